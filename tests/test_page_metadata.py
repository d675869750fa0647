"""What a page says around its article: who, when, and which pages stand beside it."""

from time import process_time

import pytest

import articlekit
from articlekit.shape.page.days import to_day
from articlekit.shape.page.linked_data import parse_json
from articlekit.shape.people import split_names

TEXT = (
    "<p>The kettle sings a full minute before it boils, and we pour the milk by it. Nobody can say who noticed.</p>" * 3
)


def page(head: str = "", above: str = "", below: str = "", lang: str = "en") -> articlekit.Article:
    return articlekit.parse_html(
        f"<html lang={lang}><head><title>On Kettles</title>{head}</head>"
        f"<body><article><h1>On Kettles</h1>{above}{TEXT}</article>{below}</body></html>",
        url="https://a.example/kettles",
    )


def json_ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


def names(article: articlekit.Article) -> list[str]:
    return [author.name for author in article.metadata.authors]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ('{"a": 1}', [{"a": 1}]),
        ('{"a": [1, 2,],}', [{"a": [1, 2]}]),
        ('/* x */ {"a": 1} // y', [{"a": 1}]),
        ('<!-- {"a": "//b, }"} -->', [{"a": "//b, }"}]),
        ('//<![CDATA[\n{"a": 1}\n//]]>', [{"a": 1}]),
        ('{"a": 1}{"b": 2};', [{"a": 1}, {"b": 2}]),
        ("{&quot;a&quot;: 1}", [{"a": 1}]),
        ('{"a": "one\ntwo"}', [{"a": "one\ntwo"}]),
        ("nothing", []),
        ("", []),
    ],
)
def test_json_as_it_is(text: str, values: list[object]) -> None:
    assert parse_json(text) == values


@pytest.mark.parametrize(
    "text", ["[" * 100_000, '{"a":' * 50_000, "/*" * 50_000, '"' * 50_000, "," * 50_000, "{" * 50_000]
)
def test_hostile_json_takes_no_time(text: str) -> None:
    start = process_time()
    page(json_ld(text))
    assert process_time() - start < 2


@pytest.mark.parametrize(
    "text",
    [
        '{"@type": 5, "author": 7}',
        '{"@type": "Article", "author": [[], {}, null, {"name": {}}], "datePublished": {}, "image": [[]]}',
        '{"@type": "BreadcrumbList", "itemListElement": {"name": 1}}',
        '[1, "a", null, {"@graph": 3}]',
    ],
)
def test_wrong_types_are_no_answer(text: str) -> None:
    metadata = page(json_ld(text)).metadata
    assert (metadata.authors, metadata.published, metadata.image) == ((), None, None)


def test_author_is_found_through_the_graph() -> None:
    found = page(
        json_ld(
            '{"@graph": [{"@type": "BlogPosting", "author": {"@id": "#p"}}, '
            '{"@type": "Person", "@id": "#p", "name": "Ada Roe", "url": "https://a.example/ada"}]}'
        )
    ).metadata.authors[0]
    assert (found.name, found.url) == ("Ada Roe", "https://a.example/ada")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Roe and Ben Poe", ["Ada Roe", "Ben Poe"]),
        ("Ada Roe, Ben Poe & Cy Doe", ["Ada Roe", "Ben Poe", "Cy Doe"]),
        ("Ada Roe, MD", ["Ada Roe, MD"]),
        ("Ada Roe, Senior Editor", ["Ada Roe"]),
        ("Roe, Ada", ["Ada Roe"]),
        ("https://a.example/ada", []),
        ("ada@a.example", []),
    ],
)
def test_names(text: str, expected: list[str]) -> None:
    assert split_names(text) == expected


@pytest.mark.parametrize(
    "value", ["https://a.example/x", "@ada", "ada@a.example", "2024-03-01", "March 3, 2024", "admin", "Our Site"]
)
def test_no_author(value: str) -> None:
    head = f'<meta name="author" content="{value}"><meta property="og:site_name" content="Our Site">'
    assert names(page(head)) == []


