"""The extractors that are compared, each called as its users call it for the text of the main content."""

import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from importlib.metadata import version

from lxml import etree, html

import articlekit
from articlekit.model import Embed, Figure, Table
from articlekit.walk import own_text, walk

Tool = Callable[[bytes, str | None], str]
"""Takes a page and its address, gives the text of its main content."""


def read(page: bytes, url: str | None) -> str:
    """Give the text of articlekit's tree."""
    return words_of(articlekit.parse_html(page, url=url))


def words_of(article: articlekit.Article) -> str:
    """Give the text of a tree without title, captions and navigation, which true texts leave out."""
    nodes = walk((*article.lead, *article.sections))
    texts = (own_text(node) for node in nodes if not isinstance(node, Embed | Figure | Table))
    return "\n".join((article.subtitle or "", *texts))


def build_tree(page: bytes, _: str | None) -> str:
    """Have lxml build its own tree of the page, and do nothing with it."""
    etree.fromstring(page, etree.HTMLParser())
    return ""


def trafilatura() -> Tool:
    """Default settings."""
    extract = import_module("trafilatura").extract
    return lambda page, url: extract(page, url=url) or ""


def readability() -> Tool:
    """The page it makes, its texts joined by spaces; given str, for its 0.8.4 fails on bytes."""
    document = import_module("readability").Document

    def text(page: bytes, url: str | None) -> str:
        summary = document(page.decode("utf-8", "replace"), url=url).summary()
        return " ".join(html.fromstring(summary).itertext())

    return text


def resiliparse() -> Tool:
    """Main content, other settings as they are; it takes str, and has its own decoder."""
    extract = import_module("resiliparse.extract.html2text").extract_plain_text
    encoding = import_module("resiliparse.parse.encoding")

    def text(page: bytes, _: str | None) -> str:
        page_text = encoding.bytes_to_str(page, encoding.detect_encoding(page))
        return str(extract(page_text, main_content=True))

    return text


def turbohtml() -> Tool:
    """The text of what it takes for the main content."""
    parse = import_module("turbohtml").parse
    return lambda page, _: parse(page).main_text()


RIVALS: dict[str, Callable[[], Tool]] = {
    "trafilatura": trafilatura,
    "readability": readability,
    "resiliparse": resiliparse,
    "turbohtml": turbohtml,
}
"""What loads each extractor; ImportError when it is not installed."""
PACKAGES = {"readability": "readability-lxml"}
"""The package of an extractor that is not called like it."""


def versions(names: Iterable[str]) -> str:
    """Say which releases are compared: their figures differ."""
    own = (f"articlekit {articlekit.__version__}", f"lxml {version('lxml')}")
    return ", ".join((*own, *(f"{name} {version(PACKAGES.get(name, name))}" for name in names)))


def installed(names: Iterable[str]) -> dict[str, Tool]:
    """Load the named rivals that are installed; say of the others how to get them."""
    found: dict[str, Tool] = {}
    for name in names:
        try:
            found[name] = RIVALS[name]()
        except ImportError as error:
            print(f"{name} is left out ({error}): pip install 'articlekit[bench]'", file=sys.stderr)
    return found
