"""Choose when a page was published, and when it was last changed, among all that was found."""

import regex

from articlekit.draft import Draft, Found
from articlekit.shape.page.days import Reader
from articlekit.shape.page.ranks import ORDER, RANKS

LABELLED = frozenset(("byline", "byline-below", "labelled-alone"))
SILENT = frozenset(("time", "class", "time-alone"))
"""Sources of a day that do not say whether it is the first or that of a change."""
UNSURE = SILENT | LABELLED | {"address", "change-shown"}
DAY = 10
IN_ADDRESS = regex.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?!\d)")
"""A day in the address of a page: `/2024/03/01/title`."""


def choose_days(draft: Draft) -> None:
    """Choose the first date that can be read; a day that is said to be of a change is not taken for the first one.

    Only where nothing tells of a publication, a change that the page tells its readers is when it came out.
    """
    _only_time(draft)
    read = Reader(draft)
    modified = _days(draft, "modified", read)
    published = _days(draft, "published", read)
    first = _first(published, modified)
    if any(source != "change-shown" for _, source in published):
        draft.found = [one for one in draft.found if one.source != "change-shown"]
    draft.chosen["published"] = first[:1]
    draft.chosen["modified"] = [day for day, _ in modified][:1]


def _first(published: list[tuple[str, str]], modified: list[tuple[str, str]]) -> list[str]:
    """Give the days that may be of the publication: declared as such, or shown and not of a change."""
    declared = {day for day, source in published if source not in UNSURE}
    changed = {day for day, source in modified if source not in UNSURE or source == "byline"} if declared else set()
    last = max((day for day, source in modified if source not in UNSURE), default="9") if declared else "9"
    labelled = {day for day, source in modified if source in LABELLED}
    return [
        day
        for day, source in published
        if day in declared or (day not in changed and day <= last and not (source in SILENT and day in labelled))
    ]


def read_address(draft: Draft) -> None:
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


def _days(draft: Draft, field: str, read: Reader) -> list[tuple[str, str]]:
    """Give the days that are stated, with their sources; of names that sites make up the earliest day first."""
    found = [one for one in draft.found if one.field == field and one.source in RANKS[field]]
    days = [(day, one.source) for one in found if (day := read.day(one.value))]
    return sorted(days, key=lambda one: (ORDER[field][one[1]], one[0] if one[1] == "meta-published" else ""))
