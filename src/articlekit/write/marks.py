"""The nested view of marks: what to open and close between the runs of a text."""

from collections.abc import Iterator
from typing import Literal, NamedTuple, get_args

from articlekit.model import Mark, MarkKind
from articlekit.walk import runs

ORDER: dict[str, int] = {kind: n for n, kind in enumerate(get_args(MarkKind))}
"""Of two marks over the same characters the one named first in the model is outside."""


class Event(NamedTuple):
    """A mark opens or closes, or text stands."""

    what: Literal["open", "close", "text"]
    text: str = ""
    mark: Mark | None = None


def events(text: str, marks: tuple[Mark, ...]) -> Iterator[Event]:
    """Give text and marks as a properly nested sequence; a mark that crosses another is closed and opened again."""
    stack: list[Mark] = []
    for run in runs(text, marks):
        wanted = sorted(run.marks, key=lambda m: (-m.end, m.start, ORDER[m.kind]))
        kept = 0
        while kept < min(len(stack), len(wanted)) and stack[kept] is wanted[kept]:
            kept += 1
        for mark in reversed(stack[kept:]):
            yield Event("close", mark=mark)
        for mark in wanted[kept:]:
            yield Event("open", mark=mark)
        stack = wanted
        if run.text:
            yield Event("text", text=run.text)
    for mark in reversed(stack):
        yield Event("close", mark=mark)
