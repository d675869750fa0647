"""From bytes to text.

A byte order mark decides; then UTF-8, where the bytes are valid; then a guess. What is guessed and what is lost is
reported. Everything here is linear in the input.
"""

import codecs
import re
from typing import TypeVar

from articlekit.draft import DraftNote

BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; the longer ones first, as one of UTF-16 begins one of UTF-32."""

ESCAPES = ((b"\x1b$B", "iso2022_jp"), (b"\x1b$@", "iso2022_jp"))
"""Signs of encodings that use no byte above 127 and so look like UTF-8."""

LATIN = ("cp1252", "cp1250", "iso8859-2", "cp1254", "cp1257", "cp1258")
OTHER = (
    *("cp1251", "koi8-r", "koi8-u", "iso8859-5", "cp1253", "iso8859-7", "cp1255", "cp1256", "cp874"),
    *("cp932", "euc-jp", "cp949", "gb18030", "big5"),
)
"""The encodings to guess among: those of the Encoding Standard (WHATWG) that texts are found in."""
LATIN_SHARE = 0.2
"""Where no more of the letters are beyond ASCII, the script is Latin."""
FALLBACK = "cp1252"

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

Ends = TypeVar("Ends", str, bytes)

REPLACEMENT = "\ufffd"
SAMPLE = 1 << 16
"""Characters or bytes looked at for a decision."""
LEAST_CONTROLS = 8
CONTROL_SHARE = 0.05
"""From this many control characters, and this share of the sample, a text is binary data."""
UTF8_GOOD_TO_BAD = 10
"""Valid sequences for each broken one that make a text UTF-8 with faults."""
LEAST_NULS, NUL_SHARE, NUL_SHARE_LATIN = 4, 0.08, 0.9
"""So many high bytes in UTF-16 are zero: the spaces of any script, nearly all of a Latin one."""

CONTROLS = "".join(map(chr, (*range(8), *range(14, 27), *range(28, 32), 127))) + REPLACEMENT
"""Characters that no text has many of: all C0 controls but layout, backspace and escape; and what could not be read."""
NO_CHARACTER = re.compile(r"[\x00\ud800-\udfff]")
HIGH_BYTE = re.compile(rb"[\x80-\xff]")
NOT_PRINTABLE = re.compile(rb"[\x01-\x08\x0e-\x1f\x7f-\xff]")
LETTER = re.compile(rb"[A-Za-z\x80-\xff]")


def decode_text(data: bytes, notes: list[DraftNote]) -> str:
    """Decode the bytes of a text; what cannot be decoded becomes U+FFFD.

    Args:
        data: the bytes; a byte order mark is taken off.
        notes: gets `encoding-guessed` and `replaced-characters`.
    """
    mark, name = _by_bom(data)
    if not name and _is_utf8(data):
        name = "utf-8"
    if not name:
        name = guess(data)
        notes.append(DraftNote("encoding-guessed", f"the source does not say its encoding; read as {name}"))
    return decode_as(data[len(mark) :], name, notes)


def guess(data: bytes) -> str:
    """Give the likely encoding of bytes without a mark, as Python's name of the codec."""
    return _by_nuls(data) or _by_escape(data) or _nearly_utf8(data) or _by_statistics(data)


def clean(text: str, notes: list[DraftNote]) -> str:
    """Replace NULs and lone surrogates by U+FFFD, one for one, so that offsets hold; nothing else is altered."""
    if text.isascii() and "\0" not in text:
        return text
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
    count = sum(text.count(sign) for sign in CONTROLS if sign in text)
    return "binary data" if count >= max(LEAST_CONTROLS, CONTROL_SHARE * len(text)) else None


def sample(content: str | bytes) -> str:
    """Give a head and a tail of a content, bytes decoded well enough to look for ASCII signs in them."""
    if isinstance(content, str):
        return "\n\n".join(_ends(content))
    mark, name = _by_bom(content)
    name = name or _by_nuls(content) or "latin-1"
    return "\n\n".join(piece.decode(name, "replace") for piece in _ends(content[len(mark) :]))


def _ends(content: Ends) -> tuple[Ends, ...]:
    """Cut a head and a tail off what is long; both start where a character of four bytes could."""
    if len(content) <= 2 * SAMPLE:
        return (content,)
    return content[:SAMPLE], content[(len(content) - SAMPLE) // 4 * 4 :]


def _by_bom(data: bytes) -> tuple[bytes, str | None]:
    return next(((mark, name) for mark, name in BOMS if data.startswith(mark)), (b"", None))


def _is_utf8(data: bytes) -> bool:
    if _by_nuls(data) or _by_escape(data):
        return False
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _by_escape(data: bytes) -> str | None:
    return next((name for sign, name in ESCAPES if sign in data and data.isascii()), None)


def _by_nuls(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by its zero bytes, which stand in the one or the other half of each pair."""
    head = data[: SAMPLE // 16]
    high, low = head[::2].count(0), head[1::2].count(0)
    latin = not NOT_PRINTABLE.search(head)
    many = NUL_SHARE_LATIN * len(head) / 2 if latin else max(LEAST_NULS, NUL_SHARE * len(head) / 2)
    if max(high, low) <= 5 * min(high, low) or max(high, low) < many:
        return None
    return "utf-16-be" if high > low else "utf-16-le"


def _nearly_utf8(data: bytes) -> str | None:
    """Tell UTF-8 with faults: cut off in a character, or with a few bytes from elsewhere."""
    text = data.decode("utf-8", "replace")
    bad = text.rstrip(REPLACEMENT).count(REPLACEMENT)
    good = len(text) - len(text.encode("ascii", "ignore")) - text.count(REPLACEMENT)
    return "utf-8" if good > bad * UTF8_GOOD_TO_BAD else None


def _by_statistics(data: bytes) -> str:
    """Guess from the letters around the first byte that is not ASCII."""
    import chardet  # noqa: PLC0415 - slow to import and seldom needed

    first = HIGH_BYTE.search(data)
    start = max(0, first.start() - 1024) if first else 0
    piece = data[start : start + SAMPLE]
    latin = len(HIGH_BYTE.findall(piece)) <= LATIN_SHARE * len(LETTER.findall(piece))
    candidates = LATIN if latin else LATIN + OTHER
    found = chardet.detect(piece, include_encodings=candidates, prefer_superset=False, compat_names=False)
    return found["encoding"] or FALLBACK


def decode_as(data: bytes, name: str, notes: list[DraftNote]) -> str:
    """Decode bytes by a codec; what it does not know becomes U+FFFD, with the note `replaced-characters`."""
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        text = data.decode(name, "replace")
        count = text.count(REPLACEMENT)
        notes.append(DraftNote("replaced-characters", f"{count} characters are not valid {name}: U+FFFD stands there"))
        return text
