"""Read a byline: `By A. Name | March 3, 2024 | 6 min read`, in any order, or one part on a line of its own."""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from importlib import import_module
from typing import Any, cast
from unicodedata import decimal

import regex

from articlekit.draft import Draft, DraftBlock, Found
from articlekit.shape.lexicon.table import LEXICONS
from articlekit.shape.phrases import fold
from articlekit.shape.words import Words

LENGTH = 160
PARTS = regex.compile(r"\s*(?:[|·•∙⋅/]|\s[–—-]\s|,\s(?=\p{Lu}\p{L}+\s\d)|\s{3,})\s*")
"""What stands between the parts of a byline."""
SIGN = regex.compile(r"[|·•∙⋅/–—,-]|\s{3}")
"""What is in all that stands between them."""
DATE = regex.compile(
    r"(?<!\d)(?:(?:19|20|١٩|٢٠)\d\d[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d"
    r"|\d{1,2}(?:st|nd|rd|th|er|º|ª|\.)?\s(?:de\s|of\s|d')?\p{L}[\p{L}\p{M}]{2,}\.?,?\s(?:de\s|del\s)?(?:19|20|١٩|٢٠)\d\d"
    r"|\p{L}[\p{L}\p{M}]{2,}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20|١٩|٢٠)\d\d)(?!\d)"
)
"""Shapes of a date with day, month and year; a library tells what they mean."""
DIGIT = re.compile(r"\d")
AND = regex.compile(r"\s*(?:,|&|;|\s(?:and|und|et|y|e|en|i|и)\s)\s*")
UNCASED = regex.compile(r"\p{Lo}[\p{Lo}\p{Lm}・]{1,15}")
"""A name in letters without case."""
MAILED = regex.compile(r"(\p{Lu}[\p{L}\p{M}.' -]+?)\s*<[^\s<>@]++@[^\s<>@]++>")
"""A name and an address for mail, as AsciiDoc has it under the title."""
DEGREE = regex.compile(r"\p{Lu}[\p{L}.]{0,5}\p{Lu}\.?|Ph\.?D\.?|Jr\.?|Sr\.?")
"""What stands after a name: `MD`, `Ph.D.`"""
ROLE = regex.compile(
    r"\b(?:editors?|writer|director|manager|ceo|cto|founder|co-?founder|president|reporter|correspondent|specialist|officer"
    r"|consultant|strategist|marketer|analyst|expert|contributor|columnist|redakteur(?:in)?|autor(?:in)?|rédactrice"
    r"|rédacteur|redactora?|redattore|editora?|journalist)\b",
    regex.IGNORECASE,
)
"""What someone does."""
NAME_WORDS = 5
GLUED = 3
"""Letters of a label that a name may be glued to."""
MORE = ("cs", "da", "el", "fi", "hu", "id", "ko", "nb", "pl", "ro", "sv", "tr", "uk", "vi")
"""Languages beside those of the lexicons in which dates are read when nobody knows the text's language."""


def read_byline(draft: Draft, block: DraftBlock, words: Words) -> None:
    """Take a byline apart: authors and dates become evidence, the line leaves the body."""
    if len(block.text) > LENGTH or block.kind != "paragraph":
        return
    parts = [part for part in parted(block.text) if part]
    found: list[Found] = []
    rest = 0
    for part in parts:
        values = _part(part, words, draft.language, alone=len(parts) == 1)
        found.extend(values)
        rest += 0 if values or words.reading_time.reason(part) else len(part)
    sure = bool(found) or any(words.reading_time.reason(part) for part in parts)
    if not sure or rest > 0.5 * len(block.text):
        return
    block.reason = "byline"
    for one in found:
        place = draft.claim(block, _shown(one, block.text, draft.language))
        draft.found.append(one._replace(where=place))


def _shown(found: Found, line: str, language: str | None) -> str:
    """Give a value as the line shows it."""
    if found.field in ("authors", "categories"):
        return found.value
    date = next((m for m in DATE.finditer(line) if to_iso(m[0], language) == found.value), None)
    return date[0] if date else found.value


