"""Boosted trees without a framework: the leaf that is reached in every tree at once, by masks.

After QuickScorer (Lucchese and others, SIGIR 2015): each leaf of each tree is a bit of one number, the trees side by
side in fields of 8 or 16 bits, and says whether the leaf can still be reached. A test that fails takes away the leaves
on its left. The tests on one feature are sorted, and for each place between them the masks are joined in advance: a
feature costs one search and one `and`. The first leaf left in each field is the one that is reached.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import repeat
from operator import and_, getitem
from typing import Any, NamedTuple

FIELDS = 8, 16
"""Leaves that a tree can have."""
PLACES = [bytes(byte and byte.bit_length() + before for byte in range(256)) for before in (-1, 7)]
"""For each byte of a field the place in the field of its one bit; 0 where that is in the other byte."""

Node = Any
"""What a file holds: the value of a leaf, or a list of the feature's number, the threshold, and the nodes for values up
to it and above it."""
Split = tuple[int, float, int, int]
"""A test, (feature, threshold, first, end): a value above the threshold takes away the leaves [first, end)."""


class Tests(NamedTuple):
    """All tests on some features: of each the thresholds in order, and the mask for each place between them."""

    thresholds: Sequence[list[float]]
    masks: Sequence[list[int]]

    def of(self, first: int, end: int | None = None) -> "Tests":
        """Give those on the features from `first` on, up to one."""
        return Tests(self.thresholds[first:end], self.masks[first:end])


class Forest:
    """Boosted trees over numbers."""

    def __init__(self, trees: Sequence[Node], features: int) -> None:
        leaves: list[list[float]] = [[] for _ in trees]
        splits = [list(_splits(tree, found)) for tree, found in zip(trees, leaves, strict=True)]
        field = next(bits for bits in FIELDS if all(len(found) <= bits for found in leaves))
        self.full = sum(((1 << len(found)) - 1) << (field * n) for n, found in enumerate(leaves))
        """All leaves of all trees."""
        self.tests = _tests(splits, features, field)
        self._lowest = sum(1 << (field * n) for n in range(len(trees)))
        self._leaves = leaves
        self._bytes = field // 8

    def left(self, first: int, columns: Sequence[list[float]]) -> list[int]:
        """Give the leaves that are left for each row of some columns, which are the features from `first` on."""
        left = [self.full] * len(columns[0])
        tests = self.tests.of(first, first + len(columns))
        for thresholds, masks, column in zip(*tests, columns, strict=True):
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
        first = left ^ (left & (left - self._lowest))  # no field is ever 0: of each, the lowest bit
        return map(getitem, self._leaves, self._places(first.to_bytes(self._bytes * len(self._leaves), "little")))

    def _places(self, fields: bytes) -> bytes:
        """Give the place of the one bit of each field."""
        if self._bytes == 1:
            return fields.translate(PLACES[0])
        low, high = fields[::2].translate(PLACES[0]), fields[1::2].translate(PLACES[1])
        return (int.from_bytes(low) | int.from_bytes(high)).to_bytes(len(low))


def narrow(left: int, tests: Tests, values: Iterable[float]) -> int:
    """Give what is left of some leaves when the features of some tests have these values."""
    return reduce(and_, map(getitem, tests.masks, map(bisect_left, tests.thresholds, values)), left)


def _splits(tree: Node, leaves: list[float]) -> Iterator[Split]:
    """Give the tests of a tree, and collect its leaves from left to right."""
    if not isinstance(tree, list):
        leaves.append(tree)
        return
    feature, threshold, below, above = tree
    first = len(leaves)
    yield from _splits(below, leaves)
    yield feature, threshold, first, len(leaves)
    yield from _splits(above, leaves)


def _tests(trees: Sequence[Sequence[Split]], features: int, field: int) -> Tests:
    """Give the tests on all features."""
    everything = (1 << (field * len(trees))) - 1
    tests: list[list[tuple[float, int]]] = [[] for _ in range(features)]
    for n, splits in enumerate(trees):
        for feature, threshold, first, end in splits:
            gone = ((1 << end) - (1 << first)) << (field * n)
            tests[feature].append((threshold, everything ^ gone))
    return Tests(*zip(*(_joined(found, everything) for found in tests), strict=True))


def _joined(tests: Iterable[tuple[float, int]], everything: int) -> tuple[list[float], list[int]]:
    """Give the tests on one feature."""
    thresholds: list[float] = []
    masks = [everything]
    for threshold, mask in sorted(tests):
        if thresholds and thresholds[-1] == threshold:
            masks[-1] &= mask
        else:
            thresholds.append(threshold)
            masks.append(masks[-1] & mask)
    return thresholds, masks
