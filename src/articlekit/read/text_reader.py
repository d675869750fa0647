"""Raw text while it is read: its lines, what was learnt of them before, and the place that is reached."""

from collections.abc import Callable, Sequence

from articlekit.draft import Draft, DraftBlock, Kind
from articlekit.options import ParseOptions
from articlekit.read.conventions import learn
from articlekit.read.items import find_items
from articlekit.read.lines import CLOSING_FENCE, SET, Line, signed_heading
from articlekit.read.pages import page_lines

LONG_HEADING = 120
"""Characters that a heading may have which signs tell."""


class TextReader:
    """Goes over the lines once; a way to read a block takes the lines it knows, and tells whether it knew any."""

    def __init__(self, lines: list[Line], source: str, options: ParseOptions) -> None:
        self.lines = lines
        self.source = source
        self.options = options
        self.draft = Draft(source=source)
        self.pages = page_lines(lines, source)
        """The lines at the edges of pages that are no text; what stands behind one is set apart."""
        for i in self.pages:
            for line in lines[i : i + 2]:
                line.gap = max(line.gap, 1)
            lines[i].markers = ()
        self.conventions = learn(lines)
        self.items = find_items(lines, self.conventions)
        self.closings: dict[str, list[int]] = {}
        """The lines that may close a fence, by its sign."""
        for i, line in enumerate(lines):
            if CLOSING_FENCE.match(line.text):
                self.closings.setdefault(line.text[0], []).append(i)
        short = ((i, line.text) for i, line in enumerate(lines) if len(line.text) <= LONG_HEADING)
        self.signed = {i: found for i, text in short if i not in self.items and (found := signed_heading(text))}
        """The lines that may be headings between signs: their level and their text."""
        for i in [i for i in self.signed if not self._stands(i)]:
            del self.signed[i]
        self.at = 0

    def _stands(self, i: int) -> bool:
        """Tell whether a line can be a heading by those beside it; one in brackets stands right over text."""
        line, below = self.lines[i], self.lines[i + 1] if i + 1 < len(self.lines) else None
        if line.text[0] == "[":
            return bool(line.gap and below and not below.gap and not SET.search(below.text))
        return i + 1 not in self.signed or below is None or bool(below.gap) or line.text[0] in "=*"

    def run(self, ways: Sequence[Callable[["TextReader"], bool]]) -> None:
        """Read all lines, each by the first way that knows it."""
        while self.at < len(self.lines):
            next(way for way in ways if way(self))

    @property
    def line(self) -> Line:
        """The line that is next."""
        return self.lines[self.at]

    def next(self, count: int) -> list[Line]:
        """Give the next lines without taking them."""
        return self.lines[self.at : self.at + count]

    def peek(self, ahead: int) -> Line | None:
        """Give a line ahead without taking it."""
        i = self.at + ahead
        return self.lines[i] if i < len(self.lines) else None

    def add(self, kind: Kind, text: str, count: int, *, level: int = 0) -> DraftBlock:
        """Make a block of the next `count` lines."""
        taken = self.next(count)
        block = DraftBlock(kind, text, where=(taken[0].start, taken[-1].end), level=level)
        block.attrs["indent"] = taken[0].indent - self.conventions.indent
        block.attrs["gap"] = taken[0].gap
        self.draft.blocks.append(block)
        self.at += count
        return block

    def rows(self, belongs: Callable[[Line], bool], most: int | None = None) -> int:
        """Count the next lines, without a gap between them, that belong together, up to the most that are asked for."""
        count = 0
        while count != most and (line := self.peek(count)) and not (count and line.gap) and belongs(line):
            count += 1
        return count
