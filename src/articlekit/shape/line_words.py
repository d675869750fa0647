"""What the words of a short line say: a weight for each word that many texts have, learnt like the trees."""

import json
from bisect import bisect_right
from functools import cache
from importlib.resources import files

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


class LineWords:
    """Weights of words."""

    def __init__(self, weights: dict[str, int], bias: int) -> None:
        self.weights = weights
        self.bias = bias

    def column(self, texts: list[str]) -> list[int]:
        """Give the sum of the weights of each line's words, in steps."""
        return [self._step(text) for text in texts]

    def _step(self, text: str) -> int:
        words = tokens(text)
        if words is None:
            return UNKNOWN
        return bisect_right(STEPS, self.bias + sum(self.weights.get(word, 0) for word in words))


def tokens(text: str) -> list[str] | None:
    """Give the words of a short line, each once; `None` for a longer one."""
    if len(text) > LONGEST:
        return None
    words = list(dict.fromkeys(WORD.findall(text.lower())))
    return words if len(words) <= SHORT else None


@cache
def load(name: str) -> LineWords:
    """Load the weights of a name."""
    return parse(files("articlekit.shape").joinpath(f"weights/{name}.json").read_text("utf-8"))


def parse(text: str) -> LineWords:
    """Read weights from their file's text."""
    data = json.loads(text)
    return LineWords(data["words"], data["bias"])
