"""All lexicons, English first."""

from articlekit.shape.lexicon import Lexicon
from articlekit.shape.lexicon.en import LEXICON as EN

LEXICONS: tuple[Lexicon, ...] = (EN,)
