"""What the names of the elements around a text tell of its links: a side, or the kind of group they stand in."""

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from articlekit.draft import Draft, DraftBlock, Element
from articlekit.remember import Remembered
from articlekit.shape.page.names import STYLED, name_parts
from articlekit.shape.words import Side

Kind = Literal["breadcrumbs", "contents", "related", "pages"]

SIDES: dict[str, Side] = {
    **dict.fromkeys(("prev", "previous", "older"), "previous"),
    **dict.fromkeys(("next", "newer"), "next"),
}
"""Words of class names that tell a link to a neighbour."""
SIDE_WORDS = frozenset(SIDES)
TURNING = frozenset(
    "comment comments slick swiper carousel slider slide owl flickity splide glide gallery lightbox calendar".split()
)
"""Words of names around what turns over something else than articles."""
KINDS: dict[str, Kind] = {
    **dict.fromkeys("breadcrumb breadcrumbs breadcrumblist crumb crumbs navpath md-path".split(), "breadcrumbs"),
    **dict.fromkeys("ariane brotkrumen brotkrume migas briciole kruimelpad topicpath pankuzu".split(), "breadcrumbs"),
    **dict.fromkeys("toc contents tableofcontents".split(), "contents"),
    **dict.fromkeys("related relatedposts recommended recommendations readnext".split(), "related"),
    **dict.fromkeys("pagination pagelinks page-links post-page-numbers pager paging".split(), "pages"),
}
"""Words of class names that tell what a group of links is."""
MORE = frozenset(("aria-label", "itemtype", "itemprop", "rel"))
"""Attributes besides the class and the id that tell something."""
PATHS = ("breadcrumb", "ariane", "brotkrume", "migas de pan", "briciole", "kruimelpad", "パンくず", "面包屑")
"""What the label of the path to a page has in it, in lower case."""
STEMS = re.compile(
    "prev|next|older|newer|crumb|navpath|md-path|toc|contents|related|recommend|page|pagi|paging"
    "|ariane|brotkrum|migas|briciole|kruimel|topicpath|pankuzu"
    "|comment|slick|swiper|carousel|slide|owl|flickity|splide|glide|gallery|lightbox|calendar|readnext"
)
"""What is in every name that tells something: most names are done with at this look."""
LIMITS = frozenset(("body", "html", "main", "article", ""))
"""Elements beyond which nothing is told."""


class Signs(NamedTuple):
    """What the names around a text tell."""

    holder: Element | None
    """The nearest element that names a side."""
    side: Side | None
    turning: bool
    group: Element | None
    """The nearest element that names a kind; of several of one kind inside each other the outermost."""
    kind: Kind | None


class Own(NamedTuple):
    """What an element's own names tell."""

    side: Side | None
    turning: bool
    kind: Kind | None


Names = tuple[str | None, str | None, str, str]
"""The class, the id, the relation and the label of an element."""
NO_SIGNS = Signs(None, None, turning=False, group=None, kind=None)
NOTHING = Own(None, turning=False, kind=None)


class Around:
    """The signs around each element of a page, each looked at once."""

    def __init__(self) -> None:
        self._known: dict[Element, Signs] = {}

    def signs(self, element: Element) -> Signs:
        """Give the signs at an element and around it."""
        return self._known.get(element) or self._look(element)

    def _look(self, element: Element) -> Signs:
        known = self._known
        new: list[Element] = []
        up: Element | None = element
        while up is not None and up not in known and up.tag not in LIMITS:
            new.append(up)
            up = up.parent
        signs = known.get(up, NO_SIGNS) if up is not None else NO_SIGNS
        for one in reversed(new):
            if one.attrs and (own := own_signs(one.attrs)) is not NOTHING:
                signs = _add(one, own, signs)
            known[one] = signs
        return signs


class Groups:
    """The texts of a page that stand in elements whose names tell something: links, and what follows them there."""

    def __init__(self, draft: Draft, around: Around) -> None:
        self.sides: dict[tuple[Element, Side], list[DraftBlock]] = {}
        """The linked texts of each element that names a side."""
        self.kinds: dict[Kind, dict[Element, list[DraftBlock]]] = {}
        """The texts of each element that names a kind, from its first link on."""
        told = False
        for block, element in zip(draft.blocks, draft.elements, strict=True):
            if not block.text or not (block.marks or told or block.kind == "heading"):
                continue
            signs = around.signs(element)
            told = signs.kind is not None
            if signs.holder is not None and signs.side and not signs.turning and block.marks:
                self.sides.setdefault((signs.holder, signs.side), []).append(block)
            if signs.group is not None and signs.kind and not _is_beside(signs, element):
                self.kinds.setdefault(signs.kind, {}).setdefault(signs.group, []).append(block)


def _is_beside(signs: Signs, element: Element) -> bool:
    """Tell what is no part of its group: a slider's pages, a tool that stands beside the way to a page."""
    if signs.kind == "breadcrumbs":
        return any("aside" in name_parts(name) for name in (element.attrs.get("class") or "").split())
    return signs.kind == "pages" and signs.turning


def own_signs(attrs: Mapping[str, str]) -> Own:
    """Give what an element's own names tell."""
    get = attrs.get
    if MORE.isdisjoint(attrs):
        return TOLD[get("class"), get("id"), "", ""]
    label = f"{get('aria-label') or ''} {get('itemtype') or ''}"
    return TOLD[get("class"), f"{get('id') or ''} {get('itemprop') or ''}", get("rel") or "", label]


def _add(one: Element, own: Own, around: Signs) -> Signs:
    holder, side = (one, own.side) if own.side else (around.holder, around.side)
    group, kind = (one, own.kind) if own.kind and own.kind != around.kind else (around.group, around.kind)
    return Signs(holder, side, around.turning or own.turning, group, kind)


def _told(names_of: Names) -> Own:
    names, id_, rel, label = names_of
    tokens = (names or "").split()
    named = [word for name in tokens for word in TELLING[name]] if len(tokens) <= STYLED else []
    others = [word for name in (id_ or "").split() for word in TELLING[name]]
    if not (named or others or rel or label):
        return NOTHING
    words = frozenset((*named, *others))
    side = next((SIDES[word] for word in rel.lower().split() if word in SIDES), None)
    side = side or (_side(words) if names else None) or SIDES.get(label.partition(" ")[0].strip(":,").lower())
    inside = next((KINDS[word] for word in (*named, *others) if word in KINDS), None)
    kind = inside or _of_path(label)
    turning = not TURNING.isdisjoint(words)
    return Own(side, turning, kind) if side or kind or turning else NOTHING


def _of_path(label: str) -> Kind | None:
    """Tell the path to a page by its label or its type."""
    said = label.lower()
    return "breadcrumbs" if said and any(word in said for word in PATHS) else None


def _telling(name: str) -> tuple[str, ...]:
    """Give a name and its words in lower case, if any of them may tell something."""
    lower = name.lower()
    if not STEMS.search(lower):
        return ()
    return lower, *name_parts(name)


TOLD, TELLING = Remembered(_told, 20_000), Remembered(_telling, 50_000)
"""Of names that were met: pages share most of theirs."""


def _side(words: frozenset[str]) -> Side | None:
    """Give the side that names tell, unless they tell both."""
    sides = {SIDES[word] for word in words & SIDE_WORDS}
    return sides.pop() if len(sides) == 1 else None
