"""Learn trees over lines and weights of words, one set for each fold and one of everything."""

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import SGDClassifier
from text_data import FOLDS, STYLES, Document
from text_fit import as_json, matrix, train

from articlekit.shape import line_words
from articlekit.shape.columns import Columns

ROUNDS = {"content": 200, "title": 120, "code": 80, "heading": 180, "item": 120, "level": 120}
LINES = {"heading": (12, 0.75)}
"""The lines from which on a longer document weighs less than its lines, and how much less."""
USUAL = (60, 0.5)
"""The same for other models. A false heading spoils a document of few headings more than one of many."""
DOCUMENTS = 8
"""Documents in which a word must stand to have a weight."""
LEAST = 5
"""Hundredths of log-odds under which a word says nothing."""
FITTED = range(-1, FOLDS)
"""The folds that are left out in turn, and -1 for none."""

Models = dict[int, str]
"""The files of the models of the folds, and under -1 of the one trained on everything."""
Array = Any


def weight(count: int, name: str = "") -> float:
    """Give the weight of a line of a document of so many lines."""
    least, power = LINES.get(name, USUAL)
    return float(min(1.0, least / count) ** power)


class Task:
    """What one model learns: rows of features and answers, with the fold of each."""

    def __init__(self, name: str, features: list[str]) -> None:
        self.name, self.features = name, features
        self.x: list[Array] = []
        self.y: list[Array] = []
        self.w: list[Array] = []
        self.folds: list[Array] = []
        self.styles: list[str] = []

    def add(self, document: Document, columns: Columns, answers: list[bool], weights: list[float]) -> None:
        """Add the blocks of a document."""
        used = [n for n, w in enumerate(weights) if w]
        if not used:
            return
        scale = weight(len(used), self.name) * document.share
        self.x.append(matrix(columns, self.features)[used])
        self.y.append(np.array([answers[n] for n in used], int))
        self.w.append(np.array([weights[n] for n in used]) * scale)
        self.folds.append(np.full(len(used), document.fold))
        self.styles += [document.style + "+" * document.made] * len(used)

    def train(self) -> Models:
        """Give the model of each fold, trained without it, and under -1 the one trained on everything."""
        x, y, w, folds = (np.concatenate(v) for v in (self.x, self.y, self.w, self.folds))
        scores = np.zeros(len(y))
        models: Models = {}
        for k in FITTED:
            fitted = train(x[folds != k], y[folds != k], w[folds != k], ROUNDS[self.name])
            models[k] = json.dumps(as_json(fitted, self.features), separators=(",", ":"))
            if k >= 0:
                scores[folds == k] = fitted.predict(x[folds == k], raw_score=True)
        self._report(scores, y)
        return models

    def _report(self, scores: Array, y: Array) -> None:
        styles = np.array(self.styles)
        print(self.name, len(y), f"{y.mean():.3f}")
        for style in STYLES:
            k_ = styles == style
            if k_.any():
                hit = ((scores[k_] > 0) & (y[k_] == 1)).sum()
                f1 = 2 * hit / max(1, (scores[k_] > 0).sum() + y[k_].sum())
                print(f"  {style:12} errors {np.mean((scores[k_] > 0) != y[k_]):.4f}  F1 {f1:.4f}", flush=True)


def train_words(
    rows: Iterable[tuple[Document, list[str], list[bool]]], cut: line_words.Cut = line_words.words_in
) -> Models:
    """Learn weights of the words of short lines, one set for each fold."""
    lines: list[tuple[int, list[str], bool, float]] = []
    spread: defaultdict[str, set[str]] = defaultdict(set)
    for document, texts, answers in rows:
        found = [(cut(text), answer) for text, answer in zip(texts, answers, strict=True)]
        count = sum(1 for words, _ in found if words) or 1
        for words, answer in found:
            if words:
                lines.append((document.fold, words, answer, weight(count)))
                for word in words:
                    spread[word].add(document.id)
    known = {word: n for n, word in enumerate(sorted(w for w, ids in spread.items() if len(ids) >= DOCUMENTS))}
    models: Models = {}
    for k in FITTED:
        used = [line for line in lines if line[0] != k]
        where = [(n, known[w]) for n, line in enumerate(used) for w in line[1] if w in known]
        row, column = (np.array(v) for v in zip(*where, strict=True))
        x = csr_matrix((np.ones(len(row)), (row, column)), shape=(len(used), len(known)))
        fit = SGDClassifier(loss="log_loss", alpha=3e-5, max_iter=8, tol=None, average=True, random_state=0)
        fit.fit(x, [line[2] for line in used], sample_weight=[line[3] for line in used])
        scale = line_words.SCALE
        weights = {word: round(scale * fit.coef_[0][n]) for word, n in known.items()}
        weights = {word: weight for word, weight in weights.items() if abs(weight) >= LEAST}
        models[k] = json.dumps(
            {"bias": round(scale * fit.intercept_[0]), "words": weights}, separators=(",", ":"), ensure_ascii=False
        )
    print("words", len(lines), len(known), len(models[0]), flush=True)
    return models
