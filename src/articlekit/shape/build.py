"""The only place that constructs the Article: the draft's flat list becomes the tree, out of nodes (`nodes.py`)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import regex

from articlekit.about import (
    Author,
    Comment,
    Diagnostic,
    Evidence,
    LedgerEntry,
    Link,
    Metadata,
    Navigation,
    Reason,
)
from articlekit.article import Article
from articlekit.draft import Draft, DraftBlock, DraftComment, DraftLink
from articlekit.model import Block, Heading, Passage, Section, Where
from articlekit.shape.nodes import left_out, marks_of, nodes_of

SPACE = regex.compile(r"\s++")
NO_ROLE: tuple[str, None] = ("body", None)
SLUG = regex.compile(r"[^\p{L}\p{M}\p{N}]++")
MANY = ("authors", "categories", "tags")
"""The fields of the metadata that hold several values."""


def build(draft: Draft, *, ledger: bool = True) -> Article:
    """Build the article, with what was left out or without; the draft is not changed."""
    nodes = nodes_of(draft)
    pointers: dict[int, str] = {}
    lead, sections = _outline(draft, nodes, pointers)
    _point_inside(draft, pointers)
    values = {found.field: found.value for found in reversed(draft.found)}
    return Article(
        title=values.get("title"),
        subtitle=values.get("subtitle"),
        metadata=_metadata(draft),
        lead=lead,
        sections=sections,
        footnotes=tuple(nodes[i] for i, b in enumerate(draft.blocks) if b.kind == "footnote" and i in nodes),
        nav=Navigation(
            previous=_link(draft.previous),
            next=_link(draft.next),
            breadcrumbs=_links(draft.breadcrumbs),
            contents=_links(draft.contents),
            related=_links(draft.related),
            pages=_links(draft.pages),
        ),
        passages=_passages(draft, pointers),
        ledger=_ledger(draft) if ledger else (),
        diagnostics=tuple(Diagnostic(code=n.code, message=n.message, where=n.where) for n in draft.notes),
        content_score=draft.content_score,
        comments=None if draft.comments is None else _comments(draft.comments),
    )


@dataclass(slots=True)
class _Open:
    """A section while its content is gathered."""

    heading: int
    level: int
    pointer: str
    blocks: list[Block] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)


def _outline(
    draft: Draft, nodes: dict[int, Any], pointers: dict[int, str]
) -> tuple[tuple[Block, ...], tuple[Section, ...]]:
    """Hang the top blocks under their headings; `pointers` gets the place of each in the article's JSON."""
    root = _Open(-1, 0, "")
    stack = [root]
    ids: dict[str, int] = {}
    for i, block in enumerate(draft.blocks):
        if block.inside >= 0 or block.reason is not None or block.kind == "footnote":
            continue
        if block.kind != "heading":
            holder = stack[-1]
            part = "blocks" if len(stack) > 1 else "lead"
            pointers[i] = f"{holder.pointer}/{part}/{len(holder.blocks)}"
            holder.blocks.append(nodes[i])
            continue
        level = draft.levels.get(i, 1)
        while stack[-1].level >= level:
            _close(draft, stack, ids)
        parent = stack[-1]
        pointers[i] = f"{parent.pointer}/sections/{len(parent.sections)}"
        stack.append(_Open(i, level, pointers[i]))
    while len(stack) > 1:
        _close(draft, stack, ids)
    return tuple(root.blocks), tuple(root.sections)


def _close(draft: Draft, stack: list[_Open], ids: dict[str, int]) -> None:
    """Build the innermost open section and hang it into its parent."""
    done = stack.pop()
    heading = draft.blocks[done.heading]
    role, score = draft.roles.get(done.heading) or NO_ROLE
    number: Any = heading.attrs.get("number")
    stack[-1].sections.append(
        Section(
            heading=Heading(text=heading.text, marks=marks_of(heading), where=heading.where),
            level=len(stack),
            source_level=heading.level or None,
            number=number,
            id=_unique(str(heading.attrs.get("id") or "") or slug(heading.text), ids),
            role=role,
            role_score=score,
            blocks=tuple(done.blocks),
            sections=tuple(done.sections),
            where=_extent(heading.where, [*done.blocks, *done.sections]),
        )
    )


def slug(text: str) -> str:
    """Make a name for links out of a heading: its letters and digits in lower case, joined by hyphens."""
    return SLUG.sub("-", text.lower()).strip("-") or "section"


def _unique(name: str, taken: dict[str, int]) -> str:
    """Give a name that no other section has; `taken` tells with which number each was last tried."""
    unique = name
    while unique in taken:
        taken[name] += 1
        unique = f"{name}-{taken[name]}"
    taken[unique] = 1
    return unique


def _extent(where: Where | None, inside: list[Any]) -> Where | None:
    """Give the place from a heading to the end of its section."""
    ends = [node.where[1] for node in inside if isinstance(node.where, tuple)]
    return (where[0], max([where[1], *ends])) if isinstance(where, tuple) else where


STEP = {"list": "items", "definitions": "items"}


