"""What the choice of content looks at: the texts of a page and the elements around them, as numbers.

Everything is counted once, in the order of the page. An element covers a range of the texts, so that any sum over it is
the difference of two sums from the start.
"""

from collections.abc import Iterable
from itertools import accumulate
from operator import sub

import regex

from articlekit.draft import Draft, DraftBlock, Element
from articlekit.model import Role
from articlekit.shape.page.around import words_of
from articlekit.shape.phrases import fold
from articlekit.shape.words import Words, words_for

PICTURES = frozenset(("figure", "embed"))
SILENT = PICTURES | {"rule"}
"""Kinds that are judged by what stands around them, not by their text."""
LETTERS = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}]")
"""Scripts that put no space between words."""
SPACED = 10
"""Letters that a word has on average where spaces are put, and far more."""
WHOLE = frozenset(("list", "table", "definitions", "callout"))
"""Kinds that are kept or left out as one."""
PLAIN = frozenset(("item", "cell", "term", "definition", "table"))
"""Kinds that have their text in themselves where they hold no other blocks."""
STOPS = regex.compile(r"[.!?:。！？：।؟]")
SIGNS = regex.compile(r"^[^\p{L}\p{N}]++|[^\p{L}\p{N}]++$")
"""What decorates a line at its ends."""
LABEL = regex.compile(r"\s*[:：】]")
"""What ends the label of a link or of a name."""
GOOD = 12
"""Words from which a text with little of it linked and with punctuation counts as running text."""
RUNNING = 150
"""Words of running text from which what is kept is an article."""
LINKED = 0.35
"""Share of linked characters from which it does not."""
TIMED = 8
"""Characters from which a line says how long reading takes; `6 min` may say anything."""
NOWHERE = 0.8
"""Share of linked characters from which a text is only links."""
ASIDE: frozenset[Role] = frozenset(("related", "author_bio", "cta"))
"""What a heading says over texts that stand around an article."""
SHORT_LINE = 100
"""Characters up to which a text may be such a line or heading."""
OVER = {"heading": SHORT_LINE, "paragraph": 30}
"""Characters up to which blocks may stand over other posts."""
PANEL = "panel"
"""Reason of a text that is hidden until the reader opens the panel that it is in."""
OPEN = frozenset(("", PANEL))
"""Reasons of the reader that what a program's own element holds may have."""
SURE = 0.95
"""How likely content is what stands in the element that a program has for it."""
PANELS = frozenset(
    "accordion accordian answer collapse collapsed collapsible disclosure expand expander expandable expanded faq faqs"
    " panel tab tabbed tabpanel tabs toggle".split()
)
"""Words in the names of elements that a control of the page opens, as it opens `<details>`."""
CLOSED = frozenset(("hidden", "style", "aria-hidden"))
"""Attributes of which one hides what a control can show again; a class alone hides a text for good."""
NEAR = 8
"""Elements around a hidden text that are looked at for such a name."""


