"""What a caller may decide about a parse."""

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from articlekit.errors import OptionError


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
    max_depth: Annotated[int, Field(ge=1, le=64)] = 32
    """How deep lists, quotes and sections may nest; deeper ones are flattened, with the diagnostic `limit-depth`."""

    ledger: bool = False
    """Of a page, list also what was left out, with its reason; of text, that is always listed."""

    comments: bool = False
    """Of a page, gather the readers' comments in a list of their own."""

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
                raise OptionError(f"option {name!r}: {found['msg']}, not {found['input']!r}") from None
