"""Lines of raw text and the signs at their start: bullets, numbers, fences, underlines. The patterns are data."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from articlekit.label import CIRCLES, HAN, drawn_number, han_value, picture_before, roman_value

INVISIBLE = "\u200b\u200e\u200f\u2060\ufeff"
"""Characters without width that stand around text; a line of nothing else is blank."""
TAB = 4
"""Columns of a tab stop."""


@dataclass(frozen=True, slots=True)
class Marker:
    """The sign of a list item at the start of a line."""

    text: str
    """As written, `1.` or `•`."""
    style: str
    """`bullet`, `dash`, `picture`, or how it counts: `decimal`, `lower-alpha`, `upper-roman` ..."""
    shape: str
    """The marker without its value, `(#)`: items of one list share it."""
    value: int | None
    length: int
    """Characters up to the item's text."""
    checked: bool | None = None


@dataclass(slots=True)
class Line:
    """A line that is not blank."""

    start: int
    end: int
    """The place in the source, without white space at the ends."""
    text: str
    """Without invisible characters and white space at the ends."""
    indent: int
    """Columns before the text."""
    gap: int
    """Blank lines before it."""
    markers: tuple[Marker, ...]
    """The signs of a list item that it may open with."""


def split_lines(source: str) -> tuple[list[Line], list[tuple[int, int]]]:
    """Cut a text into its lines that are not blank, and the places of those of invisible characters only."""
    lines: list[Line] = []
    invisible: list[tuple[int, int]] = []
    at = gap = 0
    for raw in source.splitlines(keepends=True):
        body = raw.strip()
        text = body.strip(INVISIBLE).strip() if body and (body[0] in INVISIBLE or body[-1] in INVISIBLE) else body
        start = at + len(raw) - len(raw.lstrip()) if body else at
        at += len(raw)
        if text:
            indent = _columns(raw[: raw.index(body[0])]) if raw[0].isspace() else 0
            if text[0] == "*" and (stars := STARS.match(text)):
                indent += DEPTH * (stars.end() - 1)
            lines.append(Line(start, start + len(body), text, indent, gap, tuple(markers(text))))
            gap = 0
        else:
            gap += 1
            if body:
                invisible.append((start, start + len(body)))
    return lines, invisible


def _columns(white: str) -> int:
    column = 0
    for char in white:
        column += TAB - column % TAB if char == "\t" else 2 if char == "\u3000" else 1
    return column


def squeeze(text: str) -> str:
    """Make every run of white space one space."""
    return " ".join(text.split())


JOINED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}、。，．！？：；「」『』（）]")
"""Characters that are written without a space between lines."""


HYPHENS = "-\xad\u2010"


def join(rows: list[str], *, wrapped: bool) -> str:
    """Make one text of lines; wrapped lines get a space, but none after a hyphen in a word or in East Asian text."""
    text = squeeze(rows[0])
    for row in rows[1:]:
        row = squeeze(row)  # noqa: PLW2901
        if not wrapped:
            text += "\n" + row
        elif (text[-1] in HYPHENS and text[-2:-1].isalpha() and row[:1].islower()) or (
            JOINED.match(text[-1]) and JOINED.match(row[:1])
        ):
            text += row
        else:
            text += " " + row
    return text


STARS = re.compile(r"\*{2,6}(?=\s++[^\s*])(?!.*\*$)")
"""The sign of an item in a list in a list, as wikis, AsciiDoc and Textile write it: a star for each list it is in."""
OUTLINE = re.compile(STARS.pattern.replace("2", "1"))
"""The same from the first depth on."""
DEPTH = 2
"""Columns that a further star is as good as."""
BULLETS = "•‣⁃◦▪▫●○■□◆◇▸▹►▶➢➤➔➜→»✓✔☑✗✘★☆❖✦✧✱∙⦁⚫※\uf0b7\uf0a7\uf0a8\uf0d8\uf0fc\uf076"
BULLET = re.compile(
    rf"(?P<bullet>(?:[{BULLETS}]\ufe0f?|\[\*\])\s*+(?=\S)"
    r"|(?:o|[§Øü](?!\s+\d))(?:\t\s*+| {2,}+)(?=\S)|#\.\s++(?=\S))"
    r"|(?P<middle>[・·])\s*+(?=\S)"
    rf"|(?P<plain>[-*+]|{STARS.pattern})\s++(?=\S)"
    r"|(?P<dash>[–—−])\s++(?=\S)"
)
"""What opens an item. Of a bullet in a symbol font, a paste keeps the character of a private use, or the letter."""
FIRST = frozenset(f"{BULLETS}[o§Øü#・·-*+–—−")
"""What a line opens with that has one."""
LETTER = re.compile(r"([o#@=]) (?=\S)")
"""What lynx has for a bullet in lists that are nested in lists that are nested."""
BOX = re.compile(r"\[(?P<tick>[ xX✓✔])\]\s++(?=\S)")
ROMAN = r"(?=[ivxIVX])(?:x{0,3}(?:ix|iv|v?i{0,3})|X{0,3}(?:IX|IV|V?I{0,3}))"
HANGUL = "가나다라마바사아자차카타파하"
"""The letters by which Korean counts."""
NUMBER = re.compile(
    r"(?P<open>[(\[（]?)"
    rf"(?:(?P<decimal>\d{{1,3}})|(?P<roman>{ROMAN})|(?P<alpha>[A-Za-z])|(?P<han>[{''.join(HAN)}]{{1,3}})|(?P<hangul>[{HANGUL}]))"
    r"(?P<close>\.[-–)º°]|[.)\]）．、:]|[-–](?=\s))"
    r"(?:\s++|(?<=[）．、)])(?=[^\s\d]))(?=\S)"
)


