"""Inline Markdown: a token list becomes plain text with marks."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import NamedTuple
from unicodedata import east_asian_width

from markdown_it.token import Token

from articlekit.draft import DraftMark
from articlekit.model import NESTING, MarkKind

SPACES = re.compile(r"[ \t\n\r\f\v]+")
TAG = re.compile(r"<(/?)([A-Za-z][\w-]*)")
ATTRIBUTE = r"""(?i:\s{}\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))"""
HANGUL = re.compile(r"[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff\uffa0-\uffdc]")

PAIRS: dict[str, MarkKind] = {
    "strong": "strong",
    "em": "emphasis",
    "s": "strikethrough",
    "link": "link",
    "mark": "highlight",
    "abbr": "abbreviation",
}
"""Tokens `x_open` and `x_close` and their mark."""
SPANS: dict[str, MarkKind] = {"code_inline": "code", "math_inline": "math", "footnote_ref": "footnote"}
"""Tokens whose content is marked text."""
TAGS: dict[str, MarkKind] = {
    "a": "link",
    "abbr": "abbreviation",
    "b": "strong",
    "code": "code",
    "del": "strikethrough",
    "em": "emphasis",
    "i": "emphasis",
    "ins": "inserted",
    "kbd": "keyboard",
    "mark": "highlight",
    "q": "quotation",
    "s": "strikethrough",
    "strong": "strong",
    "sub": "subscript",
    "sup": "superscript",
    "u": "underline",
}
"""HTML that is a mark."""
PASSED = {
    *("address", "article", "aside", "blockquote", "body", "br", "caption", "center", "cite", "col", "colgroup"),
    *("dd", "details", "dfn", "div", "dl", "dt", "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4"),
    *("h5", "h6", "header", "hr", "html", "img", "label", "li", "main", "nav", "ol", "p", "picture", "pre", "samp"),
    *("section", "small", "source", "span", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr"),
    *("ul", "var", "wbr", *TAGS),
}
"""HTML that says nothing by itself; a tag that is not here, as in `List<String>`, goes to the ledger."""


class Inline(NamedTuple):
    """Text, its marks in order, and the comments and tags that are left out."""

    text: str
    marks: list[DraftMark]
    hidden: list[str]


def read_inline(tokens: Sequence[Token], before: str = "") -> Inline:
    """Read the children of an inline token.

    Args:
        tokens: the children.
        before: text to put in front.
    """
    line = _Line()
    line.add(before)
    for i, token in enumerate(tokens):
        if handler := HANDLERS.get(token.type):
            handler(line, token)
        elif token.type == "softbreak":
            line.add("" if _joins(line.last, next_character(tokens, i + 1)) else " ")
    return line.finish()


def plain(tokens: Iterable[Token]) -> str:
    """Give the text of inline tokens without marks: an image's alternative text."""
    parts: list[str] = []
    rest = [iter(tokens)]
    while rest:
        token = next(rest[-1], None)
        if token is None:
            rest.pop()
        elif token.children:
            rest.append(iter(token.children))
        elif token.type in ("softbreak", "hardbreak"):
            parts.append(" ")
        elif token.type not in ("html_inline", "image"):
            parts.append(token.content)
    return SPACES.sub(" ", "".join(parts)).strip()


def attribute(tag: str, name: str) -> str | None:
    """Give the value of an attribute in the text of an HTML tag."""
    found = re.search(ATTRIBUTE.format(name), tag)
    return unescape(found[1] or found[2] or found[3] or "") if found else None


def next_character(tokens: Sequence[Token], start: int) -> str:
    """Give the first character from a token on, "" before another break."""
    for i in range(start, len(tokens)):
        token = tokens[i]
        if token.type in ("softbreak", "hardbreak") or (token.content and token.type != "html_inline"):
            return token.content[:1]
    return ""


def _joins(left: str, right: str) -> bool:
    """Tell whether a line break between two characters is no space: CSS Text Level 3, 4.1.3."""
    return all(c and east_asian_width(c) in "FWH" and not HANGUL.match(c) for c in (left, right))


