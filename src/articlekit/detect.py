"""Decide what a content is: HTML, Markdown or text.

A head and a tail of it are looked at. The rules are tried in the order of their table; the first that holds decides.
Markdown needs what plain text does not have: plain text has numbered lists, bullets and underlined headings too.
"""

import re
from collections import Counter
from collections.abc import Callable
from functools import cached_property
from typing import Literal, NamedTuple

from articlekit.read.decode import binary_kind, sample

Format = Literal["html", "markdown", "text"]

BLOCK_TAGS = (
    "html|head|body|main|article|section|header|footer|nav|aside|div|p|h[1-6]|hgroup|ul|ol|dl|blockquote|pre|figure"
    "|figcaption|table|form|details|center|address"
)
OTHER_TAGS = (
    "base|link|meta|noscript|script|style|template|title|li|dt|dd|hr|iframe|video|audio|picture|img|svg|br|a|abbr|b|big"
    "|button|cite|code|em|font|i|small|span|strong|sub|sup|tbody|td|th|thead|tr|u"
)

BEFORE_HTML = r"(?:[\s\ufeff]|<!--(?:(?!-->).)*+-->|<\?[^>]*+>)*+"
"""White space, comments and processing instructions may stand before the first tag."""
DOCTYPE = re.compile(BEFORE_HTML + r"<!doctype\s+html", re.IGNORECASE | re.DOTALL)
ROOT = re.compile(BEFORE_HTML + r"<(?:html|head|body)[\s>]", re.IGNORECASE | re.DOTALL)
FIRST_TAG = re.compile(BEFORE_HTML + rf"</?(?:{BLOCK_TAGS}|{OTHER_TAGS})[\s/>]", re.IGNORECASE | re.DOTALL)
BLOCK_TAG = re.compile(rf"(^[ \t]*+|(?<=>)\s*+)?<(/?)({BLOCK_TAGS})(?:\s[^<>]*+)?>", re.IGNORECASE | re.MULTILINE)
"""A block-level tag; the first group tells the start of a line, or another tag, before it."""

FRONT_MATTER = re.compile(
    r"\ufeff?(?:---[ \t]*\n(?:[^\n]*\n){0,200}?[\w-]+[ \t]*:[^\n]*\n(?:[^\n]*\n){0,200}?---"
    r"|\+\+\+[ \t]*\n(?:[^\n]*\n){0,200}?[\w-]+[ \t]*=[^\n]*\n(?:[^\n]*\n){0,200}?\+\+\+)[ \t]*(?:\n|\Z)"
)
FENCE = re.compile(r" {0,3}(`{3,}|~{3,})([^`]*)$")

REST = r"[^\s()]{0,500}+(?:\([^\s()]{0,200}+\)[^\s()]{0,200}+)*+"
ADDRESS = rf"(?:<[^<>\n]{{1,500}}+>|(?:https?://|mailto:|[/#.]){REST}|[^\s()./#]{{1,100}}+[./#](?=\S){REST})"
"""Where a link leads; the bare word `url`, as in a text about Markdown, is no address."""


class Sign(NamedTuple):
    """Something that Markdown has and plain text seldom."""

    name: str
    enough: int
    """So many of them decide; of two kinds one each does."""
    pattern: re.Pattern[str]


SIGNS = (
    Sign(
        "headings",
        2,
        re.compile(r"^ {0,3}(?:#{2,6}|(?<=\n\n)#(?=[^\n]++(?:\n\n|\Z))|(?<![\s\S])#)[ \t]+\S", re.MULTILINE),
    ),
    Sign("links", 1, re.compile(rf"\[[^\[\]\n]{{0,300}}+\]\({ADDRESS}(?:[ ]\"[^\n\"]{{0,200}}\")?\)")),
    Sign("bold", 2, re.compile(r"(?<![\w*\\])\*\*(?=[^\s*])[^*\n]{1,300}(?<=\S)\*\*(?!\*)")),
    Sign(
        "table", 1, re.compile(r"^[^\n|]*+\|[^\n]*+\n *+(?:\| *+)?:?-++:? *+(?:\| *+:?-++:? *+)++\|? *+$", re.MULTILINE)
    ),
    Sign("alert", 1, re.compile(r"^ {0,3}> ?\[![A-Za-z-]{3,20}\][+-]?(?: [^\n]*+)?$", re.MULTILINE)),
    Sign("shortcodes", 1, re.compile(r"^ {0,3}\{\{[<%] */?[a-z][\w./-]*+", re.MULTILINE)),
    Sign(
        "divs",
        1,
        re.compile(
            r"^ {0,3}:{3,}+ ?(?:\{\.?[a-z][^\n{}]*+\}|(?:note|tip|info|warning|danger|details)\b)", re.MULTILINE
        ),
    ),
    Sign(
        "definitions",
        1,
        re.compile(rf"^ {{0,3}}\[(?:\^[^\]\s]{{1,100}}+\]:[ \t]|[^\]\n]{{1,200}}+\]: *+{ADDRESS})", re.MULTILINE),
    ),
    Sign("tasks", 2, re.compile(r"^ *+[-*+] \[[ xX]\] ", re.MULTILINE)),
)
INLINE = re.compile(r"(?<![`\w])`[^`\n]{1,200}`(?![`\w])|(?<![*\w])\*(?=[^\s*])[^*\n]{1,300}(?<=\S)\*(?![*\w])")
"""Code and emphasis: they decide beside a sign of the table, not alone."""
MOSTLY = 0.5
"""The share of a content that HTML blocks hold at least."""


