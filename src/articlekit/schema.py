"""The JSON Schema of an article, with what the source says of each field."""

import ast
import inspect
from collections.abc import Iterator
from itertools import pairwise
from types import ModuleType
from typing import Any

from articlekit import about, article, model, views

DIALECT = "https://json-schema.org/draft/2020-12/schema"
SCHEMA_ID = f"https://articlekit.dev/schema/{article.SCHEMA_VERSION}/article.json"
MODULES = (about, article, model, views)


def json_schema() -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of what `Article.to_json` writes; fields are described as in the source."""
    schema = article.Article.model_json_schema(mode="serialization")
    nodes = {"Article": schema, **schema["$defs"]}
    for name, field, text in (one for module in MODULES for one in _said_of_fields(module)):
        if field in nodes.get(name, {}).get("properties", {}):
            nodes[name]["properties"][field].setdefault("description", text)
    return {"$schema": DIALECT, "$id": SCHEMA_ID, **schema}


def _said_of_fields(module: ModuleType) -> Iterator[tuple[str, str, str]]:
    """Give (class, field, the text right under it) for the fields of a module that have one.

    A program that was frozen without its source has none, and its schema describes no fields.
    """
    try:
        source = inspect.getsource(module)
    except OSError:
        return
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef):
            for field, text in pairwise(node.body):
                match field, text:
                    case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(said))):
                        yield node.name, name, inspect.cleandoc(said)
