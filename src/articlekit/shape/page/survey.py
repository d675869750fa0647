"""What the choice of content looks at: the texts of a page and the elements around them, as numbers.

Everything is counted once, in the order of the page. An element covers a range of the texts, so that any sum over it is
the difference of two sums from the start.
"""

from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate

import regex

from articlekit.draft import Draft, DraftBlock, Element
from articlekit.model import Role
from articlekit.shape.words import Words, words_for

SILENT = frozenset(("figure", "embed", "rule"))
"""Kinds that are judged by what stands around them, not by their text."""
LETTERS = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}]")
"""Scripts that put no space between words."""
STOPS = regex.compile(r"[.!?:。！？：।؟]")
SIGNS = regex.compile(r"^[^\p{L}\p{N}]++|[^\p{L}\p{N}]++$")
"""What decorates a line at its ends."""
GOOD = 12
"""Words from which a text with little of it linked and with punctuation counts as running text."""
LINKED = 0.35
"""Share of linked characters from which it does not."""


ASIDE: frozenset[Role] = frozenset(("related", "author_bio", "cta"))
"""What a heading says over texts that stand around an article."""
SHORT_LINE = 100
"""Characters up to which a text may be such a line or heading."""


class Survey:
    """The texts ("units") of a page and the elements they stand in.

    Elements are numbered so that one comes after the element around it; element 0 is the page.
    """

    def __init__(self, draft: Draft) -> None:
        blocks = draft.blocks
        self.units = [i for i, b in enumerate(blocks) if b.text and b.kind not in SILENT]
        """The index of the block of each unit."""
        self.blocks = [blocks[i] for i in self.units]
        self.words = [count_words(b.text) for b in self.blocks]
        self.linked = [link_share(b) for b in self.blocks]
        """The share of each text that is link."""
        words = words_for(draft.language)
        self.known = [
            len(b.text) <= SHORT_LINE and _is_known(b.text, words, heading=b.kind == "heading") for b in self.blocks
        ]
        """Whether each text is a line or a heading that stands around articles, in the words of its language."""
        self.around: list[Element] = []
        """The elements."""
        self.parent: list[int] = []
        self.numbers: dict[Element, int] = {}
        self.element = self._number(draft)
        """The element of each unit."""
        self.first, self.last = self._ranges()
        """Of each element, the range of its units."""

    def _number(self, draft: Draft) -> list[int]:
        numbers = self.numbers
        element: list[int] = []
        for unit in self.units:
            new: list[Element] = []
            up: Element | None = draft.elements[unit]
            while up is not None and up not in numbers:
                new.append(up)
                up = up.parent
            number = -1 if up is None else numbers[up]
            for one in reversed(new):
                self.parent.append(number)
                number = numbers[one] = len(self.around)
                self.around.append(one)
            element.append(number)
        return element

    def _ranges(self) -> tuple[list[int], list[int]]:
        none = len(self.units)
        first, last = [none] * len(self.parent), [0] * len(self.parent)
        for unit in range(none - 1, -1, -1):
            first[self.element[unit]] = unit
        for unit in range(none):
            last[self.element[unit]] = unit + 1
        for i in range(len(self.parent) - 1, 0, -1):
            up = self.parent[i]
            first[up] = min(first[up], first[i])
            last[up] = max(last[up], last[i])
        return first, last

    def sums(self, values: Iterable[float]) -> list[float]:
        """Give, for each element, the sum of the values of its units."""
        total = [0.0, *accumulate(values)]
        return [total[end] - total[start] for start, end in zip(self.first, self.last, strict=True)]

    def good(self) -> list[float]:
        """Give the words of each unit that is running text, 0 for the others."""
        return [
            words if words >= GOOD and linked < LINKED and STOPS.search(block.text) else 0.0
            for block, words, linked in zip(self.blocks, self.words, self.linked, strict=True)
        ]

    def paths(self) -> tuple[list[int], list[int]]:
        """Give each element a number that it shares with those of the same path, and how many siblings are like it.

        The path is the tags and classes of the element and of those around it; siblings have the same parent.
        """
        paths: dict[tuple[int, str, str | None], int] = {}
        count: dict[tuple[int, str, str | None], int] = {}
        path: list[int] = []
        keys: list[tuple[int, str, str | None]] = []
        for up, one in zip(self.parent, self.around, strict=True):
            names = one.attrs.get("class")
            path.append(paths.setdefault((path[up] if up >= 0 else -1, one.tag, names), len(paths)))
            keys.append((up, one.tag, names))
            count[keys[-1]] = count.get(keys[-1], 0) + 1
        return path, [count[key] for key in keys]


@lru_cache(maxsize=20_000)
def _is_known(text: str, words: Words, *, heading: bool) -> bool:
    text = SIGNS.sub("", text)
    if words.furniture.reason(text) is not None:
        return True
    return heading and any(match.role in ASIDE for match in words.roles_of(text)[:1])


def count_words(text: str) -> float:
    """Give the words of a text, at least one; three letters of a script without spaces count as a word."""
    words = text.count(" ") + 1.0
    return words if text.isascii() else max(words, len(LETTERS.findall(text)) / 3)


def link_share(block: DraftBlock) -> float:
    """Give the share of a text that is link."""
    if not block.marks:
        return 0.0
    return min(1.0, sum(m.end - m.start for m in block.marks if m.kind == "link") / len(block.text))
