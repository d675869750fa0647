"""Roles that words say outright: those of the heading, of the title, of the section around.

They stand; the model of roles tells the sections about which the words say nothing.
"""

from collections.abc import Sequence

import regex

from articlekit.model import Role
from articlekit.shape.phrases import fold
from articlekit.shape.role_model import UNIT, RoleModel, Scores
from articlekit.shape.role_parts import Part
from articlekit.shape.words import Match, Words

DIGIT = regex.compile(r"\p{Nd}")
STANDS = 20 * UNIT
"""What a role counts that words say."""
LEANS = 4 * UNIT
"""What the role of the section around counts."""
ONCE: tuple[Role, ...] = ("introduction", "benefits", "caveats", "conclusion")
"""Roles that an article names when it has them: where a heading says one, no other is guessed to have it."""
GUESSED: dict[Role, int] = {"conclusion": 3 * UNIT // 2, "cta": 2 * UNIT, "body": -40}
"""What these roles lack where no word says them: taking one for granted does more harm than missing it."""
TRAINED = ("en",)
FOREIGN = 2 * UNIT
"""What `body` has more in languages that the model was not trained on: it knows little of their words."""
HOLDERS = ("introduction", "conclusion")


def roles_by_words(parts: list[Part], matches: Sequence[list[Match]], words: Words, title: str) -> None:
    """Give the sections their roles by the words of headings (`matches`, one row for each part) and title."""
    top = parts[0].parts
    for n, part in enumerate(parts[1:], 1):
        part.role = next((match.role for match in matches[n] if _fits(match, n, top)), "body")
    promised = _promised(words, title)
    numbered = [part for part in parts[1:] if part.role == "body" and part.number]
    if promised and len(numbered) > 1 and not any(p.role == promised == "benefits" for p in parts):
        for part in numbered:
            part.role = promised


def _fits(match: Match, n: int, top: list[int]) -> bool:
    """An introduction opens and a conclusion closes; the other roles stand anywhere."""
    if match.role == "introduction":
        return bool(top) and n in (top[0], top[0] + 1)
    if match.role == "conclusion":
        return n in top and n >= top[len(top) // 2]
    return True


def _promised(words: Words, title: str) -> Role | None:
    """`7 reasons to ...` and `How to ...` say what the numbered headings are."""
    if any(words.gains.search(fold(title))) and DIGIT.search(title):
        return "benefits"
    return "steps" if any(match.role == "steps" for match in words.roles_of(title)) else None


def weigh_words(model: RoleModel, parts: list[Part], scores: list[Scores], language: str | None) -> None:
    """Add what the words say to the scores of the model."""
    foreign = FOREIGN if (language or "en").partition("-")[0].lower() not in TRAINED else 0
    at = {role: n for n, role in enumerate(model.roles)}
    said = [role for role in ONCE if any(part.role == role for part in parts[1:])]
    for part, row in zip(parts[1:], scores[1:], strict=True):
        around = parts[part.parent].role
        if part.role != "body":
            row[at[part.role]] += STANDS
            continue
        row[at["body"]] += foreign
        for role, lack in GUESSED.items():
            row[at[role]] -= lack
        for role in said:
            row[at[role]] -= STANDS
        if around not in ("body", *HOLDERS):
            row[at[around]] += LEANS + (STANDS if around in said else 0)
            part.role = around
