"""Tell which lines of raw text are headings and which are items of lists that lost their markers: trained models."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

import regex

from articlekit.draft import Draft, DraftBlock
from articlekit.label import COLONS, QUESTIONS, SINGLED
from articlekit.options import ParseOptions
from articlekit.shape import line_model, line_words
from articlekit.shape.columns import FULL_STOPS, KINDS, NAMES, SHARES, Columns, Line, extent, features, place, share_of
from articlekit.shape.content import sizes, top_blocks
from articlekit.shape.expected import chance, cut, log_odds
from articlekit.shape.lengths import LENGTHS, add_lengths
from articlekit.shape.numbers import heading_value
from articlekit.shape.rhythm import RHYTHM, add_rhythm
from articlekit.shape.series import ALIKE, add_series, keys_of, stand_over
from articlekit.shape.title import words_of
from articlekit.shape.together import TOGETHER, add_together
from articlekit.shape.topics import TOPICS, add_topics
from articlekit.shape.words import Words, words_for

HEADING = 210
ITEM = 600
LEVEL_COUNT = 3
"""Indents in a row from which on lines without any other sign are nested."""
RUN, ROW = 2, 3
"""Items that make a list, and lines that make a row of which the first or last may be no item."""
NEAR = ("kind", "length", "words", "end", "start", "caps", "gap", "body", "indent", "number", "label", "like")
EXTRA = ("titled", "sure", "words_head", "words_below", "coded", *ALIKE, *TOPICS, *RHYTHM, *LENGTHS)
AROUND = ("words_below", "letters", "after", "before", "words_under", "words_over", "short")
"""Columns that are read of the blocks beside one too."""
FEATURES = [
    *features((*NAMES, *EXTRA), (*NEAR, "words_head", "coded"), 3),
    *features((), AROUND, 1),
]
ITEM_FEATURES = [*FEATURES, *TOGETHER]
SIGNS = r"[{}()\[\];=<>_\\$#&|+*`@~^%]|\w\.\w|//|--|: ?[\"'\d]"
CODED, CODED_ASCII = regex.compile(SIGNS + r"|\p{Ll}\p{Lu}"), re.compile(SIGNS + "|[a-z][A-Z]")
"""Signs that code has and running text has not."""
CODE_SAMPLE = 160
CODE_LENGTH = 400
PROSE = bisect_right(SHARES, 0.2)
"""The step of the share of function words from which on running text is surely no code."""
SERIES, OVER = 3.0, 0.75
"""What it adds to the score of the lines of a numbered series that most of them stand over text."""
COUNTED = 3
"""Lines that count on from 1, and are no items, from which on they are a series whatever stands under them."""
FAIRLY, WHOLE_LINE = -3.0, 1.0
"""The score from which on a line is a heading that is all words of a role, and how much of it they must be."""
LINKED = regex.compile(r"(.{2,30}?)\s?(?:[:：|]|\s[—–-])\s?\S")
"""A label and what follows it."""
COLON_WORDS, COLON_HABIT = 7, 3
"""Words of a heading that ends with a colon, and how many of them make a habit."""
QUANTITY = regex.compile(r"(?:\p{Nd}{1,4}(?:[.,/⁄–-]\p{Nd}{1,3})?(?:\s?\p{No}|\s\p{Nd}/\p{Nd})?|\p{No})\s?\p{L}")
"""How a line opens that says how much of what: `2 cups flour`, `1 1/2 tsp salt`, `½ lemon`, `250g butter`."""
BACK = ("↩", "↩\ufe0e", "↩\ufe0f", "⤴", "⏎")
"""Signs at the end of a note that lead back to where it is called."""
QUANTITIES, QUANTITY_LENGTH = 3, 90
"""Lines in a row, and characters of each."""
SPEECH = "–—―"
"""What speech opens with, which is no item."""
BLANK = 0.3
"""Share of the blocks with a blank line before in a text where those part blocks."""
OVER_LIST = -2.0
"""The score from which on a line over a list is a heading, when it ends as headings do."""
ENDS = (".", ":", ",", ";", "!", "?", "…", "。", "：", "、", "؟", "？")
ITEM_CUT, MARKED_CUT = -0.9, 0.5
"""The score from which on a line is an item; in a text that marks its lists it must be surer."""
SET_IN = bisect_right(SHARES, 0.5)
"""The step of the share of blocks that are set in from which on a text is a dump that would mark its lists."""
LISTS = (KINDS.index("list"), KINDS.index("ordered"))
SURE, NEARLY, OTHERS = 1.0, -0.5, 3
"""The score of a heading that is sure, that of a line that is nearly one, and how many sure ones that takes."""
TOUCHING = -0.5
"""The score from which on a line is code that runs into code."""
SHARPER = 1.2
"""How much surer a line is than the model says, whose leaves are kept small."""
ROUNDING = 1e-6
LEAST = -10.0
"""The score of a line that cannot be a heading is below."""
SCORE_STEPS = (-300, -150, 0, 100, 200, 300, 400)


def kept(draft: Draft) -> list[int]:
    """Give the top blocks that are not left out."""
    return [i for i in top_blocks(draft) if draft.blocks[i].reason is None]


def kind_columns(draft: Draft, top: list[int]) -> Columns:
    """Take the columns of the blocks that are kept, and measure their places anew."""
    at = {i: n for n, i in enumerate(top_blocks(draft))}
    rows = [at[i] for i in top]
    taken = (*Line._fields, "repeats", "seen", "shared")
    columns = Columns({name: map(draft.columns[name].__getitem__, rows) for name in taken})
    size = sizes(draft, top)
    place(columns, size)
    title = next((f.value for f in draft.found if f.field == "title"), "")
    words = words_of(title)
    blocks = [draft.blocks[i] for i in top]
    columns["titled"] = [_shared(b.text, words) for b in blocks]
    texts = [b.text for b in blocks]
    columns["words_head"] = line_words.load("heading_words").column(texts)
    columns["words_below"] = line_words.load("opening_words").column(
        [line_words.below(texts, n) for n in range(len(texts))]
    )
    columns["coded"] = [_coded(b.text) if possible(b, "code") else 0 for b in blocks]
    lines = [possible(b, "heading") for b in blocks]
    add_series(columns, keys_of(texts, columns, lines))
    add_topics(columns, texts, lines)
    lengths = [*map(extent, texts)]
    add_rhythm(columns, lengths, size)
    add_together(columns, lengths)
    add_lengths(columns, texts)
    columns["sure"] = [bisect_right(SCORE_STEPS, int(b.attrs.get("content") or 0)) for b in blocks]
    return columns


def _coded(text: str) -> int:
    """Give the share of signs of code."""
    sample = text[:CODE_SAMPLE]
    return bisect_right(SHARES, len((CODED_ASCII if sample.isascii() else CODED).findall(sample)) / (len(sample) or 1))


def _shared(text: str, title: set[str]) -> int:
    """Give the share of a line's words that are in the title."""
    if len(text) > HEADING or not title:
        return 0
    return share_of(words_of(text), title)


