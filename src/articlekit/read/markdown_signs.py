"""Paragraphs that stand for something else: WordPress's captions, Hashnode's embeds, rows of badges, the contents.

What each looks like is a row of `SIGNS`; a sign changes the tokens of its paragraph.
"""

from collections.abc import Callable

import regex
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from articlekit.read.markdown_tags import Tag

CAPTIONED = regex.compile(
    r"\\?\[caption\b((?:[^\[\]\\]++|\\[^\[\]]|\\?\[\d*\\?\])*+)\\?\]\s*+(\[?!\[.*?|<(?:img|a)\b.*?)(?<!\s)\s*+\\?\[/caption\\?\]",
    regex.DOTALL,
)
"""A picture with its caption, as WordPress has it; those who move posts from there escape the brackets."""
EMBEDDED = regex.compile(r"[%@]\[(?:[a-z]+\]\()?(https?://[^\s\[\]()]++)[\])]")
BADGE = r"!\[[^\[\]\n]*+\]\([^()\s]*(?:badges?|shields?)\b[^()\s]*+(?:\s+\"[^\"\n]*+\")?\)"
BADGES = regex.compile(rf"(?:(?:\[{BADGE}\]\([^()\s]*+\)|{BADGE})\s*+){{2,}}+")
"""Small pictures of the state of a project, in a row."""
CONTENTS = regex.compile(r"\[toc\]|\[\[_?toc_?\]\]|@\[toc\](?:\([^()]*\))?|\$\{toc\}", regex.IGNORECASE)
"""What stands for the table of contents."""
TOC_STARTS = regex.compile(
    r"<!--[-\s]*(?:START doctoc\b.*|toc\b(?!stop).*?|TOC start.*?)-->\s*", regex.IGNORECASE | regex.DOTALL
)
TOC_ENDS = regex.compile(
    r"<!--[-\s]*(?:END doctoc\b.*|/?\s*toc\b.*?|tocstop\b.*?|end\s+toc.*?)-->\s*", regex.IGNORECASE | regex.DOTALL
)
PARAGRAPH = 3
"""Tokens of a paragraph, or of a heading."""
FAR = 2000
"""Tokens within which the end of a table of contents is looked for."""


def read_signs(state: StateCore) -> None:
    """Let paragraphs that stand for something else be that."""
    tokens = state.tokens
    for n, token in enumerate(tokens):
        if token.type == "inline" and tokens[n - 1].type == "paragraph_open":
            opener, closer = tokens[n - 1], tokens[n + 1]
            for pattern, change in SIGNS:
                if found := pattern.fullmatch(token.content):
                    change(found, opener, token, closer)
                    break
    _leave_out_contents(tokens)


def _caption(found: "regex.Match[str]", opener: Token, inline: Token, _: Token) -> None:
    opener.meta = {**opener.meta, "captioned": True}
    said = regex.search(r"caption=\"([^\"]*)\"", found[1])
    inline.content = found[2] + (f" {said[1]}" if said else "")


def _become(opener: Token, inline: Token, closer: Token, kind: str) -> None:
    opener.type, inline.type, closer.type = kind, "nothing", "nothing"
    opener.nesting = closer.nesting = 0


def _embed(found: "regex.Match[str]", opener: Token, inline: Token, closer: Token) -> None:
    _become(opener, inline, closer, "tag")
    opener.meta = {"tag": Tag("called", "embed", 0, {"url": found[1]}, [], found[0]), "verbatim": True}


def _badges(_: "regex.Match[str]", opener: Token, inline: Token, closer: Token) -> None:
    _become(opener, inline, closer, "badges")


def _contents(_: "regex.Match[str]", opener: Token, inline: Token, closer: Token) -> None:
    _become(opener, inline, closer, "contents")


SIGNS: tuple[tuple["regex.Pattern[str]", Callable[["regex.Match[str]", Token, Token, Token], None]], ...] = (
    (CAPTIONED, _caption),
    (EMBEDDED, _embed),
    (BADGES, _badges),
    (CONTENTS, _contents),
)
"""What a paragraph looks like, and what it becomes."""


def _leave_out_contents(tokens: list[Token]) -> None:
    """Make the list between two comments that say so the table of contents."""
    start = -1
    for n, token in enumerate(tokens):
        if token.type != "html_block":
            continue
        if start >= 0 and TOC_ENDS.fullmatch(token.content):
            if n - start < FAR and _is_one_list(tokens[start + 1 : n]):
                _join(tokens, start + 1, n)
            start = -1
        elif TOC_STARTS.fullmatch(token.content):
            start = n


def _is_one_list(tokens: list[Token]) -> bool:
    """Tell tokens that are a list, perhaps with a line over it."""
    first = next((n for n, token in enumerate(tokens) if token.type == "bullet_list_open"), -1)
    return (
        0 <= first <= len("-+-") and tokens[-1].type == "bullet_list_close" and tokens[first].level == tokens[-1].level
    )


def _join(tokens: list[Token], start: int, end: int) -> None:
    maps = [token.map for token in tokens[start:end] if token.map]
    for token in tokens[start:end]:
        token.type, token.nesting = "nothing", 0
    tokens[start].type = "contents"
    tokens[start].map = [maps[0][0], max(last for _, last in maps)]
