"""Set the blocks of an article as raw text, in the ways that such text comes: what makes more texts to train on."""

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

Block = dict[str, Any]


@dataclass(frozen=True)
class Setting:
    """How a program writes text down."""

    width: int | None = None
    blank: bool = True
    markers: bool = True
    bullets: tuple[str, ...] = ("-",)
    before: int = 2
    """Columns before the marker of an item; as many again for each depth."""
    tight: bool = False
    """Items stand without a blank line between them, however long they are."""
    body: int = 0
    """The indent of running text; headings stand out by their level."""
    centred: bool = False
    drawn: bool = False
    """Tables are drawn with pipes; else their cells stand between tabs."""


SETTINGS = {
    "innertext": Setting(),
    "dense": Setting(blank=False, bullets=("•",), before=0, tight=True),
    "bare": Setting(markers=False),
    "wrapped": Setting(width=72),
    "lynx": Setting(width=75, bullets=("*", "+", "o"), before=5, tight=True, body=3, centred=True),
    "w3m": Setting(width=80, bullets=("•", "□", "☆"), tight=True),
    "browser": Setting(markers=False, tight=True),
}
LOOSE = 90
"""Characters of an item of a list that is set with blank lines."""


def render(blocks: list[Block], style: str) -> str:
    """Write the blocks as text."""
    setting = SETTINGS[style]
    loose = _loose(blocks)
    out: list[str] = []
    for n, block in enumerate(blocks):
        if n:
            out.append("\n" if _together(setting, blocks[n - 1], block, loose=loose[n]) else "\n\n")
        out.append("\n".join(_lines(setting, block)))
    return "".join(out) + "\n"


def _loose(blocks: list[Block]) -> list[bool]:
    """Tell of each item whether its list is set with blank lines: its items are long."""
    out = [False] * len(blocks)
    start = 0
    for n in range(len(blocks) + 1):
        if n == len(blocks) or blocks[n]["kind"] != "list_item":
            sizes = [len(b["text"]) for b in blocks[start:n]]
            out[start:n] = [bool(sizes) and sum(sizes) > LOOSE * len(sizes)] * (n - start)
            start = n + 1
    return out


def _together(setting: Setting, before: Block, block: Block, *, loose: bool) -> bool:
    if not setting.blank:
        return True
    both = before["kind"] == block["kind"] == "list_item"
    return both and (setting.tight or not loose)


def _lines(setting: Setting, block: Block) -> Iterable[str]:
    kind, text = str(block["kind"]), str(block["text"])
    if kind == "code":
        return text.split("\n")
    if kind == "table":
        return _table(setting, text)
    if kind == "list_item":
        return _item(setting, block)
    lines = text.split("\n")
    if kind == "title" and setting.centred and setting.width and len(text) < setting.width:
        return [text.center(setting.width).rstrip()]
    indent = " " * (2 * max(0, block["level"] - 2) if kind == "heading" and setting.body else setting.body)
    if kind == "quote" and (setting.width or setting.body):
        indent += "  "
    return [line for one in lines for line in _wrap(setting, one, indent, indent)]


def _wrap(setting: Setting, text: str, first: str, rest: str) -> list[str]:
    if setting.width is None:
        return [first + text]
    return textwrap.wrap(
        text, setting.width, initial_indent=first, subsequent_indent=rest, break_long_words=False,
        break_on_hyphens=False,
    )  # fmt: skip


def _item(setting: Setting, block: Block) -> list[str]:
    depth = max(1, block.get("depth") or 1)
    if not setting.markers:
        return str(block["text"]).split("\n")
    bullet = setting.bullets[min(depth, len(setting.bullets)) - 1]
    marker = f"{block.get('number') or 1}. " if block.get("ordered") else bullet + " "
    first = " " * (setting.before + (depth - 1) * max(2, setting.before)) + marker
    return _wrap(setting, " ".join(block["text"].split("\n")), first, " " * len(first))


def _table(setting: Setting, text: str) -> Iterator[str]:
    for row in text.split("\n"):
        yield "| " + row.replace("\t", " | ") + " |" if setting.drawn else row
