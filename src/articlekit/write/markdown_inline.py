"""Write marked text as inline Markdown that reads back as the same text."""

from collections.abc import Iterable, Mapping

import regex

from articlekit.model import Figure, Mark
from articlekit.write.characters import one_line
from articlekit.write.markdown_escapes import escape, escaped, stops
from articlekit.write.markdown_fit import fit
from articlekit.write.marks import Close, Open, events
from articlekit.write.urls import encoded

DELIMITERS = {"strong": "**", "emphasis": "*", "strikethrough": "~~"}
TICKS = regex.compile(r"`++")
ENTITY = regex.compile(r"&(?=\#?[A-Za-z0-9]{1,41};)|\\")


def inline(text: str, marks: Iterable[Mark] = (), notes: Mapping[str, str] | None = None, place: str = "block") -> str:
    """Write a text with its marks.

    Args:
        text: the text.
        marks: its marks.
        notes: the name in the output of each footnote that may be called.
        place: where the text stands: `block`, where lines may break, `heading`, or `inside` a line.
    """
    notes = notes or {}
    text, fitting = fit(text, marks, notes, one_line=place != "block")
    found = stops(text, fitting, place)
    parts: list[str] = []
    at = 0
    literal = False
    for event in events(text, fitting):
        if isinstance(event, str):
            end = at + len(event)
            parts.append("" if literal else escaped(text, at, end, found))
            at = end
        elif event.mark.kind in ("code", "math", "footnote"):
            literal = isinstance(event, Open)
            parts.append(_literal(text, event.mark, notes) if literal else "")
        else:
            parts.append(_delimiter(event))
    return "".join(parts)


def _delimiter(event: Open | Close) -> str:
    mark = event.mark
    if mark.kind != "link":
        return DELIMITERS[mark.kind]
    return "[" if isinstance(event, Open) else f"]({target(mark.href, mark.title)})"


def _literal(text: str, mark: Mark, notes: Mapping[str, str]) -> str:
    covered = text[mark.start : mark.end]
    if mark.kind == "footnote":
        return f"[^{notes[mark.ref or '']}]"
    return f"$`{covered}`$" if mark.kind == "math" else code_span(covered)


def code_span(text: str) -> str:
    """Write code in a line, between backticks that it does not hold itself."""
    lengths = {len(ticks) for ticks in TICKS.findall(text)}
    fence = "`" * next(n for n in range(1, len(lengths) + 2) if n not in lengths)
    blank = not text.strip(" ")
    padded = text[:1] == "`" or text[-1:] == "`" or (text[:1] == text[-1:] == " " and not blank)
    return f"{fence} {text} {fence}" if padded else f"{fence}{text}{fence}"


def image(picture: Figure) -> str:
    """Write a picture; without an address it shows its alternative text."""
    return f"![{escape(one_line(picture.alt), brackets=True)}]({target(picture.src, picture.title)})"


def target(url: str | None, title: str | None = None) -> str:
    """Write an address and a tooltip as they stand between the parentheses of a link."""
    address = ENTITY.sub(r"\\\g<0>", encoded(url) or "")
    words = ENTITY.sub(r"\\\g<0>", one_line(title)).replace('"', '\\"')
    if "(" in address or ")" in address or (words and not address):
        address = f"<{address}>"
    return f'{address} "{words}"' if words else address
