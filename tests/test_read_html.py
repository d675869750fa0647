"""The HTML reader: the structure of a page, whatever it is given as."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

import articlekit
from articlekit import Article, ParseOptions
from articlekit.model import Code, Figure, List, Paragraph, Quote, Table
from articlekit.read.html import read
from articlekit.read.html_inline import Inline, OpenMark, collapse

PAGE = """<!doctype html><html lang="en"><head><title>Mills - The Site</title></head><body>
<nav><a href="/">Home</a></nav>
<main><h1>Water Mills</h1><p>They turn <b>slowly</b>, and <a href="far">far</a>
 from town.</p>
<h2 id="why">Why they stop</h2><ol start="3"><li>Ice<ul><li>on the wheel</li></ul></li><li>Silence</li></ol>
<h3>In winter</h3><p>One line<br>and another</p></main>
<script>var x = "never";</script></body></html>"""


def shape(article: Article) -> tuple[Any, ...]:
    sections = [(s.level, s.source_level, s.id, s.heading.text) for s in article.all_sections()]
    return article.title, [b.kind for b in article.all_blocks()], sections


def first(html: str, kind: type) -> Any:
    return next(b for b in articlekit.parse_html(html).all_blocks() if isinstance(b, kind))


def test_page() -> None:
    article = articlekit.parse_html(PAGE, url="https://mill.example/posts/")
    assert article.title == "Water Mills"
    assert [(s.level, s.source_level, s.id) for s in article.all_sections()] == [(1, 2, "why"), (2, 3, "in-winter")]
    lead = article.lead[0]
    assert isinstance(lead, Paragraph)
    assert lead.text == "They turn slowly, and far from town."
    assert [(m.kind, lead.text[m.start : m.end], m.href) for m in lead.marks] == [
        ("strong", "slowly", None),
        ("link", "far", "https://mill.example/posts/far"),
    ]
    numbers = article.sections[0].blocks[0]
    assert isinstance(numbers, List)
    assert [(i.number, i.text, len(i.blocks)) for i in numbers.items] == [(3, "Ice", 1), (4, "Silence", 0)]
    assert [getattr(b, "text", None) for b in article.sections[0].sections[0].blocks] == ["One line\nand another"]
    assert article.metadata.language == "en"
    assert "never" not in article.to_json()
    ledger = articlekit.parse_html(PAGE, options=ParseOptions(ledger=True)).ledger
    assert ("navigation", "Home") in [(entry.reason, entry.text) for entry in ledger]


def test_the_same_from_every_kind_of_source() -> None:
    wanted = shape(articlekit.parse_html(PAGE))
    for source in (PAGE.encode(), BeautifulSoup(PAGE, "lxml"), lxml_html.document_fromstring(PAGE)):
        assert shape(articlekit.parse_html(source)) == wanted
        assert shape(articlekit.parse(source)) == wanted


def test_code_keeps_its_lines_and_language() -> None:
    code = first('<p>x</p><pre><code class="language-Py">a = 1\n\n  b\n</code></pre>', Code)
    assert (code.text.rstrip("\n"), code.language) == ("a = 1\n\n  b", "py")


def test_table() -> None:
    table = first(
        "<p>x</p><table><caption>Sums</caption><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr>"
        "<tr><td colspan=2>3</td></tr></table>",
        Table,
    )
    assert table.caption == "Sums"
    assert [[(c.text, c.header, c.colspan) for c in row] for row in table.rows] == [
        [("a", True, 1), ("b", True, 1)],
        [("1", False, 1), ("2", False, 1)],
        [("3", False, 2)],
    ]


def test_figure_and_quote() -> None:
    html = '<p>x</p><figure><img src="/a.png" alt="A mill"><figcaption>The mill</figcaption></figure>'
    figure = first(html, Figure)
    assert (figure.src, figure.alt, figure.caption) == ("/a.png", "A mill", "The mill")
    assert first("<p>x</p><blockquote><p>It turns.</p></blockquote>", Quote).text == "It turns."


@pytest.mark.parametrize("style", ['hidden=""', 'style="display: none"'])
def test_hidden_text_is_not_content(style: str) -> None:
    page = f"<p>Seen, and long enough to be the text of the page.</p><p {style}>Secret</p>"
    article = articlekit.parse_html(page, options=ParseOptions(ledger=True))
    assert "Secret" not in article.text
    assert [entry.reason for entry in article.ledger if entry.text == "Secret"] == ["hidden"]


def test_deep_nesting_keeps_its_text() -> None:
    html = "<div>" * 100_000 + "deep words" + "</div>" * 100_000
    assert "deep words" in articlekit.parse_html(html).to_text()


@pytest.mark.parametrize(
    "html",
    [
        "<details><summary>One</summary><summary>Two</summary>x</details>",
        "<figure><img src=a><figcaption>One</figcaption><figcaption>Two</figcaption></figure>",
        "<figure><img src=a><div class=credit>One</div><div class=credit>Two</div></figure>",
        "<figure><blockquote>x<footer>One</footer></blockquote><figcaption>Two</figcaption></figure>",
        "<table><caption>One</caption><caption>Two</caption><tr><th>x<td>y</table>",
        "<p>One<a href='#fn1'>two <dl class=gallery-item></dl><a href=/x>Two</a>",
        "<figure><span class=credit>One<img src=a alt=Two></span></figure>",
    ],
)
def test_the_second_of_a_kind_is_not_lost(html: str) -> None:
    json_text = articlekit.parse_html("<p>Opening words.</p>" + html).to_json()
    assert json_text.count("One") == json_text.count("Two") == 1


PIECES = (
    "<p> <div> </div> <h2> <ul> <ol> <li> </li> <dl> <dt> <dd> <table> <tr> <td> <th> <caption> <blockquote> <cite> <footer> "
    "</blockquote> <figure> <figcaption> </figure> <details> <summary> <pre> <code> <b> <i> <span> </span> <br> <ruby> <rt> "
    "<button> <math> <mi> <mfrac> <a|href=/x> <a|href=#fn1> </a> <sup> <li|id=fn1> <a|id=fn1> <div|class=callout> <svg> <video> "
    "<p|class=admonition-title> <div|class=footnotes> <div|class=footnote> <span|class=sidenote> <span|class=credit> <td|class=gutter> "
    "<pre|class=verse> <div|class=copy-btn> <blockquote|class=twitter-tweet> <p|class=caption> <dl|class=gallery-item> <img|src=a> "
    "<select> <option> <object> <noscript> <article> <label>"
).split()


@given(st.lists(st.sampled_from(["word", *PIECES]) | st.just("word"), max_size=25))
@settings(max_examples=200, deadline=None)
def test_no_word_is_lost_or_doubled(pieces: list[str]) -> None:
    words = [f"w{n}q" for n in range(pieces.count("word"))]
    fresh = iter(words)
    html = "".join(f"{next(fresh)} " if piece == "word" else piece.replace("|", " ") for piece in pieces)
    draft = read(html, ParseOptions())
    texts = [*(block.text for block in draft.blocks), *(str(block.attrs.get("credit")) for block in draft.blocks)]
    found = " ".join(texts)
    assert [word for word in words if found.count(word) != 1] == []


MARKS: dict[str, OpenMark] = {"b": ("strong", None, None, None), "i": ("emphasis", None, None, None)}


def laid_out(pieces: list[str], space: str) -> tuple[str, list[Any]]:
    """Lay out pieces of text; `b` and `i` begin and end marks, and `space` stands for every space."""
    inline, opened = Inline(), set[str]()
    for piece in pieces:
        if piece not in MARKS:
            inline.parts.append(piece.replace(" ", space))
        elif piece in opened:
            inline.close(MARKS[piece])
            opened.remove(piece)
        else:
            inline.open(MARKS[piece])
            opened.add(piece)
    return inline.take()


@given(st.lists(st.sampled_from(["b", "i", "One", " two", "three ", " ", " 4 "]), max_size=12))
def test_white_space_moves_no_mark(pieces: list[str]) -> None:
    text, marks = laid_out(pieces, " ")
    assert (text, marks) == laid_out(pieces, "  ") == laid_out(pieces, "\n\t")
    assert text == " ".join("".join(piece for piece in pieces if piece not in MARKS).split())


@given(st.text(st.sampled_from("aé。 \t\n\x1c\xa0\u2028\u200b\u3000") | st.characters(), max_size=20))
def test_white_space_is_what_python_splits_at(text: str) -> None:
    if "\n" not in text:
        assert collapse(text) == " ".join(text.split())


@given(st.lists(st.sampled_from(["<p>", "</p>", "<ul><li>", "</ul>", "<table>", "<td>", "<b>", "</div>", "<h2>", "a", " ", "<!--", "&#0;", "<a href=x>", "<details>", "<dl><dd>", "<pre>"]), max_size=30).map("".join))  # fmt: skip
@settings(max_examples=150)
def test_any_tags(html: str) -> None:
    article = articlekit.parse_html(html)
    assert Article.from_json(article.to_json()) == article


PROSE = "<p>" + 3 * "The gate hung well until the frost came and moved the post that it hangs on. " + "</p>"


@pytest.mark.parametrize(
    "html",
    [
        f'<article class="graf--mixtapeEmbed endnotes details"><p class="lnt" aria-hidden=true>¶python¶<ul class="copiable-link">¶{3 * PROSE[3:-4]}',
        "<a class=et_pb_testimonial_author href=/x><figure><a class=digest-post-embed href=/y>Next: page</a></figure></a>",
    ],
)
def test_broken_pages_keep_their_text(html: str) -> None:
    read_ = articlekit.parse_html(html, options=ParseOptions(ledger=True)).to_json()
    words = BeautifulSoup(html, "lxml").get_text(" ").replace("¶", " ").split()
    assert [word for word in words if word not in read_] == []


def test_a_sentence_with_a_link_is_no_name_of_a_language() -> None:
    html = f'{PROSE}<div><p>Code <a href="/r">in the shed</a> closes it:</p><pre><code>a = 1\nb = 2</code></pre></div>{PROSE}'
    texts = [getattr(block, "text", "") for block in articlekit.parse_html(html).lead]
    assert "Code in the shed closes it:" in texts


def test_only_a_whole_name_is_a_credit() -> None:
    html = f'{PROSE}<figure><img src="/a.jpg"><figcaption>The <span class="resource">oak post</span> in May</figcaption></figure>{PROSE}'
    figure = first(html, Figure)
    assert (figure.caption, figure.credit) == ("The oak post in May", None)


def test_what_is_quoted_under_the_signature_of_a_mail() -> None:
    mail = (
        "Yes, it turns again, since Monday.\n\n-- \nBo, Rye\n\nOn Sunday Ann wrote:\n&gt; Does the mill turn again?\n"
    )
    article = articlekit.parse_html(f"<h1>Mill</h1><pre>{mail}</pre>", options=ParseOptions(ledger=True))
    assert "> Does the mill turn again?" in article.to_markdown()
    assert ("author-box", "-- Bo, Rye") in [(entry.reason, entry.text) for entry in article.ledger]


def test_the_address_of_a_quotation_in_its_box() -> None:
    quote = '<blockquote cite="https://mill.example/x"><p>Nobody sees why it turns.</p></blockquote>'
    assert first(f'{PROSE}<aside class="quote">{quote}</aside>{PROSE}', Quote).cite == "https://mill.example/x"
