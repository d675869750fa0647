"""What was worked out once, kept for the next who asks."""

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Remembered(dict[K, V]):
    """What a function gives, by what it is asked; all of it is forgotten when there is much.

    `functools.lru_cache` hangs what it keeps on a ring besides, along which the collector of garbage walks each time:
    with tables of names that grow from page to page, a full collection takes more than twice as long.
    """

    def __init__(self, work_out: Callable[[K], V], most: int) -> None:
        super().__init__()
        self._work_out, self._most = work_out, most

    def __missing__(self, asked: K) -> V:
        found = self._work_out(asked)
        if len(self) >= self._most:
            self.clear()
        self[asked] = found
        return found
