"""Find the texts of a page that may say who wrote it and when: around its title, and after its text."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from articlekit.draft import Draft, Found
from articlekit.shape.page.around import block_around, places_of, words_around
from articlekit.shape.page.ranks import DAYS
from articlekit.shape.page.survey import is_running

ABOVE, BELOW = 8, 16
"""Texts above and below the title among which a visible author or date is believed."""
BEFORE, AFTER = 5, 14
"""Texts before and after the last one that is kept among which a labelled one is."""
LENGTH = 160
"""Characters of a line that may be a byline."""
FOREIGN = frozenset("comment comments related recommended nav menu breadcrumb breadcrumbs card cards sidebar".split())
"""Words of names around texts that are about something else."""
BESIDES = frozenset(("sidebar", "card", "cards"))
"""Those of them that also stand around the head of an article, or around a label and a day beside it."""
FOOT = frozenset(("footer",))


def title_at(draft: Draft) -> int:
    """Give the block that the title stands in, or the number of blocks."""
    place = next((f.where for f in draft.found if f.field == "title" and f.source == "heading"), None)
    return next((i for i, b in enumerate(draft.blocks) if place and b.where == place), len(draft.blocks))


def near_title(draft: Draft, texts: Sequence[int], title: int) -> list[int]:
    """Give the short ones of the blocks with text around the title, or the first text kept; the nearest first."""
    at = bisect_left(texts, title)
    if at == len(texts):
        at = next((n for n, i in enumerate(texts) if draft.blocks[i].reason is None), 0)
    first = max(0, at - ABOVE)
    near = sorted(range(first, min(len(texts), at + BELOW)), key=lambda n: (n - at) * (1 if n >= at else -1.5))
    return [texts[n] for n in near if len(draft.blocks[texts[n]].text) <= LENGTH]


def below_text(draft: Draft, texts: Sequence[int], near: set[int]) -> list[int]:
    """Give the short ones of the blocks with text at and after the end of what is kept."""
    last = next((n for n in range(len(texts) - 1, -1, -1) if draft.blocks[texts[n]].reason is None), -AFTER)
    after = texts[max(0, last - BEFORE) : max(0, last + AFTER)]
    return [i for i in after if i not in near and len(draft.blocks[i].text) <= LENGTH]


def head_of(draft: Draft, at: int) -> range:
    """Give the blocks between the title and the first running text that is kept: the head of the article."""
    return range(
        at,
        next(
            (i for i in range(at, len(draft.blocks)) if draft.blocks[i].reason is None and is_running(draft.blocks[i])),
            at,
        ),
    )


def foreign(words: set[str], index: int, head: range) -> set[str]:
    """Give those of the words around a text that tell that it is about something else."""
    found = words & FOREIGN
    return found - BESIDES if found and index in head else found


def place_found(draft: Draft, near: list[int], head: range) -> None:
    """Mark what elements anywhere but near the title say as being far; the times below it come first, the nearest."""
    places: dict[Any, int] = {}
    seen = set(near)
    found: list[Found] = []
    times: list[tuple[tuple[bool, int], Found]] = []
    for one in draft.found:
        field = "authors" if one.field == "author-link" else one.field
        if one.source not in ("rel", "class", "time") or field not in ("authors", *DAYS):
            found.append(one)
            continue
        places = places or places_of(draft)
        at = block_around(one.where, places)
        words = words_around(draft.elements[at])
        own = not foreign(words, at, head)
        far = "" if at in seen and own and FOOT.isdisjoint(words) else "-far"
        far = "-alone" if far and own and one.source == "time" else far
        placed = Found(field, _name_first(one), one.source + far, one.where)
        if placed.source == "time":
            times.append(((at < head.start, abs(at - head.start)), placed))
        else:
            found.append(placed)
    found += (one for _, one in sorted(times, key=lambda pair: pair[0]))
    draft.found = [one for one in found if one.value]


def _name_first(found: Found) -> str:
    """Give the name, and on a line of its own the address of the author."""
    if found.field != "author-link":
        return found.value
    url, _, name = found.value.partition("\n")
    return "\n".join(filter(None, (" ".join(name.split()), url))) if name else ""
