"""The blocks of a page so far, and where new ones belong."""

from collections.abc import Mapping, Sequence

from articlekit.about import Reason
from articlekit.draft import DraftBlock, DraftMark, DraftNote, Kind
from articlekit.read.html_frames import Frame, Scope
from articlekit.read.html_signs import SIGNS, no_words

MERGED = 2000
"""Characters up to which pieces of decoration next to each other become one entry."""


class Blocks:
    """Takes texts and makes blocks of them, inside the elements that are open."""

    def __init__(self, max_depth: int) -> None:
        self.blocks: list[DraftBlock] = []
        self.frames: list[Frame] = []
        """Of each block, the element it came from: its tag, attributes and ancestors."""
        self.dissolved: set[int] = set()
        """Blocks that turn out to be no containers: what they hold takes their place."""
        self.notes: list[DraftNote] = []
        self.written = False
        """Whether this is an article that articlekit wrote, in which nothing has to be guessed."""
        self.top = self.line = Frame("", {}, None, 1, Scope(), None, True)  # noqa: FBT003
        """The innermost open element, and the innermost that is a block."""
        self.top.path = ""
        self._max_depth = max_depth
        self._too_deep = False
        self._fresh: set[int] = set()
        """Blocks that wait for a text of their own."""

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
        if depth > self._max_depth:
            if not self._too_deep:
                self._too_deep = True
                message = f"blocks nested deeper than {self._max_depth} levels are flattened"
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

    def place(self, text: str, marks: list[DraftMark]) -> None:
        """Write a running text: as the own text of what holds it where that waits for one, else as a paragraph."""
        top = self.top
        holder, reason = top.scope.block, top.reason
        if reason == "decoration" or (text[0] in SIGNS and not self.written and no_words(text, marks)):
            self.drop(text, "decoration")
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
