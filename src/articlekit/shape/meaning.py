"""What words mean for a choice: small weights of many words, also of those that the training never saw with an answer.

The weights of a word are linear in a vector that stands for its meaning, so words that mean alike weigh alike. A text
says the sum over its known words, by the root of how many they are. `training/meaning.py` finds the weights.
"""

import zlib
from base64 import b64decode
from collections.abc import Collection, Mapping, Sequence
from math import sqrt
from struct import Struct
from typing import Any

from articlekit.remember import Remembered

ZERO = 128
"""What a byte holds for a weight of zero."""
REMEMBERED = 1 << 15
"""Words of which is remembered what they weigh."""


class Table:
    """The weights of words that stand in one place: a byte for each class."""

    def __init__(self, at: Mapping[str, int], rows: bytes, classes: int) -> None:
        self._at, self._rows, self._classes = at, rows, classes
        self._sums = Struct(f"<{classes}H")
        self._packed = Remembered(self._pack, REMEMBERED)
        """The weights of a word in one number, two bytes for each class, so that one addition adds them all."""

    def add(self, scores: list[float], words: Collection[str]) -> None:
        """Add what these words, at most 256, say to the scores of the classes."""
        known = [*filter(None, map(self._packed.__getitem__, words))]
        if known:
            sums = self._sums.unpack(sum(known).to_bytes(self._sums.size, "little"))
            zero, share = ZERO * len(known), 1 / sqrt(len(known))
            scores[:] = [score + (value - zero) * share for score, value in zip(scores, sums, strict=True)]

    def _pack(self, word: str) -> int:
        """Give the weights of a word in one number, zero for one that is not known."""
        at = self._at.get(word)
        if at is None:
            return 0
        wide = bytearray(self._sums.size)
        wide[::2] = self._rows[at * self._classes : (at + 1) * self._classes]
        return int.from_bytes(wide, "little")


def parse_tables(data: Any, classes: Sequence[str]) -> dict[str, Table]:
    """Make tables of the content of their file, by the places in which the words stand.

    Raises:
        ValueError: when they were trained for other classes.
    """
    if data["classes"] != list(classes):
        raise ValueError("the weights of words were trained for other classes; run the training again")
    at = {word: n for n, word in enumerate(data["words"].split())}
    rows = {place: zlib.decompress(b64decode(text)) for place, text in data["rows"].items()}
    return {place: Table(at, known, len(classes)) for place, known in rows.items()}
