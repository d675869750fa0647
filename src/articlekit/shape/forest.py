"""A trained model, boosted trees, read without a framework: all trees of a block at once, as bits of one number.

A feature is a column's name and, after `@`, how many blocks away it is read. A file holds the trees:
`[feature, threshold, below, above]` for a node, a number for a leaf, in hundredths of log-odds. To score, each value of
a feature has a mask in which the leaves that it rules out are 0; the masks of a block's values are joined by `and`, and
in each tree the lowest leaf that is left is the one reached (Lucchese et al., QuickScorer, SIGIR 2015).
`training/text_models.py` writes the files under `weights/`.
"""

import json
from collections.abc import Iterator
from functools import cache, reduce
from importlib.resources import files
from itertools import chain, islice, repeat
from operator import and_, getitem
from struct import Struct
from typing import Any

from articlekit.shape.columns import Columns

UNIT = 100
"""Weights in the files are hundredths."""
VALUES = 20
"""More than a column has different values."""
NONE = -1
"""The value of a block that is not there."""
LEAVES = 16
"""Bits for the leaves of a tree."""

Node = Any
"""A leaf's weight, or a list of the feature's index, the threshold, and the nodes below and above it."""


class Forest:
    """Boosted trees over columns."""

    def __init__(self, bias: int, features: list[str], trees: list[Node]) -> None:
        self.bias = bias
        self.features = features
        everything = (1 << LEAVES * len(trees)) - 1
        self.lowest = everything // ((1 << LEAVES) - 1)
        """The lowest bit of each tree."""
        self.masks = [[everything] * VALUES for _ in features]
        """For each feature, and value from 1 on, 0 being no block: the leaves that may still be reached."""
        self.leaves: list[dict[int, int]] = []
        """For each tree: the weight of its leaves, by their bit."""
        for n, tree in enumerate(trees):
            leaves: list[int] = []
            for feature, threshold, first, count in _splits(tree, leaves):
                ruled_out = ((1 << count) - 1) << (LEAVES * n + first)
                for value in range(threshold + 1, VALUES):
                    self.masks[feature][value] &= ~ruled_out
            self.leaves.append({1 << k: weight for k, weight in enumerate(leaves)})
        once: dict[int, int] = {}
        self.masks = [[once.setdefault(mask, mask) for mask in (*row[1:], row[0])] for row in self.masks]
        """The same by the value itself, -1 being no block; equal ones are one object, so that they fit a cache."""
        self.bytes = LEAVES // 8 * len(trees)
        self.unpack = Struct(f"<{len(trees)}H").unpack

    def score(self, columns: Columns, wanted: list[bool]) -> list[float]:
        """Give the log-odds of the blocks that are wanted, and a very low one for the others."""
        if not any(wanted):
            return [-UNIT] * len(wanted)
        rows = zip(*(_moved(columns, name) for name in self.features), strict=False)
        return [self._row(row) if want else -UNIT for want, row in zip(wanted, rows, strict=False)]

    def _row(self, row: tuple[int, ...]) -> float:
        left = reduce(and_, map(getitem, self.masks, row))
        reached = left ^ (left & (left - self.lowest))  # of each tree, whose bits are never all 0, the lowest bit left
        return (self.bias + sum(map(getitem, self.leaves, self.unpack(reached.to_bytes(self.bytes, "little"))))) / UNIT


def _splits(tree: Node, leaves: list[int]) -> Iterator[tuple[int, int, int, int]]:
    """Give for each node its feature, threshold, first leaf below it and how many; collect the leaves."""
    if not isinstance(tree, list):
        leaves.append(tree)
        return
    feature, threshold, below, above = tree
    first = len(leaves)
    yield from _splits(below, leaves)
    yield feature, threshold, first, len(leaves) - first
    yield from _splits(above, leaves)


def _moved(columns: Columns, feature: str) -> Iterator[int]:
    """Give a column as the blocks see it that are some blocks away; -1 where there is none."""
    name, _, offset = feature.partition("@")
    column, by = columns[name], int(offset or 0)
    return chain(islice(column, by, None), repeat(NONE)) if by > 0 else chain(repeat(NONE, -by), column)


def shift(columns: Columns, feature: str) -> list[int]:
    """Give a feature's value for each block, from 1 on; 0 where there is no block."""
    count = len(columns[feature.partition("@")[0]])
    return [value + 1 for value in islice(_moved(columns, feature), count)]


@cache
def load(name: str) -> Forest:
    """Load the model of a name."""
    return parse(files("articlekit.shape").joinpath(f"weights/{name}.json").read_text("utf-8"))


def parse(text: str) -> Forest:
    """Read a model from its file's text."""
    data = json.loads(text)
    return Forest(data["bias"], data["features"], data["trees"])
