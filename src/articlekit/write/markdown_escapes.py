"""What Markdown could read as markup in plain text, as rows of data; a backslash goes before each such character.

Every row matches one character. Neighbours are looked at in the plain text, so a row may match a character that marks
have since parted from its neighbour: a backslash too many does no harm.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import regex

from articlekit.model import Mark

SPACE = r" \t\n\p{Zs}"
"""White space as CommonMark has it, for the inside of a character class."""

ANYWHERE = (
    r"\\(?=[!-/:-@\[-`{-~]|$)",  # escapes what follows, or breaks the line
    r"`",
    r"\*(?=[^ \t\p{Zs}])",  # a line that ends has a backslash
    rf"(?<=[^{SPACE}])\*",
    r"(?<![\p{L}\p{N}])_",
    r"_(?![\p{L}\p{N}])",
    rf"(?<=[^{SPACE}])~",
    r"~(?=~)",
    r"\$(?=\$)",  # opens a formula
    rf"(?<=[^{SPACE}])\$(?![\p{{L}}\p{{N}}$])",  # ends one
    r"(?<=\\)[(\[]",  # opens a formula between brackets
    r"\[(?=[\^\[])",
    r"\](?=[(:])",
    r"\](?=\{)",
    r"=(?==)",  # marks
    r"%(?=%)",
    r"\^(?=\[)",  # opens a note
    r"(?<![^ \t\n])\^(?=[A-Za-z0-9][A-Za-z0-9-]{3,}$)",  # names a paragraph
    r"<(?=[A-Za-z/!?])",
    r"\{(?=\{[<%]|%|/\*|\{\s*+[a-z_]\w*+\()",  # opens a tag of a dialect
    r"\{(?=:[^{}\n]*\}|[ \t]*[#.=-][^{}\n]*\}|[ \t]*[\w:.-]+=[^{}\n]*\})",  # opens a list of attributes
    r"\{(?=[A-Za-z][\w:.+-]*\}`)",  # opens a role
    r"&(?=(?:\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,40});)",
)
AT_LINE_START = (
    rf"^\#(?=\#{{0,5}}(?:[{SPACE}]|$))",  # heading
    r"^>",
    rf"^[-+*:~](?=[{SPACE}]|$)",  # items, definitions
    rf"(?<=^[0-9]{{1,9}})[.)](?=[{SPACE}]|$)",
    r"^[-_*](?=[-_* \t]+$)",  # rule, underlined heading, front matter
    r"^=(?==*[ \t]*$)",
    r"^[-:|](?=[-:| \t]*$)",  # the line under a table's header
    r"^\$(?=\$)",
    r"^\[(?=[ xX]\]|!)",  # task, alert
    r"^:(?=::)",  # boxes
    r"^\[(?=(?i:toc)\]$)",
    r"(?<=^@)\[(?=(?i:toc)\])",
    r"(?<=^[%@])\[(?=[a-z])",
    r"(?<=^\$)\{(?=(?i:toc)\}$)",
    r"^\\(?=begin\{)",
    r"^[!?](?=[!?]{2}|>[ \t])",
)
AT_HEADING_END = (r"(?<![^ \t])\#(?=\#*$)",)

BOTH, LINKS = None, ("link", "footnote")
AT_EDGES = (
    # kinds of mark (`BOTH`: all), its edge, the character before (-1) or after it (0), those that need a backslash
    (BOTH, "start", -1, "\\*_~$"),
    (BOTH, "start", 0, "*_~$"),
    (BOTH, "end", -1, "\\*_~$"),
    (BOTH, "end", 0, "*_~$"),
    (LINKS, "start", -1, "!^"),
    (("link",), "start", 0, "^"),
    (("footnote",), "end", 0, ":"),
    (("code",), "start", -1, "}"),
)
"""Characters that the delimiters of a mark would join or change."""
WITHIN = {"link": "[]", "strikethrough": "~"}
"""Characters that could end a mark too early."""
BESIDE = {"math": "$", "code": "$"}
"""Characters that the delimiters of a mark could pair with, wherever they stand in the text."""


def _compiled(rows: Iterable[str]) -> regex.Pattern[str]:
    return regex.compile("|".join(rows), regex.MULTILINE)


PATTERNS = {
    "block": _compiled((*ANYWHERE, *AT_LINE_START)),
    "heading": _compiled((*ANYWHERE, *AT_HEADING_END)),
    "inside": _compiled(ANYWHERE),
}
"""By the place of the text: lines of their own, a heading's line, the middle of a line."""


def stops(text: str, marks: Sequence[Mark], place: str) -> list[int]:
    """Give the offsets of the characters that need a backslash, in order."""
    found = [match.start() for match in PATTERNS[place].finditer(text)]
    return sorted({*found, *_at_edges(text, marks), *_within(text, marks)}) if marks else found


def _at_edges(text: str, marks: Sequence[Mark]) -> Iterator[int]:
    for mark in marks:
        for kinds, edge, side, characters in AT_EDGES:
            at = (mark.start if edge == "start" else mark.end) + side
            if (kinds is BOTH or mark.kind in kinds) and 0 <= at < len(text) and text[at] in characters:
                yield at


def _within(text: str, marks: Sequence[Mark]) -> Iterator[int]:
    for mark in marks:
        if characters := WITHIN.get(mark.kind):
            yield from (i for i in range(mark.start, mark.end) if text[i] in characters)
    for characters in {BESIDE[mark.kind] for mark in marks if mark.kind in BESIDE}:
        yield from (i for i, c in enumerate(text) if c in characters)


def escaped(text: str, start: int, end: int, found: Sequence[int]) -> str:
    """Write `text[start:end]` with backslashes before the characters at the offsets in `found`; breaks are hard."""
    cuts = (start, *found[bisect_left(found, start) : bisect_left(found, end)], end)
    return "\\".join(text[a:b] for a, b in pairwise(cuts)).replace("\n", "\\\n")


def escape(text: str, *, brackets: bool = False) -> str:
    """Write a text that stands in the middle of a line; `brackets`: between brackets."""
    found = stops(text, (), "inside")
    if brackets:
        found = sorted({*found, *(i for i, c in enumerate(text) if c in "[]")})
    return escaped(text, 0, len(text), found)
