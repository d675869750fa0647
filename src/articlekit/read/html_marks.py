"""Inline elements: marks, links, calls of footnotes, line breaks, formulas."""

import re
from functools import partial
from urllib.parse import unquote

from articlekit.draft import DraftMark
from articlekit.read import tags
from articlekit.read.html_code import look_for_language, open_pre
from articlekit.read.html_frames import Frame, Opener, Scope
from articlekit.read.html_inline import OpenMark
from articlekit.read.html_meaning import meaning, styled
from articlekit.read.html_page import Page

WRAPPER = re.compile(r"\{\\(?:display|text)style\s+(.*)\}", re.DOTALL)
"""What Wikipedia puts around every formula."""
MATH = frozenset(("math",))
BRACE = re.compile(r"\s*([{}])\s*")
SIMPLE = re.compile(r"(?<![\w}])\{([^{}\\]|\d+)\}(?=[_^])")
"""A base that needs no braces."""
DELIMITED = re.compile(r"\\\((.*)\\\)|\\\[(.*)\\\]|\$\$(.*)\$\$|\$(.*)\$", re.DOTALL)
"""TeX between its delimiters; the second and third pair display it on lines of its own."""
DISPLAYED = (2, 3)
TEX_SCRIPT = re.compile(r"\s*math/tex\s*(;\s*mode\s*=\s*display)?", re.IGNORECASE)


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
    if kind is not None and not page.verbatim and (page.leaf is None or page.leaf.tag not in tags.HEADINGS):
        page.open_mark(frame, (kind, None, None, None))


def open_bold(page: Page, frame: Frame) -> None:
    """Mark the text of a `span` that is called bold."""
    if not page.verbatim and not _in_heading(page):
        page.open_mark(frame, ("strong", None, None, None))


def open_displayed_code(page: Page, frame: Frame) -> None:
    """Make a block of a `code` element that is displayed as one, where no text runs before it."""
    if page.leaf is not None or not page.inline.blank():
        open_mark(page, frame)
    else:
        page.flush()
        open_pre(page, frame)


def open_link(page: Page, frame: Frame) -> None:
    """Mark a link, or the call of a footnote; take permalink signs and links back out of the text."""
    raw = frame.attrs.get("href")
    if raw is None:
        open_anchor(page, frame)
        return
    if page.verbatim:
        return
    if page.note_ids and _in_heading(page) and frame.attrs.get("id") in page.note_ids:
        page.note = frame.attrs["id"]
    if page.note_ids and _begin_note(page, frame) and "#" in raw:
        frame.close = partial(_close_label, place=page.inline.place())
        return
    inside = "#" in raw and raw.lstrip().startswith("#")
    if inside and _is_call(frame, raw.strip()):
        open_call(page, frame)
        return
    place = page.inline.place() if inside else None
    href = None if inside and not page.written and _in_heading(page) else page.links.absolute(raw)
    if page.inline.link_end > 0 and not page.written:
        page.inline.part_links(href)
    if href is not None and "footnote" not in page.active:
        page.open_mark(frame, ("link", href, frame.attrs.get("title") or None, None))
    frame.close = _close_link if place is None else partial(_close_jump, place=place)


def _in_heading(page: Page) -> bool:
    """Tell whether a heading is read: its links inside the page lead to itself, to the contents, or open its panel."""
    return page.leaf is not None and page.leaf.tag in tags.HEADINGS


def _is_call(frame: Frame, target: str) -> bool:
    return (
        _in_superscript(frame)
        or tags.NOTE_ID.fullmatch(target[1:]) is not None
        or "data-footnote-ref" in frame.attrs
        or not tags.CALLS.isdisjoint(frame.words())
        or (frame.parent is not None and frame.parent.tag == "sup" and not tags.CALLS.isdisjoint(frame.parent.words()))
    )


def _in_superscript(frame: Frame) -> bool:
    """Tell whether a link stands in a `sup` and leads to an id with a number, as calls of footnotes do."""
    return frame.attrs["href"][-1:].isdigit() and frame.within("sup") is not None


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
    sign = _in_heading(page) and not any(map(str.isalnum, text))
    if page.leaf is not None and (sign or text.lower() in tags.SIGNS):
        _take_out(page, place, text)
        name_heading(page, frame)
    elif (
        text.lower() in tags.BACKLINKS
        or (page.line.scope.block >= 0 and tags.CALL_ID.match(frame.attrs["href"].lstrip()[1:]))
        or (_opens_note(page, place) and tags.NOTE_LABEL.fullmatch(text))
    ):
        _take_out(page, place, text)


