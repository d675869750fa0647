"""What an article's own HTML and Markdown say when they are read again."""

from typing import Any

import pytest
from hypothesis import given, settings

import articlekit
from articlekit import Article, ParseOptions, parse_html, parse_markdown
from articlekit.about import Author, Link, Metadata, Navigation
from articlekit.model import (
    Callout,
    Cell,
    Code,
    Definition,
    Definitions,
    Embed,
    Figure,
    Footnote,
    Heading,
    Inline,
    List,
    ListItem,
    Mark,
    Math,
    Paragraph,
    Quote,
    Section,
    Table,
)
from articlekit.write.front_matter import METADATA
from articlekit.write.html_held import held
from articlekit.write.markdown_held import held as held_in_markdown
from tests.cases import Case, cases
from tests.strategies import ARTICLES, SEVERAL

READ = {"html": articlekit.parse_html, "markdown": articlekit.parse_markdown, "text": articlekit.parse_text}

WORDS = "The ferry leaves at nine, and nobody who missed it has ever been sorry to stay for another breakfast."


@pytest.fixture(params=cases(), ids=lambda case: case.name)
def article(request: pytest.FixtureRequest) -> Article:
    case: Case = request.param
    return READ[case.format](case.source)


def test_html_gives_the_same_tree(article: Article) -> None:
    assert held(parse_html(article.to_html())) == held(article)


def test_markdown_gives_the_same_tree(article: Article) -> None:
    assert held_in_markdown(parse_markdown(article.to_markdown())) == held_in_markdown(article)


def test_markdown_is_stable(article: Article) -> None:
    markdown = parse_markdown(article.to_markdown()).to_markdown()
    assert parse_markdown(markdown).to_markdown() == markdown


def test_markdown_gives_the_same_tree_below_front_matter(article: Article) -> None:
    again = parse_markdown(article.to_markdown(front_matter=True))
    assert held_in_markdown(again) == held_in_markdown(article)
    written = {field: value for field in METADATA.values() if (value := getattr(article.metadata, field))}
    assert {field: getattr(again.metadata, field) for field in written} == written
    assert [a.name for a in again.metadata.authors] == [a.name for a in article.metadata.authors]


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


@pytest.mark.parametrize(
    "title", ['The "Slow" Ferry', "It's late: a ferry", r"C:\ferry", "- 9 o'clock #2", "[ferry]", "true"]
)
def test_front_matter_holds_any_words(title: str) -> None:
    meta = Metadata(
        authors=(Author(name=f"Ida {title}"), Author(name="Bo, of Harbour")),
        published="2024-05",
        modified="2024-05-03T09:00:00+02:00",
        categories=(title,),
        tags=("oars, two", "'rope'"),
        description=f"{title}\nand more",
        license="CC BY 4.0",
    )
    article = Article(title=title, subtitle=f"On {title}", metadata=meta, lead=(Paragraph(text=WORDS),))
    again = parse_markdown(article.to_markdown(front_matter=True))
    assert (again.title, again.subtitle, again.lead[0].kind) == (title, f"On {title}", "paragraph")
    assert [author.name for author in again.metadata.authors] == [f"Ida {title}", "Bo, of Harbour"]
    assert again.metadata.description == f"{title} and more"
    for field in ("published", "modified", "categories", "tags", "license"):
        assert getattr(again.metadata, field) == getattr(meta, field)


def test_no_front_matter_of_an_article_that_says_nothing() -> None:
    assert Article(lead=(Paragraph(text=WORDS),)).to_markdown(front_matter=True) == WORDS + "\n"
    assert Article().to_markdown(front_matter=True) == ""


def test_a_first_paragraph_in_emphasis_stays_one_below_front_matter() -> None:
    whole = Mark(kind="emphasis", start=0, end=len(WORDS))
    article = Article(title="The Slow Ferry", lead=(Paragraph(text=WORDS, marks=(whole,)),))
    again = parse_markdown(article.to_markdown(front_matter=True))
    assert (again.subtitle, again.lead[0].marks) == (None, (whole,))  # type: ignore[union-attr]


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


