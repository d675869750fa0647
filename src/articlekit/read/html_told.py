"""Links that say what they lead to: the author, a neighbour, where posts are filed; what they say in words is kept."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache, partial
from typing import NamedTuple

from articlekit.draft import Found
from articlekit.read import html_marks
from articlekit.read.html_frames import Closer, Frame, Opener
from articlekit.read.html_page import Page

RELATED: dict[str, str] = {
    "author": "author-link",
    **dict.fromkeys(("prev", "previous"), "previous-link"),
    "next": "next-link",
    "category": "category-link",
    "tag": "tag-link",
}
"""Words of a link's `rel` that a stage wants to know apart: `Found(..., "address\\ntext\\ntext", "rel")`."""
NAMED: dict[str, str] = {
    **dict.fromkeys("prev previous prevlink prevpage prevpost".split(), "previous-link"),
    **dict.fromkeys("next nextlink nextpage nextpost".split(), "next-link"),
    **dict.fromkeys("author byline".split(), "author-link"),
}
"""The same for the words of its class names."""
WORDS = re.compile(r"[^a-z]+")
FILED = re.compile(r"/(?:(tags?)|(?:product-)?categor(?:y|ies))/[^/]+/?$")
"""How addresses end under which posts are filed: the folders of Hugo, Jekyll, Hexo and WordPress."""
MOST = 600
"""Characters of an address and the text of its link that are looked at."""


class Told(NamedTuple):
    """What a link is for, and whether `rel` or the class tells."""

    field: str
    source: str


NOTHING = Told("", "")
LABELLED = Told("labelled-link", "label")
"""A link with a label that nobody sees: `Found(..., "address\\nlabel\\ntext\\ntext", "label")`."""


def open_link(page: Page, frame: Frame) -> None:
    """Mark a link; remember one that leads to the author or to a neighbour, with its pieces of text."""
    html_marks.open_link(page, frame)
    get = frame.attrs.get
    told = _told(get("rel"), get("class")) if "rel" in frame.attrs or "class" in frame.attrs else NOTHING
    if told.field == "tag-link" and "href" in frame.attrs and (filed := _told_by_address(frame.attrs)):
        told = Told(filed.field, "rel")  # WordPress says so of categories too
    if told is NOTHING and frame.parent is not None and not frame.parent.block and "class" in frame.parent.attrs:
        told = _told(None, frame.parent.attrs["class"])
    if told is NOTHING and "href" in frame.attrs:
        told = _told_by_address(frame.attrs) or (LABELLED if _label(frame.attrs) else NOTHING)
    if told is not NOTHING:
        frame.close = partial(_close_told, told=told, place=page.inline.place(), then=frame.close)


def _label(attrs: Mapping[str, str]) -> str:
    """Give what a link says to those who do not see where it stands, or who point at it."""
    return " ".join((attrs.get("aria-label") or attrs.get("title") or "").split())


def _told_by_address(attrs: Mapping[str, str]) -> Told | None:
    filed = FILED.search(attrs["href"])
    return Told("tag-link" if filed[1] else "category-link", "address") if filed else None


@lru_cache(maxsize=2048)
def _told(rel: str | None, names: str | None) -> Told:
    """Look at what a link, or the element around it, says of itself."""
    for word in (rel or "").lower().split():
        if word in RELATED:
            return Told(RELATED[word], "rel")
    fields = {NAMED[word] for word in WORDS.split((names or "").lower()) if word in NAMED}
    return Told(fields.pop(), "class") if len(fields) == 1 else NOTHING


def _close_told(page: Page, frame: Frame, *, told: Told, place: tuple[int, int], then: Closer | None) -> None:
    pieces = [piece for part in _joined(page.inline.parts[place[0] :]) if (piece := " ".join(part.split()))]
    label = _label(frame.attrs)
    if told is LABELLED:
        pieces = [label, *pieces] if " ".join(pieces) != label else []
    elif not pieces:
        pieces = [label]
    if then is not None:
        then(page, frame)
    value = "\n".join((page.links.absolute(frame.attrs.get("href")) or "", *pieces))
    if len(value) <= MOST and (pieces or told is not LABELLED):
        page.found.append(Found(told.field, value, told.source, frame.where()))


def _joined(parts: Iterable[str]) -> Iterator[str]:
    """Join what an entity parted: the parser gives its character alone."""
    text, glue = "", True
    for part in parts:
        alone = len(part) == 1 and not part.isspace()
        if glue or alone:
            text += part
        else:
            yield text
            text = part
        glue = alone
    yield text


OPENERS: dict[str, Opener] = {"link": open_link}
