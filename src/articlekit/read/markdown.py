"""Read Markdown: CommonMark, GitHub's extensions, front matter, footnotes, definition lists and formulas.

One pass over the parser's tokens: `BLOCKS` and `TEXTS` map each kind of token to the function that reads it.
"""

import re
from collections.abc import Callable
from itertools import pairwise

from markdown_it.common.utils import unescapeAll
from markdown_it.token import Token

from articlekit.about import Reason
from articlekit.draft import Draft, DraftBlock, Kind, marks_within
from articlekit.label import dash_before
from articlekit.options import ParseOptions
from articlekit.read.boxes import make_title, says_who
from articlekit.read.markdown_components import close_frame, open_quote, read_tag_token, say_who
from articlekit.read.markdown_figures import Image, is_caption, pictures, unseen
from articlekit.read.markdown_html import read_blocks, read_html
from articlekit.read.markdown_inline import Inline, read_inline
from articlekit.read.markdown_meta import read_front_matter
from articlekit.read.markdown_state import Span, State
from articlekit.read.markdown_syntax import parse, parse_inline

LINE_END = re.compile(r"\r\n?|\n")
IMPORTS = re.compile(r"(?:(?:import\b[^\n]*|\}[ \t]*)[ \t]from[ \t]+(['\"])[^'\"\n]+\1;?[ \t]*(?:\r?\n|\Z))+")
"""What MDX loads, in paragraphs before all others."""
CAPTION = re.compile(r"<figcaption[^<>]*>.*</figcaption>\s*", re.DOTALL | re.IGNORECASE)
PIPE = re.compile(r"(?<!\\)\|")


def read(source: str, options: ParseOptions) -> Draft:
    """Read Markdown into a draft; places are character offsets in `source`."""
    front = read_front_matter(source)
    tokens, env = parse(source[front.end :])
    starts = [front.end, *(m.end() for m in LINE_END.finditer(source, front.end)), len(source)]
    state = State(Draft(source=source, found=front.found), source, starts, options.max_depth, env)
    if front.end:
        block = state.leave_out((0, len(source[: front.end].rstrip())), "hidden")
        block.claims = [found.where for found in front.found if isinstance(found.where, tuple)]
    for before, token in pairwise([Token("", "", 0), *tokens]):
        if token.type == "inline":
            TEXTS[before.type](state, before, token.children or [])
        elif handler := BLOCKS.get(token.type):
            handler(state, token)
    _add_notes(state)
    return state.draft


def _add_notes(state: State) -> None:
    """Add the notes that stood in the texts; a note may hold another."""
    while notes := state.env.pop("notes", None):
        for name, text in notes:
            state.draft.blocks.append(DraftBlock("footnote", attrs={"id": name, "label": name}))
            state.enter(len(state.draft.blocks) - 1)
            state.add("paragraph", None, read_inline(parse_inline(text, state.env)))
            state.frames.pop()


# Containers


def _list(state: State, token: Token) -> None:
    block = state.open("list", token)
    if token.tag == "ol":
        state.frames[-1].number = int(token.attrs.get("start", 1))
    if block:
        block.ordered = token.tag == "ol"


def _item(state: State, token: Token) -> None:
    top = state.frames[-1]
    marker = token.info + token.markup
    number, top.number = top.number, None if top.number is None else top.number + 1
    if top.block < 0:
        state.enter(top.holder).before = "" if number is None else f"{marker} "
        return
    start = state.start((token.map or [0])[0], state.cursor)
    end = start + len(marker)
    if "checked" in token.meta:
        end = state.source.index("]", end) + 1
    block = state.add("item", (start, end), **token.meta)
    block.number, block.marker = number, marker
    state.enter(len(state.draft.blocks) - 1).item = block


def _item_end(state: State, _: Token) -> None:
    frame = state.frames.pop()
    if frame.before:
        state.leave_out(None, "invisible", frame.before.strip())


def _quote(state: State, token: Token) -> None:
    state.open("quote", token, quotes=1)


def _quote_end(state: State, _: Token) -> None:
    """Close a quote: a last paragraph after a dash says who is quoted; a single one is its text."""
    frame = state.frames.pop()
    if frame.block < 0:
        return
    held = state.draft.blocks[frame.block + 1 :]
    if len(held) > 1 and held[-1].inside == frame.block and says_who(held[-1], held[-2]):
        last, size = held[-1], dash_before(held[-1].text)
        last.kind = "attribution"
        last.text, last.marks = last.text[size:], marks_within(last.marks, size, len(last.text))
    own = [block for block in held if block.kind != "attribution"]
    if len(own) == 1 and own[0].kind == "paragraph" and own[0].reason is None:
        quote = state.draft.blocks[frame.block]
        quote.text, quote.marks = own[0].text, own[0].marks
        del state.draft.blocks[frame.block + 1]


