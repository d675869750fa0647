"""Train the models that read raw text, and measure them in cross-validation by document.

python training/text_models.py --data ../shared/data/structure [--write]

Needs numpy, lightgbm and rapidfuzz. A document is in the same fold in all its styles.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from text_data import FOLDS, STYLES, Document, documents, label, texts_of
from text_fit import as_json, matrix, train

import articlekit
from articlekit import formats
from articlekit.draft import Draft
from articlekit.options import ParseOptions
from articlekit.shape import content, forest, kinds, title
from articlekit.shape.head import read_first_lines, read_head
from articlekit.shape.language import tell_language
from articlekit.shape.nav import find_neighbours
from articlekit.shape.words import words_for

WEIGHTS = Path(articlekit.__file__).parent / "shape" / "weights"
OPTIONS = ParseOptions()
ROUNDS = {"content": 200, "title": 120, "heading": 180, "item": 120}
LINES = 60
"""A longer document weighs less than its lines."""


Models = dict[int, str]
"""The files of the models of the folds."""


class Task:
    """What one model learns: rows of features and answers, with the fold of each."""

    def __init__(self, name: str, features: list[str]) -> None:
        self.name, self.features = name, features
        self.x: list[Any] = []
        self.y: list[Any] = []
        self.w: list[Any] = []
        self.folds: list[Any] = []
        self.styles: list[str] = []

    def add(self, document: Document, columns: dict[str, list[int]], answers: list[bool], weights: list[float]) -> None:
        """Add the blocks of a document."""
        used = [n for n, w in enumerate(weights) if w]
        if not used:
            return
        scale = min(1.0, LINES / len(used)) ** 0.5
        self.x.append(matrix(columns, self.features)[used])
        self.y.append(np.array([answers[n] for n in used], int))
        self.w.append(np.array([weights[n] for n in used]) * scale)
        self.folds.append(np.full(len(used), document.fold))
        self.styles += [document.style] * len(used)

    def train(self) -> Models:
        """Give the model of each fold, trained without it, and under -1 the one trained on everything."""
        x, y, w, folds = (np.concatenate(v) for v in (self.x, self.y, self.w, self.folds))
        scores = np.zeros(len(y))
        models: Models = {}
        for k in range(-1, FOLDS):
            fitted = train(x[folds != k], y[folds != k], w[folds != k], ROUNDS[self.name])
            models[k] = json.dumps(as_json(fitted, self.features), separators=(",", ":"))
            if k >= 0:
                scores[folds == k] = fitted.predict(x[folds == k], raw_score=True)
        styles = np.array(self.styles)
        print(self.name, len(y), f"{y.mean():.3f}", end="  ")
        for style in STYLES:
            k_ = styles == style
            if k_.any():
                hit = ((scores[k_] > 0) & (y[k_] == 1)).sum()
                f1 = 2 * hit / max(1, (scores[k_] > 0).sum() + y[k_].sum())
                print(f"{style[:6]} err {np.mean((scores[k_] > 0) != y[k_]):.3f} F1 {f1:.3f}", end="  ")
        print(flush=True)
        return models


def before_content(document: Document) -> Draft:
    """Read a text up to the stage that tells content."""
    draft = formats.reader("text")(document.text, OPTIONS)
    for stage in (tell_language, find_neighbours, read_first_lines):
        stage(draft, OPTIONS)
    return draft


class Rehearsal:
    """Runs the stages with the models that did not see the document."""

    def __init__(self) -> None:
        self.models: dict[str, dict[int, forest.Forest]] = {}
        self.fold = -1
        forest.load = lambda name: self.models[name][self.fold]  # type: ignore[assignment]


def train_content(all_: list[Document]) -> Models:
    """Learn which blocks are the article."""
    task = Task("content", content.FEATURES)
    for document in all_:
        draft = before_content(document)
        top = content.top_blocks(draft)
        words = words_for(draft.language)
        columns = content.content_columns(draft, top, content.known_reasons(draft, top, words), words)
        labels = label(document, texts_of(draft, top))
        weights = [float(x != "title" and not draft.blocks[i].reason) for x, i in zip(labels, top, strict=True)]
        task.add(document, columns, [x != "out" for x in labels], weights)
    return task.train()


def train_title(all_: list[Document], rehearsal: Rehearsal) -> Models:
    """Learn which line is the title."""
    task = Task("title", title.FEATURES)
    for document in all_:
        rehearsal.fold = document.fold
        draft = before_content(document)
        content.tell_content(draft, OPTIONS)
        top = content.top_blocks(draft)
        if not top or not document.titles:
            continue
        columns = title.title_columns(draft, top)
        labels = label(document, texts_of(draft, top))
        if "title" not in labels and document.style not in ("trafilatura", "resiliparse"):
            continue
        task.add(
            document, columns, [x == "title" for x in labels], [float(title.possible(draft.blocks[i])) for i in top]
        )
    return task.train()


def train_kinds(all_: list[Document], rehearsal: Rehearsal) -> dict[str, Models]:
    """Learn which lines are headings and items."""
    tasks = {"heading": Task("heading", kinds.FEATURES), "item": Task("item", kinds.FEATURES)}
    for document in all_:
        rehearsal.fold = document.fold
        draft = before_content(document)
        content.tell_content(draft, OPTIONS)
        title.find_title(draft, OPTIONS)
        read_head(draft, OPTIONS)
        top = kinds.kept(draft)
        if not top:
            continue
        columns = kinds.kind_columns(draft, top)
        labels = label(document, texts_of(draft, top))
        for name, task in tasks.items():
            wanted = "list_item" if name == "item" else name
            weights = [
                float(x not in ("out", "title") and kinds.possible(draft.blocks[i], name))
                for x, i in zip(labels, top, strict=True)
            ]
            task.add(document, columns, [x == wanted for x in labels], weights)
    return {name: task.train() for name, task in tasks.items()}


def main() -> None:
    """Train, report, write."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--write", action="store_true", help="write the weights")
    options.add_argument("--only", default="content,title,kinds", help="which models; the others are read")
    options.add_argument("--keep", type=Path, help="folder for the models of the folds")
    chosen = options.parse_args()
    all_ = documents(chosen.data)
    rehearsal = Rehearsal()
    folder = chosen.keep

    def settle(name: str, models: Models) -> None:
        rehearsal.models[name] = {k: forest.parse(text) for k, text in models.items()}
        if folder:
            for k, text in models.items():
                (folder / f"{name}{k}.json").write_text(text)
        if chosen.write:
            (WEIGHTS / f"{name}.json").write_text(models[-1] + "\n")

    def earlier(name: str) -> None:
        if folder:
            texts = {k: (folder / f"{name}{k}.json").read_text() for k in range(-1, FOLDS)}
            rehearsal.models[name] = {k: forest.parse(text) for k, text in texts.items()}

    only = chosen.only.split(",")
    settle("content", train_content(all_)) if "content" in only else earlier("content")
    settle("title", train_title(all_, rehearsal)) if "title" in only else earlier("title")
    if "kinds" in only:
        for name, models in train_kinds(all_, rehearsal).items():
            settle(name, models)


if __name__ == "__main__":
    main()
