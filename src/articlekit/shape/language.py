"""Tell the language of a text: what is stated, or what CLD2 tells."""

from pycld2 import detect

from articlekit.draft import Draft, Found
from articlekit.options import ParseOptions

SAMPLE = 4000
"""Characters looked at."""
CHECKED, RUNNING, ENOUGH = 1500, 80, 400
"""Characters of running text that are looked at to check what is stated, of a text that runs, and of all at least."""
PLAIN = 90
"""Percent of the running text that must be in another language than the stated one."""
CODES = {"iw": "he", "jw": "jv", "sr-ME": "sr"}
"""Codes of the library that BCP 47 has otherwise."""
NO_LANGUAGE = ("un", "xx", "zz", "tlh", "la")
"""How codes open that stand for a script, a joke or nothing; most of what is Latin fills a template."""
KIN = (
    {"da", "nb", "nn", "no"},
    {"bs", "hr", "sh", "sr"},
    {"id", "ms"},
    {"fil", "tl"},
    {"af", "nl"},
    {"cs", "sk"},
    {"be", "bg", "mk", "ru", "uk"},
    {"ca", "es", "gl", "pt"},
)
"""Languages so alike that the running text does not speak against a page that states another of them."""


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
        texts = (block.text for block in draft.blocks[:400] if block.kind != "code")
        draft.language = guess(" ".join(texts)[:SAMPLE])
        draft.found += [Found("language", draft.language, "words")] if draft.language else []


def _contradicts(draft: Draft, stated: str) -> str | None:
    """Give the language of the running text, where it is plainly not the stated one."""
    running = [b.text for b in draft.blocks if len(b.text) >= RUNNING]
    text = " ".join(running[: CHECKED // RUNNING])[:CHECKED]
    best = guess(text, PLAIN) if len(text) >= ENOUGH else None
    if best is None:
        return None
    both = {_base(best), _base(stated)}
    return None if len(both) == 1 or any(both <= kin for kin in KIN) else best


def guess(text: str, least: int = 0) -> str | None:
    """Give the language of at least so much percent of a text as BCP 47, or `None` when it is not plain."""
    printable = text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)
    reliable, _, languages = detect(printable, isPlainText=True)
    _, code, percent, _ = languages[0]
    return CODES.get(code, code) if reliable and percent >= least and not code.startswith(NO_LANGUAGE) else None


def _base(language: str) -> str:
    return language.partition("-")[0].lower()
