import time

import pytest

from articlekit.detect import RULES, SIGNS, Look, Sign, decide, detect

PROSE = "A walk costs nothing. Most people can start today, and nobody needs shoes that cost more than a dinner."

HTML: dict[str, list[str | bytes]] = {
    "doctype": [
        "<!DOCTYPE html><html><body><p>Tea</p></body></html>",
        "\ufeff \n<!doctype HTML PUBLIC '-//W3C//DTD'>\n<p>Tea",
        '<?xml version="1.0"?>\n<!-- saved -->\n<!DOCTYPE html>\n# no heading\n\n## nor this',
    ],
    "root": ["<html lang=en><p>Tea", "<head><title>Tea</title>", "<BODY>\nTea", "<!-- c --><html>\n```\ncode\n```\n"],
    "first-tag": [
        "<p>Tea",
        "<h1>Tea</h1>\n<p>It is **hot** and **wet**, see [this](/tea).</p>",
        "<!-- wp:paragraph -->\n<p>Tea</p>\n<!-- /wp:paragraph -->",
        "<div class='x'><pre>\n# one\n\n## two\n</pre></div>",
        "<br/>Tea",
        "<span>Tea</span> and coffee",
        "<meta charset=utf-8><title>Tea</title>Tea",
    ],
    "blocks": [f"Tea\n<p>{PROSE}</p>\n<p>{PROSE}</p>", f"Warning: old\n<html>\n<body>{PROSE}\n</body>\n</html>"],
}
MARKDOWN: dict[str, list[str | bytes]] = {
    "front-matter": [
        "---\ntitle: Tea\n---\nTea",
        "+++\ntitle = 'Tea'\n+++\n\nTea\n",
        "---\ntags:\n- a\n---\n<p>Tea</p>",
    ],
    "fences": ["Tea\n\n```python\nx = 1\n```\n", "~~~\n<html>\n<body>\n</body>\n</html>\n~~~\n"],
    "headings": [
        "# Tea\n\nIt is hot.\n\n## Green\n\nIt is green.",
        "## Tea\nIt is hot.\n## Green\nIt is green.",
        "# Tea\r\n\r\nHot.\r\n\r\n# Green\r\n\r\nGreen.",
        '<p align="center"><img src="a.png"></p>\n\n# Tea\n\nHot.\n\n## Green\n',
    ],
    "links": ["Read [this](https://example.org/a_(b)).", "See ![a cup](cup.png) here.", "[a](#b)", '[a](</b c> "d")'],
    "bold": ["It is **hot** and **wet**.", "**Tea**\n\n**Coffee**"],
    "table": ["a | b\n--- | ---\n1 | 2", "| a |  b |\n|:--|---:|\n| 1 | 2 |", "|a|\n|-|-|\n"],
    "alert": ["> [!NOTE]\n> Hot.", "> [!WARNING]\n> Hot.", "> [!quote]- Mine\n> Hot."],
    "shortcodes": ['{{< figure src="tea.jpg" >}}\n\nHot.', "Tea.\n\n{{% notice tip %}}\nHot.\n{{% /notice %}}"],
    "divs": ["Tea.\n\n:::tip\nHot.\n:::", "::: {.callout-note}\nHot.\n:::"],
    "definitions": ["See [this][1].\n\n[1]: https://example.org", "Tea[^1]\n\n[^1]: Hot."],
    "tasks": ["- [ ] tea\n- [x] coffee"],
    "two-signs": [
        "# Tea\n\nIt is **hot**.",
        "# Tea\n\nType `tea` to go on.",
        "# Tea\n\nIt is *hot*.",
        "**Tea** is *hot*.",
    ],
}
TEXT: dict[str, list[str | bytes]] = {
    "binary": [b"\x89PNG\r\n\x1a\n", b"%PDF-1.4\n", "\x01\x02" * 99],
    "plain": [
        "",
        " \n\n ",
        PROSE,
        "Tea\n===\n\nGreen\n-----\n\n1. hot\n2. wet\n\n- a\n- b\n\n* c\n* d\n\n  1. Label: body",
        "The `<div>` element, or <div>, closes with </div>. A <p> closes with </p> and <li> with </li>.",
        "When a<b and b>c, then a < c. x <y> z. <3 you. <john@example.com> wrote:\n> hello\n> there",
        "Write [text](url) for a link.",
        "# Tea",
        "# Tea\n\nIt is hot.",
        "2**3 and 4**5 are numbers; **** is a password, and so is ** x **.",
        "He said **no** to it.",
        "Water is wet.[1][2][3]\n\n[1] https://example.org\n[2] https://example.org/b",
        "#tea #coffee\n\n#milk",
        "#!/bin/sh\n# print it\necho tea\n\n# and again\necho tea",
        "1) tea; 2) coffee *) see below\n\n*important*",
        "a | b\nc | d",
        "name | tea\n-----+-----\n a | b",
        "---\n\nTea\n\n---\n\nCoffee",
        "How it looks:\n\n<div>\n<p>Tea</p>\n</div>\n\n" + PROSE,
        "Begin a page with <html> and end it with </html>: " + PROSE,
        "```\nnever closed",
        "  - [1] a\n  - [2] b",
    ],
}
CASES = [
    (format_, rule, content)
    for format_, table in (("html", HTML), ("markdown", MARKDOWN), ("text", TEXT))
    for rule, contents in table.items()
    for content in contents
]


@pytest.mark.parametrize(("format_", "rule", "content"), CASES)
def test_rule(format_: str, rule: str, content: str | bytes) -> None:
    assert decide(content) == (format_, rule)
    assert detect(content) == format_


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    ("format_", "rule", "content"), [case for case in CASES if isinstance(case[2], str) and case[1] != "binary"]
)
def test_bytes_are_told_as_text_is(format_: str, rule: str, content: str, encoding: str) -> None:
    if len(content) > 4:
        assert decide(content.encode(encoding)) == (format_, rule)


def test_every_rule_has_a_case() -> None:
    assert {rule for rule, _, _ in RULES} == {rule for _, rule, _ in CASES}


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.name)
def test_no_sign_in_prose(sign: Sign) -> None:
    assert sign.name not in Look(PROSE).signs


def test_the_middle_of_a_long_content_is_not_looked_at() -> None:
    filler = (PROSE + "\n") * 4000
    assert detect(filler + "```\nx\n```\n" + filler) == "text"
    assert detect("# Tea\n\n" + filler + "\n\n# Coffee\n") == "markdown"
    assert detect(f"Tea\n<html>\n<body>{filler}</body>\n</html>") == "html"


HOSTILE = [
    "[",
    "[a](",
    "**",
    "**a ",
    "|",
    "a|b\n",
    "|\n" + " " * 9,
    "<",
    "<div ",
    "<div>",
    "</div>",
    "<p>\n",
    "<!--",
    "<?",
]
HOSTILE += [
    "`",
    "```a\n",
    "~~~\n",
    "#",
    "# a\n\n",
    " ",
    "\n",
    "\t\n",
    "---\n",
    "---\na: b\n",
    "[a]: ",
    "- [ ] ",
    "*a",
    "> [!",
]
HOSTILE += ["\0", "\ud800", "<div>\n</p>", "-", "|-", ": ", "a: b\n", "\r"]


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("before", ["", "---\n", "a|\n", "[", "<!--"])
def test_time_is_bounded(piece: str, before: str) -> None:
    content = before + piece * (10_000_000 // len(piece))
    start = time.process_time()
    decide(content)
    assert time.process_time() - start < 2
