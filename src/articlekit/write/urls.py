"""Which addresses may be written: an allow-list, since a list of bad ones is never complete."""

import regex

SCHEMES = frozenset({"http", "https", "mailto", "tel", "ftp", "sms", "xmpp", "geo"})
IMAGES = regex.compile(r"data:image/(?:png|gif|jpeg|webp|avif);base64,[A-Za-z0-9+/=\s]++$", regex.IGNORECASE)
SCHEME = regex.compile(r"([^/?#:]*+):")
IGNORED = regex.compile(r"[\x00-\x20\x7f-\x9f\u200b\u2060\ufeff]++")
"""Browsers drop these inside a scheme, so `java\\nscript:` is one."""


def safe_url(url: str | None, *, image: bool = False) -> str | None:
    """Give the address when it may be written; `None` when it may not, or when there is none."""
    if not url or not url.strip():
        return None
    bare = IGNORED.sub("", url)
    scheme = SCHEME.match(bare)
    if scheme and scheme[1].lower() not in SCHEMES and not (image and IMAGES.match(bare)):
        return None
    return url.strip()
