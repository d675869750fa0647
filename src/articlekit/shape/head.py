"""Read the head of a dump: breadcrumbs, category, byline and dates, around the title."""

from collections import Counter
from collections.abc import Iterable
from itertools import chain, islice, pairwise, zip_longest

import regex

from articlekit.draft import Draft, DraftBlock, DraftLink, Found
from articlekit.model import Role
from articlekit.options import ParseOptions
from articlekit.shape.byline import read_byline
from articlekit.shape.columns import FULL_STOPS
from articlekit.shape.people import is_proper, running_text
from articlekit.shape.phrases import UNSPACED, fold
from articlekit.shape.words import Words, words_for

MENU = 80
"""Lines that a menu and the head of an article take at the most."""
BODY = 80
"""Characters from which on a sentence is running text and no title."""
SENTENCE_ENDS = (".", "!", "?", "”", '"', "»", "。", "！", "؟", "…")
TITLE_LENGTH = 220
CATEGORY_WORDS = 5
CATEGORY_LENGTH = 40
KICKER_WORDS = 3
NO_CATEGORY: frozenset[Role] = frozenset(("introduction", "benefits", "caveats", "conclusion"))
"""Roles that no category is named after; of how-tos and reviews there are categories."""
AGAIN = 3
"""Times that the category may stand in a text; a line that comes again more often is a heading."""
ABOVE, BELOW = 2, 4
"""Blocks around the title among which its category stands."""
DECK = 40
"""Characters that the sentence between the title and the byline has at least."""
UNDER = 8
"""Blocks under the title among which the byline may stand."""
LOOSE = (None, "navigation", "promotion", "related", "label")
"""Reasons that a category may have been left out for before."""
HEADINGS = 2
"""Headings that a text has when the first short line over running text is its category and not one of them."""
CRUMB = 60
"""Characters of the name of a category in breadcrumbs."""
CRUMB_LINES, LEAST_CRUMBS = 5, 2
"""Blocks at the top among which a list of them stands, and how many it has at the least."""
ADDRESS = regex.compile(r"(?:https?://|www\.)\S+$")
"""A line that is nothing but an address."""
PATH = regex.compile(r"\s*(?:[›»>→❯/]|::|&gt;)\s*")
"""What stands between breadcrumbs."""
HASHED = regex.compile(r"#[\p{L}\p{M}\p{N}_]++(?:[ ,]+#[\p{L}\p{M}\p{N}_]++)++")
"""A line of tags as networks write them."""
UNNAMED = regex.compile(r"[:：@]|^[\[<(]")
"""What the name of a category has not: it is a label and its value, a time, an address, or set in brackets."""
ENDS = (".", "!", "?", ":", ";", ",", "…", "。", "！", "？", "؟", "：")


def read_head(draft: Draft, _: ParseOptions) -> None:
    """Take category, authors and dates out of the lines around the title; bylines at the end too."""
    words = words_for(draft.language)
    title = next((i for i, b in enumerate(draft.blocks) if b.reason == "decoration"), None)
    if not draft.breadcrumbs:
        _crumbs(draft)
    for i in (*_lines(draft, MENU), *_lost(draft, title)):
        read_byline(draft, draft.blocks[i], words)
    _bare_name(draft, words, title)
    _category(draft, words, title)
    _author_box(draft)
    _deck(draft, title)


def read_first_lines(draft: Draft, _: ParseOptions) -> None:
    """Read breadcrumbs, tags, and the bylines above the running text, before it is told what the article is."""
    words = words_for(draft.language)
    _crumbs(draft)
    if not draft.breadcrumbs:
        _listed_crumbs(draft)
    _closing_lines(draft, words)
    for i in _lines(draft, 1):
        if ADDRESS.match(draft.blocks[i].text):
            draft.blocks[i].reason = "navigation"
    for n, i in enumerate(_lines(draft, MENU)):
        if _is_body(draft.blocks[i], first=n == 0):
            return
        if i not in draft.heads:
            read_byline(draft, draft.blocks[i], words)


def _lines(draft: Draft, most: int | None = None) -> list[int]:
    """Give the top lines that are still running text, the first so many of them."""
    blocks = enumerate(draft.blocks)
    lines = (i for i, b in blocks if b.inside < 0 and not b.reason and b.kind in ("paragraph", "heading"))
    return list(islice(lines, most))


def _lost(draft: Draft, title: int | None) -> list[int]:
    """Give the lines below the title and a deck that were left out for their place: a date may be among them."""
    if title is None:
        return []
    below = range(title + 1, min(len(draft.blocks), title + 1 + UNDER))
    body = [i for i in below if draft.blocks[i].reason is None and _is_body(draft.blocks[i], first=False)]
    end = body[1] if len(body) > 1 else below.stop
    return [i for i in range(title + 1, end) if draft.blocks[i].reason in LOOSE[1:] and not draft.blocks[i].claims]


