"""What each section does, and where the benefits, caveats, introduction and conclusion are.

Depends on the tree alone: on headings, blocks, their order and nesting, and on the title.
"""

import regex

from articlekit.draft import Draft, DraftNote, DraftPassage
from articlekit.options import ParseOptions
from articlekit.shape import role_model
from articlekit.shape.role_benefits import answer_with_benefits, find_benefits
from articlekit.shape.role_choice import choose
from articlekit.shape.role_features import Sight
from articlekit.shape.role_introduction import find_introduction
from articlekit.shape.role_own import own_roles
from articlekit.shape.role_parts import Part, inside_of, parts_of
from articlekit.shape.role_promise import promised_row
from articlekit.shape.role_rows import nest_rows
from articlekit.shape.role_sides import SIDE_SCORE, Sides, find_sides
from articlekit.shape.role_tail import Tail, close_with_last, close_with_summary, closed_at, start_of_conclusion
from articlekit.shape.role_warnings import find_warnings
from articlekit.shape.words import words_for

ENDS = ".!?…。！？؟।:：;\"'”’»)]】」』*"
CUT = regex.compile(r"[\p{L}\p{N},，、،-]")
CUT_WORDS = 8
"""Words from which on a last line without an end is a sentence cut off."""


def tell_roles(draft: Draft, options: ParseOptions) -> None:
    """Give every section its role, and lay the passages over the tree."""
    parts, inside = parts_of(draft), inside_of(draft)
    words = words_for(draft.language)
    nest_rows(draft, parts, words, draft.title)
    sight = Sight(draft, parts, inside, words, draft.title)
    scores = role_model.load_roles().scores(sight)
    promised = promised_row(sight)
    choose(sight, scores, promised)
    answer_with_benefits(sight)
    close_with_summary(sight)
    close_with_last(sight, scores, promised)
    own = own_roles(draft, parts, options.roles, words) if options.roles else {}
    for n, part in enumerate(parts[1:], 1):
        draft.roles[part.heading] = (own.get(n, part.role), round(part.score, 3))
    find_introduction(sight, draft.title)
    sides = find_sides(draft, parts, inside, words)
    draft.passages += find_benefits(sight, sides)
    _caveats(sight, sides)
    _truncation(draft, parts, inside)
    _conclusion(sight)


def _caveats(sight: Sight, sides: Sides) -> None:
    """The sections that hold back, and in other sections the passages that are marked as warnings."""
    draft, parts = sight.draft, sight.parts
    for n, part in enumerate(parts):
        if n in sides:
            if sides[n].caveats:
                draft.passages.append(DraftPassage("caveats", sides[n].caveats, score=SIDE_SCORE))
        elif part.role != "caveats":
            draft.passages += find_warnings(sight, part.blocks)
        elif parts[part.parent].role != "caveats":
            draft.passages.append(DraftPassage("caveats", [part.heading], score=round(part.score, 3)))


def _truncation(draft: Draft, parts: list[Part], inside: dict[int, list[int]]) -> None:
    """Note a text that stops in the middle of a sentence, in a text whose other paragraphs end as sentences do."""
    last = next((b for b in (draft.blocks[i] for i in _last(parts, inside)) if b.text), None)
    if last is None or last.kind not in ("paragraph", "item") or not CUT.match(last.text.rstrip()[-1:]):
        return
    long = [
        b for b in draft.blocks if b.kind == "paragraph" and b.reason is None and len(b.text) > 80 and b is not last
    ]
    ended = sum(b.text.rstrip()[-1:] in ENDS for b in long)
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


def _conclusion(sight: Sight) -> None:
    """The section that most surely concludes; without one, the last paragraphs when the first of them takes leave.

    A paragraph that says so is believed before a section whose heading does not, and before one that stands above it.
    Below the sources only a heading is believed that says it.
    """
    draft, parts, tail = sight.draft, sight.parts, Tail(sight)
    named = [any(match.role == "conclusion" for match in said) for said in sight.matches]
    end = closed_at(sight)
    concluding = [n for n in range(1, len(parts)) if parts[n].role == "conclusion" and (named[n] or n < end)]
    surest = max(concluding, key=lambda n: (parts[n].score, n), default=0)
    found = tail.said()
    if surest and (not found or (named[surest] and tail.under[found[0][0]] <= surest)):
        draft.passages.append(DraftPassage("conclusion", [parts[surest].heading], score=parts[surest].score))
    elif found := found or start_of_conclusion(role_model.load_roles(), tail):
        draft.passages.append(DraftPassage("conclusion", found[0], score=round(found[1], 3)))
