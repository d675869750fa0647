"""Choose the title of a page among what it says of itself and its headings."""

from collections.abc import Iterable

import regex

from articlekit.draft import Draft, DraftBlock, Element, Found
from articlekit.options import ParseOptions
from articlekit.shape.page.around import words_of
from articlekit.shape.page.survey import GOOD, count_words

SEPARATOR = regex.compile(r"\s+[-|–—·•»:~⋆]+\s+|\s*[|｜]\s*|\s+::\s+")
"""What stands between a title and the name of the site."""
CLAUSE = regex.compile(rf"{SEPARATOR.pattern}|:\s+")
"""The same, and what stands between a title and its second half."""
WORD = regex.compile(r"[\p{L}\p{N}]+")
AGREES = {1: 0.6, 2: 0.85, 3: 1.0, 4: 1.0}
"""How much a heading of a level must agree with what the page says to be its title."""
STRONG = ("og:title", "twitter:title")
LONGEST = 300
"""Characters that a title has at most."""
TRAILS = frozenset(("breadcrumb", "breadcrumbs"))
"""Names of the path to a page, at whose end some sites repeat its title for search engines, as a heading."""
NEAR = 8
"""Elements around a heading that are looked at for such a path."""
SITE = 0.5
"""The agreement of a heading that is only the last part of a title: perhaps the name of the site."""


def take_page_title(draft: Draft, _: ParseOptions) -> None:
    """Choose the title; the heading that it stands in leaves the tree, for it lives in the article's title."""
    told = [found for found in draft.found if found.field == "title"]
    others = [found for found in draft.found if found.field != "title"]
    site = next((found.value for found in others if found.field == "site_name"), "")
    heads = [b for b in draft.blocks if b.kind == "heading" and b.level and len(b.text) <= LONGEST]
    candidates = [Found("title", _without_site(one, told, heads, site), one.source, one.where) for one in told]
    candidates.sort(key=lambda one: one.source not in STRONG)
    sites = _sites(told, others)
    chosen = _heading(heads, told, sites) or _only_heading(heads, told)
    if chosen is not None:
        chosen = _beside_trail(draft, chosen, told)
    if chosen is not None and not _stays(chosen, told):
        if chosen.reason is None or chosen.reason == "boilerplate":
            chosen.reason = "label"
        text = _without_kicker(chosen.text, candidates, site)
        candidates.insert(0, Found("title", text, "heading", draft.claim(chosen, text)))
        _drop_kickers(draft, chosen)
    _drop_repeats(draft, candidates)
    draft.found = [*candidates, *others]


def _sites(told: list[Found], others: list[Found]) -> set[tuple[str, ...]]:
    """Give the names that are surely the site's: stated as such, or what one title has more than another."""
    sites = {tuple(words(found.value)) for found in others if found.field == "site_name"}
    titles = {tuple(words(found.value)) for found in told}
    for one in titles:
        for other in titles:
            if other and len(one) > len(other) and one[-len(other) :] == other:
                sites.add(one[: -len(other)])
    return sites


def _beside_trail(draft: Draft, chosen: DraftBlock, told: list[Found]) -> DraftBlock:
    """Give the headline of the article, where the chosen heading is the end of a path, written for search engines."""
    heads = {id(b): e for b, e in zip(draft.blocks, draft.elements, strict=True) if b.kind == "heading" and b.level}
    if id(chosen) not in heads or not _in_trail(heads[id(chosen)]):
        return chosen
    titles = [words(found.value) for found in told]
    for block in draft.blocks:
        if id(block) in heads and len(block.text) <= LONGEST and not _in_trail(heads[id(block)]):
            said = words(block.text)
            if any(title and said[-len(title) :] == title for title in titles):
                return block
    return chosen


def _in_trail(element: Element | None) -> bool:
    """Tell whether an element is part of the navigation or of the path to the page."""
    for _ in range(NEAR):
        if element is None:
            return False
        if element.tag == "nav" or not TRAILS.isdisjoint(words_of(element)):
            return True
        element = element.parent
    return False


def _heading(heads: list[DraftBlock], told: list[Found], sites: set[tuple[str, ...]]) -> DraftBlock | None:
    """Give the heading that is the title: the one that agrees best with what the page says."""
    for level, least in AGREES.items():
        rated = [
            (max((_agreement(b.text, one.value) for one in told), default=0.0), b)
            for b in heads
            if b.level == level and tuple(words(b.text)) not in sites
        ]
        best = max(rated, key=lambda pair: pair[0], default=None)
        if best is not None and best[0] >= least:
            return best[1]
    return None


