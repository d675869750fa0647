"""Tell the article from the rest of a page in raw text: a trained model over the lines, and words that tell why."""

import re
from bisect import bisect_right
from collections import Counter

from articlekit.about import Reason
from articlekit.draft import Draft, DraftBlock
from articlekit.options import ParseOptions
from articlekit.shape import line_model, line_words
from articlekit.shape.columns import (
    COUNTS,
    ENDS,
    LENGTHS,
    SMALL,
    Columns,
    ends_sentence,
    features,
    items_of,
    measure,
    texts_of,
)
from articlekit.shape.places import NAMES, place
from articlekit.shape.topics import AROUND, add_surroundings
from articlekit.shape.words import Words, words_for

NEAR = ("kind", "length", "end", "start", "caps", "gap", "known", "stops", "body", "items", "repeats", "indent")
"""Columns that are read of the neighbours too."""
CLEAN, CERTAIN = 0.01, -2.5
"""A text of which the model would leave out less than this share is clean; there it must be certain."""
FRAME: tuple[Reason, ...] = ("navigation", "share", "consent", "newsletter", "footer", "comments", "form")
"""Reasons of lines that stand around an article on a page."""
FRAMED, BARE = (1.5, -1.5), (3.0, -3.0)
"""For a text with such lines and one without: the log-odds that some block of an article has, and those from which on
all blocks are kept when none has. A list of posts or a table holds no article to be parted from the rest."""
OVER, UNDER = -2.0, -1.0
"""Log-odds from which on a line with words of a role is kept after the article, and the running text under it."""
CITED = re.compile(r"\[(\d{1,3})\]")
NOTES = 2
"""Numbered notes that the article must have; most of them must be cited, as `[3]`."""
MANY, UNLIKELY = bisect_right(COUNTS, 9), -2.5
"""The step of the items of a list from which on it is left out only below these log-odds: to lose one costs more."""
HEADLINES, HEADLINE, SURELY = 2, (35, 130), 2.5
"""Items of a list of headlines, the characters of each, and the log-odds from which on such a list is kept."""
NO_TITLE = (".", ",", ";", ":", "!", "。")
NEARLY = -0.7
"""Log-odds from which on a sentence of running text is kept under a line that is."""
SENTENCES = (ENDS["."], ENDS["!"])
LONG = bisect_right(LENGTHS, 80)
"""The step from which on a line is long."""
PARTS: tuple[Reason, ...] = (
    "share", "related", "comments", "newsletter", "footer", "consent", "form", "promotion", "author-box", "navigation",
)  # fmt: skip
"""Reasons that what follows a known line is left out for too."""
FEATURES = features((*NAMES, "words_say", *AROUND), (*NEAR, "words_say"), 2)


def top_blocks(draft: Draft) -> list[int]:
    """Give the blocks that stand in no other and have a place."""
    return [i for i, b in enumerate(draft.blocks) if b.inside < 0 and b.where is not None and b.reason != "invisible"]


def known_reasons(draft: Draft, top: list[int], words: Words) -> list[Reason | None]:
    """Give the reasons told before, or by the words of a line; of a list, when most of its items are known."""
    items = items_of(draft)
    known = []
    for i in top:
        block, reason = draft.blocks[i], draft.blocks[i].reason
        if reason is None and block.kind in ("paragraph", "heading"):
            reason = words.furniture.reason(block.text)
        elif reason is None and block.kind == "list":
            reason = _list_reason(items.get(i, []), words)
        known.append(reason)
    return known


def _list_reason(items: list[str], words: Words) -> Reason | None:
    """Give the reason of a list most of whose items are furniture."""
    found = Counter(reason for text in items if (reason := words.furniture.reason(text)))
    return found.most_common(1)[0][0] if found.total() > len(items) / 2 else None


def content_columns(draft: Draft, top: list[int], known: list[Reason | None], words: Words) -> Columns:
    """Measure the blocks for the model that tells content."""
    columns = measure(draft, top, known, words)
    place(columns, sizes(draft, top))
    add_surroundings(columns, texts_of(draft, top))
    return columns


def sizes(draft: Draft, top: list[int]) -> list[int]:
    """Give the characters that each block takes in the source."""
    wheres = [draft.blocks[i].where for i in top]
    return [where[1] - where[0] if isinstance(where, tuple) else 0 for where in wheres]


def tell_content(draft: Draft, _: ParseOptions) -> None:
    """Set the reason of each block that is not the article, and remember how sure that is."""
    top = top_blocks(draft)
    if top:
        words = words_for(draft.language)
        known = known_reasons(draft, top, words)
        columns = content_columns(draft, top, known, words)
        add_words(draft, top, columns)
        choose(draft, top, known, columns)


def add_words(draft: Draft, top: list[int], columns: Columns) -> None:
    """Add what the words of short lines say."""
    columns["words_say"] = line_words.load("content_words").column([draft.blocks[i].text for i in top])


