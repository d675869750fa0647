"""Headings, and boxes that hold other blocks: callouts, what opens, dialogs, the foot of a page."""

import re
from dataclasses import dataclass
from functools import partial

import regex

from articlekit.draft import DraftBlock, DraftMark, Found, marks_within
from articlekit.read.boxes import CALLOUTS, make_title
from articlekit.read.html_frames import Frame, Opener, Scope
from articlekit.read.html_note_names import NOTE_LABEL
from articlekit.read.html_notes import NotesScope, begin_note_under
from articlekit.read.html_page import Page
from articlekit.read.html_quotes import QuoteScope, attribute
from articlekit.read.tags import HEADINGS

SMALL_FOOTER = 200
"""Characters up to which a footer inside an article is no content."""
LEVEL = regex.compile(r"[1-9][0-9]?")
CALLOUT_TITLE = re.compile(r"(?:admonition|callout|alert|notice)[-_]?(?:heading|title)|title$", re.IGNORECASE)
"""How the class of its title begins where a compiler adds letters of its own to the name."""
TITLED = frozenset("equation example figure procedure table".split())
"""Names of boxes whose titles DocBook sets in bold, as if they were headings."""
CODE = "code-header"
"""The class of a heading of rustdoc that is a line of code."""
CONTENT = frozenset(("main", "article"))
OPENING_SIGN = regex.compile(r"^(?:[+−▼▾▶►▸⌄]\s)?(.*?)(?:\s[+−▼▾▶►▸⌄])?$", regex.DOTALL)
"""A summary, and the signs at its ends."""


@dataclass(slots=True)
class BoxScope(Scope):
    """Inside a callout or a disclosure."""

    box: int = -1
    titled: bool = False
    """Whether a heading can no longer be its title."""
    summed: bool = False
    """Whether it has its title or summary; what comes second is text."""


def open_heading(page: Page, frame: Frame) -> None:
    """Gather a heading."""
    page.anchors.clear()
    page.note = None
    page.open_leaf(frame, _write_code_heading if CODE in frame.words() else _write_heading)


def _write_code_heading(page: Page, frame: Frame, text: str, _: list[DraftMark]) -> None:
    text, _ = _unsigned(text, [])
    if text:
        _write_heading(page, frame, text, [DraftMark(0, len(text), "code")])


def open_first_title(page: Page, frame: Frame) -> None:
    """Gather the title of a document that a word processor wrote; further down it may be that of a figure or table."""
    if not page.blocks:
        page.open_leaf(frame, _write_title)
    elif frame.parent is not None and not TITLED.isdisjoint(frame.parent.words()):
        page.open_leaf(frame, _write_own_title)


def _write_own_title(page: Page, frame: Frame, text: str, _: list[DraftMark]) -> None:
    page.emit("paragraph", text, frame=frame)


def _write_title(page: Page, frame: Frame, text: str, marks: list[DraftMark]) -> None:
    _write_heading(page, frame, text, marks)
    page.found.append(Found("title", text, "first-title", frame.where()))


def _level(frame: Frame) -> int:
    if frame.tag == "p":
        return 1
    level = frame.attrs.get("aria-level") or (frame.tag[1:] if len(frame.tag) == 2 else "") or "2"
    return int(level) if LEVEL.fullmatch(level) else 2


def _write_heading(page: Page, frame: Frame, text: str, marks: list[DraftMark]) -> None:
    if not page.written:
        text, marks = _unsigned(text, marks)
        if not text:
            return
    if page.note is not None and frame.parent is not None and NOTE_LABEL.fullmatch(text):
        begin_note_under(page, frame, page.note)
        return
    scope = frame.scope
    if isinstance(scope, BoxScope) and not scope.titled and page.blocks[-1] is page.blocks[scope.box]:
        scope.titled = scope.summed = True
        page.emit("summary", text, marks, frame=frame)
        return
    index = page.emit("heading", text, marks, frame=frame)
    block = page.blocks[index]
    block.level = _level(frame)
    if isinstance(scope, NotesScope):
        block.reason = block.reason or "label"
    name = frame.attrs.get("id") or next(iter(page.anchors), None)
    if name:
        block.attrs["id"] = name


def _unsigned(text: str, marks: list[DraftMark]) -> tuple[str, list[DraftMark]]:
    """Take a permalink's sign off the end of a heading."""
    if text[-1] not in "¶§🔗#ⓘ":
        return text, marks
    short = text.rstrip("¶§🔗#ⓘ \n") if not text[-2:-1].isalnum() else text
    return short, marks_within(marks, 0, len(short))


def open_footer(page: Page, frame: Frame) -> None:
    """Take the source of a quote; leave out the page's footer, and a small one of an article."""
    scope = frame.scope
    if isinstance(scope, QuoteScope):
        attribute(page, frame, scope.quote)
    elif not frame.inside(CONTENT):
        page.leave_out(frame, "footer")
    else:
        frame.close = partial(_close_footer, first=len(page.blocks))


def _close_footer(page: Page, _: Frame, *, first: int) -> None:
    inside = page.blocks[first : first + SMALL_FOOTER + 1]
    if len(inside) <= SMALL_FOOTER and sum(len(block.text) for block in inside) <= SMALL_FOOTER:
        for block in inside:
            if block.kind != "footnote" and block.reason is None:
                block.reason = "footer"


