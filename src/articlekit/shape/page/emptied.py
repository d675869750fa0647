"""Leave out the containers of a page of which nothing is left."""

from articlekit.draft import Draft
from articlekit.options import ParseOptions

CONTAINERS = frozenset("callout cell definition definitions disclosure item list quote table".split())


def leave_out_emptied(draft: Draft, _: ParseOptions) -> None:
    """Give a container the reason of what it held, where all of that was left out and it has no text of its own.

    An emptied cell stays in its row, to keep the columns apart, as long as anything in the table is kept.
    """
    blocks = draft.blocks
    full: set[int] = set()
    held: dict[int, int] = {}
    for i in range(len(blocks) - 1, -1, -1):
        block = blocks[i]
        emptied = block.kind in CONTAINERS and i in held and i not in full and not block.text
        if emptied and block.reason is None and block.kind != "cell":
            block.reason = blocks[held[i]].reason
        if block.inside >= 0:
            held[block.inside] = i
            if block.reason is None and not emptied:
                full.add(block.inside)
