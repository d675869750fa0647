"""Derived views: what a reader asks an article for. Each is worked out from the tree and its passages."""

from collections.abc import Iterator
from itertools import groupby

import regex

from articlekit.label import HAN, drawn_number, han_value, is_set_alone, is_short, split_label, split_lead
from articlekit.model import Cell, ListItem, Node, Paragraph, Passage, Section, Where, bold_lead
from articlekit.walk import children, own_text, resolve, text_of

NUMBER = regex.compile(
    r"\s*[(\[（]?(?:\p{L}{2,12}\s*(?=[#№]?\s*\d{1,3}\s*[:：]))?(?:#\s*|№\s*)?"
    rf"(?:(\d{{1,3}})(?:[.):\]\-–—、．）：]|\s|$)|([{''.join(HAN)}]{{1,3}})[.):、．）：])\s*+"
)
"""A number in front of a heading or a bold lead, and what it counts: `Reason #2: ...`."""
COUNT = regex.compile(r"\d++")
SECTION = regex.compile(r"(?:/sections/\d++)++")
"""The part of a pointer that leads to the innermost section."""


class Introduction(Node):
    """The prose before the first section, or the section that introduces."""

    heading: str | None
    """`None` where no section introduces."""
    text: str
    """A line a paragraph or list item."""
    at: tuple[str, ...]
    """The nodes it is made of: JSON Pointers for `Article.at`."""
    where: Where | None = None


class Benefit(Node):
    """One thing the subject is good for."""

    number: int | None
    """As written; where the source has none and the heading says how many there are, its place."""
    label: str | None
    """Its name: the words before a colon, a bold lead, the heading of its section; `None` where it has none."""
    text: str
    """Without number and label."""
    at: tuple[str, ...]
    """The nodes it is made of: JSON Pointers for `Article.at`."""
    where: Where | None = None


class Caveat(Node):
    """What can go wrong, holds back, or for whom it is not."""

    heading: str | None
    """That of its section; `None` of a paragraph, item or sentence in another section."""
    text: str
    """The statements, a line each."""
    statements: tuple[str, ...]
    """The text, a paragraph or list item each."""
    at: tuple[str, ...]
    """The nodes it is made of: JSON Pointers for `Article.at`."""
    where: Where | None = None


class Conclusion(Node):
    """The closing part."""

    heading: str | None
    """`None` where paragraphs conclude without a heading of their own."""
    text: str
    """A line a paragraph or list item."""
    truncated: bool
    """The source stops in the middle of it."""
    at: tuple[str, ...]
    """The nodes it is made of: JSON Pointers for `Article.at`."""
    where: Where | None = None


def introduction(root: Node, passages: tuple[Passage, ...]) -> Introduction | None:
    """Give the first passage that introduces."""
    for passage in passages:
        if passage.role == "introduction":
            heading, _, text, where = _content(root, passage)
            return Introduction(heading=heading, text=text, at=passage.at, where=where)
    return None


def benefits(root: Node, passages: tuple[Passage, ...]) -> tuple[Benefit, ...]:
    """Give every benefit, in the order of the source."""
    found = [_benefit(root, p) for p in passages if p.role == "benefits"]
    return tuple(one for holder, row in groupby(found, _holder) for one in _counted(root, holder, list(row)))


def _holder(benefit: Benefit) -> str:
    """Give the pointer to the list, section or lead that holds a benefit."""
    return benefit.at[0].rpartition("/")[0]


def _counted(root: Node, holder: str, row: list[Benefit]) -> list[Benefit]:
    """Number benefits without numbers where the heading over them, or the title, says that there are so many."""
    if any(benefit.number is not None for benefit in row):
        return row
    found = SECTION.match(holder)
    over = resolve(root, found[0]) if found else None
    heading = over.heading.text if isinstance(over, Section) else ""
    said = f"{heading} {getattr(root, 'title', None) or ''}"
    if str(len(row)) not in COUNT.findall(said):
        return row
    return [benefit.model_copy(update={"number": n}) for n, benefit in enumerate(row, 1)]


