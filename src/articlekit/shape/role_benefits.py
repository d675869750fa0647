"""The benefits, one by one: items of lists, subsections, sections of a row, labelled paragraphs."""

from collections.abc import Collection
from itertools import pairwise

from articlekit.draft import DraftBlock, DraftPassage
from articlekit.label import COLONS, is_set_alone, split_label, split_lead
from articlekit.model import Role
from articlekit.shape.phrases import fold
from articlekit.shape.role_bare import bare_items, bare_row, bare_rows
from articlekit.shape.role_features import Sight
from articlekit.shape.role_parts import Part
from articlekit.shape.role_sides import SIDE_SCORE, Sides
from articlekit.shape.role_told import SENTENCE, told_in

PROMISED_SCORE = 0.5
"""How sure the items of a list are that only the title calls benefits."""
BULLETS = ("•", "✓", "✔", "✅", "➤", "▪", "●", "★")
"""Signs before paragraphs that are items of no list."""
ANNOUNCES_NONE: tuple[Role, ...] = ("caveats", "comparison", "steps")
"""Roles of sections in which a list of advantages is of something else than the article's subject, or of what to do."""
OTHERS: tuple[Role, ...] = (
    *("caveats", "steps", "examples", "faq", "references"),
    *("cta", "author_bio", "related", "conclusion"),
)
"""Roles of sections that are none of the benefits they stand among."""
GAINFUL: frozenset[Role] = frozenset(("benefits", "importance"))
"""Roles that the headings over and in a row of benefits may say, also of one that the title promises."""
ASKING: tuple[Role, ...] = ("faq", "importance", "body")
"""Roles of sections whose headings ask and say no more."""
AMONG: tuple[Role, ...] = ("body", "caveats")
"""Roles of sections that may stand in a row of benefits without parting it."""
FEWEST = 2
MANY = 3
POINTING = 5
"""Words of a sentence that only points at what stands below."""
LEADS = 3
"""Paragraphs from which on those that open with a label are a row, and items of a list that the title announces."""


def find_benefits(sight: Sight, sides: Sides) -> list[DraftPassage]:
    """Give the passages of all benefits in order."""
    found: list[DraftPassage] = []
    for n, part in enumerate(sight.parts):
        if n in sides:
            found += (DraftPassage("benefits", [i], score=SIDE_SCORE) for i in sides[n].benefits)
        elif n and part.role == "benefits" and sight.parts[part.parent].role != "benefits":
            found += _under(sight, part)
    if not found and "benefits" in sight.promise and all(part.role != "benefits" for part in sight.parts):
        found = _promised(sight)
    return found or _announced(sight)


def _under(sight: Sight, part: Part) -> list[DraftPassage]:
    """Give the benefits of a section: itself, what is listed under its heading, or what its paragraphs tell."""
    if _asks_for_row(sight, part):
        return []
    score = round(part.score, 3)
    items = [[part.heading]] if _is_item(sight, part) else _items_of(sight, part)
    told = told_in(sight, part.blocks, score) if not items else []
    return told or [DraftPassage("benefits", item, score=score) for item in items]


def has_row(sight: Sight, part: Part) -> bool:
    """Tell whether a section has something below that is listed one by one and is of no other role."""
    others = {match.role for n in part.parts for match in sight.matches[n]}
    row = _items_of(sight, part) or told_in(sight, part.blocks, part.score)
    return others <= GAINFUL and len(row) >= FEWEST


def label_of(block: DraftBlock) -> str | None:
    """Give the label that a paragraph opens with."""
    return split_label(block.text, lead_of(block))[0]


def lead_of(block: DraftBlock) -> int:
    """Give where the bold lead of a paragraph ends; 0 without one."""
    return next((m.end for m in block.marks if m.kind == "strong" and m.start == 0), 0)


def _is_item(sight: Sight, part: Part) -> bool:
    """Tell whether the section is itself one benefit of a row of them, and not the heading over some."""
    if _is_labelled(sight, part):
        return True
    parts = sight.parts
    numbers = _row_of(sight, part)
    row = [parts[n] for n in numbers]
    say = [n for n in numbers if not parts[n].number and any(m.role == "benefits" for m in sight.matches[n])]
    if say and (len(say) < MANY or any(_items_of(sight, parts[n]) for n in say)):
        row = [p for p in row if p.number]
    return len(row) >= FEWEST and any(p is part for p in row)


