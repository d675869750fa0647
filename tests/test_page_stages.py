"""The title of a page, and headings that are only bold."""

import pytest

import articlekit
from articlekit import ParseOptions
from articlekit.draft import Draft, DraftBlock
from articlekit.formats import reader
from articlekit.shape.page.boxes import Box, _parts
from articlekit.shape.page.certainty import content_score
from articlekit.shape.page.emptied import leave_out_emptied

LONG = "The kiln is fired twice a year, in spring when the wood is dry and in autumn when the river is low enough to cross."
MORE = "What comes out of it is sold in the yard on the first Sunday after, and what breaks is laid into the path to the gate."


def page(head: str, body: str) -> str:
    return (
        f"<!doctype html><html lang='en'><head>{head}</head><body><main><article>{body}</article></main></body></html>"
    )


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Firing the kiln | Clay Weekly</title>", "<h1>Firing the kiln</h1>", "Firing the kiln"),
        ("<title>Firing the kiln | Clay Weekly</title>", "<h1>Clay Weekly</h1><h2>Firing the kiln</h2>", "Firing the kiln"),
        ("<title>Firing the kiln - Clay Weekly</title><meta property='og:site_name' content='Clay Weekly'>", "", "Firing the kiln"),
        ("<title>Firing – and cooling – the kiln</title>", "<h1>Firing – and cooling – the kiln</h1>", "Firing – and cooling – the kiln"),
        ("<title>登り窯を焚く | 陶器通信</title>", "<h1>登り窯を焚く</h1>", "登り窯を焚く"),
        ("", "<h1>Firing the kiln</h1>", "Firing the kiln"),
        ("<title>Clay Weekly</title><meta property='x:title dc:title' content='Firing the kiln'>", "", "Firing the kiln"),
    ],
)  # fmt: skip
def test_title(head: str, body: str, title: str) -> None:
    article = articlekit.parse_html(page(head, f"{body}<p>{LONG}</p><p>{MORE}</p>"))
    assert article.title == title
    assert title not in [section.heading.text for section in article.all_sections()]
    assert LONG in article.text


def test_the_other_candidates_are_evidence() -> None:
    head = "<title>Firing the kiln | Clay Weekly</title><meta property='og:title' content='How we fire the kiln'>"
    article = articlekit.parse_html(page(head, f"<h1>Firing the kiln</h1><p>{LONG}</p>"))
    sources = [one.source for one in article.metadata.evidence["title"]]
    assert sources == ["heading", "og:title", "title"]


def test_bold_lines_over_text_are_headings() -> None:
    body = f"<h1>Kiln</h1><p>{LONG}</p><p><b>Before the fire</b></p><p>{MORE}</p><p><strong>After it</strong></p><p>{LONG}</p>"
    article = articlekit.parse_html(page("<title>Kiln</title>", body))
    assert [(s.level, s.heading.text, s.heading.marks) for s in article.all_sections()] == [
        (1, "Before the fire", ()),
        (1, "After it", ()),
    ]


@pytest.mark.parametrize(
    "body",
    [
        f"<p><b>Only one of them</b></p><p>{LONG}</p><p>{MORE}</p>",
        f"<h2>Real</h2><p>{LONG}</p><h2>Also real</h2><p><b>Bold one</b></p><p>{MORE}</p><p><b>Bold two</b></p><p>{LONG}</p>",
        f"<p><b>A sentence that is loud.</b></p><p>{LONG}</p><p><b>Another one, as loud.</b></p><p>{MORE}</p>",
    ],
    ids=["one", "beside real ones", "sentences"],
)
def test_bold_lines_that_are_only_bold(body: str) -> None:
    article = articlekit.parse_html(page("<title>Kiln</title>", f"<h1>Kiln</h1><p>{MORE}</p>{body}"))
    assert not [s for s in article.all_sections() if any(word in s.heading.text for word in ("Only", "Bold", "loud"))]


def test_what_is_emptied_is_left_out() -> None:
    blocks = [
        DraftBlock("list"),
        DraftBlock("item", inside=0),
        DraftBlock("paragraph", "Share", inside=1, reason="share"),
        DraftBlock("quote", "Own words"),
        DraftBlock("paragraph", "Tags", inside=3, reason="tags"),
        DraftBlock("table"),
        DraftBlock("cell", inside=5),
        DraftBlock("paragraph", "Advertisement", inside=6, reason="advertisement"),
        DraftBlock("cell", "A figure", inside=5),
    ]
    leave_out_emptied(Draft(blocks), ParseOptions())
    assert [block.reason for block in blocks] == [
        *("share", "share", "share"),
        *(None, "tags"),
        *(None, None, "advertisement", None),
    ]


def test_how_sure_the_content_is_told_of_pages_only() -> None:
    whole = articlekit.parse_html(page("<title>Kiln</title>", f"<h1>Kiln</h1><p>{LONG}</p><p>{MORE}</p>"))
    assert whole.content_score is not None
    assert 0 < whole.content_score <= 1
    assert articlekit.parse_text(f"Kiln\n\n{LONG}").content_score is None


def test_surer_never_means_a_lower_score() -> None:
    scores = [content_score(n / 100) for n in range(101)]
    assert scores == sorted(scores)
    assert scores[0] == 0
    assert scores[-1] < 1


def test_lines_of_one_paragraph_live_apart() -> None:
    draft = reader("html")(page("", f"<p>{LONG}<br>{MORE}</p>"), ParseOptions())
    first, second = (block for block in draft.blocks if block.text in (LONG, MORE))
    draft.claim(first, LONG)
    assert first.claims
    assert not second.claims


def test_headings_that_share_an_element_are_no_columns() -> None:
    draft = reader("html")("<h2>Gates</h2><h2>Posts</h2>", ParseOptions())
    element = draft.elements[0]
    assert element is not None
    draft.elements = [element, element]
    assert _parts(draft, Box(element, 0, [0, 1], goes_on=True)) == []
