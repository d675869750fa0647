"""Part the credits of pictures from their captions where only words or signs part them."""

from collections.abc import Iterable
from functools import cache

import regex

from articlekit.draft import Draft, DraftBlock, marks_within
from articlekit.options import ParseOptions
from articlekit.shape.lexicon.table import LEXICONS

LONGEST = 100
"""Characters of a credit."""
OPENS = regex.compile(r"(?=[\p{Ps}©])|(?:^|(?<=[\s.,;|/\p{Po}]))(?=\p{L})")
"""Where a credit may open."""
SIGNED = regex.compile(r"\p{Ps}?\s?(?:©|\(c\))\s?\S", regex.IGNORECASE)
"""How one opens in any language ..."""
NAMED = regex.compile(r"\([^()]{2,60}/[^()]{2,60}\)$")
"""... and the names of a photographer and an agency in brackets after a sentence."""
ENDS = (".", "!", "?", "\u201d", "\u00bb")
BRACKETS = "([（［【 "
FEW = 3
"""Words from which what goes on after a label in lower case is the caption: `Illustration: how the gate is hung` ..."""
SENTENCES = regex.compile(r"[.!?。！？]\s+\p{Lu}\p{Ll}+\s+\p{Ll}")
"""... and so is a sentence after another."""


def part_credits(draft: Draft, _: ParseOptions) -> None:
    """Give the pictures that are kept the credits that end their captions; one with a link stays, to keep it."""
    for block in draft.blocks:
        if block.kind == "figure" and block.text and block.reason is None and "credit" not in block.attrs:
            _part(block)


def _part(block: DraftBlock) -> None:
    text = block.text
    for found in OPENS.finditer(text, max(0, len(text) - LONGEST)):
        at = found.start()
        if not any(mark.kind == "link" and mark.end > at for mark in block.marks) and _is_credit(text, at):
            block.attrs["credit"] = text[at:]
            block.text = text[:at].rstrip()
            block.marks = marks_within(block.marks, 0, len(block.text))
            return


def _is_credit(text: str, at: int) -> bool:
    """Tell whether all that follows a place in a caption says who made the picture."""
    named = NAMED.match(text, at) and text[:at].rstrip().endswith(ENDS)
    if named or SIGNED.match(text, at):
        return True
    label = _labels().match(text[at:].lstrip(BRACKETS))
    name = label.string[label.end() :].strip() if label else ""
    told = name[:1].islower() and name.count(" ") >= FEW
    return bool(name) and not told and not SENTENCES.search(name)


@cache
def _labels() -> "regex.Pattern[str]":
    """Give what opens a credit, in all languages: many a picture comes from abroad."""
    phrases = {phrase for lexicon in LEXICONS for phrase in lexicon.credits}
    labels = _choices(phrase for phrase in phrases if not phrase.endswith("..."))
    openings = _choices(phrase.removesuffix(" ...") for phrase in phrases if phrase.endswith("..."))
    return regex.compile(rf"(?:{labels})\.?\s?[:：=＝]|(?:{openings})\s", regex.IGNORECASE)


def _choices(phrases: Iterable[str]) -> str:
    """Give the pattern of one of some phrases, the longest first."""
    return "|".join(map(regex.escape, sorted(phrases, key=lambda phrase: (-len(phrase), phrase))))
