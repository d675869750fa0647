"""Gather the readers' comments of a page, when they are asked for."""

from dataclasses import dataclass, field

import regex

from articlekit.draft import Draft, DraftBlock, DraftComment, Element
from articlekit.options import ParseOptions
from articlekit.shape.page.around import block_around, places_of, words_of
from articlekit.shape.page.days import dates, to_day
from articlekit.shape.page.reasons import UNSEEN
from articlekit.shape.people import SIGNS
from articlekit.shape.words import Words, words_for

COMMENTS = frozenset(
    "comment comment-item comment-list-item single-comment comment-node comment-card comment-wrapper".split()
)
"""Class names of an element that holds one comment."""
NUMBERED = regex.compile(r"comment[-_]?\d+")
"""Ids of such elements."""
DEPTH = regex.compile(r"(?:depth|level|indent)-(\d+)")
"""Class names that tell how deep a comment is in a list that is not nested."""
AUTHOR = frozenset("author name fn user username commenter cite vcard nickname".split())
DATE = frozenset("date time timestamp metadata published posted ago".split())
LEVELS = 6
"""Elements between a text and its comment that are looked at."""
LINE = 80
"""Characters of the line that names the author or the day."""
NAME_WORDS = 3
"""Words of a first text that is the author's name, where nothing else says who wrote it."""
SAYS = regex.compile(
    r"\s+(?:says|said|wrote|sagt|schrieb|dit|a écrit|dice|disse|diz|zegt|pisze|пишет)\s*:?\s*$", regex.IGNORECASE
)
"""What stands after the name."""


@dataclass(slots=True)
class _Open:
    """A comment while its texts are gathered."""

    element: Element
    above: Element | None
    depth: int
    blocks: list[DraftBlock] = field(default_factory=list)
    names: list[set[str]] = field(default_factory=list)
    """The words of the names of the elements between each text and the comment."""
    day: str | None = None
    author: str = ""
    dated: set[int] = field(default_factory=set)
    """The texts in which an element states the day."""


def find_comments(draft: Draft, options: ParseOptions) -> None:
    """Take the comments out of what was left out; their texts then stand in no ledger."""
    if not options.comments:
        return
    words = words_for(draft.language)
    opened = _gather(draft)
    _read_found(draft, opened)
    paths: dict[Element, list[DraftComment]] = {}
    before: list[DraftComment] = []
    draft.comments = []
    for one in opened.values():
        above = paths.get(one.above, []) if one.above is not None else before[: max(0, one.depth - 1)]
        above = above[: options.max_depth - 1]
        comment = _made(one, words, draft.language)
        (above[-1].replies if above else draft.comments).append(comment)
        before = paths[one.element] = [*above, comment]
    for path in paths.values():
        _join(path[-1])
    draft.comments = [one for one in draft.comments if one.text or one.replies]


def _join(comment: DraftComment) -> None:
    """Join a comment with what seems to be its answer but is its own text: nothing says that another wrote it."""
    while not comment.text and comment.replies:
        inner = comment.replies[0]
        if inner.author is not None or (inner.published and comment.published):
            return
        comment.text, comment.published = inner.text, comment.published or inner.published
        comment.replies[:1] = inner.replies


def _gather(draft: Draft) -> dict[Element, _Open]:
    """Give each comment its texts, in the order of the page."""
    opened: dict[Element, _Open] = {}
    holders: dict[Element, Element | None] = {}
    one_with: dict[Element, Element] = {}
    """Of an element: the one around it that holds the same comment."""
    for block, element in zip(draft.blocks, draft.elements, strict=True):
        if not block.text or block.reason is None or block.reason in UNSEEN:
            continue
        holder = _holder(element, holders)
        if holder is None:
            continue
        inner, holder = holder, one_with.get(holder, holder)
        above = _above(holder, holders, one_with)
        while holder not in opened and above is not None and above not in opened:
            holder, above = above, _above(above, holders, one_with)
        one_with[inner] = holder
        if holder not in opened:
            opened[holder] = _Open(holder, above, _depth(holder))
        opened[holder].blocks.append(block)
        opened[holder].names.append(_names_inside(element, holder))
    return opened


def _above(holder: Element, holders: dict[Element, Element | None], one_with: dict[Element, Element]) -> Element | None:
    """Give the comment around a comment."""
    above = _holder(holder.parent, holders)
    return one_with.get(above, above) if above is not None else None


def _holder(element: Element | None, holders: dict[Element, Element | None]) -> Element | None:
    """Give the nearest element around that holds one comment."""
    new: list[Element] = []
    while element is not None and element not in holders:
        new.append(element)
        if _is_comment(element):
            holders[element] = element
            break
        element = element.parent
    found = holders[element] if element is not None else None
    for one in new:
        holders[one] = found
    return found


def _is_comment(element: Element) -> bool:
    get = element.attrs.get
    if "schema.org/Comment" in (get("itemtype") or "") or get("itemprop") == "comment":
        return True
    names = (get("class") or "").lower().split()
    return not COMMENTS.isdisjoint(names) or NUMBERED.fullmatch((get("id") or "").lower()) is not None


def _depth(element: Element) -> int:
    found = DEPTH.search(element.attrs.get("class") or "")
    return int(found[1]) if found else 0


def _names_inside(element: Element | None, holder: Element) -> set[str]:
    found: set[str] = set()
    for _ in range(LEVELS):
        if element is None or element is holder:
            break
        found.update(words_of(element), (element.tag,))
        element = element.parent
    return found


def _read_found(draft: Draft, opened: dict[Element, _Open]) -> None:
    """Give the comments the days and the names that elements inside of them state."""
    texts = {id(block): one for one in opened.values() for block in one.blocks}
    places = places_of(draft) if texts else {}
    for found in draft.found if texts else ():
        if found.source.startswith(("time", "class", "rel")):
            at = block_around(found.where, places)
            one = texts.get(id(draft.blocks[at])) if at >= 0 else None
            if one is not None and found.field == "published":
                one.day = one.day or to_day(found.value, draft.language)
                one.dated.add(id(draft.blocks[at]))
            elif one is not None and found.field == "authors" and not one.author:
                one.author = found.value.partition("\n")[0]


def _made(one: _Open, words: Words, language: str | None) -> DraftComment:
    """Tell the author, the day and the text of a comment; its texts are claimed."""
    author, day = one.author, one.day
    texts: list[str] = []
    for block, names in zip(one.blocks, one.names, strict=True):
        line = block.text
        short = len(line) <= LINE and all(len(text.split()) <= NAME_WORDS for text in texts)
        shown = dates(line) if short else []
        if short and author and line.startswith(author):
            pass
        elif short and not author and (not AUTHOR.isdisjoint(names) or SAYS.search(line)):
            author = _name(line, shown[0].start if shown else len(line))
        elif (
            not (short and (shown or id(block) in one.dated or not DATE.isdisjoint(names)))
            and words.furniture.reason(line) is None
        ):
            texts.append(line)
        if shown and day is None:
            day = to_day(shown[0].text, language)
        block.claims.append((0, len(line)))
    if not author and len(texts) > 1 and len(texts[0].split()) <= NAME_WORDS and texts[0][-1].isalnum():
        author = texts.pop(0)
    where = one.blocks[0].where
    return DraftComment(author or None, day, "\n\n".join(texts), where)


def _name(line: str, end: int) -> str:
    return SAYS.sub("", line[:end]).split("\n")[0].strip(SIGNS)
