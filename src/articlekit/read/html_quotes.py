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
CITING = frozenset(("blockquote", "p"))
"""Elements at whose end a `cite` says who is quoted."""


@dataclass(slots=True)
class QuoteScope(Scope):
    """Inside a quote."""

    quote: int = -1
    cited: bool = False
    """Whether a `cite` stands in the quote's own text."""


def open_quote(page: Page, frame: Frame) -> None:
    """Open a quote."""
    cite = page.links.absolute(frame.attrs.get("cite"))
    index = page.open_container(frame, "quote")
    if cite:
        page.blocks[index].attrs["cite"] = cite
    frame.scope = QuoteScope(index, frame.scope.depth, index)
    if page.written:
        frame.close = partial(_close_written, quote=index)
    else:
        page.take_own_text(index)
        frame.close = partial(_close_quote, scope=frame.scope)


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


def _opens_box(frame: Frame) -> bool:
    """Tell a `cite` before what is quoted, as forums write it, from the title of a work in a sentence."""
    box = frame.parent
    return box is not None and box.tag == "div" and box.parent is not None and box.parent.tag == "blockquote"


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
    if isinstance(scope, QuoteScope) and frame.parent is not None and frame.parent.tag in CITING:
        scope.cited = True
    page.open_mark(frame, ("emphasis", None, None, None))


OPENERS: dict[str, Opener] = {
    "attribution": open_attribution,
    "cite": open_cite,
    "quote": open_quote,
}
