"""The Markdown reader: a construct a test, then what holds for any text."""

import re
from collections.abc import Callable
from itertools import pairwise
from time import process_time
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import articlekit
from articlekit import Article, Callout, Disclosure, Paragraph
from articlekit.draft import Draft, DraftBlock, DraftMark
from articlekit.model import Mark, check_marks
from articlekit.options import DEEPEST, ParseOptions
from articlekit.read.markdown import read

CONTAINERS = {"list", "quote", "callout", "definitions", "disclosure", "footnote"}


def parse(source: str, **options: Any) -> Draft:
    return read(source, ParseOptions(**options))


def outline(source: str, **options: Any) -> list[tuple[str, int, str]]:
    """Give kind, holder and text of every block that is kept."""
    return [(b.kind, b.inside, b.text) for b in parse(source, **options).blocks if b.reason is None]


def left_out(source: str) -> list[tuple[str, str]]:
    return [(b.reason, b.text) for b in parse(source).blocks if b.reason]


def marks(source: str) -> tuple[str, list[tuple[str, str]]]:
    """Give the text of the first block and each mark with what it covers."""
    block = parse(source).blocks[0]
    return block.text, [(m.kind, block.text[m.start : m.end]) for m in block.marks]


def places(draft: Draft, *kinds: str) -> list[str]:
    """Give the source of each block of these kinds, or of all."""
    assert draft.source is not None
    spans = [b.where for b in draft.blocks if b.where and (not kinds or b.kind in kinds)]
    return [draft.source[slice(*span)] for span in spans if isinstance(span, tuple)]


def one(source: str, kind: str) -> DraftBlock:
    (block,) = [b for b in parse(source).blocks if b.kind == kind]
    return block


# Texts


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        ("**a** _b_ `c` ~~d~~", "a b c d", [("strong", "a"), ("emphasis", "b"), ("code", "c"), ("strikethrough", "d")]),
        ("***a***", "a", [("strong", "a"), ("emphasis", "a")]),
        ("**a *b* c**", "a b c", [("strong", "a b c"), ("emphasis", "b")]),
        ("**a **b** c**", "a b c", [("strong", "a b c")]),
        ("a [b](x) <https://y.z>", "a b https://y.z", [("link", "b"), ("link", "https://y.z")]),
        ("a ![pic *x*](y) b", "a pic x b", []),
        ("[](x) a", "a", []),
        ("H<sub>2</sub>O<br>a <kbd>K</kbd> <u>b", "H2O\na K b", [("subscript", "2"), ("keyboard", "K")]),
        ("$a_1$ is not $5 and $10", "a_1 is not $5 and $10", [("math", "a_1")]),
        ("&amp; \\* &#10; x", "& * x", []),
        ("a  \nb\nc", "a\nb c", []),
        ("中文\n中文\na", "中文中文 a", []),
        ("한국\n한국", "한국 한국", []),
        ("*中*\n**文**", "中文", [("emphasis", "中"), ("strong", "文")]),
    ],
)
def test_text_and_marks(source: str, text: str, found: list[tuple[str, str]]) -> None:
    assert marks(source) == (text, found)


def test_link_keeps_address_and_title() -> None:
    mark = one('[a](</ü b> "t")', "paragraph").marks[0]
    assert (mark.href, mark.title) == ("/ü b", "t")
    assert marks("[a](javascript:x)")[1] == []


def test_reference_link_and_its_definition() -> None:
    source = '[a][r]\n\n[r]: http://x "t"'
    assert parse(source).blocks[0].marks[0].href == "http://x"
    assert left_out(source) == [("hidden", '[r]: http://x "t"')]


