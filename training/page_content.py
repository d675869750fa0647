"""Train the choice of content, and measure it on pages of sites that it was not trained on.

python training/page_content.py --data ../shared/data/wcxb --structure ../shared/data/structure --bench ../shared/bench
python training/page_content.py --data ../shared/data/wcxb --structure ../shared/data/structure --write

The first prints figures, cross-validated by site; the second trains on all pages and writes the weights. The data is a
folder in the shape of WCXB. The structure is a folder of pages whose gold is a tree: they are learnt from as well, and
measured with the scorer. Needs the extra `train`. A text is content when at least half of its words are in the gold
text, in order. First a logistic regression over the tags and names around the texts and the words of short ones; then
boosted trees that see its scores, made by models of other folds, in context.
"""

import argparse
import gzip
import json
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from statistics import mean
from typing import Any
from urllib.parse import urlsplit

import lightgbm
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import SGDClassifier

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))  # its loader and its measure
from alignment import shares
from score import Score, score
from tools import words_of
from trees import nested, short
from wcxb import Page, load, names

from articlekit import Article, ParseOptions
from articlekit.formats import reader
from articlekit.pipeline import STAGES
from articlekit.shape.build import build
from articlekit.shape.language import tell_language
from articlekit.shape.page.content import choose_content
from articlekit.shape.page.features import FEATURES, look, rows
from articlekit.shape.page.first import PLACES, Weights, first_scores
from articlekit.shape.page.model import DATA, Model
from articlekit.shape.page.names import PLAIN, SHORT, element_tokens, text_tokens
from articlekit.shape.page.survey import Survey

Array = Any
Columns = dict[tuple[str, str], int]
"""(place or table, token) -> column of the first matrix."""
FOLDS = 5
SITES = 6
"""Sites in which a token must occur: the names of one site teach nothing."""
SCALE = 200
"""What weights are multiplied with before they are rounded."""
SHARE = 0.5
"""What a page counts whose gold is a tree: most of them are news, of other kinds there are none."""
WHOLE = 30
"""Texts that such a page has at least: trials of a few lines, made for extractors, have nothing around them."""
AGREED = 0.75
"""Share of the gold's words that the texts taken for content must have; a gold that differs more is wrong."""
UNITS = 350
"""Texts taken of one page for the trees, so that long lists do not outweigh articles."""
FOREIGN = 3
"""One page in so many is seen without the words of its texts: the model must also serve languages it has not met."""
OWN, AROUND = PLACES[0], PLACES[3]
FIRST = {"loss": "log_loss", "alpha": 1.5e-4, "max_iter": 6, "tol": None, "average": True, "random_state": 0}
TREES = {
    "objective": "binary",
    "learning_rate": 0.15,
    "num_leaves": 8,
    "min_data_in_leaf": 60,
    "lambda_l2": 5,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "max_bin": 63,
    "seed": 1,
    "num_threads": 1,
    "verbose": -1,
}
ROUNDS = 80
FIGURES = ("HEAD", "h_F1", "li_F1", "num_acc", "title", "parent", "retention", "spurious")
"""Figures of the scorer."""


@dataclass(slots=True)
class Example:
    """A page that is read: what the choice sees, and what is right."""

    page: Page
    fold: int
    survey: Survey
    labels: Array
    weights: Array
    """How much each text counts: together as much as the page, by the root of their words."""
    trusted: bool
    """Whether the gold agrees with the page."""
    tokens: list[list[tuple[str, str]]]


def site(page: Page) -> str:
    """Give the site of a page: `news.example.co.uk` is `example.co.uk`; without an address its name less the number."""
    if not page.url:
        return page.name.rstrip("_0123456789")
    parts = (urlsplit(page.url).hostname or "").split(".")
    return ".".join(parts[-3:] if len(parts) > 2 and len(parts[-2]) <= 3 and len(parts[-1]) == 2 else parts[-2:])


def fold_of(page: Page) -> int:
    """Give the fold of a page: that of its site."""
    return zlib.crc32(site(page).encode()) % FOLDS


def structured(folder: Path) -> Iterator[tuple[Page, Any]]:
    """Read the pages whose gold is a tree; give each with the tree."""
    for gold in map(json.loads, (folder / "gold_B.jsonl").open(encoding="utf-8")):
        html = gzip.decompress((folder / gold["html"]).read_bytes())
        text = "\n".join(block["text"] for block in gold["blocks"] if block["kind"] not in ("title", "nav"))
        yield Page(gold["id"], gold["source"], None, html, text), gold


