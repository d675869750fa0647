"""The draft while Markdown is read into it: what is open, what is next, and where it stands in the source."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token

from articlekit.about import Reason
from articlekit.draft import Draft, DraftBlock, DraftNote, Kind
from articlekit.read.markdown_inline import Inline
from articlekit.read.markdown_syntax import Env

Span = tuple[int, int]


@dataclass(slots=True)
class Frame:
    """A container while it is open."""

    holder: int = -1
    """The block that takes what is inside."""
    depth: int = 0
    quotes: int = 0
    """How many `>` open its lines."""
    block: int = -1
    """Its own block; -1 for one that is flattened."""
    item: DraftBlock | None = None
    """The item whose own text is to come."""
    number: int | None = None
    """Of the next item."""
    before: str = ""
    """The number of a flattened item, for the text that comes first."""
    definition: int = -1
    """The entry of a definition list that is being read."""


@dataclass(slots=True)
class State:
    """The draft while it grows."""

    draft: Draft
    source: str
    starts: list[int]
    """The offset of each line, and the end."""
    max_depth: int
    env: Env
    """What the parser knows of the document."""
    cursor: int = 0
    """The end of what has a place already."""
    frames: list[Frame] = field(default_factory=lambda: [Frame()])
    table: int = -1
    """The table that is being read."""
    row: int = 0
    column: int = 0
    row_line: int = 0
    scripted: bool = False
    """Whether the document is MDX that loads something."""
    loaded: dict[str, str] = field(default_factory=dict)
    """What it loads: the addresses by their names in the document."""

    def start(self, line: int, cursor: int = 0) -> int:
        """Give the offset of a line's content, from `cursor` on, after the marks of the open quotes."""
        marks = re.compile(rf"(?:\s*+>){{0,{self.frames[-1].quotes}}}+\s*+")
        at = max(self.starts[line], cursor)
        found = marks.match(self.source, at)
        return found.end() if found else at

    def line(self, line: int) -> str:
        """Give a line's content."""
        return self.source[self.start(line) : self.starts[line + 1]]

    def span(self, lines: Sequence[int] | None) -> Span:
        """Give the place of some lines without the white space around it."""
        first, last = lines or (0, 0)
        while last > first + 1 and self.frames[-1].quotes and self._is_empty_quote(last - 1):
            last -= 1
        start = self.start(first, self.cursor)
        text = self.source[start : self.starts[max(last, first + 1)]]
        return start, start + len(text.rstrip())

    def find(self, text: str, lines: Sequence[int] | None) -> Span:
        """Give the place of a piece of some lines, told by its first and last line, or of all where it is not found."""
        first, last = lines or (0, 0)
        head, _, tail = text.partition("\n")
        at = self.source.find(head, self.start(first, self.cursor), self.starts[max(last, first + 1)])
        if at < 0:
            return self.span(lines)
        end = tail.rpartition("\n")[2].strip()
        below = self.starts[min(bisect_right(self.starts, at) - 1 + text.count("\n"), len(self.starts) - 1)]
        return at, self.source.find(end, max(below, at + len(head))) + len(end) if end else at + len(head)

    def before(self, where: Span, text: str) -> Span:
        """Give the part of a place that stands before a piece of text."""
        end = self.source.rfind(text, *where)
        return where if end < 0 else (where[0], where[0] + len(self.source[where[0] : end].rstrip()))

    def up_to(self, where: Span, text: str) -> Span:
        """Give the part of a place up to the end of a piece of text in it."""
        at = self.source.find(text, *where)
        return (where[0], at + len(text)) if at >= 0 else where

    def _is_empty_quote(self, line: int) -> bool:
        return not self.source[self.starts[line] : self.starts[line + 1]].strip(" \t\r\n>")

    def add(
        self, kind: Kind, where: Span | None, inline: Inline | str = "", **attrs: str | int | bool | None
    ) -> DraftBlock:
        """Add a block to what is open."""
        text, marks, hidden = inline if isinstance(inline, Inline) else Inline(inline, [], [])
        block = DraftBlock(kind, text, marks, where, self.frames[-1].holder, attrs=dict(attrs))
        self.draft.blocks.append(block)
        self.cursor = where[1] if where else self.cursor
        self.hide(hidden)
        return block

    def fill_item(self, where: Span, inline: Inline) -> bool:
        """Give the open item its own text, unless it has it or something else came first; tell whether it took it."""
        frame = self.frames[-1]
        item, frame.item = frame.item, None
        if not item or self.draft.blocks[-1] is not item:
            return False
        item.text, item.marks = inline.text, inline.marks
        item.where = (item.where[0], where[1]) if isinstance(item.where, tuple) else where
        self.cursor = where[1]
        self.hide(inline.hidden)
        return True

    def cover(self, block: DraftBlock, where: Span) -> None:
        """Widen the place of a block by one that stands below."""
        block.where = (block.where[0], where[1]) if isinstance(block.where, tuple) else where
        self.cursor = where[1]

    def hide(self, pieces: list[str]) -> None:
        """Leave out what stood in a text without being shown."""
        for piece in pieces:
            self.leave_out(None, "hidden", piece)

    def leave_out(self, where: Span | None, reason: Reason, text: str = "") -> DraftBlock:
        """Add a piece of the source that is no content."""
        block = self.add("paragraph", where, text or (self.source[slice(*where)] if where else ""))
        block.reason = reason
        return block

    def open(self, kind: Kind, token: Token, quotes: int = 0) -> DraftBlock | None:
        """Open a container; `None` where it would be too deep and what it holds goes to the one around it."""
        top = self.frames[-1]
        frame = Frame(top.holder, top.depth, top.quotes + quotes)
        block = None
        if top.depth < self.max_depth:
            frame.holder = frame.block = len(self.draft.blocks)
            frame.depth += 1
            block = DraftBlock(kind, where=self.span(token.map), inside=top.holder)
            self.draft.blocks.append(block)
        elif not any(note.code == "limit-depth" for note in self.draft.notes):
            message = f"nesting deeper than {self.max_depth} is flattened"
            self.draft.notes.append(DraftNote("limit-depth", message, self.span(token.map)))
        self.frames.append(frame)
        return block

    def enter(self, holder: int) -> Frame:
        """Open a part of a container: an item, a definition."""
        top = self.frames[-1]
        self.frames.append(Frame(holder, top.depth, top.quotes))
        return self.frames[-1]

    def bare_figure(self) -> DraftBlock | None:
        """Give the figure that has just been read, if nothing else came after it and it has no caption."""
        block = self.draft.blocks[-1] if self.draft.blocks else None
        here = block and block.kind == "figure" and block.inside == self.frames[-1].holder
        return block if block and here and not block.text else None
