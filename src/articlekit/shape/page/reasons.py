"""Tell why each piece of a page was left out: by its words, by the names of the elements around it, by its links."""

from articlekit.about import Reason
from articlekit.draft import Draft, DraftBlock, Element
from articlekit.options import ParseOptions
from articlekit.shape.page.names import STYLED, name_parts
from articlekit.shape.words import words_for


def _named(reason: Reason, names: str) -> dict[str, Reason]:
    return dict.fromkeys(names.split(), reason)


NAMES: dict[str, Reason] = {
    **_named("comments", "comment comments commentlist disqus respond reply replies discussion"),
    **_named("related", "related recommended recommendation recommendations similar trending popular readmore"),
    **_named("share", "share sharing social addthis sharedaddy sharebar"),
    **_named("newsletter", "newsletter subscribe subscription signup optin mailchimp"),
    **_named("consent", "cookie cookies consent gdpr onetrust ccpa"),
    **_named("author-box", "author authorbox bio"),
    **_named("advertisement", "ad ads advert advertisement advertising sponsor sponsored adsbygoogle"),
    **_named("promotion", "promo promotion banner cta upsell offer"),
    **_named("navigation", "nav navbar navigation menu breadcrumb breadcrumbs pagination pager sidebar toc"),
    **_named("footer", "footer colophon copyright"),
    **_named("tags", "tags taglist categories keywords"),
    **_named("byline", "byline meta date published posted timestamp"),
    **_named("form", "form search login"),
}
"""What a word of a class name or an id says of what is in the element."""
UNSEEN: frozenset[Reason] = frozenset(("hidden", "script", "decoration", "invisible"))
"""Reasons of texts that nobody sees."""
NEAR = 8
"""Elements around a text that are looked at, the nearest first."""
LINKED = 0.6
"""Share of linked characters from which a text of no other reason is navigation."""


def tell_reasons(draft: Draft, options: ParseOptions) -> None:
    """Give the blocks that the choice of content left out a reason that says more; only for a ledger."""
    if not options.ledger:
        return
    words = words_for(draft.language)
    for block, element in zip(draft.blocks, draft.elements, strict=True):
        if block.reason == "boilerplate":
            known = words.furniture.reason(block.text) or words.reading_time.reason(block.text)
            block.reason = known or _by_name(element) or _by_links(block)


def _by_name(element: Element | None) -> Reason | None:
    for _ in range(NEAR):
        if element is None:
            return None
        names = element.attrs.get("class") or ""
        if len(names.split()) <= STYLED:
            parts = name_parts(f"{names} {element.attrs.get('id') or ''}")
            found = next((NAMES[part] for part in parts if part in NAMES), None)
            if found:
                return found
        element = element.parent
    return None


def _by_links(block: DraftBlock) -> Reason:
    linked = sum(mark.end - mark.start for mark in block.marks if mark.kind == "link")
    return "navigation" if linked >= LINKED * max(1, len(block.text)) else "boilerplate"
