"""What is due with employers: the day before, the day and the day after."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from matching.rules import employer_work as rules
from matching.rules.worklist import Group, Item, Subject, Turn

TODAY = date(2026, 11, 25)
BAKERY = Subject(None, "Bakkerij", "Assen")
KEY = UUID(int=7)


def days(number):
    return TODAY + timedelta(days=number)


@pytest.mark.parametrize(
    ("last_word", "due", "group"),
    [(-27, None, None), (-28, 0, Group.TODAY), (-41, 0, Group.TODAY), (-42, 0, Group.TODAY), (-43, -1, Group.LATE)],
)
def test_an_open_vacancy_is_asked_about_after_four_weeks_and_late_after_six(last_word, due, group):
    item = rules.vacancy_stale(BAKERY, "Inpakker", last_word=days(last_word), target=KEY, on=TODAY)
    if due is None:
        assert item is None
    else:
        told = Item("vacancy_stale", BAKERY, days(due), days(last_word), Turn.JOBHUNTER, target=KEY, detail="Inpakker")
        assert (item, item.group(TODAY)) == (told, group)


@pytest.mark.parametrize(
    ("next_on", "group"),
    [(8, None), (7, Group.SOON), (0, Group.TODAY), (-1, Group.LATE)],
)
def test_an_employer_is_called_on_the_day_that_was_agreed(next_on, group):
    item = rules.call_again(BAKERY, next_on=days(next_on), about="plek vrij", target=KEY, on=TODAY)
    assert (item and (item.group(TODAY), item.due, item.detail)) == (group and (group, days(next_on), ": plek vrij"))


@pytest.mark.parametrize(
    ("low_from", "stage", "group"),
    [(92, None, None), (91, "then", Group.LATER), (1, "then", Group.SOON), (0, "", Group.TODAY), (-1, "", Group.LATE)],
)
def test_a_wage_is_mended_before_it_is_too_low(low_from, stage, group):
    item = rules.wage_low(BAKERY, "Hotel", low_from=days(low_from), target=KEY, on=TODAY)
    if group is None:
        assert item is None
    else:
        told = Item("wage_low", BAKERY, days(low_from), days(low_from), Turn.EMPLOYER, "Hotel", target=KEY, stage=stage)
        assert (item, item.group(TODAY)) == (told, group)
