"""Panels of which one is shown at a time: each opens on its label, wherever the page has that, as a disclosure does.

Which label is whose is told by names (WAI-ARIA's `aria-controls` and `aria-labelledby`), else by the order of both.
"""

from collections.abc import Iterable
from functools import partial

from articlekit.read.html_boxes import BoxScope
from articlekit.read.html_frames import Closer, Frame, Label, Opener
from articlekit.read.html_page import Page
from articlekit.read.tags import CONTROLLED

LEADS = ("aria-controls", "href", "data-bs-target", "data-target", "for")
"""Attributes of a label that name its panel, or the control that shows it."""
LABELLED = ("aria-labelledby", "aria-labelled-by")
"""Attributes of a panel that name its label."""
LONGEST = 200
"""Characters of a label: it may be a question."""


def open_tabs(page: Page, _: Frame) -> None:
    """Begin a row of labels: what is left of another has no panels."""
    page.labels.clear()


def open_tab(page: Page, frame: Frame) -> None:
    """Leave out the label of a panel; the panel will open on it."""
    if page.leaf is not None or not page.leave_out(frame, "form"):
        return
    leads = _named(frame, LEADS)
    label = Label(leads | _named(frame, ("id",)), bool(leads))
    page.labels.append(label)
    _gather(page, frame, label)


def open_control(page: Page, frame: Frame) -> None:
    """Leave out a button that shows and hides an element, which will open on it; in a heading it is no label."""
    named = page.leaf is not None
    if page.leave_out(frame, "form") and not named:
        label = Label(_named(frame, CONTROLLED), leads=True)
        page.controls |= dict.fromkeys(label.names, label)
        _gather(page, frame, label)


def _named(frame: Frame, attributes: Iterable[str]) -> frozenset[str]:
    """Give the names of elements that attributes tell."""
    return frozenset((frame.attrs.get(name) or "").strip().lstrip("#.") for name in attributes) - {""}


def _gather(page: Page, frame: Frame, label: Label) -> None:
    frame.close = partial(_close_tab, first=len(page.blocks), label=label, then=frame.close)


def _close_tab(page: Page, frame: Frame, *, first: int, label: Label, then: Closer | None) -> None:
    if then is not None:
        then(page, frame)
    label.blocks = [i for i in range(first, len(page.blocks)) if page.blocks[i].text]


def open_panel(page: Page, frame: Frame) -> None:
    """Open a panel, if a label is known for it."""
    label = _label_of(page, frame)
    if label is None or page.leaf is not None:
        return
    index = page.open_container(frame, "disclosure")
    frame.scope = BoxScope(index, frame.scope.depth, index, titled=True, summed=True)
    summary = page.emit("summary", _text(page, label), frame=frame, inside=index)
    waiting, page.labels = page.labels, []
    frame.close = partial(_close_panel, index=index, summary=summary, label=label, waiting=waiting)


def open_controlled(page: Page, frame: Frame) -> None:
    """Open what a button shows, and let its role say so to those who look for panels."""
    frame.attrs = {**frame.attrs, "role": "tabpanel"}
    open_panel(page, frame)


def _label_of(page: Page, frame: Frame) -> Label | None:
    """Give a panel its label, of those that wait."""
    get = frame.attrs.get
    names = {get("id") or "", *(get(name) or "" for name in LABELLED)} - {""}
    found = page.controls.pop(get("id") or "", None) or _waiting(page, names)
    return found if found is not None and 0 < len(_text(page, found)) <= LONGEST else None


def _waiting(page: Page, names: set[str]) -> Label | None:
    """Take the label of a panel with some names out of those that wait."""
    found = next((label for label in page.labels if names & label.names), None)
    if found is None and page.labels and not (names and page.labels[0].leads):
        found = page.labels[0]
    if found is not None:
        page.labels.remove(found)
    return found


def _text(page: Page, label: Label) -> str:
    return " ".join(page.blocks[i].text for i in label.blocks)


def _close_panel(page: Page, _: Frame, *, index: int, summary: int, label: Label, waiting: list[Label]) -> None:
    """Keep the panel a box, and its label there alone, unless it holds sections, or nothing."""
    page.labels = waiting
    held = page.blocks[summary + 1 :]
    if not held or any(block.kind == "heading" and block.reason in (None, "hidden") for block in held):
        gone = [summary]
        page.dissolved.add(index)
    else:
        gone = label.blocks
    for i in gone:
        page.blocks[i].text, page.blocks[i].marks = "", []
    page.dissolved.update(gone)


OPENERS: dict[str, Opener] = {
    "control": open_control,
    "controlled": open_controlled,
    "panel": open_panel,
    "tab": open_tab,
    "tabs": open_tabs,
}
