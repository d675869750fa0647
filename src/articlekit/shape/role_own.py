"""Roles that the caller's own words tell."""

from typing import get_args

from articlekit.draft import Draft
from articlekit.model import Role
from articlekit.options import RoleLexicon
from articlekit.shape.phrases import Phrases, fold
from articlekit.shape.role_parts import Part
from articlekit.shape.words import Words

KNOWN: dict[str, Role] = {role: role for role in get_args(Role)}


def own_roles(draft: Draft, parts: list[Part], lexicon: RoleLexicon, words: Words) -> dict[int, str]:
    """Give the sections that the words name their roles; a role that is known is set in the part as well.

    Returns:
        The roles, also those that the library does not know, by the number of the section.
    """
    phrases = Phrases(lexicon.roles.items())
    found: dict[int, str] = {}
    for n, part in enumerate(parts[1:], 1):
        heading = draft.blocks[part.heading].text
        hits = sorted(phrases.search(fold(heading)), key=lambda hit: hit.start - hit.end)
        if hits:
            found[n] = hits[0].key
        elif part.parent in found and not words.roles_of(heading):
            found[n] = found[part.parent]
        if n in found:
            part.role, part.score = KNOWN.get(found[n], "body"), 1.0
    return found