def possible(block: DraftBlock, name: str) -> bool:
    """Tell whether a block can be a heading or an item."""
    if block.kind != "paragraph" or not block.text:
        return False
    if name == "heading":
        return len(block.text) <= HEADING
    return len(block.text) <= CODE_LENGTH if name == "code" else len(block.text) <= ITEM and block.text[0] not in SPEECH


def tell_kinds(draft: Draft, _: ParseOptions) -> None:
    """Make headings, items and code of paragraphs."""
    top = kept(draft)
    if not top:
        return
    columns = kind_columns(draft, top)
    blocks = [draft.blocks[i] for i in top]
    take_code(blocks, columns)
    headings, items = (
        line_model.load(name).score(columns, [possible(b, name) for b in blocks]) for name in ("heading", "item")
    )
    words = words_for(draft.language)
    _expect(blocks, headings)
    _agree(blocks, columns, headings)
    _by_words(blocks, stand_over(columns), headings, words)
    _agree_items(columns, headings, items)
    _rows_of(_tells_quantity, QUANTITIES, blocks, items)
    _rows_of(_leads_back, RUN, blocks, items)
    _over_lists(blocks, headings, items)
    _like_others(blocks, columns, headings)
    _not_one_sentence(blocks, headings)
    run: list[DraftBlock] = []
    marked = columns["indented"][0] >= SET_IN or any(kind in LISTS for kind in columns["kind"])
    least = MARKED_CUT if marked else ITEM_CUT
    for n, block in enumerate(blocks):
        heading, item = headings[n], items[n] - least
        if item > 0 and item > heading:
            run.append(block)
            continue
        _list(run)
        run = []
        if heading > 0:
            block.kind = "heading"
    _list(run)
    _questions(blocks, columns["body"], words)
    if not any(b.kind == "heading" and not b.text.endswith(COLONS) for b in blocks):
        _colon_style(blocks, columns["body"])


