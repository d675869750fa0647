"""What a text does with lines that are alike: how many of them there are, and how many stand over running text.

A text is consistent with itself. Short lines that open with the same word, or all ask a question, with running text
under each, are a series of headings; in a text that has ten such lines without anything under them, they are not.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Hashable, Sequence

from articlekit.shape.columns import COUNTS, SHARES, Columns

KEYS = ("opening", "ending", "shape", "name", "stand")
"""By what lines are alike: their first word, how they end, all that is seen of them, the whole line, how they stand."""
ALIKE = (*(f"{key}_{what}" for key in KEYS for what in ("count", "over")), "ended")
"""The columns."""
ENDED = (1, 2)
"""Kinds of last characters with which sentences end."""
FINAL = (1, 2, 3, 5, 6, 7)
"""Kinds of last characters with which paragraphs end."""


def stand_over(columns: Columns) -> list[bool]:
    """Tell of each line whether running text, a list, code or a table follows."""
    kind, body, end, length = (columns[name] for name in ("kind", "body", "end", "length"))
    return [
        bool(body[n] or kind[n] > 1 or (end[n] in ENDED and length[n] > length[n - 1])) for n in range(1, len(kind))
    ] + [False] * bool(kind)


def keys_of(texts: Sequence[str], columns: Columns, wanted: Sequence[bool]) -> list[tuple[Hashable, ...] | None]:
    """Give by what each line that may be a heading is like others, in the order of KEYS."""
    shapes = zip(*(columns[name] for name in ("end", "start", "caps", "gap", "below", "indent")), strict=True)
    stands = zip(columns["end"], stand_over(columns), columns["gap"], columns["below"], strict=True)
    return [
        (text.partition(" ")[0].casefold(), shape[0], shape, text.casefold(), (end, over, bool(gap), bool(below)))
        if want
        else None
        for text, shape, (end, over, gap, below), want in zip(texts, shapes, stands, wanted, strict=True)
    ]


def add_series(columns: Columns, keys: Sequence[tuple[Hashable, ...] | None]) -> None:
    """Add for each key how many lines have it, and what share of them stands over running text."""
    over = stand_over(columns)
    long = [end in FINAL for end, body in zip(columns["end"], columns["body"], strict=True) if body]
    columns["ended"] = [bisect_right(SHARES, sum(long) / (len(long) or 1))] * len(over)
    for k, name in enumerate(KEYS):
        count: defaultdict[Hashable, int] = defaultdict(int)
        above: defaultdict[Hashable, int] = defaultdict(int)
        for key, one in zip(keys, over, strict=True):
            if key:
                count[key[k]] += 1
                above[key[k]] += one
        columns[name + "_count"] = [bisect_right(COUNTS, count[key[k]]) if key else 0 for key in keys]
        columns[name + "_over"] = [
            1 + bisect_right(SHARES, above[key[k]] / count[key[k]]) if key else 0 for key in keys
        ]
