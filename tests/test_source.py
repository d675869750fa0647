import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import bs4
import pytest
from lxml import etree, html

from articlekit.errors import ArticleKitError, SourceError, SourceTypeError
from articlekit.read.source import load

SOUP = bs4.BeautifulSoup("<p>Tea</p>", "lxml")
ELEMENT = html.fromstring("<p>Tea</p>")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "tea.txt"
    path.write_bytes("Tea é\n".encode())
    return path


@pytest.mark.parametrize(
    ("source", "content"),
    [
        ("Tea", "Tea"),
        ("/etc/hostname", "/etc/hostname"),
        (b"Tea", b"Tea"),
        (bytearray(b"Tea"), b"Tea"),
        (memoryview(b"xTeax")[1:-1], b"Tea"),
        (memoryview(b"T.e.a.")[::2], b"Tea"),
        (io.StringIO("Tea"), "Tea"),
        (io.BytesIO(b"Tea"), b"Tea"),
        (SOUP.find(string=True), "Tea"),
        (ELEMENT.xpath("string()"), "Tea"),
    ],
)
def test_content(source: object, content: str | bytes) -> None:
    loaded = load(source)
    assert loaded.content == content
    assert type(loaded.content) in (str, bytes)
    assert not loaded.is_tree


@pytest.mark.parametrize("tree", [SOUP, SOUP.p, ELEMENT, ELEMENT.getroottree(), etree.fromstring("<p/>")])
def test_a_parsed_page_is_given_on(tree: object) -> None:
    assert load(tree).content is tree
    assert load(tree).is_tree


def test_a_path_gives_bytes_and_its_name(file: Path) -> None:
    assert load(file).content == "Tea é\n".encode()
    assert load(file).name == str(file)


def test_an_open_file_gives_what_it_is_open_as(file: Path) -> None:
    with file.open("rb") as data, file.open(encoding="utf-8") as text:
        assert load(data).content == "Tea é\n".encode()
        assert load(text).content == "Tea é\n"
        assert load(text).name == str(file)


def test_a_file_without_a_name(tmp_path: Path) -> None:
    with (tmp_path / "x").open("w+b") as file, os.fdopen(os.dup(file.fileno()), "rb") as nameless:
        assert load(nameless).name == "<file>"


def opened(path: Path, mode: str, *, closed: bool = False, encoding: str | None = None) -> IO[Any]:
    file = path.open(mode, encoding=encoding)
    if closed:
        file.close()
    return file


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda file: file.parent, "is a directory; give the files in it"),
        (lambda file: file.parent / "coffee.txt", "no such file; check the path"),
        (lambda file: file / "coffee.txt", "a part of the path is not a directory"),
        (lambda _: Path("tea\0.txt"), "null byte"),
        (lambda file: opened(file, "rb", closed=True), "is closed; parse it before you close it"),
        (lambda file: opened(file, "a", encoding="utf-8", closed=True), "is closed; parse it before you close it"),
    ],
)
def test_what_cannot_be_read(file: Path, make: Callable[[Path], object], words: str) -> None:
    with pytest.raises(SourceError, match=words) as caught:
        load(make(file))
    assert isinstance(caught.value, OSError)
    assert "tea" in str(caught.value) or str(file.parent) in str(caught.value)


@pytest.mark.parametrize(
    ("mode", "encoding", "words"), [("ab", None, "open it for reading"), ("r", "ascii", "open it with mode 'rb'")]
)
def test_a_file_opened_the_wrong_way(file: Path, mode: str, encoding: str | None, words: str) -> None:
    with opened(file, mode, encoding=encoding) as wrong, pytest.raises(SourceError, match=words):
        load(wrong)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_no_permission(file: Path) -> None:
    file.chmod(0)
    with pytest.raises(SourceError, match="no permission"):
        load(file)


class Odd:
    def read(self) -> int:
        return 5


@pytest.mark.parametrize("wrong", [None, 5, 5.0, ["a"], {"a": 1}, object(), str, Odd(), SOUP.find_all("p"), [ELEMENT]])
def test_a_wrong_type(wrong: object) -> None:
    with pytest.raises(SourceTypeError) as caught:
        load(wrong)
    assert isinstance(caught.value, ArticleKitError)
    assert isinstance(caught.value, TypeError)
    assert "str" in str(caught.value)
