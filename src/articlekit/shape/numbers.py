"""The number in front of a heading."""

from functools import lru_cache

import regex

from articlekit.label import HAN, drawn_number, han_value, roman_value

COUNTED = f"[{''.join(HAN)}]{{1,3}}"
NUMBER = regex.compile(
    r"[(\[（【#№]?\s*"
    r"(?:(?:step|part|chapter|reason|tip|no|schritt|étape|paso|passo)\.?\s|(?:ステップ|ポイント|理由|手順|その|步骤|단계)\s?)?"
    r"(?P<number>\d{1,3}(?:\.\d{1,2}){0,4}|[IVX]{1,6}(?=[.):]\s)|[A-Z](?=[.)]\s)"
    rf"|{COUNTED}(?=[、.．)）】：]))"
    r"(?P<sign>[.):\]、．）】：]|\s?[–—-](?=\s)|(?=\s))\s*+(?=\S)",
    regex.IGNORECASE,
)
"""A number in front of a heading."""
ORDINAL = regex.compile(
    rf"(?:第\s?(?P<number>\d{{1,3}}|{COUNTED})\s?[章节節步部条回話篇点课課]|제\s?(?P<number>\d{{1,3}})\s?(?:장|절|부|과|편|단계))"
    r"(?:[、:：.．]|(?=\s))\s*+(?=\S)"
)
"""The same as Chinese, Japanese and Korean count chapters and steps."""
COUNTER = regex.compile(
    rf"(?P<word>\p{{L}}{{2,20}})\s(?P<number>\d{{1,3}}|[IVXL]{{1,7}})[.:]?|第\s?(?P<number>\d{{1,3}}|{COUNTED})\s?(?P<word>\p{{Lo}})"
)
"""A line that only counts: `Chapter 3`, `KAPITEL IV.`, `第三章`."""
FRONT = 40
"""Characters of a line in which it stands."""


def heading_number(text: str) -> str | None:
    """Give the number in front of a heading without its punctuation: `2`, `2.1`, `IV`, `二`."""
    return _number(text[:FRONT])


@lru_cache(maxsize=2048)
def _number(front: str) -> str | None:
    """Give the same of the front of a line; several stages ask for it."""
    found = NUMBER.match(front)
    if found and (found["sign"] or "." in found["number"]):
        return str(found["number"])
    ordinal = ORDINAL.match(front)
    return str(ordinal["number"]) if ordinal else drawn_number(front)[0] or None


def counter(text: str) -> tuple[str, int] | None:
    """Give what a line counts and how far it is, where it says nothing else."""
    found = COUNTER.fullmatch(text) if len(text) <= FRONT else None
    if found is None:
        return None
    number = found["number"]
    value = int(number) if number.isdecimal() else han_value(number) if number[0] in HAN else roman_value(number)
    return found["word"].casefold(), value


def heading_value(text: str) -> int | None:
    """Give the value of that number where it counts by itself, as `2` and `二` do."""
    number = heading_number(text) or ""
    if number.isdecimal():
        return int(number)
    return han_value(number) or None if number and HAN.keys() >= set(number) else None
