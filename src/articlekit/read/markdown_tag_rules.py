"""Where the tags of dialects stand: rules that make tokens of type `tag`.

A tag alone on its lines is a token of its own, and what stands between two of them is Markdown. In a line of text only
the name of a box may open the line; all other tags there are part of the text.
"""

import regex
from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from articlekit.read.markdown_boxes import INTERRUPTS
from articlekit.read.markdown_names import meaning
from articlekit.read.markdown_tags import Tag, may_close, read_div, read_tag

LINES = 40
"""Lines over which a tag may reach."""
BOXES = frozenset(("callout", "disclosure", "quote", "summary", "frame", "titled"))
"""Tags that are known to stand around blocks: text may follow them on their line."""
VERBATIM = frozenset(("code", "drawing", "math", "comment"))
"""Tags that hold no Markdown."""
MARKDOWN_IN = frozenset(("aside", "details", "summary"))
"""Elements of HTML that authors fill with Markdown."""
SPACE = regex.compile(r"[ \t]*+")
BLANK = regex.compile(r"[ \t]*+$", regex.MULTILINE)
FENCE = regex.compile(r"\s*+(?:```|~~~)")
CONTROL = frozenset("if elif elsif else unless for case when block extends macro autoescape".split())
"""Tags of Liquid and Jinja that a text about templates names: there they stand as a word does, between spaces."""
WORD_ENDS = regex.compile(r"[\s.,;:!?)\]\"'|]|\{%|$")
WORD_BEGINS = frozenset(" \t\n([\"'|}")
OPENS = ("<", "{{", "{%", "{/*", ":::")


def tags_plugin(md: MarkdownIt) -> None:
    """Have lines of tags parsed."""
    md.block.ruler.before("fence", "tag", tags, {"alt": INTERRUPTS})


