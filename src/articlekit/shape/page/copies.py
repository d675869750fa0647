"""Passages that a page says twice: once more for small screens, for print, in a panel."""

from articlekit.about import Reason
from articlekit.draft import Draft
from articlekit.shape.page.survey import Survey

LEAST = 20
"""Words that a passage must say again in the same order to be a copy; prices and labels come back in every card."""
MEANT = frozenset(("quote", "code"))
"""Kinds that repeat on purpose."""
REASON: Reason = "duplicate"


def leave_out_copies(draft: Draft, survey: Survey, chosen: list[bool]) -> None:
    """Leave out the passages that an earlier one in another element says word for word."""
    meant = _meant(draft)
    members = list(survey.members.values())
    shown = [k for k, (parts, keep) in enumerate(zip(members, chosen, strict=True)) if keep and not meant[parts[0]]]
    holders = [survey.parent[survey.element[k]] for k in shown]
    for run in _runs([survey.texts[k] for k in shown], holders):
        copies = [shown[n] for n in run]
        if sum(survey.words[k] for k in copies) >= LEAST:
            for k in copies:
                chosen[k] = False
                for i in members[k]:
                    draft.blocks[i].reason = REASON


def _meant(draft: Draft) -> list[bool]:
    """Tell of each block whether it repeats on purpose, or is in one that does."""
    meant: list[bool] = []
    for block in draft.blocks:
        meant.append(block.kind in MEANT or (block.inside >= 0 and meant[block.inside]))
    return meant


def _runs(texts: list[str], holders: list[int]) -> list[list[int]]:
    """Give the runs of texts that are the same as a run before them with other holders, as places in the list."""
    first: dict[str, int] = {}
    runs: list[list[int]] = []
    at = -1
    for n, text in enumerate(texts):
        follows = at >= 0 and texts[at + 1] == text
        at = at + 1 if follows else first.setdefault(text, n)
        if holders[at] == holders[n]:  # or nothing said it before
            at = -1
        elif follows:
            runs[-1].append(n)
        else:
            runs.append([n])
    return runs