def _asks_for_row(sight: Sight, part: Part) -> bool:
    """Tell whether a section asks what the others of its row answer: `Why ...?` before headings that ask nothing."""
    row = _row_of(sight, part)
    first, *others = row
    return sight.parts[first] is part and len(others) >= FEWEST and [n for n in row if sight.asks(n)] == [first]


def _row_of(sight: Sight, part: Part) -> list[int]:
    """Give the sections of benefits in one row with this one; another role than may stand among them parts two rows."""
    rows: list[list[int]] = [[]]
    for n in sight.parts[part.parent].parts:
        role = sight.parts[n].role
        if role == "benefits":
            rows[-1].append(n)
        elif role not in AMONG:
            rows.append([])
    return next(row for row in rows if any(sight.parts[n] is part for n in row))


def _is_labelled(sight: Sight, part: Part) -> bool:
    """Tell whether a heading opens with a label that says so and that others of the article have: `Pro: ...`."""
    labels = [label for p in sight.parts[1:] if p.role == "benefits" and (label := _label_of_heading(sight, p))]
    return labels.count(_label_of_heading(sight, part) or "") >= FEWEST


def _label_of_heading(sight: Sight, part: Part) -> str | None:
    """Give the label of a heading that says benefits by it, folded."""
    label, _, rest = sight.draft.blocks[part.heading].text.partition(":")
    says = rest.strip() and any(match.role == "benefits" for match in sight.words.roles_of(label))
    return fold(label) if says else None


def _items_of(sight: Sight, part: Part) -> list[list[int]]:
    """Give the benefits under a heading: the items of its lists, else its subsections, else its labelled paragraphs."""
    blocks = sight.draft.blocks
    below = [sight.parts[n] for n in part.parts if sight.parts[n].role not in OTHERS or not sight.matches[n]]
    numbered = [p for p in below if p.number]
    items = _items(sight, [part, *(p for p in below if not p.number)])
    if len(items) >= FEWEST and not numbered:
        return items
    if len(below) >= FEWEST:
        return [[p.heading] for p in (numbered if len(numbered) > 1 else below)]
    if set_ := _set_alone(sight, part):
        return set_
    paragraphs = [i for i in part.blocks if blocks[i].kind == "paragraph"]
    labelled = [i for i in paragraphs if _is_labelled_paragraph(sight, i)]
    if len(labelled) >= FEWEST:
        return [[i] for i in labelled]
    leads = _longest_run(part.blocks, {i for i in paragraphs if split_lead(blocks[i].text)[0]})
    if len(leads) >= LEADS:
        return [[i] for i in leads]
    listed = any(match.role == "benefits" for match in sight.words.roles_of(blocks[part.heading].text))
    return items or [[i] for i in bare_items(sight.draft, part.blocks, listed=listed)]


def _longest_run(blocks: list[int], chosen: set[int]) -> list[int]:
    """Give the longest row of chosen blocks that stand one after the other."""
    runs: list[list[int]] = [[]]
    for i in blocks:
        if i in chosen:
            runs[-1].append(i)
        else:
            runs.append([])
    return max(runs, key=len)


def _is_labelled_paragraph(sight: Sight, i: int) -> bool:
    """Tell a paragraph of a row by its sign or its label; one that is a label and nothing else announces the row."""
    block = sight.draft.blocks[i]
    label = label_of(block)
    return block.text.startswith(BULLETS) or bool(label and not block.text.rstrip().endswith(COLONS))


def _items(sight: Sight, parts: list[Part]) -> list[list[int]]:
    """Give the items of the lists directly in some sections; of lists of one item each, with what stands below it."""
    blocks = sight.draft.blocks
    held = {i: _items_in(sight, i) for part in parts for i in part.blocks if blocks[i].kind == "list"}
    if len(held) >= FEWEST and all(len(items) == 1 for items in held.values()):
        return [[*held[row[0]], *row[1:]] for part in parts for row in _under_each(part.blocks, held)]
    return [[k] for items in held.values() for k in items]


def _set_alone(sight: Sight, part: Part) -> list[list[int]]:
    """Give the short paragraphs all in bold, each with what stands under it: a row of labels, if there are some."""
    blocks = [(i, sight.draft.blocks[i]) for i in part.blocks]
    bold = {i for i, b in blocks if b.kind == "paragraph" and is_set_alone(b.text, lead_of(b))}
    rows = [row for row in _under_each(part.blocks, bold) if len(row) > 1]
    return rows if len(rows) >= FEWEST else []


