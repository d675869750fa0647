"""The tokens that the first look at a text of a page sees: words of the names around it, and its own."""

import re

PART = re.compile(r"[A-Z]*+[a-z]++|[A-Z]++")
"""A part of class names and ids: `postBody` and `post-body` are both `post` and `body`."""
SHORTEST, LONGEST = 3, 19
"""Letters that such a part has."""
STYLED = 12
"""An element with more class names than this is styled by utilities, so its class tells nothing."""
PLAIN = frozenset(("t:div", "t:span"))
"""Tokens that tell nothing about what is further inside."""
WORD = re.compile(r"\w+")
SHORT = 14
"""Words up to which a text's own words count."""
LONGEST_SHORT = 150
"""Characters up to which."""


def name_parts(names: str) -> list[str]:
    """Give the parts of class names and ids, in lower case."""
    return [part.lower() for part in PART.findall(names)]


def element_tokens(tag: str, names: str, id_: str, role: str, kind: str) -> list[str]:
    """Give the tokens of an element.

    Args:
        tag: its tag.
        names: its class names.
        id_: its id.
        role: its ARIA role.
        kind: its `itemprop` or `itemtype`.
    """
    named = f"{names} {id_}" if len(names.split()) <= STYLED else id_
    tokens = [f"t:{tag}", *(f"c:{part}" for part in name_parts(named) if SHORTEST <= len(part) <= LONGEST)]
    if role:
        tokens.append(f"r:{role}")
    if kind:
        tokens.append(f"p:{kind.lower()[:40]}")
    return list(dict.fromkeys(tokens))


def text_tokens(text: str, opening: str) -> set[str] | None:
    """Give the words of a short text, or of the short opening of a long one; `None` where that is longer too."""
    if len(text) > LONGEST_SHORT:
        if len(opening) > LONGEST_SHORT:
            return None
        text = opening
    words = set(WORD.findall(text.lower()))
    return words if len(words) <= SHORT else None
