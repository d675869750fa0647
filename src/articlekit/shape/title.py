"""Find the title in raw text: of all lines the one that looks most like it, by a trained model."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from articlekit.draft import Draft, DraftBlock, Found
from articlekit.options import ParseOptions
from articlekit.shape import line_model
from articlekit.shape.columns import BREAKS, FULL_STOPS, Columns, ends_sentence, features, share_of
from articlekit.shape.content import sizes, top_blocks
from articlekit.shape.head import ADDRESS
from articlekit.shape.numbers import heading_value
from articlekit.shape.phrases import UNSPACED, fold
from articlekit.shape.places import NAMES
from articlekit.shape.scores import add_scores
from articlekit.shape.topics import AROUND

LENGTH = 220
ENOUGH, SURE = -4.0, 0.0
"""Log-odds from which on the best line is the title; of a line that running text would lose by it."""
RUNNING = 3
"""Blocks of running text that are kept among which, or above which, the title stands."""
CERTAIN = 10.0
"""That of the line with which a path above it ends."""
TOLD, SAID = 100, 160
"""Characters of a line from which on the end of a sentence, and a further sentence in it, says that it is no title."""
CATEGORY = 40
"""Characters of the name of a category."""
UNDER = 3
"""Lines under the title among which a sentence that was left out is the standfirst."""
STANDFIRST, SENTENCE = -3.0, 60
"""Log-odds of being content from which on, and characters from which on."""
HEAD = 12
"""Lines around the title in which it may stand again."""
SCORES = ("score", "near_before", "near_after", "far_before", "far_after", "good_before", "good_around", "good",
          "good_lines", "overlap", "byline")  # fmt: skip
NEAR = ("kind", "length", "words", "end", "gap", "known", "body", "score", "caps", "byline", "overlap")
FEATURES = features((*NAMES, "words_say", *SCORES, *AROUND), (*NEAR, "words_say"), 2)
PLACED = ("navigation", "label", "promotion")
"""Reasons that a line may have for its place alone."""
WORD = re.compile(r"[^\W_]{4,}")
CLOCK = re.compile(r"[\[(]?\d{1,2}:\d\d(?::\d\d)?\b")
"""What the parts of a film open with."""
RELEASED = frozenset((
    "for immediate release", "zur sofortigen veröffentlichung", "pour diffusion immédiate", "à diffuser immédiatement",
    "para publicación inmediata", "para difusión inmediata", "para divulgação imediata",
    "per la pubblicazione immediata", "voor onmiddellijke publicatie",
    "для немедленной публикации", "للنشر الفوري", "לפרסום מיידי", "報道関係者各位",
    "即时发布", "즉시 배포용",
))  # fmt: skip
"""What stands over the title of what is sent to newspapers."""
CRUMBS = re.compile(r"\w\s?[›»>→❯]\s?\w[^›»>→❯]*[›»>→❯]\s?\w")
"""A path of three or more, as `Home › Blog › Garden`."""


def title_columns(draft: Draft, top: list[int]) -> Columns:
    """Add to the columns of the content model its scores, and which words of a line the article uses."""
    columns = Columns(draft.columns)
    blocks = [draft.blocks[i] for i in top]
    scores = [int(b.attrs.get("content") or 0) / 100 for b in blocks]
    add_scores(columns, scores, sizes(draft, top))
    body: set[str] = set()
    for block, score, long in zip(blocks, scores, columns["body"], strict=True):
        if long and score > 0:
            body |= words_of(block.text)
    columns["overlap"] = [share_of(words_of(b.text), body) if len(b.text) <= LENGTH else 0 for b in blocks]
    columns["byline"] = [int(b.reason == "byline") for b in blocks]
    return columns


def words_of(text: str) -> set[str]:
    """Give the longer words of a text; in scripts without spaces pairs of letters."""
    text = text.casefold()
    if not text.isascii() and UNSPACED.search(text):
        return {text[i : i + 2] for i in range(len(text) - 1)}
    return set(WORD.findall(text))


def possible(block: DraftBlock) -> bool:
    """Tell whether a block can be the title."""
    text = block.text
    if block.kind not in ("paragraph", "heading") or not 0 < len(text) <= LENGTH:
        return False
    announces = text.endswith((":", "："))
    stopped = text.endswith(FULL_STOPS)
    told = (stopped and len(text) > TOLD) or ((stopped or len(text) > SAID) and any(end in text for end in BREAKS))
    aside = text[:1] in "(（[【" and text[-1:] in ")）]】"
    if len(text) <= CATEGORY and fold(text) in RELEASED:
        block.reason = "boilerplate"
        return False
    none = announces or told or aside or bool(ADDRESS.match(text) or CRUMBS.search(text) or CLOCK.match(text))
    return not (none or block.reason == "byline" or block.claims)


def candidates(draft: Draft, top: list[int]) -> list[bool]:
    """Tell which blocks can be the title; the line with which a numbered series opens is the first of its headings."""
    blocks = [draft.blocks[i] for i in top]
    wanted = [possible(block) for block in blocks]
    numbers = [heading_value(block.text) if block.kind == "paragraph" else None for block in blocks]
    if 1 in numbers and 2 in numbers[numbers.index(1) :]:
        wanted[numbers.index(1)] = False
    return wanted


def head_of(draft: Draft, top: list[int], long: Sequence[int]) -> int:
    """Count the blocks up to some running text that is kept: below it stands no title."""
    running = (n for n, i in enumerate(top) if long[n] and draft.blocks[i].reason is None)
    return next(islice(running, RUNNING - 1, None), len(top))


def find_title(draft: Draft, _: ParseOptions) -> None:
    """Choose the title; where it stands again it is left out."""
    top = top_blocks(draft)
    if not top:
        return
    columns = title_columns(draft, top)
    wanted = candidates(draft, top)
    head = head_of(draft, top, columns["body"])
    wanted = [want and n < head for n, want in enumerate(wanted)]
    scores = line_model.load("title").score(columns, wanted)
    for n, i in enumerate(top):
        if draft.blocks[i].attrs.get("titled"):
            scores[n] = CERTAIN
    best = max((n for n, want in enumerate(wanted) if want), key=lambda n: (scores[n], -n), default=None)
    if best is None:
        return
    best = _over_category([draft.blocks[i] for i in top], columns["body"], wanted, best)
    lost = draft.blocks[top[best]].reason is None and any(columns["body"])
    placed = _at_byline(draft, top, best, columns["body"]) or _is_unmarked(draft, top, best, columns["body"])
    if scores[best] < (SURE if lost and not placed else ENOUGH):
        return
    block = draft.blocks[top[best]]
    block.reason = "decoration"
    draft.found.append(Found("title", block.text, "first-line", draft.claim(block, block.text)))
    _standfirst(draft, top[best + 1 : best + 1 + UNDER])
    _captions(draft, top[best + 1 :])
    same = fold(block.text)
    for i in top[: best + HEAD]:
        again = draft.blocks[i]
        if again.reason in (None, "navigation", "label") and same and fold(again.text) == same:
            again.reason = "duplicate"


def _at_byline(draft: Draft, top: list[int], best: int, long: Sequence[int]) -> bool:
    """Tell whether a line stands above all running text that is kept, and directly over the byline or under it."""
    above = any(long[n] and draft.blocks[top[n]].reason is None for n in range(best))
    beside = (*top[max(0, best - 1) : best], *top[best + 1 : best + 2])
    return not above and any(draft.blocks[i].reason == "byline" for i in beside)


def _is_unmarked(draft: Draft, top: list[int], best: int, long: Sequence[int]) -> bool:
    """Tell whether a line stands above all running text without a sign, where other headings have one."""
    blocks = [draft.blocks[i] for i in top]
    marked = any(block.kind == "heading" for block in blocks[best:])
    return marked and blocks[best].kind == "paragraph" and not any(long[:best])


def _over_category(blocks: list[DraftBlock], long: Sequence[int], wanted: list[bool], best: int) -> int:
    """Give the line above one that comes again inside the text: that names the category, as captions do."""
    same = fold(blocks[best].text)
    running = [n for n, block in enumerate(blocks) if long[n] and block.reason is None]
    inside = range(max(best + 1, running[0]), running[-1]) if running else range(0)
    again = 0 < len(same) <= CATEGORY and any(fold(blocks[n].text) == same for n in inside)
    over = again and best > 0 and wanted[best - 1] and len(blocks[best - 1].text) > len(blocks[best].text)
    return best - 1 if over else best


def _left_out(draft: Draft, below: list[int]) -> Iterator[DraftBlock]:
    """Give the blocks under the title up to the first that is kept."""
    return takewhile(lambda block: block.reason is not None, (draft.blocks[i] for i in below))


def _standfirst(draft: Draft, below: list[int]) -> None:
    """Keep the sentence under the title that was left out for its place alone."""
    for block in _left_out(draft, below):
        free = block.kind == "paragraph" and not block.claims
        long = free and len(block.text) >= SENTENCE and ends_sentence(block.text)
        if long and block.reason in PLACED and int(block.attrs.get("content") or 0) > STANDFIRST * 100:
            block.reason = None
            return


def _captions(draft: Draft, below: list[int]) -> None:
    """Call the lines between the title and the text labels, when they were left out for their place alone."""
    for block in _left_out(draft, below):
        if block.reason == "navigation" and not block.claims:
            block.reason = "label"
