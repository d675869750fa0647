"""Roles of sections, and the passages laid over the tree."""

import articlekit
from articlekit.draft import Draft, DraftBlock, Kind
from articlekit.model import Reason
from articlekit.options import ParseOptions
from articlekit.shape.build import build
from articlekit.shape.outline import outline
from articlekit.shape.role_model import RoleModel
from articlekit.shape.role_parts import Part, Tie
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


def test_a_conclusion_without_a_heading() -> None:
    article = articlekit.parse_markdown(
        "# Why We Keep Bees\n\nBees came to us late, and by chance.\n\n"
        "## Where They Live\n\nThe hives stand behind the shed.\n\n## When They Fly\n\nOn warm days only.\n\n"
        "All in all, the bees have given us more than we gave them.\n"
    )
    assert article.conclusion is not None
    assert article.conclusion.text.startswith("All in all")


def test_lines_above_the_introduction() -> None:
    article = articlekit.parse_markdown(
        "# Why We Keep Bees\n\n2 May 2024\n\nBees came to us late, and by chance.\n\n## Where They Live\n\nBehind the shed.\n"
    )
    assert article.introduction is not None
    assert article.introduction.text == "Bees came to us late, and by chance."


def test_weights_add_up() -> None:
    ties: dict[Tie, list[list[int]]] = {name: [[0, 0], [0, 0]] for name in ("child", "next", "row")}
    model = RoleModel(["body", "steps"], {"a": {"body": -30, "steps": 20}, "b": {"steps": -50}}, ties)
    assert model.score(["a", "b", "unknown"]) == [-30, -30]
    assert model.score([]) == [0, 0]


def test_a_numbered_row_shares_a_role() -> None:
    ties: dict[Tie, list[list[int]]] = {"child": [[0, 0], [0, 0]], "next": [[0, 0], [0, 0]], "row": [[99, 0], [0, 99]]}
    model = RoleModel(["body", "steps"], {}, ties)
    parts = [Part(-1, 0, -1), Part(0, 1, 0, tie="child"), Part(1, 1, 0, before=1, tie="row")]
    model.decode(parts, [[], [0, 80], [10, 0]])
    assert [part.role for part in parts[1:]] == ["steps", "steps"]
    assert 0.5 < parts[2].score < 1
