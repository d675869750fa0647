"""Train the model of roles, and measure it in cross-validation: by site, each blog left out in turn.

python training/roles.py --data ../shared/data --data ../shared/data/blogs [--bench ../shared/bench] [--write]

Needs numpy and scipy; with --bench, the scorer of that folder prints the figures.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from role_data import ROLES, Document, documents, plain
from role_fit import TIES, Sample, fit

import articlekit
from articlekit.shape import role_model
from articlekit.shape.role_features import Sight
from articlekit.shape.role_parts import Part, inside_of, parts_of
from articlekit.shape.role_tail import Tail
from articlekit.shape.words import words_for

WEIGHTS = Path(articlekit.__file__).parent / "shape" / "weights" / "roles.json"
SITES = 4
"""Sites that a feature must be seen on."""
DECAY = 2.5
TAIL_DECAY = 1.5
"""How much weights are held near zero."""
HITS = {
    f"hit {role} {place}": (role, w) for role in ROLES for place, w in (("0+", 6.0), ("0", 4.5), ("1+", 2.0), ("1", 1))
}
HITS |= {f"title {role} numbered": (role, 2.5) for role in ("benefits", "steps", "caveats", "comparison")}
HITS |= {"all": ("body", 2.0)}
SAME_ROLE = {"child": 1.0, "next": 0.0, "row": 2.0}
"""What is taken for true before the articles are seen: words of a role, and that neighbours have the same."""
FORMS = {"text": 0.5, "dump": 0.4, "html": 0.5}
"""What an article counts in each form."""
WORDLESS = 0.6
"""What it counts once more without its own words, so that other languages are told by the rest."""
EAGER = 0
"""Hundredths taken off the weight of `body`: a role missed costs as much as one too many."""
LEAST = 8
"""Smaller weights (in hundredths) are left out."""


class Seen:
    """An article as the model sees it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        draft = document.draft
        parts = parts_of(draft)
        title = next((f.value for f in draft.found if f.field == "title"), "")
        sight = Sight(draft, parts, inside_of(draft), words_for(draft.language), title)
        self.features = [sight.features(n) for n in range(1, len(parts))]
        self.allowed = document.labels()
        self.before = [part.before - 1 for part in parts[1:]]
        self.ties = [TIES.index(part.tie) for part in parts[1:]]
        self.tails, self.starts = self._tail(parts, title)

    def _tail(self, parts: list[Part], title: str) -> tuple[list[list[str]], list[bool]]:
        """Give the features of the last paragraphs, and whether the conclusion starts with each."""
        for part, roles in zip(parts[1:], self.allowed, strict=True):
            part.role = ROLES[roles[0]] if len(roles) == 1 and ROLES[roles[0]] != "conclusion" else "body"
        draft, gold = self.document.draft, self.document.gold["conclusion"]
        tail = Tail(draft, parts, words_for(draft.language), title)
        wanted = plain(gold["first_words"]).split()[:4] if gold["present"] else []
        starts = [plain(draft.blocks[i].text).split()[:4] == wanted != [] for i in tail.starts]
        return [tail.features(i) for i in tail.starts], starts


def train(all_: Sequence[Seen]) -> dict[str, Any]:
    """Train on some articles; give what the file holds."""
    index = _index(all_, [seen.features for seen in all_])
    samples = []
    for seen in all_:
        if not seen.features:
            continue
        form = seen.document.form
        full = [[index[name] for name in row if name in index] for row in seen.features]
        samples.append(Sample(full, seen.before, seen.ties, seen.allowed, FORMS[form]))
        if form == "text":
            bare = [[index[name] for name in row if name in index and name[0] != "#"] for row in seen.features]
            samples.append(Sample(bare, seen.before, seen.ties, seen.allowed, WORDLESS))
    w, tie = fit(samples, _prior(index), DECAY)
    rows: dict[str, dict[str, int]] = {
        name: {
            str(role): int(v) for role, v in zip(ROLES, np.rint(w[n] * role_model.UNIT), strict=True) if abs(v) >= LEAST
        }
        for name, n in index.items()
    }
    rows["all"]["body"] = rows["all"].get("body", 0) - EAGER
    rows |= train_tail(all_)
    ties = {name: np.rint(tie[n] * role_model.UNIT).astype(int).tolist() for n, name in enumerate(TIES)}
    return {"roles": list(ROLES), "weights": {name: row for name, row in rows.items() if row}, "ties": ties}


