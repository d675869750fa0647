"""Leave out what stands after the end of an article: links to others, and what readers wrote about it."""

from articlekit.draft import Draft
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
    """Leave out the comments after an article; on pages that do not say that they are one, they may be posts."""
    if not is_told(draft) or sum(good := survey.running(chosen)) < RUNNING:
        return
    comments = texts_named(survey, COMMENTS, chosen)
    if comments and sum(good[: comments[0]]) >= RUNNING:
        for k in comments:
            chosen[k] = False
