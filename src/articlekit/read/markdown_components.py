"""Read the tags of dialects: figures, embeds, code and titles, by the tables of `markdown_names.py`."""

from collections.abc import Callable

from markdown_it.token import Token

from articlekit.about import Reason
from articlekit.draft import DraftBlock, DraftMark
from articlekit.read.html_embeds import provider_of
from articlekit.read.markdown_inline import Inline, read_inline
from articlekit.read.markdown_names import (
    ADDRESSES,
    CAPTION,
    CREDIT,
    LANGUAGE,
    MEDIA,
    SOURCE,
    TARGET,
    THING,
    TITLES,
    WHO,
    computed,
    first,
    meaning,
    plain_name,
)
from articlekit.read.markdown_state import Span, State
from articlekit.read.markdown_syntax import parse_inline
from articlekit.read.markdown_tags import Tag

TITLED = ("hugo", "liquid", "called")
"""Dialects in which the title of a picture is shown under it."""


def read_tag_token(state: State, token: Token) -> None:
    """Read a tag that stands for itself; one that shows nothing goes to the ledger."""
    tag: Tag = token.meta["tag"]
    where = state.span(token.map) if "verbatim" in token.meta else state.find(tag.source, token.map)
    reader = READERS.get(meaning(tag))
    if tag.nesting < 0 or not reader or not reader(state, tag, where, token.content):
        reason: Reason = "contents" if meaning(tag) == "contents" else "hidden"
        state.leave_out(where, reason, "" if "verbatim" in token.meta else tag.source)


def _figure(state: State, tag: Tag, where: Span, _: str) -> bool:
    src = first(tag, SOURCE) or state.loaded.get(computed(tag, SOURCE), "")
    src = src or next((word for word in tag.words if "/" in word or "." in word), "")
    alt, title = first(tag, ("alt",)), first(tag, ("title",))
    rest = [word for word in tag.words if word != src and " " in word]
    shown = title if tag.dialect in TITLED else ""
    caption = first(tag, CAPTION) or shown or next(iter(rest), "")
    if not src and not (alt and caption):
        return False
    href = first(tag, tuple(name for name in TARGET if tag.values.get(name) != src)) or None
    tooltip = title if title != caption else ""
    figure = state.add("figure", where, src=src or None, alt=alt or None, title=tooltip or None, href=href)
    figure.attrs["credit"] = first(tag, CREDIT) or None
    _caption(state, figure, caption)
    return True


def _caption(state: State, figure: DraftBlock, caption: str) -> None:
    inline = read_inline(parse_inline(caption, state.env))
    figure.text, figure.marks = inline.text, inline.marks


def _embed(state: State, tag: Tag, where: Span, _: str) -> bool:
    url = _address(tag)
    provider, media = provider_of(url)
    if not url or provider == "":
        return False
    media = MEDIA.get(plain_name(tag.name), media)
    title = first(tag, ("title", "caption", "name", "alt")) or None
    state.add("embed", where, media=media, provider=provider, url=url, title=title)
    return True


def _address(tag: Tag) -> str | None:
    """Give the address of what a tag shows: as it is written, or made of the thing's name."""
    name = plain_name(tag.values.get("provider", tag.name))
    thing = first(tag, THING) or first(tag, SOURCE)
    if not thing and tag.words:
        thing = "/".join(tag.words[:2]) if name == "gist" else tag.words[0]
    if name == "gist" and "/" not in thing and (user := tag.values.get("user") or tag.values.get("username")):
        thing = f"{user}/{thing}"
    pattern = ADDRESSES.get(name)
    if not thing or thing.startswith(("http://", "https://", "/")) or not pattern:
        return thing or None
    return pattern.format(thing)


def _code(state: State, tag: Tag, where: Span, content: str) -> bool:
    """Read lines of code between two tags."""
    if not content.strip():
        return False
    language = first(tag, LANGUAGE) or next(iter(tag.words), "")
    language = tag.name if meaning(tag) == "drawing" else language
    state.add("code", where, content.strip("\n"), language=language.lower() or None)
    return True


def _math(state: State, _: Tag, where: Span, content: str) -> bool:
    if content.strip():
        state.add("math", where, content.strip().removeprefix("$$").removesuffix("$$").strip())
    return bool(content.strip())


def _titled(state: State, tag: Tag, where: Span, _: str) -> bool:
    """Read the title of a card or a step as a line in bold."""
    title, href = first(tag, TITLES), first(tag, TARGET)
    if not title:
        return False
    marks = [DraftMark(0, len(title), "link", href)] if href else []
    state.add("paragraph", where, Inline(title, [*marks, DraftMark(0, len(title), "strong")], []))
    return True


READERS: dict[str, Callable[[State, Tag, Span, str], bool]] = {
    "code": _code,
    "drawing": _code,
    "embed": _embed,
    "figure": _figure,
    "math": _math,
    "titled": _titled,
}
"""What reads each kind of tag; a reader tells whether it found something to show."""


def open_quote(state: State, token: Token) -> None:
    """Open the quote between two tags."""
    tag: Tag = token.meta["tag"]
    if state.open("quote", token):
        state.cursor = state.find(tag.source, token.map)[1]


def say_who(state: State, opened: Tag) -> None:
    """Add who is quoted, where the tag says it."""
    body = opened.source.strip("{%- }").removeprefix(opened.name).strip()
    who = first(opened, WHO) or (body if opened.dialect == "liquid" else "")
    if who and state.frames[-1].block >= 0:
        state.add("attribution", None, who)


def close_frame(state: State, token: Token) -> None:
    """Give the picture between two tags the caption that the opening one has."""
    opened: Tag = token.meta["opened"]
    caption = first(opened, (*CAPTION, "title"))
    figure = state.bare_figure()
    if caption and figure:
        _caption(state, figure, caption)
    state.leave_out(state.find(token.meta["tag"].source, token.map), "hidden")
