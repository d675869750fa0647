"""The trained model of roles, in two looks: weights of features, then trees over the first scores in context.

A section's first score for a role is the sum of the weights of its features. All weights of a feature are kept in one
number, a field of bits for each role, so that one addition adds them all. The second look adds what boosted trees say
of the first scores of the section and those around it, its shape and its cues. Sections of a numbered row lean towards
what the row is, those inside another towards what that one is.
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
from articlekit.shape.role_benefits import has_row
from articlekit.shape.role_features import STRONG, Features, Sight
from articlekit.shape.role_look import COLUMNS, OF_ARTICLE, OF_ROW, look, shares
from articlekit.shape.role_parts import Part
from articlekit.shape.words import Match

UNIT = 100
"""Weights in the file are hundredths."""
BITS = 32
"""Of a field."""
MIDDLE = 1 << (BITS - 2)
"""What a field holds for a sum of zero."""
ROLES: tuple[Role, ...] = get_args(Role)
AT: dict[Role, int] = {role: n for n, role in enumerate(ROLES)}
EAGER = 45
"""What `body` lacks: a role missed costs as much as one too many."""
SAID: dict[Role, int] = {"benefits": 150, "caveats": 200, "conclusion": 150}
"""What a role counts more that is the first a heading's words say; of these every one that is missed is felt."""
PLAIN = 160
"""What a role counts more when its words are most of the heading, or of its label: `Con: ...`."""
LABELLED = 100
"""What the role of a label counts more: `Summary: ...` concludes in 20 of 23 annotated headings."""
LISTED = 50
"""How much more than `importance` the role `benefits` counts, where a section is either and a row stands below."""
UNTRAINED = 80
"""What the first role a heading's words say counts more in a language of which the model knows no other words."""
PROMISED = 450
"""What `benefits` counts more in a numbered row whose title promises as many."""
ONCE: tuple[Role, ...] = ("introduction", "benefits", "caveats", "conclusion")
TOLD = 100
"""What a role of `ONCE` lacks that another heading says: an article names it when it has it."""
SHARED = 0.75
"""How much of a section's scores is that of its numbered row."""
LEANS = 200
"""What the role of the section around counts."""
LEANS_UNTRAINED = 300
"""The same where the heading says nothing, in a language of which the model knows no words."""
LEANS_BODY = 100
"""The same where that is `body`, and the heading says nothing."""
LOOSE: tuple[Role, ...] = ("overview", "importance", "key_takeaways", "introduction", "conclusion")
"""Roles that say nothing of the sections inside: half of those inside an overview are something else."""
LIKELY = 0.4
"""A role that is less likely than this is no better than none."""
LIKELY_ONCE = 0.3
"""The same for roles of `ONCE`, which are missed more than they disturb; not for a conclusion that no word says, which
may be the last of the sections as well."""
WARMTH = 1.4
"""What makes the scores of sections mean what they say: measured, see `docs/decisions/0011`."""
BESIDE: tuple[Role, ...] = (
    *("importance", "overview", "examples", "faq"),
    *("key_takeaways", "references", "related", "cta", "author_bio"),
)
"""Roles of sections that may stand beside steps in a section of steps."""
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
        self.tests = self.forest.tests[:a], self.forest.tests[a:b], self.forest.tests[b:]

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
        first: list[list[int]] = [[]]
        meant: list[Sequence[float]] = [()]
        for features in map(sight.features, range(1, len(sight.parts))):
            first.append(self.score(features))
            meant.append(self.by_meaning(features.words))
        seen = look(sight, [shares(row, UNIT) if row else [] for row in first])
        of_article, of_row, of_section = self.tests
        left = narrow(self.forest.full, of_article, seen.article)
        rows = {n: narrow(left, of_row, row) for n, row in seen.rows.items()}
        out: list[Scores] = [[]]
        for part, row, *known in zip(sight.parts[1:], seen.sections, first[1:], meant[1:], strict=True):
            leaves = [*self.forest.reached(narrow(rows[part.parent], of_section, row))]
            out.append([sum(leaves[n :: len(ROLES)], start) for n, start in enumerate(map(add, *known))])
        return out