def _point_inside(draft: Draft, pointers: dict[int, str]) -> None:
    """Give the blocks inside others their pointers, for the passages that lead to them."""
    if not any(passage.blocks for passage in draft.passages):
        return
    count: dict[int, int] = {}
    cells: dict[int, tuple[object, int, int]] = {}
    for i, block in enumerate(draft.blocks):
        holder = block.inside
        if holder not in pointers or block.reason is not None or block.kind in ("summary", "attribution", "term"):
            continue
        if block.kind == "cell":
            row, y, x = cells.get(holder, (None, -1, -1))
            y, x = (y, x + 1) if block.attrs.get("row", 0) == row else (y + 1, 0)
            cells[holder] = (block.attrs.get("row", 0), y, x)
            pointers[i] = f"{pointers[holder]}/rows/{y}/{x}"
            continue
        n = count.get(holder, 0)
        count[holder] = n + 1
        pointers[i] = f"{pointers[holder]}/{STEP.get(draft.blocks[holder].kind, 'blocks')}/{n}"


def _passages(draft: Draft, pointers: dict[int, str]) -> tuple[Passage, ...]:
    return tuple(
        Passage(role=p.role, at=tuple(pointers[i] for i in p.blocks), start=p.start, end=p.end, score=p.score)
        for p in sorted(draft.passages, key=lambda p: (p.blocks, p.start or 0))
    )


def _metadata(draft: Draft) -> Metadata:
    """Give the values that were chosen, else the first that was found; of fields with several values all."""
    evidence: dict[str, list[Evidence]] = {}
    values: dict[str, Any] = {}
    for one in draft.found:
        evidence.setdefault(one.field, []).append(Evidence(value=one.value, source=one.source, where=one.where))
        if one.field in MANY:
            values.setdefault(one.field, {})[one.value] = None
        elif one.field not in ("title", "subtitle"):
            values.setdefault(one.field, one.value)
    values |= {name: tuple(values[name]) for name in MANY if name in values}
    for name, chosen in draft.chosen.items():
        values[name] = tuple(chosen) if name in MANY else next(iter(chosen), None)
    values["authors"] = tuple(Author(name=n, url=draft.profiles.get(n)) for n in values.get("authors", ()))
    return Metadata(**values, evidence={k: tuple(v) for k, v in sorted(evidence.items())})


def _link(link: DraftLink | None) -> Link | None:
    return Link(title=link.title, href=link.href, where=link.where) if link else None


def _links(links: list[DraftLink]) -> tuple[Link, ...]:
    return tuple(Link(title=x.title, href=x.href, where=x.where) for x in links)


def _comments(found: list[DraftComment]) -> tuple[Comment, ...]:
    """Build the comments, the innermost first."""
    made: dict[int, Comment] = {}
    stack = [(one, False) for one in reversed(found)]
    while stack:
        one, ready = stack.pop()
        if not ready:
            stack += [(one, True), *((reply, False) for reply in one.replies)]
            continue
        replies = tuple(made[id(reply)] for reply in one.replies)
        made[id(one)] = Comment(
            author=one.author, published=one.published, text=one.text, replies=replies, where=one.where
        )
    return tuple(made[id(one)] for one in found)


def _ledger(draft: Draft) -> tuple[LedgerEntry, ...]:
    entries: list[LedgerEntry] = []
    out = left_out(draft)
    for block in draft.blocks:
        reason = block.reason
        if block.inside >= 0 and out[block.inside]:
            if draft.source is not None and _is_covered(draft, block, out):
                continue
            reason = reason or _reason_around(draft, block)
        if reason is None:
            continue
        for text, where in _unclaimed(draft, block):
            entries.append(LedgerEntry(text=text, reason=reason, where=where))
    if draft.source is not None:
        entries.sort(key=lambda entry: entry.where if isinstance(entry.where, tuple) else (0, 0))
    return tuple(entries)


def _is_covered(draft: Draft, block: DraftBlock, out: Sequence[bool]) -> bool:
    """Tell whether the place of a block is in that of one around it which is left out too."""
    while block.inside >= 0 and out[block.inside]:
        block = draft.blocks[block.inside]
        if block.where:
            return True
    return False


def _reason_around(draft: Draft, block: DraftBlock) -> Reason | None:
    """Give the reason of the nearest block around one that has a reason."""
    while block.inside >= 0 and block.reason is None:
        block = draft.blocks[block.inside]
    return block.reason


def _unclaimed(draft: Draft, block: DraftBlock) -> list[tuple[str, Where | None]]:
    """Give the pieces of a block that live in no field of the article."""
    if draft.source is None or not isinstance(block.where, tuple):
        text = " ".join(str(part) for part in (block.text, block.attrs.get("credit")) if part)
        return [(text, block.where)] if text and not block.claims else []
    pieces: list[tuple[str, Where | None]] = []
    start, end = block.where
    for from_, to in [*sorted(block.claims), (end, end)]:
        piece = draft.source[start:from_]
        text = SPACE.sub(" ", piece).strip(" ")
        if text:
            left = len(piece) - len(piece.lstrip())
            pieces.append((text, (start + left, start + len(piece.rstrip()))))
        start = to
    return pieces
