"""Read the breadcrumbs that a page shows."""

from collections.abc import Iterator, Mapping

import regex

from articlekit.draft import Draft, DraftBlock, DraftLink, Element

PATH = 500
"""Characters of a path of breadcrumbs."""
STEPS = 12
UNSEEN = frozenset(("hidden", "decoration"))
STEP_SIGNS = regex.compile(
    r"(?<!\s)\s*[›»>→/|·•⟩❯\\]+(?:\s+|$)|^[\s›»>→/|·•⟩❯\\–—:-]+"
    r"|(?<![\s›»>→/|·•⟩❯\\–—:-])[\s›»>→/|·•⟩❯\\–—:-]+$"
    r"|\s[–—-]\s"
)
"""What stands between the steps."""


def set_breadcrumbs(draft: Draft, groups: Mapping[Element, list[DraftBlock]]) -> None:
    """Prefer the breadcrumbs that the page shows to those that it only states."""
    for group in groups.values():
        blocks = [b for b in group if len(b.text) <= PATH and b.kind != "heading" and b.reason not in UNSEEN]
        steps = _steps(blocks)
        if any(step.href for step in steps):
            draft.breadcrumbs = steps
            for block in blocks:
                block.reason = block.reason or "navigation"
            return


def _steps(blocks: list[DraftBlock]) -> list[DraftLink]:
    """Give the steps of a path in the order of the page."""
    steps: list[DraftLink] = []
    if sum(len(b.text) for b in blocks) > PATH:
        return []
    for block in blocks:
        for title, href in _pieces(block):
            if not steps or steps[-1].title != title:
                steps.append(DraftLink(title, href, block.where))
    return steps if len(steps) <= STEPS else []


def _pieces(block: DraftBlock) -> Iterator[tuple[str, str | None]]:
    """Give the links of a text, and what stands between them."""
    at = 0
    for mark in block.marks:
        if mark.kind == "link" and mark.start >= at:
            between = block.text[at : mark.start]
            if not between.rstrip().endswith((":", "：")):  # a label: `You are here:`
                yield from ((piece, None) for piece in _cut(between))
            yield from ((piece, mark.href) for piece in _cut(block.text[mark.start : mark.end])[:1])
            at = mark.end
    yield from ((piece, None) for piece in _cut(block.text[at:]))


def _cut(text: str) -> list[str]:
    pieces = [piece.strip() for piece in STEP_SIGNS.split(text)]
    return [piece for piece in pieces if any(c.isalnum() for c in piece) and not piece.endswith(":")]
