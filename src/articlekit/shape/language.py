"""Tell the language of a text by its script and its most frequent words."""

from collections import Counter
from functools import cache

import regex

from articlekit.draft import Draft, Found
from articlekit.options import ParseOptions
from articlekit.shape.lexicon.table import LEXICONS

SAMPLE = 20_000
"""Characters looked at."""
WORD = regex.compile(r"\p{L}[\p{L}\p{M}']*+")
SCRIPTS = {
    "ja": regex.compile(r"[\p{Hiragana}\p{Katakana}]"),
    "ko": regex.compile(r"\p{Hangul}"),
    "zh": regex.compile(r"\p{Han}"),
}
"""Languages told by their script, the first that fits."""
SCRIPT_SHARE = 0.15
"""Share of the letters that must be of the script."""
FREQUENT = 0.12
"""Share of the words that must be frequent words of the language."""
AHEAD = 1.25
"""How many times more frequent words than of the next language there must be."""


def tell_language(draft: Draft, options: ParseOptions) -> None:
    """Set the draft's language: what the caller or the page says, else what the words tell."""
    declared = options.language or next((f.value for f in draft.found if f.field == "language"), None)
    draft.language = declared or guess(" ".join(b.text for b in draft.blocks[:400])[:SAMPLE])
    if options.language:
        draft.found.insert(0, Found("language", options.language, "options"))
    elif draft.language and not declared:
        draft.found.append(Found("language", draft.language, "words"))


def guess(text: str) -> str | None:
    """Give the language of a text as BCP 47, or `None` when it is not plain."""
    letters = len(regex.findall(r"\p{L}", text))
    if not letters:
        return None
    for language, script in SCRIPTS.items():
        if len(script.findall(text)) >= SCRIPT_SHARE * letters:
            return language
    words = Counter(word.lower() for word in WORD.findall(text))
    total = sum(words.values())
    hits = sorted(((sum(words[w] for w in stop), lang) for lang, stop in _stop_words().items()), reverse=True)
    (best, language), (second, _) = hits[0], (*hits, (0, ""))[1]
    return language if best >= FREQUENT * total and best >= AHEAD * second and total >= 5 else None


@cache
def _stop_words() -> dict[str, frozenset[str]]:
    return {x.language: x.stop_words for x in LEXICONS if x.language not in SCRIPTS}
