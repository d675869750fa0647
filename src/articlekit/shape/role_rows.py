"""Rows of sections under a heading that announces them and does not stand above them.

Raw text has one kind of heading; that "Sleep", "Mood" and "Company" are the benefits under "Benefits of Walking" only
their row tells: a heading that says a role, little text, then short headings that say nothing else. Headings of which
many are nested (numbered ones aside) are believed, unless what stands under the one that announces is nothing at all,
ends with a colon or counts the row; few that are nested, each alone under another, are no more than a guess.

What comes again among headings of one level, such as "Resources" or "Pros", is a part of what stands before it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from articlekit.draft import Draft
from articlekit.label import COLONS, QUESTIONS
from articlekit.model import Role
from articlekit.shape.phrases import fold
from articlekit.shape.role_parts import Part
from articlekit.shape.words import Words

ANNOUNCED: frozenset[Role] = frozenset(("benefits", "caveats"))
"""Roles whose sections often hold a row of headings."""
BETWEEN = 700
"""Characters that may stand between the heading of such a section and the first of the row."""
BLOCKS = 3
ITEM_WORDS = 9
"""Words that a heading of the row may have."""
FEWEST = 2
AGAIN = 0.85
"""Share of a heading's words from which on it is the title again."""
NESTED = 0.25
"""Share of the sections that stand inside another, from which on levels are believed."""


def nest_rows(draft: Draft, parts: list[Part], words: Words, title: str) -> None:
    """Hang the sections of a row on the one that announces them, and those that come again on the one before.

    A heading that is the title again holds no other.
    """
    _lift_from_title(draft, parts, title)
    _nest_repeated(parts, ["", *(fold(draft.blocks[part.heading].text) for part in parts[1:])])
    plain = [part for part in parts if not part.number]
    levels = sum(part.level > 1 for part in plain) >= NESTED * len(plain)
    nested: set[int] = set()
    for n in range(1, len(parts)):
        row = _row(draft, parts, words, n) if n not in nested else []
        if levels and row and parts[n].blocks:
            row = _led_to(draft, parts[n], words, row)
        if row:
            nested.update(row)
            for k in row:
                above = parts[parts[k].parent].parts
                above[:] = [other for other in above if other != k]
                parts[k].parent = n
                parts[k].level = parts[n].level + 1
            parts[n].parts = row


def _lift_from_title(draft: Draft, parts: list[Part], title: str) -> None:
    """Set the sections beside the one that holds them all and repeats the title."""
    top = parts[0].parts
    words = fold(draft.blocks[parts[1].heading].text).split() if top == [1] and parts[1].parts else []
    if words and sum(word in fold(title).split() for word in words) >= AGAIN * len(words):
        for part in parts[2:]:
            part.level -= 1
            part.parent = 0 if part.parent == 1 else part.parent
        _list_parts(parts)


def _nest_repeated(parts: list[Part], names: list[str]) -> None:
    """Hang sections whose heading comes again on the last one whose heading does not."""
    again = _repeated(parts, names)
    under: dict[int, int] = {}
    holders: defaultdict[str, set[int]] = defaultdict(set)
    only = 0
    for n, part in enumerate(parts[1:] if again else (), 1):
        if names[n] not in again:
            only = only if names[part.parent] in again else n
        elif only and (part.level <= parts[only].level or names[part.parent] in again):
            under[n] = only
            holders[names[n]].add(only)
    moved = {n: at for n, at in under.items() if len(holders[names[n]]) > 1}
    for n, at in moved.items():
        parts[n].parent, parts[n].level = at, parts[at].level + 1
    if moved:
        _list_parts(parts)


def _repeated(parts: list[Part], names: list[str]) -> set[str]:
    """Give the headings that come more than once on one level, and those that come again under such."""
    rows = Counter((part.parent, names[n]) for n, part in enumerate(parts) if n and not part.number)
    again = {name for (_, name), times in rows.items() if times > 1}
    if not again:
        return again
    under = Counter(names[n] for n, part in enumerate(parts) if n and not part.number and names[part.parent] in again)
    return again.union(name for name, times in under.items() if times > 1)


def _list_parts(parts: list[Part]) -> None:
    """List the sections of each section anew."""
    for part in parts:
        part.parts = []
    for n, part in enumerate(parts[1:], 1):
        parts[part.parent].parts.append(n)


def _row(draft: Draft, parts: list[Part], words: Words, n: int) -> list[int]:
    """Give the sections of the row that a section announces; one of a row itself has the label that the next has."""
    part = parts[n]
    roles = words.roles_of(draft.blocks[part.heading].text)
    if not roles or roles[0].role not in ANNOUNCED or part.number or part.parts or not _opens(draft, part):
        return []
    label = _label(draft.blocks[part.heading].text)
    row: list[int] = []
    for k in _siblings_and_lone(parts, n):
        heading = draft.blocks[parts[k].heading].text
        if (label and label == _label(heading)) or not _is_item(heading, words, roles[0].role):
            break
        row.append(k)
    return row if len(row) >= FEWEST else []


def _label(heading: str) -> str:
    """Give what a heading has before a colon, folded; nothing without one."""
    label, colon, _ = heading.partition(":")
    return fold(label) if colon else ""


def _siblings_and_lone(parts: list[Part], n: int) -> Iterator[int]:
    """Give the sections after one on its level, and those that stand alone inside one of them."""
    for k in parts[parts[n].parent].parts:
        if k > n:
            yield k
            if len(parts[k].parts) == 1 and not parts[parts[k].parts[0]].parts:
                yield parts[k].parts[0]


def _opens(draft: Draft, part: Part) -> bool:
    """Tell whether a section has but the words that lead up to a row."""
    blocks = [draft.blocks[i] for i in part.blocks if draft.blocks[i].kind != "figure"]
    return (
        len(blocks) <= BLOCKS
        and all(block.kind == "paragraph" for block in blocks)
        and sum(len(block.text) for block in blocks) <= BETWEEN
    )


def _led_to(draft: Draft, part: Part, words: Words, row: list[int]) -> list[int]:
    """Give what the last paragraph of a section leads to: a row if it ends with a colon, or as many as it counts."""
    text = draft.blocks[part.blocks[-1]].text.rstrip()
    if text.endswith(COLONS):
        return row
    return row[: max((many for many in words.counts(text) if FEWEST <= many <= len(row)), default=0)]


def _is_item(heading: str, words: Words, role: Role) -> bool:
    said = {match.role for match in words.roles_of(heading)}
    return len(heading.split()) <= ITEM_WORDS and said <= {role} and not heading.rstrip().endswith(QUESTIONS)
