"""Tell which lines of raw text are code: a trained model, and what stands together or nests by its indents."""

from bisect import bisect_right
from collections.abc import Sequence

from articlekit.draft import DraftBlock
from articlekit.shape import line_model
from articlekit.shape.agreement import SURE, agree, rows
from articlekit.shape.columns import KINDS, SHARES, Columns
from articlekit.shape.kind_columns import possible

PROSE = bisect_right(SHARES, 0.2)
"""The step of the share of function words from which on running text is surely no code."""
DEPTHS = 3
"""Indents in a row from which on lines without any other sign are nested."""
TOUCHING = -0.5
"""The score from which on a line is code that runs into code."""


def take_code(blocks: list[DraftBlock], columns: Columns) -> None:
    """Make code of the lines that look like it; lines that stand together agree."""
    gap = columns["gap"]
    prose = [body and stops >= PROSE for body, stops in zip(columns["body"], columns["stops"], strict=True)]
    wanted = [possible(b, "code") and not plain for b, plain in zip(blocks, prose, strict=True)]
    scores = line_model.load("code").score(columns, wanted)
    for n in _stepped(blocks, gap):
        scores[n] = max(scores[n], SURE)
    for row in rows(gap, scores):
        agree(scores, row)
    for n in range(len(blocks) - 2, -1, -1):
        runs_on = not gap[n + 1] and (blocks[n + 1].kind == "code" or scores[n + 1] > 0)
        if runs_on and scores[n] > TOUCHING:
            scores[n] = max(scores[n], -TOUCHING)
    for n, (block, score) in enumerate(zip(blocks, scores, strict=True)):
        if score > 0:
            block.kind = "code"
            block.attrs["loose"] = True
            columns["kind"][n] = KINDS.index("code")
            columns["body"][n] = 1


def _stepped(blocks: list[DraftBlock], gap: Sequence[int]) -> list[int]:
    """Give the lines that nest by their indents alone, in even steps: only what was set as code keeps those."""
    found: list[int] = []
    indents = [int(b.attrs.get("indent") or 0) if possible(b, "code") else None for b in blocks]
    n = 0
    while n < len(blocks):
        end = n + 1
        while end < len(blocks) and not gap[end] and _deeper(indents[end], indents[n]):
            end += 1
        steps = sorted({indent - (indents[n] or 0) for indent in indents[n:end] if indent is not None})
        if len(steps) >= DEPTHS and steps[1] > 1 and not any(step % steps[1] for step in steps):
            found += range(n, end)
        n = end
    return found


def _deeper(indent: int | None, first: int | None) -> bool:
    return indent is not None and first is not None and indent > first
