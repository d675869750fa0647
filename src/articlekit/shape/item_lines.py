"""Tell which lines of raw text are items of lists that lost their markers: their scores, and the lists of them."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import groupby
from operator import itemgetter

import regex

from articlekit.draft import DraftBlock
from articlekit.label import COLONS
from articlekit.shape.agreement import LEAST, SURE, agree, rows
from articlekit.shape.columns import KINDS, SHARES, Columns
from articlekit.shape.kind_columns import ENDS

RUN, ROW = 2, 3
"""Items that make a list, and lines that make a row of which the first or last may be no item."""
QUANTITY = regex.compile(r"(?:\p{Nd}{1,4}(?:[.,/⁄–-]\p{Nd}{1,3})?(?:\s?\p{No}|\s\p{Nd}/\p{Nd})?|\p{No})\s?\p{L}")
"""How a line opens that says how much of what: `2 cups flour`, `1 1/2 tsp salt`, `½ lemon`, `250g butter`."""
QUANTITIES, QUANTITY_LENGTH = 3, 90
"""Lines in a row, and characters of each."""
BACK = ("↩", "↩\ufe0e", "↩\ufe0f", "⤴", "⏎")
"""Signs at the end of a note that lead back to where it is called."""
CUT, MARKED_CUT = -0.9, 0.5
"""The score from which on a line is an item; in a text that marks its lists it must be surer."""
SET_IN = bisect_right(SHARES, 0.5)
"""The step of the share of blocks that are set in from which on a text is a dump that would mark its lists."""
LISTS = (KINDS.index("list"), KINDS.index("ordered"))


def weigh_items(blocks: list[DraftBlock], columns: Columns, headings: list[float], items: list[float]) -> None:
    """Let what the lines have in common speak for or against items, after the models did."""
    _agree_items(columns, headings, items)
    _raise_rows(_tells_quantity, QUANTITIES, blocks, items)
    _raise_rows(_leads_back, RUN, blocks, items)


def _agree_items(columns: Columns, headings: list[float], items: list[float]) -> None:
    """Give the lines of a row one score as items.

    The first line may be the heading of the others, and the last one that of the text below: no item is less like one.
    """
    below = [*columns["body"][1:], 0]
    for row in rows(columns["gap"], items):
        least = min(items[k] for k in row)
        for k, over in ((row[0], 1), (row[-1], below[row[-1]])) if len(row) >= ROW else ():
            if over and headings[k] > 0 and items[k] == least:
                row.remove(k)
                items[k] = LEAST
        agree(items, row)


def _raise_rows(fits: Callable[[str], bool], least: int, blocks: list[DraftBlock], scores: list[float]) -> None:
    """Raise the scores of lines in a row that all fit."""
    row: list[int] = []
    for n, block in enumerate([*blocks, DraftBlock("rule")]):
        if fits(block.text):
            row.append(n)
            continue
        for k in row if len(row) >= least else ():
            scores[k] = max(scores[k], SURE)
        row = []


def _tells_quantity(text: str) -> bool:
    """Tell a line that opens with a quantity, as ingredients do."""
    return len(text) <= QUANTITY_LENGTH and QUANTITY.match(text) is not None and not text.endswith(ENDS)


def _leads_back(text: str) -> bool:
    """Tell a note that ends with the sign that leads back to where it is called."""
    return text.endswith(BACK)


def least_item(columns: Columns) -> float:
    """Give the score from which on a line of this text is an item."""
    marked = columns["indented"][0] >= SET_IN or any(kind in LISTS for kind in columns["kind"])
    return MARKED_CUT if marked else CUT


def make_items(blocks: list[DraftBlock], taken: Sequence[bool]) -> None:
    """Make items of the runs of lines that are taken, but for a first one that announces the others.

    The list block is put in by `rows`.
    """
    for is_item, group in groupby(zip(blocks, taken, strict=True), key=itemgetter(1)):
        run = [block for block, _ in group]
        run = run[1:] if len(run) > RUN and run[0].text.endswith(COLONS) else run
        if is_item and len(run) >= RUN:
            for n, block in enumerate(run):
                block.kind = "item"
                block.attrs["opens"] = n == 0
