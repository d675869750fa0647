"""Tags that belong together: which opens what another closes, and the tokens that become of both.

A tag without its other half, and one whose name means nothing, stays a token of type `tag`: it goes to the ledger, and
what stands behind it stays content.
"""

from collections.abc import Callable, Iterator
from itertools import accumulate

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from articlekit.read.markdown_boxes import TITLE
from articlekit.read.markdown_html import LOOK_BACK, cut_html, is_media
from articlekit.read.markdown_names import BOX_TITLES, TITLES, first, meaning, variety
from articlekit.read.markdown_tag_rules import BOXES, stands_alone
from articlekit.read.markdown_tags import Tag, read_tag

PARAGRAPH = ("paragraph_open", "paragraph_close")
SIGNS = ("</", "{{", "{%")
"""How a tag that closes begins."""


def pair_tags(state: StateCore) -> None:
    """Make containers of the tags that open and close one."""
    tokens = list(_ends_apart(_html_apart(state.tokens)))
    closers = _pair(tokens)
    state.tokens = list(_translated(tokens, closers))


def _html_apart(tokens: list[Token]) -> Iterator[Token]:
    """Cut HTML blocks at the tags whose other half stands in another block."""
    for token in _media_apart(tokens):
        pieces = cut_html(token.content) if token.type == "html_block" else []
        if not any(isinstance(piece, Tag) for piece in pieces):
            yield token
            continue
        for piece in pieces:
            made = Token("tag" if isinstance(piece, Tag) else "html_block", "", 0, map=list(token.map or (0, 0)))
            made.meta = {"tag": piece} if isinstance(piece, Tag) else {"piece": True}
            made.content = "" if isinstance(piece, Tag) else piece
            yield made


def _media_apart(tokens: list[Token]) -> Iterator[Token]:
    """Give the paragraphs that only show pictures or films, as HTML, as blocks of HTML."""
    for n, token in enumerate(tokens):
        around = tokens[n + 1 : n + 2] if token.type == "paragraph_open" else tokens[n - 1 : n] if n else []
        if token.type == "inline" and around[0].type == "paragraph_open" and is_media(token.content):
            html = Token("html_block", "", 0, map=token.map)
            html.content = token.content
            yield html
        elif not (token.type in PARAGRAPH and around and is_media(around[0].content)):
            yield token


def _ends_apart(tokens: Iterator[Token]) -> Iterator[Token]:
    """Take the tags that close a box off the end of the paragraph before, and a summary off the text behind it."""
    before: list[Token] = []
    for token in tokens:
        if token.type == "inline" and before[-1].type == "paragraph_open":
            opener = before[-1]
            if len(before) > 1 and _is_summary(before[-2]):
                yield from _summary_apart(opener, token)
            tags = _closing(token)
            opener.meta |= {"cut": tags[0].source} if tags else {}
            yield token
            yield Token("paragraph_close", "p", -1)
            yield from (Token("tag", "", 0, meta={"tag": tag}, map=list(opener.map or (0, 0))) for tag in tags)
        elif token.type != "paragraph_close":
            yield token
        before = [*before[-1:], token]


def _is_summary(token: Token) -> bool:
    tag: Tag | None = token.meta.get("tag")
    return tag is not None and tag.nesting > 0 and meaning(tag) == "summary"


def _summary_apart(opener: Token, inline: Token) -> Iterator[Token]:
    """Give the text up to `</summary>` in a paragraph of its own, and leave the rest."""
    first_, end, rest = inline.content.partition("</summary>")
    if end and rest.strip() and not first_.endswith("\\"):
        yield Token("inline", "", 0, content=first_, map=inline.map, children=[])
        yield Token("paragraph_close", "p", -1)
        yield Token("tag", "", 0, meta={"tag": read_tag(end)}, map=list(opener.map or (0, 0)))
        yield Token("paragraph_open", "p", 1, map=opener.map)
        inline.content = rest.strip()


def _closing(inline: Token) -> list[Tag]:
    found: list[Tag] = []
    text = inline.content
    while text.endswith((">", "}")) and len(found) < LOOK_BACK:
        at = max(text.rfind(sign) for sign in SIGNS)
        tag = read_tag(text, at) if at > 0 and text[at - 1] != "\\" else None
        if not tag or tag.nesting >= 0 or at + len(tag.source) < len(text) or meaning(tag) not in BOXES:
            break
        text = text[:at].rstrip()
        if f"<{tag.name}" in text:
            break
        found.insert(0, tag)
        inline.content = text
    return found


def _pair(tokens: list[Token]) -> dict[int, int]:
    """Give the closing token of each tag that has one, and the other way round."""
    pairs: dict[int, int] = {}
    scopes: list[list[int]] = [[]]
    for n, token in enumerate(tokens):
        if token.type != "tag":
            scopes += [[]] if token.nesting > 0 else []
            del scopes[max(len(scopes) + min(token.nesting, 0), 1) :]
            continue
        tag: Tag = token.meta["tag"]
        if tag.nesting > 0 and "verbatim" not in token.meta:
            scopes[-1].append(n)
        elif tag.nesting < 0 and (opened := _opened(tokens, scopes[-1], tag)) is not None:
            pairs |= {opened: n, n: opened}
    return pairs