def choose(draft: Draft, top: list[int], known: list[Reason | None], columns: Columns) -> None:
    """Set the reasons by what was measured of the blocks at `top`."""
    draft.columns = columns
    scores = line_model.load("content").score(columns, [True] * len(top))
    for i, score in zip(top, scores, strict=True):
        draft.blocks[i].attrs["content"] = round(score * 100)
    keep = _kept(columns, known, scores, sizes(draft, top))
    _keep_notes(draft, top, scores, keep)
    _leave_out_headlines(draft, top, scores, keep)
    good = [n for n, one in enumerate(keep) if one and columns["body"][n]]
    first = good[0] if good else 0
    part: Reason = "navigation"
    for n, i in enumerate(top):
        reason = known[n]
        part = "promotion" if keep[n] else reason if reason in PARTS else part
        if not keep[n] and draft.blocks[i].reason is None:
            draft.blocks[i].reason = reason or ("navigation" if n < first else part)
    _cover(draft, top)


def _keep_notes(draft: Draft, top: list[int], scores: list[float], keep: list[bool]) -> None:
    """Keep the numbered lists whose numbers the article cites, and what stands between them and the article."""
    left = {i: n for n, i in enumerate(top) if draft.blocks[i].ordered and not keep[n]}
    if not left:
        return
    texts = (draft.blocks[i].text for i, one in zip(top, keep, strict=True) if one)
    cited = {int(number) for text in texts for number in CITED.findall(text)}
    numbers: dict[int, list[bool]] = {}
    for block in draft.blocks:
        if block.inside in left and block.kind == "item":
            numbers.setdefault(left[block.inside], []).append(block.number in cited)
    for at, found in numbers.items():
        if len(found) >= NOTES and sum(found) * 2 > len(found):
            for n in range(at, -1, -1):
                if keep[n] or (n < at and scores[n] < OVER):
                    break
                keep[n] = True


def _leave_out_headlines(draft: Draft, top: list[int], scores: list[float], keep: list[bool]) -> None:
    """Leave out the lists of other articles that stand in the text under a sentence that does not announce them."""
    items = items_of(draft)
    for n in range(1, len(top)):
        block, over = draft.blocks[top[n]], draft.blocks[top[n - 1]].text
        texts = items.get(top[n], [])
        listed = block.kind == "list" and not block.ordered and len(texts) >= HEADLINES
        under_text = len(over) >= HEADLINE[1] and ends_sentence(over) and not over.endswith(":")
        if keep[n] and scores[n] < SURELY and listed and under_text and all(map(_is_headline, texts)):
            keep[n] = False
            block.reason = "related"


def _is_headline(text: str) -> bool:
    """Tell a line that can be the title of an article."""
    return HEADLINE[0] <= len(text) <= HEADLINE[1] and not text[0].islower() and not text.endswith(NO_TITLE)


def _cover(draft: Draft, top: list[int]) -> None:
    """Drop the invisible characters inside a list that is left out as a whole; they stand after all other blocks."""
    lists = [b.where for b in (draft.blocks[i] for i in top) if b.kind == "list" and b.reason]
    ends = [where[1] for where in lists if isinstance(where, tuple)]
    starts = [where[0] for where in lists if isinstance(where, tuple)]

    def covered(block: DraftBlock) -> bool:
        if block.reason != "invisible" or not isinstance(block.where, tuple):
            return False
        before = bisect_right(starts, block.where[0]) - 1
        return before >= 0 and ends[before] > block.where[0]

    if starts:
        draft.blocks = [b for b in draft.blocks if not covered(b)]


def _least(known: list[Reason | None], best: float) -> float:
    """Give the log-odds from which on a block is kept; given the best of all."""
    sure, least = FRAMED if any(reason in FRAME for reason in known) else BARE
    return 0.0 if best >= sure else least + min(0.0, best)


def _kept(columns: Columns, known: list[Reason | None], scores: list[float], size: list[int]) -> list[bool]:
    """Tell which blocks are the article; in a clean text all but what is known for furniture."""
    lost = sum(s for s, score in zip(size, scores, strict=True) if score < 0)
    clean = lost < CLEAN * sum(size)
    least = _least(known, max(scores))
    keep = [
        score >= (0.0 if reason in FRAME else CERTAIN if clean and not reason else least)
        for score, reason in zip(scores, known, strict=True)
    ]
    for n, score in enumerate(scores):
        keep[n] |= columns["items"][n] >= MANY and score > UNLIKELY and not known[n]
    role, body = columns["role"], columns["body"]
    for n in range(1, len(keep)):
        before = keep[n - 1] and not known[n]
        heads = before and role[n] and n + 1 < len(keep) and scores[n + 1] > UNDER
        long = body[n] or columns["length"][n] >= LONG
        spoken = long and columns["end"][n] in SENTENCES
        under = before and ((role[n - 1] and long and scores[n] > UNDER) or (spoken and scores[n] > NEARLY))
        if under or (heads and scores[n] > OVER):
            keep[n] = True
    tail = _tail(columns, known, scores)
    return [one and n < tail and known[n] != "advertisement" for n, one in enumerate(keep)]


def _tail(columns: Columns, known: list[Reason | None], scores: list[float]) -> int:
    """Give the known line below all running text that is kept from which on a page's frame follows, if one does.

    A line there that opens with a small letter goes on with a sentence: the text is set in narrow lines.
    """
    body, start, count = columns["body"], columns["start"], len(scores)
    last = next((n for n in range(count - 1, -1, -1) if body[n] and scores[n] > 0), count)
    opens = next((n for n in range(last + 1, count) if known[n] in PARTS), count)
    narrow = any(start[n] == SMALL and scores[n] > 0 for n in range(opens, count))
    return opens if any(reason in FRAME for reason in known[opens:]) and not narrow else count
