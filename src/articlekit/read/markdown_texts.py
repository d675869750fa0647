"""Read the texts of Markdown: headings, paragraphs, figures with their captions, cells, terms."""

import regex
from markdown_it.token import Token

from articlekit.draft import DraftBlock, marks_within
from articlekit.read.markdown_attrs import AT_END
from articlekit.read.markdown_figures import Image, is_caption, pictures, unseen
from articlekit.read.markdown_inline import Inline, read_inline
from articlekit.read.markdown_state import Span, State
from articlekit.read.markdown_tags import BRACES

IMPORT = r"(?:import\b[^\n]*|\}[ \t]*)[ \t]from[ \t]+(['\"])[^'\"\n]+\1;?[ \t]*(?:\r?\n|\Z)"
IMPORTS = regex.compile(rf"(?:{IMPORT})+(?:export\b.*)?", regex.DOTALL)
"""What MDX loads, in paragraphs before all others."""
LOADED = regex.compile(r"^import[ \t]+(\w+)[ \t]+from[ \t]+['\"]([^'\"\n]+)['\"]", regex.MULTILINE)
SCRIPT = regex.compile(rf"(?:export[ \t]+(?:const|let|var|default|function|async)\b.*|{BRACES})", regex.DOTALL)
"""What else a document that loads something computes."""


def heading(state: State, opener: Token, children: list[Token]) -> None:
    """Read a heading; a list of attributes may name it."""
    where = state.span(opener.map)
    inline = read_inline(children)
    if not inline.text:
        state.leave_out(where, "invisible")
        return
    block = state.add("heading", where, inline)
    block.level = int(opener.tag[1])
    if "attrs" in opener.meta:
        block.attrs |= {"id": opener.meta["id"]} if opener.meta["id"] else {}
        state.hide([opener.meta["attrs"]])


def paragraph(state: State, opener: Token, children: list[Token]) -> None:
    """Read a paragraph: text, the text of an item, pictures, or a caption under them."""
    where = state.find(opener.meta["source"], opener.map) if "source" in opener.meta else state.span(opener.map)
    where = state.before(where, opener.meta["cut"]) if "cut" in opener.meta else where
    if _is_script(state, state.source[slice(*where)]):
        state.leave_out(where, "script")
        return
    images, caption = pictures(children, captioned="captioned" in opener.meta)
    if images:
        add_figures(state, where, images)
        if caption:
            set_caption(state, state.draft.blocks[-1], read_inline(caption), where)
        state.hide(unseen(children))
        return
    frame = state.frames[-1]
    inline = read_inline(children, frame.before)
    frame.before = ""
    if state.fill_item(where, inline):
        return
    if not inline.text:
        state.leave_out(where, "invisible")
    elif _caption_table(state, inline, where):
        return
    elif is_caption(inline) and (figure := state.bare_figure()):
        set_caption(state, figure, inline, where)
    else:
        state.add("paragraph", where, inline)


def _is_script(state: State, text: str) -> bool:
    """Tell what MDX loads and computes; only a document that loads something first is MDX."""
    if text.startswith(("import", "}")) and IMPORTS.fullmatch(text):
        loads = all(block.reason for block in state.draft.blocks)
        state.scripted = state.scripted or loads
        state.loaded |= dict(LOADED.findall(text)) if loads else {}
        return loads
    return state.scripted and bool(SCRIPT.fullmatch(text))


def _caption_table(state: State, inline: Inline, where: Span) -> bool:
    """Give the table right above its caption, which Pandoc opens with a colon; tell whether there is one."""
    blocks = state.draft.blocks
    if not inline.text.startswith(": ") or not blocks or blocks[-1].kind != "cell":
        return False
    table = blocks[state.table]
    if table.text or table.inside != state.frames[-1].holder:
        return False
    named = AT_END.search(inline.text)
    end = named.start() if named else len(inline.text)
    table.text, table.marks = inline.text[2:end], marks_within(inline.marks, 2, end)
    state.cover(table, where)
    state.hide([*inline.hidden, *([named[1]] if named else [])])
    return True


def add_figures(state: State, where: Span, images: list[Image]) -> None:
    """Add a figure an image; the last one has the place of all."""
    for image in images:
        state.add("figure", None, image.pop("text", None) or "").attrs.update(image)
    state.draft.blocks[-1].where, state.cursor = where, where[1]


def set_caption(state: State, figure: DraftBlock, inline: Inline, where: Span) -> None:
    """Give a figure its caption."""
    whole = (0, len(inline.text), "emphasis")
    figure.text, figure.marks = inline.text, [m for m in inline.marks if m[:3] != whole]
    state.cover(figure, where)
    state.hide(inline.hidden)


def cell(state: State, opener: Token, children: list[Token]) -> None:
    """Read a cell."""
    align = str(opener.attrs.get("style", "")).removeprefix("text-align:") or None
    block = state.add("cell", None, read_inline(children), row=state.row, header=opener.tag == "th", align=align)
    block.inside = state.table
    state.column += 1


def term(state: State, opener: Token, children: list[Token]) -> None:
    """Begin an entry of a definition list with its term."""
    top = state.frames[-1]
    where = state.span(opener.map)
    if top.block < 0:
        state.add("paragraph", where, read_inline(children))
        return
    top.definition = len(state.draft.blocks)
    state.add("definition", None)
    state.enter(top.definition)
    state.add("term", where, read_inline(children))
    state.frames.pop()


def nothing(_: State, __: Token, ___: list[Token]) -> None:
    """Pass over the title that the parser makes up for a callout."""
