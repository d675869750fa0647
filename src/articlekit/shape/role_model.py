"""The trained model of roles, in two looks: weights of features, then trees over the first scores in context.

A section's first score for a role is the sum of the weights of its features. All weights of a feature are kept in one
number, a field of bits for each role, so that one addition adds them all. The second look adds what boosted trees say
of the first scores of the section and those around it, its shape and its cues.
`training/roles.py` writes `weights/roles.json`; weights are hundredths of log-odds.
"""

import json
from array import array
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from importlib.resources import files
from math import exp
from operator import add
from struct import Struct
from typing import Any, get_args

from articlekit.model import Role
from articlekit.shape.forest import Forest, Node, narrow
from articlekit.shape.meaning import Table, parse_tables
from articlekit.shape.role_features import Features, Sight
from articlekit.shape.role_look import COLUMNS, OF_ARTICLE, OF_ROW, look, shares

UNIT = 100
"""Weights in the file are hundredths."""
BITS = 32
"""Of a field."""
MIDDLE = 1 << (BITS - 2)
"""What a field holds for a sum of zero."""
ROLES: tuple[Role, ...] = get_args(Role)
AT: dict[Role, int] = {role: n for n, role in enumerate(ROLES)}
TREES_OF = [slice(n, None, len(ROLES)) for n in range(len(ROLES))]
"""Of each role, which of the trees speak of it."""
Scores = list[float]


class RoleModel:
    """Weights of features, and trees."""

    def __init__(
        self, weights: dict[str, dict[str, int]], trees: Sequence[Node] = (), meaning: dict[str, Table] | None = None
    ) -> None:
        at: dict[str, int] = {role: BITS * n for n, role in enumerate(ROLES)}
        self.zero = sum(MIDDLE << shift for shift in at.values())
        packed = {name: sum(w << at[role] for role, w in row.items()) for name, row in weights.items()}
        self.names = {name: row for name, row in packed.items() if name[0] != "#"}
        self.words: dict[str, dict[str, int]] = {}
        for name in packed.keys() - self.names.keys():
            where, _, word = name[1:].partition(" ")
            self.words.setdefault(where, {})[word] = packed[name]
        self.bytes = BITS // 8 * len(ROLES)
        self.unpack = Struct(f"<{len(ROLES)}I").unpack
        self.forest = Forest(trees, len(COLUMNS))
        a, b = len(OF_ARTICLE), len(OF_ARTICLE) + len(OF_ROW)
        self.meaning = meaning or {}
        self.tests = self.forest.tests.of(0, a), self.forest.tests.of(a, b), self.forest.tests.of(b)

    def score(self, features: Features) -> list[int]:
        """Give the first score of every role for something with these features."""
        total = sum(filter(None, map(self.names.get, features.names)), self.zero)
        for where, words in features.words.items():
            total += sum(filter(None, map(self.words.get(where, {}).get, words)))
        return [value - MIDDLE for value in self.unpack(total.to_bytes(self.bytes, "little"))]

    def by_meaning(self, words: Mapping[str, Collection[str]]) -> Sequence[float]:
        """Give what words mean for every role, by where they stand."""
        scores = [0.0] * len(ROLES)
        for place, table in self.meaning.items():
            table.add(scores, words.get(place, ()))
        return array("d", scores)

    def scores(self, sight: Sight) -> list[Scores]:
        """Give the scores of every role for all sections; an empty row for the part without a heading."""
        if len(sight.parts) < 2:
            return [[]]
        features = [*map(sight.features, range(1, len(sight.parts)))]
        first = [*map(self.score, features)]
        meant = [self.by_meaning(some.words) for some in features]
        seen = look(sight, [[], *(shares(row, UNIT) for row in first)])
        of_article, of_row, of_section = self.tests
        left = narrow(self.forest.full, of_article, seen.article)
        rows = {n: narrow(left, of_row, row) for n, row in seen.rows.items()}
        out: list[Scores] = [[]]
        for part, row, *known in zip(sight.parts[1:], seen.sections, first, meant, strict=True):
            leaves = [*self.forest.reached(narrow(rows[part.parent], of_section, row))]
            out.append([*map(sum, map(leaves.__getitem__, TREES_OF), map(add, *known))])
        return out


def likelihood(row: Scores, at: int, unit: float) -> float:
    """Give how likely one of some roles is by their scores."""
    own = row[at]
    return 1 / sum([exp((value - own) / unit) for value in row])


def parse_roles(data: Any) -> RoleModel:
    """Make a model of its file's content.

    Raises:
        ValueError: when it was trained with other roles or columns.
    """
    if data["roles"] != list(ROLES) or data["columns"] != list(COLUMNS):
        raise ValueError("the model of roles was trained with other columns; run training/roles.py")
    return RoleModel(data["weights"], data["trees"], parse_tables(data["meaning"], ROLES))


@cache
def load_roles() -> RoleModel:
    """Load the weights that come with the package."""
    return parse_roles(json.loads(files("articlekit.shape").joinpath("weights/roles.json").read_text("utf-8")))
