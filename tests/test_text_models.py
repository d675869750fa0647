"""The models that read raw text: trees as bits give what the trees say, and the rules around the models hold."""

from bisect import bisect_right
from random import Random
from textwrap import wrap

import pytest

from articlekit import parse_text
from articlekit.draft import Draft, DraftBlock
from articlekit.shape import (
    agreement,
    code_lines,
    content,
    heading_lines,
    item_lines,
    kind_columns,
    levels,
    line_words,
    title,
)
from articlekit.shape.columns import COUNTS, SHARES, Columns
from articlekit.shape.expected import chance, cut, log_odds
from articlekit.shape.line_model import load, shift
from articlekit.shape.rhythm import add_rhythm
from articlekit.shape.series import add_series, keys_of
from articlekit.shape.topics import add_topics, stems
from articlekit.shape.words import words_for

BODY = "This is a line of running text that goes on for a while, so that nobody takes it for a title or a label. "


@pytest.mark.parametrize(
    ("feature", "values"), [("a", [1, 2, 3]), ("a@1", [2, 3, -1]), ("a@-2", [-1, -1, 1]), ("a@5", [-1] * 3)]
)
def test_shift(feature: str, values: list[int]) -> None:
    assert shift(Columns({"a": [1, 2, 3]}), feature) == values


@pytest.mark.parametrize(
    ("name", "features"),
    [
        ("content", content.FEATURES),
        ("title", title.FEATURES),
        ("code", kind_columns.FEATURES),
        ("item", kind_columns.ITEM_FEATURES),
        ("heading", kind_columns.FEATURES),
        ("level", levels.FEATURES),
    ],
)
def test_weights(name: str, features: list[str]) -> None:
    model = load(name)
    assert set(model.features) <= set(features)


@pytest.mark.parametrize("name", ["content_words", "heading_words"])
def test_words_of_long_lines_are_not_looked_at(name: str) -> None:
    many = " ".join(map(str, range(20)))
    assert line_words.load(name).column([BODY * 3, many]) == [line_words.UNKNOWN] * 2


def test_the_words_of_a_line_are_added_up() -> None:
    words = line_words.LineWords({"share": -200, "why": 100}, 10, line_words.words_in)
    share, twice, why, both, none = words.column(["Share", "share, share", "Why", "Why share", ""])
    assert share == twice < both < none < why


def test_pairs_of_words_and_the_first_and_last_count_for_themselves() -> None:
    assert line_words.words_in("What to do") == ["what", "to", "do", "^what", "do$", "what to", "to do"]
    assert line_words.opening("In spring, rivers rise.") == ["0:in", "1:spring", "2:rivers", "in"]


def test_a_heading_shares_words_with_the_text_under_it() -> None:
    texts = ["Bread is old.", "Feeding sourdough", "Sourdough wants feeding.", "Flour and water, no more.", "The end"]
    columns = Columns({})
    add_topics(columns, texts, [True] * 5)
    assert columns["words_next"][1] == columns["words_under"][1] == 1 + len(SHARES)
    assert columns["words_over"][1] == 1
    assert columns["words_new"][1] > columns["words_new"][2]


def test_words_are_the_same_in_all_their_forms_and_pairs_of_letters_where_nothing_sets_them_apart() -> None:
    assert stems("The gardener") == stems("gardening") == {"garde"}
    assert stems("数组的维") == {"数组", "组的", "的维"}


def test_rhythm_counts_the_text_between_short_lines() -> None:
    columns = Columns({"kind": [0] * 5, "body": [0, 1, 1, 0, 1], "end": [0, 1, 1, 0, 1]})
    add_rhythm(columns, [10, 200, 300, 10, 50], [10, 200, 300, 10, 50])
    assert list(columns["short"]) == [1, 0, 0, 1, 0]
    assert columns["after"][0] > columns["after"][1] > columns["after"][2] == 1
    assert columns["before"][3] > columns["before"][2] > columns["before"][1]
    assert columns["blocks_after"][0] == 2


def test_columns_of_a_series() -> None:
    columns = Columns({
        "kind": [0, 0, 0, 0, 0], "body": [0, 1, 0, 1, 0], "end": [0, 1, 0, 1, 0], "length": [3, 9, 3, 9, 3],
        "start": [0] * 5, "caps": [0] * 5, "gap": [1] * 5, "below": [1] * 5, "indent": [1] * 5,
    })  # fmt: skip
    texts = ["Fact: one", "Body.", "Fact: two", "Body.", "Else"]
    wanted = [True, False, True, False, True]
    add_series(columns, keys_of(texts, columns, wanted))
    assert list(columns["opening_count"]) == [2, 0, 2, 0, 1]
    assert columns["opening_over"][0] > columns["opening_over"][4]
    assert list(columns["ended"]) == [len(SHARES)] * 5