def train_tail(all_: Sequence[Seen]) -> dict[str, dict[str, int]]:
    """Train which of the last paragraphs starts the conclusion."""
    index = _index(all_, [seen.tails for seen in all_])
    samples = [
        Sample([[index[x] for x in row if x in index]], [-1], [0], [(int(start),)], FORMS[seen.document.form])
        for seen in all_
        for row, start in zip(seen.tails, seen.starts, strict=True)
    ]
    w, _ = fit(samples, (np.zeros((len(index), 2)), np.zeros((len(TIES), 2, 2))), TAIL_DECAY)
    weights = {name: round(float(w[n, 1] - w[n, 0]) * role_model.UNIT) for name, n in index.items()}
    return {name: {"conclusion": value} for name, value in weights.items() if abs(value) >= LEAST}


def _index(all_: Sequence[Seen], rows: Sequence[list[list[str]]]) -> dict[str, int]:
    """Number the features that enough sites have."""
    sites: dict[str, set[str]] = defaultdict(set)
    for seen, features in zip(all_, rows, strict=True):
        for name in {name for row in features for name in row}:
            sites[name].add(seen.document.site)
    return {name: n for n, name in enumerate(sorted(n for n, s in sites.items() if len(s) >= SITES or n in HITS))}


def _prior(index: dict[str, int]) -> tuple[Any, Any]:
    """Give the weights from which training starts and to which it holds: what the words of the lexicons say."""
    weights = np.zeros((len(index), len(ROLES)))
    for name, (role, weight) in HITS.items():
        if name in index:
            weights[index[name], ROLES.index(role)] = weight
    return weights, np.stack([np.eye(len(ROLES)) * SAME_ROLE[tie] for tie in TIES])


def cross_validate(all_: Sequence[Seen]) -> dict[str, role_model.RoleModel]:
    """Give the model of each fold, trained without it."""
    folds = sorted({seen.document.fold for seen in all_})
    return {k: role_model.parse_roles(train([s for s in all_ if s.document.fold != k])) for k in folds}


def report(all_: Sequence[Seen], models: dict[str, role_model.RoleModel], bench: Path, *, full: bool) -> None:
    """Print the figures of each form, over the pages and over each blog, by the models that did not see them."""
    sys.path.insert(0, str(bench))
    adapter, scorer = (import_module(name) for name in ("adapter", "roles"))
    groups: dict[tuple[str, str], list[tuple[Any, Any]]] = defaultdict(list)
    for seen in all_:
        document = seen.document
        role_model.load_roles = lambda fold=document.fold: models[fold]  # type: ignore[assignment]
        try:
            row = adapter.roles(document.article(), document.page)
        except ValueError:  # the draft itself does not build
            continue
        for group in {document.blog or "pages", "blogs" if document.blog else "pages"}:
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


def main() -> None:
    """Train, report, write."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, action="append", required=True, help="a folder with annotated articles")
    options.add_argument("--bench", type=Path, help="the folder of the scorer; without it nothing is measured")
    options.add_argument("--full", action="store_true", help="print every role and every error")
    options.add_argument("--write", action="store_true", help="write the weights")
    chosen = options.parse_args()
    all_ = [Seen(document) for data in chosen.data for document in documents(data)]
    if chosen.bench:
        report(all_, cross_validate(all_), chosen.bench, full=chosen.full)
    if chosen.write:
        WEIGHTS.write_text(json.dumps(train(all_), separators=(",", ":"), sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
