"""The tree: immutable nodes, checked when they are made.

Inline content is plain text with stand-off marks. Offsets count Unicode code points and ranges are half-open, so
`text[mark.start : mark.end]` is what a mark covers. Lists, tables, quotes and sections nest.
"""

from typing import Annotated, Literal, Self, get_args

from pydantic import BaseModel, ConfigDict, Field, model_validator

from articlekit.label import split_label

Where = tuple[int, int] | str
"""A place in the source: `(start, end)` in the decoded text (text, Markdown), or the path of the element (HTML)."""

Role = Literal[
    "introduction",
    "overview",
    "importance",
    "mechanism",
    "benefits",
    "caveats",
    "steps",
    "key_takeaways",
    "faq",
    "comparison",
    "examples",
    "references",
    "cta",
    "author_bio",
    "related",
    "conclusion",
    "body",
]
"""What a section or passage does in the article."""

MarkKind = Literal[
    "link",
    "footnote",
    "strong",
    "emphasis",
    "strikethrough",
    "inserted",
    "highlight",
    "underline",
    "superscript",
    "subscript",
    "abbreviation",
    "quotation",
    "keyboard",
    "code",
    "math",
]
"""What a mark says of its characters; the order is the order of nesting, outermost first."""

NESTING: dict[MarkKind, int] = {kind: n for n, kind in enumerate(get_args(MarkKind))}
"""Of two marks over the same characters, the one with the lower number is outside and comes first."""


class Node(BaseModel):
    """Base of everything in the tree: frozen, without other fields than its own.

    Wherever a node has a `where`, it is the place in the source that the node was read from: `(start, end)` in the
    decoded text, in characters, or the path of the element in HTML; `None` of a node that was made by hand.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")


class Mark(Node):
    """A kind of emphasis, a link or a reference over `text[start:end]`."""

    kind: MarkKind
    start: Annotated[int, Field(ge=0)]
    """The first code point of the text that the mark covers, counted from 0."""
    end: Annotated[int, Field(gt=0)]
    """The code point after the last that it covers."""
    href: str | None = None
    """Where a link leads; absolute where the address of the page is known."""
    title: str | None = None
    """A link's tooltip, an abbreviation's long form."""
    ref: str | None = None
    """The `id` of the footnote that a mark of kind `footnote` calls."""


def check_marks(text: str, marks: tuple[Mark, ...]) -> None:
    """Raise ValueError unless the marks are inside the text, not empty, in order, and no two of one kind overlap."""
    ends: dict[str, int] = {}
    before = 0
    for mark in marks:
        if not mark.start < mark.end <= len(text):
            raise ValueError(f"mark {mark.kind} [{mark.start}, {mark.end}) is empty or outside a text of {len(text)}")
        if mark.start < before:
            raise ValueError(f"mark {mark.kind} at {mark.start} stands after a mark at {before}")
        if mark.start < ends.get(mark.kind, 0):
            raise ValueError(f"two marks of kind {mark.kind} overlap at {mark.start}")
        before = mark.start
        ends[mark.kind] = mark.end


def bold_lead(marks: tuple[Mark, ...]) -> int:
    """Give the end of the strong mark that opens a text; 0 when none does."""
    return next((mark.end for mark in marks if mark.kind == "strong" and mark.start == 0), 0)


class Marked(Node):
    """A node with `text` and `marks`; each names the two fields in its own order."""

    @model_validator(mode="after")
    def _marks_fit(self) -> Self:
        marks: tuple[Mark, ...] = getattr(self, "marks", ())
        if marks:
            check_marks(getattr(self, "text", ""), marks)
        return self


class Captioned(Node):
    """A node with `caption` and `caption_marks`; each names the two fields in its own order."""

    @model_validator(mode="after")
    def _marks_fit(self) -> Self:
        marks: tuple[Mark, ...] = getattr(self, "caption_marks", ())
        if marks:
            check_marks(getattr(self, "caption", None) or "", marks)
        return self


class Inline(Marked):
    """Text and its marks."""

    text: str
    marks: tuple[Mark, ...] = ()


class Paragraph(Marked):
    """A paragraph; a line break inside it is a line feed."""

    kind: Literal["paragraph"] = "paragraph"
    text: str
    marks: tuple[Mark, ...] = ()
    where: Where | None = None


class ListItem(Marked):
    """One item of a list: its own text, then what is nested in it."""

    number: int | None = None
    """The number as written or, in HTML, as shown; `None` in a list without numbers."""
    marker: str | None = None
    """The marker as written in the source, `1.` or `•`."""
    checked: bool | None = None
    """Whether the box of a task list is ticked; `None` when there is no box."""
    id: str | None = None
    """Of an entry of a list of references: the name that the links in the text lead to."""
    text: str
    marks: tuple[Mark, ...] = ()
    blocks: tuple["Block", ...] = ()
    where: Where | None = None
    """The place of the marker and the item's own text; what is nested has places of its own."""

    @property
    def label(self) -> str | None:
        """The bold lead, or the words before a colon: `Label: body`."""
        return split_label(self.text, bold_lead(self.marks))[0]

    @property
    def body(self) -> str:
        """The text without its label."""
        return split_label(self.text, bold_lead(self.marks))[1]


class List(Node):
    """An ordered or unordered list."""

    kind: Literal["list"] = "list"
    ordered: bool = False
    """Whether its items are counted, by numbers or letters."""
    style: Literal["decimal", "lower-alpha", "upper-alpha", "lower-roman", "upper-roman"] | None = None
    """How an ordered list counts, where the source says; `None` is decimal or no order."""
    items: tuple[ListItem, ...]
    where: Where | None = None