def test_a_heading_right_over_another_holds_it() -> None:
    names = ["Why bread rises", "Two ways to raise it", "With yeast", "With sourdough", "What can go wrong"]
    blocks = [1, 0, 2, 2, 1]
    parts = [levels.Part(t, 400 * n, n, listed=False, role=False) for t, n in zip(names, blocks, strict=True)]
    assert levels.depths(parts)[:3] == [0, 0, 1]


def test_a_numbered_series_does_not_nest_in_its_first() -> None:
    parts = [levels.Part(f"{n}. Step", 300, 1, listed=False, role=False) for n in range(1, 9)]
    assert levels.depths(parts) == [0] * 8


def test_lines_of_code_are_one_block() -> None:
    code = "total = 0\nfor price in prices:\n    total += price\n\nprint(total)"
    article = parse_text("\n\n".join(["How to Add Up Prices", BODY * 3, code, BODY * 3]))
    assert [getattr(node, "text", "") for node in article.walk() if getattr(node, "kind", "") == "code"] == [code]


def test_a_numbered_series_is_headings_or_not_as_a_whole() -> None:
    parts = [f"{n}. {name}\n\n{BODY * 4}\n" for n, name in enumerate(("Water", "A longer name", "Light", "Soil"), 1)]
    article = parse_text("\n".join(["How to Keep a Plant Alive\n", BODY * 3 + "\n", *parts]))
    assert [section.number for section in article.sections] == ["1", "2", "3", "4"]


def test_numbered_lines_that_say_the_same_are_items_and_no_headings() -> None:
    lines = [f"{n}. Photo\nCourtesy of a reader in {place}" for n, place in enumerate(("Rye", "Hove", "Ely"), 1)]
    article = parse_text("\n".join(["The week in pictures", BODY, *lines, BODY]))
    assert [item.number for block in article.all_blocks() if block.kind == "list" for item in block.items] == [1, 2, 3]


def test_bare_numbers_are_notes_where_each_is_a_sentence() -> None:
    notes = [f"{n} The record of the year {1900 + n} is lost." for n in (1, 2, 3)]
    recipe = ["1 cup of flour", "2 cups of milk", "3 eggs"]
    kinds_of = {tuple(x): parse_text("\n\n".join([BODY, BODY, *x])).all_blocks() for x in (notes, recipe)}
    numbers = [
        [item.number for block in blocks if block.kind == "list" for item in block.items]
        for blocks in kinds_of.values()
    ]
    assert numbers == [[1, 2, 3], [None] * 3]


@pytest.mark.parametrize(
    "line",
    [
        "(Update: the second half of this post was written in May. The first half stands as it was)",
        "For eleven years I have kept the accounts of a choir that never has any money and never needs any of it.",
        "https://example.org/blog/the-accounts-of-a-choir",
    ],
)
def test_a_long_sentence_a_note_in_brackets_and_an_address_are_no_titles(line: str) -> None:
    assert parse_text("\n\n".join([line, BODY * 2, BODY * 3, BODY])).title is None


def test_a_line_that_is_all_words_of_a_role_is_a_heading_over_text() -> None:
    blocks = [DraftBlock("paragraph", text) for text in ("注意事项", BODY, "See also: how to bake", BODY)]
    scores = [-2.0, -20.0, 2.0, -20.0]
    heading_lines._by_words(blocks, [True, False, True, False], scores, words_for("zh"))
    assert [score > 0 for score in scores] == [True, False, False, False]


def test_speech_is_no_list() -> None:
    lines = ["– Where have you been?", "– At home.", "– And why did nobody see you?", "– It was dark."]
    article = parse_text("\n\n".join(["The Visit", BODY * 3, "\n".join(lines), BODY * 3]))
    assert "list" not in {getattr(node, "kind", "") for node in article.walk()}


@pytest.mark.parametrize(
    ("chances", "least"), [([0.99, 0.98, 0.01], 0.5), ([0.9, 0.4, 0.4, 0.4], 0.4), ([0.9, 0.8, 0.1], 0.5), ([], 0.5)]
)
def test_how_likely_a_line_must_be(chances: list[float], least: float) -> None:
    assert cut(chances) == least


@pytest.mark.parametrize("score", [-3.0, 0.0, 0.7])
def test_log_odds(score: float) -> None:
    assert log_odds(chance(score)) == pytest.approx(score)


