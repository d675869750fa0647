"""Read Markdown: CommonMark, GitHub's extensions, front matter, and what blogs, generators and note apps add.

One pass over the parser's tokens: `BLOCKS` and `TEXTS` map each kind of token to the function that reads it.
"""

import re
from collections.abc import Callable
from itertools import pairwise

from markdown_it.token import Token

from articlekit.draft import Draft, DraftBlock
from articlekit.options import ParseOptions
from articlekit.read import markdown_containers as containers
from articlekit.read import markdown_leaves as leaves
from articlekit.read import markdown_texts as texts
from articlekit.read.markdown_components import close_frame, open_quote, read_tag_token
from articlekit.read.markdown_inline import read_inline
from articlekit.read.markdown_meta import read_front_matter
from articlekit.read.markdown_state import State
from articlekit.read.markdown_syntax import parse, parse_inline

LINE_END = re.compile(r"\r\n?|\n")


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


BLOCKS: dict[str, Callable[[State, Token], None]] = {
    "admonition_close": containers.close_callout,
    "alert_close": containers.close_callout,
    "alert_open": containers.open_callout,
    "attrs": leaves.leave_out_hidden,
    "badges": leaves.leave_out_badges,
    "blockquote_close": containers.close_quote,
    "blockquote_open": containers.open_block_quote,
    "box_close": containers.close_callout,
    "box_open": containers.open_callout,
    "bullet_list_close": containers.close,
    "bullet_list_open": containers.open_list,
    "code_block": leaves.code,
    "contents": leaves.leave_out_contents,
    "dd_close": containers.close,
    "dd_open": containers.open_definition,
    "definition": leaves.leave_out_hidden,
    "dl_close": containers.close,
    "dl_open": containers.open_definitions,
    "fence": leaves.code,
    "footnote_reference_close": containers.close,
    "footnote_reference_open": containers.open_footnote,
    "hr": leaves.rule,
    "html_block": leaves.html,
    "list_item_close": containers.close_item,
    "list_item_open": containers.open_item,
    "math_block": leaves.math,
    "ordered_list_close": containers.close,
    "ordered_list_open": containers.open_list,
    "table_open": leaves.open_table,
    "tag": read_tag_token,
    "tag_frame_close": close_frame,
    "tag_quote_close": containers.close_quoted,
    "tag_quote_open": open_quote,
    "tr_close": leaves.close_row,
    "tr_open": leaves.open_row,
}
"""What to do at each token."""
TEXTS: dict[str, Callable[[State, Token, list[Token]], None]] = {
    "alert_title_open": texts.nothing,
    "box_title_open": containers.box_title,
    "dt_open": texts.term,
    "heading_open": texts.heading,
    "paragraph_open": texts.paragraph,
    "td_open": texts.cell,
    "th_open": texts.cell,
}
"""What to do with a text, by the token that opens it."""
