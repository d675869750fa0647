"""Pictures in Markdown: which paragraphs are figures, and which line is a caption."""

import re

from markdown_it.token import Token

from articlekit.read.markdown_inline import TAG, Inline, attribute, plain, read_inline

BREAKS = ("softbreak", "hardbreak")
ENDS = ("image", "link_close", "html_inline")
NUMBERED = re.compile(r"#(?:fig|tbl)[-:]")
ALTERNATIVE = re.compile(r"fig-alt=[\"']([^\"']*)[\"']")
Image = dict[str, str | None]
"""The fields of a figure: src, title, alt, href."""


def pictures(children: list[Token], *, captioned: bool = False) -> tuple[list[Image], list[Token]]:
    """Give the images of a paragraph that holds nothing else, or else only a line of emphasis under them.

    One that is `captioned` holds a picture and then its caption.
    """
    if images := _images(children):
        return images, []
    if captioned:
        end = max((i for i, token in enumerate(children[:4]) if token.type in ENDS), default=-1) + 1
        return _images(children[:end]), children[end:]
    cut = next((i for i, token in enumerate(children) if token.type in BREAKS), len(children))
    images, rest = _images(children[:cut]), children[cut + 1 :]
    return (images, rest) if images and is_caption(read_inline(rest)) else ([], [])


def _images(children: list[Token]) -> list[Image]:
    images: list[Image] = []
    href = None
    for token in children:
        if token.type == "image":
            values = {name: str(token.attrs.get(name, "")) or None for name in ("src", "title")}
            images.append({**values, "alt": plain(token.children or ()) or None, "href": href})
        elif token.type in ("link_open", "link_close"):
            href = str(token.attrs["href"]) if token.nesting > 0 else None
        elif token.type == "html_inline" and (tag := TAG.match(token.content)):
            name = tag[2].lower()
            if name not in ("img", "a", "br"):
                return []
            if name == "img":
                values = {field: attribute(token.content, field) or None for field in ("src", "title", "alt")}
                images.append({**values, "href": href})
            elif name == "a":
                href = None if tag[1] else attribute(token.content, "href")
        elif token.type == "attrs" and images:
            _number(images[-1], token.content)
        elif token.content.strip() and not _is_unseen(token):
            return []
    return images


def _number(image: Image, attrs: str) -> None:
    """Show the text of a picture under it where it has a number, as Pandoc and Quarto do."""
    if NUMBERED.search(attrs):
        found = ALTERNATIVE.search(attrs)
        image["text"], image["alt"] = image["alt"], found[1] if found else None


def _is_unseen(token: Token) -> bool:
    """Tell a list of attributes and a comment."""
    return token.type == "attrs" or (token.type == "html_inline" and not TAG.match(token.content))


def unseen(children: list[Token]) -> list[str]:
    """Give what stands beside pictures and shows nothing, in the line before a caption."""
    cut = next((i for i, token in enumerate(children) if token.type in BREAKS), len(children))
    line = children if _images(children) else children[:cut]
    return [token.content for token in line if _is_unseen(token)]


def is_caption(inline: Inline) -> bool:
    """Tell whether a text is one emphasis from end to end."""
    return any(m.kind == "emphasis" and (m.start, m.end) == (0, len(inline.text)) for m in inline.marks)
