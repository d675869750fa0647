"""Every case folder: the tree as JSON, and the Markdown written from it."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

import articlekit
from articlekit import Article, ParseOptions
from articlekit.about import Navigation
from tests.cases import Case, cases, pretty

PARSE: dict[str, Callable[[Any], Article]] = {
    "text": articlekit.parse_text,
    "html": partial(articlekit.parse_html, options=ParseOptions(ledger=True)),
    "markdown": articlekit.parse_markdown,
}


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


@pytest.mark.parametrize("format_", ["html", "markdown"])
@pytest.mark.parametrize("case", cases("text"), ids=lambda case: case.name)
def test_same_roles_from_another_format(case: Case, format_: str) -> None:
    article = articlekit.parse_text(case.source).model_copy(update={"nav": Navigation()})
    again = PARSE[format_](getattr(article, f"to_{format_}")())
    assert again.title == article.title
    sections = [(s.level, s.role, s.heading.text) for s in article.all_sections()]
    assert [(s.level, s.role, s.heading.text) for s in again.all_sections()] == sections
    assert [(b.label, b.text) for b in again.benefits] == [(b.label, b.text) for b in article.benefits]


def test_there_are_cases() -> None:
    assert len(cases("text")) >= 20