def choose(sight: Sight, scores: list[Scores]) -> None:
    """Give the sections the roles that are best; `scores` has a row for each part."""
    parts = sight.parts
    shared = _share(sight, scores)
    told = {matches[0].role for matches in sight.matches if matches}.intersection(ONCE)
    promised = {"benefits", "count"}.issubset(sight.promise)
    for n, part in enumerate(parts[1:], 1):
        row, around = shared[n], parts[part.parent].role
        row[AT["body"]] -= EAGER
        if _may_list_gains(sight, row, n) and has_row(sight, part):
            row[AT["benefits"]] = max(row[AT["benefits"]], row[AT["importance"]] + LISTED)
        _hear(row, sight.matches[n], told, plain=sight.says_plainly(n))
        if sight.is_labelled(n):
            row[AT[sight.matches[n][0].role]] += LABELLED
        if sight.matches[n] and not sight.trained:
            row[AT[sight.matches[n][0].role]] += UNTRAINED
        row[AT["benefits"]] += PROMISED if promised and part.number else 0
        if part.parent:
            row[AT[around]] += _leans(around, sight.matches[n], trained=sight.trained)
        best = row.index(max(row))
        chosen = best if likelihood(row, best, UNIT) >= _least(ROLES[best], sight.matches[n]) else AT["body"]
        part.role, part.score = ROLES[chosen], likelihood(row, chosen, WARMTH * UNIT)
    for part in reversed(parts[1:]):
        _gather_steps(part, [parts[n] for n in part.parts])


def _least(role: Role, said: list[Match]) -> float:
    """Give how likely a role must be for a section whose heading says some roles."""
    unsaid = role == "conclusion" and all(match.role != role for match in said)
    return LIKELY_ONCE if role in ONCE and not unsaid else LIKELY


def _leans(around: Role, said: list[Match], *, trained: bool) -> int:
    """Give what the role of the section around counts for one whose heading says some roles.

    Where the heading says little more than that it concludes, it does, whatever it stands in.
    """
    if said and said[0].role == "conclusion" and said[0].rank >= STRONG:
        return 0
    if around == "body":
        return 0 if said else LEANS_BODY
    if around in LOOSE:
        return 0
    return LEANS if said or trained else LEANS_UNTRAINED


def _gather_steps(part: Part, inside: list[Part]) -> None:
    """Let a section that is nothing itself be what most sections in it are, where they say what to do.

    Beside its steps a subject has sections on why it matters, with examples or further reading.
    """
    main = [one for one in inside if one.role not in BESIDE]
    steps = [one.score for one in main if one.role == "steps"]
    plain = all(one.role in ("steps", "body") for one in main)
    if part.role == "body" and plain and 0 < len(main) <= 2 * len(steps):
        part.role, part.score = "steps", sum(steps) / len(steps)


def _may_list_gains(sight: Sight, row: Scores, n: int) -> bool:
    """Tell whether a section says what it is good for or why it matters, by its heading or by its scores."""
    said = {match.role for match in sight.matches[n]}
    return not said.isdisjoint(("importance", "benefits")) or row[AT["importance"]] == max(row)


def likelihood(row: Scores, at: int, unit: float) -> float:
    """Give how likely one of some roles is by their scores."""
    own = row[at]
    return 1 / sum([exp((value - own) / unit) for value in row])


def _hear(row: Scores, matches: list[Match], told: set[Role], *, plain: bool) -> None:
    """Weigh what the words of a heading say, and what those of the others do."""
    said = [match.role for match in matches]
    if matches:
        row[AT[said[0]]] += SAID.get(said[0], 0) + (PLAIN if plain else 0)
    for role in told.difference(said):
        row[AT[role]] -= TOLD


def _share(sight: Sight, scores: list[Scores]) -> list[Scores]:
    """Let the sections of each numbered row lean towards the mean of the row; those whose words say a role do not."""
    shared = [[*row] for row in scores]
    for part in sight.parts:
        row = [n for n in part.parts if sight.parts[n].number and not sight.matches[n]]
        if len(row) > 1:
            mean = [sum(column) / len(row) for column in zip(*(scores[n] for n in row), strict=True)]
            for n in row:
                shared[n] = [(1 - SHARED) * own + SHARED * all_ for own, all_ in zip(scores[n], mean, strict=True)]
    return shared


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
