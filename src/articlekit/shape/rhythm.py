"""How much text stands between the short lines of a text, where headings would come at the pace of its parts."""

from bisect import bisect_right
from collections.abc import Sequence

from articlekit.shape.columns import COUNTS, ENDS, SHARES, Columns

RHYTHM = ("after", "before", "blocks_after", "part", "short", "shorts", "shorts_over", "longer")
"""The columns: characters up to the next short line and since the last one; blocks up to the next one; the same
characters against their mean; whether a line is one; how many there are for a long one, and what share of them has
text under it; the length against that of the one in the middle."""
SIZES = (0, 40, 80, 120, 200, 300, 450, 650, 900, 1300, 1800, 2600, 4000, 7000, 12000)
RATIOS = (0.01, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.1, 1.3, 1.6, 2.0, 2.7, 4.0)
MANY = (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7, 1.0, 1.5, 2.0, 3.0)
"""Short lines for a long one."""
TEXT = 150
"""Characters that stand under a short line with text under it."""
CLOSED = (ENDS["."], ENDS[":"], ENDS[","])
"""What a line that may be a heading does not end with."""


def add_rhythm(columns: Columns, lengths: Sequence[int], sizes: Sequence[int]) -> None:
    """Add the columns; given the characters of each block, and those that it takes in the source."""
    short = [
        not body and kind <= 1 and end not in CLOSED
        for body, kind, end in zip(columns["body"], columns["kind"], columns["end"], strict=True)
    ]
    after, blocks = (_since(short[::-1], values[::-1])[::-1] for values in (sizes, [1] * len(short)))
    parts = [size for size, one in zip(after, short, strict=True) if one] or [1]
    mean = sum(parts) / len(parts) or 1
    own = sorted(length for length, one in zip(lengths, short, strict=True) if one) or [1]
    middle = own[len(own) // 2]
    columns["after"] = [bisect_right(SIZES, size) for size in after]
    columns["before"] = [bisect_right(SIZES, size) for size in _since(short, sizes)]
    columns["blocks_after"] = [bisect_right(COUNTS, count) for count in blocks]
    columns["part"] = [bisect_right(RATIOS, size / mean) for size in after]
    columns["longer"] = [bisect_right(RATIOS, length / middle) for length in lengths]
    columns["short"] = [int(one) for one in short]
    columns["shorts"] = [bisect_right(MANY, sum(short) / (sum(columns["body"]) or 1))] * len(short)
    over = sum(1 for size in parts if size > TEXT) / len(parts)
    columns["shorts_over"] = [bisect_right(SHARES, over)] * len(short)


def _since(marks: Sequence[bool], values: Sequence[int]) -> list[int]:
    """Sum, for each place, the values since the last mark."""
    out, total = [], 0
    for mark, value in zip(marks, values, strict=True):
        out.append(total)
        total = 0 if mark else total + value
    return out
