"""What sentences do, by the words they are made of: limit, advise, gain, sum up, sell.

The words are those of the text's language (`Lexicon.cues`), what is counted is the same in all of them: a model that
sees shares of cues and no words holds in every language of the lexicons.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import get_args

import regex

from articlekit.shape.lexicon import Cue
from articlekit.shape.phrases import KEY, REMEMBERED, UNSPACED, fold_phrase

CUES: tuple[Cue, ...] = get_args(Cue)
ACTS = CUES.index("acts")
OPENER = regex.compile(r"(?:^|\n|[.!?:;]\s+)(\p{L}+)")
"""The first word of a sentence."""
WORD = 2
"""Characters that count as a word in scripts without spaces."""


class Cues:
    """The cues of one language, ready to count."""

    def __init__(self, table: Mapping[Cue, str], *, verb_last: bool = False) -> None:
        rows = [(word, at) for at, cue in enumerate(CUES) for word in fold_phrase(table.get(cue, "")).split()]
        self._of = _Known((word, at) for word, at in rows if not UNSPACED.search(word))
        self._verb_last = verb_last
        self._unspaced = [(word, at) for word, at in rows if UNSPACED.search(word)]

    def shares(self, words: Sequence[str]) -> list[float]:
        """Give for each cue what share of the words of a folded text are of it."""
        counts = [0.0] * len(CUES)
        number = len(words)
        for kind in chain.from_iterable(filter(None, map(self._of.__getitem__, words))):
            counts[kind] += 1.0
        if self._unspaced and UNSPACED.search(text := " ".join(words)):
            number = max(number, len(text) // WORD)
            for word, kind in self._unspaced:
                counts[kind] += text.count(word)
        return [count / number for count in counts] if number else counts

    def of_heading(self, words: Sequence[str]) -> tuple[set[int], set[int]]:
        """Give the kinds of cues where a folded heading has its verb, at one end, and those in the rest of it."""
        kinds = [self._of[word] for word in (reversed(words) if self._verb_last else words)]
        verb, rest = {*chain(*kinds[:1])}, {*chain(*kinds[1:])}
        if self._unspaced and UNSPACED.search(text := " ".join(words)):
            at_verb = text.endswith if self._verb_last else text.startswith
            verb |= {kind for word, kind in self._unspaced if at_verb(word)}
            rest |= {kind for word, kind in self._unspaced if word in text}
        return verb, rest - verb

    def does(self, text: str) -> float:
        """Give the share of the sentences of a text that open with a verb of what one does; each line opens one."""
        opened = [fold_phrase(word) for word in OPENER.findall(text)]
        return sum(ACTS in self._of[word] for word in opened) / max(1, len(opened))


class _Known(dict[str, tuple[int, ...]]):
    """The kinds of words, worked out when a text first has one."""

    def __init__(self, rows: Iterable[tuple[str, int]]) -> None:
        self._whole: dict[str, list[int]] = {}
        self._stems: dict[str, list[tuple[str, int]]] = {}
        for word, at in rows:
            if word[-1] == "*":
                self._stems.setdefault(word[:-1][:KEY], []).append((word[:-1], at))
            else:
                self._whole.setdefault(word, []).append(at)

    def __missing__(self, word: str) -> tuple[int, ...]:
        found = {*self._whole.get(word, ())}
        for length in range(1, KEY + 1):
            found |= {at for stem, at in self._stems.get(word[:length], ()) if word.startswith(stem)}
        if len(self) >= REMEMBERED:
            self.clear()
        self[word] = kinds = tuple(sorted(found))
        return kinds
