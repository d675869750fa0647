"""Notes at the end of a page that are written as paragraphs with a number: the items of an ordered list.

Their numbers are called in the text above, by raised figures that often lead nowhere.
"""

from typing import NamedTuple

import regex

from articlekit.draft import DraftBlock, DraftMark, marks_within
from articlekit.read.html_frames import Frame
from articlekit.read.html_page import Page

NUMBER = regex.compile(r"[\[(]?(\d{1,3})[\]).:]{0,2}\s*+")
CALL = regex.compile(r"[\[(]?(\d{1,3})[\])]?")
CALLS = frozenset(("superscript", "footnote"))
"""Marks of what calls a note, besides links inside the page."""
RAISED = frozenset(("superscript", "strong"))
"""Marks of a number before a note that no sign ends."""
LEAST = 2
"""Notes that make a list."""
BETWEEN = 3
"""Blocks that may go on with a note."""


class Note(NamedTuple):
    """A paragraph that opens with a number."""

    at: int
    number: int
    start: int
    """Where its text begins."""


def list_notes(page: Page) -> None:
    """Make an ordered list of the last paragraphs of a page that count the notes which the text calls."""
    found = _series(page.blocks)
    called = _called(page.blocks) if found else {}
    for series in reversed(found):
        if all(called.get(note.number, note.at) < series[0].at for note in series):
            _write_list(page, {note.at: note for note in series})
            return


def _series(blocks: list[DraftBlock]) -> list[list[Note]]:
    """Give the runs of notes from a number 1 on; what stands between two of them is few blocks and no heading."""
    found: list[list[Note]] = []
    gap = 0
    for i, block in enumerate(blocks):
        if block.reason is not None or (block.inside >= 0 and blocks[block.inside].kind != "callout"):
            continue
        note = _note(i, block)
        if note is not None and note.number == 1:
            found.append([note])
            gap = 0
        elif note is not None and found and gap <= BETWEEN and _follows(blocks, found[-1][-1], note):
            found[-1].append(note)
            gap = 0
        else:
            gap += BETWEEN + 1 if block.kind == "heading" else 1
    return [series for series in found if len(series) >= LEAST]


def _follows(blocks: list[DraftBlock], last: Note, note: Note) -> bool:
    return note.number == last.number + 1 and blocks[note.at].inside == blocks[last.at].inside


def _note(index: int, block: DraftBlock) -> Note | None:
    found = NUMBER.match(block.text) if block.kind == "paragraph" else None
    if found is None or found.end() == len(block.text):
        return None
    raised = any(m.start == 0 and m.kind in RAISED and found.end(1) <= m.end <= found.end() for m in block.marks)
    signed = not found[0].strip().isdigit() and found[0][-1].isspace()
    return Note(index, int(found[1]), found.end()) if raised or signed else None


def _called(blocks: list[DraftBlock]) -> dict[int, int]:
    """Give the numbers that the text calls, each with the first block that does."""
    called: dict[int, int] = {}
    for i, block in enumerate(blocks):
        for mark in block.marks:
            call = CALL.fullmatch(block.text[mark.start : mark.end].strip()) if _may_call(mark) else None
            if call is not None:
                called.setdefault(int(call[1]), i)
    return called


def _may_call(mark: DraftMark) -> bool:
    return mark.kind in CALLS or (mark.kind == "link" and "#" in (mark.href or ""))


def _write_list(page: Page, notes: dict[int, Note]) -> None:
    """Put the notes into a list; what stands between two of them goes on with the first."""
    first, end = min(notes), max(notes)
    blocks: list[DraftBlock] = []
    frames: list[Frame] = []
    place: list[int] = []
    around = whole = item = -1

    def add(block: DraftBlock, frame: Frame) -> int:
        blocks.append(block)
        frames.append(frame)
        return len(blocks) - 1

    for i, (block, frame) in enumerate(zip(page.blocks, page.frames, strict=True)):
        block.inside = place[block.inside] if block.inside >= 0 else -1
        if i == first:
            around = block.inside
            whole = add(DraftBlock("list", where=block.where, inside=around, ordered=True), frame)
        if first < i < end and i not in notes and block.inside == around and block.reason is None:
            block.inside = item
        place.append(add(block, frame))
        if i in notes:
            item = place[i]
            add(_sign_of(block, notes[i], item), frame)
            _make_item(block, notes[i], whole)
    page.blocks, page.frames = blocks, frames


def _sign_of(block: DraftBlock, note: Note, item: int) -> DraftBlock:
    """Give the number as it is written, which the list shows by itself."""
    sign = block.text[: note.start].strip()
    return DraftBlock("paragraph", sign, where=block.where, inside=item, reason="decoration")


def _make_item(block: DraftBlock, note: Note, whole: int) -> None:
    block.kind, block.inside, block.number = "item", whole, note.number
    block.marks = marks_within(block.marks, note.start, len(block.text))
    block.text = block.text[note.start :]
