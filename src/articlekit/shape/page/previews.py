"""Previews of pages elsewhere in the running text: a link around a headline and a line about the page.

The headline is no heading of the article: what follows would hang under it.
"""

from collections import Counter

from articlekit.draft import Draft, DraftBlock, Element
from articlekit.options import ParseOptions
from articlekit.shape.page.around import chain
from articlekit.shape.page.boxes import SAME
from articlekit.shape.page.survey import is_running
from articlekit.shape.page.teasers import host_of, own_hosts


def lower_previews(draft: Draft, _: ParseOptions) -> None:
    """Make paragraphs of such headlines, where they stand in running text and are no list."""
    links = [_link_around(element) if block.text else None for block, element in _pairs(draft)]
    texts = Counter(links)
    own = own_hosts(draft)
    kept = [i for i, block in enumerate(draft.blocks) if block.reason is None and block.inside < 0]
    found: list[DraftBlock] = []
    for n, i in enumerate(kept):
        block, link = draft.blocks[i], links[i]
        if block.kind != "heading" or link is None or texts[link] < 2 or host_of(_href(block)) in own:
            continue
        before = next((j for j in reversed(kept[:n]) if links[j] is not link), -1)
        after = next((j for j in kept[n + 1 :] if links[j] is not link), -1)
        beside = [draft.blocks[j] for j in (before, after) if j >= 0]
        if len(beside) == 2 and any(map(is_running, beside)) and all(b.kind != "heading" for b in beside):
            found.append(block)
    for block in found if len(found) < SAME else ():
        block.kind, block.level = "paragraph", 0


def _pairs(draft: Draft) -> list[tuple[DraftBlock, Element]]:
    return list(zip(draft.blocks, draft.elements, strict=True))


def _link_around(element: Element) -> Element | None:
    return next((one for one in chain(element) if one.tag == "a"), None)


def _href(block: DraftBlock) -> str:
    return next((mark.href for mark in block.marks if mark.kind == "link" and mark.href), "")
