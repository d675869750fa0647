"""What is measured of the blocks of raw text: columns of small numbers, one value a block.

The trained models (`shape.forest`) read nothing else. No column knows a language or a site: words count only through
the lexicons, as frequent function words and as lines that are known for furniture.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import chain
from sys import intern
from typing import NamedTuple
from unicodedata import east_asian_width

from articlekit.about import Reason
from articlekit.draft import Draft, DraftBlock
from articlekit.label import picture_before
from articlekit.shape.lexicon.table import LEXICONS
from articlekit.shape.numbers import heading_number
from articlekit.shape.phrases import UNSPACED
from articlekit.shape.words import Words


class Columns(dict[str, bytearray]):
    """Columns of small numbers, a byte each: those of a long text are large."""

    def __init__(self, columns: Mapping[str, Iterable[int]]) -> None:
        super().__init__((name, bytearray(values)) for name, values in columns.items())

    def __setitem__(self, name: str, values: Iterable[int]) -> None:
        super().__setitem__(name, bytearray(values))


def _kinds(groups: tuple[str, ...], first: int) -> dict[str, int]:
    """Number groups of characters."""
    return {char: n for n, group in enumerate(groups, first) for char in group}


LENGTHS = (4, 8, 13, 19, 26, 35, 46, 60, 80, 110, 150, 200, 300, 500, 900)
WORDS = (2, 3, 4, 5, 6, 8, 10, 13, 18, 25, 40)
COUNTS = (1, 2, 3, 4, 6, 9, 14, 24, 50)
SHARES = (0.001, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99)
INDENTS = (0, 1, 3, 5, 9)
KINDS = ("paragraph", "heading", "list", "ordered", "code", "table", "quote", "rule")
ENDS = _kinds((".。।", "!！?？؟", ":：", ",;،；，、", "\"”“»」』'’", "…", ")]）", "0123456789"), 1)
"""Kinds of last characters; any other is 0."""
STARTS = _kinds(("\"“„«「『'‘", "-–—―", "([（【"), 4)
"""Kinds of first characters beside letters and digits."""
CAPITAL, SMALL = 0, 1
"""Those of letters with case."""
SIGNS = "|·•∙/›»→>©®#@[]{}=+_<"
UNSPACED_STOPS = len(SHARES) + 1
"""In place of the share of function words in scripts that do not set words apart."""
ROLE = 90
"""Characters of a line that is looked up for words of roles."""
SAMPLE = 400
"""Characters of a block that are looked at."""
BODY = 110
"""Characters from which on a line is running text; with the end of a sentence `SENTENCE` do."""
SENTENCE = 60
UNMARKED = re.compile("[\u0e00-\u0eff]")
"""Scripts that set no sign where a sentence ends: Thai and Lao."""
WIDE = ("W", "F")
"""Characters of East Asian scripts, which say as much as two others."""
WORD = 6
"""Characters that a word takes with the space after it, where words are not set apart."""
FULL_STOPS = (".", "。", "।")
SENTENCE_ENDS = (".", "!", "?", ":", "”", '"', "»", "。", "！", "？", "؟", "।", "」")
REASONS: tuple[Reason, ...] = (
    "byline", "navigation", "share", "tags", "related", "comments", "newsletter", "footer", "consent", "form",
    "promotion", "author-box", "contents", "label",
)  # fmt: skip
BREAKS = (". ", "! ", "? ", "… ", '." ', ".” ", ".» ", "。", "！", "？", "؟ ", "। ")
"""What stands between two sentences."""
JOINT = re.compile(r"[a-zß-öø-ÿа-я][A-ZÀ-ÖØ-ÞА-Я][a-zß-öø-ÿа-я]")
"""Words that stood in two elements of a page."""
LONG_WORD = 5
"""Letters of a word that says what a text is about."""
NUMBERED = 200
"""Characters of a line that is looked at for a number before it."""


class Line(NamedTuple):
    """What is measured of one block by itself."""

    kind: int
    length: int
    words: int
    end: int
    start: int
    caps: int
    gap: int
    indent: int
    digits: int
    stops: int
    known: int
    signs: int
    joints: int
    sentences: int
    commas: int
    items: int
    number: int
    label: int
    body: int
    role: int


def features(names: tuple[str, ...], near: tuple[str, ...], reach: int) -> list[str]:
    """Name the features of a model: the columns, and some of them of the neighbours too."""
    around = [n for n in range(-reach, reach + 1) if n]
    return [*names, *(f"{name}@{n}" for name in near for n in around)]


@cache
def _stop_words() -> frozenset[str]:
    return frozenset().union(*(x.stop_words for x in LEXICONS))


def measure(draft: Draft, top: list[int], known: list[Reason | None], words: Words) -> Columns:
    """Measure the blocks at `top`, of which some are known for furniture by their words."""
    items = items_of(draft)
    lines = [_line(draft.blocks[i], items.get(i, []), reason, words) for i, reason in zip(top, known, strict=True)]
    columns = Columns(dict(zip(Line._fields, zip(*lines, strict=True), strict=True)))
    texts = texts_of(draft, top)
    _repeats(columns, texts)
    _shared(columns, texts)
    return columns


def texts_of(draft: Draft, top: list[int]) -> list[str]:
    """Give the texts of blocks without a picture before them; of a list or a table those of all it holds."""
    items = items_of(draft)
    texts = (draft.blocks[i].text for i in top)
    return [text[picture_before(text) :] or " ".join(items.get(i, [])) for i, text in zip(top, texts, strict=True)]


def items_of(draft: Draft) -> dict[int, list[str]]:
    """Give the texts of the items and cells that a block holds."""
    items: dict[int, list[str]] = {}
    for block in draft.blocks:
        if block.inside >= 0 and block.kind in ("item", "cell"):
            items.setdefault(block.inside, []).append(block.text)
    return items


def extent(text: str) -> int:
    """Give the length of a text in characters of a script that sets words apart."""
    if text.isascii() or not UNSPACED.search(text):
        return len(text)
    return len(text) + sum(1 for char in text if east_asian_width(char) in WIDE)


def word_count(text: str) -> int:
    """Count words; where they are not set apart, by the length of the text."""
    count = len(text.split())
    return count if text.isascii() or not UNSPACED.search(text) else max(count, extent(text) // WORD)


def _line(block: DraftBlock, items: list[str], reason: Reason | None, lexicon: Words) -> Line:
    text = block.text[picture_before(block.text) :] or " ".join(items)
    sample = text[:SAMPLE]
    words = sample.split()
    count = word_count(sample) or 1
    length = extent(text) // (len(items) or 1)
    unspaced = not sample.isascii() and UNSPACED.search(sample) is not None
    stops = sum(map(_stop_words().__contains__, sample.lower().split())) / count
    return Line(
        kind=KINDS.index("ordered" if block.kind == "list" and block.ordered else block.kind),
        length=bisect_right(LENGTHS, length),
        words=bisect_right(WORDS, count) if len(text) <= SAMPLE else len(WORDS),
        end=_end(text),
        start=opening(text),
        caps=capitals(words, sample, unspaced=unspaced),
        gap=min(int(block.attrs.get("gap") or 0), 3),
        indent=bisect_right(INDENTS, int(block.attrs.get("indent") or 0)),
        digits=bisect_right(SHARES, _digits(sample)),
        stops=UNSPACED_STOPS if unspaced else bisect_right(SHARES, stops),
        known=REASONS.index(reason) + 1 if reason in REASONS else 0,
        signs=bisect_right(COUNTS, sum(map(sample.count, SIGNS))),
        joints=bisect_right(COUNTS, len(JOINT.findall(sample))),
        sentences=bisect_right(COUNTS, sum(map(sample.count, BREAKS))),
        commas=bisect_right(COUNTS, sum(map(sample.count, ",、،"))),
        items=bisect_right(COUNTS, len(items)),
        number=_number(text) if len(text) <= NUMBERED else 0,
        label=_label(sample),
        body=int(is_body(block.kind, text, length)),
        role=int(len(text) <= ROLE and bool(lexicon.roles_of(text))),
    )


def goes_unended(text: str) -> bool:
    """Tell a line as long as a sentence, of a script that sets no sign where one ends."""
    return len(text) >= SENTENCE and not text.isascii() and UNMARKED.search(text) is not None


def ends_sentence(text: str) -> bool:
    """Tell whether a line ends as a sentence does; by its length where no sign would say so."""
    return text.endswith(SENTENCE_ENDS) or goes_unended(text)


def _end(text: str) -> int:
    """Give the kind of the last character, a full stop where the script leaves it out."""
    return ENDS.get(text[-1:], 0) or (ENDS["."] if goes_unended(text) else 0)


def is_body(kind: str, text: str, length: int) -> bool:
    """Tell running text from lines that may be something else."""
    if kind in ("code", "table", "quote"):
        return True
    return length >= BODY or (length >= SENTENCE and ends_sentence(text))


def share_of(words: AbstractSet[str], others: AbstractSet[str]) -> int:
    """Give the share of some words that stand among others: 0 where there is none to have one."""
    return 1 + bisect_right(SHARES, len(words & others) / len(words)) if words else 0


def opening(text: str) -> int:
    """Tell what a text opens with: 0 a capital, 1 a small letter, 2 a letter without case, 3 a digit, a sign."""
    first = text[:1]
    if first.isalpha():
        return CAPITAL if first.isupper() else SMALL if first.islower() else 2
    return 3 if first.isdecimal() else STARTS.get(first, 7)


def _digits(text: str) -> float:
    """Give the share of digits."""
    count = sum(map(text.count, "0123456789")) if text.isascii() else sum(map(str.isdecimal, text))
    return count / (len(text) or 1)


def capitals(words: list[str], text: str, *, unspaced: bool = False) -> int:
    """Give the share of words with a capital, after the first; all in capitals and a script without case apart."""
    if text.isupper():
        return 8
    if unspaced or (not text.isascii() and text.lower() == text.upper()):
        return 7
    letters = [*filter(str.isalpha, [word[0] for word in words[1:] if len(word) > 3])]
    return 1 + 5 * sum(map(str.isupper, letters)) // len(letters) if letters else 0


def _number(text: str) -> int:
    """Tell the number that a line opens with: 0 none, 1 one, 2 one with dots."""
    number = heading_number(text)
    return 0 if number is None else 2 if "." in number else 1


def _label(text: str) -> int:
    """Tell where the first colon stands: 0 nowhere, else by the share of the text before it."""
    at = max(text.find(": "), text.find("："))
    return 0 if at <= 0 else 1 + min(int(4 * at / len(text)), 3)


def _repeats(columns: Columns, texts: list[str]) -> None:
    """Count how often each line stands in the text, and how often before."""
    names = [text[:200].casefold() for text in texts]
    total = Counter(names)
    before: Counter[str] = Counter()
    repeats, seen = [], []
    for name in names:
        repeats.append(min(total[name] if name else 1, 4) - 1)
        seen.append(min(before[name] if name else 0, 2))
        before[name] += 1
    columns["repeats"], columns["seen"] = repeats, seen


def _shared(columns: Columns, texts: list[str]) -> None:
    """Give the share of a block's longer words that stand in another block too."""
    words = [{intern(w) for w in text[:SAMPLE].lower().split() if len(w) >= LONG_WORD} for text in texts]
    shared = {word for word, blocks in Counter(chain.from_iterable(words)).items() if blocks > 1}
    columns["shared"] = [share_of(own, shared) for own in words]
