"""Headings that a page only writes in bold: short paragraphs, all strong, each over running text."""

from articlekit.draft import Draft, DraftBlock
from articlekit.options import ParseOptions

LONGEST = 100
"""Characters that such a heading has at most."""
LEVEL = 2
LEAST = 2
"""How many a page must have, for one may be a lead or a remark; from as many real headings on, bold is only bold."""
NO_END = (".", "!", ",", ";", ":", "…", "。", "！", "，", "；", "：", "»", "”", '"')
UNDER = frozenset(("paragraph", "list", "table", "quote", "figure", "code"))
"""What stands under a heading."""


def lift_bold_headings(draft: Draft, _: ParseOptions) -> None:
    """Make headings of paragraphs that are plainly meant as such."""
    top = [b for b in draft.blocks if b.inside < 0 and b.reason is None]
    bold = [_is_bold(block) for block in top]
    found = [
        block
        for n, block in enumerate(top[:-1])
        if bold[n] and not bold[n + 1] and top[n + 1].kind in UNDER and not (n and bold[n - 1])
    ]
    if len(found) < LEAST or sum(1 for block in top if block.kind == "heading") >= LEAST:
        return
    for block in found:
        block.kind = "heading"
        block.level = LEVEL
        block.marks = [mark for mark in block.marks if mark.kind != "strong"]


def _is_bold(block: DraftBlock) -> bool:
    return (
        block.kind == "paragraph"
        and len(block.text) <= LONGEST
        and not block.text.endswith(NO_END)
        and any(m.kind == "strong" and m.start == 0 and m.end == len(block.text) for m in block.marks)
    )
