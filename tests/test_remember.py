"""What is remembered is what the function gives, and there is never more of it than was asked for."""

from articlekit.remember import Remembered


def test_a_table_asks_once_and_forgets_all_when_it_is_full() -> None:
    asked: list[int] = []

    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    table = Remembered(double, 3)
    assert [table[number] for number in (1, 2, 1, 3, 4, 1)] == [2, 4, 2, 6, 8, 2]
    assert asked == [1, 2, 3, 4, 1]
    assert sorted(table) == [1, 4]
