"""Measure title, authors and day of whole pages, and what each source of evidence is worth.

    python benchmarks/metadata.py --data ../shared/data/wcxb --type article [--without authors published]

`--without` leaves each source of a field out in turn, and prints how many pages become wrong and right without it, and
how many answers go on pages whose gold has none. Exact after folding, as the benchmark's own scorer counts.
"""

import argparse
import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from wcxb import FIELDS, Page, load, names

import articlekit
from articlekit.shape.page import ranks

DASHES = str.maketrans("–—−‘’“”", "---''\"\"")
Read = list[tuple[Page, dict[str, str | None], dict[str, set[str]]]]
"""Pages, what is read of them, and the sources of the evidence for each field."""


def fold(text: str | None) -> str:
    """Make titles comparable."""
    folded = unicodedata.normalize("NFKC", text or "").translate(DASHES).casefold()
    return re.sub(r"\s+", " ", folded).strip(" .,:;|-\"'!")


def people(text: str | None) -> frozenset[str]:
    """Give the names in a text."""
    names = re.split(r"\s*(?:;|,|\||&|/| and | und |\n)\s*", re.sub(r"^(written |posted )?by:? ", "", fold(text)))
    return frozenset(name.strip(" .-'\"") for name in names) - {""}


KEYS: dict[str, Callable[[str | None], Any]] = {
    "title": fold,
    "authors": people,
    "published": lambda text: (text or "")[:10],
}


def answers(page: Page) -> tuple[dict[str, str | None], dict[str, set[str]]]:
    """Give what is read of a page, and the sources of the evidence for each field."""
    article = articlekit.parse_html(page.html, url=page.url)
    known = article.metadata
    got = {
        "title": article.title,
        "authors": "; ".join(author.name for author in known.authors) or None,
        "published": known.published,
    }
    return got, {field: {one.source for one in found} for field, found in known.evidence.items()}


def verdict(field: str, got: str | None, gold: str | None) -> str:
    """Tell a right answer, a wrong one, a missing one, and one that nobody asked for."""
    if not gold:
        return "unasked" if got else "silent"
    return "right" if KEYS[field](got) == KEYS[field](gold) else "wrong" if got else "missing"


def measure(read: Read) -> None:
    """Print how often each field is right."""
    for field in FIELDS:
        count = Counter(verdict(field, got[field], page.fields[field]) for page, got, _ in read)
        asked = count["right"] + count["wrong"] + count["missing"]
        other = count["unasked"] + count["silent"]
        print(
            f"{field:10} right {count['right'] / max(1, asked):.3f} of {asked}, wrong {count['wrong']},"
            f" missing {count['missing']}; given without one {count['unasked'] / max(1, other):.3f} of {other}"
        )


def without(field: str, read: Read) -> None:
    """Print what each source of a field is worth: the pages that have it are read again without it."""
    order = ranks.RANKS[field]
    for source in order:
        ranks.RANKS[field] = tuple(one for one in order if one != source)
        count: Counter[str] = Counter()
        for page, got, sources in read:
            if source in sources.get(field, ()):
                gold = page.fields[field]
                count[f"{verdict(field, got[field], gold)} -> {verdict(field, answers(page)[0][field], gold)}"] += 1
        moved = {move: n for move, n in sorted(count.items()) if len(set(move.split(" -> "))) > 1}
        print(f"{field:10} without {source:28} on {count.total():4} pages: {moved or 'the same'}")
    ranks.RANKS[field] = order


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--type")
    parser.add_argument("--without", nargs="*", default=[], choices=["authors", "published"])
    options = parser.parse_args()
    read = [(page, *answers(page)) for page in load(options.data, names(options.data, options.type, None))]
    measure(read)
    for field in options.without:
        without(field, read)


if __name__ == "__main__":
    main()
