"""Read a web page: one pass over its events becomes a flat list of blocks.

`html_page` holds what all constructs share, `tags` says which elements are which construct, and the modules listed here
say what each construct does. `html_finish` settles what can be told only at the end.
"""

from typing import Any

import bs4
from lxml import etree

from articlekit.draft import Draft, DraftNote, Found
from articlekit.errors import SourceTypeError
from articlekit.options import ParseOptions
from articlekit.read import (
    events,
    html_boxes,
    html_cards,
    html_code,
    html_embeds,
    html_head,
    html_images,
    html_lists,
    html_marks,
    html_math,
    html_notes,
    html_quotes,
    html_tables,
    html_tabs,
    html_told,
)
from articlekit.read.html_decode import to_utf8
from articlekit.read.html_finish import finish
from articlekit.read.html_frames import Frame, Opener
from articlekit.read.html_page import Page

OPENERS: dict[str, Opener] = {
    **html_marks.OPENERS,
    **html_math.OPENERS,
    **html_notes.OPENERS,
    **html_boxes.OPENERS,
    **html_cards.OPENERS,
    **html_quotes.OPENERS,
    **html_lists.OPENERS,
    **html_tables.OPENERS,
    **html_tabs.OPENERS,
    **html_code.OPENERS,
    **html_images.OPENERS,
    **html_embeds.OPENERS,
    **html_head.OPENERS,
    **html_told.OPENERS,
}
"""What each construct of the tag table does when its element opens."""


def read(
    source: Any, options: ParseOptions, *, url: str | None = None, encoding: str | None = None, part: bool = False
) -> Draft:
    """Read a page.

    Args:
        source: the page as str or bytes, a BeautifulSoup object or tag, or an lxml element or tree.
        options: the caller's choices.
        url: the page's address, against which its links are resolved.
        encoding: the encoding of bytes, as a WHATWG label.
        part: whether it is only a part of a page: HTML in Markdown.

    Raises:
        SourceTypeError: for a source of another type.
        OptionError: when no encoding has the name `encoding`.
    """
    page = Page(OPENERS, options, url)
    if isinstance(source, bytes | bytearray):
        events.from_bytes(_within_limit(to_utf8(bytes(source), encoding, page.notes), options, page.notes), page)
    elif isinstance(source, str):
        events.from_bytes(_within_limit(source.encode("utf-8", "replace"), options, page.notes), page)
    elif isinstance(source, bs4.Tag):
        events.from_soup(source, page, page.notes)
    elif isinstance(source, etree._ElementTree):  # noqa: SLF001
        if source.getroot() is not None:
            events.from_element(source.getroot(), page)
    elif isinstance(source, etree._Element):  # noqa: SLF001
        events.from_element(source, page)
    else:
        raise SourceTypeError(f"cannot read HTML from {type(source).__name__}")
    finish(page, part=part)
    if url:
        page.found.append(Found("url", url, "options"))
    draft = Draft(blocks=page.blocks, elements=page.frames, found=page.found, notes=page.notes)
    draft.written = _is_written(page)
    vars(page).clear()  # lxml holds a parser and its target in a cycle: the blocks shall not wait for the collector
    return draft


def _is_written(page: Page) -> bool:
    """Tell whether all of it is one article that articlekit wrote, and no page that one was put into."""
    ends = [_outermost(frame) for frame in (*page.frames[:1], *page.frames[-1:])]
    return page.written and all(end is ends[0] and html_head.MADE_HERE in end.attrs for end in ends)


def _outermost(frame: Frame) -> Frame:
    """Give the element of the page's body that holds another."""
    while frame.parent is not None and frame.tag != "article":
        frame = frame.parent
    return frame


def _within_limit(html: bytes, options: ParseOptions, notes: list[DraftNote]) -> bytes:
    """Give the beginning of a page in UTF-8 where it has too many characters."""
    most = options.max_characters
    text = html.decode() if len(html) > most else ""
    if len(text) <= most:
        return html
    notes.append(DraftNote("limit-characters", f"only the first {most} characters are read"))
    return text[:most].encode()
