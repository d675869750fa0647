"""Boxes of Markdown dialects: `> [!tip]` (Obsidian), `!!! tip` and `=== "Tab"` (MkDocs), `!> text` (docsify).

GitHub's alerts are the parser's own. Here tokens are changed, so that the reader meets one kind of box.
"""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, paragraph
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.admon.index import admonition

from articlekit.read.boxes import CALLOUTS

SIGN = re.compile(r"\[!([A-Za-z][\w-]{0,40})\][+-]?[ \t]*([^\n]*)(?:\n|\Z)")
"""The first line of a quote that is a callout: its kind and its title."""
ADMONITION = re.compile(r"(?:!!!|\?\?\?\+?)[ \t]+([A-Za-z]+)")
KINDS = CALLOUTS.keys() | {"question", "example", "quote", "todo"}
TAB = re.compile(r"===[!+]?[ \t]+(?:\"([^\"\n]+)\"|'([^'\n]+)')[ \t]*")
ASIDE = re.compile(r"([!?])>[ \t]+(?=\S)")
ASIDES = {"!": "important", "?": "tip"}
"""The callouts of docsify: `!> text`, `?> text`."""
INDENT = 4
INTERRUPTS = ["paragraph", "reference", "blockquote", "list"]
"""What a block of a dialect may cut short, as the parser names it."""
FOLDED = "details"
TITLE = "box_title_open"


def boxes_plugin(md: MarkdownIt) -> None:
    """Have boxes parsed; `name_boxes` must run before the texts are."""
    md.use(admon_plugin)
    md.block.ruler.before("fence", "tabs", tabs, {"alt": INTERRUPTS})
    md.block.ruler.before("fence", "asides", asides, {"alt": INTERRUPTS})
    md.block.ruler.at("admonition", _known, {"alt": INTERRUPTS})


def _known(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """Read an admonition of a kind that there is; `!!! wow` is a shout."""
    found = ADMONITION.match(state.src, state.bMarks[start] + state.tShift[start], state.eMarks[start])
    return found is not None and found[1].lower() in KINDS and admonition(state, start, end, silent)


def tabs(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """Read `=== "Title"` and the lines under it that are indented (MkDocs): a tab unfolds."""
    found = TAB.fullmatch(state.src, state.bMarks[start] + state.tShift[start], state.eMarks[start])
    inner = state.sCount[start] + INDENT
    if not found or state.is_code_block(start) or not _is_indented(state, start + 1, end, inner):
        return False
    if silent:
        return True
    last = start + 1
    while last < end and (state.isEmpty(last) or state.sCount[last] >= inner):
        last += 1
    token = state.push("box_open", "div", 1)
    token.map, token.meta = [start, last], {"kind": "note", "folded": True, "quoted": False}
    _push_title(state, found[1] or found[2], start)
    _read_indented(state, start + 1, last, inner)
    state.push("box_close", "div", -1)
    return True


def _is_indented(state: StateBlock, start: int, end: int, indent: int) -> bool:
    """Tell whether the next line that is not empty is indented so far."""
    line = state.skipEmptyLines(start)
    return line < end and state.sCount[line] >= indent


def _read_indented(state: StateBlock, start: int, end: int, indent: int) -> None:
    around, state.blkIndent = state.blkIndent, indent
    most, state.lineMax = state.lineMax, end
    state.md.block.tokenize(state, start, end)
    state.blkIndent, state.lineMax, state.line = around, most, end


def _push_title(state: StateBlock, title: str, line: int) -> None:
    state.push(TITLE, "p", 1).map = [line, line + 1]
    inline = state.push("inline", "", 0)
    inline.content, inline.map, inline.children = title, [line, line + 1], []
    state.push("box_title_close", "p", -1)


def asides(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """Read a paragraph after `!>` or `?>` (docsify)."""
    pos = state.bMarks[start] + state.tShift[start]
    found = ASIDE.match(state.src, pos, state.eMarks[start])
    if not found or state.is_code_block(start):
        return False
    if silent:
        return True
    token = state.push("box_open", "div", 1)
    token.meta = {"kind": ASIDES[found[1]], "folded": False, "quoted": False, "sign": found[0]}
    state.bMarks[start], state.tShift[start] = found.end(), 0
    paragraph(state, start, end, silent)
    token.map = [start, state.line]
    state.push("box_close", "div", -1)
    return True


def name_boxes(state: StateCore) -> None:
    """Give every box its kind and its title, by one kind of tokens."""
    tokens: list[Token] = []
    quotes: list[bool] = []
    """Whether each open quote is a callout."""
    skip = 0
    for n, token in enumerate(state.tokens):
        if skip:
            skip -= 1
        elif token.type == "blockquote_open":
            sign = _sign(state.tokens[n + 1 : n + 3])
            quotes.append(sign is not None)
            tokens += _called(token, sign[1], sign[2]) if sign else [token]
            skip = _cut(tokens, state.tokens[n + 1 : n + 4], sign) if sign else 0
        elif token.type == "blockquote_close":
            token.type = "alert_close" if quotes.pop() else token.type
            tokens.append(token)
        elif token.type == "admonition_open":
            told = '"' in token.info or " " in token.info.strip()
            skip = 0 if told or not token.content else 3
            tokens += _called(token, str(token.meta["tag"]), "")
        else:
            token.type = TITLE if token.type == "admonition_title_open" else token.type
            tokens.append(token)
    state.tokens = tokens


def _sign(after: list[Token]) -> "re.Match[str] | None":
    """Give the sign of a callout at the head of a quote."""
    if [token.type for token in after] != ["paragraph_open", "inline"]:
        return None
    return SIGN.match(after[1].content)


def _called(token: Token, kind: str, title: str) -> Iterator[Token]:
    """Give the token that opens a box of a kind, and its title."""
    line = (token.map or [0, 0])[0]
    folded = kind.lower() == FOLDED or token.markup.startswith("?")
    quoted = token.type == "blockquote_open"
    token.type = "alert_open" if quoted else "box_open"
    token.meta = {"kind": CALLOUTS.get(kind.lower(), "note"), "folded": folded, "quoted": quoted}
    yield token
    if title:
        yield Token(TITLE, "p", 1, map=[line, line + 1])
        yield Token("inline", "", 0, content=title, map=[line, line + 1], children=[])


def _cut(tokens: list[Token], paragraph: list[Token], sign: "re.Match[str]") -> int:
    """Take the line of the sign off the paragraph that it opens; give how many tokens are dealt with."""
    opener, inline, _ = paragraph
    first, last = opener.map or [0, 0]
    rest = inline.content[sign.end() :]
    if rest:
        opener.map = inline.map = [first + 1, last]
        inline.content = rest
        tokens += paragraph
    return len(paragraph)
