"""Images and figures: which address is the picture's, what its caption and credit are."""

import re
from dataclasses import dataclass
from functools import partial

from articlekit.draft import DraftMark
from articlekit.read.html_frames import Frame, Opener, Scope
from articlekit.read.html_page import Page
from articlekit.read.html_quotes import attribute

LAZY = ("data-src", "data-lazy-src", "data-original", "data-lazy", "data-orig-file", "data-full-src", "data-hi-res-src")
"""Attributes that hold the address of a picture until a script shows it."""
SOURCES = "sources"
"""Under this name a `picture` keeps the `srcset` of its first source."""
NOSCRIPT = frozenset(("noscript",))
BUTTON = frozenset(("button",))
"""What enlarges a picture that a figure holds."""
SETS = ("srcset", "data-srcset", "data-lazy-srcset")
DUMMY = re.compile(
    r"(?:(?:pixel|lazy|loading|gr[ae]y|trans(?:parent)?)[_.-]?\d*(?:x\d+)?"
    r"|(?:[\w-]*[_-])?(?:blank|spacer|placeholder|1x1)(?:[_.-][\w-]*)?)\.(?:gif|png|svg|jpe?g|webp)"
    r"|(?:[\w-]*[_-])?transparent(?:[_.-][\w-]*)?\.gif"
)
"""The name of the file, in lower case, of what is shown until the picture comes; `lazy-dog.jpg` is a picture, and so is
`logo-transparent.png`."""
CANDIDATE = re.compile(r"(\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)")
TINY = frozenset(f"{zero}{n}{unit}" for zero in ("", "0") for n in range(3) for unit in ("", "px"))
"""Width or height in pixels of a picture that only counts visitors."""
LOOKED_AT = 1000
"""Characters of an address that are looked at."""
MANY = 100
"""Blocks that a figure is expected to hold; a limit, so that time stays in proportion to the page."""
SHORT = 12
"""Words from which a text is no credit ..."""
LONG = 25
"""... and from which it is none although its element is called so: the caption stands in it too."""


@dataclass(slots=True)
class FigureScope(Scope):
    """Inside a figure."""

    first: int = 0
    """How many blocks there were before it."""
    caption: tuple[str, list[DraftMark]] | None = None
    at: int = 0
    """How many blocks there were before the caption."""
    early: int = -1
    """The paragraph that holds the place of a caption with nothing before it."""
    credit: str | None = None


def open_image(page: Page, frame: Frame) -> None:
    """Write a picture: at once, or after the running text it stands in."""
    if page.verbatim or _is_tiny(frame):
        return
    page.put(partial(_write_image, page, frame))


def _is_tiny(frame: Frame) -> bool:
    return frame.attrs.get("width") in TINY or frame.attrs.get("height") in TINY


def is_placeholder(address: str) -> bool:
    """Tell an address of what is shown until the picture comes."""
    start = address[:LOOKED_AT].lower()
    if start.startswith("data:"):
        return True
    return DUMMY.fullmatch(start.partition("?")[0].rpartition("/")[2]) is not None


def _write_image(page: Page, frame: Frame) -> None:
    src = page.links.picture(frame.attrs.get("src")) if page.written else page.links.absolute(best_address(frame))
    alt = " ".join((frame.attrs.get("alt") or "").split())
    hidden = frame.reason is not None and frame.inside(NOSCRIPT)
    if _is_shown_twice(page, src, alt, hidden=hidden):
        page.blocks[-1].attrs.setdefault("src", src)
        return
    if src is None and not alt and not isinstance(frame.scope, FigureScope):
        return
    index = page.emit("figure", frame=frame)
    if hidden or (isinstance(frame.scope, FigureScope) and frame.inside(BUTTON)):
        page.blocks[index].reason = None
    link = frame.within("a")
    href = page.links.absolute(link.attrs.get("href")) if link is not None else None
    attrs = page.blocks[index].attrs
    for name, value in (("src", src), ("alt", alt), ("title", frame.attrs.get("title")), ("href", href)):
        if value:
            attrs[name] = value