@pytest.mark.parametrize(
    "source",
    [
        "f(x)==g(y) or (a)==(b), and x==y==z",
        '"a"=="b" compares numbers, "c"=="d" too',
        "==> and <== are arrows, == and == are signs",
        "Cafe One ($$), Cafe Two ($$), Cafe Three ($$$)",
        "the price is $$ here and $$ there",
        'x[["name"]], arr[[i]] and m()[[a, b]] are parts',
        "put the title for %%TITLE%% and print %%d and %%s",
        "a{.b}, (c){d=e} and 5${.f}",
        '("{}", x){:?}',
        "{:?}",
        "{:>8}",
        "{#if}",
        "{:else}",
        "the pattern ^[a-z]+$ or a^[1]",
        "two to the 10 ^1000",
        "<T extends {id: string}> is a bound",
        "say {% if x %} or {% for a in b %}, and close it with {% endif %}.",
        '=== "a title"',
        "::: And so on, he said :::",
        "::: well, that is that.",
        "in the parent: {% block content %}{% endblock %}",
    ],
)
def test_ordinary_text_stays(source: str) -> None:
    assert [(b.kind, b.text, b.marks) for b in parse(source).blocks] == [("paragraph", source, [])]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("\\[Re-published by the self-hosted press.\\]", "[Re-published by the self-hosted press.]"),
        ("It is \\(self-hosted\\).", "It is (self-hosted)."),
        ("Use === and not ==, or `==`.", "Use === and not ==, or ==."),
        ("## With {#each}", "With {#each}"),
    ],
)
def test_ordinary_text_stays_but_for_its_signs(source: str, text: str) -> None:
    assert [(b.text, b.reason) for b in parse(source).blocks] == [(text, None)]


def test_what_looks_like_ordinary_text_and_is_none() -> None:
    assert marks("==a `=` b== (==c==)") == ("a = b (c)", [("highlight", "a = b"), ("code", "="), ("highlight", "c")])
    assert marks("$$a^2$$ and \\(n-1\\)") == ("a^2 and n-1", [("math", "a^2"), ("math", "n-1")])
    assert left_out("a `b`{.c} *d*{.e} {% if x %}f{% endif %}") == [
        ("hidden", piece) for piece in ("{.c}", "{.e}", "{% if x %}", "{% endif %}")
    ]


# Blocks


def test_headings_rules_and_code() -> None:
    source = "# A\n\nB *b*\n---\n\n***\n\n```Py x=1\n a\n\n```\n\n    c\n"
    assert outline(source) == [("heading", -1, "A"), ("heading", -1, "B b"), ("rule", -1, ""), *code(" a\n", "c")]
    draft = parse(source)
    assert [b.level for b in draft.blocks if b.kind == "heading"] == [1, 2]
    assert [b.attrs["language"] for b in draft.blocks if b.kind == "code"] == ["py", None]
    assert left_out(source) == [("hidden", "x=1")]


def code(*texts: str) -> list[tuple[str, int, str]]:
    return [("code", -1, text) for text in texts]


def test_lists() -> None:
    draft = parse("3. a\n   b\n\n   c\n5. [x] d\n   - e\n- [ ] f\n- - g\n")
    assert [(b.kind, b.inside, b.text) for b in draft.blocks] == [
        ("list", -1, ""),
        ("item", 0, "a b"),
        ("paragraph", 1, "c"),
        ("item", 0, "d"),
        ("list", 3, ""),
        ("item", 4, "e"),
        ("list", -1, ""),
        ("item", 6, "f"),
        ("item", 6, ""),
        ("list", 8, ""),
        ("item", 9, "g"),
    ]
    items = [b for b in draft.blocks if b.kind == "item"]
    assert [(b.number, b.marker) for b in items[:2]] == [(3, "3."), (4, "5.")]
    assert [b.attrs.get("checked") for b in items] == [None, True, None, False, None, None]
    assert [b.ordered for b in draft.blocks if b.kind == "list"] == [True, False, False, False]
    assert places(draft, "item") == ["3. a\n   b", "5. [x] d", "- e", "- [ ] f", "-", "- g"]


def test_quotes_and_callouts() -> None:
    source = "> a\n> *b*\n\n1\n\n> c\n>\n> > d\n\n2\n\n> [!WARNING]\n> e\n"
    assert outline(source) == [
        ("quote", -1, "a b"),
        ("paragraph", -1, "1"),
        ("quote", -1, ""),
        ("paragraph", 2, "c"),
        ("quote", 2, "d"),
        ("paragraph", -1, "2"),
        ("callout", -1, ""),
        ("paragraph", 6, "e"),
    ]
    assert one(source, "callout").attrs == {"variety": "warning"}
    assert places(parse(source))[3:5] == ["c", "> d"]


