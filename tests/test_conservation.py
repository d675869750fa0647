"""Promises 2, 3 and 4: nothing is lost, nothing is altered, nothing appears twice, the order is kept."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from articlekit import Article, parse_text
from articlekit.model import Code, Heading, List, ListItem, Paragraph, Quote
from articlekit.read.decode import clean, decode_text
from articlekit.read.lines import INVISIBLE
from tests.cases import Case, cases
from tests.places import leaves

LINES = """\
A Title|INTRODUCTION|1. First thing|2. Second thing|(3) Third|a. alpha|iv. four|- dash|• bullet
  ◦ nested|Label: body of it|What is it?|====|----|¦ a ¦ b ¦|¦---¦---¦|one\ttwo|three\tfour|> quoted
```|```py|x = f(1);|Previous|Next|← Older|Category|Category|Previous post: Something
By Ann Lee ¦ March 3, 2024|Share this:|Facebook Twitter|Tags: a, b|Home › Blog › Post
Photo: Somebody|"Quoted." — Somebody|Table 1: Sums|This one stops in the middle of the|\u200b
\ufeffx|\u3000全角の段落です。|１．項目|・項目|ー|…|–
This is a sentence that is long enough to be running text and it ends as sentences do, with a full stop.
– speech|[x] done|We use cookies on this site|3 Comments|Leave a Reply|© 2024 Somebody|- [ ] open
Note: mind the gap|1.- uno|2.- dos|文：山田|1.|2.|1|2|(1)|1- one|key: value|key:|- entry: value|■ square|■|» said «|»
o letter|o|Oats   4   12|Rye    11  3|Barley  8   120
+----+----+|+====+====+|00:10 Start|01:20 Middle|12:30 End|** deep|* star|**Bold line**|[Verse 1]|#tag #more
\uf0b7 private|§\tsign|h2. Textile|Chapter 1|Chapter 2|FOR IMMEDIATE RELEASE|Ann Lee <ann@lee.example>|✅ done|1|2|3|Page 1 of 3|Page 2 of 3
this line goes on without a stop and the next one opens with a small
Running Head 1|Running Head 2\
"""
MESSY = st.lists(
    st.tuples(
        st.sampled_from(["", " ", "  ", "    ", "\t", "\xa0"]),
        st.sampled_from([line.replace("¦", "|") for line in LINES.replace("\n", "|").split("|")]),
        st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\x0c"]),
    ),
    max_size=40,
).map(lambda rows: "".join(indent + line + end for indent, line, end in rows))


def assert_conserved(source: str, article: Article) -> None:
    taken = [0] * len(source)
    for (start, end), _ in leaves(article):
        assert 0 <= start <= end <= len(source)
        for i in range(start, end):
            taken[i] += 1
    lost = [(i, c) for i, c in enumerate(source) if not c.isspace() and taken[i] != 1]
    assert not lost, (
        f"{len(lost)} characters not exactly once, the first {lost[:3]} in {source[max(0, lost[0][0] - 30) :][:60]!r}"
    )


def visible(text: str) -> str:
    return "".join(c for c in text if not c.isspace() and c not in INVISIBLE)


def assert_unaltered(source: str, article: Article) -> None:
    """The characters of a leaf are those of its place; what is left of the place is the sign of its kind."""
    for node in article.walk():
        where = getattr(node, "where", None)
        if isinstance(node, Paragraph | Heading | ListItem | Quote | Code) and isinstance(where, tuple) and node.text:
            place, text = visible(source[slice(*where)]), visible(node.text)
            if isinstance(node, Paragraph | Heading | ListItem):
                assert text in place, (text, place)
            else:
                rest = iter(place)
                assert all(c in rest for c in text), (text, place)


def assert_in_order(article: Article) -> None:
    starts = [
        where[0]
        for node in article.walk()
        if not isinstance(node, List) and isinstance(where := getattr(node, "where", None), tuple)
    ]
    assert starts == sorted(starts)


def check(source: str) -> None:
    article = parse_text(source)
    text = clean(source, [])
    assert_conserved(text, article)
    assert_unaltered(text, article)
    assert_in_order(article)


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=300))
@settings(max_examples=200, deadline=None)
@example(":»:»:")
@example(":/0\x1f0>:")
@example('    echo "Usage: ${0##*/} <from> <to>" >&2')
@example("1️⃣ Rain stay\n-------------\n_ (a) > * while Conclusion ` Conclusion * Rain: @me Über > ➔ 健康 – 3.")
@example(
    "We went down to the harbour in the evening. The tide was in, and all the boats were out at sea.\n- Close\n  - Next"
)
def test_any_text(source: str) -> None:
    check(source)


@given(MESSY)
@example("A Title\nA Title\n1.\nNext\n  2.\nA Title\n")
@example("A Title\n (3) Third\n\u200b\n```py\n")
@example("A Title\n```py\n\u200b\nx = f(1);\nPrevious\n")
@settings(max_examples=500, deadline=None)
def test_messy_lines(source: str) -> None:
    check(source)


@pytest.mark.parametrize("case", cases("text"), ids=lambda case: case.name)
def test_sample_posts(case: Case) -> None:
    check(decode_text(case.source, []))
