"""Every case folder: the tree as JSON, and the Markdown written from it."""

import pytest

import articlekit
from articlekit import Article
from tests.cases import Case, cases, pretty

PARSE = {"text": articlekit.parse_text, "html": articlekit.parse_html, "markdown": articlekit.parse_markdown}


@pytest.fixture(params=cases(), ids=lambda case: case.name)
def case(request: pytest.FixtureRequest) -> Case:
    found: Case = request.param
    return found


def test_tree(case: Case) -> None:
    case.check("expected.json", pretty(PARSE[case.format](case.source).to_json()))


def test_markdown(case: Case) -> None:
    case.check("expected.md", PARSE[case.format](case.source).to_markdown())


def test_json_round_trip(case: Case) -> None:
    article = PARSE[case.format](case.source)
    assert Article.from_json(article.to_json()) == article


def test_deterministic(case: Case) -> None:
    assert PARSE[case.format](case.source).to_json() == PARSE[case.format](case.source).to_json()


def test_there_are_cases() -> None:
    assert len(cases("text")) >= 20
