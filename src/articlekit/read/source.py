"""Take what a caller gives as a source: its content, and a name for messages."""

import io
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from articlekit.errors import SourceError, SourceTypeError

TREES = {
    ("bs4.element", "Tag"): "BeautifulSoup",
    ("lxml.etree", "_Element"): "lxml element",
    ("lxml.etree", "_ElementTree"): "lxml tree",
}
"""Parsed pages, by module and class: known without importing the packages they come from."""

ACCEPTED = "str, bytes, an open file, a pathlib.Path, a BeautifulSoup object or tag, or an lxml element"

PROBLEMS: dict[type[Exception], str] = {
    FileNotFoundError: "no such file; check the path",
    IsADirectoryError: "is a directory; give the files in it",
    NotADirectoryError: "a part of the path is not a directory; check the path",
    PermissionError: "no permission to read it",
    io.UnsupportedOperation: "is open for writing only; open it for reading, with mode 'rb'",
    UnicodeDecodeError: "is open as text in an encoding it does not have; open it with mode 'rb'",
}
"""What is wrong and what to do, by the error that the system raised."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a source holds."""

    content: Any
    """str, bytes, or a parsed page as it was given."""
    name: str
    """What to call it in a message."""

    @property
    def is_tree(self) -> bool:
        """Whether the content is a parsed page."""
        return not isinstance(self.content, str | bytes)


def load(source: object) -> Loaded:
    """Read a source; a str is always content, never the name of a file.

    Raises:
        SourceError: when a file cannot be read.
        SourceTypeError: when it is nothing that articlekit reads.
    """
    if isinstance(source, str):
        return Loaded(str(source), "<str>")
    if isinstance(source, bytes | bytearray | memoryview):
        return Loaded(bytes(source), "<bytes>")
    if isinstance(source, os.PathLike):
        return _load_path(source)
    if tree := tree_kind(source):
        return Loaded(source, f"<{tree}>")
    if callable(getattr(source, "read", None)):
        return _load_file(source)
    raise SourceTypeError(f"cannot read a source of type {type(source).__name__}; give {ACCEPTED}")


def tree_kind(source: object) -> str | None:
    """Name the kind of a parsed page; `None` when it is not one."""
    kinds = (TREES.get((base.__module__, base.__name__)) for base in type(source).__mro__)
    return next(filter(None, kinds), None)


def _load_path(path: "os.PathLike[Any]") -> Loaded:
    name = os.fsdecode(path)
    try:
        return Loaded(Path(name).read_bytes(), name)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise SourceError(f"{name}: {_problem(error)}") from error


def _load_file(file: Any) -> Loaded:
    name = getattr(file, "name", None)
    name = name if isinstance(name, str) else "<file>"
    try:
        content = file.read()
    except (OSError, ValueError) as error:  # ValueError: a closed file
        raise SourceError(f"{name}: {_problem(error)}") from error
    if not isinstance(content, str | bytes):
        raise SourceTypeError(f"{name}: reading it gives {type(content).__name__}, not str or bytes")
    return Loaded(content, name)


def _problem(error: OSError | ValueError) -> str:
    """Say what is wrong in words for the caller."""
    for kind, words in PROBLEMS.items():
        if isinstance(error, kind):
            return words
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return "is closed; parse it before you close it" if "closed" in str(error) else str(error)
