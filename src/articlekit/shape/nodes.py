"""How each kind of draft block becomes a node of the tree; what stands in others is made first."""

from collections.abc import Callable
from typing import Any

from articlekit.draft import Draft, DraftBlock
from articlekit.model import (
    Callout,
    Cell,
    Code,
    Definition,
    Definitions,
    Disclosure,
    Embed,
    Figure,
    Footnote,
    Inline,
    List,
    ListItem,
    Mark,
    Math,
    Paragraph,
    Quote,
    Rule,
    Table,
)


def marks_of(block: DraftBlock) -> tuple[Mark, ...]:
    """Build the marks of a block."""
    return tuple(
        Mark(kind=m.kind, start=m.start, end=m.end, href=m.href, title=m.title, ref=m.ref) for m in block.marks
    )


Inside = list[tuple[DraftBlock, Any]]
"""What a container holds: each draft block with its node."""


def _held(inside: Inside) -> tuple[Any, ...]:
    """Give the blocks a container holds, without its title, summary or attribution."""
    return tuple(node for block, node in inside if block.kind not in ("summary", "attribution", "term"))


def _summary(inside: Inside, kind: str = "summary") -> Inline | None:
    return next((node for block, node in inside if block.kind == kind), None)


def _own(block: DraftBlock, inside: Inside) -> tuple[str, tuple[Mark, ...], tuple[Any, ...]]:
    """Give a node's (text, marks, blocks)."""
    return block.text, marks_of(block), _held(inside)


def _list(b: DraftBlock, inside: Inside) -> List:
    style: Any = b.attrs.get("style")
    return List(ordered=b.ordered, style=style, items=_held(inside), where=b.where)


def _item(b: DraftBlock, inside: Inside) -> ListItem:
    text, marks, blocks = _own(b, inside)
    checked: Any = b.attrs.get("checked")
    name: Any = b.attrs.get("id")
    return ListItem(
        number=b.number,
        marker=b.marker,
        checked=checked,
        id=name,
        text=text,
        marks=marks,
        blocks=blocks,
        where=b.where,
    )


def _quote(b: DraftBlock, inside: Inside) -> Quote:
    text, marks, blocks = _own(b, inside)
    attribution = _summary(inside, "attribution")
    cite: Any = b.attrs.get("cite")
    return Quote(text=text, marks=marks, blocks=blocks, attribution=attribution, cite=cite, where=b.where)


def _cell(b: DraftBlock, inside: Inside) -> Cell:
    text, marks, blocks = _own(b, inside)
    attrs: Any = {k: v for k, v in b.attrs.items() if k != "row" and v is not None}
    return Cell(text=text, marks=marks, blocks=blocks, **attrs)


def _table(b: DraftBlock, inside: Inside) -> Table:
    rows: dict[Any, list[Cell]] = {}
    for cell, node in inside:
        rows.setdefault(cell.attrs.get("row", 0), []).append(node)
    return Table(
        caption=b.text or None, caption_marks=marks_of(b), rows=tuple(map(tuple, rows.values())), where=b.where
    )


def _figure(b: DraftBlock, _: Inside) -> Figure:
    attrs: Any = b.attrs
    return Figure(caption=b.text or None, caption_marks=marks_of(b), where=b.where, **attrs)


def _embed(b: DraftBlock, _: Inside) -> Embed:
    attrs: Any = b.attrs
    return Embed(text=b.text, where=b.where, **attrs)


def _definition(_: DraftBlock, inside: Inside) -> Definition:
    return Definition(terms=tuple(n for t, n in inside if t.kind == "term"), blocks=_held(inside))


def _callout(b: DraftBlock, inside: Inside) -> Callout:
    variety: Any = b.attrs.get("variety", "note")
    return Callout(variety=variety, title=_summary(inside), blocks=_held(inside), where=b.where)


def _disclosure(b: DraftBlock, inside: Inside) -> Disclosure:
    return Disclosure(summary=_summary(inside) or Inline(text=""), blocks=_held(inside), where=b.where)


def _footnote(b: DraftBlock, inside: Inside) -> Footnote:
    label: Any = b.attrs.get("label")
    return Footnote(id=str(b.attrs["id"]), label=label, blocks=_held(inside), where=b.where)


def _code(b: DraftBlock, _: Inside) -> Code:
    language: Any = b.attrs.get("language")
    return Code(text=b.text, language=language, where=b.where)


def _inline(b: DraftBlock, _: Inside) -> Inline:
    return Inline(text=b.text, marks=marks_of(b))


def _paragraph(b: DraftBlock, _: Inside) -> Paragraph:
    return Paragraph(text=b.text, marks=marks_of(b), where=b.where)


MAKE: dict[str, Callable[[DraftBlock, Inside], Any]] = {
    "attribution": _inline,
    "callout": _callout,
    "cell": _cell,
    "code": _code,
    "definition": _definition,
    "definitions": lambda b, inside: Definitions(items=_held(inside), where=b.where),
    "disclosure": _disclosure,
    "embed": _embed,
    "figure": _figure,
    "footnote": _footnote,
    "heading": _paragraph,
    "item": _item,
    "list": _list,
    "math": lambda b, _: Math(text=b.text, where=b.where),
    "paragraph": _paragraph,
    "quote": _quote,
    "rule": lambda b, _: Rule(where=b.where),
    "summary": _inline,
    "table": _table,
    "term": _inline,
}
"""How each kind of draft block becomes a node; a heading inside another block is a paragraph."""


def nodes_of(draft: Draft) -> dict[int, Any]:
    """Build every kept block, what is inside first."""
    out = left_out(draft)
    inside: dict[int, Inside] = {}
    nodes: dict[int, Any] = {}
    for i in range(len(draft.blocks) - 1, -1, -1):
        block = draft.blocks[i]
        if out[i] or (block.kind == "heading" and block.inside < 0):
            continue
        node = nodes[i] = MAKE[block.kind](block, inside.pop(i, [])[::-1])
        if block.inside >= 0:
            inside.setdefault(block.inside, []).append((block, node))
    return nodes


def left_out(draft: Draft) -> list[bool]:
    """Tell for every block whether it, or what holds it, is left out."""
    out: list[bool] = []
    for block in draft.blocks:
        out.append(block.reason is not None or (block.inside >= 0 and out[block.inside]))
    return out
