"""A trained model of the blocks of a text: a forest over columns of small numbers, the blocks around them included.

A feature is a column's name and, after `@`, how many blocks away it is read. `training/text_models.py` writes the
files under `weights/`: the features, and the trees, whose leaves are hundredths of log-odds.
"""

import json
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, reduce
from importlib.resources import files
from itertools import islice
from operator import and_, getitem

from articlekit.shape.columns import Columns
from articlekit.shape.forest import Forest, Node

UNIT = 100
"""Weights in the files are hundredths."""
VALUES = 20
"""More than a column has different values."""
NONE, AWAY = -1, VALUES
"""The value of a block that is not there, and how a column has it."""


class LineModel:
    """Boosted trees over columns."""

    def __init__(self, features: Sequence[str], trees: Sequence[Node]) -> None:
        self.features = features
        self._sources = [*map(_source, features)]
        self.forest = Forest(trees, len(features))
        once: dict[int, int | None] = {self.forest.full: None}
        values = *range(VALUES), NONE
        self.masks = [
            [
                once.setdefault(mask, mask)
                for mask in (self.forest.full & masks[bisect_left(some, value)] for value in values)
            ]
            for some, masks in zip(*self.forest.tests, strict=True)
        ]
        """For each feature, what is left by its value, the last being no block, or `None` for all; equal ones are one
        object, so that they fit a cache."""

    def score(self, columns: Columns, wanted: list[bool]) -> list[float]:
        """Give the log-odds of the blocks that are wanted, and a very low one for the others."""
        if not any(wanted):
            return [-UNIT] * len(wanted)
        rows = zip(*(_moved(columns[name], by) for name, by in self._sources), strict=False)
        return [self._row(row) if want else -UNIT for want, row in zip(wanted, rows, strict=False)]

    def _row(self, row: tuple[int, ...]) -> float:
        masks = filter(None, map(getitem, self.masks, row))
        return sum(self.forest.reached(reduce(and_, masks, self.forest.full))) / UNIT


def _source(feature: str) -> tuple[str, int]:
    """Give the column of a feature, and how many blocks away it is read."""
    name, _, offset = feature.partition("@")
    return name, int(offset or 0)


def _moved(column: bytearray, by: int) -> bytearray:
    """Give a column as the blocks see it that are some blocks away; `AWAY` where there is none. It may be longer."""
    away = bytearray([AWAY]) * abs(by)
    return column[by:] + away if by > 0 else away + column if by else column


def shift(columns: Columns, feature: str) -> list[int]:
    """Give a feature's value for each block."""
    name, by = _source(feature)
    values = islice(_moved(columns[name], by), len(columns[name]))
    return [NONE if value == AWAY else value for value in values]


@cache
def load(name: str) -> LineModel:
    """Load the model of a name."""
    return parse(files("articlekit.shape").joinpath(f"weights/{name}.json").read_text("utf-8"))


def parse(text: str) -> LineModel:
    """Read a model from its file's text."""
    data = json.loads(text)
    return LineModel(data["features"], data["trees"])
