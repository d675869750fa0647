"""Tables: grids of cells. A table that only arranges the page is seen through."""

from dataclasses import dataclass, field
from functools import partial

from articlekit.draft import DraftMark
from articlekit.read.html_code import open_pre
from articlekit.read.html_frames import Frame, Opener, Scope
from articlekit.read.html_page import Page

MAX_SPAN = 1000
"""The largest span that HTML allows; taken for rows too."""
HELD = 3
"""Blocks in one cell of a table without header cells that make it a layout."""
ARRANGED = frozenset(("heading", "table", "code", "figure", "quote"))
"""Blocks that hardly stand in a cell of a table of data."""
ARRANGES = frozenset(("admonitionblock",))
"""Class names of callouts whose table only puts an icon beside the text."""
HEADER = "table-header"
"""The class name of a header cell that Javadoc makes of another element."""
ALIGNS = ("left", "center", "right")


@dataclass(slots=True)
class TableScope(Scope):
    """Inside a table, between its cells."""

    table: int = -1
    layout: bool = False
    row: int = -1
    cells: list[int] = field(default_factory=list)


def open_table(page: Page, frame: Frame) -> None:
    """Open a table."""
    if frame.parent is not None and not ARRANGES.isdisjoint(frame.parent.words()):
        return
    layout = frame.attrs.get("role") in ("presentation", "none")
    outer = frame.scope
    index = page.open_container(frame, "table")
    frame.scope = TableScope(outer.block, frame.scope.depth, index, layout)
    frame.close = partial(_close_table, scope=frame.scope)


def open_caption(page: Page, frame: Frame) -> None:
    """Gather a table's caption."""
    scope = frame.scope
    if isinstance(scope, TableScope):
        page.open_leaf(frame, partial(_write_caption, scope=scope))


def _write_caption(page: Page, frame: Frame, text: str, marks: list[DraftMark], *, scope: TableScope) -> None:
    table = page.blocks[scope.table]
    if table.text:
        page.emit("paragraph", text, marks, frame=frame, inside=scope.block)
    else:
        table.text, table.marks = text, marks


def open_row(_: Page, frame: Frame) -> None:
    """Begin a row."""
    if isinstance(frame.scope, TableScope):
        frame.scope.row += 1


def open_first_cell(page: Page, frame: Frame) -> None:
    """Open the first cell of a row that has no element of its own."""
    open_row(page, frame)
    open_cell(page, frame)


def open_cell(page: Page, frame: Frame) -> None:
    """Open a cell."""
    scope = frame.scope
    if not isinstance(scope, TableScope):
        return
    scope.row = max(scope.row, 0)
    index = page.emit("cell", frame=frame, inside=scope.table)
    attrs = page.blocks[index].attrs
    attrs["row"] = scope.row
    if (
        frame.tag == "th"
        or HEADER in frame.words()
        or (frame.parent and frame.parent.parent and frame.parent.parent.tag == "thead")
    ):
        attrs["header"] = True
    for name in ("colspan", "rowspan"):
        value = (frame.attrs.get(name) or "").strip()
        if value.isdecimal() and value.isascii() and 1 < int(value[:9]) <= MAX_SPAN:
            attrs[name] = int(value[:9])
    align = _align(frame)
    if align:
        attrs["align"] = align
    page.take_own_text(index)
    scope.cells.append(index)
    frame.scope = Scope(index, scope.depth)


def _align(frame: Frame) -> str | None:
    row = frame.parent.attrs.get("align") if frame.parent is not None and frame.parent.tag == "tr" else None
    value = frame.attrs.get("align") or frame.attrs.get("data-align") or row or ""
    style = frame.attrs.get("style") or ""
    if "text-align" in style:
        value = style.partition("text-align")[2].lstrip(" :").partition(";")[0]
    value = value.strip().lower()
    return value if value in ALIGNS else None


def open_gutter(page: Page, frame: Frame) -> None:
    """Leave out the numbers of lines beside code; a part of the page that is only called so stays."""
    inner = page.verbatim and frame.block
    if page.verbatim or frame.tag in ("td", "pre", "ol", "ul") or not frame.block:
        page.leave_out(frame, "decoration")
    if inner:
        page.divert(frame, "decoration")
    if frame.tag == "pre":
        open_pre(page, frame)


def _close_table(page: Page, _: Frame, *, scope: TableScope) -> None:
    if scope.layout or (not page.written and _is_layout(page, scope)):
        page.dissolved.add(scope.table)
        page.dissolved.update(scope.cells)


def _is_layout(page: Page, scope: TableScope) -> bool:
    """Tell a table that arranges the page: one column or row, or cells that hold pictures, headings, many blocks.

    A table with a caption is none.
    """
    if page.blocks[scope.table].text:
        return False
    rows: dict[object, int] = {}
    held = dict.fromkeys(scope.cells, 0)
    header = False
    for index in scope.cells:
        attrs = page.blocks[index].attrs
        rows[attrs["row"]] = rows.get(attrs["row"], 0) + 1
        header = header or "header" in attrs
    for i in range(scope.table + 1, len(page.blocks)):
        block = page.blocks[i]
        if block.kind == "table":
            return True
        if block.inside in held:
            held[block.inside] += 1
            if block.kind in ARRANGED and not (header and block.kind in ("figure", "code")):
                return True
    if max(rows.values(), default=0) < 2 or (len(rows) < 2 and not header):
        return True
    return not header and max(held.values()) >= HELD


OPENERS: dict[str, Opener] = {
    "caption": open_caption,
    "cell": open_cell,
    "first-cell": open_first_cell,
    "gutter": open_gutter,
    "row": open_row,
    "table": open_table,
}
