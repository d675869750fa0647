r"""Formulas: `$x$`, `$$`, and as LaTeX itself writes them, `\(x\)`, `\[x\]` and `\begin{align}`."""

import regex
from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from articlekit.read.markdown_boxes import INTERRUPTS

FORMULA = regex.compile(r"\$(?![\s$])((?:[^$\\\n]++|\\.)++)(?<!\s)\$(?![\w$])|\$\$((?:[^$\\\n`]++|\\.)++)\$\$(?!\$)")
"""A formula in a line, as GitHub and pandoc have it, or kramdown: `$5 and $10` is none."""
WITHIN = r"((?:[^\\\n]++|\\(?![()\[\]\\]).|\\\\(?![()\[\]]))++)"
BRACKETED = regex.compile(rf"(\\\\?)\({WITHIN}\1\)|\\\\\[{WITHIN}\\\\\]")
r"""A formula between `\(` and `\)`, with two backslashes where one is escaped; in a line `\[` alone is a bracket."""
LONGEST = 2000
TEX = regex.compile(r"\\[A-Za-z]|(?<!\\)[\^_]|[=<>]|^\s*[A-Za-z]\s*$|\b\d*[A-Za-z]\s*[-+/*]\s*\w\b")
"""What a formula has and a remark in brackets has not."""
ENVIRONMENT = regex.compile(
    r"\\begin\{((?:equation|align|aligned|alignat|gather|gathered|multline|eqnarray|split|cases|[pbv]?matrix)\*?)\}"
)
DISPLAYS = ("$$", "\\[", "\\\\[", "\\begin{")


def math_plugin(md: MarkdownIt) -> None:
    """Have displayed formulas parsed."""
    md.block.ruler.before("fence", "math_block", displayed, {"alt": INTERRUPTS})


def displayed(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """Read a displayed formula; its signs may stand in its lines, and it has no blank line."""
    if state.is_code_block(start):
        return False
    first = _line(state, start)
    opens, closes = _signs(first)
    last = _closing_line(state, start, end, opens, closes) if opens else -1
    if last < 0:
        return False
    text = state.getLines(start, last + 1, state.sCount[start], keepLastLF=False).strip()
    inner = text.removeprefix(opens).removesuffix(closes).strip() if closes[:4] != "\\end" else text
    if opens.endswith("[") and (not TEX.search(inner) or closes in inner):
        return False
    if not silent:
        state.line = last + 1
        token = state.push("math_block", "math", 0)
        token.content = inner
        token.map = [start, last + 1]
    return True


def _signs(line: str) -> tuple[str, str]:
    """Give what opens the formula that a line begins, and what closes it; empty where none does."""
    sign = next((sign for sign in DISPLAYS if line.startswith(sign)), "")
    found = ENVIRONMENT.match(line) if sign == "\\begin{" else None
    if found:
        return found[0], f"\\end{{{found[1]}}}"
    return ("", "") if sign == "\\begin{" else (sign, sign.replace("[", "]"))


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _closing_line(state: StateBlock, start: int, end: int, opens: str, closes: str) -> int:
    """Give the line that ends with a sign, or -1; lines that were searched in vain are not searched again."""
    rest = _line(state, start)[len(opens) :].rstrip()
    if closes in rest:
        return start if _ends(rest, closes) else -1
    vain = state.env.setdefault("seen", {}).setdefault("no_math_before", {})
    if start < vain.get(closes, 0):
        return -1
    for line in range(start + 1, end):
        text = _line(state, line).rstrip()
        if not text or state.sCount[line] < state.blkIndent:
            vain[closes] = line
            return -1
        if _ends(text, closes):
            return line
    vain[closes] = end
    return -1


def _ends(line: str, closes: str) -> bool:
    """Tell whether a line ends with a sign; behind a backslash it is none."""
    return line.endswith(closes) and not line.removesuffix(closes).endswith("\\")


def formula(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    """Read `$x$`, not after a letter or digit."""
    if state.src[state.pos] != "$" or (state.pos and state.src[state.pos - 1].isalnum()):
        return False
    match = FORMULA.match(state.src, state.pos, state.posMax)
    if not match or (match[2] and not TEX.search(match[2])):
        return False
    if not silent:
        state.push("math_inline", "math", 0).content = (match[1] or match[2]).strip(" `")
    state.pos = match.end()
    return True


def bracketed(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    r"""Read `\(x\)` and `\[x\]`; what looks like no formula is text with backslashes."""
    if state.src[state.pos] != "\\" or state.src[state.pos : state.pos + 3].lstrip("\\")[:1] not in ("(", "["):
        return False
    found = BRACKETED.match(state.src, state.pos, min(state.posMax, state.pos + LONGEST))
    inner = (found[2] or found[3]).strip() if found else ""
    if not found or not TEX.search(inner):
        return False
    if not silent:
        state.push("math_inline", "math", 0).content = inner
    state.pos = found.end()
    return True
