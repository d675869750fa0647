"""Label the blocks of raw texts by their gold trees: what trains `shape/weights/*.json`.

Needs rapidfuzz. The data are `gold_A_<style>.jsonl` (trees) and `input_A_<style>.jsonl` (texts) in one folder.
"""

import json
import re
import unicodedata
import zlib
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rapidfuzz.distance import LCSseq

from articlekit.draft import Draft

STYLES = (
    "innertext", "bare", "dense", "wrapped", "lynx", "w3m", "browser", "dirty", "fullpage", "resiliparse",
    "trafilatura",
)  # fmt: skip

FOLDS = 5
TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]|[^\W\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]+")
SAME = 0.5
"""Share of a block's words that must be in the article."""


ALL, CHOICE, KINDS = "all", "choice", "kinds"


@dataclass
class Document:
    """A text with its gold."""

    id: str
    style: str
    text: str
    gold: dict[str, Any]
    titles: set[str] = field(default_factory=set)
    made: bool = False
    """The text was made from a page, its gold from the page's elements."""
    use: str = ALL
    """Which models learn from it: `ALL`, those that tell what is the article, or those that tell what its lines are."""
    share: float = 1.0
    """What its lines weigh against those of a text that was not made."""

    @property
    def fold(self) -> int:
        """The same for a document in all its styles."""
        return zlib.crc32(self.id.encode()) % FOLDS


def documents(data: Path) -> list[Document]:
    """Give all texts of all styles."""
    out = []
    for style in STYLES:
        texts = {row["id"]: row["text"] for row in map(json.loads, (data / f"input_A_{style}.jsonl").open())}
        out += [
            Document(gold["id"], style, texts[gold["id"]], gold, {plain(t) for t in gold["title_variants"]})
            for gold in map(json.loads, (data / f"gold_A_{style}.jsonl").open())
        ]
    return out


def plain(text: str) -> str:
    """Make a text comparable: letters and digits only."""
    return "".join(re.findall(r"\w", unicodedata.normalize("NFKC", text or "").casefold()))


def tokens(text: str) -> list[str]:
    """Give the words of a text; each East Asian character is one."""
    return TOKEN.findall(unicodedata.normalize("NFKC", text or "").casefold())


def texts_of(draft: Draft, top: list[int]) -> list[str]:
    """Give the whole text of each top block."""
    inner: dict[int, list[int]] = {}
    for i, block in enumerate(draft.blocks):
        if block.inside >= 0:
            inner.setdefault(block.inside, []).append(i)

    def whole(i: int) -> str:
        return " ".join([draft.blocks[i].text, *(whole(k) for k in inner.get(i, ()))])

    return [whole(i) for i in top]


def label(document: Document, texts: list[str]) -> list[str]:
    """Name each block's kind in the gold: title, out, heading, paragraph, list_item ..."""
    stream: list[str] = []
    owner: list[int] = []
    for n, text in enumerate(texts):
        words = tokens(text)
        stream += words
        owner += [n] * len(words)
    gold: list[str] = []
    kinds: list[int] = []
    blocks = [b for b in document.gold["blocks"] if b["kind"] not in ("title", "nav")]
    for k, block in enumerate(blocks):
        words = tokens(block["text"])
        gold += words
        kinds += [k] * len(words)
    hits: list[Counter[int]] = [Counter() for _ in texts]
    for i, j in match(stream, gold):
        hits[owner[i]][kinds[j]] += 1
    sizes = Counter(owner)
    out = []
    for n, text in enumerate(texts):
        best = hits[n].most_common(1)
        if plain(text) in document.titles and text.strip():
            out.append("title")
        elif not best or sum(hits[n].values()) < SAME * sizes[n]:
            out.append("out")
        else:
            out.append(blocks[best[0][0]]["kind"])
    return out


def match(a: list[str], b: list[str]) -> list[tuple[int, int]]:
    """Align two streams of words."""
    ids: dict[str, int] = {}
    x = [ids.setdefault(t, len(ids)) for t in a]
    y = [ids.setdefault(t, len(ids)) for t in b]
    return [
        (op.src_start + k, op.dest_start + k)
        for op in LCSseq.opcodes(x, y)
        if op.tag == "equal"
        for k in range(op.src_end - op.src_start)
    ]
