"""The second look at a text of a page: its first score in the light of everything around it.

The same function makes the rows that the model is trained on, so that both always mean the same.
"""

from collections import Counter
from itertools import accumulate
from math import exp
from typing import NamedTuple

from articlekit.shape.page.survey import Survey

FEATURES = (
    # The text itself.
    *("score", "words", "linked", "reason", "copies", "repeats", "known", "kind"),
    # The texts of the same tag path, and the elements like its own.
    *("path_size", "path_mean", "siblings"),
    # Its place.
    *("position", "share_before", "good_before", "after_h1"),
    # Its neighbours.
    *(
        "before",
        "after",
        "heading",
        "heading_known",
        "heading_linked",
        "main_heading",
        "main_known",
        "section_mean",
        "section_linked",
        "section_size",
        "section_words",
    ),
    *("words_before", "words_after", "linked_near"),
    # The elements around it: its own, and the next ones that hold more.
    *("own_mean", "own_share", "up_mean", "up_share", "up2_mean", "up2_share"),
    # The branch that it is in of the element that is best on its own, and of the innermost with half of the good text.
    *("in_best", "below_best", "best_words", "best_linked", "best_good", "best_mean", "best_share"),
    *("in_most", "below_half", "half_words", "half_linked", "half_good", "half_mean"),
    # The page.
    *("depth", "page_best", "page_words", "page_units", "page_good", "page_mean", "page_linked", "page_good_units"),
)
"""What the columns of a row are."""

REASONS = {None: 0.0, "navigation": 1.0, "footer": 2.0, "hidden": 3.0, "form": 4.0, "decoration": 5.0}
OTHER_REASON = 6.0
KINDS = {"paragraph": 0.0, "heading": 1.0, "item": 2.0, "cell": 3.0, "quote": 4.0, "code": 5.0}
OTHER_KIND = 6.0
HALF, MOST = 0.5, 0.7
NEAR = 3
"""Texts before and after that are near."""
NOWHERE = -1.0
NO_SCORE = -9.0
FAR = -999.0
SURE = 30.0


def odds_to_share(score: float) -> float:
    """Give the probability of a log of odds."""
    return 1.0 / (1.0 + exp(-max(-SURE, min(SURE, score))))


class _Sums(NamedTuple):
    """Sums over the units of each element, element 0 being the page."""

    words: list[float]
    linked: list[float]
    good: list[float]
    likely: list[float]
    """Words times the probability that they are content."""

    def means(self, i: int) -> tuple[float, float, float]:
        """Give the shares of an element's words that are linked, good, likely."""
        words = self.words[i] or 1.0
        return self.linked[i] / words, self.good[i] / words, self.likely[i] / words


def features(survey: Survey, scores: list[float]) -> list[list[float]]:
    """Give a row for each unit; the columns are FEATURES."""
    if not survey.units:
        return []
    words = survey.words
    likely = [w * odds_to_share(s) for w, s in zip(words, scores, strict=True)]
    good = survey.good()
    sums = _Sums(
        survey.sums(words),
        survey.sums([w * x for w, x in zip(words, survey.linked, strict=True)]),
        survey.sums(good),
        survey.sums(likely),
    )
    columns: list[list[float]] = [
        *_own(survey, scores),
        *_alike(survey, likely),
        *_place(survey, likely, good),
        *_near(survey, scores, likely),
    ]
    elements, page = _elements(survey, sums, sum(1.0 for g in good if g))
    return [[*own, *elements[e], *page] for own, e in zip(zip(*columns, strict=True), survey.element, strict=True)]


def _own(survey: Survey, scores: list[float]) -> list[list[float]]:
    count = Counter(block.text for block in survey.blocks)
    seen: set[str] = set()
    repeats = []
    for block in survey.blocks:
        repeats.append(1.0 if block.text in seen else 0.0)
        seen.add(block.text)
    return [
        scores,
        survey.words,
        survey.linked,
        [REASONS.get(block.reason, OTHER_REASON) for block in survey.blocks],
        [float(count[block.text]) for block in survey.blocks],
        repeats,
        [1.0 if known else 0.0 for known in survey.known],
        [KINDS.get(block.kind, OTHER_KIND) for block in survey.blocks],
    ]


def _alike(survey: Survey, likely: list[float]) -> list[list[float]]:
    """Look at the texts whose elements have the same path."""
    of = survey.paths()
    paths = [of[e] for e in survey.element]
    size = [0.0] * (max(of) + 1)
    words, expected = size.copy(), size.copy()
    for path, w, p in zip(paths, survey.words, likely, strict=True):
        size[path] += 1
        words[path] += w
        expected[path] += p
    siblings = survey.siblings()
    return [
        [size[path] for path in paths],
        [expected[path] / words[path] for path in paths],
        [float(siblings[e]) for e in survey.element],
    ]


def _place(survey: Survey, likely: list[float], good: list[float]) -> list[list[float]]:
    n = len(likely)
    all_likely, all_good = sum(likely) or 1.0, sum(good) or 1.0
    h1 = next((k for k, b in enumerate(survey.blocks) if b.kind == "heading" and b.level == 1), None)
    return [
        [k / n for k in range(n)],
        [x / all_likely for x in accumulate(likely[:-1], initial=0.0)],
        [x / all_good for x in accumulate(good[:-1], initial=0.0)],
        [FAR if h1 is None else float(k - h1) for k in range(n)],
    ]


