"""Lists that a page writes flat: a list element for each item, depths told by names only, signs typed before texts.

Editors export lists so: Notion one list an item, Google Docs and Quill one list for all depths, Word paragraphs.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from articlekit.draft import DraftBlock, marks_within
from articlekit.read.html_frames import Frame
from articlekit.read.html_page import Page
from articlekit.read.lines import markers

DEPTH = re.compile(r"(?:^|\s)(?:lst-kix_(\w+)|ql-indent)-(\d)(?:\s|$)")
"""The depth in the names of a list (Google Docs, with the name of the list) or of an item (Quill)."""
WORD = re.compile(r"(?:^|\s)MsoListParagraph")
"""The class of the paragraphs that Word writes for items."""
WORD_LEVEL = re.compile(r"mso-list:[^;]*level(\d)")
MARGIN = re.compile(r"margin-left:\s*(\d+(?:\.\d+)?|\.\d+)")
"""How far such a paragraph is set in, which tells its depth where nothing else does."""
WORD_SIGN = re.compile(r"[·§o\uf0a7\uf0b7\uf0d8Øü-]\s+(?=\S)")
"""Characters that Word's symbol fonts draw as bullets."""
BULLETS = frozenset("•‣⁃◦▪▫●○■□◆◇▸►➢➤✓✔☑∙⦁·・")
"""Signs that nobody begins a paragraph with that is no item."""
LEAST = {True: 3, False: 2}
"""Paragraphs with a number, and with a bullet, that make a list."""


class Sign(NamedTuple):
    """The sign of an item that stands in a text."""

    size: int
    number: int | None
    depth: float


@dataclass(slots=True)
class Unit:
    """A list, or a paragraph that is an item."""

    at: int
    frame: Frame
    ordered: bool
    items: list[int]
    sign: Sign | None = None


def nest_lists(page: Page) -> None:
    """Make one list of what is one to a reader, and nest it as deep as the page says."""
    _part_lines(page)
    runs = [run for row in _rows(page) for run in _runs(page, row) if _is_flat(page, run)]
    if runs:
        _rewrite(page, runs)


def _rows(page: Page) -> Iterator[list[Unit]]:
    """Give the rows of lists and items with nothing between them."""
    held: dict[int, list[int]] = {}
    for i, block in enumerate(page.blocks):
        held.setdefault(block.inside, []).append(i)
    for beside in held.values():
        row: list[Unit] = []
        for i in beside:
            unit = _unit(page, i, held)
            if unit is not None:
                row.append(unit)
            elif row:
                yield row
                row = []
        if row:
            yield row


def _unit(page: Page, i: int, held: dict[int, list[int]]) -> Unit | None:
    block, frame = page.blocks[i], page.frames[i]
    if block.reason is not None:
        return None
    if block.kind == "list":
        return Unit(i, frame, block.ordered, held.get(i, []))
    sign = _sign(block, frame)
    return Unit(i, frame, sign.number is not None, [i], sign) if sign else None


def _sign(block: DraftBlock, frame: Frame) -> Sign | None:
    """Give the sign that a paragraph opens with."""
    if block.kind != "paragraph":
        return None
    word = WORD.search(_names(frame))
    if word and (found := WORD_SIGN.match(block.text)):
        return Sign(found.end(), None, _set_in(frame))
    for marker in markers(block.text):
        if word or marker.style == "decimal" or marker.text in BULLETS:
            return Sign(marker.length, marker.value, _set_in(frame) if word else 0.0)
    return None


def _names(frame: Frame) -> str:
    return frame.attrs.get("class") or ""


def _set_in(frame: Frame) -> float:
    style = frame.attrs.get("style") or ""
    found = WORD_LEVEL.search(style) or MARGIN.search(style)
    return float(found[1]) if found else 0.0


def _runs(page: Page, row: list[Unit]) -> Iterator[list[Unit]]:
    """Part a row where one list ends and another begins."""
    run: list[Unit] = []
    for unit in row:
        if run and not _goes_on(page, run[-1], unit):
            yield run
            run = []
        run.append(unit)
    yield run


def _goes_on(page: Page, last: Unit, unit: Unit) -> bool:
    if last.sign or unit.sign:
        return _counts_on(last.sign, unit.sign)
    names, before = (_names(one.frame) for one in (unit, last))
    here, there = DEPTH.search(names), DEPTH.search(before)
    if here and there:
        return here[1] == there[1] or here[2] > "0"
    if last.ordered != unit.ordered or last.frame.parent is not unit.frame.parent or names != before:
        return False
    if unit.ordered:
        numbers = page.blocks[last.items[-1]].number, page.blocks[unit.items[0]].number
        return None not in numbers and numbers[1] == (numbers[0] or 0) + 1
    return bool(names) and (len(unit.items) == 1 or len(last.items) == 1)


def _counts_on(last: Sign | None, sign: Sign | None) -> bool:
    if last is None or sign is None:
        return False
    return last.depth != sign.depth or last.number == sign.number or sign.number == (last.number or 0) + 1


def _is_flat(page: Page, run: list[Unit]) -> bool:
    """Tell a run that is no list yet as a reader sees it."""
    first = run[0]
    if first.sign:
        counted = first.sign.number is not None
        word = WORD.search(_names(first.frame))
        return bool(word) or (len(run) >= LEAST[counted] and first.sign.number in (None, 1))
    return len(run) > 1 or any(_depth(page, first, item) for item in first.items)


