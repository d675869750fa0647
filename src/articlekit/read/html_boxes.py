"""Headings, quotes, boxes that open, notes: blocks that hold text or other blocks."""

from dataclasses import dataclass
from functools import partial

import regex

from articlekit.draft import DraftBlock, DraftMark, marks_within
from articlekit.label import dash_before, is_attribution
from articlekit.read import tags
from articlekit.read.boxes import make_title, says_who
from articlekit.read.html_frames import Frame, Opener, Scope
from articlekit.read.html_page import Page

SMALL_FOOTER = 200
"""Characters up to which a footer inside an article is no content."""
LEVELS = frozenset("123456")
CONTENT = frozenset(("main", "article"))
BARE_URL = regex.compile(r"https?://\S++")


NEAR = 50
"""Blocks looked back for a quote's source; a limit, so that time stays in proportion to the page."""
CITING = frozenset(("blockquote", "p"))
"""Elements at whose end a `cite` says who is quoted."""


@dataclass(slots=True)
class QuoteScope(Scope):
    """Inside a quote."""

    quote: int = -1
    cited: bool = False
    """Whether a `cite` stands in the quote's own text."""


@dataclass(slots=True)
class BoxScope(Scope):
    """Inside a callout or a disclosure."""

    box: int = -1
    titled: bool = False
    """Whether a heading can no longer be its title."""
    summed: bool = False
    """Whether it has its title or summary; what comes second is text."""


@dataclass(slots=True)
class NotesScope(Scope):
    """Inside a list of footnotes."""

    count: int = 0
    name: str = ""
    """The id of the next footnote, where an element before it bears it."""


def open_heading(page: Page, frame: Frame) -> None:
    """Gather a heading."""
    page.anchors.clear()
    page.open_leaf(frame, _write_heading)


def _level(frame: Frame) -> int:
    level = frame.attrs.get("aria-level") or (frame.tag[1:] if len(frame.tag) == 2 else "") or "2"
    return int(level) if level in LEVELS else 2


def _write_heading(page: Page, frame: Frame, text: str, marks: list[DraftMark]) -> None:
    text, marks = _unsigned(text, marks)
    if not text:
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
    if text[-1] not in "¶§🔗#":
        return text, marks
    short = text.rstrip("¶§🔗# \n") if not text[-2:-1].isalnum() else text
    return short, marks_within(marks, 0, len(short))


def open_quote(page: Page, frame: Frame) -> None:
    """Open a quote."""
    cite = page.links.absolute(frame.attrs.get("cite"))
    index = page.open_container(frame, "quote")
    if cite:
        page.blocks[index].attrs["cite"] = cite
    page.take_own_text(index)
    frame.scope = QuoteScope(index, frame.scope.depth, index)
    frame.close = partial(_close_quote, scope=frame.scope)


def _close_quote(page: Page, frame: Frame, *, scope: QuoteScope) -> None:
    """Part the source from the quote: a last line after a dash, or words in italics after a whole sentence."""
    _part_last_line(page, frame, scope.quote)
    block = page.blocks[-1]
    if not scope.cited or scope.quote not in (block.inside, len(page.blocks) - 1):
        return
    text = block.text
    cite = next((m for m in block.marks if m.kind == "emphasis" and m.end == len(text)), None)
    said = text[: cite.start].rstrip() if cite else ""
    if cite and said and not said[-1].isalnum() and said[-1] not in ",;:":
        block.text, block.marks = said, marks_within(block.marks, 0, len(said))
        _write_attribution(page, frame, text[cite.start :], [], quote=scope.quote)


def _part_last_line(page: Page, frame: Frame, quote: int) -> None:
    """Take a short last line after a dash for the source; where the line before is one as well it is dialogue."""
    last = page.blocks[-1]
    if last is page.blocks[quote]:
        said, _, name = last.text.rpartition("\n")
        if said and is_attribution(name) and not is_attribution(said.rpartition("\n")[2]):
            marks = marks_within(last.marks, len(said) + 1, len(last.text))
            last.text, last.marks = said, marks_within(last.marks, 0, len(said))
            _write_attribution(page, frame, name, marks, quote=quote)
    elif last.inside == quote and says_who(last, page.blocks[-2]):
        last.kind = "attribution"
        _lift_only(page, quote)
        last.text, last.marks = _undashed(page, last.text, last.marks, quote)


def _lift_only(page: Page, quote: int) -> None:
    """Make the only paragraph of a quote, which its source follows, the quote's own text."""
    only = quote + 1
    if len(page.blocks) == quote + 3 and page.blocks[quote].reason == page.blocks[only].reason:
        page.blocks[quote].text, page.blocks[quote].marks = page.blocks[only].text, page.blocks[only].marks
        page.blocks[only].text, page.blocks[only].marks = "", []
        page.dissolved.add(only)


def attribute(page: Page, frame: Frame, quote: int) -> None:
    """Gather the name of who is quoted."""
    page.open_leaf(frame, partial(_write_attribution, quote=quote))


