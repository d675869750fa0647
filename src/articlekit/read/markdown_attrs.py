"""Lists of attributes: `{#name .class key=value}` of Pandoc and MyST, `{: .class}` of kramdown.

They show nothing, so they go to the ledger; the name of a heading is its id, and the classes may say that a paragraph
is a callout or that a list stands for the contents.
"""

from collections.abc import Iterator

import regex
from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from articlekit.read.boxes import CALLOUTS
from articlekit.read.markdown_boxes import INTERRUPTS

ITEM = r"(?:[#.][\w:.-]++|-|=[\w-]++|[\w:.-]++=(?:\"[^\"\n]*+\"|'[^'\n]*+'|[^\s\"'{}=]++))"
WORDED = r"(?=[ \t.#:/A-Za-z])(?=[^{}\n?A-Za-z]*+[/A-Za-z])"
"""What a list of kramdown has, and `{:?}` or `{:>8}` of Rust and Python has not."""
SVELTE = r"\{[#:](?:if|each|else|await|then)[ \t}]"
LIST = rf"(?!{SVELTE})(?:\{{:{WORDED}[^{{}}\n]{{1,500}}+\}}|\{{[ \t]*+{ITEM}(?:[ \t]++{ITEM})*+[ \t]*+\}})"
ATTRS = regex.compile(LIST)
LINE = regex.compile(rf"(?:{LIST}[ \t]*+)++")
AT_END = regex.compile(rf"(?<=[^\s\\])[ \t]*+({LIST})$")
NAME = regex.compile(r"#([\w:.-]{1,100})")
CLASS = regex.compile(r"\.([\w-]{1,100})")
SPAN = regex.compile(r"\[((?:[^\[\]\\\n]++|\\.)++)\]")
BEHIND = frozenset(")]`*_~>$")
"""How parts of the text end to which a list may belong; in plain text, which is `pending`, they end none."""
BOXED = frozenset(("notice", "callout", "alert", "admonition", "note", "box", "message", "prompt"))


def attrs_plugin(md: MarkdownIt) -> None:
    """Have lines of attributes parsed; `dress` must run before the texts are."""
    md.block.ruler.before("fence", "attrs", attribute_line, {"alt": INTERRUPTS})


def attribute_line(state: StateBlock, start: int, _: int, silent: bool) -> bool:  # noqa: FBT001
    """Read a line that holds nothing else."""
    pos = state.bMarks[start] + state.tShift[start]
    if state.is_code_block(start) or not state.src.startswith("{", pos):
        return False
    line = state.src[pos : state.eMarks[start]].rstrip()
    if not LINE.fullmatch(line):
        return False
    if not silent:
        token = state.push("attrs", "", 0)
        token.content = line
        token.map = [start, start + 1]
        state.line = start + 1
    return True


def attributes(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    """Read a list right behind a picture, a link, code or emphasis."""
    if state.src[state.pos] != "{" or state.pending or not state.pos or state.src[state.pos - 1] not in BEHIND:
        return False
    found = ATTRS.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        state.push("attrs", "", 0).content = found[0]
    state.pos = found.end()
    return True


def span(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    """Read `[text]{.class}`: the brackets only say where it begins."""
    if state.src[state.pos] != "[":
        return False
    found = SPAN.match(state.src, state.pos, state.posMax)
    if not found or not ATTRS.match(state.src, found.end(), state.posMax):
        return False
    if not silent:
        end = state.posMax
        state.pos, state.posMax = found.span(1)
        state.md.inline.tokenize(state)
        state.posMax = end
    state.pos = found.end()
    return True


def dress(state: StateCore) -> None:
    """Let lists of attributes say what they are of: the name of a heading, a callout, the contents."""
    tokens = state.tokens
    pairs = _pairs(tokens)
    boxes: dict[int, str] = {}
    for n, token in enumerate(tokens):
        if token.type == "inline" and tokens[n - 1].type == "heading_open":
            _name(tokens[n - 1], token)
        elif token.type == "attrs" and (holder := _holder(tokens, pairs, n)) >= 0:
            if tokens[holder].type in LISTS and "toc" in token.content:
                _stand_for_contents(tokens, holder, n)
            elif tokens[holder].type not in LISTS and (kind := _variety(token)):
                boxes |= {holder: kind, pairs[holder]: ""}
    state.tokens = [made for n, token in enumerate(tokens) for made in _boxed(token, boxes.get(n))]


LISTS = ("bullet_list_open", "ordered_list_open")
HOLDERS = ("paragraph_open", "blockquote_open", *LISTS)


def _pairs(tokens: list[Token]) -> dict[int, int]:
    """Give the closing token of each that opens something, and the other way round."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for n, token in enumerate(tokens):
        if token.nesting > 0:
            opened.append(n)
        elif token.nesting < 0 and opened:
            pairs |= {opened[-1]: n, n: opened.pop()}
    return pairs


def _holder(tokens: list[Token], pairs: dict[int, int], at: int) -> int:
    """Give the block that a line of attributes is of: the one right above, else the one right below; or -1."""
    here = tokens[at].map or [0, 0]
    above = pairs.get(at - 1, at)
    if above < at and tokens[above].type in HOLDERS and (tokens[above].map or [0, 0])[1] == here[0]:
        return above
    below = at + 1 < len(tokens) and tokens[at + 1].type in HOLDERS and (tokens[at + 1].map or [0, 0])[0] == here[1]
    return at + 1 if below else -1


def _variety(token: Token) -> str:
    """Give the variety of callout that classes name: `.notice--warning`, `.note`."""
    for name in CLASS.findall(token.content):
        words = name.lower().replace("_", "-").split("-")
        kinds = [CALLOUTS[word] for word in words if word in CALLOUTS]
        if words[0] in BOXED or words == kinds or name in CALLOUTS:
            return next(iter(kinds), "note")
    return ""


def _boxed(token: Token, kind: str | None) -> Iterator[Token]:
    """Give a token, and around a paragraph what makes a callout of it; a quote becomes one."""
    meta = {"kind": kind, "folded": False, "quoted": token.type == "blockquote_open"}
    if kind is None:
        yield token
    elif token.type.startswith("blockquote"):
        token.type = token.type.replace("blockquote", "alert")
        token.meta = meta if kind else {}
        yield token
    elif kind:
        yield from (Token("box_open", "div", 1, map=token.map, meta=meta), token)
    else:
        yield from (token, Token("box_close", "div", -1))


def _stand_for_contents(tokens: list[Token], start: int, end: int) -> None:
    """Make a list that is only there to be replaced, and the line that says so, one token."""
    for token in tokens[start : end + 1]:
        token.type, token.nesting = "nothing", 0
    tokens[start].type = "contents"
    tokens[start].map = [(tokens[start].map or [0])[0], (tokens[end].map or [0, 0])[1]]


def _name(opener: Token, inline: Token) -> None:
    """Take the list of attributes off the end of a heading."""
    found = AT_END.search(inline.content)
    if found and found.start():
        name = NAME.search(found[1])
        opener.meta = {"attrs": found[1], "id": name[1] if name else None}
        inline.content = inline.content[: found.start()]
