"""Tables in raw text: drawn with pipes, with tabs between their cells, or with cells that stand under each other."""

from collections import Counter
from itertools import groupby, pairwise, zip_longest

import regex

from articlekit.draft import DraftBlock
from articlekit.read.lines import GRID, PIPE_RULE, PIPES, Line, squeeze
from articlekit.read.text_reader import TextReader

DIGIT = regex.compile(r"\p{Nd}")
GUTTER = regex.compile(r"(?<=\S) {2,}(?=\S)")
"""What parts the cells of a row that are set under those of another."""
BOXED = regex.compile("[\u2500-\u257f]")
"""Signs that tables are drawn with; they are left as they are."""
HEADED = 2
"""Parts of a table in a grid of which the first is the header; of more, each is a row."""
UNDERLINED = regex.compile(r"[-=─ ]++")
"""A line under a row that is set in columns."""
SURELY_COLUMNS = 2
"""Columns where cells open in each row that most lines of justified text do not share by chance."""
ALIGNED, ROW_LENGTH = 3, 200
"""Rows that a table without any other sign has, and the characters of each."""
TRIED = 200
"""Rows by which it is told; a limit, so that time stays in proportion to the text."""


def _gridded(reader: TextReader) -> bool:
    """Read a table in a grid of pluses and dashes, as reStructuredText, RFCs and shells of databases draw it.

    Where a line parts every two rows, the lines between two are one row. What is over a line of `=` is the header, or
    over the only line inside.
    """
    below = reader.peek(1)
    if below is None or below.text[0] != "|" or not GRID.match(reader.line.text):
        return False
    count = reader.rows(lambda line: line.text[0] == "|" or GRID.match(line.text) is not None)
    lines = [line.text for line in reader.next(count)]
    count = next(n for n in range(count, 0, -1) if lines[n - 1][0] == "+")
    del lines[count:]
    parts = [list(rows) for rule, rows in groupby(lines, key=lambda text: text[0] == "+") if not rule]
    if not parts:
        return False
    rules = [text for text in lines if text[0] == "+"]
    heads = next((n for n, rule in enumerate(rules) if n and "=" in rule), int(len(parts) == HEADED))
    rows = [[_one_row(part)] if len(parts) > HEADED else [*map(_cells, part)] for part in parts]
    return _table(reader, count, [(n < heads, row) for n, part in enumerate(rows) for row in part])


def _one_row(lines: list[str]) -> list[str]:
    """Give the cells of the lines of one row."""
    return [" ".join(cell) for cell in zip_longest(*map(_cells, lines), fillvalue="")]


def _cells(row: str) -> list[str]:
    """Give the cells between pipes."""
    return row.strip("|").split("|")


def piped(reader: TextReader) -> bool:
    """Read a table drawn with pipes: every line opens with one, or a row of dashes stands under the first.

    It may stand in a grid too.
    """
    if reader.line.text[0] == "+" and _gridded(reader):
        return True
    ahead = [line for line in (reader.peek(1), reader.peek(2)) if line]
    ruled_ = any(PIPE_RULE.match(line.text) and not line.gap for line in ahead)
    if not (ruled_ or reader.line.text.startswith("|")):
        return False
    count = reader.rows(lambda line: line.text.startswith("|") or (ruled_ and bool(PIPES.match(line.text))))
    if count < 2:
        return False
    rows = [line.text for line in reader.next(count)]
    header = next((i for i, row in enumerate(rows) if i and PIPE_RULE.match(row)), 0)
    cells = [(i < header, _cells(row)) for i, row in enumerate(rows) if not PIPE_RULE.match(row)]
    return _table(reader, count, cells)


def tabbed(reader: TextReader) -> bool:
    """Read a table whose cells stand between tabs; its rows have about the same number of them."""
    width = reader.line.text.count("\t") + 1
    count = reader.rows(lambda line: "\t" in line.text and width <= 2 * (line.text.count("\t") + 1) <= 4 * width)
    if width < 2 or count < 2:
        return False
    rows = [line.text.split("\t") for line in reader.next(count)]
    return _table(reader, count, [(n == 0 and _is_header(rows), row) for n, row in enumerate(rows)])


def aligned(reader: TextReader) -> bool:
    """Read a table whose cells stand under each other, parted by two spaces or more in most of its rows."""
    head = reader.next(ALIGNED)
    if not any("  " in line.text for line in head) or reader.rows(_may_be_row, ALIGNED) < ALIGNED:
        return False
    shared = _columns(head)
    lines = _rows_under(reader, shared, TRIED)
    broken = sum(reader.conventions.full(a, b) for a, b in pairwise(lines))
    if len(lines) < ALIGNED or (2 * broken >= len(lines) - 1 and len(_columns(lines)) < SURELY_COLUMNS):
        return False
    lines = _rows_under(reader, shared)
    rows = [" " * line.indent + line.text for line in lines]
    edges = [0, *_columns(lines), None]
    cells = [[row[a:b].strip() for a, b in pairwise(edges)] for row in rows if not UNDERLINED.fullmatch(row)]
    headed = UNDERLINED.fullmatch(rows[1]) is not None or _is_header(cells)
    return _table(reader, len(lines), [(n == 0 and headed, row) for n, row in enumerate(cells)])


def _rows_under(reader: TextReader, shared: list[int], most: int | None = None) -> list[Line]:
    """Give the next lines with cells in some columns; in a single column the last one must part cells."""
    count = reader.rows(lambda line: any(_opens_cells([line], at) for at in shared), most)
    while count >= ALIGNED and len(shared) == 1 and not GUTTER.search(reader.lines[reader.at + count - 1].text):
        count -= 1
    return reader.next(count)


def _may_be_row(line: Line) -> bool:
    return len(line.text) <= ROW_LENGTH and not BOXED.search(line.text)


def _columns(lines: list[Line]) -> list[int]:
    """Give the columns where cells open that most lines part by more than one space."""
    starts = Counter(line.indent + found.end() for line in lines for found in GUTTER.finditer(line.text))
    return sorted(at for at, times in starts.items() if 2 * times >= len(lines) and _opens_cells(lines, at))


def _opens_cells(lines: list[Line], at: int) -> bool:
    """Tell whether a cell opens at a column of each line that reaches it."""
    texts = [line.text[at - line.indent - 1 :] for line in lines if line.indent + len(line.text) > at > line.indent]
    return bool(texts) and all(text[0].isspace() and not text[1].isspace() for text in texts)


def _is_header(rows: list[list[str]]) -> bool:
    """Tell whether the first row has no digit, and the others have."""
    numeric = sum(1 for row in rows[1:] for cell in row if DIGIT.search(cell))
    return not any(DIGIT.search(cell) for cell in rows[0]) and numeric >= len(rows) - 1


def _table(reader: TextReader, count: int, rows: list[tuple[bool, list[str]]]) -> bool:
    """Write a table; of each row, whether it is a header and its cells."""
    table = len(reader.draft.blocks)
    reader.add("table", "", count)
    for y, (header, cells) in enumerate(rows):
        for cell in cells:
            block = DraftBlock("cell", squeeze(cell), inside=table, attrs={"row": y, "header": header})
            reader.draft.blocks.append(block)
    return True
