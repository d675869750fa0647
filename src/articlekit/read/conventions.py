"""What a text's own lines say about how it was written: learned once, before the text is read."""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from articlekit.read.lines import Line, markers

NARROW, WIDE = 44, 100
"""Hard-wrapped text is wrapped between these columns."""
FULL_SHARE = 0.55
"""Share of the lines followed by another without a gap that must be full in wrapped text."""
BLANK_SHARE = 0.2
"""Share of the steps from line to line that go over a blank line where blank lines separate blocks."""


@dataclass(frozen=True, slots=True)
class Conventions:
    """How a text sets its blocks apart."""

    width: int | None
    """The column where lines were wrapped; `None` when every line is whole."""
    blank: bool
    """Blank lines stand between blocks; else every line is a block of its own."""
    indent: int
    """The indent of the running text, in columns."""

    def full(self, line: Line, following: Line) -> bool:
        """Tell whether the first word of the following line would not have fitted on this one."""
        if self.width is None:
            return False
        return line.indent + len(line.text) + 1 + _first_word(following.text) > self.width


def _first_word(text: str) -> int:
    end = text.find(" ")
    return len(text) if end < 0 else end


def learn(lines: list[Line]) -> Conventions:
    """Look at all lines and tell how the text is set."""
    width = _width(lines)
    steps = len(lines) - 1
    gaps = sum(1 for line in lines[1:] if line.gap)
    blank = steps < 1 or width is not None or gaps >= BLANK_SHARE * steps
    return Conventions(width, blank, _indent(lines))


def _width(lines: list[Line]) -> int | None:
    """Find the column at which lines were broken, if they were."""
    pairs = [(a, b) for a, b in pairwise(lines) if not b.gap]
    lengths = Counter(a.indent + len(a.text) for a, _ in pairs)
    long = sorted(n for n in lengths.elements() if n >= NARROW)
    if len(long) < 3 or len(long) < len(pairs) * 0.3:
        return None
    width = long[min(len(long) - 1, int(len(long) * 0.97))]
    if width > WIDE:
        return None
    running = [(a, b) for a, b in pairs if next(markers(b.text), None) is None]
    full = sum(1 for a, b in running if a.indent + len(a.text) + 1 + _first_word(b.text) > width - 2)
    return width if running and full >= FULL_SHARE * len(running) else None


def _indent(lines: list[Line]) -> int:
    """Give the indent that carries the most characters outside lists."""
    weight: Counter[int] = Counter()
    for line in lines:
        if next(markers(line.text), None) is None:
            weight[line.indent] += len(line.text)
    return weight.most_common(1)[0][0] if weight else 0
