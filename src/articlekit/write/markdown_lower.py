"""Make the blocks that Markdown has no sign for into blocks that it has: its losses, kind by kind.

The writer writes what comes out of here, so a reader of Markdown finds these blocks again; `docs/losses.md` says the
same in words.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, count
from typing import Any, TypeGuard

import regex

from articlekit.article import Article
from articlekit.model import (
    Block,
    Callout,
    Cell,
    Definitions,
    Disclosure,
    Embed,
    Figure,
    Footnote,
    Inline,
    List,
    ListItem,
    Mark,
    MarkKind,
    Paragraph,
    Quote,
    Table,
)
from articlekit.walk import own_text, walk
from articlekit.write.characters import one_line
from articlekit.write.urls import encoded, safe_image, safe_link

DASH = "— "
"""Before who is quoted."""
LARGEST = 999_999_999
"""The largest number that an item can have."""
EMPTY = Cell()
NAME = regex.compile(r"[\p{L}\p{N}_-]+")
"""What can be the name of a footnote."""


def lowered(blocks: Iterable[Block]) -> Iterator[Block]:
    """Give the blocks that Markdown has for blocks of the tree; what is nested in them is left as it is."""
    for block in blocks:
        lower = LOWERED.get(block.kind)
        yield from lower(block) if lower else (block,)


def styled(text: str, marks: tuple[Mark, ...], kind: MarkKind) -> Paragraph:
    """Give a paragraph that is all in one style."""
    whole = Mark(kind=kind, start=0, end=len(text))
    return Paragraph(text=text, marks=(whole, *(mark for mark in marks if mark.kind != kind)))


def is_styled(block: Block | None, kind: MarkKind) -> TypeGuard[Paragraph]:
    """Tell a paragraph that is all in one style."""
    if not isinstance(block, Paragraph):
        return False
    return any(mark.kind == kind and (mark.start, mark.end) == (0, len(block.text)) for mark in block.marks)


def unstyled(paragraph: Paragraph, kind: MarkKind) -> Inline:
    """Give a text without a style."""
    return Inline(text=paragraph.text, marks=tuple(mark for mark in paragraph.marks if mark.kind != kind))


def lead_of(article: Article) -> tuple[Block, ...]:
    """Give the lead as it can stand under the title: only there an emphasised paragraph is the subtitle."""
    if not article.title:
        under = (styled(article.subtitle, (), "emphasis"),) if article.subtitle else ()
        return (*under, *article.lead)
    first, *rest = *lowered(article.lead[:1]), None
    if article.subtitle or not is_styled(first, "emphasis"):
        return article.lead
    plain = unstyled(first, "emphasis")
    return (Paragraph(text=plain.text, marks=plain.marks), *filter(None, rest), *article.lead[1:])


def _definitions(block: Definitions) -> Iterator[Block]:
    for item in block.items:
        yield from (styled(term.text, term.marks, "strong") for term in item.terms if term.text)
        yield from lowered(item.blocks)


def _disclosure(block: Disclosure) -> Iterator[Block]:
    if block.summary.text:
        yield styled(block.summary.text, block.summary.marks, "strong")
    yield from lowered(block.blocks)


def _embed(block: Embed) -> Iterator[Block]:
    """Give what stands in the page for it, and a link to it."""
    if block.text:
        yield Paragraph(text=block.text)
    title = one_line(block.title or block.provider or block.url or block.media)
    url = safe_link(block.url)
    if title:
        yield Paragraph(text=title, marks=(Mark(kind="link", start=0, end=len(title), href=url),) if url else ())


def _figure(block: Figure) -> Iterator[Block]:
    """Give the picture, and emphasised what is said about it."""
    picture = picture_of(block)
    if picture.src or picture.alt:
        yield picture
    if block.caption:
        yield styled(block.caption, block.caption_marks, "emphasis")
    if block.credit:
        yield styled(block.credit, (), "emphasis")


def picture_of(block: Figure) -> Figure:
    """Give a picture with what may be written of it."""
    src, href = encoded(safe_image(block.src)), encoded(safe_link(block.href))
    return Figure(src=src, alt=one_line(block.alt) or None, title=one_line(block.title) or None, href=href)


def _callout(block: Callout) -> Iterator[Block]:
    title = (styled(block.title.text, block.title.marks, "strong"),) if block.title and block.title.text else ()
    yield Callout(variety=block.variety, blocks=(*title, *block.blocks))


def _quote(block: Quote) -> Iterator[Block]:
    """Give the quote with who is quoted as its last paragraph, after a dash."""
    own = (Paragraph(text=block.text, marks=block.marks),) if block.text else ()
    said = (_after_dash(block.attribution),) if block.attribution and block.attribution.text else ()
    yield Quote(blocks=(*own, *block.blocks, *said))


def _after_dash(who: Inline) -> Paragraph:
    return Paragraph(text=DASH + who.text, marks=shifted(who.marks, len(DASH)))


def shifted(marks: Iterable[Mark], by: int) -> tuple[Mark, ...]:
    """Move marks along with their text; what stands before its beginning is gone."""
    moved = ((mark, max(mark.start + by, 0), mark.end + by) for mark in marks)
    return tuple(mark.model_copy(update={"start": start, "end": end}) for mark, start, end in moved if end > 0)


def _list(block: List) -> Iterator[Block]:
    """Cut a list where a number does not follow the one before it, as Markdown counts on; a box needs a text."""
    run: list[ListItem] = []
    for item in block.items:
        following = min((run[-1].number or 0) + 1, LARGEST) if run else 1
        number = item.number if item.number is not None and 0 <= item.number <= LARGEST else following
        if block.ordered and run and number != following:
            yield List(ordered=True, items=tuple(run))
            run = []
        checked = item.checked if one_line(item.text) else None
        run.append(item.model_copy(update={"number": number if block.ordered else None, "checked": checked}))
    if run:
        yield List(ordered=block.ordered, items=tuple(run))


def _table(block: Table) -> Iterator[Block]:
    """Give the caption as a paragraph and the table as a full grid whose first row is its head."""
    if block.caption:
        yield styled(block.caption, block.caption_marks, "emphasis")
    rows = grid(block)
    width = max(map(len, rows), default=0)
    if not width:
        return
    rows = [[*row, *[EMPTY] * (width - len(row))] for row in rows]
    if not any(cell.header for cell in block.rows[0]):
        rows.insert(0, [EMPTY] * width)
    aligned = [cell.align for cell in block.rows[0] for _ in range(cell.colspan)]
    aligned += [None] * (width - len(aligned))
    yield Table(rows=tuple(tuple(_cells(row, aligned, header=not n)) for n, row in enumerate(rows)))


def _cells(row: list[Cell], aligned: list[Any], *, header: bool) -> Iterator[Cell]:
    for cell, align in zip(row, aligned, strict=True):
        yield cell.model_copy(update={"header": header, "align": align, "colspan": 1, "rowspan": 1})


def grid(block: Table) -> list[list[Cell]]:
    """Give the cells of each row, empty ones where a cell spans."""
    limit = 2 * max((sum(cell.colspan for cell in row) for row in block.rows), default=0)
    rows: list[list[Cell]] = []
    covered: dict[int, int] = {}
    for row in block.rows:
        line: list[Cell] = []
        for cell in row:
            while covered.get(len(line)):
                covered[len(line)] -= 1
                line.append(EMPTY)
            columns = range(len(line), min(len(line) + cell.colspan, limit))
            covered |= dict.fromkeys(columns, cell.rowspan - 1)
            line += [cell, *[EMPTY] * (cell.colspan - 1)]
        for column, below in covered.items():
            if below and column >= len(line):
                covered[column] = below - 1
        rows.append(line)
    return rows


def parts_of(cell: Cell) -> Iterator[Inline | Figure]:
    """Give the texts and pictures of a cell and of the blocks in it, which has room for a line only."""
    yield Inline(text=cell.text, marks=cell.marks)
    for node in walk(cell.blocks):
        if isinstance(node, Figure):
            yield picture_of(node)
        if text := own_text(node):
            yield Inline(text=text, marks=getattr(node, "marks", ()))


LOWERED: dict[str, Callable[[Any], Iterator[Block]]] = {
    "callout": _callout,
    "definitions": _definitions,
    "disclosure": _disclosure,
    "embed": _embed,
    "figure": _figure,
    "list": _list,
    "quote": _quote,
    "table": _table,
}
"""What becomes of each kind of block; the others are written as they are."""


def names_of(notes: tuple[Footnote, ...]) -> dict[str, str]:
    """Give each footnote a name: its label where that can be one and is not taken, else a number."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for n, note in enumerate(notes, 1):
        if note.id not in names:
            wanted = chain((note.label or "", str(n)), (f"{n}-{k}" for k in count(2)))
            names[note.id] = next(name for name in wanted if NAME.fullmatch(name) and name not in taken)
            taken.add(names[note.id])
    return names
