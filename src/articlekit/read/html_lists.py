"""Lists, their items and numbers, and lists of definitions."""

import re
from dataclasses import dataclass, field
from functools import partial

from articlekit.draft import DraftMark, marks_within
from articlekit.read.html_boxes import BoxScope, open_summary
from articlekit.read.html_frames import Frame, Opener, Scope
from articlekit.read.html_note_names import ENTRY
from articlekit.read.html_notes import NotesScope, open_note
from articlekit.read.html_page import Page
from articlekit.read.html_tabs import open_tab

STYLES = {"a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman"}
NUMBERED = re.compile(r"list-style(?:-type)?\s*:[^;]*\b(?:decimal|(?:lower|upper)-(?:alpha|latin|roman))\b")
"""The style by which an unordered list, or each of its items, is shown with numbers."""
CSS_STYLES = ("lower-alpha", "upper-alpha", "lower-roman", "upper-roman", "lower-latin", "upper-latin")
TASKS = ("task", "contains-task")
"""How class names of lists of tasks, and of the tasks, begin."""
SIGNATURE = "sig"
"""The class name of a term of Sphinx that is the signature of a function."""
TASK, TASKS_ONLY = "task-list-item", frozenset(("checklist", "inline-task-list"))
"""The class of a task, and those of a list of them: their boxes may be but drawn."""
ENTRY_CLASS = "csl-entry"
"""The class of an item of a list of references, as citeproc writes it."""
BOX = re.compile(r"\[([ xX])\]\s+")
"""The box of a task, typed."""
DRAWN = re.compile(r"([✓❏])\s+")
"""That of Asciidoctor."""
ADDRESS = ("type", "name", "id", "autocomplete")
"""Attributes of which one tells a field for an e-mail address."""
ASKS = "asks"
"""Under this name a form keeps what it asks for."""
MAX_NUMBER = 1_000_000_000


@dataclass(slots=True)
class ListScope(Scope):
    """Inside a list, between its items. Blocks that stand there break the list in two; the count goes on."""

    ordered: bool = False
    style: str | None = None
    parts: list[int] = field(default_factory=list)
    """Indices of the list blocks."""
    items: list[int] = field(default_factory=list)
    next: int = 1
    step: int = 1
    end: int = -1
    """How many blocks there were after the last item."""
    values: bool = False


@dataclass(slots=True)
class DefinitionsScope(Scope):
    """Inside a list of definitions."""

    holder: Frame | None = None
    whole: int = -1
    told: bool = True
    """Whether the present definition has its text, so that a term begins another."""
    termed: bool = False
    """Whether any definition has a term."""


def open_list(page: Page, frame: Frame) -> None:
    """Open a list; its block is written with the first item."""
    outer = frame.scope
    if isinstance(outer, NotesScope):
        return
    ordered = frame.tag == "ol" or _is_numbered(frame)
    scope = ListScope(outer.block, outer.depth, ordered, _style(frame) if ordered else None)
    if isinstance(outer, ListScope) and outer.items and outer.end == len(page.blocks):
        scope.block, scope.depth = outer.items[-1], outer.depth + 1
    if frame.attrs:
        scope.next = _int(frame.attrs.get("start"), 1)
        if "reversed" in frame.attrs:
            scope.step = -1
    frame.scope = scope
    frame.close = partial(_close_list, scope=scope, outer=outer)


def _style(frame: Frame) -> str | None:
    style = frame.attrs.get("style") or ""
    css = next((name for name in CSS_STYLES if name in style), "").replace("latin", "alpha")
    return STYLES.get(frame.attrs.get("type") or "") or css or None


def _is_numbered(frame: Frame) -> bool:
    return NUMBERED.search(frame.attrs.get("style") or "") is not None


def _int(value: str | None, default: int) -> int:
    """Read a number as HTML does: the digits at the front."""
    if not value:
        return default
    text = value.strip()
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text.removeprefix("+"))
    size = next((i for i, c in enumerate(digits[:10]) if c not in "0123456789"), min(len(digits), 10))
    number = int(sign + digits[:size]) if size else default
    return number if abs(number) <= MAX_NUMBER else default


