"""HTML blocks in Markdown: read as a page is, with what shows nothing kept beside."""

import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from articlekit.about import Reason
from articlekit.draft import DraftBlock
from articlekit.options import ParseOptions
from articlekit.read import html
from articlekit.read.markdown_inline import PASSED, TAG, TAGS, attribute
from articlekit.read.markdown_names import meaning
from articlekit.read.markdown_tags import Tag, read_tag

PIECE = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|svg)\b.*?(?:</\1\s*>|\Z)|<\?.*?(?:\?>|\Z)|<[!/]?[a-z][^<>]*>",
    re.DOTALL | re.IGNORECASE,
)
"""What is no text. Each part either matches or stops at the next `<`, so a search is linear."""
REASONS: dict[str, Reason] = {"script": "script", "style": "script", "svg": "decoration"}
INLINE = frozenset(TAGS) | {"font", "small", "span", "wbr"}
"""Tags that part no words; all others begin a line."""
SHOWN = frozenset(("iframe", "video", "audio", "embed", "object", "lite-youtube", "lite-vimeo", "track", "param"))
KNOWN = PASSED | SHOWN | {"input", "rt", "rp", "ruby", "dfn", "hgroup", "strike", "tt", "big", "menu", "button"}
"""Tags that the reader of pages gets."""
ALONE = frozenset("area base br col embed hr img input link meta param source track wbr".split())
LOOSE = INLINE | ALONE | frozenset("p li dt dd tr td th thead tbody tfoot option rt rp".split())
"""Tags of which a half alone is no block."""
HOLDER = re.compile(r"<(video|audio|picture|object|iframe|figure)\b[^<>]*>")
MEDIA = re.compile(r"<(?:img|iframe|video|audio|embed|object|lite-[a-z]+)\b")
TAGGED = re.compile(r"\{\{[<%]|\{%")
LOOK_BACK = 100
"""Open tags among which the one that is closed is sought."""
LONGEST_SPACE = 100
"""Characters behind a tag that are looked at."""


class Html(NamedTuple):
    """What an HTML block says."""

    text: str
    images: list[dict[str, str | None]]
    """Its images, when it shows nothing else."""
    hidden: list[tuple[str, Reason]]


def is_media(source: str) -> bool:
    """Tell HTML in a line that shows pictures or films and says nothing."""
    if not source.startswith("<") or not source.endswith(">"):
        return False
    holder = HOLDER.match(source)
    if holder:
        return source.endswith(f"</{holder[1]}>") and source.count(f"<{holder[1]}") == 1
    return bool(MEDIA.search(source)) and not PIECE.sub("", source).strip()


def read_blocks(source: str, options: ParseOptions) -> tuple[list[DraftBlock], list[tuple[str, Reason]]]:
    """Read an HTML block as a page is read; where anything of its text would be lost, give no blocks."""
    known, hidden = _known(source)
    draft = html.read(known, options, part=True)
    told = Counter(filter(str.isalnum, read_html(known).text))
    for block in draft.blocks:
        told -= Counter(filter(str.isalnum, f"{block.text} {block.attrs.get('alt') or ''}"))
    lost = any(note.code.startswith("limit") for note in draft.notes) or +told
    return ([] if lost else draft.blocks), hidden


def _known(source: str) -> tuple[str, list[tuple[str, Reason]]]:
    """Part the HTML that a page may hold from the rest: scripts, comments, unknown tags."""
    parts: list[str] = []
    hidden: list[tuple[str, Reason]] = []
    at = 0
    for match in PIECE.finditer(source):
        parts.append(source[at : match.start()].replace("<", "&lt;"))
        at = match.end()
        tag = TAG.match(match[0])
        if match[1] or not tag:
            hidden.append((match[0], REASONS.get((match[1] or "").lower(), "hidden")))
        elif tag[2].lower() in KNOWN:
            parts.append(match[0])
        else:
            hidden.append((match[0], "hidden"))
    parts.append(source[at:].replace("<", "&lt;"))
    return "".join(parts), hidden


def read_html(source: str) -> Html:
    """Take the tags out of an HTML block."""
    parts: list[str] = []
    images: list[dict[str, str | None]] = []
    hidden: list[tuple[str, Reason]] = []
    said = False
    at = 0
    for match in PIECE.finditer(source):
        said = _say(parts, source[at : match.start()]) or said
        at = match.end()
        tag = TAG.match(match[0])
        if match[1] or not tag:
            hidden.append((match[0], REASONS.get((match[1] or "").lower(), "hidden")))
            continue
        name = tag[2].lower()
        if name == "img":
            images.append({field: attribute(match[0], field) or None for field in ("src", "alt", "title")})
            parts.append(images[-1]["alt"] or "")
        elif name not in PASSED:
            hidden.append((match[0], "hidden"))
        elif name not in INLINE:
            parts.append("\n")
    said = _say(parts, source[at:]) or said
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return Html("\n".join(filter(None, lines)), [] if said else images, hidden)


def _say(parts: list[str], text: str) -> bool:
    parts.append(re.sub(r"\s", " ", unescape(text)))
    return not text.isspace() and bool(text)


class Found(NamedTuple):
    """A tag in an HTML block."""

    start: int
    end: int
    tag: Tag


def cut_html(source: str) -> list[Tag | str]:
    """Cut an HTML block into HTML that is whole, and the tags whose other half stands elsewhere."""
    pieces: list[Tag | str] = []
    at = 0
    for found in _halves(source):
        if source[at : found.start].strip():
            pieces.append(source[at : found.start].strip())
        pieces.append(found.tag)
        at = found.end
    if source[at:].strip():
        pieces.append(source[at:].strip())
    return pieces


def _halves(source: str) -> list[Found]:
    """Give the tags that have no other half; one of another dialect parts all elements around it."""
    tags = sorted(_tags(source))
    opened: list[int] = []
    parted: dict[int, int] = {}
    whole: set[int] = set()
    parts = 0
    for n, found in enumerate(tags):
        parted[n] = parts
        if found.tag.dialect != "markup":
            parts += 1
        elif found.tag.nesting > 0:
            opened.append(n)
        elif back := _back(tags, opened, found.tag):
            whole |= {n, opened[-back]} if parted[opened[-back]] == parts else set()
            del opened[-back:]
    return [found for n, found in enumerate(tags) if n not in whole and (parts or found.tag.name.lower() not in LOOSE)]


def _back(tags: list[Found], opened: list[int], closing: Tag) -> int:
    """Give how far back the tag is that another closes; 0 where none is."""
    name = closing.name.lower()
    steps = range(1, min(len(opened), LOOK_BACK) + 1)
    return next((n for n in steps if tags[opened[-n]].tag.name.lower() == name), 0)


def _tags(source: str) -> Iterator[Found]:
    """Give the tags of elements, and those of other dialects that show something or stand alone."""
    for match in PIECE.finditer(source):
        tag = read_tag(match[0]) if not match[1] else None
        if tag and tag.name.lower() not in ALONE:
            yield Found(match.start(), match.end(), tag)
    for start in (match.start() for match in TAGGED.finditer(source)):
        tag = read_tag(source, start)
        if tag and (meaning(tag) in ("figure", "embed") or _is_alone(source, start, tag)):
            yield Found(start, start + len(tag.source), tag)


def _is_alone(source: str, start: int, tag: Tag) -> bool:
    """Tell a tag that has a line for itself."""
    before = source[max(source.rfind("\n", 0, start), 0) : start]
    after = source[start + len(tag.source) :][:LONGEST_SPACE].partition("\n")[0]
    return not before.strip() and not after.strip()
