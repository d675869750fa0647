"""Read the blocks of Markdown that hold no others: rules, code, formulas, HTML, tables."""

import re

from markdown_it.common.utils import unescapeAll
from markdown_it.token import Token

from articlekit.about import Reason
from articlekit.draft import DraftBlock
from articlekit.options import ParseOptions
from articlekit.read.markdown_html import read_blocks, read_html
from articlekit.read.markdown_inline import Inline
from articlekit.read.markdown_state import Span, State
from articlekit.read.markdown_syntax import parse_inline
from articlekit.read.markdown_texts import add_figures, cell, set_caption

CAPTION = re.compile(r"<figcaption[^<>]*>.*</figcaption>\s*", re.DOTALL | re.IGNORECASE)
PIPE = re.compile(r"(?<!\\)\|")


def rule(state: State, token: Token) -> None:
    """Read a thematic break."""
    state.add("rule", state.span(token.map))


def code(state: State, token: Token) -> None:
    """Read a block of code; what its fence says beside the language goes to the ledger."""
    info = unescapeAll(token.info).split(maxsplit=1)
    language = info[0].strip("{}.").lower() if info else ""
    if language == "math":
        state.add("math", state.span(token.map), token.content.strip())
    else:
        state.add("code", state.span(token.map), token.content.removesuffix("\n"), language=language or None)
    for rest in (*info[1:], token.meta.get("options")):
        if rest:
            state.leave_out(None, "hidden", rest.strip())


def math(state: State, token: Token) -> None:
    """Read a displayed formula."""
    state.add("math", state.span(token.map), token.content)


def html(state: State, token: Token) -> None:
    """Keep the blocks that an HTML block shows; the rest goes to the ledger."""
    where = state.find(token.content, token.map) if "piece" in token.meta else state.span(token.map)
    blocks, hidden = _html_blocks(state, token.content)
    if CAPTION.fullmatch(token.content) and len(blocks) == 1 and (figure := state.bare_figure()):
        set_caption(state, figure, Inline(blocks[0].text, blocks[0].marks, []), where)
        return
    if not blocks:
        _flat_html(state, where, token.content)
        return
    first = len(state.draft.blocks)
    for block in blocks:
        block.where = None
        if block.kind != "footnote" or block.inside >= 0:
            block.inside = block.inside + first if block.inside >= 0 else state.frames[-1].holder
    state.draft.blocks += blocks
    _place(state, [block for block in blocks if block.inside < first], where)
    for piece, reason in hidden:
        state.leave_out(None, reason, piece)


def _html_blocks(state: State, source: str) -> tuple[list[DraftBlock], list[tuple[str, Reason]]]:
    depth = state.max_depth - state.frames[-1].depth
    return read_blocks(source, ParseOptions(max_depth=depth)) if depth > 0 else ([], [])


def _place(state: State, blocks: list[DraftBlock], where: Span) -> None:
    """Give the place of an HTML block to the last of its blocks."""
    blocks[-1].where, state.cursor = where, where[1]


def _flat_html(state: State, where: Span, source: str) -> None:
    """Keep the text that HTML shows, or the images, without what its elements are."""
    html = read_html(source)
    if html.images:
        add_figures(state, where, html.images)
    elif html.text:
        state.add("paragraph", where, html.text)
    else:
        state.leave_out(where, html.hidden[0][1] if html.hidden else "hidden")
        return
    for piece, reason in html.hidden:
        state.leave_out(None, reason, piece)


def leave_out_hidden(state: State, token: Token) -> None:
    """Leave out lines that show nothing."""
    state.leave_out(state.span(token.map), "hidden")


def leave_out_contents(state: State, token: Token) -> None:
    """Leave out what stands for the table of contents."""
    state.leave_out(state.span(token.map), "contents")


def leave_out_badges(state: State, token: Token) -> None:
    """Leave out a row of badges."""
    state.leave_out(state.span(token.map), "decoration")


def open_table(state: State, token: Token) -> None:
    """Open a table."""
    state.table, state.row = len(state.draft.blocks), -1
    state.add("table", state.span(token.map))


def open_row(state: State, token: Token) -> None:
    """Open a row."""
    state.row += 1
    state.column = 0
    state.row_line = (token.map or [0])[0]


def close_row(state: State, _: Token) -> None:
    """Add the cells of a row that go beyond the header; the parser drops them."""
    if state.row:
        for piece in _split_row(state.line(state.row_line))[state.column :]:
            cell(state, Token("td_open", "td", 1), parse_inline(piece, state.env))


def _split_row(line: str) -> list[str]:
    cells = PIPE.split(line.strip())
    cells = cells[not cells[0] : len(cells) - (not cells[-1])]
    return [cell.replace("\\|", "|").strip() for cell in cells]
