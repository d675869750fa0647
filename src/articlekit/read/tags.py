"""What HTML's tags, roles and class names mean to the reader: data, grouped, that a person can read at a glance.

A construct is the name of what an element opens; `html.py` maps it to the function that reads it. The mark kinds of the
model are constructs too. The empty name is an element without meaning of its own: its content counts, it does not.
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

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
    **dict.fromkeys(("code", "samp", "tt"), "code"),
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
    **_each("video audio iframe embed object amp-iframe amp-video", Tag("embed")),
    **_each("amp-twitter amp-instagram", Tag("embed")),
    **_each("lite-youtube lite-vimeo amp-youtube amp-vimeo youtube-video", Tag("embed")),
    "details": Tag("disclosure", block=True),
    "summary": Tag("summary", block=True),
    "rt": Tag("reading"),
    "math": Tag("math"),
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
    **_each("navigation menubar menu", Tag(block=True, reason="navigation")),
    **_each("doc-endnotes doc-footnotes", Tag("notes", block=True)),
    **_each("doc-footnote doc-endnote", Tag("note", block=True)),
    "doc-noteref": Tag("noteref"),
    "doc-subtitle": Tag("subtitle"),
    "math": Tag("tex"),
    "doc-backlink": Tag("backlink"),
}
"""The meaning of the `role` attribute, on elements whose tag has no construct."""

MISNESTERS = frozenset("nav footer button select noscript svg dialog label textarea canvas video audio object".split())
"""Left-out elements that libxml2 leaves open too long: it ignores their end tag while a `div` in them is open."""
RESCUERS = frozenset(("main", "article", "h1"))
"""Start tags that none of those may hold: they end it."""
IN_LEAF = frozenset(("gutter", "copy", "credit", "mute", "unselected"))
"""Constructs that have a meaning inside a heading, a caption or code even as blocks."""
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
ENDERS: dict[str, frozenset[str]] = {
    **dict.fromkeys(HEADINGS, frozenset("list table pre quote figure heading definitions disclosure".split())),
    "dt": frozenset("term definition".split()),
}
"""Constructs that an element of running text does not hold: they end one that was left open."""

FORMULAS: dict[str, tuple[str, ...]] = {
    "mfenced": ("(", ",", ")"),
    "mfrac": (r"\frac{", "}{", "}"),
    "mover": ("{", "}^{", "}"),
    "mroot": ("{", "}^{1/(", ")}"),
    "msqrt": (r"\sqrt{", "", "}"),
    "msub": ("{", "}_{", "}"),
    "msubsup": ("{", "}_{", "}^{", "}"),
    "msup": ("{", "}^{", "}"),
    "munder": ("{", "}_{", "}"),
    "munderover": ("{", "}_{", "}^{", "}"),
}
"""What TeX writes before each part of these MathML elements, and after the last."""

HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
VERBATIM_STYLE = re.compile(r"white-space\s*:\s*pre\b", re.IGNORECASE)
"""The style of a `code` that is displayed as a block."""
SEEN = frozenset("p h1 h2 h3 h4 h5 h6".split())
"""Elements that `aria-hidden` hides from readers aloud only: a text that pays for itself, a title that moves."""
HIDDEN_CLASSES = frozenset(("hidden", "d-none", "display-none", "is-hidden", "u-hidden"))
"""Class names of blocks that are not shown."""
SHOWN = re.compile(r":|d-\w+-(?:block|flex|grid|inline)|open|active|animat|fade|reveal|aos|wow")
"""What class names have that show such a block on some screens, or once a script runs."""
STREAMED = re.compile(r"[SBP]:[0-9a-f]+")
"""Ids of React's streamed parts: hidden until a script puts them in place, and often the whole page."""

MAX_TOKENS = 12
"""An element with more class names than this is styled by utilities, so its class tells nothing."""


class ByClass(NamedTuple):
    """The meaning of a class name, on some tags."""

    tag: Tag
    on: frozenset[str]


