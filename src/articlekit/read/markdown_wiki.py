"""What note apps and wikis write: `[[Page|shown]]`, `![[picture.png]]`, `==marked==`, `%%unseen%%`, `^name`.

None of it stands in the middle of a word, and a name has a letter: `a==b`, `x[["key"]]`, `[[1]]` and `50%%` are text.
"""

import regex
from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from articlekit.read.markdown_boxes import INTERRUPTS

WIKI = regex.compile(
    r"(!?)\[\[(?=[^\[\]|\n\p{L}]*+\p{L})(?!\s)([^\[\]|\n<>`]{1,300}+)(?:\\?\|([^\[\]\n]{1,300}+))?\]\](?![\[(:])"
)
"""A link to a page by its name, which has a letter: `[[1]]` is none."""
INDEXED = regex.compile(r"[A-Za-z0-9_)\]]")
"""What `[[` behind it takes a part of."""
PICTURE = regex.compile(r"\.(?:png|jpe?g|gif|svg|webp|avif|bmp)(?:#\S*)?", regex.IGNORECASE)
SIZE = regex.compile(r"\s*\d+(?:x\d+)?\s*")
MARKED = regex.compile(r"==(?![\s=,.;:<>)\]])((?:[^=\n\\`]++|\\.|`[^`\n]*+`|=(?!=))++)(?<=\S)==(?![\w=(\[\"'])")
"""Signs around a text; one that compares two things stands right between them."""
OPENING = " \t\n([{*_~“„«「『（，。"
"""What a marked text stands behind."""
LONGEST = 1000
UNSEEN = regex.compile(r"%%(?![A-Z0-9_]++%%)((?:[^%\n]++|%(?!%))++)%%(?!\w)")
"""A comment; `%%TITLE%%` stands for what is filled in."""
BLOCK_NAME = regex.compile(r"(?:^|(?<=\s))\^(?=[0-9-]*+[A-Za-z])[A-Za-z0-9][A-Za-z0-9-]{3,}$")
"""What ends a paragraph to which notes link."""


def wiki_plugin(md: MarkdownIt) -> None:
    """Have comments over lines parsed."""
    md.block.ruler.before("fence", "unseen", unseen_lines, {"alt": INTERRUPTS})


def unseen_lines(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """Read the lines between two lines `%%`."""
    seen = state.env.setdefault("seen", {})
    if not _is_sign(state, start) or start < seen.get("no_comment_before", 0):
        return False
    last = next((line for line in range(start + 1, end) if _is_sign(state, line)), -1)
    if last < 0:
        seen["no_comment_before"] = end
        return False
    if not silent:
        token = state.push("definition", "", 0)
        token.map = [start, last + 1]
        state.line = last + 1
    return True


def _is_sign(state: StateBlock, line: int) -> bool:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]].rstrip() == "%%"


def wiki_link(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    """Read a link to a page by its name, or a picture that is shown so."""
    if state.src[state.pos] not in "[!" or (state.pos and INDEXED.match(state.src[state.pos - 1])):
        return False
    found = WIKI.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        target, shown = found[2].strip().removesuffix("\\"), (found[3] or "").strip()
        if found[1] and PICTURE.search(target):
            _push_picture(state, target, "" if SIZE.fullmatch(shown) else shown)
        else:
            _push_link(state, target, shown or target.lstrip("#"))
    state.pos = found.end()
    return True


def _push_picture(state: StateInline, src: str, alt: str) -> None:
    token = state.push("image", "img", 0)
    token.attrs = {"src": src, "alt": ""}
    token.children = [Token("text", "", 0, content=alt)]
    token.content = alt


def _push_link(state: StateInline, target: str, shown: str) -> None:
    state.push("link_open", "a", 1).attrs = {"href": target}
    state.push("text", "", 0).content = shown
    state.push("link_close", "a", -1)


def marked(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    """Read `==text==`, not in the middle of a word."""
    if state.src[state.pos] != "=" or (state.pos and state.src[state.pos - 1] not in OPENING):
        return False
    found = MARKED.match(state.src, state.pos, min(state.posMax, state.pos + LONGEST))
    if not found:
        return False
    if not silent:
        end = state.posMax
        state.push("mark_open", "mark", 1)
        state.pos, state.posMax = found.span(1)
        state.md.inline.tokenize(state)
        state.posMax = end
        state.push("mark_close", "mark", -1)
    state.pos = found.end()
    return True


def unseen(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    """Read a comment in a line, `%%text%%`."""
    if state.src[state.pos] != "%" or (state.pos and state.src[state.pos - 1].isalnum()):
        return False
    found = UNSEEN.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        state.push("html_inline", "", 0).content = found[0]
    state.pos = found.end()
    return True


def take_names(state: StateCore) -> None:
    """Take the names of paragraphs off their ends."""
    tokens = state.tokens
    for n, token in enumerate(tokens):
        if token.type == "inline" and tokens[n - 1].type == "paragraph_open":
            found = BLOCK_NAME.search(token.content[-100:])
            if found:
                token.meta = {**token.meta, "name": found[0]}
                token.content = token.content.removesuffix(found[0]).rstrip()
