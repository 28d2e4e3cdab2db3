"""When something waits for a functional admin: the day before, the day, the day after."""

from datetime import date, timedelta

import pytest

from legal.rules.parameters import Confidence, ParameterRow
from pilots.rules.duties import Account, Duty, DutyKind, in_order, of_account, of_invitation, of_numbers

ON = date(2026, 11, 25)


def day(number):
    return ON + timedelta(days=number)


@pytest.mark.parametrize(
    ("ends", "kind"),
    [
        (-1, DutyKind.INVITATION_ENDED),
        (0, DutyKind.INVITATION_ENDS),
        (3, DutyKind.INVITATION_ENDS),
        (4, None),
    ],
)
def test_an_invitation_that_nobody_took_asks_something_from_three_days_before_its_end(ends, kind):
    found = of_invitation("Sam", day(ends), on=ON)
    assert found == (Duty(kind, "Sam", day(ends), day(ends)) if kind else None)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"since": day(-13)}, None),
        ({"since": day(-14)}, (DutyKind.NEVER_CAME, ON, day(-14))),
        ({"since": day(-15)}, (DutyKind.NEVER_CAME, day(-1), day(-15))),
        ({"since": day(-300), "last_seen_on": day(-90)}, None),
        ({"since": day(-300), "last_seen_on": day(-91)}, (DutyKind.LONG_AWAY, ON, day(-91))),
        ({"since": day(-2), "works": False}, (DutyKind.WITHOUT_PILOT, ON, day(-2))),
        ({"since": day(-20), "works": False}, (DutyKind.WITHOUT_PILOT, day(-6), day(-20))),
        ({"since": day(-2), "works": False, "is_admin": True}, None),
        ({"since": day(-20), "works": False, "is_admin": True}, (DutyKind.NEVER_CAME, day(-6), day(-20))),
    ],
)
def test_an_account_that_nobody_uses_asks_something(fields, expected):
    found = of_account(Account(7, "Sam", **({"works": True} | fields)), on=ON)
    assert (found and (found.kind, found.due, found.fact_on, found.key)) == (expected and (*expected, "7"))


def number(key, start=None, end=None, confidence=Confidence.OFFICIAL):
    return ParameterRow(
        key=key, value="1", unit="days", valid_from=start, valid_until=end, source="UWV", confidence=confidence,
        description="",
    )  # fmt: skip


def test_numbers_that_run_out_without_a_next_one_stand_together_by_day():
    rows = [
        number("a", end=day(91)),
        number("b", end=day(91)),
        number("c", end=day(92)),
        number("d", end=day(10)),
        number("d", start=day(11)),
        number("e", end=day(-3)),
    ]
    assert in_order(of_numbers("Minimumloon", rows, on=ON)) == [
        Duty(DutyKind.NUMBER_ENDS, "Minimumloon", day(-3), day(-3)),
        Duty(DutyKind.NUMBER_ENDS, "Minimumloon", day(91), day(91), count=2),
    ]


def test_numbers_that_nobody_verified_ask_it_on_the_day_they_begin_and_no_more_when_they_are_over():
    unsure = Confidence.MEMORY
    rows = [
        number("a", start=day(-9), confidence=unsure),
        number("b", start=day(30), confidence=unsure),
        number("c", start=day(92), confidence=unsure),
        number("d", end=day(-1), confidence=unsure),
        number("d", start=ON),
    ]
    assert in_order(of_numbers("REBA", rows, on=ON)) == [
        Duty(DutyKind.NUMBER_UNSURE, "REBA", ON, ON),
        Duty(DutyKind.NUMBER_UNSURE, "REBA", day(30), day(30)),
    ]
