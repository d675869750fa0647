"""Leave out what stands beside the text of a page, as the names and tags of the elements around it tell."""

from articlekit.draft import Draft
from articlekit.shape.page.around import words_of
from articlekit.shape.page.survey import RUNNING, Survey, is_told

ASIDES = frozenset("byline disclaimer disclaimers legal toolbar widget".split())
"""Words in the names of elements that stand beside what a reader came for."""
OF_ARTICLES = frozenset("author subscribe".split())
"""The same on pages that say that they are an article ..."""
OF_OTHERS = frozenset(("sidebar",))
"""... and on others."""
INSIDE = frozenset("figure foto image img photo picture quote".split())
"""Words in the names of elements that are a part of a text however they are named besides: `image-widget`, `quote`."""
WHOLE = frozenset("html body main article".split())
"""Elements whose names are about the whole page: `comments-open`."""


def leave_out_asides(draft: Draft, survey: Survey, chosen: list[bool]) -> None:
    """Leave out what stands in elements that are named after what stands beside a text, where most runs outside."""
    good = survey.running(chosen)
    if is_told(draft):
        beside = texts_named(survey, ASIDES | OF_ARTICLES)
    else:
        beside = sorted({*texts_named(survey, ASIDES | OF_OTHERS), *_in_asides(survey, good)})
    inside = sum(good[k] for k in beside)
    if sum(good) - inside >= max(RUNNING, inside):
        for k in beside:
            chosen[k] = False


def texts_named(survey: Survey, names: frozenset[str]) -> list[int]:
    """Give the texts in elements that have one of these words in their names."""
    within: list[bool] = []
    for up, one in zip(survey.parent, survey.around, strict=True):
        words = words_of(one)
        own = not names.isdisjoint(words) and INSIDE.isdisjoint(words) and one.tag not in WHOLE
        within.append(own or (up >= 0 and within[up]))
    return [k for k, element in enumerate(survey.element) if within[element]]


def _in_asides(survey: Survey, good: list[float]) -> list[int]:
    """Give the texts of asides, but for those between two running texts: they are boxes in the text."""
    found: list[int] = []
    end = 0
    for number, one in enumerate(survey.around):
        first, last, up = survey.first[number], survey.last[number], survey.parent[number]
        if one.tag == "aside" and first >= end and INSIDE.isdisjoint(words_of(one)):
            within = survey.first[up] < first and last < survey.last[up]
            if not (within and good[first - 1] and good[last]):
                found += range(first, last)
                end = last
    return found
