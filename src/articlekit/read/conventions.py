"""What a text's own lines say about how it was written: learned once, before the text is read."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate, pairwise

from articlekit.read.lines import Line

NARROW, WIDE = 44, 100
"""Hard-wrapped text is wrapped between these columns."""
FULL_SHARE = 0.55
"""Share of the longer lines followed by another without a gap that are broken at the same column in wrapped text."""
LEAST, ALL, LONG_SHARE = 4, 3, 0.3
"""Such lines that there must be, how many will do if all lines are, and the share of the longer ones in all pairs."""
WORD = 24
"""Columns of the word under a line beyond which it says nothing of where the line was broken, as addresses."""
SMALL_SHARE = 0.2
"""Share of the lines under them that open with a small letter, where letters have case: a sentence goes on there."""
OVER_SHARE = 0.25
"""Share of the longer lines that may go over that column: headings, addresses, code."""
TWICE = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]"
)
"""East Asian characters, which take two columns."""
ANYWHERE = re.compile("[\u3001-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff00-\uff60]")
"""Those before which a line may be broken, whatever stands before them."""
NEVER = re.compile(
    "[\u0300-\u036f\u064b-\u065f\u0900-\u0902\u093c\u0941-\u0948\u094d\u0981\u09bc\u09c1-\u09c4\u09cd\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]"
)
"""Marks that stand over or under a letter and take none."""
LETTER, WIDER, CAPITAL, NARROWER = 1.1, 0.6, 0.4, 0.5
"""Columns that a letter takes in print, what wide ones and capitals take more, and narrow ones and spaces less."""
WIDE_LETTERS = re.compile("[mwMW@%—…жшщюмфыЖШЩЮМФЫ]")
CAPITALS = re.compile("[A-ZÀ-ÖØ-ÞА-Я]")
NARROW_LETTERS = re.compile(r"[ \t\xa0ijltfIíìîïłťг.,;:!|'’‘()\[\]/-]")
SURELY = 0.9
"""Share of the lines that may have been broken from which on a column where they were is sure."""
GOES_ON_SHARE = 0.4
"""Share of the lines under them that must open with a small letter before the widths in print are looked at."""
SLACK = 5
"""Columns by which such a line may end before the others where the next one opens with a small letter."""
BLANK_SHARE = 0.2
"""Share of the steps from line to line that go over a blank line where blank lines separate blocks."""


@dataclass(frozen=True, slots=True)
class Conventions:
    """How a text sets its blocks apart."""

    width: int | None
    """The column where lines were wrapped; `None` when every line is whole."""
    measure: Callable[[str], int]
    """What a text takes of it: columns on a terminal, or characters."""
    blank: bool
    """Blank lines stand between blocks; else every line is a block of its own."""
    indent: int
    """The indent of the running text, in columns."""

    def full(self, line: Line, following: Line) -> bool:
        """Tell whether the first word of the following line would not have fitted on this one."""
        if self.width is None:
            return False
        near = SLACK if self.measure is set_width and following.text[0].islower() else 0
        return line.indent + self.measure(line.text) + _first_word(following.text, self.measure) + near > self.width


def columns(text: str) -> int:
    """Give the columns that a text takes on a terminal."""
    return len(text) + len(TWICE.findall(text)) - len(NEVER.findall(text))


def set_width(text: str) -> int:
    """Give about the columns that a text takes where it is printed, in a type whose letters are of different widths."""
    more = WIDER * len(WIDE_LETTERS.findall(text)) + CAPITAL * len(CAPITALS.findall(text))
    return round(LETTER * len(text) + more - NARROWER * len(NARROW_LETTERS.findall(text)))


def _first_word(text: str, measure: Callable[[str], int]) -> int:
    """Give what the first word takes with the space before it."""
    return measure(text[0]) if ANYWHERE.match(text) else 1 + measure(text[: 2 * WIDE].partition(" ")[0])


def learn(lines: list[Line]) -> Conventions:
    """Look at all lines and tell how the text is set."""
    pairs = list({(a.text, b.text): (a, b) for a, b in pairwise(lines) if not b.gap}.values())
    measure: Callable[[str], int] = len
    width, agreed = _width(pairs, len)
    if any(not a.text.isascii() for a, _ in pairs):
        wide, more = _width(pairs, columns)
        width, measure, agreed = (wide, columns, more) if more > agreed else (width, len, agreed)
    if agreed < SURELY * (ends := _long(pairs)) and ends:
        printed, more = _width(pairs, set_width)
        width, measure = (printed, set_width) if more > agreed else (width, measure)
    steps = len(lines) - 1
    gaps = sum(1 for line in lines[1:] if line.gap)
    blank = steps < 1 or width is not None or gaps >= BLANK_SHARE * steps
    return Conventions(width, measure, blank, _indent(lines))


def _long(pairs: list[tuple[Line, Line]]) -> int:
    """Count the lines that may have been broken; none if too few of those under them go on with a small letter."""
    under = [b.text[0] for a, b in pairs if NARROW <= len(a.text) <= 2 * WIDE and not b.markers]
    return len(under) if len(under) >= LEAST and sum(map(str.islower, under)) >= GOES_ON_SHARE * len(under) else 0


def _width(pairs: list[tuple[Line, Line]], measure: Callable[[str], int]) -> tuple[int | None, int]:
    """Find the column at which lines were broken, if they were, and how many agree on it.

    A line broken there ends before it, and the next word would have gone over it: the column is that of most lines.
    """
    ends: list[tuple[int, int, str]] = []
    for a, b in pairs:
        end = a.indent + measure(a.text) if len(a.text) <= 2 * WIDE else WIDE + 1
        word = _first_word(b.text, measure)
        if end >= NARROW and word <= WORD and not b.markers:
            ends.append((end, end + word, b.text[0]))
    if len(ends) < max(ALL, len(pairs) * LONG_SHARE):
        return None, 0
    steps = [0] * (WIDE + 2)
    for end, after, _ in ends:
        if end <= WIDE:
            steps[end] += 1
            steps[min(WIDE + 1, after)] -= 1
    agreed = list(accumulate(steps))
    most = max(agreed)
    width = agreed.index(most)
    over = sum(1 for end, _, _ in ends if end > width)
    under = "".join(first for end, after, first in ends if end <= width < after)
    small, capitals = sum(map(str.islower, under)), sum(map(str.isupper, under))
    sure = most >= max(LEAST, FULL_SHARE * len(ends)) or most == len(ends)
    if sure and over <= OVER_SHARE * len(ends) and small >= SMALL_SHARE * (small + capitals):
        return width, most
    return None, 0


def _indent(lines: list[Line]) -> int:
    """Give the indent that carries the most characters outside lists."""
    weight: Counter[int] = Counter()
    for line in lines:
        if not line.markers:
            weight[line.indent] += len(line.text)
    return weight.most_common(1)[0][0] if weight else 0
