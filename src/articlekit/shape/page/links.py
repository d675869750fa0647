"""Find the links of a page to its neighbours, and its breadcrumbs."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

import regex

from articlekit.draft import Draft, DraftBlock, DraftLink, Element
from articlekit.model import Where
from articlekit.options import ParseOptions
from articlekit.shape.byline import DATE
from articlekit.shape.nav import ARROWS, BACK, ON, SEPARATOR, side_of
from articlekit.shape.page.around import block_around, places_of, words_of
from articlekit.shape.words import Words, words_for

Side = Literal["previous", "next"]

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
CRUMBS = frozenset("breadcrumb breadcrumbs breadcrumblist crumb crumbs".split())
TITLE = 220
"""Characters of the title of a neighbour."""
GROUP = 6
"""Texts that a link to a neighbour holds at most."""
PATH = 500
"""Characters of a path of breadcrumbs."""
STEPS = 12
STEP_SIGNS = regex.compile(
    r"(?<!\s)\s*[›»>→/|·•⟩❯\\]+(?:\s+|$)|^[\s›»>→/|·•⟩❯\\–—:-]+"
    r"|(?<![\s›»>→/|·•⟩❯\\–—:-])[\s›»>→/|·•⟩❯\\–—:-]+$"
    r"|\s[–—-]\s"
)
"""What stands between the steps."""
LOOSE = regex.compile(r"\s+(?=[,.:;!?)’'])")
"""A space that joining pieces put before a sign."""
PAGED = regex.compile(
    r"[\d\s.…]*|(?:page|seite|página|pagina|стр\w*)\s*\d*(?:\s*(?:of|/)\s*\d+)?"
    r"|(?:\w+\s)?(?:older|newer|previous|next)?\s*"
    r"(?:posts?|entries|articles|comments|stories|page|slide|month)"
    r"|view all.*|all posts|read more|back to .*|load more.*",
    regex.IGNORECASE,
)
"""Titles of links that turn pages of a list."""


class Hint(NamedTuple):
    """A link that may lead to a neighbour."""

    side: Side
    title: str
    href: str
    where: Where | None
    rank: int
    """How it was told: 0 by `rel`, 1 by the class, 2 by words, 3 by arrows."""


def find_links(draft: Draft, _: ParseOptions) -> None:
    """Set previous, next and the breadcrumbs of a page."""
    words = words_for(draft.language)
    around = _Around()
    hints = [*_told(draft, around, words), *_grouped(draft, around, words), *_worded(draft, around, words)]
    hints += _arrowed(draft, words) if not hints else []
    draft.found = [found for found in draft.found if found.field not in ("previous-link", "next-link")]
    own = {found.value for found in draft.found if found.field in ("url", "canonical_url")}
    hints = sorted((h for h in hints if h.href not in own), key=lambda h: h.rank)
    for hint in hints:
        if getattr(draft, hint.side) is None:
            setattr(draft, hint.side, DraftLink(hint.title, hint.href or None, hint.where))
    _set_breadcrumbs(draft, around)


# What the names around a text tell


class Signs(NamedTuple):
    """What the names around a text tell: the nearest element of each kind."""

    holder: Element | None
    """The element that names a side."""
    side: Side | None
    turning: bool
    crumbs: Element | None
    """The outermost element that holds breadcrumbs."""


NO_SIGNS = Signs(None, None, turning=False, crumbs=None)
LIMITS = frozenset(("body", "html", "main", "article", ""))
"""Elements beyond which nothing is told."""


class _Around:
    """The signs around each element, each looked at once."""

    def __init__(self) -> None:
        self._known: dict[Element | None, Signs] = {None: NO_SIGNS}
        self.crumbs = False
        """Whether any element looked at holds breadcrumbs."""

    def signs(self, element: Element) -> Signs:
        """Give the signs at an element and around it."""
        new: list[Element] = []
        up: Element | None = element
        while up not in self._known and up is not None and up.tag not in LIMITS:
            new.append(up)
            up = up.parent
        signs = self._known.get(up, NO_SIGNS)
        for one in reversed(new):
            signs = self._known[one] = self._add(one, signs)
        return signs

    def _add(self, one: Element, around: Signs) -> Signs:
        get = one.attrs.get
        words = words_of(one)
        if not words and len(one.attrs) < 2 and "rel" not in one.attrs and "aria-label" not in one.attrs:
            return around
        side = _side(words, get("rel"), get("class"))
        crumbs = not CRUMBS.isdisjoint(words) or _states_crumbs(get("aria-label"), get("itemtype"))
        self.crumbs = self.crumbs or crumbs
        turning = around.turning or not TURNING.isdisjoint(words)
        if side is None and not crumbs and turning == around.turning:
            return around
        holder, known = (one, side) if side else (around.holder, around.side)
        return Signs(holder, known, turning, around.crumbs or (one if crumbs else None))


def _side(words: frozenset[str], rel: str | None, names: str | None) -> Side | None:
    """Give the side that `rel` or a class names."""
    if rel is not None:
        told = next((SIDES[word] for word in rel.lower().split() if word in SIDES), None)
        if told:
            return told
    if not names or SIDE_WORDS.isdisjoint(words):
        return None
    sides = {SIDES[word] for word in words & SIDE_WORDS}
    return sides.pop() if len(sides) == 1 else None


def _states_crumbs(label: str | None, kind: str | None) -> bool:
    return (label is not None and "breadcrumb" in label.lower()) or (kind is not None and "BreadcrumbList" in kind)


# Neighbours


def _told(draft: Draft, around: _Around, words: Words) -> Iterator[Hint]:
    """Give the links whose own `rel` or class names the side."""
    told = [found for found in draft.found if found.field in ("previous-link", "next-link")]
    places = places_of(draft) if told else {}
    for found in told:
        at = block_around(found.where, places)
        if at < 0 or not around.signs(draft.elements[at]).turning:
            href, *pieces = found.value.split("\n")
            side: Side = "previous" if found.field == "previous-link" else "next"
            title = _title(pieces, words)
            if title and (_leads(href) or (found.source == "rel" and not href)):
                yield Hint(side, title, href, found.where, 0 if found.source == "rel" else 1)


def _grouped(draft: Draft, around: _Around, words: Words) -> Iterator[Hint]:
    """Give the links in elements whose names tell the side."""
    groups: dict[Element, tuple[Side, list[DraftBlock]]] = {}
    for block, element in zip(draft.blocks, draft.elements, strict=True):
        if not block.marks or not block.text:
            continue
        signs = around.signs(element)
        if signs.holder is not None and signs.side and not signs.turning:
            groups.setdefault(signs.holder, (signs.side, []))[1].append(block)
    for holder, (side, blocks) in groups.items():
        hint = _of_group(side, blocks, words, 0 if holder.attrs.get("rel") else 1)
        if hint is not None:
            yield hint


def _of_group(side: Side, blocks: list[DraftBlock], words: Words, rank: int) -> Hint | None:
    """Give the link that some blocks are."""
    hrefs = {mark.href for b in blocks for mark in b.marks if mark.kind == "link" and mark.href}
    if len(blocks) > GROUP or len(hrefs) != 1 or sum(len(b.text) for b in blocks) > 2 * TITLE:
        return None
    href = hrefs.pop()
    heads = [b for b in blocks if b.kind == "heading" and _title([b.text], words)]
    linked = [b for b in blocks if any(m.kind == "link" for m in b.marks) and _title([b.text], words)]
    titles = [t for b in heads or linked if (t := _title([b.text], words))]
    title = max(titles, key=len, default="")
    return Hint(side, title, href, blocks[0].where, rank) if title and _leads(href) else None


def _worded(draft: Draft, around: _Around, words: Words) -> Iterator[Hint]:
    """Give links after or beside a label such as `Previous post`."""
    texts = [i for i, b in enumerate(draft.blocks) if b.text and len(b.text) <= TITLE + 40]
    for n, i in enumerate(texts):
        block = draft.blocks[i]
        after = draft.blocks[texts[n + 1]] if n + 1 < len(texts) else block
        if not (block.marks or after.marks):
            continue
        label, rest = _label(block.text, words)
        if label is None or around.signs(draft.elements[i]).turning:
            continue
        after = block if rest else after
        href = _only_link(after)
        title = _title([rest or after.text], words)
        if href and title and _leads(href) and (rest or side_of(words, after.text) is None):
            yield Hint(label, title, href, after.where, 2)


def _label(text: str, words: Words) -> tuple[Side | None, str]:
    """Give the side that a line's label tells, and what follows the label."""
    side = side_of(words, text)
    if side:
        return side, ""
    line = ARROWS.sub("", text)
    cut = SEPARATOR.search(line[:60])
    if not cut or not line[cut.end() :]:
        return None, ""
    return side_of(words, line[: cut.start()]), line[cut.end() :]