def _write_attribution(page: Page, frame: Frame, text: str, marks: list[DraftMark], *, quote: int) -> None:
    said = _attribution(page, quote)
    if said is None:
        text, marks = _undashed(page, text, marks, quote)
        page.emit("attribution", text, marks, frame=frame, inside=quote)
        return
    start = len(said.text) + 1
    said.text += f" {text}"
    said.marks += [m._replace(start=m.start + start, end=m.end + start) for m in marks]


def _undashed(page: Page, text: str, marks: list[DraftMark], quote: int) -> tuple[str, list[DraftMark]]:
    """Leave out the dash before the source of a quote."""
    size = dash_before(text)
    if not 0 < size < len(text):
        return text, marks
    dash = page.emit("paragraph", text[:size].strip(), inside=page.blocks[quote].inside)
    page.blocks[dash].reason = "decoration"
    return text[size:], marks_within(marks, size, len(text))


def _attribution(page: Page, quote: int) -> DraftBlock | None:
    """Give the words that tell a quote's source, when there are any."""
    for i in range(len(page.blocks) - 1, max(quote, len(page.blocks) - NEAR), -1):
        block = page.blocks[i]
        if block.kind == "attribution" and block.inside == quote:
            return block
    return None


def open_cite(page: Page, frame: Frame) -> None:
    """Take the source of a quote where it stands on its own, else a title in italics."""
    scope = frame.scope
    if (
        isinstance(scope, QuoteScope)
        and page.leaf is None
        and page.inline.blank()
        and page.blocks[-1].kind != "heading"
        and (len(page.blocks) > scope.quote + 1 or page.blocks[scope.quote].text)
    ):
        page.flush()
        attribute(page, frame, scope.quote)
        return
    if isinstance(scope, QuoteScope) and frame.parent is not None and frame.parent.tag in CITING:
        scope.cited = True
    page.open_mark(frame, ("emphasis", None, None, None))


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
    kinds = [tags.CALLOUTS[word] for word in words if word in tags.CALLOUTS]
    kinds += [tags.CALLOUTS[word] for word in frame.words("data-callout") if word in tags.CALLOUTS]
    index = page.open_container(frame, "callout")
    page.blocks[index].attrs["variety"] = next((k for k in kinds if k != "note"), "note")
    frame.scope = BoxScope(index, frame.scope.depth, index)
    frame.close = partial(_close_callout, scope=frame.scope)


def _close_callout(page: Page, _: Frame, *, scope: BoxScope) -> None:
    """Take the first paragraph for the title where its class says so, or where it is all bold and others follow."""
    first = scope.box + 1
    if scope.summed or first >= len(page.blocks) or page.blocks[first].kind != "paragraph":
        return
    if any(tags.CALLOUT_TITLE.match(word) for word in page.frames[first].words()):
        page.blocks[first].kind = "summary"
    elif len(page.blocks) > first + 1:
        make_title(page.blocks[first])


def open_disclosure(page: Page, frame: Frame) -> None:
    """Open a body behind a summary."""
    index = page.open_container(frame, "disclosure")
    frame.scope = BoxScope(index, frame.scope.depth, index, titled=True)


def open_summary(page: Page, frame: Frame) -> None:
    """Gather the summary of a disclosure or the title of a callout."""
    scope = frame.scope
    if isinstance(scope, BoxScope) and not scope.summed:
        scope.titled = scope.summed = True
        page.flush()
        page.open_leaf(frame, partial(_write_summary, box=scope.box))


def _write_summary(page: Page, frame: Frame, text: str, marks: list[DraftMark], *, box: int) -> None:
    page.emit("summary", text, marks, frame=frame, inside=box)


def open_notes(_: Page, frame: Frame) -> None:
    """Open a list of footnotes."""
    if not isinstance(frame.scope, NotesScope):
        frame.scope = NotesScope(frame.scope.block, frame.scope.depth)


def open_note(page: Page, frame: Frame) -> None:
    """Open a footnote: it is inside nothing, wherever it stands."""
    name = frame.attrs.get("id") or ""
    if isinstance(frame.scope, NotesScope):
        frame.scope.count += 1
        name = name or frame.scope.name or f"footnote-{frame.scope.count}"
        frame.scope.name = ""
    index = page.emit("footnote", frame=frame, inside=-1)
    page.blocks[index].attrs["id"] = name or f"footnote-{index}"
    frame.scope = Scope(index, 1)


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


OPENERS: dict[str, Opener] = {
    "boxed-note": open_boxed_note,
    "callout": open_callout,
    "callout-title": open_summary,
    "cite": open_cite,
    "dialog": open_dialog,
    "disclosure": open_disclosure,
    "footer": open_footer,
    "heading": open_heading,
    "note": open_note,
    "note-number": open_note_number,
    "notes": open_notes,
    "quote": open_quote,
    "rule": open_rule,
    "summary": open_summary,
}
