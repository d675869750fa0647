"""What each section does, and where the benefits, caveats, introduction and conclusion are.

Depends on the tree alone: on headings, blocks, their order and nesting, and on the title.
"""

import regex

from articlekit.draft import Draft, DraftBlock, DraftNote, DraftPassage
from articlekit.label import split_label, split_lead
from articlekit.options import ParseOptions
from articlekit.shape import role_model
from articlekit.shape.phrases import fold
from articlekit.shape.role_features import Sight
from articlekit.shape.role_lead import Lead, start_of_introduction
from articlekit.shape.role_own import own_roles
from articlekit.shape.role_parts import Part, inside_of, parts_of
from articlekit.shape.role_rows import nest_rows
from articlekit.shape.role_sides import Sides, find_sides
from articlekit.shape.role_tail import Tail, start_of_conclusion
from articlekit.shape.words import Words, words_for

SIDE_SCORE = 0.8
"""How sure benefits and caveats are that stand side by side."""
WARNINGS = ("caution", "danger", "warning")
"""Varieties of callouts that warn."""
WARNING_LENGTH = 40
"""Characters within which the colon of a warning stands."""
WARNING_SCORE = 0.7
"""How sure a caveat is that is marked as a warning."""
PLACE_SCORE = 0.5
"""How sure a role is that the place tells."""
ENDS = regex.compile(r"[.!?…。！？؟।:：;\"'”’»)\]】」』*]\s*$")
CUT = regex.compile(r"[\p{L}\p{N},，、،-]\s*$")
CUT_WORDS = 8
"""Words from which on a last line without an end is a sentence cut off."""
QUESTION = ("?", "？", "؟")
ESSAY = 3
"""Paragraphs from which on a text without headings has an introduction: its first paragraph."""


def tell_roles(draft: Draft, options: ParseOptions) -> None:
    """Give every section its role, and lay the passages over the tree."""
    parts, inside = parts_of(draft), inside_of(draft)
    words = words_for(draft.language)
    nest_rows(draft, parts, words)
    title = next((f.value for f in draft.found if f.field == "title"), "")
    _by_model(draft, parts, inside, words, title)
    own = own_roles(draft, parts, options.roles, words) if options.roles else {}
    for n, part in enumerate(parts[1:], 1):
        draft.roles[part.heading] = (own.get(n, part.role), round(part.score, 3))
    _introduction(draft, parts, words, title)
    sides = find_sides(draft, parts, inside, words)
    _benefits(draft, parts, inside, words, sides)
    _caveats(draft, parts, words, sides)
    _truncation(draft, parts, inside)
    _conclusion(draft, parts, words, title)


def _by_model(draft: Draft, parts: list[Part], inside: dict[int, list[int]], words: Words, title: str) -> None:
    if len(parts) > 1:
        sight = Sight(draft, parts, inside, words, title)
        role_model.choose(sight, role_model.load_roles().scores(sight))


def _introduction(draft: Draft, parts: list[Part], words: Words, title: str) -> None:
    """The prose before the first section; without any, the section that introduces, or the first one's own prose."""
    lead = _prose(draft, parts[0], words, title)
    if lead:
        if len(parts) > 1 or len(lead) > ESSAY:
            draft.passages.append(DraftPassage("introduction", lead if len(parts) > 1 else lead[:1]))
        return
    for part in parts[1:]:
        if part.role == "introduction":
            draft.passages.append(DraftPassage("introduction", [part.heading], score=part.score))
            return
    first = next((part for part in parts[1:] if part.blocks), None)
    prose = _prose(draft, first, words, title) if first and _names_the_lead(draft, first, words) else []
    if prose:
        draft.passages.append(DraftPassage("introduction", prose, score=PLACE_SCORE))


def _names_the_lead(draft: Draft, first: Part, words: Words) -> bool:
    """Tell whether the first heading only names what the article opens with: no number, question or word of a role."""
    heading = draft.blocks[first.heading].text.rstrip()
    return not first.number and heading[-1:] not in QUESTION and not words.roles_of(heading)


def _prose(draft: Draft, part: Part, words: Words, title: str) -> list[int]:
    """Give the prose that a section opens with, without the lines above it."""
    prose = [i for i in part.blocks if draft.blocks[i].kind in ("paragraph", "list", "quote")]
    if not any(draft.blocks[i].kind == "paragraph" for i in prose):
        return []
    return start_of_introduction(role_model.load_roles(), Lead(draft, prose, words, title))


def _benefits(draft: Draft, parts: list[Part], inside: dict[int, list[int]], words: Words, sides: Sides) -> None:
    for n, part in enumerate(parts[1:], 1):
        if n in sides:
            draft.passages += (DraftPassage("benefits", [i], score=SIDE_SCORE) for i in sides[n].benefits)
            continue
        if part.role != "benefits":
            continue
        parent = parts[part.parent]
        if parent.role == "benefits":
            continue
        if _is_item(draft, parts, part, words):
            draft.passages.append(DraftPassage("benefits", [part.heading], score=round(part.score, 3)))
            continue
        for item in _items_of(draft, parts, part, inside):
            draft.passages.append(DraftPassage("benefits", item, score=round(part.score, 3)))


def _is_item(draft: Draft, parts: list[Part], part: Part, words: Words) -> bool:
    """Tell whether the section is itself one benefit of a row of them, and not the heading over some."""
    row = [p for n in parts[part.parent].parts if (p := parts[n]).role == "benefits"]
    if any(not p.number and _says_benefits(draft, p, words) for p in row):
        row = [p for p in row if p.number]
    return len(row) > 1 and any(p is part for p in row)


def _says_benefits(draft: Draft, part: Part, words: Words) -> bool:
    return any(match.role == "benefits" for match in words.roles_of(draft.blocks[part.heading].text))


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


def _caveats(draft: Draft, parts: list[Part], words: Words, sides: Sides) -> None:
    """The sections that hold back, and in other sections the passages that are marked as warnings."""
    for n, part in enumerate(parts):
        if n in sides:
            draft.passages.append(DraftPassage("caveats", sides[n].caveats, score=SIDE_SCORE))
        elif part.role != "caveats":
            draft.passages += (
                DraftPassage("caveats", [i], score=WARNING_SCORE) for i in part.blocks if _warns(draft.blocks[i], words)
            )
        elif parts[part.parent].role != "caveats":
            draft.passages.append(DraftPassage("caveats", [part.heading], score=round(part.score, 3)))


def _warns(block: DraftBlock, words: Words) -> bool:
    if block.kind == "callout":
        return block.attrs.get("variety") in WARNINGS
    if block.kind != "paragraph" or not any(colon in block.text[:WARNING_LENGTH] for colon in ":："):
        return False
    return fold(_label(block) or "") in words.warns


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


def _conclusion(draft: Draft, parts: list[Part], words: Words, title: str) -> None:
    """The last section that concludes; without one, the last paragraphs when the first of them sums up."""
    for part in reversed(parts[1:]):
        if part.role == "conclusion":
            draft.passages.append(DraftPassage("conclusion", [part.heading], score=part.score))
            return
    found = start_of_conclusion(role_model.load_roles(), Tail(draft, parts, words, title))
    if found:
        draft.passages.append(DraftPassage("conclusion", found[0], score=round(found[1], 3)))
