"""HTML as a stream of events: start tag with attributes, end tag, characters. Whatever the source is, nothing recurses.

The default is libxml2's parser calling a target: no tree, no limit on depth, time in proportion to the page.
"""

from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any, Literal, Protocol

from bs4.element import NavigableString, PageElement, PreformattedString, Tag
from lxml import etree

from articlekit.draft import DraftNote
from articlekit.read.decode import clean


class Target(Protocol):
    """What takes the events; every start is followed by its end."""

    def start(self, tag: str, attrs: Mapping[str, str]) -> None:
        """Take a start tag; names are lower case, `attrs` has the values by name."""

    def end(self, tag: str) -> None:
        """Take the end of the innermost open element."""

    def data(self, text: str) -> None:
        """Take characters, entities resolved; a run of text may come in pieces."""

    def close(self) -> None:
        """Take the end of the source."""


def from_bytes(html: bytes, target: Target) -> None:
    """Parse a page in UTF-8."""
    parser = etree.HTMLParser(target=target, encoding="utf-8", huge_tree=True)  # type: ignore[call-overload]
    parser.feed(html)
    parser.close()


def from_element(root: Any, target: Target) -> None:
    """Walk an lxml element, or the root of an lxml tree; a comment or an instruction says nothing."""
    events: tuple[Literal["start", "end", "comment", "pi"], ...] = ("start", "end", "comment", "pi")
    for event, element in etree.iterwalk(root, events=events) if _tag(root) else ():
        tag = _tag(element)
        if event == "start":
            if tag:
                target.start(tag, {str(k): str(v) for k, v in element.attrib.items()})
            if element.text:
                target.data(element.text if tag else unescape(element.text))
            continue
        if event == "end" and tag:
            target.end(tag)
        if element.tail and element is not root:
            target.data(element.tail)
    target.close()


def _tag(node: Any) -> str:
    """Give the name without its namespace, for XHTML; none of a comment, or of an entity that was left unresolved."""
    return node.tag.rpartition("}")[2].lower() if isinstance(node.tag, str) else ""


def from_soup(root: Tag, target: Target, notes: list[DraftNote]) -> None:
    """Walk a BeautifulSoup object or tag; `notes` gets `replaced-characters` for what is no character in it."""
    stack: list[tuple[str, Iterator[PageElement]]] = []
    if root.name == "[document]":
        stack.append(("", iter(root.contents)))
    else:
        stack.append(("", iter((root,))))
    while stack:
        name, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            if stack:
                target.end(name)
        elif isinstance(child, Tag):
            target.start(child.name.lower(), _attributes(child, notes))
            stack.append((child.name.lower(), iter(child.contents)))
        elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
            target.data(clean(str(child), notes))
    target.close()


def _attributes(tag: Tag, notes: list[DraftNote]) -> dict[str, str]:
    """Give the attributes as texts: a soup may have several values, such as the classes, or what was put into it."""
    return {str(name): clean(_attribute(value), notes) for name, value in tag.attrs.items()}


def _attribute(value: Any) -> str:
    if isinstance(value, list | tuple):
        return " ".join(map(str, value))
    return "" if value is None or value is True else str(value)