def _under_each(blocks: list[int], heads: Collection[int]) -> list[list[int]]:
    """Give each head and the blocks that stand between it and the next; the last has no more than another."""
    rows: list[list[int]] = []
    for i in blocks:
        if i in heads:
            rows.append([i])
        elif rows:
            rows[-1].append(i)
    most = max((len(row) for row in rows[:-1]), default=0)
    return [*rows[:-1], rows[-1][:most]] if len(rows) > 1 else rows


def _items_in(sight: Sight, list_: int) -> list[int]:
    """Give the items of a list that hold something; none of one of notes that the text calls."""
    blocks = sight.draft.blocks
    items = [k for k in sight.inside.get(list_, ()) if blocks[k].kind == "item"]
    notes = bool(items) and all(blocks[k].number in sight.called for k in items)
    return [] if notes else [k for k in items if blocks[k].text or k in sight.inside]


def _promised(sight: Sight) -> list[DraftPassage]:
    """Give what the title calls benefits: the items of the only list, above the first heading, or its prose.

    Of several lists, or one in a section, it is the one that has as many items as the title counts. Prose counts when
    it tells them one after the other.
    """
    may = ((n, part) for n, part in enumerate(sight.parts) if part.role not in ANNOUNCES_NONE)
    rows = ((n, _items(sight, [part]) or _set_alone(sight, part)) for n, part in may)
    lists = {n: row for n, row in rows if row} or {0: [[i] for i in bare_rows(sight.draft, sight.parts[0].blocks)]}
    counted = [items for items in lists.values() if len(items) in sight.counts]
    items = lists[0] if [*lists] == [0] else counted[0] if len(counted) == 1 else []
    if any(lists.values()):
        return [DraftPassage("benefits", item, score=PROMISED_SCORE) for item in items] if len(items) >= LEADS else []
    return told_in(sight, sight.parts[0].blocks, PROMISED_SCORE)


def _announced(sight: Sight) -> list[DraftPassage]:
    """Give the items of lists that the line above announces as benefits, in an article that has no others."""
    return [
        DraftPassage("benefits", [i], score=PROMISED_SCORE)
        for part in sight.parts
        if part.role not in ANNOUNCES_NONE
        for i in _announced_in(sight, part.blocks)
    ]


def _announced_in(sight: Sight, blocks: list[int]) -> list[int]:
    """Give the items of the lists among some blocks that the line above announces as benefits.

    They are many, or in a text without headings as many as the line counts.
    """
    found: list[int] = []
    for at, (above, below) in enumerate(pairwise(blocks)):
        line = _leading(sight, above)
        if line and _says_benefits(sight, line):
            items = (
                _items_in(sight, below)
                if sight.draft.blocks[below].kind == "list"
                else bare_row(sight.draft, blocks, at)
            )
            counted = len(sight.parts) == 1 and len(items) in sight.words.counts(line)
            found += items if len(items) >= LEADS or counted else ()
    return found


def _leading(sight: Sight, i: int) -> str:
    """Give the last sentence of a paragraph that leads to what stands below it; nothing for others.

    With the one before if it has but a few words: `It has many advantages. Here are some:`.
    """
    block = sight.draft.blocks[i]
    text = block.text.rstrip()
    if block.kind != "paragraph" or not text.endswith(COLONS):
        return ""
    *_, before, last = "", *SENTENCE.split(text)
    return f"{before} {last}" if len(last.split()) <= POINTING else last


def _says_benefits(sight: Sight, line: str) -> bool:
    """Tell whether a line leads to benefits, and not to what holds back beside them."""
    said = {match.role for match in sight.words.roles_of(line)}
    return "benefits" in said and "caveats" not in said


def answer_with_benefits(sight: Sight) -> None:
    """Let a section whose heading only asks be of benefits, where it answers with a list that is announced as such."""
    for n, part in enumerate(sight.parts[1:], 1):
        plain = part.role in ASKING and sight.asks(n) and {match.role for match in sight.matches[n]} <= GAINFUL
        if plain and sight.parts[part.parent].role != "faq" and _announced_in(sight, part.blocks):
            part.role, part.score = "benefits", PROMISED_SCORE