def _opens_note(page: Page, place: tuple[int, int]) -> bool:
    """Tell whether nothing stands before a place in the footnote that is read."""
    holder = page.line.scope.block
    if holder < 0 or page.blocks[holder].kind != "footnote" or page.blocks[-1].inside == holder:
        return False
    return not "".join(page.inline.parts[: place[0]]).strip()


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
        _begin_note(page, frame)


def _begin_note(page: Page, frame: Frame) -> bool:
    """Make a footnote of the paragraph that opens with the name of one that was called, or with a link to its call."""
    line = page.line
    if line.tag not in tags.NOTE_TAGS or page.leaf is not None or not page.inline.blank():
        return False
    place = _fragment(frame)
    back = place.replace("ref", "", 1) if tags.CALL_ID.match(place) else ""
    names = (frame.attrs.get("id"), frame.attrs.get("name"), back)
    name = next((name for name in names if name in page.note_ids), None)
    holder = line.scope.block
    if name is None or (holder >= 0 and page.blocks[holder].kind != "callout"):
        return False
    index = page.emit("footnote", frame=line, inside=-1)
    page.blocks[index].attrs["id"] = name
    line.scope = Scope(index, 1)
    return True


def _fragment(frame: Frame) -> str:
    return (frame.attrs.get("href") or "").partition("#")[2].strip()


def _close_label(page: Page, _: Frame, *, place: tuple[int, int]) -> None:
    """End the link with which a footnote begins: it bears the footnote's number and leads back to the call."""
    _take_out(page, place, page.inline.since(place).strip())


def _take_out(page: Page, place: tuple[int, int], text: str) -> None:
    page.inline.cut(place)
    if text:
        page.drop(text, "decoration")
    if page.leaf is None and page.inline.blank():
        page.settle()


def open_permalink(page: Page, frame: Frame) -> None:
    """Leave out a sign that leads to the text itself; in a heading it may name it."""
    if page.leaf is None:
        page.leave_out(frame, "decoration")
    else:
        open_link(page, frame)


def open_backlink(page: Page, frame: Frame) -> None:
    """Leave out the link from a footnote back to its call; a heading that leads back to the contents is kept."""
    if page.note_ids and _begin_note(page, frame):
        frame.close = partial(_close_label, place=page.inline.place())
    elif not _in_heading(page):
        page.divert(frame, "decoration")


def open_call(page: Page, frame: Frame) -> None:
    """Mark the call of a footnote; when no footnote with its id follows, it becomes a link."""
    target = unquote((frame.attrs.get("href") or "").strip())
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


def open_break(page: Page, _: Frame) -> None:
    """Break the line; the second break in a row ends the paragraph."""
    if page.leaf is not None:
        page.add("\n" if page.verbatim else " ")
    elif page.inline.line_break():
        page.flush()


def open_math(page: Page, frame: Frame) -> None:
    """Gather a formula: its TeX when the page holds it, else the characters of its signs."""
    display = frame.attrs.get("display") == "block" or _displayed(page)
    page.divert(frame, "duplicate")
    frame.reason = frame.parent.reason if frame.parent else None
    page.tex = frame.attrs.get("alttext") or None
    frame.close = partial(_close_math, display=display)


def _displayed(page: Page) -> bool:
    return bool({"katex-display", "MathJax_Display"}.intersection(page.line.words()))


def open_math_part(page: Page, frame: Frame) -> None:
    """Write what TeX has between the parts of a formula that a page gives in MathML alone."""
    around = frame.parent
    if around is not None and around.tag in tags.FORMULAS and around.counts is not None:
        signs = tags.FORMULAS[around.tag][:-1]
        page.add(signs[min(sum(around.counts.values()), len(signs)) - 1])
    if frame.tag in tags.FORMULAS:
        frame.close = _close_math_part


def _close_math_part(page: Page, frame: Frame) -> None:
    if frame.counts:
        page.add(tags.FORMULAS[frame.tag][-1])


def _close_math(page: Page, frame: Frame, *, display: bool) -> None:
    text = BRACE.sub(r"\1", page.inline.raw())
    page.restore()
    tex, page.tex = page.tex, None
    write_tex(page, frame, tex or SIMPLE.sub(r"\1", text), display=display)