def _quote_tag_end(state: State, token: Token) -> None:
    say_who(state, token.meta["opened"])
    _quote_end(state, token)


def _callout(state: State, token: Token) -> None:
    block = state.open("callout", token, quotes=int(token.meta.get("quoted", True)))
    if block and token.meta.get("folded"):
        block.kind = "disclosure"
    elif block:
        block.attrs["variety"] = str(token.meta["kind"]).lower()
    if "tag" in token.meta and not token.meta["titled"]:
        state.cursor = state.find(token.meta["tag"].source, token.map)[1]


def _callout_end(state: State, _: Token) -> None:
    """Close a callout; a heading that opens it, or a first paragraph that is all bold, is its title."""
    frame = state.frames.pop()
    if 0 <= frame.block < len(state.draft.blocks) - 2:
        first = state.draft.blocks[frame.block + 1]
        make_title(first)
        first.kind = "summary" if first.kind == "heading" else first.kind


def _box_title(state: State, opener: Token, children: list[Token]) -> None:
    """Add the title of a box: that of a box that is too deep, or has one, is a paragraph."""
    inline = read_inline(children)
    box = state.frames[-1].block
    opens = box >= 0 and box == len(state.draft.blocks) - 1
    kind: Kind = "summary" if opens and state.draft.blocks[box].kind in ("callout", "disclosure") else "paragraph"
    where = state.find(opener.meta["source"], opener.map) if "source" in opener.meta else state.span(opener.map)
    where = state.up_to(where, opener.meta["upto"]) if "upto" in opener.meta else where
    state.add(kind, where, inline)


def _footnote(state: State, token: Token) -> None:
    where = state.span(token.map)
    label = str(token.meta["label"])
    block = DraftBlock("footnote", where=where, attrs={"id": label, "label": label})
    state.draft.blocks.append(block)
    state.enter(len(state.draft.blocks) - 1).depth = 0
    state.cursor = state.source.index("]:", where[0]) + 2


def _definitions(state: State, token: Token) -> None:
    state.open("definitions", token)


def _definition(state: State, token: Token) -> None:
    top = state.frames[-1]
    state.cursor = state.start((token.map or [0])[0], state.cursor) + 1
    state.enter(top.definition if top.block >= 0 else top.holder)


def _end(state: State, _: Token) -> None:
    state.frames.pop()


# Leaves


def _rule(state: State, token: Token) -> None:
    state.add("rule", state.span(token.map))


def _code(state: State, token: Token) -> None:
    info = unescapeAll(token.info).split(maxsplit=1)
    language = info[0].strip("{}.").lower() if info else ""
    if language == "math":
        state.add("math", state.span(token.map), token.content.strip())
    else:
        state.add("code", state.span(token.map), token.content.removesuffix("\n"), language=language or None)
    for rest in (*info[1:], token.meta.get("options")):
        if rest:
            state.leave_out(None, "hidden", rest.strip())


def _math(state: State, token: Token) -> None:
    state.add("math", state.span(token.map), token.content)


def _html(state: State, token: Token) -> None:
    """Keep the blocks that an HTML block shows; the rest goes to the ledger."""
    where = state.find(token.content, token.map) if "piece" in token.meta else state.span(token.map)
    blocks, hidden = _html_blocks(state, token.content)
    if CAPTION.fullmatch(token.content) and len(blocks) == 1 and (figure := state.bare_figure()):
        _set_caption(state, figure, Inline(blocks[0].text, blocks[0].marks, []), where)
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
        _figures(state, where, html.images)
    elif html.text:
        state.add("paragraph", where, html.text)
    else:
        state.leave_out(where, html.hidden[0][1] if html.hidden else "hidden")
        return
    for piece, reason in html.hidden:
        state.leave_out(None, reason, piece)


def _link_definition(state: State, token: Token) -> None:
    state.leave_out(state.span(token.map), "hidden")


def _contents(state: State, token: Token) -> None:
    state.leave_out(state.span(token.map), "contents")


def _table(state: State, token: Token) -> None:
    state.table, state.row = len(state.draft.blocks), -1
    state.add("table", state.span(token.map))


