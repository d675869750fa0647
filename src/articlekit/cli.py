"""The command: `articlekit parse FILE...` and `articlekit schema`.

Only what the command line itself needs is imported before there is work to do, so that `--version` and mistakes answer
at once. Output is UTF-8 in every locale. A reader that closes its pipe early, as `head` does, has what it wanted: that
is no failure.
"""

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Self

from articlekit._version import __version__
from articlekit.errors import ArticleKitError, SourceError

if TYPE_CHECKING:
    from articlekit.article import Article

OK, FAILED, INTERRUPTED = 0, 1, 130
"""Exit codes; argparse adds 2 for wrong usage."""

FORMATS = ("auto", "html", "markdown", "text")
ENDINGS = {"json": ".json", "markdown": ".md", "html": ".html", "text": ".txt"}
"""The file name endings of what `--to` writes."""
SEPARATORS = {"json": "", "markdown": "\n---\n\n", "html": "\n", "text": "\n\f\n"}
"""What stands between several articles in one output: nothing between JSON Lines, a rule, a blank line, a form feed."""

DESCRIPTION = "Read articles and write them in another format."
EPILOG = """\
Several inputs in one output: JSON becomes JSON Lines, one article a line, which
names its file as "source"; Markdown is parted by a rule, HTML by a blank line,
text by a form feed. With -o DIR each input gets a file of its own, named after
it. An input that cannot be read is named on standard error, and the others are
still done.

exit codes: 0 ok; 1 an input or the output failed; 2 usage; 130 interrupted"""


Job = tuple[Path | None, list[str]]
"""Where to write, `None` for standard output, and what to read for it."""


