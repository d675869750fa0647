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


def test_fields_are_described_as_in_the_source() -> None:
    schema = articlekit.json_schema()
    assert schema["properties"]["lead"]["description"] == "What stands before the first heading."
    assert schema["properties"]["benefits"]["description"].startswith("What the subject is good for")
    assert schema["$defs"]["Mark"]["properties"]["ref"]["description"].startswith("The `id` of the footnote")


def test_a_program_without_its_source_has_the_schema_without_descriptions(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_source(_: object) -> str:
        raise OSError

    monkeypatch.setattr("inspect.getsource", no_source)
    assert "description" not in articlekit.json_schema()["$defs"]["Mark"]["properties"]["ref"]
