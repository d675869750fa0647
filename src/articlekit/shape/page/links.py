"""Find the links of a page to its neighbours."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import regex

from articlekit.draft import Draft, DraftBlock, DraftLink, Found
from articlekit.model import Where
from articlekit.options import ParseOptions
from articlekit.shape.byline import DATE
from articlekit.shape.nav import BACK, ON, SEPARATOR, side_of, without_arrows
from articlekit.shape.page.around import block_around, places_of
from articlekit.shape.page.leads import find_leads
from articlekit.shape.page.signs import Around, Groups
from articlekit.shape.page.trails import set_breadcrumbs
from articlekit.shape.words import Side, Words, words_for

TITLE = 220
"""Characters of the title of a neighbour."""
LABEL = 40
"""Characters of a label."""
GROUP = 6
"""Texts that a link to a neighbour holds at most."""
SIDES: dict[str, Side] = {"previous-link": "previous", "next-link": "next"}
"""The side of a link that says of itself what it leads to."""
LABELLED = "labelled-link"
"""A link whose label, which nobody sees, may tell the side."""
MANY = 3
"""Addresses that links with one class lead to at most, if it tells a side."""
LABEL_WORDS = 6
"""Words that such a label opens with at most."""
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
    """Set previous and next, the breadcrumbs, and where else a page leads."""
    words = words_for(draft.language)
    around = Around()
    groups = Groups(draft, around)
    hints = [*_told(draft, around, words), *_grouped(groups, words)]
    hints += [*_declared(draft, words), *_worded(draft, around, words), *_titled(draft, around, words)]
    hints += _arrowed(draft, words) if not hints else []
    draft.found = [found for found in draft.found if found.field not in SIDES and found.field != LABELLED]
    set_breadcrumbs(draft, groups.kinds.get("breadcrumbs", {}))
    elsewhere = {f.value for f in draft.found if f.field in ("url", "canonical_url") and f.source != "options"}
    elsewhere.update(link.href for link in draft.breadcrumbs if link.href)  # up, not back
    hints = sorted((h for h in hints if h.href not in elsewhere), key=lambda h: h.rank)
    for hint in hints:
        if getattr(draft, hint.side) is None:
            setattr(draft, hint.side, DraftLink(hint.title, hint.href or None, hint.where))
    find_leads(draft, groups, words)


# Neighbours


def _told(draft: Draft, around: Around, words: Words) -> Iterator[Hint]:
    """Give the links whose own `rel`, class or label names the side."""
    links = _named(draft)
    told = [(found, *hint) for found in links if found.source != "relation" and (hint := _sided(found, words))]
    places = places_of(draft) if told else {}
    titles: dict[str, str] = {}
    aloud = _aloud(draft) if told else {}
    for found, side, pieces in told:
        at = block_around(found.where, places)
        if at < 0 or not around.signs(draft.elements[at]).turning:
            href = found.value.partition("\n")[0]
            title = _title(pieces, words) or _title(_of_side(aloud, draft.blocks[at], side, words), words)
            if not title and found.source == "rel" and href:
                titles = titles or _titles(draft)
                title = _title([titles.get(href, "")], words)
            if title and (_leads(href) or (found.source == "rel" and not href)):
                yield Hint(side, title, href, found.where, 0 if found.source == "rel" else 1)


def _named(draft: Draft) -> list[Found]:
    """Give the links that say something; a class that many have is the program's, such as `NextLink`."""
    links = [found for found in draft.found if found.field in SIDES or found.field == LABELLED]
    by_class = {(found.field, found.value.partition("\n")[0]) for found in links if found.source == "class"}
    counts = Counter(field for field, _ in by_class)
    return [found for found in links if found.source != "class" or counts[found.field] <= MANY]


def _sided(found: Found, words: Words) -> tuple[Side, list[str]] | None:
    """Give the side of a link and the pieces of its title: its label may open with the side and go on with the title.

    Without a sign between them the side takes two words: a title may open with one.
    """
    _, *pieces = found.value.split("\n")
    if found.field in SIDES:
        return SIDES[found.field], pieces
    label, *shown = pieces
    side, rest = _label(label, words)
    parts = label.split()
    for count in range(min(len(parts) - 1, LABEL_WORDS), 1, -1):
        if side is None and (side := side_of(words, " ".join(parts[:count]))):
            rest = " ".join(parts[count:])
    return (side, [rest] if rest else shown) if side else None


def _declared(draft: Draft, words: Words) -> Iterator[Hint]:
    """Give the neighbours that the head of the page names, where it links to them too.

    The title is that of the link, or where the link has but a label, that of the head, unless that is the label again.
    """
    declared = [found for found in draft.found if found.source == "relation"]
    titles = _titles(draft) if declared else {}
    for found in declared:
        href, _, stated = found.value.partition("\n")
        shown = titles.get(href, "")
        label = without_arrows(shown).strip().casefold()
        repeated = stated.casefold().startswith(label)
        title = _title([shown], words) or ("" if repeated else _title([stated], words))
        if shown and title and _leads(href):
            yield Hint(SIDES[found.field], title, href, found.where, 1)


