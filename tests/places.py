"""What stands where: the leaves of an article with their places in a text."""

from collections.abc import Iterator
from typing import Any

from articlekit import Article
from articlekit.model import Callout, Definitions, Disclosure, Heading, List, ListItem, Section
from articlekit.walk import BLOCKS

LEAVES = (*BLOCKS, Heading, ListItem)
CONTAINERS = (List, Definitions, Callout, Disclosure, Section)

Span = tuple[int, int]


def _placed(article: Article) -> Iterator[Any]:
    """Give whatever may have a place, in any order."""
    for found in article.metadata.evidence.values():
        yield from found
    nav = article.nav
    yield from filter(None, (nav.previous, nav.next, *nav.breadcrumbs, *nav.contents, *nav.related, *nav.pages))
    yield from (n for n in article.walk() if isinstance(n, LEAVES) and not isinstance(n, CONTAINERS))
    yield from article.ledger


def leaves(article: Article) -> Iterator[tuple[Span, str]]:
    """Give (place, text) of everything that holds characters of the source: tree, fields and ledger."""
    for one in _placed(article):
        if isinstance(one.where, tuple):
            texts = (getattr(one, name, None) for name in ("text", "value", "title"))
            yield one.where, next((text for text in texts if text), "")
