"""Look for many phrases in one text at once; which phrase means what is the caller's."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any, Generic, NamedTuple, TypeVar
from unicodedata import category, normalize

from articlekit.remember import Remembered

APOSTROPHES = "'’ʼ‘`"
MARKS: dict[str, str | None] = {
    **dict.fromkeys("\u0307\u093c\u200d\u0640"),
    **dict.fromkeys(map(chr, [*range(0x0591, 0x05BE), *range(0x064B, 0x0653), 0x0670])),
    "\u0901": "\u0902", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ё": "е",
    "ı": "i",
}  # fmt: skip
"""How signs fold that many leave out or write as another: the dots of the Turkish `i`, which capitals lose or gain when
their case is folded; the dot and the moon of Hindi, `फ़ायदे` and `फायदे`, `पाँच` and `पांच`; what joins or draws out
letters; the vowels of Hebrew and Arabic; the seats of the Arabic hamza and the ends of its words; the Russian `ё`."""
KEPT = "*©.,"
"""Signs that stay beside letters, marks and numbers; points and commas only until the numbers are found."""
NUMBER = re.compile(r"0+(?:[.,]0+)*")
"""A number when each of its digits is a zero."""
UNSPACED = re.compile(
    "[\u0e01-\u0e3a\u0e40-\u0e5b"
    "\u2e80-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufad9"
    "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u31f0-\u31ff\u32d0-\u32fe\u3300-\u3357\uff66-\uff6f\uff71-\uff9d"
    "\U00016fe2-\U0001b168\U0001f200\U00020000-\U00033479]"
)
"""Scripts that set no spaces between words: Thai; Han; Hiragana and Katakana; what is rare of them."""
TYPESET = (*(("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("–", "-"), ("—", "-"), ("…", "..."), ("\xa0", " ")),)
"""Signs that English is set with, and what folds to the same: what is then ASCII folds ten times as fast."""
CHARACTERS = 4096
"""Of so many characters is remembered how they fold."""

LINE = 160
"""Characters up to which the folded form of a line is kept for the next who asks."""

K = TypeVar("K")


class Stems(Generic[K]):
    """Beginnings of words, each with what it stands for."""

    def __init__(self, rows: Iterable[tuple[str, K]]) -> None:
        rows = [*rows]
        self._letters = min((len(stem) for stem, _ in rows), default=0)
        self._rows: dict[str, list[tuple[str, K]]] = {}
        for stem, one in rows:
            self._rows.setdefault(stem[: self._letters], []).append((stem, one))

    def __bool__(self) -> bool:
        return bool(self._rows)

    def of(self, word: str) -> list[K]:
        """Give what the beginnings of a word stand for."""
        return [one for stem, one in self._rows.get(word[: self._letters], ()) if word.startswith(stem)]


class _Folded(dict[int, str | None]):
    """How each character folds, for `str.translate`; worked out when a text first has it."""

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        kind = category(char)
        folded: str | None = " "
        if char in APOSTROPHES:
            folded = None
        elif char in MARKS:
            folded = MARKS[char]
        elif kind == "Nd":
            folded = "0"
        elif kind[0] in "LMN" or char in KEPT:
            folded = char.lower() if char.isascii() else char
        if len(self) < CHARACTERS:
            self[code] = folded
        return folded


FOLDED = _Folded()


def fold(text: str) -> str:
    """Make text comparable: lower case, no punctuation, `0` for every number, single spaces."""
    return _fold_line(text) if len(text) <= LINE else fold_phrase(text.replace("*", " "))


@lru_cache(maxsize=2048)
def _fold_line(text: str) -> str:
    """Fold a line; several stages ask for the same one."""
    return fold_phrase(text.replace("*", " "))


def fold_phrase(phrase: str) -> str:
    """Fold a phrase and keep its `*`."""
    return " ".join(fold_words(phrase))


def fold_words(phrase: str) -> list[str]:
    """Give the words of a folded phrase."""
    if not phrase.isascii():
        for sign, plain in TYPESET:
            phrase = phrase.replace(sign, plain)
    text = (phrase if phrase.isascii() else normalize("NFKC", phrase).casefold()).translate(FOLDED)
    if "0" in text:
        text = NUMBER.sub("0", text)
    return text.replace(".", " ").replace(",", " ").split()


class Hit(NamedTuple, Generic[K]):
    """A phrase in a text: its key, and the characters it takes."""

    key: K
    start: int
    end: int


class _Phrase(NamedTuple, Generic[K]):
    key: K
    words: tuple[str, ...]
    rest: tuple[str, ...]
    """What must follow somewhere after the words; empty for most."""
    first: bool
    """Must open the text; a number may stand before it."""
    last: bool
    """Must end the text."""


_Starting = dict[str, list[_Phrase[K]]]
"""By the second word; empty where it may be any."""


class Phrases(Generic[K]):
    """Phrases in the notation of `Lexicon`, found by their first word or its first letters."""

    def __init__(self, table: Iterable[tuple[K, Iterable[str]]]) -> None:
        spaced: list[_Phrase[K]] = []
        self._unspaced: dict[str, list[_Phrase[K]]] = {}
        for key, phrases in table:
            for phrase in phrases:
                head, _, tail = phrase.partition(" ... ")
                text = fold_phrase(head)
                words = tuple(text.split())
                if words:
                    one = _Phrase(key, words, tuple(fold_phrase(tail).split()), phrase[0] in "=^", phrase[0] == "=")
                    if UNSPACED.search(text):
                        self._unspaced.setdefault(words[0].rstrip("*")[:KEY], []).append(one)
                    else:
                        spaced.append(one)
        self._opening = _starters(spaced)
        """Of the first words of a text, of which one may be a number."""
        self._inside = _starters([one for one in spaced if not one.first])

    def search(self, text: str) -> Iterator[Hit[K]]:
        """Give the phrases found in a folded text."""
        words = text.split()
        starts: list[int] = []
        for phrase, n, end in self._at_words(words):
            starts = starts or _starts(words)
            yield Hit(phrase.key, starts[n], starts[end - 1] + len(words[end - 1]))
        if self._unspaced and UNSPACED.search(text):
            yield from self._search_unspaced(text)

    def among(self, words: list[str]) -> bool:
        """Tell whether one of the phrases is among the words of a folded text."""
        return any(self._at_words(words)) or (bool(self._unspaced) and any(self.search(" ".join(words))))

    def _at_words(self, words: list[str]) -> "Iterator[tuple[_Phrase[K], int, int]]":
        """Give the phrases of words set apart, with the number of the first word and of the one after the last."""
        looks = *map(self._opening, words[:2]), *map(self._inside, words[2:])
        # Most words start nothing, and most texts have no other.
        for n, starting in enumerate(looks) if any(looks) else ():
            for phrase in _candidates(starting, words, n) if starting else ():
                if end := _end(phrase, words, n):
                    yield phrase, n, end

    def _search_unspaced(self, text: str) -> Iterator[Hit[K]]:
        for at in range(len(text)):
            for length in range(1, KEY + 1):
                for phrase in self._unspaced.get(text[at : at + length], ()):
                    body = " ".join(phrase.words).replace("*", "")
                    end = at + len(body)
                    if len(body[:KEY]) == length and text.startswith(body, at) and _anchored(phrase, text, at, end):
                        yield Hit(phrase.key, at, end)


KEY = 3
"""Characters of its first word by which a phrase is found in scripts without spaces."""
REMEMBERED = 1 << 15
"""Words of which is remembered which phrases start with them."""


def _starters(phrases: "list[_Phrase[K]]") -> "Callable[[str], _Starting[K] | None]":
    """Give what finds the phrases that may start with a word."""
    stems = Stems((one.words[0][:-1], one) for one in phrases if one.words[0][-1] == "*")
    whole: dict[str, _Starting[K]] = {}
    for phrase in phrases:
        if phrase.words[0][-1] != "*":
            whole.setdefault(phrase.words[0], {}).setdefault(_second(phrase), []).append(phrase)

    def starting(word: str) -> "_Starting[K]":
        found = {second: [*some] for second, some in whole.get(word, {}).items()}
        for phrase in stems.of(word):
            found.setdefault(_second(phrase), []).append(phrase)
        return found

    return Remembered(starting, REMEMBERED).__getitem__ if stems else whole.get


def _second(phrase: "_Phrase[Any]") -> str:
    """Give the second word of a phrase, nothing where it may be any."""
    return phrase.words[1] if len(phrase.words) > 1 and phrase.words[1][-1] != "*" else ""


def _candidates(starting: _Starting[K], words: list[str], n: int) -> "list[_Phrase[K]]":
    """Give the phrases that the word at `n` and the one after it may start."""
    found: list[_Phrase[K]] = starting.get("", NOTHING)
    return starting.get(words[n + 1], NOTHING) + found if n + 1 < len(words) else found


NOTHING: list[Any] = []


def _starts(words: list[str]) -> list[int]:
    starts, at = [], 0
    for word in words:
        starts.append(at)
        at += len(word) + 1
    return starts


def _end(phrase: "_Phrase[K]", words: list[str], n: int) -> int:
    """Give the index after the last word of a phrase whose first word stands at `n`; 0 when the others do not."""
    wanted = phrase.words
    end = n + len(wanted)
    if end > len(words) or (phrase.last and end != len(words)):
        return 0
    if phrase.first and n and not (n == 1 and words[0] == "0"):
        return 0
    if len(wanted) > 1 and not _fits(wanted, words, n):
        return 0
    if not phrase.rest:
        return end
    after = (at + len(phrase.rest) for at in range(end, len(words)) if _fits(phrase.rest, words, at))
    return next(after, 0)


def _fits(wanted: tuple[str, ...], words: list[str], at: int) -> bool:
    if len(words) - at < len(wanted):
        return False
    for n, want in enumerate(wanted, at):
        if words[n] != want and not (want[-1] == "*" and words[n].startswith(want[:-1])):
            return False
    return True


def _anchored(phrase: "_Phrase[K]", text: str, at: int, end: int) -> bool:
    return (not phrase.first or text[:at] in ("", "0", "0 ")) and (not phrase.last or end == len(text))