def _near(survey: Survey, scores: list[float], likely: list[float]) -> list[list[float]]:
    n = len(scores)
    words = survey.words
    links = [w * x for w, x in zip(words, survey.linked, strict=True)]
    heads = [k for k, b in enumerate(survey.blocks) if b.kind == "heading"]
    starts = [0, *heads] if not heads or heads[0] else heads
    heading: list[float] = []
    main: list[float] = []
    mean: list[float] = []
    linked: list[float] = []
    size: list[float] = []
    known: list[float] = []
    main_known: list[float] = []
    head_linked: list[float] = []
    held: list[float] = []
    main_score = NO_SCORE
    main_is_known = 0.0
    for start, end in zip(starts, [*starts[1:], n], strict=True):
        block = survey.blocks[start]
        headed = block.kind == "heading"
        if headed and block.level <= 2:
            main_score, main_is_known = scores[start], float(survey.known[start])
        length = end - start
        known += [float(headed and survey.known[start])] * length
        main_known += [main_is_known] * length
        head_linked += [survey.linked[start] if headed else NOWHERE] * length
        heading += [scores[start] if headed else NO_SCORE] * length
        main += [main_score] * length
        total = sum(words[start:end])
        mean += [sum(likely[start:end]) / total] * length
        linked += [sum(links[start:end]) / total] * length
        size += [float(length)] * length
        held += [total] * length
    return [
        *([NO_SCORE, *scores[:-1]], [*scores[1:], NO_SCORE], heading, known, head_linked, main, main_known),
        *(mean, linked, size, held),
        *([0.0, *words[:-1]], [*words[1:], 0.0], _means_near(links, words)),
    ]


def _means_near(values: list[float], words: list[float]) -> list[float]:
    """Give the mean of a value over the words of each text and of those up to NEAR before and after it."""
    value, total = [0.0, *accumulate(values)], [0.0, *accumulate(words)]
    n = len(words)
    ranges = ((max(0, k - NEAR), min(n, k + NEAR + 1)) for k in range(n))
    return [(value[end] - value[start]) / (total[end] - total[start]) for start, end in ranges]


def _elements(survey: Survey, sums: _Sums, good_units: float) -> tuple[list[list[float]], list[float]]:
    """Give the columns that all units of an element share, and those of the page."""
    parent = survey.parent
    depth = _depths(parent)
    total, all_good, all_likely = sums.words[0] or 1.0, sums.good[0], sums.likely[0] or 1.0
    value = [2 * p / (w + all_likely) for p, w in zip(sums.likely, sums.words, strict=True)]
    best = max(range(len(value)), key=value.__getitem__)
    half = _deepest(sums.good, HALF * all_good, depth)
    most = _inside(parent, _deepest(sums.good, MOST * all_good, depth))
    up = _larger(survey)
    best_rows = _branches(survey, sums, best, depth)
    half_rows = _below(survey, sums, half, depth)
    shares = [[sums.means(i)[2], sums.likely[i] / all_likely] for i in range(len(parent))]
    rows = [
        [*shares[i], *shares[up[i]], *shares[up[up[i]]], *best_rows[i], 1.0 if most[i] else 0.0, *half_rows[i]]
        for i in range(len(parent))
    ]
    linked, good, likely = sums.means(0)
    page = [float(depth[best]), value[best], total, float(len(survey.units)), good, likely, linked, good_units]
    return rows, page


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


def _branches(survey: Survey, sums: _Sums, best: int, depth: list[int]) -> list[list[float]]:
    """Look, for each element, at the branch that leaves the way to the best one: in it, or on the way there."""
    way = set()
    up = best
    while up >= 0:
        way.add(up)
        up = survey.parent[up]
    inside = _inside(survey.parent, best)
    branch: list[int] = []
    below: list[int] = []
    seen: dict[int, list[float]] = {}
    rows = []
    total, likely = sums.words[0] or 1.0, sums.likely[0] or 1.0
    for i, holder in enumerate(survey.parent):
        if i in way:
            branch.append(i)
            below.append(depth[i] - depth[best])
        else:
            branch.append(i if holder in way else branch[holder])
            below.append(below[holder] + 1 if inside[i] else below[holder])
        b = branch[-1]
        if b not in seen:
            seen[b] = [sums.words[b] / total, *sums.means(b), sums.likely[b] / likely]
        rows.append([1.0 if inside[i] else 0.0, float(below[-1]), *seen[b]])
    return rows


def _below(survey: Survey, sums: _Sums, holder: int, depth: list[int]) -> list[list[float]]:
    """Look, for each element in one, at the child of that one that it is in."""
    inside = _inside(survey.parent, holder)
    branch: list[int] = []
    total = sums.words[0] or 1.0
    rows = []
    for i, up in enumerate(survey.parent):
        branch.append(i if up == holder or up < 0 else branch[up])
        b = branch[i]
        if inside[i]:
            rows.append([float(depth[i] - depth[holder]), sums.words[b] / total, *sums.means(b)])
        else:
            rows.append([NOWHERE] * 5)
    return rows