def _arrowed(draft: Draft, words: Words) -> Iterator[Hint]:
    """Give a link with an arrow back and, right after, one with an arrow on."""
    links = [b for b in draft.blocks if b.text and b.inside < 0]
    for back, on in pairwise(links):
        if back.text[0] in BACK and on.text[-1] in ON and max(len(back.text), len(on.text)) <= TITLE:
            for side, block in (("previous", back), ("next", on)):
                href, title = _only_link(block), _title([block.text], words)
                if href and title and _leads(href):
                    yield Hint("previous" if side == "previous" else "next", title, href, block.where, 3)


def _only_link(block: DraftBlock) -> str | None:
    hrefs = {m.href for m in block.marks if m.kind == "link" and m.href}
    return hrefs.pop() if len(hrefs) == 1 else None


def _leads(href: str) -> bool:
    return bool(href) and "#" not in href


def _title(pieces: list[str], words: Words) -> str:
    """Give the title in the pieces of a link: without labels, arrows, dates; empty where nothing is left."""
    kept: list[str] = []
    for piece in pieces:
        text = ARROWS.sub("", piece).strip()
        label, rest = _label(text, words)
        text = rest if label else text
        if text and text not in kept and not (DATE.fullmatch(text) or PAGED.fullmatch(text)):
            kept.append(text)
    title = LOOSE.sub("", " ".join(kept)) if len(kept) > 1 else "".join(kept)
    known = words.furniture.reason(title) is not None or PAGED.fullmatch(title)
    return "" if known or len(title) > TITLE or not any(c.isalnum() for c in title) else title


