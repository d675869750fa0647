"""Real pages and their true texts, from a folder in the shape of WCXB (Web Content Extraction Benchmark, M. Foley)."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Page:
    """A page and what a careful person took for its main content."""

    name: str
    kind: str
    url: str | None
    html: bytes
    gold: str


def names(folder: Path, kind: str | None, limit: int | None) -> dict[str, str]:
    """Give the kind of each page that has a true text, by name: those of one kind, and the first `limit` of them."""
    files = _json(folder / "metadata.json")["files"]
    there = sorted(path.stem for path in (folder / "dev" / "ground-truth").glob("*.json"))
    kinds = {name: str(files[name]["page_type"]) for name in there if name in files}
    wanted = [(name, own) for name, own in kinds.items() if kind in (None, own)]
    return dict(wanted[:limit])


def load(folder: Path, chosen: dict[str, str]) -> Iterator[Page]:
    """Read the chosen pages, one at a time."""
    for name, kind in chosen.items():
        truth = _json(folder / "dev" / "ground-truth" / f"{name}.json")
        html = gzip.decompress((folder / "dev" / "html" / f"{name}.html.gz").read_bytes())
        yield Page(name, kind, truth.get("url"), html, truth["ground_truth"].get("main_content") or "")


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