def test_table_with_more_cells_than_the_header() -> None:
    draft = parse("| a | b |\n|:-:|---|\n| 1<br>2 | `x \\| y` | more \\| |\n| 3 |\n")
    cells = [(b.attrs["row"], b.attrs["header"], b.attrs["align"], b.text) for b in draft.blocks[1:]]
    assert cells == [
        (0, True, "center", "a"),
        (0, True, None, "b"),
        (1, False, "center", "1\n2"),
        (1, False, None, "x | y"),
        (1, False, None, "more |"),
        (2, False, "center", "3"),
        (2, False, None, ""),
    ]


@pytest.mark.parametrize(
    ("source", "attrs", "caption"),
    [
        ('![a *b*](s "t")', ("s", "a b", "t", None), ""),
        ("[![a](s)](h)", ("s", "a", None, "h"), ""),
        ("![](s)\n\n*Cap **x***", ("s", None, None, None), "Cap x"),
        ("![](s)\n*Cap*", ("s", None, None, None), "Cap"),
        ('<p align="center"><img src="s" alt="a"></p>', ("s", "a", None, None), ""),
    ],
)
def test_figures(source: str, attrs: tuple[str | None, ...], caption: str) -> None:
    (block,) = parse(source).blocks
    assert (block.kind, block.text) == ("figure", caption)
    assert tuple(block.attrs.get(name) for name in ("src", "alt", "title", "href")) == attrs
    assert block.where == (0, len(source))
    assert [m.kind for m in block.marks] == ["strong"] * ("**" in source)


def test_several_images_and_what_is_no_caption() -> None:
    assert outline("![a](b)\n![c](d)\n\ntext *x*") == [
        ("figure", -1, ""),
        ("figure", -1, ""),
        ("paragraph", -1, "text x"),
    ]
    assert outline("a\n\n*b*") == [("paragraph", -1, "a"), ("paragraph", -1, "b")]


@pytest.mark.parametrize("source", ["$$\nx\ny\n$$", "$$x\ny$$", "```math\nx\ny\n```", "> $$\n> x\n> y\n> $$"])
def test_math(source: str) -> None:
    assert one(source, "math").text == "x\ny"


def test_math_that_is_none() -> None:
    assert outline("$$ x\n\ny $$") == [("paragraph", -1, "$$ x"), ("paragraph", -1, "y $$")]


def test_footnotes() -> None:
    source = "a[^1] b[^2] [^none]\n\n> [^1]: x\n>\n>     y\n\n[^2]: z\n"
    assert outline(source) == [
        ("paragraph", -1, "a1 b2 [^none]"),
        ("quote", -1, ""),
        ("footnote", -1, ""),
        ("paragraph", 2, "x"),
        ("paragraph", 2, "y"),
        ("footnote", -1, ""),
        ("paragraph", 5, "z"),
    ]
    draft = parse(source)
    assert [(m.kind, m.ref) for m in draft.blocks[0].marks] == [("footnote", "1"), ("footnote", "2")]
    assert draft.blocks[2].attrs == {"id": "1", "label": "1"}
    assert places(draft, "paragraph") == ["a[^1] b[^2] [^none]", "x", "y", "z"]


def test_definitions() -> None:
    draft = parse("A *a*\n: b\n: c\n\nD\n: e\n")
    assert [(b.kind, b.inside, b.text) for b in draft.blocks] == [
        ("definitions", -1, ""),
        ("definition", 0, ""),
        ("term", 1, "A a"),
        ("paragraph", 1, "b"),
        ("paragraph", 1, "c"),
        ("definition", 0, ""),
        ("term", 5, "D"),
        ("paragraph", 5, "e"),
    ]
    assert places(draft, "term", "paragraph") == ["A *a*", "b", "c", "D", "e"]