def _close_list(page: Page, frame: Frame, *, scope: ListScope, outer: Scope) -> None:
    if scope.step < 0 and "start" not in frame.attrs and not scope.values:
        for number, item in enumerate(reversed(scope.items), 1):
            page.blocks[item].number = number
    if isinstance(outer, ListScope) and scope.depth > outer.depth:
        outer.end = len(page.blocks)


def open_item(page: Page, frame: Frame) -> None:
    """Open an item, and the list block before the first one and after an interruption."""
    scope = frame.scope
    name = frame.attrs.get("id")
    called = name is not None and name in page.note_ids
    if isinstance(scope, NotesScope) or (called and not _is_entry(page, frame)):
        open_note(page, frame)
        return
    if not isinstance(scope, ListScope):
        scope = ListScope(scope.block, scope.depth)
        if frame.parent is not None:
            frame.parent.scope = scope
    if not scope.items and _is_numbered(frame):
        scope.ordered = True
    if scope.end != len(page.blocks):
        _write_list(page, frame, scope)
    item = page.emit("item", frame=frame, inside=scope.parts[-1])
    frame.scope = Scope(item, scope.depth + 1)
    frame.close = partial(_close_item, scope=scope, item=item)
    page.limit(item, scope.depth + 1)
    page.take_own_text(item)
    scope.items.append(item)
    if called or frame.attrs.get("role") == ENTRY or ENTRY_CLASS in frame.words():
        page.blocks[item].attrs["id"] = name
    if TASK in frame.words() or (frame.parent is not None and not TASKS_ONLY.isdisjoint(frame.parent.words())):
        page.blocks[item].attrs["checked"] = "checked" in frame.words()
    if scope.ordered:
        value = frame.attrs.get("value")
        if value is not None:
            scope.values = True
            scope.next = _int(value, scope.next)
        page.blocks[item].number = scope.next
        scope.next += scope.step


def _is_entry(page: Page, frame: Frame) -> bool:
    """Tell an item of a list that stands under a heading of its own, as lists of references do, from a footnote."""
    scope = frame.scope
    if frame.attrs.get("role") == ENTRY or (isinstance(scope, ListScope) and scope.items):
        return True
    last = page.blocks[-1] if page.blocks else None
    return isinstance(scope, ListScope) and last is not None and last.kind == "heading" and last.reason is None


def _write_list(page: Page, frame: Frame, scope: ListScope) -> None:
    holder = frame.parent or frame
    index = page.emit("list", frame=holder, inside=scope.block)
    block = page.blocks[index]
    block.reason = frame.reason
    block.ordered = scope.ordered
    if scope.style:
        block.attrs["style"] = scope.style
    scope.parts.append(index)


def _close_item(page: Page, _: Frame, *, scope: ListScope, item: int) -> None:
    scope.end = len(page.blocks)
    block = page.blocks[item]
    box = BOX.match(block.text) or ("checked" in block.attrs and DRAWN.match(block.text))
    if box and not scope.ordered and not page.written:
        block.attrs["checked"] = box[1] in "xX✓"
        block.marks = marks_within(block.marks, box.end(), len(block.text))
        block.text = block.text[box.end() :]


def open_input(page: Page, frame: Frame) -> None:
    """Take the box of a task; mark a form that asks for an address to write to."""
    scope = frame.scope
    if frame.attrs.get("type") == "radio":
        page.radios.add(frame.attrs.get("id") or "")
    if any("email" in (frame.attrs.get(name) or "").lower() for name in ADDRESS):
        form = next((up for up in frame.around() if up.tag == "form"), None)
        for asking in (form, form.parent) if form is not None and form.parent is not None else ():
            asking.attrs = {**asking.attrs, ASKS: "email"}
    if frame.attrs.get("type") == "checkbox" and scope.block >= 0 and page.inline.blank():
        block = page.blocks[scope.block]
        if block.kind == "item" and not block.text:
            block.attrs["checked"] = "checked" in frame.attrs


