"""Tell names of people from everything else that stands where an author's name should."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

import regex

from articlekit.draft import Draft
from articlekit.shape.byline import DATE, DEGREE, ROLE, label_pattern
from articlekit.shape.phrases import fold
from articlekit.shape.words import Words

FULL_NAME = regex.compile(
    r"(?:Dr\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)*"
    r"(?: (?:de|del|da|van|von|den|der|la|le|el|bin))*(?: \p{Lu}[\p{L}'’-]+){1,2}"
    r"|(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}'’-]+"
)
ADDRESS = regex.compile(
    r"https?:|www\.|\S@\S|^@|^/|\.(?:com|org|net|io|co)\b|^\w+\.\w+\.\w|\[email.protected\]", regex.IGNORECASE
)
"""What is no name but an address or a handle."""
JOINED = regex.compile(r"\s*(?:;|\||·|•|\n|/)\s*|\s*,?\s+(?:&|and|und|et|y|e|en|i|и|with)\s+", regex.IGNORECASE)
TURNED = regex.compile(r"(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’.-]*(?: \p{Lu}\.?)?)")
"""`Roe, Jane`"""
LISTED = regex.compile(r"\s*,\s*")
NAME = 60
"""Characters of a name."""
NAME_WORDS = 7
MOST = 200
"""Values of one source that are looked at."""
PEOPLE = 12
"""Authors that an article has at most."""
LOGIN = regex.compile(r"[a-z]+[-_.\d][-_.\da-z]*")
"""A name that a program gave."""
TAIL = regex.compile(
    r"(?:\s+(?:on|at|am|in|le|el|il|op)(?:\s|$)|\s+[\d|●]|\s+[–—-]\s"
    r"|\.\s+\p{L}+ (?:by|von|par|por|da)\s).*",
    regex.DOTALL | regex.IGNORECASE,
)
"""What follows a name in a byline."""
SIGNS = " :：,;|-–—·•&*†‡"
"""What stands at the ends of a name and is no part of it."""
NOBODY = frozenset(
    "admin administrator editor webmaster root user guest author anonymous unknown null undefined".split()
)
"""Names that stand for nobody."""
INITIALS = 2
TEAMS = frozenset(("team", "staff", "editors"))
"""Common words that may be in the name of an author."""
PARTICLES = frozenset("de del da van von den der la le el bin dr".split())
"""Words of names that are also words."""
HUMP = regex.compile(r"\p{Ll}\p{Lu}")


def people(values: Iterable[str], words: Words) -> list[str]:
    """Give the names in some values, each once; what only holds another name again is none."""
    names: dict[str, str] = {}
    for value in islice(values, MOST):
        text = value.partition("\n")[0]
        for name in split_names("" if DATE.match(text) else unlabelled(text, words)):
            key = fold(name)
            if is_person(name, words) and not any(known in key for known in names):
                names[key] = name
    return list(names.values())[:PEOPLE]


def unlabelled(text: str, words: Words) -> str:
    """Give a name without `By` before it, and without what follows a name in a byline."""
    for _ in range(2):
        if not words.may_name_author(text):
            break
        folded = fold(text)
        label = next((one for one in words.byline if folded.startswith(one)), None)
        found = label_pattern(label).match(text) if label else None
        rest = text[found.end() :] if found else ""
        if found and (not rest or not rest[0].isalpha() or rest[0].isupper()):
            text = rest
    return TAIL.sub("", text.strip()).strip(SIGNS)


def split_names(text: str) -> list[str]:
    """Give the single names in `A B and C D` or `A B, C D`; titles after a comma stay with the name, roles do not."""
    if ADDRESS.search(text) or ":" in text or DATE.match(text):
        return []
    turned = TURNED.fullmatch(text)
    text = f"{turned[2]} {turned[1]}" if turned and not DEGREE.fullmatch(turned[2]) else text
    names: list[str] = []
    for part in filter(None, map(str.strip, JOINED.split(_without_roles(text)))):
        pieces = [piece for piece in LISTED.split(part) if piece]
        full = all(" " in piece for piece in pieces)
        names += pieces if full else [", ".join(pieces)]
    return [name for name in (name.strip(SIGNS) for name in names) if name]


def _without_roles(text: str) -> str:
    """Leave out what someone does after a comma; after that, only who follows an `and` is another author."""
    first, *others = LISTED.split(text)
    kept = [first]
    described = False
    for piece in others:
        described = described or ROLE.search(piece) is not None
        if not described:
            kept.append(piece)
            continue
        if not (ROLE.search(piece) or JOINED.match(f" {piece}")):
            continue
        following = [one for one in JOINED.split(f" {piece}")[1:] if FULL_NAME.fullmatch(one) and not ROLE.search(one)]
        kept += [f"; {name}" for name in following[:1]]
    return ", ".join(kept).replace(", ; ", "; ")


def is_person(text: str, words: Words) -> bool:
    """Tell a name from a date, a number, a login, a label, a sentence."""
    return (
        1 < len(text) <= NAME
        and len(text.split()) <= NAME_WORDS
        and not DATE.search(text)
        and not LOGIN.fullmatch(text)
        and any(c.isalpha() for c in text)
        and not text.endswith((":", "?", "!"))
        and fold(text) not in NOBODY
        and fold(text) not in words.byline
        and fold(text) not in words.dated
        and words.reading_time.reason(text) is None
        and words.furniture.reason(text) is None
    )


def is_proper(name: str, running: str, words: Words) -> bool:
    """Tell the full name of a person from words with capitals: `Press Release`, `City Bank`, `ABC Works PC`.

    A word that the page's own text has in lower case is hardly a name.
    """
    parts = name.split()
    if FULL_NAME.fullmatch(name) is None or len(HUMP.findall(name)) > len(parts):
        return False
    if parts[-1].isupper() or any(len(part) > INITIALS and part.isupper() for part in parts):
        return False
    known = set(name.lower().split()) - TEAMS - PARTICLES
    common = any(_has_word(running, word) for word in known if len(word) > INITIALS)
    return not common and words.stop_words.isdisjoint(known)


def _has_word(text: str, word: str) -> bool:
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            return True
        at = text.find(word, end)
    return False


def running_text(draft: Draft) -> str:
    """Give all that the page says."""
    return "\n".join(block.text for block in draft.blocks)


@lru_cache(maxsize=2048)
def letters(text: str) -> str:
    """Give the letters and digits of a text in lower case."""
    return "".join(filter(str.isalnum, text.lower()))


def host_names(draft: Draft) -> frozenset[str]:
    """Give what the site's address says its name is."""
    found: set[str] = set()
    for one in draft.found:
        if one.field in ("url", "canonical_url"):
            host = one.value.partition("://")[2].partition("/")[0].lower().removeprefix("www.")
            found |= {letters(host), letters(host.rpartition(".")[0]), *map(letters, host.split(".")[-2:-1])}
    return frozenset(found - {""})
