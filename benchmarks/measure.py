"""Run every tool on every page, by turns, and keep how good and how fast each was."""

import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from time import perf_counter

from score import Score, score
from tools import Tool
from wcxb import Page

from articlekit import ParseOptions
from articlekit.pipeline import run


@dataclass(slots=True)
class Result:
    """What was measured on one page; times are the best of all rounds, in seconds."""

    kind: str
    scores: dict[str, Score] = field(default_factory=dict)
    empty: set[str] = field(default_factory=set)
    """The tools that gave no text."""
    seconds: dict[str, float] = field(default_factory=dict)
    stages: dict[str, float] = field(default_factory=dict)
    """The seconds of each of articlekit's own stages."""


def measure(pages: Iterable[Page], tools: dict[str, Tool], *, rounds: int, total: int) -> list[Result]:
    """Measure all pages, telling on stderr how far it is."""
    results: list[Result] = []
    for page in pages:
        results.append(measure_page(page, tools, rounds))
        print(f"\r{len(results)}/{total} {page.name}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return results


def measure_page(page: Page, tools: dict[str, Tool], rounds: int) -> Result:
    """Let the tools take turns on a page, `rounds` times."""
    result = Result(page.kind)
    for _ in range(rounds):
        for name, tool in tools.items():
            text, seconds = timed(name, tool, page)
            keep_best(result.seconds, {name: seconds})
            result.scores[name] = score(text, page.gold)
            result.empty |= set() if text.strip() else {name}
        keep_best(result.stages, stage_times(page))
    return result


def timed(name: str, tool: Tool, page: Page) -> tuple[str, float]:
    """Run a tool on a page; a failure is named on stderr and counts as no text."""
    text, start = "", perf_counter()
    try:
        text = tool(page.html, page.url)
    except Exception as error:  # noqa: BLE001 - whatever goes wrong counts
        print(f"\n{name} failed on {page.name}: {type(error).__name__}: {error}", file=sys.stderr)
    return text, perf_counter() - start


def stage_times(page: Page) -> dict[str, float]:
    """Give the seconds of each stage of articlekit, up to the one that fails."""
    clock: dict[str, float] = {}
    with suppress(Exception):  # `timed` has named it
        run("html", page.html, ParseOptions(), times=clock, url=page.url)
    return clock


def keep_best(best: dict[str, float], new: dict[str, float]) -> None:
    """Keep the shorter time of each name."""
    for name, seconds in new.items():
        best[name] = min(seconds, best.get(name, seconds))
