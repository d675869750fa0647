"""Tell the language of a text by its script and its most frequent words."""

import re
from collections import Counter
from functools import cache

import regex

from articlekit.draft import Draft, Found
from articlekit.options import ParseOptions
from articlekit.shape.lexicon.table import LEXICONS

SAMPLE = 20_000
"""Characters looked at."""
WORD = regex.compile(r"\p{L}[\p{L}\p{M}']*+")
ASCII_WORD = re.compile(r"[A-Za-z][A-Za-z']*")
EAST = re.compile("[\u0e01-\u0e5b\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff66-\uffdc\U0001aff0-\U0003ffff]")
"""Any character of one of the scripts below, and some more; found sooner."""
SCRIPTS = {
    "ja": regex.compile(r"[\p{Hiragana}\p{Katakana}]"),
    "ko": regex.compile(r"\p{Hangul}"),
    "th": regex.compile(r"\p{Thai}"),
    "zh": regex.compile(r"\p{Han}"),
}
"""Languages told by their script, the first that fits."""
SCRIPT_SHARE = 0.15
"""Share of the letters that must be of the script."""
FREQUENT = 0.12
"""Share of the words that must be frequent words of the language."""
CHECKED, RUNNING, ENOUGH = 1500, 80, 400
"""Characters of running text that are looked at to check what is stated, of a text that runs, and of all at least."""
PLAIN = 4
"""How many times more frequent words than of the stated language there must be."""
AHEAD = 1.25
"""How many times more frequent words than of the next language there must be."""


def tell_language(draft: Draft, options: ParseOptions) -> None:
    """Set the draft's language: what the caller or the page says, else what the words tell.

    What a page says is left where its running text is plainly in another language: templates state their own.
    """
    stated = next((f.value for f in draft.found if f.field == "language"), None)
    if options.language:
        draft.language = options.language
        draft.found.insert(0, Found("language", options.language, "options"))
    elif stated:
        other = _contradicts(draft, stated)
        draft.language = other or stated
        draft.found[:0] = [Found("language", other, "running-text")] if other else []
    else:
        draft.language = guess(" ".join(b.text for b in draft.blocks[:400])[:SAMPLE])
        draft.found += [Found("language", draft.language, "words")] if draft.language else []


def _contradicts(draft: Draft, stated: str) -> str | None:
    """Give the language of the running text, where it is plainly not the stated one."""
    running = [b.text for b in draft.blocks if len(b.text) >= RUNNING]
    text = " ".join(running[: CHECKED // RUNNING])[:CHECKED]
    best = guess(text) if len(text) >= ENOUGH else None
    base = stated.partition("-")[0].lower()
    if best is None or best == base:
        return None
    hits, total = _hits(text)
    known = best in SCRIPTS or base in SCRIPTS or base in hits
    return best if known and hits.get(base, 0) * PLAIN <= hits.get(best, total) else None


def guess(text: str) -> str | None:
    """Give the language of a text as BCP 47, or `None` when it is not plain."""
    if not text.isascii() and EAST.search(text):
        letters = sum(map(str.isalpha, text))
        for language, script in SCRIPTS.items():
            if letters and len(script.findall(text)) >= SCRIPT_SHARE * letters:
                return language
    hits, total = _hits(text)
    (best, language), (second, _) = sorted(((n, name) for name, n in hits.items()), reverse=True)[:2]
    return language if best >= FREQUENT * total and best >= AHEAD * second and total >= 5 else None


def _hits(text: str) -> tuple[dict[str, int], int]:
    """Count the frequent words of each language, and all words."""
    words = Counter((ASCII_WORD if text.isascii() else WORD).findall(text.lower()))
    known = _stop_words()
    hits = {x.language: 0 for x in LEXICONS if x.language not in SCRIPTS}
    for word in known.keys() & words.keys():
        for language in known[word]:
            hits[language] += words[word]
    return hits, words.total()


@cache
def _stop_words() -> dict[str, list[str]]:
    """Give the frequent words with the languages of each."""
    languages: dict[str, list[str]] = {}
    for lexicon in LEXICONS:
        for word in lexicon.stop_words if lexicon.language not in SCRIPTS else ():
            languages.setdefault(word, []).append(lexicon.language)
    return languages
