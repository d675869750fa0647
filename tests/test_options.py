import copy
import pickle
from typing import Any

import pytest

import articlekit
from articlekit import Article, ArticleKitError, OptionError, ParseOptions, RoleLexicon
from tests.cases import Case, cases


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (
            {"languge": "en"},
            "there is no option 'languge'; known are comments, language, ledger, max_characters, max_depth, roles",
        ),
        ({"language": "english please"}, "'language'.*not 'english please'"),
        ({"language": 5}, "'language'.*not 5"),
        ({"max_characters": 0}, "'max_characters'.*greater than 0, not 0"),
        ({"max_characters": "5"}, "'max_characters'.*integer, not '5'"),
        ({"max_characters": True}, "'max_characters'"),
        ({"max_depth": 0}, "'max_depth'"),
        ({"max_depth": 41}, "'max_depth'"),
    ],
)
def test_a_bad_option_is_named(values: dict[str, object], words: str) -> None:
    with pytest.raises(OptionError, match=words) as caught:
        ParseOptions(**values)  # type: ignore[arg-type]
    assert isinstance(caught.value, ArticleKitError)
    assert isinstance(caught.value, ValueError)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("language", [None, "en", "pt-BR", "zh-Hant-TW", "gsw"])
def test_languages(language: str | None) -> None:
    assert ParseOptions(language=language).language == language


def test_options_are_values() -> None:
    assert ParseOptions() == ParseOptions(max_depth=32)
    assert len({ParseOptions(), ParseOptions(language="en")}) == 2


OWN = {"ledger": {"ledger"}, "comments": {"comments", "ledger"}}
"""The fields that an option may fill; comments that are asked for leave the ledger."""


def without(article: Article, fields: set[str]) -> dict[str, Any]:
    return article.model_dump(exclude=fields)


@pytest.mark.parametrize("case", cases("html"), ids=lambda case: case.folder.name)
def test_options_change_nothing_else(case: Case) -> None:
    plain = articlekit.parse_html(case.source)
    for name, fields in OWN.items():
        article = articlekit.parse_html(case.source, options=ParseOptions.model_validate({name: True}))
        assert without(article, fields) == without(plain, fields)
    wide = articlekit.parse_html(case.source, options=ParseOptions(max_characters=1_000_000, max_depth=40))
    assert wide == plain
    words = RoleLexicon({"ingredients": ("=words that no heading of the cases has",)})
    assert articlekit.parse_html(case.source, options=ParseOptions(roles=words)) == plain
    if plain.metadata.language:
        told = articlekit.parse_html(case.source, options=ParseOptions(language=plain.metadata.language))
        assert without(told, {"metadata"}) == without(plain, {"metadata"})


def test_no_option_is_left_out() -> None:
    assert set(ParseOptions.model_fields) == {*OWN, "max_characters", "max_depth", "roles", "language"}


@pytest.mark.parametrize("case", cases("text"), ids=lambda case: case.folder.name)
def test_options_of_pages_change_no_text(case: Case) -> None:
    plain = articlekit.parse_text(case.source)
    assert articlekit.parse_text(case.source, options=ParseOptions(ledger=True, comments=True)) == plain


POST = "# Plum Cake\n\nA word first.\n\n## What You Need\n\n- Plums\n\n### For the Top Layer\n\n- Sugar\n\n## Where It Can Fail\n\nWet plums.\n"


def test_roles_of_your_own() -> None:
    words = RoleLexicon({"ingredients": ("what you need",), "caveats": ("^where it can fail",)})
    article = articlekit.parse_markdown(POST, options=ParseOptions(roles=words))
    assert [s.role for s in article.all_sections()] == ["ingredients", "ingredients", "caveats"]
    assert [c.text for c in article.caveats] == ["Wet plums."]
    assert articlekit.Article.from_json(article.to_json()) == article
    assert 'data-role="ingredients"' in article.to_html()


@pytest.mark.parametrize("table", [{"My Role": ("x",)}, {"mine": "x"}, {"mine": ("",)}, {"mine": (5,)}])
def test_bad_words_are_named(table: dict[str, tuple[str, ...]]) -> None:
    with pytest.raises(OptionError, match="role"):
        RoleLexicon(table)


def test_words_are_values() -> None:
    table = {"mine": ("x",)}
    words = RoleLexicon(table)
    table["mine"] = ("y",)
    assert words == RoleLexicon({"mine": ("x",)})
    assert len({ParseOptions(roles=words), ParseOptions(roles=RoleLexicon({"mine": ("x",)})), ParseOptions()}) == 2
    with pytest.raises(OptionError, match="roles"):
        ParseOptions(roles={"mine": ("x",)})  # type: ignore[arg-type]


def test_options_can_be_copied_and_sent() -> None:
    options = ParseOptions(roles=RoleLexicon({"setting": ("where it was",)}))
    assert pickle.loads(pickle.dumps(options)) == copy.deepcopy(options) == options  # noqa: S301 - our own bytes
    assert options.model_dump()["roles"] == {"setting": ("where it was",)}


@pytest.mark.parametrize("words", [None, [], [("setting", ("where",))], "setting"])
def test_words_that_are_no_mapping(words: Any) -> None:
    with pytest.raises(OptionError, match="a mapping of roles"):
        RoleLexicon(words)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"language": "Old English"}, "BCP 47 tag, such as 'en'"),
        ({"roles": {"steps": ("how",)}}, "RoleLexicon"),
        ({"max_depth": 99}, "less than or equal to 40"),
    ],
)
def test_a_message_says_what_an_option_takes(wrong: dict[str, object], says: str) -> None:
    with pytest.raises(OptionError, match=says):
        ParseOptions(**wrong)  # type: ignore[arg-type]
