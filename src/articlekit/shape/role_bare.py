"""Lists that lost their signs: raw text often keeps their items as paragraphs under the line that leads to them."""

from itertools import takewhile

from articlekit.draft import Draft
from articlekit.label import COLONS, QUESTIONS, split_label
from articlekit.shape.role_told import SENTENCE

ITEM = 200
"""Characters that such an item has at the most."""
FEWEST = 2
ALONE = 3
"""Sentences from which on a section of nothing else is a list."""
ENDS = (".", "!", "…", "。", "！", "؟", "।", ".”", '."')


def bare_items(draft: Draft, blocks: list[int], *, listed: bool) -> list[int]:
    """Give the items without an end of such lists in a section; one that is `listed` may hold nothing but sentences."""
    led = [i for i in bare_rows(draft, blocks) if not _is_ended(draft, i)]
    alone = listed and len(blocks) >= ALONE and all(_may_be_item(draft, i) and _is_ended(draft, i) for i in blocks)
    return led or (blocks if alone else [])


def bare_rows(draft: Draft, blocks: list[int]) -> list[int]:
    """Give the items of all such lists among some blocks."""
    return [i for at in range(len(blocks)) for i in bare_row(draft, blocks, at)]


def bare_row(draft: Draft, blocks: list[int], at: int) -> list[int]:
    """Give the items that the paragraph at a place leads to with a colon: short, and all with an end or all without."""
    if draft.blocks[blocks[at]].kind != "paragraph" or not draft.blocks[blocks[at]].text.rstrip().endswith(COLONS):
        return []
    row = [*takewhile(lambda i: _may_be_item(draft, i), blocks[at + 1 :])]
    ended = bool(row) and _is_ended(draft, row[0])
    row = [*takewhile(lambda i: _is_ended(draft, i) == ended or _is_labelled(draft, i), row)]
    return row if len(row) >= FEWEST else []


def _may_be_item(draft: Draft, i: int) -> bool:
    """Tell a paragraph of one short sentence, or one with a label, that leads to nothing itself."""
    block = draft.blocks[i]
    text = block.text.rstrip()
    if block.kind != "paragraph" or text.endswith((*COLONS, *QUESTIONS)):
        return False
    return _is_labelled(draft, i) or (len(text) <= ITEM and not SENTENCE.search(text))


def _is_labelled(draft: Draft, i: int) -> bool:
    return split_label(draft.blocks[i].text)[0] is not None


def _is_ended(draft: Draft, i: int) -> bool:
    return draft.blocks[i].text.rstrip().endswith(ENDS)
