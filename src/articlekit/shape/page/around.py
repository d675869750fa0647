"""What the names of the elements around a text say, in words."""

from collections.abc import Mapping

from articlekit.draft import Draft, Element
from articlekit.model import Where
from articlekit.remember import Remembered
from articlekit.shape.page.names import STYLED, name_parts

LOOK_UP = 100
"""Levels looked up; a limit, so that time stays in proportion to the page."""
LEVELS = 3
"""Elements around a text whose names tell what the text is."""


def chain(element: Element | None) -> list[Element]:
    """Give an element and those around it, the innermost first."""
    found: list[Element] = []
    while element is not None and len(found) < LOOK_UP:
        found.append(element)
        element = element.parent
    return found


def words_around(element: Element | None, levels: int = LEVELS) -> set[str]:
    """Give the words of the names of an element and of those around it."""
    found: set[str] = set()
    for _ in range(levels):
        if element is None:
            break
        found.update(words_of(element))
        element = element.parent
    return found


def words_of(element: Element) -> tuple[str, ...]:
    """Give the words of an element's class, id and `itemprop`, in lower case."""
    if not element.attrs:
        return ()
    get = element.attrs.get
    return WORDS[get("class"), get("id"), get("itemprop")]


class Names:
    """Class names and ids that tell an element, each with those of which one goes with it, its own or around it."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._with = Remembered(self._look, 20_000)

    def _look(self, asked: tuple[str | None, str | None]) -> frozenset[str]:
        words = [word for name in asked if name for word in name.split()]
        return frozenset(other for word in words if word in self._names for other in self._names[word].split())

    def tell(self, element: Element, most: int) -> bool:
        """Tell whether an element is named so; so many elements around it are looked at."""
        if not element.attrs:
            return False
        others = self._with[element.attrs.get("class"), element.attrs.get("id")]
        return bool(others) and any(not others.isdisjoint(_tokens(one)) for one in chain(element)[: most + 1])


def _tokens(element: Element) -> list[str]:
    get = element.attrs.get
    return f"{get('class') or ''} {get('id') or ''}".split()


def block_around(where: Where | None, places: Mapping[Where | None, int]) -> int:
    """Give the block that an inline element stands in by their paths, or -1."""
    path = str(where)
    while path and path not in places:
        path = path.rpartition("/")[0]
    return places.get(path, -1)


def places_of(draft: Draft) -> dict[Where | None, int]:
    """Give the first block at each place."""
    return {draft.blocks[i].where: i for i in range(len(draft.blocks) - 1, -1, -1)}


def _words(asked: tuple[str | None, str | None, str | None]) -> tuple[str, ...]:
    names, *others = asked
    named = [names if names and len(names.split()) <= STYLED else "", *others]
    return tuple(dict.fromkeys(name_parts(" ".join(filter(None, named)))))


WORDS = Remembered(_words, 20_000)
"""Of names that were met."""
