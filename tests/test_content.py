"""The choice of content: what a reader came for stays, the rest is in the ledger with a reason."""

from collections import Counter
from functools import cache

import pytest

import articlekit
from articlekit import Article, ParseOptions
from articlekit.formats import reader
from articlekit.shape.page.content import choose_content
from articlekit.shape.page.features import FEATURES, look, rows
from articlekit.shape.page.model import Model, trained
from articlekit.shape.page.survey import Survey
from articlekit.walk import own_text
from tests.cases import Case, cases

LEDGER = ParseOptions(ledger=True)
PAGE = """<!doctype html><html lang="en"><head><title>Why the old ferry still runs | Harbour Notes</title></head><body>
<div id="cookie-banner" class="cookie-consent"><p>We use cookies. <button>Accept all</button></p></div>
<header class="site-header"><a href="/">Harbour Notes</a><nav><ul><li><a href="/news">News</a></li><li><a href="/boats">Boats</a>
</li></ul></nav></header>
<main><article class="post"><h1>Why the old ferry still runs</h1>
<div class="post-content">
<p>Every morning at six the old ferry crosses the sound with nine lorries, a bread van and whoever has missed the bridge bus,
and every morning somebody on board asks why it has not been replaced yet.</p>
<p>The answer is in the engine room. The diesel was built by people who expected to repair it themselves, so every part can be
reached with two hands, and most of them can be made again by the smith in the yard.</p>
<h2>What it costs</h2>
<p>A crossing burns forty litres. The bridge, which was paid for by a loan that runs until the middle of the century, costs the
island more than that every minute, though nobody sees the smoke.</p>
<ul><li>Forty litres of fuel for each crossing, which is less than it was in spring.</li>
<li>Two hands on deck and one below, who take turns with the coffee.</li></ul>
<p>So it will run for some years yet. The last captain was asked when he would retire, and he said that he would go when the
engine does, and that he had oiled it this morning.</p></div>
<div class="share-buttons"><a href="https://share.example/a">Share on A</a> <a href="https://share.example/b">Share on B</a></div>
</article>
<section class="related-posts"><h3>Related posts</h3>
<div class="card"><a href="/1"><h4>Ten harbours worth a detour</h4></a><p><a href="/1">From the north to the south.</a></p></div>
<div class="card"><a href="/2"><h4>How buoys are painted</h4></a><p><a href="/2">A day with a brush.</a></p></div></section>
<section id="comments" class="comments-area"><h3>2 comments</h3><ol class="comment-list">
<li class="comment"><p class="comment-author">Kim</p><p>Lovely piece, I took it last year with my aunt.</p><a href="#">Reply</a></li>
<li class="comment"><p class="comment-author">Jo</p><p>Is there a timetable for the winter somewhere?</p><a href="#">Reply</a></li>
</ol></section></main>
<aside class="newsletter-signup"><h3>Subscribe to our newsletter</h3><form><input type="email"><button>Subscribe</button></form></aside>
<footer class="site-footer"><p>© 2024 Harbour Notes. All rights reserved.</p><a href="/privacy">Privacy</a></footer>
</body></html>"""


def text_of(article: Article) -> str:
    return "\n".join(own_text(node) for node in article.walk())


def test_only_the_article_stays() -> None:
    article = articlekit.parse_html(PAGE)
    assert article.title == "Why the old ferry still runs"
    assert [section.heading.text for section in article.all_sections()] == ["What it costs"]
    text = text_of(article)
    for kept in ("Every morning at six", "in the engine room", "Forty litres of fuel", "he had oiled it this morning"):
        assert kept in text
    for gone in ("cookies", "Share on", "Ten harbours", "Lovely piece", "newsletter", "All rights", "Boats"):
        assert gone not in text
    assert article.ledger == ()


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("We use cookies.", {"consent"}),
        ("Boats", {"navigation"}),
        ("Share on A Share on B", {"share"}),
        ("How buoys are painted", {"related"}),
        ("Lovely piece, I took it last year with my aunt.", {"comments"}),
        ("© 2024 Harbour Notes. All rights reserved.", {"footer"}),
    ],
)
def test_ledger_says_why(text: str, reasons: set[str]) -> None:
    entries = articlekit.parse_html(PAGE, options=LEDGER).ledger
    assert {entry.reason for entry in entries if entry.text == text} == reasons


def test_the_ledger_changes_nothing_else() -> None:
    plain, listed = articlekit.parse_html(PAGE), articlekit.parse_html(PAGE, options=LEDGER)
    assert listed.ledger
    assert listed.model_copy(update={"ledger": ()}) == plain


