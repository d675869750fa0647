"""Blocks of code: their characters as they are, their language, without the numbers of lines."""

import re
from itertools import islice

from articlekit.draft import DraftBlock, DraftMark
from articlekit.read.html_frames import Frame, Opener
from articlekit.read.html_mail import is_mail, write_mail
from articlekit.read.html_page import Page
from articlekit.read.html_tabs import open_panel

PREFIXED = re.compile(r"(?:language|lang|highlight-source|highlight-text|shiki-lang)[-:=_]([\w+#.-]+)", re.IGNORECASE)
"""Class names that say the language: of HTML5, Prism, GitHub ..."""
NAMED = re.compile(r"(?:code|sourcecode|highlight|src|hl)[-:=_]([\w+#.-]+)", re.IGNORECASE)
"""Class names that say it where the rest is a language's name: of Sphinx, Emacs, Jupyter; `code-wrapper` is none."""
PARAMETERS = "data-syntaxhighlighter-params"
"""The attribute in which Confluence says it as that highlighter does."""
BRUSH = re.compile(r"brush\s*:\s*([\w+#.-]+)", re.IGNORECASE)
ATTRIBUTES = (
    "data-lang",
    "data-language",
    "data-tagsearch-lang",
    "data-code-language",
    "data-enlighter-language",
    "data-ke-language",
    "language",
    "lang",
)
HIGHLIGHTED = frozenset("hljs highlight sourceCode prettyprint code codehilite rouge chroma".split()) | {
    "makeup",
    "syntaxhighlighter",
}
"""Class names next to which the bare name of a language stands: highlight.js, hexo, pandoc."""
NAMES = frozenset(
    "bash c clojure console cpp c++ cs csharp c# css dart diff docker dockerfile elixir elm erlang go golang graphql "
    "groovy haskell hcl html http ini java javascript js json jsx julia kotlin latex less lisp lua makefile markdown"
    " matlab md nginx nim nix objc objectivec ocaml perl php plaintext powershell proto python py r rb ruby rs rust"
    " sass scala scheme scss shell sh sql svelte swift tex text toml ts tsx typescript vb vim vue xml"
    " yaml yml zig zsh python3 ipython3 pycon rst jinja twig erb haml jsonc json5 fish cmake awk asm fsharp fortran"
    " emacs-lisp elisp pascal prolog racket solidity wasm batch apache shell-session".split()
)
ALIASES = {"html-basic": "html", "ipython3": "python"}
"""Names that only one highlighter uses."""
NO_LANGUAGE = frozenset(
    "none null nohighlight undefined auto block snippet wrap toolbar inline box line numbers".split()
)
AROUND = 3
"""Elements around the code that may say the language."""
GROUP = "blocks"
"""The class of what holds the boxes of code of which VitePress shows one at a time."""
VERSES = "verseblock"
FRAGMENTS = frozenset(("fragment", "ltx_listing"))
"""Classes of boxes whose lines, each an element, are code; of other pages the first is that of anything."""
INNER = frozenset(("code", "samp"))
CODE = frozenset(("code", "pre"))
"""Elements whose only class name may be that of a language."""
NUMBERED = 3
"""Lines from which numbers that are typed before them are those of the lines."""
LINE_NUMBER = re.compile(r"[ \t]*(\d+)[:.|]?(?:[ \t\xa0]|$)")
GRID = frozenset("td tr tbody table".split())
"""Elements of a table that puts numbers of lines beside the code; they do not count as being around it."""
END = frozenset("html body article main".split())
BEFORE = 4
"""Blocks before a code among which its label is, buttons between them."""
CODE_LABEL = "code"
"""What forums write over code, with a link that selects it."""
PANEL = frozenset(("disclosure", "summary"))
"""What stands between a code and its label where it is a panel."""
LABEL = 2
"""Elements between a code and the box that it shares with its label."""


def open_pre(page: Page, frame: Frame) -> None:
    """Gather a block of code, or the verses that Asciidoctor puts into such an element."""
    if frame.parent is not None and VERSES in frame.parent.words():
        open_verse(page, frame)
        return
    if page.labels and (box := frame.parent) is not None and box.parent is not None and GROUP in box.parent.words():
        open_panel(page, box)
        frame.scope = box.scope
    page.open_leaf(frame, _write_code, verbatim=True)
    page.language = _language_around(frame)


