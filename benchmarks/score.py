"""How well a text agrees with the true one: as bags of words in lower case."""

import re
from collections import Counter
from typing import NamedTuple


class Score(NamedTuple):
    """Of what was given, what share is right; of what is right, what share was given; their harmonic mean."""

    f1: float
    precision: float
    recall: float


def score(text: str, gold: str) -> Score:
    """Compare the words of two texts; that both are empty is perfect."""
    given, true = _words(text), _words(gold)
    same = (given & true).total()
    if not same:
        return Score(1, 1, 1) if not given and not true else Score(0, 0, 0)
    precision, recall = same / given.total(), same / true.total()
    return Score(2 * precision * recall / (precision + recall), precision, recall)


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))