_BOXES = frozenset("div aside section p blockquote details".split())
_SHUT = _BOXES - {"details"}
_TEXTS = frozenset("div p span section small em figcaption dd".split())
_ANY = frozenset("div p span section aside ol ul li a sup table ul td pre small".split())


def _classes(names: str, tag: Tag, on: frozenset[str]) -> dict[str, ByClass]:
    return dict.fromkeys(names.split(), ByClass(tag, on))


CLASSES: dict[str, ByClass] = {
    **_classes("admonition markdown-alert hint notice alert starlight-aside", CALLOUT, _BOXES),
    **_classes("custom-block", CALLOUT, _SHUT),
    **_classes("callout", CALLOUT, _BOXES | {"figure"}),
    **_classes("confluence-information-macro kg-callout-card admonitionblock", CALLOUT, _BOXES),
    **_classes("prompt-info prompt-tip prompt-warning prompt-danger", CALLOUT, frozenset(("blockquote",))),
    **_classes("notice--info notice--primary notice--warning notice--danger notice--success", CALLOUT, _BOXES),
    **_classes("msg", CALLOUT, frozenset(("aside",))),
    **_classes("msg-symbol", Tag(reason="decoration"), frozenset(("span",))),
    **_classes("pullquote", Tag("quote", block=True), frozenset(("div", "aside"))),
    **_classes("MsoTitle title", Tag("first-title", block=True), frozenset(("p",))),
    **_classes("MsoSubtitle", Tag("subtitle", block=True), frozenset(("p",))),
    **_classes(
        "admonition-title admonition-heading callout-title markdown-alert-title custom-block-title alert-heading"
        " starlight-aside__title",
        Tag("callout-title", block=True),
        frozenset("div p span h2 h3 h4 h5 h6 strong".split()),
    ),
    # Questions whose answers open, as builders of pages write them.
    **_classes(
        "schema-faq-section elementor-toggle-item elementor-accordion-item kg-toggle-card spoiler",
        Tag("disclosure", block=True),
        frozenset(("div",)),
    ),
    **_classes(
        "schema-faq-question elementor-tab-title kg-toggle-heading spoiler_title spoiler-title",
        Tag("summary", block=True),
        frozenset("div strong b".split()),
    ),
    **_classes("footnotes footnotes-list footnote-list endnotes", Tag("notes", block=True), _ANY),
    **_classes("footnote", Tag("boxed-note", block=True), frozenset("div aside dl".split())),
    **_classes("footnote-definition", Tag("notes", block=True), frozenset(("ol",))),
    **_classes("footnotes-title", Tag(block=True, reason="label"), frozenset("div p span".split())),
    **_classes("footnote-number footnote-definition-label", Tag("note-number"), frozenset("a span sup".split())),
    **_classes("label", Tag("note-number"), frozenset(("span",))),
    **_classes("footnotes-sep", BLOCK, frozenset(("hr",))),
    **_classes("footnote-ref noteref footnote-reference footref", Tag("noteref"), frozenset("a")),
    **_classes("ltx_role_footnote", Tag("inline-note"), frozenset(("span",))),
    **_classes("ltx_note_mark", Tag("inline-call"), frozenset(("sup",))),
    **_classes("ltx_note_outer", Tag("inline-note-text"), frozenset(("span",))),
    **_classes("ltx_tag_note ltx_tag_equation", Tag(reason="label"), frozenset(("span",))),
    **_classes("ltx_tag_item", Tag("item-number"), frozenset(("span",))),
    **_classes(
        "footnote-backref footnote-back footnote-return reversefootnote fn-backref data-footnote-backref mw-cite-backlink",
        Tag("backlink"),
        frozenset(("a", "span")),
    ),
    **_classes("wp-caption gallery-item thumbinner", Tag("figure", block=True), frozenset(("div", "dl"))),
    **_classes("blocks-gallery-item gallerybox", Tag("figure", block=True), frozenset(("li",))),
    **_classes("tr-caption-container", Tag("figure", block=True), frozenset(("table",))),
    **_classes("tr-caption", Tag("figcaption", block=True), frozenset(("td",))),
    **_classes(
        "wp-caption-text gallery-caption image-caption caption-text photo-caption thumbcaption gallerytext",
        Tag("figcaption", block=True),
        _TEXTS,
    ),
    **_classes("caption img-caption", Tag("figcaption", block=True), frozenset(("p",))),
    **_classes(
        "credit image-credit photo-credit photo__credit media-credit caption-credit caption__credit image__credit"
        " wp-caption-credit figure-credit figcaption-credit photographer copyright image-copyright",
        Tag("credit"),
        frozenset("span cite small em p div a figcaption".split()),
    ),
    **_classes(
        "twitter-tweet instagram-media tiktok-embed bluesky-embed reddit-embed-bq mastodon-embed fb-post fb-video",
        Tag("post", block=True),
        frozenset(("blockquote", "div")),
    ),
    **_classes("math", Tag("tex"), frozenset(("span",))),
    **_classes("arithmatex nohighlight", Tag("tex"), frozenset(("span", "div"))),
    **_classes("embed", Tag("embedded", block=True), frozenset(("figure",))),
    **_classes("katex-display MathJax_Display", Tag("display", block=True), frozenset(("span", "div"))),
    **_classes("katex-html MathJax MathJax_SVG MathJax_Preview MathJax_CHTML", Tag("mute"), frozenset(("span", "div"))),
    **_classes(
        "mwe-math-mathml-inline mwe-math-mathml-display mwe-math-mathml-a11y", Tag("shown"), frozenset(("span",))
    ),
    **_classes(
        "latex mwe-math-fallback-image-inline mwe-math-fallback-image-display", Tag("math-image"), frozenset(("img",))
    ),
    **_classes("emoji wp-smiley emojione twemoji", Tag("alt-text"), frozenset(("img",))),
    **_classes(
        "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only u-visually-hidden",
        Tag(reason="hidden"),
        frozenset("span a small div p section h1 h2 h3 h4 h5 h6".split()),
    ),
    **_classes(
        "syntaxhighlighter js-file-line-container view-lines crayon-pre dp-highlighter",
        Tag("pre", block=True),
        frozenset(("div", "table")),
    ),
    **_classes(
        "author byline author-name author_name byline-name byline__name entry-author post-author article-author fn p-author",
        Tag("author"),
        frozenset(("span",)),
    ),
    **_classes(
        "date posted-on entry-date post-date published article-date publish-date pubdate post-meta-date dt-published",
        Tag("date"),
        frozenset(("span", "abbr")),
    ),
    **_classes("mw-editsection", Tag(reason="decoration"), frozenset(("span",))),
    **_classes("headerlink header-anchor anchor-link copiable-link", Tag("permalink"), frozenset(("a",))),
    **_classes("subtitle", Tag("subtitle"), frozenset(("span",))),
    **_classes("attribution", Tag("attribution", block=True), frozenset(("div", "p"))),
    **_classes("checkbox-on checkbox-off", Tag("checkbox"), frozenset(("div",))),
    # What notebooks write beside their cells: `In [1]:`.
    **_classes(
        "input_prompt output_prompt jp-InputPrompt jp-OutputPrompt", Tag(reason="decoration"), frozenset(("div",))
    ),
    **_classes("sidenote marginnote modern-footnotes-footnote__note", Tag("sidenote"), frozenset(("span", "small"))),
    **_classes("br", Tag("break"), frozenset(("span",))),
    **_classes("bold strong", Tag("bold"), frozenset(("span",))),
    **_classes("mw-headline", Tag("anchor"), frozenset(("span",))),
    **_classes("wp-block-verse verse poem poetry", Tag("verse", block=True), frozenset(("pre",))),
    **_classes(
        "gutter linenos rouge-gutter blob-num line_numbers crayon-nums",
        Tag("gutter"),
        frozenset(("td", "pre", "span")),
    ),
    **_classes("crayon-toolbar", Tag(block=True, reason="decoration"), frozenset(("div",))),
    **_classes(
        "copy-button copy-btn btn-copy copy-code copy-code-button copybtn code-copy clipboard-btn btn-clipboard copybutton",
        Tag("copy"),
        frozenset("div span a".split()),
    ),
    **_classes("copy", Tag("copy"), frozenset(("span", "a"))),
    **_classes(
        "select-none user-select-none noselect code-header code__header code-block-header codeblock-header",
        Tag("unselected"),
        frozenset(("div", "span")),
    ),
    **_classes("toolbar-item", Tag(block=True, reason="decoration"), frozenset(("div",))),
    # What ai2html lays over a graphic: the labels of a chart, each at its place.
    **_classes("g-aiAbs", Tag(block=True, reason="decoration"), frozenset(("div",))),
    **_classes(
        "lineno linenr line-number line-numbers line-numbers-rows line-numbers-wrapper hljs-ln-numbers hljs-ln-n"
        " linenumber lnt ln pre-numbering"
        " react-syntax-highlighter-line-number token-line-number cm-gutters CodeMirror-linenumber code-line-number",
        Tag("gutter"),
        frozenset("span td a div ol ul".split()),
    ),
    **_classes("block d-block", Tag("displayed-code"), frozenset(("code",))),
    **_classes("code-block", Tag("code-box", block=True), frozenset(("div",))),
    **_classes("line code-line view-line cm-line token-line", Tag("code-line"), frozenset(("span",))),
}

