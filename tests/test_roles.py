"""Roles of sections, and the passages laid over the tree."""

from articlekit.draft import Draft, DraftBlock, Kind
from articlekit.model import Reason
from articlekit.options import ParseOptions
from articlekit.shape.build import build
from articlekit.shape.outline import outline
from articlekit.shape.roles import tell_roles


def block(kind: Kind, text: str = "", inside: int = -1, reason: Reason | None = None) -> DraftBlock:
    return DraftBlock(kind, text, inside=inside, level=2 if kind == "heading" else 0, reason=reason)


def test_passages_lead_to_blocks_of_the_tree() -> None:
    draft = Draft(
        [
            block("heading", "Benefits of Walking"),
            block("list"),
            block("item", "Sleep: you rest better at night", 1),
            block("item", "Share this page with a friend", 1, "share"),
            block("paragraph", "Follow us", 3),
            block("item", "Mood: you feel lighter", 1),
            block("quote"),
            block("attribution", "A walker", 6),
        ]
    )
    outline(draft, ParseOptions())
    tell_roles(draft, ParseOptions())
    article = build(draft)
    assert [b.label for b in article.benefits] == ["Sleep", "Mood"]
