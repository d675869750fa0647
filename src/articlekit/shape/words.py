"""Match headings and lines with the words of the lexicons."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Literal

import regex

from articlekit.about import Reason
from articlekit.model import Role
from articlekit.remember import Remembered
from articlekit.shape.lexicon import Lexicon
from articlekit.shape.lexicon.table import LEXICONS
from articlekit.shape.phrases import UNSPACED, Phrases, fold, fold_phrase
from articlekit.shape.role_cues import Cues

Side = Literal["previous", "next"]
OPENER = regex.compile(r"[^\p{L}\p{N}]*+([\p{L}\p{M}\p{N}'’]++)")
GLUED = regex.compile(r"\p{Lu}\p{Ll}++(?=\p{Lu}\p{Ll})")
"""A label that has lost the space after it."""
NOTHING = r"(?!)"
"""A pattern that nothing fits."""
OPENING = 0.3
"""What words count for when they open a heading."""
HEADS: frozenset[Role] = frozenset(("benefits", "caveats"))
"""Roles that a heading says before others that stand behind them: `Benefits of the architecture`.

They stand behind what only asks or explains: `What are the risks?`.
"""
PLAIN = 0.7
"""The rank from which on a role is most of a heading."""
WORD = regex.compile(r"[\p{L}\p{N}]++")
ASKED = 2048
"""Headings whose roles are remembered."""
SHORT_LINE = 140
"""Characters that a line may have of which only the beginning is known."""


@dataclass(frozen=True, slots=True)
class Match:
    """A role whose words are in a heading."""

    role: Role
    rank: float
    """Share of the heading's characters that the words take, and more when they open it."""


class Words:
    """The words of some languages, ready to match."""

    def __init__(self, lexicons: Iterable[Lexicon]) -> None:
        self._lexicons = known = tuple(lexicons)
        self._asked: dict[str, list[Match]] = {}
        """What was found in headings; several stages ask for the same one."""
        self.roles = Phrases((role, phrases) for x in known for role, phrases in x.roles.items())
        self.vetoes = Phrases((role, phrases) for x in known for role, phrases in x.vetoes.items())
        self.furniture = Lines(
            {r: [p for x in known for p in x.furniture.get(r, ())] for x in known for r in x.furniture}
        )
        self.sides: dict[str, Side] = dict.fromkeys(_labels(known, "next"), "next")
        self.sides |= dict.fromkeys(_labels(known, "previous"), "previous")
        self.side_openers = frozenset(_first(label) for label in self.sides)
        self.side_initials = frozenset(opener[0] for opener in self.side_openers)
        self.byline = _labels(known, "byline")
        self.byline_openers = frozenset(_first(label) for label in self.byline)
        self.first = _labels(known, "first")
        self.dated = (*self.first, *_labels(known, "dated"))
        self.updated = _labels(known, "updated")
        self.lines = frozenset((*self.byline, *self.dated, *self.updated))
        """Labels in lines that say who and when."""
        self.filed = _labels(known, "filed")
        self.tagged = _labels(known, "tagged")
        self.reading_time = Lines({"byline": [p for x in known for p in x.reading_time]})
        self.notices = Phrases((kind, phrases) for x in known for kind, phrases in x.notices.items())
        self.stop_words = frozenset(word for x in known for word in x.stop_words)
        self.numbers = {
            key: value
            for x in known
            for value, forms in enumerate(x.numbers, 2)
            for form in forms.split()
            for key in (fold(form), form.casefold())
        }
        """The value of each word for a number, folded and as it is written in lower case."""
        self.gains = Phrases([("gains", [p for x in known for p in x.gains])])
        self.cues = Cues(known[-1].cues, verb_last=known[-1].verb_last)
        """Of the text's own language only: a cue is often another word in another language."""
        self.warns = frozenset(fold_phrase(p) for x in known for p in x.warns)
        self.notes = frozenset(fold_phrase(p) for x in known for p in x.notes)
        self.cautions = (*self.warns, *self.notes)
        self.remarks = frozenset(fold_phrase(p) for x in known for p in x.remarks)
        self.captions = Phrases([("captions", [f"^{p}" for x in known for p in x.captions])])
        self.asides = Phrases([("asides", [p for x in known for p in x.asides])])
        self.goes_on = Phrases([("goes_on", [f"^{p}" for p in known[-1].goes_on])])
        """Of the text's own language only, as the words are short."""
        self.sums_up = Phrases([("sums_up", [f"^{p}" for x in known for p in x.sums_up])])

    @cached_property
    def counts_first(self) -> "regex.Pattern[str]":
        """How a sentence opens that tells the first of some benefits; few texts ask for it."""
        return _openings(phrase for x in self._lexicons for phrase in x.counts_first)

    @cached_property
    def counts_on(self) -> "regex.Pattern[str]":
        """How one opens that tells a further benefit."""
        return _openings(phrase for x in self._lexicons for phrase in x.counts_on)

    @cached_property
    def holds_back(self) -> "regex.Pattern[str]":
        """How one opens that tells what holds back, and `However, ...` before it."""
        goes_on = sorted(map(_going_on, self._lexicons[-1].goes_on), key=lambda part: (-len(part), part))
        opening = _openings(phrase for x in self._lexicons for phrase in x.holds_back)
        return regex.compile(rf"(?:{'|'.join(goes_on)})?(?:{opening.pattern})", regex.IGNORECASE)

    @cached_property
    def drawbacks(self) -> tuple[str, ...]:
        """What every sentence has in it that tells what holds back, for one look before: none is a part of another."""
        ends = {phrase.rpartition(" ... ")[2].casefold() for x in self._lexicons for phrase in x.holds_back}
        return tuple(sorted(end for end in ends if not any(other in end for other in ends - {end})))

    def may_name_side(self, line: str) -> bool:
        """Tell, at one look, whether a line may open with the label of a link to a neighbour."""
        if line[:1].isalpha() and line[0].lower() not in self.side_initials:
            return False
        found = OPENER.match(line)
        return found is not None and OPENERS[found[1]] in self.side_openers

    def may_name_author(self, line: str) -> bool:
        """Tell, at one look, whether a line may open with the label of an author."""
        found = OPENER.match(line)
        if found is None:
            return False
        glued = GLUED.match(found[1])
        return any(OPENERS[word] in self.byline_openers for word in (found[1], glued[0] if glued else ""))

    def roles_of(self, heading: str) -> list[Match]:
        """Give the roles whose words are in a heading and not vetoed, the one that says most of the heading first."""
        found = self._asked.get(heading)
        if found is None:
            if len(self._asked) >= ASKED:
                self._asked.clear()
            found = self._asked[heading] = self._look_up(fold(heading))
        return found

    def _look_up(self, text: str) -> list[Match]:
        best: dict[Role, float] = {}
        places: dict[Role, int] = {}
        for role, start, end in self.roles.search(text):
            rank = min(1.0, (end - start) / len(text) + (OPENING if start == 0 else 0.0))
            best[role] = max(best.get(role, 0.0), rank)
            places[role] = min(places.get(role, start), start)
        for role, _, _ in self.vetoes.search(text) if best else ():
            best.pop(role, None)
        found = [Match(role, rank) for role, rank in sorted(best.items(), key=lambda kv: (-kv[1], kv[0]))]
        if len(found) > 1 and found[0].rank < PLAIN:
            first = found[0].role
            at = max(places.values()) if first == "overview" else places[first]
            found.sort(key=lambda match: match.role not in HEADS or places[match.role] > at)
        return found

    def counts(self, text: str) -> set[int]:
        """Give the numbers in a text, in digits and in words."""
        said = set(WORD.findall(text.casefold()))
        return {self.numbers.get(word, 0) for word in said} | {int(word) for word in said if word.isdecimal()}


