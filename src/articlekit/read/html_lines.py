"""Paragraphs that a page only parts by line breaks: prose, line by line, and no verses or addresses."""

from articlekit.draft import DraftBlock
from articlekit.read.html_page import Page

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
