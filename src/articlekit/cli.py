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
from typing import BinaryIO, Self

from articlekit._version import __version__
from articlekit.errors import ArticleKitError

OK, FAILED, INTERRUPTED = 0, 1, 130
"""Exit codes; argparse adds 2 for wrong usage."""

FORMATS = ("auto", "html", "markdown", "text")
ENDINGS = {"json": ".json", "markdown": ".md", "html": ".html", "text": ".txt"}
"""The file name endings of what `--to` writes."""
SEPARATORS = {"json": "", "markdown": "\n---\n\n", "html": "\n", "text": "\n\f\n"}
"""What stands between several articles in one output: nothing between JSON Lines, a rule, a blank line, a form feed."""

AS_ORDERED = ("format", "to", "url", "front_matter", "ledger", "comments", "diagnostics")
"""The options that say what is made of each input."""

DESCRIPTION = "Read articles and write them in another format."
EPILOG = """\
Several inputs in one output: JSON becomes JSON Lines, one article a line, which
names its file as "source"; Markdown is parted by a rule, HTML by a blank line,
text by a form feed. With -o DIR each input gets a file of its own, named after
it. An input that cannot be read is named on standard error, and the others are
still done.

exit codes: 0 ok; 1 an input or the output failed; 2 usage; 130 interrupted"""


Target = tuple[Path | None, list[str]]
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
    except (ArticleKitError, OutputError) as error:
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
    parse.add_argument("--url", help="address of the page, or of each, to make links absolute")
    parse.add_argument("--front-matter", action="store_true", help="write the metadata above Markdown, as YAML")
    indent = "indent JSON by N spaces, 0 for none (2 for one article on a terminal, else none)"
    parse.add_argument("--indent", type=int, choices=range(17), metavar="N", help=indent)
    parse.add_argument("--comments", action="store_true", help="list in JSON the readers' comments of a page too")
    parse.add_argument(
        "--ledger", action="store_true", help="list in JSON what was left out of a page, with the reason"
    )
    parse.add_argument("--diagnostics", action="store_true", help="write diagnostics to standard error")
    parse.add_argument("-j", "--jobs", type=_count, default=1, metavar="N", help="read N files at a time (1)")
    parse.set_defaults(refuse=parse.error)
    commands.add_parser(
        "schema", help="write the JSON Schema of an article", description="Write the JSON Schema of an article."
    )
    return parser


def _count(text: str) -> int:
    """Give how many files are read at a time.

    Raises:
        argparse.ArgumentTypeError: when it is no number above zero.
    """
    if not text.isdecimal() or not (number := int(text)):
        raise argparse.ArgumentTypeError(f"{text!r} is no number above zero")
    return number


def _run(options: argparse.Namespace) -> int:
    if options.command == "schema":
        return _schema()
    targets = _targets(options.files, options.output, ENDINGS[options.to])
    for problem, holds in _problems(options, targets).items():
        if holds:
            options.refuse(problem)
    return _parse(targets, options)


def _problems(options: argparse.Namespace, targets: list[Target]) -> dict[str, bool]:
    """Give what options may not be together, and whether they are."""
    files, several = options.files, any(len(files) > 1 for _, files in targets)
    written = {os.path.realpath(place) for place, _ in targets if place}
    return {
        "standard input can be read only once: give - once": files.count("-") > 1,
        "standard input among files does not go with several jobs: give it alone": (
            options.jobs > 1 and len(files) > 1 and "-" in files
        ),
        "OUT is empty: give a file or a directory, or - for standard output": options.output == "",
        "--indent does not go with JSON Lines: give one FILE, or -o DIR": bool(options.indent and several),
        "--front-matter goes with --to markdown": options.front_matter and options.to != "markdown",
        "--front-matter does not go with several inputs in one output: give -o DIR": options.front_matter and several,
        "an input would be overwritten: choose another OUT": bool({*map(os.path.realpath, files)} & written),
    }


def _targets(files: list[str], out: str | None, ending: str) -> list[Target]:
    """Give each place to write to with the inputs that go there."""
    if out is None or out == "-":
        return [(None, files)]
    if not (out.endswith(("/", os.sep)) or Path(out).is_dir()):
        return [(Path(out), files)]
    targets: list[Target] = []
    taken: set[str] = set()
    for file in files:
        stem = "stdin" if file == "-" else Path(file).stem
        names = (stem, *(f"{stem}-{number}" for number in range(2, len(files) + 2)))
        name = next(name for name in names if name.casefold() not in taken)
        taken.add(name.casefold())
        targets.append((Path(out, name + ending), [file]))
    return targets


def _schema() -> int:
    schema = import_module("articlekit.schema").json_schema()
    with Output(None) as output:
        output.write(import_module("json").dumps(schema, indent=2))
    return OK


def _parse(targets: list[Target], options: argparse.Namespace) -> int:
    """Read all inputs and write what is made of them, in their order."""
    code, convert = OK, import_module("articlekit.convert")
    order = convert.Order(**{name: getattr(options, name) for name in AS_ORDERED}, **_as_json(targets, options))
    with Progress(len(options.files)) as progress, convert.made_of(options.files, order, options.jobs) as all_made:
        for place, files in targets:
            with Output(place, SEPARATORS[options.to]) as output:
                for file in files:
                    progress.show(file)
                    made = next(all_made)
                    progress.say(made.remarks)
                    if made.text is None:
                        code = FAILED
                    else:
                        output.write(made.text)
    return code


def _as_json(targets: list[Target], options: argparse.Namespace) -> dict[str, bool | int | None]:
    """Tell how JSON is written: on lines that name their files, or indented where someone reads along."""
    lines = any(len(files) > 1 for _, files in targets)
    read_along = targets[0][0] is None and sys.stdout is not None and sys.stdout.isatty() and not lines
    indent = options.indent if options.indent is not None else 2 * read_along
    return {"named": lines, "indent": indent or None}


class Output:
    """Standard output or a file, written in UTF-8; a file is made when there is something to write."""

    def __init__(self, place: Path | None, separator: str = "") -> None:
        self.place = place
        self.separator = separator
        self.stream: BinaryIO | None = None

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

    def say(self, remarks: list[str]) -> None:
        """Write what there is to say of an input in the line's place."""
        if remarks:
            self.clear()
        for remark in remarks:
            _complain(remark)

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
