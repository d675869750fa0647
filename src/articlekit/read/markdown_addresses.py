"""Addresses that a site generator fills in: what stands in the tree for `{{ site.baseurl }}/x` or `{% link x.md %}`."""

from types import SimpleNamespace
from typing import Any

import regex
from markdown_it import helpers

TEMPLATED = regex.compile(r"<?((?:\{\{(?:[^{}\n]++|\}(?!\}))*+\}\}|\{%(?:[^%\n]++|%(?!\}))*+%\}|[^\s(){}<>\n]++)++)>?")
TEMPLATE = regex.compile(r"\{\{([<%]?)((?:[^{}\n]++|\}(?!\}))*+)\}\}|\{%((?:[^%\n]++|%(?!\}))*+)%\}")
QUOTED = regex.compile(r"[\"']([^\"'\n]*+)[\"']")
BASE = regex.compile(
    r"(?:site|page|config)\.(?:baseurl|url|base_url|base|github\.url)\b.*|(?:base|root)_?(?:path|url)?",
    regex.IGNORECASE,
)
"""What stands for the place where the site is: an address without it is one in the site."""
NAMED = regex.compile(r"(?:link|post_url|relref|ref|asset_path|asset_img|post_path)\s+(.*)")
"""What stands for a page or a file by its name."""
LONGEST, NEAR = 1000, 200


def parse_destination(text: str, start: int, end: int) -> Any:
    """Read where a link leads, as the parser does; an address with templates may hold white space."""
    found = TEMPLATED.match(text, start, min(end, start + LONGEST)) if "{" in text[start : start + NEAR] else None
    if not found or not TEMPLATE.search(found[1]) or text[found.end() : found.end() + 1] not in (")", " ", "\n", ""):
        return helpers.parseLinkDestination(text, start, end)
    return SimpleNamespace(ok=True, pos=found.end(), str=TEMPLATE.sub(_filled, found[1]))


def _filled(template: "regex.Match[str]") -> str:
    """Give what a template stands for; itself where nobody knows."""
    body = (template[2] if template[2] is not None else template[3]).strip().rstrip(">%").strip()
    if named := NAMED.fullmatch(body):
        return named[1].strip("\"'")
    if (quoted := QUOTED.search(body)) and (body.startswith(quoted[0]) or "/" in quoted[1]):
        return quoted[1]
    return "" if BASE.fullmatch(body) else template[0]


HELPERS = SimpleNamespace(
    parseLinkDestination=parse_destination,
    parseLinkLabel=helpers.parseLinkLabel,
    parseLinkTitle=helpers.parseLinkTitle,
)
"""The parser's helpers, with its way to read an address replaced."""