@pytest.mark.parametrize("title", ["#", "[The tide", "Nobody missed it.", "→", "Next: more", "$5 > ", "散歩"])
@pytest.mark.parametrize("text", [WORDS, "لا أحد يندم على فطور آخر عند الميناء، حتى لو فاته القارب في التاسعة."])
def test_neighbours_come_back_whatever_their_titles(title: str, text: str) -> None:
    for nav in (Navigation(next=Link(title=title)), Navigation(previous=Link(title=title), next=Link(title="Oars"))):
        article = Article(title="The Slow Ferry", lead=(Paragraph(text=text), Paragraph(text=text)), nav=nav)
        again = parse_markdown(article.to_markdown())
        assert held_in_markdown(again) == held_in_markdown(article)
        assert held(parse_html(article.to_html())) == held(article)


def test_a_neighbour_without_a_title_is_left_out_of_markdown() -> None:
    nav = Navigation(previous=Link(title=" ", href="/oars"), next=Link(title="The Tide"))
    article = article_of(Paragraph(text=WORDS), nav=nav)
    again = parse_markdown(article.to_markdown())
    assert again.nav.previous is None
    assert again.nav.next is not None
    assert held_in_markdown(again) == held_in_markdown(article)


@pytest.mark.parametrize("code", ["`sail away ->`", "`<- sail home`"])
def test_an_arrow_in_code_leads_to_no_neighbour(code: str) -> None:
    article = parse_markdown(f"# The Harbour\n\n{WORDS}\n\n{code}\n")
    assert (article.nav.previous, article.nav.next, len(article.lead)) == (None, None, 2)


def test_a_line_below_a_rule_is_a_neighbour_only_at_the_end() -> None:
    article = parse_markdown(f"# The Harbour\n\n{WORDS}\n\n---\n\nNext: nobody missed it.\n\n{WORDS}\n")
    assert (article.nav.next, len(article.lead)) == (None, 4)


def test_subtitle_and_authors_come_back() -> None:
    article = article_of(
        subtitle="What an hour is for", metadata={"authors": [{"name": "Ida Brandt"}], "language": "en"}
    )
    again = parse_html(article.to_html())
    assert (again.subtitle, again.metadata.language) == ("What an hour is for", "en")
    assert [author.name for author in again.metadata.authors] == ["Ida Brandt"]
    assert held(again) == held(article)


@given(SEVERAL)
@settings(max_examples=200, derandomize=True)
def test_any_blocks_come_back_from_markdown(blocks: tuple[Any, ...]) -> None:
    article = article_of(*blocks, Paragraph(text=WORDS))
    assert held_in_markdown(parse_markdown(article.to_markdown())) == held_in_markdown(article)


@given(ARTICLES)
@settings(max_examples=200, derandomize=True)
def test_any_article_comes_back_from_html(article: Article) -> None:
    assert untold(held(parse_html(article.to_html()))) == untold(held(article))


def untold(article: Article) -> Article:
    """The article without what reading tells: roles, and the numbers and names of sections."""
    sections = tuple(map(untold_section, article.sections))
    return article.model_copy(update={"sections": sections, "passages": ()})


def untold_section(section: Section) -> Section:
    told = {
        "role": "body",
        "role_score": None,
        "number": None,
        "id": "",
        "sections": tuple(map(untold_section, section.sections)),
    }
    return section.model_copy(update=told)


def test_markdown_holds_what_it_has_no_sign_for() -> None:
    terms = Definitions(items=(Definition(terms=(Inline(text="Slack"),), blocks=(Paragraph(text=WORDS),)),))
    numbers = List(ordered=True, items=(ListItem(number=3, text="Oars"), ListItem(number=7, text="Rope")))
    left = held_in_markdown(article_of(terms, numbers)).lead[1:]
    assert [block.kind for block in left] == ["paragraph", "paragraph", "list", "list"]
    assert [item.number for block in left if isinstance(block, List) for item in block.items] == [3, 7]


def test_a_first_paragraph_in_emphasis_is_no_subtitle() -> None:
    whole = Mark(kind="emphasis", start=0, end=len(WORDS))
    article = Article(title="The Slow Ferry", lead=(Paragraph(text=WORDS, marks=(whole,)), Paragraph(text=WORDS)))
    again = parse_markdown(article.to_markdown())
    assert (again.subtitle, len(again.lead)) == (None, 2)


