"""The HTML cases: what Markdown keeps of them reads back, and every kind of source gives the same tree."""

from collections.abc import Callable
from typing import Any

import pytest
from bs4 import BeautifulSoup
from lxml import html as lxml_html

import articlekit
from articlekit import Article
from articlekit.model import Node
from articlekit.read.html_decode import decode_html
from articlekit.walk import own_text
from tests.cases import Case, cases

LOST_IN_MARKDOWN = {
    "embeds-lite": "embeds are links",
    "embeds-more-posts": "embeds are links",
    "embeds-posts": "embeds are links",
    "figures-captions-credits": "a second emphasised paragraph is no credit",
    "list-reversed": "numbers that jump part a list",
    "list-start-and-value": "numbers that jump part a list",
    "media-players-and-frames": "embeds are links",
    "table-blocks-in-cells": "a cell holds one line of text",
    "table-head-and-scope": "a table's caption is a paragraph",
    "table-spans": "empty cells stand where a cell spans",
}
"""Cases whose blocks Markdown cannot hold, with the line of `docs/losses.md` that says so."""
ONLY_BLOCKS = {"definitions", "definition", "disclosure"}
"""Kinds of which Markdown keeps what they hold."""
SOURCES: dict[str, Callable[[str], Any]] = {
    "soup": lambda html: BeautifulSoup(html, "lxml"),
    "element": lxml_html.document_fromstring,
    "tree": lambda html: lxml_html.document_fromstring(html).getroottree(),
}


@pytest.fixture(params=cases("html"), ids=lambda case: case.folder.name)
def case(request: pytest.FixtureRequest) -> Case:
    found: Case = request.param
    return found


def shown(node: Node) -> str:
    """The text of a node without the calls of footnotes, which every format writes in its own way."""
    text = own_text(node)
    for mark in reversed(getattr(node, "marks", ())):
        if mark.kind == "footnote":
            text = text[: mark.start] + text[mark.end :]
    return text


def kept(article: Article) -> list[tuple[str, str]]:
    """The kind and text of each node; terms, summaries and titles are paragraphs in Markdown."""
    nodes = [(getattr(node, "kind", type(node).__name__.lower()), shown(node)) for node in article.walk()]
    lines = [("paragraph" if kind == "inline" else kind, text) for kind, text in nodes if kind not in ONLY_BLOCKS]
    return [("title", article.title or ""), *lines]


def letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def without_places(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: without_places(one) for name, one in value.items() if name != "where"}
    return [without_places(one) for one in value] if isinstance(value, list | tuple) else value


def content(article: Article) -> Any:
    whole = article.model_dump(include={"title", "lead", "sections", "footnotes"})
    return without_places(whole)


def test_markdown_reads_back(case: Case) -> None:
    article = articlekit.parse_html(case.source)
    again = articlekit.parse_markdown(article.to_markdown())
    assert (kept(again) != kept(article)) == (case.folder.name in LOST_IN_MARKDOWN)
    assert [s.level for s in again.all_sections()] == [s.level for s in article.all_sections()]


def test_markdown_has_every_text(case: Case) -> None:
    article = articlekit.parse_html(case.source)
    markdown = iter(letters(article.to_markdown()))
    texts = letters("".join(shown(node) for node in article.walk()))
    assert all(letter in markdown for letter in texts)


@pytest.mark.parametrize("source", SOURCES)
def test_every_source_gives_the_same_tree(case: Case, source: str) -> None:
    html = decode_html(case.source, None, [])
    wanted = content(articlekit.parse_html(case.source))
    assert content(articlekit.parse_html(html)) == wanted
    assert content(articlekit.parse_html(SOURCES[source](html))) == wanted


def test_names_are_known() -> None:
    assert LOST_IN_MARKDOWN.keys() <= {case.folder.name for case in cases("html")}


def test_there_are_cases() -> None:
    assert len(cases("html")) >= 64
