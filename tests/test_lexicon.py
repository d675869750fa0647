"""The lexicons are data: what must hold for all of them."""

from collections import Counter

import pytest

from articlekit.shape.lexicon import Cue, Lexicon
from articlekit.shape.lexicon.table import LEXICONS
from articlekit.shape.phrases import Phrases, fold, fold_phrase
from articlekit.shape.role_cues import CUES
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
        "notes",
        "remarks",
        "asides",
        "captions",
        "counts_first",
        "counts_on",
        "goes_on",
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
    assert {cue for cue, words in lexicon.cues.items() if words} == set(CUES)


@each
def test_cues(lexicon: Lexicon) -> None:
    for cue, words in lexicon.cues.items():
        assert [w for w in words.split() if w != w.lower() or not fold_phrase(w).strip("0 *")] == [], cue
        assert [w for w, n in Counter(words.split()).items() if n > 1] == [], cue


@pytest.mark.parametrize(
    ("language", "sentence", "cue"),
    [
        ("en", "It does not work in the rain, and repairs are expensive.", "limits"),
        ("de", "Allerdings funktioniert es bei Regen nicht, und Reparaturen sind teuer.", "limits"),
        ("fr", "Cependant, l'appareil ne marche pas sous la pluie.", "limits"),
        ("pl", "Niestety nie działa w deszczu, a naprawa jest trudna.", "limits"),
        ("ru", "Однако под дождём это не работает.", "limits"),
        ("es", "Mejora el sueño y ayuda a ahorrar dinero.", "gains"),
        ("it", "Aiuta a risparmiare e protegge la pelle.", "gains"),
        ("nl", "Het helpt je geld te besparen en is gezonder.", "gains"),
        ("pt", "Ajuda a poupar dinheiro e protege a pele.", "gains"),
        ("ar", "يساعد على النوم ويوفر المال", "gains"),
        ("zh", "它可以改善睡眠，帮助你节省开支。", "gains"),
        ("ja", "睡眠の質が向上し、お金の節約にも役立ちます。", "gains"),
        ("tr", "Uykuyu iyileştirir, tasarruf sağlar.", "gains"),
        ("ko", "비용이 비싸고 위험하지만 쉽지 않습니다.", "limits"),
        ("he", "זה לא עובד בגשם, והתיקון יקר.", "limits"),
        ("hi", "लेकिन बारिश में यह काम नहीं करता, और मरम्मत महंगा है।", "limits"),
        ("th", "ช่วยประหยัดเงินและดีขึ้นต่อสุขภาพ", "gains"),
    ],
)
def test_cues_of_sentences(language: str, sentence: str, cue: Cue) -> None:
    shares = dict(zip(CUES, words_for(language).cues.shares(fold_phrase(sentence).split()), strict=True))
    other: Cue = "gains" if cue == "limits" else "limits"
    assert shares[cue] > max(0.1, shares[other])


@pytest.mark.parametrize(
    ("language", "text", "share"),
    [
        ("en", "Check the pump. It leaks.", 0.5),
        ("hi", "पंप जांचें। पानी कम है।", 0.5),
        ("hi", "पहले पंप को ध्यान से देखें।", 1.0),
    ],
)
def test_sentences_that_say_what_to_do(language: str, text: str, share: float) -> None:
    assert words_for(language).cues.does(text) == share


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
        ("装修时踩过的坑", "caveats"),
        ("三分鐘懶人包", "key_takeaways"),
        ("Заключение", "conclusion"),
        ("الخاتمة", "conclusion"),
        ("İpuçları", "steps"),
        ("SIKÇA SORULAN SORULAR", "faq"),
        ("Yürüyüşün faydaları", "benefits"),
        ("산책의 장점", "benefits"),
        ("김치 담그는 법", "steps"),
        ("누구에게나 맞지는 않아요", "caveats"),
        ("יתרונות ההליכה", "benefits"),
        ("सैर के फायदे", "benefits"),
        ("ข้อเสียของการวิ่ง", "caveats"),
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


@pytest.mark.parametrize(("one", "other"), [
        ("फ़ायदे", "फायदे"), ("पाँच बातें", "पांच बातें"), ("क्\u200dया है", "क्या है"), ("أوّلاً", "اولا"), ("الإيجابيّات", "الايجابيات"),
        ("المـــزايا", "المزايا"), ("المدرسة", "المدرسه"), ("إلى", "الي"), ("סִכּוּם", "סכום"), ("Счёт", "Счет"),
    ],
)  # fmt: skip
def test_marks_that_many_leave_out(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_furniture_lines() -> None:
    furniture = words_for("en").furniture
    assert furniture.reason("3 Comments") == "comments"
    assert furniture.reason("Facebook Twitter Email") == "share"
    assert furniture.reason("7 projects that changed the town") is None
    assert furniture.reason("© 2024 Somebody") == "footer"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ar", "الشكل 3: البنية"),
        ("de", "Abb. 3: Der Turm"),
        ("en", "Fig. 2: The mill"),
        ("es", "Figura 1. El molino"),
        ("fr", "Crédit photo : Anne"),
        ("he", "איור 2: מבנה"),
        ("hi", "चित्र 1: ढांचा"),
        ("it", "Foto di Anna"),
        ("ja", "図1 構成"),
        ("ko", "그림 1. 구조"),
        ("nl", "Afbeelding 4: de molen"),
        ("pl", "Rys. 2. Schemat"),
        ("pt", "Imagem de Ana"),
        ("ru", "Рис. 4. Схема"),
        ("th", "รูปที่ 1 โครงสร้าง"),
        ("tr", "Şekil 1: Yapı"),
        ("zh", "图表2 结构"),
    ],
)
def test_captions(language: str, line: str) -> None:
    captions = words_for(language).captions
    assert any(captions.search(fold(line)))
    assert not any(captions.search(fold(f"Rain {line}")))
