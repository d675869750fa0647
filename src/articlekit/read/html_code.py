"""Blocks of code: their characters as they are, their language, without the numbers of lines."""

import re
from functools import partial

from articlekit.draft import DraftMark
from articlekit.read.html_page import Frame, Opener, Page

PREFIXED = re.compile(
    r"(?:language|lang|highlight-source|highlight-text|brush|code|sourcecode|shiki-lang)[-:=_]\s*([\w+#.-]+)", re.I
)
"""Class names that say the language: of HTML5, Prism, GitHub, SyntaxHighlighter ..."""
BRUSH = re.compile(r"brush\s*:\s*([\w+#.-]+)", re.IGNORECASE)
ATTRIBUTES = ("data-lang", "data-language", "data-tagsearch-lang", "data-code-language", "lang")
HIGHLIGHTED = frozenset("hljs highlight sourceCode prettyprint code codehilite rouge chroma syntaxhighlighter".split())
"""Class names next to which the bare name of a language stands: highlight.js, hexo, pandoc."""
NAMES = frozenset(
    "bash c clojure console cpp c++ cs csharp c# css dart diff docker dockerfile elixir elm erlang go golang graphql "
    "groovy haskell hcl html http ini java javascript js json jsx julia kotlin latex less lisp lua makefile markdown"
    " matlab md nginx nim nix objc objectivec ocaml perl php plaintext powershell proto python py r rb ruby rs rust"
    " sass scala scheme scss shell sh sql svelte swift tex text toml ts tsx typescript vb vim vue xml"
    " yaml yml zig zsh".split()
)
NO_LANGUAGE = frozenset(
    "none null nohighlight undefined auto block snippet wrap toolbar inline box line numbers".split()
)
AROUND = 3
"""Elements around the code that may say the language."""
INNER = frozenset(("code", "samp"))


def open_pre(page: Page, frame: Frame) -> None:
    """Gather a block of code."""
    page.open_leaf(frame, partial(_write_code, page, frame), verbatim=True)
    page.language = _language_around(frame)


def _write_code(page: Page, frame: Frame, text: str, _: list[DraftMark]) -> None:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")
    text = text.strip("\n").rstrip()
    lines = text.split("\n")
    if not text.strip():
        return
    if len(lines) > 1 and not lines[0].strip():
        text = text.split("\n", 1)[1]
    index = page.emit("code", text, frame=frame)
    if page.language:
        page.blocks[index].attrs["language"] = page.language


def look_for_language(page: Page, frame: Frame) -> None:
    """Let the `code` element in a block of code say the language."""
    if frame.tag in INNER:
        page.language = language(frame) or page.language


def _language_around(frame: Frame) -> str | None:
    around: Frame | None = frame
    for step in range(AROUND + 1):
        if around is None or around.tag in ("html", "body", "article", "main"):
            return None
        found = language(around, own=step == 0)
        if found:
            return found
        around = around.parent
    return None


def language(frame: Frame, *, own: bool = True) -> str | None:
    """Give the language that an element's attributes say, lower case."""
    for name in ATTRIBUTES[: None if own and frame.tag == "pre" else -1]:
        value = (frame.attrs.get(name) or "").strip().lower()
        if value and value not in NO_LANGUAGE and (name != "lang" or value in NAMES):
            return value
    names = frame.attrs.get("class") or ""
    if not names:
        return None
    brush = BRUSH.search(names)
    words = [brush[1]] if brush else [m[1] for w in names.split() if (m := PREFIXED.fullmatch(w))]
    said = next((w.lower() for w in words if w.lower() not in NO_LANGUAGE), None)
    if said or HIGHLIGHTED.isdisjoint(names.split()):
        return said
    return next((w.lower() for w in names.split() if w.lower() in NAMES), None)


def open_line(page: Page, frame: Frame) -> None:
    """Begin a line of code where each has an element of its own and no line end is written."""
    if page.verbatim:
        if page.line_ended:
            page.gap()
        page.line_ended = False
        frame.close = _close_line


def _close_line(page: Page, _: Frame) -> None:
    page.line_ended = True


OPENERS: dict[str, Opener] = {
    "code-line": open_line,
    "pre": open_pre,
}
