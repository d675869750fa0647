"""What the writers write is well-formed, safe, and says what the tree says, whatever the tree holds."""

import json
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import example, given, settings
from markdown_it import MarkdownIt
from markdown_it.token import Token

from articlekit import Article, parse_text
from articlekit.about import Link, Navigation
from articlekit.model import Callout, Code, Figure, Footnote, Heading, List, ListItem, Mark, Paragraph, Section
from articlekit.walk import own_text
from articlekit.write.urls import SCHEMES, safe_image, safe_link
from tests.strategies import ARTICLES

COMMONMARK = MarkdownIt("commonmark").enable(["table", "strikethrough"])
ELEMENTS = {
    "a", "abbr", "address", "article", "aside", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "div", "dl",
    "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "img", "input", "ins", "kbd",
    "li", "mark", "nav", "ol", "p", "pre", "q", "s", "section", "small", "span", "strong", "sub", "summary", "sup", "table",
    "tbody", "td", "th", "thead", "time", "tr", "u", "ul",
}  # fmt: skip
ATTRIBUTES = {
    "alt", "aria-level", "checked", "cite", "class", "colspan", "data-articlekit", "data-label", "data-media", "data-provider", "data-role", "datetime", "disabled",
    "href", "id", "lang", "rel", "role", "rowspan", "scope", "src", "start", "style", "title", "type", "value",
}  # fmt: skip


def visible(text: str) -> str:
    """The letters and digits of a text: what every format keeps."""
    return "".join(c for c in text if c.isalnum())


def texts(article: Article) -> str:
    parts = [article.title or "", article.subtitle or ""]
    parts += [own_text(node) for node in article.walk()]
    return visible("".join(parts))


def holds(whole: str, part: str) -> bool:
    rest = iter(whole)
    return all(c in rest for c in part)


def html_tree(html: str) -> Any:
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parseFragment(html)


