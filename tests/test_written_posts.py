"""The posts that models learn from, in seventeen languages: what every reader must make of them alike."""

import re
from pathlib import Path

import pytest

import articlekit
from articlekit import Article

POSTS = sorted((Path(__file__).parents[1] / "training" / "posts").glob("*.md"))
MARKS = re.compile(r"^\{\w+\}\n|(?<=\S) \{\w+\}$", re.MULTILINE)
FEW = 4
"""Posts of a file that are read here."""


@pytest.fixture(params=POSTS, ids=lambda path: path.stem)
def articles(request: pytest.FixtureRequest) -> list[Article]:
    """Give some posts of a file, without the marks that say their roles."""
    posts = request.param.read_text(encoding="utf-8").split("\n+++\n")[:FEW]
    return [articlekit.parse_markdown(MARKS.sub("", post.strip())) for post in posts]


@pytest.fixture
def language(request: pytest.FixtureRequest) -> str:
    return str(request.node.callspec.params["articles"].stem.partition("-")[0])


def roles(article: Article) -> list[tuple[str | None, str | None]]:
    return [(section.heading.text if section.heading else None, section.role) for section in article.all_sections()]


def test_their_language_is_told(articles: list[Article], language: str) -> None:
    assert {str(article.metadata.language).partition("-")[0] for article in articles} == {language}


def test_html_and_markdown_agree(articles: list[Article]) -> None:
    for article in articles:
        assert roles(article)
        assert roles(articlekit.parse_html(article.to_html())) == roles(article)
        assert roles(articlekit.parse_markdown(article.to_markdown())) == roles(article)


def test_raw_text_keeps_the_headings(articles: list[Article]) -> None:
    wanted = found = 0
    for article in articles:
        text = articlekit.parse_text(article.to_text())
        assert text.title == article.title
        headings = {heading for heading, _ in roles(article)}
        wanted += len(headings)
        found += len(headings & {heading for heading, _ in roles(text)})
    assert found >= 0.9 * wanted
