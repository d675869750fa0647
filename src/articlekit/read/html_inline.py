"""Running text while it is read: pieces of characters, and where marks open and close between them."""

import re

from articlekit.draft import DraftMark
from articlekit.model import NESTING, MarkKind

OpenMark = tuple[MarkKind, str | None, str | None, str | None]
"""A mark while its end is not known: kind, href, title, ref."""
Span = tuple[int, int, OpenMark]
"""A mark from one place in the text to another."""
BREAK: OpenMark = ("code", None, None, None)
"""Stands for a line break among the marks."""
WIDE = "[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
"""Characters of the scripts that write no spaces between words."""
WIDE_FIRST = WIDE[1]
WRAP = re.compile(rf"(?<={WIDE})[ \t]*\n\s*(?={WIDE})")
"""A line end in the source between two of them, which shows nothing."""
WIDE_END = re.compile(rf"{WIDE}[ \t]*\n")
"""How it begins; found sooner than `WRAP`, which looks back at every character."""
UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\xad"
"""Characters that show nothing, with which editors keep a line open."""
FEW = 4
"""How many of them such a line has at most."""


def collapse(text: str) -> str:
    """Make one space of any run of white space, and none of a line end between characters that need none."""
    if text.isprintable() and "  " not in text:
        return text.strip(" ")  # no white space but single spaces
    if "\n" in text and not text.isascii() and WIDE_END.search(text):
        text = WRAP.sub("", text)
    return " ".join(text.split())


def _is_wrap(last: str, space: str, piece: str, first: str) -> bool:
    """Tell whether what parts `last` from `first`, the first character in a piece, is only a line end in the source."""
    if first < WIDE_FIRST:
        return False
    space += piece[: len(piece) - len(piece.lstrip())]
    return WRAP.match(last + space + first, 1) is not None