def test_a_piece_of_a_page_is_kept_whole() -> None:
    article = articlekit.parse_html("<p>Related posts</p><ul><li><a href='/a'>Ten harbours</a></li></ul>")
    assert [block.kind for block in article.all_blocks()] == ["paragraph", "list"]


def flat(*texts: object) -> str:
    """The characters of some texts that are no white space: a credit may follow its caption without a space."""
    return "".join("".join(str(text) for text in texts if text).split())


def fields(article: Article) -> set[str]:
    """The texts that live in a field of the article and no longer in the tree."""
    nav, evidence = article.nav, article.metadata.evidence
    links = [*nav.breadcrumbs, *filter(None, (nav.previous, nav.next))]
    stated = [one.value for name in ("authors", "published", "modified") for one in evidence.get(name, ())]
    named = [author.name for author in article.metadata.authors]
    return {flat(text) for text in (article.title, article.subtitle, *stated, *named, *(link.title for link in links))}


@pytest.mark.parametrize("case", cases("html"), ids=lambda case: case.folder.name)
def test_tree_and_ledger_hold_every_text_once(case: Case) -> None:
    blocks = reader("html")(case.source, ParseOptions()).blocks
    read = Counter(text for block in blocks if (text := flat(block.text, block.attrs.get("credit"))))
    article = articlekit.parse_html(case.source, options=LEDGER)
    held = Counter(flat(own_text(node)) for node in article.walk())
    held.update(flat(entry.text) for entry in article.ledger)
    assert not [text for text in held - read if text], "said twice"
    assert not (read - held).keys() - fields(article), "lost"


def test_what_hides_itself_is_read_where_nothing_else_is() -> None:
    hidden = PAGE.replace("<main>", '<main style="display:none">')
    assert "in the engine room" in text_of(articlekit.parse_html(hidden))
    some = PAGE.replace("<h2>What it costs</h2>", '<p style="display:none">Nobody sees this line of the page.</p>')
    assert "Nobody sees" not in text_of(articlekit.parse_html(some))


@pytest.mark.parametrize("hidden", ['aria-hidden="true"', 'style="display:none"'])
def test_a_panel_that_the_reader_opens_is_read(hidden: str) -> None:
    panel = f"""<div class="accordion"><h2>How long a crossing takes</h2><div class="accordion-panel" {hidden}>
<p>Forty minutes with the tide and an hour against it, for the old engine is run no harder than it likes to run.</p></div></div>"""
    opened = PAGE.replace("<h2>What it costs</h2>", f"{panel}<h2>What it costs</h2>")
    assert "Forty minutes with the tide" in text_of(articlekit.parse_html(opened))


@pytest.mark.parametrize(
    "names", ['role="dialog"', 'role="contentinfo"', 'aria-modal="true"', 'class="post-signature"']
)
def test_what_lies_over_a_page_is_left_out(names: str) -> None:
    """Its role says so, however much it looks like an article."""
    terms = f"""<div {names}><h2>How we carry you</h2><p>The line carries passengers, bicycles and lorries in the order in which
they come to the ramp, and it keeps a place for the doctor, who pays nothing and may come as late as the doctor likes.</p></div>"""
    page = PAGE.replace("<h2>What it costs</h2>", f"{terms}<h2>What it costs</h2>")
    text = text_of(articlekit.parse_html(page))
    assert "the doctor" not in text
    assert "burns forty litres" in text
    alone = PAGE.replace("<main>", f"<main {names}>")
    assert "burns forty litres" in text_of(articlekit.parse_html(alone))


LONG_COMMENTS = "".join(
    f"""<li class="comment"><p>{who} here. I crossed with it in {when}, when the tide was out and the lorries had to wait for two
hours on the ramp, and nobody on board minded, because the cook had made soup and the captain told us about his first winter.</p></li>"""
    for who, when in (("Kim", "March"), ("Jo", "April"), ("Ada", "June"), ("Bo", "August"))
)


@pytest.mark.parametrize(("tag", "names"), [("article", ""), ("div", "post hentry")])
def test_comments_stay_out_behind_what_is_marked_as_an_article(tag: str, names: str) -> None:
    """The page need not say that it is one, if the comments stand outside of it."""
    body = PAGE[PAGE.index("<h1>") : PAGE.index('<div class="share-buttons">')]
    page = f"""<html><head><title>Why the old ferry still runs</title></head><body><main><{tag} class="{names}">{body}</{tag}>
<ol class="comments">{LONG_COMMENTS}</ol></main></body></html>"""
    text = text_of(articlekit.parse_html(page))
    assert "he had oiled it this morning" in text
    assert "the cook had made soup" not in text