def _titles(draft: Draft) -> dict[str, str]:
    """Give the first text by which each address is linked elsewhere, as in the contents of a book."""
    titles: dict[str, str] = {}
    for block in draft.blocks:
        for mark in block.marks:
            if mark.kind == "link" and mark.href:
                titles.setdefault(mark.href, block.text[mark.start : mark.end])
    return titles


def _aloud(draft: Draft) -> dict[Where | None, list[str]]:
    """Give the hidden texts by their places: some name a neighbour to those who hear the page, and show an arrow."""
    found: dict[Where | None, list[str]] = {}
    for block in draft.blocks:
        if block.reason == "hidden" and block.text and len(found.get(block.where, ())) < GROUP:
            found.setdefault(block.where, []).append(block.text)
    return found


def _of_side(aloud: dict[Where | None, list[str]], block: DraftBlock, side: Side, words: Words) -> list[str]:
    """Give the hidden text beside a link that names its side."""
    return next(([text] for text in aloud.get(block.where, ()) if _label(text, words)[0] == side), [])


def _grouped(groups: Groups, words: Words) -> Iterator[Hint]:
    """Give the links in elements whose names tell the side."""
    for (holder, side), blocks in groups.sides.items():
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


def _worded(draft: Draft, around: Around, words: Words) -> Iterator[Hint]:
    """Give links after or beside a label such as `Previous post`."""
    before, at = "", -1
    for i, block in enumerate(draft.blocks):
        text = block.text
        if not text or len(text) > TITLE + 40:
            continue
        if before and block.marks:
            yield from _linked(draft, (at, i), before, words, around)
        before, at = "", i
        if block.kind == "cell" and block.attrs.get("header"):
            continue  # the label of a column
        if block.reason != "form" and (block.marks or len(text) <= LABEL) and words.may_name_side(text):
            before = text
            if block.marks:
                yield from _linked(draft, (i, i), text, words, around)


def _linked(draft: Draft, places: tuple[int, int], line: str, words: Words, around: Around) -> Iterator[Hint]:
    """Give the link in a text that a label stands in or before."""
    label, rest = _label(line, words)
    inside = places[0] == places[1]
    own = _only_link(draft.blocks[places[0]])
    if label is None or inside != bool(rest) or around.signs(draft.elements[places[0]]).turning:
        return
    group = around.signs(draft.elements[places[0]]).group
    if group is not None and group is not around.signs(draft.elements[places[1]]).group:
        return
    after = draft.blocks[places[1]]
    href = _only_link(after)
    if own not in (None, href):
        return
    title = _title([rest or after.text], words) if href and _leads(href) else ""
    if href and title and (rest or side_of(words, after.text) is None):
        yield Hint(label, title, href, after.where, 2)


def _titled(draft: Draft, around: Around, words: Words) -> Iterator[Hint]:
    """Give links whose text is a label, with the title in their tooltip."""
    for i in [i for i, block in enumerate(draft.blocks) if block.marks]:
        block = draft.blocks[i]
        for mark in block.marks:
            if mark.title and mark.href and mark.kind == "link" and mark.end - mark.start <= LABEL:
                side = side_of(words, block.text[mark.start : mark.end])
                title = _title([mark.title], words) if side and _leads(mark.href) else ""
                named = side_of(words, title) or side_of(words, title.partition(" ")[0]) if title else None
                if side and title and named is None and not around.signs(draft.elements[i]).turning:
                    yield Hint(side, title, mark.href, block.where, 2)


def _label(text: str, words: Words) -> tuple[Side | None, str]:
    """Give the side that a line's label tells, and what follows the label."""
    if not words.may_name_side(text):
        return None, ""
    side = side_of(words, text)
    if side:
        return side, ""
    line = without_arrows(text)
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
    """Give the title in the pieces of a link: without labels, arrows, dates; empty where nothing is left.

    Of several pieces one with an arrow is a label, in any language.
    """
    kept: list[str] = []
    pieces = [piece for piece in pieces if without_arrows(piece).strip() == piece.strip()] or pieces
    for piece in pieces:
        text = without_arrows(piece).strip()
        label, rest = _label(text, words)
        text = rest if label else text
        if text and text not in kept and not (DATE.fullmatch(text) or PAGED.fullmatch(text)):
            kept.append(text)
    title = LOOSE.sub("", " ".join(kept)) if len(kept) > 1 else "".join(kept)
    known = words.furniture.reason(title) is not None or PAGED.fullmatch(title)
    return "" if known or len(title) > TITLE or not any(c.isalnum() for c in title) else title
