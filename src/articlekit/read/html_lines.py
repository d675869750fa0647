"""Paragraphs that a page only parts by line breaks: prose, line by line, and no verses or addresses.

And verses that it has in elements, line by line, as docutils writes them: they are one paragraph.
"""

from itertools import pairwise

from articlekit.draft import DraftBlock
from articlekit.read.html_frames import Frame
from articlekit.read.html_page import Page

LINE, LINES = "line", "line-block"
"""Names of an element that holds a line, and of those around it."""

LONG = 80
"""Characters from which a line is prose."""
MOST = 2 / 3
"""Share of the lines that are."""
ENDS = (".", "!", "?", "…", ":", "”", "“", '"', "’", "»", ")", "。", "！", "？", "」")
"""How lines end that are whole sentences."""


def part_lines(page: Page) -> None:
    """Make a paragraph of each line, where the lines of a paragraph are whole sentences and long."""
    if cuts := {i: _lines(block.text) for i, block in enumerate(page.blocks) if _is_prose(block)}:
        page.part(cuts)


def join_lines(page: Page) -> None:
    """Make one paragraph of the lines of a block of lines, as far as none of them is empty."""
    blocks, frames = page.blocks, page.frames
    first = -1
    for at, after in pairwise(i for i, block in enumerate(blocks) if block.text):
        first = at if first < 0 else first
        if not _goes_on(frames[at], frames[after]) or blocks[at].inside != blocks[after].inside:
            first = -1
            continue
        one, more = blocks[first], blocks[after]
        shift = len(one.text) + 1
        one.marks += [mark._replace(start=mark.start + shift, end=mark.end + shift) for mark in more.marks]
        one.text += f"\n{more.text}"
        more.text, more.marks = "", []
        page.dissolved.add(after)


def _goes_on(line: Frame, after: Frame) -> bool:
    around = line.parent, after.parent
    if any(up is None or LINES not in up.words() for up in around) or LINE not in line.words():
        return False
    return LINE in after.words() and (around[0] is not around[1] or after.step == line.step + 1)


def _is_prose(block: DraftBlock) -> bool:
    if block.kind != "paragraph" or block.reason is not None or "\n" not in block.text:
        return False
    lines = block.text.split("\n")
    whole = sum(len(line) >= LONG and line.endswith(ENDS) for line in lines)
    return whole >= MOST * len(lines) and lines[0].endswith(ENDS)


def _lines(text: str) -> list[tuple[int, int]]:
    """Give where the lines start and end that are not empty."""
    found: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        if line:
            found.append((start, start + len(line)))
        start += len(line) + 1
    return found
