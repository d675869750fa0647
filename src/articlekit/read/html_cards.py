"""Cards that stand for a page or a file elsewhere: the title, a line about it, where it is from, all one link.

A reader takes such a card for one thing. Its title is no heading of the text it stands in.
"""

from functools import partial

from articlekit.draft import DraftMark
from articlekit.read.html_embeds import provider_of
from articlekit.read.html_frames import Frame, Opener
from articlekit.read.html_marks import open_link
from articlekit.read.html_page import Page

FEWEST = {"a": 2}
"""Lines from which an element is a card; a link of one line may be any link."""
HOLDERS = frozenset(("div", "figure"))
"""Elements in which a link may be a card; in others it is one word of a text."""


def open_card(page: Page, frame: Frame) -> None:
    """Gather the lines of a card."""
    if frame.tag == "a" and (frame.parent is None or frame.parent.tag not in HOLDERS):
        open_link(page, frame)
    elif page.is_between():
        href = page.links.absolute(frame.attrs.get("href"))
        page.open_leaf(frame, partial(_write_card, href=href), lined=True)


def _write_card(page: Page, frame: Frame, text: str, marks: list[DraftMark], *, href: str | None) -> None:
    """Write a card: the first line is the title."""
    url = href or next((mark.href for mark in marks if mark.kind == "link" and mark.href), None)
    title, _, rest = text.partition("\n")
    if url is None or text.count("\n") + 1 < FEWEST.get(frame.tag, 1):
        linked = any(mark.kind == "link" for mark in marks)
        marks = [*marks, DraftMark(0, len(text), "link", href)] if href and not linked else marks
        page.emit("paragraph", text, marks, frame=frame)
        return
    page.pending.clear()  # the pictures of a card show nothing of the text
    index = page.emit("embed", " ".join(rest.split()), frame=frame)
    page.blocks[index].attrs.update(media="document", provider=provider_of(url)[0], url=url, title=title)


OPENERS: dict[str, Opener] = {"card": open_card}
"""What a card does when its element opens."""