class Survey:
    """The texts ("units") of a page and the elements they stand in; all texts of a list or table are one unit.

    Elements are numbered so that one comes after the element around it; element 0 is the page.
    """

    def __init__(self, draft: Draft) -> None:
        self.wholes = outermost(draft.blocks)
        """Of each block, the outermost list or table that it is or is in, or -1."""
        self.members = _gather(draft.blocks, self.wholes)
        """Of each unit, the index of the list or table that it is, or of its only block: the blocks with its texts."""
        self.blocks = [draft.blocks[whole] for whole in self.members]
        """The list, table or only block of each unit."""
        pieces = self._pieces = [[draft.blocks[i] for i in parts] for parts in self.members.values()]
        self.openings = [blocks[0].text for blocks in pieces]
        """The first text of each unit."""
        self.texts = [blocks[0].text if len(blocks) == 1 else "\n".join([b.text for b in blocks]) for blocks in pieces]
        self.words = [count_words(text) for text in self.texts]
        self.linked = [link_share(*blocks) for blocks in pieces]
        """The share of each text that is link."""
        self.good = [
            words if words >= GOOD and linked < LINKED and STOPS.search(text) else 0.0
            for text, words, linked in zip(self.texts, self.words, self.linked, strict=True)
        ]
        """The words of each unit that is running text, 0 for the others."""
        self.around: list[Element] = []
        """The elements."""
        self.parent: list[int] = []
        self.depth: list[int] = []
        self.first: list[int] = []
        """Of each element, its first unit, and the one after its last."""
        self.numbers: dict[Element, int] = {}
        self.element = self._number(draft)
        """The element of each unit: that of its first text."""
        self.last = self._ends()
        self.kinds = [(up, e.tag, e.attrs.get("class")) for up, e in zip(self.parent, self.around, strict=True)]
        """Of each element the number of the one around it, its tag and its class: alike ones stand side by side."""
        self.reasons = [
            "" if b.reason is None else PANEL if b.reason == "hidden" and self._in_panel(e) else b.reason
            for b, e in zip(self.blocks, self.element, strict=True)
        ]
        """Why the reader left each unit out, empty where it did not."""
        found = (f.value for f in draft.found if f.field == "description")
        self.described = max((value.count(" ") + 1 for value in found), default=0)
        """The words of the longest description that the page gives of itself."""
        self._words = words_for(draft.language)
        own = (found.value for found in draft.found if found.field in ("url", "canonical_url"))
        self._nowhere = {"#", *(address.partition("#")[0] + "#" for address in own)}

    def known(self, unit: int) -> bool:
        """Tell whether a text is a line or a heading that stands around articles, in the words of its language.

        A list is when all its items are; so are links to nothing, which a program makes buttons of.
        """
        return self.leads_nowhere(unit) or all(
            len(b.text) <= SHORT_LINE and _is_known(b, self._words) for b in self._pieces[unit]
        )

    def leads_nowhere(self, unit: int) -> bool:
        """Tell a text of which all is links to the top of the page itself."""
        if self.linked[unit] < NOWHERE or self.blocks[unit].kind == "heading":
            return False
        marks = (mark for block in self._pieces[unit] for mark in block.marks if mark.kind == "link")
        return all(mark.href in self._nowhere for mark in marks)

    def leads_away(self, unit: int) -> bool:
        """Tell a heading, or a line that is as good as one, over other posts, in the words of its language."""
        block, words = self.blocks[unit], self._words
        if len(block.text) > OVER.get(block.kind, 0):
            return False
        roles = [match.role for match in words.roles_of(block.text)[:1]]
        return roles == ["related"] or words.furniture.reason(block.text) == "related"

    def running(self, chosen: list[bool]) -> list[float]:
        """Give the words of each text that is kept and running, 0 for the others."""
        return [words if keep else 0.0 for words, keep in zip(self.good, chosen, strict=True)]

    def sums(self, values: Iterable[float]) -> list[float]:
        """Give, for each element, the sum of the values of its units."""
        to = [0.0, *accumulate(values)].__getitem__
        return [*map(sub, map(to, self.last), map(to, self.first))]

    def _number(self, draft: Draft) -> list[int]:
        numbers, parent, depth = self.numbers, self.parent, self.depth
        element: list[int] = []
        for k, parts in enumerate(self.members.values()):
            new: list[Element] = []
            up: Element | None = draft.elements[parts[0]]
            while up is not None and up not in numbers:
                new.append(up)
                up = up.parent
            number = -1 if up is None else numbers[up]
            while new:
                one = new.pop()
                parent.append(number)
                depth.append(depth[number] + 1 if number >= 0 else 0)
                self.first.append(k)
                number = numbers[one] = len(self.around)
                self.around.append(one)
            element.append(number)
        return element

    def _ends(self) -> list[int]:
        last = [0] * len(self.parent)
        for unit, element in enumerate(self.element, 1):
            last[element] = unit
        for i in range(len(last) - 1, 0, -1):
            up = self.parent[i]
            last[up] = max(last[up], last[i])
        return last

    def _in_panel(self, element: int) -> bool:
        closed = False
        for _ in range(NEAR):
            if element < 0:
                return False
            one = self.around[element]
            closed = closed or not CLOSED.isdisjoint(one.attrs)
            named = one.tag == "details" or one.attrs.get("role") == "tabpanel" or not PANELS.isdisjoint(words_of(one))
            if closed and named:
                return True
            element = self.parent[element]
        return False


def _is_known(block: DraftBlock, words: Words) -> bool:
    if any(mark.kind == "code" for mark in block.marks):
        return False
    text = block.text
    if not (text[0].isalnum() and text[-1].isalnum()):
        text = SIGNS.sub("", text)
    label = fold(LABEL.split(text, maxsplit=1)[0] if LABEL.search(text) else text)
    leads = any(mark.kind == "link" for mark in block.marks) and words.furniture.reason(label) == "related"
    if leads or label in words.sides or label in words.byline or words.furniture.reason(text) is not None:
        return True
    if len(text) >= TIMED and words.reading_time.reason(text) is not None:
        return True
    return block.kind == "heading" and any(match.role in ASIDE for match in words.roles_of(text)[:1])


def outermost(blocks: list[DraftBlock]) -> list[int]:
    """Give, for each block, the outermost list or table that it is or is in, or -1."""
    found: list[int] = []
    for i, block in enumerate(blocks):
        around = found[block.inside] if block.inside >= 0 else -1
        found.append(i if around < 0 and block.kind in WHOLE else around)
    return found


def _gather(blocks: list[DraftBlock], wholes: list[int]) -> dict[int, list[int]]:
    """Give the blocks with text, all of a list or table together that has only plain items or cells.

    What the reader left out of a list stands alone.
    """
    rich = {whole for whole, block in zip(wholes, blocks, strict=True) if block.text and block.kind not in PLAIN}
    found: dict[int, list[int]] = {}
    for i, (block, whole) in enumerate(zip(blocks, wholes, strict=True)):
        if block.text and block.kind not in SILENT:
            alone = whole in rich or whole < 0 or block.reason != blocks[whole].reason
            found.setdefault(i if alone else whole, []).append(i)
    return found


def is_told(draft: Draft) -> bool:
    """Tell a page that says that it is an article."""
    return any(found.field == "type" and found.value == "article" for found in draft.found)


def is_running(block: DraftBlock) -> bool:
    """Tell a paragraph of running text from a line."""
    return block.kind == "paragraph" and count_words(block.text) >= GOOD


def count_words(text: str) -> float:
    """Give the words of a text, at least one; three letters of a script without spaces count as a word."""
    words = text.count(" ") + text.count("\n") + 1.0
    if text.isascii() or len(text) < SPACED * words:
        return words
    return max(words, len(LETTERS.findall(text)) / 3)


def link_share(*blocks: DraftBlock) -> float:
    """Give the share of the text of some blocks that is link."""
    links = [m.end - m.start for block in blocks for m in block.marks if m.kind == "link"]
    return min(1.0, sum(links) / sum([len(block.text) for block in blocks])) if links else 0.0
