"""Benefits and caveats side by side in one section: lists under "Pros:" and "Cons:", or the columns of a table.

The first side may be named by the heading: `Advantages`, a list, and a line `Disadvantages:` over another.

In a text without headings the line above a list stands for one: `The advantages of rye are:`.
"""

from collections.abc import Iterator
from typing import NamedTuple

from articlekit.draft import Draft, DraftBlock
from articlekit.label import COLONS
from articlekit.model import Role
from articlekit.shape.role_bare import bare_row
from articlekit.shape.role_parts import Part
from articlekit.shape.role_told import SENTENCE
from articlekit.shape.words import Words

LABEL_WORDS = 3
"""Words of a line that says which side comes."""
LINES = frozenset(("paragraph", "summary"))
"""Kinds of such a line: the title of a box is one."""
LEAD = 140
"""Characters of a line that announces a list in a text without headings."""
SIDE_SCORE = 0.8
"""How sure benefits and caveats are that stand side by side."""
SURE = 0.8
"""The rank from which on it says no more than that."""


class Side(NamedTuple):
    """The items of both sides."""

    benefits: list[int]
    caveats: list[int]


Sides = dict[int, Side]
"""By the number of the section."""


def find_sides(draft: Draft, parts: list[Part], inside: dict[int, list[int]], words: Words) -> Sides:
    """Find the section that has both sides; where several have them, each tells of one thing of a round-up."""
    alone = len(parts) == 1
    found = {n: side for n, part in enumerate(parts) if (side := _sides_of(draft, part, inside, words, alone=alone))}
    return found if len(found) == 1 else {}


def _sides_of(draft: Draft, part: Part, inside: dict[int, list[int]], words: Words, *, alone: bool) -> Side | None:
    """Give the sides of a section that has both; of one that is the whole text, the benefits will do."""
    blocks = [*_unboxed(draft, part.blocks, inside)]
    if not any(_may_hold_items(draft.blocks[i]) for i in blocks):
        return None
    sides: dict[Role, list[int]] = {"benefits": [], "caveats": []}
    side = _says(draft.blocks[part.heading].text, words) if part.heading >= 0 else None
    both = False
    for at, i in enumerate(blocks):
        block = draft.blocks[i]
        if block.kind == "list":
            for named, items in _listed(draft, inside, i, words, side):
                sides[named] += items
        elif block.kind == "table":
            for column, role in _columns(draft, inside.get(i, []), words).items():
                sides[role] += column
        else:
            side = _says(block.text, words, alone=alone) if block.kind in LINES else None
            both = both or (side == "benefits" and _says_both(block.text, words))
            sides[side or "benefits"] += bare_row(draft, blocks, at) if side else ()
    told = sides["benefits"] and (sides["caveats"] or (alone and not both))
    return Side(sides["benefits"], sides["caveats"]) if told else None


def _may_hold_items(block: DraftBlock) -> bool:
    """Tell a block that holds the items of a side, or leads to them."""
    return block.kind in ("list", "table") or block.text.rstrip().endswith(COLONS)


def _unboxed(draft: Draft, blocks: list[int], inside: dict[int, list[int]]) -> Iterator[int]:
    """Give the blocks of a section, in place of its boxes their titles and what they hold."""
    for i in blocks:
        if draft.blocks[i].kind != "callout":
            yield i
            continue
        title = draft.blocks[i + 1 : i + 2]
        if title and title[0].kind == "summary" and title[0].inside == i:
            yield i + 1
        yield from inside.get(i, ())


def _listed(
    draft: Draft, inside: dict[int, list[int]], list_: int, words: Words, side: Role | None
) -> Iterator[tuple[Role, list[int]]]:
    """Give the items of a list by their side: that of the line above, or those of the items that hold further lists."""
    items = [k for k in inside.get(list_, ()) if draft.blocks[k].kind == "item"]
    if side:
        yield side, items
        return
    for k in items:
        lists = [i for i in inside.get(k, ()) if draft.blocks[i].kind == "list"]
        named = _says(draft.blocks[k].text, words) if lists else None
        if named:
            yield named, [n for i in lists for n in inside.get(i, ())]


def _says(text: str, words: Words, *, alone: bool = False) -> Role | None:
    """Give the side that a line names and nothing else; in a text without headings, that its last sentence announces.

    What announces both has the benefits below it: what holds back comes second, and is named again.
    """
    line = SENTENCE.split(text)[-1] if alone else text
    leads = alone and line.endswith(COLONS) and len(line) <= LEAD
    if not leads and len(text.split(maxsplit=LABEL_WORDS)) > LABEL_WORDS:
        return None
    if leads and _says_both(text, words):
        return "benefits"
    matches = words.roles_of(line)
    sure = matches and (leads or matches[0].rank >= SURE)
    return matches[0].role if sure and matches[0].role in SIDES else None


def _says_both(text: str, words: Words) -> bool:
    return SIDES.issubset(match.role for match in words.roles_of(SENTENCE.split(text)[-1]))


SIDES: frozenset[Role] = frozenset(("benefits", "caveats"))


def _columns(draft: Draft, cells: list[int], words: Words) -> "dict[tuple[int, ...], Role]":
    """Give the cells of the columns whose first cell names a side."""
    rows: dict[int, list[int]] = {}
    for k in cells:
        rows.setdefault(int(draft.blocks[k].attrs.get("row") or 0), []).append(k)
    lines = [rows[n] for n in sorted(rows)]
    if len(lines) < 2 or len({len(line) for line in lines}) != 1:
        return {}
    columns = zip(*lines, strict=True)
    return {
        tuple(k for k in column[1:] if draft.blocks[k].text): role
        for column in columns
        if (role := _says(draft.blocks[column[0]].text, words))
    }
