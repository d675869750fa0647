"""What lines have in common that stand together without a blank line between: a list's items, or a paragraph's lines.

The items of a list that lost its markers open and end alike and are whole; the lines of verse, of an address or of a
wrapped paragraph differ in that. A line cannot tell by itself, nor by its neighbours on one side.
"""

from bisect import bisect_right
from collections.abc import Sequence

from articlekit.shape.columns import CAPITAL, ENDS, SHARES, SMALL, Columns
from articlekit.shape.places import rows_of

TOGETHER = (
    "row_lines", "row_mean", "row_longest", "row_shortest", "row_spread", "row_capitals", "row_small", "row_ended",
    "row_open", "row_broken", "row_alike", "row_led", "row_leads", "row_under", "rows_of_many",
)  # fmt: skip
"""The columns, the same for each line of a row: how many lines it has; the mean length, the longest, the shortest, and
how much they differ; the share of lines that open with a capital, with a small letter, that end with a sentence, with a
letter, and that do so before the last; the share that open alike; whether a line with a colon stands before the row or
opens it; how long the line before it is; what share of the text's rows have several lines."""
SIZES = (12, 18, 25, 33, 42, 52, 63, 75, 90, 110, 135, 165, 200, 250, 320, 420, 600, 900)
LINES = 18
"""What is counted up to."""
SPREADS = (0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.3, 1.7)
"""Standard deviations for a mean length."""
ENDED = (ENDS["."], ENDS["!"])


def add_together(columns: Columns, lengths: Sequence[int]) -> None:
    """Add the columns; given the characters of each block."""
    rows = rows_of(columns["gap"])
    many = bisect_right(SHARES, sum(1 for first, end in rows if end - first > 1) / len(rows))
    values: list[tuple[int, ...]] = []
    for first, end in rows:
        values += [(*_row(columns, lengths, first, end), many)] * (end - first)
    for name, column in zip(TOGETHER, zip(*values, strict=True), strict=True):
        columns[name] = column


def _row(columns: Columns, lengths: Sequence[int], first: int, end: int) -> tuple[int, ...]:
    count = end - first
    sizes, starts, ends = lengths[first:end], columns["start"][first:end], columns["end"][first:end]
    mean = sum(sizes) / count
    spread = (sum((size - mean) ** 2 for size in sizes) / count) ** 0.5 / (mean + 1) if count > 1 else 0.0
    shares = (
        starts.count(CAPITAL),
        starts.count(SMALL),
        sum(map(ends.count, ENDED)),
        ends.count(0),
        max(map(starts.count, set(starts))),
    )
    capitals, small, ended, open_, alike = (bisect_right(SHARES, share / count) for share in shares)
    broken = 1 + bisect_right(SHARES, ends[:-1].count(0) / (count - 1)) if count > 1 else 0
    return (
        min(count, LINES),
        *(bisect_right(SIZES, size) for size in (mean, max(sizes), min(sizes))),
        bisect_right(SPREADS, spread),
        *(capitals, small, ended, open_, broken, alike),
        int(first > 0 and columns["end"][first - 1] == ENDS[":"]),
        int(ends[0] == ENDS[":"]),
        columns["length"][first - 1] if first else 0,
    )
