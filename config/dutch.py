"""Dutch dates, amounts and numbers in the one notation of the product. Pure: no clock, settings or translation files.

The template filters of config/templatetags/werkroute.py are thin wrappers; documents and tables call these directly.
"""

import re
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise
from urllib.parse import quote

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
SHORT_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
UNKNOWN = "onbekend"
NO_BREAK = "\u00a0"
MINUS = "\u2212"

Number = int | float | Decimal | str

# Area codes of three digits; the other geographic numbers have four. Numbering plan telephone and ISDN services.
SHORT_AREA_CODES = re.compile(r"01[035]|02[0346]|03[03568]|04[0356]|05[0358]|07\d|08[58]")
DUTCH_PHONE_DIGITS = 10
V_NUMBER_DIGITS = 10


def long_date(day: date) -> str:
    """19 november 2026"""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """19 nov 2026"""
    return f"{day.day} {SHORT_MONTHS[day.month - 1]} {day.year}"


def month_name(day: date) -> str:
    """november 2026"""
    return f"{MONTHS[day.month - 1]} {day.year}"


def weekday_date(day: date) -> str:
    """donderdag 19 november 2026"""
    return f"{WEEKDAYS[day.weekday()]} {long_date(day)}"


def near_date(day: date, *, on: date) -> str:
    """How far away a term is on date `on`: 3 dagen te laat, vandaag, vr 20 nov, 4 jan 2027."""
    distance = (day - on).days
    if distance < 0:
        return f"{days(-distance)} te laat"
    if distance == 0:
        return "vandaag"
    if day.year != on.year:
        return short_date(day)
    return f"{WEEKDAYS[day.weekday()][:2]} {day.day} {SHORT_MONTHS[day.month - 1]}"


def period(start: date | None, end: date | None) -> str:
    """1 maart tot en met 31 oktober 2026; an open side is named, two unknown sides are 'onbekend'."""
    if start and end:
        if start == end:
            return long_date(start)
        if start.year != end.year:
            return f"{long_date(start)} tot en met {long_date(end)}"
        if start.month != end.month:
            return f"{start.day} {MONTHS[start.month - 1]} tot en met {long_date(end)}"
        return f"{start.day} tot en met {long_date(end)}"
    if start:
        return f"vanaf {long_date(start)}"
    return f"tot en met {long_date(end)}" if end else UNKNOWN


def clock_time(moment: time | datetime) -> str:
    """10.20 uur"""
    return f"{moment.hour:02d}.{moment.minute:02d}{NO_BREAK}uur"


def days(count: int) -> str:
    """74 dagen"""
    return f"{number(count)} {'dag' if count == 1 else 'dagen'}"


def number(value: Number, decimals: int | None = None) -> str:
    """1.234,5: rounded half up to `decimals`, or without rounding and without trailing zeros when that is not given."""
    exact = Decimal(str(value))
    if decimals is None:
        plain = f"{exact.normalize():f}" if exact else "0"
    else:
        rounded = exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
        plain = f"{rounded:f}"
    sign = MINUS if plain.startswith("-") and plain.strip("-0.") else ""
    whole, _, fraction = plain.lstrip("-").partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    return sign + (f"{grouped},{fraction}" if fraction else grouped)


def euro(amount: Number, decimals: int = 2) -> str:
    """€ 14.982,35 with a space that does not break; the minus sign stands before the digits: € −1.632,35"""
    return f"€{NO_BREAK}{number(amount, decimals)}"


def percentage(share: Number, decimals: int = 0) -> str:
    """65%, from the share 0.65"""
    return f"{number(Decimal(str(share)) * 100, decimals)}%"


def v_number(digits: str) -> str:
    """000.604.7713; anything that is not ten digits stays as it is."""
    if len(digits) == V_NUMBER_DIGITS and digits.isdecimal():
        return f"{digits[:3]}.{digits[3:6]}.{digits[6:]}"
    return digits


def phone(value: str) -> str:
    """06 12 34 56 78 and 0592 12 34 56; a number from abroad stays as it is."""
    digits = "0" + value.removeprefix("+31") if value.startswith("+31") else value
    if len(digits) != DUTCH_PHONE_DIGITS or not digits.isdecimal() or not digits.startswith("0"):
        return value
    groups: tuple[int, ...]
    if digits.startswith("06"):
        groups = (2, 4, 6, 8)
    elif SHORT_AREA_CODES.match(digits):
        groups = (3, 6, 8)
    else:
        groups = (4, 6, 8)
    return " ".join(digits[start:end] for start, end in pairwise((0, *groups, DUTCH_PHONE_DIGITS)))


def phone_link(value: str) -> str:
    """The address of a phone link: tel:+31612345678"""
    compact = "".join(sign for sign in value if sign.isdecimal() or sign == "+")
    return f"tel:+31{compact[1:]}" if compact.startswith("0") and not compact.startswith("00") else f"tel:{compact}"


def mail_link(address: str) -> str:
    """The address of a mail link; a ? or & in it cannot add readers or text to the mail."""
    return f"mailto:{quote(address, safe='@')}"
