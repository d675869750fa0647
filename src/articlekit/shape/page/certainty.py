"""How sure we are of the content of a page: the F1 that the model expects, corrected by what it gets."""

from collections.abc import Sequence
from itertools import pairwise

POINTS: tuple[tuple[float, float], ...] = (
    (0.0, 0.0),
    (0.539, 0.559),
    (0.771, 0.752),
    (0.847, 0.795),
    (0.895, 0.856),
    (0.927, 0.916),
    (0.95, 0.939),
    (0.966, 0.976),
    (0.976, 0.982),
    (0.983, 0.986),
    (0.989, 0.991),
)
"""What the model expects and what its content has on pages of sites that it has not seen; `training/content_score.py`
prints it."""


def content_score(expected: float, points: Sequence[tuple[float, float]] = POINTS) -> float:
    """Give the F1 that the content of a page probably has, from 0 to 1, on the line through some points."""
    for (x, y), (x2, y2) in pairwise(points):
        if expected <= x2:
            return y if expected <= x or x2 == x else y + (y2 - y) * (expected - x) / (x2 - x)
    return points[-1][1]
