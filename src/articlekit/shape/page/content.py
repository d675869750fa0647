"""Choose the content of a page: what a reader came for stays, everything around it is left out with a reason."""

from itertools import accumulate, pairwise

from articlekit.about import Reason
from articlekit.draft import Draft, DraftBlock
from articlekit.label import COLONS
from articlekit.options import ParseOptions
from articlekit.shape.page.asides import leave_out_apart, leave_out_asides, leave_out_signups
from articlekit.shape.page.cards import even_out_cards, leave_out_cards, parts_of_cards
from articlekit.shape.page.code import keep_code
from articlekit.shape.page.copies import leave_out_copies
from articlekit.shape.page.ends import leave_out_comments, leave_out_last_links, leave_out_streams
from articlekit.shape.page.features import odds_to_share
from articlekit.shape.page.filled import fill_boxes
from articlekit.shape.page.manuals import keep_manual
from articlekit.shape.page.model import NO_CONTENT, Model, trained
from articlekit.shape.page.panels import leave_out_lone_labels
from articlekit.shape.page.silent import add_silent
from articlekit.shape.page.survey import PANEL, RUNNING, Survey
from articlekit.shape.page.threads import Posts

NEVER: frozenset[Reason] = NO_CONTENT | {"hidden"}
"""Reasons of the reader that no score takes back, hidden text only where most is hidden. What is hidden in a panel that
the reader opens is judged like all other text."""
PARTS = {"list": "item", "table": "cell", "definitions": "definition"}
"""Kinds that hold only one kind."""
NOTES = ("footnote", "item")
"""Kinds that a text may call by their id."""
ENTRIES = frozenset(("item", "term"))
"""Kinds that open a list or definitions."""
LEADING = frozenset(("summary", "attribution", "term"))
"""Kinds that stay with what they belong to."""
CAUTION = 1.1
"""How much surer than the best threshold of expectation a text must be: what is too much costs a reader more."""
LINKED = 0.5
"""Share of linked characters from which a text between two others is no part of them."""
LINKS = 0.8
"""Share of linked characters from which a list only leads elsewhere."""
LISTS = frozenset(("list", "definitions", "term"))
"""Kinds that such a list may have: manuals write their contents as terms."""
BARE = frozenset("p ul ol dl pre table blockquote h2 h3 h4 h5 h6".split())
"""Elements of a text that an editor writes without names."""
INNER = frozenset("li dt dd tr td th thead tbody tfoot code".split())
"""Elements inside of those."""
ROW = 4
"""Kept texts in an element from which what stands as they do between them is a part of it."""
ANNOUNCES = 5
"""Words from which a line before a list is a sentence; fewer are a label, as over links to other articles."""
CLEAR = 0.9
"""How likely a line must be content that otherwise stands around articles: the model knows few languages."""
OPEN = frozenset(("", "hidden", PANEL))
"""Reasons of the reader that a text between kept ones may have: they are hidden like it where most of the page is."""
EVEN = 0.5
"""A text that is more likely content than not is kept in any case."""


def choose_content(draft: Draft, _: ParseOptions, *, model: Model | None = None) -> None:
    """Give every block that is not content a reason; what holds content is kept."""
    if not _is_page(draft):
        return
    survey = Survey(draft)
    if not survey.blocks:
        return
    likely = [odds_to_share(score) for score in (model or trained()).scores(survey)]
    _veto(survey, likely)
    leave_out_apart(survey, likely)
    posts = Posts(draft, survey, likely)
    posts.weigh(likely)
    manual = keep_manual(survey, likely)
    _even_out(survey, likely)
    least = threshold(likely, survey.words)
    parts = parts_of_cards(survey)
    even_out_cards(survey, parts, likely, least)
    around = _link_lists(survey, likely, least)
    chosen = [0 < p >= least and (p >= CLEAR or not (k in around or survey.known(k))) for k, p in enumerate(likely)]
    leave_out_cards(survey, parts, chosen)
    leave_out_comments(draft, survey, chosen)
    leave_out_streams(draft, survey, chosen)
    leave_out_asides(draft, survey, chosen)
    leave_out_last_links(draft, survey, chosen)
    posts.keep(chosen)
    for k in manual:
        chosen[k] = True
    keep_code(survey, likely, chosen)
    _fill_holes(survey, likely, chosen)
    _keep_announced(survey, likely, chosen)
    _fill_rows(survey, likely, chosen)
    fill_boxes(survey, likely, chosen)
    leave_out_signups(draft, survey, chosen)
    leave_out_copies(draft, survey, chosen)
    draft.expected = expected_f1(likely, survey.words, chosen)
    kept = {
        i
        for parts, keep in zip(survey.members.values(), chosen, strict=True)
        if keep
        for i in parts
        if _fits(draft.blocks, i)
    }
    add_silent(draft, survey, chosen, kept)
    posts.leave_out_silent(kept)
    leave_out_lone_labels(draft, kept)
    _add_notes(draft.blocks, kept)
    _leave_out(draft, kept)


