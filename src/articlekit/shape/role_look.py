"""The second look at a section: the first scores of all sections, in context, beside shape, place and cues.

The same function makes the rows that the trees are trained on. What all sections of an article share, and all of a row
of siblings, is measured once.
"""

from collections.abc import Sequence
from math import exp
from operator import itemgetter
from typing import NamedTuple, get_args

from articlekit.model import Role
from articlekit.shape.role_cues import CUES
from articlekit.shape.role_features import Sight

TITLE: tuple[Role, ...] = ("steps", "comparison", "overview", "benefits", "importance", "caveats")
OWN: tuple[Role, ...] = (
    *("body", "steps", "mechanism", "comparison", "examples", "overview", "benefits", "caveats", "faq", "cta"),
    *("conclusion", "importance"),
)
BEFORE: tuple[Role, ...] = ("benefits", "body", "comparison", "steps")
AFTER: tuple[Role, ...] = ("benefits", "references", "overview")
BELOW: tuple[Role, ...] = ("steps", "benefits", "caveats", "faq", "mechanism", "importance", "references", "body")
AROUND: tuple[Role, ...] = ("mechanism", "caveats", "steps", "benefits", "faq")
ROLES: tuple[Role, ...] = get_args(Role)
OF_ARTICLE = (
    *(f"article {r}" for r in ROLES),
    *(f"title {r}" for r in TITLE),
    *("sections", "versus", "article code", "article asked", "article figures", "article does"),
    *(f"article {c}" for c in CUES),
)
OF_ROW = (*(f"row {r}" for r in ROLES), "row", "numbered", "asked")
OF_SECTION = (
    *(f"own {r}" for r in OWN),
    *(f"before {r}" for r in BEFORE),
    *(f"after {r}" for r in AFTER),
    *(f"around {r}" for r in AROUND),
    *(f"below {r}" for r in BELOW),
    *("place", "part of", "to end", "words", "of title", "characters", "items", "labelled", "first"),
    *("title taken up", "headings taken up", "does"),
    *CUES,
)
COLUMNS = (*OF_ARTICLE, *OF_ROW, *OF_SECTION)
"""What the columns of a row are."""
NONE = -1.0
"""A share where there is nothing to have one."""

Row = list[float]


class Looks(NamedTuple):
    """What is seen of an article."""

    article: Row
    rows: dict[int, Row]
    """Of each section with sections in it."""
    sections: list[Row]
    """Of each section after the first part."""


def shares(scores: Sequence[int], unit: int) -> Row:
    """Give the probability of each role by the first scores."""
    top = max(scores)
    odds = [exp((score - top) / unit) for score in scores]
    total = sum(odds)
    return [value / total for value in odds]


def look(sight: Sight, first: list[Row]) -> Looks:
    """Look at the sections again; `first` are the shares of each role, an empty row for the part without a heading."""
    parts = sight.parts
    rows = {
        n: [*_mean([first[k] for k in part.parts]), *_of_row(sight, part.parts)]
        for n, part in enumerate(parts)
        if part.parts
    }
    ranks = {match.role: match.rank for match in sight.title_matches}
    article = [
        *_mean(first[1:]),
        *(ranks.get(role, 0.0) for role in TITLE),
        float(len(parts) - 1),
        float("versus" in sight.promise),
        sum("code" in body.kinds for body in sight.bodies) / len(parts),
        sum(sight.asks(n) for n in range(1, len(parts))) / len(parts),
        sum("figure" in body.kinds for body in sight.bodies) / len(parts),
        sum(body.does for body in sight.bodies) / len(parts),
        *_mean([body.cues for body in sight.bodies]),
    ]
    return Looks(article, rows, [_of_section(sight, first, n, rows.get(n)) for n in range(1, len(parts))])


def _mean(rows: list[Row]) -> Row:
    return [sum(column) / len(rows) for column in zip(*rows, strict=True)]


def _of_row(sight: Sight, row: list[int]) -> Row:
    asked = sum(sight.asks(n) for n in row)
    numbered = sum(bool(sight.parts[n].number) for n in row)
    return [float(len(row)), float(numbered), asked / len(row)]


_own, _before, _after, _around, _below = (
    itemgetter(*map(ROLES.index, some)) for some in (OWN, BEFORE, AFTER, AROUND, BELOW)
)


def _of_section(sight: Sight, first: list[Row], n: int, below: Row | None) -> Row:
    part = sight.parts[n]
    siblings = sight.parts[part.parent].parts
    at = sight.at[n]
    before = first[siblings[at - 1]] if at else []
    after = first[siblings[at + 1]] if at + 1 < len(siblings) else []
    own, around, sections = first[n], first[part.parent], len(sight.parts) - 1
    words = sight.words_of[n]
    body = sight.bodies[n]
    return [
        *_own(own),
        *(_before(before) if before else (NONE,) * len(BEFORE)),
        *(_after(after) if after else (NONE,) * len(AFTER)),
        *(_around(around) if around else (NONE,) * len(AROUND)),
        *(_below(below) if below else (NONE,) * len(BELOW)),
        *(float(n), n / sections, float(sections - n), float(len(words)), sight.of_title(n)),
        *(float(body.characters), float(body.items), float(body.labelled), float(at)),
        *sight.echoes(n, body.words),
        body.does,
        *body.cues,
    ]
