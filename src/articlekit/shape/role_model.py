"""The trained model of roles: weights of features, and of roles that follow one another, read as plain sums.

A section's score for a role is the sum of the weights of its features. Sections hang on one another as in a tree (each
on its elder sibling, a first child on its parent), with a weight for each pair of roles and each kind of tie; the roles
with the highest sum over the whole article are found from the leaves down (Viterbi).
All weights of a feature are kept in one number, a field of bits for each role, so that one addition adds them all.
`training/roles.py` writes `weights/roles.json`; weights are hundredths of log-odds.
"""

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from math import exp
from struct import Struct
from typing import Any, get_args

from articlekit.model import Role
from articlekit.shape.role_parts import Part, Tie

UNIT = 100
"""Weights in the file are hundredths."""
BITS = 32
"""Of a field."""
MIDDLE = 1 << (BITS - 2)
"""What a field holds for a sum of zero."""
BEAM = 5
"""Roles of a section that are weighed against those of its neighbours."""

Scores = list[int]


class RoleModel:
    """Weights of features and of ties."""

    def __init__(
        self, roles: Sequence[Role], weights: dict[str, dict[str, int]], ties: dict[Tie, list[Scores]]
    ) -> None:
        self.roles = tuple(roles)
        self.ties = ties
        at: dict[str, int] = {role: BITS * n for n, role in enumerate(self.roles)}
        self.zero = sum(MIDDLE << shift for shift in at.values())
        self.weights = {name: sum(w << at[role] for role, w in row.items()) for name, row in weights.items()}
        self.bytes = BITS // 8 * len(self.roles)
        self.unpack = Struct(f"<{len(self.roles)}I").unpack

    def score(self, features: list[str]) -> Scores:
        """Give the score of every role for a section with these features."""
        get = self.weights.get
        total = self.zero
        for name in features:
            total += get(name, 0)
        return [value - MIDDLE for value in self.unpack(total.to_bytes(self.bytes, "little"))]

    def decode(self, parts: list[Part], scores: list[Scores]) -> None:
        """Give the parts after the first the roles that are best together; `scores` has a row for each part."""
        likely = [self._likely(row) for row in scores]
        for n in range(len(parts) - 1, 0, -1):
            before = parts[n].before
            if before:
                tie, own = self.ties[parts[n].tie], scores[n]
                for a in likely[before]:
                    scores[before][a] += max(own[b] + tie[a][b] for b in likely[n])
        chosen = [-1] * len(parts)
        for n, part in enumerate(parts[1:], 1):
            row = scores[n]
            tie_row = self.ties[part.tie][chosen[part.before]] if part.before else None
            sums = {b: row[b] + (tie_row[b] if tie_row else 0) for b in likely[n]}
            chosen[n] = best = max(sums, key=sums.__getitem__)
            part.role = self.roles[best]
            part.score = 1 / sum(exp(max(-50.0, (value - sums[best]) / UNIT)) for value in sums.values())

    @staticmethod
    def _likely(row: Scores) -> list[int]:
        return sorted(range(len(row)), key=row.__getitem__, reverse=True)[:BEAM]


def parse_roles(data: Any) -> RoleModel:
    """Make a model of its file's content."""
    known = get_args(Role)
    if not set(data["roles"]) <= set(known):
        raise ValueError("the weights know a role that the model does not")
    return RoleModel(data["roles"], data["weights"], data["ties"])


@cache
def load_roles() -> RoleModel:
    """Load the weights that come with the package."""
    return parse_roles(json.loads(files("articlekit.shape").joinpath("weights/roles.json").read_text("utf-8")))
