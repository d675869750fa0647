"""How long a line is, and its first and last words: finer than `columns` measures every block."""

from bisect import bisect_right
from collections.abc import Sequence

from articlekit.shape.columns import Columns, extent, word_count

LENGTHS = ("letters", "counted_words", "first_word", "last_word", "dashes")
"""The columns: characters, words, characters of the first word and of the last; a dash, a bracket inside."""
LETTERS = (6, 10, 14, 18, 22, 26, 30, 34, 38, 43, 48, 54, 60, 67, 75, 85, 100, 120)
WORDS, WORD = 18, 12
"""What is counted up to."""
LONG = 300
"""Characters of a line whose words are not counted."""
DASHES = (" – ", " — ", " - ")
SAMPLE = 210


def add_lengths(columns: Columns, texts: Sequence[str]) -> None:
    """Add the columns."""
    rows = [_row(text) for text in texts]
    for name, values in zip(LENGTHS, zip(*rows, strict=True), strict=True):
        columns[name] = values


def _row(text: str) -> tuple[int, ...]:
    sample = text[:SAMPLE]
    return (
        bisect_right(LETTERS, extent(text)),
        min(WORDS, word_count(text)) if len(text) < LONG else WORDS,
        min(WORD, len(sample.split(" ", 1)[0])),
        min(WORD, len(text[-SAMPLE:].rsplit(" ", 1)[-1])),
        any(dash in sample for dash in DASHES) + 2 * ("(" in sample),
    )