def _depth(page: Page, unit: Unit, item: int) -> float:
    if unit.sign:
        return unit.sign.depth
    found = DEPTH.search(_names(unit.frame)) or DEPTH.search(page.frames[item].attrs.get("class") or "")
    return float(found[2]) if found else 0.0


class Open(NamedTuple):
    """A list while its items are gathered."""

    at: int
    inside: int
    depth: float
    ordered: bool


@dataclass(slots=True)
class Nest:
    """The lists that the items of a run are put into."""

    counts: bool
    """Whether items are counted anew: where they tell their depth HTML counts all of them as one list."""
    lists: list[Open] = field(default_factory=list)
    """The open ones, the innermost last."""
    last: dict[int, int] = field(default_factory=dict)
    """Of each list the last item."""

    def holder(self, depth: float, around: int, *, ordered: bool) -> tuple[int, bool]:
        """Give what holds the next item: an open list, or else what holds its list, and whether it is a list."""
        lists = self.lists
        while lists and lists[-1].depth > depth:
            lists.pop()
        if not lists:
            return around, False
        if lists[-1].depth < depth:
            return self.last[lists[-1].at], False
        if lists[-1].ordered == ordered:
            return lists[-1].at, True
        return lists.pop().inside, False


def _rewrite(page: Page, runs: list[list[Unit]]) -> None:
    """Put the items of each run into lists anew, as deep as they are."""
    nests = [Nest(any(DEPTH.search(_names(page.frames[i])) for unit in run for i in unit.items)) for run in runs]
    nest_of = {i: (unit, nest) for nest, run in zip(nests, runs, strict=True) for unit in run for i in unit.items}
    gone = {unit.at for run in runs for unit in run if not unit.sign}
    blocks: list[DraftBlock] = []
    frames: list[Frame] = []
    place: list[int] = []
    for i, (block, frame) in enumerate(zip(page.blocks, page.frames, strict=True)):
        block.inside = place[block.inside] if block.inside >= 0 else -1
        if i in gone:
            place.append(block.inside)
            continue
        if i in nest_of:
            unit, nest = nest_of[i]
            depth = _depth(page, unit, i)
            block.inside, is_list = nest.holder(depth, block.inside, ordered=unit.ordered)
            if not is_list:
                nest.lists.append(Open(len(blocks), block.inside, depth, unit.ordered))
                blocks.append(_list_like(page, unit, block.inside))
                frames.append(unit.frame)
                block.inside = len(blocks) - 1
            _make_item(block, unit, nest, blocks)
            nest.last[block.inside] = len(blocks)
        place.append(len(blocks))
        blocks.append(block)
        frames.append(frame)
    page.blocks, page.frames = blocks, frames


def _list_like(page: Page, unit: Unit, inside: int) -> DraftBlock:
    block = page.blocks[unit.at]
    style = {} if unit.sign else dict(block.attrs)
    return DraftBlock("list", where=block.where, inside=inside, ordered=unit.ordered, attrs=style)


def _make_item(block: DraftBlock, unit: Unit, nest: Nest, blocks: list[DraftBlock]) -> None:
    """Make an item of a paragraph, whose sign is the marker; count an item anew where that is needed."""
    if unit.sign:
        size = unit.sign.size
        block.kind, block.number, block.marker = "item", unit.sign.number, block.text[:size].strip()
        block.marks = marks_within(block.marks, size, len(block.text))
        block.text = block.text[size:]
    elif unit.ordered and nest.counts:
        before = nest.last.get(block.inside)
        block.number = 1 if before is None else (blocks[before].number or 0) + 1


def _part_lines(page: Page) -> None:
    """Make paragraphs of the lines of a paragraph among which there is a list."""
    if cuts := {i: found for i, block in enumerate(page.blocks) if (found := _cuts(block))}:
        page.part(cuts)


def _cuts(block: DraftBlock) -> list[tuple[int, int]]:
    """Give where the items, and what stands around them, begin and end."""
    if block.kind != "paragraph" or block.reason is not None or "\n" not in block.text:
        return []
    lines: list[tuple[int, int, int | None]] = []
    """(start, end, number or 0 for a bullet, None for no item) of each line."""
    start = 0
    for line in block.text.split("\n"):
        marker = next((m for m in markers(line) if m.style == "decimal" or m.text in BULLETS), None)
        lines.append((start, start + len(line), None if marker is None else marker.value or 0))
        start += len(line) + 1
    return _pieces(lines)


def _pieces(lines: list[tuple[int, int, int | None]]) -> list[tuple[int, int]]:
    """Join the lines between lists again."""
    listed: set[int] = set()
    for _, group in groupby(enumerate(lines), key=lambda line: line[1][2] and 1):
        row = list(group)
        numbers = [line[2] for _, line in row]
        counted = bool(numbers[0])
        right = numbers == list(range(1, len(row) + 1)) if counted else numbers[0] == 0
        if right and len(row) >= LEAST[counted]:
            listed |= {n for n, _ in row}
    if not listed:
        return []
    cuts: list[tuple[int, int]] = []
    for n, (start, end, _) in enumerate(lines):
        if cuts and n not in listed and n - 1 not in listed:
            cuts[-1] = cuts[-1][0], end
        elif end > start:
            cuts.append((start, end))
    return cuts
