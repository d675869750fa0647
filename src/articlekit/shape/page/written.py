"""Read the head and the foot of an article that articlekit wrote as HTML: nothing in it has to be guessed."""

from articlekit.about import Metadata
from articlekit.draft import Draft, DraftBlock, DraftLink, Element, Found
from articlekit.options import ParseOptions

SIDES = {"previous-link": "previous", "next-link": "next"}
FIELDS = frozenset((*Metadata.model_fields, "title", "subtitle", "type"))
"""What such an article says of itself; of anything else, such as linked data, it was not articlekit that wrote it."""


def read_written(draft: Draft, _: ParseOptions) -> None:
    """Move what the header of the article holds into its fields, and the neighbours into the navigation."""
    told = {one.value.rpartition("\n")[2] for one in draft.found}
    for block, element in zip(draft.blocks, draft.elements, strict=True):
        if _in_header(element):
            _take(draft, block, told)
    fields = (_field(draft, found) for found in draft.found)
    draft.found = [one for one in fields if one is not None and one.field in FIELDS]
    for field in ("authors", "published"):
        draft.chosen[field] = [one.value.partition("\n")[0] for one in draft.found if one.field == field]


def _in_header(element: Element) -> bool:
    return element.parent is not None and element.parent.tag == "header"


def _take(draft: Draft, block: DraftBlock, told: set[str]) -> None:
    if block.kind == "heading":
        block.reason = "label"
        draft.found.insert(0, Found("title", block.text, "heading", draft.claim(block, block.text)))
    elif block.reason is None:
        block.reason = "byline"
        if block.text in told:
            draft.claim(block, block.text)


def _field(draft: Draft, found: Found) -> Found | None:
    """Give what was found under the name of its field; a neighbour is set."""
    href, _, text = found.value.partition("\n")
    title = " ".join(text.split())
    if found.field == "author-link":
        draft.profiles |= {title: href} if href else {}
        return found._replace(field="authors", value=f"{title}\n{href}".strip())
    if found.field in SIDES:
        setattr(draft, SIDES[found.field], DraftLink(title, href or None, found.where))
        return None
    return found
