"""The second look at a text of a page: its first score in the light of everything around it.

What many texts share is measured once: a group of columns has a row for each path, branch, section ... and says which
row is that of each text. The same functions make the rows that the model is trained on, so that both mean the same.
"""

from collections import Counter
from itertools import accumulate
from math import exp
from typing import NamedTuple

from articlekit.shape.page.survey import PANEL, Survey

Column = list[float]

GROUPS: dict[str, tuple[str, ...]] = {
    # The text itself, its place, and what its element has of the page's score.
    "text": (*("score", "linked", "reason", "copies", "repeats", "share_before", "after_h1", "own_share"),),
    # The texts of the same tag path.
    "path": ("path_size", "path_mean"),
    # The next elements around it that hold more.
    "around": ("up_share", "up2_share"),
    # The branch that it is in of the element that is best on its own.
    "branch": ("branch_place", "branch_share"),
    # The branch that it is in of the innermost element with half of the running text; the element with most of it.
    "half": ("half_linked", "half_good", "half_mean", "in_most"),
    # What stands between a heading and the next.
    "section": ("heading", "section_linked", "section_size"),
    "page": ("page_best", "page_words", "page_mean", "page_good_units", "page_longest", "page_described", "page_form"),
}
FEATURES = tuple(name for names in GROUPS.values() for name in names)
"""What the columns of a whole row are."""

REASONS = {"": 0.0, "navigation": 1.0, "footer": 2.0, "hidden": 3.0, "form": 4.0, "decoration": 5.0, PANEL: 7.0}
OTHER_REASON = 6.0
HALF, MOST = 0.5, 0.7
NOWHERE = -1.0
NO_SCORE = -9.0
FAR = -999.0
SURE = 30.0


class Group(NamedTuple):
    """Columns that some texts share."""

    at: list[int]
    """The row of each unit."""
    columns: list[Column]

    def of(self, unit: int) -> list[float]:
        """Give the row of a unit."""
        row = self.at[unit]
        return [column[row] for column in self.columns]


class _Sums(NamedTuple):
    """Sums over the units of each element, element 0 being the page."""

    words: Column
    linked: Column
    good: Column
    likely: Column
    """Words times the probability that they are content."""


def odds_to_share(score: float) -> float:
    """Give the probability of a log of odds."""
    return 1.0 / (1.0 + exp(-score if score > -SURE else SURE))


def look(survey: Survey, scores: list[float]) -> list[Group]:
    """Look at the units of a page, of which there is at least one; give the groups in the order of GROUPS."""
    words = survey.words
    likely = [w * p for w, p in zip(words, map(odds_to_share, scores), strict=True)]
    links = [w * x for w, x in zip(words, survey.linked, strict=True)]
    sums = _Sums(*map(survey.sums, (words, links, survey.good, likely)))
    total = sums.likely[0]
    value = [2 * p / (w + total) for p, w in zip(sums.likely, sums.words, strict=True)]
    best = value.index(max(value))
    return [
        _texts(survey, scores, likely, sums),
        _paths(survey, likely),
        _around(survey, sums),
        _branches(survey, sums, best),
        _halves(survey, sums),
        _sections(survey, scores, links),
        _page(survey, sums, value[best]),
    ]


def rows(groups: list[Group]) -> list[list[float]]:
    """Give the whole row of each unit, as the model is trained on it."""
    return [[value for group in groups for value in group.of(unit)] for unit in range(len(groups[0].at))]


def _texts(survey: Survey, scores: Column, likely: Column, sums: _Sums) -> Group:
    n = len(scores)
    texts = survey.texts
    count = Counter(texts)
    seen: set[str] = set()
    repeats = []
    for text in texts:
        repeats.append(1.0 if text in seen else 0.0)
        seen.add(text)
    total = sums.likely[0]
    h1 = next((k for k, b in enumerate(survey.blocks) if b.kind == "heading" and b.level == 1), None)
    columns = [
        *(scores, survey.linked),
        [REASONS.get(reason, OTHER_REASON) for reason in survey.reasons],
        [float(count[text]) for text in texts],
        repeats,
        [x / total for x in accumulate(likely[:-1], initial=0.0)],
        [FAR] * n if h1 is None else [float(k - h1) for k in range(n)],
        [sums.likely[e] / total for e in survey.element],
    ]
    return Group(list(range(n)), columns)


