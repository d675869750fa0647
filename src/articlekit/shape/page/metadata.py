"""Choose what is said about a page's article: authors, dates, description ... among all that was found."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import lru_cache
from importlib import import_module
from typing import Any

import regex

from articlekit.draft import Draft, Found
from articlekit.options import ParseOptions
from articlekit.shape.byline import DATE, PARTS, named_authors
from articlekit.shape.page.around import block_around, places_of, words_around
from articlekit.shape.phrases import fold
from articlekit.shape.words import Words, words_for

RANKS: dict[str, tuple[str, ...]] = {
    "authors": (
        *("citation_author", "json-ld-article", "sailthru.author", "parsely-author", "author", "article:author"),
        *("json-ld-page", "rel", "byline", "class", "byl", "dcterms.creator", "dc.creator", "byline-below", "rel-far"),
        *("profile-link", "beside-date"),
    ),
    "published": (
        *("byline", "article:published_time", "og:article:published_time", "article:published", "sailthru.date"),
        *("parsely-pub-date", "citation_publication_date", "json-ld-article", "datepublished", "time", "class"),
        *("pubdate", "publishdate", "publish_date", "article.published", "date", "dcterms.issued", "dc.date.issued"),
        *("dcterms.date", "dc.date", "dcterms.created", "datecreated", "json-ld-page", "byline-below"),
    ),
    "modified": (
        *("json-ld-article", "article:modified_time", "datemodified", "og:updated_time", "byline", "time"),
        *("dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "revised", "article.updated"),
        *("json-ld-page", "byline-below"),
    ),
    "description": ("description", "og:description", "json-ld-article", "twitter:description", "dc.description"),
    "image": ("og:image", "json-ld-article", "twitter:image", "og:image:url", "twitter:image:src", "json-ld-page"),
    "site_name": ("og:site_name", "json-ld-site", "json-ld-article", "json-ld-page", "application-name"),
    "language": ("options", "html-lang", "og:locale", "json-ld-article", "json-ld-page", "words"),
    "categories": ("article:section", "json-ld-article", "byline", "line"),
    "tags": ("article:tag", "line", "json-ld-article"),
}
"""For each field the sources that are believed, the most trusted first; what others say is only kept as evidence."""
ORDER = {field: {source: n for n, source in enumerate(sources)} for field, sources in RANKS.items()}
LAST = 99
LOOSE = frozenset(("class", "profile-link", "beside-date"))
"""Sources that say little: only one name is taken, a full one before others."""
SHOWN = frozenset(("byline", "rel", "byline-below"))
"""Sources that may name an author who is called as the site is."""
SEEN = ("class", "class-far", "rel-far", "profile-link", "beside-date")
"""Sources that show it to the reader, so that others may name it too."""
ABOVE, BELOW = 8, 16
"""Texts above and below the title among which a visible author or date is believed."""
AFTER = 12
"""Texts after the last one that is kept among which a labelled one is."""
LENGTH = 160
"""Characters of a line that may be a byline."""
AUTHOR = frozenset("author authors byline byl contributor writer writers writter".split())
CHANGED = frozenset("updated modified datemodified lastmod".split())
"""Words of class names, ids and `itemprop` that tell what a short text is."""
FOREIGN = frozenset(
    "comment comments related recommended footer nav menu breadcrumb breadcrumbs card cards sidebar".split()
)
"""Words of names around texts that are about something else."""
NO_LINES = frozenset(("figure", "code", "embed"))
BESIDE = 70
"""Characters that stand beside a date in a line that states it without a label."""
PROFILE = regex.compile(
    r"/(?:authors?|people|profiles?|contributors?|writers?|users?|members?|staff|experts?|by)/|/@[\w.-]+/?$"
)
"""What addresses of people have in them."""
FULL_NAME = regex.compile(
    r"(?:Dr\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?(?: (?:de|van|von|der|la))*(?: \p{Lu}[\p{L}'’-]+){1,2}"
)
ISO = regex.compile(r"\s*((?:19|20)\d\d)([-/.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
NUMBER = regex.compile(r"\d+")
OTHER_DATE = regex.compile(r"(?:19|20)\d\d \p{L}{3,9}\.? \d{1,2}\b|\b\d{1,2}-\p{L}{3,9}-(?:19|20)\d\d\b")
"""More shapes of a date."""
GLUED = regex.compile(r"^.*\p{Ll}(?=\p{Lu})")
ADDRESS = regex.compile(r"https?:|www\.|\S@\S|^@|^/|\.(?:com|org|net|io|co)\b|^\w+\.\w+\.\w", regex.IGNORECASE)
"""What is no name but an address or a handle."""
JOINED = regex.compile(r"\s*(?:;|\||·|•|\n|/)\s*|\s+(?:&|and|und|et|y|e|en|i|и|with)\s+", regex.IGNORECASE)
TURNED = regex.compile(r"(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’.-]*(?: \p{Lu}\.?)?)")
"""`Roe, Jane`"""
LISTED = regex.compile(r"\s*,\s*")
NAME = 60
"""Characters of a name."""
NAME_WORDS = 7
PEOPLE = 12
"""Authors that an article has at most."""
LOGIN = regex.compile(r"[a-z]+[-_.\d][-_.\da-z]*")
"""A name that a program gave."""
DEGREE = regex.compile(r"\p{Lu}[\p{L}.]{0,5}\p{Lu}\.?\*?|Ph\.?D\.?|Jr\.?|Sr\.?")
"""What stands after a name: `MD`, `Ph.D.`"""
TAIL = regex.compile(r"(?:\s+(?:on|am|in|le|el|il|op)(?:\s|$)|\s+[\d|●]|\s+[–—-]\s).*", regex.DOTALL | regex.IGNORECASE)
"""What follows a name in a byline."""
ROLE = regex.compile(
    r"\b(?:editors?|writer|director|manager|ceo|cto|founder|co-?founder|president|reporter|correspondent|specialist|officer"
    r"|consultant|strategist|marketer|redakteur(?:in)?|autor(?:in)?|rédactrice|rédacteur|redactora?|redattore|editora?|journalist)$",
    regex.IGNORECASE,
)
"""How what someone does ends."""
NOBODY = frozenset(
    "admin administrator editor webmaster root user guest author anonymous unknown null undefined".split()
)
"""Names that stand for nobody."""


def choose_metadata(draft: Draft, _: ParseOptions) -> None:
    """Order what was found by the table of ranks; clean and choose the values of each field."""
    words = words_for(draft.language)
    _read_visible(draft, words)
    draft.found.sort(key=lambda one: ORDER.get(one.field, {}).get(one.source, LAST))
    _choose_authors(draft, words)
    for field in ("published", "modified"):
        draft.chosen[field] = _first_day(draft, field)
    for field in ("categories", "tags"):
        _choose_group(draft, field)
    _leave_out_bylines(draft, words)


def _leave_out_bylines(draft: Draft, words: Words) -> None:
    """Leave out the lines above the text that only name an author or a day: both live in the metadata."""
    names = {fold(name) for name in draft.chosen["authors"]}
    for i in _near_title(draft):
        block = draft.blocks[i]
        if block.kind == "paragraph" and block.reason is None and block.inside < 0:
            name = _unlabelled(block.text, words)
            if fold(name) in names or DATE.fullmatch(block.text):
                block.reason = "byline"
                draft.claim(block, name)


# What the page shows


def _read_visible(draft: Draft, words: Words) -> None:
    """Read the lines around the title and after the text; tell what stands there from what stands elsewhere."""
    near = _near_title(draft)
    _place(draft, set(near))
    for i in near:
        draft.found += _line(draft, i, words, "byline")
    dated = {str(f.where) for f in draft.found if f.field == "published" and f.source == "byline"}
    draft.found += _beside(draft, near, dated, words)
    for i in _below_text(draft, set(near)):
        draft.found += _line(draft, i, words, "byline-below")


def _place(draft: Draft, near: set[int]) -> None:
    """Mark what elements anywhere but near the title say as being far."""
    places: dict[Any, int] = {}
    found = []
    for one in draft.found:
        field = "authors" if one.field == "author-link" else one.field
        if one.source in ("rel", "class", "time") and field in ("authors", "published", "modified"):
            places = places or places_of(draft)
            at = block_around(one.where, places)
            far = "" if at in near and FOREIGN.isdisjoint(words_around(draft.elements[at])) else "-far"
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


def _near_title(draft: Draft) -> list[int]:
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
    after = texts[max(0, last - 2) : max(0, last + AFTER)]
    return [i for i in after if i not in near and len(draft.blocks[i].text) <= NAME]


def _line(draft: Draft, index: int, words: Words, source: str) -> Iterator[Found]:
    """Give the authors and dates that a line states, by its words or by the names around it."""
    block = draft.blocks[index]
    names = words_around(draft.elements[index])
    if block.kind in NO_LINES or not FOREIGN.isdisjoint(names):
        return
    dates = list(DATE.finditer(block.text))[:3]
    pieces = _between(block.text, dates)
    parts = [part for piece in pieces for part in PARTS.split(piece)] if block.kind != "heading" else []
    labelled = [_joined(people) for part in parts if (people := named_authors(part, words))]
    for name in labelled:
        yield Found("authors", name, source, block.where)
    if source == "byline" and not (labelled or dates or AUTHOR.isdisjoint(names)) and len(block.text) <= NAME:
        yield Found("authors", block.text, "class", block.where)
    for match, before in zip(dates, pieces, strict=False):
        label = fold(before)
        known = any(label.endswith(word) for word in words.dated)
        changed = any(label.endswith(w) for w in words.updated) or (not label and _is_changed(names))
        if known or (source == "byline" and len(block.text) - len(match[0]) <= BESIDE):
            yield Found("modified" if changed else "published", match[0], source, block.where)


def _is_changed(names: set[str]) -> bool:
    return not CHANGED.isdisjoint(names) and "published" not in names


def _joined(names: list[str]) -> str:
    """Join names again; a degree stays with the name before it."""
    text = names[0]
    for name in names[1:]:
        text += f", {name}" if DEGREE.fullmatch(name) else f"; {name}"
    return text


def _between(text: str, dates: list[Any]) -> list[str]:
    """Give what stands before, between and after the dates."""
    ends = [0, *(match.end() for match in dates)]
    starts = [*(match.start() for match in dates), len(text)]
    return [text[a:b] for a, b in zip(ends, starts, strict=True)]


def _beside(draft: Draft, near: list[int], dated: set[str], words: Words) -> Iterator[Found]:
    """Give a text under the title that is only a full name, where it leads to a profile or a date stands next to it."""
    for i in near:
        block = draft.blocks[i]
        if block.kind != "paragraph" or not FULL_NAME.fullmatch(block.text) or words.furniture.reason(block.text):
            continue
        href = next((mark.href for mark in block.marks if mark.kind == "link" and mark.href), None)
        if href is not None and PROFILE.search(href):
            yield Found("authors", f"{block.text}\n{href}", "profile-link", block.where)
        elif href is None and any(str(b.where) in dated for b in draft.blocks[max(0, i - 2) : i + 3]):
            yield Found("authors", block.text, "beside-date", block.where)


# Authors


def _choose_authors(draft: Draft, words: Words) -> None:
    """Choose the authors that the most trusted source with a name gives."""
    site = frozenset(_letters(f.value) for f in draft.found if f.field == "site_name") | _host_names(draft)
    sources: dict[str, list[str]] = {}
    for one in draft.found:
        if one.field == "authors":
            sources.setdefault(one.source, []).append(one.value)
    seen = {_letters(value.partition("\n")[0]) for source in SEEN for value in sources.get(source, ())}
    site -= seen
    draft.chosen["authors"] = []
    for source in RANKS["authors"]:
        values = sources.get(source, [])
        if source in LOOSE:  # one line is the byline: one with a full name before others
            values = sorted(values, key=lambda value: not any(map(FULL_NAME.fullmatch, _people([value], words))))
        groups = [[value] for value in values] if source in LOOSE else [values]
        for group in groups:
            names = [n for n in _people(group, words) if source in SHOWN or _letters(n) not in site]
            if names:
                draft.chosen["authors"] = names
                _set_profiles(draft, sources, words)
                return


def _set_profiles(draft: Draft, sources: dict[str, list[str]], words: Words) -> None:
    """Give the chosen authors the addresses that any source has for them."""
    addressed = [value.partition("\n") for values in sources.values() for value in values if "\n" in value]
    known = {fold(_unlabelled(name, words)): url for name, _, url in reversed(addressed)}
    draft.profiles = {name: known[fold(name)] for name in draft.chosen["authors"] if fold(name) in known}


def _people(values: Iterable[str], words: Words) -> list[str]:
    """Give the names in some values, each once; what only holds another name again is none."""
    names: dict[str, str] = {}
    for value in values:
        text = value.partition("\n")[0]
        people = [n for n in split_names("" if DATE.match(text) else _unlabelled(text, words)) if _is_person(n, words)]
        for name in people:
            key = fold(name)
            if not any(known in key for known in names):
                names[key] = name
    return list(names.values())[:PEOPLE]


def _unlabelled(text: str, words: Words) -> str:
    """Give a name without `By` before it, and without what follows a name in a byline."""
    for _ in range(2):
        folded = fold(text)
        label = next((one for one in words.byline if folded.startswith(one)), None)
        found = label and regex.match(r"\W*+" + r"\W++".join(map(regex.escape, label.split())), text, regex.IGNORECASE)
        rest = text[found.end() :] if found else ""
        if found and (not rest or not rest[0].isalpha() or rest[0].isupper()):
            text = rest
    return TAIL.sub("", text).strip(" :,;|-–—·•&")


def split_names(text: str) -> list[str]:
    """Give the single names in `A B and C D` or `A B, C D`; titles after a comma stay with the name, roles do not."""
    if ADDRESS.search(text) or ":" in text or DATE.match(text):
        return []
    turned = TURNED.fullmatch(text)
    text = f"{turned[2]} {turned[1]}" if turned and not DEGREE.fullmatch(turned[2]) else text
    names: list[str] = []
    for part in filter(None, map(str.strip, JOINED.split(text))):
        pieces = [piece for piece in LISTED.split(part) if piece and not ROLE.search(piece)]
        full = all(" " in piece for piece in pieces)
        names += pieces if full else [", ".join(pieces)]
    return names


def _is_person(text: str, words: Words) -> bool:
    """Tell a name from a date, a number, the name of the site, a label, a sentence."""
    count = len(text.split())
    return (
        1 < len(text) <= NAME
        and count <= NAME_WORDS
        and not DATE.search(text)
        and not LOGIN.fullmatch(text)
        and any(c.isalpha() for c in text)
        and not text.endswith((":", "?", "!"))
        and fold(text) not in NOBODY
        and fold(text) not in words.byline
        and fold(text) not in words.dated
        and words.reading_time.reason(text) is None
        and words.furniture.reason(text) is None
    )


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def _host_names(draft: Draft) -> frozenset[str]:
    """Give what the site's address says its name is."""
    found: set[str] = set()
    for one in draft.found:
        if one.field in ("url", "canonical_url"):
            host = one.value.partition("://")[2].partition("/")[0].lower().removeprefix("www.")
            found |= {_letters(host), _letters(host.rpartition(".")[0])}
    return frozenset(found - {""})


