"""Train the models that read raw text, and measure them in cross-validation by document.

python training/text_models.py --data ../shared/data/structure --pages ../shared/data/wcxb --bench ../shared/bench
python training/text_models.py --data ../shared/data/structure --pages ../shared/data/wcxb --write

Needs the extra `train`. A document is in the same fold in all its styles, and every score that a later model sees was
given by a model that had not seen the document. `--pages` adds texts made from whole pages (`text_pages.py`). With
`--bench`, the folder of the scorer, each document is read by the models that have not seen it, and scored.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from text_data import ALL, CHOICE, KINDS, STYLES, Document, documents, label, texts_of
from text_learn import FITTED, Models, Task, train_words
from text_pages import pages, trees, written

import articlekit
from articlekit import formats
from articlekit.draft import Draft
from articlekit.options import ParseOptions
from articlekit.pipeline import run
from articlekit.shape import code_lines, content, kind_columns, levels, line_model, line_words, title
from articlekit.shape.columns import Columns
from articlekit.shape.head import read_first_lines, read_head
from articlekit.shape.language import tell_language
from articlekit.shape.nav import find_neighbours
from articlekit.shape.words import words_for

WEIGHTS = Path(articlekit.__file__).parent / "shape" / "weights"
OPTIONS = ParseOptions()
FIGURES = ("HEAD", "h_F1", "li_F1", "num_acc", "title", "nested", "parent", "nav_F1", "retention", "spurious")
"""Figures of the scorer."""


class Reading:
    """A text on its way through the stages, with what the gold says of its blocks."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.fold = document.fold
        self.draft = before_content(document)
        self.top = content.top_blocks(self.draft)
        self.texts = texts_of(self.draft, self.top)
        self.labels = label(document, self.texts)
        self.label_of = dict(zip(self.top, self.labels, strict=True))
        words = words_for(self.draft.language)
        self.known = content.known_reasons(self.draft, self.top, words)
        self.kinds = Columns({})
        self.columns = content.content_columns(self.draft, self.top, self.known, words)

    def labels_at(self, top: list[int]) -> list[str]:
        """Give the labels of some blocks."""
        return [self.label_of[i] for i in top]


def before_content(document: Document) -> Draft:
    """Read a text up to the stage that tells content."""
    draft = formats.reader("text")(document.text, OPTIONS)
    for stage in (tell_language, find_neighbours, read_first_lines):
        stage(draft, OPTIONS)
    return draft


class Rehearsal:
    """Runs the stages with the models that did not see the document."""

    def __init__(self) -> None:
        self.models: dict[str, dict[int, Any]] = {}
        self.fold = -1
        line_model.load = line_words.load = lambda name: self.models[name][self.fold]  # type: ignore[assignment]

    def add(self, name: str, models: Models) -> None:
        """Take the models of a name."""
        parse: Callable[[str], Any] = partial(line_words.parse, name) if name.endswith("words") else line_model.parse
        self.models[name] = {k: parse(text) for k, text in models.items()}


def learn_content_words(readings: list[Reading]) -> Models:
    """Learn which words short lines of the article have."""
    return train_words((r.document, r.texts, [x != "out" for x in r.labels]) for r in readings)


def learn_content(readings: list[Reading]) -> Models:
    """Learn which blocks are the article."""
    task = Task("content", content.FEATURES)
    for r in readings:
        weights = [float(x != "title" and not r.draft.blocks[i].reason) for x, i in zip(r.labels, r.top, strict=True)]
        task.add(r.document, r.columns, [x != "out" for x in r.labels], weights)
    return task.train()


def learn_title(readings: list[Reading]) -> Models:
    """Learn which line is the title."""
    task = Task("title", title.FEATURES)
    for r in readings:
        top = content.top_blocks(r.draft)
        labels = r.labels_at(top)
        if not top or not r.document.titles or ("title" not in labels and r.document.style not in UNTITLED):
            continue
        columns = title.title_columns(r.draft, top)
        weights = [float(title.possible(r.draft.blocks[i])) for i in top]
        task.add(r.document, columns, [x == "title" for x in labels], weights)
    return task.train()


