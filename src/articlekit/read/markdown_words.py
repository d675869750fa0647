"""Abbreviations that a document explains, and notes that stand in the text: `*[HTML]: ...` and `^[a note]`."""

import regex
from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

ABBREVIATION = regex.compile(r"\*\[([^\[\]\\\n]{1,100})\]:[ \t]*+([^\n]+)")
MOST = 200
"""Abbreviations that are looked for."""
NOTE = regex.compile(r"\^\[((?:[^\[\]\\]++|\\.|\[[^\[\]]*+\])++)\]")
"""A note; one without a space, as in `^[a-z]+`, is none."""


def words_plugin(md: MarkdownIt) -> None:
    """Have abbreviations parsed; `abbreviated` finds them in the texts."""
    md.block.ruler.before("fence", "abbreviation", abbreviation, {"alt": ["paragraph", "reference"]})


def abbreviation(state: StateBlock, start: int, _: int, silent: bool) -> bool:  # noqa: FBT001
    """Read a line that says what an abbreviation means."""
    pos = state.bMarks[start] + state.tShift[start]
    found = ABBREVIATION.match(state.src, pos, state.eMarks[start])
    if not found or state.is_code_block(start):
        return False
    if not silent:
        state.env.setdefault("abbreviations", {})[found[1]] = found[2].strip()
        token = state.push("definition", "", 0)
        token.map = [start, start + 1]
        state.line = start + 1
    return True


def abbreviated(tokens: list[Token], meanings: dict[str, str]) -> list[Token]:
    """Mark the abbreviations in a text."""
    names = "|".join(map(regex.escape, sorted(list(meanings)[:MOST], key=len, reverse=True)))
    pattern = regex.compile(rf"(?<!\w)(?:{names})(?!\w)")
    made: list[Token] = []
    for token in tokens:
        made += _marked(token.content, pattern, meanings) if token.type == "text" else [token]
    return made


def _marked(text: str, pattern: "regex.Pattern[str]", meanings: dict[str, str]) -> list[Token]:
    made: list[Token] = []
    at = 0
    for found in pattern.finditer(text):
        made.append(Token("text", "", 0, content=text[at : found.start()]))
        made.append(Token("abbr_open", "abbr", 1, attrs={"title": meanings[found[0]]}))
        made.append(Token("text", "", 0, content=found[0]))
        made.append(Token("abbr_close", "abbr", -1))
        at = found.end()
    return [*made, Token("text", "", 0, content=text[at:])]


def note(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    """Read a note in the text; it is called by the next number that no other note has."""
    if state.src[state.pos] != "^":
        return False
    found = NOTE.match(state.src, state.pos, state.posMax)
    if not found or not regex.search(r"\s", found[1]):
        return False
    if not silent:
        refs = state.env.setdefault("footnotes", {}).setdefault("refs", {})
        number = state.env.get("last_note", 0) + 1
        while f":{number}" in refs:
            number += 1
        refs[f":{number}"] = -1
        state.env["last_note"] = number
        state.env.setdefault("notes", []).append((str(number), found[1]))
        state.push("footnote_ref", "", 0).content = str(number)
    state.pos = found.end()
    return True
