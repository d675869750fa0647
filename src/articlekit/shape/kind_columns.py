"""What the models of headings, items and code see of the lines that are kept, and which lines can be what."""

import re
from bisect import bisect_right

import regex

from articlekit.draft import Draft, DraftBlock
from articlekit.shape import line_words
from articlekit.shape.columns import SHARES, Columns, Line, extent, features, share_of
from articlekit.shape.content import sizes, top_blocks
from articlekit.shape.lengths import LENGTHS, add_lengths
from articlekit.shape.places import NAMES, place
from articlekit.shape.rhythm import RHYTHM, add_rhythm
from articlekit.shape.series import ALIKE, add_series, keys_of
from articlekit.shape.title import words_of
from articlekit.shape.together import TOGETHER, add_together
from articlekit.shape.topics import TOPICS, add_topics

NEAR = ("kind", "length", "words", "end", "start", "caps", "gap", "body", "indent", "number", "label", "like")
EXTRA = ("titled", "sure", "words_head", "words_below", "coded", *ALIKE, *TOPICS, *RHYTHM, *LENGTHS)
AROUND = ("words_below", "letters", "after", "before", "words_under", "words_over", "short")
"""Columns that are read of the blocks beside one too."""
FEATURES = [
    *features((*NAMES, *EXTRA), (*NEAR, "words_head", "coded"), 3),
    *features((), AROUND, 1),
]
ITEM_FEATURES = [*FEATURES, *TOGETHER]
MOST = {"heading": 210, "item": 600, "code": 400}
"""Characters of a line of each kind."""
LINKED = re.compile(r"\w+(?: [\w'’&-]+){0,5}: https?://\S+")
"""What something is and its address, which is no code."""
SPEECH = "–—―"
"""What speech opens with, which is no item."""
STOPS = (".", ":", ",", ";")
ENDS = (*STOPS, "!", "?", "…", "。", "：", "、", "؟", "？")
"""How text ends, and what leads to other lines, but seldom a line that stands for itself."""
SIGNS = r"[{}()\[\];=<>_\\$#&|+*`@~^%]|\w\.\w|//|--|: ?[\"'\d]"
CODED, CODED_ASCII = regex.compile(SIGNS + r"|\p{Ll}\p{Lu}"), re.compile(SIGNS + "|[a-z][A-Z]")
"""Signs that code has and running text has not."""
CODE_SAMPLE = 160
SURE_STEPS = (-300, -150, 0, 100, 200, 300, 400)
"""Hundredths of log-odds in which is told how sure it is that a line is the article."""


def kept(draft: Draft) -> list[int]:
    """Give the top blocks that are not left out."""
    return [i for i in top_blocks(draft) if draft.blocks[i].reason is None]


def possible(block: DraftBlock, name: str) -> bool:
    """Tell whether a block can be a heading, an item or code."""
    fits = block.kind == "paragraph" and 0 < len(block.text) <= MOST[name]
    if name == "code":
        return fits and not ("://" in block.text and LINKED.fullmatch(block.text))
    return fits and not (name == "item" and block.text[0] in SPEECH)


def kind_columns(draft: Draft, top: list[int]) -> Columns:
    """Take the columns of the blocks that are kept, and measure their places anew."""
    at = {i: n for n, i in enumerate(top_blocks(draft))}
    rows = [at[i] for i in top]
    taken = (*Line._fields, "repeats", "seen", "shared")
    columns = Columns({name: map(draft.columns[name].__getitem__, rows) for name in taken})
    size = sizes(draft, top)
    place(columns, size)
    title = words_of(draft.title)
    blocks = [draft.blocks[i] for i in top]
    texts = [b.text for b in blocks]
    columns["titled"] = [_shared(text, title) for text in texts]
    columns["words_head"] = line_words.load("heading_words").column(texts)
    columns["words_below"] = line_words.load("opening_words").column(
        [line_words.below(texts, n) for n in range(len(texts))]
    )
    columns["coded"] = [_coded(b.text) if possible(b, "code") else 0 for b in blocks]
    lines = [possible(b, "heading") for b in blocks]
    add_series(columns, keys_of(texts, columns, lines))
    add_topics(columns, texts, lines)
    lengths = [*map(extent, texts)]
    add_rhythm(columns, lengths, size)
    add_together(columns, lengths)
    add_lengths(columns, texts)
    columns["sure"] = [bisect_right(SURE_STEPS, int(b.attrs.get("content") or 0)) for b in blocks]
    return columns


def _coded(text: str) -> int:
    """Give the share of signs of code."""
    sample = text[:CODE_SAMPLE]
    return bisect_right(SHARES, len((CODED_ASCII if sample.isascii() else CODED).findall(sample)) / (len(sample) or 1))


def _shared(text: str, title: set[str]) -> int:
    """Give the share of a line's words that are in the title."""
    return share_of(words_of(text), title) if title and len(text) <= MOST["heading"] else 0
