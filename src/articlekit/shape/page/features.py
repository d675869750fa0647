"""The second look at a text of a page: its first score in the light of everything around it.

The same functions make the rows that the model is trained on, so that both always mean the same. What all texts of an
element share, and all texts of the page, is measured once.
"""

from collections import Counter
from itertools import accumulate
from math import exp
from typing import NamedTuple

from articlekit.shape.page.survey import Survey

OF_TEXT = (
    # The text itself.
    *("score", "words", "linked", "reason", "copies", "repeats", "known"),
    # The texts of the same tag path, and the elements like its own.
    *("path_size", "path_mean", "siblings"),
    # Its place, and the heading it stands under.
    *("share_before", "after_h1", "heading", "heading_known", "section_linked", "section_size"),
)
OF_ELEMENT = (
    # The element of a text, and the next ones around it that hold more.
    *("own_mean", "own_share", "up_mean", "up_share", "up2_share"),
    # The branch that it is in of the element that is best on its own.
    *("in_best", "below_best", "best_share"),
    # The branch that it is in of the innermost element with half of the running text; with most of it.
    *("below_half", "half_linked", "half_good", "half_mean", "in_most"),
)
OF_PAGE = ("page_best", "page_words", "page_mean", "page_good_units")
FEATURES = (*OF_TEXT, *OF_ELEMENT, *OF_PAGE)
"""What the columns of a row are."""

REASONS = {None: 0.0, "navigation": 1.0, "footer": 2.0, "hidden": 3.0, "form": 4.0, "decoration": 5.0}
OTHER_REASON = 6.0
HALF, MOST = 0.5, 0.7
NOWHERE = -1.0
NO_SCORE = -9.0
FAR = -999.0
SURE = 30.0

Row = list[float]


class Looks(NamedTuple):
    """What the second look sees of a page."""

    texts: list[tuple[float, ...]]
    """Of each unit; the columns are OF_TEXT."""
    elements: dict[int, Row]
    """Of each element that has units of its own; the columns are OF_ELEMENT."""
    page: Row
    """Of the page; the columns are OF_PAGE."""

    def rows(self, survey: Survey) -> list[Row]:
        """Give the whole row of each unit."""
        return [[*own, *self.elements[e], *self.page] for own, e in zip(self.texts, survey.element, strict=True)]


class _Sums(NamedTuple):
    """Sums over the units of each element, element 0 being the page."""

    words: list[float]
    linked: list[float]
    good: list[float]
    likely: list[float]
    """Words times the probability that they are content."""


def odds_to_share(score: float) -> float:
    """Give the probability of a log of odds."""
    return 1.0 / (1.0 + exp(-max(-SURE, min(SURE, score))))


def look(survey: Survey, scores: list[float]) -> Looks:
    """Look at the units of a page, of which there is at least one."""
    words = survey.words
    likely = [w * odds_to_share(s) for w, s in zip(words, scores, strict=True)]
    links = [w * x for w, x in zip(words, survey.linked, strict=True)]
    good = survey.good()
    sums = _Sums(*map(survey.sums, (words, links, good, likely)))
    columns = (
        *(scores, words, survey.linked),
        *_own(survey),
        *_alike(survey, likely),
        *_place(survey, likely),
        *_under(survey, scores, links),
    )
    value = [2 * p / (w + sums.likely[0]) if w else 0.0 for p, w in zip(sums.likely, sums.words, strict=True)]
    best = max(range(len(value)), key=value.__getitem__)
    page = [value[best], sums.words[0], sums.likely[0] / sums.words[0], float(sum(1 for g in good if g))]
    return Looks(list(zip(*columns, strict=True)), _elements(survey, sums, best), page)


def _own(survey: Survey) -> list[list[float]]:
    count = Counter(block.text for block in survey.blocks)
    seen: set[str] = set()
    repeats = []
    for block in survey.blocks:
        repeats.append(1.0 if block.text in seen else 0.0)
        seen.add(block.text)
    return [
        [REASONS.get(block.reason, OTHER_REASON) for block in survey.blocks],
        [float(count[block.text]) for block in survey.blocks],
        repeats,
        [1.0 if known else 0.0 for known in survey.known],
    ]


def _alike(survey: Survey, likely: list[float]) -> list[list[float]]:
    """Look at the texts whose elements have the same path."""
    of, siblings = survey.paths()
    paths = [of[e] for e in survey.element]
    size = [0.0] * (max(of) + 1)
    words, expected = size.copy(), size.copy()
    for path, w, p in zip(paths, survey.words, likely, strict=True):
        size[path] += 1
        words[path] += w
        expected[path] += p
    return [
        [size[path] for path in paths],
        [expected[path] / words[path] for path in paths],
        [float(siblings[e]) for e in survey.element],
    ]


