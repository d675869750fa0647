"""Read dates: the day as ISO 8601, in many languages, or nothing."""

from collections.abc import Callable
from datetime import date
from functools import cached_property, lru_cache
from importlib import import_module
from typing import Any, NamedTuple

import regex

from articlekit.draft import Draft
from articlekit.shape.byline import DATE, MORE
from articlekit.shape.lexicon.table import LEXICONS
from articlekit.shape.page.ranks import DAYS

LENGTH = 160
"""Characters in which a date is looked for."""
ISO = regex.compile(r"\s*((?:19|20)\d\d)([-/.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
ISO_MONTH = regex.compile(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])")
OTHER_DATE = regex.compile(r"(?:19|20)\d\d \p{Lu}\p{Ll}{2,8}\.? \d{1,2}\b|\b\d{1,2}-\p{L}{3,9}-(?:19|20)\d\d\b")
"""More shapes of a date."""
NUMERIC = regex.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)")
"""Day and month, in an order that the text does not tell, and the year."""
ENGLISH = regex.compile(
    r"(?<month>\p{L}{3})\p{L}*\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})"
    r"|(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>\p{L}{3})\p{L}*\.?,? (?<year>\d{4})",
    regex.IGNORECASE,
)
MONTHS = {month: n for n, month in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
MONTH = regex.compile(r"(?<label>(?:\p{L}+ )*?(?:\p{L}+ ?: ?)?)(?<date>\p{L}[\p{L}\p{M}]{2,}\.? (?:de )?(?:19|20)\d\d)")
"""A line that gives no day but a month."""
DATED = regex.compile(r"\d{4}|\d[-/.]\d")
"""What is in every date."""
LETTER = regex.compile(r"\p{L}")
GLUED = regex.compile(r"(?<=\p{Ll})(?=\p{Lu})")
"""Where a word ends that stands before a date without a space."""
MONTH_FIRST = frozenset(("en", "en-us", "en-ph"))
"""Where `3/10/2024` is the tenth of March; all others put the day first."""
CENTURY = 2000


def iso_day(text: str) -> str | None:
    """Give the day of a date in the order of ISO 8601."""
    found = ISO.match(text)
    return _iso(int(found[1]), int(found[3]), int(found[4])) if found else None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _number(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def to_day(text: str, language: str | None) -> str | None:
    """Give a date as ISO 8601, or `None` where the text is none."""
    day = iso_day(text)
    if day:
        return day
    shown = dates(text[:LENGTH])
    return _parsed(shown[0].text, (language or "en").lower()) if shown else None


class Reader:
    """Reads the dates of one page: what else the page says tells which of day and month comes first."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._stated = {day for one in draft.found if one.field in DAYS and (day := iso_day(one.value))}

    def day(self, text: str) -> str | None:
        """Give a date as ISO 8601, or `None` where the text is none."""
        if ISO_MONTH.fullmatch(text):
            return text
        day = iso_day(text)
        if day is not None:
            return day
        month = MONTH.fullmatch(text)
        if month:
            return _month(month["date"], self._draft.language)
        numeric = NUMERIC.search(text) if not LETTER.search(text) else None
        return (self._in_order(numeric) if numeric else None) or to_day(text, self._draft.language)

    def _in_order(self, found: Any) -> str | None:
        """Give the day that two orders may mean differently: the one that the page states, or as it writes others."""
        one, other, year = (int(group) for group in found.groups())
        year += 0 if len(found[3]) > 2 else CENTURY
        both = {day for day in (_iso(year, one, other), _iso(year, other, one)) if day}
        stated = [day for day in both if any(abs(_number(day) - _number(known)) <= 1 for known in self._stated)]
        if len(stated) == 1:
            return stated[0]
        open_ = len(both) > 1 and (self._draft.language or "en").lower() == "en"
        return _iso(year, other, one) if open_ and self._day_first else None

    @cached_property
    def _day_first(self) -> bool:
        """Tell a page that writes `3 March 2024` and never `March 3, 2024`."""
        shown = [day.text for block in self._draft.blocks if len(block.text) <= LENGTH for day in dates(block.text)]
        named = [text for text in shown if LETTER.search(text)]
        return bool(named) and all(text[:1].isdecimal() for text in named)


class Shown(NamedTuple):
    """A date in a text."""

    text: str
    start: int
    end: int


def dates(text: str) -> list[Shown]:
    """Give the dates in a text; a word that is glued to a month is no part of the date."""
    found: list[Shown] = []
    if not DATED.search(text):
        return found
    for match in (*DATE.finditer(text), *OTHER_DATE.finditer(text)):
        glued = [m.start() for m in GLUED.finditer(match[0])]
        start = match.start() + (glued[-1] if glued else 0)
        start -= start > 0 and text[start].islower() and text[start - 1].isupper()
        found.append(Shown(text[start : match.end()], start, match.end()))
    return found


@lru_cache(maxsize=512)
def _parsed(text: str, language: str) -> str | None:
    base = language.partition("-")[0]
    found = ENGLISH.fullmatch(text)
    month = MONTHS.get(found["month"].lower()) if found else None
    if found and month and base == "en":
        return _iso(int(found["year"]), month, int(found["day"]))
    return _looked_up(text, language, [base, "en"]) or (
        _looked_up(text, language, [*(x.language for x in LEXICONS), *MORE]) if LETTER.search(text) else None
    )


def _month(text: str, language: str | None) -> str | None:
    day = _looked_up(f"1 {text}", language or "en", [(language or "en").partition("-")[0].lower(), "en"])
    return day[: len("2000-01")] if day else None


def _looked_up(text: str, language: str, languages: list[str]) -> str | None:
    """Ask the library, which takes longer to load than a page to read."""
    parse: Callable[..., Any] = import_module("dateparser").parse
    settings: dict[str, Any] = {"REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]}
    if languages[0] == "en":
        settings["DATE_ORDER"] = "MDY" if language in MONTH_FIRST else "DMY"
    try:
        found = parse(text, languages=list(dict.fromkeys(languages)), settings=settings)
    except ValueError:  # a language that the library does not know
        found = parse(text, languages=["en"], settings=settings)
    return found.date().isoformat() if found else None
