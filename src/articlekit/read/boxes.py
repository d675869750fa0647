"""What the blocks in a quote or a callout are, told by how they are written: the same in HTML and in Markdown."""

from articlekit.draft import DraftBlock
from articlekit.label import is_attribution

CALLOUTS: dict[str, str] = {
    **dict.fromkeys("note info information secondary abstract seealso".split(), "note"),
    **dict.fromkeys("tip hint success check".split(), "tip"),
    **dict.fromkeys("important primary".split(), "important"),
    **dict.fromkeys("warning warn attention".split(), "warning"),
    **dict.fromkeys("caution danger error bug failure".split(), "caution"),
}
"""The variety of a callout by a word of its class: `admonition-note`, `alert--warning`, `tip`."""


def make_title(block: DraftBlock) -> None:
    """Make the first paragraph of a callout its title where all of it is bold."""
    bold = [mark for mark in block.marks if mark[:3] == (0, len(block.text), "strong")]
    if block.kind == "paragraph" and bold:
        block.kind = "summary"
        block.marks = [mark for mark in block.marks if mark not in bold]


def says_who(last: DraftBlock, before: DraftBlock) -> bool:
    """Tell the paragraph that says who is quoted: after a dash, and the one before is not: that would be dialogue."""
    return (
        last.kind == before.kind == "paragraph"
        and last.inside == before.inside
        and is_attribution(last.text)
        and not is_attribution(before.text)
    )