def caveats(root: Node, passages: tuple[Passage, ...]) -> tuple[Caveat, ...]:
    """Give every caveat, in the order of the source."""
    return tuple(_caveat(root, p) for p in passages if p.role == "caveats")


def conclusion(root: Node, passages: tuple[Passage, ...], truncated_at: tuple[Where | None, ...]) -> Conclusion | None:
    """Give the last passage that concludes; `truncated_at` are the places where the text stops in mid-sentence."""
    for passage in reversed(passages):
        if passage.role == "conclusion":
            heading, _, text, where = _content(root, passage)
            leaves = [
                getattr(leaf, "where", None) for pointer in passage.at for leaf in _leaves(resolve(root, pointer))
            ]
            cut = bool(leaves) and leaves[-1] in truncated_at
            return Conclusion(heading=heading, text=text, truncated=cut, at=passage.at, where=where)
    return None


def _leaves(node: Node) -> Iterator[Node]:
    stack = [node]
    while stack:
        top = stack.pop()
        if own_text(top):
            yield top
        stack.extend(reversed(list(children(top))))


def _benefit(root: Node, passage: Passage) -> Benefit:
    node, *rest = (resolve(root, pointer) for pointer in passage.at)
    number, label, text = None, None, own_text(node)
    if isinstance(node, Section):
        number, label = _numbered(node.heading.text)
        text = text_of((*node.blocks, *node.sections))
    elif isinstance(node, ListItem):
        number, label, text = node.number, node.label, node.body
        rest[:0] = node.blocks
        if label is None and _heads(text, text_of(rest)):
            label, text = text.rstrip(".。"), ""
    elif passage.start is not None:
        label, text = split_label(text[passage.start : passage.end])
    elif isinstance(node, Paragraph | Cell):
        label, text = split_label(node.text, bold_lead(node.marks))
        if rest and is_set_alone(node.text, bold_lead(node.marks)):
            label, text = node.text.rstrip(".。:："), ""
        elif label is None:
            label, text = split_lead(node.text)
        number, label = _numbered(label) if label else (None, None)
    text = "\n".join(filter(None, (text, text_of(rest))))
    return Benefit(number=number, label=label, text=text, at=passage.at, where=_where((node, *rest)))


def _heads(text: str, below: str) -> bool:
    """Tell whether an item of a few words is the label of what stands below it, which does not go on with it."""
    return is_short(text) and bool(below) and not below[0].islower()


def _numbered(heading: str) -> tuple[int | None, str]:
    found = NUMBER.match(heading)
    if found and heading[found.end() :].strip():
        return int(found[1] or han_value(found[2])), heading[found.end() :].strip()
    drawn, size = drawn_number(heading)
    return (int(drawn), heading[size:].strip()) if drawn else (None, heading.strip())


def _caveat(root: Node, passage: Passage) -> Caveat:
    heading, statements, text, where = _content(root, passage)
    return Caveat(heading=heading, text=text, statements=statements, at=passage.at, where=where)


def _content(root: Node, passage: Passage) -> tuple[str | None, tuple[str, ...], str, Where | None]:
    """(heading, statements, text, where) of a passage."""
    nodes = [resolve(root, pointer) for pointer in passage.at]
    first = nodes[0]
    where = _where(nodes)
    if passage.start is not None:
        text = own_text(first)[passage.start : passage.end]
        return None, (text,), text, where
    heading = first.heading.text if isinstance(first, Section) else None
    inside = [c for n in nodes for c in ((*n.blocks, *n.sections) if isinstance(n, Section) else (n,))]
    statements = tuple(own_text(leaf) for node in inside for leaf in _leaves(node))
    return heading, statements, "\n".join(statements), where


def _where(nodes: tuple[Node, ...] | list[Node]) -> Where | None:
    places = [w for n in nodes if (w := getattr(n, "where", None)) is not None]
    spans = [w for w in places if isinstance(w, tuple)]
    if spans:
        return min(s for s, _ in spans), max(e for _, e in spans)
    return places[0] if places else None
