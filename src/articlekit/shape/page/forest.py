"""Small boosted trees without a framework: the exit leaf of every tree at once, by masks.

After QuickScorer (Lucchese and others, SIGIR 2015): each tree has at most eight leaves, so that a byte says which of
them can still be reached. A test that fails takes away the leaves on its left. The bytes of all trees are one number;
the tests on one feature are sorted, and for each place between them the masks are joined in advance: a feature costs
one search and one `and`. The first leaf left in each byte is the one that is reached.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from operator import getitem
from typing import NamedTuple

LEAVES = 8
"""Leaves that a tree can have."""


class Tree(NamedTuple):
    """A tree: its tests, and the values of its leaves from left to right."""

    tests: list[tuple[int, float, int, int]]
    """(feature, threshold, first, end): a value above the threshold takes away the leaves [first, end)."""
    leaves: list[float]


Column = tuple[list[float], list[int]]
"""All tests on one feature: the thresholds in order, and the mask for each place between them."""


class Forest:
    """Boosted trees over numbers."""

    def __init__(self, trees: Sequence[Tree], features: int, bias: float = 0.0) -> None:
        self._size = len(trees)
        self.full = int.from_bytes(bytes((1 << len(t.leaves)) - 1 for t in trees), "little")
        """All leaves of all trees."""
        self._columns = _columns(trees, features)
        self._bias = bias
        self._leaves = [
            [0.0, *(t.leaves[_lowest_bit(n)] if _lowest_bit(n) < len(t.leaves) else 0.0 for n in range(1, 1 << LEAVES))]
            for t in trees
        ]

    def columns(self, first: int, end: int) -> list[Column]:
        """Give the tests on the features from `first` to before `end`, for `narrow`."""
        return self._columns[first:end]

    @staticmethod
    def narrow(left: int, columns: list[Column], values: Iterable[float]) -> int:
        """Give what is left of some leaves when the features of some columns have these values."""
        for (thresholds, masks), value in zip(columns, values, strict=True):
            left &= masks[bisect_left(thresholds, value)]
        return left

    def score(self, left: int) -> float:
        """Give the sum of the leaves that are reached, the first left of each tree."""
        return self._bias + sum(self.reached(left))

    def reached(self, left: int) -> Iterable[float]:
        """Give the leaf that is reached in each tree."""
        return map(getitem, self._leaves, left.to_bytes(self._size, "little"))


def _lowest_bit(n: int) -> int:
    return (n & -n).bit_length() - 1


def _columns(trees: Sequence[Tree], features: int) -> list[Column]:
    """Give the column of each feature."""
    everything = (1 << (LEAVES * len(trees))) - 1
    tests: list[list[tuple[float, int]]] = [[] for _ in range(features)]
    for n, tree in enumerate(trees):
        for feature, threshold, first, end in tree.tests:
            gone = ((1 << end) - (1 << first)) << (LEAVES * n)
            tests[feature].append((threshold, everything ^ gone))
    return [_joined(found, everything) for found in tests]


def _joined(tests: Iterable[tuple[float, int]], everything: int) -> Column:
    thresholds: list[float] = []
    masks = [everything]
    for threshold, mask in sorted(tests):
        thresholds.append(threshold)
        masks.append(masks[-1] & mask)
    return thresholds, masks
