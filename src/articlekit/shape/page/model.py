"""The trained model for the choice of content: data, written by `training/page_content.py`."""

import json
from collections.abc import Mapping
from functools import cache
from operator import and_
from pathlib import Path
from typing import Any, Self

from articlekit.about import Reason
from articlekit.shape.forest import Forest
from articlekit.shape.page.features import FEATURES, look
from articlekit.shape.page.first import Weights, first_scores
from articlekit.shape.page.survey import Survey

NO_CONTENT: frozenset[Reason] = frozenset(("form", "decoration", "label", "duplicate"))
"""Reasons of the reader that no score takes back."""
SURELY_NOT = -99.0
DATA = Path(__file__).with_name("content.json")


class Model:
    """Two looks at a page: weights of names and words, then trees over the first score in its context."""

    def __init__(self, weights: Weights, forest: Forest) -> None:
        self._weights = weights
        self._forest = forest

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Take what the training wrote.

        Raises:
            ValueError: when it was trained with other features.
        """
        if tuple(data["features"]) != FEATURES:
            raise ValueError("the content model was trained with other features; run training/page_content.py")
        return cls(Weights(data["words"]), Forest(data["trees"], len(FEATURES)))

    def scores(self, survey: Survey) -> list[float]:
        """Give the log of the odds that each unit is content."""
        if not survey.blocks:
            return []
        forest = self._forest
        left: list[int] = []
        first = 0
        for group in look(survey, first_scores(survey, self._weights)):
            rows = forest.left(first, group.columns)
            found = map(rows.__getitem__, group.at)
            left = list(map(and_, left, found) if left else found)
            first += len(group.columns)
        return [
            SURELY_NOT if reason in NO_CONTENT else score
            for score, reason in zip(forest.scores(left), survey.reasons, strict=True)
        ]


@cache
def trained() -> Model:
    """Give the model that comes with the package."""
    return Model.from_json(json.loads(DATA.read_text(encoding="utf-8")))
