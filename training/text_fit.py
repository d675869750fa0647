"""Fit `articlekit.shape.line_model.LineModel`: boosted trees of few leaves. Needs numpy and lightgbm."""

from collections.abc import Sequence
from math import floor
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray
from trees import nested

from articlekit.shape.columns import Columns
from articlekit.shape.forest import FIELDS
from articlekit.shape.line_model import UNIT, shift

PARAMS: dict[str, Any] = {
    "objective": "binary", "verbose": -1, "num_threads": 1, "min_data_in_leaf": 100, "feature_fraction": 0.3,
    "bagging_fraction": 0.6, "bagging_freq": 1, "lambda_l2": 5.0, "min_data_in_bin": 1, "num_leaves": max(FIELDS),
    "learning_rate": 0.08, "seed": 1,
}  # fmt: skip
ROUNDS = 150


def matrix(columns: Columns, features: Sequence[str]) -> NDArray[np.int16]:
    """Give the values of the features, a row a block."""
    return np.array([shift(columns, name) for name in features], dtype=np.int16).T


def train(x: NDArray[np.int16], y: NDArray[Any], weight: NDArray[Any], rounds: int = ROUNDS) -> lightgbm.Booster:
    """Train on rows of features."""
    used = weight > 0
    return lightgbm.train(PARAMS, lightgbm.Dataset(x[used], y[used], weight=weight[used]), rounds)


def as_json(model: lightgbm.Booster, features: Sequence[str]) -> dict[str, Any]:
    """Give a model as its file holds it."""
    trees = nested(model, lambda leaf: round(leaf * UNIT), floor)
    used = sorted(set(_used(trees)))
    return {
        "features": [features[f] for f in used],
        "trees": [_renumber(tree, {f: n for n, f in enumerate(used)}) for tree in trees],
    }


def _used(node: Any) -> list[int]:
    if not isinstance(node, list):
        return []
    if node and isinstance(node[0], list):
        return [f for tree in node for f in _used(tree)]
    return [node[0], *_used(node[2]), *_used(node[3])]


def _renumber(node: Any, new: dict[int, int]) -> Any:
    return [new[node[0]], node[1], _renumber(node[2], new), _renumber(node[3], new)] if isinstance(node, list) else node
