"""The page while it is read: open elements, running text, and the blocks so far.

`Page` takes the events. It knows what all constructs share: text, marks, blocks, what is left out. What each construct
does when its element opens and closes stands in the other `html_` files; `html.py` has the table.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial

from articlekit.draft import DraftBlock, DraftMark, DraftNote, Found, Kind
from articlekit.model import MarkKind, Reason
from articlekit.options import ParseOptions
from articlekit.read import tags
from articlekit.read.html_inline import Inline, OpenMark
from articlekit.read.html_links import Links
from articlekit.read.tags import Tag

BELOW = "//*"
LONG = 2000
"""Characters up to which the path of an element is written."""
LOOK_UP = 100
"""Levels looked up for an element around another; a limit, so that time stays in proportion to the page."""
MERGED = 2000
"""Characters up to which pieces of decoration next to each other become one entry."""


@dataclass(slots=True)
class Scope:
    """What the content of an element becomes a part of; constructs with a state of their own have a subclass."""

    block: int = -1
    """The index of the block that holds new blocks."""
    depth: int = 0


@dataclass(slots=True)
class Skip:
    """An element whose content is left out: its reason and its range of blocks."""

    tag: str
    reason: Reason
    first: int
    last: int = -1


class Frame:
    """An open element."""

    # One is made for every element, so that what most never get is set on the class.
    close: "Callable[[Page, Frame], None] | None" = None
    """What its construct does when it closes."""
    counts: dict[str, int] | None = None
    """How many children of each tag it had so far."""
    outer: "Frame | None" = None
    """Of a block, the next block around it."""
    skip: Skip | None = None
    path: str | None = None

    def __init__(  # noqa: PLR0913, PLR0917 - made for every element, by place
        self,
        tag: str,
        attrs: Mapping[str, str],
        parent: "Frame | None",
        step: int,
        scope: Scope,
        reason: Reason | None,
        block: bool,  # noqa: FBT001
    ) -> None:
        self.tag = tag
        self.attrs = attrs
        self.parent = parent
        self.step = step
        """Its number among the siblings of its tag."""
        self.scope = scope
        self.reason = reason
        self.block = block

    def where(self) -> str:
        """Give the element's place: an XPath whose first match it is, as `/html/body/div[2]/article/p[3]`.

        A path that would be very long ends in `//*`: somewhere inside.
        """
        if self.path is not None:
            return self.path
        below: list[Frame] = [self]
        up = self.parent
        while up is not None and up.path is None:
            below.append(up)
            up = up.parent
        path = "" if up is None or up.path is None else up.path
        for frame in reversed(below):
            if len(path) < LONG:
                path = f"{path}/{frame.tag}[{frame.step}]" if frame.step > 1 else f"{path}/{frame.tag}"
            elif not path.endswith(BELOW):
                path += BELOW
            frame.path = path
        return path

    def words(self, name: str = "class") -> list[str]:
        """Give the words of an attribute."""
        return (self.attrs.get(name) or "").split()

    def around(self) -> "Iterator[Frame]":
        """Give the elements around this one, the nearest first, as far as it is worth looking."""
        frame = self.parent
        for _ in range(LOOK_UP):
            if frame is None or frame.parent is None:
                return
            yield frame
            frame = frame.parent

    def inside(self, names: frozenset[str]) -> bool:
        """Tell whether an element around this one has one of these tags."""
        return any(frame.tag in names for frame in self.around())


Opener = Callable[["Page", Frame], None]
Finish = Callable[[str, list[DraftMark]], None]


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
        self.tex: str | None = None
        """The TeX of the present formula, and of the last one."""
        self.last_tex: str | None = None
        self.language: str | None = None
        """The language of the present code."""
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
        tag = self._meaning(name, attrs) if attrs else tags.TAGS.get(name, tags.INLINE)
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
        if tag is not tags.BLOCK and tag is not tags.INLINE:
            self._open(frame, tag)
        elif frame.reason is not None and name in tags.RESCUERS:
            self._rescue(frame)

    def end(self, _: str) -> None:
        """Close the innermost element."""
        if self._muted > 1:
            self._muted -= 1
            return
        frame = self.top
        if self._muted:
            self._muted = 0
            self._parts = self.inline.parts
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
        if self._parts or self.verbatim or not text.isspace():
            self._parts.append(text)

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
        for mark in self.active.values():
            self.inline.open(mark)
        if text:
            self._place(text, marks)
        self.settle()

    def settle(self) -> None:
        """Write the blocks that waited for the end of the running text."""
        if self.pending:
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
        if mark[0] not in self.active and not self.verbatim:
            self.active[mark[0]] = mark
            self.inline.open(mark)
            frame.close = partial(_close_mark, mark=mark)

    def close_mark(self, mark: OpenMark) -> None:
        """End a mark."""
        if self.active.get(mark[0]) is mark:
            del self.active[mark[0]]
            self.inline.close(mark)

    def open_leaf(self, frame: Frame, finish: Finish, *, verbatim: bool = False) -> None:
        """Gather all text of an element into one; `finish` gets it, with the marks, when it is not empty."""
        self.leaf = frame
        self.verbatim = verbatim
        self.line_ended = False
        frame.close = partial(_close_leaf, finish=finish)

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
        reason = (frame or self.top).reason
        frame = frame or self.line
        holder = frame.scope.block if inside is None else inside
        if holder >= 0:
            if kind != "figure" and reason is None:
                self._fresh.discard(holder)
            if kind != "attribution" and self.blocks[holder].text:
                self._push_down(holder)
        where = frame.where()
        block = DraftBlock(kind, text, marks or [], where, holder, reason=reason)
        self.blocks.append(block)
        self.frames.append(frame)
        return len(self.blocks) - 1

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

    def drop(self, text: str, reason: Reason) -> None:
        """Write a text that is left out, so that it can stand in the ledger."""
        last = self.blocks[-1] if self.blocks else None
        holder = self.top.scope.block
        same = last and last.reason == reason == "decoration" and last.kind == "paragraph" and last.inside == holder
        if last and same and len(last.text) < MERGED:
            last.text += " " + text
            return
        index = self.emit("paragraph", text)
        self.blocks[index].reason = reason

    def _place(self, text: str, marks: list[DraftMark]) -> None:
        holder, reason = self.top.scope.block, self.top.reason
        if reason == "decoration":
            self.drop(text, reason)
        elif holder in self._fresh and self.blocks[holder].reason == reason:
            self._fresh.remove(holder)
            self.blocks[holder].text, self.blocks[holder].marks = text, marks
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

    # What elements are

    def _meaning(self, name: str, attrs: Mapping[str, str]) -> Tag:
        """Tell what an element is by its tag and the attributes that change it."""
        tag = _by_class(name, attrs.get("class"))
        if not tags.TELLING.isdisjoint(attrs):
            role = attrs.get("role")
            if role is not None and (not tag.construct or role.startswith("doc-")):
                tag = tags.ROLES.get(role, tag)
            if _is_hidden(tag, attrs):
                tag = tag._replace(reason=tag.reason or "hidden")
        if self.note_ids and name in tags.NOTE_TAGS and attrs.get("id") in self.note_ids:
            return tags.NOTE
        return tag

    def _open(self, frame: Frame, tag: Tag) -> None:
        """Do what a tag with a meaning asks for."""
        if tag.block and self.leaf is not None and tag.construct not in tags.IN_LEAF:
            return
        if frame.reason is not None and frame.tag in tags.RESCUERS:
            self._rescue(frame)
        if tag.reason is not None and self.leave_out(frame, tag.reason) and not tag.block:
            return
        if tag.construct:
            self._openers[tag.construct](self, frame)

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
        """Give all that an element holds a reason to be left out; in a heading a button is no control but its text."""
        if self.leaf is not None and not self.verbatim and frame.tag in ("button", "label"):
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


@lru_cache(maxsize=8192)
def _by_class(name: str, names: str | None) -> Tag:
    """Tell what an element is by its tag and class names."""
    tag = tags.TAGS.get(name, tags.INLINE)
    words = names.split() if names else ()
    if not words or len(words) > tags.MAX_TOKENS:
        return tag
    if not tags.CLASSES.keys().isdisjoint(words):
        rules = (tags.CLASSES[word] for word in words if word in tags.CLASSES)
        found = next((rule.tag for rule in rules if name in rule.on), None)
        if found is not None:
            return found._replace(block=True) if tag.block else found
    if len(words) <= 2 and name in tags.CALLOUT_TAGS and words[0] in tags.CALLOUT_NAMES:
        return tags.CALLOUT
    return tag


def _is_hidden(tag: Tag, attrs: Mapping[str, str]) -> bool:
    """Tell whether an element is not shown; `aria-hidden` hides blocks only: inline, it marks what is decorative."""
    if tag.construct in ("shown", "mute", "script"):
        return False
    hidden = attrs.get("hidden")
    style = attrs.get("style")
    return (
        (hidden is not None and hidden != "until-found" and not tags.STREAMED.fullmatch(attrs.get("id") or ""))
        or (tag.block and attrs.get("aria-hidden") == "true" and tag.construct != "gutter")
        or (style is not None and tags.HIDDEN_STYLE.search(style) is not None)
    )


def _close_mark(page: Page, _: Frame, *, mark: OpenMark) -> None:
    page.close_mark(mark)


def _close_leaf(page: Page, frame: Frame, *, finish: Finish) -> None:
    if page.leaf is not frame:
        return
    text, marks = (page.inline.raw(), []) if page.verbatim else page.inline.take()
    page.leaf, page.verbatim = None, False
    for mark in page.active.values():
        page.inline.open(mark)
    if text:
        finish(text, marks)
    page.settle()


def _end_divert(page: Page, _: Frame) -> None:
    page.flush()
    page.restore()
