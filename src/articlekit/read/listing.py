"""Lists in raw text: what belongs to an item, and where the next one stands."""

from articlekit.draft import Draft, DraftBlock, DraftNote
from articlekit.options import ParseOptions
from articlekit.read.conventions import Conventions
from articlekit.read.lines import Line, Marker, join, squeeze

HANGING = 2
"""Columns after the marker of an item up to which a further paragraph of it may be indented."""
DEEPER = 2
"""Columns by which an item is indented more than the list before it, to be nested in it."""


class Listing:
    """Reads one list with the lists, paragraphs and lines nested in its items."""

    def __init__(
        self,
        draft: Draft,
        lines: list[Line],
        items: dict[int, Marker],
        conventions: Conventions,
        options: ParseOptions,
    ) -> None:
        self.draft = draft
        self.lines = lines
        self.items = items
        self.conventions = conventions
        self.depth = options.max_depth
        self.open: list[tuple[int, str, int, int]] = []
        """For each open list: indent of its markers, style and shape, index of the list, index of its last item."""

    def read(self, at: int) -> int:
        """Read from the line `at` on and give the line after the list."""
        while at < len(self.lines):
            if at in self.items:
                if self.open and not self._belongs(at):
                    break
                at = self._item(at)
            elif self._nested(at):
                self._paragraph(at)
                at += 1
            else:
                break
        return at

    def _belongs(self, at: int) -> bool:
        """Tell whether the item at a line goes on with an open list, or nests in one."""
        marker, line = self.items[at], self.lines[at]
        key = marker.style + marker.shape
        if any(style == key and line.indent >= indent - 1 for indent, style, _, _ in self.open):
            return marker.value != 1 or line.indent > self.open[-1][0] + 1 or line.indent < self.open[-1][0] - 1
        deeper = line.indent - self.open[-1][0]
        if deeper >= (DEEPER if line.gap else 1) or (not line.gap and marker.value is None):
            return True
        return _opens(marker) and deeper >= 0 and not self._set_in(line)

    def _set_in(self, line: Line) -> bool:
        """Tell whether a line is set in; where lists are, those nested in them are set in further."""
        return line.indent > self.conventions.indent + 1

    def _item(self, at: int) -> int:
        marker, line = self.items[at], self.lines[at]
        key = marker.style + marker.shape
        self._settle(line.indent, key, marker)
        if not self.open or self.open[-1][1] != key or line.indent >= self.open[-1][0] + DEEPER:
            self._open_list(line, marker, key)
        indent, style, list_, _ = self.open[-1]
        rows = [line.text[marker.length :]]
        end = at + 1
        if not rows[0]:
            rows, line = [self.lines[end].text], self.lines[end]
            end += 1
        while end < len(self.lines) and self._continues(end, line):
            rows.append(self.lines[end].text)
            end += 1
        text = join(rows, wrapped=self.conventions.width is not None)
        place = (self.lines[at].start, self.lines[end - 1].end)
        item = DraftBlock("item", text, where=place, inside=list_, number=marker.value, marker=marker.text)
        if marker.checked is not None:
            item.attrs["checked"] = marker.checked
        self.draft.blocks.append(item)
        self.open[-1] = (indent, style, list_, len(self.draft.blocks) - 1)
        self._stretch(place[1])
        return end

    def _settle(self, indent: int, key: str, marker: Marker) -> None:
        """Close the lists that the next item does not stand in."""
        while len(self.open) > 1 and (
            indent < self.open[-1][0] - 1
            or (
                abs(indent - self.open[-1][0]) <= 1
                and self.open[-1][1] != key
                and any(k == key for _, k, _, _ in self.open)
            )
        ):
            self.open.pop()
        top = self.open[-1] if self.open else None
        if top and top[1] != key and indent <= top[0] + 1 and not (_opens(marker) or marker.value is None):
            self.open.pop()

    def _open_list(self, line: Line, marker: Marker, key: str) -> None:
        holder = self.open[-1][3] if self.open else -1
        if len(self.open) >= self.depth:
            holder = self.draft.blocks[self.open[-1][2]].inside
            self.open.pop()
            self._note_depth((line.start, line.end))
        ordered = marker.value is not None
        block = DraftBlock("list", where=(line.start, line.end), inside=holder, ordered=ordered)
        if ordered and marker.style != "decimal":
            block.attrs["style"] = marker.style
        self.draft.blocks.append(block)
        self.open.append((line.indent, key, len(self.draft.blocks) - 1, -1))

    def _note_depth(self, where: tuple[int, int]) -> None:
        if not any(note.code == "limit-depth" for note in self.draft.notes):
            message = f"lists nested deeper than {self.depth} are flattened"
            self.draft.notes.append(DraftNote("limit-depth", message, where))

    def _continues(self, at: int, first: Line) -> bool:
        """Tell whether a line without a gap before it is the rest of the item's text."""
        line = self.lines[at]
        if line.gap or at in self.items:
            return False
        if line.indent > first.indent + 1:
            return True
        return self.conventions.full(self.lines[at - 1], line) and line.indent >= first.indent

    def _nested(self, at: int) -> bool:
        """Tell whether a line is a further paragraph of the open item: indented deeper than its marker and the text."""
        line = self.lines[at]
        if not self.open or line.indent <= self.conventions.indent + 1:
            return False
        indent, _, _, item = self.open[-1]
        return indent + 2 <= line.indent <= indent + len(self.draft.blocks[item].marker or "") + HANGING

    def _paragraph(self, at: int) -> None:
        line = self.lines[at]
        block = DraftBlock("paragraph", squeeze(line.text), where=(line.start, line.end), inside=self.open[-1][3])
        last = self.draft.blocks[-1]
        if not line.gap and last.kind == "paragraph" and last.inside == block.inside:
            last.text += " " + block.text
            last.where = (last.where[0], line.end) if isinstance(last.where, tuple) else None
        else:
            self.draft.blocks.append(block)
        self._stretch(line.end)

    def _stretch(self, end: int) -> None:
        """Let every open list reach to the end of what was just read."""
        for _, _, list_, _ in self.open:
            block = self.draft.blocks[list_]
            if isinstance(block.where, tuple):
                block.where = (block.where[0], end)


def _opens(marker: Marker) -> bool:
    return marker.value == 1
