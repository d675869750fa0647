"""Weights of words by what they mean: what a table says of words, and what it does not know."""

import zlib
from base64 import b64encode

import pytest

from articlekit.shape.meaning import ZERO, parse_tables

CLASSES = ("sweet", "sour")
WEIGHTS = {"honey": (40, -8), "lemon": (-20, 100), "plum": (12, 12)}


def data() -> dict[str, object]:
    """Give a file's content: three words in headings."""
    rows = bytes(ZERO + weight for row in WEIGHTS.values() for weight in row)
    packed = b64encode(zlib.compress(rows)).decode("ascii")
    return {"classes": list(CLASSES), "words": " ".join(WEIGHTS), "rows": {"in": packed}}


def said(*words: str) -> list[float]:
    """Give what the table adds to scores of zero."""
    scores = [0.0, 0.0]
    parse_tables(data(), CLASSES)["in"].add(scores, words)
    return scores


def test_a_word_says_its_weights() -> None:
    assert said("honey") == [40.0, -8.0]


def test_words_say_their_sum_by_the_root_of_how_many_they_are() -> None:
    words = ["honey", "lemon", "plum", "honey"]
    assert said(*words) == [sum(WEIGHTS[word][n] for word in words) / 2 for n in range(2)]


def test_unknown_words_say_nothing_and_do_not_thin_out_the_others() -> None:
    assert said("vinegar", "honey", "salt") == said("honey")
    assert said("vinegar") == said() == [0.0, 0.0]


def test_a_heading_has_room_for_as_many_words_as_are_looked_at() -> None:
    assert said(*["lemon"] * 256) == [-20.0 * 16, 100.0 * 16]


def test_a_table_for_other_classes_is_refused() -> None:
    with pytest.raises(ValueError, match="other classes"):
        parse_tables(data(), ("sweet", "bitter"))