def test_html() -> None:
    assert outline("<div>a <b>b</b>c &lt;<p>d\n</div>\n") == [
        ("paragraph", -1, "a bc <"),
        ("paragraph", -1, "d"),
    ]
    assert left_out("<!-- a\n\nb -->\n") == [("hidden", "<!-- a\n\nb -->")]
    assert left_out("<script>\na\n</script>\n") == [("script", "<script>\na\n</script>")]
    assert outline("<!-- a --> b") == [("paragraph", -1, "b")]
    assert left_out("<!-- a --> b") == [("hidden", "<!-- a -->")]
    assert left_out("a <!-- b --> List<String>") == [("hidden", "<!-- b -->"), ("hidden", "<String>")]
    assert left_out("[](x)") == [("invisible", "[](x)")]


# Front matter

YAML = """---
title: "A: b" # c
author:
  name: Jane Doe
tags: [x, 'y z']
categories:
  - P, q
  - "R"
date: 2024-01-02T10:00:00Z
description: >-
  some
  words
lang: en
layout: post
---
# H
"""
TOML = """+++
title = 'A: b'
authors = ["Jane Doe"]
date = 2024-01-02T10:00:00Z
[taxonomies]
tags = [
  'x',
  'y z',
]
+++
"""


def test_front_matter() -> None:
    draft = parse(YAML)
    assert [(f.field, f.value) for f in draft.found] == [
        ("title", "A: b"),
        ("authors", "Jane Doe"),
        ("tags", "x"),
        ("tags", "y z"),
        ("categories", "P, q"),
        ("categories", "R"),
        ("published", "2024-01-02T10:00:00Z"),
        ("description", "some words"),
        ("language", "en"),
    ]
    assert all(YAML[slice(*f.where)].split() == f.value.split() for f in draft.found if isinstance(f.where, tuple))
    assert draft.blocks[0].reason == "hidden"
    assert draft.blocks[0].claims == [f.where for f in draft.found]
    assert places(draft)[1:] == ["# H"]


def test_toml_front_matter() -> None:
    assert [(f.field, f.value) for f in parse(TOML).found] == [
        ("title", "A: b"),
        ("authors", "Jane Doe"),
        ("published", "2024-01-02T10:00:00Z"),
        ("tags", "x"),
        ("tags", "y z"),
    ]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        (r'"Say \"yes\" to moss"', 'Say "yes" to moss'),
        ("'It''s moss'", "It's moss"),
        (r'"A fern\u2019s life \U0001F33F \xe9t\xe9"', "A fern’s life 🌿 été"),
        (r'"moss \\ stone"', "moss \\ stone"),
        (r'"C:\moss and \ud83d"', r"C:\moss and \ud83d"),
        (r"'C:\moss'", r"C:\moss"),
    ],
)
def test_what_quotes_escape(written: str, value: str) -> None:
    (found,) = parse(f"---\ntitle: {written}\n---\n\nWords.\n").found
    assert (found.field, found.value) == ("title", value)
    (found,) = parse(f"---\ntags: [{written}]\n---\n\nWords.\n").found
    assert found.value == value


@pytest.mark.parametrize(
    "source", ["---\n\nA paragraph.\n\n---\n", "---\n# A\n---\n", "---\ntitle: a\n", "a\n---\nb: c\n---\n"]
)
def test_no_front_matter(source: str) -> None:
    assert parse(source).found == []
    assert left_out(source) == []


# Limits


def test_deep_nesting_is_flattened_and_noted() -> None:
    source = "- a\n  1. b\n     - c\n\n       ```\n       d\n       ```\n- e\n"
    assert outline(source, max_depth=1) == [
        ("list", -1, ""),
        ("item", 0, "a"),
        ("paragraph", 1, "1. b"),
        ("paragraph", 1, "c"),
        ("code", 1, "d"),
        ("item", 0, "e"),
    ]
    (note,) = parse(source, max_depth=1).notes
    assert (note.code, note.where) == ("limit-depth", (6, source.index("\n- e")))
    assert parse(source).notes == []


