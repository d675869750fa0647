import inspect
import io
import subprocess
import sys
from pathlib import Path
from typing import get_args

import bs4
import jsonschema
import pytest
from lxml import html

import articlekit
from articlekit import ArticleKitError, FormatError, OptionError, ParseOptions, SourceTypeError

TEXT = "Green tea\n\nGreen tea is made from leaves that were not left to wither.\n\nIt is drunk hot or cold.\n"
MARKDOWN = "# Green tea\n\nGreen tea is made from **leaves**.\n\n## How\n\nIt is drunk [hot](/hot) or cold.\n"
PAGE = (
    "<!DOCTYPE html><html><body><article><h1>Green tea</h1><p>Green tea is made from leaves.</p>"
    "<h2>How</h2><p>It is drunk <a href='hot'>hot</a> or cold.</p></article></body></html>"
)


def links(article: articlekit.Article) -> list[str | None]:
    blocks = article.all_blocks()
    return [mark.href for b in blocks if isinstance(b, articlekit.Paragraph) for mark in b.marks if mark.kind == "link"]


def codes(article: articlekit.Article) -> list[str]:
    return [diagnostic.code for diagnostic in article.diagnostics]


def test_the_public_names_are_sorted_and_there() -> None:
    assert articlekit.__all__ == sorted(articlekit.__all__)
    assert set(articlekit.__all__) <= set(dir(articlekit))
    for name in articlekit.__all__:
        assert getattr(articlekit, name) is not None


def test_an_unknown_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'pars'"):
        _ = articlekit.pars


def test_every_public_name_says_what_it_is() -> None:
    for name in set(articlekit.__all__) - {"__version__", "Block", "MarkKind", "Reason", "Role", "Where"}:
        assert inspect.getdoc(getattr(articlekit, name)), name


def test_names_of_types_list_what_there_is() -> None:
    assert "conclusion" in get_args(articlekit.Role)
    assert "comments" in get_args(articlekit.Reason)
    assert "strong" in get_args(articlekit.MarkKind)
    assert str in get_args(articlekit.Where)


@pytest.mark.parametrize("source", ["https://x.example/tea", " tea/green.html\n", "notes.md", "tea.TXT"])
def test_an_address_or_a_file_name_given_as_content_is_told(source: str, tmp_path: Path) -> None:
    assert "only-locator" in codes(articlekit.parse(source))
    path = tmp_path / "list.txt"
    path.write_text(source, encoding="utf-8")
    assert "only-locator" not in codes(articlekit.parse(path))
    assert "only-locator" not in codes(articlekit.parse(source + " is good"))


@pytest.mark.parametrize(
    ("name", "parameters"),
    [
        ("parse", "source, *, format=auto, url=None, options=None"),
        ("parse_html", "source, *, url=None, encoding=None, options=None"),
        ("parse_text", "source, *, options=None"),
        ("parse_markdown", "source, *, options=None"),
        ("json_schema", ""),
    ],
)
def test_signatures(name: str, parameters: str) -> None:
    found = []
    for parameter in inspect.signature(getattr(articlekit, name)).parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and "*" not in found:
            found.append("*")
        default = "" if parameter.default is parameter.empty else f"={parameter.default}"
        found.append(parameter.name + default)
    assert ", ".join(found) == parameters


def loaded_by(statement: str) -> set[str]:
    code = f"import sys\n{statement}\nprint(*sys.modules)"
    return set(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split())


def test_nothing_heavy_is_imported_before_it_is_used() -> None:
    assert not {"pydantic", "lxml", "bs4", "chardet", "markdown_it"} & loaded_by("import articlekit, articlekit.cli")
    code = f"import articlekit; articlekit.parse_text({TEXT!r})"
    assert not {"lxml", "bs4", "chardet", "markdown_it"} & loaded_by(code)


@pytest.mark.parametrize("source", [PAGE, PAGE.encode(), io.StringIO(PAGE), io.BytesIO(PAGE.encode("utf-16"))])
def test_a_page(source: object) -> None:
    article = articlekit.parse(source, url="https://example.org/tea/green")
    assert article.title == "Green tea"
    assert [section.heading.text for section in article.sections] == ["How"]
    assert links(article) == ["https://example.org/tea/hot"]


