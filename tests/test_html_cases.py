"""The HTML cases: Markdown has every text, and every kind of source gives the same tree."""

from collections.abc import Callable
from typing import Any

import pytest
from bs4 import BeautifulSoup
from lxml import html as lxml_html

import articlekit
from articlekit import Article
from articlekit.model import Node
from articlekit.read.html_decode import to_utf8
from articlekit.walk import own_text
from tests.cases import Case, cases

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


def letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def without_places(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: without_places(one) for name, one in value.items() if name != "where"}
    return [without_places(one) for one in value] if isinstance(value, list | tuple) else value


def content(article: Article) -> Any:
    whole = article.model_dump(include={"title", "lead", "sections", "footnotes"})
    return without_places(whole)


def test_markdown_has_every_text(case: Case) -> None:
    article = articlekit.parse_html(case.source)
    markdown = iter(letters(article.to_markdown()))
    texts = letters("".join(shown(node) for node in article.walk()))
    assert all(letter in markdown for letter in texts)


@pytest.mark.parametrize("source", SOURCES)
def test_every_source_gives_the_same_tree(case: Case, source: str) -> None:
    html = to_utf8(case.source, None, []).decode()
    wanted = content(articlekit.parse_html(case.source))
    assert content(articlekit.parse_html(html)) == wanted
    assert content(articlekit.parse_html(SOURCES[source](html))) == wanted


def test_there_are_cases() -> None:
    assert len(cases("html")) >= 64