def _opened(tokens: list[Token], opened: list[int], closing: Tag) -> int | None:
    """Take the tag that another closes from those that are open."""
    for back in range(1, min(len(opened), LOOK_BACK) + 1):
        tag: Tag = tokens[opened[-back]].meta["tag"]
        same = tag.name == closing.name or (not closing.name and closing.dialect in ("div", "liquid"))
        if same and tag.dialect == closing.dialect:
            found = opened[-back]
            del opened[-back:]
            return found
    return None


def _translated(tokens: list[Token], pairs: dict[int, int]) -> Iterator[Token]:
    """Give the tokens of boxes for the tags that make one; the closing half first hears what the opening one is."""
    made: dict[int, str] = {}
    other_than_html = list(accumulate((not _is_html(token) for token in tokens), initial=0))
    n = 0
    while n < len(tokens):
        token, other = tokens[n], pairs.get(n, -1)
        if other > n and _is_html(token) and other_than_html[other] == other_than_html[n]:
            yield _joined(tokens[n : other + 1])
            n = other
        elif other > n and meaning(token.meta["tag"]) == "summary":
            token.map = _over(token, tokens[other])
            yield from _summary_of(tokens[n + 1 : other], token)
            n = other
        elif other > n and (what := meaning(token.meta["tag"])) in OPENERS:
            token.map = _over(token, tokens[other])
            made[other] = CLOSERS[what]
            yield from OPENERS[what](token)
        elif n in made:
            token.type, token.nesting = made[n], -1
            token.meta = {**token.meta, "opened": tokens[other].meta.get("tag")}
            yield token
        else:
            yield token
        n += 1


def _over(first_: Token, last: Token) -> list[int]:
    """Give the lines from one token to another."""
    return [(first_.map or [0])[0], (last.map or [0, 0])[1]]


def _is_html(token: Token) -> bool:
    """Tell a part of an HTML block that blank lines have cut: indented behind them, it looks like code."""
    if token.type == "tag":
        tag: Tag = token.meta["tag"]
        return tag.dialect == "markup" and not stands_alone(tag)
    return token.type == "html_block" or (token.type == "code_block" and token.content.lstrip().startswith("<"))


def _joined(parts: list[Token]) -> Token:
    """Give an HTML block that is whole again."""
    joined = Token("html_block", "", 0, map=_over(parts[0], parts[-1]))
    joined.content = "\n".join(part.meta["tag"].source if part.type == "tag" else part.content for part in parts)
    return joined


def _box(token: Token) -> Iterator[Token]:
    """Give the token that opens a callout or a disclosure, and those of its title."""
    tag: Tag = token.meta["tag"]
    folded = meaning(tag) == "disclosure"
    words = tag.words if tag.dialect in ("hugo", "liquid") else []
    title = first(tag, TITLES if folded else BOX_TITLES) or _title_in(tag, words, folded)
    if folded and not title and tag.name.lower() != "details":
        yield token
        return
    token.type, token.nesting = "box_open", 1
    token.meta = {"kind": variety(tag), "folded": folded, "quoted": False, "tag": tag, "titled": bool(title)}
    yield token
    if title:
        yield Token(TITLE, "p", 1, map=token.map, meta={"source": tag.source})
        yield Token("inline", "", 0, content=title, map=token.map, children=[])


def _title_in(tag: Tag, words: list[str], folded: bool) -> str:  # noqa: FBT001
    """Give the title among the values without a name: all of them, or the last one that is no single small word."""
    if folded and tag.dialect == "liquid" and '"' not in tag.source:
        return " ".join(words)
    return next((word for word in reversed(words) if " " in word or word[:1].isupper()), "")


def _quote(token: Token) -> Iterator[Token]:
    token.type, token.nesting = "tag_quote_open", 1
    yield token


def _frame(token: Token) -> Iterator[Token]:
    """Give a tag that stays where it is, as the picture in it does."""
    yield token


def _summary_of(inside: list[Token], opener: Token) -> Iterator[Token]:
    """Give what stands between `<summary>` and `</summary>` as the title of its box."""
    content = " ".join(token.content for token in inside if token.type in ("inline", "html_block"))
    yield Token(TITLE, "p", 1, map=opener.map, meta={"upto": "</summary>"})
    yield Token("inline", "", 0, content=content, map=opener.map, children=[])


OPENERS: dict[str, Callable[[Token], Iterator[Token]]] = {
    "callout": _box,
    "disclosure": _box,
    "frame": _frame,
    "figure": _frame,
    "quote": _quote,
}
"""What makes tokens of the tag that opens each; a summary is made of all that stands in it."""
CLOSERS = {
    "callout": "box_close",
    "disclosure": "box_close",
    "frame": "tag_frame_close",
    "figure": "tag_frame_close",
    "quote": "tag_quote_close",
}
"""The token that closes each."""
