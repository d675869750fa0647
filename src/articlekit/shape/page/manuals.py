"""Tell the text of a manual by the element that the program of its pages puts it in."""

from articlekit.shape.page.around import Names, words_around
from articlekit.shape.page.survey import OPEN, SURE, Survey

BODIES = Names(
    {
        "furo-main-content": "content",  # Sphinx
        "bd-article": "bd-content",
        "document": "rst-content",
        "body": "bodywrapper",
        "md-content__inner": "md-content",  # MkDocs
        "theme-doc-markdown": "theme-doc-markdown",  # Docusaurus
        "vp-doc": "VPDoc",  # VitePress
        "theme-default-content": "page",  # VuePress
        "sl-markdown-content": "main-pane",  # Starlight
        "td-content": "td-main",  # Docsy
        "wiki-content": "view",  # Confluence
        "quarto-document-content": "quarto-container",  # Quarto
        "main-content": "rustdoc",  # rustdoc
        "contents": "doc-content",  # Doxygen
        "class-description": "class-declaration-page",  # Javadoc
        "summary": "class-declaration-page",
        "details": "class-declaration-page",
        "col-content": "container-main",  # TypeDoc
        "content-inner": "page-module",  # ExDoc
        "Documentation-content": "UnitDoc",  # pkg.go.dev
        "unit-inner-section": "layout-body",  # Microsoft Learn
    }
)
"""Class names and ids of the elements that hold the text of a page, each with one of an element around it."""
AROUND = 10
"""Elements around a text among which the one with the other name is."""
BESIDE = frozenset(
    "breadcrumb breadcrumbs edit feedback footer helpful meta next nav pager pagination prev toc".split()
)
"""Words in the names of elements around what is no part of the text all the same."""
MOST = 0.5
"""Share of the expected words that such elements have at least."""


def keep_manual(survey: Survey, likely: list[float]) -> set[int]:
    """Make likely what stands in the text of a manual, and give it."""
    bodies = [n for n, one in enumerate(survey.around) if BODIES.tell(one, AROUND)]
    inside = {k for n in bodies for k in range(survey.first[n], survey.last[n])}
    expected = [p * words for p, words in zip(likely, survey.words, strict=True)]
    if not inside or sum(expected[k] for k in inside) < MOST * sum(expected):
        return set()
    kept = {k for k in inside if likely[k] and survey.reasons[k] in OPEN and _is_own(survey, k)}
    for k in kept:
        likely[k] = max(likely[k], SURE)
    return kept


def _is_own(survey: Survey, unit: int) -> bool:
    element, block = survey.around[survey.element[unit]], survey.blocks[unit]
    if block.kind == "heading" and block.level == 1:  # perhaps the title
        return False
    says = any(map(str.isalnum, survey.texts[unit]))
    return says and BESIDE.isdisjoint(words_around(element)) and not survey.known(unit)
