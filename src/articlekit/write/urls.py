"""Which addresses may be written: an allow-list, since a list of bad ones is never complete."""

import regex

SCHEMES = frozenset({"http", "https", "mailto", "tel", "ftp", "sms", "xmpp", "geo"})
IMAGE = regex.compile(r"data:image/(?:png|gif|jpe?g|webp|avif);base64,[A-Za-z0-9+/=\s]++$", regex.IGNORECASE)
SCHEME = regex.compile(r"([^/?#:]*+):")
IGNORED = regex.compile(r"[\x00-\x20\x7f-\x9f\u200b\u2060\ufeff\p{Cs}]++")
"""Browsers drop some of these inside a scheme, so `java script:` with a line end in it is one."""
UNSAFE = regex.compile(r"[\s<>]")


def safe_link(url: str | None) -> str | None:
    """Give an address that a link may have; `None` when it has none."""
    if not url or not url.strip():
        return None
    scheme = SCHEME.match(IGNORED.sub("", url))
    return url.strip() if not scheme or scheme[1].lower() in SCHEMES else None


def safe_image(url: str | None) -> str | None:
    """Give an address that a picture may have: those of links, and pictures written into it."""
    return url.strip() if url and IMAGE.match(IGNORED.sub("", url)) else safe_link(url)


def encoded(url: str | None) -> str | None:
    """Write white space and angle brackets in an address as percent signs do: Markdown has no other way."""
    return UNSAFE.sub(lambda m: "".join(f"%{byte:02X}" for byte in m[0].encode()), url) if url else None
