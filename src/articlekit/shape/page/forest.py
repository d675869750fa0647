"""Small boosted trees without a framework: the exit leaf of every tree at once, by masks.

After QuickScorer (Lucchese and others, SIGIR 2015): each tree has at most eight leaves, so that a byte says which of
them can still be reached. A test that fails takes away the leaves on its left. The bytes of all trees are one number;
the tests on one feature are sorted, and for each place between them the masks are joined in advance: a feature costs
one search and one `and`. The first leaf left in each byte is the one that is reached.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import repeat
from operator import and_, getitem
from typing import NamedTuple

LEAVES = 8
"""Leaves that a tree can have."""


class Tree(NamedTuple):
    """A tree: its tests, and the values of its leaves from left to right."""

    tests: list[tuple[int, float, int, int]]
    """(feature, threshold, first, end): a value above the threshold takes away the leaves [first, end)."""
    leaves: list[float]


Tests = tuple[list[float], list[int]]
"""All tests on one feature: the thresholds in order, and the mask for each place between them."""


class Forest:
    """Boosted trees over numbers."""

    def __init__(self, trees: Sequence[Tree], features: int) -> None:
        self._size = len(trees)
        self.full = int.from_bytes(bytes((1 << len(t.leaves)) - 1 for t in trees), "little")
        """All leaves of all trees."""
        self._tests = _tests(trees, features)
        self._leaves = [
            [0.0, *(t.leaves[_lowest_bit(n)] if _lowest_bit(n) < len(t.leaves) else 0.0 for n in range(1, 1 << LEAVES))]
            for t in trees
        ]

    def columns(self, first: int, end: int) -> list[Tests]:
        """Give the tests on the features from `first` to before `end`, for `narrow`."""
        return self._tests[first:end]

    @staticmethod
    def narrow(left: int, columns: list[Tests], values: Iterable[float]) -> int:
        """Give what is left of some leaves when the features of some columns have these values."""
        for (thresholds, masks), value in zip(columns, values, strict=True):
            left &= masks[bisect_left(thresholds, value)]
        return left

    def left(self, first: int, columns: Sequence[list[float]]) -> list[int]:
        """Give the leaves that are left for each row of some columns, which are the features from `first` on."""
        left = [self.full] * len(columns[0])
        for (thresholds, masks), column in zip(self._tests[first : first + len(columns)], columns, strict=True):
            if thresholds:
                places = map(bisect_left, repeat(thresholds), column)
                left = list(map(and_, left, map(masks.__getitem__, places)))
        return left

    def scores(self, left: Iterable[int]) -> list[float]:
        """Give the sum of the leaves that are reached, for each number of leaves left."""
        known: dict[int, float] = {}
        found = []
        for one in left:
            if one not in known:
                known[one] = sum(self.reached(one))
            found.append(known[one])
        return found

    def reached(self, left: int) -> Iterable[float]:
        """Give the leaf that is reached in each tree: the first left."""
        return map(getitem, self._leaves, left.to_bytes(self._size, "little"))


def _lowest_bit(n: int) -> int:
    return (n & -n).bit_length() - 1


def _tests(trees: Sequence[Tree], features: int) -> list[Tests]:
    """Give the tests on each feature."""
    everything = (1 << (LEAVES * len(trees))) - 1
    tests: list[list[tuple[float, int]]] = [[] for _ in range(features)]
    for n, tree in enumerate(trees):
        for feature, threshold, first, end in tree.tests:
            gone = ((1 << end) - (1 << first)) << (LEAVES * n)
            tests[feature].append((threshold, everything ^ gone))
    return [_joined(found, everything) for found in tests]


def _joined(tests: Iterable[tuple[float, int]], everything: int) -> Tests:
    thresholds: list[float] = []
    masks = [everything]
    for threshold, mask in sorted(tests):
        if thresholds and thresholds[-1] == threshold:
            masks[-1] &= mask
        else:
            thresholds.append(threshold)
            masks.append(masks[-1] & mask)
    return thresholds, masks
