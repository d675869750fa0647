"""How sure we are of the content of a page: the F1 that the model expects, corrected by what it gets."""

from itertools import pairwise

POINTS: tuple[tuple[float, float], ...] = (
    (0.0, 0.0),
    (0.557, 0.544),
    (0.783, 0.717),
    (0.851, 0.813),
    (0.895, 0.846),
    (0.928, 0.914),
    (0.952, 0.947),
    (0.967, 0.965),
    (0.977, 0.979),
    (0.984, 0.989),
    (0.99, 0.993),
)
"""What the model expects and what its content has on pages of sites that it has not seen; `training/content_score.py`
prints it."""


def content_score(expected: float) -> float:
    """Give the F1 that the content of a page probably has, from 0 to 1."""
    for (x, y), (x2, y2) in pairwise(POINTS):
        if expected <= x2:
            return y if expected <= x else y + (y2 - y) * (expected - x) / (x2 - x)
    return POINTS[-1][1]