def write_tex(page: Page, frame: Frame, tex: str, *, display: bool) -> None:
    """Write a formula: as a block of its own, or as a mark in the running text."""
    tex = tex.strip()
    wrapped = WRAPPER.fullmatch(tex)
    tex = " ".join((wrapped[1] if wrapped else tex).split())
    if not tex:
        return
    page.last_tex = tex
    if display and page.leaf is None and page.inline.blank():
        page.emit("math", tex, frame=frame)
        return
    mark: OpenMark = ("math", None, None, None)
    page.inline.open(mark)
    page.add(tex)
    page.inline.close(mark)


def open_tex(page: Page, frame: Frame) -> None:
    """Take the text of an element that is a formula for TeX where it stands between delimiters, else as it is."""
    if frame.block:
        page.open_leaf(frame, _write_display)
    else:
        frame.close = partial(_close_delimited, place=page.inline.place())


def _write_display(page: Page, frame: Frame, text: str, marks: list[DraftMark]) -> None:
    found = DELIMITED.fullmatch(text)
    if found:
        page.emit("math", found[found.lastindex or 0].strip(), frame=frame)
    else:
        page.emit("paragraph", text, marks, frame=frame)


def _close_delimited(page: Page, frame: Frame, *, place: tuple[int, int]) -> None:
    found = DELIMITED.fullmatch(page.inline.since(place).strip())
    if found:
        page.inline.cut(place)
        write_tex(page, frame, found[found.lastindex or 0], display=found.lastindex in DISPLAYED)


def open_annotation(page: Page, frame: Frame) -> None:
    """Take the TeX of a formula."""
    if not frame.inside(MATH):
        return
    encoding = frame.attrs.get("encoding") or ""
    tex = "tex" in encoding.lower()
    place = page.inline.place()
    frame.close = partial(_close_annotation, place=place, tex=tex)


def _close_annotation(page: Page, _: Frame, *, place: tuple[int, int], tex: bool) -> None:
    if tex:
        page.tex = page.inline.since(place)
    page.inline.cut(place)


def open_script(page: Page, frame: Frame) -> None:
    """Skip a script, unless it holds a formula for MathJax."""
    found = TEX_SCRIPT.match(frame.attrs.get("type") or "")
    if found is None:
        page.mute()
        return
    frame.close = partial(_close_tex, place=page.inline.place(), display=found[1] is not None)


def _close_tex(page: Page, frame: Frame, *, place: tuple[int, int], display: bool) -> None:
    tex = page.inline.since(place)
    page.inline.cut(place)
    write_tex(page, frame, tex, display=display)


def open_math_image(page: Page, frame: Frame) -> None:
    """Take the TeX of a formula from the text of its picture, unless it was written just before."""
    tex = (frame.attrs.get("alt") or "").strip()
    wrapped = WRAPPER.fullmatch(tex)
    tex = " ".join((wrapped[1] if wrapped else tex).split())
    if tex != page.last_tex:
        write_tex(page, frame, tex, display="display" in " ".join(frame.words()))


def open_reading(page: Page, frame: Frame) -> None:
    """Leave out the reading over a word, unless the page sets it in parentheses for those who see no ruby."""
    if frame.parent is None or "rp" not in (frame.parent.counts or ()):
        page.leave_out(frame, "duplicate")


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


def _close_inline_note(page: Page, frame: Frame, *, name: str) -> None:
    text, marks = page.inline.take()
    page.restore()
    if text:
        page.pending.append(partial(_write_inline_note, page, frame, text, marks, name))


def _write_inline_note(page: Page, frame: Frame, text: str, marks: list[DraftMark], name: str) -> None:
    index = page.emit("footnote", frame=frame, inside=-1)
    page.blocks[index].attrs["id"] = name
    page.emit("paragraph", text, marks, frame=frame, inside=index)


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
    "annotation": open_annotation,
    "backlink": open_backlink,
    "bold": open_bold,
    "break": open_break,
    "inline-call": open_inline_call,
    "inline-note": open_inline_note,
    "inline-note-text": open_inline_note_text,
    "permalink": open_permalink,
    "display": nothing,
    "displayed-code": open_displayed_code,
    "link": open_link,
    "math": open_math,
    "math-image": open_math_image,
    "math-part": open_math_part,
    "mute": mute,
    "noteref": open_call,
    "reading": open_reading,
    "script": open_script,
    "shown": nothing,
    "styled": open_styled,
    "sidenote": open_sidenote,
    "tex": open_tex,
}
