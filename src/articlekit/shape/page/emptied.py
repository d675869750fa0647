"""Leave out the containers and the headings of a page of which nothing is left."""

from itertools import islice, takewhile

from articlekit.about import Reason
from articlekit.draft import Draft, DraftBlock
from articlekit.options import ParseOptions
from articlekit.shape.page.survey import GOOD, count_words

CONTAINERS = frozenset("callout cell definition definitions disclosure item list quote table".split())

LIFTS = {"item": ("paragraph",), "quote": ("paragraph",)}
"""What may be the own text of these."""
ARTICLE = 150
"""Words of running text from which a page is an article; on others a headline alone may be what there is to read."""
UNSEEN: frozenset[Reason] = frozenset(("hidden", "label", "duplicate", "decoration", "script"))
"""Reasons of what a reader does not see under a heading."""


def leave_out_emptied(draft: Draft, _: ParseOptions) -> None:
    """Give a container the reason of what it held, where all of that was left out and it has no text of its own.

    An emptied cell stays in its row, to keep the columns apart, as long as anything in the table is kept.
    """
    blocks = draft.blocks
    full: set[int] = set()
    held: dict[int, int] = {}
    for i in range(len(blocks) - 1, -1, -1):
        block = blocks[i]
        emptied = block.kind in CONTAINERS and i in held and i not in full and not block.text
        if emptied and block.reason is None and block.kind != "cell":
            block.reason = blocks[held[i]].reason
        if block.inside >= 0:
            held[block.inside] = i
            if block.reason is None and not emptied:
                full.add(block.inside)
    for i, block in enumerate(blocks):
        if block.kind in LIFTS and block.reason is None and not block.text:
            _lift(blocks, i)
    _leave_out_over_notes(blocks)
    _leave_out_last_rules(blocks)
    running = [count_words(b.text) for b in blocks if b.reason is None and b.kind in ("paragraph", "item")]
    if sum(words for words in running if words >= GOOD) >= ARTICLE:
        _leave_out_headings(blocks)


def _lift(blocks: list[DraftBlock], holder: int) -> None:
    """Make the only paragraph that is left of a quote its own text, and what opens an item the item's."""
    held = takewhile(lambda block: block.inside >= holder, islice(blocks, holder + 1, None))
    kept = list(islice((block for block in held if block.reason is None and block.kind != "attribution"), 2))
    item = blocks[holder].kind == "item"
    if kept and kept[0].inside == holder and kept[0].kind in LIFTS[blocks[holder].kind] and (item or len(kept) == 1):
        blocks[holder].text, blocks[holder].marks = kept[0].text, kept[0].marks
        kept[0].text, kept[0].marks, kept[0].reason = "", [], "label"


def _leave_out_over_notes(blocks: list[DraftBlock]) -> None:
    """Take the headings under which there are only footnotes for labels: the notes live in a field of the article."""
    heading: DraftBlock | None = None
    notes = False
    for block in (*blocks, DraftBlock("heading")):
        if block.reason is not None or block.inside >= 0:
            continue
        if block.kind == "heading":
            if heading is not None and notes:
                heading.reason = "label"
            heading, notes = block, False
        elif block.kind == "footnote":
            notes = True
        elif block.kind != "rule":
            heading = None


def _leave_out_last_rules(blocks: list[DraftBlock]) -> None:
    """Leave out the lines that part the text from what followed it."""
    for block in reversed(blocks):
        if block.reason is None and block.kind not in ("rule", "footnote") and block.inside < 0:
            return
        if block.kind == "rule" and block.inside < 0:
            block.reason = block.reason or "decoration"


def _leave_out_headings(blocks: list[DraftBlock]) -> None:
    """Give the headings after the last text of an article the reason of what stood under them."""
    reason: Reason = "boilerplate"
    for block in reversed(blocks):
        if block.reason is None and block.kind != "heading":
            return
        if block.reason is None:
            block.reason = reason
        elif block.reason not in UNSEEN and (block.text or block.kind in CONTAINERS):
            reason = block.reason