def _crumbs(draft: Draft) -> None:
    """Read a path like `Home › Blog › Garden` at the top, or below a menu when it ends with the title."""
    title = draft.title or None
    lines = _lines(draft, 3)
    if title is not None:
        lines = [i for i, b in enumerate(draft.blocks) if b.reason in LOOSE and b.text.endswith(title)][:1]
    for i in lines:
        block = draft.blocks[i]
        parts = [p.strip() for p in PATH.split(block.text)]
        above, least = (parts[:-1], 1) if parts[-1] == title else (parts, 3)
        named = all(0 < len(p) <= CRUMB and not p.isdecimal() for p in above)
        told = parts[-1] != title and (block.text.endswith(ENDS) or "<" in block.text)
        if len(above) >= least and len(block.text) <= TITLE_LENGTH and named and not told:
            block.reason = "navigation"
            draft.breadcrumbs = [DraftLink(part, where=draft.claim(block, part)) for part in parts]
            return


def _listed_crumbs(draft: Draft) -> None:
    """Read a path that is a list at the top, its last item the title, which stands again under it."""
    top = [i for i, b in enumerate(draft.blocks) if b.inside < 0 and isinstance(b.where, tuple)]
    for i, below in pairwise(top[:CRUMB_LINES]):
        items = [b for b in draft.blocks[i + 1 : below] if b.kind == "item" and b.inside == i]
        path = len(items) >= LEAST_CRUMBS and all(len(item.text) <= CRUMB for item in items[:-1])
        if path and items[-1].text == draft.blocks[below].text:
            draft.blocks[i].reason, draft.blocks[i].where = "navigation", None
            draft.blocks[below].attrs["titled"] = True
            for item in items:
                item.reason = "navigation"
                draft.breadcrumbs.append(DraftLink(item.text, where=draft.claim(item, item.text)))
            return


def _is_body(block: DraftBlock, *, first: bool) -> bool:
    """Tell running text from lines of the head; a first line may be a long title that ends in a question or a quote."""
    ends = FULL_STOPS if first else SENTENCE_ENDS
    return len(block.text) > TITLE_LENGTH or (len(block.text) >= BODY and block.text.endswith(ends))


def _bare_name(draft: Draft, words: Words, title: int | None) -> None:
    """Take the full name under the title, directly over or under a date or a reading time, for the author's.

    Dumps lose the label; a category there has words that the text has too.
    """
    if title is None or any(found.field == "authors" for found in draft.found):
        return
    below = range(title + 1, min(len(draft.blocks), title + 1 + UNDER))
    body = (i for i in below if draft.blocks[i].reason is None and _is_body(draft.blocks[i], first=False))
    below = range(below.start, next(body, below.stop))
    dated = [i for i in below if draft.blocks[i].reason == "byline"]
    for i in (i + side for side in (-1, 1) for i in dated if i + side in below):
        block = draft.blocks[i]
        free = block.kind == "paragraph" and block.reason in LOOSE and not block.claims
        if free and not words.roles_of(block.text) and is_proper(block.text, running_text(draft), words):
            block.reason = "byline"
            draft.found.append(Found("authors", block.text, "byline", draft.claim(block, block.text)))
            above = draft.blocks[i - 1]
            if above.text == block.text and above.reason in LOOSE:
                above.reason = "label"
            return


def _category(draft: Draft, words: Words, title: int | None) -> None:
    """Find the one-line category beside the title; where the line stands again it is a picture's label."""
    lines = [
        i
        for i, b in enumerate(draft.blocks)
        if b.inside < 0 and b.kind == "paragraph" and b.reason in LOOSE and not b.claims
    ]
    count = Counter(fold(draft.blocks[i].text) for i in lines)
    near = [i for i in lines if title is not None and title - ABOVE <= i <= title + BELOW]
    authors = {found.value for found in draft.found if found.field == "authors"}
    near = [i for i in near if _short_name(draft.blocks[i]) and not words.furniture.reason(draft.blocks[i].text)]
    near = [i for i in near if draft.blocks[i].text not in authors and not ADDRESS.match(draft.blocks[i].text)]
    again = [i for i in near if 1 < count[fold(draft.blocks[i].text)] <= AGAIN and not _heads(draft, words, i)]
    placed = (i for i in near if title is not None and _names_category(draft, words, title, i))
    chosen = next(chain(again, placed), None)
    if chosen is None:
        return
    block = draft.blocks[chosen]
    name = fold(block.text)
    block.reason = "label"
    draft.found.append(Found("categories", block.text, "kicker", draft.claim(block, block.text)))
    for k in lines:
        if fold(draft.blocks[k].text) == name:
            draft.blocks[k].reason = "label"


def _heads(draft: Draft, words: Words, i: int) -> bool:
    """Tell whether a line is a heading by what it says, or by the list under it: two parts of a text may have it."""
    said = {match.role for match in words.roles_of(draft.blocks[i].text)}
    return not said.isdisjoint(NO_CATEGORY) or any(block.kind == "list" for block in draft.blocks[i + 1 : i + 2])


