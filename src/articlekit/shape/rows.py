"""Lines of raw text that belong together: lists that lost their markers, and paragraphs with line breaks.

The reader makes every whole line a block, because a line may be a label, a byline or furniture. What is left of those
is put together here.
"""

from bisect import bisect
from collections.abc import Callable, Iterator
from itertools import zip_longest
from textwrap import dedent

import regex

from articlekit.draft import Draft, DraftBlock
from articlekit.options import ParseOptions
from articlekit.shape.columns import ends_sentence, extent, is_body
from articlekit.shape.words import words_for

HEADING_LENGTH = 90
LINE = 110
"""Characters from which on a line is running text."""
WHOLE = 2 / 3
"""Share of the lines without a blank line between that are running text by themselves, where each is a paragraph."""
VERSES, VERSE_LENGTH = 8, 80
"""Lines that a poem has at least, and the characters that each has at most."""
CAPTION_LENGTH = 300
TABLE = regex.compile(r"(?i)(?:tab(?:le(?:au)?|elle|la|el|ela|ella)?|表|таблица|جدول)\.?\s?\p{Nd}{1,2}\s?[.:：]")
QUOTES = '"“„«「『'
QUOTE_END = '"'
SAID = regex.compile(r"(?<=[\"”“»」』])\s*+[—–―]\s?\p{Lu}[^.!?]{2,90}$")
"""Who said it, after the end of the quotation."""
CREDIT = regex.compile(
    r"(?i)\b(?:photo(?:s|graph)?|image|picture|illustration|credit|foto|bild|abbildung|crédits?|fotografía|imagen|imagem|фото|写真|图|圖)"
    r"(?:\s(?:credit|by|courtesy of|von|de))?\s?[:：]\s?\S"
)
"""How a caption names whose picture it is."""


Span = tuple[int, int]


def join_rows(draft: Draft, _: ParseOptions) -> None:
    """Make one paragraph of lines without a blank line between them, and lists of items that lost their markers."""
    words = words_for(draft.language)
    _codes(draft)
    if _blank(draft) or _is_verse(draft):
        for run in list(_runs(draft)):
            _paragraph(draft, run, lambda line: bool(words.roles_of(line.text)))
    _quotes(draft)
    _renumber(draft)
    _captions(draft)


def _codes(draft: Draft) -> None:
    """Make one block of lines of code that follow each other, with what is left out between, as the source has them."""
    joined: list[Span] = []
    run: list[DraftBlock] = []
    for block in [*draft.blocks, DraftBlock("paragraph")]:
        if block.kind == "code" and block.inside < 0 and block.reason is None:
            run.append(block)
            continue
        loose = [b.attrs.pop("loose", False) for b in run]
        if draft.source is not None and any(loose):
            joined += _code(draft.source, run)
        run = []
    for block in draft.blocks if joined else ():
        if block.reason is not None and isinstance(block.where, tuple):
            at = bisect(joined, block.where) - 1
            block.attrs["joined"] = at >= 0 and block.where[1] <= joined[at][1]


def _code(source: str, run: list[DraftBlock]) -> list[Span]:
    """Join lines; give the place of the block."""
    first, last = run[0].where, run[-1].where
    if not isinstance(first, tuple) or not isinstance(last, tuple):
        return []
    start = source.rfind("\n", 0, first[0]) + 1
    lead = source[start : first[0]]
    run[0].text = dedent(("" if lead.strip() else lead) + source[first[0] : last[1]]).strip("\n")
    run[0].where = (first[0], last[1])
    for block in run[1:]:
        block.attrs["joined"] = True
    return [(first[0], last[1])]


def _captions(draft: Draft) -> None:
    """Make a figure of a line that credits a picture, lost in text, and a caption of one that names a table."""
    for block, after in zip_longest(draft.blocks, draft.blocks[1:]):
        if block.kind != "paragraph" or block.reason or len(block.text) > CAPTION_LENGTH:
            continue
        credit = CREDIT.search(block.text)
        if credit and (credit.start() == 0 or block.text[: credit.start()].rstrip().endswith((".", ")", "(", "|"))):
            block.kind = "figure"
            block.attrs = {"credit": block.text[credit.start() :]}
            block.text = block.text[: credit.start()].rstrip()
        elif after is not None and after.kind == "table" and TABLE.match(block.text):
            after.text, block.text, block.reason = block.text, "", "label"
            after.reach(block)
            block.where = None


