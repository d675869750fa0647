"""The first look at a text of a page: a weight for each word of the tags and names around it, and for its own words."""

from collections.abc import Mapping
from typing import Any

from articlekit.draft import Element
from articlekit.shape.page.names import SHORT, element_tokens, text_tokens
from articlekit.shape.page.survey import Survey

PLACES = ("own", "parent", "grand", "around")
"""Where an element stands that has a token: it holds the text itself, is one or two further out, or anywhere around."""
REMEMBERED = 50_000
"""Elements of different names whose weights are kept, so that they are added up once."""

Places = tuple[int, int, int, int]
"""A weight for each of PLACES."""
Names = tuple[str, str | None, str | None, str | None, str | None]
"""The tag and what else of an element is looked at, as `element_tokens` takes it."""


class Weights:
    """The weights of the first look, as `training/page_content.py` writes them: whole numbers over `scale`.

    Sums of whole numbers do not depend on their order.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.scale: float = data["scale"]
        self.bias: int = data["bias"]
        self.words: dict[str, int] = data["words"]
        self.kinds: dict[str, int] = data["kinds"]
        self.reasons: dict[str, int] = data["reasons"]
        self.lengths: list[int] = data["lengths"]
        """Of a text by its number of words up to SHORT; the last is for longer ones."""
        self._tokens: dict[str, list[int]] = data["elements"]
        self._known: dict[Names, Places] = {}

    def of_elements(self, elements: list[Element]) -> list[Places]:
        """Give what the tokens of elements weigh, in each of PLACES."""
        known = self._known
        if len(known) > REMEMBERED:
            known.clear()
        found = []
        for element in elements:
            get = element.attrs.get
            names = (element.tag, get("class"), get("id"), get("role"), get("itemprop") or get("itemtype"))
            places = known.get(names)
            if places is None:
                places = known[names] = self._added(names)
            found.append(places)
        return found

    def _added(self, names: Names) -> Places:
        tag, *others = names
        tokens = element_tokens(tag, *(other or "" for other in others))
        weights = [*filter(None, map(self._tokens.get, tokens))]
        own, parent, grand, around = map(sum, zip(*weights, strict=True)) if weights else (0, 0, 0, 0)
        return own, parent, grand, around


def first_scores(survey: Survey, weights: Weights) -> list[float]:
    """Give the first score of each unit: the log of the odds that it is content, from names and words alone."""
    bases = _bases(survey.parent, weights.of_elements(survey.around), weights.bias)
    kinds, reasons, lengths, scale = weights.kinds, weights.reasons, weights.lengths, weights.scale
    of_word = weights.words.get
    scores: list[float] = []
    for k, (element, block, reason) in enumerate(zip(survey.element, survey.blocks, survey.reasons, strict=True)):
        score = bases[element] + kinds.get(block.kind, 0) + reasons.get(reason, 0)
        words = text_tokens(survey.texts[k], survey.openings[k])
        if words is None:
            score += lengths[SHORT + 1]
        else:
            score += lengths[len(words)] + sum(filter(None, map(of_word, words)))
        scores.append(score / scale)
    return scores


def _bases(parent: list[int], weights: list[Places], bias: int) -> list[int]:
    """Give, for each element, what it and the elements around it add to the texts in it."""
    around: list[int] = []
    bases: list[int] = []
    for up, (own, _, _, _) in zip(parent, weights, strict=True):
        if up < 0:
            around.append(0)
            bases.append(bias + own)
            continue
        outer = around[up] + weights[up][3]
        around.append(outer)
        base = bias + own + outer + weights[up][1]
        if parent[up] >= 0:
            base += weights[parent[up]][2]
        bases.append(base)
    return bases
