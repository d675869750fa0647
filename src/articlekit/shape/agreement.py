"""Lines that belong together agree: they have one score, their mean, so that all of them are of a kind or none is."""

from collections.abc import Sequence

LEAST = -10.0
"""The score of a line that cannot be what it is scored for is below."""
NEVER = 10 * LEAST
SURE = 1.0
"""The score of a line that is surely what it is scored for."""
BLANK = 0.3
"""Share of the blocks with a blank line before in a text where those part blocks."""


def agree(scores: list[float], group: Sequence[int], bonus: float = 0.0) -> None:
    """Give the lines of a group one score, their mean."""
    mean = sum(scores[n] for n in group) / len(group)
    for n in group:
        scores[n] = mean + bonus


def rows(gap: Sequence[int], scores: Sequence[float]) -> list[list[int]]:
    """Give the possible lines that stand together without a blank line, where blank lines part blocks."""
    found: list[list[int]] = []
    if sum(map(bool, gap)) < BLANK * len(gap):
        return found
    for n, score in enumerate(scores):
        if score > LEAST and found and found[-1][-1] == n - 1 and not gap[n]:
            found[-1].append(n)
        elif score > LEAST:
            found.append([n])
    return found