def _only_heading(heads: list[DraftBlock], told: list[Found]) -> DraftBlock | None:
    """Give the only heading of the first level that is kept, where nothing says what the title is."""
    kept = [b for b in heads if b.level == 1 and b.reason is None]
    return kept[0] if len(kept) == 1 and not told else None


def _stays(heading: DraftBlock, told: list[Found]) -> bool:
    """Tell a heading that the text holds, where the page only has a `<title>` that differs, without a site's name."""
    return (
        heading.reason is None
        and {found.source for found in told} == {"title"}
        and not any(SEPARATOR.search(found.value) or words(found.value) == words(heading.text) for found in told)
    )


def _without_kicker(text: str, candidates: list[Found], site: str) -> str:
    """Give a heading less what stands before a title that the page also says, and less the name of the site."""
    for found in candidates:
        if found.source in STRONG and text.endswith(found.value) and text != found.value:
            return found.value
    parts = SEPARATOR.split(text)
    return _span(text, parts[0], parts[-2]) if len(parts) > 1 and site and words(parts[-1]) == words(site) else text


def _agreement(heading: str, told: str) -> float:
    """Give how much a heading agrees with a title, of which the last part may be the name of the site."""
    parts = [part for part in CLAUSE.split(told) if part.strip()]
    if len(parts) > 1 and words(heading) == words(parts[-1]):
        return SITE
    return max(likeness(heading, told), *(likeness(heading, part) for part in parts[:-1]), 0.0)


def likeness(one: str, other: str) -> float:
    """Give how much two titles agree, from 0 to 1: the words they share, less where one is much longer."""
    a, b = set(words(one)), set(words(other))
    if not a or not b:
        return 0.0
    least, most = sorted((len(a), len(b)))
    return len(a & b) / least * min(1.0, 2 * least / most)


def words(text: str) -> list[str]:
    """Give the words of a title in lower case; letters of scripts without spaces each count."""
    found = WORD.findall(text.lower())
    return list("".join(found)) if len(found) <= 1 and not text.isascii() else found


def _without_site(one: Found, told: list[Found], heads: Iterable[DraftBlock], site: str) -> str:
    """Give a title as the page says it less the name of the site."""
    parts = [part for part in SEPARATOR.split(one.value) if part.strip()]
    if len(parts) <= 1:
        return one.value
    others = {tuple(words(b.text)) for b in heads}
    if tuple(words(one.value)) in others:
        return one.value
    others |= {tuple(words(o.value)) for o in told if o.source != one.source}
    for start in range(len(parts)):
        for end in range(len(parts), start, -1):
            piece = _span(one.value, parts[start], parts[end - 1])
            if piece != one.value and tuple(words(piece)) in others:
                return piece
    if site and words(parts[-1]) == words(site):
        return _span(one.value, parts[0], parts[-2])
    if site and words(parts[0]) == words(site):
        return _span(one.value, parts[1], parts[-1])
    return parts[0].strip() if len(parts) == 2 else one.value


def _span(text: str, first: str, last: str) -> str:
    start = text.find(first)
    return text[start : text.rfind(last) + len(last)].strip()


def _drop_repeats(draft: Draft, candidates: list[Found]) -> None:
    """Leave out headings that only repeat the title; in the head of the article also any other form of it."""
    if not candidates:
        return
    title = words(candidates[0].value)
    forms = [words(found.value) for found in candidates]
    head = True
    for block in draft.blocks:
        if block.reason is not None or block.inside >= 0:
            continue
        head = head and (block.kind != "paragraph" or count_words(block.text) < GOOD)
        if block.kind == "heading" and (words(block.text) == title or (head and words(block.text) in forms)):
            block.reason = "duplicate"
            if head:
                _drop_kickers(draft, block)


def _drop_kickers(draft: Draft, title: DraftBlock) -> None:
    """Leave out the headings above the title, where no text runs before it: they say what the page is about."""
    above: list[DraftBlock] = []
    for block in draft.blocks:
        if block is title:
            break
        if block.reason is None and block.kind == "heading":
            above.append(block)
        elif block.reason is None and block.kind == "paragraph" and count_words(block.text) >= GOOD:
            return
    for block in above:
        block.reason = "label"