def _link_lists(survey: Survey, likely: list[float], least: float) -> set[int]:
    """Give the lists of links of a page with running text: they lead elsewhere, in any language."""
    running = sum(words for words, p in zip(survey.good, likely, strict=True) if p >= least)
    if running < RUNNING:
        return set()
    return {k for k, block in enumerate(survey.blocks) if block.kind in LISTS and survey.linked[k] >= LINKS}


def _is_page(draft: Draft) -> bool:
    """Tell a whole page from a piece of HTML, which its giver has chosen."""
    return any(found.source == "title" for found in draft.found)


def _veto(survey: Survey, likely: list[float]) -> None:
    """Leave out what the reader left out for certain; hidden text only where there is more to see than is hidden."""
    shown = hidden = 0.0
    for reason, p, words in zip(survey.reasons, likely, survey.words, strict=True):
        if reason == "hidden":
            hidden += p * words
        elif reason not in NEVER:
            shown += p * words
    for k, reason in enumerate(survey.reasons):
        if reason in NEVER and (reason != "hidden" or hidden <= shown):
            likely[k] = 0.0


def threshold(likely: list[float], words: list[float]) -> float:
    """Give the probability from which texts are kept.

    For the F1 of the kept words the best choice is all texts above half of the F1 that it can expect (Lipton and
    others, ECML 2014).
    """
    ranked = sorted(zip(likely, words, strict=True), reverse=True)
    sure = list(accumulate([p * w for p, w in ranked]))
    total = sure[-1]
    taken = accumulate([w for _, w in ranked])
    best = max([2 * s / (t + total) for s, t in zip(sure, taken, strict=True)]) if total else 0.0
    return min(EVEN, CAUTION * best / 2, max(likely))


def expected_f1(likely: list[float], words: list[float], chosen: list[bool]) -> float:
    """Give the F1 of the kept words that the probabilities promise."""
    total = sum(p * w for p, w in zip(likely, words, strict=True))
    sure = sum(p * w for p, w, keep in zip(likely, words, chosen, strict=True) if keep)
    taken = sum(w for w, keep in zip(words, chosen, strict=True) if keep)
    return 2 * sure / (taken + total) if taken else 0.0


def _even_out(survey: Survey, likely: list[float]) -> None:
    """Give all texts of a list or table one probability."""
    holders: dict[int, list[int]] = {}
    for k, block in enumerate(survey.members):
        if survey.wholes[block] >= 0:
            holders.setdefault(survey.wholes[block], []).append(k)
    for units in holders.values():
        if len(units) > 1:
            mean = sum(likely[k] * survey.words[k] for k in units) / sum(survey.words[k] for k in units)
            for k in units:
                likely[k] = mean if likely[k] else 0.0


def _fits(blocks: list[DraftBlock], index: int) -> bool:
    """Tell whether a block may stand where it stands; one that the reader left out may be no part of what holds it."""
    block = blocks[index]
    return block.inside < 0 or PARTS.get(blocks[block.inside].kind, block.kind) == block.kind


def _fill_holes(survey: Survey, likely: list[float], chosen: list[bool]) -> None:
    """Keep a text between two kept ones of its element, and a heading between any two, or before one of its element.

    No link is kept for that, and no line known to stand around articles, but for what stands in a row with both, a
    heading or a list: whatever it says or leads to, it is theirs.
    """
    around = [survey.parent[e] for e in survey.element]
    beside = [_holder(survey, k) for k in range(len(survey.blocks))]
    holders = {_box_of(survey, e) for e, words in zip(survey.element, survey.running(chosen), strict=True) if words}
    shown = [k for k, p in enumerate(likely) if p]
    for n in range(len(shown) - 2, -1, -1):
        k, after = shown[n], shown[n + 1]
        if chosen[k] or not chosen[after] or survey.reasons[k] not in OPEN:
            continue
        before = shown[n - 1] if n else k
        heading = survey.blocks[k].kind == "heading"
        between = chosen[before] and (heading or beside[before] == beside[after])
        leads = heading and around[k] in (around[after], _list_around(survey, after))
        plain = survey.linked[k] < LINKED and not survey.known(k)
        chosen[k] = (plain and (between or leads)) or (chosen[before] and _in_row(survey, (before, k, after), holders))


