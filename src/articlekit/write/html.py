"""Write an article as HTML: one semantic `<article>` element, safe to put in a page whatever the input was."""

from collections.abc import Callable, Iterable
from typing import Any

import regex

from articlekit.about import Link
from articlekit.article import Article
from articlekit.model import (
    Callout,
    Cell,
    Code,
    Definition,
    Definitions,
    Disclosure,
    Embed,
    Figure,
    Footnote,
    List,
    ListItem,
    Mark,
    Math,
    Paragraph,
    Quote,
    Section,
    Table,
)
from articlekit.write.characters import clean, one_line
from articlekit.write.html_fit import fit, language_name, safe_id
from articlekit.write.marks import Close, Open, events
from articlekit.write.urls import safe_image, safe_link

ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
ESCAPED = regex.compile("|".join(map(regex.escape, ESCAPES)))

ROLES = {
    "conclusion": "doc-conclusion",
    "examples": "doc-example",
    "faq": "doc-qna",
    "introduction": "doc-introduction",
    "references": "doc-bibliography",
}
"""DPUB-ARIA 1.1 has these; every role is in `data-role` too."""
CALLOUTS = {
    "note": "note",
    "tip": "doc-tip",
    "important": "doc-notice",
    "warning": "doc-notice",
    "caution": "doc-notice",
}
MARKS = {
    "abbreviation": "abbr",
    "code": "code",
    "emphasis": "em",
    "highlight": "mark",
    "inserted": "ins",
    "keyboard": "kbd",
    "link": "a",
    "footnote": "a",
    "math": "span",
    "quotation": "q",
    "strikethrough": "s",
    "strong": "strong",
    "subscript": "sub",
    "superscript": "sup",
    "underline": "u",
}
STYLES = {"lower-alpha": "a", "upper-alpha": "A", "lower-roman": "i", "upper-roman": "I"}
DEEPEST = 6
"""HTML has six levels of headings; deeper ones say theirs in `aria-level`."""


def write(article: Article) -> str:
    """Write the article."""
    parts = [
        _header(article),
        *map(_block, article.lead),
        *map(_section, article.sections),
        _footnotes(article.footnotes),
        _neighbours(article),
    ]
    inner = "\n" + "".join(p + "\n" for p in parts if p)
    return element("article", inner, lang=article.metadata.language, data_articlekit=article.schema_version) + "\n"


def escape(text: str) -> str:
    """Make text safe inside an element or a quoted attribute."""
    return ESCAPED.sub(lambda m: ESCAPES[m[0]], clean(text))


def element(tag: str, inner: str, /, **attributes: str | int | bool | None) -> str:
    """Write an element; attributes that are None or False are left out, `_` in a name is `-`."""
    return f"{_start(tag, **attributes)}{inner}</{tag}>"


def _start(tag: str, **attributes: str | int | bool | None) -> str:
    written = "".join(
        f" {name.strip('_').replace('_', '-')}" + ("" if value is True else f'="{escape(str(value))}"')
        for name, value in attributes.items()
        if value is not None and value is not False
    )
    return f"<{tag}{written}>"


def _header(article: Article) -> str:
    data = article.metadata
    parts = []
    if article.title:
        parts.append(element("h1", escape(one_line(article.title))))
    if article.subtitle:
        parts.append(element("p", escape(one_line(article.subtitle)), role="doc-subtitle"))
    for author in data.authors:
        name = element("a", escape(author.name), rel="author", href=safe_link(author.url))
        parts.append(element("address", name))
    if data.published:
        time = element("time", escape(data.published), datetime=data.published)
        parts.append(element("p", time))
    return element("header", "\n" + "".join(p + "\n" for p in parts)) if parts else ""


def _section(section: Section) -> str:
    rank = section.level + 1
    level = rank if rank > DEEPEST else None
    heading = element(f"h{min(rank, DEEPEST)}", inline(section.heading), id=safe_id(section.id), aria_level=level)
    inner = "\n".join((heading, *map(_block, section.blocks), *map(_section, section.sections)))
    role = section.role if section.role != "body" else None
    return element("section", f"\n{inner}\n", role=ROLES.get(section.role), data_role=role)


def inline(node: Any) -> str:
    """Write a text with its marks."""
    return _marked(node.text, node.marks)


def _marked(text: str, marks: tuple[Mark, ...] = ()) -> str:
    fitting = fit(text, marks)
    return "".join(map(_event, events(fitting.text, fitting.marks)))


def _event(event: str | Open | Close) -> str:
    if isinstance(event, str):
        return escape(event).replace("\n", "<br>")
    return _open(event.mark) if isinstance(event, Open) else _close(event.mark)


def _open(mark: Mark) -> str:
    if mark.kind == "link":
        return _start("a", href=mark.href, title=mark.title)
    if mark.kind == "footnote":
        return _start("a", href=f"#{mark.ref}", role="doc-noteref")
    if mark.kind == "math":
        return _start("span", class_="math inline", role="math") + r"\("
    return _start(MARKS[mark.kind], title=mark.title)


def _close(mark: Mark) -> str:
    return (r"\)" if mark.kind == "math" else "") + f"</{MARKS[mark.kind]}>"


def _blocks(blocks: Iterable[Any]) -> str:
    return "".join("\n" + _block(b) for b in blocks)


def _block(block: Any) -> str:
    return BLOCKS[block.kind](block)


def _paragraph(block: Paragraph) -> str:
    return element("p", inline(block))


