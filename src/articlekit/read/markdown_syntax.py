"""The Markdown that is read: CommonMark, GitHub's extensions, definition lists and formulas, as two parsers.

Each rule here exists for a promise that the parser's own do not keep: nothing is dropped, and time grows linearly.
"""

import re
from collections.abc import MutableMapping
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, paragraph
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from articlekit.options import DEEPEST
from articlekit.read.markdown_addresses import HELPERS
from articlekit.read.markdown_attrs import attributes, attrs_plugin, dress, span
from articlekit.read.markdown_boxes import boxes_plugin, name_boxes
from articlekit.read.markdown_math import bracketed, formula, math_plugin
from articlekit.read.markdown_myst import read_directives, role
from articlekit.read.markdown_pairs import pair_tags
from articlekit.read.markdown_signs import read_signs
from articlekit.read.markdown_tag_rules import tag_in_text, tags_plugin
from articlekit.read.markdown_wiki import marked, take_names, unseen, wiki_link, wiki_plugin
from articlekit.read.markdown_words import abbreviated, note, words_plugin

LEVELS = 2 * DEEPEST + 1
"""Levels of the parser: as many lists as `max_depth` may allow, of two levels each. Below, all is paragraphs."""
OPTIONS = {
    "maxNesting": LEVELS + 8,  # the parser drops what is deeper; nothing ever is
    "alerts": True,
    "inline_definitions": True,
    "tasklists": True,
}
INLINE_OPTIONS = {"maxNesting": 20, "strikethrough_single_tilde": True}
"""Brackets in brackets are tried to this depth: time and the interpreter's stack go with it; deeper ones are text."""
CALL = re.compile(r"\[\^([^\s\[\]]++)\]")
"""A footnote's call. Not the plugin's rule, which takes quadratic time on `[^[^[^`."""
INLINE_RULES = (
    ("escape", "math_inline", formula),
    ("escape", "math_bracketed", bracketed),
    ("backticks", "role", role),
    ("backticks", "attributes", attributes),
    ("backticks", "marked", marked),
    ("backticks", "unseen", unseen),
    ("backticks", "note", note),
    ("link", "wiki", wiki_link),
    ("link", "span", span),
    ("html_inline", "tag", tag_in_text),
)
"""The rules that dialects add, each with the one that it comes before."""

Env = MutableMapping[str, Any]


class Parser(MarkdownIt):
    """A parser that keeps addresses as they are written, but for what a site generator fills in."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.helpers = HELPERS  # type: ignore[assignment]

    def normalizeLink(self, url: str) -> str:  # noqa: D102, N802
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: D102, N802
        return link


@cache
def blocks() -> Parser:
    """Give the parser of blocks; texts are left to the other."""
    md = Parser("commonmark", OPTIONS)
    md.enable("table")
    md.use(deflist_plugin).use(footnote_plugin, inline=False, move_to_end=False)
    md.use(math_plugin).use(attrs_plugin).use(wiki_plugin).use(words_plugin).use(tags_plugin).use(boxes_plugin)
    md.block.ruler.before("table", "deep", deep)
    md.core.ruler.before("inline", "boxes", name_boxes)
    for rule in (read_directives, read_signs, take_names, dress, pair_tags):
        md.core.ruler.before("boxes", rule.__name__, rule)
    md.core.ruler.at("inline", texts)
    return md


@cache
def inlines() -> Parser:
    """Give the parser of texts."""
    md = Parser("commonmark", INLINE_OPTIONS)
    md.enable("strikethrough")
    md.inline.ruler.after("image", "footnote_ref", call)
    for before, name, rule in INLINE_RULES:
        md.inline.ruler.before(before, name, rule)
    return md


def parse(source: str) -> tuple[list[Token], Env]:
    """Parse; the second value is what `parse_inline` must be given."""
    env: Env = {}
    return blocks().parse(source, env), env


def parse_inline(source: str, env: Env) -> list[Token]:
    """Parse a piece of text of the same document."""
    return inlines().inline.parse(source, inlines(), env, [])


def texts(state: StateCore) -> None:
    """Parse the texts of all blocks, when footnotes, abbreviations and link definitions are known."""
    meanings = state.env.get("abbreviations", {})
    for token in state.tokens:
        if token.type == "inline":
            token.children = parse_inline(token.content, state.env)
            token.children = abbreviated(token.children, meanings) if meanings else token.children
            if "name" in token.meta:
                token.children.append(Token("attrs", "", 0, content=token.meta["name"]))


def deep(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """Read anything as a paragraph where nesting ends, markers and all."""
    return state.level >= LEVELS and paragraph(state, start, end, silent)


def call(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    """Read `[^label]` where the footnote exists."""
    if state.src[state.pos] != "[":
        return False
    match = CALL.match(state.src, state.pos, state.posMax)
    if not match or ":" + match[1] not in state.env.get("footnotes", {}).get("refs", {}):
        return False
    if not silent:
        state.push("footnote_ref", "", 0).content = match[1]
    state.pos = match.end()
    return True
