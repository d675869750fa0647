"""Inline elements: marks, links, the names of headings, line breaks."""

from functools import partial
from urllib.parse import unquote

from articlekit.read import tags
from articlekit.read.html_code import look_for_language, open_pre
from articlekit.read.html_frames import Frame, Opener
from articlekit.read.html_meaning import styled
from articlekit.read.html_note_names import BACKLINKS, CALL_ID, NOTE_LABEL
from articlekit.read.html_notes import begin_note, close_label, is_call, open_call, opens_note
from articlekit.read.html_page import Page

SIGNS = frozenset("# ¶ § 🔗 ⚓ ⚓︎ ∞ link permalink anchor \u200b".split()) | {
    "",
    "copy link",
    "link to this heading",
    "link to this section",
    "permalink to this heading",
    "permalink to this headline",
    "direct link",
}
"""Texts of links in a heading that lead to the heading itself."""
ALWAYS = frozenset("§¶")
"""Those that lead to what they stand beside wherever they do."""


def open_mark(page: Page, frame: Frame) -> None:
    """Mark the text of an element."""
    kind = tags.MARKS[frame.tag]
    if page.verbatim:
        look_for_language(page, frame)
        return
    page.open_mark(frame, (kind, None, frame.attrs.get("title") if kind == "abbreviation" else None, None))


def open_styled(page: Page, frame: Frame) -> None:
    """Mark the text of a `span` by its style."""
    kind = styled(frame.attrs["style"])
    if kind is not None and not page.verbatim and not page.in_heading():
        page.open_mark(frame, (kind, None, None, None))


def open_bold(page: Page, frame: Frame) -> None:
    """Mark the text of a `span` that is called bold."""
    if not page.verbatim and not page.in_heading():
        page.open_mark(frame, ("strong", None, None, None))


def open_displayed_code(page: Page, frame: Frame) -> None:
    """Make a block of a `code` element that is displayed as one, where no text runs before it."""
    if page.is_between():
        page.flush()
        open_pre(page, frame)
    else:
        open_mark(page, frame)


def open_named_code(page: Page, frame: Frame) -> None:
    """Mark code, or make a block of it where the element says so."""
    (open_displayed_code if "block" in frame.attrs else open_mark)(page, frame)


def open_link(page: Page, frame: Frame) -> None:
    """Mark a link, or the call of a footnote; take permalink signs and links back out of the text."""
    raw = frame.attrs.get("href")
    if raw is None:
        open_anchor(page, frame)
        return
    if page.verbatim:
        return
    if page.written:
        _open_written(page, frame, raw)
        return
    if page.note_ids and page.in_heading() and frame.attrs.get("id") in page.note_ids:
        page.note = frame.attrs["id"]
    if page.note_ids and begin_note(page, frame) and "#" in raw:
        frame.close = partial(close_label, place=page.inline.place())
        return
    inside = "#" in raw and raw.lstrip().startswith("#")
    if inside and is_call(frame, raw.strip()):
        open_call(page, frame)
        return
    place = page.inline.place() if inside else None
    href = None if inside and page.in_heading() else page.links.absolute(raw)
    if page.inline.link_end > 0:
        page.inline.part_links(href)
    if href is not None and "footnote" not in page.active:
        page.open_mark(frame, ("link", href, frame.attrs.get("title") or None, None))
    frame.close = _close_link if place is None else partial(_close_jump, place=place)


def _open_written(page: Page, frame: Frame, raw: str) -> None:
    href = page.links.absolute(raw)
    if href is not None:
        page.open_mark(frame, ("link", href, frame.attrs.get("title") or None, None))


def _close_link(page: Page, frame: Frame) -> None:
    if frame.mark is not None:
        page.close_mark(frame.mark)
    page.inline.end_link(frame.mark[1] if frame.mark is not None else None)


def _close_jump(page: Page, frame: Frame, *, place: tuple[int, int]) -> None:
    """End a link inside the page; take signs of permalinks and links back out of the text.

    Outside of footnotes and items a link to what looks like the name of a call leads to a reference.
    """
    _close_link(page, frame)
    text = page.inline.since(place).strip()
    sign = page.in_heading() and not any(map(str.isalnum, text))
    if page.leaf is not None and (sign or text.lower() in SIGNS):
        page.take_out(place)
        name_heading(page, frame)
    elif (
        text in ALWAYS
        or text.lower() in BACKLINKS
        or (page.line.scope.block >= 0 and CALL_ID.match(frame.attrs["href"].lstrip()[1:]))
        or (opens_note(page, place) and NOTE_LABEL.fullmatch(text))
    ):
        page.take_out(place)


def name_heading(page: Page, frame: Frame) -> None:
    """Give a heading without an id the one that its permalink leads to."""
    if page.leaf is not None and "id" not in page.leaf.attrs:
        page.anchors.append(unquote(frame.attrs["href"].strip()[1:]))


def open_anchor(page: Page, frame: Frame) -> None:
    """Give a heading without an id the one of an element in it; see whether a footnote begins here."""
    name = frame.attrs.get("id") or frame.attrs.get("name")
    if name and page.leaf is not None and "id" not in page.leaf.attrs:
        page.anchors.append(name)
    if page.note_ids:
        begin_note(page, frame)


def open_permalink(page: Page, frame: Frame) -> None:
    """Leave out a sign that leads to the text itself; in a heading it may name it."""
    if page.leaf is None:
        page.leave_out(frame, "decoration")
    else:
        open_link(page, frame)


def open_break(page: Page, _: Frame) -> None:
    """Break the line; the second break in a row ends the paragraph."""
    if page.leaf is not None and not page.written:
        page.add("\n" if page.verbatim else " ")
    elif page.inline.line_break() and not page.written:
        page.flush()


def open_spaced(page: Page, _: Frame) -> None:
    """Set words apart that stand on lines of their own."""
    if not page.is_between():
        page.add(" ")


def open_reading(page: Page, frame: Frame) -> None:
    """Leave out the reading over a word, unless the page sets it in parentheses for those who see no ruby."""
    if frame.parent is None or "rp" not in (frame.parent.counts or ()):
        page.leave_out(frame, "duplicate")


def open_sign(page: Page, frame: Frame) -> None:
    """Take an arrow, a plus or the like out of a heading or a caption: it is not read aloud, and says nothing."""
    frame.close = partial(_close_sign, place=page.inline.place())


def _close_sign(page: Page, _: Frame, *, place: tuple[int, int]) -> None:
    text = page.inline.since(place).strip()
    if text and not any(map(str.isalnum, text)) and not page.written:
        page.take_out(place)
        page.add(" ")


def open_alt_text(page: Page, frame: Frame) -> None:
    """Write the sign that a small picture stands for."""
    page.add(frame.attrs.get("alt") or "")


def mute(page: Page, _: Frame) -> None:
    """Skip an element and all that it holds."""
    page.mute()


def nothing(_: Page, __: Frame) -> None:
    """Read what an element holds, nothing more."""


OPENERS: dict[str, Opener] = {
    **dict.fromkeys(set(tags.MARKS.values()), open_mark),
    "alt-text": open_alt_text,
    "anchor": open_anchor,
    "bold": open_bold,
    "break": open_break,
    "display": nothing,
    "displayed-code": open_displayed_code,
    "link": open_link,
    "mute": mute,
    "named-code": open_named_code,
    "permalink": open_permalink,
    "reading": open_reading,
    "shown": nothing,
    "sign": open_sign,
    "spaced": open_spaced,
    "styled": open_styled,
}
