"""What a cell may hold, kind by kind: what is read, and what is said of what is not."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest

from employers.enums import LanguageLevel, Sector
from legal.rules.calendar import Birth
from reporting.exchange.columns import HOURS, STEPS, code
from reporting.exchange.kinds import (
    Amount,
    BirthDate,
    Codes,
    Date,
    Digits,
    Email,
    Language,
    Phone,
    SpokenLanguages,
    Text,
    Unreadable,
    YesNo,
)

V_NUMBER, KVK = Digits(10, "V-nummer"), Digits(8, "KvK-nummer")
SECTORS = Codes(code(Sector))
LANGUAGES = SpokenLanguages(code(LanguageLevel))
DAY = date(2025, 3, 1)


def moment(year: int, month: int, day: int, *, hour: int = 0) -> datetime:
    """As Excel's cells have them: a day, with a time where somebody typed one."""
    return datetime.combine(date(year, month, day), time(hour))


@pytest.mark.parametrize(
    ("kind", "raw", "value"),
    [
        (Text(20), "  A-0001 \n b ", "A-0001 b"),
        (Text(20), "=1+1", "=1+1"),
        (Text(20), "@naam", "@naam"),
        (Text(20), 1001, "1001"),
        (Text(20), 1001.0, "1001"),
        (Text(20), "e\u0301", "\u00e9"),
        (Date(), moment(2025, 3, 1), DAY),
        (Date(), moment(2025, 3, 1, hour=14), DAY),
        (Date(), DAY, DAY),
        (Date(), " 2025-03-01 ", DAY),
        (Date(), "2025-03-01 00:00:00", DAY),
        (Date(), "2025-03-01T00:00:00Z", DAY),
        (BirthDate(), "1995-05-14", Birth(date(1995, 5, 14))),
        (BirthDate(), 1995, Birth(date(1995, 12, 31), year_only=True)),
        (BirthDate(), 1995.0, Birth(date(1995, 12, 31), year_only=True)),
        (BirthDate(), "1995", Birth(date(1995, 12, 31), year_only=True)),
        (code(Sector), " Horeca ", "horeca"),
        (SECTORS, "horeca; BOUW;horeca;", ["horeca", "bouw"]),
        (YesNo(), "JA", True),
        (YesNo(), False, False),
        (HOURS, 32, Decimal(32)),
        (HOURS, 31.5, Decimal("31.5")),
        (HOURS, "31,5", Decimal("31.5")),
        (HOURS, 0.1 + 0.2, Decimal("0.3")),
        (STEPS, "3", 3),
        (Amount(), "1.234,50", Decimal("1234.50")),
        (Amount(), "\u20ac 1.234,-", Decimal(1234)),
        (Amount(), "-12,5", Decimal("-12.5")),
        (Amount(), 1234.56, Decimal("1234.56")),
        (V_NUMBER, "0000.123 456", "0000123456"),
        (V_NUMBER, 1234567890, "1234567890"),
        (KVK, "01234567", "01234567"),
        (Phone(), "06-12 34 56 78", "+31612345678"),
        (Phone(), 612345678, "+31612345678"),
        (Phone(), 31612345678, "+31612345678"),
        (Email(), "naam@gemeente.nl", "naam@gemeente.nl"),
        (Language(), "TI", "ti"),
        (LANGUAGES, "Nederlands:A1; arabisch:c1;farsi", {"nederlands": "a1", "arabisch": "c1", "farsi": ""}),
    ],
)
def test_reads(kind, raw, value):
    assert kind.read(raw) == value


@pytest.mark.parametrize(
    ("kind", "raw", "wrong"),
    [
        (Text(3), "abcd", '"abcd" is te lang (4 tekens)'),
        (Text(20), moment(2025, 1, 9), '"2025-01-09" is een datum of tijd'),
        (Text(20), True, "JA als waar/onwaar is geen tekst"),
        (Text(20), "a\x00b", "hier staan onleesbare tekens in"),
        (Date(), "01-03-2025", '"01-03-2025" is geen datum'),
        (Date(), "2025-02-30", '"2025-02-30" is geen datum'),
        (Date(), "0024-03-01", '"0024-03-01" kan niet kloppen'),
        (Date(), moment(2101, 1, 1), '"2101-01-01" kan niet kloppen'),
        (Date(), 45717, '"45717" is geen datum'),
        (Date(), time(14, 30), '"14:30:00" is geen datum'),
        (Date(), timedelta(hours=30), '"1 day, 6:00:00" is geen datum'),
        (Date(), True, '"True" is geen datum'),
        (BirthDate(), 24, '"24" is geen datum'),
        (BirthDate(), "1899", '"1899" kan niet kloppen'),
        (code(Sector), "kunst", '"kunst" is niet bekend'),
        (code(Sector), moment(2025, 1, 9), '"2025-01-09" is een datum of tijd'),
        (SECTORS, "horeca, bouw", '"horeca, bouw" is niet bekend'),
        (YesNo(), "misschien", '"misschien" is niet bekend'),
        (HOURS, 0, '"0" past hier niet'),
        (HOURS, 61, '"61" past hier niet'),
        (HOURS, 31.55, '"31.55" past hier niet'),
        (HOURS, "veel", '"veel" is geen getal'),
        (HOURS, True, '"True" is geen getal'),
        (HOURS, "\u0663\u0662", '"\u0663\u0662" is geen getal'),
        (HOURS, float("inf"), '"inf" is geen getal'),
        (Amount(), 0, "het bedrag is 0"),
        (Amount(), "1,2,3", '"1,2,3" is geen getal'),
        (Amount(), 10**12, '"1000000000000" past hier niet'),
        (V_NUMBER, 123456789, "dit V-nummer heeft 9 cijfers: Excel heeft de nul vooraan weggelaten"),
        (V_NUMBER, "123456789", "dit is geen V-nummer"),
        (V_NUMBER, "\u0660" * 10, "dit is geen V-nummer"),
        (KVK, 1234567, "dit KvK-nummer heeft 7 cijfers: Excel heeft de nul vooraan weggelaten"),
        (Phone(), "bel maar", '"bel maar" is geen telefoonnummer'),
        (Email(), "naam@", '"naam@" is geen e-mailadres'),
        (Language(), "nederlands", '"nederlands" is geen taalcode'),
        (LANGUAGES, "arabisch:c1;Arabisch:c2", '"Arabisch:c2" kan niet worden gelezen of staat er twee keer'),
        (LANGUAGES, "arabisch:vloeiend", '"vloeiend" is niet bekend'),
    ],
)
def test_says_what_is_wrong(kind, raw, wrong):
    with pytest.raises(Unreadable) as refused:
        kind.read(raw)
    assert refused.value.wrong == wrong
