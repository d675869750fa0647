"""What stands where: the leaves of an article with their places in a text."""

from collections.abc import Iterator

from articlekit import Article
from articlekit.model import Callout, Definitions, Disclosure, Heading, List, ListItem, Section
from articlekit.walk import BLOCKS

CONTAINERS = (List, Definitions, Callout, Disclosure, Section)

Span = tuple[int, int]


def leaves(article: Article) -> Iterator[tuple[Span, str]]:
    """Give (place, text) of everything that holds characters of the source: tree, fields and ledger."""
    for found in article.metadata.evidence.values():
        for one in found:
            if isinstance(one.where, tuple):
                yield one.where, one.value
    nav = article.nav
    for link in (nav.previous, nav.next, *nav.breadcrumbs, *nav.contents, *nav.related, *nav.pages):
        if link and isinstance(link.where, tuple):
            yield link.where, link.title
    for node in article.walk():
        if isinstance(node, (*BLOCKS, Heading, ListItem)) and not isinstance(node, CONTAINERS):
            where = getattr(node, "where", None)
            if isinstance(where, tuple):
                yield where, str(getattr(node, "text", ""))
    for entry in article.ledger:
        if isinstance(entry.where, tuple):
            yield entry.where, entry.text
