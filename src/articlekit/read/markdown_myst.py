"""What MyST adds: directives between fences, as ```` ```{note} ````, and roles, as ``{kbd}`Esc` ``."""

from collections.abc import Iterator

import regex
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from articlekit.read.boxes import CALLOUTS
from articlekit.read.markdown_names import BLOCK_MEANINGS, plain_name
from articlekit.read.markdown_names import MEANINGS as NAMES
from articlekit.read.markdown_tags import Tag

DIRECTIVE = regex.compile(r"\{([A-Za-z][\w:.+-]*+)\}[ \t]*+(.*)", regex.DOTALL)
OPTION = regex.compile(r"[ \t]*+:([\w-]++):[ \t]*+([^\n]*+)(?:\n|$)")
CODE = frozenset("code code-block code-cell sourcecode literalinclude prompt".split())
CONTENTS = frozenset("contents toctree tableofcontents".split())
DEEPEST = 8
"""How deep directives nest; deeper ones are code."""
ROLE = regex.compile(r"\{([A-Za-z][\w:.+-]{0,40}+)\}(`++)(?!`)((?:(?!\2).){1,500}+)\2(?!`)", regex.DOTALL)
TARGET = regex.compile(r"(.*\S)\s*<([^<>]+)>\s*", regex.DOTALL)
LONG_FORM = regex.compile(r"(.*\S)\s*\(([^()]+)\)\s*", regex.DOTALL)
MARKS = {
    "kbd": "kbd",
    **dict.fromkeys(("sub", "subscript"), "sub"),
    **dict.fromkeys(("sup", "superscript"), "sup"),
    "strong": "b",
    "emphasis": "i",
}
"""The element of HTML that says what some roles do."""
TEXTS = frozenset(
    "ref doc numref eq term cite cite:p cite:t cite:ps cite:ts footcite download guilabel menuselection any".split()
)
"""Roles whose text is shown as it is; that of the others is code."""


def read_directives(state: StateCore) -> None:
    """Read what stands in directives as Markdown."""
    if any(token.type == "fence" and token.info.startswith("{") for token in state.tokens):
        state.tokens = list(_opened(state, state.tokens, 0))


def _opened(state: StateCore, tokens: list[Token], depth: int) -> Iterator[Token]:
    for token in tokens:
        found = DIRECTIVE.fullmatch(token.info.strip()) if token.type == "fence" else None
        if not found or depth >= DEEPEST:
            yield token
            continue
        values, body, lines = _options(token.content)
        tag = Tag("myst", found[1], 1, values, [], "")
        yield from _directive(state, token, tag, found[2].strip(), body, lines, depth)


def _options(content: str) -> tuple[dict[str, str], str, int]:
    """Give the options at the head of a directive, the rest, and how many lines they take."""
    values: dict[str, str] = {}
    at = lines = 0
    while found := OPTION.match(content, at):
        values.setdefault(found[1].lower(), found[2].strip())
        at, lines = found.end(), lines + 1
    return values, content[at:], lines


def _directive(  # noqa: PLR0913, PLR0917 - the parts of a directive
    state: StateCore, token: Token, tag: Tag, argument: str, body: str, lines: int, depth: int
) -> Iterator[Token]:
    name = plain_name(tag.name)
    what = NAMES.get(name, "")
    if tag.name in CODE or what in ("math", "drawing"):
        token.info = argument if tag.name in CODE else "math" if what == "math" else tag.name
        token.meta = {**token.meta, "options": token.content[: len(token.content) - len(body)].strip()}
        token.content = body.lstrip("\n")
        yield token
    elif tag.name in CONTENTS:
        token.type = "contents"
        yield token
    elif what == "figure":
        tag.values.update({"src": argument} | ({"caption": body.strip().partition("\n\n")[0]} if body.strip() else {}))
        yield Token("tag", "", 0, meta={"tag": tag, "verbatim": True}, map=token.map)
    elif what in BLOCK_MEANINGS:
        yield from _box(state, token, tag, argument, body, lines, depth)
    else:
        yield token


def _box(  # noqa: PLR0913, PLR0917 - the parts of a directive
    state: StateCore, token: Token, tag: Tag, argument: str, body: str, lines: int, depth: int
) -> Iterator[Token]:
    """Give the tokens of a box, between two tags; the words behind the name of a note are its text."""
    first, last = token.map or [0, 0]
    told = tag.name.lower() in CALLOUTS
    if argument and not told:
        tag.values["title"] = argument
    opener = tag._replace(source=f"{{{tag.name}}}" if told else token.info)
    yield Token("tag", "", 0, meta={"tag": opener}, map=[first, last])
    if argument and told:
        yield Token("paragraph_open", "p", 1, map=[first, first + 1], meta={"source": argument})
        yield Token("inline", "", 0, content=argument, map=[first, first + 1], children=[])
        yield Token("paragraph_close", "p", -1)
    inner: list[Token] = []
    state.env["seen"] = {}
    state.md.block.parse(body, state.md, state.env, inner)
    for one in inner:
        one.map = [line + first + 1 + lines for line in one.map] if one.map else None
    yield from _opened(state, inner, depth + 1)
    yield Token("tag", "", 0, meta={"tag": tag._replace(nesting=-1, source=token.markup)}, map=[last - 1, last])


def role(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    """Read a role: a name in braces and its text between backticks."""
    if state.src[state.pos] != "{":
        return False
    found = ROLE.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        state.push("html_inline", "", 0).content = f"{{{found[1]}}}"
        _push(state, found[1].lower(), " ".join(found[3].split()))
    state.pos = found.end()
    return True


def _push(state: StateInline, name: str, text: str) -> None:
    target = TARGET.fullmatch(text)
    long = LONG_FORM.fullmatch(text) if name in ("abbr", "abbreviation") else None
    if name == "math":
        state.push("math_inline", "math", 0).content = text
    elif long:
        state.push("abbr_open", "abbr", 1).attrs = {"title": long[2]}
        state.push("text", "", 0).content = long[1]
        state.push("abbr_close", "abbr", -1)
    elif name in MARKS:
        state.push("html_inline", "", 0).content = f"<{MARKS[name]}>"
        state.push("text", "", 0).content = text
        state.push("html_inline", "", 0).content = f"</{MARKS[name]}>"
    elif target:
        state.push("link_open", "a", 1).attrs = {"href": target[2]}
        state.push("text", "", 0).content = target[1]
        state.push("link_close", "a", -1)
    else:
        state.push("text" if name in TEXTS else "code_inline", "", 0).content = text
