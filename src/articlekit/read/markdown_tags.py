"""Tags of Markdown's dialects, each as one kind of value: Hugo's shortcodes, Liquid's tags, components, fenced divs.

`{{< note >}}`, `{% note %}`, `<Note>` and `::: note` differ in their signs alone. What a name means stands in
`markdown_names.py`.
"""

from collections.abc import Callable
from typing import NamedTuple

import regex

BRACES = r"\{(?:[^{}]++|\{(?:[^{}]++|\{[^{}]*+\})*+\})*+\}"
LONGEST = 4000
"""Characters up to which a tag is looked for."""
QUOTED = r"\"(?:[^\"\\]++|\\.)*+\"|'(?:[^'\\]++|\\.)*+'|`[^`]*+`"
MARKUP = regex.compile(
    rf"<(/?)([A-Za-z][\w.:-]*+)((?:\s++(?:(?!\{{\s*+\w++\??:){BRACES}|[\w:@.-]++(?:\s*+=\s*+(?:{QUOTED}|{BRACES}|[^\s\"'<>={{}}`]++))?))*+)"
    r"\s*+(/?)>"
)
"""A tag of HTML or JSX, whose values may stand in braces; `<T extends {id: string}>` is a type."""
HUGO = regex.compile(r"\{\{([<%])(?!/\*)\s*+(/?)\s*+([\w.-]++(?:/[\w.-]++)*+)((?:(?![>%]\}\})[\s\S])*+)[>%]\}\}")
LIQUID = regex.compile(r"\{%(?!\})[-~]?\s*+([A-Za-z_][\w.-]*+)((?:[^%]++|%(?!\}))*+)%\}")
CALLED = regex.compile(r"\{\{\s*+([a-z_]\w*+)\(((?:[^()}]++|\([^()]*+\))*+)\)\s*+\}\}")
"""A shortcode of Zola."""
COMMENT = regex.compile(r"\{/\*(?:[^*]++|\*(?!/\}))*+\*/\}")
DIV = regex.compile(r"(:{3,})[ \t]*+([^\n]*)")
"""A line of colons: a fenced div of Pandoc, a directive of MyST, a container of VitePress or Docusaurus."""
DIV_HEAD = regex.compile(r"\{?\.?([A-Za-z][\w-]*+)\}?[ \t]*+(.*)", regex.DOTALL)
LIST = regex.compile(r"\{(?![A-Za-z][\w-]*+\})([^{}]*+)\}|\[([^\[\]]*+)\]")
"""In such a line, values in braces, or a title in brackets; a name in braces is none."""
VALUE = regex.compile(
    r"(?:([\w@:.-]*[\w@.-])\s*+(?:=|:(?!/))\s*+)?"
    rf"(?:\"((?:[^\"\\]++|\\.)*+)\"|'((?:[^'\\]++|\\.)*+)'|`([^`]*+)`|({BRACES})|([^\s\"'`,{{}}=]++))"
)
"""A value of a tag and, if it has one, its name."""
STRING = regex.compile(r"\"([^\"]*+)\"|'([^']*+)'|`([^`]*+)`")


class Tag(NamedTuple):
    """A tag: what it is called, what it says, and whether it opens or closes."""

    dialect: str
    name: str
    nesting: int
    """1 opens or stands alone, 0 stands alone, -1 closes; a closing `end` or `:::` without a name closes any."""
    values: dict[str, str]
    """Its values by name; one that is computed stands in braces."""
    words: list[str]
    """Its values without a name."""
    source: str


def read_tag(text: str, start: int = 0) -> Tag | None:
    """Read the tag that stands at a place of a text."""
    for sign, ends, pattern, reader in READERS:
        if text.startswith(sign, start) and any(text.find(end, start, start + LONGEST) >= 0 for end in ends):
            found = pattern.match(text, start, min(len(text), start + LONGEST))
            if found:
                return reader(found)
    return None


