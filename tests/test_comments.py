"""The readers' comments of a page, when they are asked for."""

import json

import pytest

import articlekit
from articlekit import Article, Comment, ParseOptions

TEXT = (
    "<p>The kettle sings a full minute before it boils, and we pour the milk by it. Nobody can say who noticed.</p>" * 3
)
WORDPRESS = """<div id="comments" class="comments-area"><h2>3 thoughts on kettles</h2><ol class="comment-list">
<li id="comment-7" class="comment even depth-1"><article id="div-comment-7" class="comment-body"><footer class="comment-meta">
<div class="comment-author vcard"><b class="fn">Maja Kolk</b> <span class="says">says:</span></div>
<div class="comment-metadata"><a href="#comment-7"><time datetime="2024-03-04T08:00:00+00:00">March 4, 2024</time></a></div></footer>
<div class="comment-content"><p>Ours never sang.</p><p>It was a cheap one.</p></div><div class="reply"><a href="#">Reply</a></div></article>
<ol class="children"><li id="comment-8" class="comment odd depth-2"><article id="div-comment-8" class="comment-body">
<div class="comment-author vcard"><b class="fn">Idris</b></div><time datetime="2024-03-05">March 5</time>
<div class="comment-content"><p>Boil it with vinegar.</p></div></article></li></ol></li>
<li id="comment-9" class="comment even depth-1"><article class="comment-body"><div class="comment-author"><b class="fn">Ana</b></div>
<div class="comment-content"><p>Thank you for this.</p></div></article></li></ol></div>"""
FLAT = """<section class="comments"><div class="comment depth-1"><span class="author">Maja</span><p>Ours never sang.</p></div>
<div class="comment depth-2"><span class="author">Idris</span><p>Boil it with vinegar.</p></div>
<div class="comment depth-1"><span class="author">Ana</span><p>Thank you.</p></div></section>"""
MICRODATA = """<section><div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><p itemprop="author">Maja</p>
<p><time itemprop="dateCreated" datetime="2024-03-04">4 March 2024</time></p><div itemprop="text">Ours never sang.</div></div></section>"""


def page(below: str) -> str:
    return (
        "<html lang=en><head><title>On Kettles</title></head>"
        f"<body><article><h1>On Kettles</h1>{TEXT}</article>{below}</body></html>"
    )


def parse(below: str, **options: object) -> Article:
    return articlekit.parse_html(page(below), options=ParseOptions(comments=True, **options))  # type: ignore[arg-type]


def shown(comments: tuple[Comment, ...] | None) -> list[object]:
    return [(one.author, one.published, one.text, shown(one.replies)) for one in comments or ()]


@pytest.mark.parametrize(
    ("below", "wanted"),
    [
        (
            WORDPRESS,
            [
                (
                    "Maja Kolk",
                    "2024-03-04",
                    "Ours never sang.\n\nIt was a cheap one.",
                    [("Idris", "2024-03-05", "Boil it with vinegar.", [])],
                ),
                ("Ana", None, "Thank you for this.", []),
            ],
        ),
        (
            FLAT,
            [
                ("Maja", None, "Ours never sang.", [("Idris", None, "Boil it with vinegar.", [])]),
                ("Ana", None, "Thank you.", []),
            ],
        ),
        (MICRODATA, [("Maja", "2024-03-04", "Ours never sang.", [])]),
        ("", []),
    ],
    ids=["wordpress", "flat", "microdata", "none"],
)
def test_comments(below: str, wanted: list[object]) -> None:
    article = parse(below)
    assert shown(article.comments) == wanted
    assert Article.from_json(article.to_json()) == article


def test_none_unless_asked() -> None:
    article = articlekit.parse_html(page(WORDPRESS))
    assert article.comments is None
    assert json.loads(article.to_json())["comments"] is None


def test_comments_stand_in_no_ledger() -> None:
    with_both = parse(WORDPRESS, ledger=True)
    assert not any("vinegar" in entry.text for entry in with_both.ledger)
    alone = articlekit.parse_html(page(WORDPRESS), options=ParseOptions(ledger=True))
    assert any("vinegar" in entry.text for entry in alone.ledger)


def test_nesting_is_bounded() -> None:
    below = "".join(f'<div class="comment" id="comment-{n}"><p>Answer number {n}.</p>' for n in range(500))
    article = parse(f"<section class=comments>{below}</section>", max_depth=4)
    depth, level = 0, article.comments or ()
    while level:
        depth, level = depth + 1, tuple(reply for one in level for reply in one.replies)
    assert depth <= 4
    assert Article.from_json(article.to_json()) == article
