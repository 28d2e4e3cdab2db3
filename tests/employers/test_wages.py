"""Wages of vacancies against the minimum of an 18-year-old: the days around a change, and what is not known yet."""

from datetime import date
from decimal import Decimal

import pytest

from employers.models import Vacancy
from employers.wage_shown import minimum_lines
from employers.wages import answer_for_vacancy, vacancy_period
from legal.rules.calendar import Period

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("start", "end", "period"),
    [
        (None, None, Period(TODAY, TODAY)),
        (date(2026, 1, 1), None, Period(TODAY, TODAY)),
        (date(2026, 12, 1), None, Period(date(2026, 12, 1), date(2026, 12, 1))),
        (None, date(2027, 1, 31), Period(TODAY, date(2027, 1, 31))),
        (date(2026, 5, 1), date(2026, 8, 1), Period(date(2026, 5, 1), date(2026, 8, 1))),
        (None, date(2026, 8, 1), Period(date(2026, 8, 1), date(2026, 8, 1))),
        (None, TODAY, Period(TODAY, TODAY)),
    ],
)
def test_the_days_that_count_run_from_today_through_the_closing(start, end, period):
    assert vacancy_period(start, end, on=TODAY) == period


@pytest.mark.django_db
@pytest.mark.parametrize(("wage", "is_refused"), [("7.49", True), ("7.50", False), ("7.51", False)])
def test_a_wage_below_the_minimum_of_eighteen_is_refused_with_amount_date_and_source(law, wage, is_refused):
    answer = answer_for_vacancy(Decimal(wage), Period(TODAY, TODAY))
    expected = (
        "€\u00a07,49 per uur is te laag. Het minimumloon voor iemand van 18 jaar is €\u00a07,50 per uur "
        "op 20 november 2026 (bron: Berekend: 50 % van 14,99)."
    )
    assert answer.refusal == (expected if is_refused else "")
    assert answer.notices == ()


@pytest.mark.django_db
def test_a_change_within_the_open_days_refuses_too(law):
    answer = answer_for_vacancy(Decimal("7.40"), Period(date(2026, 6, 1), date(2026, 7, 1)))
    assert "€\u00a07,50 per uur op 1 juli 2026" in answer.refusal
    assert answer_for_vacancy(Decimal("7.40"), Period(date(2026, 6, 1), date(2026, 6, 30))).refusal == ""


@pytest.mark.django_db
def test_an_amount_that_is_not_known_yet_warns_and_never_refuses(law):
    answer = answer_for_vacancy(Decimal("7.50"), Period(TODAY, date(2027, 3, 1)))
    assert (answer.refusal, answer.notices) == (
        "",
        ("Het minimumloon op 1 januari 2027 is nog niet bekend. Kijk het loon na zodra het bedrag er is.",),
    )


@pytest.mark.django_db
def test_a_vacancy_shows_the_minimum_of_every_adult_age_now_and_at_the_next_change(law):
    job = Vacancy(hourly_wage=Decimal("12.00"))
    now, then = minimum_lines(job, on=TODAY)
    assert (now.since, then.since) == ("Nu", "1 januari 2027")
    assert [(cell.age, cell.amount, cell.falls_short) for cell in now.cells] == [
        ("18 jaar", "€\u00a07,50", False),
        ("19 jaar", "€\u00a08,99", False),
        ("20 jaar", "€\u00a011,99", False),
        ("21 jaar of ouder", "€\u00a014,99", True),
    ]
    assert {cell.amount for cell in then.cells} == {"nog niet bekend"}
    assert minimum_lines(Vacancy(starts_on=date(2027, 1, 1)), on=TODAY)[0].since == "1 januari 2027"