def open_dialog(page: Page, frame: Frame) -> None:
    """Leave out a dialog that is not open."""
    if "open" not in frame.attrs:
        page.leave_out(frame, "hidden")


def open_rule(page: Page, frame: Frame) -> None:
    """Write a thematic break, unless it parts the footnotes from the text."""
    if not isinstance(frame.scope, NotesScope):
        page.emit("rule", frame=frame)


def open_callout(page: Page, frame: Frame) -> None:
    """Open a box beside the running text."""
    words = [word for name in frame.words() for word in regex.split(r"[-_]+", name.lower())]
    if len(set(words)) > 1:
        words = [word for word in words if word != "hint"]
    kinds = [CALLOUTS[word] for word in words if word in CALLOUTS]
    kinds += [CALLOUTS[word] for word in frame.words("data-callout") if word in CALLOUTS]
    index = page.open_container(frame, "callout")
    page.blocks[index].attrs["variety"] = next((k for k in kinds if k != "note"), "note")
    frame.scope = BoxScope(index, frame.scope.depth, index)
    frame.close = partial(_close_callout, scope=frame.scope)


def _close_callout(page: Page, frame: Frame, *, scope: BoxScope) -> None:
    """Take the first paragraph for the title where its class says so, or where it is all bold and others follow."""
    first = scope.box + 1
    while first + 1 < len(page.blocks) and not page.written and _is_unsaid(page.blocks[first], scope.box):
        page.blocks[first].reason = page.blocks[first].reason or "decoration"
        first += 1
    if scope.summed or first >= len(page.blocks) or page.blocks[first].kind != "paragraph":
        return
    titled = len(page.blocks) > first + 1 and any(word.endswith("-title") for word in frame.words())
    if titled or any(CALLOUT_TITLE.match(word) for word in page.frames[first].words()):
        page.blocks[first].kind = "summary"
    elif len(page.blocks) > first + 1 and not page.written:
        make_title(page.blocks[first])


def _is_unsaid(block: DraftBlock, box: int) -> bool:
    """Tell the small picture that a callout opens with, and what is there for those who hear it."""
    if block.kind != "paragraph" or block.inside != box or not block.text:
        return False
    return block.reason in ("hidden", "decoration") or not any(map(str.isalnum, block.text))


def open_titled_box(page: Page, frame: Frame) -> None:
    """Open a box that is one beside the text if a title follows that is called so."""
    if "contents" not in frame.words():
        index = page.open_container(frame, "callout")
        page.blocks[index].attrs["variety"] = "note"
        frame.scope = BoxScope(index, frame.scope.depth, index, titled=True)
        frame.close = partial(_close_titled_box, scope=frame.scope)


def _close_titled_box(page: Page, frame: Frame, *, scope: BoxScope) -> None:
    if scope.summed:
        frame.attrs = {**frame.attrs, "class": "admonition"}  # its name tells those who look for sidebars of sites too
    else:
        page.dissolved.add(scope.box)


def open_disclosure(page: Page, frame: Frame) -> None:
    """Open a body behind a summary."""
    index = page.open_container(frame, "disclosure")
    frame.scope = BoxScope(index, frame.scope.depth, index, titled=True)


def open_summary(page: Page, frame: Frame) -> None:
    """Gather the summary of a disclosure or the title of a callout; a heading that stands in none is one."""
    scope = frame.scope
    if isinstance(scope, BoxScope) and not scope.summed:
        scope.titled = scope.summed = True
        page.flush()
        page.open_leaf(frame, partial(_write_summary, box=scope.box))
    elif frame.tag in HEADINGS:
        open_heading(page, frame)


def _write_summary(page: Page, frame: Frame, text: str, marks: list[DraftMark], *, box: int) -> None:
    heading = next((tag for tag in HEADINGS if tag in (frame.counts or ())), None)
    if heading and frame.parent is not None and "open" in frame.parent.attrs and not page.written:
        page.dissolved.add(box)
        page.blocks[page.emit("heading", text, marks, frame=frame)].level = int(heading[1])
        return
    if not page.written:  # a link to the panel itself
        marks = [mark for mark in marks if mark.kind != "link" or not page.links.is_own(mark.href)]
        text, marks = _without_signs(page, text, marks)
    page.emit("summary", text, marks, frame=frame, inside=box)


def _without_signs(page: Page, text: str, marks: list[DraftMark]) -> tuple[str, list[DraftMark]]:
    """Leave out the plus or the arrow beside a summary, that shows whether it is open."""
    said = OPENING_SIGN.search(text)
    if said is None or not said[1]:
        return text, marks
    page.drop(said[0].replace(said[1], " ").strip(), "decoration")
    return said[1], marks_within(marks, said.start(1), said.end(1))


OPENERS: dict[str, Opener] = {
    "callout": open_callout,
    "callout-title": open_summary,
    "dialog": open_dialog,
    "disclosure": open_disclosure,
    "first-title": open_first_title,
    "footer": open_footer,
    "heading": open_heading,
    "rule": open_rule,
    "summary": open_summary,
    "titled-box": open_titled_box,
}
