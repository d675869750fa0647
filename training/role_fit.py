"""Fit a tree of sections: log-linear weights of features and of ties, by L-BFGS. Needs numpy and scipy.

Sections hang on one another as in `articlekit.shape.role_parts`; the likelihood is that of the gold roles given all
features (a conditional random field over trees), summed over what is allowed where the gold does not say.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

Array = Any
TIES = ("child", "next", "row")
NEVER = -1e9


@dataclass
class Sample:
    """The sections of one article: features, ties (kind and on which), allowed roles, and how much it counts."""

    features: list[list[int]]
    before: list[int]
    ties: list[int]
    allowed: list[tuple[int, ...]]
    weight: float = 1.0


class Batch:
    """All samples as arrays; the sections of one rank, over all samples, are worked on at once."""

    def __init__(self, samples: Sequence[Sample], features: int, roles: int) -> None:
        starts = np.cumsum([0, *(len(s.before) for s in samples)])
        rows = [sorted(set(row)) for s in samples for row in s.features]
        pointer = np.cumsum([0, *map(len, rows)])
        flat = [k for row in rows for k in row]
        self.x = csr_matrix((np.ones(len(flat)), flat, pointer), shape=(len(rows), features))
        self.before = np.concatenate(
            [
                np.where(np.array(s.before) >= 0, np.array(s.before) + start, -1)
                for s, start in zip(samples, starts, strict=False)
            ]
        )
        self.ties = np.concatenate([s.ties for s in samples])
        self.weight = np.concatenate([np.full(len(s.before), s.weight) for s in samples])
        self.mask = np.full((len(rows), roles), NEVER)
        for n, allowed in enumerate(a for s in samples for a in s.allowed):
            self.mask[n, list(allowed)] = 0.0
        most = max(len(s.before) for s in samples)
        self.ranks = [
            np.array([start + t for s, start in zip(samples, starts, strict=False) if len(s.before) > t])
            for t in range(most)
        ]
        self.roles = roles

    def infer(self, emission: Array, tie: Array) -> tuple[float, Array, Array]:
        """Give the weighted log-partition, the marginals of the roles, and the expected counts of ties."""
        up = emission.copy()
        sent = np.zeros_like(up)
        for rank in reversed(self.ranks):
            hung = rank[self.before[rank] >= 0]
            if len(hung):
                sent[hung] = _logsum(up[hung][:, None, :] + tie[self.ties[hung]], 2)
                up[self.before[hung]] += sent[hung]
        belief = np.zeros_like(up)
        counts = np.zeros_like(tie)
        total = 0.0
        for rank in self.ranks:
            first, hung = rank[self.before[rank] < 0], rank[self.before[rank] >= 0]
            log = _logsum(up[first], 1)
            total += float((self.weight[first] * log).sum())
            belief[first] = np.exp(up[first] - log[:, None])
            if len(hung):
                pair = up[hung][:, None, :] + tie[self.ties[hung]] - sent[hung][:, :, None]
                joint = belief[self.before[hung]][:, :, None] * np.exp(pair)
                belief[hung] = joint.sum(1)
                np.add.at(counts, self.ties[hung], joint * self.weight[hung][:, None, None])
        return total, belief, counts


def _logsum(values: Array, axis: int) -> Array:
    top = values.max(axis)
    return top + np.log(np.exp(values - np.expand_dims(top, axis)).sum(axis))


def fit(samples: Sequence[Sample], prior: tuple[Array, Array], decay: float, rounds: int = 60) -> tuple[Array, Array]:
    """Give the weights of features (features x roles) and of ties (kinds x roles x roles), held near the prior ones."""
    features, roles = prior[0].shape
    origin = np.concatenate([prior[0].ravel(), prior[1].ravel()])
    batch = Batch(samples, features, roles)
    size = features * roles
    shape = (len(TIES), roles, roles)

    def loss(flat: Array) -> tuple[float, Array]:
        w, tie = flat[:size].reshape(features, roles), flat[size:].reshape(shape)
        emission = batch.x @ w
        free, belief, counts = batch.infer(emission, tie)
        given, want, seen = batch.infer(emission + batch.mask, tie)
        slope = batch.x.T @ ((belief - want) * batch.weight[:, None])
        away = flat - origin
        value = free - given + decay * float((away**2).sum()) / 2
        return value, np.concatenate([slope.ravel(), (counts - seen).ravel()]) + decay * away

    found = minimize(loss, origin, jac=True, method="L-BFGS-B", options={"maxiter": rounds})
    return found.x[:size].reshape(features, roles), found.x[size:].reshape(shape)
