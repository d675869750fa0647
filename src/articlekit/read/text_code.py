"""Code in raw text: between fences, keys and values that nest, lines that look like it, what a shell was given."""

from bisect import bisect_right

from articlekit.read.lines import CODE, CODE_ENDS, COMMAND, DRAWN_LINES, ENTRY, FENCE, KEYED, PROMPT, STATEMENT, Line
from articlekit.read.text_reader import TextReader

CLOSINGS = 50
"""Closing fences looked at for one that is long enough."""
KEYS = 12
"""Lines of keys and values within which one must be nested in another."""
CODE_SHARE = 0.6
"""Share of the lines of code that must look like it."""
CODE_LENGTH = 100
INDENTED = 4
"""Columns by which code is indented when nothing else marks it."""


def fenced(reader: TextReader) -> bool:
    """Read code between fences; a fence that never closes is running text."""
    opening = FENCE.match(reader.line.text)
    if not opening:
        return False
    fence, language = opening[1], opening[2]
    closings = reader.closings.get(fence[0], [])
    for i in closings[bisect_right(closings, reader.at) :][:CLOSINGS]:
        if len(reader.lines[i].text) >= len(fence):
            inner = reader.lines[reader.at + 1 : i]
            block = reader.add("code", _dedent(reader.source, inner) if inner else "", i - reader.at + 1)
            if language:
                block.attrs["language"] = language.lower()
            return True
    return False


def keyed(reader: TextReader) -> bool:
    """Read keys and values, some of them nested, as configuration files hold them."""
    first = reader.line
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
    return _add(reader, count)


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
    indented = reader.line.indent >= reader.conventions.indent + INDENTED
    share = 0.0 if indented else CODE_SHARE
    count = certain = last = 0
    while line := reader.peek(count):
        looks = _looks_coded(line.text)
        inside = count and line.indent > reader.conventions.indent + 1 and len(line.text) < CODE_LENGTH
        if not (looks or inside) or (count > 1 and certain + looks < share * (count + 1)):
            break
        certain += looks
        count += 1
        last = count if looks or indented else last
    if last < 2 or certain < (1 if indented else 2):
        return False
    return _add(reader, last)


def _looks_coded(text: str) -> bool:
    ends = text.endswith(CODE_ENDS) and (text[-1] != ";" or STATEMENT.search(text) is not None)
    return ends or CODE.match(text) is not None


def drawn(reader: TextReader) -> bool:
    """Read lines that open with the signs by which trees of files and boxes are drawn, and the line they hang under."""
    below = reader.peek(1)
    if below is None or below.gap or below.text[0] not in DRAWN_LINES:
        return False
    first = reader.line
    return _add(reader, reader.rows(lambda line: line.text[0] in DRAWN_LINES or line is first))


def prompted(reader: TextReader) -> bool:
    """Read what a shell was given, and what it answered, where blank lines part blocks."""
    if not PROMPT.match(reader.line.text):
        return False
    together = reader.rows(lambda line: len(line.text) <= CODE_LENGTH) if reader.conventions.blank else 1
    return _add(reader, max(1, together))


def commanded(reader: TextReader) -> bool:
    """Read a command on a line of its own, where blank lines part blocks."""
    below = reader.peek(1)
    alone = reader.conventions.blank and (below is None or below.gap)
    return bool(alone) and COMMAND.match(reader.line.text) is not None and _add(reader, 1)


def _add(reader: TextReader, count: int) -> bool:
    """Make code of the next lines."""
    reader.add("code", _dedent(reader.source, reader.next(count)), count)
    return True


def _dedent(source: str, lines: list[Line]) -> str:
    """Give lines as they stand in the source, without the indent they share."""
    shared = min(line.indent for line in lines)
    out: list[str] = []
    for line in lines:
        out.extend([""] * (line.gap if out else 0))
        out.append(" " * (line.indent - shared) + source[line.start : line.end])
    return "\n".join(out)