@dataclass(slots=True)
class _Line:
    """Text and marks while they grow."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    last: str = ""
    marks: list[DraftMark] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    starts: dict[MarkKind, list[DraftMark]] = field(default_factory=dict)
    """The open marks of each kind; `end` is not known yet."""

    def add(self, text: str) -> None:
        """Add text as it is."""
        if text:
            self.parts.append(text)
            self.length += len(text)
            self.last = text[-1]

    def break_(self) -> None:
        """Add a line break; a space before it goes."""
        if self.last == " ":
            self.parts[-1] = self.parts[-1].removesuffix(" ")
            self.length -= 1
        self.add("\n")

    def open(self, kind: MarkKind, href: str | None = None, title: str | None = None) -> None:
        """Begin a mark here."""
        self.starts.setdefault(kind, []).append(DraftMark(self.length, 0, kind, href, title))

    def close(self, kind: MarkKind, ref: str | None = None) -> None:
        """End the mark that began last; one in another of its kind is no mark."""
        opened = self.starts.get(kind)
        if opened:
            mark = opened.pop()
            if not opened:
                self.marks.append(mark._replace(end=self.length, ref=ref))

    def finish(self) -> Inline:
        """Trim the text, and sort the marks: by start, longer first, then in the order of nesting."""
        text = "".join(self.parts)
        shift = len(text) - len(text.lstrip())
        text = text.strip()
        moved = (m._replace(start=max(m.start - shift, 0), end=min(m.end - shift, len(text))) for m in self.marks)
        marks = [m for m in moved if m.start < m.end and (m.kind != "link" or m.href is not None)]
        return Inline(text, sorted(marks, key=lambda m: (m.start, -m.end, NESTING[m.kind])), self.hidden)


def _text(line: _Line, token: Token) -> None:
    text = SPACES.sub(" ", token.content)
    line.add(text.removeprefix(" ") if line.last in (" ", "\n") else text)


def _hard_break(line: _Line, _: Token) -> None:
    line.break_()


def _open(line: _Line, token: Token) -> None:
    href, title = token.attrs.get("href"), token.attrs.get("title")
    kind = PAIRS[token.type.removesuffix("_open")]
    line.open(kind, None if href is None else str(href), None if title is None else str(title))


def _close(line: _Line, token: Token) -> None:
    line.close(PAIRS[token.type.removesuffix("_close")])


def _span(line: _Line, token: Token) -> None:
    kind = SPANS[token.type]
    line.open(kind)
    line.add(token.content)
    line.close(kind, ref=token.content if kind == "footnote" else None)


def _image(line: _Line, token: Token) -> None:
    line.add(plain(token.children or ()))


def _html(line: _Line, token: Token) -> None:
    match = TAG.match(token.content)
    if not match:
        line.hidden.append(token.content)
        return
    ends, name = match[1], match[2].lower()
    if name == "br":
        line.break_()
    elif name == "img":
        line.add(attribute(token.content, "alt") or "")
    elif name in TAGS and ends:
        line.close(TAGS[name])
    elif name in TAGS:
        href = attribute(token.content, "href") if name == "a" else None
        line.open(TAGS[name], href, attribute(token.content, "title") if name in ("a", "abbr") else None)
    elif name not in PASSED:
        line.hidden.append(token.content)


def _attributes(line: _Line, token: Token) -> None:
    line.hidden.append(token.content)


HANDLERS: dict[str, Callable[[_Line, Token], None]] = {
    "text": _text,
    "hardbreak": _hard_break,
    "image": _image,
    "html_inline": _html,
    "attrs": _attributes,
    **{f"{name}_open": _open for name in PAIRS},
    **{f"{name}_close": _close for name in PAIRS},
    **dict.fromkeys(SPANS, _span),
}
"""What each token adds; a soft break looks ahead and is read in `read_inline`."""
