"""Read the containers of Markdown: lists, quotes, callouts, footnotes, definitions."""

from markdown_it.token import Token

from articlekit.draft import DraftBlock, Kind, marks_within
from articlekit.label import dash_before
from articlekit.read.boxes import make_title, says_who
from articlekit.read.markdown_components import say_who
from articlekit.read.markdown_inline import read_inline
from articlekit.read.markdown_state import State


def open_list(state: State, token: Token) -> None:
    """Open a list."""
    block = state.open("list", token)
    if token.tag == "ol":
        state.frames[-1].number = int(token.attrs.get("start", 1))
    if block:
        block.ordered = token.tag == "ol"


def open_item(state: State, token: Token) -> None:
    """Open an item, with its marker and box."""
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


def close_item(state: State, _: Token) -> None:
    """Close an item; the number of one without text goes to the ledger."""
    frame = state.frames.pop()
    if frame.before:
        state.leave_out(None, "invisible", frame.before.strip())


def open_block_quote(state: State, token: Token) -> None:
    """Open a quote."""
    state.open("quote", token, quotes=1)


def close_quote(state: State, _: Token) -> None:
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


def close_quoted(state: State, token: Token) -> None:
    """Close the quote between two tags."""
    say_who(state, token.meta["opened"])
    close_quote(state, token)


def open_callout(state: State, token: Token) -> None:
    """Open a callout, or what unfolds."""
    block = state.open("callout", token, quotes=int(token.meta.get("quoted", True)))
    if block and token.meta.get("folded"):
        block.kind = "disclosure"
    elif block:
        block.attrs["variety"] = str(token.meta["kind"]).lower()
    if "sign" in token.meta:
        state.cursor = state.find(token.meta["sign"], token.map)[1]
    if "tag" in token.meta and not token.meta["titled"]:
        state.cursor = state.find(token.meta["tag"].source, token.map)[1]


def close_callout(state: State, _: Token) -> None:
    """Close a callout; a heading that opens it, or a first paragraph that is all bold, is its title."""
    frame = state.frames.pop()
    if 0 <= frame.block < len(state.draft.blocks) - 2:
        first = state.draft.blocks[frame.block + 1]
        make_title(first)
        first.kind = "summary" if first.kind == "heading" else first.kind


def box_title(state: State, opener: Token, children: list[Token]) -> None:
    """Add the title of a box: that of a box that is too deep, or has one, is a paragraph."""
    inline = read_inline(children)
    box = state.frames[-1].block
    opens = box >= 0 and box == len(state.draft.blocks) - 1
    kind: Kind = "summary" if opens and state.draft.blocks[box].kind in ("callout", "disclosure") else "paragraph"
    where = state.find(opener.meta["source"], opener.map) if "source" in opener.meta else state.span(opener.map)
    where = state.up_to(where, opener.meta["upto"]) if "upto" in opener.meta else where
    state.add(kind, where, inline)


def open_footnote(state: State, token: Token) -> None:
    """Open a footnote."""
    where = state.span(token.map)
    label = str(token.meta["label"])
    block = DraftBlock("footnote", where=where, attrs={"id": label, "label": label})
    state.draft.blocks.append(block)
    state.enter(len(state.draft.blocks) - 1).depth = 0
    state.cursor = state.source.index("]:", where[0]) + 2


def open_definitions(state: State, token: Token) -> None:
    """Open a list of definitions."""
    state.open("definitions", token)


def open_definition(state: State, token: Token) -> None:
    """Open what is said of a term."""
    top = state.frames[-1]
    state.cursor = state.start((token.map or [0])[0], state.cursor) + 1
    state.enter(top.definition if top.block >= 0 else top.holder)


def close(state: State, _: Token) -> None:
    """Close a container."""
    state.frames.pop()