def open_checkbox(page: Page, frame: Frame) -> None:
    """Take the box of a task that is no control but drawn."""
    holder = frame.scope.block
    if holder < 0 or page.blocks[holder].kind != "item" or page.blocks[holder].text:
        return
    if frame.tag == "div" or "checked" in page.blocks[holder].attrs:
        page.blocks[holder].attrs["checked"] = "checkbox-off" not in frame.words()


def open_item_number(page: Page, frame: Frame) -> None:
    """Leave out the sign that an item opens with; the items of an ordered list are counted by it."""
    holder = frame.scope.block
    if holder >= 0 and page.blocks[holder].kind == "item" and page.inline.blank():
        frame.close = partial(_close_item_number, holder=holder, place=page.inline.place())


def _close_item_number(page: Page, _: Frame, *, holder: int, place: tuple[int, int]) -> None:
    sign = page.inline.since(place).strip()
    page.inline.cut(place)
    page.drop(sign, "decoration")
    if page.blocks[holder].number is not None and (number := sign.strip("().")).isdecimal():
        page.blocks[holder].number = _int(number, page.blocks[holder].number or 1)


def open_label(page: Page, frame: Frame) -> None:
    """Leave out the label of a form's control; that of a task's box is the task, and one of a radio button a tab."""
    if frame.attrs.get("for") in page.radios:
        open_tab(page, frame)
        return
    item = next((up for up in frame.around() if up.tag == "li"), frame)
    names = item.words() + (item.parent.words() if item.parent is not None else [])
    if item is frame or not any(name.startswith(TASKS) for name in names):
        page.leave_out(frame, "form")


def open_definitions(_: Page, frame: Frame) -> None:
    """Open a list of definitions; its block is written with the first term."""
    frame.scope = DefinitionsScope(frame.scope.block, frame.scope.depth, frame)
    frame.close = partial(_close_definitions, scope=frame.scope)


def _close_definitions(page: Page, _: Frame, *, scope: DefinitionsScope) -> None:
    """See through a list without a term: it only indents."""
    if scope.whole >= 0 and not scope.termed and not page.written:
        page.dissolved.add(scope.whole)


def _definition(page: Page, frame: Frame, scope: DefinitionsScope) -> int:
    """Give the present definition; begin one, and the block of them all, where there is none."""
    if scope.whole < 0:
        scope.whole = page.emit("definitions", frame=scope.holder, inside=scope.block)
        page.blocks[scope.whole].reason = frame.reason
    scope.block = page.emit("definition", frame=frame, inside=scope.whole)
    page.limit(scope.block, scope.depth + 1)
    return scope.block


def open_term(page: Page, frame: Frame) -> None:
    """Gather a term; after a text it begins another definition."""
    scope = frame.scope
    if isinstance(scope, NotesScope):
        scope.name = frame.attrs.get("id") or ""
        page.leave_out(frame, "decoration")
    if isinstance(scope, BoxScope):
        open_summary(page, frame)
    if not isinstance(scope, DefinitionsScope):
        return
    if scope.told:
        _definition(page, frame, scope)
        scope.told = False
    page.open_leaf(frame, partial(_write_term, inside=scope.block))


def _write_term(page: Page, frame: Frame, text: str, marks: list[DraftMark], *, inside: int) -> None:
    if SIGNATURE in frame.words():
        marks = [DraftMark(0, len(text), "code")]
    if text:
        page.emit("term", text, marks, frame=frame, inside=inside)
    if isinstance(frame.scope, DefinitionsScope):
        frame.scope.termed = True


def open_definition(page: Page, frame: Frame) -> None:
    """Open what is said of a term, or a footnote in a list of them."""
    scope = frame.scope
    if isinstance(scope, NotesScope):
        open_note(page, frame)
    if isinstance(scope, DefinitionsScope):
        scope.told = True
        frame.scope = Scope(scope.block if scope.whole >= 0 else _definition(page, frame, scope), scope.depth + 1)


OPENERS: dict[str, Opener] = {
    "definition": open_definition,
    "definitions": open_definitions,
    "checkbox": open_checkbox,
    "input": open_input,
    "item": open_item,
    "item-number": open_item_number,
    "label": open_label,
    "list": open_list,
    "term": open_term,
}
