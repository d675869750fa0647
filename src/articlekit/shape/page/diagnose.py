"""Say why a page gives less than an article, or more than one: codes, each with its evidence.

A wrong diagnosis is worse than none: each needs two signs that agree, and most are only looked for on short pages.
"""

from collections.abc import Callable
from functools import cached_property

import regex

from articlekit.draft import Draft, DraftBlock, DraftNote, Element
from articlekit.options import ParseOptions
from articlekit.shape.page.certainty import content_score
from articlekit.shape.page.names import name_parts
from articlekit.shape.page.reasons import UNSEEN
from articlekit.shape.page.survey import count_words
from articlekit.shape.phrases import fold
from articlekit.shape.words import Words, words_for

NEXT_TO_NOTHING, NOTHING, LITTLE, SHORT, MEDIUM = 20, 40, 60, 300, 800
"""Words that are kept of a page: below these it holds nothing, little, or may be a beginning."""
LINE = 300
"""Characters of a text that may be a notice."""
SHOWN = 80
"""Characters of the evidence in a message."""
SCRIPT = regex.compile(r"java\s?script", regex.IGNORECASE)
ERROR = regex.compile(r"\b404\b")
ELSEWHERE = frozenset(("comments", "footer", "navigation", "newsletter"))
"""Reasons of texts that speak of something else than the article."""
WALLED = frozenset(
    "paywall paywalled piano regwall meter metered subscribe subscriber subscribers premium gate gated".split()
)
"""Words of names around what asks a reader to pay."""
REST = regex.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$")
"""How a text ends of which the rest stands elsewhere."""
CONTINUED = r"[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
"""What the bytes 80 to BF are in windows-1252, and in latin-1."""
MIXED = regex.compile(rf"[ÃÂÐÑ]{CONTINUED}|â€{CONTINUED}")
"""UTF-8 that was read as another encoding."""
MIX = 3
"""Such places from which it is no accident."""
ARTICLE_WORDS = 60
"""Words from which an `article` element with a heading of its own is an article."""
RUNNING, RUNNING_SHARE = 13, 0.3
"""Words of a running text, and the share of such texts below which a page only lists."""
TEASERS = 4
"""Linked headings from which a page is a list of articles."""
LINKED = 0.35
PRODUCT = regex.compile(r"\bproduct(?:\.item|group)?$", regex.IGNORECASE)
"""The type of a page that is about one thing, however many others it shows."""
UNKEPT = frozenset(("free", "type"))
"""What was found for the diagnoses only."""
CONSENT_SHARE = 0.5


class Facts:
    """What the diagnoses look at, each counted once."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.words: Words = words_for(draft.language)
        self.kept = [i for i, b in enumerate(draft.blocks) if b.text and b.reason is None]
        self.words_of = {i: count_words(draft.blocks[i].text) for i in self.kept}
        self.text = "\n".join([draft.blocks[i].text for i in self.kept])
        """All that is kept."""
        self.size = sum(self.words_of.values())
        """Words that are kept."""
        self.title = draft.title

    @cached_property
    def notices(self) -> list[tuple[str, int]]:
        """The kinds of notices in the short texts that can be seen, each with its block."""
        blocks = self.draft.blocks
        seen = [i for i, b in enumerate(blocks) if b.text and len(b.text) <= LINE and b.reason not in UNSEEN]
        search = self.words.notices.search
        return [(hit.key, i) for i in seen for hit in search(fold(blocks[i].text))]

    def notice(self, kind: str) -> int | None:
        """Give the block of the first notice of a kind; where next to nothing is kept, any that is seen."""
        elsewhere = ELSEWHERE if self.size >= NEXT_TO_NOTHING else frozenset()
        return next(
            (i for key, i in self.notices if key == kind and self.draft.blocks[i].reason not in elsewhere), None
        )


Finding = tuple[str, DraftBlock | None]
"""What is to be said, and the block that shows it."""


def diagnose(draft: Draft, _: ParseOptions) -> None:
    """Add the diagnoses of a page to the draft's notes, and how sure its content is."""
    facts = Facts(draft)
    if draft.expected is not None:
        draft.notes = [note for note in draft.notes if note.code != "truncated" or _is_open(facts, note)]
    for code, find in DIAGNOSES.items():
        found = find(facts)
        if found is not None:
            message, block = found
            draft.notes.append(DraftNote(code, message, block.where if block else None))
            if code in FINAL:
                break
    draft.found = [one for one in draft.found if one.field not in UNKEPT]
    if draft.expected is not None:
        draft.content_score = round(content_score(draft.expected), 2)


