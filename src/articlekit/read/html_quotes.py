"""Quotes, and who is quoted: a `cite`, a footer, a last line after a dash, words in italics after a whole sentence."""

from dataclasses import dataclass
from functools import partial

from articlekit.draft import DraftBlock, DraftMark, marks_within
from articlekit.label import dash_before, is_attribution
from articlekit.read.boxes import says_who
from articlekit.read.html_frames import Frame, Opener, Scope
from articlekit.read.html_page import Page

NEAR = 50
"""Blocks looked back for a quote's source; a limit, so that time stays in proportion to the page."""
BEFORE = 4
"""Blocks, with the quote itself, that say at most who is quoted."""
CITING = frozenset(("blockquote", "p"))
"""Elements at whose end a `cite` says who is quoted."""
BOXES = frozenset(("aside", "div"))
"""Elements that are a quote by their names; a `blockquote` in them is the same one."""


@dataclass(slots=True)
class QuoteScope(Scope):
    """Inside a quote."""

    quote: int = -1
    cited: bool = False
    """Whether a `cite` stands in the quote's own text."""
    boxed: bool = False
    """Whether it is a box that a `blockquote` may still stand in, and is the quote then."""


def open_quote(page: Page, frame: Frame) -> None:
    """Open a quote, unless it is the one that the box around it is called after."""
    around = frame.scope
    cite = page.links.absolute(frame.attrs.get("cite"))
    if isinstance(around, QuoteScope) and around.boxed:
        around.boxed = False
        if cite:
            page.blocks[around.quote].attrs.setdefault("cite", cite)
        _tell_before(page, around.quote)
        return
    index = page.open_container(frame, "quote")
    if cite:
        page.blocks[index].attrs["cite"] = cite
    frame.scope = QuoteScope(index, frame.scope.depth, index, boxed=frame.tag in BOXES and not page.written)
    if page.written:
        frame.close = partial(_close_written, quote=index)
    else:
        page.take_own_text(index)
        frame.close = partial(_close_quote, scope=frame.scope)


def _tell_before(page: Page, quote: int) -> None:
    """Take the line before a `blockquote` in the box of both for who is quoted; a portrait with it is decoration."""
    before = page.blocks[quote:]
    said = next((block for block in before if block.text), None)
    if said is None or len(before) > BEFORE or not {b.kind for b in before[1:]} <= {"figure", "paragraph"}:
        return
    for block in before[1:]:
        block.reason = block.reason or "decoration"
    who = page.blocks[page.emit("attribution", said.text, said.marks, inside=quote)]
    who.where, said.text, said.marks = said.where, "", []
    page.take_own_text(quote)


def _close_written(page: Page, _: Frame, *, quote: int) -> None:
    """Make the only paragraph of a quote its text."""
    held = [block.kind for block in page.blocks[quote + 1 : quote + 4] if block.kind != "attribution"]
    if held == ["paragraph"]:
        _lift(page, quote)


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
    if len(page.blocks) == quote + 3 and page.blocks[quote].reason == page.blocks[quote + 1].reason:
        _lift(page, quote)


def _lift(page: Page, quote: int) -> None:
    whole, only = page.blocks[quote], page.blocks[quote + 1]
    whole.text, whole.marks, only.text, only.marks = only.text, only.marks, "", []
    page.dissolved.add(quote + 1)


def attribute(page: Page, frame: Frame, quote: int) -> None:
    """Gather the name of who is quoted."""
    page.open_leaf(frame, partial(_write_attribution, quote=quote))


def _write_attribution(page: Page, frame: Frame, text: str, marks: list[DraftMark], *, quote: int) -> None:
    said = _attribution(page, quote)
    if said is None:
        if not page.written:
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


def open_attribution(page: Page, frame: Frame) -> None:
    """Gather who is quoted where a box holds it, in the quote or right after it."""
    scope = frame.scope
    quote = scope.quote if isinstance(scope, QuoteScope) else _quote_beside(page, frame)
    if quote >= 0:
        attribute(page, frame, quote)


def _quote_beside(page: Page, frame: Frame) -> int:
    """Give the quote that ended right before an element, in the same one, or -1."""
    index = len(page.blocks) - 1
    for _ in range(NEAR):
        if index < 0:
            break
        if page.blocks[index].kind == "quote" and page.frames[index].parent is frame.parent:
            return index
        index = page.blocks[index].inside
    return -1


def open_quote_title(page: Page, frame: Frame) -> None:
    """Gather who is quoted above a quote, in its box; elsewhere such a name says nothing."""
    if isinstance(frame.scope, QuoteScope):
        attribute(page, frame, frame.scope.quote)


def _opens_box(frame: Frame) -> bool:
    """Tell a `cite` before what is quoted, as forums write it, from the title of a work in a sentence."""
    box = frame.parent
    if box is None or box.parent is None:
        return False
    return (box.tag == "div" and box.parent.tag == "blockquote") or "quote" in (box.attrs.get("class") or "")


def open_cite(page: Page, frame: Frame) -> None:
    """Take the source of a quote where it stands on its own, else a title in italics."""
    scope = frame.scope
    if (
        isinstance(scope, QuoteScope)
        and page.leaf is None
        and page.inline.blank()
        and page.blocks[-1].kind != "heading"
        and (len(page.blocks) > scope.quote + 1 or page.blocks[scope.quote].text or _opens_box(frame))
    ):
        page.flush()
        attribute(page, frame, scope.quote)
        return
    beside = _quote_beside(page, frame) if not isinstance(scope, QuoteScope) and page.is_between() else -1
    if beside >= 0:
        attribute(page, frame, beside)
        return
    if isinstance(scope, QuoteScope) and frame.parent is not None and frame.parent.tag in CITING:
        scope.cited = True
    page.open_mark(frame, ("emphasis", None, None, None))


OPENERS: dict[str, Opener] = {
    "attribution": open_attribution,
    "cite": open_cite,
    "quote": open_quote,
    "quote-title": open_quote_title,
}
