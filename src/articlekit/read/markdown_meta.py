"""Front matter: the fields between `---` lines (YAML) or `+++` lines (TOML) at the head of a Markdown file.

Not a YAML reader: titles, names, dates and lists of words need none. What it does not know stays in the ledger.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from articlekit.draft import Found

BLOCK = re.compile(r"\A(---|\+\+\+)[ \t]*\r?\n(.*?)(?:(?<=\n)(?:\1|\.\.\.)[ \t]*(?:\r?\n|\Z))", re.DOTALL)
PLAUSIBLE = re.compile(r"[ \t]*\r?\Z|[ \t\[\]{}#-]|[\"']?\w[\w.-]*+[\"']?[ \t]*[:=]")
"""How any line of front matter begins; a paragraph between two rules begins otherwise."""
KEY = re.compile(r"^[\"']?(\w[\w.-]*+)[\"']?[ \t]*[:=](?:[ \t]+|(?=[\r\n\"'\[])|\Z)", re.MULTILINE)
QUOTED = r"\"((?:[^\"\\\r\n]|\\.)*+)\"|'((?:[^'\r\n]|'')*+)'"
ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U(000[0-9A-Fa-f]{5}|0010[0-9A-Fa-f]{4})|(.))")
ESCAPES = {'"': '"', "\\": "\\", "/": "/", "n": " ", "t": " "}
"""What a backslash and a letter between double quotes stand for; a code of a character stands for that."""
SCALAR = re.compile(rf"(?:[\r\n]+[ \t]+name:[ \t]*)?(?:{QUOTED}|([^\s\"'#](?:\S++|[ \t]++(?![#\r\n]|\Z))*+))")
WORD = re.compile(rf"{QUOTED}|([^\s,\[\]\"'][^,\[\]\r\n]*)")
ITEM = re.compile(rf"^[ \t]*-[ \t]+(?:name:[ \t]*)?(?:{QUOTED}|([^\s\"'][^\r\n]*))", re.MULTILINE)
FOLDED = re.compile(r"[|>][+-]?[ \t]*\r?\n")

FIELDS = {
    "author": "authors",
    "authors": "authors",
    "canonical": "canonical_url",
    "canonical_url": "canonical_url",
    "categories": "categories",
    "category": "categories",
    "date": "published",
    "description": "description",
    "excerpt": "description",
    "image": "image",
    "keywords": "tags",
    "lang": "language",
    "language": "language",
    "lastmod": "modified",
    "license": "license",
    "modified": "modified",
    "published": "published",
    "subtitle": "subtitle",
    "summary": "description",
    "tag": "tags",
    "tags": "tags",
    "title": "title",
    "updated": "modified",
}
"""The keys that Jekyll, Hugo, Pelican, Zola and pandoc files use, and the field each fills."""
WORDS = ("categories", "tags")
"""Fields of words, where a comma parts two; in a name or a title it does not."""


class FrontMatter(NamedTuple):
    """What stands before the text: where it ends, and what it says."""

    end: int
    found: list[Found]


def read_front_matter(source: str) -> FrontMatter:
    """Read the front matter; `end` is 0 where there is none."""
    block = BLOCK.match(source)
    if not block or not block[2].strip() or not all(map(PLAUSIBLE.match, block[2].splitlines())):
        return FrontMatter(0, [])
    keys = list(KEY.finditer(source, *block.span(2)))
    if not keys:
        return FrontMatter(0, [])
    ends = [*(key.start() for key in keys[1:]), block.end(2)]
    found = [
        Found(field, value, "front-matter", where)
        for key, end in zip(keys, ends, strict=True)
        if (field := FIELDS.get(key[1].lower()))
        for value, where in _values(source, key.end(), end, field)
    ]
    return FrontMatter(block.end(), found)


def _values(source: str, start: int, end: int, field: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """Give each value between two keys with its place."""
    if folded := FOLDED.match(source, start, end):
        text = source[folded.end() : end]
        if text.strip():
            at = folded.end() + len(text) - len(text.lstrip())
            yield " ".join(text.split()), (at, at + len(text.strip()))
        return
    if source.startswith("[", start) or (field in WORDS and source[start:end].strip("\r\n").count("\n") == 0):
        pattern = WORD
    else:
        pattern = ITEM if ITEM.search(source, start, end) else SCALAR
    matches = pattern.finditer(source, start, end)
    for match in matches:
        raw = (match[match.lastindex] if match.lastindex else "").strip()
        if value := _unquoted(raw, match.lastindex).strip():
            at = match.start(match.lastindex or 0)
            yield value, (at, at + len(raw))
        if pattern is SCALAR:
            return


def _unquoted(raw: str, quotes: int | None) -> str:
    """Give what stands between double (1), single (2) or no quotes."""
    if quotes == 1:
        return ESCAPE.sub(_unescaped, raw)
    return raw.replace("''", "'") if quotes == 2 else raw


def _unescaped(found: re.Match[str]) -> str:
    if found[4]:
        return ESCAPES.get(found[4], found[0])
    character = chr(int(found[1] or found[2] or found[3], 16))
    return character if character.isprintable() else " " if character.isspace() else found[0]
