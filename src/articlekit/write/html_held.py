"""What HTML holds of an article: its losses as one function, which the tests of the round trip use.

Reading what the writer wrote gives what is held: `held(read(write(article))) == held(article)`. `docs/losses.md` says
the same in words.
"""

from collections.abc import Callable
from typing import Any

from articlekit.article import Article
from articlekit.model import Paragraph, Quote
from articlekit.write.characters import clean, one_line
from articlekit.write.html import safe_id
from articlekit.write.urls import safe_image, safe_link

Tree = dict[str, Any]
"""A node as its fields."""

KEPT = ("title", "subtitle", "lead", "sections", "footnotes", "passages")
"""The fields of an article that are text and structure; of `nav` the neighbours are kept."""
NOWHERE = ("where", "marker", "source_level")
"""Fields that tell how the source wrote it."""
SAFE: dict[str, Callable[[str | None], str | None]] = {
    "cite": safe_link,
    "href": safe_link,
    "id": safe_id,
    "ref": safe_id,
    "src": safe_image,
    "url": safe_link,
}
"""Fields that keep their value only where it is safe in a page."""
TEXTS = ("text", "alt", "title")
"""Texts of which only the characters that an output may hold are kept."""
ONLY = "/blocks/0"
"""How the place of the first block that another holds ends."""
LINE = ("title", "subtitle", "caption", "credit")
"""Texts of one line."""


def held(article: Article) -> Article:
    """Give what HTML can hold of an article."""
    whole = article.model_dump(round_trip=True)
    nav = {name: whole["nav"][name] for name in ("previous", "next")}
    for passage in whole["passages"]:
        passage["at"] = [_place(article, pointer) for pointer in passage["at"]]
    return Article.model_validate(_through({**{name: whole[name] for name in KEPT}, "nav": nav}))


def _place(article: Article, pointer: str) -> str:
    """Give the place of a node: the quote, for the one paragraph that it holds."""
    holder = article.at(pointer.removesuffix(ONLY)) if pointer.endswith(ONLY) else None
    only = isinstance(holder, Quote) and len(holder.blocks) == 1 and isinstance(holder.blocks[0], Paragraph)
    return pointer.removesuffix(ONLY) if only else pointer


def _through(value: Any) -> Any:
    if isinstance(value, dict):
        return _node({name: _through(one) for name, one in value.items()})
    return [_through(one) for one in value] if isinstance(value, list | tuple) else value


def _node(node: Tree) -> Tree:
    if node.get("kind") == "quote":
        node |= _own_text(node)
    node |= dict.fromkeys(node.keys() & set(NOWHERE))
    node |= {name: safe(node[name]) for name, safe in SAFE.items() if node.get(name)}
    node |= {name: one_line(node[name]) for name in LINE if isinstance(node.get(name), str)}
    if node.get("kind") == "figure" and not (node["src"] or node["alt"]):
        node |= {"title": None, "href": None}
    if "marks" in node:
        marks = [_moved(mark, node["text"]) for mark in node["marks"] if mark["kind"] != "link" or mark["href"]]
        node["marks"] = [mark for mark in marks if mark["start"] < mark["end"]]
    return node | {name: clean(node[name]) for name in TEXTS if isinstance(node.get(name), str)}


def _own_text(quote: Tree) -> Tree:
    """Give the text of a quote that holds one paragraph."""
    only = quote["blocks"][0] if len(quote["blocks"]) == 1 else {"kind": ""}
    return {"text": only["text"], "marks": only["marks"], "blocks": []} if only["kind"] == "paragraph" else {}


def _moved(mark: Tree, text: str) -> Tree:
    """Give the mark its place in the text without what no output may hold."""
    return mark | {edge: len(clean(text[: mark[edge]])) for edge in ("start", "end")}
