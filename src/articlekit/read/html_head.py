"""What a page says about itself in its head: title, description, author, dates, addresses."""

from articlekit.draft import Found
from articlekit.read.html_frames import Frame, Opener
from articlekit.read.html_page import Page

META: dict[str, str] = {
    "og:title": "title",
    "twitter:title": "title",
    "author": "authors",
    "article:author": "authors",
    "twitter:creator": "authors",
    "article:published_time": "published",
    "date": "published",
    "article:modified_time": "modified",
    "og:updated_time": "modified",
    "og:site_name": "site_name",
    "og:url": "url",
    "description": "description",
    "og:description": "description",
    "og:image": "image",
    "twitter:image": "image",
    "article:section": "categories",
    "article:tag": "tags",
    "og:locale": "language",
}
"""Names of `<meta>` elements, and the field of the metadata that each is about."""
RELATIONS = {"canonical": "canonical_url", "license": "license"}
ADDRESSES = frozenset(("url", "canonical_url", "image", "license"))


def _find(page: Page, frame: Frame, field: str, value: str | None, source: str) -> None:
    text = " ".join((value or "").split())
    if field in ADDRESSES:
        text = page.links.absolute(text) or ""
    if field == "language":
        text = text.replace("_", "-")
    if text:
        page.found.append(Found(field, text, source, frame.where()))


def open_root(page: Page, frame: Frame) -> None:
    """Take the language of the page."""
    _find(page, frame, "language", frame.attrs.get("lang") or frame.attrs.get("xml:lang"), "html-lang")


def open_title(page: Page, frame: Frame) -> None:
    """Take the title of the page; a drawing's title stays with the drawing."""
    if frame.inside(frozenset(("svg",))):
        return
    page.flush()
    page.divert(frame, "label")
    frame.close = _close_title


def _close_title(page: Page, frame: Frame) -> None:
    text = page.inline.raw()
    page.restore()
    if not any(found.source == "title" for found in page.found):
        _find(page, frame, "title", text, "title")


def open_meta(page: Page, frame: Frame) -> None:
    """Take what a `<meta>` says."""
    for key in ("property", "name", "itemprop"):
        name = (frame.attrs.get(key) or "").strip().lower()
        if name in META:
            _find(page, frame, META[name], frame.attrs.get("content"), name)
            return


def open_relation(page: Page, frame: Frame) -> None:
    """Take the address of a `<link>`."""
    for name in frame.words("rel"):
        if name.lower() in RELATIONS:
            _find(page, frame, RELATIONS[name.lower()], frame.attrs.get("href"), name.lower())


def open_base(page: Page, frame: Frame) -> None:
    """Take the address against which others are resolved."""
    page.links.rebase(frame.attrs.get("href") or "")


OPENERS: dict[str, Opener] = {
    "base": open_base,
    "meta": open_meta,
    "relation": open_relation,
    "root": open_root,
    "title": open_title,
}
