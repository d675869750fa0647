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


class Forest:
    """Boosted trees over numbers."""

    def __init__(self, trees: Sequence[Tree], bias: float = 0.0) -> None:
        self._size = len(trees)
        self._full = int.from_bytes(bytes((1 << len(t.leaves)) - 1 for t in trees), "little")
        self._columns = _columns(trees)
        self._bias = bias
        self._leaves = [
            [0.0, *(t.leaves[_lowest_bit(n)] if _lowest_bit(n) < len(t.leaves) else 0.0 for n in range(1, 1 << LEAVES))]
            for t in trees
        ]

    def score(self, row: Sequence[float]) -> float:
        """Give the sum of the leaves that a row of features reaches."""
        left = self._full
        for feature, thresholds, masks in self._columns:
            left &= masks[bisect_left(thresholds, row[feature])]
        return self._bias + sum(map(getitem, self._leaves, left.to_bytes(self._size, "little")))


def _lowest_bit(n: int) -> int:
    return (n & -n).bit_length() - 1


def _columns(trees: Sequence[Tree]) -> list[tuple[int, list[float], list[int]]]:
    """Give, for each feature, its thresholds in order and the mask for each place between them."""
    everything = (1 << (LEAVES * len(trees))) - 1
    tests: dict[int, list[tuple[float, int]]] = {}
    for n, tree in enumerate(trees):
        for feature, threshold, first, end in tree.tests:
            gone = ((1 << end) - (1 << first)) << (LEAVES * n)
            tests.setdefault(feature, []).append((threshold, everything ^ gone))
    return [(feature, *_joined(found, everything)) for feature, found in sorted(tests.items())]


def _joined(tests: Iterable[tuple[float, int]], everything: int) -> tuple[list[float], list[int]]:
    thresholds: list[float] = []
    masks = [everything]
    for threshold, mask in sorted(tests):
        thresholds.append(threshold)
        masks.append(masks[-1] & mask)
    return thresholds, masks
