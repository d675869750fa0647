"""Caveats in sections that do other things: what is marked as a warning, or as a note and limits."""

from collections.abc import Iterable, Iterator

import regex

from articlekit.draft import DraftPassage
from articlekit.shape.phrases import fold, fold_phrase
from articlekit.shape.role_cues import CUES
from articlekit.shape.role_features import Sight
from articlekit.shape.role_told import SENTENCE

WARNINGS = ("caution", "danger", "warning")
"""Varieties of callouts that warn."""
NOTES = ("important", "note")
"""Those that may."""
LABELLED = ("paragraph", "item", "quote")
"""Blocks in which a label may stand before what warns."""
NOTE_LENGTH = 400
"""Characters of a note that are looked at."""
LIMITING = 0.025
"""Share of words that limit, from which on a note is a caveat when it has two of them."""
LABEL_LENGTH = 40
"""Characters within which the colon of a warning stands."""
SCORE = 0.7
"""How sure a caveat is that is marked as a warning."""
LIMITS = CUES.index("limits")
COLON = regex.compile(r":(?![!-~])|：")
"""In a log no space stands after one."""
LABEL = regex.compile(
    r"(?:^|[\n(（\[]|[.!?…؟][\"'”’»)\]]*+\s|[。！？][」』”）]*+)[^\p{L}\n]*+"
    r"(?P<label>\p{L}[^.!?…؟。！？\n:：()（）\[\]]*+)$"
)
"""What a sentence or bracket opens with up to a colon."""
CLOSING = {"(": ")", "（": "）", "[": "]"}
"""What ends a statement that stands in brackets."""


def find_warnings(sight: Sight, blocks: Iterable[int]) -> Iterator[DraftPassage]:
    """Give what warns among some blocks and what they hold: whole callouts, and statements with a label."""
    for i in blocks:
        block = sight.draft.blocks[i]
        if block.kind == "callout" and _warns(sight, i):
            yield DraftPassage("caveats", [i], score=SCORE)
            continue
        labelled = block.kind in LABELLED and (":" in block.text or "：" in block.text)
        if labelled or i in sight.may_hold_back:
            yield from _statements(sight, i)
        if i in sight.inside:
            yield from find_warnings(sight, sight.inside[i])


def _warns(sight: Sight, i: int) -> bool:
    """Tell whether a callout is a warning, or a note and limits."""
    blocks = sight.draft.blocks
    variety = blocks[i].attrs.get("variety")
    text = "\n".join((blocks[i].text, *(blocks[k].text for k in sight.inside.get(i, ()))))
    return variety in WARNINGS or (variety in NOTES and _limits(sight, text))


def _statements(sight: Sight, i: int) -> Iterator[DraftPassage]:
    """Give the statements of a paragraph that hold back; each goes on to the next, or to the end of the paragraph."""
    text = sight.draft.blocks[i].text
    labels = dict(_labels(sight, text))
    told = [*_told(sight, text)] if i in sight.may_hold_back else []
    starts = sorted({*labels, *told})
    for start, end in zip(starts, [*starts[1:], len(text)], strict=False):
        said = text[start:end].partition(CLOSING.get(text[start - 1 : start], "\0"))[0].rstrip()
        if start in told or labels[start] in sight.words.warns or _limits(sight, said):
            part = said != text
            yield DraftPassage("caveats", [i], start if part else None, start + len(said) if part else None, SCORE)


def _told(sight: Sight, text: str) -> Iterator[int]:
    """Give where the sentences start that tell what holds back: `Another drawback is ...`."""
    for at in (0, *(end.end() for end in SENTENCE.finditer(text))):
        if sight.words.holds_back.match(text, at):
            yield at


def _labels(sight: Sight, text: str) -> Iterator[tuple[int, str]]:
    """Give the labels of warnings and notes, and where their statements start."""
    words = sight.words
    for colon in COLON.finditer(text):
        first, end = max(0, colon.start() - LABEL_LENGTH), colon.start()
        found = LABEL.search(text, first, end) if fold(text[first:end]).endswith(words.cautions) else None
        label = fold(found["label"]) if found else ""
        if found and label in words.cautions:
            at = found.start("label")
            yield at if found.start() or text[at - 1 : at] in CLOSING else 0, label


def _limits(sight: Sight, text: str) -> bool:
    words = fold_phrase(text[:NOTE_LENGTH]).split()
    return sight.words.cues.shares(words)[LIMITS] >= max(LIMITING, 2 / max(1, len(words)))
