"""Read what a page shows around its title and after its text: who wrote it, and when."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import regex

from articlekit.draft import Draft, DraftBlock, Element, Found
from articlekit.shape.byline import PARTS, named_authors
from articlekit.shape.page.around import block_around, places_of, words_around
from articlekit.shape.page.days import Shown, dates
from articlekit.shape.page.people import FULL_NAME, NAME, is_proper, running_text, unlabelled
from articlekit.shape.phrases import fold
from articlekit.shape.words import Words

DAYS = ("published", "modified")
ABOVE, BELOW = 8, 16
"""Texts above and below the title among which a visible author or date is believed."""
UNDER = 3
"""Texts right below the title of which one that is only a name is the author's."""
BEFORE, AFTER = 5, 14
"""Texts before and after the last one that is kept among which a labelled one is."""
LENGTH = 160
"""Characters of a line that may be a byline."""
BESIDE = 70
"""Characters that stand beside a date in a line that states it without a label."""
AUTHOR = frozenset("author authors byline byl contributor contributors creator writer writers writter".split())
CHANGED = frozenset("updated modified datemodified lastmod".split())
"""Words of class names, ids and `itemprop` that tell what a short text is."""
DATED = frozenset("date dateline published posted pubdate datepublished time timestamp".split())
FOREIGN = frozenset("comment comments related recommended nav menu breadcrumb breadcrumbs card cards sidebar".split())
"""Words of names around texts that are about something else."""
FOOT = frozenset(("footer",))
OTHERS = frozenset("reviewer reviewed reviewers factcheck medical".split())
"""Words of names around people who did not write."""
NO_LINES = frozenset(("figure", "code", "embed"))
TEASERS = 3
"""Lines of one kind with a day each from which they are a list of other articles."""
KIND = 3
"""Elements that are looked at to tell that two lines are of one kind."""
DASHES = ("-", "–", "—", "~")
"""How a line opens that names who is quoted above it."""
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
    """What stands before, between and after the days."""


def read_shown(draft: Draft, words: Words) -> list[int]:
    """Add the authors and dates that the page shows to what was found; give the lines near the title."""
    near = near_title(draft)
    _place(draft, set(near))
    lines = [line for i in near if (line := _line(draft, i, FOREIGN)) is not None]
    listed = _listed(draft, lines)
    for line in lines:
        if line.at not in listed:
            draft.found += _stated(line, words, "byline")
    dated = {
        str(f.where) for f in draft.found if f.field in ("published", "modified") and f.source in ("byline", "time")
    }
    draft.found += _only_names(draft, [line for line in lines if line.at not in listed], dated, words)
    for i in _below_text(draft, set(near)):
        below = _line(draft, i, FOREIGN)
        if below is not None:
            draft.found += _stated(below, words, "byline-below")
    return near


# Where to look


def near_title(draft: Draft) -> list[int]:
    """Give the short texts around the title, the nearest first."""
    title = next((f.where for f in draft.found if f.field == "title" and f.source == "heading"), None)
    texts = [i for i, b in enumerate(draft.blocks) if b.text]
    kept = (n for n, i in enumerate(texts) if draft.blocks[i].where == title or not (title or draft.blocks[i].reason))
    at = next(kept, 0)
    first = max(0, at - ABOVE)
    near = sorted(range(first, min(len(texts), at + BELOW)), key=lambda n: (n - at) * (1 if n >= at else -1.5))
    return [texts[n] for n in near if len(draft.blocks[texts[n]].text) <= LENGTH]


def _below_text(draft: Draft, near: set[int]) -> list[int]:
    """Give the short texts at and after the end of what is kept."""
    texts = [i for i, b in enumerate(draft.blocks) if b.text]
    last = max((n for n, i in enumerate(texts) if draft.blocks[i].reason is None), default=-AFTER)
    after = texts[max(0, last - BEFORE) : max(0, last + AFTER)]
    return [i for i in after if i not in near and len(draft.blocks[i].text) <= LENGTH]


def _place(draft: Draft, near: set[int]) -> None:
    """Mark what elements anywhere but near the title say as being far."""
    places: dict[Any, int] = {}
    found = []
    for one in draft.found:
        field = "authors" if one.field == "author-link" else one.field
        if one.source in ("rel", "class", "time") and field in ("authors", *DAYS):
            places = places or places_of(draft)
            at = block_around(one.where, places)
            names = words_around(draft.elements[at])
            own = FOREIGN.isdisjoint(names)
            far = "" if at in near and own and FOOT.isdisjoint(names) else "-far"
            far = "-alone" if far and own and one.source == "time" else far
            found.append(Found(field, _name_first(one), one.source + far, one.where))
        else:
            found.append(one)
    draft.found = [one for one in found if one.value]


def _name_first(found: Found) -> str:
    """Give the name, and on a line of its own the address of the author."""
    if found.field != "author-link":
        return found.value
    url, _, name = found.value.partition("\n")
    return "\n".join(filter(None, (" ".join(name.split()), url))) if name else ""


