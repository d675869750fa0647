"""Read what a page shows around its title and after its text: who wrote it, and when."""

from collections.abc import Iterable, Iterator
from itertools import islice

from articlekit.draft import Draft, DraftBlock, Element, Found
from articlekit.shape.page.days import DATED, MONTH
from articlekit.shape.page.line import AUTHOR, OTHERS, Line, days_of, linked_name, stated, take_apart
from articlekit.shape.page.near import LENGTH, below_text, head_of, near_title, place_found, title_at
from articlekit.shape.page.ranks import DAYS, ORDER
from articlekit.shape.page.reasons import UNSEEN
from articlekit.shape.people import FULL_NAME, is_proper, running_text, unlabelled
from articlekit.shape.phrases import fold
from articlekit.shape.words import Words

ELSEWHERE = UNSEEN | {"footer"}
"""Reasons of texts that are not seen, or speak of the site."""
UNDER = 3
"""Texts right below the title of which one that is only a name is the author's."""
TEASERS = 3
"""Lines of one kind with a day each from which they are a list of other articles."""
KIND = 3
"""Elements that are looked at to tell that two lines are of one kind."""
DASHES = ("-", "–", "—", "~")
"""How a line opens that names who is quoted above it."""


def read_shown(draft: Draft, words: Words) -> list[int]:
    """Add the authors and dates that the page shows to what was found; give the lines near the title."""
    texts = [i for i, block in enumerate(draft.blocks) if block.text]
    title = title_at(draft)
    near, head = near_title(draft, texts, title), head_of(draft, title)
    place_found(draft, near, head)
    lines = [line for i in near if (line := take_apart(draft, i, head, words)) is not None]
    listed = _listed(draft, lines)
    lines = [line for line in lines if line.at not in listed]
    for line in lines:
        draft.found += _in_head(stated(line, words, "byline"), told=line.at < head.stop)
    dated = {str(f.where) for f in draft.found if f.field in DAYS and f.source in ("byline", "time")}
    draft.found += _only_names(draft, [line for line in lines if not line.beside], dated, words)
    below = below_text(draft, texts, set(near))
    for i in below:
        under = take_apart(draft, i, head, words)
        draft.found += stated(under, words, "byline-below") if under is not None else ()
    if not any(one.field == "published" and one.source in ORDER["published"] for one in draft.found):
        draft.found += _only_day(draft, words) or _only_month(draft, [*near, *below], words)
    return near


def _in_head(found: Iterable[Found], *, told: bool) -> Iterator[Found]:
    """Give what a line states; a change that the head of the article tells may be all that it says of its day."""
    for one in found:
        yield one
        if told and one.field == "modified":
            yield one._replace(field="published", source="change-shown")


def _only_day(draft: Draft, words: Words) -> list[Found]:
    """Give the day after a label anywhere on the page, if there is only one."""
    found: dict[str, list[Found]] = {}
    for i, block in enumerate(draft.blocks):
        if block.text and len(block.text) <= LENGTH and block.reason not in ELSEWHERE and DATED.search(block.text):
            line = take_apart(draft, i, range(0), words)
            for day in days_of(line, words, "labelled-alone") if line else ():
                found[day.value] = list(_in_head([day], told=line is not None and not AUTHOR.isdisjoint(line.names)))
    return next(iter(found.values())) if len(found) == 1 else []


def _only_month(draft: Draft, near: list[int], words: Words) -> list[Found]:
    """Give the month that is all of a line, if there is only one."""
    found: dict[str, Found] = {}
    for i in near:
        text = draft.blocks[i].text.strip()
        month = MONTH.fullmatch(text) if draft.blocks[i].reason not in ELSEWHERE else None
        label = fold(month["label"]) if month else ""
        if month and (not label or (label in words.dated and label not in words.updated)):
            found[month["date"]] = Found("published", month["date"], "month", draft.blocks[i].where)
    return list(found.values()) if len(found) == 1 else []


def _listed(draft: Draft, lines: Iterable[Line]) -> set[int]:
    """Give the lines of a list of other articles: several, all with a day, in elements of the same kind.

    Lines in one element without links, such as `Published`, `Updated` and `Reviewed`, are no list.
    """
    alike: dict[tuple[str, ...], dict[Element | None, int]] = {}
    for line in lines:
        if line.days:
            element = draft.elements[line.at]
            linked = any(mark.kind == "link" for mark in line.block.marks)
            alike.setdefault(_kind(element), {})[element if linked else element.parent] = line.at
    return {i for same in alike.values() if len(same) >= TEASERS for i in same.values()}


def _kind(element: Element | None) -> tuple[str, ...]:
    """Give the tags and classes of an element and of those right around it."""
    kind: list[str] = []
    for _ in range(KIND):
        if element is not None:
            kind += (element.tag, element.attrs.get("class") or "")
            element = element.parent
    return tuple(kind)


def _only_names(draft: Draft, lines: list[Line], dated: set[str], words: Words) -> Iterator[Found]:
    """Give names that stand without a label: linked to a profile, beside a date, or right under the title."""
    running = ""
    title = next((n for n, b in enumerate(draft.blocks) if b.reason == "label" and b.kind == "heading"), -1)
    after = (i for i in range(title + 1, len(draft.blocks)) if draft.blocks[i].text)
    under = list(islice(after, UNDER)) if title >= 0 else []
    for line in lines:
        block = line.block
        linked = linked_name(block)
        named = block.kind == "heading" and linked is not None and linked.partition("\n")[0] == block.text
        if not (named or block.kind in ("paragraph", "item")) or not OTHERS.isdisjoint(line.names):
            continue
        if linked and FULL_NAME.fullmatch(name := unlabelled(linked.partition("\n")[0], words)):
            if block.text.startswith(name) and words.furniture.reason(name) is None:
                yield Found("authors", linked, "profile-link", block.where)
            continue
        name = _bare_name(line, words) if line.at >= title else ""
        if not name or _is_parted(block, name):
            continue
        running = running or running_text(draft)
        if not is_proper(name, running, words):
            continue
        if line.days or any(str(b.where) in dated for b in draft.blocks[max(0, line.at - 2) : line.at + 3]):
            yield Found("authors", name, "beside-date", block.where)
        elif line.at in under and name == block.text.strip() and _named_again(name, running):
            yield Found("authors", name, "under-title", block.where)


def _bare_name(line: Line, words: Words) -> str:
    """Give the first part of a line that is a full name."""
    parts = (unlabelled(part, words) for part in line.parts if " " in part or "." in part)
    name = next((part for part in parts if FULL_NAME.fullmatch(part)), "")
    return "" if not name or line.block.text.startswith(DASHES) or words.furniture.reason(name) else name


def _is_parted(block: DraftBlock, name: str) -> bool:
    """Tell whether a link begins or ends inside a name: what is beside it is another link."""
    start = block.text.find(name)
    inside = range(start + 1, start + len(name))
    return any(mark.kind == "link" and (mark.start in inside or mark.end in inside) for mark in block.marks)


def _named_again(name: str, running: str) -> bool:
    """Tell whether another text of the page tells something about a name."""
    return any(name in line and len(line) > len(name) for line in running.split("\n"))
