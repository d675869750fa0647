"""The published JSON Schema, and that what is written follows it."""

import json
import os
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import articlekit
from tests.cases import Case, cases

PATH = Path(__file__).parents[1] / "docs" / "article.schema.json"


def test_committed_schema_is_the_models() -> None:
    schema = json.dumps(articlekit.json_schema(), indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    if os.environ.get("UPDATE"):
        PATH.write_text(schema, encoding="utf-8")
    assert PATH.read_text(encoding="utf-8") == schema, "UPDATE=1 rewrites the schema"


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = articlekit.json_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("case", cases("text"), ids=lambda case: case.name)
def test_articles_follow_it(case: Case, validator: Draft202012Validator) -> None:
    validator.validate(json.loads(articlekit.parse_text(case.source).to_json()))
