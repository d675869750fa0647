r"""Any article in, one typed tree out.

    >>> import articlekit
    >>> article = articlekit.parse("Why walking helps\\n\\nIt costs nothing, and you can start today.")
    >>> article.title
    'Why walking helps'

Names are imported when they are first used, so that `import articlekit` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from articlekit._version import __version__

if TYPE_CHECKING:
    from articlekit.about import Author, Comment, Diagnostic, Evidence, LedgerEntry, Link, Metadata, Navigation, Reason
    from articlekit.api import parse, parse_html, parse_markdown, parse_text
    from articlekit.article import Article
    from articlekit.errors import (
        ArticleKitError,
        DataError,
        FormatError,
        OptionError,
        PointerError,
        SourceError,
        SourceTypeError,
    )
    from articlekit.model import (
        Block,
        Callout,
        Cell,
        Code,
        Definition,
        Definitions,
        Disclosure,
        Embed,
        Figure,
        Footnote,
        Heading,
        Inline,
        List,
        ListItem,
        Mark,
        MarkKind,
        Math,
        Node,
        Paragraph,
        Passage,
        Quote,
        Role,
        Rule,
        Section,
        Table,
        Where,
    )
    from articlekit.options import ParseOptions, RoleLexicon
    from articlekit.schema import json_schema
    from articlekit.views import Benefit, Caveat, Conclusion, Introduction

HOMES = {
    "about": "Author Comment Diagnostic Evidence LedgerEntry Link Metadata Navigation Reason",
    "api": "parse parse_html parse_markdown parse_text",
    "article": "Article",
    "errors": "ArticleKitError DataError FormatError OptionError PointerError SourceError SourceTypeError",
    "model": "Block Callout Cell Code Definition Definitions Disclosure Embed Figure Footnote Heading Inline List "
    "ListItem Mark MarkKind Math Node Paragraph Passage Quote Role Rule Section Table Where",
    "options": "ParseOptions RoleLexicon",
    "schema": "json_schema",
    "views": "Benefit Caveat Conclusion Introduction",
}
"""The module that each public name comes from."""
_HOME_OF = {name: module for module, names in HOMES.items() for name in names.split()}

__all__ = [
    "Article",
    "ArticleKitError",
    "Author",
    "Benefit",
    "Block",
    "Callout",
    "Caveat",
    "Cell",
    "Code",
    "Comment",
    "Conclusion",
    "DataError",
    "Definition",
    "Definitions",
    "Diagnostic",
    "Disclosure",
    "Embed",
    "Evidence",
    "Figure",
    "Footnote",
    "FormatError",
    "Heading",
    "Inline",
    "Introduction",
    "LedgerEntry",
    "Link",
    "List",
    "ListItem",
    "Mark",
    "MarkKind",
    "Math",
    "Metadata",
    "Navigation",
    "Node",
    "OptionError",
    "Paragraph",
    "ParseOptions",
    "Passage",
    "PointerError",
    "Quote",
    "Reason",
    "Role",
    "RoleLexicon",
    "Rule",
    "Section",
    "SourceError",
    "SourceTypeError",
    "Table",
    "Where",
    "__version__",
    "json_schema",
    "parse",
    "parse_html",
    "parse_markdown",
    "parse_text",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
