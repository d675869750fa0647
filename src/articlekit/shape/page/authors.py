"""Choose who wrote a page among all that was found."""

import re
from collections.abc import Iterator

from articlekit.draft import Draft, Found
from articlekit.shape.page.ranks import RANKS
from articlekit.shape.people import FULL_NAME, host_names, is_proper, letters, people, running_text, unlabelled
from articlekit.shape.phrases import fold
from articlekit.shape.words import Words

LOOSE = frozenset(("class", "profile-link", "beside-date", "under-title", "class-below"))
"""Sources that say little: only one name is taken, a full one before others."""
SHOWN = frozenset(("byline", "rel", "byline-below"))
"""Sources that may name an author who is called as the site is."""
MEMBERS = "post"
"""The source that gives names as members of a forum choose them."""
SEEN = ("class", "class-far", "rel-far", "profile-link", "beside-date")
"""Sources that show it to the reader, so that others may name it too."""


def choose_authors(draft: Draft, words: Words) -> None:
    """Choose the authors that the most trusted source with a name gives."""
    site = frozenset(letters(f.value) for f in draft.found if f.field == "site_name") | host_names(draft)
    sources: dict[str, list[Found]] = {}
    for one in draft.found:
        if one.field == "authors":
            sources.setdefault(one.source, []).append(one)
    site -= {letters(one.value.partition("\n")[0]) for source in SEEN for one in sources.get(source, ())}
    chosen = next(_believed(draft, sources, site, words), [])
    shown = next((people([one.value], words) for one in sources.get("byline", ())), [])
    if _corrects(draft, shown, chosen, sources.get("byline", []), words):
        chosen = shown
    draft.chosen["authors"] = chosen
    _set_profiles(draft, [one.value for ones in sources.values() for one in ones], words)


def _believed(draft: Draft, sources: dict[str, list[Found]], site: frozenset[str], words: Words) -> Iterator[list[str]]:
    """Give the names of each source, the most trusted first."""
    for source in RANKS["authors"]:
        for group in _groups(source, sources.get(source, []), words):
            names = [value for value in group if source == MEMBERS] or [
                n for n in people(group, words) if source in SHOWN or letters(n) not in site or _own(draft, n, words)
            ]
            if names:
                yield names


def _corrects(draft: Draft, shown: list[str], chosen: list[str], lines: list[Found], words: Words) -> bool:
    """Tell whether the byline names others than the page declares, or more."""
    if not shown or not all(map(FULL_NAME.fullmatch, shown)):
        return False
    line = fold(" ".join(one.value for one in lines))
    there = [fold(name) in line for name in chosen]
    more = all(there) and len(shown) > len(chosen)
    return (more or not any(there)) and all(_own(draft, name, words) for name in shown)


ADDRESSED = re.compile(r"\n\S*/\S*$")
"""What has an address after the name, and not where the person works."""


def _groups(source: str, found: list[Found], words: Words) -> Iterator[list[str]]:
    """Give the values that are believed together: of lines the nearest one, of loose sources one value alone."""
    if source in LOOSE:
        others: list[list[str]] = []
        for one in found:
            if any(map(FULL_NAME.fullmatch, people([one.value], words))):
                yield [one.value]
            else:
                others.append([one.value])
        yield from others
    elif source.startswith("byline"):
        for place in dict.fromkeys(one.where for one in found):
            group = [one.value for one in found if one.where == place]
            if source == "byline" or all(map(FULL_NAME.match, people(group, words))):
                yield group
    else:
        yield [one.value for one in found]


def _own(draft: Draft, name: str, words: Words) -> bool:
    """Tell a person after whom the site is named, and whom the page shows, from a firm."""
    running = running_text(draft)
    return name in running and is_proper(name, running, words)


def _set_profiles(draft: Draft, values: list[str], words: Words) -> None:
    """Give the chosen authors the addresses that any source has for them."""
    addressed = [value.partition("\n") for value in values if ADDRESSED.search(value)]
    known = {fold(unlabelled(name, words)): url for name, _, url in reversed(addressed)}
    draft.profiles = {name: known[fold(name)] for name in draft.chosen["authors"] if fold(name) in known}