def _list_around(survey: Survey, unit: int) -> int | None:
    """Give the element around the list or the definitions that a text stands in, right in it."""
    return survey.parent[survey.parent[survey.element[unit]]] if survey.blocks[unit].kind in ENTRIES else None


def _keep_announced(survey: Survey, likely: list[float], chosen: list[bool]) -> None:
    """Keep a list of links that the sentence before it announces with a colon, in the same element."""
    for before, k in pairwise(k for k, p in enumerate(likely) if p):
        block = survey.blocks[before]
        if chosen[k] or not chosen[before] or survey.blocks[k].kind != "list" or survey.reasons[k] not in OPEN:
            continue
        told = block.kind == "paragraph" and block.text.endswith(COLONS) and survey.words[before] >= ANNOUNCES
        if told and _holder(survey, before) == _holder(survey, k) and not survey.known(before):
            chosen[k] = True


def _fill_rows(survey: Survey, likely: list[float], chosen: list[bool]) -> None:
    """Keep what stands between kept texts as they stand: in a bare element of its own, right in the element of several.

    No link is kept for that, and no line known to stand around articles, but for a cell.
    """
    rows: dict[int, list[int]] = {}
    bare: dict[int, str] = {}
    for k, element in enumerate(survey.element):
        up, over = element, survey.parent[element]
        while over >= 0 and not INNER.isdisjoint((survey.around[up].tag, survey.around[over].tag)):
            up, over = over, survey.parent[over]
        rows.setdefault(survey.parent[up], []).append(k)
        if survey.around[up].tag in BARE and not survey.around[up].attrs.get("class"):
            bare[k] = survey.around[up].tag
    for row in rows.values():
        kept = [k for k in row if chosen[k]]
        if len(kept) < ROW:
            continue
        for k in row:
            if kept[0] < k < kept[-1] and k in bare and likely[k] and survey.reasons[k] in OPEN:
                plain = survey.linked[k] < LINKED and (bare[k] == "table" or not survey.known(k))
                chosen[k] = chosen[k] or plain


def _in_row(survey: Survey, three: tuple[int, int, int], holders: set[int]) -> bool:
    """Tell a heading that stands as the texts before and after it do, or a list that does, beside running text."""
    kind = survey.blocks[three[1]].kind
    if kind == "heading":
        before, own, after = (_holder(survey, k) for k in three)
        return before == after and before in (own, survey.parent[own])
    if kind != "list" or survey.known(three[1]):
        return False
    boxes = {_box_of(survey, survey.element[k]) for k in three}
    return len(boxes) == 1 and boxes <= holders


def _holder(survey: Survey, unit: int) -> int:
    """Give the element that a text stands in; a list stands in the one around it."""
    up = survey.parent[survey.element[unit]]
    return survey.parent[up] if survey.blocks[unit].kind == "list" and up >= 0 else up


def _box_of(survey: Survey, element: int) -> int:
    """Give the element around all that a text has for itself: a list is one, its items are others."""
    up = survey.parent[element]
    while up >= 0 and survey.last[up] - survey.first[up] <= 1:
        up = survey.parent[up]
    return up


def _add_notes(blocks: list[DraftBlock], kept: set[int]) -> None:
    """Keep the footnotes and the references that what is kept calls, wherever they stand."""
    marks = [mark for i in kept for mark in blocks[i].marks]
    called = {mark.ref for mark in marks if mark.kind == "footnote"}
    called |= {mark.href.partition("#")[2] for mark in marks if mark.kind == "link" and mark.href and "#" in mark.href}
    if not called:
        return
    notes: set[int] = set()
    for i, block in enumerate(blocks):
        if block.inside in notes or (block.kind in NOTES and block.attrs.get("id") in called):
            notes.add(i)
    kept |= {i for i in notes if blocks[i].reason not in NEVER}


def _leave_out(draft: Draft, kept: set[int]) -> None:
    """Give what is not kept a reason; what holds something kept stays, and its title, summary or source with it."""
    blocks = draft.blocks
    whole = set(kept)
    for i in range(len(blocks) - 1, -1, -1):
        if i in whole and blocks[i].inside >= 0:
            whole.add(blocks[i].inside)
    for i, block in enumerate(blocks):
        if i in whole:
            block.reason = None
        elif block.reason is None and not (_belongs(block) and block.inside in whole):
            block.reason = "boilerplate"


def _belongs(block: DraftBlock) -> bool:
    """Tell a block that is kept with what holds it; an empty cell keeps the columns apart."""
    return block.kind in LEADING or (block.kind == "cell" and not block.text)
