"""Boxes with a heading of their own between the paragraphs of an article: callouts or cards, not sections.

The heading of such a box, or of each of its columns, stands over what is in it, and the paragraph after it goes on with
the section that the box interrupts. A tree of headings alone cannot say that: all that follows would hang under the
heading of the box.
"""

from collections import Counter
from itertools import islice, takewhile
from typing import NamedTuple

from articlekit.draft import Draft, DraftBlock, Element
from articlekit.options import ParseOptions
from articlekit.shape.page.around import chain
from articlekit.shape.page.survey import PICTURES, count_words, is_running

SAME = 3
"""Boxes of one kind from which they are the sections of the article."""
LARGEST = 0.25
"""Share of the kept words that a box has at most."""
DEEP = 2
"""Elements between a paragraph and the one that it shares with the box: more, and it is part of something else."""
HEADLINES = 2
"""Headings that a card has at most: a headline, and what it is under."""
CARD = PICTURES | {"heading"}
PASSED = PICTURES | {"quote"}
"""Kinds that may stand between a box and the paragraph before it."""


class Box(NamedTuple):
    """A box: its element, and its blocks that are kept and inside of nothing, the heading among them."""

    element: Element
    heading: int
    blocks: list[int]
    goes_on: bool
    """Whether the box is of another kind than what is around it, and a running paragraph follows."""


def close_boxes(draft: Draft, _: ParseOptions) -> None:
    """Make callouts of the boxes that interrupt the running text; leave out those of which only a headline is left."""
    top = [i for i, b in enumerate(draft.blocks) if b.reason is None and b.inside < 0]
    boxes = [box for n in range(len(top)) if (box := _box_at(draft, top, n)) is not None]
    if not boxes:
        return
    kinds = Counter(_kind(box.element) for box in boxes)
    most = LARGEST * sum(count_words(draft.blocks[i].text) for i in top)
    callouts: dict[int, Box] = {}
    for box in boxes:
        held = [draft.blocks[i] for i in box.blocks]
        if kinds[_kind(box.element)] >= SAME or sum(count_words(b.text) for b in held) > most:
            continue
        headings = sum(b.kind == "heading" for b in held)
        if all(b.kind in CARD for b in held) and headings <= HEADLINES:
            if _is_card(draft, box):
                for block in held:
                    block.reason = "related"
        elif box.goes_on:
            callouts |= {one.heading: one for one in _parts(draft, box)}
    if callouts:
        _hold(draft, callouts)


def _box_at(draft: Draft, top: list[int], n: int) -> Box | None:
    """Give the box around a heading that a running paragraph stands before."""
    blocks, elements = draft.blocks, draft.elements
    first = n
    while first > 0 and (first == n or blocks[top[first]].kind in PASSED):
        first -= 1
    if blocks[top[n]].kind != "heading" or first == n or not is_running(blocks[top[first]]):
        return None
    before = chain(elements[top[first]])[: DEEP + 2]
    around = chain(elements[top[n]])
    at = next((k for k, element in enumerate(around) if any(element is one for one in before)), 0)
    if at < 2 or around[at] is before[0]:
        return None
    whole, box = around[at], around[at - 1]
    beside = before[next(k for k, one in enumerate(before) if one is whole) - 1]
    held = [i for i in top[first + 1 : n] if any(element is box for element in chain(elements[i]))]
    for i in islice(top, n, None):
        if any(element is box for element in chain(elements[i])):
            held.append(i)
        elif blocks[i].kind not in PICTURES:
            after = chain(elements[i])[1 : DEEP + 2]
            goes_on = is_running(blocks[i]) and any(one is whole for one in after)
            return Box(box, top[n], held, goes_on and _kind(beside) != _kind(box))
    return Box(box, top[n], held, goes_on=False)


def _parts(draft: Draft, box: Box) -> list[Box]:
    """Give a box with one heading, or the columns of one that has a heading on top of each; none of other boxes."""
    headings = [i for i in box.blocks if draft.blocks[i].kind == "heading"]
    if len(headings) == 1:
        return [box]
    shared = [chain(draft.elements[i])[::-1] for i in box.blocks]
    apart = (k for k, row in enumerate(zip(*shared, strict=False)) if any(one is not row[0] for one in row))
    depth = next(apart, None)
    if depth is None:
        return []
    columns: dict[int, list[int]] = {}
    for i, row in zip(box.blocks, shared, strict=True):
        columns.setdefault(id(row[depth]), []).append(i)
    if [column[0] for column in columns.values()] != headings or any(len(one) < 2 for one in columns.values()):
        return []
    return [Box(chain(draft.elements[one[0]])[::-1][depth], one[0], one, goes_on=True) for one in columns.values()]


def _kind(element: Element) -> tuple[str, str]:
    return element.tag, element.attrs.get("class") or ""


def _is_card(draft: Draft, box: Box) -> bool:
    """Tell a box with a picture and a headline, of which the other words were left out."""

    def inside(i: int) -> bool:
        return any(element is box.element for element in chain(draft.elements[i]))

    after = takewhile(inside, range(box.heading, len(draft.blocks)))
    within = [draft.blocks[i] for i in (*takewhile(inside, range(box.heading - 1, -1, -1)), *after)]
    left_out = any(b.text and b.reason is not None and b.kind not in PICTURES for b in within)
    return left_out and any(b.kind in PICTURES for b in within)


def _hold(draft: Draft, boxes: dict[int, Box]) -> None:
    """Write a callout before each heading of a box, titled by it, that holds what follows in the box."""
    held = {i: heading for heading, box in boxes.items() for i in box.blocks if i >= heading}
    blocks: list[DraftBlock] = []
    elements: list[Element] = []
    place: list[int] = []
    callouts: dict[int, int] = {}
    for i, (block, element) in enumerate(zip(draft.blocks, draft.elements, strict=True)):
        if i in boxes:
            callouts[i] = len(blocks)
            blocks.append(DraftBlock("callout", where=block.where, attrs={"variety": "note"}))
            elements.append(boxes[i].element)
            block.kind = "summary"
        block.inside = callouts[held[i]] if i in held else place[block.inside] if block.inside >= 0 else -1
        place.append(len(blocks))
        blocks.append(block)
        elements.append(element)
    draft.blocks, draft.elements = blocks, elements