def test_sure_and_impossible_lines_have_log_odds() -> None:
    assert log_odds(0.0) < -20
    assert log_odds(1.0) > 20


CARDS = """The Harbour Messenger

Highlights

  1. Photo

Picture by Ida Brandt

More in Opinion ›

  2. Photo

Picture by Clara Nyberg

  3. Photo

Picture by Otto Reese
"""


def test_where_nothing_is_surely_the_article_nothing_is_parted_from_it() -> None:
    article = parse_text(CARDS)
    assert [x.reason for x in article.ledger] == []


def test_one_heading_alone_does_not_end_with_a_full_stop() -> None:
    blocks = [DraftBlock("paragraph", text) for text in ("It rained.", "The Rain", "The Sun")]
    scores = [1.0, 2.0, 1.0]
    heading_lines._not_one_sentence(blocks, scores)
    assert scores[0] < -1
    assert scores[1:] == [2.0, 1.0]
    scores = [1.0, 2.0, 1.0]
    heading_lines._not_one_sentence([*blocks[:2], DraftBlock("paragraph", "It shone.")], scores)
    assert scores == [1.0, 2.0, 1.0]


@pytest.mark.parametrize(("items", "kept"), [(3, False), (12, True)])
def test_a_long_list_is_left_out_only_where_that_is_likely(items: int, *, kept: bool) -> None:
    columns = Columns({name: [0, 0] for name in ("role", "body", "length", "end", "start")})
    columns["items"] = [bisect_right(COUNTS, n) for n in (0, items)]
    columns["body"][0] = 1
    assert content._kept(columns, [None, None], [4.0, -1.5], [200, 200]) == [True, kept]


def test_the_last_line_of_a_row_may_be_the_heading_of_the_text_below() -> None:
    columns = Columns({"gap": [1, 0, 0, 0, 1], "body": [0, 0, 0, 0, 1]})
    headings, items = [-4.0, -4.0, -4.0, 0.5, -9.0], [2.0, 2.0, 3.0, 1.0, -9.0]
    item_lines._agree_items(columns, headings, items)
    assert items[:3] == [items[0]] * 3
    assert items[3] == agreement.LEAST


@pytest.mark.parametrize(("indents", "code"), [((0, 2, 4, 2), 4), ((0, 2, 2), 0), ((0, 3, 7), 0), ((0, 1, 2), 0)])
def test_lines_that_nest_in_even_steps_are_code(indents: tuple[int, ...], code: int) -> None:
    blocks = [DraftBlock("paragraph", "Eat", where=(n, n + 1), attrs={"indent": i}) for n, i in enumerate(indents)]
    assert len(code_lines._stepped(blocks, [0] * len(blocks))) == code


@pytest.mark.parametrize(
    ("over", "items", "score", "kept"),
    [
        ("The council decided it on Tuesday." * 5, ("Why the town hall stays cold all winter", "Traders fear for their places on the market"), 1.0, False),
        ("The council decided it on Tuesday." * 5, ("Why the town hall stays cold all winter", "Traders fear for their places on the market"), 3.0, True),
        ("The council decided it on Tuesday, and this too:" * 4, ("A new taxi at the price of a bus ticket", "A ferry on the days of the big market"), 1.0, True),
        ("The council decided it on Tuesday." * 5, ("They pay four million for it.", "Nobody was against it."), 1.0, True),
    ],
)  # fmt: skip
def test_headlines_under_a_sentence_are_other_articles(
    over: str, items: tuple[str, ...], score: float, *, kept: bool
) -> None:
    draft = Draft(blocks=[DraftBlock("paragraph", over), DraftBlock("list")])
    draft.blocks += [DraftBlock("item", text, inside=1) for text in items]
    keep = [True, True]
    content._leave_out_headlines(draft, [0, 1], [5.0, score], keep)
    assert keep == [True, kept]


def test_justified_lines_are_no_table() -> None:
    words = "the bridge was closed for a year and nobody in town knew why it took them so long to mend it again".split()
    for seed in range(120):
        draw = Random(seed)  # noqa: S311
        lines = wrap(" ".join(draw.choices(words, k=150)) + ".", 64)
        for n, line in enumerate(lines[:-1]):
            gaps = [1] * line.count(" ")
            for _ in range(64 - len(line)):
                gaps[draw.randrange(len(gaps))] += 1
            lines[n] = "".join(word + " " * gap for word, gap in zip(line.split(), [*gaps, 0], strict=True))
        assert '"table"' not in parse_text("A title\n\n" + "\n".join(lines)).to_json()
