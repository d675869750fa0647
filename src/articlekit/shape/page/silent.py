"""Pictures, embeds and rules of a page, which are judged by what stands around them."""

from itertools import accumulate

from articlekit.draft import Draft, Element
from articlekit.shape.page.around import chain
from articlekit.shape.page.survey import SILENT, Survey

MOST = 0.5
"""Share of an element's words from which what has no text in it is kept with them."""
NEAR = 6
"""Elements around a picture that are looked at for its figure."""


def add_silent(draft: Draft, survey: Survey, chosen: list[bool], kept: set[int]) -> None:
    """Keep pictures, embeds and rules that stand in an element of which most is kept; decoration counts nothing.

    A figure of whose words none are kept, such as how to enlarge it, is judged by what stands around it.
    """
    words = [0.0 if reason == "decoration" else w for w, reason in zip(survey.words, survey.reasons, strict=True)]
    over = [0.0, *accumulate([w * (keep - MOST) for w, keep in zip(words, chosen, strict=True)])]
    said = [0.0, *accumulate(words)]
    for i, block in enumerate(draft.blocks):
        if block.kind not in SILENT or block.reason is not None:
            continue
        up = draft.elements[i].parent
        figure = next((one for one in chain(up)[:NEAR] if one.tag == "figure"), None)
        if figure is not None and not _says_any(survey, chosen, figure):
            up = figure.parent
        while up is not None and (
            (number := survey.numbers.get(up)) is None or said[survey.last[number]] == said[survey.first[number]]
        ):
            up = up.parent
        number = survey.numbers[up] if up is not None else 0
        if over[survey.last[number]] > over[survey.first[number]]:
            kept.add(i)


def _says_any(survey: Survey, chosen: list[bool], element: Element) -> bool:
    """Tell whether any text in an element is kept."""
    number = survey.numbers.get(element)
    return number is not None and any(chosen[survey.first[number] : survey.last[number]])
