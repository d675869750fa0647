"""Make texts with gold out of whole pages, to train on more than the texts that there are.

The blocks of a page that its gold text has are the article, with the kinds that its elements give; they are set as
text by `text_render`. The page's whole text, and the text that two extractors make of it, get the same gold. Posts that
were written to learn from (`written.py`) are set in all ways.
Needs lxml, rapidfuzz, resiliparse and trafilatura.
"""

import gzip
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

import trafilatura
from alignment import shares
from inner_text import inner_text
from resiliparse.extract.html2text import extract_plain_text
from text_data import ALL, CHOICE, KINDS, Document, plain
from text_render import SETTINGS, render
from written import posts

from articlekit.draft import Draft, DraftBlock
from articlekit.formats import reader
from articlekit.options import ParseOptions

IN = 0.5
"""Share of a block's words that must be in the gold text."""
AGREED = 0.8
"""Share of the gold's words that the blocks must have."""
ARTICLES, OTHERS = ("article", "documentation"), ("service",)
"""Pages whose text is an article, and pages of which only the ways of setting their text are learnt from."""
LEAST = 4
"""Blocks that an article has at least."""


MADE, FURTHER = 0.35, 0.2
"""What the lines of a text made from a page weigh, and of the further ways in which one article is set."""
TURNS = (0, 3, 5)
"""The ways in which the article of a page is set, from one on that its name decides."""


@dataclass
class Page:
    """The article of a page."""

    name: str
    title: str
    variants: list[str]
    blocks: list[dict[str, Any]]

    @property
    def turn(self) -> int:
        """A number by which pages differ."""
        return crc32(self.name.encode())

    def set(self, turns: Iterable[int], share: float = 1.0, use: str = ALL) -> Iterator[Document]:
        """Give the article, set as text in some ways."""
        for turn in turns:
            style = list(SETTINGS)[turn % len(SETTINGS)]
            yield self._document(style, render(self._gold(), style), share, use)

    def whole(self, raw: bytes, styles: Iterable[str], seen: str, share: float = 1.0) -> Iterator[Document]:
        """Give what the whole page's text is. What tells headings sees one way: more of them cost news its headings."""
        page = raw.decode("utf-8", "replace")
        for style in styles:
            text = DUMPS[style](page)
            if len(self.title) < len(text) <= LONGEST:
                yield self._document(style, text, share, ALL if seen in ("", style) else CHOICE)

    def _gold(self) -> list[dict[str, Any]]:
        return [{"kind": "title", "text": self.title}, *self.blocks] if self.title else self.blocks

    def _document(self, style: str, text: str, share: float, use: str) -> Document:
        variants = self.variants or [self.title]
        gold = {"id": self.name, "blocks": self._gold(), "title_variants": variants}
        titles = {plain(t) for t in variants if t}
        return Document(self.name, style, text, gold, titles, made=True, use=use, share=share)


def pages(data: Path) -> Iterator[Document]:
    """Give the texts of the pages in a folder in the shape of WCXB."""
    for file in sorted((data / "dev" / "ground-truth").glob("*.json")):
        about = json.loads(file.read_text())
        truth = about["ground_truth"]
        kind = about["_internal"]["page_type"]["primary"]
        if kind not in ARTICLES + OTHERS:
            continue
        raw = gzip.decompress((data / "dev" / "html" / (file.stem + ".html.gz")).read_bytes())
        blocks = _article(raw, truth.get("main_content") or "")
        if blocks is not None:
            page = Page("page/" + file.stem, truth.get("title") or "", [], blocks)
            turn = page.turn
            first = [turn // 3] if kind in ARTICLES and turn % 2 == 0 else []
            further = [turn // 3 + n for n in TURNS if turn // 3 + n not in first]
            yield from page.set(first, share=MADE)
            yield from page.set(further, share=FURTHER, use=KINDS)
            if kind in ARTICLES:
                dumps = ("fullpage", ("resiliparse", "trafilatura")[turn % 2])
                yield from page.whole(raw, dumps, dumps[turn % 3 != 0], share=MADE)


def trees(data: Path, known: set[str]) -> Iterator[Document]:
    """Give the texts of the pages whose gold is a tree, but not of those that are known."""
    for gold in map(json.loads, (data / "gold_B.jsonl").open()):
        if gold["id"] not in known:
            raw = gzip.decompress((data / gold["html"]).read_bytes())
            blocks = [b for b in gold["blocks"] if b["kind"] != "title"]
            page = Page(gold["id"], gold["title"] or "", gold["title_variants"], blocks)
            first = [page.turn // 3, page.turn // 3 + 3]
            yield from page.set(first)
            yield from page.set([n for n in range(first[0], first[0] + 7) if n not in first], share=FURTHER, use=KINDS)
            yield from page.whole(raw, DUMPS, "")


def written() -> Iterator[Document]:
    """Give the texts of the posts that were written to learn from."""
    for post in posts():
        draft = reader("html")(post.source("html"), ParseOptions())
        title, *blocks = [_block(draft, i, b) for i, b in enumerate(draft.blocks) if _is_told(b)]
        yield from Page(f"post/{post.name}", title["text"], [], blocks).set(range(len(SETTINGS)), FURTHER, KINDS)


DUMPS: dict[str, Callable[[str], str]] = {
    "fullpage": lambda page: inner_text(page.encode()),
    "resiliparse": lambda page: extract_plain_text(page, main_content=True, alt_texts=False),
    "trafilatura": lambda page: trafilatura.extract(page, include_comments=False) or "",
}
LONGEST = 40_000
"""Characters of a whole page's text."""


def _article(raw: bytes, gold: str) -> list[dict[str, Any]] | None:
    """Give the blocks of a page that its gold text has; none when they do not agree."""
    draft: Draft = reader("html")(raw, ParseOptions())
    blocks = [(i, b) for i, b in enumerate(draft.blocks) if _is_told(b)]
    found = shares([b.text if b.kind != "table" else _cells(draft, i) for i, b in blocks], gold)
    kept = [(i, b) for (i, b), share in zip(blocks, found, strict=True) if share >= IN]
    out = [_block(draft, i, b) for i, b in kept]
    words = sum(len(b["text"].split()) for b in out)
    if len(out) < LEAST or words < AGREED * len(gold.split()):
        return None
    return out


SKIPPED = ("figure", "cell", "attribution", "summary", "embed", "rule", "math", "footnote")


def _is_told(block: DraftBlock) -> bool:
    """Tell whether a block is one of those that golds have."""
    return bool(block.text or block.kind == "table") and block.kind not in SKIPPED


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
    return {"kind": "quote" if quoted else block.kind if block.kind in KEPT else "paragraph", "text": text}


KEPT = ("quote", "code")
