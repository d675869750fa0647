"""What sentences do, by the words they are made of: limit, advise, gain, sum up, sell.

The words are those of the text's language (`Lexicon.cues`), what is counted is the same in all of them: a model that
sees shares of cues and no words holds in every language of the lexicons.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache, reduce
from operator import or_
from struct import Struct
from typing import get_args

from articlekit.remember import Remembered
from articlekit.shape.lexicon import Cue
from articlekit.shape.phrases import REMEMBERED, UNSPACED, Stems, fold_words

CUES: tuple[Cue, ...] = get_args(Cue)
ENDS = (". ", "! ", "? ", ": ", "; ", "। ")
"""What ends a sentence inside a line."""
COUNTS = Struct(f"<{len(CUES)}I")
"""How many words are of each kind, as fields of one number: to add the numbers of some words is to count all kinds."""
FIELD = COUNTS.size * 8 // len(CUES)
ACTS = 1 << (FIELD * CUES.index("acts"))
WORD = 2
"""Characters that count as a word in scripts without spaces."""


class Cues:
    """The cues of one language, ready to count."""

    def __init__(self, table: Mapping[Cue, str], *, verb_last: bool = False) -> None:
        rows = [(word, 1 << (FIELD * at)) for at, cue in enumerate(CUES) for word in fold_words(table.get(cue, ""))]
        self._acts = Remembered(self._count_acts, REMEMBERED)
        self._of = Remembered(self._look_up, REMEMBERED)
        """The kinds of a word, as bits."""
        self._verb_last = verb_last
        self._unspaced = [(word, kind) for word, kind in rows if UNSPACED.search(word)]
        spaced = [(word, kind) for word, kind in rows if not UNSPACED.search(word)]
        self._stems = Stems((word[:-1], kind) for word, kind in spaced if word[-1] == "*")
        self._whole: dict[str, int] = {}
        for word, kind in spaced:
            if word[-1] != "*":
                self._whole[word] = self._whole.get(word, 0) | kind

    def shares(self, words: Sequence[str]) -> list[float]:
        """Give for each cue what share of the words of a folded text are of it."""
        counts, number = sum(filter(None, map(self._of.__getitem__, words))), max(1, len(words))
        if self._unspaced and UNSPACED.search(text := " ".join(words)):
            number = max(number, len(text) // WORD)
            counts += sum(kind * text.count(word) for word, kind in self._unspaced)
        return [count / number for count in COUNTS.unpack(counts.to_bytes(COUNTS.size, "little"))]

    def of_heading(self, words: Sequence[str]) -> tuple[tuple[Cue, ...], tuple[Cue, ...]]:
        """Give the cues where a folded heading has its verb, at one end, and those in the rest of it."""
        kinds = [self._of[word] for word in (reversed(words) if self._verb_last else words)]
        verb, rest = reduce(or_, kinds[:1], 0), reduce(or_, kinds[1:], 0)
        if self._unspaced and UNSPACED.search(text := " ".join(words)):
            at_verb = text.endswith if self._verb_last else text.startswith
            verb |= reduce(or_, (kind for word, kind in self._unspaced if at_verb(word)), 0)
            rest |= reduce(or_, (kind for word, kind in self._unspaced if word in text), 0)
        return _cues(verb), _cues(rest & ~verb)

    def does(self, text: str) -> float:
        """Give the share of the sentences of a text that open with a verb of what one does; each line opens one.

        Where the verb of a heading stands last, that of a sentence may too.
        """
        for end in ENDS:
            text = text.replace(end, "\n")
        sentences = [*filter(str.strip, text.split("\n"))]
        return sum(map(self._does, sentences)) / max(1, len(sentences))

    def _does(self, sentence: str) -> int:
        opens = self._acts[sentence.split(maxsplit=1)[0]]
        return opens or (self._acts[sentence.rsplit(maxsplit=1)[-1]] if self._verb_last else 0)

    def _look_up(self, word: str) -> int:
        return reduce(or_, self._stems.of(word), self._whole.get(word, 0))

    def _count_acts(self, word: str) -> int:
        """Count the verbs of what one does in a word as it is written: with a dash it is several."""
        return sum(bool(self._of[part] & ACTS) for part in fold_words(word))


@lru_cache(maxsize=2048)
def _cues(kinds: int) -> tuple[Cue, ...]:
    return tuple(cue for at, cue in enumerate(CUES) if kinds >> (FIELD * at) & 1)
