"""The page while it is read: open elements, running text, and the blocks so far.

`Page` takes the events. It knows what all constructs share: text, marks, blocks, what is left out. What each construct
does when its element opens and closes stands in the other `html_` files; `html.py` has the table.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from articlekit.about import Reason
from articlekit.draft import DraftBlock, DraftMark, DraftNote, Found, Kind
from articlekit.model import MarkKind
from articlekit.options import ParseOptions
from articlekit.read import tags
from articlekit.read.html_frames import Finish, Frame, Opener, Scope, Skip
from articlekit.read.html_inline import Inline, OpenMark
from articlekit.read.html_links import Links
from articlekit.read.html_meaning import meaning
from articlekit.read.tags import BLOCK, INLINE, TAGS, Tag

NOTHING: Mapping[str, str] = MappingProxyType({})
"""The attributes of an element without any."""
MERGED = 2000
"""Characters up to which pieces of decoration next to each other become one entry."""


class Page:
    """Takes the events of a page (`events.Target`) and makes blocks of them."""

    def __init__(self, openers: Mapping[str, Opener], options: ParseOptions, url: str | None) -> None:
        self.links = Links(url)
        self.blocks: list[DraftBlock] = []
        self.frames: list[Frame] = []
        """Of each block, the element it came from: its tag, attributes and ancestors."""
        self.dissolved: set[int] = set()
        """Blocks that turn out to be no containers: what they hold takes their place."""
        self.found: list[Found] = []
        self.notes: list[DraftNote] = []
        self.skips: list[Skip] = []
        self.leaf: Frame | None = None
        """The element all of whose text is one text, whatever is in it: a heading, a caption."""
        self.verbatim = False
        """Whether that text keeps its white space."""
        self.inline = Inline()
        self.active: dict[MarkKind, OpenMark] = {}
        self.pending: list[Callable[[], None]] = []
        """What stands inside a running text but becomes a block after it: images."""
        self.note_ids: set[str] = set()
        """Ids that look like footnotes and are called from the text."""
        self.anchors: list[str] = []
        """Ids found inside the present heading."""
        self.note: str | None = None
        """The name of the footnote whose number the present heading is."""
        self.tex: str | None = None
        """The TeX of the present formula, and of the last one."""
        self.last_tex: str | None = None
        self.language: str | None = None
        """The language of the present code."""
        self.written = False
        """Whether this is an article that articlekit wrote, in which nothing has to be guessed."""
        self.line_ended = False
        """Whether an element that is a line of the present code has ended."""
        self.top = self.line = Frame("", {}, None, 1, Scope(), None, True)  # noqa: FBT003
        self.top.path = ""
        self._openers = openers
        self._options = options
        self._parts = self.inline.parts
        self._fresh: set[int] = set()
        self._muted = 0
        self._diverted: list[tuple[Inline, dict[MarkKind, OpenMark], Frame | None, bool]] = []
        self._too_deep = False

    # Events

    def start(self, name: str, attrs: Mapping[str, str]) -> None:
        """Open an element."""
        if self._muted:
            self._muted += 1
            return
        if attrs:
            tag = meaning(name, attrs)
            called = self.note_ids and not self.written and attrs.get("id") in self.note_ids
            if called and name in tags.NOTE_TAGS and name != "li":
                tag = tags.NOTE
        else:
            tag, attrs = TAGS.get(name, INLINE), NOTHING
        block = tag.block
        if block and (self._parts or self.leaf is not None):
            self._boundary(name, tag)
        parent = self.top
        counts = parent.counts
        if counts is None:
            parent.counts = {name: 1}
            step = 1
        else:
            step = counts[name] = counts.get(name, 0) + 1
        self.top = frame = Frame(name, attrs, parent, step, parent.scope, parent.reason, block)
        if block:
            frame.outer, self.line = self.line, frame
        if tag is not BLOCK and tag is not INLINE:
            self._open(frame, tag)
        elif frame.reason is not None and name in tags.RESCUERS:
            self._rescue(frame)

    def end(self, _: str) -> None:
        """Close the innermost element."""
        if self._muted:
            self._muted -= 1
            if self._muted:
                return
            self._parts = self.inline.parts
        frame = self.top
        if frame.block:
            if self._parts:
                if self.leaf is None:
                    self.flush()
                elif self.leaf is not frame:
                    self.gap()
            self.line = frame.outer or frame
        if frame.close is not None:
            frame.close(self, frame)
            frame.close = None
        if frame.skip is not None:
            frame.skip.last = len(self.blocks)
        self.top = frame.parent or frame

    def data(self, text: str) -> None:
        """Take characters."""
        parts = self._parts
        if parts or self.verbatim or not text.isspace():
            parts.append(text)

    def close(self) -> None:
        """Take the end of the page."""
        while self.top.parent is not None:
            self.end("")
        self.flush()

    # Text

    def flush(self) -> None:
        """End the running text: it becomes a block."""
        if not self._parts:
            return
        text, marks = self.inline.take()
        if self.active:
            self.reopen()
        if text:
            self._place(text, marks)
        if self.pending:
            self.settle()

    def reopen(self) -> None:
        """Begin the marks that are still open once more, in the text that follows."""
        for mark in self.active.values():
            self.inline.open(mark)

    def settle(self) -> None:
        """Write the blocks that waited for the end of the running text."""
        waiting, self.pending = self.pending, []
        for write in waiting:
            write()

    def gap(self) -> None:
        """Keep words apart inside a leaf."""
        if not self.verbatim:
            self._parts.append(" ")
        elif self._parts and not self._parts[-1].endswith("\n"):
            self._parts.append("\n")

    def add(self, text: str) -> None:
        """Add characters that no element holds: an emoji's name, a formula."""
        self._parts.append(text)

    def open_mark(self, frame: Frame, mark: OpenMark) -> None:
        """Mark the text of an element; inside a mark of the same kind it has no effect."""
        kind = mark[0]
        if kind not in self.active and not self.verbatim:
            self.active[kind] = frame.mark = mark
            inline = self.inline
            inline.events.append((len(inline.parts), mark, True))
            frame.close = _close_mark

    def close_mark(self, mark: OpenMark) -> None:
        """End a mark."""
        kind = mark[0]
        if self.active.get(kind) is mark:
            del self.active[kind]
            inline = self.inline
            inline.events.append((len(inline.parts), mark, False))

    def open_leaf(self, frame: Frame, finish: Finish, *, verbatim: bool = False) -> None:
        """Gather all text of an element into one; `finish` gets it, with the marks, when it is not empty."""
        frame.finish = finish
        self.leaf = frame
        self.verbatim = verbatim
        self.line_ended = False
        frame.close = _close_leaf

    def in_heading(self) -> bool:
        """Tell whether a heading is read: its links inside the page lead to it, the contents or its panel."""
        return self.leaf is not None and self.leaf.tag in tags.HEADINGS

    def mute(self) -> None:
        """Skip all that the present element holds."""
        self._muted = 1
        self._parts = []

    def divert(self, frame: Frame, reason: Reason) -> None:
        """Keep the text of an inline element out of the running text around it."""
        frame.reason = reason
        self._diverted.append((self.inline, self.active, self.leaf, self.verbatim))
        self.inline, self.active, self.leaf, self.verbatim = Inline(), {}, None, False
        self._parts = self.inline.parts
        frame.close = _end_divert

    def restore(self) -> None:
        """Go back to the text around a diverted element."""
        self.inline, self.active, self.leaf, self.verbatim = self._diverted.pop()
        self._parts = self.inline.parts

    # Blocks

    def emit(
        self,
        kind: Kind,
        text: str = "",
        marks: list[DraftMark] | None = None,
        *,
        frame: Frame | None = None,
        inside: int | None = None,
    ) -> int:
        """Write a block; give its index."""
        if frame is None:
            frame, reason = self.line, self.top.reason
        else:
            reason = frame.reason
        blocks = self.blocks
        holder = frame.scope.block if inside is None else inside
        if holder >= 0:
            if kind != "figure" and reason is None:
                self._fresh.discard(holder)
            if blocks[holder].text and not self.written and kind != "attribution":
                self._push_down(holder)
        marks = [] if marks is None else marks
        where = frame.path or frame.where()
        blocks.append(DraftBlock(kind, text, marks, where, holder, 0, None, None, False, {}, reason, []))  # noqa: FBT003
        self.frames.append(frame)
        return len(blocks) - 1

    def open_container(self, frame: Frame, kind: Kind) -> int:
        """Write a block that holds others and count one more level; below the limit it will be dissolved."""
        depth = frame.scope.depth + 1
        index = self.emit(kind, frame=frame)
        frame.scope = Scope(index, depth)
        self.limit(index, depth)
        return index

    def limit(self, index: int, depth: int) -> None:
        """Have a container dissolved that is nested too deep."""
        if depth > self._options.max_depth:
            if not self._too_deep:
                self._too_deep = True
                message = f"blocks nested deeper than {self._options.max_depth} levels are flattened"
                self.notes.append(DraftNote("limit-depth", message, self.blocks[index].where))
            self.dissolved.add(index)

    def take_own_text(self, index: int) -> None:
        """Let the first text inside this block be its own."""
        self._fresh.add(index)

    def part(self, cuts: Mapping[int, Sequence[tuple[int, int]]]) -> None:
        """Put pieces of some blocks, by where they start and end in the text, into the places of those."""
        blocks: list[DraftBlock] = []
        frames: list[Frame] = []
        place: list[int] = []
        for i, (block, frame) in enumerate(zip(self.blocks, self.frames, strict=True)):
            block.inside = place[block.inside] if block.inside >= 0 else -1
            place.append(len(blocks))
            pieces = [block.part(*cut) for cut in cuts[i]] if i in cuts else [block]
            blocks += pieces
            frames += [frame] * len(pieces)
        self.blocks, self.frames = blocks, frames

    def drop(self, text: str, reason: Reason) -> None:
        """Write a text that is left out, so that it can stand in the ledger."""
        last = self.blocks[-1] if self.blocks else None
        holder = self.top.scope.block
        same = last and last.reason == reason == "decoration" and last.kind == "paragraph" and last.inside == holder
        if last and same and len(last.text) < MERGED:
            last.text += " " + text
            return
        fresh = holder in self._fresh
        index = self.emit("paragraph", text)
        self.blocks[index].reason = reason
        if fresh:
            self._fresh.add(holder)

    def take_out(self, place: tuple[int, int]) -> None:
        """Take a sign or a label, all that came after a place, out of the running text; it can stand in the ledger."""
        sign = self.inline.since(place).strip()
        self.inline.cut(place)
        if sign:
            self.drop(sign, "decoration")
        if self.leaf is None and self.inline.blank():
            self.settle()

    def _place(self, text: str, marks: list[DraftMark]) -> None:
        top = self.top
        holder, reason = top.scope.block, top.reason
        if reason == "decoration":
            self.drop(text, reason)
        elif (
            holder in self._fresh
            and (block := self.blocks[holder]).reason == reason
            and not (top.tag == "p" and self.written)
        ):
            self._fresh.remove(holder)
            block.text, block.marks = text, marks
        else:
            self.emit("paragraph", text, marks)

    def _push_down(self, holder: int) -> None:
        """Make a paragraph of a cell's or quote's own text, since more follows."""
        block = self.blocks[holder]
        if block.kind in ("cell", "quote"):
            own = DraftBlock("paragraph", block.text, block.marks, block.where, holder, reason=block.reason)
            self.blocks.append(own)
            self.frames.append(self.frames[holder])
            block.text, block.marks = "", []

    # What elements do

    def _open(self, frame: Frame, tag: Tag) -> None:
        """Do what a tag with a meaning asks for."""
        construct = tag.construct
        if tag.block and self.leaf is not None and construct not in tags.IN_LEAF:
            return
        if frame.reason is not None and frame.tag in tags.RESCUERS:
            self._rescue(frame)
        if tag.reason is not None and self.leave_out(frame, tag.reason) and not tag.block:
            return
        if construct:
            self._openers[construct](self, frame)

    def _boundary(self, name: str, tag: Tag) -> None:
        """End what a block's start tag ends."""
        if self.leaf is None:
            self.flush()
        elif self.leaf.close is not None and self._ends(self.leaf, name, tag):
            leaf = self.leaf
            self.leaf.close(self, leaf)
            leaf.close = None
        else:
            self.gap()

    def _ends(self, leaf: Frame, name: str, tag: Tag) -> bool:
        """Tell a leaf that was left open: it cannot hold such a block, nor a heading a paragraph after its text."""
        if tag.construct in tags.ENDERS.get(leaf.tag, ()):
            return True
        return name == "p" and leaf.tag in tags.HEADINGS and not self.inline.blank()

    def leave_out(self, frame: Frame, reason: Reason) -> bool:
        """Give all that an element holds a reason to be left out; a button that opens a heading is the heading."""
        opens = self.leaf is not None and not self.verbatim and self.inline.blank()
        if opens and frame.tag in ("button", "label"):
            return False
        frame.skip = Skip(frame.tag, reason, len(self.blocks))
        self.skips.append(frame.skip)
        frame.reason = reason
        if not frame.block:
            self.divert(frame, reason)
        return True

    def _rescue(self, frame: Frame) -> None:
        """End the left-out elements around a start tag that cannot be inside them."""
        cleared = [frame]
        for up in frame.around():
            if up.reason is None:
                break
            if up.skip is not None and up.tag not in tags.MISNESTERS:
                return
            cleared.append(up)
        else:
            return
        for one in cleared:
            one.reason = one.skip = None
        for mark in list(self.active.values()):
            self.close_mark(mark)
        for inline, *_ in self._diverted:
            before = " ".join(inline.raw().split())
            if before:
                self.emit("paragraph", before)


def _close_mark(page: Page, frame: Frame) -> None:
    if frame.mark is not None:
        page.close_mark(frame.mark)


def _close_leaf(page: Page, frame: Frame) -> None:
    if page.leaf is not frame:
        return
    text, marks = (page.inline.raw(), []) if page.verbatim else page.inline.take()
    page.leaf, page.verbatim = None, False
    if page.active:
        page.reopen()
    if frame.finish is not None and (text or page.written):
        frame.finish(page, frame, text, marks)
    page.settle()


def _end_divert(page: Page, _: Frame) -> None:
    page.flush()
    page.restore()
