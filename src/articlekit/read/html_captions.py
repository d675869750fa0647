"""Captions without an element of their own: the one text in a picture's box, or after it under a caption's name."""

import re
from itertools import takewhile

from articlekit.draft import DraftBlock
from articlekit.read.html_frames import Frame
from articlekit.read.html_page import Page

CAPTION = re.compile(r"(?<![a-zA-Z])captions?(?![a-z])|Captions?(?![a-z])")
"""What the class of a caption has in it ..."""
PICTURE = re.compile(
    r"(?<![a-zA-Z])(?:image|img|photo|picture|pic|foto|figure|imageblock|photobox)(?![a-z])"
    r"|(?:Image|Img|Photo|Picture|Pic|Figure)(?![a-z])"
)
"""... and that of the box of a picture ..."""
TEXT = re.compile(
    r"(?<![a-zA-Z])(?:author|card|info|meta|teaser|text)(?![a-z])|(?:Author|Card|Info|Meta|Teaser|Text)(?![a-z])"
)
"""... if it is not the box of a text beside a picture."""
BOXES = frozenset(("div", "p", "td"))
"""Elements that are such a box; a `figure` is one whatever its name."""
LONGEST = 45
"""Words that a caption has at most."""
LEAST, BADGE = 8, 20
"""Characters that it has at least, and below which a text without a name of its own is a badge on the picture."""
NUMBERED = re.compile(r"(?:fig|figure|figura|abb|abbildung|рис|图|図)\.?\s*\d", re.IGNORECASE)
"""How a caption of any length begins that counts its picture."""
SHORT = 12
"""Words from which a text after it is no credit."""
LINKED = 0.5
"""Share of linked characters from which a text under a picture is the title of what both lead to."""
NEAR = 6
"""Elements around a picture and its text that are looked at for their box."""


def caption_pictures(page: Page) -> None:
    """Give pictures their captions, and what stands under those as their credit."""
    for i in range(len(page.blocks) - 1):
        picture, text = page.blocks[i : i + 2]
        if picture.kind == "figure" and picture.attrs.get("src") and not picture.text and _may_caption(text, picture):
            box = _box(page, i)
            if box is not None and _holds_no_more(page, i, box):
                _caption(page, i, box)


def _may_caption(text: DraftBlock, picture: DraftBlock) -> bool:
    linked = sum(mark.end - mark.start for mark in text.marks if mark.kind == "link")
    return (
        text.kind == "paragraph"
        and (text.inside, text.reason) == (picture.inside, picture.reason)
        and len(text.text) >= LEAST
        and text.text.count(" ") < LONGEST
        and linked < LINKED * len(text.text)
    )


def _box(page: Page, i: int) -> Frame | None:
    """Give the outermost element that is called a caption, or else the box that a picture and a text share."""
    around = _near(page.frames[i])
    chain = _near(page.frames[i + 1])
    below = list(takewhile(lambda frame: frame not in around, chain))
    if len(below) == len(chain):
        return None
    box = chain[len(below)]
    if any(frame.tag == "a" for frame in _near(box)):
        return None
    named = [frame for frame in below if CAPTION.search(frame.attrs.get("class") or "")]
    if named:
        return named[-1]
    if box.tag == "p" and _is_emphasised(page.blocks[i + 1]):
        return box
    long = len(page.blocks[i + 1].text) >= BADGE or NUMBERED.match(page.blocks[i + 1].text)
    return box if long and _is_box(box) else None


def _is_emphasised(text: DraftBlock) -> bool:
    """Tell a text all in italics; in the paragraph of a picture, it is what Markdown has for a caption."""
    return any(m.kind == "emphasis" and m.start == 0 and m.end == len(text.text) for m in text.marks)


def _is_box(box: Frame) -> bool:
    names = box.attrs.get("class") or ""
    return box.tag == "figure" or (box.tag in BOXES and bool(PICTURE.search(names)) and not TEXT.search(names))


def _near(frame: Frame) -> list[Frame]:
    """Give an element and some of those around it, the innermost first; libxml2 nests what follows a `source` in it."""
    found = [frame]
    for up in frame.around():
        if up.tag != "source":
            found.append(up)
        if len(found) == NEAR:
            break
    return found


def _holds_no_more(page: Page, i: int, box: Frame) -> bool:
    """Tell whether a box has no text before the picture, and none after the caption but a credit."""
    first = i
    while first > 0 and page.blocks[first].kind == "figure":
        first -= 1
    end = i + 3 if _is_credit(page, i, box) else i + 2
    return not any(0 <= k < len(page.blocks) and _is_in(page.frames[k], box) for k in (first, end))


def _is_credit(page: Page, i: int, box: Frame) -> bool:
    after = page.blocks[i + 2] if i + 2 < len(page.blocks) else None
    return (
        after is not None
        and "credit" not in page.blocks[i].attrs
        and after.kind == "paragraph"
        and after.reason is None
        and after.text.count(" ") < SHORT
        and _is_in(page.frames[i + 2], box)
    )


def _is_in(frame: Frame, box: Frame) -> bool:
    return box in _near(frame)


def _caption(page: Page, i: int, box: Frame) -> None:
    picture, text = page.blocks[i : i + 2]
    if _is_credit(page, i, box):
        picture.attrs["credit"] = page.blocks[i + 2].text
        _empty(page, i + 2)
    picture.text, picture.marks = text.text, text.marks
    _empty(page, i + 1)


def _empty(page: Page, i: int) -> None:
    page.blocks[i].text, page.blocks[i].marks = "", []
    page.dissolved.add(i)
