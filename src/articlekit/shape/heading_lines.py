"""Tell which lines of raw text are headings: what the other lines say for and against what a model says."""

from collections.abc import Sequence

import regex

from articlekit.draft import DraftBlock
from articlekit.label import COLONS, QUESTIONS, SINGLED
from articlekit.shape.agreement import LEAST, NEVER, SURE, agree
from articlekit.shape.columns import FULL_STOPS, Columns
from articlekit.shape.expected import chance, cut, log_odds
from articlekit.shape.kind_columns import ENDS, STOPS, possible
from articlekit.shape.numbers import counter, heading_value
from articlekit.shape.phrases import fold
from articlekit.shape.series import stand_over
from articlekit.shape.words import Words

SHARPER = 1.2
"""How much surer a line is than the model says, whose leaves are kept small."""
ROUNDING = 1e-6
SERIES, OVER = 3.0, 0.75
"""What it adds to the score of the lines of a series that most of them stand over text, and how many are most."""
COUNTED = 3
"""Lines that count on from 1, and are no items, from which on they are a series whatever stands under them."""
PAGES = frozenset("page seite página pagina strona страница sayfa pág blatt folio slide folie 頁 页 ページ".split())
"""What counts pages and no parts of a text."""
PART = regex.compile(r"(?P<top>\d{1,2})(?P<part>\.\d{1,2})?[.)]?\s+\S")
PART_LENGTH = 90
"""Characters of a heading that counts the parts of another."""
LINKED = regex.compile(r"(.{2,30}?)\s?(?:[:：|]|\s[—–-])\s?\S")
"""A label and what follows it."""
FAIRLY, WHOLE_LINE = -3.0, 1.0
"""The score from which on a line is a heading that is all words of a role, and how much of it they must be."""
OVER_LIST = -2.0
"""The score from which on a line over a list is a heading, when it ends as headings do."""
NEARLY, OTHERS = -0.5, 3
"""The score of a line that is nearly a heading, and how many sure ones it takes to make it one."""
COLON_WORDS, COLON_HABIT = 7, 3
"""Words of a heading that ends with a colon, and how many of them make a habit."""


def weigh_headings(blocks: list[DraftBlock], columns: Columns, scores: list[float], words: Words) -> None:
    """Let what the lines say, and have in common, speak for or against headings after the model did."""
    over = stand_over(columns)
    _expect(blocks, scores)
    _agree_series(blocks, over, scores)
    _parts(blocks, over, scores)
    _by_words(blocks, over, scores, words)
    _chapters(blocks, columns, scores)


def settle_headings(blocks: list[DraftBlock], columns: Columns, headings: list[float], items: list[float]) -> None:
    """Let the lists, and the headings that are sure, speak for or against the others."""
    _over_lists(blocks, headings, items)
    _like_others(blocks, columns, headings)
    _not_one_sentence(blocks, headings)


def add_headings(blocks: list[DraftBlock], body: Sequence[int], words: Words) -> None:
    """Make headings of the lines that only the headings of the text, or their lack, tell for such."""
    _questions(blocks, body, words)
    if not any(b.kind == "heading" and not b.text.endswith(COLONS) for b in blocks):
        _colon_style(blocks, body)


def _expect(blocks: list[DraftBlock], scores: list[float]) -> None:
    """Raise the log-odds of the unsure lines that are headings if the best agreement is to be expected.

    A line is a heading if the model says so and it is part of the article. A text of which no line is likely has none.
    """
    if max(scores) > 0:
        contents = (float(block.attrs.get("content") or 0) / 100 for block in blocks)
        both = [chance(SHARPER * score) * chance(content) for score, content in zip(scores, contents, strict=True)]
        least = log_odds(cut(both)) - ROUNDING
        scores[:] = [max(score, log_odds(one) - least) for score, one in zip(scores, both, strict=True)]


def _agree_series(blocks: list[DraftBlock], over: list[bool], scores: list[float]) -> None:
    """Give the lines of a series their mean, and more when most stand over text: all are headings or none is."""
    for group in (*_counting(blocks, scores), *_signed(blocks, scores)):
        counted = len(group) >= COUNTED and heading_value(blocks[group[0]].text) == 1
        counted = counted and not any(blocks[n].text.endswith(STOPS) for n in group)
        most = len(group) > 1 and sum(over[n] for n in group) >= len(group) * OVER
        agree(scores, group, SERIES if most or counted else 0.0)


def _counting(blocks: list[DraftBlock], scores: list[float]) -> list[list[int]]:
    """Give the series of lines whose numbers count on."""
    series: list[list[int]] = []
    last = 0
    for n, block in enumerate(blocks):
        value = heading_value(block.text)
        if scores[n] < LEAST or value is None:
            continue
        if series and abs(value - last) == 1:
            series[-1].append(n)
        else:
            series.append([n])
        last = value
    return series


def _signed(blocks: list[DraftBlock], scores: list[float]) -> list[list[int]]:
    """Give the series of lines that open with the same sign."""
    series: dict[str, list[int]] = {}
    for n, block in enumerate(blocks):
        if scores[n] >= LEAST and block.text[0] in SINGLED:
            series.setdefault(block.text[0], []).append(n)
    return [*series.values()]


