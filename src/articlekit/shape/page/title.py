"""Choose the title of a page among what it says of itself and its headings."""

from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import urlsplit

import regex

from articlekit.draft import Draft, DraftBlock, Element, Found
from articlekit.options import ParseOptions
from articlekit.shape.page.around import words_of
from articlekit.shape.page.reasons import UNSEEN
from articlekit.shape.page.survey import GOOD, count_words, is_running
from articlekit.shape.people import host_names, letters
from articlekit.shape.phrases import UNSPACED
from articlekit.shape.words import words_for

SEPARATOR = regex.compile(r"\s+[-|–—·•»:~⋆]+\s+|\s*[|｜]\s*|\s+::\s+")
"""What stands between a title and the name of the site."""
BAR = regex.compile(r"\s*[|｜]\s*")
"""What stands between titles, sections and sites."""
CLAUSE = regex.compile(rf"{SEPARATOR.pattern}|:\s+")
"""The same, and what stands between a title and its second half."""
FILE = regex.compile(r"[\p{Ll}\p{N}][\p{Ll}\p{N}_.-]*+")
"""A title that is only the name of a file, as notebooks have it."""
SIGN = regex.compile(r"[-|–—·•:~⋆]\s")
"""What parts the two halves of a heading."""
WORD = regex.compile(r"[\p{L}\p{N}]+")
AGREES = {1: 0.6, 2: 0.85, 3: 1.0, 4: 1.0}
"""How much a heading of a level must agree with what the page says to be its title."""
STRONG = ("og:title", "twitter:title")
WORK = ("dc.title", "dcterms.title", "citation_title")
"""Statements of the title of the work, without the name of the site that `<title>` mostly has."""
LONGEST = 300
"""Characters that a title has at most."""
TRAILS = frozenset(("breadcrumb", "breadcrumbs"))
"""Names of the path to a page, at whose end some sites repeat its title for search engines, as a heading."""
NEAR = 8
"""Elements around a heading that are looked at for such a path."""
NAME_WORDS, LEAST = 4, 4
"""Words that the name of a site has at most, and letters at least, to be told by its host."""
SITES = ("blog", "news", "magazine", "docs")
"""What a site's name may have after the name of its host."""
TITLE_WORDS = 3
"""Words before a bar from which they are a title."""
LONE = 0.35
"""How much the only heading of the first level must agree with what the page says."""
SENTENCE = 20
"""Words from which it is no title but a sentence."""
MANY = 20
"""Parts up to which those of a title are tried; a limit, so that time stays in proportion to the page."""
SITE = 0.5
"""The agreement of a heading that is only the last part of a title: perhaps the name of the site."""


def take_page_title(draft: Draft, _: ParseOptions) -> None:
    """Choose the title; the heading that it stands in leaves the tree, for it lives in the article's title."""
    others = [found for found in draft.found if found.field != "title"]
    sites = _sites(draft)
    told = [found for found in draft.found if found.field == "title"]
    told = [found for found in told if letters(found.value) not in sites] or told
    named = [found for found in told if not FILE.fullmatch(found.value)]
    heads = [
        b for b in draft.blocks if b.kind == "heading" and b.level and len(b.text) <= LONGEST and b.reason not in UNSEEN
    ]
    over = _over_the_page(heads, told)
    homes = _homes(draft)
    sites |= over | {letters(b.text) for b in heads if _leads_home(b, homes)}
    heads = [b for b in heads if letters(b.text) not in sites]
    candidates = [Found("title", _without_site(one, told, heads, sites), one.source, one.where) for one in told]
    candidates.sort(key=lambda one: (one.source not in STRONG, one.source not in WORK))
    chosen = (
        _heading(heads, told, (1,))
        or _same(heads, {letters(_without_ends(one.value, sites)) for one in told})
        or _lone_heading(heads, told, opens=bool(over) and _opens(draft, heads))
        or _heading(heads, told, (2, 3, 4))
        or _only_heading(heads, named)
    )
    if chosen is not None:
        chosen = _beside_trail(draft, chosen, told)
    if chosen is not None and not _stays(chosen, named):
        if chosen.reason is None or chosen.reason == "boilerplate":
            chosen.reason = "label"
        text = _with_colon(_without_kicker(draft, chosen.text, candidates, sites), candidates)
        candidates.insert(0, Found("title", text, "heading", draft.claim(chosen, text)))
        _drop_kickers(draft, chosen)
    _drop_repeats(draft, candidates)
    draft.found = [*candidates, *others]


def _homes(draft: Draft) -> set[str]:
    """Give the addresses of the site's first page, without the last slash; none where the page is that itself."""
    homes = {""}
    for found in draft.found:
        if found.field in ("url", "canonical_url"):
            try:
                address = urlsplit(found.value)
            except ValueError:
                continue
            if not address.path.strip("/"):
                return set()
            homes.add(f"{address.scheme}://{address.netloc}")
    return homes


