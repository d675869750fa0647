"""HTML blocks in Markdown: what they show as text, and what they do not show."""

import re
from html import unescape
from typing import NamedTuple

from articlekit.about import Reason
from articlekit.read.markdown_inline import PASSED, TAG, TAGS, attribute

PIECE = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)|<\?.*?(?:\?>|\Z)|<[!/]?[a-z][^<>]*>",
    re.DOTALL | re.IGNORECASE,
)
"""What is no text. Each part either matches or stops at the next `<`, so a search is linear."""
INLINE = frozenset(TAGS) | {"font", "small", "span", "wbr"}
"""Tags that part no words; all others begin a line."""


class Html(NamedTuple):
    """What an HTML block says."""

    text: str
    images: list[dict[str, str | None]]
    """Its images, when it shows nothing else."""
    hidden: list[tuple[str, Reason]]


def read_html(source: str) -> Html:
    """Take the tags out of an HTML block."""
    parts: list[str] = []
    images: list[dict[str, str | None]] = []
    hidden: list[tuple[str, Reason]] = []
    said = False
    at = 0
    for match in PIECE.finditer(source):
        said = _say(parts, source[at : match.start()]) or said
        at = match.end()
        tag = TAG.match(match[0])
        if match[1] or not tag:
            hidden.append((match[0], "script" if match[1] else "hidden"))
            continue
        name = tag[2].lower()
        if name == "img":
            images.append({field: attribute(match[0], field) or None for field in ("src", "alt", "title")})
            parts.append(images[-1]["alt"] or "")
        elif name not in PASSED:
            hidden.append((match[0], "hidden"))
        elif name not in INLINE:
            parts.append("\n")
    said = _say(parts, source[at:]) or said
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return Html("\n".join(filter(None, lines)), [] if said else images, hidden)


def _say(parts: list[str], text: str) -> bool:
    parts.append(re.sub(r"\s", " ", unescape(text)))
    return not text.isspace() and bool(text)
