"""Formulas: their TeX, wherever a page holds it, or the characters of their signs."""

import re
from functools import partial

from articlekit.draft import DraftMark
from articlekit.read.html_frames import Frame, Opener
from articlekit.read.html_inline import OpenMark
from articlekit.read.html_page import Page

WRAPPER = re.compile(r"\{\\(?:display|text)style\s+(.*)\}", re.DOTALL)
"""What Wikipedia puts around every formula."""
MATH = frozenset(("math",))
BRACE = re.compile(r"\s*([{}])\s*")
SIMPLE = re.compile(r"(?<![\w}])\{([^{}\\]|\d+)\}(?=[_^])")
"""A base that needs no braces."""
DELIMITED = re.compile(r"\\\((.*)\\\)|\\\[(.*)\\\]|\$\$(.*)\$\$|\$(.*)\$", re.DOTALL)
"""TeX between its delimiters; the second and third pair display it on lines of its own."""
DISPLAYED = (2, 3)
TEX_SCRIPT = re.compile(r"\s*math/tex\s*(;\s*mode\s*=\s*display)?", re.IGNORECASE)
TYPESETTER = re.compile("mathjax|katex", re.IGNORECASE)
FORMULAS: dict[str, tuple[str, ...]] = {
    "mfenced": ("(", ",", ")"),
    "mfrac": (r"\frac{", "}{", "}"),
    "mover": ("{", "}^{", "}"),
    "mroot": ("{", "}^{1/(", ")}"),
    "msqrt": (r"\sqrt{", "", "}"),
    "msub": ("{", "}_{", "}"),
    "msubsup": ("{", "}_{", "}^{", "}"),
    "msup": ("{", "}^{", "}"),
    "munder": ("{", "}_{", "}"),
    "munderover": ("{", "}_{", "}^{", "}"),
}
"""What TeX writes before each part of these MathML elements, and after the last."""


def open_math(page: Page, frame: Frame) -> None:
    """Gather a formula: its TeX when the page holds it, else the characters of its signs."""
    display = frame.attrs.get("display") == "block" or _displayed(page)
    page.divert(frame, "duplicate")
    frame.reason = frame.parent.reason if frame.parent else None
    page.tex = frame.attrs.get("alttext") or None
    frame.close = partial(_close_math, display=display)


def _displayed(page: Page) -> bool:
    return bool({"katex-display", "MathJax_Display"}.intersection(page.line.words()))


def open_math_part(page: Page, frame: Frame) -> None:
    """Write what TeX has between the parts of a formula that a page gives in MathML alone."""
    around = frame.parent
    if around is not None and around.tag in FORMULAS and around.counts is not None:
        signs = FORMULAS[around.tag][:-1]
        page.add(signs[min(sum(around.counts.values()), len(signs)) - 1])
    if frame.tag in FORMULAS:
        frame.close = _close_math_part


def _close_math_part(page: Page, frame: Frame) -> None:
    if frame.counts:
        page.add(FORMULAS[frame.tag][-1])


def _close_math(page: Page, frame: Frame, *, display: bool) -> None:
    text = BRACE.sub(r"\1", page.inline.raw())
    page.restore()
    tex, page.tex = page.tex, None
    write_tex(page, frame, tex or SIMPLE.sub(r"\1", text), display=display)


def write_tex(page: Page, frame: Frame, tex: str, *, display: bool) -> None:
    """Write a formula: as a block of its own, or as a mark in the running text."""
    tex = tex.strip()
    wrapped = WRAPPER.fullmatch(tex)
    tex = " ".join((wrapped[1] if wrapped and not page.written else tex).split())
    if not tex:
        return
    page.last_tex = tex
    if display and page.is_between():
        page.emit("math", tex, frame=frame)
        return
    mark: OpenMark = ("math", None, None, None)
    page.inline.open(mark)
    page.add(tex)
    page.inline.close(mark)


def open_tex(page: Page, frame: Frame) -> None:
    """Take the text of an element that is a formula for TeX where it stands between delimiters, else as it is."""
    if frame.block:
        page.open_leaf(frame, _write_display)
    else:
        frame.close = partial(_close_delimited, place=page.inline.place())


def _write_display(page: Page, frame: Frame, text: str, marks: list[DraftMark]) -> None:
    found = DELIMITED.fullmatch(text)
    if found:
        page.emit("math", found[found.lastindex or 0].strip(), frame=frame)
    else:
        page.emit("paragraph", text, marks, frame=frame)


def _close_delimited(page: Page, frame: Frame, *, place: tuple[int, int]) -> None:
    found = DELIMITED.fullmatch(page.inline.since(place).strip())
    if found:
        page.inline.cut(place)
        write_tex(page, frame, found[found.lastindex or 0], display=found.lastindex in DISPLAYED)


def open_bare_tex(page: Page, frame: Frame) -> None:
    """Take the text of an element that holds TeX without delimiters; it says so where it displays it."""
    frame.close = partial(_close_tex, place=page.inline.place(), display="block" in frame.attrs)


def open_annotation(page: Page, frame: Frame) -> None:
    """Take the TeX of a formula."""
    if not frame.inside(MATH):
        return
    encoding = frame.attrs.get("encoding") or ""
    tex = "tex" in encoding.lower()
    place = page.inline.place()
    frame.close = partial(_close_annotation, place=place, tex=tex)


def _close_annotation(page: Page, _: Frame, *, place: tuple[int, int], tex: bool) -> None:
    if tex:
        page.tex = page.inline.since(place)
    page.inline.cut(place)


def open_script(page: Page, frame: Frame) -> None:
    """Skip a script, unless it holds a formula for MathJax; remember one that sets the formulas of the page."""
    page.typeset = page.typeset or TYPESETTER.search(frame.attrs.get("src") or "") is not None
    found = TEX_SCRIPT.match(frame.attrs.get("type") or "")
    if found is None:
        page.mute()
        return
    frame.close = partial(_close_tex, place=page.inline.place(), display=found[1] is not None)


def _close_tex(page: Page, frame: Frame, *, place: tuple[int, int], display: bool) -> None:
    tex = page.inline.since(place)
    page.inline.cut(place)
    write_tex(page, frame, tex, display=display)


def open_math_image(page: Page, frame: Frame) -> None:
    """Take the TeX of a formula from the text of its picture, unless it was written just before."""
    tex = (frame.attrs.get("alt") or "").strip()
    wrapped = WRAPPER.fullmatch(tex)
    tex = " ".join((wrapped[1] if wrapped else tex).split())
    if tex != page.last_tex:
        write_tex(page, frame, tex, display="display" in " ".join(frame.words()))


OPENERS: dict[str, Opener] = {
    "annotation": open_annotation,
    "bare-tex": open_bare_tex,
    "math": open_math,
    "math-image": open_math_image,
    "math-part": open_math_part,
    "tex": open_tex,
}