HOSTILE: dict[str, Callable[[int], str]] = {
    "quotes": lambda n: ">" * n + "word",
    "items": lambda n: "- " * n + "word",
    "brackets": lambda n: "[" * n + "word",
    "stars": lambda n: "*" * n + "word",
    "emphasis": lambda n: "*a **b " * n + "word",
    "images": lambda n: "![" * (n // 8) + "word" + "](a)" * (n // 8),
    "calls": lambda n: "[^1]: a\n\n" + "[^" * (n // 2) + "word",
    "notes": lambda n: "[^a]: " * n + "word",
    "formulas": lambda n: "$$ a\n# b\n" * (n // 8) + "word",
    "comments": lambda n: "<div><!--" * n + "word",
    "lines": lambda n: "a\n" * (n // 2) + "word",
    "cells": lambda n: "|" * n + "\n" + "|-" * n + "\nword",
    "shortcodes": lambda n: '{{< a "' * (n // 7) + "word",
    "shortcode lines": lambda n: "{{< a\n" * (n // 6) + "word",
    "components": lambda n: "<A x={" * (n // 6) + "word",
    "component lines": lambda n: "<Tip>\n" * (n // 6) + "word",
    "component closers": lambda n: "a</Tip>" * (n // 7) + "\n\nword",
    "divs": lambda n: "::: tip\n" * (n // 8) + "word",
    "details": lambda n: "<details>\n\n" * (n // 11) + "word",
    "elements": lambda n: "<div>\n\n" * (n // 7) + "a" + "\n\n</div>" * (n // 7) + "\n\nword",
    "elements in a line": lambda n: "<div>" * (n // 5) + "word",
    "closed far away": lambda n: "> {% highlight a %}\n\n" * (n // 22) + "{% endhighlight %}\n\nword",
    "indents": lambda n: "".join("  " * i + "<Tip>\n" for i in range(int(float(n) ** 0.5))) + "word",
    "attributes": lambda n: "a `b`{.c " * (n // 10) + "word",
    "attribute lines": lambda n: "> a\n{: .note}\n" * (n // 16) + "\n\nword",
    "headings": lambda n: "# a {.b {.b\n" * (n // 12) + "\nword",
    "spans": lambda n: "[a](b){.c}[d]{.e} [" * (n // 19) + "\n\nword",
    "pages": lambda n: "[[a|" * (n // 4) + "word",
    "pictures of pages": lambda n: "![[a " * (n // 5) + "word",
    "marks": lambda n: "==a " * (n // 4) + "word",
    "unseen": lambda n: "%%a " * (n // 4) + "word",
    "unseen lines": lambda n: "%%\na\n" * (n // 10) + "> %%\n" * (n // 10) + "\nword",
    "brackets of formulas": lambda n: "\\(a \\[b " * (n // 8) + "word",
    "lines of formulas": lambda n: "\\[ a\n" * (n // 5) + "word",
    "environments": lambda n: "\\begin{align} a\n" * (n // 16) + "word",
    "templates": lambda n: "[a]({{ b " * (n // 9) + "word",
    "abbreviations": lambda n: "".join(f"*[A{i}]: b\n" for i in range(n // 20)) + "\n" + "A1 " * (n // 6) + "word",
    "notes in texts": lambda n: "^[a [b" * (n // 6) + "word",
    "roles": lambda n: "{a}`b " * (n // 6) + "\n\nword",
    "directives": lambda n: "".join("`" * (400 - i) + "{note}\n" for i in range(int(float(n) ** 0.5))) + "word",
    "captions": lambda n: "[caption " * (n // 9) + " " * (n // 9) + "word",
    "badges": lambda n: "![a](badge)" * (n // 11) + "\n\nword",
    "contents": lambda n: "<!-- toc -->\n\n- a\n\n" * (n // 20) + "word",
    "computed": lambda n: "import a from 'b'\n\n" * (n // 19) + "word",
    "tabs": lambda n: "".join("    " * i + '=== "a"\n' for i in range(int(float(n / 2) ** 0.5))) + "\nword",
    "asides": lambda n: "> !> a\n" * (n // 7) + "\nword",
    "double dollars": lambda n: "$$a " * (n // 4) + "word",
    "quoted": lambda n: "---\n" + 'title: "a\n' * (n // 2) + "---\nword",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_takes_linear_time_and_loses_nothing(name: str) -> None:
    def seconds(size: int) -> float:
        start = process_time()
        draft = parse(HOSTILE[name](size))
        assert "word" in draft.blocks[-1].text + str(draft.blocks[-1].attrs.get("alt"))
        return process_time() - start

    short, long = (min(seconds(size) for _ in range(3)) for size in (5_000, 50_000))
    assert long < 25 * max(short, 0.02)  # ten times the text; quadratic would be 100


def test_nesting_as_deep_as_the_options_allow() -> None:
    def nested(depth: int) -> str:
        return "".join("  " * n + f"- x{n}\n" for n in range(depth))

    draft = parse(nested(DEEPEST), max_depth=DEEPEST)
    assert [b.text for b in draft.blocks if b.kind == "item"] == [f"x{n}" for n in range(DEEPEST)]
    assert draft.notes == []
    text = " ".join(b.text for b in parse(nested(200)).blocks)
    assert re.findall(r"x\d+", text) == [f"x{n}" for n in range(200)]


# What holds for any text

BLOCK_ATOMS = (
    "\n/\n\n/  /    /\t/> /- /* /1. /7) /# /***/---/---\n/===/```/~~~/$$/[^1]: /: /> [!TIP]\n/title: x\n/|/|-|-\n"
)
INLINE_ATOMS = (
    "a b/c 中/한/$/`/*/**/_/~~/[/]/(/)/![/](x)/[^1]/[r]: u/[r]/\\/&amp;/&nbsp;/[ ] /[x] /\x0b/\u2028/\xa0/٣. /²"
)
HTML_ATOMS = "</<b>/<!--/-->/<div>/<script>/<br>/<img src=x alt=y>/<a href=x>"
TAG_ATOMS = (
    "<Tip>\n|</Tip>|\n</Tip>\n|<details>\n|<summary>|</summary>|</details>|\n::: tip\n|\n:::\n|{{< note >}}|{{< /note >}}|"
    "{.a #b}|{: .note}\n|\n{: .note}\n|[[|]]|[[Aa]]|==|%%|\n%%\n|^[|^abcd\n|\\(|\\)|\\[|\\]|\n[TOC]\n|{kbd}`|{{ a }}|*[w1q]: b\n|"
    "\n```{tip}\n|\n\\begin{align}\n|\\end{align}\n|![](a){#fig-a}|\n* TOC\n{:toc}\n|"
    "\n\n: a {#tbl-a}\n|\n[caption]![](a) |[/caption]|\n\n![](badge)![](badge)\n\n|\n\n<!-- toc -->\n\n- a\n\n<!-- /toc -->\n\n|\n\n%[https://a]\n\n|"
    '\n=== "a"\n|    a\n|\n!> |$$a$$|import a from "b"\n|<Image src={a} />|'
    '\n{{< figure src="x" >}}\n|{% raw %}|{% endraw %}|\n{% highlight a %}\n|\n{% endhighlight %}\n|<A x={1} />|{/* a */}'
)
ATOMS = [
    *TAG_ATOMS.split("|"),
    *BLOCK_ATOMS.split("/"),
    *INLINE_ATOMS.split("/"),
    *HTML_ATOMS.split("/"),
    "</b>",
    "</div>",
    "\r\n",
    "\r",
]
TEXTS = st.lists(st.one_of(st.sampled_from(ATOMS), st.text(max_size=3)), max_size=25).map("".join)
MARKUP = re.compile(
    r"(?:[>\s:~*+-]|\[\^[^\]]*\]:|\[!\w+\]|\d+[.)]|</?(?:Tip|details|summary)>|::: tip|```(?:\{tip\})?|\{\{< /?note >\}\})*"
)
"""A line of this alone opens blocks that may hold nothing."""


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.sampled_from([1, 2, 32]))
@example("- \n\n  a\n", 32)
@example("> - > a\n> - ```\nb", 32)
@example("<div>\n%%\n^abcd\n^abcd\n", 1)
def test_any_text(source: str, depth: int) -> None:
    draft = parse(source, max_depth=depth)
    assert draft == parse(source, max_depth=depth)
    for i, block in enumerate(draft.blocks):
        assert block.inside < i
        check_marks(block.text, tuple(Mark(kind=m.kind, start=m.start, end=m.end) for m in block.marks))
    spans = sorted(b.where for b in draft.blocks if isinstance(b.where, tuple) and (b.text or b.kind not in CONTAINERS))
    assert all(0 <= start <= end <= len(source) for start, end in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    at = 0
    for line in re.split(r"(\r\n?|\n)", source):
        if not MARKUP.fullmatch(line):
            assert any(start < at + len(line) and at < end for start, end in spans), line
        at += len(line)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(ATOMS), max_size=25))
def test_every_word_is_kept(pieces: list[str]) -> None:
    source = "".join(f"{piece}w{n}q " for n, piece in enumerate(pieces))
    draft = parse(source)
    kept = str([(b.text, b.attrs, b.marks) for b in draft.blocks])
    assert set(re.findall(r"w\d+q", source)) <= set(re.findall(r"w\d+q", kept))


def test_quotes_say_who_and_callouts_have_titles() -> None:
    draft = parse(
        "> Said well, and once.\n>\n> — *Ida* Brandt\n\n> — Sold?\n>\n> — Gone.\n\n> [!TIP]\n> **Salt first**\n>\n> Then wait.\n"
    )
    assert [(b.kind, b.text) for b in draft.blocks] == [
        ("quote", "Said well, and once."),
        ("attribution", "Ida Brandt"),
        ("quote", ""),
        ("paragraph", "— Sold?"),
        ("paragraph", "— Gone."),
        ("callout", ""),
        ("summary", "Salt first"),
        ("paragraph", "Then wait."),
    ]
    assert draft.blocks[1].marks == [DraftMark(0, 3, "emphasis")]
    assert draft.blocks[6].marks == []


BOXES = """\
> [!warning] Mind the **gap**
> It is wide.
>
> - a

> [!tip]+ Folded
> Inside.

:::danger[Take care]
Hot.
:::

::: details Click me
Body of it.
:::

!!! note "In the margin"
    Set in.

??? tip "Closed"
    Inside too.

!!! info
    No title.
"""


def test_boxes_of_dialects() -> None:
    article = articlekit.parse_markdown(BOXES)
    found = [
        (block.variety, block.title.text if block.title else None)
        for block in article.lead
        if isinstance(block, Callout)
    ]
    assert found == [
        ("warning", "Mind the gap"),
        ("tip", "Folded"),
        ("caution", "Take care"),
        ("note", "In the margin"),
        ("note", None),
    ]
    assert [b.summary.text for b in article.lead if isinstance(b, Disclosure)] == ["Click me", "Closed"]
    assert not {"warning", ":::", "!!!", "???"} & set(article.text.split())


@pytest.mark.parametrize("text", ["!!! wow", "???", ":::columns", "::: x", "[!tip] in a paragraph", "!!!", ":::tip"])
def test_shouts_are_no_boxes(text: str) -> None:
    article = Article(title="Rain", lead=(Paragraph(text=text), Paragraph(text="It rained for a week.")))
    assert [b.text for b in articlekit.parse_markdown(article.to_markdown()).lead if isinstance(b, Paragraph)] == [
        text,
        "It rained for a week.",
    ]


def test_headings_that_name_themselves() -> None:
    article = articlekit.parse_markdown("## Rain {#wet}\n\nIt rained.\n\n## Sun \\{#dry}\n\nIt shone.\n")
    assert [(s.heading.text, s.id) for s in article.sections] == [("Rain", "wet"), ("Sun {#dry}", "sun-dry")]
    assert articlekit.parse_markdown(article.to_markdown()).sections[1].heading.text == "Sun {#dry}"


def test_what_mdx_loads() -> None:
    source = "import Tabs from '@theme/Tabs';\nimport { A } from \"b\"\n\n# Rain\n\nimport duties from 'abroad'\n"
    article = articlekit.parse_markdown(source)
    assert article.text == "import duties from 'abroad'"
    assert article.ledger[0].reason == "script"
