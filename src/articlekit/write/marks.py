"""The nested view of marks: what to open and close between the runs of a text."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from articlekit.model import NESTING, Mark
from articlekit.walk import runs


class Open(NamedTuple):
    """A mark opens."""

    mark: Mark


class Close(NamedTuple):
    """A mark closes."""

    mark: Mark


def nesting(mark: Mark) -> tuple[int, int, int]:
    """Sort marks by where they start, then the wider one first, then by kind."""
    return mark.start, -mark.end, NESTING[mark.kind]


def events(text: str, marks: Iterable[Mark]) -> Iterator[str | Open | Close]:
    """Give text and marks as a properly nested sequence; a mark that crosses another is closed and opened again."""
    stack: list[Mark] = []
    for run in runs(text, tuple(marks)):
        wanted = sorted(run.marks, key=lambda m: (-m.end, m.start, NESTING[m.kind]))
        kept = 0
        while kept < min(len(stack), len(wanted)) and stack[kept] is wanted[kept]:
            kept += 1
        yield from (Close(mark) for mark in reversed(stack[kept:]))
        yield from (Open(mark) for mark in wanted[kept:])
        stack = wanted
        if run.text:
            yield run.text
    yield from (Close(mark) for mark in reversed(stack))