def _open_fragment(page: Page, frame: Frame) -> None:
    """Gather the code in a box of Doxygen or LaTeXML, from its first line on."""
    if page.leaf is None and frame.parent is not None and not FRAGMENTS.isdisjoint(frame.parent.words()):
        page.open_leaf(frame.parent, _write_code, verbatim=True)
        page.language = None


def open_code_title(page: Page, frame: Frame) -> None:
    """Gather the title of a block of code, whatever is in it."""
    page.open_leaf(frame, _write_title)


def open_signature(page: Page, frame: Frame) -> None:
    """Gather the signature of a function, whatever it is set with."""
    page.open_leaf(frame, _write_signature)


def _write_signature(page: Page, frame: Frame, text: str, _: list[DraftMark]) -> None:
    page.emit("code", text, frame=frame)


def _write_title(page: Page, frame: Frame, text: str, marks: list[DraftMark]) -> None:
    page.emit("paragraph", text, marks, frame=frame)


def open_panel_title(page: Page, frame: Frame) -> None:
    """Gather the title of a panel of Confluence, with code or text in it: it is set in bold, but heads no section."""
    page.open_leaf(frame, _write_panel_title)


def _write_panel_title(page: Page, frame: Frame, text: str, _: list[DraftMark]) -> None:
    page.emit("paragraph", text, frame=frame)


def open_code_box(page: Page, frame: Frame) -> None:
    """Gather the code in a box that says its language, as Writerside's do; other boxes hold a `pre`, or anything."""
    if frame.attrs.get("data-lang"):
        open_pre(page, frame)


def _write_code(page: Page, frame: Frame, text: str, _: list[DraftMark]) -> None:
    if not page.written:
        if not text.strip():
            return
        if page.language is None and is_mail(text):
            write_mail(page, frame, text)
            return
        text, numbers = _without_numbers(_without_blanks(text))
        _take_label(page, frame)
        if numbers:
            page.drop(numbers, "decoration")
    index = page.emit("code", text, frame=frame)
    if page.language:
        page.blocks[index].attrs["language"] = page.language


