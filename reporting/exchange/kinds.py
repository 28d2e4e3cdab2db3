"""What a cell may hold: each kind reads a raw cell into a domain value, or says why it cannot and what it takes.

Raw cells are what the workbook gives: text, numbers, yes/no, dates and times. No kind sees an empty cell.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, Protocol

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from config.fields import AMOUNT, EARLIEST, LATEST, LONGEST_AMOUNT, POINT_AMOUNT, PhoneField
from legal.rules.calendar import Birth
from legal.rules.eleven_proof import find_bsn_like, normalise_bsn, normalise_kvk_number, normalise_v_number
from reporting.exchange.faults import quoted
from reporting.exchange.languages import ISO_639_1
from reporting.exchange.text import folded, has_unreadable_signs, tidy

ISO_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ][0-9:.]{1,18}Z?)?")
YEAR = re.compile(r"[0-9]{4}")
SEPARATOR = ";"
NOISE = Decimal("0.000001")  # what arithmetic in binary fractions leaves behind
LONGEST_EMAIL = 254
MADE_A_DATE = "Excel heeft hier een datum van gemaakt: zet de cel op Tekst en vul de waarde opnieuw in"

YES, NO = "ja", "nee"


class Unreadable(Exception):
    """A cell that cannot be read: what is wrong, and what is allowed when that differs from the kind's own words."""

    def __init__(self, wrong: str, allowed: str = "") -> None:
        super().__init__(wrong)
        self.wrong = wrong
        self.allowed = allowed


class Kind(Protocol):
    """A kind of cell."""

    @property
    def allowed(self) -> str:
        """What this kind takes, as it stands after "mag:" and in the documentation."""

    def read(self, raw: object) -> Any:
        """The value. Raises Unreadable."""


def as_text(raw: object) -> str:
    """The text of a cell on one line. A number is written out; a date in a text cell is mostly Excel's own idea."""
    if isinstance(raw, bool):
        raise Unreadable(f"{YES.upper() if raw else NO.upper()} als waar/onwaar is geen tekst")
    if isinstance(raw, date | time | timedelta):
        raise Unreadable(f"{quoted(_iso(raw))} is een datum of tijd", MADE_A_DATE)
    if isinstance(raw, float):
        raw = int(raw) if raw.is_integer() else repr(raw)
    text = tidy(str(raw))
    if has_unreadable_signs(text):
        raise Unreadable("hier staan onleesbare tekens in", "gewone tekst")
    return text


def _iso(raw: date | time | timedelta) -> str:
    return raw.date().isoformat() if isinstance(raw, datetime) and raw.time() == time() else str(raw)


@dataclass(frozen=True, slots=True)
class Text:
    """Text of one line. `what` names it. In one that is written `freely` about somebody no BSN may stand.

    A form asks whether it is one; a list is read without somebody to ask, so there it is a fault (rules.md P3).
    """

    longest: int
    what: str = "tekst"
    freely: bool = False

    @property
    def allowed(self) -> str:
        return f"{self.what} van hoogstens {self.longest} tekens"

    def read(self, raw: object) -> str:
        text = as_text(raw)
        if len(text) > self.longest:
            raise Unreadable(f"{quoted(text)} is te lang ({len(text)} tekens)")
        if self.freely and find_bsn_like(text):
            raise Unreadable("hier lijkt een BSN in te staan", "tekst zonder BSN")
        return text


@dataclass(frozen=True, slots=True)
class Date:
    allowed: str = f"een Excel-datum of tekst zoals 2025-03-01, van {EARLIEST.year} tot en met {LATEST.year}"

    def read(self, raw: object) -> date:
        if isinstance(raw, datetime):
            day = raw.date()
        elif isinstance(raw, date):
            day = raw
        elif isinstance(raw, str):
            day = self._from_text(as_text(raw))
        else:
            raise Unreadable(f"{quoted(raw)} is geen datum")
        if not EARLIEST <= day <= LATEST:
            raise Unreadable(f"{quoted(day.isoformat())} kan niet kloppen")
        return day

    def _from_text(self, text: str) -> date:
        found = ISO_DATE.fullmatch(text)
        try:
            if found is None:
                raise ValueError
            return date(*map(int, found.groups()))
        except ValueError:
            raise Unreadable(f"{quoted(text)} is geen datum") from None


