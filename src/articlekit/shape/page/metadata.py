"""Choose what is said about a page's article: authors, dates, description ... among all that was found."""

from collections.abc import Iterator

import regex

from articlekit.draft import Draft, DraftBlock, Found
from articlekit.options import ParseOptions
from articlekit.shape.page.days import dates, iso_day, to_day
from articlekit.shape.page.people import FULL_NAME, SIGNS, is_proper, letters, people, running_text, unlabelled
from articlekit.shape.page.shown import read_shown
from articlekit.shape.phrases import fold
from articlekit.shape.words import Words, words_for

RANKS: dict[str, tuple[str, ...]] = {
    "authors": (
        *("citation_author", "json-ld-article", "sailthru.author", "parsely-author", "author", "article:author"),
        *("json-ld-page", "rel", "byline", "class", "byl", "dcterms.creator", "dc.creator", "byline-below", "rel-far"),
        *("profile-link", "beside-date", "under-title", "class-below"),
    ),
    "published": (
        *("byline", "article:published_time", "og:article:published_time", "article:published", "sailthru.date"),
        *(
            "parsely-pub-date",
            "citation_publication_date",
            "json-ld-article",
            "datepublished",
            "time",
            "class",
            "address",
        ),
        *("pubdate", "publishdate", "publish_date", "article.published", "date", "dcterms.issued"),
        *(
            "dc.date.issued",
            "dcterms.date",
            "dc.date",
            "dcterms.created",
            "datecreated",
            "json-ld-page",
            "byline-below",
            "time-alone",
        ),
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
DAYS = ("published", "modified")
ADDED = 40
"""Characters that a line adds to the linked name of an author, for what that is."""
NUMBER = regex.compile(r"\d+")
SILENT = frozenset(("time", "class", "time-alone"))
"""Sources of a day that do not say whether it is the first or that of a change."""
UNSURE = SILENT | {"byline", "byline-below", "address"}
WEEKDAY = 12
"""Characters that may stand beside a day in its line: the name of the weekday, in any language."""
LINES = frozenset(("paragraph", "heading"))
DAY = 10
IN_ADDRESS = regex.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?!\d)")
"""A day in the address of a page: `/2024/03/01/title`."""
ORDER = {field: {source: n for n, source in enumerate(sources)} for field, sources in RANKS.items()}
LAST = 99
LOOSE = frozenset(("class", "profile-link", "beside-date", "under-title", "class-below"))
"""Sources that say little: only one name is taken, a full one before others."""
SHOWN = frozenset(("byline", "rel", "byline-below"))
"""Sources that may name an author who is called as the site is."""
SEEN = ("class", "class-far", "rel-far", "profile-link", "beside-date")
"""Sources that show it to the reader, so that others may name it too."""


def choose_metadata(draft: Draft, _: ParseOptions) -> None:
    """Order what was found by the table of ranks; clean and choose the values of each field.

    The lines around the title are read here anew: a page tells more of them than text does.
    """
    words = words_for(draft.language)
    _read_anew(draft)
    near = read_shown(draft, words)
    _only_time(draft)
    _from_address(draft)
    draft.found.sort(key=lambda one: ORDER.get(one.field, {}).get(one.source, LAST))
    _choose_authors(draft, words)
    _choose_days(draft)
    for field in ("categories", "tags"):
        _choose_group(draft, field)
    _leave_out_bylines(draft, near, words)


def _read_anew(draft: Draft) -> None:
    """Forget what was read of the first lines as of text: who and when."""
    draft.found = [one for one in draft.found if one.source != "byline" or one.field not in ("authors", *DAYS)]
    for block in draft.blocks:
        if block.reason == "byline":
            block.claims.clear()


def _leave_out_bylines(draft: Draft, near: list[int], words: Words) -> None:
    """Leave out the lines above the text that only name the authors or a day: both live in the metadata."""
    stated = [one for one in draft.found if one.field in ("authors", *DAYS)]
    names = draft.chosen["authors"]
    known = [one.value.partition("\n")[0] for one in stated if one.source in ("byline", "class")]
    known = names + [value for value in known if any(name in value for name in names)]
    if any(draft.chosen[field] for field in ("authors", *DAYS)):
        for i in near:
            block = draft.blocks[i]
            if (
                block.kind in LINES
                and block.reason is None
                and block.inside < 0
                and (_only_says(block.text, known, words) or _links_author(block, names))
            ):
                block.reason = "byline"
    values = {one.value.partition("\n")[0] for one in stated} | set(names)
    for block in draft.blocks:
        if block.reason == "byline" and block.text in values:
            draft.claim(block, block.text)


def _links_author(block: DraftBlock, names: list[str]) -> bool:
    """Tell a line that leads to an author and adds only what that is: `Ruth Ambrose Writer, Yards`."""
    ends = (mark.end for mark in block.marks if mark.kind == "link" and mark.start == 0)
    return any(block.text[:end] in names and len(block.text) - end <= ADDED for end in ends)


def _only_says(text: str, known: list[str], words: Words) -> bool:
    """Tell whether a line holds nothing but names, days, labels and a reading time."""
    parts = [text]
    for one in (*(day.text for day in dates(text)), *sorted(known, key=len, reverse=True)):
        parts = [piece for part in parts for piece in (part.split(one) if one else [part])]
    rest = [part.strip(SIGNS + "/()") for part in parts]
    rest = [part for part in rest if any(map(str.isalnum, part))]
    other = [part for part in rest if fold(part) not in words.lines and not words.reading_time.reason(part)]
    return len(parts) > 1 and (not other or (bool(dates(text)) and sum(map(len, other)) <= WEEKDAY))


# Authors


def _choose_authors(draft: Draft, words: Words) -> None:
    """Choose the authors that the most trusted source with a name gives."""
    site = frozenset(letters(f.value) for f in draft.found if f.field == "site_name") | _host_names(draft)
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
            names = [
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
    more = all(there) and len(shown) > len(chosen) and all(_own(draft, name, words) for name in shown)
    return more or not any(there)


def _groups(source: str, found: list[Found], words: Words) -> list[list[str]]:
    """Give the values that are believed together: of lines the nearest one, of loose sources one value alone."""
    if source in LOOSE:
        full = [not any(map(FULL_NAME.fullmatch, people([one.value], words))) for one in found]
        return [[one.value] for _, one in sorted(zip(full, found, strict=True), key=lambda pair: pair[0])]
    if source.startswith("byline"):
        places = dict.fromkeys(one.where for one in found)
        groups = [[one.value for one in found if one.where == place] for place in places]
        return groups if source == "byline" else [g for g in groups if all(map(FULL_NAME.match, people(g, words)))]
    return [[one.value for one in found]]


def _own(draft: Draft, name: str, words: Words) -> bool:
    """Tell a person after whom the site is named, and whom the page shows, from a firm."""
    running = running_text(draft)
    return name in running and is_proper(name, running, words)


def _set_profiles(draft: Draft, values: list[str], words: Words) -> None:
    """Give the chosen authors the addresses that any source has for them."""
    addressed = [value.partition("\n") for value in values if "\n" in value]
    known = {fold(unlabelled(name, words)): url for name, _, url in reversed(addressed)}
    draft.profiles = {name: known[fold(name)] for name in draft.chosen["authors"] if fold(name) in known}


def _host_names(draft: Draft) -> frozenset[str]:
    """Give what the site's address says its name is."""
    found: set[str] = set()
    for one in draft.found:
        if one.field in ("url", "canonical_url"):
            host = one.value.partition("://")[2].partition("/")[0].lower().removeprefix("www.")
            found |= {letters(host), letters(host.rpartition(".")[0])}
    return frozenset(found - {""})


# Dates


def _choose_days(draft: Draft) -> None:
    """Choose the first date that can be read; a day that is said to be of a change is not taken for the first one."""
    modified = _days(draft, "modified")
    published = _days(draft, "published")
    declared = {day for day, source in published if source not in UNSURE}
    changed = {day for day, source in modified if source not in UNSURE or source == "byline"} if declared else set()
    labelled = {day for day, source in modified if source in ("byline", "byline-below")}
    first = [
        day
        for day, source in published
        if day in declared or (day not in changed and not (source in SILENT and day in labelled))
    ]
    draft.chosen["published"] = first[:1]
    draft.chosen["modified"] = [day for day, _ in modified][:1]


def _from_address(draft: Draft) -> None:
    """Take the day that the page's address has in it."""
    for one in draft.found:
        day = IN_ADDRESS.search(one.value) if one.field in ("url", "canonical_url") else None
        if day:
            draft.found.append(Found("published", "-".join(day.groups()), "address", one.where))
            return


def _only_time(draft: Draft) -> None:
    """Believe a time that stands far from the title where it is the only one of the article."""
    far = [one for one in draft.found if one.source == "time-alone"]
    if len({one.value[:DAY] for one in far}) > 1:
        draft.found = [one._replace(source="time-far") if one.source == "time-alone" else one for one in draft.found]


def _days(draft: Draft, field: str) -> list[tuple[str, str]]:
    """Give the days that are stated, with their sources; what the page shows is only parsed where no other agrees."""
    stated = [day for one in draft.found if one.field in DAYS and (day := iso_day(one.value))]
    found = [one for one in draft.found if one.field == field and one.source in RANKS[field]]
    days = (
        (iso_day(one.value) or _agreed(one.value, stated) or to_day(one.value, draft.language), one) for one in found
    )
    return [(day, one.source) for day, one in days if day]


def _agreed(text: str, stated: list[str]) -> str | None:
    """Give the stated day that a date of a named month can only be: year and day are the only numbers in it."""
    numbers = {n.lstrip("0") for n in NUMBER.findall(text)}
    return next((d for d in stated if len(numbers) == 2 and {d[:4], d[8:].lstrip("0")} == numbers), None)


def _choose_group(draft: Draft, field: str) -> None:
    """Take all values that the most trusted source gives."""
    for source in RANKS[field]:
        values = [f.value for f in draft.found if f.field == field and f.source == source]
        if values:
            draft.chosen[field] = list(dict.fromkeys(values))
            return
