"""From bytes to text.

A byte order mark decides; then the encoding that the caller names; then one that the source declares, where its bytes
fit; then UTF-8; then a guess. What is guessed and what is lost is reported. Everything here is linear in the input.
"""

import codecs
import re

import chardet

from articlekit.draft import DraftNote

BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; the longer ones first, as one of UTF-16 begins one of UTF-32."""

NULS = (
    ("utf-32-le", "x?00"),
    ("utf-32-be", "00?x"),
    ("utf-16-le", "x0x0"),
    ("utf-16-be", "0x0x"),
)
"""Where zero bytes stand in each group of four: 0 many, x hardly any, ? either."""

ESCAPES = ((b"\x1b$B", "iso2022_jp"), (b"\x1b$@", "iso2022_jp"))
"""Signs of encodings that use no byte above 127 and so look like UTF-8."""

GUESSES = (
    *("windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256"),
    *("windows-1257", "windows-1258", "iso-8859-2", "iso-8859-5", "iso-8859-7", "koi8-r", "koi8-u", "cp874"),
    *("cp932", "euc-jp", "cp949", "gb18030", "big5"),
)
"""The encodings to guess among: those of the Encoding Standard (WHATWG) that pages are found in."""
FALLBACK = "cp1252"

SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "utf-16": "utf-16-le",
}
"""What a label stands for (WHATWG Encoding Standard, 4.2): by Python's name of the codec it asks for."""
NOT_FOR_TEXT = {"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7", "mbcs", "oem"}

SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive (also .docx, .epub, .odt)"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"\x1f\x8b\x08", "gzip data"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ\x00", "xz data"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a SQLite database"),
)
"""How files begin that are not text."""

REPLACEMENT = "\ufffd"
SAMPLE = 1 << 16
"""Characters or bytes looked at for a decision."""
LEAST_CONTROLS = 8
CONTROL_SHARE = 0.05
"""From this many control characters, and this share of the sample, a text is binary data."""
UTF8_GOOD_TO_BAD = 10
"""Valid sequences for each broken one that make a text UTF-8 with faults."""
NUL_SHARE = 0.08
"""Of the high bytes in UTF-16, at least this share is zero: a text of most scripts has that many spaces."""

