"""Elements that stay open too long: because a page does not close them, or libxml2 does not see that it does."""

from typing import TYPE_CHECKING

from articlekit.read.html_frames import Frame
from articlekit.read.tags import HEADINGS, Tag

if TYPE_CHECKING:
    from articlekit.read.html_page import Page

MISNESTERS = frozenset("nav footer button select noscript svg dialog label textarea canvas video audio object".split())
"""Left-out elements that libxml2 leaves open too long: it ignores their end tag while a `div` in them is open."""
RESCUERS = frozenset(("main", "article", "h1"))
"""Start tags that none of those may hold: they end it."""
ENDERS: dict[str, frozenset[str]] = {
    **dict.fromkeys(HEADINGS, frozenset("list table pre quote figure heading definitions disclosure".split())),
    "dt": frozenset("term definition".split()),
}
"""Constructs that an element of running text does not hold: they end one that was left open."""


def is_ended(page: "Page", leaf: Frame, name: str, tag: Tag) -> bool:
    """Tell a leaf that was left open: it cannot hold such a block, nor a heading a paragraph after its text."""
    if tag.construct in ENDERS.get(leaf.tag, ()):
        return True
    return name == "p" and leaf.tag in HEADINGS and not page.inline.blank()


def rescue(page: "Page", frame: Frame) -> None:
    """End the left-out elements around a start tag that cannot be inside them."""
    cleared = [frame]
    for up in frame.around():
        if up.reason is None:
            break
        if up.skip is not None and up.tag not in MISNESTERS:
            return
        cleared.append(up)
    else:
        return
    for one in cleared:
        one.reason = one.skip = None
    for mark in list(page.active.values()):
        page.close_mark(mark)
    for inline, *_ in page.diverted:
        before = " ".join(inline.raw().split())
        if before:
            page.emit("paragraph", before)
