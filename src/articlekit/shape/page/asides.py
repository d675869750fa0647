"""Leave out what stands beside the text of a page, as the names and tags of the elements around it tell."""

from articlekit.draft import Draft, Element
from articlekit.shape.page.around import words_of
from articlekit.shape.page.survey import RUNNING, Survey, is_told

ASIDES = frozenset("byline copyright disclaimer disclaimers legal postamble toolbar widget".split())
"""Words in the names of elements that stand beside what a reader came for."""
OF_ARTICLES = frozenset("author subscribe".split())
"""The same on pages that say that they are an article ..."""
OF_OTHERS = frozenset(("sidebar",))
"""... and on others."""
INSIDE = frozenset("figure foto image img photo picture quote".split())
"""Words in the names of elements that are a part of a text however they are named besides: `image-widget`, `quote`."""
APART = frozenset("alertdialog contentinfo dialog".split())
"""ARIA roles of elements that lie over a page or tell of the site (WAI-ARIA 1.2); an `alert` may be a note."""
SIGNATURE = "signature"
"""The word in the names of what a member of a forum puts under each post ..."""
SIGNED = frozenset("aside blockquote div footer li p section td".split())
"""... and the elements that it is then: documentation calls the first line of a function so, which is code."""
OUTSIDE = 60
"""Words of content that must be expected outside of such elements: some pages stand in one as a whole."""
SIGNUP = 80
"""Words that a box around such a form has at most."""
WHOLE = frozenset("html body main article".split())
"""Elements whose names are about the whole page: `comments-open`."""


def leave_out_asides(draft: Draft, survey: Survey, chosen: list[bool]) -> None:
    """Leave out what stands in elements that are named after what stands beside a text, where most runs outside."""
    good = survey.running(chosen)
    if sum(good) < RUNNING:
        return
    if is_told(draft):
        beside = texts_named(survey, ASIDES | OF_ARTICLES, chosen)
    else:
        beside = sorted({*texts_named(survey, ASIDES | OF_OTHERS, chosen), *_in_asides(survey, good)})
    inside = sum(good[k] for k in beside)
    if sum(good) - inside >= max(RUNNING, inside):
        for k in beside:
            chosen[k] = False


def leave_out_apart(survey: Survey, likely: list[float]) -> None:
    """Make unlikely what lies over the page or tells of the site, as its role says, and the signatures under posts."""
    apart = {
        k
        for number, one in enumerate(survey.around)
        if _is_apart(one)
        for k in range(survey.first[number], survey.last[number])
        if survey.blocks[k].kind != "code"
    }
    expected = (p * words for k, (p, words) in enumerate(zip(likely, survey.words, strict=True)) if k not in apart)
    if apart and sum(expected) >= OUTSIDE:
        for k in apart:
            likely[k] = 0.0


def leave_out_signups(draft: Draft, survey: Survey, chosen: list[bool]) -> None:
    """Leave out the boxes in an article whose form asks for an address to write to: a newsletter's, a shop's."""
    if not is_told(draft) or sum(survey.running(chosen)) < RUNNING:
        return
    words = survey.sums(survey.words)
    for number, one in enumerate(survey.around):
        if "asks" in one.attrs and (one.tag == "form" or words[number] <= SIGNUP):
            box = number
            while survey.parent[box] >= 0 and words[survey.parent[box]] <= SIGNUP:
                box = survey.parent[box]
            for k in range(survey.first[box], survey.last[box]):
                chosen[k] = False


def texts_named(survey: Survey, names: frozenset[str], chosen: list[bool]) -> list[int]:
    """Give the texts that are kept and stand in elements that have one of these words in their names."""
    within = {-1: False}
    found: list[int] = []
    for k, keep in enumerate(chosen):
        if keep:
            path: list[int] = []
            up = survey.element[k]
            while up not in within:
                path.append(up)
                up = survey.parent[up]
            inside = within[up]
            for one in reversed(path):
                inside = within[one] = inside or _is_named(survey.around[one], names)
            if inside:
                found.append(k)
    return found


def _is_apart(element: Element) -> bool:
    get = element.attrs.get
    if get("role") in APART or element.tag == "dialog" or get("aria-modal") == "true":
        return True
    named = SIGNATURE in (get("class") or "").lower()  # most are not, and that is told fast
    return named and element.tag in SIGNED and SIGNATURE in words_of(element)


def _is_named(element: Element, names: frozenset[str]) -> bool:
    words = words_of(element)
    return not names.isdisjoint(words) and INSIDE.isdisjoint(words) and element.tag not in WHOLE


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
