"""Choose what is said about a page's article: authors, dates, description ... among all that was found."""

import regex

from articlekit.draft import Draft, DraftBlock
from articlekit.options import ParseOptions
from articlekit.shape.page.authors import choose_authors
from articlekit.shape.page.days import dates
from articlekit.shape.page.filed import read_filed
from articlekit.shape.page.ranks import DAYS, LAST, ORDER, RANKS
from articlekit.shape.page.shown import read_shown
from articlekit.shape.page.when import choose_days, read_address
from articlekit.shape.people import SIGNS
from articlekit.shape.phrases import fold
from articlekit.shape.words import Words, words_for

ADDED = 40
"""Characters that a line adds to the linked name of an author, for what that is."""
WEEKDAY = 12
"""Characters that may stand beside a day in its line: the name of the weekday, in any language."""
TIME = regex.compile(r"(?i)(?<!\d)\d{1,2}[:.h]\d{2}(?::\d{2})?(?!\d)(?: ?(?:[ap]\.?m\.?|uhr|h)(?!\p{L}))?")
"""A time of day, which adds nothing to the day."""
LINES = frozenset(("paragraph", "heading"))


def choose_metadata(draft: Draft, _: ParseOptions) -> None:
    """Order what was found by the table of ranks; clean and choose the values of each field.

    The lines around the title are read here anew: a page tells more of them than text does.
    """
    words = words_for(draft.language)
    _read_anew(draft)
    near = read_shown(draft, words)
    read_address(draft)
    read_filed(draft)
    draft.found.sort(key=lambda one: ORDER.get(one.field, {}).get(one.source, LAST))
    choose_authors(draft, words)
    choose_days(draft)
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
    known += draft.chosen["published"] + [one.value for one in stated if one.source == "month"]
    if any(draft.chosen[field] for field in ("authors", *DAYS)):
        for i in near:
            block = draft.blocks[i]
            if (
                block.kind in LINES
                and block.reason in (None, "boilerplate")
                and block.inside < 0
                and i not in draft.heads
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
    rest = [piece.strip(SIGNS + "/()") for part in parts for piece in TIME.split(part)]
    rest = [part for part in rest if any(map(str.isalnum, part))]
    other = [part for part in rest if fold(part) not in words.lines and not words.reading_time.reason(part)]
    return len(parts) > 1 and (not other or (bool(dates(text)) and sum(map(len, other)) <= WEEKDAY))


def _choose_group(draft: Draft, field: str) -> None:
    """Take all values that the most trusted source gives."""
    for source in RANKS[field]:
        values = [f.value for f in draft.found if f.field == field and f.source == source]
        if values:
            draft.chosen[field] = list(dict.fromkeys(values))
            return
