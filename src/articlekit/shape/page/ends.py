"""Leave out what stands after the end of an article: links to others, and what readers wrote about it."""

from articlekit.draft import Draft
from articlekit.shape.page.around import words_of
from articlekit.shape.page.asides import texts_named
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


def _ends_before(survey: Survey, good: list[float], text: int) -> bool:
    """Tell whether an element that is marked as an article, and is one, ends before a text."""
    words = survey.sums(good)
    return any(
        words[number] >= RUNNING and survey.last[number] <= text and (one.tag == "article" or ENTRY in words_of(one))
        for number, one in enumerate(survey.around)
    )