@dataclass(frozen=True, slots=True)
class BirthDate:
    """A date of birth, or its year when only that is known."""

    allowed: str = f"{Date().allowed}, of alleen het jaar"

    def read(self, raw: object) -> Birth:
        year = self._year(raw)
        if year is None:
            return Birth(Date().read(raw))
        if not EARLIEST.year <= year <= LATEST.year:
            raise Unreadable(f"{quoted(year)} kan niet kloppen")
        return Birth(date(year, 12, 31), year_only=True)

    def _year(self, raw: object) -> int | None:
        if isinstance(raw, bool) or not isinstance(raw, int | float | str):
            return None
        text = as_text(raw)
        return int(text) if YEAR.fullmatch(text) else None


@dataclass(frozen=True, slots=True)
class Code:
    """One of a list of codes; `codes` says what each means."""

    codes: Mapping[str, str]

    @property
    def allowed(self) -> str:
        return ", ".join(self.codes)

    def read(self, raw: object) -> str:
        return self.of_text(as_text(raw))

    def of_text(self, text: str) -> str:
        code = folded(text)
        if code not in self.codes:
            raise Unreadable(f"{quoted(text)} is niet bekend")
        return code


@dataclass(frozen=True, slots=True)
class Codes:
    """Several codes in one cell."""

    one: Code

    @property
    def allowed(self) -> str:
        return f"{self.one.allowed} (meer dan één: met {SEPARATOR} ertussen)"

    def read(self, raw: object) -> list[str]:
        parts = [part for part in as_text(raw).split(SEPARATOR) if part.strip()]
        return list(dict.fromkeys(self.one.of_text(part.strip()) for part in parts))


@dataclass(frozen=True, slots=True)
class YesNo:
    allowed: str = f"{YES}, {NO}"

    def read(self, raw: object) -> bool:
        answer = raw if isinstance(raw, bool) else {YES: True, NO: False}.get(folded(as_text(raw)))
        if answer is None:
            raise Unreadable(f"{quoted(raw)} is niet bekend")
        return answer


@dataclass(frozen=True, slots=True)
class Number:
    """A number between two bounds, both allowed, or an amount of money."""

    low: Decimal
    high: Decimal
    decimals: int = 0
    what: str = "een getal"

    @property
    def allowed(self) -> str:
        low, high = (str(bound).replace(".", ",") for bound in (self.low, self.high))
        behind = f" met hoogstens {self.decimals} cijfers achter de komma" if self.decimals else " zonder komma"
        behind = behind.replace("1 cijfers", "1 cijfer")
        return f"{self.what} van {low} tot en met {high}{behind}"

    def read(self, raw: object) -> Decimal | int:
        """A Decimal, or an int where no decimals are taken."""
        number = self._exact(raw)
        rounded = round(number, self.decimals)
        if abs(number - rounded) > NOISE or not self.low <= rounded <= self.high:
            raise Unreadable(f"{quoted(raw)} past hier niet")
        return rounded if self.decimals else int(rounded)

    def _exact(self, raw: object) -> Decimal:
        try:
            if isinstance(raw, str):
                return self._from_text(raw)
            if isinstance(raw, int | float) and not isinstance(raw, bool):
                number = Decimal(repr(raw))
                if number.is_finite() and abs(number) < Decimal(10) ** LONGEST_AMOUNT:
                    return number
        except InvalidOperation:
            pass
        raise Unreadable(f"{quoted(raw)} is geen getal")

    def _from_text(self, raw: str) -> Decimal:
        """1.234,50 as it is written here; also 1234.50, which cannot be read otherwise."""
        typed = re.sub(r"[\s\u20ac]", "", tidy(raw)).replace("\N{MINUS SIGN}", "-").removesuffix(",-")
        found = AMOUNT.fullmatch(typed) or POINT_AMOUNT.fullmatch(typed)
        if found is None or not typed.isascii() or len(typed) > LONGEST_AMOUNT:
            raise Unreadable(f"{quoted(raw)} is geen getal")
        return Decimal(f"{found['sign']}{found['whole'].replace('.', '')}.{found['fraction'] or '0'}")