UNTITLED = ("trafilatura", "resiliparse")
"""Styles of texts that may have no title."""


def measure_kinds(r: Reading) -> None:
    """Measure the blocks that were kept."""
    r.top = kind_columns.kept(r.draft)
    r.kinds = kind_columns.kind_columns(r.draft, r.top) if r.top else Columns({})


def learn_heading_words(readings: list[Reading]) -> Models:
    """Learn which words headings have, and other short lines of an article."""
    return train_words(headed_lines(readings, lambda texts, n: texts[n]))


def learn_opening_words(readings: list[Reading]) -> Models:
    """Learn which words open the text under a heading, and under other short lines."""
    return train_words(headed_lines(readings, line_words.below), line_words.opening)


def headed_lines(
    readings: list[Reading], give: Callable[[list[str], int], str]
) -> Iterator[tuple[Document, list[str], list[bool]]]:
    """Give what is learnt of each short line of an article, and whether it is a heading."""
    for r in readings:
        top = kind_columns.kept(r.draft)
        blocks = [r.draft.blocks[i] for i in top]
        texts = [b.text for b in blocks]
        labels = r.labels_at(top)
        used = [
            n
            for n, (b, x) in enumerate(zip(blocks, labels, strict=True))
            if b.kind == "paragraph" and x != "out" and len(b.text) <= line_words.LONGEST
        ]
        yield r.document, [give(texts, n) for n in used], [labels[n] == "heading" for n in used]


def learn_kind(name: str, wanted: str, features: list[str]) -> Callable[[list[Reading]], Models]:
    """Give what learns which lines are of a kind."""

    def learn(readings: list[Reading]) -> Models:
        task = Task(name, features)
        for r in readings:
            columns = r.kinds
            if r.top:
                labels = r.labels_at(r.top)
                weights = [
                    float(x not in ("out", "title") and kind_columns.possible(r.draft.blocks[i], name))
                    for x, i in zip(labels, r.top, strict=True)
                ]
                task.add(r.document, columns, [x == wanted for x in labels], weights)
        return task.train()

    return learn


def take_code(r: Reading) -> None:
    """Make code of lines as the model of the text's fold does."""
    if r.top:
        code_lines.take_code([r.draft.blocks[i] for i in r.top], r.kinds)


def learn_levels(readings: list[Reading]) -> Models:
    """Learn which headings stand under another one, from the golds alone."""
    task = Task("level", levels.FEATURES)
    for document in {r.document.id: r.document for r in readings}.values():
        parts, nested = headed(document)
        if len(parts) > 1:
            task.add(document, levels.level_columns(parts), nested, [1.0] * len(parts))
    return task.train()


def headed(document: Document) -> tuple[list[levels.Part], list[bool]]:
    """Give the headings of a gold, and which of them stand under another."""
    words = words_for("en")
    parts: list[levels.Part] = []
    nested: list[bool] = []
    stack: list[int] = []
    for block in document.gold["blocks"]:
        text = block["text"]
        if block["kind"] == "heading":
            level = block.get("level") or 2
            while stack and stack[-1] >= level:
                stack.pop()
            nested.append(bool(stack))
            stack.append(level)
            parts.append(levels.Part(text, 0, 0, listed=False, role=bool(words.roles_of(text))))
        elif parts and block["kind"] not in ("title", "nav"):
            last = parts[-1]
            listed = last.listed or block["kind"] == "list_item"
            parts[-1] = last._replace(size=last.size + len(text), blocks=last.blocks + 1, listed=listed)
    return parts, nested


def choose_content(r: Reading) -> None:
    """Leave out what the model of the text's fold leaves out."""
    if r.top:
        content.choose(r.draft, r.top, r.known, r.columns)


def choose_title(r: Reading) -> None:
    """Find the title, and what stands around it."""
    title.find_title(r.draft, OPTIONS)
    read_head(r.draft, OPTIONS)


