import pytest

from articlekit import ArticleKitError, OptionError, ParseOptions


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"languge": "en"}, "there is no option 'languge'; known are language, ledger, max_characters, max_depth"),
        ({"language": "english please"}, "'language'.*not 'english please'"),
        ({"language": 5}, "'language'.*not 5"),
        ({"max_characters": 0}, "'max_characters'.*greater than 0, not 0"),
        ({"max_characters": "5"}, "'max_characters'.*integer, not '5'"),
        ({"max_characters": True}, "'max_characters'"),
        ({"max_depth": 0}, "'max_depth'"),
        ({"max_depth": 65}, "'max_depth'"),
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
