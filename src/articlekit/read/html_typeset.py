"""Formulas that a page leaves to a script: TeX between the delimiters of MathJax and KaTeX, in running text."""

from bisect import bisect_left
from itertools import accumulate, chain, zip_longest

import regex

from articlekit.draft import DraftBlock, DraftMark
from articlekit.model import NESTING
from articlekit.read.html_page import Page

WHOLE = regex.compile(r"\\\[(?P<tex>[^\\]*+(?:\\(?![\[\]])[^\\]*+)*+)\\\]|\$\$(?P<tex>[^$]++)\$\$")
"""A formula on lines of its own."""
INSIDE = regex.compile(WHOLE.pattern + r"|\\\((?P<tex>[^\\]*+(?:\\(?![()])[^\\]*+)*+)\\\)")
"""One that stands in a text as well ..."""
DOLLARS = regex.compile(INSIDE.pattern + r"|(?<![\\$\w])\$(?P<tex>[^\s$](?:[^$]{0,200}[^\s$])?+)\$(?![\d$])")
"""... and where a script sets the formulas, between single dollars too: prices have a digit after them."""
SIGNS = regex.compile(r"[\\^_={}<>]|^.{1,2}$")
"""What a formula has, or it is that short."""
KEPT = frozenset(("code", "math"))
KINDS = frozenset("paragraph heading item cell quote term definition summary".split())


def set_formulas(page: Page) -> None:
    """Make formulas of what stands between delimiters, where it looks like one."""
    found = DOLLARS if page.typeset else INSIDE
    for block in page.blocks:
        if block.kind in KINDS and ("\\" in block.text or "$" in block.text):
            _set(block, found)


def _set(block: DraftBlock, pattern: regex.Pattern[str]) -> None:
    whole = WHOLE.fullmatch(block.text)
    if whole and block.kind == "paragraph" and SIGNS.search(whole["tex"]):
        block.kind, block.text, block.marks = "math", whole["tex"].strip(), []
        return
    cuts = _cuts(block, pattern)
    if not cuts:
        return
    starts = [cut[0] for cut in cuts]
    gone = [0, *accumulate(end - start - len(tex) for start, end, tex in cuts)]
    ends = [0, *(cut[1] for cut in cuts)]

    def place(at: int) -> int | None:
        """Give the new place of an old one, unless it is inside a formula."""
        before = bisect_left(starts, at)
        return at - gone[before] if at >= ends[before] else None

    block.marks = [
        mark._replace(start=start, end=end)
        for mark in block.marks
        if (start := place(mark.start)) is not None and (end := place(mark.end)) is not None
    ]
    pieces = (block.text[end:start] for end, start in zip(ends, [*starts, len(block.text)], strict=True))
    block.text = "".join(chain.from_iterable(zip_longest(pieces, (cut[2] for cut in cuts), fillvalue="")))
    block.marks += [
        DraftMark(start - gone[n], start - gone[n] + len(tex), "math", None, None, None)
        for n, (start, _, tex) in enumerate(cuts)
    ]
    block.marks.sort(key=lambda mark: (mark.start, -mark.end, NESTING[mark.kind]))


def _cuts(block: DraftBlock, pattern: regex.Pattern[str]) -> list[tuple[int, int, str]]:
    """Give where formulas start and end, and their TeX; what is code shows how they are written."""
    kept = [mark for mark in block.marks if mark.kind in KEPT]
    return [
        (*match.span(), tex)
        for match in pattern.finditer(block.text)
        if SIGNS.search(tex := match["tex"].strip())
        and not any(mark.start < match.end() and mark.end > match.start() for mark in kept)
    ]
