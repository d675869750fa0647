"""Footnotes: what calls them, where one begins, the links back, and notes that stand where they are called."""

from dataclasses import dataclass
from functools import partial
from urllib.parse import unquote

from articlekit.draft import DraftMark
from articlekit.read.html_frames import Frame, Opener, Scope
from articlekit.read.html_inline import OpenMark
from articlekit.read.html_meaning import meaning
from articlekit.read.html_note_names import CALL_ID, CALLS, ENTRY, NOTE_ID, NOTE_TAGS
from articlekit.read.html_page import Page

IN_PLACE = "note-in-place-"
"""How the names of footnotes begin that have none."""


@dataclass(slots=True)
class NotesScope(Scope):
    """Inside a list of footnotes."""

    count: int = 0
    name: str = ""
    """The id of the next footnote, where an element before it bears it."""


def open_notes(_: Page, frame: Frame) -> None:
    """Open a list of footnotes."""
    if not isinstance(frame.scope, NotesScope):
        frame.scope = NotesScope(frame.scope.block, frame.scope.depth)


def open_note(page: Page, frame: Frame) -> None:
    """Open a footnote: it is inside nothing, wherever it stands."""
    name = frame.attrs.get("id") or ""
    holder = frame.scope.block
    if holder >= 0 and page.blocks[holder].kind == "footnote" and not frame.attrs.get("id"):
        return
    if isinstance(frame.scope, NotesScope):
        frame.scope.count += 1
        name = name or frame.scope.name or f"footnote-{frame.scope.count}"
        frame.scope.name = ""
    frame.scope = _write_note(page, frame, name or f"footnote-{len(page.blocks)}")
    if page.written:
        page.blocks[frame.scope.block].attrs["label"] = frame.attrs.get("data-label")


def _write_note(page: Page, frame: Frame, name: str) -> Scope:
    """Write a footnote; give the scope of what it holds."""
    index = page.emit("footnote", frame=frame, inside=-1)
    page.blocks[index].attrs["id"] = name
    return Scope(index, 1)


def open_boxed_note(page: Page, frame: Frame) -> None:
    """Open a box that is called a footnote, or a list of them; a box without a name is none."""
    if frame.tag == "dl":
        open_notes(page, frame)
        return
    open_note(page, frame)
    index = frame.scope.block
    if not frame.attrs.get("id"):
        page.blocks[index].attrs["id"] = ""
    frame.close = partial(_close_boxed_note, index=index)


def _close_boxed_note(page: Page, _: Frame, *, index: int) -> None:
    if not page.blocks[index].attrs["id"]:
        page.dissolved.add(index)


def open_note_number(page: Page, frame: Frame) -> None:
    """Leave out the number that stands in a footnote itself; its element may bear the footnote's name."""
    holder = frame.scope.block
    if holder >= 0 and page.blocks[holder].kind == "footnote":
        attrs = page.blocks[holder].attrs
        attrs["id"] = attrs["id"] or frame.attrs.get("id") or ""
        page.divert(frame, "decoration")


def begin_note_under(page: Page, frame: Frame, name: str) -> None:
    """Make a footnote of what stands under a heading that is nothing but its number, as Texinfo writes them."""
    scope = _write_note(page, frame, name)
    if frame.parent is not None:
        frame.parent.scope = scope


def begin_note(page: Page, frame: Frame) -> bool:
    """Make a footnote of the paragraph that opens with the name of one that was called, or with a link to its call."""
    line = page.line
    if line.tag not in NOTE_TAGS or not page.is_between():
        return False
    place = _fragment(frame)
    back = place.replace("ref", "", 1) if CALL_ID.match(place) else ""
    names = (frame.attrs.get("id"), frame.attrs.get("name"), back)
    name = next((name for name in names if name in page.note_ids), None)
    holder = line.scope.block
    if name is None or (holder >= 0 and page.blocks[holder].kind != "callout"):
        return False
    line.scope = _write_note(page, line, name)
    return True


def _fragment(frame: Frame) -> str:
    return (frame.attrs.get("href") or "").partition("#")[2].strip()


def close_label(page: Page, _: Frame, *, place: tuple[int, int]) -> None:
    """End the link with which a footnote begins: it bears the footnote's number and leads back to the call."""
    page.take_out(place)


def open_backlink(page: Page, frame: Frame) -> None:
    """Leave out the link from a footnote back to its call; a heading that leads back to the contents is kept."""
    if page.note_ids and begin_note(page, frame):
        frame.close = partial(close_label, place=page.inline.place())
    elif not (page.in_heading() or _names_reference(page, frame)):
        page.divert(frame, "decoration")


def _names_reference(page: Page, frame: Frame) -> bool:
    """Tell whether the link back is the name of a reference, by which the text calls it: `[Ros99]`."""
    if page.leaf is not None and page.leaf.tag == "dt":
        return True
    return page.line.attrs.get("role") == ENTRY and frame.parent is not None and "label" in frame.parent.words()


