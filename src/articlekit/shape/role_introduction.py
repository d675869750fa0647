"""The introduction: the prose before the first section, or what stands in its place."""

from itertools import takewhile
from unicodedata import category, east_asian_width

from articlekit.draft import DraftPassage
from articlekit.shape import role_model
from articlekit.shape.columns import SENTENCE, WIDE
from articlekit.shape.role_benefits import label_of
from articlekit.shape.role_features import Sight
from articlekit.shape.role_lead import SUMMARY, Lead, is_ended, start_of_introduction
from articlekit.shape.role_rows import AGAIN

PLACE_SCORE = 0.5
"""How sure an introduction is that stands under a heading which does not say so."""
ESSAY, ESSAY_LENGTH = 3, 5000
"""More paragraphs or characters than these in a text without headings, and its first paragraph is an introduction."""
VARIANT = "\ufe0f"
"""What may stand after a picture to have it in colours."""
SIGNS = ("So", "Sk", "Sm")
"""Categories of characters that show a mood."""
UNENDED = 120
"""Those from which on a paragraph is running text though no sentence ends it."""


def find_introduction(sight: Sight, title: str) -> None:
    """Lay the passage over the lead; without one, over the section that introduces, else over the first one's prose."""
    lead = _lead(sight, title)
    found = DraftPassage("introduction", lead) if _tells(sight, lead, SENTENCE) else None
    short = _tells(sight, lead)
    least = SENTENCE if short else 1
    found = found or _named(sight) or _below_summary(sight, title) or _below_first(sight, title, least)
    if not found and short:
        found = DraftPassage("introduction", lead, score=PLACE_SCORE)
    if found:
        sight.draft.passages.append(found)


def _lead(sight: Sight, title: str) -> list[int]:
    """Give the prose before the first heading.

    A text without headings has an introduction when it is an essay, or what stands above a list of many items.
    """
    lead = _prose(sight, sight.parts[0].blocks, title)
    if len(sight.parts) > 1:
        return lead
    blocks = sight.draft.blocks
    long = len(lead) > ESSAY or sum(len(blocks[i].text) for i in lead) > ESSAY_LENGTH
    above = [*takewhile(lambda i: blocks[i].kind != "list" or len(sight.inside.get(i, ())) < ESSAY, lead)]
    if long:
        return lead[:1]
    return above if len(above) < len(lead) and _tells(sight, above, SENTENCE) else []


def _named(sight: Sight) -> DraftPassage | None:
    """The first section that is told to introduce."""
    parts = sight.parts
    part = next((part for part in parts[1:] if part.role == "introduction"), None)
    if part is None:
        return None
    blocks = [part.heading] if part.blocks or not part.parts else [parts[part.parts[0]].heading]
    return DraftPassage("introduction", blocks, score=part.score)


def _below_summary(sight: Sight, title: str) -> DraftPassage | None:
    """What goes on under a summary at the top, below its items."""
    first = next((part for part in sight.parts[1:2] if part.role == SUMMARY), None)
    items = [n for n, i in enumerate(first.blocks) if _is_item(sight, i)] if first else []
    prose = _prose(sight, first.blocks[items[-1] + 1 :], title) if first and items else []
    return DraftPassage("introduction", prose, score=PLACE_SCORE) if _tells(sight, prose) else None


def _is_item(sight: Sight, i: int) -> bool:
    block = sight.draft.blocks[i]
    return block.kind == "list" or (block.kind == "paragraph" and label_of(block) is not None)


def _below_first(sight: Sight, title: str, least: int) -> DraftPassage | None:
    """The prose under the first heading, when that only names what the article opens with; the section is named so."""
    n = next((n for n, part in enumerate(sight.parts) if n and part.blocks and part.role != SUMMARY), 0)
    prose = _prose(sight, sight.parts[n].blocks, title) if n and _names_the_lead(sight, n) else []
    if not _tells(sight, prose, least):
        return None
    _name_as_introduction(sight, n)
    return DraftPassage("introduction", prose, score=PLACE_SCORE)


def _name_as_introduction(sight: Sight, n: int) -> None:
    """Give the section whose prose introduces that role too, where it has no other and nothing stands above it."""
    heading, roles = sight.parts[n].heading, sight.draft.roles
    if roles[heading][0] == "body" and not sight.parts[0].blocks:
        roles[heading] = ("introduction", PLACE_SCORE)


def _names_the_lead(sight: Sight, n: int) -> bool:
    """Tell whether a heading has no number and no role, or says or promises again what the title does."""
    part, matches = sight.parts[n], sight.matches[n]
    if part.number:
        return False
    plain = not sight.asks(n) and not matches
    return plain or part.role == "body" or (n == 1 and _is_the_title(sight, n))


def _is_the_title(sight: Sight, n: int) -> bool:
    """Tell the title in other words: what is defined in a section of its own is not."""
    said, promised = ([match.role for match in row[:1]] for row in (sight.matches[n], sight.title_matches))
    return sight.of_title(n) >= AGAIN or (said == promised and said != ["overview"])


def _prose(sight: Sight, blocks: list[int], title: str) -> list[int]:
    """Give what introduces of the blocks that a section opens with."""
    prose = [i for i in blocks if sight.draft.blocks[i].kind in ("paragraph", "list", "quote")]
    if not any(sight.draft.blocks[i].kind == "paragraph" for i in prose):
        return []
    return start_of_introduction(role_model.load_roles(), Lead(sight.draft, prose, sight.words, title))


def _tells(sight: Sight, blocks: list[int], least: int = 1) -> bool:
    """Tell whether a sentence is among some blocks: without, they are what is left of the head of a page."""
    texts = (block.text for block in (sight.draft.blocks[i] for i in blocks) if block.kind == "paragraph")
    return any(_letters(text) >= (least if is_ended(text) or _shows_mood(text) else UNENDED) for text in texts)


def _letters(text: str) -> int:
    """Give the length of a text in letters: a wide character, of Korean too, says as much as two."""
    return len(text) + (0 if text.isascii() else sum(east_asian_width(char) in WIDE for char in text))


def _shows_mood(text: str) -> bool:
    """Tell whether a text ends with what stands for a full stop in letters to friends: `😂`, `~`."""
    return category(text.rstrip().rstrip(VARIANT)[-1:] or ".") in SIGNS
