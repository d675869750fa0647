"""Addresses in a page, made absolute."""

import re
from urllib.parse import urljoin, urlsplit

UNSAFE = re.compile(r"(?:javascript|vbscript|data|about|blob)\s*:", re.IGNORECASE)
"""Schemes that lead nowhere, or run."""
NOISE = re.compile(r"[\t\n\r\x00-\x1f]+")
PICTURE = "data:image/"
COMPLETE = ("https://", "http://", "mailto:", "tel:")


class Links:
    """Resolves addresses against `<base>` and the address of the page; most of them without a full parse."""

    def __init__(self, url: str | None) -> None:
        self.page = url
        self._based = False
        self._set(url)

    def rebase(self, href: str) -> None:
        """Take the first `<base href>`."""
        if not self._based and href.strip():
            self._based = True
            self._set(_join(self._base, href.strip()))

    def absolute(self, href: str | None) -> str | None:
        """Give an address in full as far as the page's own is known; `None` for one that is empty, or runs a script."""
        if not href:
            return None
        href = href.strip()
        if not href.isprintable():
            href = NOISE.sub("", href)
        elif href.startswith(COMPLETE):
            return href
        if not href or (":" in href and UNSAFE.match(href)):
            return None
        if href[0] == "/" and self._origin and "/." not in href:
            return (self._scheme if href.startswith("//") else self._origin) + href
        return _join(self._base, href) if self._base else href

    def is_own(self, href: str | None) -> bool:
        """Tell whether an absolute address leads to a place in the page."""
        before, sign, _ = (href or "").partition("#")
        return bool(sign) and before in ("", (self.page or "").partition("#")[0])

    def picture(self, src: str | None) -> str | None:
        """Give the address of a picture, which may be written into it."""
        return src if src and src.startswith(PICTURE) else self.absolute(src)

    def _set(self, base: str | None) -> None:
        self._base = base or ""
        self._scheme = self._origin = ""
        try:
            parts = urlsplit(self._base)
        except ValueError:
            self._base = ""
            return
        if parts.scheme and parts.netloc:
            self._scheme = f"{parts.scheme}:"
            self._origin = f"{parts.scheme}://{parts.netloc}"


def _join(base: str, href: str) -> str:
    try:
        return urljoin(base, href)
    except ValueError:
        return href