def test_the_caption_of_a_table_under_the_title_is_no_subtitle() -> None:
    table = Table(caption="Boats by harbour", rows=((Cell(text="nine", header=True),), (Cell(text="ten"),)))
    article = Article(title="The Slow Ferry", lead=(table, Paragraph(text=WORDS)))
    again = parse_markdown(article.to_markdown())
    assert (again.subtitle, [block.kind for block in again.lead]) == (None, ["paragraph", "table", "paragraph"])
    assert held_in_markdown(again) == held_in_markdown(article)


TOUCHING = Paragraph(
    text="Ferry[b]",
    marks=(
        Mark(kind="link", start=0, end=5, href="https://x.example/ferry"),
        Mark(kind="link", start=5, end=8, href="https://x.example/notes"),
        Mark(kind="superscript", start=5, end=8),
    ),
)
PICTURE = Figure(src="https://x.example/pier.jpg", alt="the pier")
BOLD = Paragraph(text="Mind the gap", marks=(Mark(kind="strong", start=0, end=12),))


@pytest.mark.parametrize(
    "block",
    [
        Paragraph(text="By Ida Brandt"),
        Paragraph(text="3 May 2024"),
        Paragraph(text="Last edited: May 3, 2024"),
        TOUCHING,
        Paragraph(text="The skipper\xe2\x80\x99s coat"),
        Table(rows=((Cell(blocks=(Paragraph(text="nine"), PICTURE)), Cell(text="ten")),)),
        List(
            items=(ListItem(text="", blocks=(PICTURE, Paragraph(text="nine"))), ListItem(text="ten", blocks=(PICTURE,)))
        ),
        Quote(blocks=(Paragraph(text=WORDS), PICTURE, Paragraph(text=WORDS))),
        Figure(src="https://x.example/harbour-transparent.png"),
        Figure(href="https://x.example/", caption="Where the pier was"),
        Table(rows=((Cell(text="nine"), Cell(text="ten")),)),
        Callout(blocks=(BOLD, Paragraph(text=WORDS))),
        Quote(blocks=(Paragraph(text=WORDS), Paragraph(text="— Ida Brandt"))),
        Paragraph(text="1. Rope\n2. Oars\n3. Coffee"),
        Code(text="\n\t\n  oars = 2  \n\n"),
        Figure(caption="The crossing, as it was"),
    ],
)
def test_nothing_is_guessed_in_html_that_was_written_here(block: Any) -> None:
    article = Article(title="The Slow Ferry", metadata=Metadata(language="en"), lead=(block, Paragraph(text=WORDS)))
    again = parse_html(article.to_html())
    assert held(again) == held(article)
    assert again.metadata.authors == ()
    assert again.to_html() == article.to_html()


def test_an_article_put_into_a_page_is_read_as_part_of_it() -> None:
    article = article_of(subtitle="What an hour is for")
    page = f"<title>The Slow Ferry</title><nav><a href='/a'>Boats</a></nav>{article.to_html()}<footer>Harbour Notes</footer>"
    again = parse_html(page)
    assert (again.title, again.subtitle) == ("The Slow Ferry", "What an hour is for")
    assert again.text == WORDS


@pytest.mark.parametrize(
    "empty", ['<nav role="math"></nav>', '<p role="doc-subtitle"></p>', "<figure><figcaption></figcaption></figure>"]
)
def test_no_paragraph_is_empty(empty: str) -> None:
    article = parse_html(f'<article data-articlekit="1.0">{empty}<p>{WORDS}</p></article>')
    assert [block.kind for block in article.lead if block.kind == "paragraph"] == ["paragraph"]
    assert held(parse_html(article.to_html())) == held(article)


def test_what_else_stands_in_the_header_is_in_the_ledger() -> None:
    page = f'<article data-articlekit="1.0"><header><h1>Oars</h1><p>Two of them</p></header><p>{WORDS}</p></article>'
    article = parse_html(page, options=ParseOptions(ledger=True))
    assert [(entry.text, entry.reason) for entry in article.ledger] == [("Two of them", "byline")]


