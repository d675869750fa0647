"""Files in, texts of another format out: one after the other, or several at a time in processes of their own."""

import signal
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, NamedTuple

from articlekit.api import parse
from articlekit.errors import ArticleKitError, SourceError
from articlekit.options import ParseOptions

AT_ONCE = 8
"""Files that a process is given at a time."""
ADDRESSES = ("http://", "https://")


@dataclass(frozen=True)
class Order:
    """What is made of each file; the names are those of the command's options."""

    format: str = "auto"
    to: str = "json"
    url: str | None = None
    front_matter: bool = False
    indent: int | None = None
    ledger: bool = False
    comments: bool = False
    diagnostics: bool = False
    named: bool = False
    """Whether JSON names the file it is of."""


class Made(NamedTuple):
    """What came of a file: its text, unless it could not be read, and what there is to say of it."""

    text: str | None
    remarks: list[str]


@contextmanager
def made_of(files: list[str], order: Order, jobs: int) -> Iterator[Iterator[Made]]:
    """Give what is made of each file, in their order; with several jobs as many files are read at a time.

    Raises:
        ArticleKitError: when a process ended before its work, as for want of memory.
    """
    if jobs == 1 or len(files) == 1:
        yield map(partial(make, order), files)
        return
    pool = ProcessPoolExecutor(min(jobs, len(files)), initializer=_leave_interrupts_to_the_parent)
    try:
        yield _checked(pool.map(partial(make, order), files, chunksize=min(AT_ONCE, -(-len(files) // jobs))))
    finally:
        pool.shutdown(cancel_futures=True)


def make(order: Order, file: str) -> Made:
    """Make what is ordered of one file."""
    try:
        return _make(order, file)
    except ArticleKitError as error:
        return Made(None, [str(error)])


def _make(order: Order, file: str) -> Made:
    options = ParseOptions(ledger=order.ledger, comments=order.comments)
    article = parse(_source(file), format=order.format, url=order.url, options=options)
    for diagnostic in article.diagnostics:
        if diagnostic.code == "binary-input":
            raise SourceError(f"{file}: {diagnostic.message}")
    said = article.diagnostics if order.diagnostics else ()
    remarks = [f"{file}: {diagnostic.code}: {diagnostic.message}" for diagnostic in said]
    if order.to != "json":
        how = {"front_matter": True} if order.front_matter else {}
        return Made(str(getattr(article, f"to_{order.to}")(**how)), remarks)
    if order.named:
        article = article.model_copy(update={"source": file.encode(errors="surrogateescape").decode(errors="replace")})
    return Made(article.to_json(indent=order.indent), remarks)


def _source(file: str) -> Path | BinaryIO:
    if not file:
        raise SourceError("the name of a file is empty; give a path, or - for standard input")
    if file.startswith(ADDRESSES) and not Path(file).exists():
        raise SourceError(f"{file}: is an address, and nothing is downloaded; give the page's file and --url {file}")
    if file != "-":
        return Path(file)
    if sys.stdin is None:
        raise SourceError("standard input is closed")
    return sys.stdin.buffer


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _checked(made: Iterable[Made]) -> Iterator[Made]:
    """Give the same; a process that died is an error that says what to do."""
    try:
        yield from made
    except BrokenProcessPool as error:
        raise ArticleKitError("a process ended before its work, perhaps for want of memory: give fewer jobs") from error