def markdown_text(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type in ("text", "code_inline", "code_block", "fence"):
            yield token.content
        yield from markdown_text(token.children or [])


@given(ARTICLES)
@settings(max_examples=100, deadline=None)
def test_html_is_well_formed_and_safe(article: Article) -> None:
    html = article.to_html()
    for node in html_tree(html).iter():
        assert isinstance(node, Element)
        if node.tag == "DOCUMENT_FRAGMENT":
            continue
        assert node.tag in ELEMENTS
        for name, value in node.attrib.items():
            assert name in ATTRIBUTES, name
            if name in ("href", "src", "cite"):
                assert value == safe_link(value) or (name == "src" and value == safe_image(value))
    assert html == article.to_html()


@given(ARTICLES)
@settings(max_examples=100, deadline=None)
def test_html_says_what_the_tree_says(article: Article) -> None:
    assert holds(visible("".join(html_tree(article.to_html()).itertext())), texts(article))


@given(ARTICLES)
@example(Article(footnotes=(Footnote(id="a", blocks=(Callout(blocks=(Code(text="word```<b>"),)),)),)))
@example(Article(footnotes=(Footnote(id="a", blocks=(Code(text="<b>word\n\nword"),)),)))
@settings(max_examples=100, deadline=None)
def test_markdown_has_no_html_and_safe_links(article: Article) -> None:
    tokens = COMMONMARK.parse(article.to_markdown())
    assert not [t for t in tokens if t.type == "html_block"]
    for token in (child for t in tokens for child in t.children or []):
        assert token.type != "html_inline"
        for name in ("href", "src"):
            value = str(token.attrs.get(name, ""))
            assert not value.lower().startswith(("javascript:", "vbscript:", "data:text"))
    assert article.to_markdown() == article.to_markdown()


@given(ARTICLES)
@settings(max_examples=100, deadline=None)
def test_markdown_says_what_the_tree_says(article: Article) -> None:
    got = visible("".join(markdown_text(COMMONMARK.parse(article.to_markdown()))))
    # CommonMark has no footnotes: it reads `[^1]: word` as the definition of a link.
    assert holds(got, texts(article.model_copy(update={"footnotes": ()})))


@given(ARTICLES)
@settings(max_examples=100, deadline=None)
def test_text_says_what_the_tree_says(article: Article) -> None:
    assert holds(visible(article.to_text()), texts(article))


@given(ARTICLES)
@settings(max_examples=100, deadline=None)
def test_json_round_trip(article: Article) -> None:
    text = article.to_json()
    assert Article.from_json(text) == article
    assert json.loads(text)["schema_version"] == "1.0"
    assert Article.from_json(text).to_json() == text


def article_of(*blocks: Any) -> Article:
    return Article(title="T", lead=blocks)


@pytest.mark.parametrize(
    "text",
    [
        "1. not a list", "- no", "# no heading", "> no quote", "a * b * c", "snake_case_name and _this_", "`tick", "a < b > c &amp; d",
        "[no](link)", "![no](x)", "***", "---", "| a | b |", "~~no~~", "\\backslash", "2) x", "<b>bold</b>", "$5 and $6", "[x] no",
        "line one\nline two", "ends with backslash\\", "1986\\. A year", "+ plus", "= = =", "http://example.org/a_b_c", "*", "_", "[^1]",
    ],
)  # fmt: skip
def test_text_comes_back_from_markdown(text: str) -> None:
    tokens = COMMONMARK.parse(article_of(Paragraph(text=text)).to_markdown())
    inline = [t for t in tokens if t.type == "inline"][1]
    got = "".join("\n" if c.type == "hardbreak" else c.content for c in inline.children or [])
    assert got == text
    assert [t.type for t in tokens[3:]] == ["paragraph_open", "inline", "paragraph_close"]


def test_lists_keep_their_numbers_and_stay_apart() -> None:
    items = tuple(ListItem(number=n, text=f"item {n}") for n in (3, 4, 9))
    bullets = List(items=(ListItem(text="a", blocks=(List(items=(ListItem(text="b"),)),)),))
    markdown = article_of(List(ordered=True, items=items), bullets, bullets).to_markdown()
    assert markdown == "# T\n\n3. item 3\n4. item 4\n\n9) item 9\n\n- a\n  - b\n\n* a\n  - b\n"


def test_code_and_headings() -> None:
    article = Article(
        title="T",
        sections=(
            Section(
                heading=Heading(text="One\nline #"), level=1, id="one", blocks=(Code(text="```\nx", language="py"),)
            ),
        ),
    )
    assert article.to_markdown() == "# T\n\n## One line \\#\n\n````py\n```\nx\n````\n"
    assert '<pre><code class="language-py">```\nx</code></pre>' in article.to_html()


def test_marks() -> None:
    marks = (
        Mark(kind="strong", start=0, end=4),
        Mark(kind="link", start=5, end=9, href="https://x.org", title='a "b"'),
        Mark(kind="link", start=10, end=14, href="javascript:x"),
    )
    article = article_of(Paragraph(text="bold link dead", marks=marks))
    assert '**bold** [link](https://x.org "a \\"b\\"") dead' in article.to_markdown()
    assert '<strong>bold</strong> <a href="https://x.org" title="a &quot;b&quot;">link</a> dead' in article.to_html()


def test_roles_and_neighbours_in_html() -> None:
    article = parse_text("A Title Of Some Words\n\nWords that open the text, and then some more words to make it long enough.\n\n"
                         "Conclusion\n\nThis is the end of it, and it is a sentence that is long enough.\n\nPrevious post: Old\n")  # fmt: skip
    html = article.to_html()
    assert '<section role="doc-conclusion" data-role="conclusion">\n<h2 id="conclusion">' in html
    assert '<a rel="prev">Old</a>' in html
    assert article.to_text().endswith("Previous: Old\n")


def test_figure() -> None:
    article = article_of(Figure(src="/a.png", alt="A [cat]", caption="Our cat", credit="Photo: Ann"))
    assert article.to_markdown() == "# T\n\n![A \\[cat\\]](/a.png)\n\n*Our cat*\n\n*Photo: Ann*\n"
    assert (
        '<img src="/a.png" alt="A [cat]"><figcaption>Our cat <small class="credit">Photo: Ann</small></figcaption>'
        in article.to_html()
    )


def test_links_of_the_navigation() -> None:
    article = Article(nav=Navigation(previous=Link(title="Old", href="/old"), next=Link(title="New")))
    assert article.to_markdown() == "---\n\nPrevious: [Old](/old)\n\nNext: New\n"


@pytest.mark.parametrize(
    "url", ["javascript:1", "JAVASCRIPT:1", " java\nscript:1", "\x01javascript:1", "vbscript:1", "data:text/html,x"]
)
def test_unsafe_addresses(url: str) -> None:
    assert safe_link(url) is None
    assert safe_image(url) is None


@pytest.mark.parametrize(
    "url", ["/a", "a/b:c", "#x", "?q=a:b", "//x.org", "mailto:a@b.c", *(f"{s}:x" for s in sorted(SCHEMES))]
)
def test_safe_addresses(url: str) -> None:
    assert safe_link(url) == url


def test_empty_article() -> None:
    assert Article().to_markdown() == ""
    assert Article().to_text() == "\n"
    assert html_tree(Article().to_html()) is not None


def test_a_list_that_starts_later_stands_apart_from_the_sign_of_its_callout() -> None:
    items = (ListItem(number=4, text="Rinse"), ListItem(number=5, text="Dry"))
    article = Article(lead=(Callout(blocks=(List(ordered=True, items=items),)),))
    assert article.to_markdown() == "> [!NOTE]\n>\n> 4. Rinse\n> 5. Dry\n"
