"""Read an article that `Article.to_json` wrote."""

import json
from typing import Any

from pydantic import ValidationError

from articlekit.article import SCHEMA_VERSION, Article
from articlekit.errors import DataError


def read(data: str | bytes | dict[str, Any]) -> Article:
    """Check the data and build the article; the derived parts are worked out again.

    Raises:
        DataError: when the data is not an article, or of another schema version.
    """
    values = data if isinstance(data, dict) else _decode(data)
    version = values.get("schema_version")
    if version != SCHEMA_VERSION:
        raise DataError(f"schema_version is {version!r}; this release reads {SCHEMA_VERSION!r}")
    try:
        return Article.model_validate(values)
    except ValidationError as error:
        found = error.errors(include_url=False)[0]
        place = "/" + "/".join(map(str, found["loc"]))
        raise DataError(f"not an article: {place}: {found['msg']} (faults: {error.error_count()})") from None


def _decode(data: str | bytes) -> dict[str, Any]:
    if not isinstance(data, str | bytes):
        raise DataError(f"JSON comes as str, bytes or dict, not {type(data).__name__}")
    try:
        values = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise DataError(f"not JSON: {error}") from None
    if not isinstance(values, dict):
        raise DataError(f"an article is a JSON object, not {type(values).__name__}")
    return values
