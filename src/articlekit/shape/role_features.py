"""What the first look sees of a section: names of features that hold, and words of the text itself.

The weights of `weights/roles.json` go by them. The words are only known for the languages that the model was trained
on; the names hold in every language of the lexicons.
"""

import re
from collections.abc import Collection, Iterator
from functools import cached_property, reduce
from operator import or_
from typing import NamedTuple

from articlekit.draft import Draft, Kind
from articlekit.model import Role
from articlekit.shape.phrases import fold, fold_words
from articlekit.shape.role_cues import CUES
from articlekit.shape.role_parts import Part
from articlekit.shape.role_shown import Shown
from articlekit.shape.words import Match, Words

LOOK = 900
"""Characters of a section that are looked at."""
OPENING = 40
"""Words of a section that are features themselves."""
FIRST = 10
"""Words with which it may say that it sums up."""
LONG = 4
"""Letters from which on a word may be one of the subject's."""
STRONG = 0.7
"""A rank from which on the words of a role are most of a heading."""
TITLE_ROLES = ("benefits", "steps", "comparison", "caveats", "faq", "examples", "overview", "mechanism", "conclusion")
START = 30
"""Characters of an item in which its first word stands."""
ITEMS = 3
"""Items of a list whose first word is looked at."""
WORDS_IN_HEADING = 12
DIGITS = re.compile(r"(?<!\d)\d{1,4}(?!\d)")
"""A number that may count items or sections."""
WORD = re.compile(r"[^\W_]+")
CALL = re.compile(r"(?<=[^\W\d_]|[.,;:!?”\"')])\d{1,3}(?!\d)")
"""The number of a note where the text calls it: `neither of them finished it.1`."""
FEWEST_PROMISED = 3
"""Numbered sections from which on the lead may promise them."""
COUNTED = 5
"""Words after a number among which it says what is counted."""
TRAINED = ("en",)
"""Languages whose words the model was trained on."""
LABEL = 40
"""Characters within which an item's label ends."""
STEPS = 20
"""In which shares of cues are told apart."""
DOING = 6
"""In which shares of sentences that open with what to do are."""


class Features(NamedTuple):
    """What is seen of a section or a paragraph."""

    names: list[str]
    words: dict[str, Collection[str]]
    """By where they stand; no word comes twice."""

    def spelled(self) -> list[str]:
        """Give all of them as the names that the file of weights has."""
        return [*self.names, *(f"#{where} {word}" for where, words in self.words.items() for word in words)]


class Body(NamedTuple):
    """What stands directly under a heading."""

    words: list[str]
    """Of the first paragraphs and items, folded."""
    cues: list[float]
    """Shares of the words, in the order of `CUES`."""
    items: int
    labelled: int
    """Paragraphs and items that open with a label."""
    characters: int
    kinds: list[Kind]
    """Of the blocks."""
    does: float
    """Share of the sentences that open with a verb of what one does."""