def _is_open(facts: Facts, note: DraftNote) -> bool:
    """Tell a sentence that was cut from a last line without a full stop, of which pages have many."""
    text = next((b.text for b in facts.draft.blocks if b.where == note.where), "").rstrip()
    return text.endswith((",", "،", "、")) or text.rpartition(" ")[2].lower() in facts.words.stop_words


def _shown(block: DraftBlock) -> str:
    text = " ".join(block.text.split())
    return repr(text if len(text) <= SHOWN else text[:SHOWN] + "…")


def not_found(facts: Facts) -> Finding | None:
    """A page that says that there is none, whatever the server said."""
    if facts.size >= SHORT:
        return None
    heads = [b for b in facts.draft.blocks if b.kind == "heading" and 0 < b.level <= 2 and b.reason not in UNSEEN]
    for text, block in ((facts.title, None), *((b.text, b) for b in heads)):
        known = any(hit.key == "not-found" for hit in facts.words.notices.search(fold(text)[:LINE]))
        if text and (known or ERROR.search(text)) and len(text) <= LINE // 3:
            return f"the page says that it was not found: {text[:SHOWN]!r}", block
    return None


def only_script(facts: Facts) -> Finding | None:
    """A page that is made by scripts."""
    if facts.size >= NOTHING:
        return None
    asked = next((b for b in facts.draft.blocks if len(b.text) <= LINE and SCRIPT.search(b.text)), None)
    return (f"the page is made by scripts; it says {_shown(asked)}", asked) if asked else None


def consent(facts: Facts) -> Finding | None:
    """A page that shows little but a question for consent."""
    if facts.size >= SHORT:
        return None
    asking = {i for key, i in facts.notices if key == "consent"}
    blocks = facts.draft.blocks
    asking |= {i for i, b in enumerate(blocks) if b.text and b.reason == "consent"}
    total = sum(count_words(b.text) for b in blocks if b.text and b.reason not in UNSEEN)
    if asking and sum(count_words(blocks[i].text) for i in asking) >= CONSENT_SHARE * total:
        first = blocks[min(asking)]
        return f"the page only asks for consent: {_shown(first)}", first
    return None


def paywall(facts: Facts) -> Finding | None:
    """An article of which only the beginning is free: a notice, and a page or an element that says so too."""
    if facts.size >= MEDIUM:
        return None
    at = facts.notice("paywall")
    declared = any(f.field == "free" and f.value in ("false", "no", "0") for f in facts.draft.found)
    if at is None or not (declared or facts.size < LITTLE or _is_walled(facts.draft.elements[at])):
        return None
    block = facts.draft.blocks[at]
    return f"only the beginning is free: {_shown(block)}", block


def _is_walled(element: Element | None) -> bool:
    while element is not None:
        names = f"{element.attrs.get('class') or ''} {element.attrs.get('id') or ''}"
        if not WALLED.isdisjoint(name_parts(names)):
            return True
        element = element.parent
    return False


def login(facts: Facts) -> Finding | None:
    """A page that shows little without an account."""
    at = facts.notice("login") if facts.size < LITTLE else None
    if at is None:
        return None
    return f"the page is shown after a login: {_shown(facts.draft.blocks[at])}", facts.draft.blocks[at]


def cut_off(facts: Facts) -> Finding | None:
    """A text that stops with an ellipsis, and a link to the rest of it."""
    if facts.size >= SHORT or not facts.kept:
        return None
    blocks = facts.draft.blocks
    last = next((i for i in reversed(facts.kept) if blocks[i].kind != "heading"), -1)
    links = {i for key, i in facts.notices if key == "cut" and len(blocks[i].text) <= SHOWN}
    for i in facts.kept:
        if REST.search(blocks[i].text) and (i == last or links & {i, i + 1, i + 2}):
            return (f"the text goes on elsewhere, after {_shown(blocks[i])}", blocks[i]) if links else None
    return None


