"""The categories and tags that an article's own links name: `rel="category tag"`, `rel="tag"` (microformats).

Where no link says so, those that lead to where tags or categories are kept, in the first row of them in the article, or
between the title and the text where no element holds both, as long as they are no part of its text.
"""

from collections.abc import Mapping

from articlekit.draft import Draft, Element, Found
from articlekit.model import Where
from articlekit.shape.page.around import block_around, places_of
from articlekit.shape.page.near import head_of, title_at
from articlekit.shape.page.survey import is_running

FIELDS = {"category-link": "categories", "tag-link": "tags"}
MOST = 12
"""Links of a kind from which they are those of several articles, or of all that a site has."""
ELSEWHERE = frozenset(("comments", "related", "hidden"))


def read_filed(draft: Draft) -> None:
    """Turn links to categories and tags into values, those in the article that the title stands in."""
    found = [one for one in draft.found if one.field in FIELDS]
    if not found:
        return
    draft.found = [one for one in draft.found if one.field not in FIELDS]
    places, title = places_of(draft), title_at(draft)
    own = _article(draft.elements[title]) if title < len(draft.elements) else None
    around = [own] if own else [None, _article_of_text(draft)]
    for kind, field in FIELDS.items():
        rows = (_own(draft, [one for one in found if one.field == kind], places, own, title) for own in around)
        values = next(filter(None, rows), [])
        if len(values) <= MOST:
            draft.found += [Found(field, text, "rel", one.where) for one in values if (text := _text(one.value))]


def _own(
    draft: Draft, links: list[Found], places: Mapping[Where | None, int], own: Element | None, title: int
) -> list[Found]:
    """Give the links that stand in an article, or in none, those that say of themselves what they are before others."""
    ours = [one for one in links if _stands_in(draft, block_around(one.where, places), own)]
    said = [one for one in ours if one.source != "address"]
    return said or _first_row(draft, ours, places, None if own else head_of(draft, title))


def _first_row(draft: Draft, links: list[Found], places: Mapping[Where | None, int], head: range | None) -> list[Found]:
    """Give the first of these links, and those beside them, that are left out of the text; in its head, if given."""
    rows: dict[Element | None, list[Found]] = {}
    for one in links:
        at = block_around(one.where, places)
        if draft.blocks[at].reason is not None and (head is None or at in head):
            element = draft.elements[at]
            alone = element.tag == "li" or draft.blocks[at].text == _text(one.value)
            rows.setdefault(element.parent if alone else element, []).append(one)
    return next(iter(rows.values()), [])


def _text(value: str) -> str:
    return " ".join(value.partition("\n")[2].split()).strip("#, ")


def _stands_in(draft: Draft, at: int, own: Element | None) -> bool:
    return at >= 0 and draft.blocks[at].reason not in ELSEWHERE and _article(draft.elements[at]) is own


def _article_of_text(draft: Draft) -> Element | None:
    """Give the `article` element of the first running text that is kept: the title may stand over it."""
    texts = zip(draft.blocks, draft.elements, strict=True)
    return next((_article(element) for block, element in texts if block.reason is None and is_running(block)), None)


def _article(element: Element | None) -> Element | None:
    """Give the `article` element around another."""
    while element is not None and element.tag != "article":
        element = element.parent
    return element
