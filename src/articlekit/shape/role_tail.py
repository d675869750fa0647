"""Where an article without a heading for it takes its leave: the last paragraphs, as the model of roles sees them."""

from collections.abc import Iterator
from math import exp

from articlekit.draft import Draft
from articlekit.model import Role
from articlekit.shape.phrases import fold, fold_phrase
from articlekit.shape.role_model import AT, UNIT, RoleModel
from articlekit.shape.role_parts import Part
from articlekit.shape.words import Words

TAIL = 4
"""Blocks at the end among which a conclusion may start."""
FEWEST = 4
"""Blocks that an article with a conclusion has."""
AFTER: frozenset[Role] = frozenset(("faq", "references", "cta", "author_bio", "related", "key_takeaways"))
"""Roles of sections that stand after a conclusion."""
SURE = -100
"""Score from which on a paragraph starts the conclusion."""
SAID = 0.8
"""How sure a conclusion is that says so."""
OPENING = 120
"""Characters in which it does."""
LOOK = 300
"""Characters of a paragraph that are looked at."""


class Tail:
    """The last blocks of a draft."""

    def __init__(self, draft: Draft, parts: list[Part], words: Words, title: str) -> None:
        self.draft, self.words = draft, words
        self.title = {word for word in fold(title).split() if len(word) > 3}
        while len(parts) > 1 and parts[-1].role in AFTER:
            parts = parts[:-1]
        self.under = {i: p for p in parts for i in p.blocks}
        self.blocks = [i for p in parts for i in p.blocks]
        # What starts with a section is told by the section.
        firsts = {part.blocks[0] for part in parts[1:] if part.blocks}
        self.starts = [i for i in self.blocks[-TAIL:] if draft.blocks[i].kind == "paragraph" and i not in firsts]

    def features(self, i: int) -> list[str]:
        """Give the features of a paragraph that the conclusion may start with."""
        return ["tail", *self._of_place(i), *self._of_words(i)]

    def _of_place(self, i: int) -> Iterator[str]:
        blocks, part = self.draft.blocks, self.under[i]
        at = self.blocks.index(i)
        yield f"tail from end {len(self.blocks) - 1 - at}"
        yield f"tail in section {min(part.blocks.index(i), 4)}"
        yield f"tail role {part.role}"
        yield f"tail level {min(part.level, 2)}"
        yield "tail numbered" if part.number else "tail plain"
        if at:
            before = blocks[self.blocks[at - 1]]
            yield f"tail after {before.kind}"
            yield f"tail longer {len(blocks[i].text) > len(before.text)}"
        after = self.blocks[at + 1 :]
        yield f"tail only prose {all(blocks[k].kind == 'paragraph' for k in after)}"

    def _of_words(self, i: int) -> Iterator[str]:
        text = self.draft.blocks[i].text
        folded = fold_phrase(text[:LOOK])
        words = folded.split()
        yield f"tail length {(len(text) // 40).bit_length()}"
        yield f"tail ends {text.rstrip()[-1:] if text.rstrip()[-1:] in '.!?:' else 'other'}"
        if any(self.words.sums_up.search(folded)):
            yield "tail sums up"
        for role in {hit.key for hit in self.words.roles.search(folded)}:
            yield f"tail says {role}"
        yield f"tail of title {min(3, len(self.title & set(words)))}"
        if words:
            yield f"#tail opens {words[0]}"
            yield f"#tail two {' '.join(words[:2])}"
        for word in set(words):
            yield f"#tail {word}"


def start_of_conclusion(model: RoleModel, tail: Tail) -> tuple[list[int], float] | None:
    """Give the blocks at the end that conclude, and how likely that is."""
    if len(tail.blocks) < FEWEST:
        return None
    for i in tail.starts:
        if any(tail.words.sums_up.search(fold_phrase(tail.draft.blocks[i].text[:OPENING]))):
            return tail.blocks[tail.blocks.index(i) :], SAID
    at = AT["conclusion"]
    scores = {i: model.score(tail.features(i))[at] for i in tail.starts}
    best = max(scores, key=scores.__getitem__, default=None)
    if best is None or scores[best] < SURE:
        return None
    return tail.blocks[tail.blocks.index(best) :], 1 / (1 + exp(-scores[best] / UNIT))
