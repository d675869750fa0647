"""How likely a line must be to be taken: so likely that the lines taken can be expected to agree best with the truth.

Where all are sure, that is one half; where many are unsure, some of them are right, and the best F1 is reached by
taking less likely ones too, never such as are less likely than half of it (Lipton and others, ECML 2014).
"""

from collections.abc import Sequence
from math import exp, log

FAR = 25.0
"""Log-odds that say all that can be said."""


def chance(score: float) -> float:
    """Give the probability that log-odds stand for."""
    return 1 / (1 + exp(-max(-FAR, min(FAR, score))))


def log_odds(probability: float) -> float:
    """Give what `chance` is of."""
    return log(probability / (1 - probability)) if 0 < probability < 1 else FAR * (1 if probability else -1)


def cut(chances: Sequence[float]) -> float:
    """Give the chance from which on lines are taken; one half at most."""
    total, found, best, least = sum(chances), 0.0, 0.0, 0.5
    for count, one in enumerate(sorted(chances, reverse=True), 1):
        found += one
        if found / (count + total) > best:
            best, least = found / (count + total), min(one, 0.5)
    return least
