"""The trained model for the choice of content: data, written by `training/page_content.py`."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Self

from articlekit.model import Reason
from articlekit.shape.page.features import FEATURES, OF_ELEMENT, OF_TEXT, look
from articlekit.shape.page.forest import Forest, Tree
from articlekit.shape.page.names import Weights, first_scores
from articlekit.shape.page.survey import Survey

OF_ELEMENT_AT = len(OF_TEXT)
OF_PAGE_AT = OF_ELEMENT_AT + len(OF_ELEMENT)
"""Where the columns of an element and of the page begin."""
NO_CONTENT: frozenset[Reason] = frozenset(("form", "decoration", "label", "duplicate"))
"""Reasons of the reader that no score takes back."""
SURELY_NOT = -99.0
DATA = Path(__file__).with_name("content.json")


class Model:
    """Two looks at a page: weights of names and words, then trees over the first score in its context."""

    def __init__(self, weights: Weights, forest: Forest) -> None:
        self._weights = weights
        self._forest = forest
        self._of_text = forest.columns(0, OF_ELEMENT_AT)
        self._of_element = forest.columns(OF_ELEMENT_AT, OF_PAGE_AT)
        self._of_page = forest.columns(OF_PAGE_AT, len(FEATURES))

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Take what the training wrote.

        Raises:
            ValueError: when it was trained with other features.
        """
        if tuple(data["features"]) != FEATURES:
            raise ValueError("the content model was trained with other features; run training/page_content.py")
        trees = [Tree([tuple(test) for test in tests], leaves) for tests, leaves in data["trees"]]
        return cls(Weights(data["words"]), Forest(trees, len(FEATURES), data["bias"]))

    def scores(self, survey: Survey) -> list[float]:
        """Give the log of the odds that each unit is content."""
        if not survey.units:
            return []
        forest = self._forest
        seen = look(survey, first_scores(survey, self._weights))
        left = forest.narrow(forest.full, self._of_page, seen.page)
        elements = {e: forest.narrow(left, self._of_element, row) for e, row in seen.elements.items()}
        return [
            SURELY_NOT if block.reason in NO_CONTENT else forest.score(forest.narrow(elements[e], self._of_text, row))
            for e, row, block in zip(survey.element, seen.texts, survey.blocks, strict=True)
        ]


@cache
def trained() -> Model:
    """Give the model that comes with the package."""
    return Model.from_json(json.loads(DATA.read_text(encoding="utf-8")))
