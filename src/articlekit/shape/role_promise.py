"""What the title promises: sections whose headings say nothing of their own are the benefits that it announces."""

from collections.abc import Iterable

from articlekit.shape.role_benefits import GAINFUL
from articlekit.shape.role_features import Sight
from articlekit.shape.role_told import SENTENCE

FEWEST = 3
"""Sections that a promise is kept by."""
MOST = 50
"""A greater number in a title counts no sections: it is a year."""
BESIDE = 2
"""Sections beside those that are counted."""
OTHER_PROMISES = frozenset(("comparison", "comparison told", "caveats", "caveats told", "versus"))
"""What a title says that promises no row: what holds back, or something else, stands beside the benefits."""


def promised_row(sight: Sight) -> frozenset[int]:
    """Give the sections of the first level that the title, or the end of the lead, promises as benefits.

    `Why You Should Keep a Diary`, and below it `Look Back`, `Learn`, `Settle Down`. Where some headings are numbered
    those are the row; as many as the title counts, if it counts. No heading beside them says that it tells the
    benefits, nor one inside them, unless the row is counted.
    """
    promised = not {"benefits", "benefits told"}.isdisjoint(sight.promise) or _lead_announces(sight)
    if not promised or not OTHER_PROMISES.isdisjoint(sight.promise) or _say_benefits(sight, sight.top):
        return frozenset()
    plain = [n for n in sight.top if GAINFUL.issuperset(m.role for m in sight.matches[n]) and not sight.asks(n)]
    numbered = [n for n in plain if sight.parts[n].number]
    row = numbered if len(numbered) >= FEWEST else plain
    counts = [count for count in sight.counts if FEWEST <= count <= MOST]
    if counts or _say_benefits(sight, range(len(sight.parts))):
        kept = any(0 <= len(row) - count <= BESIDE for count in counts)
    else:
        kept = len(row) >= FEWEST
    return frozenset(row if kept else ())


def _say_benefits(sight: Sight, numbers: Iterable[int]) -> bool:
    return any(match.role == "benefits" for n in numbers for match in sight.matches[n])


def _lead_announces(sight: Sight) -> bool:
    """Tell whether the lead of an article that asks why ends with a sentence on benefits."""
    blocks = [sight.draft.blocks[i] for i in sight.parts[0].blocks]
    if not blocks or blocks[-1].kind != "paragraph" or all(m.role != "importance" for m in sight.title_matches):
        return False
    said = {match.role for match in sight.words.roles_of(SENTENCE.split(blocks[-1].text.rstrip())[-1])}
    return "benefits" in said and "caveats" not in said