# Dates


def _first_day(draft: Draft, field: str) -> list[str]:
    """Give the first date that can be read, as ISO 8601; what the page shows is only parsed where no other agrees."""
    found = [one for one in draft.found if one.field == field and one.source in RANKS[field]]
    stated = [day for one in found if (day := iso_day(one.value))]
    for one in found:
        numbers = {n.lstrip("0") for n in NUMBER.findall(one.value)}
        agreed = next((d for d in stated if {d[:4], d[8:].lstrip("0")} <= numbers and len(numbers) == 2), None)
        day = agreed or to_day(one.value, draft.language)
        if day:
            return [day]
    return []


def iso_day(text: str) -> str | None:
    """Give the day of a date in the order of ISO 8601."""
    found = ISO.match(text)
    try:
        return date(int(found[1]), int(found[3]), int(found[4])).isoformat() if found else None
    except ValueError:
        return None


def to_day(text: str, language: str | None) -> str | None:
    """Give a date as ISO 8601, or `None` where the text is none."""
    day = iso_day(text)
    if day:
        return day
    base = (language or "en").partition("-")[0].lower()
    shown = DATE.search(text[:LENGTH]) or OTHER_DATE.search(text[:LENGTH])
    return _parsed(shown[0], base) or _parsed(GLUED.sub("", shown[0]), base) if shown else None


@lru_cache(maxsize=512)
def _parsed(text: str, language: str) -> str | None:
    parse: Callable[..., Any] = import_module("dateparser").parse
    settings = {"REQUIRE_PARTS": ["day", "month", "year"]}
    try:
        found = parse(text, languages=list(dict.fromkeys((language, "en"))), settings=settings)
    except ValueError:  # a language that the library does not know
        found = parse(text, languages=["en"], settings=settings)
    return found.date().isoformat() if found else None


def _choose_group(draft: Draft, field: str) -> None:
    """Take all values that the most trusted source gives."""
    for source in RANKS[field]:
        values = [f.value for f in draft.found if f.field == field and f.source == source]
        if values:
            draft.chosen[field] = list(dict.fromkeys(values))
            return
