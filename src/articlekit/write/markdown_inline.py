"""Write marked text as inline Markdown that reads back as the same text."""

from collections.abc import Iterable, Mapping

import regex

from articlekit.model import Mark
from articlekit.write.characters import clean
from articlekit.write.markdown_escapes import escape, escaped, stops
from articlekit.write.markdown_fit import fit
from articlekit.write.marks import Close, Open, events
from articlekit.write.urls import safe_link

DELIMITERS = {"strong": "**", "emphasis": "*", "strikethrough": "~~"}
TICKS = regex.compile(r"`++")
UNSAFE = regex.compile(r"[\s<>]")
"""What an address cannot hold in Markdown."""
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
    return "[" if isinstance(event, Open) else f"]({target(safe_link(mark.href), mark.title)})"


def _literal(text: str, mark: Mark, notes: Mapping[str, str]) -> str:
    covered = text[mark.start : mark.end].replace("\n", " ")
    if mark.kind == "footnote":
        return f"[^{notes[mark.ref or '']}]"
    if mark.kind == "math" and _stands_alone(text, mark):
        return f"$`{covered}`$"
    return code_span(covered)


def _stands_alone(text: str, mark: Mark) -> bool:
    """Tell whether dollars around a formula would be read as its delimiters."""
    before, after = text[mark.start - 1 : mark.start], text[mark.end : mark.end + 1]
    held = text[mark.start : mark.end]
    return not ("`" in held or "$" in held or before.isalnum() or after.isalnum() or after in ("_", "$"))


def code_span(text: str) -> str:
    """Write code in a line, between backticks that it does not hold itself."""
    lengths = {len(ticks) for ticks in TICKS.findall(text)}
    fence = "`" * next(n for n in range(1, len(lengths) + 2) if n not in lengths)
    blank = not text.strip(" ")
    padded = text[:1] == "`" or text[-1:] == "`" or (text[:1] == text[-1:] == " " and not blank)
    return f"{fence} {text} {fence}" if padded else f"{fence}{text}{fence}"


def image(alt: str | None, src: str | None, title: str | None) -> str:
    """Write a picture; without an address it shows its alternative text."""
    return f"![{escape(' '.join(clean(alt or '').split()), brackets=True)}]({target(src, title)})"


def target(url: str | None, title: str | None = None) -> str:
    """Write an address and a tooltip as they stand between the parentheses of a link."""
    address = UNSAFE.sub(lambda m: "".join(f"%{byte:02X}" for byte in m[0].encode()), url or "")
    address = ENTITY.sub(r"\\\g<0>", address)
    if regex.search(r"[()]", address):
        address = f"<{address}>"
    words = " ".join(clean(title or "").split())
    quoted = ENTITY.sub(r"\\\g<0>", words).replace('"', '\\"')
    return f'{address} "{quoted}"' if words else address
