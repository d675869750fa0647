"""Where each block of raw text stands among the others: columns beside those of the block itself."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby, pairwise
from operator import eq

from articlekit.shape.columns import COUNTS, KINDS, SHARES, Columns, Line

PLACES = (
    "repeats", "seen", "shared", "line", "share", "from_top", "to_end", "up", "down", "run", "in_run", "run_left",
    "row", "below", "like", "like_next", "known_up", "known_down", "last_known", "lines", "prose", "blank", "head",
    "tail", "marked", "counted", "known_lines", "indented",
)  # fmt: skip
NAMES = (*Line._fields, *PLACES)


def place(columns: Columns, sizes: list[int]) -> None:
    """Add where each block stands among the others: in the text, to running text, in its run of short lines."""
    count = len(sizes)
    body = columns["body"]
    total = sum(sizes) or 1
    sums = [0, *accumulate(sizes)]
    columns["line"] = [min(9, 10 * i // count) for i in range(count)]
    columns["share"] = [min(9, 10 * s // total) for s in sums[:count]]
    columns["from_top"] = [bisect_right(COUNTS, i) for i in range(count)]
    columns["to_end"] = [bisect_right(COUNTS, count - 1 - i) for i in range(count)]
    columns["up"] = _distance(body)
    columns["down"] = _distance(body[::-1])[::-1]
    columns["known_up"] = _distance(columns["known"])
    columns["known_down"] = _distance(columns["known"][::-1])[::-1]
    columns["last_known"] = _last(columns["known"])
    columns["run"], columns["in_run"], columns["run_left"] = _runs(body)
    columns["row"] = [
        size for first, end in rows_of(columns["gap"]) for size in [bisect_right(COUNTS, end - first)] * (end - first)
    ]
    columns["below"] = [*columns["gap"][1:], 3]
    columns["like"] = [0, *_like(columns)]
    columns["like_next"] = [*columns["like"][1:], 0]
    _whole(columns, sizes)


def _distance(body: Sequence[int]) -> list[int]:
    """Count the lines since the last one that holds."""
    out, since = [], len(COUNTS) + 60
    for one in body:
        out.append(bisect_right(COUNTS, since))
        since = 0 if one else since + 1
    return out


def _last(values: Sequence[int]) -> list[int]:
    """Give, for each place, the last value up to it that is not 0."""
    out, last = [], 0
    for value in values:
        last = value or last
        out.append(last)
    return out


def _runs(body: Sequence[int]) -> tuple[list[int], list[int], list[int]]:
    """Give, for each line, the length of its run of lines that are no running text, and its place from both ends."""
    run: list[int] = []
    done: list[int] = []
    left: list[int] = []
    for is_body, lines in groupby(body, key=bool):
        size = len([*lines])
        steps = [0] * size if is_body else [bisect_right(COUNTS, n) for n in range(size)]
        run += [0 if is_body else bisect_right(COUNTS, size)] * size
        done += steps
        left += reversed(steps)
    return run, done, left


def rows_of(gap: Sequence[int]) -> list[tuple[int, int]]:
    """Give where the rows of lines start and end that stand together without a blank line between."""
    return [*pairwise([0, *(n for n in range(1, len(gap)) if gap[n]), len(gap)])]


def _like(columns: Columns) -> Iterator[int]:
    """Tell how much each line is like the one before it: in length, end, beginning and capitals."""
    near = (abs(length - before) <= 1 for before, length in pairwise(columns["length"]))
    same = (map(eq, columns[name], columns[name][1:]) for name in ("end", "start", "caps", "kind"))
    return map(sum, zip(near, *same, strict=True))


def _whole(columns: Columns, sizes: list[int]) -> None:
    """Add what the text is as a whole, the same for each block."""
    count, total = len(sizes), sum(sizes) or 1
    body = columns["body"]
    where = [i for i, one in enumerate(body) if one] or [0]
    gaps = sum(1 for gap in columns["gap"] if gap)
    whole = {
        "lines": bisect_right(COUNTS, count // 4),
        "prose": bisect_right(SHARES, sum(s for s, b in zip(sizes, body, strict=True) if b) / total),
        "blank": bisect_right(SHARES, gaps / count),
        "head": bisect_right(COUNTS, where[0]),
        "tail": bisect_right(COUNTS, count - 1 - where[-1]),
        "marked": bisect_right(COUNTS, columns["kind"].count(KINDS.index("list"))),
        "counted": bisect_right(COUNTS, columns["kind"].count(KINDS.index("ordered"))),
        "known_lines": bisect_right(COUNTS, sum(1 for k in columns["known"] if k)),
        "indented": bisect_right(SHARES, sum(1 for n in columns["indent"] if n != 1) / count),
    }
    for name, value in whole.items():
        columns[name] = [value] * count
