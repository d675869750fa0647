"""Tell which short lines of raw text are headings.

Evidence is added up from a table of small questions; a line needs enough of it. What a text does once it does again, so
lines in capitals or with a number count for more when there are several.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import regex

from articlekit.draft import Draft, DraftBlock
from articlekit.options import ParseOptions
from articlekit.shape.outline import heading_number
from articlekit.shape.words import Words, words_for

LENGTH = 160
WORDS = 22
BODY = 110
"""Characters from which on a line is running text."""
ENOUGH = 2.0
ENDS = (".", ";", ",", "。", "；", "，", "…", "...", "،", "·", "|")
QUESTION = ("?", "？", "؟")
SENTENCE = regex.compile(r"[\p{L}\p{N})\"”’»][.!?。！？؟]\s+\p{Lu}")
"""The limit between two sentences; looked for after the number that a heading may open with."""
CREDIT = regex.compile(
    r"(?i)^(?:photo|image|picture|source|credit|figure|fig\.|foto|bild|quelle|crédit|fuente|imagen)\b.{0,3}[:：]?"
)
COLONS = (":", "：")
COLON_WORDS, COLON_HABIT = 7, 3
"""Words of a heading that ends with a colon, and how many of them make a habit."""
OPENING, CLOSING = "\"“„«‘'「『", "\"”“»’'」』"
DIGITS_ONLY = regex.compile(r"[\p{N}\p{P}\p{S}\s]+$")


@dataclass(slots=True)
class Candidate:
    """A line that may be a heading, with what stands around it."""

    block: DraftBlock
    before: DraftBlock | None
    after: DraftBlock | None
    words: Words
    blank: bool
    """Blank lines stand between the blocks of this text."""

    @property
    def text(self) -> str:
        """The line."""
        return self.block.text


def _body(block: DraftBlock | None) -> bool:
    """Tell whether a block is running text, or content that a heading may stand over."""
    if block is None:
        return False
    if block.kind in ("list", "code", "table", "quote"):
        return True
    return len(block.text) >= BODY or (
        len(block.text) >= 60 and block.text.endswith((".", "!", "?", ":", "”", '"', "。"))
    )


def _short(block: DraftBlock | None) -> bool:
    return block is not None and block.kind == "paragraph" and not _body(block) and len(block.text) < BODY


def _quoted(text: str) -> bool:
    """Tell a quoted sentence, or speech after a dash, from a quoted heading."""
    return text[:1] in "–—-" or (text[:1] in OPENING and text.rstrip(CLOSING)[-1:] in (".", ",", "!", "…"))


EVIDENCE: tuple[tuple[float, Callable[[Candidate], bool]], ...] = (
    (1.6, lambda c: _body(c.after)),
    (1.5, lambda c: c.after is not None and c.after.kind == "heading" and c.after.level == 0),
    (0.6, lambda c: c.before is None or _body(c.before)),
    (0.4, lambda c: len(c.text) <= 70),
    (0.7, lambda c: c.text.endswith(QUESTION) and _body(c.after)),
    (1.0, lambda c: c.text.isupper() and len(c.text) > 4),
    (0.8, lambda c: heading_number(c.text) is not None),
    (0.8, lambda c: bool(c.words.roles_of(c.text))),
    (0.4, lambda c: not c.blank or bool(c.block.attrs.get("gap"))),
    (1.0, lambda c: bool(c.block.attrs.get("indent")) and c.after is not None and not c.after.attrs.get("indent")),
    (-1.6, lambda c: c.text.endswith(":")),
    (
        -0.8,
        lambda c: (
            c.text.endswith(":") and (len(c.text.split()) > 4 or (c.after is not None and c.after.kind == "list"))
        ),
    ),
    (-1.5, lambda c: c.text[:1].islower()),
    (-0.8, lambda c: _short(c.after)),
    (-0.8, lambda c: _short(c.before)),
    (-0.5, lambda c: c.blank and c.before is not None and not c.block.attrs.get("gap") and _body(c.before)),
    (-1.0, lambda c: c.blank and c.after is not None and not c.after.attrs.get("gap") and _short(c.after)),
    (-1.5, lambda c: bool(CREDIT.match(c.text))),
    (-2.0, lambda c: bool(DIGITS_ONLY.match(c.text))),
    (-0.5, lambda c: len(c.text.split()) > 12),
    (-1.5, lambda c: _quoted(c.text)),
    (-0.7, lambda c: c.text.endswith("!")),
    (-2.0, lambda c: c.after is None),
)
"""What speaks for a heading, and how much; negative against it."""


def find_headings(draft: Draft, _: ParseOptions) -> None:
    """Turn the paragraphs that are headings into headings."""
    words = words_for(draft.language)
    top = [b for b in draft.blocks if b.inside < 0 and b.reason is None and b.kind != "rule"]
    gaps = sum(1 for b in top if b.attrs.get("gap"))
    blank = gaps > 0.5 * len(top)
    # From the end, so that a heading knows whether another follows it.
    for before, block, after in list(zip([None, *top], top, [*top[1:], None], strict=False))[::-1]:
        if _possible(block):
            candidate = Candidate(block, before, after, words, blank)
            if sum(weight for weight, holds in EVIDENCE if holds(candidate)) >= ENOUGH:
                block.kind = "heading"
    if not any(b.kind == "heading" and not b.text.endswith(COLONS) for b in top):
        _colon_style(top)


def _colon_style(top: list[DraftBlock]) -> None:
    """Take short lines that end with a colon for headings, when the text has several of them and no others."""
    lines = [
        b
        for b, after in pairwise(top)
        if _possible(b) and b.text.endswith(COLONS) and len(b.text.split()) <= COLON_WORDS and _body(after)
    ]
    if len(lines) >= COLON_HABIT:
        for block in lines:
            block.kind = "heading"


def _possible(block: DraftBlock) -> bool:
    text = block.text
    return (
        block.kind == "paragraph"
        and len(text) <= LENGTH
        and len(text.split()) <= WORDS
        and not text.endswith(ENDS)
        and not SENTENCE.search(text, 6)
        and "\n" not in text
    )
