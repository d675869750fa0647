"""An element while it is open, and after as the place of its blocks: its tag, attributes, ancestors and path."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from articlekit.about import Reason
from articlekit.draft import DraftMark
from articlekit.read.html_inline import OpenMark

if TYPE_CHECKING:
    from articlekit.read.html_page import Page

BELOW = "//*"
LONG = 2000
"""Characters up to which the path of an element is written."""
LOOK_UP = 100
"""Levels looked up for an element around another; a limit, so that time stays in proportion to the page."""


@dataclass(slots=True)
class Scope:
    """What the content of an element becomes a part of; constructs with a state of their own have a subclass."""

    block: int = -1
    """The index of the block that holds new blocks."""
    depth: int = 0


@dataclass(slots=True)
class Skip:
    """An element whose content is left out: its reason and its range of blocks."""

    tag: str
    reason: Reason
    first: int
    last: int = -1


@dataclass(slots=True)
class Label:
    """The label of a panel that has not come yet."""

    names: frozenset[str]
    """Those of the label, of its panel, or of the control that it is for."""
    leads: bool
    """Whether it names its panel or that control."""
    blocks: list[int] = field(default_factory=list)
    """The blocks that hold its text."""


class Frame:
    """An open element."""

    # One is made for every element: what is looked at together stands together in memory.
    __slots__ = (
        *("attrs", "block", "close", "counts", "finish", "mark", "outer", "parent", "path", "reason", "scope", "skip"),
        *("step", "tag"),
    )

    def __init__(  # noqa: PLR0913, PLR0917 - made for every element, by place
        self,
        tag: str,
        attrs: Mapping[str, str],
        parent: "Frame | None",
        step: int,
        scope: Scope,
        reason: Reason | None,
        block: bool,  # noqa: FBT001
    ) -> None:
        self.tag = tag
        self.attrs = attrs
        self.parent = parent
        self.step = step
        """Its number among the siblings of its tag."""
        self.scope = scope
        self.reason = reason
        self.block = block
        self.counts: dict[str, int] | None = None
        """How many children of each tag it had so far."""
        self.close: Closer | None = None
        """What its construct does when it closes."""
        self.skip: Skip | None = None
        self.outer: Frame | None = None
        """Of a block, the next block around it."""
        self.path: str | None = None
        self.finish: Finish | None = None
        """Of an element whose text is gathered, what takes the text."""
        self.mark: OpenMark | None = None
        """The mark that ends with it."""

    def where(self) -> str:
        """Give the element's place: an XPath whose first match it is, as `/html/body/div[2]/article/p[3]`.

        A path that would be very long ends in `//*`: somewhere inside.
        """
        if self.path is not None:
            return self.path
        up = self.parent
        if up is not None and up.path is not None and len(up.path) < LONG:
            self.path = f"{up.path}/{self.tag}[{self.step}]" if self.step > 1 else f"{up.path}/{self.tag}"
            return self.path
        below: list[Frame] = [self]
        while up is not None and up.path is None:
            below.append(up)
            up = up.parent
        path = "" if up is None or up.path is None else up.path
        for frame in reversed(below):
            if len(path) < LONG:
                path = f"{path}/{frame.tag}[{frame.step}]" if frame.step > 1 else f"{path}/{frame.tag}"
            elif not path.endswith(BELOW):
                path += BELOW
            frame.path = path
        return path

    def words(self, name: str = "class") -> list[str]:
        """Give the words of an attribute."""
        return (self.attrs.get(name) or "").split()

    def around(self) -> "Iterator[Frame]":
        """Give the elements around this one, the nearest first, as far as it is worth looking."""
        frame = self.parent
        for _ in range(LOOK_UP):
            if frame is None or frame.parent is None:
                return
            yield frame
            frame = frame.parent

    def within(self, tag: str) -> "Frame | None":
        """Give the nearest element of a tag around this one, no further up than the block it stands in."""
        up = self.parent
        for _ in range(LOOK_UP):
            if up is None or up.tag == tag:
                return up
            if up.block:
                return None
            up = up.parent
        return None

    def inside(self, names: frozenset[str]) -> bool:
        """Tell whether an element around this one has one of these tags."""
        frame = self.parent
        for _ in range(LOOK_UP):
            if frame is None or frame.parent is None:
                return False
            if frame.tag in names:
                return True
            frame = frame.parent
        return False


Opener = Callable[["Page", Frame], None]
"""What a construct does when its element opens."""
Closer = Callable[["Page", Frame], None]
"""What it does when the element closes."""
Finish = Callable[["Page", Frame, str, list[DraftMark]], None]
"""What it does with the text that its element held."""