class Sight:
    """Looks at the sections of one draft."""

    def __init__(self, draft: Draft, parts: list[Part], inside: dict[int, list[int]], words: Words, title: str) -> None:
        self.draft, self.parts, self.inside, self.words = draft, parts, inside, words
        self.trained = (draft.language or "en").partition("-")[0].lower() in TRAINED
        self.headings = ["", *(draft.blocks[p.heading].text for p in parts[1:])]
        self.words_of = [fold(heading).split()[:WORDS_IN_HEADING] for heading in self.headings]
        self.labels: list[set[Role]] = [set(), *map(self._labels, self.headings[1:])]
        """The roles that are most of the label that a heading opens with: `Summary: what to do now`."""
        self.matches: list[list[Match]] = [[], *map(self._said, self.headings[1:], self.labels[1:])]
        """The roles that it says, first those of its label."""
        self.hits: list[list[str]] = [[], *([*self._hits(row)] for row in self.matches[1:])]
        self.title_words = set(fold(title).split())
        self._long_in_title = [word for word in self.title_words if len(word) >= LONG]
        spelled = {words.numbers.get(word, 0) for word in fold(title).split()}
        self.counts = spelled | {int(digits) for digits in DIGITS.findall(title)}
        """The numbers in the title."""
        self.title_matches = words.roles_of(title)
        self.promise = [*self._promise(title)]
        self.top = parts[0].parts
        self.at = {n: at for part in parts for at, n in enumerate(part.parts)}
        """The place of each section among those beside it."""
        self._numbered = [sum(bool(parts[n].number) for n in part.parts) for part in parts]
        shown = Shown(draft)
        self.shown = [*map(shown.under, parts)]
        self.item = shown.item
        self.bodies = [self._body(n) for n in range(len(parts))]
        self._subjects = self._subjects_by_word()

    @cached_property
    def may_hold_back(self) -> frozenset[int]:
        """The paragraphs that have one of the words that all sentences have which tell what holds back."""
        paragraphs = ((i, b.text) for i, b in enumerate(self.draft.blocks) if b.kind == "paragraph" and not b.reason)
        texts = {i: text.casefold().replace("’", "'") for i, text in paragraphs}
        together = "\n".join(texts.values())
        found = [drawback for drawback in self.words.drawbacks if drawback in together]
        return frozenset(i for i, text in texts.items() if any(drawback in text for drawback in found))

    @cached_property
    def called(self) -> frozenset[int]:
        """The numbers of notes that paragraphs call, right after a word or sentence."""
        texts = (block.text for block in self.draft.blocks if block.kind == "paragraph")
        return frozenset(int(number) for text in texts for number in CALL.findall(text))

    def features(self, n: int) -> Features:
        """Give the features of a section."""
        above = self.hits[self.parts[n].parent]
        names = ["all", *self._of_heading(n), *self._of_place(n), *self._of_shape(n), *self._of_body(n)]
        names += [f"parent {hit}" for hit in above]
        return Features(names, self._words(n) if self.trained else {})

    def asks(self, n: int) -> bool:
        """Tell whether a heading is a question."""
        return self.headings[n].rstrip()[-1:] in "?？؟"

    def says_plainly(self, n: int) -> bool:
        """Tell whether the words of a role are most of a heading, or of the label that it opens with."""
        if not self.matches[n]:
            return False
        return self.matches[n][0].rank >= STRONG or self.is_labelled(n)

    def is_labelled(self, n: int) -> bool:
        """Tell whether the label that a heading opens with says its first role."""
        return any(match.role in self.labels[n] for match in self.matches[n][:1])

    def _said(self, heading: str, labels: set[Role]) -> list[Match]:
        said = self.words.roles_of(heading)
        return sorted(said, key=lambda match: match.role not in labels) if labels else said

    def _labels(self, heading: str) -> set[Role]:
        label, colon, _ = heading.replace("：", ":").partition(":")
        return {match.role for match in self.words.roles_of(label) if match.rank >= STRONG} if colon else set()

    def of_title(self, n: int) -> float:
        """Give the share of a heading's words that the title has."""
        words = self.words_of[n]
        return sum(map(self.title_words.__contains__, words)) / max(1, len(words))

    def echoes(self, n: int, words: list[str]) -> tuple[float, float]:
        """Give the share of the title's words, and of the other headings, that words in a section take up."""
        headings = len(self.parts)
        subjects = self._subjects
        taken_up = reduce(or_, map(subjects.__getitem__, subjects.keys() & words), 0)
        of_title, of_others = taken_up >> headings, taken_up & ((1 << headings) - 1) & ~(1 << n)
        return of_title.bit_count() / max(1, len(self._long_in_title)), of_others.bit_count() / max(1, headings - 2)

    def _subjects_by_word(self) -> dict[str, int]:
        """Give what each long word takes up, as bits: the headings that have it, or beyond them a word of the title."""
        found = {word: 1 << at for at, word in enumerate(self._long_in_title, len(self.parts))}
        for n, words in enumerate(self.words_of):
            for word in words:
                if len(word) >= LONG and word not in self.title_words:
                    found[word] = found.get(word, 0) | 1 << n
        return found

    def _body(self, n: int) -> Body:
        """Look at what stands directly under a heading."""
        texts: list[str] = []
        labelled = items = 0
        for i, block in self.shown[n]:
            if block.kind == "paragraph":
                texts.append(block.text)
                labelled += any(mark.kind == "strong" and mark.start == 0 for mark in block.marks)
            elif block.kind == "list":
                held = [*map(self.item, self.inside.get(i, ()))]
                items += len(held)
                labelled += sum(":" in text[:LABEL] for text in held)
                texts += held
        seen, cues = "\n".join(texts)[:LOOK], self.words.cues
        words = fold_words(seen)
        kinds = [block.kind for _, block in self.shown[n]]
        return Body(words, cues.shares(words), items, labelled, sum(map(len, texts)), kinds, cues.does(seen))

    @staticmethod
    def _hits(matches: list[Match]) -> Iterator[str]:
        for place, match in enumerate(matches[:2]):
            yield f"{match.role} {place}{'+' if match.rank >= STRONG else ''}"
        if not matches:
            yield "none"

    def _promise(self, title: str) -> Iterator[str]:
        """Say what the title or the lead makes the sections, and whether a heading says the same."""
        told = {hit.partition(" ")[0] for hits in self.hits for hit in hits}
        roles = [match.role for match in self.title_matches if match.role in TITLE_ROLES]
        if "benefits" not in roles and self.words.gains.among(fold(title).split()):
            roles.append("benefits")
        counted = "0" in self.title_words or not self.title_words.isdisjoint(self.words.numbers)
        if "benefits" not in roles and self._lead_counts_benefits():
            roles.append("benefits")
            counted = True
        for role in roles:
            yield f"{role} told" if role in told else role
        if counted:
            yield "count"
        if "vs" in self.title_words or "versus" in self.title_words:
            yield "versus"

    def _lead_counts_benefits(self) -> bool:
        """Tell whether the lead promises as many benefits as there are numbered sections: `seven reasons to ...`."""
        many = sum(bool(self.parts[n].number) for n in self.parts[0].parts)
        if many < FEWEST_PROMISED:
            return False
        named = {form for form, value in self.words.numbers.items() if value == many} | {str(many)}
        for i in self.parts[0].blocks:
            words = WORD.findall(self.draft.blocks[i].text)
            for at, word in enumerate(words, 1):
                counted = self.words.roles_of(" ".join(words[at : at + COUNTED])) if word.casefold() in named else []
                if any(match.role == "benefits" for match in counted):
                    return True
        return False

    def _of_heading(self, n: int) -> Iterator[str]:
        heading, part = self.headings[n], self.parts[n]
        numbered = "numbered" if part.number else "plain"
        yield numbered
        for hit in self.hits[n]:
            yield f"hit {hit}"
        for promise in self.promise:
            yield f"title {promise}"
            yield f"title {promise} {numbered}"
        words = self._unnumbered(n)
        yield f"length {min(len(words), 9)}"
        if self.asks(n):
            yield "question"
        if heading.rstrip()[-1:] in ":：":
            yield "colon"
        if heading.rstrip()[-1:] in "!！":
            yield "cry"
        yield f"of title {sum(map(self.title_words.__contains__, words)) * 4 // max(1, len(words))}"
        verb, rest = self.words.cues.of_heading(words)
        yield from (f"opens {cue}" for cue in verb)
        yield from (f"heading {cue}" for cue in rest)

    def _of_place(self, n: int) -> Iterator[str]:
        part, top = self.parts[n], self.top
        yield f"level {min(part.level, 3)}"
        siblings = self.parts[part.parent].parts
        at = self.at[n]
        yield f"siblings {min(len(siblings), 8)}"
        yield f"quarter {4 * n // len(self.parts)}"
        if part.level == 1:
            yield f"from start {min(at, 3)}"
            yield f"from end {min(len(siblings) - 1 - at, 3)}"
        if n == len(self.parts) - 1:
            yield "last"
            yield f"last {min(len(top), 4)}"
        yield f"rows {min(self._numbered[part.parent], 3)}"

    def _of_shape(self, n: int) -> Iterator[str]:
        part, kinds = self.parts[n], self.bodies[n].kinds
        yield f"blocks {min(len(kinds), 4)}"
        yield f"parts {min(len(part.parts), 4)}"
        lists = [(i, block.ordered) for i, block in self.shown[n] if block.kind == "list"]
        if lists:
            items = sum(len(self.inside.get(i, ())) for i, _ in lists)
            yield f"list {'ordered' if lists[0][1] else 'bullets'}"
            yield f"items {min(items, 8) // 2}"
            yield "only list" if len(kinds) == 1 else "list and more"
        for kind in ("table", "code", "quote", "callout", "figure"):
            if kind in kinds:
                yield kind
        length = sum(len(block.text) for _, block in self.shown[n] if block.kind == "paragraph")
        yield f"prose {(length // 60).bit_length()}"

    def _of_body(self, n: int) -> Iterator[str]:
        body = self.bodies[n]
        for cue, share in zip(CUES, body.cues, strict=True):
            if share * STEPS >= 1:
                yield f"{cue} {min(int(share * STEPS), 3)}"
        if body.does:
            yield f"does {min(int(body.does * DOING), 3)}"
        if self.words.sums_up.among(body.words[:FIRST]):
            yield "body sums up"

    def _words(self, n: int) -> dict[str, Collection[str]]:
        """Give the words of a heading, of the one above it, and of what stands under it."""
        words, body = self._unnumbered(n), self.bodies[n].words[:OPENING]
        found: dict[str, Collection[str]] = {
            "first": words[:1],
            "two": [" ".join(words[:2])],
            "last": words[-1:],
            "in": set(words),
            "under": set(self.words_of[self.parts[n].parent]),
            "opens": body[:1],
            "body": set(body),
        }
        first = next((i for i, block in self.shown[n] if block.kind == "list"), None)
        if first is not None:
            items = map(self.item, self.inside.get(first, ())[:ITEMS])
            found["item"] = {fold(text[:START]).partition(" ")[0] for text in items}
        return found

    def _unnumbered(self, n: int) -> list[str]:
        """Give the words of a heading without the number in front of them."""
        words = self.words_of[n]
        return words[1:] if words[:1] == ["0"] else words
