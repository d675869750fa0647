"""Write an article as plain text that reads well: a blank line between blocks, markers and indents for lists."""

from collections.abc import Callable, Iterable
from typing import Any

from articlekit.article import Article
from articlekit.label import NEIGHBOURS
from articlekit.model import (
    Callout,
    Code,
    Definitions,
    Disclosure,
    Embed,
    Figure,
    List,
    ListItem,
    Math,
    Paragraph,
    Quote,
    Section,
    Table,
)

RULE = "* * *"
INDENT = 2


def write(article: Article) -> str:
    """Write the article."""
    parts = [article.title or "", article.subtitle or "", *map(_block, article.lead), *map(_section, article.sections)]
    parts += [f"[{note.label or note.id}] {_blocks(note.blocks)}" for note in article.footnotes]
    links = zip(NEIGHBOURS, (article.nav.previous, article.nav.next), strict=True)
    parts.append("\n".join(f"{label}: {link.title}" for label, link in links if link))
    return "\n\n".join(filter(None, parts)) + "\n"


def _section(section: Section) -> str:
    parts = (section.heading.text, *map(_block, section.blocks), *map(_section, section.sections))
    return "\n\n".join(filter(None, parts))


def _blocks(blocks: Iterable[Any]) -> str:
    return "\n\n".join(filter(None, map(_block, blocks)))


def _block(block: Any) -> str:
    return BLOCKS[block.kind](block)


def _indent(text: str, first: str) -> str:
    """Put `first` before the first line and as much white space before the others."""
    lines = text.split("\n")
    return "\n".join([first + lines[0], *(" " * len(first) + line if line else "" for line in lines[1:])])


def _list(block: List) -> str:
    return "\n".join(_item(item, ordered=block.ordered) for item in block.items)


def _item(item: ListItem, *, ordered: bool) -> str:
    box = "" if item.checked is None else "[x] " if item.checked else "[ ] "
    marker = item.marker if item.marker and ordered else f"{item.number}." if item.number is not None else "-"
    inner = "\n".join(filter(None, (box + item.text, _blocks(item.blocks))))
    return _indent(inner, " " * INDENT + marker + " ")


def _quote(block: Quote) -> str:
    inner = "\n\n".join(filter(None, (block.text, _blocks(block.blocks))))
    said = f"\n— {block.attribution.text}" if block.attribution else ""
    return "\n".join(f"> {line}".rstrip() for line in (inner + said).split("\n"))


def _table(block: Table) -> str:
    rows = (
        "\t".join(" ".join(filter(None, (c.text, _blocks(c.blocks)))).replace("\n", " ") for c in r) for r in block.rows
    )
    return "\n".join(filter(None, (block.caption, *rows)))


def _figure(block: Figure) -> str:
    caption = " ".join(filter(None, (block.caption, block.credit)))
    return caption or (f"[{block.alt}]" if block.alt else "")


def _embed(block: Embed) -> str:
    return "\n".join(filter(None, (block.text, block.title, block.url)))


def _definitions(block: Definitions) -> str:
    return "\n\n".join(
        "\n".join((*(term.text for term in item.terms), _indent(_blocks(item.blocks), " " * INDENT)))
        for item in block.items
    )


def _callout(block: Callout) -> str:
    title = block.title.text if block.title else block.variety.capitalize()
    return _indent("\n".join(filter(None, (title, _blocks(block.blocks)))), "| ")


def _disclosure(block: Disclosure) -> str:
    return "\n".join(filter(None, (block.summary.text, _indent(_blocks(block.blocks), " " * INDENT))))


def _own_text(block: Paragraph | Math) -> str:
    return block.text


def _code(block: Code) -> str:
    return "\n".join("    " + line if line else "" for line in block.text.split("\n"))


BLOCKS: dict[str, Callable[[Any], str]] = {
    "callout": _callout,
    "code": _code,
    "definitions": _definitions,
    "disclosure": _disclosure,
    "embed": _embed,
    "figure": _figure,
    "list": _list,
    "math": _own_text,
    "paragraph": _own_text,
    "quote": _quote,
    "rule": lambda _: RULE,
    "table": _table,
}
