"""What the readers hand to the stages: a flat list of blocks, cheap to make and to change.

A reader fills the list in source order. Nesting is a number: `inside` is the index of the block that holds this one, or
-1, and a container always comes before what it holds. Stages set `reason` on what is to be left out, add to `found`,
`passages` and the links; the Article is built from the draft once, at the end.

What holds what, and which `attrs` a kind has (names as in the model):

    heading      level (as the source gives it, 0 for none); only one that is inside nothing opens a section
    list         ordered, style       holds item
    item         number, marker, checked; text is its own; holds any blocks
    quote        cite; text, or holds blocks; may hold one attribution
    code         language             math, rule, paragraph: none
    table        text is the caption  holds cell (row, header, colspan, rowspan, align; text, or holds blocks)
    figure       src, alt, title, href, credit; text is the caption
    embed        media, provider, url, title
    definitions  holds definition, which holds term and then blocks
    callout      variety; may hold one summary (its title), then blocks
    disclosure   holds one summary, then blocks
    footnote     id, label; holds blocks; is inside nothing
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple, Protocol

from articlekit.about import Reason
from articlekit.model import MarkKind, Role, Where

Kind = Literal[
    "heading",
    "paragraph",
    "list",
    "item",
    "quote",
    "code",
    "table",
    "cell",
    "figure",
    "embed",
    "definitions",
    "definition",
    "term",
    "callout",
    "disclosure",
    "math",
    "rule",
    "footnote",
    "attribution",
    "summary",
]


class DraftMark(NamedTuple):
    """A mark on its way into the tree; fields as in `model.Mark`."""

    start: int
    end: int
    kind: MarkKind
    href: str | None = None
    title: str | None = None
    ref: str | None = None


def marks_within(marks: list[DraftMark], start: int, end: int) -> list[DraftMark]:
    """Give the marks of the part of a text from `start` to `end`."""
    return [
        mark._replace(start=max(mark.start, start) - start, end=min(mark.end, end) - start)
        for mark in marks
        if mark.start < end and mark.end > start
    ]


@dataclass(slots=True)
class DraftBlock:
    """One block. Containers (list, quote, table, callout ...) come before what they hold."""

    kind: Kind
    text: str = ""
    marks: list[DraftMark] = field(default_factory=list)
    where: Where | None = None
    inside: int = -1
    level: int = 0
    """Of a heading: as the source gives it, 0 when it gives none; the outline stage fills the level of nesting."""
    number: int | None = None
    """Of an item in an ordered list."""
    marker: str | None = None
    ordered: bool = False
    attrs: dict[str, str | int | bool | None] = field(default_factory=dict)
    """The block's other fields under their names in the model: src, alt, language, header, row (of a cell) ..."""
    reason: Reason | None = None
    """Why the block is left out of the tree; `None` keeps it."""
    claims: list[tuple[int, int]] = field(default_factory=list)
    """Of a block left out: the parts of its place that live in a field of the article (title, author, link);
    of a page's block, all of its text or none."""

    def part(self, start: int, end: int) -> "DraftBlock":
        """Give a block of its own with a part of the text."""
        marks = marks_within(self.marks, start, end)
        return replace(self, text=self.text[start:end], marks=marks, attrs={**self.attrs}, claims=[*self.claims])

    def reach(self, other: "DraftBlock") -> None:
        """Widen its place in the source, so that it holds another block's too."""
        if isinstance(self.where, tuple) and isinstance(other.where, tuple):
            self.where = (min(self.where[0], other.where[0]), max(self.where[1], other.where[1]))


class Element(Protocol):
    """The element of a page that a block came from, for the stages that look at more than its text."""

    tag: str
    attrs: Mapping[str, str]

    @property
    def parent(self) -> "Element | None":
        """The element around it; the outermost, whose parent is `None`, stands for the page."""


class Found(NamedTuple):
    """A value for a field of the metadata, with the place it was found in."""

    field: str
    value: str
    source: str
    where: Where | None = None


