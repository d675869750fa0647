"""The tree: immutable, checked, and with views that are derived from it."""

import json

import pytest
from pydantic import ValidationError

from articlekit import Article, DataError, OptionError, PointerError
from articlekit.about import Diagnostic
from articlekit.label import split_label, split_lead
from articlekit.model import Heading, Inline, List, ListItem, Mark, Paragraph, Passage, Quote, Section, Table
from articlekit.walk import runs


def strong(start: int, end: int) -> Mark:
    return Mark(kind="strong", start=start, end=end)


def section(name: str, *blocks: Paragraph | List, level: int = 1) -> Section:
    return Section(heading=Heading(text=name), level=level, id=name.lower(), blocks=blocks)


@pytest.fixture
def article() -> Article:
    items = (
        ListItem(number=1, text="Less noise: the motor hums."),
        ListItem(number=2, text="It lasts", blocks=(Paragraph(text="for years"),)),
    )
    return Article(
        title="A Quiet Mill",
        lead=(Paragraph(text="Mills are loud."),),
        sections=(
            section("Benefits", List(ordered=True, items=items)),
            section("Limits", Paragraph(text="It is slow."), Paragraph(text="It is dear.")),
            section("End", Paragraph(text="Buy one and", where=None)),
        ),
        passages=(
            Passage(role="introduction", at=("/lead/0",)),
            Passage(role="benefits", at=("/sections/0/blocks/0/items/0",)),
            Passage(role="benefits", at=("/sections/0/blocks/0/items/1",)),
            Passage(role="caveats", at=("/sections/1",)),
            Passage(role="conclusion", at=("/sections/2",)),
        ),
        diagnostics=(Diagnostic(code="truncated", message="stops"),),
    )


def test_views(article: Article) -> None:
    assert article.introduction is not None
    assert article.introduction.text == "Mills are loud."
    assert [(b.number, b.label, b.text) for b in article.benefits] == [
        (1, "Less noise", "the motor hums."),
        (2, None, "It lasts\nfor years"),
    ]
    assert [(c.heading, c.statements) for c in article.caveats] == [("Limits", ("It is slow.", "It is dear."))]
    assert article.conclusion is not None
    assert (article.conclusion.heading, article.conclusion.truncated) == ("End", True)
    assert article.text.splitlines()[:3] == ["Mills are loud.", "Benefits", "Less noise: the motor hums."]


def test_walks(article: Article) -> None:
    assert [s.heading.text for s in article.all_sections()] == ["Benefits", "Limits", "End"]
    assert [b.kind for b in article.all_blocks()] == ["paragraph", "list", *["paragraph"] * 4]
    assert article.at("/sections/1/blocks/0") is article.sections[1].blocks[0]


@pytest.mark.parametrize("pointer", ["/sections/9", "/sections/-1", "sections/1", "/title", "/lead/x", "/nothing"])
def test_pointer_that_leads_nowhere(article: Article, pointer: str) -> None:
    with pytest.raises(PointerError, match="no node at"):
        article.at(pointer)
    with pytest.raises(ValidationError, match="no such node"):
        Article(passages=(Passage(role="caveats", at=(pointer,)),))


def test_repr(article: Article) -> None:
    assert repr(article) == (
        "<Article 'A Quiet Mill': 3 sections, 6 blocks, 2 benefits, 1 caveat, conclusion truncated>"
    )
    assert "<article" in article._repr_html_()


def test_immutable(article: Article) -> None:
    with pytest.raises(ValidationError, match="frozen"):
        article.title = "Another"  # type: ignore[misc]


def test_what_pydantic_dumps_is_an_article(article: Article) -> None:
    assert Article.model_validate(article.model_dump()) == article
    assert Article.model_validate_json(article.model_dump_json()) == article
    assert len({article, Article.model_validate(article.model_dump(mode="json"))}) == 1


def test_json_round_trip_ignores_derived_parts(article: Article) -> None:
    values = json.loads(article.to_json())
    assert values["benefits"][0]["label"] == "Less noise"
    values["benefits"] = "ignored"
    assert Article.from_json(json.dumps(values)) == article
    assert Article.from_json(article.to_json(indent=2).encode()) == article


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("{", "not JSON"),
        ("[]", "JSON object, not list"),
        ("{}", "schema_version is None"),
        ('{"schema_version": "9.9"}', "'9.9'; this release reads '1.0'"),
        ('{"schema_version": "1.0", "extra": 1}', "/extra"),
        ('{"schema_version": "1.0", "lead": [{"kind": "no"}]}', "/lead/0"),
        ("[" * 100_000, "not JSON"),
        (b"\xff", "not JSON"),
        (7, "str, bytes or dict"),
    ],
)
def test_wrong_json(data: str | bytes, message: str) -> None:
    with pytest.raises(DataError, match=message):
        Article.from_json(data)


@pytest.mark.parametrize("indent", [-1, 1.5, "  "])
def test_an_indent_that_is_none(article: Article, indent: int) -> None:
    with pytest.raises(OptionError, match="a number of spaces"):
        article.to_json(indent=indent)


def test_what_no_json_can_hold() -> None:
    inner: Paragraph | Quote = Paragraph(text="x")
    for _ in range(200):
        inner = Quote(blocks=(inner,))
    for article in (Article(title="half \ud800"), Article(lead=(inner,))):
        with pytest.raises(DataError, match="JSON cannot hold"):
            article.to_json()


@pytest.mark.parametrize(
    "marks",
    [
        (strong(0, 6),),
        (strong(2, 3), strong(0, 1)),
        (strong(0, 3), strong(2, 4)),
        (Mark(kind="link", start=0, end=1), Mark(kind="emphasis", start=4, end=9)),
    ],
)
def test_marks_that_do_not_fit(marks: tuple[Mark, ...]) -> None:
    for make in (
        lambda: Inline(text="words", marks=marks),
        lambda: Paragraph(text="words", marks=marks),
        lambda: Table(rows=(), caption="words", caption_marks=marks),
    ):
        with pytest.raises(ValidationError):
            make()


def test_empty_mark_is_none() -> None:
    with pytest.raises(ValidationError):
        Inline(text="words", marks=(Mark(kind="strong", start=1, end=1),))


def test_runs_of_crossing_marks() -> None:
    marks = (strong(0, 5), Mark(kind="emphasis", start=3, end=8))
    found = [(run.text, [mark.kind for mark in run.marks]) for run in runs("abcdefghij", marks)]
    assert found == [("abc", ["strong"]), ("de", ["strong", "emphasis"]), ("fgh", ["emphasis"]), ("ij", [])]


@pytest.mark.parametrize(
    ("text", "lead", "label", "body"),
    [
        ("Sleep: it comes sooner.", 0, "Sleep", "it comes sooner."),
        ("效果：很快。", 0, "效果", "很快。"),
        ("At 10:30 we left.", 0, None, "At 10:30 we left."),
        ("See https://example.org for more", 0, None, "See https://example.org for more"),
        ("One sentence. Then another: this.", 0, None, "One sentence. Then another: this."),
        ("Light. It weighs nothing.", 6, "Light", "It weighs nothing."),
        ("Light – it weighs nothing.", 5, "Light", "it weighs nothing."),
        (": nothing before", 0, None, ": nothing before"),
        ("", 0, None, ""),
    ],
)
def test_labels(text: str, lead: int, label: str | None, body: str) -> None:
    assert split_label(text, lead) == (label, body)


def test_short_first_sentence_as_label() -> None:
    assert split_lead("A lighter bag. It weighs little.") == ("A lighter bag", "It weighs little.")
    assert split_lead("It ends here.") == (None, "It ends here.")