@pytest.mark.parametrize(
    "tree", [bs4.BeautifulSoup(PAGE, "lxml"), bs4.BeautifulSoup(PAGE, "lxml").article, html.fromstring(PAGE)]
)
def test_a_parsed_page(tree: object) -> None:
    before = str(tree)
    assert articlekit.parse(tree).title == "Green tea"
    assert articlekit.parse_html(tree) == articlekit.parse(tree, format="html")
    assert str(tree) == before


def test_each_format_by_name_and_by_itself() -> None:
    assert articlekit.parse(TEXT) == articlekit.parse_text(TEXT) == articlekit.parse(TEXT, format="text")
    markdown = articlekit.parse_markdown(MARKDOWN)
    assert articlekit.parse(MARKDOWN) == markdown == articlekit.parse(MARKDOWN, format="markdown")
    assert articlekit.parse(PAGE) == articlekit.parse_html(PAGE) == articlekit.parse(PAGE, format="html")
    assert articlekit.parse_text(TEXT).title == "Green tea"
    assert [s.heading.text for s in articlekit.parse(MARKDOWN).all_sections()][-1] == "How"


def test_a_str_is_content_never_a_file_name(tmp_path: Path) -> None:
    path = tmp_path / "tea.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert articlekit.parse(path) == articlekit.parse(TEXT)
    assert articlekit.parse(str(path)) != articlekit.parse(TEXT)
    assert str(path) in articlekit.parse(str(path)).to_json()


def test_the_encoding_of_a_page() -> None:
    data = "<p>Зелёный чай пьют горячим или холодным.</p>".encode("koi8-r")
    assert "Зелёный чай" in articlekit.parse_html(data, encoding="koi8-r").to_json()


@pytest.mark.parametrize("tree", [bs4.BeautifulSoup(PAGE, "lxml"), html.fromstring(PAGE)])
def test_a_parsed_page_is_no_text(tree: object) -> None:
    for wrong in (articlekit.parse_text, articlekit.parse_markdown):
        with pytest.raises(SourceTypeError, match="parse_html"):
            wrong(tree)
    with pytest.raises(SourceTypeError, match="parse_html"):
        articlekit.parse(tree, format="text")


@pytest.mark.parametrize("name", ["pdf", "HTML", "", "json", None, 5, ["html"]])
def test_an_unknown_format(name: str) -> None:
    with pytest.raises(FormatError, match="known are auto, html, markdown, text"):
        articlekit.parse(TEXT, format=name)


@pytest.mark.parametrize(
    "arguments",
    [
        {"options": {"max_depth": 3}},
        {"options": "fast"},
        {"options": ParseOptions},
        {"url": 5},
        {"url": b"https://example.org"},
        {"url": "https://example.org/\ud800"},
        {"encoding": 5},
        {"encoding": "utf-5"},
        {"encoding": "hex"},
        {"encoding": "utf-8\0"},
    ],
)
def test_a_wrong_argument(arguments: dict[str, object]) -> None:
    with pytest.raises(OptionError) as caught:
        articlekit.parse_html(PAGE, **arguments)  # type: ignore[arg-type]
    assert isinstance(caught.value, ArticleKitError)
    assert next(iter(arguments)) in str(caught.value)


@pytest.mark.parametrize("source", [TEXT * 9, (TEXT * 9).encode(), MARKDOWN * 9, PAGE * 9, PAGE.encode() * 9])
@pytest.mark.parametrize("limit", [1, 5, 200])
def test_the_limit_on_characters(source: str | bytes, limit: int) -> None:
    article = articlekit.parse(source, options=ParseOptions(max_characters=limit))
    assert codes(article).count("limit-characters") == 1
    assert len(article.title or "") + len(article.text) <= limit


def test_no_limit_is_met_at_the_limit() -> None:
    assert "limit-characters" not in codes(articlekit.parse(TEXT, options=ParseOptions(max_characters=len(TEXT))))


@pytest.mark.parametrize("source", [TEXT, MARKDOWN, PAGE, "", "one two"])
def test_the_schema_holds_for_what_is_written(source: str) -> None:
    schema = articlekit.json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    article = articlekit.parse(source)
    validator.validate(articlekit.Article.from_json(article.to_json()).model_dump(mode="json"))


def test_the_schema_says_what_it_is() -> None:
    schema = articlekit.json_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == "https://articlekit.dev/schema/1.0/article.json"
    assert schema["title"] == "Article"
    assert {"title", "sections", "benefits", "conclusion"} <= set(schema["properties"])
    assert articlekit.json_schema() == schema