def tags(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """Read the tags that a line consists of, or the boxes that it opens with."""
    if state.is_code_block(start):
        return False
    pos = state.bMarks[start] + state.tShift[start]
    if not state.src.startswith(OPENS, pos, state.eMarks[start]):
        return False
    run, last, rest = _run(state, start, end, pos)
    if not run:
        return False
    if not silent:
        state.line = last + 1
        _emit(state, run, start, end, rest)
    return True


def _run(state: StateBlock, start: int, end: int, pos: int) -> tuple[list[Tag], int, int]:
    """Give the tags at the head of a line, the line in which they end, and where text after them starts (or -1)."""
    last = state.eMarks[start]
    if state.src.startswith(":::", pos):
        div = read_div(state.src[pos:last])
        return ([div] if div and not _is_prose(div) else []), start, -1
    run: list[Tag] = []
    at = pos
    while at < last and (tag := _within(state, at, last)):
        run.append(tag)
        at = _skip(state.src, at + len(tag.source))
    if run and at >= last:
        return (run if all(map(stands_alone, run)) else []), start, -1
    if not run:
        return _over_lines(state, start, end) if may_close(state.src, pos) else ([], start, -1)
    boxes = next((n for n, tag in enumerate(run) if not _opens_box(tag)), len(run))
    if not boxes:
        return [], start, -1
    at = pos
    for tag in run[:boxes]:
        at = _skip(state.src, at + len(tag.source))
    return run[:boxes], start, at


def _is_prose(div: Tag) -> bool:
    """Tell words behind colons, where no box has such a name: no dialect reads them."""
    return "title" in div.values and not meaning(div) and not {"{", "["} & set(div.source)


def _within(state: StateBlock, at: int, last: int) -> Tag | None:
    tag = read_tag(state.src, at)
    return tag if tag and at + len(tag.source) <= last else None


def _skip(text: str, at: int) -> int:
    found = SPACE.match(text, at)
    return found.end() if found else at


def _over_lines(state: StateBlock, start: int, end: int) -> tuple[list[Tag], int, int]:
    """Read a tag that reaches over lines."""
    last = start + 1
    while last < min(end, start + LINES) and not state.isEmpty(last) and state.sCount[last] >= state.blkIndent:
        last += 1
    text = state.getLines(start, last, state.blkIndent, keepLastLF=False).lstrip() if last > start + 1 else ""
    tag = read_tag(text)
    if not tag or not stands_alone(tag) or not BLANK.match(text, len(tag.source)):
        return [], start, -1
    return [tag], start + tag.source.count("\n"), -1


def stands_alone(tag: Tag) -> bool:
    """Tell whether a tag on a line of its own is a component: plain HTML is read as HTML."""
    if tag.dialect == "called":
        return bool(meaning(tag))
    html = tag.dialect == "markup" and tag.name[0].islower() and "." not in tag.name
    return not html or tag.name in MARKDOWN_IN or "markdown" in tag.values or "{" in tag.source


def _opens_box(tag: Tag) -> bool:
    return tag.nesting > 0 and stands_alone(tag) and meaning(tag) in BOXES


def _emit(state: StateBlock, run: list[Tag], start: int, end: int, rest: int) -> None:
    """Add a token a tag, with all that it holds where that is no Markdown, and read the text after them."""
    for tag in run:
        token = state.push("tag", "", 0)
        token.meta = {"tag": tag}
        token.map = [start, state.line]
    if rest >= 0:
        _read_rest(state, start, end, rest)
    elif run[-1].nesting > 0 and not _take_verbatim(state, run[-1], start, end):
        _dedent(state, run[-1], end)


def _read_rest(state: StateBlock, line: int, end: int, at: int) -> None:
    """Read the text after a tag as the block that it would be on a line of its own."""
    state.bMarks[line], state.tShift[line], state.sCount[line] = at, 0, state.blkIndent
    any(rule(state, line, end, False) for rule in state.md.block.ruler.getRules(""))  # noqa: FBT003 - the parser's


def _take_verbatim(state: StateBlock, tag: Tag, start: int, end: int) -> bool:
    """Give the tag's token the lines up to the one that closes it; tell whether there is one."""
    if meaning(tag) not in VERBATIM or tag.dialect == "markup":
        return False
    found = _closing(state, tag, state.eMarks[state.line - 1])
    if found is None:
        return False
    last = state.line - 1 + state.src.count("\n", state.eMarks[state.line - 1], found.start())
    if last >= end or (meaning(tag) == "code" and FENCE.match(state.src, state.eMarks[state.line - 1])):
        return False
    text = state.getLines(state.line, last, state.blkIndent, keepLastLF=True)
    token = state.tokens[-1]
    token.content = text + state.src[state.bMarks[last] + state.tShift[last] : found.start()]
    token.meta["verbatim"] = True
    state.line = last + 1
    token.map = [start, state.line]
    return True


def _closing(state: StateBlock, tag: Tag, at: int) -> "regex.Match[str] | None":
    """Find what closes a tag from a place on; what was found last, or sought in vain, is not sought again."""
    known = state.env.setdefault("seen", {}).setdefault("closings", {})
    key = (tag.dialect, tag.name)
    found = known.get(key, False)
    if found is False or (found and found.start() < at):
        name = regex.escape(tag.name)
        pattern = r"\{\{[<%]\s*+/\s*+" + name + r"\s*+[>%]\}\}" if tag.dialect == "hugo" else rf"\{{%-?\s*+end{name}\b"
        pattern += "" if tag.dialect == "hugo" else r"[^%]*+%\}"
        found = known[key] = regex.compile(pattern).search(state.src, at)
    return found or None


def _dedent(state: StateBlock, tag: Tag, end: int) -> None:
    """Take the indent off the lines in a tag, where they have one: there it means no code."""
    first = state.skipEmptyLines(state.line)
    if first >= end or (
        tag.dialect in ("hugo", "liquid") and _closing(state, tag, state.eMarks[state.line - 1]) is None
    ):
        return
    deep = state.sCount[first]
    by = deep - state.blkIndent
    line = first
    while by > 0 and line < end and (state.isEmpty(line) or state.sCount[line] >= deep):
        spaces = state.src[state.bMarks[line] : state.bMarks[line] + min(by, state.tShift[line])]
        if not state.isEmpty(line) and spaces == " " * by:
            state.bMarks[line] += by
            state.tShift[line] -= by
            state.sCount[line] -= by
        line += 1


def tag_in_text(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    """Read a tag in a line of text, as HTML there is read."""
    if state.src[state.pos] not in "<{":
        return False
    tag = read_tag(state.src, state.pos)
    if not tag or state.pos + len(tag.source) > state.posMax or tag.dialect == "called":
        return False
    if (tag.dialect == "markup" and "{" not in tag.source) or _is_named(state, tag):
        return False
    if not silent:
        state.push("html_inline", "", 0).content = tag.source
    state.pos += len(tag.source)
    return True


def _is_named(state: StateInline, tag: Tag) -> bool:
    """Tell a tag that a text is about: it stands as a word does, and decides nothing there."""
    end = state.pos + len(tag.source)
    begins = not state.pos or state.src[state.pos - 1] in WORD_BEGINS
    return tag.dialect == "liquid" and tag.name in CONTROL and begins and bool(WORD_ENDS.match(state.src, end))
