"""What a first look at a text gave, as columns: how likely each block is the article, and the blocks around it."""

from bisect import bisect_right
from itertools import accumulate

from articlekit.shape.columns import Columns
from articlekit.shape.expected import chance

STEPS = (-3.5, -2.5, -1.8, -1.2, -0.7, -0.3, 0.0, 0.3, 0.7, 1.2, 1.8, 2.5, 3.5)
CLIP = 4.0
"""Log-odds beyond which a score says no more."""
WINDOW = 4
"""Blocks on each side over which a score is averaged by characters."""
DECAYS = (("near", 0.7), ("far", 0.9))
"""How much of the mean of the blocks before stays with each further one."""
TENTHS, EIGHTHS = 10, 8
"""In which shares of characters are told apart."""


def add_scores(columns: Columns, scores: list[float], sizes: list[int]) -> None:
    """Add what a first look at the text gave: each block's score, its neighbours', and the text's as a whole."""
    count = len(scores)
    chances = [chance(score) for score in scores]
    clipped = [max(-CLIP, min(CLIP, s)) for s in scores]
    columns["score"] = [bisect_right(STEPS, s) for s in scores]
    for name, keep in DECAYS:
        columns[name + "_before"] = _decay(clipped, keep)
        columns[name + "_after"] = _decay(clipped[::-1], keep)[::-1]
    good = [0.0, *accumulate(c * s for c, s in zip(chances, sizes, strict=True))]
    all_ = [0, *accumulate(sizes)]
    near = [(max(0, i - WINDOW), min(count, i + WINDOW + 1)) for i in range(count)]
    columns["good_before"] = [round(EIGHTHS * g / (good[-1] or 1)) for g in good[:-1]]
    columns["good_around"] = [round(TENTHS * (good[b] - good[a]) / ((all_[b] - all_[a]) or 1)) for a, b in near]
    columns["good"] = [round(EIGHTHS * good[-1] / (all_[-1] or 1))] * count
    columns["good_lines"] = [round(EIGHTHS * sum(chances) / count)] * count


def _decay(values: list[float], keep: float) -> list[int]:
    """Average the values before each one, the nearest counting most."""
    out, mean = [], 0.0
    for value in values:
        out.append(bisect_right(STEPS, mean))
        mean = keep * mean + (1 - keep) * value
    return out
