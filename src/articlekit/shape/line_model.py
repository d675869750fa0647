"""A trained model of the blocks of a text: a forest over columns of small numbers, the blocks around them included.

A feature is a column's name and, after `@`, how many blocks away it is read. `training/text_models.py` writes the
files under `weights/`: the features, and the trees, whose leaves are hundredths of log-odds.
"""

import json
from collections.abc import Iterator, Sequence
from functools import cache, reduce
from importlib.resources import files
from itertools import chain, islice, repeat
from operator import and_, getitem

from articlekit.shape.columns import Columns
from articlekit.shape.forest import Forest, Node, narrow

UNIT = 100
"""Weights in the files are hundredths."""
VALUES = 20
"""More than a column has different values."""
NONE = -1
"""The value of a block that is not there."""


class LineModel:
    """Boosted trees over columns."""

    def __init__(self, features: Sequence[str], trees: Sequence[Node]) -> None:
        self.features = features
        self.forest = Forest(trees, len(features))
        once: dict[int, int] = {}
        values = *range(VALUES), NONE
        self.masks = [
            [once.setdefault(mask, mask) for mask in (narrow(self.forest.full, [tests], [value]) for value in values)]
            for tests in self.forest.tests
        ]
        """For each feature, what is left by its value, the last being no block; equal ones are one object, so that they
        fit a cache."""

    def score(self, columns: Columns, wanted: list[bool]) -> list[float]:
        """Give the log-odds of the blocks that are wanted, and a very low one for the others."""
        if not any(wanted):
            return [-UNIT] * len(wanted)
        rows = zip(*(_moved(columns, name) for name in self.features), strict=False)
        return [self._row(row) if want else -UNIT for want, row in zip(wanted, rows, strict=False)]

    def _row(self, row: tuple[int, ...]) -> float:
        return sum(self.forest.reached(reduce(and_, map(getitem, self.masks, row)))) / UNIT


def _moved(columns: Columns, feature: str) -> Iterator[int]:
    """Give a column as the blocks see it that are some blocks away; `NONE` where there is none."""
    name, _, offset = feature.partition("@")
    column, by = columns[name], int(offset or 0)
    return chain(islice(column, by, None), repeat(NONE)) if by > 0 else chain(repeat(NONE, -by), column)


def shift(columns: Columns, feature: str) -> list[int]:
    """Give a feature's value for each block."""
    return list(islice(_moved(columns, feature), len(columns[feature.partition("@")[0]])))


@cache
def load(name: str) -> LineModel:
    """Load the model of a name."""
    return parse(files("articlekit.shape").joinpath(f"weights/{name}.json").read_text("utf-8"))


def parse(text: str) -> LineModel:
    """Read a model from its file's text."""
    data = json.loads(text)
    return LineModel(data["features"], data["trees"])
