"""What is known about an article beside its text: metadata, links around it, what was left out, what is wrong."""

from typing import Annotated, Literal

from pydantic import Field

from articlekit.model import Node, Where

Reason = Literal[
    "advertisement",
    "author-box",
    "binary",
    "boilerplate",
    "byline",
    "comments",
    "consent",
    "contents",
    "decoration",
    "duplicate",
    "footer",
    "form",
    "hidden",
    "invisible",
    "label",
    "limit",
    "navigation",
    "newsletter",
    "promotion",
    "related",
    "script",
    "share",
    "tags",
]
"""Why a piece of the source stands in the ledger and not in the tree."""


class Link(Node):
    """A title and where it leads; `href` is `None` in plain text."""

    title: str
    href: str | None = None
    where: Where | None = None


class Navigation(Node):
    """Where the article stands among others."""

    previous: Link | None = None
    next: Link | None = None
    breadcrumbs: tuple[Link, ...] = ()
    contents: tuple[Link, ...] = ()
    related: tuple[Link, ...] = ()
    pages: tuple[Link, ...] = ()


class Author(Node):
    """Who wrote it."""

    name: str
    url: str | None = None


class Evidence(Node):
    """A value found for a field of the metadata, and where it was found."""

    value: str
    source: str
    """The kind of place: `first-line`, `byline`, `json-ld`, `og:title` ..."""
    where: Where | None = None


class Metadata(Node):
    """What is known about the article; each value's evidence stands beside it."""

    authors: tuple[Author, ...] = ()
    published: str | None = None
    """ISO 8601 date or date and time; a month where no day is given. The day that the page says it was published; where
    it only tells its readers of an update, above its text, that day, and the evidence has the source `change-shown`."""
    modified: str | None = None
    """ISO 8601 date or date and time: the last change that the page tells of."""
    language: str | None = None
    """BCP 47."""
    site_name: str | None = None
    url: str | None = None
    canonical_url: str | None = None
    description: str | None = None
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    image: str | None = None
    license: str | None = None
    evidence: dict[str, tuple[Evidence, ...]] = {}  # noqa: RUF012 - pydantic copies it for each
    """For each field, the title and the subtitle too: every value found, the chosen ones first."""

    def __hash__(self) -> int:
        return hash(tuple(value for name, value in self if name != "evidence"))


class LedgerEntry(Node):
    """A piece of the source that is not in the tree."""

    text: str
    reason: Reason
    where: Where | None = None


class Diagnostic(Node):
    """Something a reader of the article should know."""

    code: Annotated[str, Field(pattern=r"^[a-z]+(-[a-z0-9]+)*$")]
    message: str
    where: Where | None = None


class Comment(Node):
    """A reader's comment on the article."""

    author: str | None = None
    published: str | None = None
    """ISO 8601 date."""
    text: str
    """Its paragraphs, a blank line between them; empty where only what was answered is left of it."""
    replies: tuple["Comment", ...] = ()
    where: Where | None = None