def prepare(page: Page, share: float = 1.0) -> Example | None:
    """Read a page that counts so much; nothing when it has no text."""
    draft = reader("html")(page.html, ParseOptions(), url=page.url)
    tell_language(draft, ParseOptions())
    survey = Survey(draft)
    if not survey.blocks:
        return None
    right = np.array(shares(survey.texts, page.gold))
    labels = (right >= 0.5).astype(int)
    words = np.array(survey.words)
    chosen = "\n".join(text for text, label in zip(survey.texts, labels, strict=True) if label)
    weights = share * np.sqrt(words) / np.sqrt(words).sum()
    trusted = bool(page.gold) and score(chosen, page.gold).f1 > AGREED
    return Example(page, fold_of(page), survey, labels, weights, trusted, list(tokens(survey)))


def prepared(pages: Sequence[Page], further: Sequence[Page]) -> list[Example]:
    """Read the pages that are learnt from, and those whose gold is a tree."""
    examples = [prepare(page) for page in pages]
    whole = [e for page in further if (e := prepare(page, SHARE)) is not None and len(e.labels) >= WHOLE]
    return [*filter(None, examples), *whole]


def tokens(survey: Survey) -> Iterable[list[tuple[str, str]]]:
    """Give what the first look sees of each unit."""
    own = []
    for one in survey.around:
        get = one.attrs.get
        kind = get("itemprop") or get("itemtype") or ""
        own.append(element_tokens(one.tag, get("class") or "", get("id") or "", get("role") or "", kind))
    around: list[list[tuple[str, str]]] = []
    base: list[list[tuple[str, str]]] = []
    for i, up in enumerate(survey.parent):
        mine = [(OWN, t) for t in own[i]]
        further = [(AROUND, t) for t in own[up] if t not in PLAIN] if up >= 0 else []
        around.append((around[up] if up >= 0 else []) + further)
        for place in PLACES[1:3]:
            if up >= 0:
                mine += [(place, t) for t in own[up]]
                up = survey.parent[up]  # noqa: PLW2901 - one further out
        base.append(mine + around[i])
    for k, (element, block, reason) in enumerate(zip(survey.element, survey.blocks, survey.reasons, strict=True)):
        words = text_tokens(survey.texts[k], survey.openings[k])
        length = SHORT + 1 if words is None else len(words)
        told = [("kinds", block.kind), ("reasons", reason), ("lengths", str(length))]
        yield base[element] + told + [("words", w) for w in sorted(words or ())]


def vocabulary(examples: Sequence[Example]) -> Columns:
    """Give the tokens of enough sites their columns."""
    seen: dict[tuple[str, str], set[str]] = defaultdict(set)
    for example in examples:
        own = site(example.page)
        for token in {token for unit in example.tokens for token in unit}:
            if len(seen[token]) < SITES:
                seen[token].add(own)
    return {token: n for n, token in enumerate(sorted(t for t, sites in seen.items() if len(sites) >= SITES))}


def matrix(examples: Sequence[Example], columns: Columns) -> Array:
    """Give the first matrix: a row for each text, how often it has each token."""
    indices: list[int] = []
    ends = [0]
    for example in examples:
        for unit in example.tokens:
            indices += [columns[token] for token in unit if token in columns]
            ends.append(len(indices))
    shape = (len(ends) - 1, len(columns))
    data: Array = np.ones(len(indices), np.float32)
    found = csr_matrix((data, np.array(indices, np.int32), np.array(ends, np.int64)), shape=shape)
    found.sum_duplicates()
    return found


def train_words(examples: Sequence[Example], columns: Columns) -> dict[str, Any]:
    """Train the first look; give its weights as they are written."""
    labels = np.concatenate([e.labels for e in examples])
    weights = np.concatenate([e.weights for e in examples])
    fitted = SGDClassifier(**FIRST).fit(matrix(examples, columns), labels, sample_weight=100 * weights)
    whole = {token: round(float(fitted.coef_[0][n]) * SCALE) for token, n in columns.items()}
    tables: dict[str, dict[str, int]] = {"words": {}, "kinds": {}, "reasons": {}}
    elements: dict[str, list[int]] = {}
    for (table, token), value in whole.items():
        if value and table in tables:
            tables[table][token] = value
        elif value and table in PLACES:
            elements.setdefault(token, [0] * len(PLACES))[PLACES.index(table)] = value
    lengths = [whole.get(("lengths", str(n)), 0) for n in range(SHORT + 2)]
    bias = round(float(fitted.intercept_[0]) * SCALE)
    return {"scale": SCALE, "bias": bias, **tables, "lengths": lengths, "elements": elements}


def train_trees(examples: Sequence[Example], tables: Sequence[Array]) -> list[Any]:
    """Train the second look; give its trees as they are written."""
    chosen = np.random.default_rng(0)
    keep = [chosen.random(len(t)) < min(1, UNITS / len(t)) for t in tables]
    data = np.concatenate([t[k] for t, k in zip(tables, keep, strict=True)])
    labels = np.concatenate([e.labels[k] for e, k in zip(examples, keep, strict=True)])
    weights = np.concatenate([e.weights[k] for e, k in zip(examples, keep, strict=True)])
    found = lightgbm.train(TREES, lightgbm.Dataset(data, labels, weight=100 * weights), ROUNDS)
    return nested(found, lambda leaf: round(leaf, 4), short)


