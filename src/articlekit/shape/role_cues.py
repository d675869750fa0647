"""What sentences do, by the words they are made of: limit, advise, gain, sell. Counted by the second look at a section.

English only: sections in other languages are told by headings, place and shape.
"""

from collections.abc import Iterable

CUES: dict[str, frozenset[str]] = {
    "limits": frozenset(
        "although avoid cannot cant careful caution challenge challenges complex concern concerns costly danger "
        "dangerous difficult doesnt dont downside drawback drawbacks except expensive fail fails failure hard harm "
        "harmful however isnt lack lacks limit limitation limitations limited limits may might mistake mistakes never "
        "not problem problems risk risks risky slow though unfortunately unless warning without wont worse but".split()
    ),
    "gains": frozenset(
        "advantage advantages allows benefit benefits better boost boosts easier effective efficiency efficient enable "
        "enables enhance enhances enjoy ensure ensures faster flexible gain gains great healthy help helps improve "
        "improved improves improving increase increases more offers powerful promotes protect protects provides reduce "
        "reduces reducing save saves saving strengthen support supports".split()
    ),
    "advises": frozenset(
        "add always ask avoid check choose click consider create dont find first follow get go keep learn look make "
        "must need never next open remember select set should start step steps sure take then try use".split()
    ),
    "sums up": frozenset(
        "ahead conclusion continue end finally future hope journey now overall remember short summary together "
        "ultimately whether while".split()
    ),
    "sells": frozenset(
        "book call contact demo experts free learn newsletter quote schedule services sign subscribe team today trial "
        "visit website".split()
    ),
    "defines": frozenset("are called defined is known means refers type types".split()),
    "we": frozenset(("our", "us", "we")),
    "you": frozenset(("you", "your", "youre")),
}
KINDS = len(CUES)
_OF: dict[str, list[int]] = {}
for _at, _words in enumerate(CUES.values()):
    for _word in _words:
        _OF.setdefault(_word, []).append(_at)


def count_cues(words: Iterable[str]) -> list[float]:
    """Count the words of each kind in a folded text."""
    counts = [0.0] * KINDS
    for kinds in filter(None, map(_OF.get, words)):
        for kind in kinds:
            counts[kind] += 1.0
    return counts
