"""The metadata of an article as front matter: the YAML that static site generators want above a Markdown text.

Each value is a string as JSON writes it, which is YAML too, a row of such strings, or a date.
"""

import json
import re

from articlekit.article import Article
from articlekit.write.characters import one_line

METADATA = {
    "description": "description",
    "date": "published",
    "lastmod": "modified",
    "lang": "language",
    "categories": "categories",
    "tags": "tags",
    "image": "image",
    "canonical_url": "canonical_url",
    "license": "license",
}
"""The keys after title, subtitle and authors, as Hugo, Jekyll, Astro and pandoc name them, and their fields."""
DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?")
"""A date that YAML knows as one when it has no quotes."""

Value = str | tuple[str, ...] | None


def front_matter(article: Article) -> str:
    """Write the block between `---` lines, without the line end after it; nothing of an article that says nothing."""
    meta = article.metadata
    values: dict[str, Value] = {
        "title": article.title,
        "subtitle": article.subtitle,
        "authors": tuple(author.name for author in meta.authors),
        **{key: getattr(meta, field) for key, field in METADATA.items()},
    }
    lines = [f"{key}: {written}" for key, value in values.items() if (written := _written(value))]
    return "\n".join(("---", *lines, "---")) if lines else ""


def _written(value: Value) -> str:
    """Write a value in one line; nothing where it has no characters."""
    if isinstance(value, tuple):
        written = ", ".join(filter(None, map(_quoted, value)))
        return f"[{written}]" if written else ""
    return value if value and DATE.fullmatch(value) else _quoted(value)


def _quoted(text: str | None) -> str:
    line = one_line(text)
    return json.dumps(line, ensure_ascii=False) if line else ""
