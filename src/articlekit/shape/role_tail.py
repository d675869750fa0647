"""Where an article without a heading for it takes its leave: the last paragraphs, as the model of roles sees them."""

from collections.abc import Iterator
from math import exp

from articlekit.draft import Kind
from articlekit.model import Role
from articlekit.shape.phrases import fold_words
from articlekit.shape.role_cues import CUES
from articlekit.shape.role_features import LONG, Features, Sight
from articlekit.shape.role_lead import SUMMARY
from articlekit.shape.role_model import AT, UNIT, RoleModel, Scores, likelihood

TAIL = 6
"""Blocks at the end among which a conclusion may start."""
FEWEST = 4
"""Blocks that an article with a conclusion has, items of lists among them."""
FEWEST_UNSAID = 6
"""Those it has when no words say where the conclusion starts."""
AFTER: frozenset[Role] = frozenset(("faq", "references", "cta", "author_bio", "related", "key_takeaways"))
"""Roles of sections that stand after a conclusion."""
CLOSED: frozenset[Role] = frozenset(("references", "author_bio", "related"))
"""Those with which an article is over."""
SUMMED_UP = 100
"""Characters of a paragraph in a section that sums up and concludes; a box of points at the end has none."""
LIKELY_LAST = 0.28
"""How likely a last section must be to conclude where no other does."""
PROSE: frozenset[Kind] = frozenset(("paragraph", "figure"))
LIKELY = 0.42
"""How likely a paragraph must be to start the conclusion: half of the F1 that is reached, and a little more."""
SAID = 0.8
"""How sure a conclusion is that says so."""
OPENING = 120
"""Characters in which it does."""
LOOK = 300
"""Characters of a paragraph that are looked at."""
FIRST = 8
"""Words that open a paragraph."""
STEPS = 10
"""In which shares of cues are told apart."""
QUARTERS = 4


class Tail:
    """The last blocks of a draft."""

    def __init__(self, sight: Sight) -> None:
        self.sight, self.blocks_of = sight, sight.draft.blocks
        parts = sight.parts[: closed_at(sight)]
        while len(parts) > 1 and parts[-1].role in AFTER:
            parts = parts[:-1]
        self.under = {i: n for n, p in enumerate(parts) for i in p.blocks}
        self.blocks = [i for p in parts for i in p.blocks]
        # What starts with a section is told by the section; the last of some benefits only sounds like a farewell.
        out = {part.blocks[0] for part in parts[1:] if part.blocks}
        out |= {i for passage in sight.draft.passages if passage.role == "benefits" for i in passage.blocks}
        self.starts = [i for i in self.blocks[-TAIL:] if self.blocks_of[i].kind == "paragraph" and i not in out]
        self._lead = {word for word in sight.bodies[0].words if len(word) >= LONG}

    def features(self, i: int) -> Features:
        """Give the features of a paragraph that the conclusion may start with."""
        words = fold_words(self.blocks_of[i].text[:LOOK])
        names = ["tail", *self._of_place(i), *self._of_words(i, words), *self._of_subject(i, words)]
        own = {"tail-opens": words[:1], "tail-two": [" ".join(words[:2])], "tail": set(words)}
        return Features(names, own)

    def said(self) -> tuple[list[int], float] | None:
        """Give the blocks at the end of which the first says that it concludes, and how likely that is.

        A section is left with such words too when another follows.
        """
        sums_up = self.sight.words.sums_up
        size = sum(1 + len(self.sight.inside.get(i, ())) for i in self.blocks)
        for i in self.starts if size >= FEWEST else ():
            if sums_up.among(fold_words(self.blocks_of[i].text[:OPENING])) and not self._goes_on(i):
                return self.blocks[self.blocks.index(i) :], SAID
        return None

    def _goes_on(self, i: int) -> bool:
        """Tell whether a section follows that is no part of the one a block stands in."""
        parts, n = self.sight.parts, self.under[i]
        after = (parts[k] for k in range(n + 1, 1 + max(self.under.values())))
        return any(part.blocks and part.level <= max(1, parts[n].level) for part in after)

    def _of_place(self, i: int) -> Iterator[str]:
        blocks, n = self.blocks_of, self.under[i]
        part = self.sight.parts[n]
        at = self.blocks.index(i)
        yield f"tail from end {len(self.blocks) - 1 - at}"
        yield f"tail in section {min(part.blocks.index(i), 4)}"
        yield f"tail role {part.role}"
        yield f"tail level {min(part.level, 2)}"
        yield "tail numbered" if part.number else "tail plain"
        yield f"tail sections {min(n, 3)}"
        if at:
            before = blocks[self.blocks[at - 1]]
            yield f"tail after {before.kind}"
            yield f"tail longer {len(blocks[i].text) > len(before.text)}"
        after = self.blocks[at + 1 :]
        yield f"tail only prose {all(blocks[k].kind == 'paragraph' for k in after)}"

    def _of_words(self, i: int, words: list[str]) -> Iterator[str]:
        text, cues = self.blocks_of[i].text, self.sight.words.cues
        yield f"tail length {(len(text) // 40).bit_length()}"
        yield f"tail ends {text.rstrip()[-1:] if text.rstrip()[-1:] in '.!?:' else 'other'}"
        for cue, share, first in zip(CUES, cues.shares(words), cues.shares(words[:FIRST]), strict=True):
            yield f"tail {cue} {min(int(share * STEPS + 0.9), 3)}"
            if first:
                yield f"tail opens {cue}"

    def _of_subject(self, i: int, words: list[str]) -> Iterator[str]:
        """Say how far a paragraph returns to what the whole article is about, and not its section."""
        n, long = self.under[i], {word for word in words if len(word) >= LONG}
        title, headings = self.sight.echoes(n, words)
        yield f"tail title {int(QUARTERS * title)}"
        yield f"tail headings {min(3, int(2 * QUARTERS * headings))}"
        yield f"tail lead {int(2 * QUARTERS * len(long & self._lead) / max(1, len(long)))}"
        if n:
            yield f"tail heading {min(2, len(long.intersection(self.sight.words_of[n])))}"


