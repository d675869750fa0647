"""Which words of a page are in its gold text: the longest common subsequence of both."""

import re
from collections.abc import Sequence
from itertools import chain

from rapidfuzz.distance import LCSseq

WORD = re.compile(r"\w+")


def shares(texts: Sequence[str], gold: str) -> list[float]:
    """Give, for each text of a page, the share of its words that the gold text has, in the order of the page."""
    wanted = WORD.findall(gold.lower())
    known = {word: n for n, word in enumerate(dict.fromkeys(wanted))}
    found = [WORD.findall(text.lower()) for text in texts]
    owners = list(chain.from_iterable([k] * len(words) for k, words in enumerate(found)))
    given = [known.get(word, -1) for word in chain.from_iterable(found)]
    kept = [(owner, word) for owner, word in zip(owners, given, strict=True) if word >= 0]
    hits = [0] * len(texts)
    for step in LCSseq.opcodes([word for _, word in kept], [known[word] for word in wanted]):
        if step.tag == "equal":
            for owner, _ in kept[step.src_start : step.src_end]:
                hits[owner] += 1
    return [hit / len(words) if words else 0.0 for hit, words in zip(hits, found, strict=True)]
