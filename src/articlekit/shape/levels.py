"""Tell which headings of raw text stand under another one: a trained model over the row of headings.

Text keeps no trace of levels but what the headings say and what stands between them: a heading directly over another
one holds it; a short part in a row of short parts, after a heading that says what they are, is one of its kind.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from articlekit.draft import Draft
from articlekit.shape import line_model
from articlekit.shape.columns import (
    COUNTS,
    ENDS,
    LENGTHS,
    WORDS,
    Columns,
    capitals,
    features,
    opening,
    share_of,
)
from articlekit.shape.numbers import heading_number, heading_value
from articlekit.shape.title import words_of
from articlekit.shape.words import words_for


class Part(NamedTuple):
    """A heading and what stands between it and the next one."""

    text: str
    size: int
    """Characters of running text."""
    blocks: int
    listed: bool
    role: bool
    """Words of a role are in the heading."""


OWN = (
    "length", "words", "end", "start", "caps", "number", "one", "size", "blocks", "listed", "role", "under", "place",
    "count", "direct", "since_direct", "relative", "relative_size", "opening", "shared", "shared_last", "colon", "left",
)  # fmt: skip
NEAR = (
    "length", "words", "end", "number", "one", "size", "blocks", "listed", "under", "role", "caps", "shared", "opening",
)  # fmt: skip
FEATURES = features(OWN, NEAR, 3)
RATIOS = (0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.1, 1.3, 1.6, 2.0, 2.7, 4.0)
"""How much longer or shorter than the mean."""
SIZES = (0, 60, 120, 200, 300, 450, 650, 900, 1300, 1800, 2600, 4000, 7000)
NESTED, DIRECTLY = 1.0, -0.5
"""Log-odds from which on a heading stands under another; with nothing between them less will do."""


def parts_of(draft: Draft, headings: Sequence[int]) -> list[Part]:
    """Give the headings of a draft with what stands under each."""
    words = words_for(draft.language)
    parts = []
    for first, end in zip(headings, [*headings[1:], len(draft.blocks)], strict=True):
        below = [b for b in draft.blocks[first + 1 : end] if b.reason is None]
        kept = [b for b in below if b.text]
        text = draft.blocks[first].text
        listed = any(b.kind == "list" for b in below)
        parts.append(Part(text, sum(len(b.text) for b in kept), len(kept), listed, bool(words.roles_of(text))))
    return parts


def level_columns(parts: Sequence[Part]) -> Columns:
    """Measure a row of headings."""
    texts = [part.text for part in parts]
    numbers = [heading_number(text) or "" for text in texts]
    under = [n > 0 and not parts[n - 1].blocks for n in range(len(parts))]
    openings = Counter(text.partition(" ")[0].casefold() for text in texts)
    words = [words_of(text) for text in texts]
    lengths = sum(map(len, texts)) / (len(texts) or 1)
    sizes = sum(part.size for part in parts) / (len(parts) or 1)
    columns = Columns(
        {
            "length": [bisect_right(LENGTHS, len(text)) for text in texts],
            "words": [bisect_right(WORDS, len(text.split())) for text in texts],
            "end": [ENDS.get(text[-1:], 0) for text in texts],
            "start": [opening(text) for text in texts],
            "caps": [capitals(text.split(), text) for text in texts],
            "number": [0 if not number else 2 if "." in number else 1 for number in numbers],
            "one": [int(number == "1" or number.endswith(".1")) for number in numbers],
            "size": [bisect_right(SIZES, part.size) for part in parts],
            "blocks": [bisect_right(COUNTS, part.blocks) for part in parts],
            "listed": [int(part.listed) for part in parts],
            "role": [int(part.role) for part in parts],
            "under": [int(one) for one in under],
            "place": [10 * n // len(parts) for n in range(len(parts))],
            "count": [bisect_right(COUNTS, len(parts))] * len(parts),
            "direct": [bisect_right(COUNTS, sum(under))] * len(parts),
            "relative": [bisect_right(RATIOS, len(text) / (lengths or 1)) for text in texts],
            "relative_size": [bisect_right(RATIOS, part.size / (sizes or 1)) for part in parts],
            "opening": [bisect_right(COUNTS, openings[text.partition(" ")[0].casefold()]) for text in texts],
            "colon": [int(": " in text) for text in texts],
            "left": [bisect_right(COUNTS, len(parts) - 1 - n) for n in range(len(parts))],
        }
    )
    columns["shared"] = [share_of(own, words[n - 1]) if n else 0 for n, own in enumerate(words)]
    columns["shared_last"], columns["since_direct"] = _last(words, under)
    return columns


def _last(words: list[set[str]], under: list[bool]) -> tuple[list[int], list[int]]:
    """Give what each heading shares with the last one that stands directly over another, and how far that is."""
    shared, since = [], []
    holder: set[str] = set()
    count = COUNTS[-1]
    for n, own in enumerate(words):
        if under[n]:
            holder, count = words[n - 1], 0
        shared.append(share_of(own, holder))
        since.append(bisect_right(COUNTS, count))
        count += 1
    return shared, since


def depths(parts: Sequence[Part]) -> list[int]:
    """Give how deep each heading stands, from 0.

    A numbered series that the rules for numbers do not nest stands beside the others, and so do the headings after it
    that would stand under the same one.
    """
    if len(parts) < 2:
        return [0] * len(parts)
    scores = line_model.load("level").score(level_columns(parts), [True] * len(parts))
    counted = _counted(parts)
    out = [0]
    beside = counted[0]
    for n in range(1, len(parts)):
        directly = not parts[n - 1].blocks
        nested = scores[n] > (DIRECTLY if directly else NESTED)
        beside = counted[n] or (beside and nested and not directly)
        out.append(0 if not nested or beside else out[-1] + 1 if directly else max(1, out[-1]))
    return out


def _counted(parts: Sequence[Part]) -> list[bool]:
    """Tell which headings have a number that counts on from another's."""
    numbers = [heading_value(part.text) for part in parts]
    values = {number for number in numbers if number is not None}
    return [n is not None and not values.isdisjoint((n - 1, n + 1)) for n in numbers]