def test_what_is_taken_back_stays_no_part_of_a_list() -> None:
    item = "<li><noscript><p>One reply is hidden from those who read without a script, and it is short.</p></noscript></li>"
    listed = PAGE.replace("<li>Two hands", f"{item}<li>Two hands")
    article = articlekit.parse_html(listed)
    assert articlekit.Article.from_json(article.to_json()) == article


def test_a_credit_leaves_with_its_picture() -> None:
    teaser = (
        "<figure><img src='a.jpg'><figcaption>A quay. <span class='credit'>Photo: Ada Lund</span></figcaption></figure>"
    )
    listed = PAGE.replace('<section class="related-posts">', f'<section class="related-posts">{teaser}')
    assert "A quay. Photo: Ada Lund" in [e.text for e in articlekit.parse_html(listed, options=LEDGER).ledger]


def test_a_picture_has_one_credit_and_the_other_stays_a_text() -> None:
    picture = (
        "<figure><img src='a.jpg'><span class='credit'>Ada Lund</span></figure>"
        "<p>Two boats before the bridge at dawn</p><p>Photo: Kim Roe</p>"
    )
    listed = PAGE.replace("<p>The answer", f"<div class='photo'>{picture}</div><p>The answer")
    written = articlekit.parse_html(listed, options=LEDGER).to_json()
    assert all(text in written for text in ("Ada Lund", "Two boats before the bridge at dawn", "Photo: Kim Roe"))


def test_depth_loses_nothing() -> None:
    deep = PAGE.replace("<p>Every", "<div>" * 100_000 + "<p>Every")
    assert "Every morning at six" in text_of(articlekit.parse_html(deep))


def test_a_page_of_few_words_is_not_empty() -> None:
    article = articlekit.parse_html("<html><head><title>Note</title></head><body><p>Back at five.</p></body></html>")
    assert text_of(article).strip() == "Back at five."


@cache
def shape() -> int:
    survey = Survey(reader("html")(PAGE, ParseOptions()))
    seen = rows(look(survey, [0.0] * len(survey.blocks)))
    assert {len(row) for row in seen} == {len(FEATURES)}
    return len(seen)


def test_every_text_gets_a_score() -> None:
    survey = Survey(reader("html")(PAGE, ParseOptions()))
    assert len(trained().scores(survey)) == shape()


class Unsure(Model):
    """Takes all texts for content but some."""

    def __init__(self, *others: str) -> None:
        self.others = others

    def scores(self, survey: Survey) -> list[float]:
        return [-3.0 if text in self.others else 3.0 for text in survey.texts]


@pytest.mark.parametrize(
    ("over", "kept"),
    [
        ("<h2>The second morning</h2>", True),
        ("<h2><a href='/second'>The second morning</a></h2>", False),
        ("<div>The second morning</div>", False),
        ("<div>An advertisement</div><h2>The second morning</h2>", False),
    ],
)
def test_a_heading_between_two_texts_that_are_kept_is_kept(over: str, *, kept: bool) -> None:
    draft = reader("html")(
        "<title>The buoy</title><div><p>We waited for the tide.</p></div><div class='band'>"
        f"{over}</div><section><p>The tide came, and the buoy with it.</p></section>",
        ParseOptions(),
    )
    choose_content(draft, ParseOptions(), model=Unsure("The second morning", "An advertisement"))
    assert [block.reason is None for block in draft.blocks if block.text == "The second morning"] == [kept]


SAID = (
    "<p>The ferry turns in its own length, and those who stand at the rail get wet.</p><p>Nobody has ever minded.</p>"
)


@pytest.mark.parametrize(
    ("again", "kept"),
    [
        (f"<div class='print'>{SAID}</div>", 1),
        (f"<section>{SAID}<p>But once somebody did.</p></section>", 1),
        ("<div><p>Nobody has ever minded.</p></div>", 2),
        (f"<blockquote>{SAID}</blockquote>", 2),
    ],
)
def test_what_is_said_twice_is_kept_once(again: str, *, kept: int) -> None:
    draft = reader("html")(f"<title>The ferry</title><div>{SAID}</div>{again}", ParseOptions())
    choose_content(draft, ParseOptions(), model=Unsure())
    reasons = [block.reason for block in draft.blocks if block.text == "Nobody has ever minded."]
    assert reasons == [None, None][:kept] + ["duplicate"] * (2 - kept)


def test_what_one_element_repeats_is_kept() -> None:
    draft = reader("html")(f"<title>The ferry</title><div>{SAID}{SAID}</div>", ParseOptions())
    choose_content(draft, ParseOptions(), model=Unsure())
    assert [block.reason for block in draft.blocks] == [None] * 4


