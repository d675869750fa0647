"""Read the linked data (JSON-LD) of a page as it really is: graphs, lists, broken JSON, wrong types."""

from collections.abc import Iterator
from html import unescape
from json import JSONDecodeError, JSONDecoder
from math import isfinite
from typing import Any, NamedTuple

import regex

from articlekit.draft import Draft, DraftLink, Found
from articlekit.options import ParseOptions
from articlekit.shape.people import letters

NOISE = regex.compile(
    r'("(?:[^"\\]|\\.)*+(?:"|\Z))|<!--|-->|<!\[CDATA\[|\]\]>|/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)|//[^\n]*+|,(?=\s*[}\]])',
    regex.DOTALL,
)
"""What is no JSON but stands in it, outside of strings: wrappers, comments, trailing commas."""
DECODER = JSONDecoder(strict=False)
NO_CHARACTER = regex.compile(r"[\x00\ud800-\udfff]")
POSITION = regex.compile(r"\d{1,9}")
ROUNDS = 40
"""Values that are read one after another in a block."""
NODES = 3000
"""Nodes that are looked at in a page."""
INTO = ("@graph", "mainEntity", "mainEntityOfPage")
"""Where the node of the article itself may stand; what other fields hold is about something else."""
ARTICLE = ("article", "posting", "blogpost", "report", "essay", "recipe", "howto", "review", "chapter", "webcontent")
"""How the names of types end that an article has."""
PAGE = ("webpage", "aboutpage", "faqpage", "medicalwebpage", "itempage", "creativework", "collectionpage")
PRODUCT = ("product", "productgroup")
PEOPLE = 12
"""Authors that an article has at most."""
Node = dict[str, Any]


class Place(NamedTuple):
    """A node of the linked data, and where it was found."""

    node: Node
    where: Any


FIELDS: dict[str, tuple[str, str]] = {
    "headline": ("title", "text"),
    "datePublished": ("published", "text"),
    "dateCreated": ("published", "text"),
    "dateModified": ("modified", "text"),
    "description": ("description", "text"),
    "inLanguage": ("language", "name"),
    "articleSection": ("categories", "names"),
    "keywords": ("tags", "words"),
    "image": ("image", "address"),
    "license": ("license", "address"),
    "isPartOf": ("site_name", "site"),
    "publisher": ("site_name", "name"),
    "isAccessibleForFree": ("free", "flag"),
}
"""Fields of an article or its page: the field of the metadata, and how the value is read."""


def read_linked_data(draft: Draft, _: ParseOptions) -> None:
    """Turn the linked data of a page into evidence, and into breadcrumbs where it has them."""
    texts = [found for found in draft.found if found.field == "json-ld"]
    if not texts:
        return
    draft.found = [found for found in draft.found if found.field != "json-ld"]
    places = [Place(node, text.where) for text in texts for node in _nodes(parse_json(text.value))][:NODES]
    known = {str(p.node["@id"]): p.node for p in sorted(places, key=lambda p: len(p.node)) if "@id" in p.node}
    for source, kinds in (("json-ld-article", ARTICLE), ("json-ld-page", PAGE)):
        place = _chosen([p for p in places if _is_a(p.node, kinds)], draft)
        if place is not None:
            draft.found += _evidence(place, source, known)
    draft.found += [Found("site_name", name, "json-ld-site", p.where) for p in places for name in _site_names(p.node)]
    draft.found += [Found("type", "product", "json-ld", p.where) for p in places if _is_a(p.node, PRODUCT)]
    _set_breadcrumbs(draft, places, known)


def parse_json(text: str) -> list[Any]:
    """Give the values in a text that may be broken JSON: what can be read of it."""
    if '"' not in text and "&quot;" in text:
        text = unescape(text)
    try:
        return [DECODER.decode(text)]
    except (ValueError, RecursionError):
        return list(_pieces(NOISE.sub(lambda m: m[1] or "", text)))


def _pieces(text: str) -> Iterator[Any]:
    at = 0
    for _ in range(ROUNDS):
        starts = [i for i in (text.find("{", at), text.find("[", at)) if i >= 0]
        if not starts:
            return
        try:
            value, at = DECODER.raw_decode(text, min(starts))
        except JSONDecodeError as error:
            at = max(error.pos, min(starts) + 1)
            continue
        except (ValueError, RecursionError):
            return
        yield value


def _nodes(values: list[Any]) -> Iterator[Node]:
    """Give the nodes of the page itself, in order; what a list of other articles holds is left alone."""
    stack = values[::-1]
    for _ in range(NODES):
        if not stack:
            return
        value = stack.pop()
        if isinstance(value, list):
            stack.extend(value[:NODES][::-1])
        elif isinstance(value, dict):
            yield value
            stack.extend(value[key] for key in reversed(INTO) if isinstance(value.get(key), list | dict))


