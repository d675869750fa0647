"""The lexicons are data: what must hold for all of them."""

from collections import Counter

import pytest

from articlekit.shape.lexicon import Lexicon
from articlekit.shape.lexicon.table import LEXICONS
from articlekit.shape.phrases import Phrases, fold, fold_phrase
from articlekit.shape.words import words_for

CORE = ("introduction", "benefits", "caveats", "conclusion", "steps", "faq")

each = pytest.mark.parametrize("lexicon", LEXICONS, ids=lambda x: x.language)


def tables(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    found = {f"roles {role}": phrases for role, phrases in lexicon.roles.items()}
    found |= {f"vetoes {role}": phrases for role, phrases in lexicon.vetoes.items()}
    found |= {f"furniture {reason}": phrases for reason, phrases in lexicon.furniture.items()}
    found |= {f"notices {kind}": phrases for kind, phrases in lexicon.notices.items()}
    names = (
        "previous",
        "next",
        "byline",
        "dated",
        "updated",
        "filed",
        "tagged",
        "reading_time",
        "gains",
        "warns",
        "sums_up",
    )
    return found | {name: getattr(lexicon, name) for name in names}


def test_languages() -> None:
    assert LEXICONS[0].language == "en"
    assert len({x.language for x in LEXICONS}) == len(LEXICONS) >= 10


@each
def test_complete(lexicon: Lexicon) -> None:
    assert set(CORE) <= {role for role, phrases in lexicon.roles.items() if phrases}
    assert lexicon.previous
    assert lexicon.next
    assert len(lexicon.stop_words) >= 30


@each
def test_phrases(lexicon: Lexicon) -> None:
    for name, phrases in tables(lexicon).items():
        assert [p for p in phrases if p != p.lower()] == [], name
        assert [p for p, n in Counter(phrases).items() if n > 1] == [], name
        assert [p for p in phrases if not fold_phrase(p).strip("0 *")] == [], name


@each
def test_no_phrase_of_two_roles(lexicon: Lexicon) -> None:
    of: dict[str, str] = {}
    for role, phrases in lexicon.roles.items():
        for phrase in phrases:
            assert of.setdefault(phrase, role) == role, phrase
        assert not set(phrases) & set(lexicon.vetoes.get(role, ())), role


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Benefits of Walking", "benefits"),
        ("7 Risks You Should Know", "caveats"),
        ("In Conclusion", "conclusion"),
        ("FAQs", "faq"),
        ("Vorteile im Alltag", "benefits"),
        ("Les inconvénients", "caveats"),
        ("まとめ", "conclusion"),
        ("猫咖的好处", "benefits"),
        ("Заключение", "conclusion"),
        ("الخاتمة", "conclusion"),
        ("A quiet afternoon", None),
    ],
)
def test_roles_of_headings(heading: str, role: str | None) -> None:
    language = next((x.language for x in LEXICONS if x.language != "en" and _fits(x, heading)), "en")
    found = words_for(language).roles_of(heading)
    assert (found[0].role if found else None) == role


def _fits(lexicon: Lexicon, heading: str) -> bool:
    return any(Phrases((r, p) for r, p in lexicon.roles.items()).search(fold(heading)))


def test_phrase_notation() -> None:
    phrases = Phrases([("whole", ["=summary"]), ("start", ["^why"]), ("stem", ["benefit*"]), ("two", ["side effects"])])

    def keys(text: str) -> list[str]:
        return [hit.key for hit in phrases.search(fold(text))]

    assert keys("Summary") == keys("3. Summary!") == ["whole"]
    assert keys("A summary") == []
    assert keys("Why walk?") == ["start"]
    assert keys("That is why") == []
    assert keys("Benefits, beneficial") == ["stem"]
    assert keys("Side-effects") == ["two"]
    gap = Phrases([("gap", ["^how ... works"])])
    assert [hit.key for hit in gap.search(fold("How the old mill works"))] == ["gap"]
    assert list(gap.search(fold("How to begin"))) == []


def test_furniture_lines() -> None:
    furniture = words_for("en").furniture
    assert furniture.reason("3 Comments") == "comments"
    assert furniture.reason("Facebook Twitter Email") == "share"
    assert furniture.reason("7 projects that changed the town") is None
    assert furniture.reason("© 2024 Somebody") == "footer"