def _part(part: str, words: Words, language: str | None, *, alone: bool) -> list[Found]:
    """Give the authors and the date in one part of a byline."""
    found: list[Found] = []
    date = DATE.search(part) if DIGIT.search(part) else None
    if date and (value := to_iso(date[0], language)):
        before = part[: date.start()]
        label = fold(before)
        known = not label or any(label.endswith(w) for w in words.dated) or bool(_filed(before, words))
        ahead = not known and label.partition(" ")[0] in words.sides
        if ahead or (alone and not known and len(before.split()) > NAME_WORDS):
            return []
        if len(part) - date.end() > 60:
            return []
        updated = any(label.endswith(w) for w in words.updated)
        found.append(Found("modified" if updated else "published", value, "byline"))
        authors = named_authors(before, words) or named_authors(part[date.end() :], words)
        found.extend(Found("categories", name, "byline") for name in _filed(before, words))
    elif "@" in part and (mailed := MAILED.fullmatch(part)):
        authors = [mailed[1]] if _is_name(mailed[1]) else []
    else:
        authors = named_authors(part, words)
    return found + [Found("authors", name, "byline") for name in authors]


def _filed(text: str, words: Words) -> list[str]:
    """Give the categories in `Posted in Garden, Soil on ` before a date."""
    folded = fold(text)
    for label in words.filed:
        if folded.startswith(label + " "):
            names = " ".join(text.split()[len(label.split()) :]).removesuffix(" on").removesuffix(" am")
            return [name.strip() for name in names.split(",") if name.strip()]
    return []


def parted(line: str) -> list[str]:
    """Part a byline at its signs; most lines have none."""
    return PARTS.split(line) if SIGN.search(line) else [line]


def named_authors(part: str, words: Words) -> list[str]:
    """Give the names after a label such as `By` or `Text:`."""
    if not words.may_name_author(part):
        return []
    folded = fold(part)
    for label in words.byline:
        if not folded.startswith(label):
            continue
        found = label_pattern(label).match(part)
        rest = part[found.end() :] if found else ""
        if rest and (not rest[0].isalpha() or _glued(label, rest)):
            name, closed = _closed(rest.strip(" :：,\u3000"), words)
            names = _names_alone([one for one in AND.split(name) if one])
            if names and ((closed and " " not in name) or all(_is_name(n) for n in names)):
                return names
    return []


@cache
def label_pattern(label: str) -> Any:
    """Give the pattern of a folded label at the start of a line."""
    return regex.compile(r"\W*+" + r"\W++".join(map(regex.escape, label.split())), regex.IGNORECASE)


def _names_alone(parts: list[str]) -> list[str]:
    """Leave out the degrees after a name, and what someone does; then a single word is part of that too."""
    least = 1 + any(ROLE.search(part) for part in parts[1:])
    return parts[:1] + [
        part for part in parts[1:] if not (DEGREE.fullmatch(part) or ROLE.search(part)) and len(part.split()) >= least
    ]


def _glued(label: str, rest: str) -> bool:
    """Tell whether a name has lost the space before it, as in `ByAnna Berg`."""
    return len(label) <= GLUED and rest[0].isupper() and rest[1:2].islower() and " " in rest


def _closed(rest: str, words: Words) -> tuple[str, bool]:
    """Give the name in `By anna on`, where the day that followed is lost, and whether it does."""
    name, _, last = rest.rpartition(" ")
    return (name, True) if 0 < len(name.split()) < NAME_WORDS and fold(last) in words.dated else (rest, False)


def _is_name(text: str) -> bool:
    words = text.split()
    return (
        0 < len(words) <= NAME_WORDS
        and not text.endswith((".", "!", "?"))
        and any(w[:1].isupper() or UNCASED.fullmatch(w) for w in words)
    )


@lru_cache(maxsize=256)
def to_iso(text: str, language: str | None) -> str | None:
    """Give as ISO 8601 a date in the text's language, or in English; a date found is asked for again to be shown."""
    digits = "".join(str(decimal(c)) if c.isdecimal() else c for c in text)
    date = _date_parser(language)(digits).date_obj
    return date.date().isoformat() if date else None


@cache
def _date_parser(language: str | None) -> Callable[[str], Any]:
    """Load the library when a line first looks like a date: it takes longer to load than a text to read.

    It is given few languages, because it tries each it knows on what is no date.
    """
    base = (language or "").partition("-")[0].lower()
    known = [*(x.language for x in LEXICONS), *MORE]
    chosen = list(dict.fromkeys((base, "en"))) if base in known else known
    parser = import_module("dateparser.date").DateDataParser(
        languages=chosen, use_given_order=True, settings={"REQUIRE_PARTS": ["day", "month", "year"]}
    )
    return cast("Callable[[str], Any]", parser.get_date_data)