class OutputError(Exception):
    """What was made cannot be written; the message says where to and why."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; give its exit code."""
    try:
        return _run(_parser().parse_args(arguments))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except KeyboardInterrupt:
        return INTERRUPTED
    except OutputError as error:
        _complain(str(error))
        return FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="articlekit", description="Any article in, one typed tree out.")
    parser.add_argument("--version", action="version", version=f"articlekit {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    parse = commands.add_parser(
        "parse",
        help="read articles and write them in another format",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parse.add_argument("files", nargs="+", metavar="FILE", help="a file, or - for standard input")
    parse.add_argument("--from", dest="format", choices=FORMATS, default="auto", help="format of the inputs (auto)")
    parse.add_argument("--to", choices=tuple(ENDINGS), default="json", help="format of the output (json)")
    parse.add_argument("-o", "--output", metavar="OUT", help="a file, or a directory: one that exists, or OUT/")
    parse.add_argument("--url", help="address of the page, to make its links absolute")
    indent = "indent JSON by N spaces, 0 for none (2 for one article on a terminal, else none)"
    parse.add_argument("--indent", type=int, choices=range(17), metavar="N", help=indent)
    parse.add_argument("--comments", action="store_true", help="list also the readers' comments of a page")
    parse.add_argument("--ledger", action="store_true", help="list also what was left out of a page, with the reason")
    parse.add_argument("--diagnostics", action="store_true", help="write diagnostics to standard error")
    parse.set_defaults(refuse=parse.error)
    commands.add_parser(
        "schema", help="write the JSON Schema of an article", description="Write the JSON Schema of an article."
    )
    return parser


def _run(options: argparse.Namespace) -> int:
    if options.command == "schema":
        return _schema()
    if options.files.count("-") > 1:
        options.refuse("standard input can be read only once: give - once")
    if options.output == "":
        options.refuse("OUT is empty: give a file or a directory, or - for standard output")
    jobs = _jobs(options.files, options.output, ENDINGS[options.to])
    if options.indent and any(len(files) > 1 for _, files in jobs):
        options.refuse("--indent does not go with JSON Lines: give one FILE, or -o DIR")
    if {*map(os.path.realpath, options.files)} & {os.path.realpath(place) for place, _ in jobs if place}:
        options.refuse("an input would be overwritten: choose another OUT")
    return _parse(jobs, options)


def _jobs(files: list[str], out: str | None, ending: str) -> list[Job]:
    """Give each place to write to with the inputs that go there."""
    if out is None or out == "-":
        return [(None, files)]
    if not (out.endswith(("/", os.sep)) or Path(out).is_dir()):
        return [(Path(out), files)]
    jobs: list[Job] = []
    taken: set[str] = set()
    for file in files:
        stem = "stdin" if file == "-" else Path(file).stem
        names = (stem, *(f"{stem}-{number}" for number in range(2, len(files) + 2)))
        name = next(name for name in names if name.casefold() not in taken)
        taken.add(name.casefold())
        jobs.append((Path(out, name + ending), [file]))
    return jobs


def _schema() -> int:
    schema = import_module("articlekit.api").json_schema()
    with Output(None) as output:
        output.write(import_module("json").dumps(schema, indent=2))
    return OK


def _parse(jobs: list[Job], options: argparse.Namespace) -> int:
    code = OK
    with Progress(len(options.files)) as progress:
        for place, files in jobs:
            with Output(place, SEPARATORS[options.to]) as output:
                for file in files:
                    progress.show(file)
                    try:
                        text = _convert(file, options, output, alone=len(files) == 1)
                    except ArticleKitError as error:
                        progress.clear()
                        _complain(str(error))
                        code = FAILED
                    else:
                        output.write(text)
    return code


def _convert(file: str, options: argparse.Namespace, output: "Output", *, alone: bool) -> str:
    """Give an input in the format to write; in JSON Lines, where it is not alone, it is named.

    Raises:
        SourceError: when it cannot be read, or holds no text.
    """
    parse = import_module("articlekit.api").parse
    choices = import_module("articlekit.options").ParseOptions(ledger=options.ledger, comments=options.comments)
    article: Article = parse(_source(file), format=options.format, url=options.url, options=choices)
    for diagnostic in article.diagnostics:
        if diagnostic.code == "binary-input":
            raise SourceError(f"{file}: {diagnostic.message}")
        if options.diagnostics:
            _complain(f"{file}: {diagnostic.code}: {diagnostic.message}")
    if options.to != "json":
        return str(getattr(article, f"to_{options.to}")())
    if not alone:
        article = article.model_copy(update={"source": file.encode(errors="surrogateescape").decode(errors="replace")})
    indent = options.indent if options.indent is not None else 2 * (alone and output.is_terminal)
    return article.to_json(indent=indent or None)


def _source(file: str) -> Path | BinaryIO:
    if not file:
        raise SourceError("the name of a file is empty; give a path, or - for standard input")
    if file != "-":
        return Path(file)
    if sys.stdin is None:
        raise SourceError("standard input is closed")
    return sys.stdin.buffer


class Output:
    """Standard output or a file, written in UTF-8; a file is made when there is something to write."""

    def __init__(self, place: Path | None, separator: str = "") -> None:
        self.place = place
        self.separator = separator
        self.stream: BinaryIO | None = None

    @property
    def is_terminal(self) -> bool:
        """Whether someone reads along."""
        return self.place is None and sys.stdout is not None and sys.stdout.isatty()

    def write(self, text: str) -> None:
        """Write a text with a line end, and the separator before all but the first.

        Raises:
            OutputError: when it cannot be written.
        """
        try:
            before = self.separator if self.stream else ""
            self.stream = self.stream or self._open()
            self.stream.write((before + text.rstrip("\n") + "\n").encode())
            self.stream.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise OutputError(f"{self.place or 'standard output'}: {error.strerror}") from error

    def _open(self) -> BinaryIO:
        if self.place:
            self.place.parent.mkdir(parents=True, exist_ok=True)
            return self.place.open("wb")
        if sys.stdout is None:
            raise OutputError("standard output is closed")
        return sys.stdout.buffer

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.place and self.stream:
            self.stream.close()


class Progress:
    """A line on a terminal that tells which of several inputs is read."""

    def __init__(self, total: int) -> None:
        self.total = total if sys.stderr and sys.stderr.isatty() else 1
        self.count = 0

    def show(self, name: str) -> None:
        """Count and show the next input."""
        self.count += 1
        self._draw(f"{self.count}/{self.total} {name}")

    def clear(self) -> None:
        """Take the line away."""
        self._draw("")

    def _draw(self, line: str) -> None:
        if self.total > 1:
            width = shutil.get_terminal_size().columns - 1
            sys.stderr.write(f"\r{line[:width]:<{width}}\r")
            sys.stderr.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()


def _complain(message: str) -> None:
    if sys.stderr:
        print("articlekit:", " ".join(message.split()), file=sys.stderr)
