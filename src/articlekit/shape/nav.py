"""Links to the neighbouring posts in the text of a page: doubled labels, arrows, `Previous post: ...`, `Older`."""

from typing import Literal

import regex

from articlekit.draft import Draft, DraftBlock, DraftLink
from articlekit.options import ParseOptions
from articlekit.shape.words import Words, fold, words_for

BACK, ON = "←«‹<⟵⬅◀◄", "→»›>⟶➡▶►"
"""Arrows back and on."""
ARROWS = regex.compile(rf"^[\s{BACK}{ON}]++|[\s{BACK}{ON}]++$")
SEPARATOR = regex.compile(r"\s*[:：|–—\-]\s*|\s+[»›→«‹←]\s*|\s{2,}")
TAIL_SHARE = 0.5
"""Neighbours are looked for in the blocks after this share of the text."""
TITLE_LENGTH = 220

Side = Literal["previous", "next"]


def find_neighbours(draft: Draft, _: ParseOptions) -> None:
    """Find the links to the previous and the next post and take their lines out of the body."""
    words = words_for(draft.language)
    tail = _tail(draft)
    i = 0
    while i < len(tail):
        i += _labelled(draft, words, tail, i) or _prefixed(draft, words, tail[i]) or 1
    _arrowed(draft, tail)


def _tail(draft: Draft) -> list[int]:
    """Give the top blocks of the last part that may be lines of navigation."""
    total = sum(len(b.text) for b in draft.blocks)
    before, tail = 0, []
    for i, block in enumerate(draft.blocks):
        if before >= TAIL_SHARE * total and block.inside < 0 and block.kind in ("paragraph", "heading"):
            tail.append(i)
        before += len(block.text)
    return tail


def side_of(words: Words, line: str) -> Side | None:
    """Tell whether a line is only the label of a link to the previous or the next post."""
    text = fold(ARROWS.sub("", line))
    if text in words.previous:
        return "previous"
    return "next" if text in words.next else None


def _labelled(draft: Draft, words: Words, tail: list[int], at: int) -> int:
    """Read a label on a line of its own, once or twice, and the title under it; give the number of lines."""
    side = side_of(words, draft.blocks[tail[at]].text)
    if not side:
        return 0
    count = 1
    while at + count < len(tail) and side_of(words, draft.blocks[tail[at + count]].text) == side:
        count += 1
    for i in tail[at : at + count]:
        draft.blocks[i].reason = "navigation"
    title = tail[at + count] if at + count < len(tail) else None
    if title is None or title != tail[at + count - 1] + 1 or side_of(words, draft.blocks[title].text):
        return count
    block = draft.blocks[title]
    if len(block.text) > TITLE_LENGTH or words.furniture.reason(block.text):
        return count
    _link(draft, side, block, block.text)
    return count + 1


def _prefixed(draft: Draft, words: Words, i: int) -> int:
    """Read a label and a title on one line."""
    block = draft.blocks[i]
    line = ARROWS.sub("", block.text)
    cut = SEPARATOR.search(line)
    if len(line) > TITLE_LENGTH or not cut or not line[cut.end() :]:
        return 0
    side = side_of(words, line[: cut.start()])
    if not side:
        return 0
    _link(draft, side, block, line[cut.end() :])
    return 1


def _arrowed(draft: Draft, tail: list[int]) -> None:
    """Read titles with an arrow before or after them, when they are the last lines of the text."""
    for i in reversed(tail):
        block = draft.blocks[i]
        if block.reason:
            continue
        text = block.text
        if len(text) > TITLE_LENGTH or len(text) < 8:
            return
        if text[0] in BACK and not draft.previous:
            _link(draft, "previous", block, ARROWS.sub("", text))
        elif text[-1] in ON and text[0] not in ON and not draft.next:
            _link(draft, "next", block, ARROWS.sub("", text))
        else:
            return


def _link(draft: Draft, side: Side, block: DraftBlock, title: str) -> None:
    """Set a neighbour; the title's place is claimed, the rest of the line goes to the ledger."""
    block.reason = "navigation"
    if getattr(draft, side):
        return
    where = draft.claim(block, title)
    setattr(draft, side, DraftLink(title.strip(), where=where))