def _expect(blocks: list[DraftBlock], scores: list[float]) -> None:
    """Raise the log-odds of the unsure lines that are headings if the best agreement is to be expected.

    A line is a heading if the model says so and it is part of the article. A text of which no line is likely has none.
    """
    if max(scores) > 0:
        contents = (float(block.attrs.get("content") or 0) / 100 for block in blocks)
        both = [chance(SHARPER * score) * chance(content) for score, content in zip(scores, contents, strict=True)]
        least = log_odds(cut(both)) - ROUNDING
        scores[:] = [max(score, log_odds(one) - least) for score, one in zip(scores, both, strict=True)]


def take_code(blocks: list[DraftBlock], columns: Columns) -> None:
    """Make code of the lines that look like it; lines that stand together agree."""
    prose = [body and stops >= PROSE for body, stops in zip(columns["body"], columns["stops"], strict=True)]
    wanted = [possible(b, "code") and not plain for b, plain in zip(blocks, prose, strict=True)]
    scores = line_model.load("code").score(columns, wanted)
    for n in _stepped(blocks, columns["gap"]):
        scores[n] = max(scores[n], SURE)
    _agree_rows(columns["gap"], scores)
    for n in range(len(blocks) - 2, -1, -1):
        runs_on = not columns["gap"][n + 1] and (blocks[n + 1].kind == "code" or scores[n + 1] > 0)
        if runs_on and scores[n] > TOUCHING:
            scores[n] = max(scores[n], -TOUCHING)
    for n, (block, score) in enumerate(zip(blocks, scores, strict=True)):
        if score > 0:
            block.kind = "code"
            block.attrs["loose"] = True
            columns["kind"][n] = KINDS.index("code")
            columns["body"][n] = 1


def _stepped(blocks: list[DraftBlock], gap: Sequence[int]) -> list[int]:
    """Give the lines that nest by their indents alone, in even steps: only what was set as code keeps those."""
    found: list[int] = []
    indents = [int(b.attrs.get("indent") or 0) if possible(b, "code") else None for b in blocks]
    n = 0
    while n < len(blocks):
        end = n + 1
        while end < len(blocks) and not gap[end] and _deeper(indents[end], indents[n]):
            end += 1
        steps = sorted({indent - (indents[n] or 0) for indent in indents[n:end] if indent is not None})
        if len(steps) >= LEVEL_COUNT and steps[1] > 1 and not any(step % steps[1] for step in steps):
            found += range(n, end)
        n = end
    return found


def _deeper(indent: int | None, first: int | None) -> bool:
    return indent is not None and first is not None and indent > first


def _by_words(blocks: list[DraftBlock], over: list[bool], scores: list[float], words: Words) -> None:
    """Take no line for a heading that names another article after a label, such as `See also:`.

    Take one for it that is all words of a role and stands over text.
    """
    for n, (block, stands) in enumerate(zip(blocks, over, strict=True)):
        if scores[n] <= LEAST:
            continue
        label = LINKED.match(block.text)
        if label and words.furniture.reason(label[1]) == "related":
            scores[n] = 10 * LEAST
        elif stands and FAIRLY < scores[n] < SURE and not block.text.endswith(ENDS):
            named = words.roles_of(block.text)
            if named and named[0].rank >= WHOLE_LINE and not words.furniture.reason(block.text):
                scores[n] = SURE


def _not_one_sentence(blocks: list[DraftBlock], scores: list[float]) -> None:
    """Take no line for a heading that is the only one to end with a full stop: whoever sets one sets it in all."""
    ended = [n for n, block in enumerate(blocks) if scores[n] > 0 and block.text.endswith(FULL_STOPS)]
    if len(ended) == 1:
        scores[ended[0]] = 10 * LEAST


