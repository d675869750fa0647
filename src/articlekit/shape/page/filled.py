"""Boxes between the texts of an article that are a part of it, since nothing in them leads away: facts, tips, lists."""

from collections.abc import Iterator
from typing import NamedTuple

from articlekit.shape.page.around import words_of
from articlekit.shape.page.asides import ASIDES
from articlekit.shape.page.reasons import NAMES
from articlekit.shape.page.survey import Survey

MOST = 8
"""Texts that such a box has at most ..."""
LARGEST = 0.2
"""... and share of the running words that are kept."""
LIKELY = 0.15
"""How likely it must be content all the same."""
DEEP = 3
"""Elements between the texts around the box and the one that they share with it."""
BESIDE = NAMES.keys() | ASIDES
"""Words in the names of boxes of another kind."""
SET = frozenset("definitions list quote table".split())
"""Kinds of which a box holds one: what is only lines may say anything."""
SINGLE = frozenset("h1 h2 h3 h4 h5 h6 p".split())
"""Elements that are no boxes."""


class Run(NamedTuple):
    """Texts in a row that are not kept, between two that are."""

    before: int
    texts: list[int]
    after: int


def fill_boxes(survey: Survey, likely: list[float], chosen: list[bool]) -> None:
    """Keep the lists, tables and the like in boxes between two kept texts of an element, without a link in them.

    No line that is known to stand around articles may be in such a box.
    """
    most = LARGEST * sum(survey.running(chosen))
    for run in _runs(survey, likely, chosen):
        plain = (not survey.linked[k] and not survey.known(k) and not survey.reasons[k] for k in run.texts)
        words = sum(survey.words[k] for k in run.texts)
        sure = sum(survey.words[k] * likely[k] for k in run.texts)
        told = any(survey.blocks[k].kind in SET for k in run.texts)
        if told and LIKELY * words <= sure and words <= most and _is_box(survey, run) and all(plain):
            for k in run.texts:
                chosen[k] = True


def _runs(survey: Survey, likely: list[float], chosen: list[bool]) -> Iterator[Run]:
    """Give the runs; a heading over one may be in its box."""
    before, texts = -1, list[int]()
    for k, p in enumerate(likely):
        if p and chosen[k]:
            if before >= 0 and 0 < len(texts) <= MOST:
                yield Run(before, texts, k)
            before, texts = before if survey.blocks[k].kind == "heading" else k, []
        elif p:
            texts.append(k)


def _is_box(survey: Survey, run: Run) -> bool:
    """Tell whether an element of no special name holds all of a run and nothing else, beside the texts around."""
    box, up = -1, survey.element[run.texts[0]]
    while up >= 0 and survey.first[up] > run.before:
        box, up = up, survey.parent[up]
    if box < 0 or up < 0 or not run.texts[-1] < survey.last[box] <= run.after:
        return False
    one = survey.around[box]
    named = not BESIDE.isdisjoint(words_of(one))
    return one.tag not in SINGLE and not named and all(_is_near(survey, up, k) for k in (run.before, run.after))


def _is_near(survey: Survey, element: int, unit: int) -> bool:
    """Tell whether a text stands in an element, or not far inside."""
    up = survey.element[unit]
    for _ in range(DEEP + 1):
        up = survey.parent[up] if up >= 0 else up
        if up == element:
            return True
    return False
