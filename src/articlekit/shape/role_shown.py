"""What a reader sees under a heading, however a format keeps it.

Only HTML has blocks that unfold, terms with definitions, captions of tables, and films: Markdown and text set them as
paragraphs. Seen as those, an article is the same in all formats.
"""

from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

from articlekit.draft import Draft, DraftBlock, DraftMark
from articlekit.shape.role_parts import Part

UNFOLDED = frozenset(("disclosure", "definitions", "definition"))
"""Blocks that are nothing but what they hold."""
OTHERWISE = UNFOLDED | {"embed", "figure", "table"}
"""Kinds of blocks that may be seen as something else."""
EMBED = ("title", "provider", "url", "media")
"""What names a film or a post, the first of them that is known."""
Seen = tuple[int, DraftBlock]
"""A block with its index in the draft; -1 for what is kept in a field of a block."""


class Shown:
    """Shows the blocks of one draft."""

    def __init__(self, draft: Draft) -> None:
        self._blocks = draft.blocks

    def under(self, part: Part) -> list[Seen]:
        """Give what is seen directly under the heading of a part."""
        blocks = self._blocks
        seen = [(i, blocks[i]) for i in part.blocks]
        if OTHERWISE.isdisjoint([block.kind for _, block in seen]):
            return seen
        return _captioned([one for i in self._unfolded(part.blocks) for one in _seen(i, blocks[i])])

    def item(self, i: int) -> str:
        """Give the text of an item; of one without a text that of the paragraph that opens it."""
        if text := self._blocks[i].text:
            return text
        first = next(self._unfolded(self._inside.get(i, [])), i)
        return next((block.text for _, block in _seen(first, self._blocks[first]) if block.kind == "paragraph"), "")

    @cached_property
    def _inside(self) -> dict[int, list[int]]:
        """Of each block what it holds, the texts in its fields too."""
        inside: dict[int, list[int]] = {}
        for i, block in enumerate(self._blocks):
            if block.inside >= 0 and block.reason is None:
                inside.setdefault(block.inside, []).append(i)
        return inside

    def _unfolded(self, some: list[int]) -> Iterator[int]:
        """Give blocks, and in place of those that unfold what they hold."""
        waiting = some[::-1]
        while waiting:
            i = waiting.pop()
            if self._blocks[i].kind in UNFOLDED:
                waiting += self._inside.get(i, [])[::-1]
            else:
                yield i


def _seen(i: int, block: DraftBlock) -> Iterator[Seen]:
    """Give a block as it is seen, with what stands in its fields."""
    kind, text = block.kind, block.text
    if kind in ("summary", "term"):
        yield -1, DraftBlock("paragraph", text, [DraftMark(0, len(text), "strong")])
    elif kind == "heading":
        yield i, DraftBlock("paragraph", text, block.marks)
    elif kind == "embed":
        name = next(filter(None, map(block.attrs.get, EMBED)), "")
        yield from ((-1, DraftBlock("paragraph", str(one))) for one in (text, name) if one)
    else:
        empty = kind == "figure" and not (block.attrs.get("src") or block.attrs.get("alt"))
        if text and (empty or kind == "table"):
            yield -1, DraftBlock("paragraph", text)
        if not empty:
            yield i, block
        if kind == "figure" and text and block.attrs.get("credit"):
            yield -1, DraftBlock("paragraph", str(block.attrs["credit"]))


def _captioned(seen: list[Seen]) -> list[Seen]:
    """Leave out what may be the caption of the picture before it: a paragraph that is all emphasised."""
    kept = seen[:1]
    for (_, last), (i, block) in pairwise(seen):
        whole = any(mark.kind == "emphasis" and (mark.start, mark.end) == (0, len(block.text)) for mark in block.marks)
        if not (last.kind == "figure" and not last.text and block.kind == "paragraph" and whole):
            kept.append((i, block))
    return kept
