"""Teasers of other articles between the paragraphs of one: linked headlines in a box or a list of their own."""

from bisect import bisect
from itertools import pairwise
from urllib.parse import urlsplit

from articlekit.about import Reason
from articlekit.draft import Draft, DraftBlock
from articlekit.label import COLONS
from articlekit.options import ParseOptions
from articlekit.shape.page.around import chain
from articlekit.shape.page.survey import GOOD, LINKED, SILENT, count_words, is_told, link_share

WHOLE = 0.8
"""Share of linked characters of a headline that is a link and little else."""
FEWEST = 4
"""Words from which a link may be a headline; fewer are a name or a step."""
APART = 2
"""Elements around a teaser that hold none of the running text; one alone may only lay a heading out."""
PER_TEASER = 50
"""Words of running text that a page has for each link like that, or it is a list of links itself."""
PER_LINKED = 3
"""Words of running text that it has for each linked word."""
ARTICLE = 150
"""Words of running text that an article has ..."""
TOLD = 40
"""... and one on a page that says that it is an article."""
MOSTLY = 0.6
"""Share of linked characters of a headline in a list, which may have a label before the link."""
SUFFIXES = frozenset("ac co com edu gov ne net or org".split())
"""What stands before the country in the names of hosts."""
REASON: Reason = "related"
INLINE = frozenset("a span b strong em i u font h1 h2 h3 h4 h5 h6 li".split())
"""Elements that are no box."""


def leave_out_teasers(draft: Draft, _: ParseOptions) -> None:
    """Leave out what leads away from an article in the middle of it."""
    kept = [i for i, b in enumerate(draft.blocks) if b.reason is None and b.text and b.kind not in SILENT]
    own = own_hosts(draft)
    links = [i for i in kept if _is_headline(draft.blocks[i], own)]
    running = [i for i in kept if _is_running(draft.blocks[i])]
    words = sum(count_words(draft.blocks[i].text) for i in running)
    linked = sum(count_words(draft.blocks[i].text) for i in kept if link_share(draft.blocks[i]) >= WHOLE)
    if is_told(draft) and words >= max(TOLD, PER_LINKED * linked):
        _leave_out_lists(draft, own)
    if words < max(ARTICLE, PER_TEASER * len(links), PER_LINKED * linked):
        return
    for first, last in pairwise(running):
        between = links[bisect(links, first) : bisect(links, last)]
        if between:
            _leave_out_between(draft, first, last, between)


def _leave_out_lists(draft: Draft, own: set[str]) -> None:
    """Leave out the lists of headlines right under running text that does not announce them."""
    tops: list[list[DraftBlock]] = []
    for block in draft.blocks:
        if block.inside < 0:
            tops.append([])
        tops[-1].append(block)
    before: DraftBlock | None = None
    for top, *inside in tops:
        told = before is None or not _is_running(before) or before.text.endswith(COLONS)
        kept = (one for one in inside if one.reason is None)
        if top.kind == "list" and not told and all(_is_headline(one, own, MOSTLY) for one in kept):
            for one in (top, *inside):
                one.reason = one.reason or REASON
        if top.kind not in SILENT and top.reason is None:
            before = top


def _is_running(block: DraftBlock) -> bool:
    return block.kind in {"paragraph", "item", "quote", "cell"} and (
        link_share(block) < LINKED and count_words(block.text) >= GOOD
    )


def _is_headline(block: DraftBlock, own: set[str], share: float = WHOLE) -> bool:
    """Tell a headline, or an item of a list, that is one link to another page of the site."""
    if block.kind not in {"heading", "item"} or count_words(block.text) < FEWEST or link_share(block) < share:
        return False
    links = {mark.href or "" for mark in block.marks if mark.kind == "link"}
    return len(links) == 1 and all("#" not in href and host_of(href) in own for href in links)


def own_hosts(draft: Draft) -> set[str]:
    """Give the names of the page's hosts, and the empty one of links that name none."""
    return {""} | {host_of(found.value) for found in draft.found if found.field in {"url", "canonical_url"}}


def host_of(address: str) -> str:
    """Give the name that a host is registered by, without what comes after it: `news.example.co.uk` is `example`."""
    try:
        parts = (urlsplit(address).hostname or "").split(".")[:-1]
    except ValueError:
        return ""
    return next((part for part in reversed(parts) if part not in SUFFIXES), "")


def _leave_out_between(draft: Draft, first: int, last: int, links: list[int]) -> None:
    """Leave out the boxes of teasers between two pieces of running text, but for a heading after the last teaser."""
    around = {id(e) for i in (first, last) for e in chain(draft.elements[i])}
    boxes: dict[int, int] = {}
    for i in links:
        apart = [e for e in chain(draft.elements[i]) if id(e) not in around]
        if sum(e.tag not in INLINE for e in apart) >= (1 if "a" in {e.tag for e in apart} else APART):
            boxes[id(apart[-1])] = i
    for i in range(first + 1, last if boxes else 0):
        block = draft.blocks[i]
        end = max(boxes.get(id(e), -1) for e in chain(draft.elements[i]))
        within = block.inside >= 0 and draft.blocks[block.inside].reason == REASON
        if block.reason is None and (within or i <= end or (end >= 0 and block.kind != "heading")):
            block.reason = REASON