def markers(text: str) -> Iterator[Marker]:
    """Give the list markers that a line may open with; `i.` is both a letter and a number."""
    found = BULLET.match(text) if text[:1] in FIRST else None
    if found:
        style = found.lastgroup or "bullet"
        mark = text[: found.end()].strip()
        box = BOX.match(text, found.end())
        end = box.end() if box else found.end()
        checked = box["tick"] != " " if box else None
        yield Marker(mark, style if style == "dash" else "bullet", mark, None, end, checked)
    elif found := NUMBER.match(text):
        yield from _numbered(found)
    else:
        yield from _drawn(text)


def _drawn(text: str) -> Iterator[Marker]:
    """Give a number that is drawn as keys or in a circle, or a small picture."""
    number, size = drawn_number(text)
    if number:
        yield Marker(text[:size].strip(), "decimal", "①" if text[0] in CIRCLES else "\u20e3", int(number), size)
    elif size := picture_before(text):
        mark = text[:size].strip()
        yield Marker(mark, "picture", mark, None, size)


def _numbered(found: "re.Match[str]") -> Iterator[Marker]:
    sign = found[0].strip()
    shape = f"{found['open']}#{found['close']}"
    if not _balanced(found["open"], found["close"]):
        return
    if found["decimal"]:
        yield Marker(sign, "decimal", shape, int(found["decimal"]), found.end())
        return
    if found["han"] or found["hangul"]:
        value = han_value(found["han"]) if found["han"] else HANGUL.index(found["hangul"]) + 1
        yield Marker(sign, "decimal", shape.replace("#", "一" if found["han"] else "가"), value, found.end())
        return
    letters = found["roman"] or found["alpha"]
    case = "lower" if letters.islower() else "upper"
    if found["roman"]:
        yield Marker(sign, f"{case}-roman", shape, roman_value(letters), found.end())
    if len(letters) == 1:
        yield Marker(sign, f"{case}-alpha", shape, ord(letters.lower()) - ord("a") + 1, found.end())


def _balanced(open_: str, close: str) -> bool:
    return close in {"(": (")",), "（": ("）",), "[": ("]",)}.get(
        open_, (".", ")", "．", "、", ":", "-", "–", ".)", ".-", ".–", ".º", ".°")
    )


FENCE = re.compile(r"(`{3,}|~{3,})\s*+([\w+#.-]*)")
CLOSING_FENCE = re.compile(r"(`{3,}+|~{3,}+)$")
ALONE = "■□◆◇●○◎"
"""Signs that open items where they stand in a row, and headings where each stands alone, as in Japanese texts."""
SIGNED = re.compile(
    rf"(?:(?P<signs>={{1,6}}|#{{2,6}}|\*{{1,6}})\s++|h(?P<level>[1-6])\.\s++|[{ALONE}]\s*+)"
    rf"(?=[^\s=#\[({ALONE}*])(?P<text>.*?)(?:\s++[=#]+)?"
    r"|\[(?P<part>[^\W\d_a-z][^\[\]]{1,30})\]"
    r"|(?P<bold>\*\*|__)(?=[^\s*_])(?P<set>[^*_]++)(?P=bold):?"
)
"""A line with a sign before it that says it is a heading, or all of it between signs of bold type or in brackets."""
SET = re.compile(r"^\[|=")
"""What the lines under a name in brackets have where it heads the settings of a program."""
SIGNS = frozenset(f"=#*_h[{ALONE}")
"""What it opens with."""
DRAWN, SENTENCE_ENDS = 2, ("。", ".", "、", ",", "，")
"""The level of a heading after a square or circle, and what it does not end with."""