ROW = "<p>The oar.</p><p>The rope.</p>"


@pytest.mark.parametrize(
    ("between", "kept"),
    [
        ("<h3>The hull</h3><p>It is tarred.</p>", True),
        ("<h3>The hull</h3><dl><dt>Tar</dt><dd><p>It is tarred.</p></dd></dl>", True),
        ("<h3>The hull</h3><p class='promo'>It is tarred.</p>", False),
        ("<h3>The hull</h3><p><a href='/tar'>It is tarred.</a></p>", False),
        ("<h3>The hull</h3><div><p>It is tarred.</p></div>", False),
    ],
)
def test_what_stands_in_a_row_with_kept_texts_is_kept(between: str, *, kept: bool) -> None:
    draft = reader("html")(f"<title>The boat</title><main>{ROW}{between}{ROW}</main>", ParseOptions())
    choose_content(draft, ParseOptions(), model=Unsure("The hull", "Tar", "It is tarred."))
    assert [block.reason is None for block in draft.blocks if block.text == "It is tarred."] == [kept]


@pytest.mark.parametrize(
    ("before", "kept"),
    [
        ("<p>These paths are easy to find from here:</p>", True),
        ("<p>See these:</p>", False),
        ("<p>These paths are easy to find from here.</p>", False),
        ("<div><p>These paths are easy to find from here:</p></div>", False),
    ],
)
def test_a_list_of_links_that_a_sentence_announces_is_kept(before: str, *, kept: bool) -> None:
    links = "<ul><li><a href='/abbey'>The abbey</a></li><li><a href='/weir'>The weir</a></li></ul>"
    draft = reader("html")(f"<title>The walk</title><main>{ROW}{before}{links}</main>", ParseOptions())
    listed = next(b.text for b in draft.blocks if b.kind == "item")
    choose_content(draft, ParseOptions(), model=Unsure("The abbey\nThe weir", "The abbey The weir"))
    assert [block.reason is None for block in draft.blocks if block.text == listed] == [kept]


STORY = PAGE[PAGE.index("<h1>") : PAGE.index('<div class="share-buttons">')]
OTHERS = {
    "The buoy that rang all night": "It was heard as far as the mill, and nobody slept, but nobody rowed out to it either.",
    "Who paints the lighthouse": "Two brothers and a ladder, every third summer, and always the white before the red.",
    "A winter without the mail boat": "The letters came over the ice on a sledge, and the ice held until the last of them.",
}
LED, PLAIN = "<h3><a href='/{n}'>{title}</a></h3>", "<h3>{title}</h3>"


@pytest.mark.parametrize(
    ("page", "headline", "kept"),
    [
        ("<article>{story}</article><ul>{cards}</ul>", LED, False),
        ("<article>{story}</article><ul>{cards}</ul>", PLAIN, True),
        ("<article>{story}<ul>{cards}</ul></article>", LED, True),
        ("<div>{story}</div><ul>{cards}</ul>", LED, True),
        (f"<article>{{story}}</article><ul>{{cards}}</ul>{SAID}", LED, True),
    ],
)
def test_cards_that_lead_to_other_articles_after_one_are_left_out(page: str, headline: str, *, kept: bool) -> None:
    cards = "".join(
        f"<li>{headline.format(n=n, title=title)}<p>{told}</p></li>" for n, (title, told) in enumerate(OTHERS.items())
    )
    html = page.format(story=STORY, cards=cards)
    draft = reader("html")(f"<title>Why the old ferry still runs</title><main>{html}</main>", ParseOptions())
    choose_content(draft, ParseOptions(), model=Unsure())
    assert {block.reason is None for block in draft.blocks if block.text in OTHERS.values()} == {kept}


@pytest.mark.parametrize(
    ("typed", "code", "numbers"),
    [
        ("1 if wet:\n2     stay()\n3 go()", "if wet:\n    stay()\ngo()", "1 2 3"),
        ("1 apple\n2 pear\n3 plum", "1 apple\n2 pear\n3 plum", None),
    ],
)
def test_typed_numbers_of_lines_are_left_out_of_code_and_not_of_data(
    typed: str, code: str, numbers: str | None
) -> None:
    page = PAGE.replace("<h2>What it costs</h2>", f"<pre>{typed}</pre><h2>What it costs</h2>")
    article = articlekit.parse_html(page, options=LEDGER)
    assert [block.text for block in article.all_blocks() if block.kind == "code"] == [code]
    assert (numbers in {entry.text for entry in article.ledger}) is (numbers is not None)
