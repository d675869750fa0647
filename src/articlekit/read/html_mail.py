"""Mails that archives of mailing lists show in a `pre`: paragraphs, what they quote, and the signature."""

from itertools import groupby, pairwise

import regex

from articlekit.read.html_frames import Frame
from articlekit.read.html_page import Page

WROTE = regex.compile(
    r"^(?!>)[^\n]*\b(?:wrote|writes|schrieb|a écrit|ha scritto|escribió|escreveu)\s*:\n{1,2}>", regex.M
)
"""A line that says who is quoted, over what is."""
SIGNED = regex.compile(r"\n-- ?\n")
"""What parts the signature from a mail (RFC 3676)."""
QUOTED = regex.compile(r">\s?")
PARTED = "--"
WRAPPED = 50
"""Characters that a line has at least which goes on in the next."""


def is_mail(text: str) -> bool:
    """Tell a mail from code: it quotes another, and says whom."""
    return "\n>" in text and WROTE.search(text) is not None


def write_mail(page: Page, frame: Frame, text: str) -> None:
    """Write the paragraphs of a mail and what it quotes, each with who is quoted."""
    body, *signed = SIGNED.split(text, maxsplit=1)
    _write_lines(page, frame, body)
    for below in signed:
        under = WROTE.search(below)
        end = under.start() if under else len(below)
        page.drop(f"{PARTED} {below[:end].strip()}", "author-box")
        write_mail(page, frame, below[end:])


def _write_lines(page: Page, frame: Frame, body: str) -> None:
    """Write paragraphs and quotes."""
    for quoted, group in groupby(body.split("\n"), lambda line: line.startswith(">")):
        lines = [QUOTED.sub("", line, count=1) if quoted else line for line in group]
        paragraphs = ["\n".join(part) for blank, part in groupby(lines, lambda line: not line.strip()) if not blank]
        if quoted:
            page.drop(" ".join(">" * len(lines)), "decoration")
        holder = _open_quote(page, frame) if quoted else None
        for paragraph in paragraphs:
            page.emit("paragraph", _unwrapped(paragraph), frame=frame, inside=holder)


def _open_quote(page: Page, frame: Frame) -> int:
    """Open a quote, of which the last line before it says who is quoted."""
    last = next((i for i in range(len(page.blocks) - 1, -1, -1) if page.blocks[i].reason is None), -1)
    quote = page.emit("quote", frame=frame)
    said = page.blocks[last] if last >= 0 and page.frames[last] is frame else None
    if said is not None and said.kind == "paragraph" and said.text.endswith(":"):
        before, _, line = said.text.rpartition("\n")
        said.text = before
        if not before:
            page.dissolved.add(last)
        page.emit("attribution", line, frame=frame, inside=quote)
    return quote


def _unwrapped(text: str) -> str:
    """Join the lines that were only broken because they were full."""
    lines = text.split("\n")
    joined = lines[0].strip()
    for before, line in pairwise(lines):
        joined += (" " if len(before) >= WRAPPED and not line[:1].isspace() else "\n") + line.strip()
    return joined
