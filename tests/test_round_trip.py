"""What an article's own HTML and Markdown say when they are read again."""

from typing import Any

import pytest

import articlekit
from articlekit import Article, parse_html, parse_markdown
from articlekit.model import Embed, Link, Math, Navigation, Paragraph
from articlekit.write.held import held
from tests.cases import Case, cases

READ = {"html": articlekit.parse_html, "text": articlekit.parse_text}

WORDS = "The ferry leaves at nine, and nobody who missed it has ever been sorry to stay for another breakfast."


@pytest.fixture(params=cases(), ids=lambda case: case.name)
def article(request: pytest.FixtureRequest) -> Article:
    case: Case = request.param
    return READ[case.format](case.source)


def test_html_gives_the_same_tree(article: Article) -> None:
    assert held(parse_html(article.to_html())) == held(article)


def test_html_is_stable(article: Article) -> None:
    html = article.to_html()
    assert parse_html(html).to_html() == html


def article_of(*blocks: Any, **fields: Any) -> Article:
    return Article(title="The Slow Ferry", lead=(Paragraph(text=WORDS), *blocks), **fields)


@pytest.mark.parametrize(
    "block",
    [
        Embed(media="video", provider="vimeo", url="https://vimeo.com/1", title="The crossing"),
        Embed(media="post", url="https://social.example/p/1", text="Late again, and glad of it."),
        Embed(media="map", provider="mapbox"),
        Math(text=r"\frac{d}{t} < 3"),
    ],
)
def test_blocks_come_back_from_html(block: Any) -> None:
    article = article_of(block, Paragraph(text=WORDS))
    assert held(parse_html(article.to_html())) == held(article)


def test_neighbours_come_back() -> None:
    nav = Navigation(
        previous=Link(title="Two Oars", href="https://x.example/oars"), next=Link(title="The Tide: A Table")
    )
    article = article_of(Paragraph(text=WORDS), nav=nav)
    assert held(parse_html(article.to_html())).nav == nav
    again = parse_markdown(article.to_markdown())
    assert [(link.title, link.href) for link in (again.nav.previous, again.nav.next) if link] == [
        ("Two Oars", "https://x.example/oars"),
        ("The Tide: A Table", None),
    ]
    assert [block.kind for block in again.lead] == ["paragraph", "paragraph"]


def test_subtitle_and_authors_come_back() -> None:
    article = article_of(
        subtitle="What an hour is for", metadata={"authors": [{"name": "Ida Brandt"}], "language": "en"}
    )
    again = parse_html(article.to_html())
    assert (again.subtitle, again.metadata.language) == ("What an hour is for", "en")
    assert [author.name for author in again.metadata.authors] == ["Ida Brandt"]
    assert held(again) == held(article)
