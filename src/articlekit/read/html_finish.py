"""What can be told only when the whole page is read: boxes that hold nothing, cards, footnotes that are called."""

import re
from itertools import accumulate, pairwise

from articlekit.draft import DraftBlock, DraftMark, marks_within
from articlekit.read.html_captions import caption_pictures
from articlekit.read.html_flat import nest_lists
from articlekit.read.html_frames import Skip
from articlekit.read.html_lines import join_lines, part_lines
from articlekit.read.html_note_names import NOTE_LABEL
from articlekit.read.html_numbered import list_notes
from articlekit.read.html_page import Page
from articlekit.read.html_typeset import set_formulas

HOLDERS = frozenset("list item quote table cell definitions definition callout disclosure footnote".split())
"""Kinds that are nothing without what they hold."""
SHOWN = frozenset(("src", "alt", "credit"))
"""What makes a figure without a caption more than nothing."""
PARTS = frozenset(("item", "cell", "definition"))
"""Kinds of which alone their holder consists."""
LOOSE = frozenset(("term", "summary", "attribution", "item", "cell", "definition"))
"""Kinds that are paragraphs outside of their holder."""
SIGN = re.compile(r"[.:)\]]\s+")
"""What stands between the number of a footnote and its text."""
SMALL = 1000
"""Characters of kept text below which what was left out is looked at again."""
LEFT_OUT = 0.7
"""Share of the page's text left out from which it is."""
LARGE = 0.5
"""Share of the left-out text that one element must have to be taken back."""


def finish(page: Page, *, part: bool = False) -> None:
    """Settle the blocks of a page that is read, or of a part of one, all of which may be left out."""
    if page.written:
        _finish_written(page)
        return
    if not part:
        _take_back(page)
    caption_pictures(page)
    _link_notes(page)
    join_lines(page)
    _see_through(page)
    _dissolve_holders(page)
    _drop_empty(page)
    _compact(page)
    nest_lists(page)
    part_lines(page)
    set_formulas(page)
    list_notes(page)


def _finish_written(page: Page) -> None:
    """Settle what articlekit wrote: each call is one, and what is empty was so, but for paragraphs."""
    page.dissolved.update(i for i, block in enumerate(page.blocks) if block.kind == "paragraph" and not block.text)
    for block in page.blocks:
        block.marks = [mark._replace(href=None) if mark.kind == "footnote" else mark for mark in block.marks]
    _dissolve_holders(page)
    _compact(page)


def _take_back(page: Page) -> None:
    """Keep an element that was left out, where nearly all of the page is in it.

    Such a page is nested wrongly, or hides itself until a script runs.
    """
    blocks = page.blocks
    total = sum(len(b.text) for b in blocks)
    kept = sum(len(b.text) for b in blocks if b.reason is None)
    if not total or kept >= SMALL or kept > (1 - LEFT_OUT) * total:
        return
    sums = {
        reason: [0, *accumulate(len(b.text) if b.reason == reason else 0 for b in blocks)]
        for reason in {skip.reason for skip in page.skips}
    }

    def size(skip: Skip) -> int:
        return sums[skip.reason][skip.last] - sums[skip.reason][skip.first] if skip.last > skip.first else 0

    largest = max(page.skips, key=size, default=None)
    if largest is not None and size(largest) > max(LARGE * (total - kept), kept):
        for block in blocks[largest.first : largest.last]:
            if block.reason == largest.reason:
                block.reason = None


def _link_notes(page: Page) -> None:
    """Tie calls to footnotes; a call that leads to none is a link."""
    notes = {str(b.attrs["id"]): b for b in page.blocks if b.kind == "footnote"}
    if not notes and not page.note_ids:
        return
    for block in page.blocks:
        if block.marks:
            block.marks = [_as_call(block, mark, notes) for mark in block.marks]
        if any(mark.kind == "footnote" for mark in block.marks):
            block.marks = _calls(block, notes)
    _part_signs(page)
    _drop_raised_signs(page)


def _as_call(block: DraftBlock, mark: DraftMark, notes: dict[str, DraftBlock]) -> DraftMark:
    """Take a link to a footnote for its call where it says no more than a number or a sign."""
    target = (mark.href or "").partition("#")[2]
    if mark.kind != "link" or target not in notes or not NOTE_LABEL.fullmatch(block.text[mark.start : mark.end]):
        return mark
    return mark._replace(kind="footnote", ref=target)


def _part_signs(page: Page) -> None:
    """Put the full stop after a footnote's number, which its link left behind, to the number."""
    for label, block in pairwise(page.blocks):
        holder = block.inside
        sign = SIGN.match(block.text) if holder >= 0 and page.blocks[holder].kind == "footnote" else None
        if sign and label.reason == "decoration" and label.inside == holder:
            label.text += sign[0].strip()
            block.text, block.marks = block.text[sign.end() :], marks_within(block.marks, sign.end(), len(block.text))


