"""Every error raised on purpose.

Bad input is data: it never raises, it gives an article with diagnostics. Only wrong use raises.
"""


class ArticleKitError(Exception):
    """Base of every error that articlekit raises on purpose."""


class SourceTypeError(ArticleKitError, TypeError):
    """The source has a type that the reader does not take."""


class SourceError(ArticleKitError, OSError):
    """The source cannot be read: a missing file, a directory, no permission."""


class FormatError(ArticleKitError, ValueError):
    """No reader or writer has that name."""


class OptionError(ArticleKitError, ValueError):
    """An option has an unknown name or a value that is not allowed."""


class DataError(ArticleKitError, ValueError):
    """The JSON is not an article of a version that this release knows, or the article is none that JSON can hold."""


class PointerError(ArticleKitError, LookupError):
    """A JSON Pointer that leads to no node of the article."""