def _row(state: State, token: Token) -> None:
    state.row += 1
    state.column = 0
    state.row_line = (token.map or [0])[0]


def _row_end(state: State, _: Token) -> None:
    """Add the cells of a row that go beyond the header; the parser drops them."""
    if state.row:
        for piece in _split_row(state.line(state.row_line))[state.column :]:
            _cell(state, Token("td_open", "td", 1), parse_inline(piece, state.env))


def _split_row(line: str) -> list[str]:
    cells = PIPE.split(line.strip())
    cells = cells[not cells[0] : len(cells) - (not cells[-1])]
    return [cell.replace("\\|", "|").strip() for cell in cells]


# Texts


def _heading(state: State, opener: Token, children: list[Token]) -> None:
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


def _paragraph(state: State, opener: Token, children: list[Token]) -> None:
    where = state.find(opener.meta["source"], opener.map) if "source" in opener.meta else state.span(opener.map)
    where = state.before(where, opener.meta["cut"]) if "cut" in opener.meta else where
    if IMPORTS.fullmatch(state.source[slice(*where)]) and all(block.reason for block in state.draft.blocks):
        state.leave_out(where, "script")
        return
    images, caption = pictures(children)
    if images:
        _figures(state, where, images)
        if caption:
            _set_caption(state, state.draft.blocks[-1], read_inline(caption), where)
        state.hide(unseen(children))
        return
    frame = state.frames[-1]
    inline = read_inline(children, frame.before)
    frame.before = ""
    if state.fill_item(where, inline):
        return
    if not inline.text:
        state.leave_out(where, "invisible")
    elif is_caption(inline) and (figure := state.bare_figure()):
        _set_caption(state, figure, inline, where)
    else:
        state.add("paragraph", where, inline)


def _figures(state: State, where: Span, images: list[Image]) -> None:
    """Add a figure an image; the last one has the place of all."""
    for image in images:
        state.add("figure", None, image.pop("text", None) or "").attrs.update(image)
    state.draft.blocks[-1].where, state.cursor = where, where[1]


def _set_caption(state: State, figure: DraftBlock, inline: Inline, where: Span) -> None:
    whole = (0, len(inline.text), "emphasis")
    figure.text, figure.marks = inline.text, [m for m in inline.marks if m[:3] != whole]
    figure.where = (figure.where[0], where[1]) if isinstance(figure.where, tuple) else where
    state.cursor = where[1]
    state.hide(inline.hidden)


def _cell(state: State, opener: Token, children: list[Token]) -> None:
    align = str(opener.attrs.get("style", "")).removeprefix("text-align:") or None
    block = state.add("cell", None, read_inline(children), row=state.row, header=opener.tag == "th", align=align)
    block.inside = state.table
    state.column += 1


def _term(state: State, opener: Token, children: list[Token]) -> None:
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


def _nothing(_: State, __: Token, ___: list[Token]) -> None:
    """Pass over the title that the parser makes up for a callout."""


BLOCKS: dict[str, Callable[[State, Token], None]] = {
    "alert_close": _callout_end,
    "alert_open": _callout,
    "blockquote_close": _quote_end,
    "blockquote_open": _quote,
    "admonition_close": _callout_end,
    "box_open": _callout,
    "bullet_list_close": _end,
    "bullet_list_open": _list,
    "code_block": _code,
    "box_close": _callout_end,
    "dd_close": _end,
    "dd_open": _definition,
    "attrs": _link_definition,
    "contents": _contents,
    "definition": _link_definition,
    "dl_close": _end,
    "dl_open": _definitions,
    "fence": _code,
    "footnote_reference_close": _end,
    "footnote_reference_open": _footnote,
    "hr": _rule,
    "html_block": _html,
    "list_item_close": _item_end,
    "list_item_open": _item,
    "math_block": _math,
    "ordered_list_close": _end,
    "ordered_list_open": _list,
    "table_open": _table,
    "tag": read_tag_token,
    "tag_frame_close": close_frame,
    "tag_quote_close": _quote_tag_end,
    "tag_quote_open": open_quote,
    "tr_close": _row_end,
    "tr_open": _row,
}
"""What to do at each token."""
TEXTS: dict[str, Callable[[State, Token, list[Token]], None]] = {
    "alert_title_open": _nothing,
    "box_title_open": _box_title,
    "dt_open": _term,
    "heading_open": _heading,
    "paragraph_open": _paragraph,
    "td_open": _cell,
    "th_open": _cell,
}
"""What to do with a text, by the token that opens it."""
