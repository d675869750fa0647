"""How sure we are of the content of a page: the F1 that the model expects, corrected by what it gets."""

from collections.abc import Sequence
from itertools import pairwise

POINTS: tuple[tuple[float, float], ...] = (
    (0.0, 0.0),
    (0.537, 0.58),
    (0.769, 0.745),
    (0.847, 0.817),
    (0.895, 0.86),
    (0.928, 0.905),
    (0.95, 0.955),
    (0.966, 0.975),
    (0.976, 0.981),
    (0.983, 0.985),
    (0.99, 0.991),
)
"""What the model expects and what its content has on pages of sites that it has not seen; `training/content_score.py`
prints it."""


def content_score(expected: float, points: Sequence[tuple[float, float]] = POINTS) -> float:
    """Give the F1 that the content of a page probably has, from 0 to 1, on the line through some points."""
    for (x, y), (x2, y2) in pairwise(points):
        if expected <= x2:
            return y if expected <= x or x2 == x else y + (y2 - y) * (expected - x) / (x2 - x)
    return points[-1][1]
