"""Words that tell what a heading or a line is, one table a language. Data only: `shape.words` matches them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from articlekit.about import Reason
from articlekit.model import Role

Cue = Literal["limits", "gains", "advises", "sums_up", "ahead", "invites", "sells", "defines", "we", "you", "acts"]
"""What a word helps its sentence to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The words of one language, in lower case.

    A phrase is matched after folding: case, punctuation, repeated white space and the marks of Hindi that many leave
    out do not count, `0` stands for any number. `*` at the end of a word stands for any ending of that word.

    In `roles` and `vetoes` a phrase is looked for anywhere in a heading, at word limits (in scripts without spaces
    anywhere); one that opens with `=` must be the whole heading, one that opens with `^` its beginning.
    ` ... ` in it stands for any words.
    In the other tables a phrase must be the whole line; one that ends with ` ...` is the beginning of a short line.
    """

    language: str
    """BCP 47."""
    stop_words: frozenset[str]
    """The 40 to 60 most frequent function words; for scripts without spaces frequent function characters or short
    strings."""
    roles: Mapping[Role, tuple[str, ...]]
    vetoes: Mapping[Role, tuple[str, ...]] = field(default_factory=dict)
    """Phrases that keep a heading from a role although one of the role's phrases is in it."""
    previous: tuple[str, ...] = ()
    """Labels of the link to the previous post."""
    next: tuple[str, ...] = ()
    furniture: Mapping[Reason, tuple[str, ...]] = field(default_factory=dict)
    """Lines of a page that are not the article, by the reason they are left out for."""
    byline: tuple[str, ...] = ()
    """What stands before an author's name at the start of a line: `by`, `written by`."""
    dated: tuple[str, ...] = ()
    """What stands before a date: `posted on`, `last updated`."""
    updated: tuple[str, ...] = ()
    """Those of `dated` that tell of a change and not of the first publication."""
    first: tuple[str, ...] = ()
    """What stands before the day of the first publication, where the page gives another one too."""
    filed: tuple[str, ...] = ()
    """What stands before categories: `filed under`, `posted in`, `category`."""
    tagged: tuple[str, ...] = ()
    """What stands before tags: `tags`, `tagged with`."""
    notices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Phrases of pages that keep their article back, anywhere in a short text: by `paywall`, `login`, `not-found`,
    `consent`, and `cut` for links to the rest."""
    reading_time: tuple[str, ...] = ()
    """`0 min read`, `reading time 0 minutes`."""
    numbers: tuple[str, ...] = ()
    """The words for two, three, four and so on; forms of one number with spaces between."""
    gains: tuple[str, ...] = ()
    """In a title: words that promise benefits, `benefits of`, `reasons to`."""
    warns: tuple[str, ...] = ()
    """What stands before the colon of a warning: `warning`, `a word of caution`."""
    notes: tuple[str, ...] = ()
    """What stands before the colon of a note, which may limit or not: `note`, `please note`."""
    remarks: tuple[str, ...] = ()
    """What stands before the colon of a remark on the text itself: `editor's note`, `disclosure`, `update`."""
    asides: tuple[str, ...] = ()
    """Phrases of a short paragraph above the text that is about it: who paid for it, who wrote it, where it is from."""
    credits: tuple[str, ...] = ()
    """What stands before the colon of who made a picture, `photo`, `image credit`; with ` ...` before a name without
    one: `photo by ...`."""
    captions: tuple[str, ...] = ()
    """How the caption of a figure or table opens, or the line that credits a picture: `figure 0`, `photo by`."""
    goes_on: tuple[str, ...] = ()
    """How a paragraph opens that goes on with what stands before it: `in fact`, `however`, `and`."""
    sums_up: tuple[str, ...] = ()
    """How a closing paragraph opens: `in conclusion`, `all in all`, `to sum up`, `thanks for reading`."""
    counts_first: tuple[str, ...] = ()
    """How the sentence opens that tells the first of some benefits: `firstly`, `one ... advantage`.

    A phrase that ends with a comma must have one after it; ` ... ` stands for up to two words."""
    counts_on: tuple[str, ...] = ()
    """How those open that tell the next ones: `secondly`, `another ... reason`."""
    holds_back: tuple[str, ...] = ()
    """How a sentence opens that tells what holds back: `one ... drawback`, `there are ... limitations`; as those, also
    after a word of `goes_on`."""
    verb_last: bool = False
    """Whether headings of instructions end with their verb, and sentences may: `Wände reinigen`."""
    cues: Mapping[Cue, str] = field(default_factory=dict)
    """Words that limit, tell a gain, advise, sum up, look ahead, invite, sell or define, those for who writes and who
    reads, and verbs of what one does, in the forms that headings of instructions have: single words with spaces
    between, counted in running text. A word may be of several kinds."""


def each(openings: str, nouns: str) -> tuple[str, ...]:
    """Give every opening with every noun, and words between: of two lists with commas."""
    return tuple(f"{opening} ... {noun}" for opening in openings.split(", ") for noun in nouns.split(", "))