def may_close(text: str, start: int) -> bool:
    """Tell whether what opens at a place may close at all."""
    signs = (ends for sign, ends, _, _ in READERS if text.startswith(sign, start))
    return any(text.find(end, start, start + LONGEST) >= 0 for ends in signs for end in ends)


def read_values(text: str) -> tuple[dict[str, str], list[str]]:
    """Read the values of a tag: those with names, and the others."""
    values: dict[str, str] = {}
    words: list[str] = []
    for found in VALUE.finditer(text):
        inner = STRING.search(found[5]) if found[5] else None
        string = inner[inner.lastindex or 0] if inner else None
        value = next(v for v in (found[2], found[3], found[4], string, found[5], found[6]) if v is not None)
        if found[1]:
            values.setdefault(found[1].lower().strip(":"), _unescaped(value))
        else:
            words.append(_unescaped(value))
    return values, words


def _unescaped(value: str) -> str:
    return value.replace('\\"', '"').replace("\\'", "'")


def _markup(found: "regex.Match[str]") -> Tag:
    nesting = -1 if found[1] else 0 if found[4] else 1
    return Tag("markup", found[2], nesting, read_values(found[3])[0], [], found[0])


def _hugo(found: "regex.Match[str]") -> Tag:
    body = found[4].rstrip()
    alone = body.endswith("/")
    values, words = read_values(body.removesuffix("/"))
    return Tag("hugo", found[3], -1 if found[2] else 0 if alone else 1, values, words, found[0])


def _liquid(found: "regex.Match[str]") -> Tag:
    """Read a tag of Liquid; one that includes a file has the file's name."""
    name, body = found[1], found[2].strip().rstrip("-~")
    if name.startswith("end"):
        return Tag("liquid", name[3:], -1, {}, [], found[0])
    values, words = read_values(body.removeprefix("(").removesuffix(")"))
    if name in INCLUDES and words:
        return Tag("liquid", words[0].rpartition("/")[2].partition(".")[0], 0, values, words[1:], found[0])
    return Tag("liquid", name, 1, values, words, found[0])


def _called(found: "regex.Match[str]") -> Tag:
    values, words = read_values(found[2])
    return Tag("called", found[1], 0, values, words, found[0])


def _comment(found: "regex.Match[str]") -> Tag:
    return Tag("comment", "", 0, {}, [], found[0])


def read_div(line: str) -> Tag | None:
    """Read a line that is a fenced div's: `{.callout-note title=".."}`, `note Title`, `note[Title]`, `{note} Title`."""
    found = DIV.fullmatch(line)
    body = found[2].strip().rstrip(":").rstrip() if found else ""
    if not found or not body:
        return Tag("div", "", -1, {}, [], line) if found else None
    listed = list(LIST.finditer(body))
    values, words = read_values(" ".join(part[1] for part in listed if part[1]))
    head = DIV_HEAD.fullmatch(LIST.sub(" ", body).strip())
    if not head and (not listed or LIST.sub("", body).strip()):
        return None
    classes = [word.removeprefix(".") for word in words if word.startswith(".")]
    title = next((part[2] for part in listed if part[2]), head[2].strip() if head else "")
    values |= {"title": title} if title else {}
    return Tag("div", head[1] if head else classes[0] if classes else "div", 1, values, classes, line)


INCLUDES = frozenset(("include", "include_cached", "include_relative", "render", "partial"))
"""Tags of Liquid that bring in a file."""
READERS: tuple[tuple[str, tuple[str, ...], "regex.Pattern[str]", Callable[["regex.Match[str]"], Tag]], ...] = (
    ("<", (">",), MARKUP, _markup),
    ("{{", (">}}", "%}}"), HUGO, _hugo),
    ("{{", (")}}", ") }}"), CALLED, _called),
    ("{%", ("%}",), LIQUID, _liquid),
    ("{/*", ("*/}",), COMMENT, _comment),
)
"""How a tag begins and ends, its pattern, and what reads it; a line of colons is read where lines are."""
