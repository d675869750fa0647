"""Fit the two looks at sections: log-linear weights of features, and boosted trees over first scores in context.

Needs numpy, scipy and lightgbm.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import lightgbm
import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from trees import nested, short

Array = Any
NEVER = -1e9
TREES = {
    "objective": "multiclass",
    "num_leaves": 8,
    "learning_rate": 0.1,
    "min_data_in_leaf": 20,
    "lambda_l2": 5,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "max_bin": 63,
    "seed": 1,
    "num_threads": 1,
    "verbose": -1,
}


@dataclass
class Samples:
    """Features of sections, as indices; the classes that each may have; how much each counts."""

    features: Sequence[Sequence[int]]
    allowed: Sequence[tuple[int, ...]]
    weights: Sequence[float]


def table(features: Sequence[Sequence[int]], columns: int) -> Array:
    """Set out lists of features as a sparse table."""
    rows = [sorted(set(row)) for row in features]
    pointer = np.cumsum([0, *map(len, rows)])
    flat_ = np.array([k for row in rows for k in row], dtype=np.int64)
    return csr_matrix((np.ones(len(flat_), np.float32), flat_, pointer), shape=(len(rows), columns))


def fit_weights(samples: Samples, prior: Array, decay: float, rounds: int = 40) -> Array:
    """Give the weights (features x classes) that are likely, held near the prior ones.

    The likelihood is that of any class that is allowed.
    """
    x = table(samples.features, len(prior))
    transposed = x.T.tocsr()
    mask = np.full((x.shape[0], prior.shape[1]), NEVER, np.float32)
    for n, allowed in enumerate(samples.allowed):
        mask[n, list(allowed)] = 0.0
    weights = np.array(samples.weights, np.float32)

    def loss(point: Array) -> tuple[float, Array]:
        w = point.reshape(prior.shape).astype(np.float32)
        free, belief = _soft(x @ w)
        given, wanted = _soft(x @ w + mask)
        away = w - prior
        value = float((weights * (free - given)).sum()) + decay * float((away**2).sum()) / 2
        slope = transposed @ ((belief - wanted) * weights[:, None]) + decay * away
        return value, slope.ravel().astype(float)

    found = minimize(loss, prior.ravel().astype(float), jac=True, method="L-BFGS-B", options={"maxiter": rounds})
    return found.x.reshape(prior.shape).astype(np.float32)


@dataclass
class Choice:
    """Some paragraphs of which one starts what is looked for, or none does; how much it counts."""

    features: Sequence[Sequence[int]]
    chosen: int | None
    weight: float


def fit_choices(choices: Sequence[Choice], columns: int, decay: float, *, none: bool, rounds: int = 80) -> Array:
    """Give the weights of features by which the chosen are likely among those beside them, held near zero.

    With `none` nothing may be chosen, at a score of zero; without, only choices that were made are learnt from.
    """
    made = [choice for choice in choices if choice.features and (none or choice.chosen is not None)]
    x = table([row for choice in made for row in choice.features], columns)
    transposed = x.T.tocsr()
    sizes = np.array([len(choice.features) for choice in made])
    first = np.cumsum(sizes) - sizes
    of: Array = np.repeat(np.arange(len(made)), sizes)
    chosen = np.array([at + choice.chosen for at, choice in zip(first, made, strict=True) if choice.chosen is not None])
    counts = np.array([choice.weight for choice in made])
    least = 0.0 if none else -np.inf

    def loss(w: Array) -> tuple[float, Array]:
        scores = x @ w
        top = np.maximum(np.maximum.reduceat(scores, first), least)
        odds = np.exp(scores - top[of])
        total = np.add.reduceat(odds, first) + np.exp(least - top)
        slope = odds / total[of] * counts[of]
        slope[chosen] -= counts[of[chosen]]
        value = counts @ (np.log(total) + top) - counts[of[chosen]] @ scores[chosen]
        return float(value) + decay * float(w @ w) / 2, transposed @ slope + decay * w

    return minimize(loss, np.zeros(columns), jac=True, method="L-BFGS-B", options={"maxiter": rounds}).x


def _soft(values: Array) -> tuple[Array, Array]:
    """Give the log of the sum of exponentials of each row, and their shares."""
    top = values.max(1, keepdims=True)
    odds = np.exp(values - top)
    total = odds.sum(1, keepdims=True)
    return (top + np.log(total))[:, 0], odds / total


def fit_trees(rows: Array, first: Array, labels: Array, weights: Array, rounds: int) -> list[Any]:
    """Train the second look on top of the first scores; give its trees as they are written, a class after the other."""
    data = lightgbm.Dataset(rows, labels, weight=weights, init_score=first.ravel(order="F"))
    found = lightgbm.train({**TREES, "num_class": first.shape[1]}, data, rounds)
    return nested(found, lambda leaf: round(100 * leaf, 1), short)