def _leads_home(block: DraftBlock, homes: set[str]) -> bool:
    """Tell a heading that is a link to the site's first page: the name of the site."""
    return any(
        mark.kind == "link" and (mark.href or "").rstrip("/") in homes and mark.end - mark.start == len(block.text)
        for mark in block.marks
    )


def _sites(draft: Draft) -> set[str]:
    """Give the names that are surely the site's: stated as such, its host, or what one title has more than another."""
    hosts = host_names(draft)
    sites = {letters(found.value) for found in draft.found if found.field == "site_name"} | hosts
    told = {found.value for found in draft.found if found.field == "title"}
    titles = {letters(value) for value in told} - {""}
    sites |= {one.removesuffix(other) for one in titles for other in titles if one != other and one.endswith(other)}
    parts = [clauses(value) for value in told]
    ends = {part for split in parts for part in (split[0], split[-1])}
    return sites | {letters(part) for part in ends if _is_host(part, hosts)} - {""}


def _over_the_page(heads: list[DraftBlock], told: list[Found]) -> set[str]:
    """Give the headings of the first level that stand over every page of a site: the end of what the page says.

    They stand outside of the text, whose own heading of that level is kept and is said in other words.
    """
    kept = next((b for b in heads if b.level == 1 and b.reason is None), None)
    parts = [clauses(one.value) for one in told]
    if kept is None or max((likeness(kept.text, part) for one in parts for part in one[:-1]), default=0.0) < LONE:
        return set()
    ends = {letters(one[-1]) for one in parts if len(one) > 1}
    return {letters(b.text) for b in heads if b.level == 1 and b.reason is not None} & ends


def _beside_trail(draft: Draft, chosen: DraftBlock, told: list[Found]) -> DraftBlock:
    """Give the headline of the article, where the chosen heading is the end of a path, written for search engines."""
    at = next((i for i, block in enumerate(draft.blocks) if block is chosen), -1)
    if at < 0 or not _in_trail(draft.elements[at]):
        return chosen
    titles = [words(found.value) for found in told]
    for block, element in zip(draft.blocks, draft.elements, strict=True):
        if block.kind == "heading" and block.level and len(block.text) <= LONGEST and not _in_trail(element):
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


def _is_host(part: str, hosts: Iterable[str]) -> bool:
    """Tell a few words that a host is named after: `Copper and Rosin` or `Copper Blog` at copperandrosin.example."""
    name = letters(part)
    names = {name, *(name.removesuffix(kind) for kind in SITES)}
    return len(part.split()) <= NAME_WORDS and any(
        len(one) >= LEAST and host.startswith(one) for host in hosts for one in names
    )


def _same(heads: list[DraftBlock], titles: set[str]) -> DraftBlock | None:
    """Give the heading that is what the page says, the highest one."""
    same = [b for b in heads if letters(b.text) in titles]
    return min(same, key=lambda b: b.level, default=None)


def _heading(heads: list[DraftBlock], told: list[Found], levels: Iterable[int]) -> DraftBlock | None:
    """Give the heading that is the title: the one that agrees best with what the page says."""
    for level in levels:
        rated = [
            (max((_agreement(b.text, one.value) for one in told), default=0.0), b) for b in heads if b.level == level
        ]
        best = max(rated, key=lambda pair: pair[0], default=None)
        if best is not None and best[0] >= AGREES[level]:
            return best[1]
    return None


def _lone_heading(heads: list[DraftBlock], told: list[Found], *, opens: bool) -> DraftBlock | None:
    """Give the heading of the first level where there is one alone, and what the page says is not all another thing.

    One that the text holds must open it, on a page with another over it (`opens`).
    """
    first = [b for b in heads if b.level == 1]
    if len({letters(b.text) for b in first}) != 1 or count_words(first[0].text) > SENTENCE:
        return None
    if first[0].reason is None and not opens:
        return None
    rated = [_agreement(first[0].text, one.value) for one in told]
    ends = any(letters(one.value).endswith(letters(first[0].text)) for one in told)
    return first[0] if max(rated, default=0.0) >= LONE and not ends else None


def _opens(draft: Draft, heads: list[DraftBlock]) -> bool:
    """Tell whether the text opens with a heading of the first level."""
    kept = next((b for b in draft.blocks if b.reason is None and b.text and b.inside < 0), None)
    return kept is not None and kept.level == 1 and any(kept is one for one in heads)


def _only_heading(heads: list[DraftBlock], told: list[Found]) -> DraftBlock | None:
    """Give the only heading of the first level that is kept, where nothing says what the title is."""
    kept = [b for b in heads if b.level == 1 and b.reason is None]
    return kept[0] if len(kept) == 1 and not told else None