def train(examples: Sequence[Example], fold: int | None = None) -> dict[str, Any]:
    """Train both looks on all pages but those of one fold."""
    used = [e for e in examples if e.fold != fold and e.trusted]
    columns = vocabulary(used)
    tables: dict[int, Array] = {}
    for inner in sorted({e.fold for e in used}):
        words = train_words([e for e in used if e.fold != inner], columns)
        known = Weights(words), Weights({**words, "words": {}})
        for n, example in enumerate(used):
            if example.fold == inner:
                scores = first_scores(example.survey, known[zlib.crc32(example.page.html) % FOREIGN == 0])
                tables[n] = np.array(rows(look(example.survey, scores)), np.float32)
    trees = train_trees(used, [tables[n] for n in range(len(used))])
    tell(f"trained without fold {fold}: {len(used)} pages, {len(columns)} tokens")
    return {"features": list(FEATURES), "words": train_words(used, columns), "trees": trees}


def parse(page: Page, model: Model) -> Article:
    """Read a page the whole way with a model."""
    options = ParseOptions()
    draft = reader("html")(page.html, options, url=page.url)
    for name, stage in STAGES["html"]:
        (partial(choose_content, model=model) if name == "content" else stage)(draft, options)
    return build(draft)


def show(found: Iterable[tuple[str, Score]]) -> None:
    """Print the mean scores by kind of page."""
    kinds: dict[str, list[Score]] = defaultdict(list)
    for kind, one in found:
        kinds["all"].append(one)
        kinds[kind].append(one)
    print(f"{'kind':14}{'n':>6}{'F1':>9}{'P':>9}{'R':>9}{'< 0.5':>9}")
    for kind, scores in sorted(kinds.items(), key=lambda pair: -len(pair[1])):
        means = [mean(column) for column in zip(*scores, strict=True)]
        low = mean(one.f1 < 0.5 for one in scores)
        print(f"{kind:14}{len(scores):>6}" + "".join(f"{value:>9.4f}" for value in (*means, low)))


def show_structure(articles: Sequence[tuple[Any, Article]], bench: Path) -> None:
    """Print the scorer's figures of the pages whose gold is a tree, by source and over all."""
    sys.path.insert(0, str(bench))
    structure, adapter = (import_module(name) for name in ("structure", "adapter"))
    by_source: dict[str, list[Any]] = defaultdict(list)
    for gold, article in articles:
        row = structure.score_doc(gold, adapter.blocks(article))
        for source in ("all", gold["source"]):
            by_source[source].append(row)
    print(f"{'source':12}{'n':>6}" + "".join(f"{name:>10}" for name in FIGURES))
    for source, scored in sorted(by_source.items()):
        figures = structure.summary(scored)
        print(f"{source:12}{len(scored):>6}" + "".join(f"{structure.fmt(figures.get(name)):>10}" for name in FIGURES))


def tell(message: str) -> None:
    """Show progress."""
    print(message, file=sys.stderr, flush=True)


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--structure", type=Path, help="a folder with pages whose gold is a tree")
    parser.add_argument("--bench", type=Path, help="the folder of the scorer")
    parser.add_argument("--write", action="store_true", help=f"train on everything and write {DATA.name}")
    parser.add_argument("--out", type=Path, help="write a line of JSON for each page, the worst first")
    arguments = parser.parse_args()
    found = list(load(arguments.data, names(arguments.data, None, None)))
    further = list(structured(arguments.structure)) if arguments.structure else []
    examples = prepared(found, [page for page, _ in further])
    tell(f"read {len(examples)} pages")
    if arguments.write:
        DATA.write_text(json.dumps(train(examples), ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
        return
    results: list[tuple[Page, Score]] = []
    articles: list[tuple[Any, Article]] = []
    for fold in range(FOLDS):
        model = Model.from_json(train(examples, fold))
        pages = [page for page in found if fold_of(page) == fold]
        results += [(page, score(words_of(parse(page, model)), page.gold)) for page in pages]
        articles += [(gold, parse(page, model)) for page, gold in further if fold_of(page) == fold]
        show((page.kind, one) for page, one in results)
    if arguments.bench:
        show_structure(articles, arguments.bench)
    if arguments.out:
        lines = [{"id": p.name, "kind": p.kind, **s._asdict(), "url": p.url} for p, s in results]
        lines.sort(key=lambda line: float(line["f1"]))
        arguments.out.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main()
