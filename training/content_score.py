"""Calibrate how sure the choice of content is: the F1 that a page can expect against the one that it gets.

    python training/content_score.py --data ../shared/data/wcxb --structure ../shared/data/structure

Each page is judged by a model that has not seen its site (the folds of `page_content.py`). Prints the points of the
line for `shape/page/certainty.py`, fitted to all pages and made to rise only, and a table of reliability in which each
page is scored by a line that was fitted without its fold.
"""

import argparse
from functools import partial
from pathlib import Path
from statistics import mean

from page_content import FOLDS, fold_of, prepared, structured, tell, train
from score import score
from sklearn.isotonic import IsotonicRegression
from tools import words_of
from wcxb import load, names

from articlekit import ParseOptions
from articlekit.formats import reader
from articlekit.pipeline import STAGES
from articlekit.shape.build import build
from articlekit.shape.page.certainty import content_score
from articlekit.shape.page.content import choose_content
from articlekit.shape.page.model import Model

BINS = 10
Row = tuple[int, str, float, float]
"""Fold, kind, expected F1, F1."""


def judge(html: bytes, url: str | None, gold: str, model: Model) -> tuple[float, float]:
    """Give the F1 that the model expects of a page, and the one it gets."""
    options = ParseOptions()
    draft = reader("html")(html, options, url=url)
    for name, stage in STAGES["html"]:
        (partial(choose_content, model=model) if name == "content" else stage)(draft, options)
    return draft.expected or 0.0, score(words_of(build(draft)), gold).f1


def fit(rows: list[Row]) -> IsotonicRegression:
    """Fit a rising line."""
    fitted = IsotonicRegression(y_min=0, y_max=1, out_of_bounds="clip")
    return fitted.fit([row[2] for row in rows], [row[3] for row in rows])


def points(rows: list[Row]) -> list[tuple[float, float]]:
    """Give the line as a few points: the means of groups of equal size, rising."""
    line = fit(rows)
    ordered = sorted(row[2] for row in rows)
    groups = [ordered[len(ordered) * n // BINS : len(ordered) * (n + 1) // BINS] for n in range(BINS)]
    return [(round(mean(g), 3), round(float(mean(line.predict(g))), 3)) for g in groups]


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--structure", type=Path, help="a folder with pages whose gold is a tree")
    arguments = parser.parse_args()
    found = list(load(arguments.data, names(arguments.data, None, None)))
    further = [page for page, _ in structured(arguments.structure)] if arguments.structure else []
    examples = prepared(found, further)
    rows: list[Row] = []
    for fold in range(FOLDS):
        model = Model.from_json(train(examples, fold))
        pages = [page for page in found if fold_of(page) == fold]
        rows += [(fold, page.kind, *judge(page.html, page.url, page.gold, model)) for page in pages]
        tell(f"fold {fold}: {len(rows)} pages")
    print("points", points(rows))
    lines = {fold: points([row for row in rows if row[0] != fold]) for fold in range(FOLDS)}
    scored = sorted((content_score(row[2], lines[row[0]]), row[3], row[1]) for row in rows)
    print(f"{'score':>12}{'pages':>7}{'score':>8}{'F1':>8}")
    for n in range(BINS):
        part = scored[len(scored) * n // BINS : len(scored) * (n + 1) // BINS]
        means = mean(one[0] for one in part), mean(one[1] for one in part)
        print(f"{part[0][0]:>6.2f}-{part[-1][0]:.2f}{len(part):>7}{means[0]:>8.3f}{means[1]:>8.3f}")
    error = mean(abs(one[0] - one[1]) for one in scored)
    print(f"mean absolute error {error:.3f}; articles {mean(abs(s - f) for s, f, k in scored if k == 'article'):.3f}")


if __name__ == "__main__":
    main()
