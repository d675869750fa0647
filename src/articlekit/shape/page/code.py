"""Keep the code of an article: it is written for the text around it, however little it looks like one."""

from itertools import islice

from articlekit.shape.page.survey import PANEL, Survey

KINDS = frozenset(("code", "figure", "math"))
"""Kinds whose words say little of whether they are content: those of a figure are its caption."""
MOST = 0.5
"""Share of the words of an element that must be kept for the code in it."""
TEXT = 8
"""Words beside the code from which they are a text; fewer are its title, or the label behind which it is folded."""
TITLE = 80
"""Characters of the title of a block of code."""
SHOWN = frozenset(("", PANEL))
"""Reasons of the reader that it may have: the reader of the page sees it, or can."""


def keep_code(survey: Survey, likely: list[float], chosen: list[bool]) -> None:
    """Keep code that stands in an element of whose other words most are kept: code is written for a text.

    Its title is kept with it: the line before it, in a box that holds no more than both.
    """
    code = [k for k, block in enumerate(survey.blocks) if block.kind in KINDS]
    if not code:
        return
    told = [0.0 if block.kind in KINDS or not likely[k] else survey.words[k] for k, block in enumerate(survey.blocks)]
    around, kept = (
        survey.sums(told),
        survey.sums(words if keep else 0.0 for words, keep in zip(told, chosen, strict=True)),
    )
    for k in code:
        up = survey.parent[survey.element[k]]
        while up >= 0 and around[up] < TEXT:
            up = survey.parent[up]
        if up >= 0 and kept[up] > MOST * around[up] and likely[k] and survey.reasons[k] in SHOWN:
            chosen[k] = True
        title = _title_of(survey, likely, k) if chosen[k] and survey.blocks[k].kind == "code" else -1
        if title >= 0 and not survey.linked[title] and survey.reasons[title] in SHOWN:
            chosen[title] = True


def _title_of(survey: Survey, likely: list[float], code: int) -> int:
    """Give the line before a block of code in the box of both, or -1."""
    up, beside = survey.parent[survey.element[code]], [code]
    while up >= 0 and len(beside) < 2:
        beside = list(islice((k for k in range(survey.first[up], survey.last[up]) if likely[k]), 3))
        up = survey.parent[up]
    alone = len(beside) == 2 and beside[1] == code
    return beside[0] if alone and len(survey.blocks[beside[0]].text) <= TITLE else -1
