"""Take a short text of a page apart: whom it names as the author, and which days it gives."""

from collections.abc import Iterator
from typing import NamedTuple

import regex

from articlekit.draft import Draft, DraftBlock, Found
from articlekit.shape.byline import named_authors, parted
from articlekit.shape.page.around import words_around
from articlekit.shape.page.days import Shown, dates
from articlekit.shape.page.near import BESIDES, FOREIGN, foreign
from articlekit.shape.people import FULL_NAME, NAME, unlabelled
from articlekit.shape.phrases import fold
from articlekit.shape.words import Words

BESIDE = 70
"""Characters that stand beside a date in a line that states it without a label."""
AUTHOR = frozenset("author authors byline byl contributor contributors creator writer writers writter".split())
CHANGED = frozenset("updated modified datemodified lastmod".split())
"""Words of class names, ids and `itemprop` that tell what a short text is."""
DATED = frozenset("date dateline published posted pubdate datepublished time timestamp".split())
OTHERS = frozenset("reviewer reviewed reviewers factcheck medical".split())
"""Words of names around people who did not write."""
NO_LINES = frozenset(("figure", "code", "embed"))
MOST = 3
"""Days of a line that are looked at."""
LABEL = 3
"""Blocks before a day among which its label stands."""
WEEKDAY = regex.compile(r"\s*\p{L}+\.?,\s*")
"""What stands before a day."""
GLUED = regex.compile(r"(?<=\p{Ll})\p{Lu}\p{Ll}+(?: \p{Ll}+)?\s*:?\s*$")
"""A word at the end of a piece that is glued to the one before it."""
PROFILE = regex.compile(
    r"/(?:blog-)?(?:authors?|people|profiles?|contributors?|writers?|users?|u|members?|staff|team|experts?|by|producers?)/"
    r"|/@[\w.-]+/?$|[?&]author="
)
"""What addresses of people have in them."""


class Line(NamedTuple):
    """A short text of a page, taken apart."""

    block: DraftBlock
    at: int
    names: set[str]
    """The words of the names of the elements around it."""
    days: list[Shown]
    pieces: list[str]
    """What stands before, between and after the days; before them the text above it, where that is a label."""
    beside: bool
    """Whether it stands beside the article, so that only a label tells what its day is."""
    signed: bool
    """Whether the text before it names the author."""
    parts: list[str]
    """The pieces parted at their signs, without a label of a day that is glued to what is before it."""


def take_apart(draft: Draft, index: int, head: range, words: Words) -> Line | None:
    """Take a short text apart, unless it is about something else."""
    block = draft.blocks[index]
    if block.kind in NO_LINES:
        return None
    names = words_around(draft.elements[index])
    other = foreign(names, index, head)
    if not other <= BESIDES:
        return None
    days = dates(block.text)[:MOST]
    pieces = [block.text]
    if days:
        ends = [0, *[day.end for day in days]]
        starts = [*[day.start for day in days], len(block.text)]
        pieces = [block.text[a:b] for a, b in zip(ends, starts, strict=True)]
    signed = False
    if days and not pieces[0].strip():
        before = _before(draft, index)
        pieces[0] = before if fold(before) in words.dated else ""
        signed = len(before) <= NAME and bool(named_authors(before, words))
    elif (
        len(pieces[0]) <= NAME
        and FULL_NAME.match(pieces[0])
        and words.may_name_author(before := _before(draft, index))
        and fold(before) in words.byline
    ):
        pieces[0] = f"{before} {pieces[0]}"
    alone = len(days) != 1 or days[0].text == block.text.strip()
    beside = bool(other) or not (alone or names.isdisjoint(FOREIGN))
    return Line(block, index, names, days, pieces, beside, signed, list(_parts(pieces, words)))


def _before(draft: Draft, index: int) -> str:
    """Give the text above a block, if it is near."""
    return next((b.text for b in draft.blocks[max(0, index - LABEL) : index][::-1] if b.text), "")


def stated(line: Line, words: Words, source: str) -> Iterator[Found]:
    """Give the authors and dates that a line states, by its words or by the names around it."""
    block = line.block
    names = list(_labelled(line, words)) if not line.beside else []
    if not names and not line.beside and OTHERS.isdisjoint(line.names) and not AUTHOR.isdisjoint(line.names):
        named = next(
            (piece for piece in line.pieces if any(map(str.isalpha, piece)) and not WEEKDAY.fullmatch(piece)), ""
        )
        linked = linked_name(block)
        kind = "class" if source == "byline" else "class-below"
        if linked or len(named) <= NAME:
            yield Found("authors", linked or named, kind, block.where)
    for name in names:
        yield Found("authors", name, source, block.where)
    yield from days_of(line, words, source)


def _labelled(line: Line, words: Words) -> Iterator[str]:
    """Give the names after labels such as `By`, with the degrees that follow them."""
    heading = line.block.kind == "heading"
    for part in line.parts if not heading or len(line.block.text) <= NAME else ():
        if named_authors(part, words):
            name = unlabelled(part, words)
            if not heading or " " in name:
                yield name


def _parts(pieces: list[str], words: Words) -> Iterator[str]:
    for piece in pieces:
        glued = GLUED.search(piece)
        yield from parted(piece[: glued.start()] if glued and fold(glued[0]) in words.dated else piece)


def linked_name(block: DraftBlock) -> str:
    """Give the text of the first link to a profile."""
    for mark in block.marks:
        if mark.kind == "link" and mark.href and PROFILE.search(mark.href):
            return f"{block.text[mark.start : mark.end]}\n{mark.href}"
    return ""


def days_of(line: Line, words: Words, source: str) -> Iterator[Found]:
    """Give the days of a line that a label, or where it stands, says to be of the article."""
    for day, before in zip(line.days, line.pieces, strict=False):
        label = fold(before)
        known = label.endswith(words.dated)
        named = not line.beside and (source == "byline" or line.signed or not DATED.isdisjoint(line.names))
        changed = label.endswith(words.updated) or (not label and _is_changed(line.names))
        if known or (named and line.block.kind != "cell" and len(line.block.text) - len(day.text) <= BESIDE):
            first = label.endswith(words.first)
            yield Found(
                "modified" if changed else "published", day.text, "first" if first else source, line.block.where
            )


def _is_changed(names: set[str]) -> bool:
    return not CHANGED.isdisjoint(names) and "published" not in names
