"""Match headings and lines with the words of the lexicons."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from unicodedata import normalize

import regex

from articlekit.model import Reason, Role
from articlekit.shape.lexicon import Lexicon
from articlekit.shape.lexicon.table import LEXICONS

APOSTROPHES = regex.compile(r"['’ʼ‘`´]")
DIGITS = regex.compile(r"\p{Nd}++(?:[.,]\p{Nd}++)*")
OTHER = regex.compile(r"[^\p{L}\p{M}\p{N}*©]++")
UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]")
OPENING = 0.3
"""What words count for when they open a heading."""
SHORT_LINE = 140
"""Characters that a line may have of which only the beginning is known."""


def fold(text: str) -> str:
    """Make text comparable: lower case, no punctuation, `0` for every number, single spaces."""
    text = APOSTROPHES.sub("", normalize("NFKC", text).casefold())
    return OTHER.sub(" ", DIGITS.sub("0", text).replace("*", " ")).strip()


def _fold_phrase(phrase: str) -> str:
    text = APOSTROPHES.sub("", normalize("NFKC", phrase).casefold())
    return OTHER.sub(" ", DIGITS.sub("0", text)).strip()


@dataclass(frozen=True, slots=True)
class Match:
    """A role whose words are in a heading."""

    role: Role
    rank: float
    """Share of the heading's characters that the words take, and more when they open it."""


class Words:
    """The words of some languages, ready to match."""

    def __init__(self, lexicons: Iterable[Lexicon]) -> None:
        known = tuple(lexicons)
        self.roles = [(role, _pattern(p)) for lexicon in known for role, p in lexicon.roles.items()]
        self.vetoes: dict[Role, list[regex.Pattern[str]]] = {}
        for lexicon in known:
            for role, phrases in lexicon.vetoes.items():
                self.vetoes.setdefault(role, []).append(_pattern(phrases))
        self.furniture = Lines({r: [p for x in known for p in x.furniture.get(r, ())] for x in known for r in x.furniture})
        self.previous = _labels(known, "previous")
        self.next = _labels(known, "next")
        self.byline = _labels(known, "byline")
        self.dated = _labels(known, "dated")
        self.updated = _labels(known, "updated")
        self.filed = _labels(known, "filed")
        self.tagged = _labels(known, "tagged")
        self.reading_time = Lines({"byline": [p for x in known for p in x.reading_time]})
        self.gains = _pattern([p for x in known for p in x.gains])
        self.sums_up = _pattern([f"^{p}" for x in known for p in x.sums_up])

    def roles_of(self, heading: str) -> list[Match]:
        """Give the roles whose words are in a heading and not vetoed, the one that says most of the heading first."""
        text = fold(heading)
        best: dict[Role, float] = {}
        for role, pattern in self.roles:
            found = pattern.search(text)
            if found and not any(veto.search(text) for veto in self.vetoes.get(role, ())):
                share = (found.end() - found.start()) / max(1, len(text))
                rank = min(1.0, share + (OPENING if found.start() == 0 else 0.0))
                best[role] = max(best.get(role, 0.0), rank)
        return [Match(role, rank) for role, rank in sorted(best.items(), key=lambda kv: (-kv[1], kv[0]))]


class Lines:
    """Whole lines, and beginnings of short lines, each with the reason to leave it out."""

    def __init__(self, table: "dict[Reason, list[str]]") -> None:
        self.whole: dict[str, Reason] = {}
        self.opening: dict[str, list[tuple[str, Reason]]] = {}
        for reason, phrases in sorted(table.items()):
            for phrase in phrases:
                if phrase.endswith("..."):
                    start = _fold_phrase(phrase)
                    self.opening.setdefault(_first(start), []).append((start, reason))
                else:
                    self.whole.setdefault(_fold_phrase(phrase), reason)

    def reason(self, line: str) -> Reason | None:
        """Give the reason that a line is known for; `None` for a line that is not known."""
        if len(line) > 4 * SHORT_LINE:
            return None
        text = fold(line)
        known = self.whole.get(text) or self._row(text)
        if known or len(line) > SHORT_LINE:
            return known
        for start, reason in self.opening.get(_first(text), ()):
            if text.startswith(start) and (len(text) == len(start) or text[len(start)] == " " or UNSPACED.match(start[-1])):
                return reason
        return None


    def _row(self, text: str) -> Reason | None:
        """Give the reason that every word of a line is known for, as in a row of networks to share on."""
        if len(text) > SHORT_LINE:
            return None
        reasons = [self.whole.get(word) for word in text.split()]
        return None if None in reasons or not reasons else max(reasons, key=reasons.count)


def _first(text: str) -> str:
    return text[:1] if UNSPACED.match(text) else text.partition(" ")[0]


def _labels(lexicons: tuple[Lexicon, ...], name: str) -> tuple[str, ...]:
    """Give the folded phrases of a table, the longest first."""
    return tuple(sorted({_fold_phrase(p) for x in lexicons for p in getattr(x, name)}, key=lambda p: (-len(p), p)))


def _pattern(phrases: Iterable[str]) -> regex.Pattern[str]:
    """Make one pattern of the phrases of a role."""
    return regex.compile("|".join(_phrase(p) for p in phrases) or "(?!)")


def _phrase(phrase: str) -> str:
    text = _fold_phrase(phrase)
    body = regex.escape(text, special_only=True).replace(r"\*", r"\w*+").replace("*", r"\w*+")
    if UNSPACED.search(text):
        start, end = "", ""
    else:
        start, end = r"(?<!\w)", r"(?!\w)"
    if phrase.startswith("="):
        return f"^(?:0 )?{body}$"
    return (rf"^(?:0 )?{body}" if phrase.startswith("^") else start + body) + end


@cache
def words_for(language: str | None) -> Words:
    """Give the words for texts in a language: its own and the English ones, which furniture is often in."""
    base = (language or "en").partition("-")[0].lower()
    return Words(x for x in LEXICONS if x.language in ("en", base))