def _is_shown_twice(page: Page, src: str | None, alt: str, *, hidden: bool) -> bool:
    """Tell whether the last picture is this one, once for a script to load and once for readers without scripts."""
    last = page.blocks[-1] if page.blocks else None
    if last is None or last.kind != "figure":
        return False
    known = last.attrs.get("src")
    same = src == known or (last.attrs.get("alt") or "") == alt or (hidden and known is None)
    return same and hidden is not page.frames[-1].inside(NOSCRIPT)


def best_address(frame: Frame) -> str | None:
    """Give the address of the picture behind an `img`: lazy attributes, then `src`, then the largest of the sets."""
    attrs = frame.attrs
    for name in (*LAZY, "src"):
        if name in attrs:
            value = (attrs[name] or "").strip()
            if value and value[0] not in "{[" and not is_placeholder(value):
                return value
    sets = [attrs[name] for name in SETS if attrs.get(name)]
    holder = _holder(frame)
    if holder is not None and holder.tag == "picture":
        sets.append(holder.attrs.get(SOURCES, ""))
    return next((found for each in sets if (found := largest(each))), None)


def largest(srcset: str) -> str | None:
    """Give the largest picture of a `srcset`."""
    best: tuple[float, str] | None = None
    for url, size, _ in CANDIDATE.findall(srcset):
        if not url.startswith("data:"):
            try:
                width = float(size or 1)
            except ValueError:
                width = 1.0
            if best is None or width > best[0]:
                best = (width, url)
    return best[1] if best else None


def _holder(frame: Frame) -> Frame | None:
    """Give the picture or player around; libxml2 leaves a `source` open, so that what follows is inside it."""
    return next((up for up in frame.around() if up.tag != "source"), None)


def open_picture(_: Page, frame: Frame) -> None:
    """Gather the sources of a picture."""
    frame.attrs = dict(frame.attrs)


def open_source(_: Page, frame: Frame) -> None:
    """Offer a source to the picture, or the player, that holds it."""
    holder = _holder(frame)
    if holder is None:
        return
    if holder.tag == "picture" and isinstance(holder.attrs, dict):
        srcset = frame.attrs.get("srcset") or frame.attrs.get("data-srcset")
        if srcset:
            holder.attrs.setdefault(SOURCES, srcset)
    elif holder.tag in ("video", "audio") and isinstance(holder.attrs, dict):
        holder.attrs.setdefault("src", frame.attrs.get("src") or frame.attrs.get("data-src") or "")


def open_figure(page: Page, frame: Frame) -> None:
    """Open a figure: pictures, code, a quote or a table with a caption."""
    frame.scope = FigureScope(frame.scope.block, frame.scope.depth, len(page.blocks))
    frame.close = partial(_close_figure, scope=frame.scope)


def open_caption(page: Page, frame: Frame) -> None:
    """Gather the caption of a figure, or of the picture just before."""
    scope = frame.scope
    last = page.blocks[-1] if page.blocks else None
    if isinstance(scope, FigureScope):
        quote = _held(page, scope, "quote")
        if quote >= 0:
            attribute(page, frame, quote)
        else:
            scope.at = len(page.blocks)
            page.caption = frame
            page.open_leaf(frame, partial(_keep_caption, scope=scope))
    elif last is not None and last.kind == "figure" and not last.text:
        page.open_leaf(frame, partial(_caption_before, index=len(page.blocks) - 1))


def open_credit(page: Page, frame: Frame) -> None:
    """Take the credit of a picture out of its caption, or beside it."""
    if isinstance(frame.scope, FigureScope):
        if page.leaf is None and frame.block:
            page.open_leaf(frame, partial(_keep_credit, scope=frame.scope))
        else:
            frame.close = partial(_close_credit, scope=frame.scope, place=page.inline.place())


