"""Texts that are no words: the characters of icon fonts, and codes that a page's program should have replaced."""

import regex

from articlekit.draft import DraftMark

ICONS = regex.compile(r"(?:[\ue000-\uf8ff]\s*+)++")
"""Characters of private use, which mean nothing without the page's font."""
CODES = regex.compile(
    r"(?:\[(?:/[a-z][\w-]*+|[a-z][a-z0-9]*+(?:_[a-z0-9]++)++|[a-z][\w-]*+\s[^\[\]=]*+=[^\[\]]*+)\]\s*+)++"
)
"""Shortcodes of WordPress: at their end, with an underscore, or with values; `[sic]` is none."""
SIGNS = frozenset("[").union(map(chr, range(0xE000, 0xF900)))
"""How such a text begins."""


def no_words(text: str, marks: list[DraftMark]) -> bool:
    """Tell a text that has no words."""
    if CODES.fullmatch(text) and all(mark.kind != "code" for mark in marks):
        return True
    return ICONS.fullmatch(text) is not None
