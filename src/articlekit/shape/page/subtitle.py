"""The subtitle of a page: the lines under the title that sum the article up, whatever element they stand in."""

from itertools import dropwhile, islice, takewhile

import regex

from articlekit.draft import Draft, DraftBlock, Element, Found
from articlekit.options import ParseOptions
from articlekit.shape.page.around import chain, words_around
from articlekit.shape.page.days import dates
from articlekit.shape.page.survey import count_words, link_share
from articlekit.shape.words import words_for

NAMES = frozenset(
    "subtitle standfirst dek deck subheadline subheading subhead subheader lede chapo ingress vorspann entradilla"
    " perex".split()
)
"""Words of class names and ids that are used for nothing else."""
NEAR = 12
"""Texts under the title among which it stands."""
LONGEST = 600
"""Characters that it has at most."""
RUNNING = 12
"""Words from which a paragraph that is kept is the article's first."""
FEWEST = 6
"""Words that it has at least."""
ABRIDGED = 40
"""Characters of a description from which its beginning is enough to know it by."""
LINKED = 0.5
BESIDE = frozenset("author breadcrumb breadcrumbs byline cta meta".split())
"""Words of class names and ids of other lines under a title."""
CLOSE = 3
"""Elements around a line that it does not share with the title right above it."""
SENTENCE = 8
"""Words from which such a line, left out though it is a sentence, is a subtitle whatever its name."""
ENDS = regex.compile(r"[.!?…。！？؟][\"”“»’)」]?$")
LETTERS = regex.compile(r"[^\p{L}\p{N}]+")
LEFT_OUT = frozenset((None, "boilerplate"))


def take_subtitle(draft: Draft, _: ParseOptions) -> None:
    """Move the subtitle out of the tree into its field."""
    if any(found.field == "subtitle" for found in draft.found):
        return
    over_all = _over_all(draft)
    title, under = _under_title(draft)
    told = _told(draft, under)
    if told is not None:
        _take(draft, draft.blocks[told])
        _lower_others(draft, told)
    elif over_all is not None:
        _take(draft, over_all)
    elif under and _is_sentence_under(draft, title, under[0]):
        _take(draft, draft.blocks[under[0]])


def _take(draft: Draft, block: DraftBlock) -> None:
    block.reason = "label"
    draft.found.append(Found("subtitle", block.text, "standfirst", draft.claim(block, block.text)))


def _told(draft: Draft, under: list[int]) -> int | None:
    """Give the text under the title that its name or the page's description tells to be the subtitle."""
    told = [_letters(found.value) for found in draft.found if found.field == "description"]
    for i in under:
        block = draft.blocks[i]
        if block.reason in LEFT_OUT and _is_subtitle(block, draft.elements[i], told):
            return i
        if block.kind == "paragraph" and block.reason is None and count_words(block.text) >= RUNNING:
            return None
    return None


def _is_sentence_under(draft: Draft, title: int, i: int) -> bool:
    """Tell a sentence that stands right under the title, close to it, and apart from the text."""
    block, element = draft.blocks[i], draft.elements[i]
    if block.kind != "paragraph" or block.inside >= 0 or block.reason != "boilerplate" or len(block.text) > LONGEST:
        return False
    if count_words(block.text) < SENTENCE or not ENDS.search(block.text) or link_share(block) > LINKED:
        return False
    if dates(block.text) or words_for(draft.language).furniture.reason(block.text):
        return False
    shared = chain(draft.elements[title])
    close = any(one in shared for one in chain(element)[: CLOSE + 1])
    return close and BESIDE.isdisjoint(words_around(element))


def _lower_others(draft: Draft, first: int) -> None:
    """Make paragraphs of the headings after a subtitle that are named so too: those stand over nothing either."""
    for block, element in islice(zip(draft.blocks, draft.elements, strict=True), first + 1, first + NEAR):
        if block.kind != "heading" or NAMES.isdisjoint(words_around(element, 1)):
            return
        block.kind = "paragraph"


def _over_all(draft: Draft) -> DraftBlock | None:
    """Give a heading over the whole article: it comes before all text, and no other of its level or above follows."""
    kept = [b for b in draft.blocks if b.reason is None and b.inside < 0 and b.text]
    head = takewhile(lambda b: b.kind == "heading" or count_words(b.text) < RUNNING, kept)
    first = min((b for b in head if b.kind == "heading" and b.level), key=lambda b: b.level, default=None)
    if first is None or first.level < 2 or count_words(first.text) < FEWEST or len(first.text) > LONGEST:
        return None
    alone = not any(b.kind == "heading" and 0 < b.level <= first.level for b in kept if b is not first)
    return first if alone and link_share(first) <= LINKED else None


def _under_title(draft: Draft) -> tuple[int, list[int]]:
    """Give the heading that is the title, and the texts after it as far as the next section may begin."""
    title = next((f.where for f in draft.found if f.field == "title" and f.source == "heading"), None)
    if title is None:
        return -1, []
    texts = (i for i, b in enumerate(draft.blocks) if b.text)
    under = list(islice(dropwhile(lambda i: draft.blocks[i].where != title, texts), 1 + NEAR))
    return (under[0], under[1:]) if under else (-1, [])


def _is_subtitle(block: DraftBlock, element: Element, told: list[str]) -> bool:
    if block.kind not in ("heading", "paragraph") or block.inside >= 0 or len(block.text) > LONGEST:
        return False
    if link_share(block) > LINKED:
        return False
    levels = 1 if block.reason is None else 2
    named = not NAMES.isdisjoint(words_around(element, levels))
    whole = count_words(block.text) >= FEWEST
    known = (named and any(map(str.isalpha, block.text)) and (whole or not dates(block.text))) or (
        whole and _is_told(_letters(block.text), told)
    )
    return known and (block.kind == "heading" or block.reason is not None)


def _is_told(text: str, told: list[str]) -> bool:
    """Tell whether a text is what the page gives for its description, or the beginning of it."""
    return any(text == one or (len(text) >= ABRIDGED and one.startswith(text)) or _abridges(one, text) for one in told)


def _abridges(one: str, text: str) -> bool:
    return len(one) >= ABRIDGED and text.startswith(one[:-3])


def _letters(text: str) -> str:
    return LETTERS.sub("", text.lower())
