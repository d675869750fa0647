"""The page while it is read: open elements and running text.

`Page` takes the events. It knows what all constructs share: text, marks, what is left out; `Blocks` has the blocks so
far. What each construct does when its element opens and closes stands in the other `html_` files; `html.py` has the
table.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from articlekit.about import Reason
from articlekit.draft import Found
from articlekit.model import MarkKind
from articlekit.options import ParseOptions
from articlekit.read import tags
from articlekit.read.html_blocks import Blocks
from articlekit.read.html_frames import Finish, Frame, Label, Opener, Skip
from articlekit.read.html_inline import Inline, OpenMark
from articlekit.read.html_links import Links
from articlekit.read.html_meaning import is_credit, meaning
from articlekit.read.html_note_names import NOTE_TAGS
from articlekit.read.html_unclosed import RESCUERS, is_ended, rescue
from articlekit.read.tags import BLOCK, INLINE, TAGS, Tag

NOTHING: Mapping[str, str] = MappingProxyType({})
"""The attributes of an element without any."""


class Page(Blocks):
    """Takes the events of a page (`events.Target`): what stands in its elements becomes blocks."""

    def __init__(self, openers: Mapping[str, Opener], options: ParseOptions, url: str | None) -> None:
        super().__init__(options.max_depth)
        self.links = Links(url)
        self.found: list[Found] = []
        self.skips: list[Skip] = []
        self.leaf: Frame | None = None
        """The element all of whose text is one text, whatever is in it: a heading, a caption."""
        self.caption: Frame | None = None
        """The last caption of a figure."""
        self.verbatim = False
        """Whether that text keeps its white space."""
        self.lined = False
        """Whether the blocks in it become its lines."""
        self.inline = Inline()
        self.active: dict[MarkKind, OpenMark] = {}
        self.pending: list[Callable[[], None]] = []
        """What stands inside a running text but becomes a block after it: images."""
        self.note_ids: set[str] = set()
        """Ids that look like footnotes and are called from the text."""
        self.anchors: list[str] = []
        """Ids found inside the present heading."""
        self.labels: list[Label] = []
        """The labels of panels that have not come yet."""
        self.controls: dict[str, Label] = {}
        """The buttons so far that show and hide an element, by its name."""
        self.radios: set[str] = set()
        """The ids of the radio buttons so far."""
        self.note: str | None = None
        """The name of the footnote whose number the present heading is."""
        self.tex: str | None = None
        """The TeX of the present formula, and of the last one."""
        self.last_tex: str | None = None
        self.typeset = False
        """Whether a script sets the formulas that stand between delimiters in the text."""
        self.language: str | None = None
        """The language of the present code."""
        self.line_ended = False
        """Whether an element that is a line of the present code has ended."""
        self.diverted: list[tuple[Inline, dict[MarkKind, OpenMark], Frame | None, bool, bool]] = []
        """The texts around the present one that it is kept out of, with their marks and leaves."""
        self._openers = openers
        self._parts = self.inline.parts
        self._muted = 0

    # Events

    def start(self, name: str, attrs: Mapping[str, str]) -> None:
        """Open an element."""
        if self._muted:
            self._muted += 1
            return
        if attrs:
            tag = meaning(name, attrs)
            if self.note_ids or self.controls or self.leaf is not None:
                tag = self._in_place(name, attrs, tag)
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
        elif frame.reason is not None and name in RESCUERS:
            rescue(self, frame)

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
            self.place(text, marks)
        if self.pending:
            self.settle()

    def reopen(self) -> None:
        """Begin the marks that are still open once more, in the text that follows."""
        for mark in self.active.values():
            self.inline.open(mark)

    def is_between(self) -> bool:
        """Tell whether no text runs here, nor is gathered: what comes next stands by itself."""
        return self.leaf is None and self.inline.blank()

    def put(self, write: Callable[[], None]) -> None:
        """Have a block written: at once, or after the running text that it stands in."""
        if self.is_between():
            write()
        else:
            self.pending.append(write)

    def settle(self) -> None:
        """Write the blocks that waited for the end of the running text."""
        waiting, self.pending = self.pending, []
        for write in waiting:
            write()

    def gap(self) -> None:
        """Keep words apart inside a leaf."""
        if self.lined:
            self.inline.line_break()
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
            self.inline.open(mark)
            frame.close = _close_mark

    def close_mark(self, mark: OpenMark) -> None:
        """End a mark."""
        kind = mark[0]
        if self.active.get(kind) is mark:
            del self.active[kind]
            self.inline.close(mark)

    def open_leaf(self, frame: Frame, finish: Finish, *, verbatim: bool = False, lined: bool = False) -> None:
        """Gather all text of an element into one; `finish` gets it, with the marks, when it is not empty."""
        frame.finish = finish
        self.leaf = frame
        self.verbatim = verbatim
        self.lined = lined
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
        self.diverted.append((self.inline, self.active, self.leaf, self.verbatim, self.lined))
        self.inline, self.active, self.leaf, self.verbatim, self.lined = Inline(), {}, None, False, False
        self._parts = self.inline.parts
        frame.close = _end_divert

    def restore(self) -> None:
        """Go back to the text around a diverted element."""
        self.inline, self.active, self.leaf, self.verbatim, self.lined = self.diverted.pop()
        self._parts = self.inline.parts

    def take_out(self, place: tuple[int, int]) -> None:
        """Take a sign or a label, all that came after a place, out of the running text; it can stand in the ledger."""
        sign = self.inline.since(place).strip()
        self.inline.cut(place)
        if sign:
            self.drop(sign, "decoration")
        if self.is_between():
            self.settle()

    # What elements do

    def _in_place(self, name: str, attrs: Mapping[str, str], tag: Tag) -> Tag:
        """Tell what an element is by what came before it: a called note, a panel, a credit in a caption, a sign."""
        named = attrs.get("id")
        if named in self.note_ids and not self.written and name in NOTE_TAGS and name != "li":
            return tags.NOTE
        if named in self.controls and not tag.construct and tag.block:
            return Tag("controlled", block=True, reason=tag.reason)
        if self.leaf is not None and self.leaf is self.caption and is_credit(name, tag, attrs):
            return Tag("credit", tag.block)
        silent = attrs.get("aria-hidden") == "true" and not (tag.construct or tag.block or self.verbatim)
        return Tag("sign") if silent and self.leaf is not None else tag

    def _open(self, frame: Frame, tag: Tag) -> None:
        """Do what a tag with a meaning asks for."""
        construct = tag.construct
        if tag.block and self.leaf is not None and construct not in tags.IN_LEAF:
            return
        if frame.reason is not None and frame.tag in RESCUERS:
            rescue(self, frame)
        if tag.reason is not None and self.leave_out(frame, tag.reason) and not tag.block:
            return
        if construct:
            self._openers[construct](self, frame)

    def _boundary(self, name: str, tag: Tag) -> None:
        """End what a block's start tag ends."""
        if self.leaf is None:
            self.flush()
        elif self.leaf.close is not None and is_ended(self, self.leaf, name, tag):
            leaf = self.leaf
            self.leaf.close(self, leaf)
            leaf.close = None
        else:
            self.gap()

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


def _close_mark(page: Page, frame: Frame) -> None:
    if frame.mark is not None:
        page.close_mark(frame.mark)


def _close_leaf(page: Page, frame: Frame) -> None:
    if page.leaf is not frame:
        return
    text, marks = (page.inline.raw(), []) if page.verbatim else page.inline.take()
    page.leaf, page.verbatim, page.lined = None, False, False
    if page.active:
        page.reopen()
    if frame.finish is not None and (text or page.written):
        frame.finish(page, frame, text, marks)
    page.settle()


def _end_divert(page: Page, _: Frame) -> None:
    page.flush()
    page.restore()
