"""How fast articlekit reads raw text, stage by stage, in milliseconds for 10,000 characters.

python benchmarks/texts.py FILE [FILE ...] [--limit 100] [--repeat 3]

A FILE is a text, or has a JSON object a line with the text under `text`, as in a folder of the shape of
`../shared/data/structure`. A row is a file: its texts together. Every time is the best of `--repeat` runs on a text.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from measure import keep_best
from table import table

from articlekit import ParseOptions, parse_text
from articlekit.pipeline import STAGES, run

ALL = "all"
COLUMNS = (ALL, "read", *(name for name, _ in STAGES["text"]), "build")
UNIT = 10_000
"""Characters that the times are given for."""


def texts(path: Path, limit: int) -> list[str]:
    """Read the texts of a file."""
    content = path.read_text(encoding="utf-8")
    if path.suffix != ".jsonl":
        return [content]
    return [json.loads(line)["text"] for line in content.splitlines()[:limit]]


def times(text: str, rounds: int) -> dict[str, float]:
    """Give the seconds that a text takes, as callers read it and by stage."""
    best: dict[str, float] = {}
    for _ in range(rounds):
        start = perf_counter()
        parse_text(text)
        keep_best(best, {ALL: perf_counter() - start})
        stages: dict[str, float] = {}
        run("text", text, ParseOptions(), times=stages)
        keep_best(best, stages)
    return best


def row(path: Path, limit: int, rounds: int) -> list[str]:
    """Measure the texts of a file together."""
    found = texts(path, limit)
    best = [times(text, rounds) for text in found]
    seconds = {name: sum(own[name] for own in best) for name in COLUMNS}
    characters = sum(map(len, found)) or 1
    figures = (f"{seconds[name] * 1e3 * UNIT / characters:.2f}" for name in COLUMNS)
    return [path.stem, str(len(found)), f"{characters / 1e3:.0f}", *figures]


def main(words: Sequence[str] | None = None) -> None:
    """Print a row for each file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    parser.add_argument("--limit", type=int, default=100, metavar="N", help="the first N texts of a file, default 100")
    parser.add_argument("--repeat", type=int, default=3, metavar="N", help="runs on each text, default 3")
    options = parser.parse_args(words)
    if missing := [path for path in options.files if not path.is_file()]:
        parser.error(f"there is no file {missing[0]}")
    rows = [row(path, options.limit, max(options.repeat, 1)) for path in options.files]
    print(table(("texts", "n", "KB", *COLUMNS), rows))


if __name__ == "__main__":
    main()
