"""What each section does, and where the benefits, caveats, introduction and conclusion are.

Depends on the tree alone: on headings, blocks, their order and nesting, and on the title.
"""

from dataclasses import dataclass, field

import regex

from articlekit.draft import Draft, DraftBlock, DraftNote, DraftPassage
from articlekit.label import split_label, split_lead
from articlekit.model import Role
from articlekit.options import ParseOptions
from articlekit.shape.phrases import fold
from articlekit.shape.words import Match, Words, words_for

WORD_SCORE, INHERITED, PLACE_SCORE = 0.6, 0.5, 0.5
"""How sure a role is that words tell (and more, the more of the heading they take), a parent, or the place."""
ENDS = regex.compile(r"[.!?…。！？؟।:：;\"'”’»)\]】」』*]\s*$")
CUT = regex.compile(r"[\p{L}\p{N},，、،-]\s*$")
CUT_WORDS = 8
"""Words from which on a last line without an end is a sentence cut off."""
ESSAY = 3
"""Paragraphs from which on a text without headings has an introduction: its first paragraph."""
HOLDERS = ("introduction", "conclusion")
NAMELESS = ("summary", "attribution", "term")
"""Blocks that the tree keeps in a field of what holds them: no passage can lead to them."""


@dataclass(slots=True)
class Part:
    """A section: its heading and what stands directly under it; the first part has no heading."""

    heading: int
    level: int
    parent: int
    blocks: list[int] = field(default_factory=list)
    parts: list[int] = field(default_factory=list)
    role: Role = "body"
    score: float = 0.0


def tell_roles(draft: Draft, _: ParseOptions) -> None:
    """Give every section its role, and lay the passages over the tree."""
    parts = _parts(draft)
    words = words_for(draft.language)
    title = next((f.value for f in draft.found if f.field == "title"), "")
    _by_words(draft, parts, words)
    _by_title(draft, parts, words, title)
    _by_parent(parts)
    for part in parts[1:]:
        draft.roles[part.heading] = (part.role, round(part.score, 3))
    inside = _inside(draft)
    _introduction(draft, parts)
    _benefits(draft, parts, inside)
    _caveats(draft, parts)
    _truncation(draft, parts, inside)
    _conclusion(draft, parts, words)


def _parts(draft: Draft) -> list[Part]:
    """Give the sections of the draft in order, the part before the first heading at the front."""
    parts = [Part(-1, 0, -1)]
    open_ = [0]
    for i, block in enumerate(draft.blocks):
        if block.inside >= 0 or block.reason is not None or block.kind == "footnote":
            continue
        if i not in draft.levels:
            parts[open_[-1]].blocks.append(i)
            continue
        while parts[open_[-1]].level >= draft.levels[i]:
            open_.pop()
        parts[open_[-1]].parts.append(len(parts))
        parts.append(Part(i, draft.levels[i], open_[-1]))
        open_.append(len(parts) - 1)
    return parts


def _inside(draft: Draft) -> dict[int, list[int]]:
    """Give for each block what it holds, as far as the tree has it and a passage can lead to it."""
    inside: dict[int, list[int]] = {}
    out: list[bool] = []
    for i, block in enumerate(draft.blocks):
        held = block.inside >= 0
        out.append(block.reason is not None or block.kind in NAMELESS or (held and out[block.inside]))
        if held and not out[i]:
            inside.setdefault(block.inside, []).append(i)
    return inside


def _by_words(draft: Draft, parts: list[Part], words: Words) -> None:
    """Let the words of the heading speak, checked against the place of the section."""
    top = parts[0].parts
    for n, part in enumerate(parts[1:], 1):
        for match in words.roles_of(draft.blocks[part.heading].text):
            if _fits(match, n, top):
                part.role, part.score = match.role, WORD_SCORE + 0.35 * match.rank
                break


