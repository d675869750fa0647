"""Leave out the labels of panels of which nothing is kept."""

from articlekit.draft import Draft, Element
from articlekit.shape.page.around import words_of
from articlekit.shape.page.survey import PANELS


def leave_out_lone_labels(draft: Draft, kept: set[int]) -> None:
    """Leave out the label of a panel of which nothing else is kept."""
    blocks = draft.blocks
    full: set[int] = set()
    for i in sorted(kept, reverse=True):
        holder = blocks[i].inside
        while holder >= 0 and holder not in full and blocks[i].kind != "summary":
            full.add(holder)
            holder = blocks[holder].inside
    kept -= {
        i for i in kept if blocks[i].kind == "summary" and blocks[i].inside not in full and _is_label(draft.elements[i])
    }


def _is_label(element: Element) -> bool:
    """Tell the label of a panel from a summary, that is an element of its own: a question may stand alone."""
    return element.attrs.get("role") == "tabpanel" or not PANELS.isdisjoint(words_of(element))
