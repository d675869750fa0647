"""What an element is, by its tag and the attributes that change it: the tables of `tags`, applied."""

import re
from collections.abc import Mapping

from articlekit.model import MarkKind
from articlekit.read import classes, tags
from articlekit.read.boxes import CALLOUTS
from articlekit.read.tags import Tag
from articlekit.remember import Remembered

STYLED = Tag("styled")
AUTHOR = Tag("author")


def meaning(name: str, attrs: Mapping[str, str]) -> Tag:
    """Tell what an element is."""
    names = attrs.get("class")
    tag = BY_CLASS[name, names] if names else tags.TAGS.get(name, tags.INLINE)
    if "style" in attrs and not tag.block:
        tag = BY_STYLE[name, tag, attrs["style"]]
    if tag is tags.INLINE and attrs.get("itemprop") == "author" and "itemscope" not in attrs:
        return AUTHOR
    if name == "button" and attrs.get("role") != "tab" and _is_control(attrs):
        return tags.CONTROL
    if "style" in attrs or "role" in attrs or "hidden" in attrs or "aria-hidden" in attrs:
        return _told(name, tag, attrs)
    return tag


def _styled(asked: tuple[str, Tag, str]) -> Tag:
    """Tell what the style of an inline element makes of it."""
    name, tag, style = asked
    if tag.construct == "strong" and tags.PLAIN.search(style):
        return tags.INLINE
    if name in ("span", "font") and tag is tags.INLINE and styled(style) is not None:
        return STYLED
    return tag


def styled(style: str) -> MarkKind | None:
    """Tell the mark that a style stands for."""
    return next((kind for pattern, kind in tags.STYLES.items() if re.search(pattern, style, re.IGNORECASE)), None)


def _told(name: str, tag: Tag, attrs: Mapping[str, str]) -> Tag:
    """Apply the attributes that may change what an element is."""
    role = attrs.get("role")
    if role == "tab" and name in tags.TABS and (name != "li" or not tags.SELECTED.isdisjoint(attrs)):
        tag = Tag("tab", tag.block)
    elif role == "tablist":
        tag = Tag("tabs", tag.block)
    elif role is not None and tag.construct != "noteref" and (not tag.construct or role.startswith("doc-")):
        told = tags.ROLES.get(role, tag)
        tag = Tag(told.construct, tag.block or told.block, told.reason) if told is not tag else tag
    if tag.reason is None and _is_hidden(name, tag, attrs):
        return Tag(tag.construct, tag.block, "hidden")
    if tag.construct == "code" and tags.VERBATIM_STYLE.search(attrs.get("style") or ""):
        return Tag("displayed-code", tag.block, tag.reason)
    return tag


def _by_class(asked: tuple[str, str]) -> Tag:
    """Tell what an element is by its tag and class names."""
    name, names = asked
    tag = tags.TAGS.get(name, tags.INLINE)
    words = names.split()
    styled = len(words) > classes.MAX_TOKENS
    words = words[:1] if styled else words
    if not words:
        return tag
    if not classes.CLASSES.keys().isdisjoint(words):
        rules = [classes.CLASSES[word] for word in words if word in classes.CLASSES]
        found = next((rule.tag for rule in rules if name in rule.on), None)
        if found is not None:
            construct = tag.construct if found.reason and tag.block else found.construct
            return Tag(construct, tag.block or found.block, found.reason)
    if styled:
        return tag
    if not classes.HIDDEN_CLASSES.isdisjoint(words) and tag.block and not classes.SHOWN.search(names or ""):
        return Tag(tag.construct, tag.block, "hidden")
    return tags.CALLOUT if _is_callout(name, words) else tag


def _is_callout(name: str, words: list[str]) -> bool:
    """Tell a callout by names that also mean other things."""
    first = words[0].lower()
    if name == "p":
        return len(words) == 1 and first in classes.CALLOUT_LINES
    if name == "dl":
        return first == "section" and len(words) == 2 and words[1] in CALLOUTS  # of Doxygen
    known = name in classes.CALLOUT_TAGS and first in classes.CALLOUT_NAMES
    return known and (len(words) <= 2 or words[1] in CALLOUTS)


def is_credit(name: str, tag: Tag, attrs: Mapping[str, str]) -> bool:
    """Tell an element of a caption that holds the credit, as its names end."""
    plain = name in classes.CREDITED and tag.construct in ("", "author") and tag.reason is None
    return plain and any(classes.CREDIT.search(attrs[key]) for key in classes.CREDITING if key in attrs)


BY_CLASS, BY_STYLE = Remembered(_by_class, 8192), Remembered(_styled, 8192)
"""Of names and styles that were met: elements share most of theirs."""


def _is_control(attrs: Mapping[str, str]) -> bool:
    """Tell a button that shows and hides an element that it names."""
    return any(name in attrs for name in tags.CONTROLLED) and any(name in attrs for name in tags.CONTROLLING)


def _is_hidden(name: str, tag: Tag, attrs: Mapping[str, str]) -> bool:
    """Tell whether an element is not shown; `aria-hidden` hides boxes only.

    Inline it marks what is decorative, and a paragraph or heading is hidden from readers aloud, not from the eye.
    """
    if tag.construct in ("shown", "mute", "script"):
        return False
    hidden = attrs.get("hidden")
    style = attrs.get("style")
    return (
        (hidden is not None and hidden != "until-found" and not tags.STREAMED.fullmatch(attrs.get("id") or ""))
        or (attrs.get("aria-hidden") == "true" and tag.block and name not in tags.SEEN and tag.construct != "gutter")
        or (style is not None and tags.HIDDEN_STYLE.search(style) is not None)
    )
