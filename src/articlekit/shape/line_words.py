"""What the words of a short line say: a weight for each word that many texts have, learnt like the trees.

Counted are the words, the pairs of words, and the first and the last word for themselves.
"""

import json
from bisect import bisect_right
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from itertools import pairwise

import regex

WORD = regex.compile(r"\w+")
SHORT = 14
"""Words up to which a line's words are looked at."""
LONGEST = 150
"""Characters up to which."""
SCALE = 100
"""What weights are multiplied with in the file."""
STEPS = (-350, -250, -180, -120, -80, -50, -25, 0, 25, 50, 80, 120, 180, 250, 350)
UNKNOWN = len(STEPS) + 1
"""For a line that is not looked at."""


OPENING = 3
"""Words of which it counts that a text opens with them."""
BEGINNING = 60
"""Characters in which they stand."""
Cut = Callable[[str], list[str] | None]
"""Gives what counts of a text, each once; `None` for one that is not looked at."""


def words_in(text: str) -> list[str] | None:
    """Give what counts of a short line."""
    if len(text) > LONGEST:
        return None
    words = WORD.findall(text.lower())
    if not 0 < len(words) <= SHORT:
        return None if words else []
    return list(dict.fromkeys((*words, "^" + words[0], words[-1] + "$", *map(" ".join, pairwise(words)))))


def opening(text: str) -> list[str] | None:
    """Give the first words of a text, each with its place."""
    words = WORD.findall(text[:BEGINNING].lower())[:OPENING]
    return [*(f"{n}:{word}" for n, word in enumerate(words)), *words[:1]]


def below(texts: list[str], n: int) -> str:
    """Give the text under a line; its opening words tell whether the line is a heading."""
    return texts[n + 1] if n + 1 < len(texts) else ""


CUTS: dict[str, Cut] = {"opening_words": opening}
"""What counts, by the name of the weights; for others `words_in`."""


class LineWords:
    """Weights of words."""

    def __init__(self, weights: dict[str, int], bias: int, cut: Cut) -> None:
        self.weights = weights
        self.bias = bias
        self.cut = cut

    def column(self, texts: list[str]) -> list[int]:
        """Give the sum of the weights of each line's words, in steps."""
        return [self._step(text) for text in texts]

    def _step(self, text: str) -> int:
        words = self.cut(text)
        if words is None:
            return UNKNOWN
        return bisect_right(STEPS, self.bias + sum(filter(None, map(self.weights.get, words))))


@cache
def load(name: str) -> LineWords:
    """Load the weights of a name."""
    return parse(name, files("articlekit.shape").joinpath(f"weights/{name}.json").read_text("utf-8"))


def parse(name: str, text: str) -> LineWords:
    """Read the weights of a name from their file's text."""
    data = json.loads(text)
    return LineWords(data["words"], data["bias"], CUTS.get(name, words_in))
