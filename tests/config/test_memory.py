"""One large piece of memory for the calls of a page: what is called does not notice."""

import pytest

from config.memory import ROOM, roomy

DEEP = 500


def sum_to(number: int, *, plus: int = 0) -> int:
    return plus if number == 0 else number + sum_to(number - 1, plus=plus)


def test_a_call_with_room_gives_what_the_function_gives():
    assert roomy(sum_to)(DEEP, plus=2) == sum_to(DEEP, plus=2) == 125_252


def test_its_errors_come_through():
    with pytest.raises(ZeroDivisionError):
        roomy(lambda: 1 // 0)()


def test_room_is_made_for_each_function_by_itself():
    first, second = roomy(sum_to), roomy(len)
    assert (first(3), second("abcd")) == (6, 4)
    assert first.__code__.co_stacksize == ROOM