def several(facts: Facts) -> Finding | None:
    """A page with more than one article on it, each with a heading of its own that leads to it, or is a main one."""
    blocks, elements = facts.draft.blocks, facts.draft.elements
    headed: dict[Element, int] = {}
    known: dict[Element, Element | None] = {}
    for i in facts.kept:
        if blocks[i].kind == "heading" and (
            blocks[i].level == 1 or (blocks[i].level == 2 and _linked(blocks[i]) > LINKED)
        ):
            one = _article_around(elements[i], known)
            if one is not None:
                headed.setdefault(one, i)
    if len(headed) < 2:
        return None
    sizes = dict.fromkeys(headed, 0.0)
    for i in facts.kept:
        one = _article_around(elements[i], known)
        if one in sizes:
            sizes[one] += facts.words_of[i]
    whole = [i for one, i in headed.items() if sizes[one] >= ARTICLE_WORDS]
    if len(whole) < 2:
        return None
    second = facts.draft.blocks[whole[1]]
    return f"there are {len(whole)} articles on the page; the second is {_shown(second)}", second


def _article_around(element: Element, known: dict[Element, Element | None]) -> Element | None:
    """Give the nearest `article` around an element; what was told of others is not looked at again."""
    new: list[Element] = []
    up: Element | None = element
    while up is not None and up not in known and up.tag != "article":
        new.append(up)
        up = up.parent
    found = None if up is None else known.get(up, up)
    known.update(dict.fromkeys(new, found))
    return found


def listing(facts: Facts) -> Finding | None:
    """A page that lists articles or things and is none."""
    if facts.size < NOTHING or any(f.field == "type" and PRODUCT.search(f.value) for f in facts.draft.found):
        return None
    blocks = facts.draft.blocks
    running = 0.0
    for i, count in facts.words_of.items():
        if count >= RUNNING and _linked(blocks[i]) < LINKED:
            running += count
            if running >= RUNNING_SHARE * facts.size:
                return None
    kept = [blocks[i] for i in facts.kept]
    heads = [b for b in kept if b.kind == "heading" and _linked(b) > 1 - LINKED]
    linked = sum(_linked(b) * len(b.text) for b in kept) / sum(len(b.text) for b in kept)
    if len(heads) < TEASERS and linked < LINKED:
        return None
    first = heads[0] if heads else next(b for b in kept if _linked(b))
    return f"the page lists other pages: little of it is running text; the first is {_shown(first)}", first


def _linked(block: DraftBlock) -> float:
    return sum(m.end - m.start for m in block.marks if m.kind == "link") / max(1, len(block.text))


def mixed_up(facts: Facts) -> Finding | None:
    """Text that was written in one encoding and read in another."""
    count, first, shown = 0, None, ""
    for i in facts.kept if any(sign in facts.text for sign in "ÃÂÐÑâ") else ():
        text = facts.draft.blocks[i].text
        if not text.isascii():
            found = [hit.start() for hit in MIXED.finditer(text)]
            if found and first is None:
                first, shown = facts.draft.blocks[i], text[max(0, found[0] - SHOWN // 2) : found[0] + SHOWN // 2]
            count += len(found)
    return (
        (f"{count} places look like UTF-8 read in another encoding, first in {shown!r}", first)
        if count >= MIX
        else None
    )


def replaced(facts: Facts) -> Finding | None:
    """Characters that were lost before the page was served."""
    if "\ufffd" not in facts.text or any(note.code == "replaced-characters" for note in facts.draft.notes):
        return None
    hit = [facts.draft.blocks[i] for i in facts.kept if "\ufffd" in facts.draft.blocks[i].text]
    count = sum(block.text.count("\ufffd") for block in hit)
    return f"{count} characters are U+FFFD in the page itself, first in {_shown(hit[0])}", hit[0]


def low(facts: Facts) -> Finding | None:
    """A page of which next to nothing is kept."""
    if facts.size >= NEXT_TO_NOTHING:
        return None
    return f"only {facts.size:.0f} words are kept of the page", None


DIAGNOSES: dict[str, Callable[[Facts], Finding | None]] = {
    "wrong-charset": mixed_up,
    "replaced-characters": replaced,
    "several-articles": several,
    "soft-404": not_found,
    "consent-wall": consent,
    "script-only": only_script,
    "login-wall": login,
    "paywall": paywall,
    "listing-page": listing,
    "cut-off": cut_off,
    "low-content": low,
}
"""What is looked for, in this order."""
FINAL = frozenset(("soft-404", "consent-wall", "script-only", "login-wall", "paywall", "listing-page", "cut-off"))
"""Codes that say why there is little, so that no other is looked for."""
