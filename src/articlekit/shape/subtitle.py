"""The subtitle of a Markdown document as it is written: a paragraph under the title, all of it emphasised."""

from articlekit.draft import Draft, Found
from articlekit.options import ParseOptions


def find_subtitle(draft: Draft, _: ParseOptions) -> None:
    """Move the subtitle out of the tree into its field."""
    title = next((n for n, b in enumerate(draft.blocks) if b.kind == "heading"), None)
    if title is None or draft.blocks[title].reason != "label" or any(f.field == "subtitle" for f in draft.found):
        return
    below = next((b for b in draft.blocks[title + 1 :] if b.text or b.kind == "rule"), None)
    if below is None or below.kind != "paragraph" or below.reason is not None or below.inside >= 0:
        return
    marks = [mark for mark in below.marks if mark.kind != "link"]
    if len(marks) == 1 and marks[0][:3] == (0, len(below.text), "emphasis"):
        below.reason = "label"
        draft.found.append(Found("subtitle", below.text, "emphasis", draft.claim(below, below.text)))