class Quote(Marked):
    """A block quote: `text`, or `blocks` when it holds more than one paragraph."""

    kind: Literal["quote"] = "quote"
    text: str = ""
    marks: tuple[Mark, ...] = ()
    blocks: tuple["Block", ...] = ()
    attribution: Inline | None = None
    """Who or what is quoted, without the dash before it."""
    cite: str | None = None
    """The address of what is quoted."""
    where: Where | None = None


class Code(Node):
    """A block of code, characters and line ends as they are."""

    kind: Literal["code"] = "code"
    text: str
    language: str | None = None
    """The language's name as the source gives it, lower case."""
    where: Where | None = None


class Cell(Marked):
    """A cell of a table: `text`, or `blocks` when it holds more than one paragraph."""

    text: str = ""
    marks: tuple[Mark, ...] = ()
    header: bool = False
    """Whether it heads its column or row."""
    colspan: Annotated[int, Field(ge=1)] = 1
    """How many columns it takes."""
    rowspan: Annotated[int, Field(ge=1)] = 1
    """How many rows it takes."""
    align: Literal["left", "center", "right"] | None = None
    blocks: tuple["Block", ...] = ()


class Table(Captioned):
    """A table as rows of cells; a cell that spans is written once, at its upper left place."""

    kind: Literal["table"] = "table"
    caption: str | None = None
    caption_marks: tuple[Mark, ...] = ()
    rows: tuple[tuple[Cell, ...], ...]
    where: Where | None = None


class Figure(Captioned):
    """A picture with what is said about it."""

    kind: Literal["figure"] = "figure"
    src: str | None = None
    """The address of the picture; absolute where the address of the page is known."""
    alt: str | None = None
    """The words that stand for the picture where it is not seen."""
    title: str | None = None
    """The picture's tooltip."""
    href: str | None = None
    """Where a click on the picture leads."""
    caption: str | None = None
    caption_marks: tuple[Mark, ...] = ()
    credit: str | None = None
    """Who made the picture or owns it, as written."""
    where: Where | None = None


class Embed(Node):
    """Something played or shown from elsewhere: a video, a sound, a post of a social network, a map."""

    kind: Literal["embed"] = "embed"
    media: Literal["video", "audio", "post", "map", "document", "frame"] = "frame"
    provider: str | None = None
    """The service's name, lower case: `youtube`."""
    url: str | None = None
    """Where it is played or shown from."""
    title: str | None = None
    """What the page calls it."""
    text: str = ""
    """What stands in the page for it, such as the words of a post."""
    where: Where | None = None


class Definition(Node):
    """Terms and what is said of them."""

    terms: tuple[Inline, ...]
    blocks: tuple["Block", ...]


class Definitions(Node):
    """A list of definitions."""

    kind: Literal["definitions"] = "definitions"
    items: tuple[Definition, ...]
    where: Where | None = None


class Callout(Node):
    """A box beside the running text: a note, a tip, a warning."""

    kind: Literal["callout"] = "callout"
    variety: Literal["note", "tip", "important", "warning", "caution"] = "note"
    """The nearest of the five kinds that GitHub's alerts have."""
    title: Inline | None = None
    blocks: tuple["Block", ...]
    where: Where | None = None


class Disclosure(Node):
    """A summary that opens on its body: an accordion, a question with its answer."""

    kind: Literal["disclosure"] = "disclosure"
    summary: Inline
    blocks: tuple["Block", ...]
    where: Where | None = None


class Math(Node):
    """A displayed formula in LaTeX, without delimiters."""

    kind: Literal["math"] = "math"
    text: str
    where: Where | None = None


class Rule(Node):
    """A thematic break."""

    kind: Literal["rule"] = "rule"
    where: Where | None = None


Block = Annotated[
    Paragraph | List | Quote | Code | Table | Figure | Embed | Definitions | Callout | Disclosure | Math | Rule,
    Field(discriminator="kind"),
]


class Heading(Marked):
    """The heading of a section, as written, with its number."""

    text: str
    marks: tuple[Mark, ...] = ()
    where: Where | None = None


class Section(Node):
    """A heading and what stands under it."""

    heading: Heading
    level: Annotated[int, Field(ge=1)]
    """1 for the article's main sections, 2 for theirs; the nesting, never the source's numbering."""
    source_level: Annotated[int, Field(ge=1)] | None = None
    """The level that the source gives: 2 for `<h2>` and `##`."""
    number: str | None = None
    """The number in front of the heading without its punctuation: `2`, `2.1`, `IV`."""
    id: str
    """A name for links to the section; unique in the article."""
    role: Role | Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")] = "body"
    """What the section does; another name than those of `Role` comes from the caller's `RoleLexicon`."""
    role_score: Annotated[float, Field(ge=0, le=1)] | None = None
    """How sure the role is: 1 is certain; `None` of a section that was made by hand."""
    blocks: tuple[Block, ...] = ()
    """What stands under the heading, before the first section inside."""
    sections: tuple["Section", ...] = ()
    where: Where | None = None


class Footnote(Node):
    """A note that marks of kind `footnote` call by its `id`."""

    id: str
    """What the `ref` of the marks that call it says."""
    label: str | None = None
    """The sign shown for it: `1`, `*`."""
    blocks: tuple[Block, ...]
    where: Where | None = None


class Passage(Node):
    """A role laid over part of the tree: the home of the introduction, benefits, caveats and conclusion."""

    role: Role
    at: Annotated[tuple[str, ...], Field(min_length=1)]
    """The nodes it covers: JSON Pointers (RFC 6901) into the article's own JSON, in order."""
    start: int | None = None
    """With `end`, a half-open range of code points in the text of a single node; `None` is all of it."""
    end: int | None = None
    score: Annotated[float, Field(ge=0, le=1)] | None = None
    """How sure the role is: 1 is certain; `None` where that is not known."""
