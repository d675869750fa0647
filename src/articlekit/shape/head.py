"""Read the head of a dump: breadcrumbs, title, category, byline and dates, before the text begins."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise, zip_longest

import regex

from articlekit.draft import Draft, DraftBlock, DraftLink, Found
from articlekit.options import ParseOptions
from articlekit.shape.byline import read_byline
from articlekit.shape.phrases import UNSPACED, fold
from articlekit.shape.words import Words, words_for

HEAD = 12
"""Lines in which the title, the category and the byline stand when there is no menu above them."""
MENU = 80
"""Lines that a menu and the head of an article take at the most."""
FEW = 4
"""Lines above the running text in a text without a menu."""
ENTRY = 24
"""Characters of an entry in a menu."""
BODY = 80
"""Characters from which on a sentence is running text and no title."""
FULL_STOPS = (".", "。", "।")
SENTENCE_ENDS = (".", "!", "?", "”", '"', "»", "。", "！", "؟", "…")
TITLE_LENGTH = 220
CATEGORY_WORDS = 5
CATEGORY_LENGTH = 40
KICKER_WORDS = 3
HEADINGS = 2
"""Headings that a text has when the first short line over running text is its category and not one of them."""
PATH = regex.compile(r"\s*(?:[›»>→/]|::|&gt;)\s*")
"""What stands between breadcrumbs."""
ENDS = (".", "!", "?", ":", ";", ",", "…", "。", "！", "？", "؟", "：")


def read_head(draft: Draft, _: ParseOptions) -> None:
    """Take title, category, breadcrumbs, authors and dates out of the first lines; bylines at the end too."""
    words = words_for(draft.language)
    _crumbs(draft)
    for i in _lines(draft)[:MENU]:
        read_byline(draft, draft.blocks[i], words)
    _closing_lines(draft, words)
    title = _title(draft)
    if title is not None:
        _set_title(draft, title)
    _category(draft, words, title)
    _author_box(draft)
    if title is not None:
        for block in draft.blocks[:title]:
            if block.inside < 0:
                block.reason = block.reason or "navigation"


def read_first_bylines(draft: Draft, _: ParseOptions) -> None:
    """Read the bylines above the running text before furniture is told: `Written by` opens an author's box too."""
    words = words_for(draft.language)
    for n, i in enumerate(_lines(draft)[:MENU]):
        if _is_body(draft.blocks[i], first=n == 0):
            return
        read_byline(draft, draft.blocks[i], words)


def _lines(draft: Draft) -> list[int]:
    """Give the top lines that are still running text."""
    return [
        i for i, b in enumerate(draft.blocks) if b.inside < 0 and not b.reason and b.kind in ("paragraph", "heading")
    ]


def _crumbs(draft: Draft) -> None:
    """Read a path like `Home › Blog › Garden` at the top."""
    for i in _lines(draft)[:3]:
        block = draft.blocks[i]
        parts = [p.strip() for p in PATH.split(block.text)]
        if len(parts) >= 3 and len(block.text) <= TITLE_LENGTH and all(0 < len(p) <= 60 for p in parts):
            block.reason = "navigation"
            draft.breadcrumbs = [DraftLink(part, where=draft.claim(block, part)) for part in parts]
            return


def _title(draft: Draft) -> int | None:
    """Tell which of the lines before the first running text is the title."""
    lines = _lines(draft)[:MENU]
    body = next((n for n, i in enumerate(lines) if _is_body(draft.blocks[i], first=n == 0)), len(lines))
    if lines and draft.blocks[lines[0]].level == 1:
        return lines[0]
    candidates = lines[: body if body < len(lines) else FEW]
    if not candidates:
        return None
    entries = sum(1 for i in candidates if len(draft.blocks[i].text) <= ENTRY)
    few = len(candidates) <= FEW or entries <= len(candidates) / 2
    scores = [
        sum(weight for weight, holds in TITLE if holds(Line(draft, i, n, len(candidates), few)))
        for n, i in enumerate(candidates)
    ]
    best = max(range(len(candidates)), key=lambda n: (scores[n], -n))
    return candidates[best] if scores[best] > 0 else None


def _is_body(block: DraftBlock, *, first: bool) -> bool:
    """Tell running text from lines of the head; a first line may be a long title that ends in a question or a quote."""
    ends = FULL_STOPS if first else SENTENCE_ENDS
    return len(block.text) > TITLE_LENGTH or (len(block.text) >= BODY and block.text.endswith(ends))


@dataclass(frozen=True, slots=True)
class Line:
    """A line that may be the title: `place` is its rank among `count` lines; `few` when there is no menu above."""

    draft: Draft
    index: int
    place: int
    count: int
    few: bool

    @property
    def block(self) -> DraftBlock:
        """The line's block."""
        return self.draft.blocks[self.index]

    @property
    def words(self) -> int:
        """Words, or in scripts without spaces half the letters."""
        text = self.block.text
        return len(text) // 2 if UNSPACED.search(text) else len(text.split())

    def before_byline(self) -> bool:
        """Tell whether a byline or a date comes next, or after one short line."""
        after = [b for b in self.draft.blocks[self.index + 1 :][:3] if b.inside < 0][:2]
        return any(b.reason == "byline" for b in after)