def _fits(match: Match, n: int, top: list[int]) -> bool:
    """An introduction opens and a conclusion closes; the other roles stand anywhere."""
    if match.role == "introduction":
        return bool(top) and n in (top[0], top[0] + 1)
    if match.role == "conclusion":
        return n in top and n >= top[len(top) // 2]
    return True


def _by_title(draft: Draft, parts: list[Part], words: Words, title: str) -> None:
    """`7 reasons to ...` and `How to ...` say what the numbered headings are."""
    role: Role | None = None
    if any(words.gains.search(fold(title))) and regex.search(r"\p{Nd}", title):
        role = "benefits"
    elif any(match.role == "steps" for match in words.roles_of(title)):
        role = "steps"
    numbered = [p for p in parts[1:] if p.role == "body" and draft.blocks[p.heading].attrs.get("number")]
    if role and len(numbered) > 1 and not any(p.role == role == "benefits" for p in parts):
        for part in numbered:
            part.role, part.score = role, WORD_SCORE


def _by_parent(parts: list[Part]) -> None:
    for part in parts[1:]:
        parent = parts[part.parent]
        if part.role == "body" and parent.role not in ("body", *HOLDERS):
            part.role, part.score = parent.role, parent.score * INHERITED + 0.2


def _introduction(draft: Draft, parts: list[Part]) -> None:
    """The prose before the first section; without any, the section that introduces."""
    lead = [i for i in parts[0].blocks if draft.blocks[i].kind in ("paragraph", "list", "quote")]
    if any(draft.blocks[i].kind == "paragraph" for i in lead):
        if len(parts) > 1 or len(lead) > ESSAY:
            draft.passages.append(DraftPassage("introduction", lead if len(parts) > 1 else lead[:1]))
        return
    for part in parts[1:]:
        if part.role == "introduction":
            draft.passages.append(DraftPassage("introduction", [part.heading], score=part.score))
            return


def _benefits(draft: Draft, parts: list[Part], inside: dict[int, list[int]]) -> None:
    for part in parts[1:]:
        if part.role != "benefits":
            continue
        parent = parts[part.parent]
        if parent.role == "benefits":
            continue
        if _is_item(draft, parts, part):
            draft.passages.append(DraftPassage("benefits", [part.heading], score=round(part.score, 3)))
            continue
        for item in _items_of(draft, parts, part, inside):
            draft.passages.append(DraftPassage("benefits", item, score=round(part.score, 3)))


def _is_item(draft: Draft, parts: list[Part], part: Part) -> bool:
    """Tell whether the section is itself one benefit of a numbered row of them."""
    siblings = [parts[n] for n in parts[part.parent].parts]
    row = [p for p in siblings if p.role == "benefits" and draft.blocks[p.heading].attrs.get("number")]
    return part in row and len(row) > 1


def _items_of(draft: Draft, parts: list[Part], part: Part, inside: dict[int, list[int]]) -> list[list[int]]:
    """Give the benefits under a heading: the items of its lists, else its subsections, else its labelled paragraphs."""
    below = [parts[n] for n in part.parts]
    lists = [i for i in part.blocks if draft.blocks[i].kind == "list"]
    for sub in below:
        if not draft.blocks[sub.heading].attrs.get("number"):
            lists += [i for i in sub.blocks if draft.blocks[i].kind == "list"]
    items = [[k] for i in lists for k in inside.get(i, ()) if draft.blocks[k].kind == "item"]
    numbered = [p for p in below if draft.blocks[p.heading].attrs.get("number")]
    if len(items) >= 2 and not numbered:
        return items
    if len(below) >= 2:
        return [[p.heading] for p in (numbered if len(numbered) > 1 else below)]
    paragraphs = [i for i in part.blocks if draft.blocks[i].kind == "paragraph"]
    labelled = [i for i in paragraphs if _label(draft.blocks[i])]
    if len(labelled) >= 2:
        return [[i] for i in labelled]
    leads = [i for i in paragraphs if split_lead(draft.blocks[i].text)[0]]
    return [[i] for i in leads] if len(leads) >= 3 and len(leads) >= len(paragraphs) - 1 else items


def _label(block: DraftBlock) -> str | None:
    lead = next((m.end for m in block.marks if m.kind == "strong" and m.start == 0), 0)
    return split_label(block.text, lead)[0]


def _caveats(draft: Draft, parts: list[Part]) -> None:
    for part in parts[1:]:
        if part.role == "caveats" and parts[part.parent].role != "caveats":
            draft.passages.append(DraftPassage("caveats", [part.heading], score=round(part.score, 3)))


def _truncation(draft: Draft, parts: list[Part], inside: dict[int, list[int]]) -> None:
    """Note a text that stops in the middle of a sentence, in a text whose other paragraphs end as sentences do."""
    last = next((b for b in (draft.blocks[i] for i in _last(parts, inside)) if b.text), None)
    if last is None or last.kind not in ("paragraph", "item") or not CUT.search(last.text):
        return
    long = [
        b for b in draft.blocks if b.kind == "paragraph" and b.reason is None and len(b.text) > 80 and b is not last
    ]
    ended = sum(1 for b in long if ENDS.search(b.text))
    length = len(last.text) if not last.text.isascii() and " " not in last.text else len(last.text.split())
    if length >= CUT_WORDS and ended >= 0.75 * len(long):
        shown = last.text[-40:].strip()
        draft.notes.append(DraftNote("truncated", f"the text stops in mid-sentence after {shown!r}", last.where))


def _last(parts: list[Part], inside: dict[int, list[int]]) -> list[int]:
    """Give the last block with text and what is nested last in it, innermost first."""
    with_blocks = [p for p in parts if p.blocks]
    if not with_blocks:
        return []
    path = [with_blocks[-1].blocks[-1]]
    while path[-1] in inside:
        path.append(inside[path[-1]][-1])
    return path[::-1]


def _conclusion(draft: Draft, parts: list[Part], words: Words) -> None:
    """The last section that concludes; without one, the last paragraphs when the first of them sums up."""
    for part in reversed(parts[1:]):
        if part.role == "conclusion":
            draft.passages.append(DraftPassage("conclusion", [part.heading], score=part.score))
            return
    blocks = [i for p in parts for i in p.blocks]
    tail = [i for i in blocks[-3:] if draft.blocks[i].kind == "paragraph"]
    for n, i in enumerate(tail):
        if len(blocks) > 3 and any(words.sums_up.search(fold(draft.blocks[i].text[:120]))):
            draft.passages.append(DraftPassage("conclusion", tail[n:], score=PLACE_SCORE))
            return