def is_call(frame: Frame, target: str) -> bool:
    """Tell the call of a footnote from other links inside the page, by the name it leads to or what it stands in."""
    return (
        _in_superscript(frame)
        or NOTE_ID.fullmatch(target[1:]) is not None
        or "data-footnote-ref" in frame.attrs
        or not CALLS.isdisjoint(frame.words())
        or (frame.parent is not None and frame.parent.tag == "sup" and not CALLS.isdisjoint(frame.parent.words()))
    )


def _in_superscript(frame: Frame) -> bool:
    """Tell whether a link stands in a `sup` and leads to an id with a number, as calls of footnotes do."""
    return frame.attrs["href"][-1:].isdigit() and frame.within("sup") is not None


def open_call(page: Page, frame: Frame) -> None:
    """Mark the call of a footnote; when no footnote with its id follows, it becomes a link."""
    target = (frame.attrs.get("href") or "").strip()
    target = target if page.written else unquote(target)
    if "link" in page.active:
        return
    if target.startswith("#") and not page.verbatim:
        page.note_ids.add(target[1:])
        href = page.links.absolute(target)
        page.open_mark(frame, ("footnote", href, None, target[1:]))
    elif frame.close is None:
        href = page.links.absolute(frame.attrs.get("href"))
        if href is not None:
            page.open_mark(frame, ("link", href, None, None))


def opens_note(page: Page, place: tuple[int, int]) -> bool:
    """Tell whether nothing stands before a place in the footnote that is read."""
    holder = page.line.scope.block
    if holder < 0 or page.blocks[holder].kind != "footnote" or page.blocks[-1].inside == holder:
        return False
    return not "".join(page.inline.parts[: place[0]]).strip()


def open_sidenote(page: Page, frame: Frame) -> None:
    """Gather a note in the margin; it becomes a paragraph after the one that it stands beside."""
    if page.leaf is None:
        page.divert(frame, "decoration")
        frame.reason = frame.parent.reason if frame.parent else None
        frame.close = _close_sidenote


def _close_sidenote(page: Page, frame: Frame) -> None:
    text, marks = page.inline.take()
    page.restore()
    if text:
        page.pending.append(partial(_write_sidenote, page, frame, text, marks))
    if page.inline.blank():
        page.settle()


def _write_sidenote(page: Page, frame: Frame, text: str, marks: list[DraftMark]) -> None:
    page.emit("paragraph", text, marks, frame=frame)


def open_inline_note(page: Page, frame: Frame) -> None:
    """Name a footnote whose text stands where it is called."""
    name = frame.attrs.get("id") or f"footnote-{frame.where()}"
    frame.attrs = {**frame.attrs, "id": name}
    page.note_ids.add(name)


def open_inline_call(page: Page, frame: Frame) -> None:
    """Mark the sign that calls such a footnote; in the footnote itself it is left out."""
    note = frame.parent
    if note is not None and meaning(note.tag, note.attrs).construct == "inline-note":
        page.open_mark(frame, ("footnote", None, None, note.attrs["id"]))
    else:
        page.divert(frame, "decoration")


def open_inline_note_text(page: Page, frame: Frame) -> None:
    """Gather the text of such a footnote; it is written after the text that calls it."""
    note = frame.parent
    if page.leaf is None and note is not None and meaning(note.tag, note.attrs).construct == "inline-note":
        page.divert(frame, "decoration")
        frame.reason = note.reason
        frame.close = partial(_close_inline_note, name=note.attrs["id"])


def open_note_in_place(page: Page, frame: Frame) -> None:
    """Gather the text of a footnote that stands where it is called, without a sign: its call is a number."""
    if page.leaf is not None:
        return
    count = 1 + sum(name.startswith(IN_PLACE) for name in page.note_ids)
    name = f"{IN_PLACE}{count}"
    page.note_ids.add(name)
    mark: OpenMark = ("footnote", None, None, name)
    page.inline.open(mark)
    page.add(str(count))
    page.inline.close(mark)
    reason = frame.reason
    page.divert(frame, "decoration")
    frame.reason = reason
    frame.close = partial(_close_inline_note, name=name)


def _close_inline_note(page: Page, frame: Frame, *, name: str) -> None:
    text, marks = page.inline.take()
    page.restore()
    if text:
        page.pending.append(partial(_write_inline_note, page, frame, text, marks, name))


def _write_inline_note(page: Page, frame: Frame, text: str, marks: list[DraftMark], name: str) -> None:
    note = _write_note(page, frame, name)
    page.emit("paragraph", text, marks, frame=frame, inside=note.block)


OPENERS: dict[str, Opener] = {
    "backlink": open_backlink,
    "boxed-note": open_boxed_note,
    "inline-call": open_inline_call,
    "inline-note": open_inline_note,
    "inline-note-text": open_inline_note_text,
    "note": open_note,
    "note-in-place": open_note_in_place,
    "note-number": open_note_number,
    "noteref": open_call,
    "notes": open_notes,
    "sidenote": open_sidenote,
}
