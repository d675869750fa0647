"""Read raw text: lines become blocks, by the conventions of the text itself.

Every character that is not white space ends in exactly one block. What is a heading, furniture or a link to the next
post is told later, by stages that see the whole draft; here a line is a list item, code, a table, a quote, or running
text.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable
from itertools import groupby, pairwise

import regex

from articlekit.draft import Draft, DraftBlock
from articlekit.label import dash_before, is_attribution
from articlekit.options import ParseOptions
from articlekit.read.conventions import Conventions, learn
from articlekit.read.decode import looks_binary
from articlekit.read.items import find_items
from articlekit.read.lines import (
    CLOSING_FENCE,
    CODE,
    CODE_ENDS,
    ENTRY,
    FENCE,
    KEYED,
    PIPE_RULE,
    PIPES,
    PROMPT,
    QUOTED,
    RULE,
    SIGNED,
    STATEMENT,
    UNDERLINE,
    Line,
    join,
    split_lines,
    squeeze,
)
from articlekit.read.listing import Listing

LEVELS = {"=": 1, "#": 1, "*": 1}
"""Heading levels by underline; all others are 2."""
DIGIT = regex.compile(r"\p{Nd}")
GUTTER = regex.compile(r"(?<=\S) {2,}(?=\S)")
"""What parts the cells of a row that are set under those of another."""
BOXED = regex.compile("[\u2500-\u257f]")
"""Signs that tables are drawn with; they are left as they are."""
SURELY_COLUMNS = 2
"""Columns where cells open in each row that most lines of justified text do not share by chance."""
ALIGNED, ROW_LENGTH = 3, 200
"""Rows that a table without any other sign has, and the characters of each."""
TRIED = 200
"""Rows by which it is told; a limit, so that time stays in proportion to the text."""
CLOSINGS = 50
"""Closing fences looked at for one that is long enough."""
CODE_SHARE = 0.6
"""Share of the lines of code that must look like it."""
CODE_LENGTH = 100
INDENTED = 4
"""Columns by which code is indented when nothing else marks it."""
KEYS = 12
"""Lines of keys and values within which one must be nested in another."""
LEAST_SIGNED = 2
"""Lines between such signs from which they are headings."""
DRAWN = "##"
"""What a heading after a square or circle counts as."""
SENTENCE_ENDS = ("。", ".", "、", ",", "，")
LONG_HEADING = 120
"""Characters that an underlined heading may have."""


def read(source: str, options: ParseOptions) -> Draft:
    """Read a text; the draft's blocks cover it."""
    lines, invisible = split_lines(source)
    reader = TextReader(lines, source, options)
    if looks_binary(source):
        reader.draft.blocks.append(DraftBlock("paragraph", where=_extent(lines), reason="binary"))
    else:
        reader.run()
    taken = sorted(b.where for b in reader.draft.blocks if b.kind != "list" and isinstance(b.where, tuple))
    for place in invisible:
        before = bisect_right(taken, place) - 1
        if before < 0 or taken[before][1] <= place[0]:
            reader.draft.blocks.append(DraftBlock("paragraph", where=place, reason="invisible"))
    return reader.draft


def _extent(lines: list[Line]) -> tuple[int, int]:
    return (lines[0].start, lines[-1].end) if lines else (0, 0)


