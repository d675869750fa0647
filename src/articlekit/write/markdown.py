"""Write an article as Markdown: CommonMark with GitHub's tables, task lists, strikethrough, alerts and footnotes.

Every text reads back as the same text. No raw HTML is written, so what Markdown has no sign for is lost: see
`docs/losses.md`.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import regex

from articlekit.article import Article
from articlekit.model import (
    Callout,
    Cell,
    Code,
    Definitions,
    Disclosure,
    Embed,
    Figure,
    Footnote,
    Link,
    List,
    ListItem,
    Mark,
    Math,
    Paragraph,
    Quote,
    Section,
    Table,
)
from articlekit.walk import own_text, walk
from articlekit.write.characters import clean
from articlekit.write.markdown_escapes import escape
from articlekit.write.markdown_inline import image, inline, target
from articlekit.write.urls import safe_image, safe_link

RULE = "___"
"""Unlike `---` and `***` never part of a list item's marker."""
DEEPEST = 6
"""Markdown has six levels of headings."""
BULLETS, DELIMITERS = "-*", ".)"
"""Neighbouring lists take turns, so that they stay two."""
LARGEST = 999_999_999
NAME = regex.compile(r"[\p{L}\p{N}_-]+$")
TICKS = regex.compile(r"^[ \t]*(`{3,})", regex.MULTILINE)
BETWEEN = "\n\n"


@dataclass(slots=True)
class Writer:
    """Writes blocks; knows the names of the footnotes."""

    notes: dict[str, str] = field(default_factory=dict)

    def blocks(self, blocks: Iterable[Any]) -> str:
        """Write blocks with a blank line between them."""
        parts: list[str] = []
        turn = 0
        for block in blocks:
            if isinstance(block, List):
                for run in runs(block):
                    parts.append(self.run(run, turn))
                    turn = 1 - turn
            else:
                parts.append(BLOCKS[block.kind](self, block))
        return BETWEEN.join(filter(None, parts))

    def section(self, section: Section) -> str:
        """Write a section and those in it."""
        heading = "#" * min(section.level + 1, DEEPEST) + " " + self.line(section.heading)
        return BETWEEN.join(
            filter(None, (heading.rstrip(" "), self.blocks(section.blocks), *map(self.section, section.sections)))
        )

    def line(self, node: Any) -> str:
        """Write a text on one line."""
        return inline(node.text, node.marks, self.notes, "heading")

    def text(self, text: str, marks: tuple[Mark, ...] = (), style: str | None = None) -> str:
        """Write a text that may have several lines, all of it in a style."""
        if style and text:
            whole: Any = {"kind": style, "start": 0, "end": len(text)}
            marks = (Mark(**whole), *(m for m in marks if m.kind != style))
        return inline(text, marks, self.notes)

    def run(self, items: "Run", turn: int) -> str:
        """Write items that count on from each other."""
        parts = [self.item(item, number, items.ordered, turn) for number, item in items.items]
        loose = any(BETWEEN in part for part in parts)
        return (BETWEEN if loose else "\n").join(parts)

    def item(self, item: ListItem, number: int, ordered: bool, turn: int) -> str:  # noqa: FBT001
        """Write an item; what is nested in it is indented by the width of its marker."""
        marker = f"{number}{DELIMITERS[turn]} " if ordered else f"{BULLETS[turn]} "
        box = "" if item.checked is None else "[x] " if item.checked else "[ ] "
        own, nested = self.text(item.text, item.marks), self.blocks(item.blocks)
        tight = bool(own) and bool(item.blocks) and all(map(interrupts, item.blocks))
        inner = ("\n" if tight else BETWEEN).join(filter(None, (box + own if own else box.rstrip(), nested)))
        return indent(inner, marker).rstrip(" ")


@dataclass(frozen=True, slots=True)
class Run:
    """Items of a list whose numbers follow one another."""

    ordered: bool
    items: list[tuple[int, ListItem]]


