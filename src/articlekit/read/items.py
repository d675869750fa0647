"""Lists in raw text: which lines open an item."""

import re
from collections.abc import Iterator
from dataclasses import replace

from articlekit.label import COLONS, SINGLED
from articlekit.read.conventions import Conventions
from articlekit.read.lines import ALONE, DEPTH, LETTER, OUTLINE, Line, Marker

Place = tuple[int, Marker]
"""The number of a line, and the marker it opens with."""
HEADING_LENGTH = 90
"""A numbered line up to this length, with running text under it, is a heading and no item."""
ENDS = (".", ";", ",", "。")
"""What headings do not end with; with a colon they do where lists stand under them."""
SPOKEN = (".", "!", "?", "…", "”", "»", '"', ":", ",")
"""What a line of speech ends with."""
QUOTE, QUOTE_END = "»", "«"
"""What is a bullet or, in German and Danish, opens a quotation."""
QUOTED = 20
"""Lines within which it must close."""
PICTURES = 3
"""Lines in a row with the same small picture from which they are a list; two may be two that are singled out."""
BARE = re.compile(r"(\d{1,2})\s+(?=[^\s\d.,:%)/-])")
NOTE_ENDS = (".", ".”", '."', ".)", "↩", "↩\ufe0e", "。")
LONE_LENGTH = 5
LONE = re.compile(r"([(\[]?)(\d{1,2})([.)\]:]|\.\)|)")
"""A number and nothing else."""
NOTES = 3
"""Lines in a row with bare numbers from 1 on from which they are notes."""
REACH = 60
"""Lines within which the next number of an ordered list must come."""
WRAPPED = 3
"""Lines that a numbered heading may go on for, where lines were wrapped."""
SIGHT = 12
"""Lines up and down in which a dash has another one beside it, if it opens an item."""
NESTED = 4
"""Columns from one line to the next by which lynx sets in a nested list."""


def find_items(lines: list[Line], conventions: Conventions) -> dict[int, Marker]:
    """Tell which lines open a list item.

    A bullet does. A number does when it stands in a sequence: a year, a price or an initial at the start of a line
    has no neighbour that counts on. A dash does when several lines in a row have one and none is speech, a small
    picture when they have the same.
    """
    found: dict[int, Marker] = {}
    waiting: dict[tuple[str, str], list[Place]] = {}
    spoken = any(line.text[0] == QUOTE and _quoted(lines, i) for i, line in enumerate(lines))
    singled = _singled(lines) if conventions.width is None else set()
    singled |= _outline(lines)
    for i, line in enumerate(lines):
        for marker in line.markers:
            if marker.style == "bullet":
                if not (
                    (marker.text == QUOTE and (_quoted(lines, i) or (spoken and not line.text[1].isspace())))
                    or (marker.text in ALONE and conventions.width is None and _alone(lines, i, marker))
                    or i in singled
                    or _goes_over(lines, i, marker, conventions)
                ):
                    found.setdefault(i, marker)
            else:
                waiting.setdefault((marker.style, marker.shape), []).append((i, marker))
        if line.text[1:2] == " " and (letter := LETTER.match(line.text)):
            marker = Marker(letter[1], "letter", letter[1], None, letter.end())
            waiting.setdefault((marker.style, marker.shape), []).append((i, marker))
    for (style, _), places in sorted(waiting.items(), key=lambda kv: kv[0][0] != "decimal"):
        for i, marker in RUNS.get(style, _sequences)(lines, places):
            found.setdefault(i, marker)
    found |= _notes(lines, found)
    found = _without_headings(lines, dict(sorted(found.items())), conventions)
    return dict(sorted((found | _lone(lines, found, conventions)).items()))


def _notes(lines: list[Line], found: dict[int, Marker]) -> dict[int, Marker]:
    """Give the lines of notes, which follow each other with bare numbers from 1 on, all with the end of a sentence."""
    kept: dict[int, Marker] = {}
    run: list[Place] = []
    for i, line in enumerate(lines):
        number = BARE.match(line.text) if i not in found and line.text.endswith(NOTE_ENDS) else None
        value = int(number[1]) if number else 0
        if number and value == len(run) + 1:
            run.append((i, Marker(number[1], "decimal", "#", value, number.end())))
            continue
        kept |= dict(run if len(run) >= NOTES else ())
        run = [(i, Marker(number[1], "decimal", "#", 1, number.end()))] if number and value == 1 else []
    return kept | dict(run if len(run) >= NOTES else ())


def _quoted(lines: list[Line], at: int) -> bool:
    """Tell whether `»` at the start of a line opens a quotation, which closes in the same paragraph."""
    for i in range(at, min(len(lines), at + QUOTED)):
        if i > at and lines[i].gap:
            return False
        if QUOTE_END in lines[i].text:
            return True
    return False