class TextReader:
    """Goes over the lines once; each way to read a block takes the lines it knows and leaves the rest."""

    def __init__(self, lines: list[Line], source: str, options: ParseOptions) -> None:
        self.lines = lines
        self.source = source
        self.options = options
        self.draft = Draft(source=source)
        self.conventions: Conventions = learn(lines)
        self.items = find_items(lines, self.conventions)
        self.closings: dict[str, list[int]] = {}
        """The lines that may close a fence, by its sign."""
        for i, line in enumerate(lines):
            if CLOSING_FENCE.match(line.text):
                self.closings.setdefault(line.text[0], []).append(i)
        short = ((i, line.text) for i, line in enumerate(lines) if len(line.text) <= LONG_HEADING)
        signed = {i for i, text in short if i not in self.items and SIGNED.fullmatch(text)}
        self.signed = {i for i in signed if i + 1 not in signed or lines[i + 1].gap or lines[i].text[0] == "="}
        """The lines that may be headings between signs."""
        self.at = 0

    def run(self) -> None:
        """Read all lines."""
        while self.at < len(self.lines):
            next(way for way in WAYS if way(self))

    def peek(self, ahead: int = 0) -> Line | None:
        """Give a line ahead without taking it."""
        i = self.at + ahead
        return self.lines[i] if i < len(self.lines) else None

    def add(self, kind: str, text: str, count: int, **fields: object) -> None:
        """Make a block of the next `count` lines."""
        taken = self.lines[self.at : self.at + count]
        block = DraftBlock(kind, text, where=(taken[0].start, taken[-1].end))  # type: ignore[arg-type]
        block.attrs["indent"] = taken[0].indent - self.conventions.indent
        block.attrs["gap"] = taken[0].gap
        for name, value in fields.items():
            setattr(block, name, value)
        self.draft.blocks.append(block)
        self.at += count

    def rows(self, belongs: Callable[[Line], bool], most: int | None = None) -> int:
        """Count the next lines, without a gap between them, that belong together, up to the most that are asked for."""
        count = 0
        while count != most and (line := self.peek(count)) and not (count and line.gap) and belongs(line):
            count += 1
        return count


def fenced(reader: TextReader) -> bool:
    """Read code between fences; a fence that never closes is running text."""
    opening = FENCE.match(reader.lines[reader.at].text)
    if not opening:
        return False
    fence, language = opening[1], opening[2]
    closings = reader.closings.get(fence[0], [])
    for i in closings[bisect_right(closings, reader.at) :][:CLOSINGS]:
        if len(reader.lines[i].text) >= len(fence):
            inner = reader.lines[reader.at + 1 : i]
            text = dedent(reader.source, inner) if inner else ""
            reader.add("code", text, i - reader.at + 1)
            if language:
                reader.draft.blocks[-1].attrs["language"] = language.lower()
            return True
    return False


def dedent(source: str, lines: list[Line]) -> str:
    """Give lines as they stand in the source, without the indent they share."""
    shared = min(line.indent for line in lines)
    out: list[str] = []
    for line in lines:
        out.extend([""] * (line.gap if out else 0))
        out.append(" " * (line.indent - shared) + source[line.start : line.end])
    return "\n".join(out)


def underlined(reader: TextReader) -> bool:
    """Read a heading with a row of signs under it."""
    line, below = reader.lines[reader.at], reader.peek(1)
    if not below or below.gap or len(line.text) > LONG_HEADING or RULE.match(line.text):
        return False
    sign = UNDERLINE.match(below.text)
    if not sign or not 0.5 * len(line.text) <= len(below.text) <= 2 * len(line.text) + 4 or "|" in line.text:
        return False
    level = LEVELS.get(sign[1], 2)
    reader.add("heading", squeeze(line.text), 2, level=level)
    return True


def signed(reader: TextReader) -> bool:
    """Read a heading between signs of equality, as in wikis and AsciiDoc, or after a sign of Markdown or a square."""
    line = reader.lines[reader.at]
    if len(reader.signed) < LEAST_SIGNED or reader.at not in reader.signed:
        return False
    found = SIGNED.fullmatch(line.text)
    if found is None:
        return False
    if not found[1] and line.text.endswith(SENTENCE_ENDS):
        return False
    reader.add("heading", squeeze(found[2]), 1, level=len(found[1] or DRAWN))
    return True


def ruled(reader: TextReader) -> bool:
    """Read a row of signs that sets parts apart."""
    line = reader.lines[reader.at]
    if not RULE.match(line.text):
        return False
    reader.add("rule", "", 1)
    return True


