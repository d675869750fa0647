"""Leave out the lines of a page that are not the article: share rows, author boxes, forms, related posts, cookies.

Two kinds of evidence: a line that is known by its words, and the company it keeps. Short lines between known lines, and
what follows the opening of a tail part (comments, related posts, newsletter) belong to them.
"""

from collections import Counter
from collections.abc import Sequence

from articlekit.draft import Draft, DraftBlock
from articlekit.model import Reason
from articlekit.options import ParseOptions
from articlekit.shape.words import words_for

CLOSING: tuple[Reason, ...] = ("comments", "form", "related", "newsletter", "consent", "footer", "author-box")
"""Reasons whose lines open a part that belongs to them as a whole, when the article is over."""
GAP = 2
"""Short lines between two lines of furniture that are furniture too."""
SHORT = 60
"""Characters of a short line."""
ENTRY = 32
"""Characters of an entry in a menu."""
ROW = 3
"""Entries that make a menu; a third of them must be known."""
BODY = 160
"""Characters of a line that is running text."""
TAIL = 0.6
"""Closing parts open after this share of the article's characters."""


def leave_out_furniture(draft: Draft, _: ParseOptions) -> None:
    """Set the reason of every block that is furniture."""
    words = words_for(draft.language)
    top = [i for i, b in enumerate(draft.blocks) if b.inside < 0 and b.reason is None]
    known: list[Reason | None] = [
        words.furniture.reason(draft.blocks[i].text) if draft.blocks[i].kind in ("paragraph", "heading") else None
        for i in top
    ]
    items = _items(draft)
    for n, i in enumerate(top):
        if draft.blocks[i].kind == "list":
            known[n] = _list_reason([words.furniture.reason(draft.blocks[k].text) for k in items.get(i, ())])
    _close_rows(draft, top, known)
    _close_gaps(draft, top, known)
    _close_tail(draft, top, known)
    for i, reason in zip(top, known, strict=True):
        if reason:
            draft.blocks[i].reason = reason


def _items(draft: Draft) -> dict[int, list[int]]:
    items: dict[int, list[int]] = {}
    for i, block in enumerate(draft.blocks):
        if block.kind == "item":
            items.setdefault(block.inside, []).append(i)
    return items


def _list_reason(reasons: Sequence[Reason | None]) -> Reason | None:
    """Give the reason of a list most of whose items are furniture."""
    known: list[Reason] = [r for r in reasons if r]
    return Counter(known).most_common(1)[0][0] if len(known) > len(reasons) / 2 else None


def _close_rows(draft: Draft, top: list[int], known: list[Reason | None]) -> None:
    """Give the short lines that stand in one row with a line of furniture, without a blank line between, its reason."""
    row: list[int] = []
    for n in range(len(top) + 1):
        block = draft.blocks[top[n]] if n < len(top) else None
        entry = block is not None and _short(block) and len(block.text) <= ENTRY
        if block is not None and entry and not (row and block.attrs.get("gap")):
            row.append(n)
            continue
        reasons = [r for k in row if (r := known[k])]
        if reasons and len(row) >= ROW and len(row) <= ROW * len(reasons) + 2:
            for k in row:
                known[k] = known[k] or reasons[0]
        row = [n] if entry else []


def _close_gaps(draft: Draft, top: list[int], known: list[Reason | None]) -> None:
    """Give the short lines between two lines of furniture the reason of the first."""
    last = -1
    for n, reason in enumerate(known):
        if not reason:
            continue
        between = range(last + 1, n)
        if last >= 0 and 0 < len(between) <= GAP and all(_short(draft.blocks[top[k]]) for k in between):
            for k in between:
                known[k] = known[last]
        last = n


def _short(block: DraftBlock) -> bool:
    return block.kind == "paragraph" and len(block.text) <= SHORT and not block.text.endswith((".", "!", ":"))


def _close_tail(draft: Draft, top: list[int], known: list[Reason | None]) -> None:
    """Let a part that opens after the article take what stands in it, up to the next long paragraph or list."""
    sizes = [_size(draft, i) for i in top]
    total = sum(size for size, reason in zip(sizes, known, strict=True) if not reason)
    before = 0
    part: Reason | None = None
    for n, i in enumerate(top):
        block = draft.blocks[i]
        if known[n]:
            if known[n] in CLOSING:
                part = known[n] if before >= TAIL * total else None
        elif part and _in_part(block, part):
            known[n] = part
        else:
            part = None
            before += sizes[n]


def _size(draft: Draft, i: int) -> int:
    where = draft.blocks[i].where
    return where[1] - where[0] if isinstance(where, tuple) else len(draft.blocks[i].text)


def _in_part(block: DraftBlock, part: Reason) -> bool:
    """Tell whether a block can belong to a part that is not the article."""
    if block.kind == "paragraph":
        return len(block.text) < BODY or part in ("comments", "form", "author-box", "consent", "footer")
    return block.kind == "list" and part in ("related", "footer", "comments")