def nothing(_: Reading) -> None:
    """Do nothing more with a text."""


STEPS: tuple[tuple[str, Callable[[list[Reading]], Models], Callable[[Reading], None]], ...] = (
    ("content_words", learn_content_words, lambda r: content.add_words(r.draft, r.top, r.columns)),
    ("content", learn_content, choose_content),
    ("title", learn_title, choose_title),
    ("heading_words", learn_heading_words, nothing),
    ("opening_words", learn_opening_words, measure_kinds),
    ("code", learn_kind("code", "code", kind_columns.FEATURES), take_code),
    ("item", learn_kind("item", "list_item", kind_columns.ITEM_FEATURES), nothing),
    ("heading", learn_kind("heading", "heading", kind_columns.FEATURES), nothing),
    ("level", learn_levels, nothing),
)
"""The models in their order, and what is done with each before the next one is trained."""
USES = {
    "content_words": (ALL, CHOICE), "content": (ALL, CHOICE), "title": (ALL, CHOICE), "item": (ALL, CHOICE),
    "heading_words": (ALL, KINDS), "opening_words": (ALL, KINDS), "heading": (ALL, KINDS),
}  # fmt: skip
"""The texts that a model learns from; the others learn from those for all."""


def main() -> None:
    """Train, report, write."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--pages", type=Path, action="append", default=[], help="pages to make more texts of")
    options.add_argument("--write", action="store_true", help="write the weights")
    options.add_argument("--bench", type=Path, help="folder of the scorer")
    options.add_argument("--keep", type=Path, help="folder for the models of the folds")
    options.add_argument("--only", help="the models that are trained; the others are read from the folder")
    chosen = options.parse_args()
    all_ = documents(chosen.data)
    if chosen.pages:
        all_ += made(chosen.data, chosen.pages, {d.id for d in all_})
    readings = [Reading(document) for document in all_]
    print(len(readings), Counter(r.document.style + "+" * r.document.made for r in readings), flush=True)
    rehearsal = Rehearsal()
    for name, learn, after in STEPS:
        if chosen.only and name not in chosen.only.split(","):
            models = {k: (chosen.keep / f"{name}{k}.json").read_text() for k in FITTED}
        else:
            models = learn([r for r in readings if r.document.use in USES.get(name, (ALL,))])
            save(name, models, chosen.keep, WEIGHTS if chosen.write else None)
        rehearsal.add(name, models)
        for reading in readings:
            rehearsal.fold = reading.fold
            after(reading)
    if chosen.bench:
        measure([d for d in all_ if not d.made], rehearsal, chosen.bench)


def measure(all_: list[Document], rehearsal: Rehearsal, bench: Path) -> None:
    """Print the scorer's figures of each style."""
    sys.path.insert(0, str(bench))
    structure, adapter = import_module("structure"), import_module("adapter")
    print(f"{'':12}" + "".join(f"{name:>10}" for name in FIGURES))
    for style in STYLES:
        rows = []
        for document in (d for d in all_ if d.style == style):
            rehearsal.fold = document.fold
            blocks = adapter.blocks(run("text", document.text, OPTIONS))
            rows.append(structure.score_doc(document.gold, blocks, style))
        figures = structure.summary(rows)
        print(f"{style:12}" + "".join(f"{structure.fmt(figures.get(name)):>10}" for name in FIGURES), flush=True)


def save(name: str, models: Models, keep: Path | None, weights: Path | None) -> None:
    """Write the models of the folds, and the weights of the one trained on everything."""
    for k, text in models.items() if keep else ():
        (cast("Path", keep) / f"{name}{k}.json").write_text(text)
    if weights:
        (weights / f"{name}.json").write_text(models[-1] + "\n")


def made(data: Path, folders: list[Path], known: set[str]) -> list[Document]:
    """Give the texts that are made from pages and posts."""
    return [*trees(data, known), *(document for folder in folders for document in pages(folder)), *written()]


if __name__ == "__main__":
    main()
