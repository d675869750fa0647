"""Characters that no output may hold: controls, halves of surrogate pairs, code points that are no characters."""

import regex

ODD = regex.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\p{Cs}\p{Noncharacter_Code_Point}]")
DROPPED = regex.compile(r"\r(?=\n)|[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\p{Cs}\p{Noncharacter_Code_Point}]")
REPLACED = str.maketrans({"\r": "\n", **dict.fromkeys("\v\f\x1c\x1d\x1e\x1f\x85", " ")})
"""White space that HTML and Markdown have no place for, one character for one."""


def clean(text: str) -> str:
    """Leave out what an output cannot hold; line ends become line feeds."""
    return DROPPED.sub("", text).translate(REPLACED) if ODD.search(text) else text


def one_line(text: str | None) -> str:
    """Give a text that stands in one line, as titles and tooltips do."""
    return " ".join(clean(text or "").split())
