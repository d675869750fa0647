"""What a caller may decide about a parse."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, InstanceOf, ValidationError, field_serializer

from articlekit.errors import OptionError

ROLE_NAME = re.compile(r"[a-z][a-z0-9_]*")
DEEPEST = 40
"""How deep anything may nest at most. Pydantic writes the JSON of no more than 255 levels: of tables, five at a time,
in sections as deep as they, that is 42."""


@dataclass(frozen=True)
class RoleLexicon:
    """Words of your own that tell the role of a heading, for the roles there are and for new ones.

    A phrase is looked for anywhere in a heading; case, punctuation and white space do not count, `0` stands for any
    number, `*` at the end of a word for any ending. One that opens with `=` must be the whole heading, one that opens
    with `^` its beginning. Where a phrase is found its role stands, whatever else would be told; of several the
    longest.
    Sections inside such a section have its role, unless their own heading says another.

    Raises:
        OptionError: for a role that is no name in lower case, or words that are not a tuple of phrases.
    """

    roles: Mapping[str, tuple[str, ...]]
    """The phrases of each role."""

    def __post_init__(self) -> None:
        """Check the table and keep a copy that does not change."""
        if not isinstance(self.roles, Mapping):
            raise OptionError(f"the words are a mapping of roles to tuples of phrases, not {type(self.roles).__name__}")
        for role, phrases in self.roles.items():
            if not isinstance(role, str) or not ROLE_NAME.fullmatch(role):
                raise OptionError(f"a role is a name in lower case, not {role!r}")
            if not isinstance(phrases, tuple) or not all(isinstance(p, str) and p.strip(" =^*") for p in phrases):
                raise OptionError(f"the words of role {role!r} are a tuple of phrases, not {phrases!r}")
        object.__setattr__(self, "roles", MappingProxyType(dict(self.roles)))

    def __hash__(self) -> int:
        return hash(frozenset(self.roles.items()))

    def __reduce__(self) -> tuple[type["RoleLexicon"], tuple[dict[str, tuple[str, ...]]]]:
        """Let it be copied and sent to another process, which a read-only view cannot be."""
        return type(self), (dict(self.roles),)


TAKES = {"language": "give a BCP 47 tag, such as 'en' or 'pt-BR'", "roles": "give articlekit.RoleLexicon(...)"}
"""What an option takes, where pydantic's message does not say it in a caller's words."""


class ParseOptions(BaseModel):
    """Options of every reader.

    Raises:
        OptionError: for an unknown option or a value that is not allowed.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    language: Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")] | None = None
    """The article's language as a BCP 47 tag, when you know better than the text; `None` lets the text tell."""
    max_characters: Annotated[int, Field(gt=0)] = 200_000_000
    """Characters read; what comes after is left out, with the diagnostic `limit-characters`."""
    max_depth: Annotated[int, Field(ge=1, le=DEEPEST)] = 32
    """How deep lists, quotes and sections may nest; deeper ones are flattened, with the diagnostic `limit-depth`."""

    roles: InstanceOf[RoleLexicon] | None = None
    """Words of your own that tell roles."""

    ledger: bool = False
    """Of a page, list also what was left out, with its reason; of text and Markdown, that is always listed."""

    comments: bool = False
    """Of a page, gather the readers' comments in a list of their own."""

    @field_serializer("roles")
    def _words(self, roles: RoleLexicon | None) -> dict[str, tuple[str, ...]] | None:
        return dict(roles.roles) if roles else None

    if not TYPE_CHECKING:

        def __init__(self, **values: Any) -> None:
            """Check the values; the message names the option and what it takes."""
            try:
                super().__init__(**values)
            except ValidationError as error:
                found = error.errors(include_url=False)[0]
                name = ".".join(map(str, found["loc"]))
                if found["type"] == "extra_forbidden":
                    known = ", ".join(sorted(type(self).model_fields))
                    raise OptionError(f"there is no option {name!r}; known are {known}") from None
                takes = TAKES.get(name, found["msg"])
                raise OptionError(f"option {name!r}: {takes}, not {found['input']!r}") from None