@dataclass(slots=True)
class DraftLink:
    """A link of the navigation."""

    title: str
    href: str | None = None
    where: Where | None = None


@dataclass(slots=True)
class DraftComment:
    """A reader's comment, and what was answered to it."""

    author: str | None
    published: str | None
    text: str
    where: Where | None = None
    replies: "list[DraftComment]" = field(default_factory=list)


@dataclass(slots=True)
class DraftNote:
    """A diagnostic."""

    code: str
    message: str
    where: Where | None = None


@dataclass(slots=True)
class DraftPassage:
    """A role over some blocks: a section (by its heading), whole blocks, or a range in one."""

    role: Role
    blocks: list[int]
    start: int | None = None
    end: int | None = None
    score: float | None = None


@dataclass(slots=True)
class Draft:
    """An article in the making."""

    blocks: list[DraftBlock] = field(default_factory=list)
    source: str | None = None
    """The decoded text, for text and Markdown."""
    elements: Sequence[Element] = ()
    """Of a page, the element of each block."""
    written: bool = False
    """Whether it is HTML that articlekit wrote."""
    found: list[Found] = field(default_factory=list)
    """Values for the title, the subtitle and the metadata; the best one of a field first."""
    chosen: dict[str, list[str]] = field(default_factory=dict)
    """Of a page: the values of the fields for which more than one was found, cleaned."""
    profiles: dict[str, str] = field(default_factory=dict)
    """Of an author of a page, by name: the address of the profile."""
    previous: DraftLink | None = None
    next: DraftLink | None = None
    breadcrumbs: list[DraftLink] = field(default_factory=list)
    contents: list[DraftLink] = field(default_factory=list)
    related: list[DraftLink] = field(default_factory=list)
    pages: list[DraftLink] = field(default_factory=list)
    comments: list[DraftComment] | None = None
    """The readers' comments of a page; `None` unless they were asked for."""
    notes: list[DraftNote] = field(default_factory=list)
    heads: frozenset[int] = frozenset()
    """Of a page that is a thread: the lines above its posts that say who wrote each and when."""
    expected: float | None = None
    """Of a page: the F1 that the choice of its content expects."""
    content_score: float | None = None
    """The same, corrected."""
    language: str | None = None
    """BCP 47, as far as known."""
    columns: dict[str, bytearray] = field(default_factory=dict)
    """Of raw text: what was measured of its top blocks, by the name of the question."""
    levels: dict[int, int] = field(default_factory=dict)
    """Of each heading that opens a section, by its index: its depth in the tree, from 1."""
    roles: dict[int, tuple[str, float]] = field(default_factory=dict)
    """Of a section, by the index of its heading: role and score."""
    passages: list[DraftPassage] = field(default_factory=list)

    @property
    def title(self) -> str:
        """The title that was found, the best one; empty when there is none."""
        return next((found.value for found in self.found if found.field == "title"), "")

    def claim(self, block: DraftBlock, text: str) -> Where | None:
        """Mark the place of `text` in a block that is left out as living in a field of the article; give the place.

        Where the text stands several times, the first place counts that no other field has taken.
        """
        where = block.where
        if self.source is None or not isinstance(where, tuple):
            if block.text == text:
                block.claims.append((0, len(text)))
            return where
        place = self._place(text, *where)
        while any(place[0] < end and start < place[1] for start, end in block.claims):
            if text not in self.source[place[0] + 1 : where[1]]:
                break
            place = self._place(text, place[0] + 1, where[1])
        block.claims.append(place)
        return place

    def _place(self, text: str, start: int, end: int) -> tuple[int, int]:
        """Find a text between two places of the source, however its words are set apart."""
        source = self.source or ""
        at = source.find(text, start, end)
        if at >= 0:
            return at, at + len(text)
        found = re.compile(r"\s+".join(map(re.escape, text.split()))).search(source, start, end)
        return found.span() if found else (start, end)