def _place(survey: Survey, likely: list[float]) -> list[list[float]]:
    total = sum(likely) or 1.0
    h1 = next((k for k, b in enumerate(survey.blocks) if b.kind == "heading" and b.level == 1), None)
    return [
        [x / total for x in accumulate(likely[:-1], initial=0.0)],
        [FAR if h1 is None else float(k - h1) for k in range(len(likely))],
    ]


def _under(survey: Survey, scores: list[float], links: list[float]) -> list[list[float]]:
    """Look at the headings, and at what stands between one and the next."""
    n = len(scores)
    heads = [k for k, b in enumerate(survey.blocks) if b.kind == "heading"]
    starts = heads if heads and heads[0] == 0 else [0, *heads]
    heading: Row = []
    known: Row = []
    linked: Row = []
    size: Row = []
    for start, end in zip(starts, [*starts[1:], n], strict=True):
        headed = survey.blocks[start].kind == "heading"
        length = end - start
        heading += [scores[start] if headed else NO_SCORE] * length
        known += [float(headed and survey.known[start])] * length
        linked += [sum(links[start:end]) / sum(survey.words[start:end])] * length
        size += [float(length)] * length
    return [heading, known, linked, size]


def _elements(survey: Survey, sums: _Sums, best: int) -> dict[int, Row]:
    """Look at the elements that have units of their own."""
    parent = survey.parent
    depth = _depths(parent)
    all_likely = sums.likely[0] or 1.0
    half = _deepest(sums.good, HALF * sums.good[0], depth)
    most = _deepest(sums.good, MOST * sums.good[0], depth)
    in_best, in_half, in_most = (_inside(parent, holder) for holder in (best, half, most))
    up = _larger(survey)
    branch, below = _branches(parent, best, in_best, depth)
    child = _children(parent, half)
    shares = [p / all_likely for p in sums.likely]
    rows: dict[int, Row] = {}
    for e in set(survey.element):
        one, b, c = up[e], branch[e], child[e]
        own, next_one, words = sums.words[e], sums.words[one], sums.words[c]
        rows[e] = [
            *(sums.likely[e] / own, shares[e], sums.likely[one] / next_one, shares[one], shares[up[one]]),
            *(1.0 if in_best[e] else 0.0, below[e], shares[b]),
            *(
                (depth[e] - depth[half], sums.linked[c] / words, sums.good[c] / words, sums.likely[c] / words)
                if in_half[e]
                else (NOWHERE, NOWHERE, NOWHERE, NOWHERE)
            ),
            1.0 if in_most[e] else 0.0,
        ]
    return rows


def _depths(parent: list[int]) -> list[int]:
    depth: list[int] = []
    for up in parent:
        depth.append(depth[up] + 1 if up >= 0 else 0)
    return depth


def _deepest(sums: list[float], least: float, depth: list[int]) -> int:
    """Give the innermost element that has at least so much."""
    return max((i for i, value in enumerate(sums) if value >= least), key=depth.__getitem__, default=0)


def _inside(parent: list[int], holder: int) -> list[bool]:
    """Tell for each element whether it is in one, or is it."""
    inside: list[bool] = []
    for i, up in enumerate(parent):
        inside.append(i == holder or (up >= 0 and inside[up]))
    return inside


def _larger(survey: Survey) -> list[int]:
    """Give, for each element, the next around it that holds more units; the page has itself."""
    up: list[int] = []
    first, last = survey.first, survey.last
    for i, holder in enumerate(survey.parent):
        if holder < 0:
            up.append(i)
        else:
            same = first[holder] == first[i] and last[holder] == last[i]
            up.append(up[holder] if same else holder)
    return up


def _branches(parent: list[int], best: int, inside: list[bool], depth: list[int]) -> tuple[list[int], list[int]]:
    """Give, for each element, where its branch leaves the way to the best one, and how far below the best it is."""
    way = set()
    up = best
    while up >= 0:
        way.add(up)
        up = parent[up]
    branch: list[int] = []
    below: list[int] = []
    for i, holder in enumerate(parent):
        if i in way:
            branch.append(i)
            below.append(depth[i] - depth[best])
        else:
            branch.append(i if holder in way else branch[holder])
            below.append(below[holder] + 1 if inside[i] else below[holder])
    return branch, below


def _children(parent: list[int], holder: int) -> list[int]:
    """Give, for each element in one, the child of that one that it is in."""
    child: list[int] = []
    for i, up in enumerate(parent):
        child.append(i if up == holder or up < 0 else child[up])
    return child
