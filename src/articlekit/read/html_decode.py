"""The characters of an HTML page given as bytes."""

import codecs
import re

from articlekit.draft import DraftNote
from articlekit.errors import OptionError
from articlekit.read.decode import decode_as

HEAD = 4096
"""Bytes in which a page says its encoding; the standard says 1,024, pages do not always keep to it."""
BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
CHARSET = re.compile(rb"<meta\s[^>]{0,500}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
XML = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
LANG = re.compile(rb"<html[^>]{0,1000}?\slang\s*=\s*[\"']?\s*([a-z]{2})", re.IGNORECASE)

CODECS = {
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8",
    "utf-16-le": "utf-16 unicode ucs-2 iso-10646-ucs-2 csunicode unicodefeff",
    "utf-16-be": "unicodefffe",
    "cp866": "",
    "iso8859-2": "iso88592",
    "iso8859-3": "iso88593",
    "iso8859-4": "iso88594",
    "iso8859-5": "iso88595",
    "iso8859-6": "iso88596 csiso88596e csiso88596i iso-8859-6-e iso-8859-6-i",
    "iso8859-7": "iso88597 sun_eu_greek",
    "iso8859-8": "iso88598 csiso88598e csiso88598i iso-8859-8-e iso-8859-8-i logical visual",
    "iso8859-10": "iso885910",
    "iso8859-13": "iso885913",
    "iso8859-14": "iso885914",
    "iso8859-15": "iso885915 csisolatin9",
    "iso8859-16": "",
    "koi8-r": "koi koi8",
    "koi8-u": "koi8-ru",
    "mac-roman": "macintosh csmacintosh mac x-mac-roman",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "cp874": "iso8859-11 tis-620 iso885911 dos-874 windows-874",
    "cp1250": "x-cp1250",
    "cp1251": "x-cp1251",
    "cp1252": "ascii iso8859-1 iso88591 x-cp1252",
    "cp1253": "x-cp1253",
    "cp1254": "iso8859-9 iso88599 x-cp1254",
    "cp1255": "x-cp1255",
    "cp1256": "x-cp1256",
    "cp1257": "x-cp1257",
    "cp1258": "x-cp1258",
    "gb18030": "gb2312 gbk x-gbk csgb2312 gb_2312 gb_2312-80",
    "big5hkscs": "big5 cn-big5 x-x-big5",
    "euc_jp": "x-euc-jp cseucpkdfmtjapanese",
    "iso2022_jp": "",
    "cp932": "shift_jis windows-31j x-sjis",
    "cp949": "euc_kr ks_c_5601-1989 csksc56011987 korean windows-949 cseuckr iso-ir-149 ksc_5601",
}
"""Python's codec for each encoding of https://encoding.spec.whatwg.org/#names-and-labels, with the labels and the names
of narrower codecs under which Python does not find it. Nothing else is decoded: some codecs of Python unpack or run.
"""
LABELS = {label: name for name, labels in CODECS.items() for label in (name, *labels.split())}
BY_LANGUAGE = {
    "ja": ("cp932", "euc_jp"),
    "ko": ("cp949",),
    "zh": ("gb18030", "big5hkscs"),
    "ru": ("cp1251",),
    "uk": ("cp1251",),
    "bg": ("cp1251",),
    "el": ("cp1253",),
    "he": ("cp1255",),
    "ar": ("cp1256",),
    "tr": ("cp1254",),
    "th": ("cp874",),
    "pl": ("cp1250",),
    "cs": ("cp1250",),
    "hu": ("cp1250",),
}
"""What a page without a declaration is likely to be in, by its language, when it is not UTF-8."""


def to_utf8(data: bytes, encoding: str | None, notes: list[DraftNote]) -> bytes:  # noqa: PLR0911 - an order of rules
    """Give a page in UTF-8: by its byte order mark, then `encoding`, then what it says, then UTF-8, then its language.

    A page that says it is in another encoding but is valid UTF-8 with characters beyond ASCII is read as UTF-8.

    Args:
        data: the page.
        encoding: the encoding as a WHATWG label, when the caller knows it.
        notes: gets `encoding-guessed` when the page does not say its encoding or says a wrong one, and
            `replaced-characters` when bytes did not fit.

    Raises:
        OptionError: when no encoding has the name `encoding`.
    """
    given = codec(encoding) if encoding else None
    if encoding and not given:
        raise OptionError(f"unknown encoding {encoding!r}")
    for bom, name in BOMS:
        if data.startswith(bom):
            return _recode(data[len(bom) :], name, notes)
    if given:
        return _recode(data, given, notes)
    declared = _declared(data)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        if not declared:
            name = _likely(data)
            notes.append(DraftNote("encoding-guessed", f"the page does not say its encoding; read as {name}"))
            return _recode(data, name, notes)
        return _recode(data, declared, notes)
    if declared in (None, "utf-8") or data.isascii():
        return data
    if declared == "iso2022_jp":
        return _recode(data, "iso2022_jp", notes)
    notes.append(DraftNote("encoding-guessed", f"the page says {declared} but is valid utf-8; read as utf-8"))
    return data


def codec(label: str) -> str | None:
    """Give the name of Python's codec for a WHATWG label, or `None`."""
    label = label.strip().lower()
    try:
        return LABELS.get(label) or LABELS.get(codecs.lookup(label).name)
    except (LookupError, ValueError):
        return None


def _declared(data: bytes) -> str | None:
    head = data[:HEAD]
    found = CHARSET.search(head) or XML.search(head)
    name = codec(found[1].decode("ascii", "ignore")) if found else None
    return "utf-8" if name and name.startswith("utf-16") else name


def _likely(data: bytes) -> str:
    """Give the first encoding that the page's language is written in and that fits; windows-1252 when none does."""
    language = LANG.search(data[:HEAD])
    for name in BY_LANGUAGE.get(language[1].decode("ascii").lower(), ()) if language else ():
        try:
            data.decode(name)
        except UnicodeDecodeError:
            continue
        return name
    return "cp1252"


def _recode(data: bytes, name: str, notes: list[DraftNote]) -> bytes:
    return decode_as(data, name, notes).encode("utf-8", "replace")