class Lines:
    """Whole lines, and beginnings of short lines, each with the reason to leave it out."""

    def __init__(self, table: "dict[Reason, list[str]]") -> None:
        self.whole: dict[str, Reason] = {}
        self.opening: dict[str, list[tuple[str, Reason]]] = {}
        for reason, phrases in sorted(table.items()):
            for phrase in phrases:
                if phrase.endswith("..."):
                    start = fold_phrase(phrase)
                    self.opening.setdefault(_first(start), []).append((start, reason))
                else:
                    self.whole.setdefault(fold_phrase(phrase), reason)

    def reason(self, line: str) -> Reason | None:
        """Give the reason that a line is known for; `None` for a line that is not known."""
        if len(line) > 4 * SHORT_LINE:
            return None
        text = fold(line)
        known = self.whole.get(text) or self._row(text)
        if known or len(line) > SHORT_LINE:
            return known
        for start, reason in self.opening.get(_first(text), ()):
            if text.startswith(start) and (
                len(text) == len(start) or text[len(start)] == " " or UNSPACED.match(start[-1])
            ):
                return reason
        return None

    def _row(self, text: str) -> Reason | None:
        """Give the reason that every word of a line is known for, as in a row of networks to share on."""
        if len(text) > SHORT_LINE:
            return None
        words = text.split()
        if not words or not all(map(self.whole.__contains__, words)):
            return None
        reasons = [self.whole[word] for word in words]
        return max(reasons, key=reasons.count)


def _openings(phrases: Iterable[str]) -> "regex.Pattern[str]":
    """Give the pattern of what a sentence may open with, in the notation of `Lexicon.counts_first`."""
    found = sorted({f"(?:{_opening(phrase)})" for phrase in phrases}, key=lambda part: (-len(part), part))
    return regex.compile("|".join(found) or NOTHING, regex.IGNORECASE)


def _opening(phrase: str) -> str:
    """Give the pattern of one of them."""
    bare = phrase.rstrip(",،，、")
    words = r"(?:\s\S++){0,2}?\s".join(regex.escape(part) for part in bare.split(" ... ")).replace("'", "['’]")
    end = r"\s?+[,،，、:：]" if bare != phrase else "" if UNSPACED.match(bare) else r"\b"
    return words + end


def _going_on(phrase: str) -> str:
    """Give the pattern of what goes on before an opening."""
    return regex.escape(phrase).replace("'", "['’]") + (r"[,，、]?+" if UNSPACED.search(phrase) else r"[,،]?+\s")


def _opener(word: str) -> str:
    """Give what a line's first word opens with, folded; most lines open with one of few words."""
    return _first(fold(word))


OPENERS = Remembered(_opener, 20_000)
"""Of words that were met."""


def _first(text: str) -> str:
    return text[:1] if UNSPACED.match(text) else text.partition(" ")[0]


def _labels(lexicons: tuple[Lexicon, ...], name: str) -> tuple[str, ...]:
    """Give the folded phrases of a table, the longest first."""
    return tuple(sorted({fold_phrase(p) for x in lexicons for p in getattr(x, name)}, key=lambda p: (-len(p), p)))


@cache
def words_for(language: str | None) -> Words:
    """Give the words for texts in a language: its own and the English ones, which furniture is often in."""
    base = (language or "en").partition("-")[0].lower()
    return Words(x for x in LEXICONS if x.language in ("en", base))
