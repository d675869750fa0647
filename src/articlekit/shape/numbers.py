"""The number in front of a heading."""

from functools import lru_cache

import regex

from articlekit.label import drawn_number

NUMBER = regex.compile(
    r"[(\[#№]?\s*(?:(?:step|part|chapter|reason|tip|no|schritt|étape|paso|passo)\.?\s)?"
    r"(?P<number>\d{1,3}(?:\.\d{1,2}){0,4}|[IVX]{1,6}(?=[.):]\s)|[A-Z](?=[.)]\s)|[一二三四五六七八九十]{1,3}(?=[、.．]))"
    r"(?P<sign>[.):\]、．]|\s?[–—-](?=\s)|(?=\s))\s*+(?=\S)",
    regex.IGNORECASE,
)
"""A number in front of a heading."""
FRONT = 40
"""Characters of a line in which it stands."""


def heading_number(text: str) -> str | None:
    """Give the number in front of a heading without its punctuation: `2`, `2.1`, `IV`."""
    return _number(text[:FRONT])


@lru_cache(maxsize=2048)
def _number(front: str) -> str | None:
    """Give the same of the front of a line; several stages ask for it."""
    found = NUMBER.match(front)
    if not found or (not found["sign"] and "." not in found["number"]):
        return drawn_number(front)[0] or None
    return str(found["number"])
