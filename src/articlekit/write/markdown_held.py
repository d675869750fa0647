"""What Markdown holds of an article: its losses as one function, which the tests of the round trip use.

Reading what the writer wrote gives what is held: `held(read(write(article))) == held(article)`. `docs/losses.md` says
the same in words.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from articlekit.about import Link, Navigation
from articlekit.article import Article
from articlekit.label import dash_before, is_attribution
from articlekit.model import (
    Block,
    Callout,
    Cell,
    Code,
    Figure,
    Footnote,
    Heading,
    Inline,
    List,
    ListItem,
    Mark,
    Math,
    Paragraph,
    Quote,
    Rule,
    Section,
    Table,
)
from articlekit.write.characters import clean, one_line
from articlekit.write.markdown import language_of
from articlekit.write.markdown_fit import fit
from articlekit.write.markdown_lower import is_styled, lead_of, lowered, names_of, parts_of, shifted, unstyled
from articlekit.write.urls import encoded, safe_link

DEEPEST = 5
"""Sections that stand deeper stand beside those of this level."""


def held(article: Article) -> Article:
    """Give what Markdown can hold of an article."""
    notes = names_of(article.footnotes)
    holder = Holder(notes)
    return Article(
        title=one_line(article.title) or None,
        subtitle=holder.inline(article.subtitle or "").text or None if article.title else None,
        lead=holder.blocks(lead_of(article)),
        sections=holder.sections(article.sections, 1),
        footnotes=tuple(
            Footnote(id=notes[note.id], label=notes[note.id], blocks=holder.blocks(note.blocks))
            for note in article.footnotes
        ),
        nav=Navigation(previous=_link(article.nav.previous), next=_link(article.nav.next)),
    )


def _link(link: Link | None) -> Link | None:
    title = one_line(link.title) if link else ""
    return Link(title=title, href=encoded(safe_link(link.href))) if link and title else None


@dataclass(frozen=True, slots=True)
class Holder:
    """Gives what is held of texts, blocks and sections."""

    notes: dict[str, str]
    """The names of the footnotes."""

    def inline(self, text: str, marks: tuple[Mark, ...] = (), *, one_line: bool = False) -> Inline:
        """Give what is held of a marked text; a call shows the name of its note."""
        text, fitting = fit(text, marks, self.notes, one_line=one_line)
        for n in reversed(range(len(fitting))):
            if fitting[n].kind == "footnote":
                text, fitting = _called(text, fitting, n, self.notes[fitting[n].ref or ""])
        return Inline(text=text, marks=tuple(fitting))

    def sections(self, sections: Iterable[Section], level: int = 1) -> tuple[Section, ...]:
        """Give what is held of sections; those that are too deep stand beside the one that holds them."""
        found: list[Section] = []
        for section in sections:
            heading = self.inline(section.heading.text, section.heading.marks, one_line=True)
            inner = self.sections(section.sections, min(level + 1, DEEPEST))
            inside, beside = (inner, ()) if level < DEEPEST else ((), inner)
            own = Section(
                heading=Heading(text=heading.text, marks=heading.marks),
                level=level,
                number=section.number,
                id="",
                role=section.role,
                blocks=self.blocks(section.blocks),
                sections=inside,
            )
            found += (own, *beside)
        return tuple(found)

    def blocks(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        """Give what is held of blocks; an emphasised paragraph under a picture is its caption."""
        found: list[Block] = []
        for block in lowered(blocks):
            one = HELD[block.kind](self, block)
            last = found[-1] if found else None
            if isinstance(last, Figure) and not last.caption and is_styled(one, "emphasis"):
                inner = unstyled(one, "emphasis")
                found[-1] = last.model_copy(update={"caption": inner.text, "caption_marks": inner.marks})
            elif one is not None:
                found.append(one)
        return tuple(found)


def _called(text: str, marks: list[Mark], at: int, name: str) -> tuple[str, list[Mark]]:
    """Put the name of a note where it is called; what stands behind moves."""
    call = marks[at]
    more = len(name) - (call.end - call.start)

    def moved(mark: Mark) -> Mark:
        start, end = (edge + more if edge >= call.end else edge for edge in (mark.start, mark.end))
        return mark.model_copy(update={"start": start, "end": end, "ref": name if mark is call else mark.ref})

    return text[: call.start] + name + text[call.end :], [moved(mark) for mark in marks]


def _paragraph(holder: Holder, block: Paragraph) -> Paragraph | None:
    own = holder.inline(block.text, block.marks)
    return Paragraph(text=own.text, marks=own.marks) if own.text else None


def _list(holder: Holder, block: List) -> List:
    return List(ordered=block.ordered, items=tuple(_item(holder, item) for item in block.items))


def _item(holder: Holder, item: ListItem) -> ListItem:
    """Give what is held of an item; where it has no text of its own, a first paragraph is its text."""
    own, blocks = holder.inline(item.text, item.marks), holder.blocks(item.blocks)
    if not own.text and blocks and isinstance(blocks[0], Paragraph):
        own, blocks = Inline(text=blocks[0].text, marks=blocks[0].marks), blocks[1:]
    return ListItem(number=item.number, checked=item.checked, text=own.text, marks=own.marks, blocks=blocks)


def _quote(holder: Holder, block: Quote) -> Quote:
    """Give what is held of a quote: a last paragraph after a dash says who is quoted; a single one is its text."""
    blocks = holder.blocks(block.blocks)
    before, last = blocks[-2:] if len(blocks) > 1 else (None, None)
    said = None
    if isinstance(before, Paragraph) and isinstance(last, Paragraph) and is_attribution(last.text):
        said = None if is_attribution(before.text) else _after_dash(last)
    blocks = blocks[:-1] if said else blocks
    if len(blocks) == 1 and isinstance(blocks[0], Paragraph):
        return Quote(text=blocks[0].text, marks=blocks[0].marks, attribution=said)
    return Quote(blocks=blocks, attribution=said)


def _after_dash(paragraph: Paragraph) -> Inline:
    size = dash_before(paragraph.text)
    return Inline(text=paragraph.text[size:], marks=shifted(paragraph.marks, -size))


def _callout(holder: Holder, block: Callout) -> Callout:
    """Give what is held of a callout: a first paragraph that is all bold is its title, if something follows."""
    blocks = holder.blocks(block.blocks)
    if len(blocks) > 1 and is_styled(blocks[0], "strong"):
        return Callout(variety=block.variety, title=unstyled(blocks[0], "strong"), blocks=blocks[1:])
    return Callout(variety=block.variety, blocks=blocks)


def _code(_: Holder, block: Code) -> Code:
    return Code(text=clean(block.text), language=language_of(block) or None)


def _table(holder: Holder, block: Table) -> Table:
    return Table(rows=tuple(tuple(_cell(holder, cell) for cell in row) for row in block.rows))


def _cell(holder: Holder, cell: Cell) -> Cell:
    """Give what is held of a cell: its texts and those of its blocks and pictures, in one line."""
    text = ""
    marks: list[Mark] = []
    for part in parts_of(cell):
        one = (
            Inline(text=one_line(part.alt))
            if isinstance(part, Figure)
            else holder.inline(part.text, part.marks, one_line=True)
        )
        before = f"{text} " if text and one.text else text
        text = before + one.text
        marks += shifted(one.marks, len(before))
    return Cell(text=text, marks=tuple(marks), header=cell.header, align=cell.align)


HELD: dict[str, Callable[[Holder, Any], Block | None]] = {
    "callout": _callout,
    "code": _code,
    "figure": lambda _, block: block,
    "list": _list,
    "math": lambda _, block: Math(text=clean(block.text).strip()),
    "paragraph": _paragraph,
    "quote": _quote,
    "rule": lambda *_: Rule(),
    "table": _table,
}
"""What is held of each kind of block that Markdown has."""
