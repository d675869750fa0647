"""The sections of a draft as the stages of roles see them: a heading, what stands directly under it, and its place."""

from dataclasses import dataclass, field
from typing import Literal

from articlekit.draft import Draft
from articlekit.model import Role

NAMELESS = ("summary", "attribution", "term")
"""Blocks that the tree keeps in a field of what holds them: no passage can lead to them."""

Tie = Literal["child", "next", "row"]
"""How a section hangs on another: the first inside it, the one after it, the one after it in a numbered row."""


@dataclass(slots=True)
class Part:
    """A section: its heading and what stands directly under it; the first part has no heading."""

    heading: int
    level: int
    parent: int
    blocks: list[int] = field(default_factory=list)
    parts: list[int] = field(default_factory=list)
    number: str = ""
    """In front of the heading."""
    before: int = 0
    """The part it hangs on: its elder sibling, for a first child its parent."""
    tie: Tie = "child"
    role: Role = "body"
    score: float = 0.0


def parts_of(draft: Draft) -> list[Part]:
    """Give the sections of the draft in order, the part before the first heading at the front."""
    parts = [Part(-1, 0, -1)]
    open_ = [0]
    for i, block in enumerate(draft.blocks):
        if block.inside >= 0 or block.reason is not None or block.kind == "footnote":
            continue
        if i not in draft.levels:
            parts[open_[-1]].blocks.append(i)
            continue
        while parts[open_[-1]].level >= draft.levels[i]:
            open_.pop()
        part = Part(i, draft.levels[i], open_[-1], number=str(block.attrs.get("number") or ""))
        _tie(parts, part)
        parts[open_[-1]].parts.append(len(parts))
        parts.append(part)
        open_.append(len(parts) - 1)
    return parts


def _tie(parts: list[Part], part: Part) -> None:
    """Hang a section on its elder sibling, or on its parent."""
    elder = parts[part.parent].parts
    part.before = elder[-1] if elder else part.parent
    if elder:
        part.tie = "row" if part.number and parts[part.before].number else "next"


def inside_of(draft: Draft) -> dict[int, list[int]]:
    """Give for each block what it holds, as far as the tree has it and a passage can lead to it."""
    inside: dict[int, list[int]] = {}
    out: list[bool] = []
    for i, block in enumerate(draft.blocks):
        held = block.inside >= 0
        out.append(block.reason is not None or block.kind in NAMELESS or (held and out[block.inside]))
        if held and not out[i]:
            inside.setdefault(block.inside, []).append(i)
    return inside
