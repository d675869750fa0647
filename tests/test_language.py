"""The language of a text, told from its words or stated by its page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import articlekit
from articlekit.shape.language import guess

SENTENCES = {
    "af": "Toe ons by die meul kom, was die deur al toe en het niemand geweet waar die sleutel hang nie.",
    "ar": "عندما وصلنا إلى الطاحونة كان الباب مغلقا ولم يكن أحد يعرف أين المفتاح.",
    "bg": "Когато стигнахме до мелницата, вратата вече беше затворена и никой не знаеше къде е ключът.",
    "ca": "Quan vam arribar al molí la porta ja era tancada i ningú no sabia on era la clau.",
    "cs": "Když jsme došli ke mlýnu, byly dveře už zavřené a nikdo nevěděl, kde visí klíč.",
    "da": "Da vi kom til møllen, var døren allerede lukket, og ingen vidste, hvor nøglen hang.",
    "de": "Als wir zur Mühle kamen, war die Tür schon zu, und niemand wusste, wo der Schlüssel hängt.",
    "el": "Όταν φτάσαμε στον μύλο, η πόρτα ήταν ήδη κλειστή και κανείς δεν ήξερε πού είναι το κλειδί.",
    "en": "When we came to the mill the door was shut, and nobody knew where the key was kept.",
    "es": "Cuando llegamos al molino la puerta ya estaba cerrada y nadie sabía dónde guardaban la llave.",
    "fa": "وقتی به آسیاب رسیدیم در بسته بود و هیچ‌کس نمی‌دانست کلید کجاست.",
    "fi": "Kun tulimme myllylle, ovi oli jo kiinni eikä kukaan tiennyt, missä avain oli.",
    "fr": "Quand nous sommes arrivés au moulin, la porte était fermée et personne ne savait où était la clé.",
    "he": "כשהגענו לטחנה הדלת כבר הייתה סגורה ואף אחד לא ידע איפה המפתח.",
    "hi": "जब हम चक्की पर पहुँचे तो दरवाज़ा बंद था और किसी को नहीं पता था कि चाबी कहाँ है।",
    "hu": "Mire a malomhoz értünk, az ajtó már zárva volt, és senki sem tudta, hol a kulcs.",
    "id": "Sampai di penggilingan itu, pintunya sudah ditutup dan tak seorang pun tahu di mana kuncinya disimpan karena penjaganya sedang pulang kampung.",
    "it": "Quando siamo arrivati al mulino la porta era già chiusa e nessuno sapeva dove fosse la chiave.",
    "ja": "水車小屋に着くと扉はもう閉まっていて、鍵がどこにあるのか誰も知りませんでした。",
    "ko": "방앗간에 도착했을 때 문은 이미 닫혀 있었고 열쇠가 어디 있는지 아무도 몰랐습니다.",
    "mr": "आम्ही गिरणीवर पोहोचलो तेव्हा दार बंद होते आणि किल्ली कुठे आहे हे कोणालाच माहीत नव्हते.",
    "nl": "Toen we bij de molen kwamen was de deur al dicht en wist niemand waar de sleutel hing.",
    "no": "Da vi kom fram til mølla, var døra allerede lukket, og ingen visste hvor nøkkelen hang.",
    "pl": "Kiedy doszliśmy do młyna, drzwi były już zamknięte i nikt nie wiedział, gdzie jest klucz.",
    "pt": "Quando chegámos ao moinho a porta já estava fechada e ninguém sabia onde estava a chave.",
    "ro": "Când am ajuns la moară, ușa era deja închisă și nimeni nu știa unde este cheia.",
    "ru": "Когда мы пришли на мельницу, дверь была уже закрыта, и никто не знал, где ключ.",
    "sv": "När vi kom till kvarnen var dörren redan stängd och ingen visste var nyckeln hängde.",
    "th": "เมื่อเรามาถึงโรงสี ประตูก็ปิดแล้ว และไม่มีใครรู้ว่ากุญแจอยู่ที่ไหน",
    "tr": "Değirmene vardığımızda kapı kapanmıştı ve kimse anahtarın nerede olduğunu bilmiyordu.",
    "uk": "Коли ми прийшли до млина, двері були вже зачинені, і ніхто не знав, де ключ.",
    "vi": "Khi chúng tôi đến cối xay thì cửa đã đóng và không ai biết chìa khóa ở đâu.",
    "zh": "我们走到磨坊的时候门已经关了，没有人知道钥匙放在哪里。",
    "zh-Hant": "我們走到磨坊的時候門已經關了，沒有人知道鑰匙放在哪裡。",
}  # fmt: skip


@pytest.mark.parametrize("language", SENTENCES)
def test_languages(language: str) -> None:
    article = articlekit.parse_text(f"{SENTENCES[language]}\n\n{SENTENCES[language]}\n")
    assert article.metadata.language == language


@pytest.mark.parametrize(
    "text", ["", "12 + 30 = 42", "qzx vwk", "Lorem ipsum dolor sit amet, consectetur adipiscing elit."]
)
def test_no_language(text: str) -> None:
    assert guess(text) is None


@given(st.text())
def test_any_text(text: str) -> None:
    assert guess(text) != ""


def page(stated: str, told: str) -> str | None:
    source = (
        f'<html lang="{stated}"><body><article><h1>5</h1>{f"<p>{3 * SENTENCES[told]}</p>" * 4}</article></body></html>'
    )
    return articlekit.parse_html(source).metadata.language


@pytest.mark.parametrize(("stated", "told"), [("en-US", "tr"), ("de", "fr"), ("en", "ja"), ("pt-BR", "uk")])
def test_what_a_page_states_against_its_text_is_not_believed(stated: str, told: str) -> None:
    assert page(stated, told) == told


@pytest.mark.parametrize(
    ("stated", "told"), [("nb-NO", "no"), ("nb", "da"), ("gl", "pt"), ("en", "en"), ("pt-BR", "pt"), ("zh-TW", "zh")]
)
def test_what_a_page_states_of_a_language_much_alike_is_believed(stated: str, told: str) -> None:
    assert page(stated, told) == stated


def test_code_has_no_language() -> None:
    source = (
        f"# 5\n\n{SENTENCES['tr']}\n\n```\n"
        + "if there is no such file then the user is told what to do with it\n" * 20
        + "```\n"
    )
    assert articlekit.parse_markdown(source).metadata.language == "tr"
