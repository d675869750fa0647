"""Write an article as Markdown: CommonMark with GitHub's tables, task lists, strikethrough, alerts and footnotes.

Every text reads back as the same text. No raw HTML is written, so what Markdown has no sign for is lost: see
`docs/losses.md`.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import regex

from articlekit.about import Link
from articlekit.article import Article
from articlekit.label import NEIGHBOURS
from articlekit.model import (
    Callout,
    Cell,
    Code,
    Figure,
    Footnote,
    Inline,
    List,
    ListItem,
    Math,
    Paragraph,
    Quote,
    Section,
    Table,
)
from articlekit.write.characters import clean, one_line
from articlekit.write.front_matter import front_matter
from articlekit.write.markdown_escapes import escape
from articlekit.write.markdown_inline import image, inline, target
from articlekit.write.markdown_lower import lead_of, lowered, names_of, parts_of, styled
from articlekit.write.urls import safe_link

RULE = "___"
"""Unlike `---` and `***` never part of a list item's marker."""
DEEPEST = 6
"""Markdown has six levels of headings."""
BULLETS, DELIMITERS = "-*", ".)"
"""Neighbouring lists take turns, so that they stay two."""
ALIGNMENTS = {None: "---", "left": ":--", "center": ":-:", "right": "--:"}
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
        for block in lowered(blocks):
            if isinstance(block, List):
                parts.append(self.list(block, turn))
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

    def text(self, node: Any) -> str:
        """Write a text that may have several lines."""
        return inline(node.text, node.marks, self.notes)

    def list(self, block: List, turn: int) -> str:
        """Write a list whose items count on from each other."""
        parts = [self.item(item, turn) for item in block.items]
        loose = any(BETWEEN in part for part in parts)
        return (BETWEEN if loose else "\n").join(parts)

    def item(self, item: ListItem, turn: int) -> str:
        """Write an item; what is nested in it is indented by the width of its marker."""
        marker = f"{BULLETS[turn]} " if item.number is None else f"{item.number}{DELIMITERS[turn]} "
        box = "" if item.checked is None else "[x] " if item.checked else "[ ] "
        own, nested = self.text(item), self.blocks(item.blocks)
        tight = bool(own) and bool(item.blocks) and all(map(interrupts, item.blocks))
        inner = ("\n" if tight else BETWEEN).join(filter(None, (box + own, nested)))
        return indent(inner, marker).rstrip(" ")


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
    writer = Writer(names_of(article.footnotes))
    return _joined(*_head(writer, article), writer.blocks(lead_of(article)), *_body(writer, article))


def write_with_front_matter(article: Article) -> str:
    """Write the same, with title and subtitle among the metadata above the text, and not in it."""
    writer = Writer(names_of(article.footnotes))
    return _joined(front_matter(article), writer.blocks(article.lead), *_body(writer, article))


def _joined(*parts: str) -> str:
    text = BETWEEN.join(filter(None, parts))
    return text + "\n" if text else ""


def _head(writer: Writer, article: Article) -> tuple[str, ...]:
    if not article.title:
        return ()
    title = "# " + inline(article.title, place="heading")
    return (title, writer.text(styled(article.subtitle, (), "emphasis"))) if article.subtitle else (title,)


def _body(writer: Writer, article: Article) -> tuple[str, ...]:
    return (
        *map(writer.section, article.sections),
        *(_footnote(writer, note) for note in article.footnotes),
        _neighbours(article),
    )


def _footnote(writer: Writer, note: Footnote) -> str:
    """Write a footnote; what is no paragraph stands below its name.

    To readers without footnotes the lines under the name are its paragraph, in which the tags in code would be HTML.
    """
    name, inner = f"[^{writer.notes[note.id]}]:", writer.blocks(note.blocks)
    beside = isinstance(next(lowered(note.blocks), None), Paragraph)
    return indent(inner, f"{name} ", "    ") if beside or not inner else indent(f"{BETWEEN}{inner}", name, "    ")


def _neighbours(article: Article) -> str:
    links = zip(NEIGHBOURS, (article.nav.previous, article.nav.next), strict=True)
    lines = [f"{label}: {_link(link)}" for label, link in links if link and one_line(link.title)]
    return BETWEEN.join(("---", *lines)) if lines else ""


def _link(link: Link) -> str:
    title = escape(one_line(link.title), brackets=True)
    url = safe_link(link.href)
    return f"[{title}]({target(url)})" if url else title


def _paragraph(writer: Writer, block: Paragraph) -> str:
    return writer.text(block)


def _quote(writer: Writer, block: Quote) -> str:
    return _quoted(writer.blocks(block.blocks))


def _quoted(text: str) -> str:
    return indent(text, "> ", "> ")


def _code(_: Writer, block: Code) -> str:
    return fenced(block.text, language_of(block))


def language_of(block: Code) -> str:
    """Give the name of a language as it can stand behind a fence; in braces it would be a directive."""
    return "".join((block.language or "").split()).replace("`", "").strip("{}.")


def fenced(text: str, language: str = "") -> str:
    """Write lines of code between fences that are longer than any in it."""
    body = clean(text)
    longest = max((len(ticks) for ticks in TICKS.findall(body)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{body}\n{fence}" if body else f"{fence}{language}\n{fence}"


def _table(writer: Writer, block: Table) -> str:
    lines = [_row(_cell(writer, cell) for cell in row) for row in block.rows]
    lines.insert(1, _row(ALIGNMENTS[cell.align] for cell in block.rows[0]))
    return "\n".join(lines)


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _cell(writer: Writer, cell: Cell) -> str:
    return " ".join(filter(None, (_part(writer, part) for part in parts_of(cell)))).replace("|", "\\|")


def _part(writer: Writer, part: Inline | Figure) -> str:
    if isinstance(part, Figure):
        return image(part) if part.src or part.alt else ""
    return inline(part.text, part.marks, writer.notes, "inside")


def _figure(_: Writer, block: Figure) -> str:
    picture = image(block)
    return f"[{picture}]({target(block.href)})" if block.href else picture


LATER = re.compile(r"(?!1[.)])\d+[.)]\s")
"""How a list opens that does not start with 1, and so cannot stand right under a line of text."""


def _callout(writer: Writer, block: Callout) -> str:
    inner = writer.blocks(block.blocks)
    gap = "\n" if LATER.match(inner) else ""
    return _quoted(f"[!{block.variety.upper()}]\n{gap}{inner}".rstrip("\n"))


def _math(_: Writer, block: Math) -> str:
    return fenced(block.text, "math")


BLOCKS: dict[str, Callable[[Writer, Any], str]] = {
    "callout": _callout,
    "code": _code,
    "figure": _figure,
    "math": _math,
    "paragraph": _paragraph,
    "quote": _quote,
    "rule": lambda *_: RULE,
    "table": _table,
}
"""How each kind of block that Markdown has is written; lists are written by `Writer.blocks`, which knows what stands
beside them."""
