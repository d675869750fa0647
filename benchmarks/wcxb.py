"""Real pages and their true texts, from a folder in the shape of WCXB (Web Content Extraction Benchmark, M. Foley)."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FIELDS = {"title": "title", "authors": "author", "published": "publish_date"}
"""Fields of the metadata, and what they are called in the data."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page and what a careful person took for its main content."""

    name: str
    kind: str
    url: str | None
    html: bytes
    gold: str
    fields: dict[str, str | None] = field(default_factory=dict)
    """Title, authors and day, `None` where a reader found none."""


def names(folder: Path, kind: str | None, limit: int | None) -> dict[str, str]:
    """Give the kind of each page that has a true text, by name: those of one kind, and the first `limit` of them."""
    known = _json(folder / "metadata.json")["files"]
    there = sorted(path.stem for path in (folder / "dev" / "ground-truth").glob("*.json"))
    kinds = {name: _kind(known.get(name), folder, name) for name in there}
    wanted = [(name, own) for name, own in kinds.items() if kind in (None, own)]
    return dict(wanted[:limit])


def load(folder: Path, chosen: dict[str, str]) -> Iterator[Page]:
    """Read the chosen pages, one at a time."""
    for name, kind in chosen.items():
        truth = _truth(folder, name)
        gold = truth["ground_truth"]
        fields = {own: gold.get(theirs) for own, theirs in FIELDS.items()}
        html = gzip.decompress((folder / "dev" / "html" / f"{name}.html.gz").read_bytes())
        yield Page(name, kind, truth.get("url"), html, gold.get("main_content") or "", fields)


def _kind(known: dict[str, str] | None, folder: Path, name: str) -> str:
    """Give a page's kind; of those that the metadata lacks, the true text tells it."""
    if known:
        return known["page_type"]
    return str(_truth(folder, name).get("_internal", {}).get("page_type", {}).get("primary") or "article")


def _truth(folder: Path, name: str) -> Any:
    return _json(folder / "dev" / "ground-truth" / f"{name}.json")


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
