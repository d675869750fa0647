"""Benefits told one after the other in running text: "First, ... Second, ...", "Another advantage is ..."."""

from collections.abc import Iterable, Iterator

import regex

from articlekit.draft import DraftPassage
from articlekit.shape.role_features import Sight

SENTENCE = regex.compile(r"(?:[.!?…؟।][\"'”’»)\]]*+\s++|[。！？][」』”）]*+\s*+)(?=\S)")
"""The end of a sentence, and the space up to the next."""
FEWEST = 2


def told_in(sight: Sight, blocks: Iterable[int], score: float) -> list[DraftPassage]:
    """Give the passages of the benefits that paragraphs tell one after the other; none for fewer than two.

    The words of the first open one and those of the next the others; each goes on to the next one, or to the end of its
    paragraph.
    """
    found: list[DraftPassage] = []
    for i in blocks:
        block = sight.draft.blocks[i]
        if block.kind == "paragraph":
            starts = [*_starts(sight, block.text, begun=bool(found))]
            ends = [*starts[1:], len(block.text)]
            found += (_passage(block.text, i, span, score) for span in zip(starts, ends, strict=False))
    return found if len(found) >= FEWEST else []


def _starts(sight: Sight, text: str, *, begun: bool) -> Iterator[int]:
    """Give where the sentences of a paragraph start that tell a benefit each."""
    for at in (0, *(end.end() for end in SENTENCE.finditer(text))):
        opening = sight.words.counts_on if begun else sight.words.counts_first
        if opening.match(text, at):
            begun = True
            yield at


def _passage(text: str, i: int, span: tuple[int, int], score: float) -> DraftPassage:
    start, end = span
    if start == 0 and end == len(text):
        return DraftPassage("benefits", [i], score=score)
    return DraftPassage("benefits", [i], start, start + len(text[start:end].rstrip()), score)