def runs(block: List) -> Iterator[Run]:
    """Cut a list where a number does not follow the one before it: Markdown counts on by itself."""
    run = Run(block.ordered, [])
    for item in block.items:
        following = run.items[-1][0] + 1 if run.items else 1
        number = item.number if item.number is not None and 0 <= item.number <= LARGEST else min(following, LARGEST)
        if block.ordered and run.items and number != following:
            yield run
            run = Run(block.ordered, [])
        run.items.append((number, item))
    if run.items:
        yield run


def interrupts(block: Any) -> bool:
    """Tell whether a block may stand directly under a line of text: a list that starts at 1 with a text."""
    first = block.items[0] if isinstance(block, List) and block.items else None
    return first is not None and bool(first.text.strip()) and (not block.ordered or first.number in (None, 1))


def indent(text: str, first: str, other: str | None = None) -> str:
    """Put `first` before the first line and `other`, by default as much white space, before the others."""
    other = " " * len(first) if other is None else other
    lines = text.split("\n")
    return "\n".join([first + lines[0], *((other + line if line else other.rstrip()) for line in lines[1:])])


def write(article: Article) -> str:
    """Write the article: title, subtitle in emphasis, lead, sections, footnotes, and the neighbours after a rule."""
    writer = Writer(_names(article.footnotes))
    parts = [
        "# " + inline(article.title, place="heading") if article.title else "",
        writer.text(article.subtitle, style="emphasis") if article.subtitle else "",
        writer.blocks(article.lead),
        *map(writer.section, article.sections),
        *(_footnote(writer, note) for note in article.footnotes),
        _neighbours(article),
    ]
    text = BETWEEN.join(filter(None, parts))
    return text + "\n" if text else ""


def _names(notes: tuple[Footnote, ...]) -> dict[str, str]:
    """Give each footnote a name: its label where that can be one and is not taken, else a number."""
    names: dict[str, str] = {}
    for n, note in enumerate(notes, 1):
        label = note.label or ""
        free = NAME.match(label) and label not in names.values()
        names.setdefault(
            note.id, label if free else next(f"{n}{x}" for x in _suffixes() if f"{n}{x}" not in names.values())
        )
    return names


def _suffixes() -> Iterator[str]:
    yield ""
    n = 1
    while True:
        n += 1
        yield f"-{n}"


def _footnote(writer: Writer, note: Footnote) -> str:
    return indent(writer.blocks(note.blocks), f"[^{writer.notes[note.id]}]: ", "    ")


def _neighbours(article: Article) -> str:
    links = (("Previous", article.nav.previous), ("Next", article.nav.next))
    lines = [f"{label}: {_link(link)}" for label, link in links if link]
    return BETWEEN.join(("---", *lines)) if lines else ""


def _link(link: Link) -> str:
    title = escape(" ".join(clean(link.title).split()), brackets=True)
    url = safe_link(link.href)
    return f"[{title}]({target(url)})" if url else title


def _paragraph(writer: Writer, block: Paragraph) -> str:
    return writer.text(block.text, block.marks)


def _quote(writer: Writer, block: Quote) -> str:
    own = writer.text(block.text, block.marks)
    return _quoted(BETWEEN.join(filter(None, (own, writer.blocks(block.blocks), _said(writer, block)))))


def _said(writer: Writer, block: Quote) -> str:
    """Write who is quoted, after a dash."""
    if block.attribution is None:
        return ""
    return "— " + writer.text(block.attribution.text, block.attribution.marks)


def _quoted(text: str) -> str:
    return indent(text, "> ", "> ")


def _code(_: Writer, block: Code) -> str:
    return fenced(block.text, "".join((block.language or "").split()).replace("`", ""))