def _line(draft: Draft, index: int, foreign: frozenset[str]) -> Line | None:
    """Take a short text apart, unless it is about something else."""
    block = draft.blocks[index]
    names = words_around(draft.elements[index])
    if block.kind in NO_LINES or not foreign.isdisjoint(names):
        return None
    days = dates(block.text)[:3]
    ends = [0, *(day.end for day in days)]
    starts = [*(day.start for day in days), len(block.text)]
    pieces = [block.text[a:b] for a, b in zip(ends, starts, strict=True)]
    return Line(block, index, names, days, pieces)


def _listed(draft: Draft, lines: Iterable[Line]) -> set[int]:
    """Give the lines of a list of other articles: several, all with a day, in elements of the same kind."""
    alike: dict[tuple[str, ...], dict[Element | None, int]] = {}
    for line in lines:
        if line.days:
            element = draft.elements[line.at]
            alike.setdefault(_kind(element), {})[element.parent] = line.at
    return {i for same in alike.values() if len(same) >= TEASERS for i in same.values()}


def _kind(element: Element | None) -> tuple[str, ...]:
    """Give the tags and classes of an element and of those right around it."""
    kind: list[str] = []
    for _ in range(KIND):
        if element is not None:
            kind += (element.tag, element.attrs.get("class") or "")
            element = element.parent
    return tuple(kind)


# What a line says


def _stated(line: Line, words: Words, source: str) -> Iterator[Found]:
    """Give the authors and dates that a line states, by its words or by the names around it."""
    block = line.block
    names = list(_labelled(line, words))
    if not names and OTHERS.isdisjoint(line.names) and not AUTHOR.isdisjoint(line.names):
        named = next((piece for piece in line.pieces if any(map(str.isalpha, piece))), "")
        linked = _linked_name(block)
        kind = "class" if source == "byline" else "class-below"
        if linked or len(named) <= NAME:
            yield Found("authors", linked or named, kind, block.where)
    for name in names:
        yield Found("authors", name, source, block.where)
    yield from _days_of(line, words, source)


def _labelled(line: Line, words: Words) -> Iterator[str]:
    """Give the names after labels such as `By`, with the degrees that follow them."""
    heading = line.block.kind == "heading"
    for part in _parts(line, words) if not heading or len(line.block.text) <= NAME else ():
        if named_authors(part, words):
            name = unlabelled(part, words)
            if not heading or " " in name:
                yield name


def _parts(line: Line, words: Words) -> Iterator[str]:
    """Give the parts of a line without its days and without a label of a day that is glued to what is before it."""
    for piece in line.pieces:
        glued = GLUED.search(piece)
        yield from PARTS.split(piece[: glued.start()] if glued and fold(glued[0]) in words.dated else piece)


def _linked_name(block: DraftBlock) -> str:
    """Give the text of the first link to a profile."""
    for mark in block.marks:
        if mark.kind == "link" and mark.href and PROFILE.search(mark.href):
            return f"{block.text[mark.start : mark.end]}\n{mark.href}"
    return ""


def _days_of(line: Line, words: Words, source: str) -> Iterator[Found]:
    for day, before in zip(line.days, line.pieces, strict=False):
        label = fold(before)
        known = any(label.endswith(word) for word in words.dated)
        named = source == "byline" or not DATED.isdisjoint(line.names)
        changed = any(label.endswith(w) for w in words.updated) or (not label and _is_changed(line.names))
        if known or (named and line.block.kind != "cell" and len(line.block.text) - len(day.text) <= BESIDE):
            yield Found("modified" if changed else "published", day.text, source, line.block.where)


def _is_changed(names: set[str]) -> bool:
    return not CHANGED.isdisjoint(names) and "published" not in names


def _only_names(draft: Draft, lines: list[Line], dated: set[str], words: Words) -> Iterator[Found]:
    """Give names that stand without a label: linked to a profile, beside a date, or right under the title."""
    running = ""
    title = next((n for n, b in enumerate(draft.blocks) if b.reason == "label" and b.kind == "heading"), -1)
    under = [i for i in range(title + 1, len(draft.blocks)) if draft.blocks[i].text][:UNDER] if title >= 0 else []
    for line in lines:
        block = line.block
        if block.kind not in ("paragraph", "item") or not OTHERS.isdisjoint(line.names):
            continue
        linked = _linked_name(block)
        if linked and FULL_NAME.fullmatch(name := unlabelled(linked.partition("\n")[0], words)):
            if block.text.startswith(name) and words.furniture.reason(name) is None:
                yield Found("authors", linked, "profile-link", block.where)
            continue
        name = _bare_name(line, words)
        if line.at < title or not name:
            continue
        running = running or running_text(draft)
        if not is_proper(name, running, words):
            continue
        if line.days or any(str(b.where) in dated for b in draft.blocks[max(0, line.at - 2) : line.at + 3]):
            yield Found("authors", name, "beside-date", block.where)
        elif line.at in under and name == block.text.strip() and _named_again(name, running):
            yield Found("authors", name, "under-title", block.where)


def _bare_name(line: Line, words: Words) -> str:
    """Give the first part of a line that is a full name."""
    parts = (unlabelled(part, words) for part in _parts(line, words))
    name = next((part for part in parts if FULL_NAME.fullmatch(part)), "")
    return "" if not name or line.block.text.startswith(DASHES) or words.furniture.reason(name) else name


def _named_again(name: str, running: str) -> bool:
    """Tell whether another text of the page tells something about a name."""
    return any(name in line and len(line) > len(name) for line in running.split("\n"))
