"""Paragraphs that a page only parts by line breaks: prose, line by line, and no verses or addresses."""

from articlekit.draft import DraftBlock
from articlekit.read.html_frames import Frame
from articlekit.read.html_page import Page

LONG = 80
"""Characters from which a line is prose."""
MOST = 2 / 3
"""Share of the lines that are."""
ENDS = (".", "!", "?", "…", ":", "”", "“", '"', "’", "»", ")", "。", "！", "？", "」")
"""How lines end that are whole sentences."""


def part_lines(page: Page) -> None:
    """Make a paragraph of each line, where the lines of a paragraph are whole sentences and long."""
    if not any(_is_prose(block) for block in page.blocks):
        return
    blocks: list[DraftBlock] = []
    frames: list[Frame] = []
    place: list[int] = []
    for block, frame in zip(page.blocks, page.frames, strict=True):
        block.inside = place[block.inside] if block.inside >= 0 else -1
        place.append(len(blocks))
        pieces = _lines(block) if _is_prose(block) else [block]
        blocks += pieces
        frames += [frame] * len(pieces)
    page.blocks, page.frames = blocks, frames


def _is_prose(block: DraftBlock) -> bool:
    if block.kind != "paragraph" or block.reason is not None or "\n" not in block.text:
        return False
    lines = block.text.split("\n")
    whole = sum(len(line) >= LONG and line.endswith(ENDS) for line in lines)
    return whole >= MOST * len(lines) and lines[0].endswith(ENDS)


def _lines(block: DraftBlock) -> list[DraftBlock]:
    found: list[DraftBlock] = []
    start = 0
    for line in block.text.split("\n"):
        end = start + len(line)
        if line:
            found.append(block.part(start, end))
        start = end + 1
    return found