def test_deep_sections_come_back_from_html() -> None:
    inner: tuple[Section, ...] = ()
    for level in range(9, 0, -1):
        heading = Heading(text=f"Pier {level}")
        inner = (
            Section(heading=heading, level=level, id=f"pier-{level}", blocks=(Paragraph(text=WORDS),), sections=inner),
        )
    again = parse_html(article_of(sections=inner).to_html())
    assert [section.level for section in again.all_sections()] == [*range(1, 10)]


def test_the_text_of_a_cell_stays_its_own_beside_a_picture() -> None:
    rows = (
        '<tr><th>Sky</th><th>Boats</th></tr><tr><td><img src="/sun.png" alt="sun">Clear</td><td>All are out</td></tr>'
    )
    article = parse_html(f"<article><h1>The Harbour</h1><p>{WORDS}</p><table>{rows}</table></article>")
    table = next(block for block in article.all_blocks() if isinstance(block, Table))
    assert (table.rows[1][0].text, [block.kind for block in table.rows[1][0].blocks]) == ("Clear", ["figure"])
    assert held(parse_html(article.to_html())) == held(article)


def test_the_label_of_a_footnote_comes_back_without_a_call() -> None:
    notes = tuple(Footnote(id=name, label=name, blocks=(Paragraph(text=WORDS),)) for name in ("1", "*"))
    article = article_of(footnotes=notes)
    assert held(parse_html(article.to_html())) == held(article)


def test_calls_come_back_from_html_with_and_without_their_notes() -> None:
    calls = tuple(Mark(kind="footnote", start=n, end=n + 1, ref=ref) for n, ref in ((5, "a b"), (7, "left out")))
    marks = (*calls[:1], Mark(kind="superscript", start=5, end=6), *calls[1:])
    note = Footnote(id="a b", blocks=(Paragraph(text=WORDS),))
    article = article_of(Paragraph(text="Ferry1 2", marks=marks), footnotes=(note,))
    assert held(parse_html(article.to_html())) == held(article)


def test_the_only_paragraph_of_a_quote_becomes_its_text() -> None:
    article = article_of(Quote(blocks=(Paragraph(text=WORDS),)), Paragraph(text=WORDS))
    again = parse_html(article.to_html())
    assert held(again).lead[1] == held(article).lead[1] == Quote(text=WORDS)


def test_an_emphasis_below_a_rule_is_no_subtitle() -> None:
    again = parse_markdown(f"# The Harbour\n\n---\n\n*Written in the winter.*\n\n{WORDS}\n")
    assert (again.subtitle, [block.kind for block in again.lead]) == (None, ["rule", "paragraph", "paragraph"])


def test_a_heading_all_of_which_is_bold_says_so_in_no_format() -> None:
    page = f"<article><h1>Boats</h1><p>{WORDS}</p><h2><b>1</b><a href='/oars'><b>. Oars</b></a></h2><p>{WORDS}</p></article>"
    for again in (parse_html(page), parse_markdown(parse_html(page, url="https://x.example/").to_markdown())):
        assert [mark.kind for mark in again.sections[0].heading.marks] == ["link"]


def test_sentences_in_a_section_on_what_comes_next_are_no_neighbour() -> None:
    told = "The old pier has been closed for a year. The new one opens in May."
    article = parse_markdown(f"# The Harbour\n\n{WORDS}\n\n{WORDS}\n\n## Next\n\n{told}\n\n{WORDS}\n")
    assert article.nav.next is None
    assert [section.heading.text for section in article.sections] == ["Next"]


def test_a_sentence_that_leads_to_what_follows_is_no_neighbour() -> None:
    source = (
        f"# The Harbour\n\n{WORDS}\n\n{WORDS}\n\nNext up: the old lighthouse.\n\n## The Lighthouse\n\nIt is dark.\n"
    )
    article = parse_markdown(source)
    assert article.nav.next is None
    assert any(
        block.text == "Next up: the old lighthouse." for block in article.all_blocks() if isinstance(block, Paragraph)
    )
    linked = parse_markdown(source.replace("the old lighthouse.", "[The Old Lighthouse.](/lighthouse)"))
    assert linked.nav.next is not None
    assert linked.nav.next.title == "The Old Lighthouse."
