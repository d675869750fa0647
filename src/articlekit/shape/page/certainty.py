"""How sure we are of the content of a page: the F1 that the model expects, corrected by what it gets."""

from itertools import pairwise

POINTS: tuple[tuple[float, float], ...] = (
    (0.0, 0.0),
    (0.548, 0.547),
    (0.781, 0.732),
    (0.852, 0.818),
    (0.896, 0.859),
    (0.927, 0.91),
    (0.95, 0.942),
    (0.966, 0.971),
    (0.976, 0.982),
    (0.983, 0.986),
    (0.989, 0.992),
)
"""What the model expects and what its content has on pages of sites that it has not seen; `training/content_score.py`
prints it."""


def content_score(expected: float) -> float:
    """Give the F1 that the content of a page probably has, from 0 to 1."""
    for (x, y), (x2, y2) in pairwise(POINTS):
        if expected <= x2:
            return y if expected <= x else y + (y2 - y) * (expected - x) / (x2 - x)
    return POINTS[-1][1]
