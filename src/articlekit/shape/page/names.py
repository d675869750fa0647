"""The first look at a text of a page: a weight for each word of the tags and names around it, and for its own words."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import regex

from articlekit.draft import Element
from articlekit.shape.page.survey import Survey

PARTS = regex.compile(r"[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])")
"""Where class names and ids are cut: `postBody` and `post-body` are both `post` and `body`."""
SHORTEST, LONGEST = 3, 19
"""Letters that such a part has."""
STYLED = 12
"""An element with more class names than this is styled by utilities, so its class tells nothing."""
PLAIN = frozenset(("t:div", "t:span"))
"""Tokens that tell nothing about what is further inside."""
WORD = regex.compile(r"\w+")
SHORT = 14
"""Words up to which a text's own words count."""
LONGEST_SHORT = 150
"""Characters up to which."""

PLACES = ("own", "parent", "grand", "around")
"""Where an element stands that has a token: it holds the text itself, is one or two further out, or anywhere around."""


Places = tuple[float, float, float, float]
"""A weight for each of PLACES."""
NOTHING: Places = (0.0, 0.0, 0.0, 0.0)


class Weights:
    """The weights of the first look, as `training/page_content.py` writes them: whole numbers over `scale`."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        scale = float(data["scale"])

        def scaled(table: Mapping[str, int]) -> dict[str, float]:
            return {name: value / scale for name, value in table.items()}

        self.bias = data["bias"] / scale
        self.words = scaled(data["words"])
        self.kinds = scaled(data["kinds"])
        self.reasons = scaled(data["reasons"])
        self.lengths = [value / scale for value in data["lengths"]]
        """Of a text by its number of words up to SHORT; the last is for longer ones."""
        self._tokens = {token: tuple(v / scale for v in values) for token, values in data["elements"].items()}
        self.of_element = lru_cache(maxsize=50_000)(self._of_element)

    def _of_element(self, tag: str, names: str, id_: str, role: str, kind: str) -> Places:
        """Give what an element's tokens weigh, in each of PLACES."""
        table = self._tokens
        found = [table[token] for token in element_tokens(tag, names, id_, role, kind) if token in table]
        if not found:
            return NOTHING
        own, parent, grand, around = map(sum, zip(*found, strict=True))
        return own, parent, grand, around


def element_tokens(tag: str, names: str, id_: str, role: str, kind: str) -> list[str]:
    """Give the tokens of an element.

    Args:
        tag: its tag.
        names: its class names.
        id_: its id.
        role: its ARIA role.
        kind: its `itemprop` or `itemtype`.
    """
    words = names.split()
    if len(words) > STYLED:
        words = []
    parts = [p for word in (*words, id_) for p in PARTS.split(word) if SHORTEST <= len(p) <= LONGEST]
    tokens = [f"t:{tag}", *(f"c:{p.lower()}" for p in parts)]
    if role:
        tokens.append(f"r:{role}")
    if kind:
        tokens.append(f"p:{kind.lower()[:40]}")
    return list(dict.fromkeys(tokens))


def text_tokens(text: str) -> list[str] | None:
    """Give the words of a short text, each once; `None` for a longer one."""
    if len(text) > LONGEST_SHORT:
        return None
    words = list(dict.fromkeys(WORD.findall(text.lower())))
    return words if len(words) <= SHORT else None


def first_scores(survey: Survey, weights: Weights) -> list[float]:
    """Give the first score of each unit: the log of the odds that it is content, from names and words alone."""
    base = _bases(survey, weights)
    scores = []
    for element, block in zip(survey.element, survey.blocks, strict=True):
        score = base[element] + weights.kinds.get(block.kind, 0.0) + weights.reasons.get(block.reason or "", 0.0)
        words = text_tokens(block.text)
        if words is None:
            score += weights.lengths[-1]
        else:
            score += weights.lengths[len(words)]
            for word in words:
                score += weights.words.get(word, 0.0)
        scores.append(score)
    return scores


def _bases(survey: Survey, weights: Weights) -> list[float]:
    """Give, for each element, what it and the elements around it add to the texts in it."""
    looked = [_look(element, weights) for element in survey.around]
    around: list[float] = []
    bases: list[float] = []
    for up, (own, *_) in zip(survey.parent, looked, strict=True):
        base = weights.bias + own
        if up < 0:
            around.append(0.0)
        else:
            around.append(around[up] + looked[up][3])
            base += around[-1] + looked[up][1]
            if survey.parent[up] >= 0:
                base += looked[survey.parent[up]][2]
        bases.append(base)
    return bases


def _look(element: Element, weights: Weights) -> Places:
    get = element.attrs.get
    kind = get("itemprop") or get("itemtype") or ""
    return weights.of_element(element.tag, get("class") or "", get("id") or "", get("role") or "", kind)