def _quotes(draft: Draft) -> None:
    """Make a quote of a paragraph in quotation marks that is followed by who said it, after a dash."""
    for block, after in zip_longest(draft.blocks, draft.blocks[1:]):
        if block.kind != "paragraph" or block.reason or block.text[:1] not in QUOTES:
            continue
        said = SAID.search(block.text)
        if said:
            who, block.text = said[0], block.text[: said.start()]
        elif (
            after is not None and after.kind == "paragraph" and not after.reason and SAID.search(QUOTE_END + after.text)
        ):
            who = after.text
            after.attrs["joined"] = True
            block.reach(after)
        else:
            continue
        block.kind = "quote"
        block.attrs["attribution"] = who.lstrip("—–― \n")


def _blank(draft: Draft) -> bool:
    """Tell whether blank lines stand between the blocks of this text."""
    top = [b for b in draft.blocks if b.inside < 0 and b.kind != "rule"]
    return sum(1 for b in top if b.attrs.get("gap")) > 0.3 * len(top)


def _is_verse(draft: Draft) -> bool:
    """Tell a text of short lines that seldom end a sentence, as poems and songs have; blank lines part their verses."""
    lines = [b for b in draft.blocks if b.kind == "paragraph" and b.inside < 0 and not b.reason]
    ended = sum(ends_sentence(block.text) for block in lines)
    short = all(len(block.text) <= VERSE_LENGTH for block in lines)
    return len(lines) >= VERSES and short and ended < len(lines) / 2 and any(b.attrs.get("gap") for b in draft.blocks)


def _runs(draft: Draft) -> Iterator[list[int]]:
    """Give the runs of lines without a gap between them."""
    run: list[int] = []
    for i, block in enumerate(draft.blocks):
        line = block.kind == "paragraph" and block.inside < 0 and block.reason is None
        if not line or (run and (block.attrs.get("gap") or i != run[-1] + 1)):
            if len(run) > 1:
                yield run
            run = []
        if line:
            run.append(i)
    if len(run) > 1:
        yield run


def _paragraph(draft: Draft, run: list[int], known: Callable[[DraftBlock], bool]) -> None:
    """Make one paragraph of lines; but where most are running text by themselves, each is a paragraph.

    A line that is `known` for a heading and stands over a long one is left apart too.
    """
    if sum(_is_whole(draft.blocks[i]) for i in run) >= WHOLE * len(run):
        return
    first: DraftBlock | None = None
    for i in run:
        block = draft.blocks[i]
        if first is None or (known(first) and _stands_over(first, block)):
            first = block
            continue
        first.text += "\n" + block.text
        first.reach(block)
        block.attrs["joined"] = True


def _is_whole(block: DraftBlock) -> bool:
    """Tell whether a line is running text that ends with a sentence."""
    return ends_sentence(block.text) and is_body(block.kind, block.text, extent(block.text))


def _stands_over(line: DraftBlock, below: DraftBlock) -> bool:
    """Tell whether a line can be the heading of the long line under it."""
    text = line.text
    return (
        "\n" not in text
        and len(text) <= HEADING_LENGTH
        and len(below.text) >= max(LINE, 2 * len(text))
        and not text.endswith((".", ",", ";", ":", "。", "…"))
        and not text[0].islower()
    )


def _renumber(draft: Draft) -> None:
    """Drop what was joined, put a list block before each first item, and mend the indices."""
    blocks: list[DraftBlock] = []
    place: dict[int, int] = {}
    open_ = -1
    for i, block in enumerate(draft.blocks):
        if block.attrs.pop("joined", False):
            continue
        opens = block.attrs.pop("opens", None)
        if opens is not None:
            if opens:
                blocks.append(DraftBlock("list", where=block.where))
                open_ = len(blocks) - 1
            block.inside = open_
            blocks[open_].reach(block)
        elif block.inside >= 0:
            block.inside = place[block.inside]
        place[i] = len(blocks)
        blocks.append(block)
        who = block.attrs.pop("attribution", None)
        if who:
            blocks.append(DraftBlock("attribution", str(who), inside=len(blocks) - 1))
    draft.blocks = blocks