class Inline:
    """The text of one block to be. White space collapses as in CSS: any run is one space, none at a line's ends."""

    __slots__ = ("_apart", "_blank", "_break", "_link", "events", "exact", "link_end", "parts")

    def __init__(self) -> None:
        self.parts: list[str] = []
        """Pieces as they came; whoever reads events appends to it."""
        self.events: list[tuple[int, OpenMark, bool]] = []
        """Where marks begin (`True`) and end, by the number of pieces before."""
        self._apart: list[int] = []
        self._break = -1
        self._blank = 0
        self.exact = False
        """Whether characters that show nothing are a text."""
        self.link_end = -1
        """How many pieces there were when the last link ended."""
        self._link: str | None = None

    def open(self, mark: OpenMark) -> None:
        """Begin a mark here."""
        self.events.append((len(self.parts), mark, True))

    def close(self, mark: OpenMark) -> None:
        """End a mark that was opened."""
        self.events.append((len(self.parts), mark, False))

    def end_link(self, href: str | None) -> None:
        """Remember that a link ends here."""
        self.link_end, self._link = len(self.parts), href

    def part_links(self, href: str | None) -> None:
        """Keep two links apart that stand side by side: a menu or a list of tags without list elements."""
        if self.link_end == len(self.parts) > 0 and href != self._link:
            self.parts.append(" ")

    def apart(self) -> None:
        """Keep the words apart that meet here, where pages part them by their style: a time and a name."""
        self._apart.append(len(self.parts))

    def _part(self) -> None:
        """Write the spaces for that; none between characters of scripts without, nor in `5th`."""
        parts = self.parts
        for at in self._apart:
            if 0 < at < len(parts):
                last, first = parts[at - 1][-1:], parts[at][:1]
                wide = max(last, first) >= WIDE_FIRST
                if last.isalnum() and first.isalnum() and not wide and not (last.isdigit() and first.islower()):
                    parts[at] = f" {parts[at]}"

    def line_break(self) -> bool:
        """Break the line; tell whether the line before was empty, which ends a paragraph."""
        second = self._break >= 0 and not "".join(self.parts[self._break :]).strip()
        self._break = len(self.parts)
        self.events.append((self._break, BREAK, True))
        return second

    def blank(self) -> bool:
        """Tell whether there is nothing but white space."""
        while self._blank < len(self.parts) and self.parts[self._blank].isspace():
            self._blank += 1
        return self._blank == len(self.parts)

    def place(self) -> tuple[int, int]:
        """Give the present end, for `cut`."""
        return len(self.parts), len(self.events)

    def since(self, place: tuple[int, int]) -> str:
        """Give the characters after a place."""
        return "".join(self.parts[place[0] :])

    def cut(self, place: tuple[int, int]) -> None:
        """Take away what came after a place."""
        del self.parts[place[0] :]
        del self.events[place[1] :]
        self._blank = min(self._blank, place[0])

    def raw(self) -> str:
        """Give the characters as they are, and start anew."""
        text = "".join(self.parts)
        self._clear()
        return text

    def take(self) -> tuple[str, list[DraftMark]]:
        """Give the text and its marks, and start anew; a mark still open ends at the end."""
        if self._apart:
            self._part()
        raw = "".join(self.parts)
        text = collapse(raw)
        if len(text) <= FEW and not self.exact and not text.strip(UNSEEN):
            text = raw = ""
        marks: list[DraftMark] = []
        if self.events and text:
            if self._is_one_mark():
                marks = [DraftMark(0, len(text), *self.events[0][1])]
            elif self._break < 0 and len(text) == len(raw.strip()):
                marks = _trimmed(text, self._spans(len(raw) - len(raw.lstrip())))
            else:
                text, spans = self._set()
                marks = _trimmed(text, spans)
        self._clear()
        return text, marks

    def _is_one_mark(self) -> bool:
        """Tell whether a single mark, as often in menus, covers all."""
        events = self.events
        if len(events) != 2 or events[0][0] or events[1][1] is not events[0][1] or not events[0][2]:
            return False
        end = events[1][0]
        return end == len(self.parts) or not "".join(self.parts[end:]).strip()

    def _clear(self) -> None:
        self.parts.clear()
        self.events.clear()
        self._apart.clear()
        self._break = -1
        self._blank = 0
        self.link_end = -1

    def _spans(self, lead: int) -> list[Span]:
        """Give the marks of a text without line breaks in which no white space, but `lead` before it, had to go."""
        spans: list[Span] = []
        opened: dict[MarkKind, tuple[int, OpenMark]] = {}
        at, length = 0, -lead
        for index, mark, opening in self.events:
            while at < index:
                length += len(self.parts[at])
                at += 1
            if opening:
                opened[mark[0]] = max(length, 0), mark
            elif mark[0] in opened:
                spans.append((opened.pop(mark[0])[0], length, mark))
        length += sum(map(len, self.parts[at:]))
        spans += [(start, length, mark) for start, mark in opened.values()]
        return spans

    def _set(self) -> tuple[str, list[Span]]:
        """Lay out the pieces between the events; white space where two of them meet becomes one space."""
        parts, texts = self.parts, [""]
        spans: list[Span] = []
        opened: dict[MarkKind, tuple[int, OpenMark]] = {}
        at = length = 0
        last = space = ""  # of the present line: its last character, and the white space after that
        for index, mark, opening in (*self.events, (len(parts), BREAK, True)):
            if index > at:
                piece = parts[at] if index - at == 1 else "".join(parts[at:index])
                at = index
                text = collapse(piece)
                if text:
                    if last and (space or piece[0] != text[0]) and not _is_wrap(last, space, piece, text[0]):
                        text = " " + text
                    texts.append(text)
                    length += len(text)
                    last = text[-1]
                    space = "" if piece[-1] == last else piece[len(piece.rstrip()) :]
                else:
                    space += piece
            if mark is BREAK:
                if length:
                    texts.append("\n")
                    length += 1
                last = space = ""
            elif opening:
                opened[mark[0]] = length, mark
            elif mark[0] in opened:
                spans.append((opened.pop(mark[0])[0], length, mark))
        spans += [(start, length, mark) for start, mark in opened.values()]
        return "".join(texts).rstrip(), spans


def _trimmed(text: str, spans: list[Span]) -> list[DraftMark]:
    """Take white space off the ends of marks, drop the empty ones, and sort them: the wider ones first."""
    marks: list[DraftMark] = []
    size = len(text)
    for first, stop, mark in spans:
        start, end = first, min(stop, size)
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            marks.append(DraftMark(start, end, *mark))
    if len(marks) > 1:
        marks.sort(key=_by_place)
    return marks


def _by_place(mark: DraftMark) -> tuple[int, int, int]:
    return mark[0], -mark[1], NESTING[mark[2]]
