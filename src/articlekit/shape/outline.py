"""From headings to a tree: how deep each heading stands."""

from articlekit.draft import Draft, DraftBlock, DraftMark, Found
from articlekit.label import QUESTIONS
from articlekit.model import Role
from articlekit.options import ParseOptions
from articlekit.shape.levels import depths, parts_of
from articlekit.shape.numbers import heading_number, heading_value
from articlekit.shape.words import words_for


def outline(draft: Draft, options: ParseOptions) -> None:
    """Choose the title where the source marks it as a heading, number the headings and set their depth."""
    if not draft.elements:
        _take_title(draft)
    headings = [i for i, b in enumerate(draft.blocks) if b.kind == "heading" and b.inside < 0 and b.reason is None]
    addresses = {"", *(f.value for f in draft.found if f.field == "url")}
    for block in [draft.blocks[i] for i in headings]:
        number = heading_number(block.text)
        if number:
            block.attrs["number"] = number
        if block.marks and not draft.written:
            bold = sum(mark.end - mark.start for mark in block.marks if mark.kind == "strong") == len(block.text)
            block.marks = [
                mark
                for mark in block.marks
                if not (bold and mark.kind == "strong") and not _leads_to_itself(mark, block, addresses)
            ]
    ranks = _ranks(draft, headings)
    if not draft.elements and len(set(ranks)) == 1 and not any(draft.blocks[i].level for i in headings):
        ranks = depths(parts_of(draft, headings))
    stack: list[int] = []
    for i, rank in zip(headings, ranks, strict=True):
        while stack and stack[-1] >= rank:
            stack.pop()
        stack.append(rank)
        draft.levels[i] = min(len(stack), options.max_depth)


def _leads_to_itself(mark: DraftMark, block: DraftBlock, addresses: set[str]) -> bool:
    """Tell whether a mark leads from a whole heading to itself."""
    address, sign, name = (mark.href or "").partition("#")
    whole = (mark.start, mark.end) == (0, len(block.text))
    return whole and bool(sign and name == block.attrs.get("id") and address in addresses)


def _take_title(draft: Draft) -> None:
    """Let the first top heading be the title when nothing else is, or when it only repeats it."""
    known = next((f for f in draft.found if f.field == "title"), None)
    tops = [b for b in draft.blocks if b.kind == "heading" and b.inside < 0 and b.reason is None and b.level == 1]
    if tops and (known is None or known.value.startswith(tops[0].text)):
        heading = tops[0]
        heading.reason = "label"
        draft.found.insert(0, Found("title", heading.text, "heading", draft.claim(heading, heading.text)))


def _ranks(draft: Draft, headings: list[int]) -> list[int]:
    """Give each heading a rank, smaller for higher: by the source's levels, else by number, capitals and indent."""
    blocks = [draft.blocks[i] for i in headings]
    if draft.written:
        return [block.level for block in blocks]
    if any(b.level for b in blocks):
        levels = _nest_unmarked([b.level for b in blocks])
        if draft.elements:
            _lower_lone_first(levels)
        return [10 * n + str(b.attrs.get("number", "")).count(".") for n, b in zip(levels, blocks, strict=True)]
    return _ranks_in_text(draft, headings, blocks)


def _ranks_in_text(draft: Draft, headings: list[int], blocks: list[DraftBlock]) -> list[int]:
    """Rank headings of which the source gives no levels; questions stand under the heading that announces them."""
    indents = sorted({int(b.attrs.get("indent") or 0) for b in blocks})
    capitals = sum(1 for b in blocks if _capitals(b))
    mixed = 1 < capitals < len(blocks)
    ranks: list[int] = []
    series: int | None = None
    base = 0
    questions = -1
    for n, block in enumerate(blocks):
        if block.text.endswith(QUESTIONS) and (questions >= 0 or (n > 0 and _is_faq(draft, blocks[n - 1]))):
            questions = ranks[-1] if questions < 0 else questions
            ranks.append(questions + 1)
            continue
        questions = -1
        rank = 10 * indents.index(int(block.attrs.get("indent") or 0)) + (4 if mixed and not _capitals(block) else 0)
        number = str(block.attrs.get("number") or "")
        if "." in number:
            rank += number.count(".")
        value = heading_value(block.text)
        if value is None:
            series = None
        elif series is not None and value == series + 1:
            rank, series = base, value
        else:
            nests = value == 1 and n > 0 and not blocks[n - 1].attrs.get("number") and _opens(draft, headings, n)
            rank, series = rank + (2 if nests else 0), value
            base = rank
        ranks.append(rank)
    return ranks


def _lower_lone_first(levels: list[int]) -> None:
    """Put a first heading of level 1 beside the others where it is the only one: over all of them it is no section."""
    if levels[0] == 1 and 1 not in levels[1:] and len(levels) > 1:
        levels[0] = min(levels[1:])


def _is_faq(draft: Draft, block: DraftBlock) -> bool:
    return any(match.role == "faq" for match in words_for(draft.language).roles_of(block.text))


def _nest_unmarked(levels: list[int]) -> list[int]:
    """Give a heading without a source level a place under the one before it that has one."""
    ranks: list[int] = []
    last = 1
    for level in levels:
        if level:
            last = level
        ranks.append(level or last + 1)
    return ranks


def _capitals(block: DraftBlock) -> bool:
    return block.text.isupper() and any(c.islower() or c.isupper() for c in block.text)


SERIES: frozenset[Role] = frozenset(("benefits", "caveats", "steps", "examples", "comparison"))
"""Roles whose sections often hold a numbered row of headings."""
BETWEEN = 400
"""Characters that may stand between the heading of such a section and the first of the row."""


def _opens(draft: Draft, headings: list[int], n: int) -> bool:
    """Tell whether the numbered row that starts at heading `n` stands under the heading before it."""
    before, first = headings[n - 1], headings[n]
    between = [b for b in draft.blocks[before + 1 : first] if b.inside < 0 and b.reason is None]
    if not between:
        return True
    if any(b.kind != "paragraph" for b in between) or sum(len(b.text) for b in between) > BETWEEN:
        return False
    roles = words_for(draft.language).roles_of(draft.blocks[before].text)
    return bool(roles) and roles[0].role in SERIES
