"""Arbitrary articles: every kind of block, nasty text, marks that cross."""

from typing import Any

from hypothesis import strategies as st

from articlekit import Article
from articlekit.about import Link, Navigation
from articlekit.model import (
    Callout,
    Cell,
    Code,
    Definition,
    Definitions,
    Disclosure,
    Embed,
    Figure,
    Footnote,
    Heading,
    Inline,
    List,
    ListItem,
    Mark,
    Math,
    Paragraph,
    Quote,
    Rule,
    Section,
    Table,
)

PIECES = (
    "word", "two words", "*", "**", "_", "`", "``", "~~", "[", "]", "](", "(x)", "<b>", "</p>", "<!--", "&amp;", "&", "\\", "#", "# ", "> ",
    "- ", "+ ", "1. ", "2) ", "|", "---", "===", "!", "![", "$", "$$", ":", "\n", " ", "  ", "\t", "\x00", "\x0b", "\r", "\x85", "é", "שלום",
    "漢字", "👩‍🚀", "\u200b", "\xa0", "http://x.y", "[^1]", "[ ] ", "```", "~~~", '"', "'", "=", "snake_case", "2*3*4", "a", ".", ",",
    "{.a}", "{#b c=d}", "{: .note}", "{", "}", "{{< x >}}", "{% raw %}", "{/* x */}", "{{ y(z) }}", "<Tip>", "</Tip>", ":::", "::: tip", "==", "%%",
    "[[", "]]", "[[Page|x]]", "^[", "^abcd", "\\(", "\\)", "\\[", "\\]", "[TOC]", "@[toc]", "{kbd}", "x^2", "*[AB]: c", "AB", "\\begin{align}",
    "\\end{align}", "![[a.png]]", "50%%", "a==b",
    "%[https://a.b]", "@[a](https://a.b)", "[caption]", "[/caption]", "${toc}", "import a from 'b'",
    "!> ", "?> ", '=== "a"', "$$a$$",
)  # fmt: skip
TEXT = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)
URLS = st.sampled_from([
    None, "", "https://example.org/a?b=1&c=(2)", "/x y", "#top", "mailto:a@b.c", "javascript:alert(1)", " JaVa\nScript:alert(1)",
    "data:text/html,<b>", "data:image/png;base64,AAAA", "vbscript:x", '"><script>', "a:b", "//host/p", "x)y", "<>", "\x01javascript:1",
])  # fmt: skip
TITLES = st.sampled_from([None, None, None, "", "a title", ' "two"\nlines '])
KINDS: tuple[Any, ...] = (
    "link", "strong", "emphasis", "strikethrough", "inserted", "highlight", "underline", "superscript", "subscript",
    "abbreviation", "quotation", "keyboard", "code", "math",
)  # fmt: skip


@st.composite
def marked(draw: st.DrawFn) -> dict[str, Any]:
    text = draw(TEXT)
    marks: list[Mark] = []
    ends: dict[str, int] = {}
    for _ in range(draw(st.integers(0, 3)) if text else 0):
        kind = draw(st.sampled_from(KINDS))
        start = draw(st.integers(ends.get(kind, 0), len(text)))
        if start < len(text):
            end = draw(st.integers(start + 1, len(text)))
            href = draw(URLS) if kind == "link" else None
            marks.append(Mark(kind=kind, start=start, end=end, href=href, title=draw(TITLES)))
            ends[kind] = end
    return {"text": text, "marks": tuple(sorted(marks, key=lambda m: m.start))}


INLINE = marked().map(lambda m: Inline(**m))
CELL = st.builds(
    lambda m, **k: Cell(**m, **k),
    marked(),
    header=st.booleans(),
    colspan=st.integers(1, 2),
    align=st.sampled_from([None, "left", "right"]),
)
LEAVES = st.one_of(
    marked().map(lambda m: Paragraph(**m)),
    st.builds(Code, text=TEXT, language=st.sampled_from([None, "python", "c++", "a b", "`", "{note}"])),
    st.builds(Math, text=TEXT),
    st.just(Rule()),
    st.builds(Figure, src=URLS, alt=st.none() | TEXT, caption=st.none() | TEXT, credit=st.none() | TEXT, href=URLS),
    st.builds(Embed, url=URLS, title=st.none() | TEXT, text=TEXT),
    st.builds(
        Table, rows=st.lists(st.lists(CELL, max_size=3).map(tuple), max_size=3).map(tuple), caption=st.none() | TEXT
    ),
)


def _containers(blocks: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(blocks, max_size=3).map(tuple)
    item = st.builds(
        lambda m, **k: ListItem(**m, **k),
        marked(),
        number=st.none() | st.integers(-1, 12),
        checked=st.sampled_from([None, None, True, False]),
        blocks=several,
    )
    return st.one_of(
        st.builds(List, ordered=st.booleans(), items=st.lists(item, min_size=1, max_size=4).map(tuple)),
        st.builds(lambda m, **k: Quote(**m, **k), marked(), blocks=several, attribution=st.none() | INLINE, cite=URLS),
        st.builds(Callout, variety=st.sampled_from(["note", "warning"]), title=st.none() | INLINE, blocks=several),
        st.builds(Disclosure, summary=INLINE, blocks=several),
        st.builds(
            Definitions,
            items=st.lists(
                st.builds(Definition, terms=st.lists(INLINE, max_size=2).map(tuple), blocks=several), max_size=2
            ).map(tuple),
        ),
    )


BLOCKS = st.recursive(LEAVES, _containers, max_leaves=6)
SEVERAL = st.lists(BLOCKS, max_size=4).map(tuple)


@st.composite
def sections(draw: st.DrawFn, level: int = 1) -> Section:
    inner: tuple[Section, ...] = ()
    if level < 8 and draw(st.booleans()):
        inner = tuple(draw(st.lists(sections(level=level + 1), max_size=2)))
    return Section(
        heading=Heading(**draw(marked())),
        level=level,
        id=draw(st.text(min_size=1, max_size=4)),
        role=draw(st.sampled_from(["body", "faq", "conclusion", "steps"])),
        blocks=draw(SEVERAL),
        sections=inner,
    )


LINK = st.none() | st.builds(Link, title=TEXT, href=URLS)
ARTICLES = st.builds(
    Article,
    title=st.none() | TEXT,
    subtitle=st.none() | TEXT,
    lead=SEVERAL,
    sections=st.lists(sections(), max_size=2).map(tuple),
    footnotes=st.lists(
        st.builds(Footnote, id=st.sampled_from(["a", "b c"]), label=st.sampled_from([None, "1", "*"]), blocks=SEVERAL),
        max_size=1,
    ).map(tuple),
    nav=st.builds(Navigation, previous=LINK, next=LINK),
)
