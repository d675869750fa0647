"""Make marked text fit for Markdown: what its delimiters cannot express is moved or dropped, the text stays.

Delimiters of emphasis count only where the characters on both sides allow it (CommonMark 0.31, 6.2), so a mark moves
off the white space at its edges and is dropped where its delimiters would be read as asterisks.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import regex

from articlekit.model import NESTING, Mark, MarkKind
from articlekit.write.characters import one_line
from articlekit.write.cutting import LINE_EDGES, cleaned, folded, moved, trimmed, unbroken, without
from articlekit.write.marks import nesting
from articlekit.write.urls import encoded, safe_link

KINDS: dict[MarkKind, MarkKind] = {
    "link": "link",
    "footnote": "footnote",
    "strong": "strong",
    "emphasis": "emphasis",
    "strikethrough": "strikethrough",
    "code": "code",
    "keyboard": "code",
    "math": "math",
}
"""The marks that Markdown has, and what is written for them; all others are lost."""
STARS = frozenset(("strong", "emphasis"))
STYLES = STARS | {"strikethrough"}
LITERAL = frozenset(("code", "math", "footnote"))
"""Marks that hold no other mark."""
MERGED = STYLES | {"code", "math"}
"""Marks that are written as one where they touch."""

WIDE = regex.compile(r"[ \t]{2,}+|\t")
"""White space that a parser makes a space."""
WORD = regex.compile(r"[^\p{P}\p{S}\p{Z}\p{C}]")
PUNCTUATION = regex.compile(r"[\p{P}$+<=>^`|~]")
"""Punctuation in every version of CommonMark; other symbols are only in some."""


def fit(text: str, marks: Iterable[Mark], notes: Collection[str], *, one_line: bool = False) -> tuple[str, list[Mark]]:
    """Give the text and the marks that Markdown can hold, which nest.

    Args:
        text: the text.
        marks: its marks.
        notes: the ids of the footnotes that may be called.
        one_line: whether line breaks become spaces, as in headings and cells.
    """
    kept = [_written(m) for m in marks if _holds(m, notes)]
    text, kept = cleaned(text, kept)
    text, kept = without(LINE_EDGES, text.replace("\n", " ") if one_line else text, kept)
    if not kept:
        return folded(WIDE, text, kept, LITERAL)
    kept = [_math_or_code(text, mark) for mark in trimmed(text, kept)]
    kept = _nested(trimmed(text, _cut_at_links(list(_merged(kept)))))
    text, kept = folded(WIDE, text, kept, LITERAL)
    kept = list(_flanking(text, kept))
    return unbroken(text, kept, LITERAL), kept


def _holds(mark: Mark, notes: Collection[str]) -> bool:
    if mark.kind == "link":
        return safe_link(mark.href) is not None
    return mark.ref in notes if mark.kind == "footnote" else mark.kind in KINDS


def _written(mark: Mark) -> Mark:
    """Give a mark with what is written of it: of a link an address and a tooltip, of a call the note."""
    linked = mark.kind == "link"
    href = encoded(safe_link(mark.href)) if linked else None
    title = one_line(mark.title) or None if linked else None
    return Mark(kind=KINDS[mark.kind], start=mark.start, end=mark.end, href=href, title=title, ref=mark.ref)


def _merged(marks: list[Mark]) -> Iterator[Mark]:
    last: dict[str, Mark] = {}
    for mark in sorted(marks, key=nesting):
        before = last.get(mark.kind)
        if before and mark.kind in MERGED and mark.start <= before.end:
            last[mark.kind] = moved(before, before.start, max(before.end, mark.end))
            continue
        if before:
            yield before
        last[mark.kind] = mark
    yield from last.values()


def _cut_at_links(marks: list[Mark]) -> Iterator[Mark]:
    """Cut code where a link in it starts or ends: a link may hold code, but not the other way round."""
    edges = sorted({edge for m in marks if m.kind == "link" for edge in (m.start, m.end)})
    for mark in marks:
        inside = edges[bisect_right(edges, mark.start) : bisect_left(edges, mark.end)] if mark.kind == "code" else ()
        yield from (moved(mark, start, end) for start, end in pairwise((mark.start, *inside, mark.end)))


def _nested(marks: Iterable[Mark]) -> list[Mark]:
    """Drop marks in code, formulas and calls, and of two that cross the one whose kind nests deeper."""
    kept: list[Mark] = []
    gone: set[int] = set()
    active: list[Mark] = []
    for mark in sorted(marks, key=nesting):
        active = [m for m in active if m.end > mark.start]
        crossed = [m for m in active if m.end < mark.end]
        if any(m.kind in LITERAL for m in active) or any(NESTING[m.kind] < NESTING[mark.kind] for m in crossed):
            continue
        gone.update(map(id, crossed))
        active = [m for m in active if m.end >= mark.end] + [mark]
        kept.append(mark)
    return [m for m in kept if id(m) not in gone]


@dataclass(frozen=True, slots=True)
class _Edge:
    """One edge of a mark: the characters on both sides and whether other delimiters stand there."""

    outside: str
    inside: str
    shared: bool
    """Another mark begins (ends) here, with delimiters of another character."""

    def delimits(self, *, strictly: bool) -> bool:
        """Tell whether delimiters here open (close); `strictly`: and could not close (open) as well."""
        apart = not self.outside or self.outside.isspace()
        punctuated = apart or bool(PUNCTUATION.match(self.outside))
        word = not self.shared and bool(WORD.match(self.inside))
        if strictly:
            return (word and punctuated) or (apart and not self.shared)
        return word or punctuated


def _flanking(text: str, marks: list[Mark]) -> Iterator[Mark]:
    """Drop the styles whose delimiters would be read as text or as another mark's.

    Only characters of the text decide, so that a mark dropped here cannot spoil another.
    """
    starts = {(m.start, _sign(m)) for m in marks}
    ends = {(m.end, _sign(m)) for m in marks}
    outer: list[Mark] = []
    for mark in marks:
        if mark.kind not in STYLES:
            yield mark
            continue
        outer = [m for m in outer if m.end > mark.start]
        strictly = mark.kind in STARS and bool(outer)
        sign = _sign(mark)
        first = _Edge(text[mark.start - 1 : mark.start], text[mark.start], _others(starts, mark.start, sign))
        last = _Edge(text[mark.end : mark.end + 1], text[mark.end - 1], _others(ends, mark.end, sign))
        touches = mark.kind == "emphasis" and ((mark.start, sign) in ends or (mark.end, sign) in starts)
        if not touches and first.delimits(strictly=strictly) and last.delimits(strictly=strictly):
            yield mark
            outer += [mark] if mark.kind in STARS else []


def _sign(mark: Mark) -> str:
    return "*" if mark.kind in STARS else mark.kind


def _others(edges: set[tuple[int, str]], at: int, sign: str) -> bool:
    return any((at, other) in edges for other in ("*", "strikethrough", "link", *LITERAL) if other != sign)


def _math_or_code(text: str, mark: Mark) -> Mark:
    """Make a formula code where dollars around it would not be read as its delimiters."""
    if mark.kind != "math":
        return mark
    before, after = text[mark.start - 1 : mark.start], text[mark.end : mark.end + 1]
    within = text[mark.start : mark.end]
    fits = not ("`" in within or "$" in within or before.isalnum() or after.isalnum() or after in ("_", "$"))
    return mark if fits else mark.model_copy(update={"kind": "code"})