CALLOUTS: dict[str, str] = {
    **dict.fromkeys("note info information secondary abstract seealso".split(), "note"),
    **dict.fromkeys("tip hint success check".split(), "tip"),
    **dict.fromkeys("important primary".split(), "important"),
    **dict.fromkeys("warning warn attention".split(), "warning"),
    **dict.fromkeys("caution danger error bug failure".split(), "caution"),
}
"""The variety of a callout by a word of its class: `admonition-note`, `alert--warning`, `tip`."""
ARRANGES = frozenset(("admonitionblock",))
"""Class names of callouts whose table only puts an icon beside the text."""
CALLOUT_TAGS = frozenset(("div", "aside", "blockquote"))
CALLOUT_NAMES = frozenset("note tip warning caution danger important info".split())
"""Class names that make a callout where they stand alone or with one more."""

CALLOUT_TITLE = re.compile(r"(?:admonition|callout|alert|notice)[-_]?(?:heading|title)|title$", re.IGNORECASE)
"""How the class of its title begins where a compiler adds letters of its own to the name."""

SIGNS = frozenset("# ¶ § 🔗 ⚓ ⚓︎ ∞ link permalink anchor \u200b".split()) | {
    "",
    "copy link",
    "link to this heading",
    "link to this section",
    "permalink to this heading",
    "permalink to this headline",
    "direct link",
}
"""Texts of links in a heading that lead to the heading itself."""
BACKLINKS = frozenset("↩ ↩︎ ↩️ ↑ ^ ⏎ ⤴ ⬆ ↵ ↲ back return".split()) | {"jump up", "go back"}
"""Texts of links in a footnote that lead back to its call."""
NOTE_ID = re.compile(
    r"(?:fn|ftn|_ftn|_edn|edn|foot-?note|end-?note|cite_note|sdfootnote|note)(?!ref|call)[-_:.]?(?:\w+[-_:.])*?\d+\w{0,4}",
    re.I,
)
"""Ids that footnotes have in the common converters."""
NOTE_LABEL = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|[*†‡§]+)[\])]?[.:]?")
"""What a link says with which a footnote opens: its own number."""
CALLS = frozenset("footnote footref footnote-ref footnote-reference noteref".split())
"""Class names of links that call a footnote, and of what raises them."""
NOTE_TAGS = frozenset("li p div aside dd tr".split())
ENTRY = "doc-biblioentry"
"""The role of an item of a list of references, that is no footnote however it is called."""
CALL_ID = re.compile(
    r"(?:fnref|_?ftnref|_?ednref|cite_ref|footnote-?ref|(?:foot)?note-?(?:ref|anc|call)|sdfootnote\d+anc|ref)", re.I
)
"""How the ids of their calls begin."""