def _names_category(draft: Draft, words: Words, title: int, i: int) -> bool:
    """Tell the category by its place: beside the title and not the end of a menu, beside a byline, or as a kicker."""
    block, above = draft.blocks[i], draft.blocks[i - 1]
    menu = i > 0 and block.reason == above.reason == "navigation" and _short_name(above)
    left_out = i == title + 1 and block.reason is not None
    beside = left_out or (i == title - 1 and not menu)
    return beside or _beside_byline(draft, i) or _is_kicker(draft, words, title, i)


def _beside_byline(draft: Draft, i: int) -> bool:
    """Tell whether a byline or a date stands directly above or below."""
    return any(b.reason == "byline" for b in (draft.blocks[i - 1], *draft.blocks[i + 1 : i + 2]))


def _is_kicker(draft: Draft, words: Words, title: int, i: int) -> bool:
    """Tell the category, capitalised and over the introduction, from a first heading: other headings follow it."""
    if any(b.reason is None and _is_body(b, first=False) for b in draft.blocks[title:i]):
        return False
    lines = _lines(draft)
    after = [(draft.blocks[a], draft.blocks[b]) for a, b in pairwise(lines) if a >= i]
    over = [a for a, b in after if _short_name(a) and _is_body(b, first=False)]
    name = draft.blocks[i].text
    return (
        len(name.split()) <= KICKER_WORDS
        and all(word[0].isupper() or UNSPACED.match(word) for word in name.split())
        and not words.roles_of(name)
        and bool(over)
        and over[0] is draft.blocks[i]
        and len(over) > HEADINGS
    )


def _author_box(draft: Draft) -> None:
    """Leave out the box about an author that a byline has named: a line with the name, and the paragraph under it.

    Where the line comes again, or is more than the name, that paragraph must name the author too.
    """
    names = [fold(f.value) for f in draft.found if f.field == "authors"]
    lines = [
        i
        for i, b in enumerate(draft.blocks)
        if b.inside < 0 and b.kind == "paragraph" and b.reason in LOOSE and not b.claims
    ]
    if not names:
        return
    texts = {i: fold(draft.blocks[i].text) for i in lines}
    count = Counter(texts.values())
    for (i, text), below in zip_longest(texts.items(), lines[1:]):
        name = next((n for n in names if text == n or _ends_with_name(text, n)), None)
        if name is None:
            continue
        draft.blocks[i].reason = "author-box"
        box = below == i + 1 and len(draft.blocks[below].text) > len(draft.blocks[i].text)
        told = box and not set(name.split()).isdisjoint(texts[below].split())
        if told or (box and text == name and count[text] == 1):
            draft.blocks[below].reason = "author-box"


def _deck(draft: Draft, title: int | None) -> None:
    """Make the sentence between the title and the byline the subtitle, when more stands below."""
    if title is None:
        return
    blocks = draft.blocks[title + 1 : title + 1 + UNDER]
    kept = [n for n, block in enumerate(blocks) if block.reason is None][:2]
    deck = blocks[kept[0]] if len(kept) > 1 else None
    if deck is None or deck.kind != "paragraph" or not DECK <= len(deck.text) <= TITLE_LENGTH:
        return
    over = any(block.reason in ("byline", "author-box") for block in blocks[kept[0] + 1 : kept[1]])
    if over and deck.text.endswith(SENTENCE_ENDS):
        deck.reason = "label"
        draft.found.append(Found("subtitle", deck.text, "standfirst", draft.claim(deck, deck.text)))


def _ends_with_name(text: str, name: str) -> bool:
    return text.endswith(" " + name) and text.count(" ") <= name.count(" ") + 2


def _short_name(block: DraftBlock) -> bool:
    text = block.text
    short = len(text) <= CATEGORY_LENGTH and len(text.split()) <= CATEGORY_WORDS
    return short and not text.endswith(ENDS) and UNNAMED.search(text) is None


def _closing_lines(draft: Draft, words: Words) -> None:
    """Read lines such as `Tags: bread, rye` and `Filed under: Baking` wherever they stand on a line of their own."""
    for i in _lines(draft):
        block = draft.blocks[i]
        if len(block.text) > TITLE_LENGTH:
            continue
        if block.text[0] == "#" and HASHED.fullmatch(block.text):
            _take_tags(draft, block, "tags", block.text.replace("#", " ").split())
            continue
        label, colon, rest = block.text.partition("：" if "：" in block.text[:20] else ":")
        name = fold(label)
        field = "tags" if name in words.tagged else "categories" if name in words.filed else None
        if field and colon and rest.strip():
            _take_tags(draft, block, field, map(str.strip, regex.split(r"[,;|·•#、，،]", rest)))


def _take_tags(draft: Draft, block: DraftBlock, field: str, values: Iterable[str]) -> None:
    """Make tags or categories of what a line names."""
    block.reason = "tags"
    for value in filter(None, values):
        draft.found.append(Found(field, value, "line", draft.claim(block, value)))
