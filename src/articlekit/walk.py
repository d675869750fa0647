"""The one traversal: sections, blocks, texts, places, pointers, and the nested view of marks.

Nothing here recurses, so a tree of any depth can be walked.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from articlekit.errors import PointerError
from articlekit.model import (
    Callout,
    Cell,
    Code,
    Definition,
    Definitions,
    Disclosure,
    Embed,
    Figure,
    List,
    ListItem,
    Mark,
    Math,
    Node,
    Paragraph,
    Quote,
    Rule,
    Section,
    Table,
)

BLOCKS = (Paragraph, List, Quote, Code, Table, Figure, Embed, Definitions, Callout, Disclosure, Math, Rule)


INSIDE: dict[type[Node], tuple[str, ...]] = {
    Callout: ("title", "blocks"),
    Cell: ("blocks",),
    Definition: ("terms", "blocks"),
    Definitions: ("items",),
    Disclosure: ("summary", "blocks"),
    List: ("items",),
    ListItem: ("blocks",),
    Quote: ("blocks", "attribution"),
    Section: ("heading", "blocks", "sections"),
    Table: ("rows",),
}
"""The fields in which a node holds others, in the order of the source."""


def children(node: Node) -> Iterator[Node]:
    """Give the nodes directly inside a node, in the order of the source."""
    for name in INSIDE.get(type(node), ()):
        value = getattr(node, name)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, tuple):  # a row of cells
                yield from one
            elif one is not None:
                yield one


def walk(nodes: Iterable[Node]) -> Iterator[Node]:
    """Give every node below and including `nodes`, parents first, in the order of the source."""
    stack = [iter(nodes)]
    while stack:
        node = next(stack[-1], None)
        if node is None:
            stack.pop()
        else:
            yield node
            stack.append(children(node))


def own_text(node: Node) -> str:
    """Give the text that a node holds itself: not the text of the nodes inside it."""
    if isinstance(node, Table):
        return node.caption or ""
    if isinstance(node, Figure):
        return "\n".join(filter(None, (node.caption, node.credit)))
    text = getattr(node, "text", "")
    return text if isinstance(text, str) else ""


def text_of(nodes: Iterable[Node]) -> str:
    """Give the reading text of nodes: one line a heading, paragraph, item or cell row, in order."""
    return "\n".join(text for node in walk(nodes) if (text := own_text(node)))


def resolve(root: Node, pointer: str) -> Node:
    """Follow a JSON Pointer (RFC 6901) from the article to one of its nodes.

    Raises:
        PointerError: where there is no such node.
    """
    found: Any = root
    first, *steps = str(pointer).split("/")
    try:
        for step in steps:
            found = found[_place(step)] if isinstance(found, tuple) else getattr(found, step)
    except (AttributeError, IndexError, ValueError):
        found = None
    if first or not isinstance(found, Node):
        raise PointerError(f"no node at {pointer!r}; a pointer leads through the JSON, as '/sections/0/blocks/2'")
    return found


def _place(step: str) -> int:
    if not step.isdecimal():
        raise ValueError(step)
    return int(step)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text under one set of marks."""

    text: str
    marks: tuple[Mark, ...]
    """Outermost first."""


def runs(text: str, marks: tuple[Mark, ...]) -> Iterator[Run]:
    """Cut a marked text where any mark starts or ends; the marks of a run are nested widest outside.

    Marks that cross are cut too, so a writer can open and close them as a stack: a mark that two neighbouring runs
    share at the same depth stays open between them.
    """
    edges = sorted({0, len(text), *(m.start for m in marks), *(m.end for m in marks)})
    active: list[Mark] = []
    at = 0
    for start, end in pairwise(edges):
        active = [m for m in active if m.end > start]
        while at < len(marks) and marks[at].start <= start:
            active.append(marks[at])
            at += 1
        yield Run(text[start:end], tuple(active))
