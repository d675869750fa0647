"""Links to the neighbouring posts in the text of a page: doubled labels, arrows, `Previous post: ...`, `Older`."""

from itertools import zip_longest

import regex

from articlekit.draft import Draft, DraftBlock, DraftLink
from articlekit.label import NEIGHBOURS, SENTENCE_ENDS
from articlekit.options import ParseOptions
from articlekit.shape.columns import FULL_STOPS
from articlekit.shape.phrases import fold
from articlekit.shape.words import Side, Words, words_for

BACK, ON = "←«‹<⟵⬅◀◄", "→»›>⟶➡▶►"
"""Arrows back and on."""
ARROW = rf"(?:<+[-=]+|[-=]+>+|[\s{BACK}{ON}])"
ARROWS = regex.compile(rf"^{ARROW}++|{ARROW}++$")
EDGES = frozenset(f"<-=>{BACK}{ON}")
"""What stands at an end of a line with an arrow there, if it is no white space."""
SEPARATOR = regex.compile(r"\s*[:：|–—]\s*|\s-\s*|-\s+|\s+[»›→«‹←]\s*|\s{2,}")
TAG = regex.compile(r"^</?\p{L}|\p{L}>$")
"""What shows a tag and no arrow."""
TAIL_SHARE = 0.5
"""Neighbours are looked for in the blocks after this share of the text."""
WRITTEN: dict[str, Side] = {f"{NEIGHBOURS[0]}: ": "previous", f"{NEIGHBOURS[1]}: ": "next"}
"""What articlekit's Markdown writes before the titles of neighbours."""
TITLE_LENGTH = 220
WHEN = regex.compile(r"\p{Nd}[:：]\p{Nd}{2}|\p{Nd}{4}")
"""A time or a year, as after `Next meeting:`."""
NAMED = 2
"""Words of a label that names what the neighbour is: `Next recipe`."""


def find_neighbours(draft: Draft, _: ParseOptions) -> None:
    """Find the links to the previous and the next post and take their lines out of the body."""
    words = words_for(draft.language)
    tail = _tail(draft)
    i = len(tail) if _written(draft) else 0
    while i < len(tail):
        i += _labelled(draft, words, tail, i) or _prefixed(draft, words, tail[i]) or 1
    if not draft.previous and not draft.next:
        _arrowed(draft, tail)
    _dissolve_lists(draft, tail)
    _drop_rule(draft)


def _tail(draft: Draft) -> list[int]:
    """Give the blocks of the last part that may be lines of navigation, which hold no others."""
    total = sum(len(b.text) for b in draft.blocks)
    holders = {b.inside for b in draft.blocks}
    before, tail = 0, []
    for i, block in enumerate(draft.blocks):
        line = block.kind == "item" or (block.inside < 0 and block.kind in ("paragraph", "heading", "quote"))
        if line and i not in holders and before >= TAIL_SHARE * total:
            tail.append(i)
        before += len(block.text)
    return tail


def _written(draft: Draft) -> bool:
    """Read the neighbours after a rule at the very end, as articlekit writes them, whatever their titles are."""
    end = [block for block in draft.blocks if block.inside < 0 and block.kind != "footnote" and not block.reason][-3:]
    rule = max((n for n, block in enumerate(end) if block.kind == "rule"), default=len(end))
    below = end[rule + 1 :]
    named = {side: block for block in below for label, side in WRITTEN.items() if block.text.startswith(label)}
    if not named or len(named) < len(below):
        return False
    for side, block in named.items():
        _link(draft, side, block, block.text.partition(": ")[2])
    return True


def _dissolve_lists(draft: Draft, tail: list[int]) -> None:
    """Leave out the lists of which no item is left; the items stand in the ledger one by one."""
    holders = {draft.blocks[i].inside for i in tail if draft.blocks[i].reason and draft.blocks[i].inside >= 0}
    kept = {b.inside for b in draft.blocks if not b.reason}
    for i in holders - kept:
        draft.blocks[i].reason = "navigation"
        draft.blocks[i].where = None


def _drop_rule(draft: Draft) -> None:
    """Leave out the rule that parts the article from its neighbours: nothing is kept after it."""
    last = next((block for block in reversed(draft.blocks) if not block.reason and block.kind != "footnote"), None)
    if last is not None and last.kind == "rule" and (draft.previous or draft.next):
        last.reason = "navigation"


