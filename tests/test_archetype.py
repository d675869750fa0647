"""The article that articlekit was made for, in four dresses: every row of the contract's table."""

import os
import subprocess
import sys

import pytest

import articlekit
from articlekit import Article
from tests.cases import ROOT, Case

NAMES = {
    "archetype-bullets-cold-swim": (None, None, None, None),
    "archetype-lead-paragraphs-senior-dog": (None, None, None, None),
    "archetype-numbered-headings-cargo-bike": (1, 2, 3, 4),
    "archetype-parens-balcony-solar": (1, 2, 3, 4, 5),
}


@pytest.fixture(params=sorted(NAMES))
def case(request: pytest.FixtureRequest) -> Case:
    return Case(ROOT / "text" / str(request.param))


@pytest.fixture
def article(case: Case) -> Article:
    return articlekit.parse_text(case.source)


def test_head(case: Case, article: Article) -> None:
    lines = [line for line in case.source.decode().splitlines() if line.strip()]
    assert article.title == lines[0]
    assert article.metadata.categories == (lines[1],)
    assert [block.kind for block in article.lead] == ["paragraph"]
    assert lines[1] not in article.text.splitlines()
    assert [entry.text for entry in article.ledger if entry.reason == "label"] == [lines[1]]


def test_sections(article: Article) -> None:
    assert len(article.sections) in (4, 5)
    assert {section.level for section in article.sections} == {1}
    assert [section.role for section in article.sections][-3:] == ["benefits", "caveats", "conclusion"]


def test_benefits_caveats_conclusion(case: Case, article: Article) -> None:
    assert tuple(benefit.number for benefit in article.benefits) == NAMES[case.folder.name]
    assert all(benefit.label and benefit.text and benefit.where for benefit in article.benefits)
    assert [caveat.heading for caveat in article.caveats] == [article.sections[-2].heading.text]
    assert article.conclusion is not None
    assert article.conclusion.truncated
    assert [diagnostic.code for diagnostic in article.diagnostics] == ["truncated"]


def test_neighbours(article: Article) -> None:
    for link in (article.nav.previous, article.nav.next):
        assert link is not None
        assert link.href is None
        assert link.title not in article.text
    assert [entry.text for entry in article.ledger if entry.reason == "navigation"] == [
        *["Previous"] * 2,
        *["Next"] * 2,
    ]


def test_same_json_in_any_process(case: Case, article: Article) -> None:
    code = "import sys, articlekit; sys.stdout.buffer.write(articlekit.parse_text(sys.stdin.buffer).to_json().encode())"
    for seed in ("0", "1"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            input=case.source,
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        assert done.stdout.decode() == article.to_json()