@pytest.mark.parametrize(
    ("lang", "line", "day"),
    [
        ("en", "By Ada Roe | March 3, 2024", "2024-03-03"),
        ("de", "Von Ada Roe | 3. März 2024", "2024-03-03"),
        ("fr", "Par Ada Roe | 3 mars 2024", "2024-03-03"),
        ("es", "Por Ada Roe | 3 de marzo de 2024", "2024-03-03"),
        ("it", "Di Ada Roe | 3 marzo 2024", "2024-03-03"),
        ("nl", "Door Ada Roe | 3 maart 2024", "2024-03-03"),
        ("pl", "Autor: Ada Roe | 3 marca 2024", "2024-03-03"),
        ("pt", "Por Ada Roe | 3 de março de 2024", "2024-03-03"),
        ("ru", "Автор: Ада Роу | 3 марта 2024", "2024-03-03"),
    ],
)
def test_visible_byline(lang: str, line: str, day: str) -> None:
    article = page(above=f'<div class="meta">{line}</div>', lang=lang)
    assert article.metadata.published == day
    assert names(article) in (["Ada Roe"], ["Ада Роу"])


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-02-30", None),
        ("20240229", "2024-02-29"),
        ("2024-02-29T23:00:00Z", "2024-02-29"),
        ("2023 Jan 7", "2023-01-07"),
        ("spring", None),
        ("", None),
    ],
)
def test_days(text: str, day: str | None) -> None:
    assert to_day(text, "en") == day


def test_evidence_keeps_what_was_not_chosen() -> None:
    head = '<meta name="author" content="Our Site"><meta property="og:site_name" content="Our Site">'
    evidence = page(head, above='<p class="byline">By Ada Roe</p>').metadata.evidence["authors"]
    assert {(e.value, e.source) for e in evidence} >= {("Ada Roe", "byline"), ("Our Site", "author")}


@pytest.mark.parametrize(
    "below",
    [
        '<nav><a rel="prev" href="/one">One Pot</a><a rel="next" href="/two">Two Pots</a></nav>',
        '<div><div class="nav-previous"><a href="/one">← One Pot</a></div><div class="nav-next"><a href="/two">Two Pots →</a></div></div>',
        '<nav><a class="prev-post" href="/one"><span>Previous</span><span>One Pot</span></a><a class="next-post" href="/two"><span>Next</span><span>Two Pots</span></a></nav>',
        '<div><p>Previous post</p><p><a href="/one">One Pot</a></p><p>Next post</p><p><a href="/two">Two Pots</a></p></div>',
        '<div><p><a href="/one">← One Pot</a></p><p><a href="/two">Two Pots →</a></p></div>',
    ],
)
def test_neighbours(below: str) -> None:
    nav = page(below=below).nav
    assert nav.previous is not None
    assert nav.next is not None
    assert (nav.previous.title, nav.previous.href) == ("One Pot", "https://a.example/one")
    assert (nav.next.title, nav.next.href) == ("Two Pots", "https://a.example/two")


@pytest.mark.parametrize(
    "below",
    [
        '<div class="nav-previous"><a href="/page/2">Older posts</a></div>',
        '<div class="pagination"><a class="prev" href="/p/1">1</a><a class="next" href="/p/3">3</a></div>',
        '<div class="comments"><div class="nav-previous"><a href="/c">Older Comments</a></div></div>',
        '<div class="swiper"><a class="swiper-next" href="/x">A Slide About Lids</a></div>',
        '<a class="prev" href="#top">One Pot</a>',
    ],
)
def test_no_neighbours(below: str) -> None:
    nav = page(below=below).nav
    assert (nav.previous, nav.next) == (None, None)


@pytest.mark.parametrize(
    "above",
    [
        '<nav aria-label="breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/k">Kitchen</a></li><li>On Kettles</li></ol></nav>',
        '<div class="breadcrumbs"><a href="/">Home</a> » <a href="/k">Kitchen</a> » On Kettles</div>',
    ],
)
def test_breadcrumbs(above: str) -> None:
    crumbs = page(above=above).nav.breadcrumbs
    assert [(c.title, c.href) for c in crumbs] == [
        ("Home", "https://a.example/"),
        ("Kitchen", "https://a.example/k"),
        ("On Kettles", None),
    ]


def test_many_elements_take_time_in_proportion() -> None:
    start = process_time()
    page(below='<div class="prev"><time>now</time><a rel="prev" class="author" href="/x">x</a>' * 5000)
    assert process_time() - start < 10