def _drop_raised_signs(page: Page) -> None:
    """Take the raised number off the text of a footnote that bears it: notes in the margin repeat it."""
    for holder, block in pairwise(page.blocks):
        if holder.kind != "footnote" or block.inside < 0 or page.blocks[block.inside] is not holder:
            continue
        raised = next((m.end for m in block.marks if m.start == 0 and m.kind == "superscript"), 0)
        if raised and block.text[:raised].strip("[]() ") == holder.attrs.get("label"):
            start = raised + len(block.text[raised:]) - len(block.text[raised:].lstrip())
            block.text, block.marks = block.text[start:], marks_within(block.marks, start, len(block.text))


def _calls(block: DraftBlock, notes: dict[str, DraftBlock]) -> list[DraftMark]:
    marks: list[DraftMark] = []
    calls = {mark[:2]: mark for mark in block.marks if mark.kind == "footnote"}
    for mark in block.marks:
        note = notes.get(mark.ref or "") if mark.kind == "footnote" else None
        if note is not None:
            note.attrs.setdefault("label", block.text[mark.start : mark.end].strip("[]() ") or None)
            marks.append(mark._replace(href=None))
        elif mark.kind == "footnote":
            if mark.href:
                marks.append(mark._replace(kind="link", ref=None))
        elif mark.kind != "superscript" or calls.get(mark[:2], mark).ref not in notes:
            marks.append(mark)
    return marks


def _see_through(page: Page) -> None:
    """Dissolve what only looks like a container: cards in lists, boxes around sections, boxes without a summary."""
    blocks = page.blocks
    headed: dict[int, int] = {}
    for i, block in enumerate(blocks):
        if block.kind == "heading" and block.inside >= 0 and block.reason is None:
            headed.setdefault(block.inside, i)
    _dissolve_boxes(page, headed)
    _dissolve_cards(page, headed)
    summed = {block.inside for block in blocks if block.kind == "summary"}
    page.dissolved.update(i for i, block in enumerate(blocks) if block.kind == "disclosure" and i not in summed)


def _dissolve_boxes(page: Page, headed: dict[int, int]) -> None:
    """Dissolve the callouts, quotes and definitions that hold sections; given the first heading in each block."""
    for holder, heading in headed.items():
        block = page.blocks[holder]
        if block.kind == "callout" or (block.kind == "quote" and page.blocks[heading].level <= 2):
            page.dissolved.add(holder)
        elif block.kind == "definition":
            page.dissolved.add(block.inside)


def _dissolve_cards(page: Page, headed: dict[int, int]) -> None:
    """Dissolve the lists of which at least half of the items have a heading."""
    items: dict[int, list[int]] = {}
    for i, block in enumerate(page.blocks):
        if block.kind == "item":
            items.setdefault(block.inside, []).append(i)
    for whole, held in items.items():
        cards = sum(item in headed for item in held)
        if cards and 2 * cards >= len(held):
            page.dissolved.add(whole)
            for item in held:
                _number_heading(page, item, headed.get(item))


def _number_heading(page: Page, item: int, heading: int | None) -> None:
    """Give a heading the number of the item that it was in."""
    number = page.blocks[item].number
    if heading is not None and number is not None:
        page.blocks[heading].number = number


def _dissolve_holders(page: Page) -> None:
    """Dissolve what parts of were dissolved."""
    blocks, gone = page.blocks, page.dissolved
    gone.update([blocks[i].inside for i in gone if blocks[i].kind in PARTS])


def _drop_empty(page: Page) -> None:
    """Find containers that hold nothing that is kept."""
    blocks, gone = page.blocks, page.dissolved
    full: set[int] = set()
    for i in range(len(blocks) - 1, -1, -1):
        block = blocks[i]
        if block.kind == "figure" and not block.text and not SHOWN & block.attrs.keys():
            gone.add(i)
        elif block.text or i in full or block.kind not in HOLDERS:
            holder = block.inside
            if holder >= 0 and (block.reason is None or blocks[holder].reason is not None):
                full.add(holder)
        elif block.kind != "cell":
            gone.add(i)


def _compact(page: Page) -> None:
    """Take dissolved blocks out; what they hold moves up into their place, their own text becomes a paragraph."""
    blocks: list[DraftBlock] = []
    frames = []
    place: list[int] = []
    gone = page.dissolved
    for i, block in enumerate(page.blocks):
        holder = block.inside
        if holder >= 0:
            block.inside = place[holder]
        if i in gone or (holder in gone and block.kind in LOOSE):
            if block.kind in PARTS:
                gone.add(i)
            outside = block.kind in PARTS and holder not in gone  # what its list holds is items alone
            place.append(blocks[block.inside].inside if outside else block.inside)
            if not block.text:
                continue
            _make_paragraph(block)
        else:
            place.append(len(blocks))
        blocks.append(block)
        frames.append(page.frames[i])
    page.blocks, page.frames = blocks, frames


def _make_paragraph(block: DraftBlock) -> None:
    block.kind = "paragraph"
    block.number = None
    block.attrs = {}
