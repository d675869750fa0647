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
    """The article before this one."""
    next: Link | None = None
    """The article after this one."""
    breadcrumbs: tuple[Link, ...] = ()
    """The path from the first page of the site to the article."""
    contents: tuple[Link, ...] = ()
    """The table of contents that the page gives itself."""
    related: tuple[Link, ...] = ()
    """Other articles that the page recommends."""
    pages: tuple[Link, ...] = ()
    """The pages of an article that is cut into several."""


class Author(Node):
    """Who wrote it."""

    name: str
    url: str | None = None
    """The address of a page about the author."""


class Evidence(Node):
    """A value found for a field of the metadata, and where it was found."""

    value: str
    """As it was found, before it was cleaned or read as a date."""
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
    """The address of the page: what the caller gave, else what the page says."""
    canonical_url: str | None = None
    """The address under which the page wants to be known."""
    description: str | None = None
    """What the page says of itself in a sentence or two."""
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    image: str | None = None
    """The address of the picture that stands for the article."""
    license: str | None = None
    """The name or the address of the licence."""
    evidence: dict[str, tuple[Evidence, ...]] = {}  # noqa: RUF012 - pydantic copies it for each
    """For each field, the title and the subtitle too: every value found, the chosen ones first."""

    def __hash__(self) -> int:
        return hash(tuple(value for name, value in self if name != "evidence"))


class LedgerEntry(Node):
    """A piece of the source that is not in the tree."""

    text: str
    """What was left out, as it stood there."""
    reason: Reason
    """Why; the guide says what each means."""
    where: Where | None = None


class Diagnostic(Node):
    """Something a reader of the article should know."""

    code: Annotated[str, Field(pattern=r"^[a-z]+(-[a-z0-9]+)*$")]
    """What it is, for programs; the guide lists the codes."""
    message: str
    """The same for people, with what was found."""
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