def _agree(blocks: list[DraftBlock], columns: Columns, scores: list[float]) -> None:
    """Give the lines of a series their mean, and more when most stand over text: all are headings or none is."""
    over = stand_over(columns)
    for group in (*_counting(blocks, scores), *_signed(blocks, scores)):
        mean = sum(scores[n] for n in group) / len(group)
        whole = len(group) >= COUNTED and heading_value(blocks[group[0]].text) == 1
        whole = whole and not any(blocks[n].text.endswith(ENDS[:4]) for n in group)
        most = len(group) > 1 and sum(over[n] for n in group) >= len(group) * OVER
        bonus = SERIES if most or whole else 0.0
        for n in group:
            scores[n] = mean + bonus


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


def _rows(gap: Sequence[int], scores: list[float]) -> list[list[int]]:
    """Give the possible lines that stand together without a blank line, where blank lines part blocks."""
    rows: list[list[int]] = []
    if sum(1 for one in gap if one) < BLANK * len(gap):
        return rows
    for n, score in enumerate(scores):
        if score > LEAST and rows and rows[-1][-1] == n - 1 and not gap[n]:
            rows[-1].append(n)
        elif score > LEAST:
            rows.append([n])
    return rows


def _agree_rows(gap: Sequence[int], scores: list[float]) -> None:
    """Give the lines that stand together without a blank line between one score, their mean."""
    for row in _rows(gap, scores):
        mean = sum(scores[k] for k in row) / len(row)
        for k in row:
            scores[k] = mean


def _agree_items(columns: Columns, headings: list[float], items: list[float]) -> None:
    """Give the lines of a row one score as items.

    The first line may be the heading of the others, and the last one that of the text below: no item is less like one.
    """
    below = [*columns["body"][1:], 0]
    for row in _rows(columns["gap"], items):
        least = min(items[k] for k in row)
        for k, over in ((row[0], 1), (row[-1], below[row[-1]])) if len(row) >= ROW else ():
            if over and headings[k] > 0 and items[k] == least:
                row.remove(k)
                items[k] = LEAST
        mean = sum(items[k] for k in row) / len(row)
        for k in row:
            items[k] = mean


def _rows_of(fits: Callable[[str], bool], least: int, blocks: list[DraftBlock], scores: list[float]) -> None:
    """Raise the scores of lines in a row that all fit."""
    row: list[int] = []
    for n, block in enumerate([*blocks, DraftBlock("rule")]):
        if fits(block.text):
            row.append(n)
            continue
        for k in row if len(row) >= least else ():
            scores[k] = max(scores[k], SURE)
        row = []


def _tells_quantity(text: str) -> bool:
    """Tell a line that opens with a quantity, as ingredients do."""
    return len(text) <= QUANTITY_LENGTH and QUANTITY.match(text) is not None and not text.endswith(ENDS)


def _leads_back(text: str) -> bool:
    """Tell a note that ends with the sign that leads back to where it is called."""
    return text.endswith(BACK)


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


def _questions(blocks: list[DraftBlock], body: Sequence[int], words: Words) -> None:
    """Make headings of the questions over their answers in a section that is headed as one of questions."""
    asked = False
    for n, block in enumerate(blocks[:-1]):
        question = block.text.endswith(QUESTIONS)
        if block.kind == "heading" and not (asked and question):
            asked = any(match.role == "faq" for match in words.roles_of(block.text))
        elif asked and question and body[n + 1] and possible(block, "heading"):
            block.kind = "heading"


def _list(run: list[DraftBlock]) -> None:
    """Make items of a run of lines, but for a first one that announces them; the list block is put in by `rows`."""
    run = run[1:] if len(run) > RUN and run[0].text.endswith(COLONS) else run
    if len(run) >= RUN:
        for n, block in enumerate(run):
            block.kind = "item"
            block.attrs["opens"] = n == 0


def _colon_style(blocks: list[DraftBlock], body: Sequence[int]) -> None:
    """Take short lines that end with a colon for headings, when the text has several of them and no others."""
    lines = [
        block
        for block, below, over in zip(blocks, blocks[1:], body[1:], strict=False)
        if block.kind == "paragraph"
        and block.text.endswith(COLONS)
        and len(block.text.split()) <= COLON_WORDS
        and (over or below.kind == "list")
    ]
    if len(lines) >= COLON_HABIT:
        for block in lines:
            block.kind = "heading"