class Decision(NamedTuple):
    """A format, and the name of the rule that told it."""

    format: Format
    rule: str


class Look:
    """What the rules look at; each part is worked out when a rule first asks for it."""

    def __init__(self, content: str | bytes) -> None:
        self.content = content

    @cached_property
    def text(self) -> str:
        """A sample, its lines without white space at their ends."""
        return "\n".join(line.rstrip() for line in sample(self.content).splitlines())

    @cached_property
    def unfenced(self) -> tuple[str, int]:
        """The sample without fenced code, and how many pieces of it there were."""
        return take_out_fences(self.text)

    @cached_property
    def blocks(self) -> list[tuple[int, int]]:
        """The ranges of the unfenced sample that block-level HTML elements hold."""
        return find_blocks(self.unfenced[0])

    @cached_property
    def outside(self) -> str:
        """The unfenced sample without HTML blocks."""
        text, _ = self.unfenced
        edges = [0, *(edge for block in self.blocks for edge in block), len(text)]
        return "\n".join(text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))

    @cached_property
    def signs(self) -> dict[str, int]:
        """How often each sign of Markdown stands outside code and HTML; only those that do."""
        counts = {sign.name: sum(1 for _ in sign.pattern.finditer(self.outside)) for sign in SIGNS}
        return {name: count for name, count in counts.items() if count}


def detect(content: str | bytes) -> Format:
    """Tell the format of a content: `html`, `markdown` or `text`."""
    return decide(content).format


def decide(content: str | bytes) -> Decision:
    """Tell the format of a content, and which rule of `RULES` told it."""
    look = Look(content)
    return next(Decision(format_, rule) for rule, format_, holds in RULES if holds(look))


def take_out_fences(text: str) -> tuple[str, int]:
    """Give a text without its fenced code, and the number of pieces; a fence that never closes is left in."""
    out: list[str] = []
    opened, count, fence = 0, 0, ""
    for line in text.split("\n"):
        found = FENCE.match(line)
        out.append(line)
        if not found:
            continue
        if not fence:
            fence, opened = found[1], len(out) - 1
        elif found[1].startswith(fence) and not found[2]:
            del out[opened:]
            fence, count = "", count + 1
    return "\n".join(out), count


def find_blocks(text: str) -> list[tuple[int, int]]:
    """Find the outermost block-level elements: those that open at the start of a line or behind a tag, and close."""
    opened: list[tuple[str, int]] = []
    waiting: Counter[str] = Counter()
    blocks: list[tuple[int, int]] = []
    for found in BLOCK_TAG.finditer(text):
        tag = found[3].lower()
        if not found[2] and found[1] is not None:
            opened.append((tag, found.start()))
            waiting[tag] += 1
        elif found[2] and waiting[tag]:
            start = _close(tag, opened, waiting)
            while blocks and blocks[-1][0] >= start:
                blocks.pop()
            blocks.append((start, found.end()))
    return blocks


def _close(tag: str, opened: list[tuple[str, int]], waiting: Counter[str]) -> int:
    """Take the open elements off, up to the last one with the tag; give its start."""
    while True:
        name, start = opened.pop()
        waiting[name] -= 1
        if name == tag:
            return start


def _first_tag(look: Look) -> bool:
    return bool(FIRST_TAG.match(look.text)) and not (look.signs or look.unfenced[1])


def _mostly_blocks(look: Look) -> bool:
    held = sum(end - start for start, end in look.blocks)
    return held > MOSTLY * len(look.unfenced[0]) and not look.signs


def _two_signs(look: Look) -> bool:
    return len(look.signs) > 1 or bool(look.signs and INLINE.search(look.outside))


def _enough(sign: Sign) -> Callable[[Look], bool]:
    return lambda look: look.signs.get(sign.name, 0) >= sign.enough


RULES: tuple[tuple[str, Format, Callable[[Look], bool]], ...] = (
    ("binary", "text", lambda look: binary_kind(look.content) is not None),
    ("doctype", "html", lambda look: bool(DOCTYPE.match(look.text))),
    ("root", "html", lambda look: bool(ROOT.match(look.text))),
    ("front-matter", "markdown", lambda look: bool(FRONT_MATTER.match(look.text))),
    ("first-tag", "html", _first_tag),
    ("blocks", "html", _mostly_blocks),
    ("fences", "markdown", lambda look: look.unfenced[1] > 0),
    *((sign.name, "markdown", _enough(sign)) for sign in SIGNS),
    ("two-signs", "markdown", _two_signs),
    ("plain", "text", lambda _: True),
)
"""(name, format, test), in the order they are tried."""
