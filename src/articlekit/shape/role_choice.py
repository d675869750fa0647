"""How roles are chosen: what speaks for and against each beside the model's scores, and how likely the best must be.

Sections of a numbered row lean towards what the row is, those inside another towards what that one is. All weights are
hundredths of log-odds, as the scores are.
"""

from collections.abc import Iterator

from articlekit.model import Role
from articlekit.shape.role_benefits import GAINFUL, has_row
from articlekit.shape.role_features import FEWEST_PROMISED, STRONG, Sight
from articlekit.shape.role_model import AT, ROLES, UNIT, Scores, likelihood
from articlekit.shape.role_parts import Part
from articlekit.shape.words import Match

ONCE: tuple[Role, ...] = ("introduction", "benefits", "caveats", "conclusion")
"""Roles that an article has once, and names when it has them."""
LOOSE: tuple[Role, ...] = ("overview", "importance", "key_takeaways", "introduction", "conclusion")
"""Roles that say nothing of the sections inside: half of those inside an overview are something else."""
BESIDE: tuple[Role, ...] = (
    *("importance", "overview", "examples", "faq"),
    *("key_takeaways", "references", "related", "cta", "author_bio"),
)
"""Roles of sections that may stand beside steps in a section of steps."""

SHARED = 0.75
"""How much of a section's scores is that of its numbered row."""
EAGER = 45
"""What `body` lacks: a role missed costs as much as one too many."""
LISTED = 50
"""How much more than `importance` the role `benefits` counts, where a section is either and a row stands below."""
SAID: dict[Role, int] = {"benefits": 150, "caveats": 200, "conclusion": 150}
"""What a role counts more that is the first a heading's words say; of these every one that is missed is felt."""
PLAIN = 160
"""What it counts more when its words are most of the heading, or of its label: `Con: ...`."""
LABELLED = 100
"""What the role of a label counts more: `Summary: ...` concludes in 20 of 23 annotated headings."""
UNTRAINED = 80
"""What the first role a heading's words say counts more in a language of which the model knows no other words."""
TOLD = 100
"""What a role of `ONCE` lacks that another heading says, and each side that the title names beside the other."""
BOTH: tuple[Role, ...] = ("benefits", "caveats")
"""The sides: a title that names both promises neither for a heading that says none, nor gains for one or two."""
PROMISED = 450
"""What `benefits` counts more in a row that the title promises."""
LEANS = 200
"""What the role of the section around counts."""
LEANS_UNTRAINED = 300
"""The same where the heading says nothing, in a language of which the model knows no words."""
LEANS_BODY = 100
"""The same where that is `body`, and the heading says nothing."""

LIKELY = 0.4
"""A role that is less likely than this is no better than none."""
LIKELY_ONCE = 0.3
"""The same for roles of `ONCE`, which are missed more than they disturb; not for one of `GUESSED` that no word says."""
GUESSED: tuple[Role, ...] = ("conclusion", "benefits")
"""Roles that are told of many sections whose heading says nothing: of the last one, of lists."""
WARMTH = 1.4
"""What makes the scores of sections mean what they say: measured, see `docs/decisions/0011`."""


def choose(sight: Sight, scores: list[Scores], promised: frozenset[int] = frozenset()) -> None:
    """Give the sections the roles that are best.

    `scores` has a row for each part; `promised` are the sections that the title promises as benefits.
    """
    parts = sight.parts
    shared = _share(sight, scores)
    told = {matches[0].role for matches in sight.matches if matches}.intersection(ONCE)
    for n, part in enumerate(parts[1:], 1):
        row = shared[n]
        row[AT["body"]] -= EAGER
        if _may_list_gains(sight, row, n) and has_row(sight, part):
            row[AT["benefits"]] = max(row[AT["benefits"]], row[AT["importance"]] + LISTED)
        for role, weight in _voices(sight, n, told, promised):
            row[AT[role]] += weight
        best = row.index(max(row))
        if best != AT["body"] and likelihood(row, best, UNIT) < _least(ROLES[best], sight.matches[n]):
            best = AT["body"]
        part.role, part.score = ROLES[best], likelihood(row, best, WARMTH * UNIT)
    for part in reversed(parts[1:]):
        _gather_steps(part, [parts[n] for n in part.parts])


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


def _may_list_gains(sight: Sight, row: Scores, n: int) -> bool:
    """Tell whether a section says what it is good for or why it matters, by its heading or by its scores."""
    return row[AT["importance"]] == max(row) or any(match.role in GAINFUL for match in sight.matches[n])


def _voices(sight: Sight, n: int, told: set[Role], promised: frozenset[int]) -> Iterator[tuple[Role, int]]:
    """Give what speaks for the roles of a section, and against them; given the roles that some heading tells."""
    part, said = sight.parts[n], sight.matches[n]
    if said:
        first = said[0].role
        yield first, SAID.get(first, 0) + (PLAIN if sight.says_plainly(n) else 0)
        if sight.is_labelled(n):
            yield first, LABELLED
        if not sight.trained:
            yield first, UNTRAINED
    for role in told.difference([match.role for match in said]):
        yield role, -TOLD
    if not said:
        yield from ((role, -TOLD) for role in _unpromised(sight, part))
    if n in promised or (part.number and {"benefits", "count"}.issubset(sight.promise)):
        yield "benefits", PROMISED
    if part.parent:
        around = sight.parts[part.parent].role
        yield around, _leans(around, said, trained=sight.trained)


def _unpromised(sight: Sight, part: Part) -> tuple[Role, ...]:
    """Give the sides that the title does not promise for a heading that says none, though it names them."""
    if all(role in sight.promise for role in BOTH):
        return BOTH
    few = len(sight.parts[part.parent].parts) < FEWEST_PROMISED
    return BOTH[:1] if few and "benefits" in sight.promise else ()


def _leans(around: Role, said: list[Match], *, trained: bool) -> int:
    """Give what the role of the section around counts for one whose heading says some roles.

    Where the heading says little more than that it concludes, it does, whatever it stands in.
    """
    if around in LOOSE or (said and said[0].role == "conclusion" and said[0].rank >= STRONG):
        return 0
    if around == "body":
        return 0 if said else LEANS_BODY
    return LEANS if said or trained else LEANS_UNTRAINED


def _least(role: Role, said: list[Match]) -> float:
    """Give how likely a role must be for a section whose heading says some roles."""
    unsaid = role in GUESSED and all(match.role != role for match in said)
    return LIKELY_ONCE if role in ONCE and not unsaid else LIKELY


def _gather_steps(part: Part, inside: list[Part]) -> None:
    """Let a section that is nothing itself be what most sections in it are, where they say what to do.

    Beside its steps a subject has sections on why it matters, with examples or further reading.
    """
    main = [one for one in inside if one.role not in BESIDE]
    steps = [one.score for one in main if one.role == "steps"]
    plain = all(one.role in ("steps", "body") for one in main)
    if part.role == "body" and plain and 0 < len(main) <= 2 * len(steps):
        part.role, part.score = "steps", sum(steps) / len(steps)
