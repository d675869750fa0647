import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit.draft import DraftNote
from articlekit.read.decode import binary_kind, clean, decode_text, guess, looks_binary

FRENCH = (
    "L\u2019été dernier, nous avons marché le long de la côte jusqu\u2019à la forêt. Ça ne coûte rien d\u2019essayer."
)
GERMAN = "Die Prüfung fand am Dienstag statt. Für die Schüler war es schwierig, denn die Räume waren kühl."
POLISH = "Wczoraj wieczorem poszliśmy na długi spacer wzdłuż rzeki. Księżyc świecił jasno i droga była widoczna."
RUSSIAN = "Вчера вечером мы долго гуляли вдоль реки. Было уже поздно, но луна светила ярко."
GREEK = "Χθες το βράδυ κάναμε έναν μεγάλο περίπατο δίπλα στο ποτάμι. Ήταν ήδη αργά."
JAPANESE = "昨日の夜、私たちは川沿いを長い間散歩しました。もう遅かったのですが、月が明るく、道はよく見えました。"
CHINESE = "昨天晚上我们沿着河边散步了很久。天已经很晚了，但是月亮很亮，路看得很清楚。"
TRADITIONAL = "昨天晚上我們沿著河邊散步了很久。天已經很晚了，但是月亮很亮，路看得很清楚。"
KOREAN = "어제 저녁에 우리는 강을 따라 오랫동안 산책했습니다. 이미 늦었지만 달이 밝아서 길이 잘 보였습니다."

LEGACY = [
    (FRENCH, "cp1252"),
    (GERMAN, "iso-8859-1"),
    ("Un café au lait", "cp1252"),
    (POLISH, "iso-8859-2"),
    (POLISH, "cp1250"),
    (RUSSIAN, "cp1251"),
    (RUSSIAN, "koi8-r"),
    (GREEK, "cp1253"),
    (JAPANESE, "shift_jis"),
    (JAPANESE, "euc-jp"),
    (JAPANESE, "iso2022_jp"),
    (CHINESE, "gb18030"),
    (TRADITIONAL, "big5"),
    (KOREAN, "euc-kr"),
]


def decoded(data: bytes) -> tuple[str, list[str]]:
    notes: list[DraftNote] = []
    text = decode_text(data, notes)
    return text, [note.code for note in notes]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("text", [FRENCH, RUSSIAN, JAPANESE, "a", ""])
def test_unicode_is_read_without_a_word(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == (text, [])


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [FRENCH, RUSSIAN, GREEK, KOREAN, "Tea and coffee."])
def test_utf_16_without_a_mark(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == (text, ["encoding-guessed"])


@pytest.mark.parametrize(("text", "encoding"), LEGACY)
def test_old_encodings_are_guessed(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == (text, ["encoding-guessed"])


def test_the_guess_is_named() -> None:
    notes: list[DraftNote] = []
    decode_text(RUSSIAN.encode("cp1251"), notes)
    assert "cp1251" in notes[0].message
    assert guess(FRENCH.encode("cp1252")) == "cp1252"


@pytest.mark.parametrize(
    ("data", "text", "count"),
    [
        (FRENCH.encode()[:5], "L\u2019\ufffd", 1),
        (b"\xef\xbb\xbfTea\xff\xfe", "Tea\ufffd\ufffd", 2),
        (b"\xff\xfeT\0e\0a\0x", "Tea\ufffd", 1),
        (JAPANESE.encode() + b"\xff", JAPANESE + "\ufffd", 1),
    ],
)
def test_what_cannot_be_decoded_is_counted(data: bytes, text: str, count: int) -> None:
    notes: list[DraftNote] = []
    assert decode_text(data, notes) == text
    assert notes[-1].code == "replaced-characters"
    assert notes[-1].message.startswith(f"{count} ")


def test_a_last_byte_of_windows_1252_is_no_cut_utf_8() -> None:
    assert decoded(b"Un caf\xe9") == ("Un café", ["encoding-guessed"])


def test_clean_keeps_offsets() -> None:
    notes: list[DraftNote] = []
    text = "a\0b\ud800c\U0001f600d\ufffe\x07\u200b\r\n"
    assert clean(text, notes) == "a\ufffdb\ufffdc\U0001f600d\ufffe\x07\u200b\r\n"
    assert [(note.code, note.message[:2]) for note in notes] == [("replaced-characters", "2 ")]


@given(st.text(st.characters()))
def test_clean_alters_nothing_else(text: str) -> None:
    notes: list[DraftNote] = []
    cleaned = clean(text, notes)
    assert len(cleaned) == len(text)
    cleaned.encode()
    assert all(b in (a, "\ufffd") for a, b in zip(text, cleaned, strict=True))
    assert bool(notes) == (cleaned != text)


@given(st.binary(max_size=300))
def test_any_bytes_give_text(data: bytes) -> None:
    notes: list[DraftNote] = []
    decode_text(data, notes).encode("utf-8", "surrogatepass")


BINARY = [
    bytes(range(256)) * 40,
    b"%PDF-1.7\n1 0 obj",
    b"\x89PNG\r\n\x1a\n",
    b"PK\x03\x04word/document.xml",
    b"\0" * 1000,
    "\x01\x02\x03" * 100,
    "\ufffd" * 100,
]


@pytest.mark.parametrize("content", BINARY)
def test_binary(content: str | bytes) -> None:
    assert looks_binary(content)


@pytest.mark.parametrize(("text", "encoding"), [*LEGACY, (FRENCH, "utf-8"), (RUSSIAN, "utf-16"), (JAPANESE, "utf-32")])
def test_text_is_not_binary(text: str, encoding: str) -> None:
    assert not looks_binary(text)
    assert not looks_binary(text.encode(encoding))
    assert not looks_binary(text.encode(encoding) * 5000)


@pytest.mark.parametrize(
    "text", ["", "\0", "a\0b\0c", "\x1b[1mbold\x1b[0m " * 50, "b\x08bo\x08o " * 50, "\t\n\f\r" * 9]
)
def test_a_few_controls_are_not_binary(text: str) -> None:
    assert not looks_binary(text)


def test_binary_is_named() -> None:
    assert binary_kind(b"%PDF-1.7") == "a PDF document"
    assert binary_kind(b"\0\1" * 99) == "binary data"
    assert binary_kind(b"Tea") is None


@pytest.mark.parametrize(
    "data",
    [
        (RUSSIAN * 200_000).encode()[:10_000_001],
        (RUSSIAN * 200_000).encode("cp1251")[:10_000_000],
        (RUSSIAN * 200_000).encode("utf-16-le")[:10_000_000],
        b"a" * 10_000_000 + b"\xe9",
        b"\x80" * 10_000_000,
        b"\0a\xff" * 3_000_000,
        b"\xc2" * 10_000_000,
    ],
)
def test_ten_megabytes_are_quick(data: bytes) -> None:
    start = time.process_time()
    notes: list[DraftNote] = []
    text = clean(decode_text(data, notes), notes)
    looks_binary(data)
    looks_binary(text)
    assert time.process_time() - start < 3