# Breadcrumbs


def _set_breadcrumbs(draft: Draft, around: _Around) -> None:
    """Prefer the breadcrumbs that the page shows to those that it only states."""
    if not around.crumbs:
        return
    groups: dict[Element, list[DraftBlock]] = {}
    for block, element in zip(draft.blocks, draft.elements, strict=True):
        if (
            block.text
            and len(block.text) <= PATH
            and block.kind != "heading"
            and block.reason not in ("hidden", "decoration")
        ):
            holder = around.signs(element).crumbs
            if holder is not None:
                groups.setdefault(holder, []).append(block)
    for blocks in groups.values():
        steps = _steps(blocks)
        if steps:
            draft.breadcrumbs = steps
            for block in blocks:
                block.reason = block.reason or "navigation"
            return


def _steps(blocks: list[DraftBlock]) -> list[DraftLink]:
    """Give the steps of a path in the order of the page."""
    steps: list[DraftLink] = []
    if sum(len(b.text) for b in blocks) > PATH:
        return []
    for block in blocks:
        for title, href in _pieces(block):
            if not steps or steps[-1].title != title:
                steps.append(DraftLink(title, href, block.where))
    return steps if len(steps) <= STEPS else []


def _pieces(block: DraftBlock) -> Iterator[tuple[str, str | None]]:
    """Give the links of a text, and what stands between them."""
    at = 0
    for mark in block.marks:
        if mark.kind == "link" and mark.start >= at:
            yield from ((piece, None) for piece in _cut(block.text[at : mark.start]))
            yield from ((piece, mark.href) for piece in _cut(block.text[mark.start : mark.end])[:1])
            at = mark.end
    yield from ((piece, None) for piece in _cut(block.text[at:]))


def _cut(text: str) -> list[str]:
    pieces = [piece.strip() for piece in STEP_SIGNS.split(text)]
    return [piece for piece in pieces if any(c.isalnum() for c in piece) and not piece.endswith(":")]