def closed_at(sight: Sight) -> int:
    """Give the number of the first section with sources or about the author, or how many sections there are.

    What stands below it is the page's.
    """
    parts = sight.parts
    told = (n for n in range(len(parts) // 2 + 1, len(parts)) if parts[n].role in CLOSED and parts[n].level == 1)
    return next(told, len(parts))


def close_with_summary(sight: Sight) -> None:
    """Take a last section that sums up in running text for the conclusion, where no other section concludes."""
    parts = sight.parts
    last = next((n for n in range(len(parts) - 1, 1, -1) if parts[n].role not in AFTER - {SUMMARY}), 0)
    texts = (sight.draft.blocks[i] for i in parts[last].blocks)
    told = any(block.kind == "paragraph" and len(block.text) >= SUMMED_UP for block in texts)
    if parts[last].role == SUMMARY and told and all(part.role != "conclusion" for part in parts):
        parts[last].role = "conclusion"


def close_with_last(sight: Sight, scores: list[Scores], promised: frozenset[int] = frozenset()) -> None:
    """Let a last section of prose conclude where no other does, though another role is likelier that is not said."""
    parts = sight.parts
    last = next((n for n in range(closed_at(sight) - 1, 1, -1) if parts[n].role not in AFTER), 0)
    if not last or last in promised or parts[last].number or sight.says_plainly(last):
        return
    if any(part.role == "conclusion" for part in parts):
        return
    likely = likelihood(scores[last], AT["conclusion"], UNIT)
    if likely >= LIKELY_LAST and PROSE.issuperset(sight.bodies[last].kinds):
        parts[last].role, parts[last].score = "conclusion", likely


def start_of_conclusion(model: RoleModel, tail: Tail) -> tuple[list[int], float] | None:
    """Give the blocks at the end that conclude without saying so, and how likely that is."""
    if len(tail.blocks) < FEWEST_UNSAID:
        return None
    odds = {i: exp(model.score(tail.features(i))[AT["conclusion"]] / UNIT) for i in tail.starts}
    best = max(odds, key=odds.__getitem__, default=None)
    if best is None or (likely := odds[best] / (1 + sum(odds.values()))) < LIKELY:
        return None
    return tail.blocks[tail.blocks.index(best) :], likely
