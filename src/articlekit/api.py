"""The public functions: check what the caller gives, load it, tell its format, and hand it to the pipeline."""

import re
from typing import Any

from articlekit.article import Article
from articlekit.detect import detect
from articlekit.draft import DraftNote
from articlekit.errors import FormatError, OptionError, SourceTypeError
from articlekit.formats import READERS
from articlekit.options import ParseOptions
from articlekit.pipeline import run
from articlekit.read.decode import binary_kind, clean, decode_text
from articlekit.read.html_decode import codec
from articlekit.read.source import Loaded, load

LOCATOR = re.compile(r"\s*(?:https?://\S{1,2000}|\S{1,300}\.(?:html?|md|markdown|txt))\s*", re.IGNORECASE)
"""An address or the name of a file, which a caller may give in the belief that it is opened."""


def parse(
    source: Any,
    *,
    format: str = "auto",  # noqa: A002 - the word a caller expects
    url: str | None = None,
    options: ParseOptions | None = None,
) -> Article:
    """Read an article of any format.

    Args:
        source: the content as str or bytes, an open file, a `pathlib.Path`, a BeautifulSoup object or tag, or an lxml
            element or tree. A str is always content, never the name of a file.
        format: `html`, `markdown` or `text`; `auto` looks at the content.
        url: the address of the page; the links of HTML are resolved against it, those of Markdown stay as they are.
        options: what you decide about the parse.

    Returns:
        What was found. A source with faults gives what there is, with diagnostics.

    Raises:
        SourceTypeError: the source is of a type that no reader takes.
        SourceError: the file cannot be read.
        FormatError: there is no such format.
        OptionError: an option, or `url`, has a value that is not allowed.
    """
    if not isinstance(format, str) or (format != "auto" and format not in READERS):
        raise FormatError(f"cannot read the format {format!r}; known are auto, {', '.join(sorted(READERS))}")
    return _parse(format, source, options, url=url)


def parse_html(
    source: Any, *, url: str | None = None, encoding: str | None = None, options: ParseOptions | None = None
) -> Article:
    """Read a web page, or a piece of one.

    Args:
        source: as for `parse`.
        url: the address of the page, against which its links are resolved.
        encoding: the encoding of bytes, as the page's server names it (a label of the WHATWG Encoding Standard); a byte
            order mark is believed before it, what the page says of itself after it.
        options: what you decide about the parse.

    Raises:
        SourceTypeError, SourceError, OptionError: as for `parse`; OptionError for an unknown encoding too.
    """
    _check_text("encoding", encoding)
    if encoding is not None and not codec(encoding):
        raise OptionError(f"unknown encoding {encoding!r}; give a name such as 'utf-8' or 'windows-1252'")
    return _parse("html", source, options, url=url, encoding=encoding)


def parse_text(source: Any, *, options: ParseOptions | None = None) -> Article:
    """Read plain text: a dump, a copy of a page, an e-mail.

    Args:
        source: as for `parse`, but no parsed page.
        options: what you decide about the parse.

    Raises:
        SourceTypeError, SourceError, OptionError: as for `parse`.
    """
    return _parse("text", source, options)


def parse_markdown(source: Any, *, options: ParseOptions | None = None) -> Article:
    """Read Markdown: CommonMark, GitHub's extensions, front matter, and what blogs, generators and note apps add.

    Args:
        source: as for `parse`, but no parsed page.
        options: what you decide about the parse.

    Raises:
        SourceTypeError, SourceError, OptionError: as for `parse`.
    """
    return _parse("markdown", source, options)


def _parse(
    format_: str, source: Any, options: ParseOptions | None, *, url: str | None = None, encoding: str | None = None
) -> Article:
    options = _checked(options)
    _check_text("url", url)
    loaded = load(source)
    notes: list[DraftNote] = []
    format_ = _format(format_, loaded)
    content = loaded.content if loaded.is_tree else _content(format_, loaded, options, notes)
    how: dict[str, Any] = {"url": url, "encoding": encoding} if format_ == "html" else {}
    return run(format_, content, options, notes=notes, **how)


def _checked(options: ParseOptions | None) -> ParseOptions:
    if options is None:
        return ParseOptions()
    if isinstance(options, ParseOptions):
        return options
    raise OptionError(f"options is of type {type(options).__name__}; give articlekit.ParseOptions(...)")


def _check_text(name: str, value: str | None) -> None:
    if value is None:
        return
    if not isinstance(value, str):
        raise OptionError(f"{name} is of type {type(value).__name__}; give a str")
    if clean(value, []) != value:
        raise OptionError(f"{name} {value!r} holds a NUL or a lone surrogate")


def _format(wanted: str, loaded: Loaded) -> str:
    if not loaded.is_tree:
        return detect(loaded.content) if wanted == "auto" else wanted
    if wanted in ("auto", "html"):
        return "html"
    raise SourceTypeError(f"{loaded.name} is a parsed page, not {wanted}; give it to parse_html")


def _content(format_: str, loaded: Loaded, options: ParseOptions, notes: list[DraftNote]) -> str | bytes:
    """Give what the reader takes: clean text within the limit, or the bytes of a page, which it decodes itself."""
    content: str | bytes = loaded.content
    if kind := binary_kind(content):
        notes.append(DraftNote("binary-input", f"this is {kind}, not text"))
        content = "" if isinstance(content, bytes) else content
    elif note := _at_first_sight(loaded):
        notes.append(note)
    if isinstance(content, bytes):
        if format_ == "html":
            return content
        content = decode_text(content, notes)
    return clean(_within_limit(content, options.max_characters, notes), notes)


def _at_first_sight(loaded: Loaded) -> DraftNote | None:
    if not loaded.content.strip():
        return DraftNote("empty", "there is nothing to read")
    if loaded.name == "<str>" and LOCATOR.fullmatch(loaded.content):
        return DraftNote("only-locator", "a str is read as content, and this one only names a page or a file")
    return None


def _within_limit(text: str, limit: int, notes: list[DraftNote]) -> str:
    if len(text) > limit:
        message = f"only the first {limit} of {len(text)} characters were read"
        notes.append(DraftNote("limit-characters", message, (limit, len(text))))
    return text[:limit]
