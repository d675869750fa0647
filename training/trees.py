"""Write boosted trees as `articlekit.shape.forest` reads them."""

from collections.abc import Callable
from typing import Any

import lightgbm


def nested(model: lightgbm.Booster, leaf: Callable[[float], float], threshold: Callable[[float], float]) -> list[Any]:
    """Give the trees of a model, their leaves and thresholds rounded."""

    def visit(node: dict[str, Any]) -> Any:
        if "leaf_value" in node:
            return leaf(node["leaf_value"])
        below, above = visit(node["left_child"]), visit(node["right_child"])
        return [node["split_feature"], threshold(node["threshold"]), below, above]

    return [visit(tree["tree_structure"]) for tree in model.dump_model()["tree_info"]]


def short(value: float) -> float:
    """Round a threshold to what matters."""
    return float(f"{value:.6g}")
