"""What a page says about itself in its head: title, description, author, dates, addresses."""

import re
from collections.abc import Iterator
from functools import partial

from articlekit.draft import DraftMark, Found
from articlekit.read import html_math
from articlekit.read.html_frames import Frame, Opener
from articlekit.read.html_page import Page

META: dict[str, str] = {
    **dict.fromkeys(("og:title", "twitter:title", "headline"), "title"),
    **dict.fromkeys(("dc.title", "dcterms.title", "citation_title"), "title"),
    **dict.fromkeys(("author", "article:author", "twitter:creator", "byl", "sailthru.author"), "authors"),
    **dict.fromkeys(("dc.creator", "dcterms.creator", "citation_author", "parsely-author", "book:author"), "authors"),
    **dict.fromkeys(("article:published_time", "article:published", "og:article:published_time"), "published"),
    **dict.fromkeys(("datepublished", "datecreated", "date", "pubdate", "publishdate"), "published"),
    **dict.fromkeys(("dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "publish_date"), "published"),
    **dict.fromkeys(
        ("citation_publication_date", "parsely-pub-date", "sailthru.date", "article.published"), "published"
    ),
    **dict.fromkeys(("article:modified_time", "og:updated_time", "datemodified", "last-modified"), "modified"),
    **dict.fromkeys(("dcterms.modified", "dc.date.modified", "lastmod", "revised", "article.updated"), "modified"),
    **dict.fromkeys(("og:site_name", "application-name"), "site_name"),
    "og:url": "url",
    **dict.fromkeys(("description", "og:description", "twitter:description", "dc.description"), "description"),
    **dict.fromkeys(("og:image", "og:image:url", "twitter:image", "twitter:image:src"), "image"),
    **dict.fromkeys(("article:section", "articlesection"), "categories"),
    "article:tag": "tags",
    "og:locale": "language",
    "og:type": "type",
}
"""Names of `<meta>` elements in lower case, and the field of the metadata that each is about."""
DATED = re.compile(
    r"(?P<published>(?<![a-z])(?:published|publication|publish|pub)[^a-z]?(?:date|time|at|on)?$"
    r"|(?<![a-z])date[^a-z]?(?:published|pub)$)"
    r"|(?P<modified>(?<![a-z])(?:last[^a-z]?)?(?:modified|updated)[^a-z]?(?:date|time|at|on)?$)"
)
"""How other names end that sites make up for the day of publication or of the last change."""
DUBLIN_CORE = re.compile("^(dc|dcterms):")
LINKED_DATA = "application/ld+json"
MOST = 300
"""Characters of an inline element's text that are taken for a name, a date or a title."""
SIDES = {"prev": "previous-link", "previous": "previous-link", "next": "next-link"}
"""Words of the `rel` of a `<link>` to a neighbour, with the neighbour's title as its own."""
LINES = frozenset(("p", "small", "span"))
"""Elements whose names tell what the time in them is."""
MADE_HERE = "data-articlekit"
"""The attribute of the articles that articlekit writes."""
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


def open_language(page: Page, frame: Frame) -> None:
    """Take the language of the page, or of an article in it; tell an article that articlekit wrote."""
    if MADE_HERE in frame.attrs and not page.blocks:
        page.written = page.inline.exact = True
    _find(page, frame, "language", frame.attrs.get("lang") or frame.attrs.get("xml:lang"), f"{frame.tag}-lang")


def open_subtitle(page: Page, frame: Frame) -> None:
    """Take the text of a block that is marked as the subtitle; a class alone does so where one marked the title."""
    if frame.block:
        if "subtitle" not in frame.words() or any(found.source == "first-title" for found in page.found):
            page.open_leaf(frame, _write_subtitle)
    elif page.leaf is not None and page.leaf.tag == "h1" and not page.inline.blank():
        frame.close = partial(_close_subtitle, place=page.inline.place())


def _close_subtitle(page: Page, frame: Frame, *, place: tuple[int, int]) -> None:
    """Take a subtitle out of the heading that holds it."""
    text = " ".join(page.inline.since(place).split())
    if text and not any(found.field == "subtitle" for found in page.found):
        page.inline.cut(place)
        _find(page, frame, "subtitle", text, "doc-subtitle")


def _write_subtitle(page: Page, frame: Frame, text: str, marks: list[DraftMark]) -> None:
    block = page.blocks[page.emit("paragraph", text, marks, frame=frame)]
    if block.reason is None and not any(found.field == "subtitle" for found in page.found):
        block.reason = "label"
        block.claims.append((0, len(text)))
        _find(page, frame, "subtitle", text, "doc-subtitle")


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
    for name in _names(frame):
        if name in META:
            _find(page, frame, META[name], frame.attrs.get("content"), name)
            return
        dated = DATED.search(name)
        if dated:
            _find(page, frame, dated.lastgroup or "", frame.attrs.get("content"), f"meta-{dated.lastgroup}")
            return


def _names(frame: Frame) -> Iterator[str]:
    """Give the names of a `<meta>` in lower case; a `property` may be several (RDFa), Dublin Core's with a colon."""
    yield from (DUBLIN_CORE.sub(r"\1.", name) for name in (frame.attrs.get("property") or "").lower().split())
    for key in ("name", "itemprop"):
        yield (frame.attrs.get(key) or "").strip().lower()


def open_relation(page: Page, frame: Frame) -> None:
    """Take the address of a `<link>`."""
    for name in frame.words("rel"):
        if name.lower() in RELATIONS:
            _find(page, frame, RELATIONS[name.lower()], frame.attrs.get("href"), name.lower())
        elif name.lower() in SIDES and frame.attrs.get("href"):
            value = f"{page.links.absolute(frame.attrs['href']) or ''}\n{frame.attrs.get('title') or ''}"
            page.found.append(Found(SIDES[name.lower()], value, "relation", frame.where()))


def open_base(page: Page, frame: Frame) -> None:
    """Take the address against which others are resolved."""
    page.links.rebase(frame.attrs.get("href") or "")


def open_script(page: Page, frame: Frame) -> None:
    """Take the text of linked data as it is; other scripts are formulas or nothing."""
    if (frame.attrs.get("type") or "").partition(";")[0].strip().lower() != LINKED_DATA:
        html_math.open_script(page, frame)
        return
    page.divert(frame, "label")
    frame.close = _close_linked_data


def _close_linked_data(page: Page, frame: Frame) -> None:
    text = page.inline.raw()
    page.restore()
    page.found.append(Found("json-ld", text, "json-ld", frame.where()))


def open_time(page: Page, frame: Frame) -> None:
    """Take the time that an element states, or shows."""
    around = frame.parent.attrs.get("class") if frame.parent is not None and frame.parent.tag in LINES else None
    names = f"{frame.attrs.get('class') or ''} {frame.attrs.get('itemprop') or ''} {around or ''}".lower()
    changed = ("updated" in names or "modified" in names) and "publish" not in names
    field = "modified" if changed else "published"
    page.inline.apart()
    if frame.attrs.get("datetime"):
        _find(page, frame, field, frame.attrs["datetime"], "time")
        frame.close = _close_time
    else:
        frame.close = partial(_close_shown_time, field=field, place=page.inline.place())


def _close_time(page: Page, _: Frame) -> None:
    page.inline.apart()


def _close_shown_time(page: Page, frame: Frame, *, field: str, place: tuple[int, int]) -> None:
    _close_text(page, frame, field=field, source="time", place=place)
    page.inline.apart()


def open_author(page: Page, frame: Frame) -> None:
    """Take the text of an inline element whose class says that it is the author."""
    frame.close = partial(_close_text, field="authors", source="class", place=page.inline.place())


def open_date(page: Page, frame: Frame) -> None:
    """Take the text of an inline element whose class says that it is the date, or the day that it stands for."""
    if frame.tag == "abbr" and frame.attrs.get("title"):
        _find(page, frame, "published", frame.attrs["title"], "time")
        return
    frame.close = partial(_close_text, field="published", source="class", place=page.inline.place())


def _close_text(page: Page, frame: Frame, *, field: str, source: str, place: tuple[int, int]) -> None:
    text = page.inline.since(place)
    if len(text) <= MOST:
        _find(page, frame, field, text, source)


OPENERS: dict[str, Opener] = {
    "author": open_author,
    "base": open_base,
    "meta": open_meta,
    "date": open_date,
    "relation": open_relation,
    "language": open_language,
    "script": open_script,
    "subtitle": open_subtitle,
    "time": open_time,
    "title": open_title,
}