def _parts(blocks: list[DraftBlock], over: list[bool], scores: list[float]) -> None:
    """Take the short lines for headings that count the parts of the heading before them, as `2.1` under `2`."""
    top = None
    for n, block in enumerate(blocks):
        found = PART.match(block.text) if scores[n] > LEAST and block.text[0].isdigit() else None
        if found is None:
            continue
        if not found["part"]:
            top = found["top"] if scores[n] > 0 else top
        elif found["top"] == top and over[n] and len(block.text) <= PART_LENGTH and not block.text.endswith(ENDS):
            scores[n] = max(scores[n], SURE)


def _chapters(blocks: list[DraftBlock], columns: Columns, scores: list[float]) -> None:
    """Take the lines for headings that stand alone and only count, as `Chapter 3`, where one of them is the first."""
    series: dict[str, dict[int, int]] = {}
    gap = columns["gap"]
    for n, block in enumerate(blocks):
        counted = counter(block.text) if scores[n] > LEAST and (gap[n] or not n) else None
        if counted and counted[1] == len(series.get(counted[0], ())) + 1:
            series.setdefault(counted[0], {})[counted[1]] = n
    for word, lines in series.items():
        for n in lines.values() if len(lines) > 1 and word not in PAGES else ():
            scores[n] = max(scores[n], SURE)


def _by_words(blocks: list[DraftBlock], over: list[bool], scores: list[float], words: Words) -> None:
    """Take no line for a heading that names another article after a label, such as `See also:`, or is a caption.

    Take one for it that is all words of a role and stands over text.
    """
    for n, (block, stands) in enumerate(zip(blocks, over, strict=True)):
        if scores[n] <= LEAST:
            continue
        label = LINKED.match(block.text)
        linked = label is not None and words.furniture.reason(label[1]) == "related"
        if linked or words.captions.among(fold(block.text).split()):
            scores[n] = NEVER
        elif stands and FAIRLY < scores[n] < SURE and not block.text.endswith(ENDS):
            named = words.roles_of(block.text)
            if named and named[0].rank >= WHOLE_LINE and not words.furniture.reason(block.text):
                scores[n] = SURE


def _over_lists(blocks: list[DraftBlock], headings: list[float], items: list[float]) -> None:
    """Raise the score of a line over a list: a line that leads to one and is no heading ends with a colon."""
    for n in range(len(blocks) - 1):
        below = blocks[n + 1].kind == "list" or (items[n + 1] > max(0.0, headings[n + 1]) and items[n] < 0)
        if below and headings[n] > OVER_LIST and not blocks[n].text.endswith(ENDS):
            headings[n] = max(headings[n], -OVER_LIST)


def _like_others(blocks: list[DraftBlock], columns: Columns, headings: list[float]) -> None:
    """Raise the score of the odd short line that stands over text as the headings around it do."""
    sure = [n for n, score in enumerate(headings) if score > SURE]
    if len(sure) < OTHERS or not all(columns["gap"][n] for n in sure):
        return
    over, gap, end, start = stand_over(columns), *(columns[name] for name in ("gap", "end", "start"))
    longest = max(len(blocks[n].text) for n in sure)
    odd = [
        n
        for n in range(sure[0] + 1, sure[-1])
        if NEARLY < headings[n] <= 0 and over[n] and gap[n] and not end[n] and start[n] == start[sure[0]]
    ]
    for n in odd if len(odd) * OTHERS <= len(sure) else ():
        if len(blocks[n].text) <= longest:
            headings[n] = SURE


def _not_one_sentence(blocks: list[DraftBlock], scores: list[float]) -> None:
    """Take no line for a heading that is the only one to end with a full stop: whoever sets one sets it in all."""
    ended = [n for n, block in enumerate(blocks) if scores[n] > 0 and block.text.endswith(FULL_STOPS)]
    if len(ended) == 1:
        scores[ended[0]] = NEVER


def _questions(blocks: list[DraftBlock], body: Sequence[int], words: Words) -> None:
    """Make headings of the questions over their answers in a section that is headed as one of questions."""
    asked = False
    for n, block in enumerate(blocks[:-1]):
        question = block.text.endswith(QUESTIONS)
        if block.kind == "heading" and not (asked and question):
            asked = any(match.role == "faq" for match in words.roles_of(block.text))
        elif asked and question and body[n + 1] and possible(block, "heading"):
            block.kind = "heading"


def _colon_style(blocks: list[DraftBlock], body: Sequence[int]) -> None:
    """Take short lines that end with a colon for headings, when the text has several of them and no others.

    Numbered headings that end with one say nothing of lines without a number.
    """
    lines = [
        block
        for block, below, over in zip(blocks, blocks[1:], body[1:], strict=False)
        if (block.kind == "paragraph" or (block.kind == "heading" and block.text[:1].isalpha()))
        and block.text.endswith(COLONS)
        and len(block.text.split()) <= COLON_WORDS
        and (over or below.kind == "list")
    ]
    if len(lines) >= COLON_HABIT:
        for block in lines:
            block.kind = "heading"
