"""Read raw text: lines become blocks, by the conventions of the text itself.

Every character that is not white space ends in exactly one block. What is a heading, furniture or a link to the next
post is told later, by stages that see the whole draft; here a line is a list item, code, a table, a quote, or running
text.
"""

from bisect import bisect_right
from itertools import groupby

from articlekit.draft import Draft, DraftBlock
from articlekit.label import dash_before, is_attribution
from articlekit.options import ParseOptions
from articlekit.read.decode import looks_binary
from articlekit.read.lines import FENCE, QUOTED, RULE, TIMED, UNDERLINE, Line, join, split_lines, squeeze
from articlekit.read.listing import Listing
from articlekit.read.text_code import coded, commanded, drawn, fenced, keyed, prompted
from articlekit.read.text_reader import LONG_HEADING, TextReader
from articlekit.read.text_tables import aligned, piped, tabbed

LEVELS = {"=": 1, "#": 1, "*": 1}
"""Heading levels by underline; all others are 2."""
LEAST_TIMED = 3
"""Lines in a row with a time before them from which they are a list."""
LEAST_SIGNED = 2
"""Lines between such signs from which they are headings."""


def read(source: str, options: ParseOptions) -> Draft:
    """Read a text; the draft's blocks cover it."""
    lines, invisible = split_lines(source)
    reader = TextReader(lines, source, options)
    if looks_binary(source):
        reader.draft.blocks.append(DraftBlock("paragraph", where=_extent(lines), reason="binary"))
    else:
        reader.run((paged, *WAYS) if reader.pages else WAYS)
    taken = sorted(b.where for b in reader.draft.blocks if b.kind != "list" and isinstance(b.where, tuple))
    for place in invisible:
        before = bisect_right(taken, place) - 1
        if before < 0 or taken[before][1] <= place[0]:
            reader.draft.blocks.append(DraftBlock("paragraph", where=place, reason="invisible"))
    return reader.draft


def _extent(lines: list[Line]) -> tuple[int, int]:
    return (lines[0].start, lines[-1].end) if lines else (0, 0)


def paged(reader: TextReader) -> bool:
    """Read a number or a running head at the edge of a page, which is left out."""
    if reader.at not in reader.pages:
        return False
    reader.add("paragraph", squeeze(reader.line.text), 1).reason = "boilerplate"
    return True


def underlined(reader: TextReader) -> bool:
    """Read a heading with a row of signs under it."""
    line, below = reader.line, reader.peek(1)
    if not below or below.gap or len(line.text) > LONG_HEADING or RULE.match(line.text):
        return False
    sign = UNDERLINE.match(below.text)
    if not sign or not 0.5 * len(line.text) <= len(below.text) <= 2 * len(line.text) + 4 or "|" in line.text:
        return False
    reader.add("heading", squeeze(line.text), 2, level=LEVELS.get(sign[1], 2))
    return True


def signed(reader: TextReader) -> bool:
    """Read a heading between signs of equality, as in wikis and AsciiDoc, or after a sign of Markdown or a square.

    A heading between signs of bold type stands under the one before it that has a level.
    """
    if len(reader.signed) < LEAST_SIGNED or reader.at not in reader.signed:
        return False
    level, text = reader.signed[reader.at]
    reader.add("heading", squeeze(text), 1, level=level)
    return True


def ruled(reader: TextReader) -> bool:
    """Read a row of signs that sets parts apart."""
    if not RULE.match(reader.line.text):
        return False
    reader.add("rule", "", 1)
    return True


def quoted(reader: TextReader) -> bool:
    """Read lines that open with `>`; an empty one parts paragraphs, a last one after a dash says who is quoted."""
    count = reader.rows(lambda line: bool(QUOTED.match(line.text)))
    if not count:
        return False
    rows = [QUOTED.sub("", line.text, count=1) for line in reader.next(count)]
    last = rows.pop() if count > 1 and is_attribution(rows[-1]) and not is_attribution(rows[-2]) else ""
    parts = [list(part) for filled, part in groupby(rows, key=lambda row: bool(row.strip())) if filled]
    quote = reader.add("quote", "\n".join(join(part, wrapped=True) for part in parts), count)
    if last:
        quote.attrs["attribution"] = squeeze(last[dash_before(last) :])
    return True


def listed(reader: TextReader) -> bool:
    """Read a list with all that is nested in it."""
    if reader.at not in reader.items:
        return False
    reader.at = Listing(reader.draft, reader.lines, reader.items, reader.conventions, reader.options).read(reader.at)
    return True


def timed(reader: TextReader) -> bool:
    """Read lines that each open with a time: the parts of a film, or what is on when."""
    if not (reader.line.text[0].isdigit() or reader.line.text[0] in "[("):
        return False
    count = reader.rows(lambda line: len(line.text) <= LONG_HEADING and TIMED.match(line.text) is not None)
    if count < LEAST_TIMED:
        return False
    list_ = len(reader.draft.blocks)
    lines = reader.next(count)
    reader.add("list", "", count)
    items = (DraftBlock("item", squeeze(line.text), where=(line.start, line.end), inside=list_) for line in lines)
    reader.draft.blocks.extend(items)
    return True


def running(reader: TextReader) -> bool:
    """Read a paragraph: one line, or several that belong together."""
    count = 1
    while (line := reader.peek(count)) and not line.gap and _goes_on(reader, count):
        count += 1
    rows = [line.text for line in reader.next(count)]
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
    may_be_centred = reader.at == 0
    return (may_be_centred or abs(line.indent - before.indent) < 3) and reader.conventions.full(before, line)


WAYS = (
    *(fenced, piped, underlined, signed, ruled, quoted, keyed, listed, timed, tabbed),
    *(drawn, coded, prompted, commanded, aligned, running),
)
"""The ways to read a block, in the order in which they are tried; the last one always succeeds."""