def _close_credit(page: Page, _: Frame, *, scope: FigureScope, place: tuple[int, int]) -> None:
    text = " ".join(page.inline.since(place).split())
    if text and (page.written or text.count(" ") < LONG):
        scope.credit = text if scope.credit is None else f"{scope.credit} {text}"
        page.inline.cut(place)
        if page.is_between():
            page.settle()


def _keep_credit(page: Page, frame: Frame, text: str, marks: list[DraftMark], *, scope: FigureScope) -> None:
    if scope.credit is None:
        scope.credit = text
    else:
        page.emit("paragraph", text, marks, frame=frame)


def _keep_caption(page: Page, frame: Frame, text: str, marks: list[DraftMark], *, scope: FigureScope) -> None:
    if scope.credit and not page.written and not any(map(str.isalnum, text)):
        page.drop(text, "decoration")  # what parts two credits
        return
    first = scope.caption is None
    if first:
        scope.caption = text, marks
    if not first or scope.at == scope.first:
        index = page.emit("paragraph", text, marks, frame=frame)
        scope.early = index if first else scope.early


def _caption_before(page: Page, _: Frame, text: str, marks: list[DraftMark], *, index: int) -> None:
    _set_caption(page, index, text, marks)


def _set_caption(page: Page, index: int, text: str, marks: list[DraftMark]) -> None:
    page.blocks[index].text, page.blocks[index].marks = text, marks


def _held(page: Page, scope: FigureScope, kind: str) -> int:
    """Give the block of a kind that a figure holds, the last one before the caption, or -1."""
    end = min(len(page.blocks), scope.first + MANY)
    held = [i for i in range(scope.first, end) if page.blocks[i].kind == kind]
    return next((i for i in reversed(held) if i < scope.at), held[0] if held else -1)


def _close_figure(page: Page, frame: Frame, *, scope: FigureScope) -> None:
    picture = _held(page, scope, "figure")
    if page.written and picture < 0 <= scope.early:
        early = page.blocks[scope.early]
        early.kind = "figure"
        early.attrs |= {"credit": scope.credit} if scope.credit else {}
        return
    if picture >= 0 and scope.credit:
        page.blocks[picture].attrs["credit"] = scope.credit
    elif scope.credit:
        page.emit("paragraph", scope.credit, frame=frame)
    if scope.caption is None:
        return
    if picture >= 0 and not scope.credit:
        _take_rest(page, scope, picture)
    text, marks = scope.caption
    holder = picture if picture >= 0 else _held(page, scope, "table")
    if holder >= 0 and not page.blocks[holder].text:
        _set_caption(page, holder, text, marks)
        if scope.early >= 0:
            _set_caption(page, scope.early, "", [])
            page.dissolved.add(scope.early)
    elif scope.early < 0:
        page.emit("paragraph", text, marks, frame=frame)
    elif scope.early == len(page.blocks) - 1:  # its picture comes with a script
        page.blocks[scope.early].kind = "figure"


def _take_rest(page: Page, scope: FigureScope, picture: int) -> None:
    """Make a credit of the one short text that stands in the figure of a picture besides its caption."""
    blocks = page.blocks
    rest = [i for i in range(picture + 1, len(blocks)) if i != scope.early and blocks[i].reason is None]
    if len(rest) == 1 and blocks[rest[0]].kind == "paragraph" and _may_credit(blocks[rest[0]].text):
        blocks[picture].attrs["credit"] = blocks[rest[0]].text
        _set_caption(page, rest[0], "", [])
        page.dissolved.add(rest[0])


def _may_credit(text: str) -> bool:
    """Tell a short text from a number, as of the pictures of a gallery."""
    return text.count(" ") < SHORT and any(map(str.isalpha, text))


OPENERS: dict[str, Opener] = {
    "credit": open_credit,
    "figcaption": open_caption,
    "figure": open_figure,
    "image": open_image,
    "picture": open_picture,
    "source": open_source,
}