def signed_heading(text: str) -> tuple[int, str] | None:
    """Give the level and the text of a line that may be a heading between signs; 0 for one in bold type."""
    found = SIGNED.fullmatch(text) if text[0] in SIGNS else None
    if found is None:
        return None
    if found["part"]:
        return DRAWN, found["part"]
    if found["bold"]:
        return (0, found["set"]) if found["set"][-1].strip() else None
    if found["signs"] or found["level"]:
        return len(found["signs"] or "") or int(found["level"]), found["text"]
    return None if text.endswith(SENTENCE_ENDS) else (DRAWN, found["text"])


TIMED = re.compile(r"[\[(]?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\])]?\s*+(?:[–—-]\s*+)?[^\W\d_]")
"""How a line opens that says when something is."""
PROMPT = re.compile(r"\$\s(?:sudo\s)?[a-z][\w./-]*+(?:\s|$)")
"""How a line opens that a shell was given."""
DRAWN_LINES = frozenset(map(chr, range(0x2500, 0x2580)))
"""What the lines open with that draw a tree of files or a box."""
COMMAND = re.compile(
    r"(?:\$\s)?(?:sudo\s)?(?:npm|npx|pnpm|yarn|pip3?|pipx|uv|poetry|conda|gem|brew|apt(?:-get)?|dnf|apk|cargo|rustup|composer"
    r"|docker|podman|kubectl|helm|terraform|ansible|systemctl|dotnet|git|curl|wget)\s"
    r"(?:(?:[a-z]+\s)?(?:install|add|apply|init|run|exec|create|build|start|clone|pull|update|upgrade|get)\b|-|https?:)"
    r"[^.!?。]*+(?:[.!?][^\s.!?]+[^.!?。]*+)*+$"
)
"""A line that is what a shell was given: a program that posts install or run things with, and what it is to do."""
UNDERLINE = re.compile(r"(=|-|~|\^|#|\*|—|–)\1{2,}+$")
RULE = re.compile(r"(?:([-*_=~—–•·⁂#+.])(?:\s*+\1){2,}|⁂|❦|\*\s?\*\s?\*)$")
QUOTED = re.compile(r">\s?")
PIPES = re.compile(r"\|?[^|]*+\|[^|]*+(?:\||$)")
PIPE_RULE = re.compile(r"(?=[^-]*+-[\s:|+=]*+-)[\s:|+=-]++$")
GRID = re.compile(r"\+(?:-{2,}+\+|={2,}+\+)++$")
"""A line of a table that is drawn as a grid."""
ENTRY = re.compile(r"(?:[-+]\s+(?:-\s+)?)?")
KEYED = re.compile(rf"(?P<sign>{ENTRY.pattern})[\"']?[a-z_$<][\w.$/<-]*+[\"']?:(?P<value>\s+\S.*+)?$")
"""A line that gives a key and its value, or a key alone, as configuration files do."""
CODE_ENDS = ("{", "}", ";")
"""What a line of code ends with, whatever it opens with."""
STATEMENT = re.compile(r"[=<>$_{}\[\]\\|&%#@+*]|\w\(|\);$|^[a-z]+;$")
"""What else it has if it ends with a semicolon, as enumerations of prose do too."""
CODE = re.compile(
    r"""
      (?:\#include\b|\#!/|//|/\*|\*/|\$\s\S|>>>\s|<\?php|<!--|@\w+\() | [\])}]+[;,]?$
    | (?:import|from|def|class|function|const|let|var|return|public|private|static|async|await|SELECT|INSERT|UPDATE
        |export|package|func|fn|struct|sudo|npm|pip|git|curl|docker|apt-get|yarn|brew|cd|echo)\s\S*+(?:[=({.:/]|\s*$|\s\S+$)
    | import\s[\w.]+\sas\s\w+$ | [\w.]++\((?:[^()]|\([^()]*+\))*+\)$
    | </?[a-zA-Z][\w-]*+[^<>]*+>$ | [\w.$\[\]"']++\s*(?:=|:=|\+=|=>)\s\S
    | "[\w$@ -]++"\s*+:\s*+(?:["'\d\[{-]|(?:true|false|null)\b|$)
    | (?:SELECT|FROM|WHERE|(?:LEFT|RIGHT|INNER|CROSS)\sJOIN|JOIN|GROUP\sBY|ORDER\sBY|LIMIT|VALUES|CREATE|ALTER|EXPLAIN)
      (?:\s[A-Z]{2,})*+(?:$|\s?[a-z_0-9(*"'`])
    """,
    re.VERBOSE,
)
"""How a line of code begins, or all of it, in the languages that posts quote most."""