def fenced(text: str, language: str = "") -> str:
    """Write lines of code between fences that are longer than any in it."""
    longest = max((len(ticks) for ticks in TICKS.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    body = clean(text)
    return f"{fence}{language}\n{body}\n{fence}" if body else f"{fence}{language}\n{fence}"


def _table(writer: Writer, block: Table) -> str:
    rows = _grid(writer, block)
    width = max(map(len, rows), default=0)
    caption = writer.text(block.caption, block.caption_marks, "emphasis") if block.caption else ""
    if not width:
        return caption
    headed = any(cell.header for cell in block.rows[0])
    rows = rows if headed else [[], *rows]
    aligned = [_alignment(cell) for cell in block.rows[0] for _ in range(cell.colspan)]
    lines = [_row(row, width) for row in rows]
    lines.insert(1, _row(aligned, width, "---"))
    return BETWEEN.join(filter(None, (caption, "\n".join(lines))))


def _grid(writer: Writer, block: Table) -> list[list[str]]:
    """Give the texts of each row, empty ones where a cell spans."""
    limit = 2 * max((sum(cell.colspan for cell in row) for row in block.rows), default=0)
    grid: list[list[str]] = []
    covered: dict[int, int] = {}
    for row in block.rows:
        line: list[str] = []
        for cell in row:
            while covered.get(len(line)):
                covered[len(line)] -= 1
                line.append("")
            columns = range(len(line), min(len(line) + cell.colspan, limit))
            covered |= dict.fromkeys(columns, cell.rowspan - 1)
            line += [_cell(writer, cell), *[""] * (cell.colspan - 1)]
        for column, rows in covered.items():
            if rows and column >= len(line):
                covered[column] = rows - 1
        grid.append(line)
    return grid


def _row(cells: list[str], width: int, blank: str = "") -> str:
    return "| " + " | ".join([*cells, *[blank] * (width - len(cells))]) + " |"


def _cell(writer: Writer, cell: Cell) -> str:
    parts = (
        inline(cell.text, cell.marks, writer.notes, "inside"),
        *_flat(writer, cell),
    )
    return " ".join(filter(None, parts)).replace("|", "\\|")


def _flat(writer: Writer, cell: Cell) -> Iterator[str]:
    """Give the texts and pictures of the blocks in a cell, which has room for a line only."""
    for node in walk(cell.blocks):
        if isinstance(node, Figure) and (node.src or node.alt):
            yield image(node.alt, safe_image(node.src), node.title)
        if text := own_text(node):
            yield inline(text, getattr(node, "marks", ()), writer.notes, "inside")


def _alignment(cell: Cell) -> str:
    return {"left": ":--", "center": ":-:", "right": "--:"}.get(cell.align or "", "---")


def _figure(writer: Writer, block: Figure) -> str:
    picture = ""
    if block.src or block.alt:
        picture = image(block.alt, safe_image(block.src), block.title)
        if url := safe_link(block.href):
            picture = f"[{picture}]({target(url)})"
    caption = writer.text(block.caption, block.caption_marks, "emphasis") if block.caption else ""
    credit = writer.text(block.credit, style="emphasis") if block.credit else ""
    return BETWEEN.join(filter(None, (picture, caption, credit)))


def _embed(writer: Writer, block: Embed) -> str:
    url = safe_link(block.url)
    title = escape(" ".join(clean(block.title or block.provider or block.url or block.media).split()), brackets=True)
    return BETWEEN.join(filter(None, (writer.text(block.text), f"[{title}]({target(url)})" if url else title)))


def _definitions(writer: Writer, block: Definitions) -> str:
    return BETWEEN.join(
        BETWEEN.join((*(writer.text(t.text, t.marks, "strong") for t in item.terms), writer.blocks(item.blocks)))
        for item in block.items
    )


def _callout(writer: Writer, block: Callout) -> str:
    title = writer.text(block.title.text, block.title.marks, "strong") if block.title else ""
    inner = BETWEEN.join(filter(None, (title, writer.blocks(block.blocks))))
    return _quoted(f"[!{block.variety.upper()}]\n{inner}".rstrip("\n"))


def _disclosure(writer: Writer, block: Disclosure) -> str:
    summary = writer.text(block.summary.text, block.summary.marks, "strong")
    return BETWEEN.join(filter(None, (summary, writer.blocks(block.blocks))))


def _math(_: Writer, block: Math) -> str:
    return fenced(block.text, "math")


BLOCKS: dict[str, Callable[[Writer, Any], str]] = {
    "callout": _callout,
    "code": _code,
    "definitions": _definitions,
    "disclosure": _disclosure,
    "embed": _embed,
    "figure": _figure,
    "math": _math,
    "paragraph": _paragraph,
    "quote": _quote,
    "rule": lambda *_: RULE,
    "table": _table,
}
"""How each kind of block is written; lists are written by `Writer.blocks`, which knows what stands beside them."""
