"""Cards: elements of one tag and class side by side, made of the same parts, as posts, products and teasers are."""

from collections import Counter

from articlekit.shape.page.survey import RUNNING, Survey

BOXES = frozenset("div li article section tr a td".split())
"""Elements that may be a card."""
FEWEST = 2
"""Cards side by side, and texts that are the same part of them."""
SURE = 1.2
"""How much surer than the threshold of the page a part must be in all cards together, to be kept in each."""
AROUND = 0.3
"""Share of the running text that cards of other posts have at most; else they are what the page shows."""
LINKED = 0.5
"""Share of linked characters from which a text of a card leads to what the card is about."""
LOWEST = 6
"""The level of a line that is no heading and stands over something."""


def parts_of_cards(survey: Survey) -> list[int]:
    """Give a number to each text's part of cards, the same in all cards side by side, and -1 outside of cards."""
    beside = Counter(survey.kinds)
    numbers: dict[tuple[bool, int, str, str | None], int] = {}
    parts: list[int] = []
    for kind in survey.kinds:
        up, tag, names = kind
        card = tag in BOXES and beside[kind] >= FEWEST
        around = up if card else parts[up] if up >= 0 else -1
        parts.append(numbers.setdefault((card, around, tag, names), len(numbers)) if card or around >= 0 else -1)
    return [parts[element] for element in survey.element]


def even_out_cards(survey: Survey, parts: list[int], likely: list[float], least: float) -> None:
    """Give a part of cards one probability in all of them, where it is enough to keep it."""
    same: dict[int, list[int]] = {}
    for k, part in enumerate(parts):
        if part >= 0 and likely[k]:
            same.setdefault(part, []).append(k)
    for units in same.values():
        mean = sum(likely[k] * survey.words[k] for k in units) / sum(survey.words[k] for k in units)
        if len(units) >= FEWEST and mean >= SURE * least:
            for k in units:
                likely[k] = mean


def leave_out_cards(survey: Survey, parts: list[int], chosen: list[bool]) -> None:
    """Leave out the cards under a line that the lexicons know to stand over other posts, beside an article."""
    good = survey.running(chosen)
    running = sum(good)
    kept = [k for k, part in enumerate(parts) if part >= 0 and chosen[k]]
    end = 0
    for k in range(kept[-1] if kept and running >= RUNNING else 0):
        if k >= end and survey.leads_away(k):
            end = _end_of_section(survey, parts, k)
            cards = [j for j in range(k + 1, end) if parts[j] >= 0]
            linked = sum(survey.linked[j] >= LINKED for j in cards)
            if linked >= FEWEST and sum(good[j] for j in cards) <= AROUND * running:
                for j in cards:
                    chosen[j] = False


def _end_of_section(survey: Survey, parts: list[int], heading: int) -> int:
    """Give the text after those that a heading stands over in the element around it; headings of cards end nothing."""
    around = survey.element[heading]
    while survey.parent[around] >= 0 and survey.last[around] - survey.first[around] <= 1:
        around = survey.parent[around]
    level = survey.blocks[heading].level or LOWEST
    for j in range(heading + 1, survey.last[around]):
        block = survey.blocks[j]
        if block.kind == "heading" and block.level <= level and parts[j] < 0:
            return j
    return survey.last[around]
