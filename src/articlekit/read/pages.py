"""The lines at the edges of pages in text that was taken from them: numbers and running heads."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

import regex

from articlekit.read.lines import JOINED, Line

FORM_FEED = "\x0c"
NUMBER = regex.compile(r"\d++")
NUMBERED = regex.compile(r"[-–—(\[|]*\s*(?:\p{L}{1,12}\.?\s)?\d{1,4}(?:\s?(?:/|\p{L}{1,8})\s?\d{1,4})?\s*[-–—)\]|]*")
"""A line that may be the number of a page: `12`, `- 12 -`, `Page 12 of 40`."""
CLOSES = frozenset("0123456789-–—)]|")
"""What it ends with."""
SHORT, EDGE_LENGTH = 24, 100
"""Characters of such a line, and of any line at the edge of a page."""
EDGE = 2
"""Lines at an edge that may be no text."""
APART, STEP = 5, 2
"""Lines between two numbers of pages at least, and how far they count on at most."""
EVIDENCE = 4
"""Numbers that count on, and sentences that go on behind them, that make them numbers of pages together."""
ENDS = ".!?:;…。！？；：」』”\"'»)]）"
"""What stands at the end of a line where nothing goes on."""
LEAST_BROKEN = 20
"""Characters of a line at least whose sentence goes on behind the edge of a page."""


def page_lines(lines: list[Line], source: str) -> set[int]:
    """Tell which lines are no text: those that come again, or count on, at the edges of pages.

    A form feed is an edge; so is a number that counts on, if it stands in the middle of sentences.
    """
    edges = _fed(lines, source) if FORM_FEED in source else _counted(lines)
    if not edges:
        return set()
    near = sorted({i for edge in edges for i in range(edge - EDGE, edge + EDGE + 1) if 0 < i < len(lines)})
    groups: dict[str, list[int]] = {}
    for i in near:
        if len(lines[i].text) <= EDGE_LENGTH:
            groups.setdefault(NUMBER.sub("0", lines[i].text), []).append(i)
    return {i for group in groups.values() if _comes_again(lines, group) for i in group}


def _fed(lines: list[Line], source: str) -> list[int]:
    """Give the first line of each page, and the end of the last one."""
    starts = [line.start for line in lines]
    feeds = (i for i, char in enumerate(source) if char == FORM_FEED)
    return [*dict.fromkeys(bisect_left(starts, feed) for feed in feeds), len(lines)]


def _counted(lines: list[Line]) -> list[int]:
    """Give the numbers of pages where nothing else tells the edges."""
    series: dict[str, list[int]] = {}
    short = [(i, line.text) for i, line in enumerate(lines) if line.text[-1] in CLOSES and len(line.text) <= SHORT]
    for i, text in short:
        if NUMBERED.fullmatch(text):
            series.setdefault(NUMBER.sub("0", text), []).append(i)
    return [i for group in series.values() if _counts(lines, group) and _breaks(lines, group) for i in group]


def _counts(lines: list[Line], group: list[int]) -> bool:
    values = [_first(lines[i].text) for i in group]
    apart = all(b - a >= APART for a, b in pairwise(group))
    return len(group) > 1 and apart and all(0 < b - a <= STEP for a, b in pairwise(values))


def _breaks(lines: list[Line], group: list[int]) -> bool:
    """Tell whether sentences go on behind the lines."""
    broken = sum(_goes_on(lines, i) for i in group)
    return broken > 0 and len(group) + broken >= EVIDENCE


def _goes_on(lines: list[Line], i: int) -> bool:
    before = lines[i - 1].text if i else ""
    below = (line.text for line in lines[i + 1 : i + 1 + EDGE])
    open_ = len(before) >= LEAST_BROKEN and before[-1] not in ENDS
    return open_ and (JOINED.match(before[-1]) is not None or any(text[0].islower() for text in below))


def _comes_again(lines: list[Line], group: list[int]) -> bool:
    """Tell whether lines at edges say the same, or differ in a number that counts on.

    `Chapter 2` heads a text that starts on a new page, unless a sentence goes on behind it.
    """
    text = lines[group[0]].text
    may_head = NUMBERED.fullmatch(text) and any(map(str.isalpha, text)) and not any(_goes_on(lines, i) for i in group)
    columns = [*zip(*(_numbers(lines[i].text) for i in group), strict=True)]
    same = len(group) > 1 and all(len(set(column)) == 1 or _rises(column) for column in columns)
    return same and not may_head


def _rises(values: tuple[int, ...]) -> bool:
    return all(0 <= b - a <= STEP for a, b in pairwise(values))


def _numbers(text: str) -> Iterator[int]:
    return (int(number) for number in NUMBER.findall(text[:EDGE_LENGTH]))


def _first(text: str) -> int:
    return next(_numbers(text))
