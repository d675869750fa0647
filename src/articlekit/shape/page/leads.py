"""Find where else a page leads: its own contents, related posts, the other pages of the same article."""

from collections.abc import Iterable, Iterator, Mapping

import regex

from articlekit.draft import Draft, DraftBlock, DraftLink, Element
from articlekit.shape.page.days import dates
from articlekit.shape.page.reasons import UNSEEN
from articlekit.shape.page.signs import Groups
from articlekit.shape.words import Words

TITLE = 220
"""Characters of the title of a link."""
ENTRIES = 2
"""Links into the page from which an element that is named so holds its contents; a list without a name needs more."""
UNNAMED_ENTRIES = 3
MOST = 40
"""Links of one kind."""
FRAME = UNSEEN | {"navigation", "footer", "form"}
"""Reasons of the reader for what is no list of posts."""
ELSEWHERE = regex.compile(
    r"/(?:category|categories|tags?|topics?|authors?|users?|profile|search|page|wp-login\.php)/|^mailto:|^tel:"
)
"""Addresses that are no posts."""
ORIGIN = regex.compile(r"^(?:https?:)?//[^/]*+")
PAGE = regex.compile(r"(?:[?&](?:page|p|pg|seite|pagina)=|(?<!/page)/)(\d{1,2})/?$")
"""How the address of another page of an article ends."""
NUMBER = regex.compile(r"(?:\p{L}+\s+)?(\d{1,2})")


def find_leads(draft: Draft, groups: Groups, words: Words) -> None:
    """Set the contents, the related posts and the pages of an article."""
    own = {_bare(f.value) for f in draft.found if f.field in ("url", "canonical_url")}
    _set_contents(draft, groups.kinds.get("contents", {}), own)
    _set_related(draft, groups.kinds.get("related", {}), own, words)
    _set_pages(draft, groups.kinds.get("pages", {}), own)


def _bare(href: str) -> str:
    return href.partition("#")[0].partition("?")[0].rstrip("/")


def _links(blocks: Iterable[DraftBlock]) -> Iterator[tuple[str, str, DraftBlock]]:
    """Give the text and the address of each link in some texts."""
    for block in blocks:
        for mark in block.marks:
            if mark.kind == "link" and mark.href:
                yield " ".join(block.text[mark.start : mark.end].split()), mark.href, block


# Contents


def _set_contents(draft: Draft, groups: Mapping[Element, list[DraftBlock]], own: set[str]) -> None:
    """Take the first group of links that lead to headings of the page itself."""
    for blocks in groups.values():
        if _take_contents(draft, blocks, own, ENTRIES):
            return
    ids = {str(b.attrs["id"]) for b in draft.blocks if b.kind == "heading" and b.attrs.get("id")}
    lists: dict[int, list[DraftBlock]] = {}
    for block in draft.blocks if ids else ():
        if block.kind == "item" and any(m.kind == "link" and m.href and "#" in m.href for m in block.marks):
            lists.setdefault(_list_around(draft, block), []).append(block)
    for blocks in lists.values():
        known = sum(href.partition("#")[2] in ids for _, href, _ in _links(blocks))
        if 2 * known > len(blocks) and _take_contents(draft, blocks, own, UNNAMED_ENTRIES):
            return


def _list_around(draft: Draft, block: DraftBlock) -> int:
    """Give the outermost list around an item."""
    at = block.inside
    while draft.blocks[at].inside >= 0:
        at = draft.blocks[at].inside
    return at


def _take_contents(draft: Draft, blocks: list[DraftBlock], own: set[str], least: int) -> bool:
    """Take some texts for the contents when all their links lead into the page."""
    links = list(_links(blocks))
    inner = [(title, href, block) for title, href, block in links if "#" in href and _bare(href) in own | {""}]
    titles = [title for title, _, _ in inner if any(map(str.isalpha, title))]
    if len(titles) < least or len(inner) < len(links) or len(inner) > 3 * MOST:
        return False
    if any(len(block.text) > TITLE for block in blocks):
        return False
    draft.contents = [DraftLink(title, href, block.where) for title, href, block in inner if title]
    for block in blocks:
        if block.reason == "boilerplate" or (block.reason is None and block.kind == "item"):
            block.reason = "contents"
    return True


# Related posts


def _set_related(draft: Draft, groups: Mapping[Element, list[DraftBlock]], own: set[str], words: Words) -> None:
    """Take the posts that an element named so holds, and those under a heading that says so."""
    found: dict[str, DraftLink] = {}
    heads: set[str] = set()
    for blocks in (*groups.values(), *_under_headings(draft, words)):
        for title, href, block in _links(b for b in blocks if b.reason is not None and b.reason not in FRAME):
            heading = block.kind == "heading"
            better = href not in found or (heading and href not in heads)
            if better and _is_post(title, href, own, words):
                found[href] = DraftLink(title, href, block.where)
                if heading:
                    heads.add(href)
    draft.related = list(found.values())[:MOST]


def _under_headings(draft: Draft, words: Words) -> Iterator[list[DraftBlock]]:
    """Give the texts under each heading that was left out and says that related posts follow."""
    blocks = draft.blocks
    for i, block in enumerate(blocks):
        if block.kind != "heading" or block.reason is None or block.marks or block.reason in UNSEEN:
            continue
        if words.furniture.reason(block.text) != "related":
            continue
        end = i + 1
        while end < len(blocks) and end - i <= 3 * MOST and not _ends(blocks[end], block):
            end += 1
        yield blocks[i + 1 : end]


def _ends(block: DraftBlock, heading: DraftBlock) -> bool:
    """Tell whether a block ends what stands under a heading: it is kept, or the next heading that is no link."""
    linked = any(mark.kind == "link" for mark in block.marks)
    return (
        block.reason is None
        or block.reason in FRAME
        or (block.kind == "heading" and not linked and block.level <= heading.level)
    )


def _is_post(title: str, href: str, own: set[str], words: Words) -> bool:
    return (
        len(title) <= TITLE
        and " " in title.strip()
        and href.partition("#")[0] != ""
        and _bare(href) not in own
        and not ELSEWHERE.search(href)
        and words.furniture.reason(title) is None
        and not any(day.text == title for day in dates(title))
        and ORIGIN.sub("", _bare(href)).strip("/") != ""
    )


# Pages


def _set_pages(draft: Draft, groups: Mapping[Element, list[DraftBlock]], own: set[str]) -> None:
    """Take the numbered links whose addresses are the page's own with a number after it."""
    for blocks in groups.values():
        pages: dict[str, DraftLink] = {}
        for title, href, block in _links(b for b in blocks if b.reason not in UNSEEN):
            number, end = NUMBER.fullmatch(title), PAGE.search(href)
            if number and (_bare(href) in own or (end and end[1] == number[1] and _is_own(href[: end.start()], own))):
                pages.setdefault(href, DraftLink(title, href, block.where))
        if pages:
            draft.pages = list(pages.values())[:MOST]
            for block in blocks:
                block.reason = block.reason or "navigation"
            return


def _is_own(base: str, own: set[str]) -> bool:
    """Tell whether an address is that of the article, whose own page may have a number too."""
    return any(_bare(base) in (one, PAGE.sub("", one)) for one in own)
