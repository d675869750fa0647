"""Read the posts that were written to learn from, `posts/<language>[-<field>].md`, their roles in braces.

Between posts stands a line `+++`. Every heading ends with its role. A line with a role alone stands before the
paragraph that starts a conclusion without a heading, or an introduction that does not start right under the title.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import articlekit

POSTS = Path(__file__).with_name("posts")
BETWEEN = "\n+++\n"
HEADING = re.compile(r"(#+) (.*?) \{(\w+)\}")
START = re.compile(r"\{(introduction|conclusion)\}")
LINK = re.compile(r"\]\([^)]*\)")


class Post(NamedTuple):
    """A post that was written here."""

    name: str
    language: str
    markdown: str
    gold: dict[str, Any]

    def source(self, form: str) -> str:
        """Give it as HTML or as clean text."""
        article = articlekit.parse_markdown(self.markdown)
        return article.to_html() if form == "html" else article.to_text()


def posts() -> Iterator[Post]:
    """Give all posts."""
    for path in sorted(POSTS.glob("*.md")):
        language = path.stem.partition("-")[0]
        for n, text in enumerate(path.read_text(encoding="utf-8").split(BETWEEN), 1):
            name = f"{path.stem}/{n}"
            markdown, gold = unmarked(text.strip())
            yield Post(name, language, markdown, {"page": name, **gold})


def unmarked(post: str) -> tuple[str, dict[str, Any]]:
    """Give a post without its marks, and what these say in the shape of the annotated articles."""
    lines: list[str] = []
    headings: list[tuple[int, str, str]] = []
    starts: dict[str, str] = {}
    awaited: str | None = "introduction"
    fenced = False
    for line in post.splitlines():
        fenced ^= line.startswith("```")
        heading, start = (None, None) if fenced else (HEADING.fullmatch(line), START.fullmatch(line))
        if start:
            awaited = start[1]
            continue
        if heading:
            headings.append((len(heading[1]), heading[2], heading[3]))
            awaited = "conclusion" if heading[3] == "conclusion" else None
        elif awaited and line and lines:
            starts[awaited], awaited = LINK.sub("]", line), None
        lines.append(line[: heading.end(2)] if heading else line)
    return "\n".join(lines), _gold(headings, starts)


def _gold(headings: list[tuple[int, str, str]], starts: dict[str, str]) -> dict[str, Any]:
    first, last = (starts.get(role) for role in ("introduction", "conclusion"))
    concludes = next((heading for _, heading, role in reversed(headings) if role == "conclusion"), None)
    return {
        "sections": [{"heading": heading, "role": role} for _, heading, role in headings],
        "introduction": {"present": first is not None, "first_words": first, "last_words": first},
        "benefits": [],
        "caveats": [{"heading": heading, "first_words": None} for heading in _top(headings, "caveats")],
        "conclusion": {"present": bool(last or concludes), "heading": concludes, "first_words": last},
        "nav": {},
    }


def _top(headings: list[tuple[int, str, str]], role: str) -> Iterator[str]:
    """Give the headings with a role that stand under none that has it."""
    around: list[tuple[int, str]] = []
    for level, heading, own in headings:
        around = [(above, its) for above, its in around if above < level]
        if own == role and role not in (its for _, its in around):
            yield heading
        around.append((level, own))