def _singled(lines: list[Line]) -> set[int]:
    """Give the short lines that open with the same sign, each of them alone: they may be headings."""
    series: dict[str, list[int]] = {}
    for i, line in enumerate(lines):
        if line.text[0] in SINGLED and line.text[1:2] not in SINGLED:
            series.setdefault(line.text[0], []).append(i)
    return {
        i
        for sign, group in series.items()
        if len(group) > 1 and all(_parted(lines, i, sign) and _heading_like(lines[i].text, colons=False) for i in group)
        for i in group
    }


def _outline(lines: list[Line]) -> set[int]:
    """Give the lines of an outline, as Org has it: a star for each level, and text or a deeper line right under each.

    Their stars are no indent.
    """
    starred = ((i, OUTLINE.match(line.text)) for i, line in enumerate(lines) if line.text[0] == "*")
    depths = {i: len(stars[0]) for i, stars in starred if stars}
    ends = len(lines) - 1
    deeper = any(depth > 1 for depth in depths.values())
    over = deeper and all(
        i < ends
        and not lines[i + 1].gap
        and depths.get(i + 1, depth + 1) > depth
        and not lines[i + 1].text[0].islower()
        for i, depth in depths.items()
    )
    for i, depth in depths.items() if over else ():
        lines[i].indent -= DEPTH * (depth - 1)
    return set(depths) if over else set()


def _alone(lines: list[Line], at: int, marker: Marker) -> bool:
    """Tell whether a sign stands alone, with its text right behind it: a tab or several spaces part it from an item."""
    set_off = lines[at].text[1:3].isspace() or lines[at].text[1] == "\t"
    return not set_off and _parted(lines, at, marker.text)


def _parted(lines: list[Line], at: int, sign: str) -> bool:
    """Tell whether neither line beside one opens with the same sign."""
    return not any(
        0 <= i < len(lines) and lines[i].text.startswith(sign) and lines[i].indent == lines[at].indent
        for i in (at - 1, at + 1)
    )


def _lone(lines: list[Line], found: dict[int, Marker], conventions: Conventions) -> dict[int, Marker]:
    """Give the numbers from 1 on that stand on lines of their own, each over a line that is the item's text."""
    runs: list[dict[int, Marker]] = []
    last, shape = 0, ""
    for i, line in enumerate(lines[:-1]):
        number = LONE.fullmatch(line.text) if len(line.text) <= LONE_LENGTH else None
        if not number or i + 1 in found or LONE.fullmatch(lines[i + 1].text):
            continue
        marker = Marker(line.text, "decimal", f"{number[1]}#{number[3]}", int(number[2]), len(line.text))
        if runs and last == i - 1 and marker.value == len(runs[-1]) + 1 and marker.shape == shape:
            runs[-1][i] = marker
        elif marker.value == 1:
            shape = marker.shape
            runs.append({i: marker})
        else:
            continue
        last = _end(lines, found, i + 1, conventions, len(lines))
    return {i: marker for run in runs if len(run) > 1 for i, marker in run.items()}


def _goes_over(lines: list[Line], at: int, marker: Marker, conventions: Conventions) -> bool:
    """Tell whether a sign only came to stand at the start of a line, where a sentence was broken before it."""
    line = lines[at]
    if line.gap or not at or not conventions.full(lines[at - 1], line):
        return False
    before = lines[at - 1]
    hanging = before.markers[0].length if before.markers else 0
    if line.indent != before.indent + hanging and line.indent != before.indent:
        return False
    around = (*_block(lines, at, -1), *_block(lines, at, 1))
    return not any(lines[i].indent == line.indent and lines[i].text.startswith(marker.text) for i in around)


def _block(lines: list[Line], at: int, step: int) -> Iterator[int]:
    """Give the lines before or after one up to a blank line."""
    for i in range(at + step, at + step * SIGHT, step):
        if not 0 <= i < len(lines) or lines[i if step > 0 else i + 1].gap:
            return
        yield i


def _sequences(lines: list[Line], places: list[Place]) -> list[Place]:
    """Keep the numbers that count on from one another, up or, in a countdown, down."""
    keep: dict[int, Marker] = {}
    last: dict[int, tuple[int, Marker]] = {}
    for i, marker in places:
        value = marker.value or 0
        for before in (last.get(value - 1), last.get(value + 1)):
            if before and i - before[0] <= REACH and abs(lines[before[0]].indent - lines[i].indent) <= 2:
                keep[before[0]], keep[i] = before[1], marker
        last[value] = (i, marker)
    keep |= {i: m for i, m in places if m.value == 1 and lines[i].indent and m.style == "decimal"}
    return sorted(keep.items())


def _dashes(lines: list[Line], places: list[Place]) -> list[Place]:
    """Keep neighbouring lines with a dash, unless one is a sentence, as in speech."""
    runs = _in_a_row(places)
    return [place for run in runs if not any(lines[i].text.endswith(SPOKEN) for i, _ in run) for place in run]


