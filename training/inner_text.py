"""The text of a page as a browser would copy it (HTML standard, `innerText`), without its style sheets. Needs lxml."""

import re

from lxml import etree, html

SKIPPED = frozenset(
    ("script", "style", "noscript", "template", "head", "svg", "title", "select", "textarea", "input", "iframe",
     "object", "video", "audio", "canvas", "link", "meta", "map", "area", "datalist")
)  # fmt: skip
BLOCKS = frozenset(
    ("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
     "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
     "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot",
     "thead", "tr", "ul", "caption")
)  # fmt: skip
SPACE = re.compile(r"[ \t\n\r\f]+")
SPACES = re.compile(r" {2,}")
ENDS = re.compile(r" *\n *")


def inner_text(page: bytes) -> str:
    """Give the text of a page."""
    tree = html.document_fromstring(page, parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
    copier = Copier()
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        getattr(copier, "start" if event == "start" else "end")(element)
    return ENDS.sub("\n", SPACES.sub(" ", "".join(copier.text))).strip("\n") + "\n"


class Copier:
    """Collects the pieces of text, with the line breaks that must stand between them."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.breaks = 0
        self.hidden = 0
        self.kept = 0
        """How many elements around keep their white space."""

    def start(self, element: html.HtmlElement) -> None:
        """Enter an element."""
        if self.hidden or is_hidden(element):
            self.hidden += 1
            return
        if element.tag == "br":
            self.text.append("\n")
        self._break(element)
        self.kept += element.tag == "pre"
        self._add(element.text)

    def end(self, element: html.HtmlElement) -> None:
        """Leave an element, or pass a comment."""
        if isinstance(element.tag, str):
            if self.hidden:
                self.hidden -= 1
            else:
                self.kept -= element.tag == "pre"
                self._break(element)
                if element.tag in CELLS and element.getnext() is not None:
                    self.text.append("\t")
        self._add(element.tail)

    def _break(self, element: html.HtmlElement) -> None:
        if element.tag in BLOCKS:
            self.breaks = max(self.breaks, 2 if element.tag == "p" else 1)

    def _add(self, text: str | None) -> None:
        if self.hidden or not text:
            return
        piece = text if self.kept else SPACE.sub(" ", text)
        if self.breaks and not piece.strip(" "):
            return
        if self.breaks:
            piece = "\n" * self.breaks * bool(self.text) + piece.lstrip(" ")
            self.breaks = 0
        self.text.append(piece)


CELLS = ("td", "th")


def is_hidden(element: html.HtmlElement) -> bool:
    """Tell whether an element says itself that it is not shown."""
    style = element.get("style", "").replace(" ", "").lower()
    return element.tag in SKIPPED or element.get("hidden") is not None or "display:none" in style