def _without_blanks(text: str) -> str:
    """Give code as it is shown: without blank lines around it."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")
    text = text.strip("\n").rstrip()
    first, _, rest = text.partition("\n")
    return text if first.strip() or not rest else rest


def _without_numbers(text: str) -> tuple[str, str]:
    """Give code without the numbers of its lines, typed before each or on lines of their own between them, and those.

    Rows of data are numbered too; code has lines that are set in or empty, and others.
    """
    lines = text.split("\n")
    if len(lines) < NUMBERED:
        return text, ""
    numbers = lines[::2]
    if len(lines) % 2 == 0 and _count_up(numbers) and all(line.strip().isdecimal() for line in numbers):
        return ("\n".join(lines[1::2]), " ".join(numbers)) if len(numbers) >= NUMBERED else (text, "")
    found = [LINE_NUMBER.match(line) for line in lines] if _count_up(lines) else []
    rest = [line[one.end() :] for line, one in zip(lines, found, strict=False) if one]
    if len({line[:1].strip() == "" for line in rest}) < 2:
        return text, ""
    return "\n".join(rest), " ".join(one[1] for one in found if one)


def _count_up(lines: list[str]) -> bool:
    """Tell whether each line opens with the number after the one before, the first with 1."""
    found = (LINE_NUMBER.match(line) for line in lines)
    return all(one is not None and one[1].lstrip("0") == str(n) for n, one in enumerate(found, 1))


def _take_label(page: Page, frame: Frame) -> None:
    """Leave out the name of the language written over the code, in the box of both."""
    first = max(len(page.blocks) - BEFORE, 0)
    kept = [i for i in range(first, len(page.blocks)) if page.blocks[i].reason is None]
    kept = [i for i in kept if page.blocks[i].kind not in PANEL]
    if not kept or frame.reason is not None:
        return
    label, source = page.blocks[kept[-1]], page.frames[kept[-1]]
    name = _without_links(label).lower().strip(": ")
    if label.kind == "paragraph" and (name in (page.language, CODE_LABEL) or name in NAMES):
        boxes = [up for up in islice(frame.around(), LABEL) if up.tag not in END]
        if source in boxes or ((source.tag != "p" or name == CODE_LABEL) and source.parent in boxes):
            label.reason = "decoration"
            page.language = page.language or (name if name in NAMES else None)


def _without_links(block: DraftBlock) -> str:
    """Give the text of a block but for its links: over code they copy it or show it elsewhere."""
    text = block.text
    for mark in sorted((mark for mark in block.marks if mark.kind == "link"), reverse=True):
        text = text[: mark.start] + text[mark.end :]
    return text


def look_for_language(page: Page, frame: Frame) -> None:
    """Let the `code` element in a block of code say the language."""
    if page.written:
        page.language = (frame.attrs.get("class") or "").removeprefix("language-") or None
    elif frame.tag in INNER:
        page.language = language(frame) or page.language


def _language_around(frame: Frame) -> str | None:
    around = (up for up in frame.around() if up.tag not in GRID)
    for up in (frame, *islice(around, AROUND)):
        if up.tag in END:
            return None
        found = language(up, own=up is frame)
        if found:
            return found
    return None


def language(frame: Frame, *, own: bool = True) -> str | None:
    """Give the language that an element's attributes say, lower case."""
    for name in ATTRIBUTES[: None if own and frame.tag == "pre" else -1]:
        value = (frame.attrs.get(name) or "").strip().lower()
        if value and value not in NO_LANGUAGE and (name != "lang" or value in NAMES):
            return value
    names = f"{frame.attrs.get('class') or ''} {frame.attrs.get(PARAMETERS) or ''}".strip()
    if not names:
        return None
    brush = BRUSH.search(names)
    words = names.lower().split()
    said = [brush[1].lower()] if brush else [m[1] for w in words if (m := PREFIXED.fullmatch(w))]
    said = [w for w in said if w not in NO_LANGUAGE]
    said += [m[1] for w in words if (m := NAMED.fullmatch(w)) and m[1] in NAMES]
    alone = own and len(words) == 1 and frame.tag in CODE
    if not said and (alone or not HIGHLIGHTED.isdisjoint(names.split())):
        said = [w for w in words if w in NAMES]
    return ALIASES.get(said[0], said[0]) if said else None


def open_line(page: Page, frame: Frame) -> None:
    """Begin a line of code where each has an element of its own and no line end is written."""
    if page.verbatim:
        if page.line_ended:
            page.gap()
        page.line_ended = False
        frame.close = _close_line
    elif frame.block:
        _open_fragment(page, frame)


def _close_line(page: Page, _: Frame) -> None:
    page.line_ended = True


def open_copy(page: Page, frame: Frame) -> None:
    """Leave out what copies the code when it is clicked; the bare name is one only in code."""
    if not page.verbatim and frame.words() == ["copy"]:
        return
    page.leave_out(frame, "form")
    if page.verbatim and frame.block:
        page.divert(frame, "form")


def open_unselected(page: Page, frame: Frame) -> None:
    """Leave out what stands in a block of code and is not copied with it: a header, numbers of lines, prompts."""
    if page.verbatim:
        page.leave_out(frame, "decoration")
        if frame.block:
            page.divert(frame, "decoration")


def open_verse(page: Page, frame: Frame) -> None:
    """Gather a poem, whose lines are set apart by line ends."""
    page.open_leaf(frame, _write_verse, verbatim=True)


def _write_verse(page: Page, frame: Frame, text: str, _: list[DraftMark]) -> None:
    lines = (" ".join(line.split()) for line in text.splitlines())
    for stanza in "\n".join(lines).strip("\n").split("\n\n"):
        if stanza:
            page.emit("paragraph", stanza.strip("\n"), frame=frame)


OPENERS: dict[str, Opener] = {
    "code-box": open_code_box,
    "code-line": open_line,
    "code-title": open_code_title,
    "copy": open_copy,
    "panel-title": open_panel_title,
    "pre": open_pre,
    "signature": open_signature,
    "unselected": open_unselected,
    "verse": open_verse,
}
