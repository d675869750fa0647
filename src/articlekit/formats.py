"""The table of formats: which function reads or writes each. They are imported when first used."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from articlekit.errors import FormatError

if TYPE_CHECKING:
    from articlekit.article import Article
    from articlekit.draft import Draft

READERS = {
    "html": "articlekit.read.html:read",
    "markdown": "articlekit.read.markdown:read",
    "text": "articlekit.read.text:read",
}
WRITERS = {
    "html": "articlekit.write.html:write",
    "markdown": "articlekit.write.markdown:write",
    "markdown with front matter": "articlekit.write.markdown:write_with_front_matter",
    "text": "articlekit.write.text:write",
}


JSON = {"json": "articlekit.read.json:read"}


def reader(name: str) -> "Callable[..., Draft]":
    """Give the function that reads a format.

    Raises:
        FormatError: when no reader has that name.
    """
    return _load(READERS, name, "read")


def writer(name: str) -> "Callable[[Article], str]":
    """Give the function that writes a format.

    Raises:
        FormatError: when no writer has that name.
    """
    return _load(WRITERS, name, "write")


def read_json(data: "str | bytes | dict[str, Any]") -> "Article":
    """Read what `Article.to_json` wrote.

    Raises:
        DataError: when it is not an article.
    """
    return cast("Article", _load(JSON, "json", "read")(data))


def _load(table: dict[str, str], name: str, verb: str) -> Callable[..., Any]:
    if name not in table:
        raise FormatError(f"cannot {verb} the format {name!r}; known are {', '.join(sorted(table))}")
    module, _, function = table[name].partition(":")
    return cast("Callable[..., Any]", getattr(import_module(module), function))