def without_arrows(line: str) -> str:
    """Take the arrows and the white space off the ends of a line."""
    ends = {line[:1], line[-1:]}
    return line if EDGES.isdisjoint(ends) and line == line.strip() else ARROWS.sub("", line)


def side_of(words: Words, line: str) -> Side | None:
    """Tell whether a line is only the label of a link to the previous or the next post."""
    return words.sides.get(fold(without_arrows(line))) if words.may_name_side(line) else None


def _labelled(draft: Draft, words: Words, tail: list[int], at: int) -> int:
    """Read a label on a line of its own, once or twice, and the title under it; give the number of lines.

    Sentences without a link under a single label, `Next`, are what a section says of it.
    """
    side = side_of(words, draft.blocks[tail[at]].text)
    if not side:
        return 0
    count = 1
    while at + count < len(tail) and side_of(words, draft.blocks[tail[at + count]].text) == side:
        count += 1
    title = tail[at + count] if at + count < len(tail) else None
    if count == 1 and title is not None and _is_prose(draft.blocks[title]):
        return 0
    for i in tail[at : at + count]:
        draft.blocks[i].reason = "navigation"
    if title is None or title != tail[at + count - 1] + 1 or side_of(words, draft.blocks[title].text):
        return count
    block = draft.blocks[title]
    if len(block.text) > TITLE_LENGTH or words.furniture.reason(block.text):
        return count
    _link(draft, side, block, block.text)
    return count + 1


def _prefixed(draft: Draft, words: Words, i: int) -> int:
    """Read a label and a title on one line; a sentence without a link, `Next up: the lid.`, leads to what follows."""
    block = draft.blocks[i]
    line = without_arrows(block.text)
    cut = SEPARATOR.search(line) if len(line) <= TITLE_LENGTH else None
    if not cut or not line[cut.end() :]:
        return 0
    label = line[: cut.start()]
    title = line[cut.end() :]
    named = len(label.split()) == NAMED and not _is_told(title) and WHEN.search(title) is None
    side = side_of(words, label) or (side_of(words, label.split()[0]) if named else None)
    announced = title.endswith(FULL_STOPS) and not block.marks
    if not side or announced:
        return 0
    _link(draft, side, block, title)
    return 1


def _arrowed(draft: Draft, tail: list[int]) -> None:
    """Read a title with an arrow before it and one with an arrow after it; at the very end one will do."""
    for a, b in zip_longest(tail, tail[1:]):
        back, on = draft.blocks[a], draft.blocks[b] if b is not None else None
        pair = _points(back, BACK, 0) and on is not None and b == a + 1 and _points(on, ON, -1)
        if (pair or (on is None and _points(back, BACK, 0))) and not draft.previous:
            _link(draft, "previous", back, without_arrows(back.text))
        if pair and on is not None:
            _link(draft, "next", on, without_arrows(on.text))
        elif on is None and _points(back, ON, -1) and not back.reason:
            _link(draft, "next", back, without_arrows(back.text))


def _points(block: DraftBlock, arrows: str, at: int) -> bool:
    text = block.text
    pointing = 8 <= len(text) <= TITLE_LENGTH and text[at] in arrows and text[-1 - at] not in BACK + ON
    return pointing and not _is_told(text) and TAG.search(text) is None and not _in_code(block, at)


def _in_code(block: DraftBlock, at: int) -> bool:
    """Tell whether the first character of a block, or the last one, is code."""
    place = range(len(block.text))[at]
    return any(mark.kind == "code" and mark.start <= place < mark.end for mark in block.marks)


def _is_told(text: str) -> bool:
    """Tell sentences from a title."""
    return any(end in text for end in SENTENCE_ENDS)


def _is_prose(block: DraftBlock) -> bool:
    return not block.marks and block.text.endswith(FULL_STOPS) and _is_told(block.text)


def _link(draft: Draft, side: Side, block: DraftBlock, title: str) -> None:
    """Set a neighbour; the title's place is claimed, the rest of the line goes to the ledger."""
    block.reason = "navigation"
    if getattr(draft, side):
        return
    where = draft.claim(block, title)
    href = next((mark.href for mark in block.marks if mark.kind == "link"), None)
    setattr(draft, side, DraftLink(title.strip(), href, where))