def _pictures(lines: list[Line], places: list[Place]) -> list[Place]:
    """Keep neighbouring lines that open with the same small picture, if no line right under them opens without."""
    rows = (_without_head(lines, run) for run in _in_a_row(places))
    runs = [run for run in rows if len(run) >= PICTURES and not _goes_on(lines, run[-1][0])]
    return [(i, replace(marker, style="bullet")) for run in runs for i, marker in run]


def _without_head(lines: list[Line], run: list[Place]) -> list[Place]:
    """Drop the first line where a blank line parts it from the others, and none of them from the next."""
    gaps = [lines[i].gap > 0 for i, _ in run[1:]]
    return run[1:] if gaps[0] and not any(gaps[1:]) else run


def _letters(lines: list[Line], places: list[Place]) -> list[Place]:
    """Keep lines that are set in far under the one before, as lynx nests lists, and those beside them."""
    kept: list[Place] = []
    for i, marker in places:
        under = i > 0 and not lines[i].gap and lines[i].indent >= lines[i - 1].indent + NESTED
        beside = kept and lines[i].indent == lines[kept[-1][0]].indent
        if under or (beside and all(line.indent > lines[i].indent for line in lines[kept[-1][0] + 1 : i])):
            kept.append((i, replace(marker, style="bullet")))
    return kept


def _goes_on(lines: list[Line], at: int) -> bool:
    return at + 1 < len(lines) and not lines[at + 1].gap and lines[at + 1].indent <= lines[at].indent


def _in_a_row(places: list[Place]) -> list[list[Place]]:
    """Give the runs of at least two neighbouring lines."""
    runs: list[list[Place]] = []
    for place in places:
        if runs and runs[-1][-1][0] == place[0] - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return [run for run in runs if len(run) > 1]


RUNS = {"dash": _dashes, "picture": _pictures, "letter": _letters}
"""Which lines with a marker of a style are items; others must count on."""


def _without_headings(lines: list[Line], found: dict[int, Marker], conventions: Conventions) -> dict[int, Marker]:
    """Drop the numbers of headings: short numbered lines that all have running text between them."""
    series: dict[tuple[str, str], list[list[int]]] = {}
    for i, marker in found.items():
        if marker.value is None:
            continue
        groups = series.setdefault((marker.style, marker.shape), [])
        last = found[groups[-1][-1]].value if groups else None
        if groups and last is not None and abs(marker.value - last) == 1:
            groups[-1].append(i)
        else:
            groups.append([i])
    for groups in series.values():
        for group in groups:
            if _are_headings(lines, found, group, conventions):
                for i in group:
                    del found[i]
    return found


def _are_headings(lines: list[Line], found: dict[int, Marker], group: list[int], conventions: Conventions) -> bool:
    ends = [_end(lines, found, i, conventions) for i in group]
    spread = sum(1 for a, b in zip(ends, group[1:], strict=False) if b - a > 1 and _has_body(lines, found, a))
    over = any(_over_list(lines, found, i) for i in group) or all(_announces(lines, i) for i in group)
    texts = [
        " ".join(line.text for line in lines[i : end + 1])[found[i].length :]
        for i, end in zip(group, ends, strict=True)
    ]
    short = sum(1 for text in texts if _heading_like(text, colons=over))
    if any(lines[i].indent > conventions.indent + 1 for i in group) or len(set(texts)) == 1:
        return False
    return len(group) > 1 and short == len(group) and spread >= (len(group) - 1) * 0.75 and spread > 0


def _announces(lines: list[Line], i: int) -> bool:
    """Tell whether a line ends with a colon, and what stands under it is set in no deeper."""
    return lines[i].text.endswith(COLONS) and (i + 1 == len(lines) or lines[i + 1].indent <= lines[i].indent)


def _heading_like(text: str, *, colons: bool) -> bool:
    return len(text) <= HEADING_LENGTH and not text.endswith(ENDS if colons else (*ENDS, ":"))


def _over_list(lines: list[Line], found: dict[int, Marker], i: int) -> bool:
    """Tell whether a numbered line stands over a list that is no part of it: set in less than the text of the line."""
    below = found.get(i + 1)
    if below is None or below.value is not None:
        return False
    line, first = lines[i], lines[i + 1]
    return first.indent <= line.indent or (first.gap > 0 and first.indent < line.indent + found[i].length)


def _end(lines: list[Line], found: dict[int, Marker], i: int, conventions: Conventions, most: int = WRAPPED) -> int:
    """Give the last line of a line that was wrapped."""
    last = i
    while (
        last + 1 < len(lines)
        and last + 1 not in found
        and last - i < most
        and not lines[last + 1].gap
        and conventions.full(lines[last], lines[last + 1])
    ):
        last += 1
    return last


def _has_body(lines: list[Line], found: dict[int, Marker], i: int) -> bool:
    """Tell whether the line after an item is running text of its own, not the rest of the item."""
    line, below = lines[i], lines[i + 1] if i + 1 < len(lines) else None
    if below is None or i + 1 in found:
        return i in found and _over_list(lines, found, i)
    return bool(below.gap) or below.indent <= line.indent + 1