@dataclass(frozen=True, slots=True)
class Amount(Number):
    """Money; never nothing, because a row without an amount says nothing."""

    low: Decimal = Decimal("-9999999999.99")
    high: Decimal = Decimal("9999999999.99")
    decimals: int = 2

    @property
    def allowed(self) -> str:
        return "een bedrag, als getal of als tekst zoals 1.234,50, niet 0"

    def read(self, raw: object) -> Decimal | int:
        amount = Number.read(self, raw)
        if not amount:
            raise Unreadable("het bedrag is 0")
        return amount


@dataclass(frozen=True, slots=True)
class Digits:
    """A number that identifies: a fixed count of digits, zeros in front included. Never shown in a fault."""

    count: int
    what: str

    @property
    def allowed(self) -> str:
        return f"{self.count} cijfers, in een cel met opmaak Tekst"

    def read(self, raw: object) -> str:
        text = as_text(raw)
        if isinstance(raw, int | float) and text.isdecimal() and len(text) < self.count:
            raise Unreadable(f"dit {self.what} heeft {len(text)} cijfers: Excel heeft de nul vooraan weggelaten")
        number = (normalise_v_number if self.count == 10 else normalise_kvk_number)(text)
        if number is None:
            raise Unreadable(f"dit is geen {self.what}")
        return number


@dataclass(frozen=True, slots=True)
class Bsn:
    """Nine digits that pass the eleven-proof. Never shown in a fault; whether it may be there, the pilot's data say."""

    allowed: str = "een lege cel, of een BSN als de grondslag van de pilot is vastgelegd"

    def read(self, raw: object) -> str:
        number = normalise_bsn(as_text(raw))
        if number is None:
            raise Unreadable("dit is geen geldig BSN")
        return number


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number; Excel drops the zero or the plus in front of one that it takes for a number."""

    allowed: str = "een telefoonnummer zoals 06 12345678 of +32 470 12 34 56"

    def read(self, raw: object) -> str:
        text = as_text(raw)
        if not isinstance(raw, str):
            text = f"0{text}" if len(text) == 9 else f"+{text}"
        try:
            number: str = PhoneField(required=False).clean(text)
        except ValidationError:
            raise Unreadable(f"{quoted(raw)} is geen telefoonnummer") from None
        return number


@dataclass(frozen=True, slots=True)
class Email:
    allowed: str = "een e-mailadres zoals naam@gemeente.nl"

    def read(self, raw: object) -> str:
        text = as_text(raw)
        try:
            validate_email(text)
        except ValidationError:
            raise Unreadable(f"{quoted(text)} is geen e-mailadres") from None
        if len(text) > LONGEST_EMAIL:
            raise Unreadable(f"{quoted(text)} is te lang ({len(text)} tekens)")
        return text


@dataclass(frozen=True, slots=True)
class Language:
    """The two letters of a language."""

    allowed: str = "een taalcode van twee letters (ISO 639-1), zoals nl, ar, ti, fa"

    def read(self, raw: object) -> str:
        text = as_text(raw)
        if folded(text) not in ISO_639_1:
            raise Unreadable(f"{quoted(text)} is geen taalcode")
        return folded(text)


@dataclass(frozen=True, slots=True)
class SpokenLanguages:
    """`nederlands:a1;arabisch:c1`: languages with their level, which may be unknown. Gives name -> level."""

    level: Code
    longest: int = 40
    allowed: str = field(default="talen met hun niveau, zoals nederlands:a1;arabisch:c1", init=False)

    def read(self, raw: object) -> dict[str, str]:
        found: dict[str, str] = {}
        for part in as_text(raw).split(SEPARATOR):
            name, _, level = (piece.strip() for piece in part.partition(":"))
            if not (name or level):
                continue
            if not name or len(name) > self.longest or folded(name) in found:
                raise Unreadable(f"{quoted(part)} kan niet worden gelezen of staat er twee keer")
            found[folded(name)] = self._level(level)
        return found

    def _level(self, text: str) -> str:
        try:
            return self.level.of_text(text) if text else ""
        except Unreadable as problem:
            raise Unreadable(problem.wrong, f"{self.allowed}; niveaus: {self.level.allowed}") from None
