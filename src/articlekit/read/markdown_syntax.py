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
from articlekit.read.markdown_boxes import boxes_plugin, name_boxes
from articlekit.read.markdown_pairs import pair_tags
from articlekit.read.markdown_tag_rules import tag_in_text, tags_plugin

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
FORMULA = re.compile(r"\$(?![\s$])((?:[^$\\\n]++|\\.)++)(?<!\s)\$(?![\w$])")
"""A formula in a line, as GitHub and pandoc have it: `$5 and $10` is none."""
INTERRUPTS = ["paragraph", "reference", "blockquote", "list"]

Env = MutableMapping[str, Any]


class Parser(MarkdownIt):
    """A parser that keeps addresses as they are written."""

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
    md.use(tags_plugin).use(boxes_plugin)
    md.block.ruler.before("fence", "math_block", displayed, {"alt": INTERRUPTS})
    md.block.ruler.before("table", "deep", deep)
    md.core.ruler.before("inline", "boxes", name_boxes)
    md.core.ruler.before("boxes", "pairs", pair_tags)
    md.core.ruler.at("inline", texts)
    return md


@cache
def inlines() -> Parser:
    """Give the parser of texts."""
    md = Parser("commonmark", INLINE_OPTIONS)
    md.enable("strikethrough")
    md.inline.ruler.after("image", "footnote_ref", call)
    md.inline.ruler.before("escape", "math_inline", formula)
    md.inline.ruler.before("html_inline", "tag", tag_in_text)
    return md


def parse(source: str) -> tuple[list[Token], Env]:
    """Parse; the second value is what `parse_inline` must be given."""
    env: Env = {}
    return blocks().parse(source, env), env


def parse_inline(source: str, env: Env) -> list[Token]:
    """Parse a piece of text of the same document."""
    return inlines().inline.parse(source, inlines(), env, [])


def texts(state: StateCore) -> None:
    """Parse the texts of all blocks, when footnotes and link definitions are known."""
    for token in state.tokens:
        if token.type == "inline":
            token.children = parse_inline(token.content, state.env)


def deep(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """Read anything as a paragraph where nesting ends, markers and all."""
    return state.level >= LEVELS and paragraph(state, start, end, silent)


def displayed(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """Read a block between `$$` and `$$`; both may stand in the lines of the formula, which has no blank line."""
    if state.is_code_block(start) or not _line(state, start).startswith("$$"):
        return False
    last = _closing_line(state, start, end)
    if last < 0:
        return False
    if not silent:
        state.line = last + 1
        token = state.push("math_block", "math", 0)
        token.content = state.getLines(start, last + 1, state.sCount[start], keepLastLF=False).strip()[2:-2].strip()
        token.map = [start, last + 1]
    return True


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _closing_line(state: StateBlock, start: int, end: int) -> int:
    """Give the line that ends with `$$`, or -1; lines that were searched in vain are not searched again."""
    rest = _line(state, start)[2:].rstrip()
    if "$$" in rest:
        return start if rest.endswith("$$") else -1
    if start < state.env.get("no_math_before", 0):
        return -1
    for line in range(start + 1, end):
        text = _line(state, line).rstrip()
        if not text or state.sCount[line] < state.blkIndent:
            state.env["no_math_before"] = line
            return -1
        if text.endswith("$$"):
            return line
    state.env["no_math_before"] = end
    return -1


def formula(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    """Read `$x$`, not after a letter or digit."""
    if state.src[state.pos] != "$" or (state.pos and state.src[state.pos - 1].isalnum()):
        return False
    match = FORMULA.match(state.src, state.pos, state.posMax)
    if not match:
        return False
    if not silent:
        state.push("math_inline", "math", 0).content = match[1].strip("`")
    state.pos = match.end()
    return True


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