def _stays(heading: DraftBlock, told: list[Found]) -> bool:
    """Tell a heading that the text holds, where the page only has a `<title>` that differs, without a site's name."""
    return (
        heading.reason is None
        and {found.source for found in told} == {"title"}
        and not any(SEPARATOR.search(found.value) or _begins(found.value, heading.text) for found in told)
    )


def _begins(title: str, heading: str) -> bool:
    """Tell whether a heading is a title, or all of it that stands before a colon."""
    return words(heading) in (words(title), words(clauses(title)[0]))


def _without_kicker(draft: Draft, text: str, candidates: list[Found], sites: set[str]) -> str:
    """Give a heading less what stands before a title that the page also says, and less what stands after a bar."""
    stated = [found.value for found in candidates if found.source in STRONG and text.endswith(found.value)]
    if stated and not any(found.value.startswith(text) for found in draft.found if found.field == "title"):
        kicker = text.removesuffix(stated[0])
        return text if words_for(draft.language).stop_words.issuperset(words(kicker)) else stated[0]
    first = BAR.split(text)[0]
    if len(words(first)) >= TITLE_WORDS and 2 * len(first) >= len(text):
        text = first
    parts = SEPARATOR.split(text)
    return _span(text, parts[0], parts[-2]) if len(parts) > 1 and letters(parts[-1]) in sites else text


def _with_colon(text: str, candidates: list[Found]) -> str:
    """Give a heading that only its style parts from its kicker as the page states it: with a sign between."""
    if SIGN.search(text):
        return text
    own = letters(text)
    return next((one.value for one in candidates if CLAUSE.search(one.value) and letters(one.value) == own), text)


def _agreement(heading: str, told: str) -> float:
    """Give how much a heading agrees with a title, of which the last part may be the name of the site."""
    parts = [part for part in clauses(told) if part.strip()]
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


@lru_cache(maxsize=256)
def clauses(text: str) -> tuple[str, ...]:
    """Give the parts of a title, which is asked for again with each heading."""
    return tuple(CLAUSE.split(text))


@lru_cache(maxsize=2048)
def words(text: str) -> tuple[str, ...]:
    """Give the words of a title in lower case; letters of scripts without spaces each count."""
    found = WORD.findall(text.lower())
    if text.isascii():
        return tuple(found)
    return tuple("".join(found)) if len(found) <= 1 else tuple(p for word in found for p in _pieces(word))


def _pieces(word: str) -> Iterable[str]:
    return word if UNSPACED.search(word) else (word,)


def _without_site(one: Found, told: list[Found], heads: Iterable[DraftBlock], sites: set[str]) -> str:
    """Give a title as the page says it less the name of the site."""
    text = _without_ends(one.value, sites)
    parts = [part for part in SEPARATOR.split(text) if part.strip()]
    others = {words(b.text) for b in heads}
    if not 1 < len(parts) <= MANY or words(text) in others:
        return text
    others |= {words(o.value) for o in told if o.source != one.source}
    for start in range(len(parts)):
        for end in range(len(parts), start, -1):
            piece = _span(text, parts[start], parts[end - 1])
            if piece != text and words(piece) in others:
                return piece
    return parts[0].strip() if len(parts) == 2 and text == one.value else text


def _without_ends(text: str, sites: set[str]) -> str:
    """Give a title less its first and last parts that are names of the site."""
    parts = [part for part in clauses(text) if part.strip()]
    while len(parts) > 1 and letters(parts[-1]) in sites:
        parts.pop()
    while len(parts) > 1 and letters(parts[0]) in sites:
        parts.pop(0)
    return _span(text, parts[0], parts[-1]) if parts else text


def _span(text: str, first: str, last: str) -> str:
    start = text.find(first)
    return text[start : text.rfind(last) + len(last)].strip()


def _drop_repeats(draft: Draft, candidates: list[Found]) -> None:
    """Leave out headings that only repeat the title; in the head of the article also any other form of it.

    One further down with headings under it opens a part of the article: a recipe has the name of its page.
    """
    if not candidates:
        return
    title = words(candidates[0].value)
    forms = [words(found.value) for found in candidates]
    blocks = [b for b in draft.blocks if b.reason is None and b.inside < 0]
    body = next((n for n, b in enumerate(blocks) if is_running(b)), len(blocks))
    heads = [(n < body, block) for n, block in enumerate(blocks) if block.kind == "heading"]
    levels = [*(block.level for _, block in heads), 0]
    over = 0
    for (head, block), below in zip(heads, levels[1:], strict=True):
        said = words(block.text)
        opens = not head and 0 < over <= block.level < below
        if (said == title and not opens) or (head and said in forms):
            block.reason = "duplicate"
            if head:
                _drop_kickers(draft, block)
        else:
            over = block.level


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
