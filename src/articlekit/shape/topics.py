"""What a line shares with the text around it: what a heading names comes again in the text under it."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain, compress, islice, pairwise
from sys import intern

from articlekit.shape.columns import SHARES, Columns, share_of
from articlekit.shape.phrases import UNSPACED

TOPICS = ("words_next", "words_under", "words_over", "words_rare", "words_new")
"""The columns: what share of a line's words stands in the next block, in the next three, in the three before; what
share stands in hardly any other block, and in none before."""
AROUND = ("text_under", "text_over", "text_shift", "text_core")
"""The columns of every block: what share of its words stands in the next three blocks of running text, in the three
before, what share of the last one's in the next one, and in how many such blocks its words stand in the mean."""
REACH = 3
SAMPLE = 600
"""Characters of a block that are looked at."""
STEM = re.compile(r"(?=\w{4})(\w{1,5})\w*")
"""The beginning of a longer word, which its forms have in common."""
RARE = 2
MEANS = (0.2, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 20.0)


def stems(text: str) -> frozenset[str]:
    """Give the beginnings of the longer words of a text; in scripts without spaces pairs of letters."""
    return _stems(text[:SAMPLE])


@lru_cache(maxsize=512)
def _stems(text: str) -> frozenset[str]:
    """Give the same of a sample; two stages ask for it. What many blocks have is one object."""
    text = text.casefold()
    if not text.isascii() and UNSPACED.search(text):
        return frozenset(pair for pair in map("".join, pairwise(text)) if pair.isalpha())
    return frozenset(map(intern, STEM.findall(text)))


def add_topics(columns: Columns, texts: Sequence[str], wanted: Sequence[bool]) -> None:
    """Add the columns for the lines that are wanted; 0 for the others."""
    words = [stems(text) for text in texts]
    rare = {word for word, blocks in Counter(chain.from_iterable(words)).items() if blocks <= RARE}
    seen: set[str] = set()
    rows = []
    for n, (own, want) in enumerate(zip(words, wanted, strict=True)):
        rows.append(_row(words, n, rare, seen) if want and own else (0,) * len(TOPICS))
        seen |= own
    for name, values in zip(TOPICS, zip(*rows, strict=True), strict=True):
        columns[name] = values


def _row(words: list[frozenset[str]], n: int, rare: set[str], seen: set[str]) -> tuple[int, ...]:
    own = words[n]
    after = words[n + 1 : n + 1 + REACH]
    counts = (
        len(own & after[0]) if after else 0,
        len(own.intersection(set().union(*after))),
        len(own.intersection(set().union(*words[max(0, n - REACH) : n]))),
        len(own & rare),
        len(own - seen),
    )
    return tuple(1 + bisect_right(SHARES, count / len(own)) for count in counts)


def add_surroundings(columns: Columns, texts: Sequence[str]) -> None:
    """Add the columns that tell whether a block is about what the running text around it is about."""
    words = [stems(text) for text in texts]
    body = columns["body"]
    blocks = Counter(chain.from_iterable(compress(words, body)))
    over, under = _near(words, body), _near(words[::-1], body[::-1])[::-1]
    columns["text_under"] = [share_of(own, set().union(*near)) for own, near in zip(words, under, strict=True)]
    columns["text_over"] = [share_of(own, set().union(*near)) for own, near in zip(words, over, strict=True)]
    columns["text_shift"] = [
        share_of(above[0], below[0]) if above and below else 0 for above, below in zip(over, under, strict=True)
    ]
    means = [sum(map(blocks.__getitem__, own)) / (len(own) or 1) - long for own, long in zip(words, body, strict=True)]
    columns["text_core"] = [bisect_right(MEANS, mean) for mean in means]


def _near(words: Iterable[frozenset[str]], body: Sequence[int]) -> list[list[frozenset[str]]]:
    """Give for each block the words of the last blocks of running text, the nearest first."""
    out, last = [], list[frozenset[str]]()
    for own, long in zip(words, body, strict=True):
        out.append(last)
        last = [own, *islice(last, REACH - 1)] if long else last
    return out
