"""Read dates: the day as ISO 8601, in many languages, or nothing."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from importlib import import_module
from typing import Any, NamedTuple

import regex

from articlekit.shape.byline import DATE

LENGTH = 160
"""Characters in which a date is looked for."""
ISO = regex.compile(r"\s*((?:19|20)\d\d)([-/.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
OTHER_DATE = regex.compile(r"(?:19|20)\d\d \p{Lu}\p{Ll}{2,8}\.? \d{1,2}\b|\b\d{1,2}-\p{L}{3,9}-(?:19|20)\d\d\b")
"""More shapes of a date."""
NUMBER = regex.compile(r"\d")
GLUED = regex.compile(r"(?<=\p{Ll})(?=\p{Lu})")
"""Where a word ends that stands before a date without a space."""
MONTH_FIRST = frozenset(("en", "en-us", "en-ph"))
"""Where `3/10/2024` is the tenth of March; all others put the day first."""


def iso_day(text: str) -> str | None:
    """Give the day of a date in the order of ISO 8601."""
    found = ISO.match(text)
    try:
        return date(int(found[1]), int(found[3]), int(found[4])).isoformat() if found else None
    except ValueError:
        return None


def to_day(text: str, language: str | None) -> str | None:
    """Give a date as ISO 8601, or `None` where the text is none."""
    day = iso_day(text)
    if day:
        return day
    shown = dates(text[:LENGTH])
    return _parsed(shown[0].text, (language or "en").lower()) if shown else None


class Shown(NamedTuple):
    """A date in a text."""

    text: str
    start: int
    end: int


def dates(text: str) -> list[Shown]:
    """Give the dates in a text; a word that is glued to a month is no part of the date."""
    found: list[Shown] = []
    if not NUMBER.search(text):
        return found
    for match in (*DATE.finditer(text), *OTHER_DATE.finditer(text)):
        glued = [m.start() for m in GLUED.finditer(match[0])]
        start = match.start() + (glued[-1] if glued else 0)
        found.append(Shown(text[start : match.end()], start, match.end()))
    return found


@lru_cache(maxsize=512)
def _parsed(text: str, language: str) -> str | None:
    parse: Callable[..., Any] = import_module("dateparser").parse
    base = language.partition("-")[0]
    settings: dict[str, Any] = {"REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]}
    if base == "en":
        settings["DATE_ORDER"] = "MDY" if language in MONTH_FIRST else "DMY"
    try:
        found = parse(text, languages=list(dict.fromkeys((base, "en"))), settings=settings)
    except ValueError:  # a language that the library does not know
        found = parse(text, languages=["en"], settings=settings)
    return found.date().isoformat() if found else None
