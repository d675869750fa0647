"""The nested view of marks: what to open and close between the runs of a text."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, get_args

from articlekit.model import Mark, MarkKind
from articlekit.walk import runs

DEPTH: dict[MarkKind, int] = {kind: n for n, kind in enumerate(get_args(MarkKind))}
"""Of two marks over the same characters the one named first in the model is outside."""


class Open(NamedTuple):
    """A mark opens."""

    mark: Mark


class Close(NamedTuple):
    """A mark closes."""

    mark: Mark


def nesting(mark: Mark) -> tuple[int, int, int]:
    """Sort marks by where they start, then the wider one first, then by kind."""
    return mark.start, -mark.end, DEPTH[mark.kind]


def events(text: str, marks: Iterable[Mark]) -> Iterator[str | Open | Close]:
    """Give text and marks as a properly nested sequence; a mark that crosses another is closed and opened again."""
    stack: list[Mark] = []
    for run in runs(text, tuple(marks)):
        wanted = sorted(run.marks, key=lambda m: (-m.end, m.start, DEPTH[m.kind]))
        kept = 0
        while kept < min(len(stack), len(wanted)) and stack[kept] is wanted[kept]:
            kept += 1
        yield from (Close(mark) for mark in reversed(stack[kept:]))
        yield from (Open(mark) for mark in wanted[kept:])
        stack = wanted
        if run.text:
            yield run.text
    yield from (Close(mark) for mark in reversed(stack))
