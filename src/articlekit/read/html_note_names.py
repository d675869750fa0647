"""How footnotes, what calls them and what leads back are named, in the common converters."""

import re

BACKLINKS = frozenset("↩ ↩︎ ↩️ ↑ ^ ⏎ ⤴ ⬆ ↵ ↲ back return".split()) | {"jump up", "go back"}
"""Texts of links in a footnote that lead back to its call."""
NOTE_ID = re.compile(
    r"(?:fn|ftn|_ftn|_edn|edn|foot-?note|end-?note|cite_note|sdfootnote|note)(?!ref|call)[-_:.]?(?:\w+[-_:.])*?\d+\w{0,4}",
    re.I,
)
"""Ids that footnotes have in the common converters."""
NOTE_LABEL = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|[*†‡§]+)[\])]?[.:]?")
"""What a link says with which a footnote opens: its own number."""
CALLS = frozenset("footnote footref footnote-ref footnote-reference noteref".split())
"""Class names of links that call a footnote, and of what raises them."""
NOTE_TAGS = frozenset("li p div aside dd tr".split())
ENTRY = "doc-biblioentry"
"""The role of an item of a list of references, that is no footnote however it is called."""
CALL_ID = re.compile(
    r"(?:fnref|_?ftnref|_?ednref|cite_ref|footnote-?ref|(?:foot)?note-?(?:ref|anc|call)|sdfootnote\d+anc|ref)", re.I
)
"""How the ids of their calls begin."""
