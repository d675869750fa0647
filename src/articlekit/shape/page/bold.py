"""Headings that a page only sets in type: short paragraphs over running text, bold or of a class of their own."""

from collections import defaultdict
from itertools import pairwise

from articlekit.draft import Draft, DraftBlock
from articlekit.options import ParseOptions
from articlekit.shape.page.survey import PICTURES, is_running, link_share
from articlekit.shape.people import FULL_NAME

LONGEST = 100
"""Characters that such a heading has at most."""
LEVEL = 2
LEAST = 2
"""How many a page must have, for one may be a lead or a remark; from as many real headings on, bold is only bold."""
NO_END = (".", "!", ",", ";", ":", "…", "。", "！", "，", "；", "：", "»", "”", '"')
UNDER = frozenset(("paragraph", "list", "table", "quote", "figure", "code"))
"""What stands under a heading."""
APART = PICTURES | {"heading"}
"""After these a line of its own class is a caption or a byline."""


def lift_set_headings(draft: Draft, _: ParseOptions) -> None:
    """Make headings of paragraphs that are plainly meant as such."""
    top = [i for i, b in enumerate(draft.blocks) if b.inside < 0 and b.reason is None]
    blocks = [draft.blocks[i] for i in top]
    start = next((n for n, block in enumerate(blocks) if is_running(block)), 0)
    if sum(block.kind == "heading" for block in blocks[start:]) >= LEAST:
        return
    found = _of_own_class(draft, top)
    if len(found) < LEAST:
        found = _in_bold(blocks)
    if len(found) < LEAST:
        return
    for block in found:
        block.kind = "heading"
        block.level = LEVEL
        block.marks = [mark for mark in block.marks if mark.kind != "strong"]


def _in_bold(top: list[DraftBlock]) -> list[DraftBlock]:
    """Give the lines in bold, each over something that is not; a name before all else is the author's."""
    bold = [_is_short(block) and _is_strong(block) for block in top]
    first = next((n for n, block in enumerate(top) if block.kind not in PICTURES), len(top))
    bold[first : first + 1] = [one and not FULL_NAME.fullmatch(top[first].text) for one in bold[first : first + 1]]
    return [
        block
        for n, block in enumerate(top[:-1])
        if bold[n] and not bold[n + 1] and top[n + 1].kind in UNDER and not (n and bold[n - 1])
    ]


def _of_own_class(draft: Draft, top: list[int]) -> list[DraftBlock]:
    """Give the short paragraphs of a class that no other text has and of which each stands between running texts."""
    alike: dict[str, list[DraftBlock]] = defaultdict(list)
    others: set[str] = set()
    for before, i, after in zip([-1, *top], top, [*top[1:], -1], strict=False):
        block, element = draft.blocks[i], draft.elements[i]
        name = element.attrs.get("class") or ""
        over = after >= 0 and is_running(draft.blocks[after])
        under = before >= 0 and draft.blocks[before].kind not in APART
        if element.tag == "p" and name and over and under and _is_short(block) and not link_share(block):
            alike[name].append(block)
        else:
            others.add(name)
    return next(
        (
            blocks
            for name, blocks in alike.items()
            if name not in others and len(blocks) >= LEAST and all(a.text != b.text for a, b in pairwise(blocks))
        ),
        [],
    )


def _is_short(block: DraftBlock) -> bool:
    return block.kind == "paragraph" and len(block.text) <= LONGEST and not block.text.endswith(NO_END)


def _is_strong(block: DraftBlock) -> bool:
    return any(m.kind == "strong" and m.start == 0 and m.end == len(block.text) for m in block.marks)
