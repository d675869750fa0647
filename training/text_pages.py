"""Make texts with gold out of whole pages, to train on more than the texts that there are.

The blocks of a page that its gold text has are the article, with the kinds that its elements give; they are set as
text by `text_render`. The page's whole text, and the text that two extractors make of it, get the same gold.
Needs lxml, rapidfuzz, resiliparse and trafilatura.
"""

import gzip
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from zlib import crc32

import trafilatura
from alignment import shares
from inner_text import inner_text
from resiliparse.extract.html2text import extract_plain_text
from text_data import Document, plain
from text_render import SETTINGS, render

from articlekit.draft import Draft, DraftBlock
from articlekit.formats import reader
from articlekit.options import ParseOptions

IN = 0.5
"""Share of a block's words that must be in the gold text."""
AGREED = 0.8
"""Share of the gold's words that the blocks must have."""
TYPES = ("article", "documentation")
"""Pages whose text is an article."""
LEAST = 4
"""Blocks that an article has at least."""


def pages(data: Path) -> Iterator[Document]:
    """Give the texts of the pages in a folder in the shape of WCXB."""
    for file in sorted((data / "dev" / "ground-truth").glob("*.json")):
        about = json.loads(file.read_text())
        truth = about["ground_truth"]
        if about["_internal"]["page_type"]["primary"] not in TYPES:
            continue
        raw = gzip.decompress((data / "dev" / "html" / (file.stem + ".html.gz")).read_bytes())
        blocks = _article(raw, truth.get("main_content") or "")
        if blocks is not None:
            yield from texts(PAGE + file.stem, raw, truth.get("title") or "", [], blocks)


def trees(data: Path, known: set[str]) -> Iterator[Document]:
    """Give the texts of the pages whose gold is a tree, but not of those that are known."""
    for gold in map(json.loads, (data / "gold_B.jsonl").open()):
        if gold["id"] not in known:
            raw = gzip.decompress((data / gold["html"]).read_bytes())
            blocks = [b for b in gold["blocks"] if b["kind"] != "title"]
            yield from texts(gold["id"], raw, gold["title"] or "", gold["title_variants"], blocks)


def texts(name: str, raw: bytes, title: str, variants: list[str], blocks: list[dict[str, Any]]) -> Iterator[Document]:
    """Give the texts of one page: its article set in some ways, and what the whole page's text is.

    The pages are many, so each is seen as a browser's text and in one more way of a whole page, and every other in one
    of the article's. What tells headings sees one way of a whole page: more of them cost news its headings.
    """
    first = [{"kind": "title", "text": title}] if title else []
    gold = {"id": name, "blocks": first + blocks, "title_variants": variants or [title]}
    titles = {plain(t) for t in gold["title_variants"] if t}
    turn, page = crc32(name.encode()), raw.decode("utf-8", "replace")
    ways, dumps = list(SETTINGS), list(DUMPS)
    if name.startswith(PAGE):
        dumps = [dumps[0], dumps[1 + turn % 2]]
        ways = [ways[turn // 3 % len(ways)]] if turn % 2 == 0 else []
    else:
        ways = [ways[turn // 3 % len(ways)], ways[(turn // 3 + 3) % len(ways)]]
    for style in ways:
        yield Document(name, style, render(first + blocks, style), gold, titles, made=True)
    for style in dumps:
        text = DUMPS[style](page)
        more = name.startswith(PAGE) and (style == "fullpage") != (turn % 3 == 0)
        if len(title) < len(text) <= LONGEST:
            yield Document(name, style, text, gold, titles, made=True, more=more)


DUMPS: dict[str, Callable[[str], str]] = {
    "fullpage": lambda page: inner_text(page.encode()),
    "resiliparse": lambda page: extract_plain_text(page, main_content=True, alt_texts=False),
    "trafilatura": lambda page: trafilatura.extract(page, include_comments=False) or "",
}
PAGE = "page/"
"""What the names of documents begin with whose gold is no tree of its own."""
LONGEST = 40_000
"""Characters of a whole page's text."""


def _article(raw: bytes, gold: str) -> list[dict[str, Any]] | None:
    """Give the blocks of a page that its gold text has; none when they do not agree."""
    draft: Draft = reader("html")(raw, ParseOptions())
    blocks = [(i, b) for i, b in enumerate(draft.blocks) if (b.text or b.kind == "table") and b.kind not in SKIPPED]
    found = shares([b.text if b.kind != "table" else _cells(draft, i) for i, b in blocks], gold)
    kept = [(i, b) for (i, b), share in zip(blocks, found, strict=True) if share >= IN]
    out = [_block(draft, i, b) for i, b in kept]
    words = sum(len(b["text"].split()) for b in out)
    if len(out) < LEAST or words < AGREED * len(gold.split()):
        return None
    return out


SKIPPED = ("figure", "cell", "attribution", "summary", "embed", "rule", "math", "footnote")


def _cells(draft: Draft, table: int) -> str:
    return " ".join(b.text for b in draft.blocks if b.inside == table)


def _block(draft: Draft, i: int, block: DraftBlock) -> dict[str, Any]:
    text = block.text
    if block.kind == "heading":
        return {"kind": "heading", "text": " ".join(text.split()), "level": max(2, block.level or 2)}
    if block.kind == "item":
        holder, depth = draft.blocks[block.inside], 0
        at = block.inside
        while at >= 0:
            depth += draft.blocks[at].kind == "list"
            at = draft.blocks[at].inside
        return {"kind": "list_item", "text": text, "ordered": holder.ordered, "number": block.number, "depth": depth}
    if block.kind == "table":
        rows: dict[int, list[str]] = {}
        for cell in draft.blocks:
            if cell.inside == i and cell.kind == "cell":
                rows.setdefault(int(cell.attrs.get("row") or 0), []).append(" ".join(cell.text.split()))
        return {"kind": "table", "text": "\n".join("\t".join(row) for row in rows.values())}
    quoted = block.inside >= 0 and draft.blocks[block.inside].kind == "quote"
    return {"kind": "quote" if quoted else block.kind if block.kind in KINDS else "paragraph", "text": text}


KINDS = ("quote", "code")
