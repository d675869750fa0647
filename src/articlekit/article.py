"""The Article: what every reader returns and every writer takes."""

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import Field, computed_field, model_validator
from pydantic_core import PydanticSerializationError

from articlekit import views, walk
from articlekit.about import Comment, Diagnostic, LedgerEntry, Metadata, Navigation
from articlekit.errors import DataError, OptionError, PointerError
from articlekit.formats import read_json, writer
from articlekit.model import Block, Footnote, Node, Passage, Section

SCHEMA_VERSION = "1.0"


class Article(Node):
    """An article as a tree. Immutable; compare with `==`; every view on it is derived."""

    schema_version: Literal["1.0"] = "1.0"
    source: str | None = None
    """In JSON Lines of the command, the file that it was read from; `None` elsewhere: what is read does not depend on
    its name."""
    title: str | None = None
    subtitle: str | None = None
    """The line under the title that goes on with it."""
    metadata: Metadata = Metadata()
    """Authors, dates, language, categories ..., each with its evidence."""
    lead: tuple[Block, ...] = ()
    """What stands before the first heading."""
    sections: tuple[Section, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    nav: Navigation = Navigation()
    """Links to the articles before and after, the path to this one, and others around it."""
    passages: tuple[Passage, ...] = ()
    """Roles laid over the tree, in the order of the source."""
    ledger: tuple[LedgerEntry, ...] = ()
    """What was left out of the tree, with the reason; of a page only when `ParseOptions(ledger=True)` asks for it."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What a reader of the article should know: that it is cut off, that the page is a list of articles ..."""
    content_score: Annotated[float, Field(ge=0, le=1)] | None = None
    """How sure the reader of a page is of its choice of content: the F1 that the kept words probably have; `None` where
    nothing was chosen, as in text and Markdown."""
    comments: tuple[Comment, ...] | None = None
    """The readers' comments, in the order of the page; `None` unless they were asked for."""

    @model_validator(mode="before")
    @classmethod
    def _without_derived(cls, data: Any) -> Any:
        """Leave the derived parts out of what `model_dump` and `to_json` wrote: they are worked out again."""
        if not isinstance(data, dict):
            return data
        return {name: value for name, value in data.items() if name not in cls.model_computed_fields}

    @model_validator(mode="after")
    def _passages_lead_somewhere(self) -> Self:
        for passage in self.passages:
            for pointer in passage.at:
                try:
                    walk.resolve(self, pointer)
                except PointerError:
                    raise ValueError(f"passage {passage.role} points to {pointer!r}: there is no such node") from None
        return self

    @computed_field  # type: ignore[prop-decorator]
    @cached_property
    def introduction(self) -> views.Introduction | None:
        """The opening of the article."""
        return views.introduction(self, self.passages)

    @computed_field  # type: ignore[prop-decorator]
    @cached_property
    def benefits(self) -> tuple[views.Benefit, ...]:
        """What the subject is good for, an entry a benefit."""
        return views.benefits(self, self.passages)

    @computed_field  # type: ignore[prop-decorator]
    @cached_property
    def caveats(self) -> tuple[views.Caveat, ...]:
        """What speaks against it or limits it, an entry a section or passage."""
        return views.caveats(self, self.passages)

    @computed_field  # type: ignore[prop-decorator]
    @cached_property
    def conclusion(self) -> views.Conclusion | None:
        """The closing part."""
        cut = tuple(d.where for d in self.diagnostics if d.code == "truncated")
        return views.conclusion(self, self.passages, cut)

    @property
    def text(self) -> str:
        """The reading text of lead and sections, a line a heading, paragraph or item; without title and navigation."""
        return walk.text_of((*self.lead, *self.sections))

    def walk(self) -> Iterator[Node]:
        """Give every node of lead, sections and footnotes, parents first, in the order of the source."""
        return walk.walk((*self.lead, *self.sections, *(b for note in self.footnotes for b in note.blocks)))

    def all_sections(self) -> Iterator[Section]:
        """Give every section at any level, in the order of the source."""
        return (node for node in self.walk() if isinstance(node, Section))

    def all_blocks(self) -> Iterator[Block]:
        """Give every block at any depth, in the order of the source."""
        return (node for node in self.walk() if isinstance(node, walk.BLOCKS))

    def at(self, pointer: str) -> Node:
        """Give the node that a JSON Pointer names, as `/sections/2/blocks/0`.

        Raises:
            PointerError: where there is no such node.
        """
        return walk.resolve(self, pointer)

    @classmethod
    def from_json(cls, data: str | bytes | dict[str, Any]) -> "Article":
        """Read what `to_json` wrote; the derived parts are ignored and worked out again.

        Raises:
            DataError: when it is not an article, or of a schema version that this release does not know.
        """
        return read_json(data)

    def to_json(self, *, indent: int | None = None) -> str:
        """Write JSON, derived parts included: compact, or indented by `indent` spaces.

        Raises:
            OptionError: when `indent` is no number of spaces.
            DataError: when it was made by hand and nests deeper than JSON can be written, or holds half a character.
        """
        if indent is not None and (not isinstance(indent, int) or indent < 0):
            raise OptionError(f"indent is {indent!r}; give a number of spaces, or None for compact JSON")
        try:
            return self.model_dump_json(indent=indent)
        except PydanticSerializationError as error:
            raise DataError(f"JSON cannot hold this article: {error}") from error

    def to_markdown(self, *, front_matter: bool = False) -> str:
        """Write Markdown: CommonMark with GitHub's tables, task lists, strikethrough and footnotes.

        Args:
            front_matter: put title, subtitle and metadata above the text, as the YAML that static site generators and
                `parse_markdown` read, instead of title and subtitle into it.
        """
        return writer("markdown with front matter" if front_matter else "markdown")(self)

    def to_html(self) -> str:
        """Write an `<article>` element that is safe to put in a page."""
        return writer("html")(self)

    def to_text(self) -> str:
        """Write plain text."""
        return writer("text")(self)

    def _repr_html_(self) -> str:
        return self.to_html()

    def __repr__(self) -> str:
        parts = [_counted(len(self.sections), "section"), _counted(sum(1 for _ in self.all_blocks()), "block")]
        if self.benefits:
            parts.append(_counted(len(self.benefits), "benefit"))
        if self.caveats:
            parts.append(_counted(len(self.caveats), "caveat"))
        if self.conclusion:
            parts.append("conclusion truncated" if self.conclusion.truncated else "conclusion")
        return f"<Article {self.title!r}: {', '.join(parts)}>"

    __str__ = __repr__


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