def _types(node: Node) -> list[str]:
    found = node.get("@type")
    values = found if isinstance(found, list) else [found]
    return [v.rpartition("/")[2].lower() for v in values if isinstance(v, str)]


def _is_a(node: Node, kinds: tuple[str, ...]) -> bool:
    return any(kind.endswith(kinds) for kind in _types(node))


def _chosen(places: list[Place], draft: Draft) -> Place | None:
    """Give the node that has the page's own title, else the first that says who or when."""
    titles = {letters(found.value) for found in draft.found if found.field == "title"}
    titles |= {letters(b.text) for b in draft.blocks if b.kind == "heading" and b.level == 1}
    titled = [p for p in places if any(letters(_text(p.node.get(k))) in titles for k in ("headline", "name"))]
    telling = [p for p in titled or places if "author" in p.node or "datePublished" in p.node]
    return next(iter(telling or titled or places), None)


def _evidence(place: Place, source: str, known: dict[str, Node]) -> list[Found]:
    found = [
        Found(field, value, source, place.where)
        for key, (field, how) in FIELDS.items()
        if key in place.node
        for value in _read(place.node.get(key), how, known)
    ]
    names = [*_people(place.node.get("author"), known), *_people(place.node.get("creator"), known)]
    for name, url, is_person in names[:PEOPLE]:
        kind = source if is_person else f"{source}-organization"
        found.append(Found("authors", "\n".join(filter(None, (name, url))), kind, place.where))
    return found


def _read(value: Any, how: str, known: dict[str, Node]) -> list[str]:
    values = value if isinstance(value, list) else [value]
    if how == "words":
        values = [word for v in values for word in (v.split(",") if isinstance(v, str) else [v])]
    if how == "flag":
        values = [str(v).lower() for v in values if isinstance(v, bool | str)]
    if how == "site":
        nodes = (_resolve(v, known) for v in values)
        values = [node for node in nodes if isinstance(node, dict) and "website" in _types(node)]
    key = "url" if how == "address" else "name"
    texts = [_text(_member(_resolve(v, known), key)) for v in values]
    return [text for text in texts if text][: None if how in ("names", "words") else 1]


def _member(value: Any, key: str) -> Any:
    """Give a member of a node, or what stands in the node's place."""
    if not isinstance(value, dict):
        return value
    return value.get(key) or value.get("@value") or (value.get("@id") if key == "url" else None)


def _resolve(value: Any, known: dict[str, Node]) -> Any:
    """Give the node that a reference stands for."""
    if isinstance(value, dict) and "@id" in value and "name" not in value:
        return known.get(str(value["@id"]), value)
    return value


def _text(value: Any) -> str:
    """Give a string without markup of its own; an escape may stand for no character."""
    if isinstance(value, list):
        value = value[0] if value else None
    return NO_CHARACTER.sub("\ufffd", " ".join(unescape(unescape(value)).split())) if isinstance(value, str) else ""


def _people(value: Any, known: dict[str, Node]) -> Iterator[tuple[str, str, bool]]:
    """Give the name and the address of each author, and whether it is a person as far as is told."""
    for raw in (value if isinstance(value, list) else [value])[:PEOPLE]:
        one = _resolve(raw, known)
        names = _member(one, "name")
        for name in map(_text, names if isinstance(names, list) else [names]):
            if name:
                yield name, _text(one.get("url")) if isinstance(one, dict) else "", _is_person(one)


def _is_person(value: Any) -> bool:
    return not isinstance(value, dict) or "person" in _types(value) or not _types(value)


def _site_names(node: Node) -> list[str]:
    name = _text(node.get("name")) if "website" in _types(node) else ""
    return [name] if name else []


def _set_breadcrumbs(draft: Draft, places: list[Place], known: dict[str, Node]) -> None:
    """Take the breadcrumbs that the linked data has, the longest path."""
    lists = [p.node for p in places if "breadcrumblist" in _types(p.node)]
    lists += [n for p in places if isinstance(n := _resolve(p.node.get("breadcrumb"), known), dict)]
    paths = [_crumbs(node.get("itemListElement"), known) for node in lists]
    draft.breadcrumbs = max(paths, key=len, default=[])


def _crumbs(value: Any, known: dict[str, Node]) -> list[DraftLink]:
    steps = [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
    steps.sort(key=lambda one: _position(one.get("position")))
    links = []
    for one in steps:
        item = _resolve(one.get("item"), known)
        title = _text(one.get("name")) or _text(_member(item, "name") if isinstance(item, dict) else None)
        href = _text(item.get("@id") or item.get("url") if isinstance(item, dict) else item)
        if title:
            links.append(DraftLink(title, href or None))
    return links


def _position(value: Any) -> float:
    """Give a place in the path; numbers may be written as strings, and may be none."""
    if isinstance(value, str) and POSITION.fullmatch(value):
        return int(value)
    return value if isinstance(value, int | float) and isfinite(value) else 0