CONTROLS = re.compile(r"[\x00-\x07\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
"""Characters that no text has many of: all C0 controls but layout, backspace and escape; and what could not be read."""
NO_CHARACTER = re.compile(r"[\x00\ud800-\udfff]")
HIGH_BYTE = re.compile(rb"[\x80-\xff]")


def decode_text(
    data: bytes, notes: list[DraftNote], *, encoding: str | None = None, declared: str | None = None
) -> str:
    """Decode bytes; what cannot be decoded becomes U+FFFD.

    Args:
        data: the bytes; a byte order mark is taken off.
        notes: gets `encoding-guessed` and `replaced-characters`.
        encoding: obeyed, unless there is a byte order mark; a name that `codec` knows.
        declared: what the source says of itself; used where its bytes fit.
    """
    mark, known = _by_bom(data)
    known = known or codec(encoding) or _fits(data, codec(declared)) or _by_escape(data)
    if not known and not _by_nuls(data):
        known = _fits(data, "utf-8")
    if not known:
        known = _guess(data)
        notes.append(DraftNote("encoding-guessed", f"no encoding is declared; read as {known}"))
    return _decode(data[len(mark) :], known, notes)


def codec(label: str | None) -> str | None:
    """Give Python's name for an encoding's label; `None` for no label and for one that names no encoding of text."""
    if not label:
        return None
    try:
        name = codecs.lookup(label.strip()).name
        "".encode(name)
    except (LookupError, ValueError):  # ValueError: a NUL or a surrogate in the label
        return None
    return None if name in NOT_FOR_TEXT else SUPERSETS.get(name, name)


def clean(text: str, notes: list[DraftNote]) -> str:
    """Replace NULs and lone surrogates by U+FFFD, one for one, so that offsets hold; nothing else is altered."""
    text, count = NO_CHARACTER.subn(REPLACEMENT, text)
    if count:
        notes.append(DraftNote("replaced-characters", f"{count} NULs or lone surrogates were replaced by U+FFFD"))
    return text


def looks_binary(content: str | bytes) -> bool:
    """Tell data that is not text: by how it begins, or by its many control characters."""
    return binary_kind(content) is not None


def binary_kind(content: str | bytes) -> str | None:
    """Name the kind of data that is not text; `None` for text."""
    if isinstance(content, bytes):
        named = next((kind for signature, kind in SIGNATURES if content.startswith(signature)), None)
        if named:
            return named
    text = sample(content)
    count = sum(1 for _ in CONTROLS.finditer(text))
    return "binary data" if count >= max(LEAST_CONTROLS, CONTROL_SHARE * len(text)) else None


def sample(content: str | bytes) -> str:
    """Give a head and a tail of a content, bytes decoded well enough to look for ASCII signs in them."""
    if len(content) > 2 * SAMPLE:
        tail = (len(content) - SAMPLE) // 4 * 4
        return f"{sample(content[:SAMPLE])}\n\n{sample(content[tail:])}"
    if isinstance(content, str):
        return content
    mark, encoding = _by_bom(content)
    return content[len(mark) :].decode(encoding or _by_nuls(content) or "latin-1", "replace")


def _by_bom(data: bytes) -> tuple[bytes, str | None]:
    return next(((mark, name) for mark, name in BOMS if data.startswith(mark)), (b"", None))


def _by_escape(data: bytes) -> str | None:
    return next((name for sign, name in ESCAPES if sign in data and not HIGH_BYTE.search(data)), None)


def _by_nuls(data: bytes) -> str | None:
    """Tell UTF-16 and UTF-32 without a mark by the places of their zero bytes."""
    head = data[: SAMPLE // 16]
    if b"\0" not in head:
        return None
    counts = [head[i::4].count(0) for i in range(4)]
    few, many = max(counts) / 5, NUL_SHARE * len(head) / 4
    places = "".join("x" if count <= few else "0" if count >= many else "-" for count in counts)
    return next((name for name, pattern in NULS if _matches(places, pattern)), None)


def _matches(places: str, pattern: str) -> bool:
    return all(wanted in ("?", place) for place, wanted in zip(places, pattern, strict=True))


def _fits(data: bytes, name: str | None) -> str | None:
    """Give the name back if the bytes are valid in it."""
    try:
        return name if name and data.decode(name) is not None else None
    except UnicodeDecodeError:
        return None


def _guess(data: bytes) -> str:
    return _by_nuls(data) or _nearly_utf8(data) or _by_statistics(data)


def _nearly_utf8(data: bytes) -> str | None:
    """Tell UTF-8 with faults: cut off in a character, or with a few bytes from elsewhere."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data, final=False)
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
        bad = text.count(REPLACEMENT)
        good = len(text) - len(text.encode("ascii", "ignore")) - bad
        return "utf-8" if good >= bad * UTF8_GOOD_TO_BAD else None
    return "utf-8"


def _by_statistics(data: bytes) -> str:
    """Guess from the letters around the first byte that is not ASCII."""
    first = HIGH_BYTE.search(data)
    start = max(0, first.start() - 1024) if first else 0
    found = chardet.detect(
        data[start : start + SAMPLE], include_encodings=GUESSES, prefer_superset=False, compat_names=False
    )
    return codec(found["encoding"]) or FALLBACK


def _decode(data: bytes, name: str, notes: list[DraftNote]) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        text = data.decode(name, "replace")
        count = text.count(REPLACEMENT)
        notes.append(DraftNote("replaced-characters", f"{count} characters are not valid {name}: U+FFFD stands there"))
        return text
