"""The sections of a draft as the stages of roles see them: a heading, what stands directly under it, and its place."""

from dataclasses import dataclass, field

from articlekit.draft import Draft
from articlekit.model import Role

NAMELESS = ("summary", "attribution", "term")
"""Blocks that the tree keeps in a field of what holds them: no passage can lead to them."""


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
        parent = open_[-1]
        parts[parent].parts.append(len(parts))
        parts.append(Part(i, draft.levels[i], parent, number=str(block.attrs.get("number") or "")))
        open_.append(len(parts) - 1)
    return parts


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
