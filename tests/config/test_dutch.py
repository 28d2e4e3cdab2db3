from datetime import date, time
from decimal import Decimal

import pytest

from config import dutch

ON = date(2026, 11, 19)


def test_dates_are_written_out_or_short():
    assert dutch.long_date(ON) == "19 november 2026"
    assert dutch.short_date(date(2026, 3, 1)) == "1 mrt 2026"
    assert dutch.weekday_date(ON) == "donderdag 19 november 2026"
    assert dutch.clock_time(time(9, 5)) == "09.05\u00a0uur"


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 11, 16), "3 dagen te laat"),
        (date(2026, 11, 18), "1 dag te laat"),
        (ON, "vandaag"),
        (date(2026, 11, 20), "vr 20 nov"),
        (date(2027, 1, 4), "4 jan 2027"),
        (date(2025, 11, 19), "365 dagen te laat"),
    ],
)
def test_a_term_is_seen_from_a_day(day, text):
    assert dutch.near_date(day, on=ON) == text


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (date(2026, 3, 1), date(2026, 10, 31), "1 maart tot en met 31 oktober 2026"),
        (date(2026, 3, 1), date(2026, 3, 31), "1 tot en met 31 maart 2026"),
        (date(2026, 12, 1), date(2027, 1, 31), "1 december 2026 tot en met 31 januari 2027"),
        (date(2026, 3, 1), date(2026, 3, 1), "1 maart 2026"),
        (date(2026, 3, 1), None, "vanaf 1 maart 2026"),
        (None, date(2026, 3, 1), "tot en met 1 maart 2026"),
        (None, None, "onbekend"),
    ],
)
def test_a_period_names_its_open_sides(start, end, text):
    assert dutch.period(start, end) == text


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (1234.5, None, "1.234,5"),
        (Decimal("1234.50"), None, "1.234,5"),
        (1000, None, "1.000"),
        (0, None, "0"),
        (Decimal("1E+3"), None, "1.000"),
        (Decimal("0.5"), 0, "1"),
        (Decimal("2.5"), 0, "3"),
        (Decimal("-0.004"), 2, "0,00"),
        (-1632, 2, "\u22121.632,00"),
        ("292000", 0, "292.000"),
    ],
)
def test_numbers_round_half_up_and_have_dots_between_thousands(value, decimals, text):
    assert dutch.number(value, decimals) == text


def test_amounts_and_shares():
    assert dutch.euro("14982.35") == "€\u00a014.982,35"
    assert dutch.euro(Decimal("-1632.35")) == "€\u00a0\u22121.632,35"
    assert dutch.euro(Decimal("190586.49"), 0) == "€\u00a0190.586"
    assert dutch.percentage(0.65) == "65%"
    assert dutch.percentage(Decimal("0.6449"), 1) == "64,5%"
    assert [dutch.days(n) for n in (0, 1, 74)] == ["0 dagen", "1 dag", "74 dagen"]


@pytest.mark.parametrize(
    ("stored", "shown", "link"),
    [
        ("+31612345678", "06 12 34 56 78", "tel:+31612345678"),
        ("0592123456", "0592 12 34 56", "tel:+31592123456"),
        ("0201234567", "020 123 45 67", "tel:+31201234567"),
        ("+32470123456", "+32470123456", "tel:+32470123456"),
        ("06", "06", "tel:+316"),
    ],
)
def test_phone_numbers(stored, shown, link):
    assert dutch.phone(stored) == shown
    assert dutch.phone_link(stored) == link


def test_a_v_number_is_grouped_only_when_it_is_one():
    assert dutch.v_number("0006047713") == "000.604.7713"
    assert dutch.v_number("60477") == "60477"


def test_a_mail_link_goes_to_one_reader():
    assert dutch.mail_link("an@example.nl") == "mailto:an@example.nl"
    assert dutch.mail_link("an?cc=mee@example.nl") == "mailto:an%3Fcc%3Dmee@example.nl"
