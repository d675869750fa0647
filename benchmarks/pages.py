"""How good and how fast articlekit is on real pages, beside other extractors.

pip install 'articlekit[bench]'
python benchmarks/pages.py --data DIR --type article --limit 100 --rivals trafilatura,resiliparse

DIR has the shape of WCXB: DIR/metadata.json, DIR/dev/html/<id>.html.gz, DIR/dev/ground-truth/<id>.json. Quality is the
agreement of words with the true text, the mean over pages. Every time is the best of `--repeat` runs on a page, and the
median over pages; the tools take turns on each page, so that a busy machine is the same to all.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean, median

from measure import Result, measure
from table import table
from tools import RIVALS, build_tree, installed, read, versions
from wcxb import load, names

OWN, TREE, REFERENCE = "articlekit", "lxml's tree", "trafilatura"


def rival_names(words: str) -> list[str]:
    """Read the names of rivals, with commas between them; none at all is allowed."""
    chosen = [word for word in words.split(",") if word]
    if unknown := set(chosen) - set(RIVALS):
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(sorted(unknown))}; known are {', '.join(RIVALS)}")
    return chosen


def arguments() -> argparse.ArgumentParser:
    """Say what the command takes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument("--type", metavar="KIND", help="pages of this kind only")
    parser.add_argument("--limit", type=int, metavar="N", help="the first N pages only")
    parser.add_argument("--rivals", type=rival_names, default=list(RIVALS), help=f"default: {','.join(RIVALS)}")
    parser.add_argument("--repeat", type=int, default=3, metavar="N", help="runs of each tool on a page, default 3")
    return parser


def quality(results: list[Result]) -> str:
    """Show a row for each kind of page and tool."""
    kinds = sorted({result.kind for result in results})
    groups = {kind: [result for result in results if result.kind == kind] for kind in kinds}
    if len(kinds) > 1:
        groups = {"all": results, **groups}
    tools = [name for name in results[0].scores if name != TREE]
    rows = [quality_row(kind, tool, group) for kind, group in groups.items() for tool in tools]
    return table(("pages", "n", "tool", "F1", "P", "R", "F1 < 0.5", "empty"), rows)


def quality_row(kind: str, tool: str, results: list[Result]) -> list[str]:
    """Show the means of a tool over some pages."""
    scores = [result.scores[tool] for result in results]
    means = [f"{fmean(column):.4f}" for column in zip(*scores, strict=True)]
    low = fmean(score.f1 < 0.5 for score in scores)
    empty = sum(tool in result.empty for result in results)
    return [kind, str(len(results)), tool, *means, f"{low:.1%}", str(empty)]


def speed(results: list[Result]) -> str:
    """Show a row for each tool; the ratios are those of the medians."""
    times = {name: median(result.seconds[name] for result in results) for name in results[0].seconds}
    others = [name for name in (TREE, REFERENCE) if name in times]
    rows = [
        [name, milliseconds(own), *(f"{own / times[other]:.2f}" for other in others)] for name, own in times.items()
    ]
    return table(("tool", "ms a page", *(f"/ {other}" for other in others)), rows)


def stages(results: list[Result]) -> str:
    """Show a row for each of articlekit's stages, over the pages that came so far."""
    tree = median(result.seconds[TREE] for result in results)
    order = dict.fromkeys(name for result in results for name in result.stages)
    times = {name: median(r.stages[name] for r in results if name in r.stages) for name in order}
    rows = [[name, milliseconds(own), f"{own / tree:.2f}"] for name, own in times.items()]
    return table((f"{OWN}'s stage", "ms a page", f"/ {TREE}"), rows)


def milliseconds(seconds: float) -> str:
    """Show some seconds."""
    return f"{seconds * 1e3:.2f}"


def main(words: Sequence[str] | None = None) -> None:
    """Print the releases and the three tables."""
    parser = arguments()
    options = parser.parse_args(words)
    if not (options.data / "metadata.json").is_file():
        parser.error(f"there is no metadata.json in {options.data}")
    chosen = names(options.data, options.type, options.limit)
    if not chosen:
        parser.error(f"there is no page of this kind in {options.data}")
    rivals = installed(options.rivals)
    tools = {OWN: read, TREE: build_tree, **rivals}
    results = measure(load(options.data, chosen), tools, rounds=max(options.repeat, 1), total=len(chosen))
    print(versions(rivals), end="\n\n")
    print("\n\n".join(show(results) for show in (quality, speed, stages)))


if __name__ == "__main__":
    main()
