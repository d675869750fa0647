"""What HTML holds of an article: its losses as one function, which the tests of the round trip use.

Reading what the writer wrote gives what is held: `held(read(write(article))) == held(article)`. `docs/losses.md` says
the same in words.
"""

from collections.abc import Callable
from typing import Any

from articlekit.article import Article
from articlekit.model import Mark, Paragraph, Quote
from articlekit.write.characters import clean, one_line
from articlekit.write.html_fit import fit, language_name, safe_id
from articlekit.write.urls import safe_image, safe_link

Tree = dict[str, Any]
"""A node as its fields."""

KEPT = ("title", "subtitle", "lead", "sections", "footnotes", "passages")
"""The fields of an article that are text and structure; of `nav` the neighbours are kept."""
NOWHERE = ("where", "marker", "source_level")
"""Fields that tell how the source wrote it."""
FIELDS: dict[str, Callable[[str], str | None]] = {
    **dict.fromkeys(("cite", "href", "url"), safe_link),
    **dict.fromkeys(("title", "subtitle", "alt", "credit"), one_line),
    "id": safe_id,
    "language": language_name,
    "provider": clean,
    "src": safe_image,
}
"""What is held of fields: an address only where it is safe in a page, some texts in one line."""
ONLY = "/blocks/0"
"""How the place of the first block that another holds ends."""


def held(article: Article) -> Article:
    """Give what HTML can hold of an article."""
    whole = article.model_dump(round_trip=True)
    nav = {name: _link(whole["nav"][name]) for name in ("previous", "next")}
    for passage in whole["passages"]:
        passage["at"] = [_place(article, pointer) for pointer in passage["at"]]
    return Article.model_validate(_through({name: whole[name] for name in KEPT}) | {"nav": nav})


def _link(link: Tree | None) -> Tree | None:
    title, href = (one_line(link["title"]), safe_link(link["href"])) if link else ("", None)
    return {"title": title, "href": href} if title or href else None


def _place(article: Article, pointer: str) -> str:
    """Give the place of a node: the quote, for the one paragraph that it holds."""
    holder = article.at(pointer.removesuffix(ONLY)) if pointer.endswith(ONLY) else None
    only = isinstance(holder, Quote) and len(holder.blocks) == 1 and isinstance(holder.blocks[0], Paragraph)
    return pointer.removesuffix(ONLY) if only else pointer


def _through(value: Any) -> Any:
    """Give what is held of a value, from the inside out."""
    if isinstance(value, dict):
        return _node({name: _through(one) for name, one in value.items()})
    if isinstance(value, list | tuple):
        return [one for one in map(_through, value) if not _is_nothing(one)]
    return value


def _is_nothing(value: Any) -> bool:
    """Tell what nothing is written for: a row without cells, a paragraph without text, a picture that shows nothing."""
    if value == []:
        return True
    kind = value.get("kind") if isinstance(value, dict) else None
    if kind == "figure":
        return not any(value[name] for name in ("src", "alt", "caption", "credit"))
    return (kind == "paragraph" and not value["text"]) or (kind in ("list", "definitions") and not value["items"])


def _node(node: Tree) -> Tree:
    if "start" in node:  # a mark, which its text settles, or a passage
        return node
    node |= dict.fromkeys(node.keys() & set(NOWHERE))
    node |= {name: value(node[name]) or None for name, value in FIELDS.items() if isinstance(node.get(name), str)}
    for text, marks in (("text", "marks"), ("caption", "caption_marks")):
        if node.get(text) is not None and marks in node:
            fitting = fit(node[text], [Mark(**mark) for mark in node[marks]])
            node |= {text: fitting.text or (None if text == "caption" else ""), marks: fitting.marks}
    special = KINDS.get(node.get("kind", "terms" if "terms" in node else ""))
    return node | special(node) if special else node


def _code(node: Tree) -> Tree:
    return {"text": clean(node["text"])}


def _definition(node: Tree) -> Tree:
    return {"terms": [term for term in node["terms"] if term["text"]]}


def _embed(node: Tree) -> Tree:
    """Give the words of an embed; a title that says what is shown without one is none."""
    shown = node["title"] not in (node["provider"], node["url"], node["media"])
    return {"text": fit(node["text"]).text, "title": node["title"] if shown else None}


def _figure(node: Tree) -> Tree:
    return {} if node["src"] or node["alt"] else {"title": None, "href": None}


def _list(node: Tree) -> Tree:
    """Give the numbers that a list shows, and how it counts where that is not the common way."""
    number = 0
    for item in node["items"]:
        number = item["number"] if item["number"] is not None else number + 1
        item["number"] = number if node["ordered"] else None
    return {"style": node["style"] if node["ordered"] and node["style"] != "decimal" else None}


def _math(node: Tree) -> Tree:
    return {"text": one_line(node["text"])}


def _quote(node: Tree) -> Tree:
    """Give a quote whose text is a paragraph before its blocks; one that it holds alone is its text."""
    text, marks, blocks = node["text"], node["marks"], node["blocks"]
    if text and blocks:
        blocks = [{"kind": "paragraph", "text": text, "marks": marks}, *blocks]
        return {"text": "", "marks": (), "blocks": blocks}
    if len(blocks) == 1 and blocks[0]["kind"] == "paragraph":
        return {"text": blocks[0]["text"], "marks": blocks[0]["marks"], "blocks": []}
    return {}


KINDS: dict[str, Callable[[Tree], Tree]] = {
    "code": _code,
    "embed": _embed,
    "figure": _figure,
    "list": _list,
    "math": _math,
    "quote": _quote,
    "terms": _definition,
}
"""What is held of each kind of node that is not kept as it is; definitions are known by their terms."""
