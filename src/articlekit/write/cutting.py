"""Take characters out of a marked text: what no output may hold, and white space that a parser takes away."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise

import regex

from articlekit.model import Mark
from articlekit.write.characters import DROPPED, REPLACED

LINE_EDGES = regex.compile(r"\A\s++|(?<!\s)\s++\Z|(?<=\n)[^\S\n]++|(?<![^\S\n])[^\S\n]++(?=\n)")
"""White space that a parser takes away."""


def cleaned(text: str, marks: list[Mark]) -> tuple[str, list[Mark]]:
    """Leave out what an output cannot hold; line ends become line feeds."""
    if text.isprintable():
        return text, marks
    text, marks = without(DROPPED, text, marks)
    return text.translate(REPLACED), marks


def without(pattern: regex.Pattern[str], text: str, marks: list[Mark]) -> tuple[str, list[Mark]]:
    """Take out what a pattern matches; the marks move along."""
    gone = [i for match in pattern.finditer(text) for i in range(*match.span())]
    return _cut(text, gone, marks) if gone else (text, marks)


def folded(
    wide: regex.Pattern[str], text: str, marks: list[Mark], literal: Collection[str] = ()
) -> tuple[str, list[Mark]]:
    """Make one space of each run of white space that a pattern matches, but not in marks of the literal kinds."""
    runs = [match.span() for match in wide.finditer(text)]
    if not runs:
        return text, marks
    kept = [(m.start, m.end) for m in marks if m.kind in literal]
    runs = [(a, b) for a, b in runs if not any(start < b and a < end for start, end in kept)]
    characters = list(text)
    for start, _ in runs:
        characters[start] = " "
    return _cut("".join(characters), [i for a, b in runs for i in range(a + 1, b)], marks)


def trimmed(text: str, marks: Iterable[Mark]) -> Iterator[Mark]:
    """Take white space off the edges of marks; one that covers nothing else is dropped."""
    for mark in marks:
        covered = text[mark.start : mark.end]
        start = mark.start + len(covered) - len(covered.lstrip())
        end = mark.end - len(covered) + len(covered.rstrip())
        if start < end:
            yield moved(mark, start, end)


def moved(mark: Mark, start: int, end: int) -> Mark:
    """Give a mark its place."""
    same = mark.start == start and mark.end == end
    return mark if same else mark.model_copy(update={"start": start, "end": end})


def unbroken(text: str, marks: Iterable[Mark], literal: Collection[str]) -> str:
    """Make line breaks in marks of the literal kinds spaces."""
    characters = list(text)
    for mark in marks:
        if mark.kind in literal:
            characters[mark.start : mark.end] = text[mark.start : mark.end].replace("\n", " ")
    return "".join(characters)


def _cut(text: str, gone: list[int], marks: list[Mark]) -> tuple[str, list[Mark]]:
    """Take characters out, by their places in order."""
    there = (moved(m, m.start - bisect_left(gone, m.start), m.end - bisect_left(gone, m.end)) for m in marks)
    left = "".join(text[a + 1 : b] for a, b in pairwise((-1, *gone, len(text))))
    return left, [m for m in there if m.start < m.end]