TITLE: tuple[tuple[float, Callable[[Line], bool]], ...] = (
    (3.0, lambda x: x.few and x.place == 0),
    (1.0, lambda x: 3 <= x.words <= 25),
    (1.0, lambda x: 5 <= x.words <= 20),
    (1.5, lambda x: x.before_byline()),
    (0.8, lambda x: x.place == x.count - 1),
    (0.4, lambda x: x.place == x.count - 2),
    (0.5, lambda x: bool(x.block.attrs.get("gap"))),
    (-1.5, lambda x: x.words <= 1 and x.count > 1),
    (-1.5, lambda x: x.block.text.endswith((".", ":", "。"))),
    (-1.0, lambda x: x.block.text.endswith((".", ":", "。")) and len(x.block.text) > 40),
    (-2.0, lambda x: x.block.text.endswith((",", ";"))),
)
"""What speaks for a title, and how much."""


def _set_title(draft: Draft, i: int) -> None:
    block = draft.blocks[i]
    block.reason = "decoration"
    draft.found.append(Found("title", block.text, "first-line", draft.claim(block, block.text)))
    same = fold(block.text)
    for k in _lines(draft)[:HEAD]:
        if same and fold(draft.blocks[k].text) == same:
            draft.blocks[k].reason = "duplicate"


def _category(draft: Draft, words: Words, title: int | None) -> None:
    """Find the one-line category beside the title; where the line stands again it is a picture's label."""
    count = Counter(fold(draft.blocks[i].text) for i in _lines(draft))
    for i in _lines(draft)[:3]:
        block = draft.blocks[i]
        name = fold(block.text)
        if not _short_name(block):
            continue
        above = title is not None and i < title
        if not (above or count[name] > 1 or _beside_byline(draft, i) or _is_kicker(draft, words, i)):
            return
        block.reason = "label"
        draft.found.append(Found("categories", block.text, "kicker", draft.claim(block, block.text)))
        for k in _lines(draft):
            if fold(draft.blocks[k].text) == name:
                draft.blocks[k].reason = "label"
        return


def _beside_byline(draft: Draft, i: int) -> bool:
    """Tell whether a byline or a date stands directly above or below."""
    return any(b.reason == "byline" for b in (draft.blocks[i - 1], *draft.blocks[i + 1 : i + 2]))


def _is_kicker(draft: Draft, words: Words, i: int) -> bool:
    """Tell the category, capitalised and over the introduction, from a first heading: other headings follow it."""
    lines = _lines(draft)
    after = [(draft.blocks[a], draft.blocks[b]) for a, b in pairwise(lines) if a >= i]
    over = [a for a, b in after if _short_name(a) and _is_body(b, first=False)]
    name = draft.blocks[i].text
    return (
        len(name.split()) <= KICKER_WORDS
        and all(word[0].isupper() or UNSPACED.match(word) for word in name.split())
        and not words.roles_of(name)
        and bool(over)
        and over[0] is draft.blocks[i]
        and len(over) > HEADINGS
    )


def _author_box(draft: Draft) -> None:
    """Leave out the box about an author that a byline has named: a line with the name, and the paragraph under it."""
    names = [fold(f.value) for f in draft.found if f.field == "authors"]
    lines = _lines(draft)
    for i, below in zip_longest(lines, lines[1:]):
        text = fold(draft.blocks[i].text)
        if any(
            text == name or (text.endswith(" " + name) and text.count(" ") <= name.count(" ") + 2) for name in names
        ):
            draft.blocks[i].reason = "author-box"
            if below == i + 1 and len(draft.blocks[below].text) > len(draft.blocks[i].text):
                draft.blocks[below].reason = "author-box"


def _short_name(block: DraftBlock) -> bool:
    text = block.text
    return len(text) <= CATEGORY_LENGTH and len(text.split()) <= CATEGORY_WORDS and not text.endswith(ENDS)


def _closing_lines(draft: Draft, words: Words) -> None:
    """Read lines such as `Tags: bread, rye` and `Filed under: Baking` wherever they stand on a line of their own."""
    for i in _lines(draft):
        block = draft.blocks[i]
        if len(block.text) > TITLE_LENGTH:
            continue
        label, colon, rest = block.text.partition("：" if "：" in block.text[:20] else ":")
        name = fold(label)
        field = "tags" if name in words.tagged else "categories" if name in words.filed else None
        if field and colon and rest.strip():
            block.reason = "tags"
            for value in filter(None, map(str.strip, regex.split(r"[,;|·•#、，،]", rest))):
                draft.found.append(Found(field, value, "line", draft.claim(block, value)))
