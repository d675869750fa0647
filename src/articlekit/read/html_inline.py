"""Running text while it is read: pieces of characters, and where marks open and close between them."""

import re

from articlekit.draft import DraftMark
from articlekit.model import MarkKind

OpenMark = tuple[MarkKind, str | None, str | None, str | None]
"""A mark while its end is not known: kind, href, title, ref."""
BREAK: OpenMark = ("code", None, None, None)
"""Stands for a line break among the marks."""
WIDE = "[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
"""Characters of the scripts that write no spaces between words."""
WRAP = re.compile(rf"(?<={WIDE})[ \t]*\n\s*(?={WIDE})")
"""A line end in the source between two of them, which shows nothing."""


def collapse(text: str) -> str:
    """Make one space of any run of white space, and none of a line end between characters that need none."""
    if "\n" in text and not text.isascii():
        text = WRAP.sub("", text)
    return " ".join(text.split())


def _is_wrap(last: str, space: str, following: str) -> bool:
    return not following.isascii() and WRAP.match(last + space + following, 1) is not None


class Inline:
    """The text of one block to be. White space collapses as in CSS: any run is one space, none at a line's ends."""

    __slots__ = ("_blank", "_break", "_events", "_link", "parts")

    def __init__(self) -> None:
        self.parts: list[str] = []
        """Pieces as they came; whoever reads events appends to it."""
        self._events: list[tuple[int, OpenMark, bool]] = []
        self._break = -1
        self._blank = 0
        self._link: tuple[int, str | None] = (-1, None)

    def open(self, mark: OpenMark) -> None:
        """Begin a mark here."""
        self._events.append((len(self.parts), mark, True))

    def close(self, mark: OpenMark) -> None:
        """End a mark that was opened."""
        self._events.append((len(self.parts), mark, False))

    def end_link(self, href: str | None) -> None:
        """Remember that a link ends here."""
        self._link = len(self.parts), href

    def part_links(self, href: str | None) -> None:
        """Keep two links apart that stand side by side: a menu or a list of tags without list elements."""
        end, last = self._link
        if end == len(self.parts) > 0 and href != last:
            self.parts.append(" ")

    def line_break(self) -> bool:
        """Break the line; tell whether the line before was empty, which ends a paragraph."""
        second = self._break >= 0 and not "".join(self.parts[self._break :]).strip()
        self._break = len(self.parts)
        self._events.append((self._break, BREAK, True))
        return second

    def blank(self) -> bool:
        """Tell whether there is nothing but white space."""
        while self._blank < len(self.parts) and self.parts[self._blank].isspace():
            self._blank += 1
        return self._blank == len(self.parts)

    def place(self) -> tuple[int, int]:
        """Give the present end, for `cut`."""
        return len(self.parts), len(self._events)

    def since(self, place: tuple[int, int]) -> str:
        """Give the characters after a place."""
        return "".join(self.parts[place[0] :])

    def cut(self, place: tuple[int, int]) -> None:
        """Take away what came after a place."""
        del self.parts[place[0] :]
        del self._events[place[1] :]
        self._blank = min(self._blank, place[0])

    def raw(self) -> str:
        """Give the characters as they are, and start anew."""
        text = "".join(self.parts)
        self._clear()
        return text

    def take(self) -> tuple[str, list[DraftMark]]:
        """Give the text and its marks, and start anew; a mark still open ends at the end."""
        if not self._events:
            text = collapse("".join(self.parts))
            self._clear()
            return text, []
        if self._is_one_mark():
            text = collapse("".join(self.parts))
            mark = self._events[0][1]
            self._clear()
            return text, [DraftMark(0, len(text), *mark)] if text else []
        out, spans = self._set()
        text = "".join(out).rstrip()
        self._clear()
        return text, _trimmed(text, spans)

    def _is_one_mark(self) -> bool:
        """Tell whether a single mark, as often in menus, covers all."""
        return (
            len(self._events) == 2
            and self._events[0][0] == 0
            and self._events[0][2]
            and self._events[1][1] is self._events[0][1]
            and not "".join(self.parts[self._events[1][0] :]).strip()
        )

    def _clear(self) -> None:
        self.parts.clear()
        self._events.clear()
        self._break = -1
        self._blank = 0
        self._link = (-1, None)

    def _set(self) -> tuple[list[str], list[DraftMark]]:
        """Lay out the pieces between the events."""
        out: list[str] = []
        spans: list[DraftMark] = []
        opened: dict[MarkKind, int] = {}
        length = at = 0
        fresh, before = True, ""
        for index, mark, opening in (*self._events, (len(self.parts), BREAK, True)):
            piece = "".join(self.parts[at:index])
            at = index
            if piece:
                text = collapse(piece)
                if text:
                    before += piece[: len(piece) - len(piece.lstrip())]
                    if before and not fresh and not _is_wrap(out[-1][-1], before, text[0]):
                        text = " " + text
                    out.append(text)
                    length += len(text)
                    fresh = False
                    before = piece[len(piece.rstrip()) :]
                else:
                    before += piece
            if mark is BREAK:
                if length:
                    out.append("\n")
                    length += 1
                fresh, before = True, ""
            elif opening:
                opened[mark[0]] = length
            elif mark[0] in opened:
                spans.append(DraftMark(opened.pop(mark[0]), length, *mark))
        marks = {mark[0]: mark for _, mark, opening in self._events if opening and mark is not BREAK}
        spans += [DraftMark(start, length, *marks[kind]) for kind, start in opened.items()]
        return out, spans


def _trimmed(text: str, spans: list[DraftMark]) -> list[DraftMark]:
    """Take white space off the ends of marks, drop the empty ones, and sort them: the wider ones first."""
    marks: list[DraftMark] = []
    for mark in spans:
        start, end = mark.start, min(mark.end, len(text))
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            marks.append(DraftMark(start, end, *mark[2:]))
    marks.sort(key=lambda mark: (mark.start, -mark.end))
    return marks
