"""How time and memory grow with the input: when they are in proportion, "time x" follows "size x" and KB/s stays.

python benchmarks/growth.py [--share 0.1]

Every row is a process of its own: `peak MB` is by how much it grew at most, the input among it. Not for Windows.
"""

import argparse
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from resource import RUSAGE_SELF, getrusage
from sys import platform
from time import perf_counter
from typing import NamedTuple

from table import table

from articlekit import parse_html, parse_text

PEAK_UNIT = 1 if platform == "darwin" else 1024
"""Bytes in one `ru_maxrss`."""
HEAD = ("input", "n", "KB", "seconds", "size x", "time x", "KB/s", "peak MB")


def nested(n: int) -> str:
    """Make a page of `n` divs, one in the other."""
    return f"<!doctype html><title>Deep</title><body>{'<div>' * n}<p>The bottom of it.</p>{'</div>' * n}"


def page(n: int) -> str:
    """Make a page of `n` kilobytes, of blocks as articles have them."""
    return f"<!doctype html><title>Long</title><body><article><h1>Long</h1>{repeated(HTML, n)}</article>"


def text(n: int) -> str:
    """Make a text of `n` kilobytes."""
    return f"A Long Story\n\n{repeated(TEXT, n)}"


def repeated(part: str, kilobytes: int) -> str:
    """Repeat a part, each time with its number, until there is enough of it."""
    return "".join(part.format(k) for k in range(kilobytes * 1000 // len(part) + 1))


SENTENCE = "Part {0} says a little about its matter, and then it says a little more. "
HTML = (
    f"<h2>Part {{0}} of the story</h2><p>{SENTENCE * 3}<a href='/{{0}}'>More of it</a>.</p>"
    f"<ul><li><b>Label {{0}}:</b> what this item says</li><li>Another of its items</li></ul><p>{SENTENCE * 4}</p>"
)
TEXT = f"Part {{0}} of the Story\n\n{SENTENCE * 3}\n\n- Label {{0}}: what it says\n- Another item\n\n{SENTENCE * 4}\n\n"

CASES: dict[str, tuple[Callable[[int], str], Callable[[str], object], tuple[int, ...]]] = {
    "nested divs": (nested, parse_html, (1_000, 10_000, 50_000, 100_000)),
    "KB of a page": (page, parse_html, (1_250, 2_500, 5_000, 10_000)),
    "KB of text": (text, parse_text, (1_250, 2_500, 5_000, 10_000)),
}
"""For each kind of input: what makes it, what reads it, and its sizes."""


class Run(NamedTuple):
    """What one parse took."""

    characters: int
    seconds: float
    peak: int
    """Bytes by which the process grew, the input among them."""


def measure(case: str, n: int) -> Run:
    """Parse an input of a size, in this process."""
    make, parse, _ = CASES[case]
    parse(make(1))  # what is loaded at the first use
    before = getrusage(RUSAGE_SELF).ru_maxrss
    source = make(n)
    start = perf_counter()
    parse(source)
    seconds = perf_counter() - start
    return Run(len(source), seconds, (getrusage(RUSAGE_SELF).ru_maxrss - before) * PEAK_UNIT)


def rows(case: str, share: float) -> list[list[str]]:
    """Measure the sizes of one kind of input."""
    sizes = [max(1, round(n * share)) for n in CASES[case][2]]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as processes:
        runs = list(processes.map(measure, [case] * len(sizes), sizes))
    before = [runs[0], *runs]
    return [[case, str(n), *figures(*pair)] for n, *pair in zip(sizes, runs, before, strict=False)]


def figures(now: Run, before: Run) -> list[str]:
    """Show one run beside the one before it."""
    kilobytes, ratios = now.characters / 1e3, (now.characters / before.characters, now.seconds / before.seconds)
    shown = [f"{kilobytes:.0f}", f"{now.seconds:.3f}", *(f"{ratio:.2f}" for ratio in ratios)]
    return [*shown, f"{kilobytes / now.seconds:.0f}", f"{now.peak / 1e6:.0f}"]


def main(words: Sequence[str] | None = None) -> None:
    """Print a row for each size of each kind of input."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--share", type=float, default=1.0, help="how much of each size, for a quick look")
    share: float = parser.parse_args(words).share
    print(table(HEAD, [line for case in CASES for line in rows(case, share)]))


if __name__ == "__main__":
    main()
