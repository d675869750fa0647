"""Make marked text fit for HTML: runs of white space are one space, marks nest, a link holds no link.

What is written is what comes back, so the writer and the list of what HTML holds (`html_held`) both begin here.
"""

from collections.abc import Iterable, Iterator

import regex

from articlekit.model import Inline, Mark
from articlekit.write.characters import clean, one_line
from articlekit.write.cutting import LINE_EDGES, cleaned, folded, moved, trimmed, unbroken, without
from articlekit.write.marks import Open, events, nesting
from articlekit.write.urls import safe_link

LINKS = frozenset(("link", "footnote"))
LITERAL = frozenset(("math",))
"""Marks that hold no other mark and no line break."""
TITLED = frozenset(("link", "abbreviation"))
"""Marks of which a tooltip is read."""
WIDE = regex.compile(r"[^\S\n]{2,}+|[^\S\n ]")
"""White space that a parser makes a space."""


def fit(text: str, marks: Iterable[Mark] = ()) -> Inline:
    """Give the text and the marks that HTML can hold, which nest."""
    text, kept = _spaced(text, [_written(mark) for mark in marks if _holds(mark)])
    if kept:
        kept = list(_alone(sorted(trimmed(text, _nested(text, kept)), key=nesting)))
        text, kept = _spaced(unbroken(text, kept, LITERAL), kept)
    return Inline(text=text, marks=tuple(kept))


def _spaced(text: str, marks: list[Mark]) -> tuple[str, list[Mark]]:
    """Leave out what HTML cannot hold and the white space that a parser takes away."""
    if text.isprintable() and "  " not in text and text.strip(" ") == text:
        return text, marks
    return folded(WIDE, *without(LINE_EDGES, *cleaned(text, marks)))


def safe_id(name: str | None) -> str:
    """An id holds no white space."""
    return "-".join(clean(name or "").split()) or "section"


def language_name(name: str) -> str:
    """The class name that tells the language of a code holds no white space."""
    return "".join(clean(name).split()).lower()


def _holds(mark: Mark) -> bool:
    if mark.kind == "link":
        return safe_link(mark.href) is not None
    return mark.kind != "footnote" or bool(mark.ref)


def _written(mark: Mark) -> Mark:
    """Give a mark with what is written of it: of a link an address and a tooltip, of a call the note."""
    href = clean(safe_link(mark.href) or "") if mark.kind == "link" else None
    title = one_line(mark.title) or None if mark.kind in TITLED else None
    ref = safe_id(mark.ref) if mark.kind == "footnote" else None
    same = (mark.href, mark.title, mark.ref) == (href, title, ref)
    return mark if same else mark.model_copy(update={"href": href, "title": title, "ref": ref})


def _nested(text: str, marks: Iterable[Mark]) -> Iterator[Mark]:
    """Cut the marks that cross others where these begin and end."""
    at = 0
    starts: list[int] = []
    for event in events(text, sorted(marks, key=nesting)):
        if isinstance(event, str):
            at += len(event)
        elif isinstance(event, Open):
            starts.append(at)
        else:
            yield moved(event.mark, starts.pop(), at)


def _alone(marks: Iterable[Mark]) -> Iterator[Mark]:
    """Drop links in links, and whatever is in formulas."""
    linked = literal = 0
    for mark in marks:
        if mark.start < literal or (mark.kind in LINKS and mark.start < linked):
            continue
        if mark.kind in LINKS:
            linked = mark.end
        if mark.kind in LITERAL:
            literal = mark.end
        yield mark