def _list(block: List) -> str:
    items: list[str] = []
    first = expected = next((item.number for item in block.items[:1] if item.number is not None), 1)
    for item in block.items:
        value = item.number if block.ordered and item.number != expected else None
        items.append(_item(item, value))
        expected = (expected if item.number is None else item.number) + 1
    start = first if block.ordered and first != 1 else None
    style = STYLES.get(block.style or "") if block.ordered else None
    tag = "ol" if block.ordered else "ul"
    return element(tag, "\n" + "".join(f"{i}\n" for i in items), start=start, type=style)


def _item(item: ListItem, value: int | None) -> str:
    box = "" if item.checked is None else _start("input", type="checkbox", disabled=True, checked=item.checked) + " "
    entry = "doc-biblioentry" if item.id else None
    return element(
        "li", box + inline(item) + _blocks(item.blocks), value=value, id=item.id and safe_id(item.id), role=entry
    )


def _quote(block: Quote) -> str:
    own = element("p", inline(block)) if block.text else ""
    said = element("footer", inline(block.attribution)) if block.attribution else ""
    return element("blockquote", f"{own}{_blocks(block.blocks)}{said}", cite=safe_link(block.cite))


def _code(block: Code) -> str:
    language = language_name(block.language or "")
    return element("pre", element("code", escape(block.text), class_=f"language-{language}" if language else None))


def _table(block: Table) -> str:
    head = 0
    while head < len(block.rows) and block.rows[head] and all(cell.header for cell in block.rows[head]):
        head += 1
    said = _marked(block.caption or "", block.caption_marks)
    caption = element("caption", said) + "\n" if said else ""
    parts = ((tag, rows) for tag, rows in (("thead", block.rows[:head]), ("tbody", block.rows[head:])) if rows)
    inner = "".join(element(tag, "\n" + "".join(map(_row, rows))) + "\n" for tag, rows in parts)
    return element("table", "\n" + caption + inner)


def _row(row: tuple[Cell, ...]) -> str:
    return element("tr", "".join(_cell(cell, "col" if all(c.header for c in row) else "row") for cell in row)) + "\n"


def _cell(cell: Cell, scope: str) -> str:
    return element(
        "th" if cell.header else "td",
        inline(cell) + _blocks(cell.blocks),
        scope=scope if cell.header else None,
        colspan=cell.colspan if cell.colspan > 1 else None,
        rowspan=cell.rowspan if cell.rowspan > 1 else None,
        style=f"text-align: {cell.align}" if cell.align else None,
    )


def _figure(block: Figure) -> str:
    image = ""
    if safe_image(block.src) or one_line(block.alt):
        image = _start("img", src=safe_image(block.src), alt=one_line(block.alt), title=one_line(block.title) or None)
        if url := safe_link(block.href):
            image = element("a", image, href=url)
    said = escape(one_line(block.credit))
    credit = element("small", said, class_="credit") if said else ""
    caption = _marked(block.caption or "", block.caption_marks)
    space = " " if caption and credit else ""
    return element("figure", image + (element("figcaption", caption + space + credit) if caption or credit else ""))


def _embed(block: Embed) -> str:
    url = safe_link(block.url)
    title = escape(one_line(block.title) or block.provider or url or block.media)
    link = element("a", title, href=url) if url else element("cite", title)
    text = element("p", _marked(block.text)) if block.text else ""
    kind = {"class_": "embed", "data_media": block.media, "data_provider": block.provider}
    return element("figure", text + element("p", link), **kind)


def _definitions(block: Definitions) -> str:
    return element("dl", "\n" + "".join(map(_definition, block.items)))


def _definition(item: Definition) -> str:
    """Write terms and what is said of them; an empty element holds the place of what there is none of."""
    terms = [element("dt", inline(term)) for term in item.terms] or [element("dt", "")]
    texts = [element("dd", _block(block)) for block in item.blocks] or [element("dd", "")]
    return "".join(f"{part}\n" for part in (*terms, *texts))


def _callout(block: Callout) -> str:
    title = "\n" + element("p", inline(block.title), class_="callout-title") if block.title else ""
    kind = {"class_": f"callout {block.variety}", "role": CALLOUTS[block.variety]}
    return element("aside", f"{title}{_blocks(block.blocks)}\n", **kind)


def _disclosure(block: Disclosure) -> str:
    return element("details", element("summary", inline(block.summary)) + _blocks(block.blocks))


def _math(block: Math) -> str:
    return element("div", rf"\[{escape(one_line(block.text))}\]", class_="math display", role="math")


BLOCKS: dict[str, Callable[[Any], str]] = {
    "callout": _callout,
    "code": _code,
    "definitions": _definitions,
    "disclosure": _disclosure,
    "embed": _embed,
    "figure": _figure,
    "list": _list,
    "math": _math,
    "paragraph": _paragraph,
    "quote": _quote,
    "rule": lambda _: "<hr>",
    "table": _table,
}


def _footnotes(notes: tuple[Footnote, ...]) -> str:
    items = "".join(
        element("li", _blocks(note.blocks) + "\n", id=safe_id(note.id), role="doc-footnote", data_label=note.label)
        + "\n"
        for note in notes
    )
    return element("section", "\n" + element("ol", "\n" + items) + "\n", role="doc-endnotes") if items else ""


def _neighbours(article: Article) -> str:
    links = ((article.nav.previous, "prev"), (article.nav.next, "next"))
    inner = "".join(element("p", _neighbour(link, rel)) + "\n" for link, rel in links if link)
    return element("nav", "\n" + inner) if inner else ""


def _neighbour(link: Link, rel: str) -> str:
    return element("a", escape(one_line(link.title)), rel=rel, href=safe_link(link.href))