def piped(reader: TextReader) -> bool:
    """Read a table drawn with pipes: every line opens with one, or a row of dashes stands under the first."""
    ahead = [line for line in (reader.peek(1), reader.peek(2)) if line]
    ruled_ = any(PIPE_RULE.match(line.text) and not line.gap for line in ahead)
    drawn = reader.lines[reader.at].text.startswith("|")
    if not (ruled_ or drawn):
        return False
    count = reader.rows(lambda line: line.text.startswith("|") or (ruled_ and bool(PIPES.match(line.text))))
    if count < 2:
        return False
    rows = [line.text for line in reader.lines[reader.at : reader.at + count]]
    header = next((i for i, row in enumerate(rows) if i and PIPE_RULE.match(row)), 0)
    cells = [(i < header, row.strip("|").split("|")) for i, row in enumerate(rows) if not PIPE_RULE.match(row)]
    return _table(reader, count, cells)


def tabbed(reader: TextReader) -> bool:
    """Read a table whose cells stand between tabs; its rows have about the same number of them."""
    width = reader.lines[reader.at].text.count("\t") + 1
    count = reader.rows(lambda line: "\t" in line.text and width <= 2 * (line.text.count("\t") + 1) <= 4 * width)
    if width < 2 or count < 2:
        return False
    rows = [line.text.split("\t") for line in reader.lines[reader.at : reader.at + count]]
    return _table(reader, count, [(n == 0 and _is_header(rows), row) for n, row in enumerate(rows)])


def aligned(reader: TextReader) -> bool:
    """Read a table whose cells stand under each other, parted by two spaces or more in most of its rows."""
    head = reader.lines[reader.at : reader.at + ALIGNED]
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
    cells = [[row[a:b].strip() for a, b in pairwise(edges)] for row in rows]
    return _table(reader, len(lines), [(n == 0 and _is_header(cells), row) for n, row in enumerate(cells)])


def _rows_under(reader: TextReader, shared: list[int], most: int | None = None) -> list[Line]:
    """Give the next lines with cells in some columns; in a single column the last one must part cells."""
    count = reader.rows(lambda line: any(_opens_cells([line], at) for at in shared), most)
    while count >= ALIGNED and len(shared) == 1 and not GUTTER.search(reader.lines[reader.at + count - 1].text):
        count -= 1
    return reader.lines[reader.at : reader.at + count]


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
    table = len(reader.draft.blocks)
    reader.add("table", "", count)
    for y, (header, cells) in enumerate(rows):
        for cell in cells:
            block = DraftBlock("cell", squeeze(cell), inside=table, attrs={"row": y, "header": header})
            reader.draft.blocks.append(block)
    return True


def quoted(reader: TextReader) -> bool:
    """Read lines that open with `>`; an empty one parts paragraphs, a last one after a dash says who is quoted."""
    count = reader.rows(lambda line: bool(QUOTED.match(line.text)))
    if not count:
        return False
    rows = [QUOTED.sub("", line.text, count=1) for line in reader.lines[reader.at : reader.at + count]]
    last = rows.pop() if count > 1 and is_attribution(rows[-1]) and not is_attribution(rows[-2]) else ""
    parts = [list(part) for filled, part in groupby(rows, key=lambda row: bool(row.strip())) if filled]
    reader.add("quote", "\n".join(join(part, wrapped=True) for part in parts), count)
    if last:
        reader.draft.blocks[-1].attrs["attribution"] = squeeze(last[dash_before(last) :])
    return True


def listed(reader: TextReader) -> bool:
    """Read a list with all that is nested in it."""
    if reader.at not in reader.items:
        return False
    reader.at = Listing(reader.draft, reader.lines, reader.items, reader.conventions, reader.options).read(reader.at)
    return True


