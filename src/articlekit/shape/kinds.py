"""Tell which lines of raw text are headings, code, or items that lost their markers: what the models say is weighed."""

from articlekit.draft import Draft
from articlekit.options import ParseOptions
from articlekit.shape import line_model
from articlekit.shape.code_lines import take_code
from articlekit.shape.heading_lines import add_headings, settle_headings, weigh_headings
from articlekit.shape.item_lines import least_item, make_items, weigh_items
from articlekit.shape.kind_columns import kept, kind_columns, possible
from articlekit.shape.words import words_for


def tell_kinds(draft: Draft, _: ParseOptions) -> None:
    """Make headings, items and code of paragraphs."""
    top = kept(draft)
    if not top:
        return
    columns = kind_columns(draft, top)
    blocks = [draft.blocks[i] for i in top]
    words = words_for(draft.language)
    take_code(blocks, columns)
    headings, items = (
        line_model.load(name).score(columns, [possible(b, name) for b in blocks]) for name in ("heading", "item")
    )
    weigh_headings(blocks, columns, headings, words)
    weigh_items(blocks, columns, headings, items)
    settle_headings(blocks, columns, headings, items)
    least = least_item(columns)
    taken = [item - least > max(0.0, heading) for heading, item in zip(headings, items, strict=True)]
    for block, heading, is_item in zip(blocks, headings, taken, strict=True):
        if heading > 0 and not is_item:
            block.kind = "heading"
    make_items(blocks, taken)
    add_headings(blocks, columns["body"], words)
