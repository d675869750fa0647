"""The way from a source to an Article, as a list of stages that can be read at one glance."""

from collections.abc import Callable
from time import perf_counter
from typing import Any

from articlekit import formats
from articlekit.article import Article
from articlekit.draft import Draft, DraftNote
from articlekit.options import ParseOptions
from articlekit.shape.build import build
from articlekit.shape.content import tell_content
from articlekit.shape.head import read_first_lines, read_head
from articlekit.shape.kinds import tell_kinds
from articlekit.shape.language import tell_language
from articlekit.shape.nav import find_neighbours
from articlekit.shape.outline import outline
from articlekit.shape.page.bold import lift_set_headings
from articlekit.shape.page.boxes import close_boxes
from articlekit.shape.page.comments import find_comments
from articlekit.shape.page.content import choose_content
from articlekit.shape.page.credits import part_credits
from articlekit.shape.page.diagnose import diagnose
from articlekit.shape.page.emptied import leave_out_emptied
from articlekit.shape.page.linked_data import read_linked_data
from articlekit.shape.page.links import find_links
from articlekit.shape.page.metadata import choose_metadata
from articlekit.shape.page.previews import lower_previews
from articlekit.shape.page.reasons import tell_reasons
from articlekit.shape.page.subtitle import take_subtitle
from articlekit.shape.page.teasers import leave_out_teasers
from articlekit.shape.page.title import take_page_title
from articlekit.shape.page.written import read_written
from articlekit.shape.roles import tell_roles
from articlekit.shape.rows import join_rows
from articlekit.shape.subtitle import find_subtitle
from articlekit.shape.title import find_title

Stage = Callable[[Draft, ParseOptions], None]

LANGUAGE: tuple[str, Stage] = ("language", tell_language)
COMMON: tuple[tuple[str, Stage], ...] = (
    ("outline", outline),
    ("roles", tell_roles),
)
STAGES: dict[str, tuple[tuple[str, Stage], ...]] = {
    "text": (
        LANGUAGE,
        ("neighbours", find_neighbours),
        ("first lines", read_first_lines),
        ("content", tell_content),
        ("title", find_title),
        ("head", read_head),
        ("kinds", tell_kinds),
        ("rows", join_rows),
        *COMMON,
    ),
    "markdown": (
        LANGUAGE,
        ("neighbours", find_neighbours),
        ("outline", outline),
        ("subtitle", find_subtitle),
        ("roles", tell_roles),
    ),
    "written": (
        LANGUAGE,
        ("head", read_written),
        *COMMON,
        ("diagnose", diagnose),
    ),
    "html": (
        LANGUAGE,
        ("content", choose_content),
        ("linked data", read_linked_data),
        ("title", take_page_title),
        ("subtitle", take_subtitle),
        ("teasers", leave_out_teasers),
        ("first lines", read_first_lines),
        ("metadata", choose_metadata),
        ("links", find_links),
        ("comments", find_comments),
        ("reasons", tell_reasons),
        ("credits", part_credits),
        ("previews", lower_previews),
        ("boxes", close_boxes),
        ("set headings", lift_set_headings),
        ("emptied", leave_out_emptied),
        *COMMON,
        ("diagnose", diagnose),
    ),
}
"""What happens to a draft of each format between reading and building; `written` is HTML that articlekit wrote."""


def run(
    format_: str,
    source: Any,
    options: ParseOptions,
    *,
    notes: list[DraftNote] | None = None,
    times: dict[str, float] | None = None,
    **how: Any,
) -> Article:
    """Read a source and build the article.

    Args:
        format_: a name in `formats.READERS`.
        source: what that reader takes.
        options: the caller's choices.
        notes: diagnostics from before reading, put before the others.
        times: gets the seconds that each stage took, by its name.
        how: passed to the reader.
    """
    clock = times if times is not None else {}
    start = perf_counter()
    draft = formats.reader(format_)(source, options, **how)
    draft.notes[:0] = notes or []
    clock["read"] = perf_counter() - start
    for name, stage in STAGES["written" if draft.written else format_]:
        start = perf_counter()
        stage(draft, options)
        clock[name] = perf_counter() - start
    start = perf_counter()
    article = build(draft, ledger=options.ledger or not draft.elements)
    clock["build"] = perf_counter() - start
    return article