def _paths(survey: Survey, likely: Column) -> Group:
    """Look at the texts of the same path: the tags and classes of their element and of those around it."""
    paths: dict[tuple[int, str, str | None], int] = {}
    of: list[int] = []
    for up, tag, names in survey.kinds:
        of.append(paths.setdefault((of[up] if up >= 0 else -1, tag, names), len(paths)))
    at = [of[e] for e in survey.element]
    size = [0.0] * len(paths)
    words, expected = size.copy(), size.copy()
    for path, w, p in zip(at, survey.words, likely, strict=True):
        size[path] += 1
        words[path] += w
        expected[path] += p
    return Group(at, [size, [p / w if w else 0.0 for p, w in zip(expected, words, strict=True)]])


def _around(survey: Survey, sums: _Sums) -> Group:
    """Look at the next element around that holds more units, and the next around that; the page has itself."""
    up: list[int] = []
    first, last = survey.first, survey.last
    for i, holder in enumerate(survey.parent):
        if holder < 0:
            up.append(i)
        else:
            same = first[holder] == first[i] and last[holder] == last[i]
            up.append(up[holder] if same else holder)
    row = {e: n for n, e in enumerate(dict.fromkeys([up[e] for e in survey.element]))}
    share = [p / sums.likely[0] for p in sums.likely]
    return Group([row[up[e]] for e in survey.element], [[share[e] for e in row], [share[up[e]] for e in row]])


def _branches(survey: Survey, sums: _Sums, best: int) -> Group:
    """Look at where a text's branch leaves the way from the page to the best element, and at what the branch holds."""
    parent, depth = survey.parent, survey.depth
    way = {best}
    up = parent[best]
    while up >= 0:
        way.add(up)
        up = parent[up]
    tops = sorted(way) + [i for i, up in enumerate(parent) if up in way and i not in way]
    total = sums.likely[0]
    place = [1.0 if parent[i] == best else float(depth[i] - depth[best] - (i not in way)) for i in tops]
    return Group(_rows(survey, tops), [place, [sums.likely[i] / total for i in tops]])


def _halves(survey: Survey, sums: _Sums) -> Group:
    """Look at the branches of the innermost element with half of the running text, and at the one with most of it."""
    half = _innermost(sums.good, HALF)
    most = _innermost(sums.good, MOST)
    tops = [0, most, half, *(i for i, up in enumerate(survey.parent) if up == half)]
    inside = [0.0, *(1.0 for _ in tops[1:])]
    words = [sums.words[i] for i in tops]
    columns = [
        [values[i] / w if n > 1 else NOWHERE for n, (i, w) in enumerate(zip(tops, words, strict=True))]
        for values in (sums.linked, sums.good, sums.likely)
    ]
    return Group(_rows(survey, tops), [*columns, inside])


def _innermost(sums: Column, share: float) -> int:
    """Give the innermost element with so much of what the page has; more than half is in one line of elements only."""
    least = share * sums[0]
    return max([i for i, value in enumerate(sums) if value >= least]) if least else 0


def _rows(survey: Survey, tops: list[int]) -> list[int]:
    """Give, for each unit, the place in the list of the last of these elements that it is in."""
    at = [0] * len(survey.element)
    for n, i in enumerate(tops):
        first, last = survey.first[i], survey.last[i]
        at[first:last] = [n] * (last - first)
    return at


def _sections(survey: Survey, scores: Column, links: Column) -> Group:
    """Look at the headings, and at what stands between one and the next."""
    heads = [k for k, b in enumerate(survey.blocks) if b.kind == "heading"]
    starts = heads if heads and heads[0] == 0 else [0, *heads]
    at: list[int] = []
    heading: Column = []
    linked: Column = []
    size: Column = []
    for n, (start, end) in enumerate(zip(starts, [*starts[1:], len(scores)], strict=True)):
        at += [n] * (end - start)
        heading.append(scores[start] if survey.blocks[start].kind == "heading" else NO_SCORE)
        linked.append(sum(links[start:end]) / sum(survey.words[start:end]))
        size.append(float(end - start))
    return Group(at, [heading, linked, size])


def _page(survey: Survey, sums: _Sums, best: float) -> Group:
    words = sums.words[0]
    good = survey.good
    form = float(survey.reasons.count("form"))
    row = (best, words, sums.likely[0] / words, float(sum(1 for g in good if g)), max(good), survey.described, form)
    return Group([0] * len(good), [[float(value)] for value in row])
