"""Promise 7: bad input is data, wrong use is an error."""

import gzip
import io
import time
from pathlib import Path
from typing import Any

import bs4
import pytest
from lxml import etree

import articlekit
from articlekit import Article, ArticleKitError, Footnote, SourceError, SourceTypeError
from articlekit.model import ListItem
from articlekit.options import DEEPEST
from articlekit.write.markdown_lower import names_of

BINARY = bytes(range(256)) * 40
HUGE = 10_000_000


def codes(article: Article) -> set[str]:
    return {diagnostic.code for diagnostic in article.diagnostics}


@pytest.mark.parametrize(
    "parse", [articlekit.parse, articlekit.parse_text, articlekit.parse_markdown, articlekit.parse_html]
)
@pytest.mark.parametrize("source", ["", " \n\t\n", b"", b"\n\n"])
def test_nothing(parse: Any, source: str | bytes) -> None:
    article = parse(source)
    assert "empty" in codes(article)
    assert not article.lead
    assert not article.sections


def test_ten_megabytes_on_one_line() -> None:
    start = time.perf_counter()
    article = articlekit.parse_text("word " * (HUGE // 5))
    assert len(article.text) > HUGE - 10
    assert time.perf_counter() - start < 60  # a bound against hanging, no benchmark


@pytest.mark.parametrize("source", ["lone \ud800 half", "nul \x00 here"])
def test_no_characters(source: str) -> None:
    article = articlekit.parse_text(source)
    assert "replaced-characters" in codes(article)
    assert "\ufffd" in (article.title or article.text)
    assert Article.from_json(article.to_json()) == article


@pytest.mark.parametrize("data", [BINARY, gzip.compress(b"x" * 10_000, mtime=0), b"\x89PNG\r\n\x1a\n" + BINARY])
def test_binary(data: bytes) -> None:
    article = articlekit.parse(data)
    assert "binary-input" in codes(article)
    assert not article.lead


def test_odd_encodings() -> None:
    assert "größer" in str(articlekit.parse_text("Wie größer wird, was klein war".encode("cp1252")).title)
    assert articlekit.parse_text("Ein Titel".encode("utf-16")).title == "Ein Titel"


@pytest.mark.parametrize("source", [None, 7, 1.5, [], {}, object(), articlekit])
def test_wrong_types(source: Any) -> None:
    for parse in (articlekit.parse, articlekit.parse_text, articlekit.parse_markdown, articlekit.parse_html):
        with pytest.raises(SourceTypeError, match="cannot read a source of type"):
            parse(source)


def test_files(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file"):
        articlekit.parse(tmp_path / "missing.txt")
    with pytest.raises(SourceError, match="is a directory"):
        articlekit.parse(tmp_path)
    closed = io.StringIO("text")
    closed.close()
    with pytest.raises(SourceError, match="closed"):
        articlekit.parse(closed)


def test_every_error_has_the_base() -> None:
    for name in ("DataError", "FormatError", "OptionError", "PointerError", "SourceError", "SourceTypeError"):
        assert issubclass(getattr(articlekit, name), ArticleKitError)


HOSTILE = {
    "fences": "```x\n", "bullets": "- a\n", "numbers": "1. a\n2. b\n", "deeper": "", "pipes": "|a|b|\n", "tabs": "a\tb\n",
    "quotes": "> a\n", "dashes": "- ", "bylines": "By Ann Lee | March 3, 2024\n", "labels": "Previous\n", "colons": "Do this:\na\nb\n",
    "headings": "A\n===\n", "signs": "== A ==\n", "quoted": "> a\n>\n", "columns": "Rye   11  3\n", "arrows": "► a\nb\n",
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_time_grows_in_proportion(name: str) -> None:
    def seconds(size: int) -> float:
        unit = HOSTILE[name]
        text = unit * (size // len(unit)) if unit else "".join(" " * (i % 90) + "- a\n" for i in range(size // 50))
        start = time.process_time()
        articlekit.parse_text(text)
        return time.process_time() - start

    seconds(1_000)
    assert seconds(160_000) < 40 * (seconds(20_000) + 0.02)  # eight times the text; quadratic would be 64


@pytest.mark.parametrize("title", ["Ferry | ", "Ferry : "])
def test_time_for_a_title_of_many_parts(title: str) -> None:
    def seconds(parts: int) -> float:
        page = f"<title>{title * parts}</title><p>The ferry leaves at nine.</p>"
        start = time.process_time()
        articlekit.parse_html(page)
        return time.process_time() - start

    seconds(10)
    assert seconds(4_000) < 40 * (seconds(500) + 0.02)  # eight times the parts; quadratic would be 64


def test_deep_nesting_is_flattened() -> None:
    text = "A title of words\n\n" + "".join("  " * i + f"- item {i}\n" for i in range(200))
    article = articlekit.parse_text(text, options=articlekit.ParseOptions(max_depth=8))
    assert all(f"item {i}" in article.to_text() for i in range(200))
    assert Article.from_json(article.to_json()) == article


def test_addresses_that_are_none() -> None:
    card = '<h3><a href="http://[a/b c">Ten harbours worth a detour</a></h3><a href="//[">Two words</a>'
    page = f"<html><head><title>x</title></head><body><h1>x</h1><p>Text of it.</p><div class=related>{card}</div></body></html>"
    assert articlekit.parse_html(page, url="http://[::1").title == "x"


def linked_data(text: str) -> Article:
    return articlekit.parse_html(
        f'<script type="application/ld+json">{text}</script><h1>Rain</h1><p>It rained for a week.</p>'
    )


def test_what_articlekit_never_wrote_in_what_says_it_did() -> None:
    linked = '<script type="application/ld+json">{"@type": "Article", "isAccessibleForFree": false}</script>'
    links = '<a rel="tag" href="/rain">Rain</a> <a rel="category" href="/sky">Sky</a> <a rel="next" href="/b">More</a>'
    article = articlekit.parse_html(
        f'<article data-articlekit="1.0">{linked}<header><h1>Rain</h1></header><p>{links} falls.</p></article>'
    )
    assert (article.title, article.text) == ("Rain", "Rain Sky More falls.")


def test_linked_data_with_half_a_character() -> None:
    article = linked_data(r'{"@type": "Article", "headline": "\ud800", "author": {"name": "\ud83d Ann Lee"}}')
    assert Article.from_json(article.to_json()) == article


def test_linked_data_with_numbers_that_are_none() -> None:
    steps = ",".join(
        f'{{"position": {n}, "name": "x"}}' for n in ("Infinity", "NaN", "1e999", f'"{"1" * 5000}"', "true")
    )
    assert len(linked_data(f'{{"@type": "BreadcrumbList", "itemListElement": [{steps}]}}').nav.breadcrumbs) == 5


def test_a_number_of_columns_beyond_any_number() -> None:
    article = articlekit.parse_html(f'<table><tr><td colspan="000000055{"1" * 5000}">x<td>y<tr><td>a<td>b</table>')
    assert article.text.split() == ["x", "y", "a", "b"]


NINES = "9" * 5000


@pytest.mark.parametrize(
    "page",
    [
        f"<p>We found {NINES} reasons.</p><h2>1. Sun</h2><p>It shines.</p><h2>2. Rain</h2><p>It falls.</p><h2>3. Wind</h2><p>It blows.</p>",
        f"<p>Look at this:</p><pre>{NINES} sun\n2 rain\n3 wind</pre>",
        f"<p>Look at this:</p><pre>1 sun\n{NINES} rain\n3 wind</pre>",
    ],
)
def test_numbers_that_no_number_holds(page: str) -> None:
    article = articlekit.parse_html(f"<article><h1>The Weather</h1>{page}</article>")
    assert NINES in article.to_text()


def test_a_title_that_counts_more_than_any_number() -> None:
    article = articlekit.parse_markdown(f"# {NINES} Benefits of Rain\n\n## Benefits\n\n- It falls.\n- It runs.\n")
    assert article.title == f"{NINES} Benefits of Rain"
    assert len(article.benefits) == 2


def test_numbers_on_lines_of_their_own_right_under_the_first_line() -> None:
    article = articlekit.parse_text("What to bring\n1.\nA warm coat\n2.\nA second pair of shoes")
    assert [(item.number, item.text) for item in article.walk() if isinstance(item, ListItem)] == [
        (1, "A warm coat"),
        (2, "A second pair of shoes"),
    ]


@pytest.mark.parametrize("margin", ["1.2.3pt", ".", ".5in", "36.0pt"])
def test_a_margin_that_is_no_number(margin: str) -> None:
    item = f'<p class="MsoListParagraph" style="margin-left: {margin}">· Rain falls</p>'
    assert articlekit.parse_html(f"<h1>Weather</h1>{item}{item}").text.count("Rain falls") == 2


@pytest.mark.parametrize("depth", [1, 5, 32, DEEPEST])
def test_lists_in_text_nest_as_deep_as_the_options_allow(depth: int) -> None:
    def levels(items: int) -> tuple[int, list[str]]:
        text = "A title of words\n\n" + "".join("  " * n + f"- item {n}\n" for n in range(items))
        article = articlekit.parse_text(text, options=articlekit.ParseOptions(max_depth=depth))
        lists = [block for block in article.all_blocks() if block.kind == "list"]
        assert all(len(block.items) == 1 for block in lists[: depth - 1])
        assert Article.from_json(article.to_json()) == article
        return len(lists), [note.code for note in article.diagnostics]

    assert levels(depth) == (depth, [])
    assert levels(depth + 1)[1] == ["limit-depth"]


def test_a_list_where_nothing_may_nest() -> None:
    article = articlekit.parse_text("- Sun\n- Rain\n  - Hail\n", options=articlekit.ParseOptions(max_depth=1))
    assert article.text.split() == ["Sun", "Rain", "Hail"]


OUTER = ("<ul><li>Sun<li>{}</ul>", "<dl><dt>Sun<dd>It shines.<dt>{}</dl>", "<li>in!<li><b><u>{}</b>")
INNER = ("Rain falls.", "<ul><li>Rain falls.</ul>", "<li>Rain", "<table><tr><th>a<th>b<tr><td>1<td>Rain.</table>")


@pytest.mark.parametrize("inner", INNER)
@pytest.mark.parametrize("outer", OUTER)
def test_an_item_all_of_which_is_hidden_and_taken_back(outer: str, inner: str) -> None:
    hidden = outer.format(f"<b hidden>{inner}</b>")
    for page in (hidden, f"<title>Weather</title>{hidden}"):
        article = articlekit.parse_html(page, options=articlekit.ParseOptions(ledger=True))
        assert "Rain" in article.text + "".join(entry.text for entry in article.ledger)


def test_a_soup_that_holds_no_characters() -> None:
    soup = bs4.BeautifulSoup("<h1>Rain</h1><p>It <a>falls</a>.</p>", "lxml")
    for tag in (soup.h1, soup.a):
        assert tag is not None
        tag.string = "half \ud800 nul \0"
        tag["href"] = "/rain/\ud800"
    article = articlekit.parse_html(soup)
    assert "replaced-characters" in codes(article)
    assert Article.from_json(article.to_json()) == article


@pytest.mark.parametrize("value", [5, True, None, ["tide", 5], 1.5])
def test_a_soup_with_values_that_are_no_text(value: Any) -> None:
    soup = bs4.BeautifulSoup("<h1>Rain</h1><p>It falls.</p>", "lxml")
    for name in ("class", "id", "title"):
        soup.find_all("p")[0][name] = value
    assert articlekit.parse_html(soup).text == "It falls."


@pytest.mark.parametrize("nothing", [etree.Comment("Rain"), etree.ProcessingInstruction("rain"), etree.Entity("amp")])
def test_nodes_that_are_no_elements(nothing: Any) -> None:
    assert not articlekit.parse_html(nothing).text


def test_entities_that_a_parser_left_alone() -> None:
    xml = (
        '<!DOCTYPE p [<!ENTITY tide "high"><!ENTITY eacute "e">]><p>Rain &eacute;t&eacute; &tide; <!-- no -->falls.</p>'
    )
    tree = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, load_dtd=False))
    assert articlekit.parse_html(tree).text == "Rain été &tide; falls."


NESTED = (
    "<ul><li>x",
    "<dl><dt>a<dd>x",
    "<blockquote><p>x<p>y",
    "<details><summary>a</summary>x",
    "<ul><li>x<dl><dt>a<dd>y",
    "<table><tr><th>a<th>b<tr><td>x<td>",
)


@pytest.mark.parametrize("nested", NESTED)
@pytest.mark.parametrize("start", ["<article>", '<article data-articlekit="1.0">'])
def test_json_of_the_deepest_nesting(start: str, nested: str) -> None:
    told = "The ferry leaves at nine, and nobody who missed it has ever been sorry to stay for breakfast."
    headings = "".join(f'<h6 aria-level="{n}">Pier {n}</h6><p>{told}</p>' for n in range(1, 100))
    page = f"{start}<h1>The Piers</h1>{headings}{nested * 200}"
    article = articlekit.parse_html(page, options=articlekit.ParseOptions(max_depth=DEEPEST))
    assert max(section.level for section in article.all_sections()) == DEEPEST
    assert Article.from_json(article.to_json()) == article


def test_names_of_many_footnotes() -> None:
    def seconds(size: int) -> float:
        notes = tuple(Footnote(id=f"n{n}", label="1", blocks=()) for n in range(size))
        start = time.process_time()
        assert len(set(names_of(notes).values())) == size
        return time.process_time() - start

    seconds(10)
    assert seconds(32_000) < 40 * (seconds(4_000) + 0.02)  # eight times the notes; quadratic would be 64
