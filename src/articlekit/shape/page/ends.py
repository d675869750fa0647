"""Leave out what stands after the end of an article: other articles and links to them, what readers wrote about it."""

from itertools import accumulate

from articlekit.draft import Draft
from articlekit.shape.page.around import words_of
from articlekit.shape.page.asides import texts_named
from articlekit.shape.page.cards import BOXES
from articlekit.shape.page.survey import RUNNING, Survey, is_told

TOLD = 40
"""The same where the page says that it is an article, and more than one text follows."""
LINKED = 0.5
"""Share of linked characters from which a text leads elsewhere."""
TEASER = 30
"""Words that a link to another article has at most."""
COMMENTS = frozenset("comment comments commentlist".split())
"""Words in the names of elements that hold comments."""
ENTRY = "hentry"
"""The word in the names of an element that is one entry of a blog (the microformat hAtom)."""
STREAM = 3
"""Cards side by side that are a stream of other articles ..."""
MOST = 0.6
"""... the share of them that have a linked headline ..."""
WITHIN = 0.8
"""... and the share of the running text around them that stands in them."""
HEADLINE = 4
"""Words that a headline has at least."""


def leave_out_last_links(draft: Draft, survey: Survey, chosen: list[bool]) -> None:
    """Leave out the links after the end of an article: where text runs before them, they lead to other articles."""
    good = survey.running(chosen)
    last = max((k for k, words in enumerate(good) if words), default=len(good))
    tail = [k for k in range(last + 1, len(chosen)) if chosen[k]]
    least = TOLD if len(tail) > 1 and is_told(draft) else RUNNING
    links = sum(survey.linked[k] >= LINKED and survey.words[k] <= TEASER for k in tail)
    if sum(good) >= least and links * 2 > len(tail):
        for k in tail:
            chosen[k] = False


def leave_out_comments(draft: Draft, survey: Survey, chosen: list[bool]) -> None:
    """Leave out the comments after an article; on pages that are none, they may be posts."""
    good = survey.running(chosen)
    if sum(good) < RUNNING:
        return
    comments = texts_named(survey, COMMENTS, chosen)
    if not comments or sum(good[: comments[0]]) < RUNNING:
        return
    if is_told(draft) or _ends_before(survey, good, comments[0]):
        for k in comments:
            chosen[k] = False


def leave_out_streams(draft: Draft, survey: Survey, chosen: list[bool]) -> None:
    """Leave out cards with linked headlines after the element that holds all other running text: other articles."""
    good = survey.running(chosen)
    running = [0.0, *accumulate(good)]
    for box, inside in _streams(survey, good).items():
        first, last = survey.first[box], survey.last[box]
        if running[first] < RUNNING or running[last] < running[-1]:
            continue
        own = inside >= WITHIN * (running[last] - running[first])
        if own and _ends_apart(survey, good, first) and (is_told(draft) or _ends_before(survey, good, first)):
            chosen[first:last] = [False] * (last - first)


def _streams(survey: Survey, good: list[float]) -> dict[int, float]:
    """Give the elements that hold cards side by side most of which have linked headlines, and the words in those."""
    heads = survey.sums(
        linked >= LINKED and HEADLINE <= words <= TEASER
        for linked, words in zip(survey.linked, survey.words, strict=True)
    )
    cards: dict[tuple[int, str, str | None], list[int]] = {}
    for number, kind in enumerate(survey.kinds):
        if kind[0] >= 0 and kind[1] in BOXES:
            cards.setdefault(kind, []).append(number)
    words = survey.sums(good)
    found: dict[int, float] = {}
    for (box, _, _), beside in cards.items():
        if sum(heads[card] > 0 for card in beside) >= max(STREAM, MOST * len(beside)):
            found[box] = found.get(box, 0.0) + sum(words[card] for card in beside)
    return found


def _ends_apart(survey: Survey, good: list[float], text: int) -> bool:
    """Tell whether all running text before a text stands in one element that ends before it."""
    before = [k for k in range(text) if good[k]]
    around = survey.element[before[0]]
    while survey.last[around] <= before[-1]:
        around = survey.parent[around]
    return survey.last[around] <= text


def _ends_before(survey: Survey, good: list[float], text: int) -> bool:
    """Tell whether an element that is marked as an article, and is one, ends before a text."""
    words = survey.sums(good)
    return any(
        words[number] >= RUNNING and survey.last[number] <= text and (one.tag == "article" or ENTRY in words_of(one))
        for number, one in enumerate(survey.around)
    )
