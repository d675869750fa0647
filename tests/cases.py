"""The case folders: `tests/cases/<format>/<name>/` holds an input and what is expected of it."""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent / "cases"
UPDATE = bool(os.environ.get("UPDATE"))


@dataclass(frozen=True)
class Case:
    """One folder."""

    folder: Path

    @property
    def name(self) -> str:
        return f"{self.folder.parent.name}/{self.folder.name}"

    @property
    def format(self) -> str:
        return self.folder.parent.name

    @property
    def source(self) -> bytes:
        return next(self.folder.glob("input.*")).read_bytes()

    def check(self, name: str, got: str) -> None:
        """Compare with the expectation, or write it when UPDATE is set."""
        path = self.folder / name
        if UPDATE:
            path.write_text(got, encoding="utf-8", newline="")
        assert got == path.read_text(encoding="utf-8"), f"{self.name}/{name}: UPDATE=1 rewrites expectations"


def cases(format_: str = "*") -> list[Case]:
    return [Case(path.parent) for path in sorted(ROOT.glob(f"{format_}/*/input.*"))]


SCORES = frozenset(("content_score", "role_score", "score"))
"""What changes whenever a model is trained again."""
UNNAMED = {"source": None}.items()
"""What no reader fills."""


def _unscored(node: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in node.items() if name not in SCORES and (name, value) not in UNNAMED}


def pretty(json_text: str) -> str:
    """Write an article for the eye, without its scores."""
    article = json.loads(json_text, object_hook=_unscored)
    return json.dumps(article, ensure_ascii=False, indent=1) + "\n"
