"""What HTML's tags, roles and styles mean to the reader: data, grouped, that a person can read at a glance.

A construct is the name of what an element opens; `html.py` maps it to the function that reads it. The mark kinds of the
model are constructs too. The empty name is an element without meaning of its own: its content counts, it does not.
"""

import re
from dataclasses import dataclass

from articlekit.about import Reason
from articlekit.model import MarkKind


@dataclass(frozen=True, slots=True)
class Tag:
    """What an element is."""

    construct: str = ""
    block: bool = False
    """Whether it stands on lines of its own, so that text before, in and after it is apart."""
    reason: Reason | None = None
    """Why its content is surely not the article's."""


def _each(names: str, tag: Tag) -> dict[str, Tag]:
    return dict.fromkeys(names.split(), tag)


MARKS: dict[str, MarkKind] = {
    **dict.fromkeys(("b", "strong"), "strong"),
    **dict.fromkeys(("em", "i", "cite", "dfn", "var"), "emphasis"),
    **dict.fromkeys(("s", "strike", "del"), "strikethrough"),
    **dict.fromkeys(("code", "samp", "tt", "d-code"), "code"),
    "ins": "inserted",
    "mark": "highlight",
    "u": "underline",
    "sup": "superscript",
    "sub": "subscript",
    "abbr": "abbreviation",
    "acronym": "abbreviation",
    "q": "quotation",
    "kbd": "keyboard",
}

STYLES: dict[str, MarkKind] = {
    r"font-weight\s*:\s*(?:bold|[6-9]00)": "strong",
    r"font-style\s*:\s*italic": "emphasis",
    r"text-decoration(?:-line)?\s*:\s*line-through": "strikethrough",
}
"""What the style of a `span` says that an editor has set in type without an element for it."""
PLAIN = re.compile(r"font-weight\s*:\s*(?:normal|[1-4]00)", re.IGNORECASE)
"""A `b` that is none: Google Docs puts one around all that it copies."""

INLINE = Tag()
BLOCK = Tag(block=True)
NOTE = Tag("note", block=True)
CALLOUT = Tag("callout", block=True)

TAGS: dict[str, Tag] = {
    **{tag: Tag(kind) for tag, kind in MARKS.items()},
    **_each("address aside body center div fieldset form header hgroup legend main p search section", BLOCK),
    **_each("html article", Tag("language", block=True)),
    **_each("h1 h2 h3 h4 h5 h6", Tag("heading", block=True)),
    **_each("ul ol menu dir", Tag("list", block=True)),
    "li": Tag("item", block=True),
    "dl": Tag("definitions", block=True),
    "dt": Tag("term", block=True),
    "dd": Tag("definition", block=True),
    "table": Tag("table", block=True),
    "caption": Tag("caption", block=True),
    "tr": Tag("row", block=True),
    **_each("td th", Tag("cell", block=True)),
    **_each("thead tbody tfoot", BLOCK),
    **_each("pre listing xmp plaintext", Tag("pre", block=True)),
    "blockquote": Tag("quote", block=True),
    "cite": Tag("cite"),
    "figure": Tag("figure", block=True),
    "figcaption": Tag("figcaption", block=True),
    **_each("img amp-img", Tag("image")),
    "picture": Tag("picture"),
    "source": Tag("source"),
    **_each("video audio iframe embed object amp-iframe amp-video amp-audio", Tag("embed")),
    **_each("amp-twitter amp-instagram amp-facebook amp-dailymotion amp-soundcloud amp-gist", Tag("embed")),
    **_each("lite-youtube lite-vimeo amp-youtube amp-vimeo youtube-video", Tag("embed")),
    "details": Tag("disclosure", block=True),
    "summary": Tag("summary", block=True),
    "rt": Tag("reading"),
    "math": Tag("math"),
    # Of Distill.
    "d-math": Tag("bare-tex"),
    "d-code": Tag("named-code"),
    "d-footnote": Tag("note-in-place"),
    "annotation": Tag("annotation"),
    **_each("mi mn mo mtext ms mrow mstyle mpadded menclose mtable mfrac msqrt mroot mfenced", Tag("math-part")),
    **_each("msup msub msubsup munder mover munderover", Tag("math-part")),
    "hr": Tag("rule", block=True),
    "br": Tag("break"),
    "a": Tag("link"),
    "input": Tag("input"),
    "base": Tag("base"),
    "meta": Tag("meta"),
    "link": Tag("relation"),
    "title": Tag("title"),
    "script": Tag("script"),
    "time": Tag("time"),
    **_each("style template annotation-xml mjx-math", Tag("mute")),
    # What is surely not content.
    "nav": Tag(block=True, reason="navigation"),
    "footer": Tag("footer", block=True),
    "dialog": Tag("dialog", block=True),
    **_each("button select textarea datalist", Tag(reason="form")),
    "label": Tag("label"),
    "clipboard-copy": Tag(reason="form"),
    "option": BLOCK,
    **_each("svg canvas", Tag(reason="decoration")),
    "noscript": Tag(block=True, reason="script"),
}

ROLES: dict[str, Tag] = {
    "heading": Tag("heading", block=True),
    "list": Tag("list", block=True),
    "listitem": Tag("item", block=True),
    "note": CALLOUT,
    "tabpanel": Tag("panel", block=True),
    **_each("navigation menubar menu", Tag(block=True, reason="navigation")),
    **_each("doc-endnotes doc-footnotes", Tag("notes", block=True)),
    **_each("doc-footnote doc-endnote", Tag("note", block=True)),
    "doc-toc": Tag(block=True, reason="navigation"),
    "doc-biblioentry": Tag("item", block=True),
    "doc-noteref": Tag("noteref"),
    "doc-subtitle": Tag("subtitle"),
    "math": Tag("tex"),
    "doc-backlink": Tag("backlink"),
}
"""The meaning of the `role` attribute, on elements whose tag has no construct."""

TABS = frozenset("a button li span".split())
"""Elements of the role `tab` that label a panel, an item if it says which or if it is selected; others may hold the
heading of what unfolds, or a whole slide."""
SELECTED = frozenset(("aria-selected", "aria-controls"))

CONTROL = Tag("control")
"""A button that shows and hides an element that it names (WAI-ARIA's disclosure, Bootstrap's collapse) ..."""
CONTROLLING = frozenset(("aria-expanded", "data-toggle", "data-bs-toggle"))
"""... as one of these attributes tells ..."""
CONTROLLED = ("aria-controls", "data-bs-target", "data-target")
"""... and one of these, with the name."""
IN_LEAF = frozenset(("gutter", "copy", "credit", "mute", "unselected"))
"""Constructs that have a meaning inside a heading, a caption or code even as blocks."""
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
VERBATIM_STYLE = re.compile(r"white-space\s*:\s*pre\b", re.IGNORECASE)
"""The style of a `code` that is displayed as a block."""
SEEN = frozenset("p h1 h2 h3 h4 h5 h6".split())
"""Elements that `aria-hidden` hides from readers aloud only: a text that pays for itself, a title that moves."""
STREAMED = re.compile(r"[SBP]:[0-9a-f]+")
"""Ids of React's streamed parts: hidden until a script puts them in place, and often the whole page."""