def keyed(reader: TextReader) -> bool:
    """Read keys and values, some of them nested, as configuration files hold them."""
    first = reader.lines[reader.at]
    if ":" not in first.text or not KEYED.match(first.text):
        return False
    base = _column(first)
    count = 1
    nested = False
    while (line := reader.peek(count)) and (nested or count < KEYS):
        loose = line.text[0] in "-+" or _column(line) > base
        if _column(line) < base or not (KEYED.match(line.text) or line.text[0] == "#" or (loose and not line.gap)):
            break
        nested |= _nests(reader.lines[reader.at + count - 1], line)
        count += 1
    if not nested:
        return False
    reader.add("code", dedent(reader.source, reader.lines[reader.at : reader.at + count]), count)
    return True


def _nests(before: Line, line: Line) -> bool:
    """Tell whether a key stands under one without a value, or beside the first of an entry."""
    over, key = KEYED.match(before.text), KEYED.match(line.text)
    if not over or not key or key["sign"] == "- ":
        return False
    if over["value"]:
        return _column(line) == _column(before) > before.indent
    return _column(line) > _column(before) or not (line.gap or key["value"])


def _column(line: Line) -> int:
    """Give the column of a key or a value, after the sign of an entry or an added line."""
    sign = ENTRY.match(line.text)
    return line.indent + (sign.end() if sign else 0)


def coded(reader: TextReader) -> bool:
    """Read lines that look like code, most of them; blank lines inside do not end it."""
    indented = reader.lines[reader.at].indent >= reader.conventions.indent + INDENTED
    share = 0.0 if indented else CODE_SHARE
    count = certain = last = 0
    while line := reader.peek(count):
        ends = line.text.endswith(CODE_ENDS) and (line.text[-1] != ";" or STATEMENT.search(line.text) is not None)
        looks = ends or CODE.match(line.text) is not None
        inside = count and line.indent > reader.conventions.indent + 1 and len(line.text) < CODE_LENGTH
        if not (looks or inside) or (count > 1 and certain + looks < share * (count + 1)):
            break
        certain += looks
        count += 1
        last = count if looks or indented else last
    if last < 2 or certain < (1 if indented else 2):
        return _prompted(reader)
    reader.add("code", dedent(reader.source, reader.lines[reader.at : reader.at + last]), last)
    return True


def _prompted(reader: TextReader) -> bool:
    """Read what a shell was given, and what it answered, where blank lines part blocks."""
    if not PROMPT.match(reader.lines[reader.at].text):
        return False
    together = reader.rows(lambda line: len(line.text) <= CODE_LENGTH) if reader.conventions.blank else 1
    count = max(1, together)
    reader.add("code", dedent(reader.source, reader.lines[reader.at : reader.at + count]), count)
    return True


def running(reader: TextReader) -> bool:
    """Read a paragraph: one line, or several that belong together."""
    count = 1
    while (line := reader.peek(count)) and not line.gap and _goes_on(reader, count):
        count += 1
    rows = [line.text for line in reader.lines[reader.at : reader.at + count]]
    wrapped = reader.conventions.width is not None
    reader.add("paragraph", join(rows, wrapped=wrapped), count)
    return True


def _goes_on(reader: TextReader, count: int) -> bool:
    """Tell whether the line `count` ahead belongs to the paragraph before it."""
    if reader.conventions.width is None:
        return False
    i = reader.at + count
    before, line = reader.lines[i - 1], reader.lines[i]
    if i in reader.items or FENCE.match(line.text) or RULE.match(line.text) or line.text.startswith("|"):
        return False
    following = reader.peek(count + 1)
    if following and not following.gap and UNDERLINE.match(following.text):
        return False
    centred = i == count
    return (centred or abs(line.indent - before.indent) < 3) and reader.conventions.full(before, line)


WAYS = (fenced, piped, underlined, signed, ruled, quoted, keyed, listed, tabbed, coded, aligned, running)
"""The ways to read a block, in the order in which they are tried; the last one always succeeds."""
