"""Where the introduction starts among the first blocks: a deck, a date or a notice may stand above it."""

from collections.abc import Iterator
from itertools import takewhile

from articlekit.draft import Draft, DraftBlock
from articlekit.model import Role
from articlekit.shape.columns import goes_unended
from articlekit.shape.phrases import fold, fold_phrase, fold_words
from articlekit.shape.role_features import STRONG, Features
from articlekit.shape.role_model import AT, RoleModel
from articlekit.shape.words import Words

HEAD = 5
"""Blocks among which the introduction may start."""
LOOK = 300
"""Characters of a block that are looked at."""
REMARK = 40
"""Characters within which the colon of a remark stands."""
ASIDE = 300
"""Characters that a paragraph has at the most which is only about the text."""
SUMMARY: Role = "key_takeaways"
"""The role of what may stand above the introduction."""
ENDS = ".!?…。！？؟।:：\"'”’»)]」』"
NEAR = 50
"""What the first that may be the start can lack to the best."""


class Lead:
    """The first blocks of prose of a draft."""

    def __init__(self, draft: Draft, blocks: list[int], words: Words, title: str) -> None:
        self.draft, self.words, self.blocks = draft, words, blocks
        self.title = {word for word in fold(title).split() if len(word) > 3}
        may = [i for i in blocks[:HEAD] if draft.blocks[i].kind == "paragraph" and not self._aside(i)]
        self.starts = self._before_what_goes_on(may)

    def _aside(self, i: int) -> bool:
        """Tell whether a paragraph is about the text: a disclosure, a note on a change, who wrote it, a summary."""
        text, above = self.draft.blocks[i].text, self.draft.blocks[i - 1].text if i else ""
        label, colon, _ = text[:REMARK].partition(":")
        name = fold(label) if colon else ""
        if (len(above) <= REMARK and self._names_summary(above)) or (colon and self._names_summary(label)):
            return True
        changed = name.partition(" ")[0] in self.words.updated
        if name in self.words.remarks and not changed:
            return True
        return len(text) <= ASIDE and (changed or self.words.asides.among(fold_words(text)))

    def _before_what_goes_on(self, may: list[int]) -> list[int]:
        """Give those that may start the introduction: none after one that goes on, or the one after such a deck."""
        if len(may) > 1 and self._goes_on(may[0]):
            return may[1:2]
        return [*takewhile(lambda i: i == may[0] or not self._goes_on(i), may)]

    def _goes_on(self, i: int) -> bool:
        """Tell whether a paragraph goes on with the one before, as does a deck that opens with `And` with the title."""
        return self.words.goes_on.among(fold_words(self.draft.blocks[i].text[:REMARK]))

    def _names_summary(self, line: str) -> bool:
        return any(match.role == SUMMARY and match.rank >= STRONG for match in self.words.roles_of(line))

    def features(self, i: int) -> Features:
        """Give the features of a paragraph that the introduction may start with."""
        return Features(["lead", *self._of_place(i), *self._of_words(self.draft.blocks[i])], {})

    def _of_place(self, i: int) -> Iterator[str]:
        blocks, at = self.draft.blocks, self.blocks.index(i)
        length = len(blocks[i].text)
        yield f"lead at {at}"
        yield f"lead length {(length // 40).bit_length()}"
        if at + 1 < len(self.blocks):
            after = blocks[self.blocks[at + 1]]
            yield f"lead before {after.kind}"
            yield f"lead before {'longer' if len(after.text) > 1.5 * length else 'shorter'}"
            yield f"lead before {(len(after.text) // 40).bit_length()}"
        else:
            yield "lead alone"
        if at:
            before = blocks[self.blocks[at - 1]]
            yield f"lead after {before.kind} {(len(before.text) // 40).bit_length()}"
            yield f"lead after {'end' if is_ended(before.text) else 'no end'}"

    def _of_words(self, block: DraftBlock) -> Iterator[str]:
        text = block.text.strip()
        folded = fold_phrase(text[:LOOK])
        words = folded.split()
        yield f"lead ends {is_ended(text)}"
        yield f"lead sentences {min(4, sum(text[:LOOK].count(mark) for mark in ('. ', '! ', '? ', '。', '！', '？')))}"
        yield f"lead of title {min(3, len(self.title & set(words)))}"
        yield f"lead numbers {min(2, words.count('0'))}"
        if folded.startswith(self.words.updated + self.words.dated + self.words.byline):
            yield "lead dated"
        if self.words.furniture.reason(text):
            yield "lead furniture"


def is_ended(text: str) -> bool:
    """Tell whether the end of a sentence is that of a line, or the line as long as one where no sign would say so."""
    return text.rstrip()[-1:] in ENDS or goes_unended(text)


def start_of_introduction(model: RoleModel, lead: Lead) -> list[int]:
    """Give the blocks from where the introduction starts; none when all are about the text."""
    scores = {i: model.score(lead.features(i))[AT["introduction"]] for i in lead.starts}
    least = max(scores.values(), default=0) - NEAR
    start = next((i for i, score in scores.items() if score >= least), None)
    return [] if start is None else lead.blocks[lead.blocks.index(start) :]
