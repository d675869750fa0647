"""Trees as bits give what the trees say, over numbers of any kind and over the columns of a text."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit.shape.columns import Columns
from articlekit.shape.forest import Forest, narrow
from articlekit.shape.line_model import NONE, UNIT, VALUES, LineModel

FEATURES = 3


def trees(values: st.SearchStrategy[float], leaves: int) -> st.SearchStrategy[Any]:
    """Trees with tests at some values."""
    return st.recursive(
        st.integers(-300, 300),
        lambda inner: st.tuples(st.integers(0, FEATURES - 1), values, inner, inner).map(list),
        max_leaves=leaves,
    ).filter(lambda tree: count(tree) <= leaves)


def rows(values: st.SearchStrategy[float]) -> st.SearchStrategy[list[tuple[float, ...]]]:
    """Rows of features."""
    return st.lists(st.tuples(*[values] * FEATURES), min_size=1, max_size=5)


def count(tree: Any) -> int:
    return count(tree[2]) + count(tree[3]) if isinstance(tree, list) else 1


def walk(tree: Any, row: tuple[float, ...]) -> float:
    while isinstance(tree, list):
        feature, threshold, below, above = tree
        tree = below if row[feature] <= threshold else above
    return float(tree)


NUMBERS = st.sampled_from([-2.0, -0.5, 0.0, 0.3, 1.0])
SMALL = st.integers(NONE, VALUES - 1)


@pytest.mark.parametrize("leaves", [8, 16])
@given(data=st.data())
def test_a_forest_reaches_the_leaves_of_its_trees(leaves: int, data: st.DataObject) -> None:
    some = data.draw(st.lists(trees(NUMBERS, leaves), min_size=1, max_size=6))
    table = data.draw(rows(NUMBERS))
    forest = Forest(some, FEATURES)
    expected = [sum(walk(tree, row) for tree in some) for row in table]
    assert forest.scores(narrow(forest.full, forest.tests, row) for row in table) == expected
    columns = [list(column) for column in zip(*table, strict=True)]
    left = [a & b for a, b in zip(forest.left(0, columns[:1]), forest.left(1, columns[1:]), strict=True)]
    assert forest.scores(left) == expected


@given(st.lists(trees(SMALL, 16), min_size=1, max_size=6), rows(st.integers(0, VALUES - 1)))
def test_a_model_of_lines_gives_what_its_trees_say(some: list[Any], table: list[tuple[int, ...]]) -> None:
    columns = Columns(dict(zip("abc", zip(*table, strict=True), strict=True)))
    scores = LineModel(["a", "b", "c"], some).score(columns, [True] * len(table))
    assert scores == [sum(walk(tree, row) for tree in some) / UNIT for row in table]
