"""Form fields of our own: Dutch dates, amounts and numbers, names and texts, each with sentences that say what to do.

Every field takes `noun`, what it asks for inside a sentence: `noun="een achternaam"` gives "Vul een achternaam in".
Without it the label is used. Fields return domain types and refuse what the database or a reader cannot hold.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from datetime import date, time
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from config import dutch
from config.sentences import noun_of
from config.widgets import DateInput
from legal.rules.calendar import Birth

EARLIEST, LATEST = date(1900, 1, 1), date(2100, 12, 31)
YEAR_DIGITS = 4
FIRST_FULL_YEAR = 1000
MONTH_NUMBERS = {
    name: number for names in (dutch.MONTHS, dutch.SHORT_MONTHS) for number, name in enumerate(names, start=1)
}
LONGEST_TEXT = 4000
CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?|(?P<both>\d{3,4})")
LONGEST_AMOUNT = 20  # characters: more is no amount, and arithmetic on it would only cost time
AMOUNT = re.compile(r"(?P<sign>-?)(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<fraction>\d+))?")
POINT_AMOUNT = re.compile(r"(?P<sign>-?)(?P<whole>\d+)\.(?P<fraction>\d{1,2})")
NAME_SIGNS = frozenset(" '\u2019\u2018\u02bc`-\u2010.,()/\u00b7")
PHONE = re.compile(r"\+[1-9]\d{7,14}|0[1-9]\d{8}")
LARGEST = 9_999_999  # what a number holds when a form names no bound: columns have room for it

YES, NO = "ja", "nee"

Choices = Sequence[tuple[Any, Any]] | Callable[[], Iterable[tuple[Any, Any]]]


def ascii_digits(text: str) -> str:
    """Decimal digits of any script as 0-9; everything else as it was."""
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)


def has_control_characters(text: str) -> bool:
    """Characters that are no text: NUL and the other controls, except a new line and a tab."""
    return any(unicodedata.category(sign) in {"Cc", "Cs"} and sign not in "\n\t" for sign in text)


class Spoken(forms.Field):
    """A field that knows its noun, its unit, and whether it takes the whole width of the form."""

    noun = ""
    unit = ""
    wide = False

    def __init__(self, *args: Any, noun: str = "", unit: str = "", wide: bool | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.noun = noun or self.noun
        self.unit = unit or self.unit
        self.wide = self.wide if wide is None else wide

    def refuse(self, code: str, **params: Any) -> ValidationError:
        """The sentence of `code` as an error to raise."""
        sentence = str(self.error_messages[code]).replace("{noun}", self.noun or noun_of(str(self.label or "")))
        return ValidationError(sentence, code=code, params=params)


class TextField(Spoken, forms.CharField):
    """One line of text: spaces at the ends and in a row are taken away, control characters are refused."""

    default_error_messages = {"control": "Haal de onleesbare tekens weg uit {noun}"}

    def to_python(self, value: Any) -> str | None:
        text = super().to_python(value)
        if not isinstance(text, str) or text in self.empty_values:
            return text
        text = unicodedata.normalize("NFC", self.tidied(text))
        if has_control_characters(text):
            raise self.refuse("control")
        return text

    def tidied(self, text: str) -> str:
        return re.sub(r"[ \t\r\n\u00a0]+", " ", text).strip()


class LongTextField(TextField):
    """Free text of several lines, with one kind of line end."""

    widget = forms.Textarea(attrs={"rows": 4})
    wide = True

    def __init__(self, *args: Any, max_length: int | None = None, **kwargs: Any) -> None:
        super().__init__(*args, max_length=max_length or LONGEST_TEXT, **kwargs)

    def tidied(self, text: str) -> str:
        return re.sub(r"\r\n?", "\n", text).strip()


class NameField(TextField):
    """A name of a person in any script: letters, spaces, hyphens and apostrophes."""

    default_error_messages = {
        "letters": "Gebruik bij {noun} alleen letters, spaties, streepjes en apostrofs",
    }

    def __init__(self, *args: Any, max_length: int = 100, **kwargs: Any) -> None:
        super().__init__(*args, max_length=max_length, **kwargs)

    def validate(self, value: Any) -> None:
        super().validate(value)
        if value and not (any(map(str.isalpha, value)) and all(map(_belongs_in_name, value))):
            raise self.refuse("letters")


def _belongs_in_name(sign: str) -> bool:
    # Marks (M) carry vowels and accents; zero-width joiners (Cf) shape Arabic and Persian names.
    return unicodedata.category(sign)[0] in "LM" or sign in NAME_SIGNS or sign in "\u200c\u200d"


class PhoneField(TextField):
    """A telephone number with spaces, dots, hyphens or brackets as people write them; gives +31612345678."""

    widget = forms.TextInput(attrs={"inputmode": "tel"})
    default_error_messages = {"phone": "Vul een telefoonnummer in zoals 06 12345678 of +32 470 12 34 56"}

    def to_python(self, value: Any) -> str | None:
        text = super().to_python(value)
        if not text:
            return text
        number = re.sub(r"[\s().\-/\u2010-\u2015]", "", ascii_digits(text))
        number = re.sub(r"^\+310", "+31", re.sub(r"^00", "+", number))
        if not PHONE.fullmatch(number):
            raise self.refuse("phone")
        return f"+31{number[1:]}" if number.startswith("0") else number

    def prepare_value(self, value: Any) -> Any:
        return dutch.phone(value) if isinstance(value, str) else value


class DateField(Spoken):
    """A known date in three boxes. Bounds are inclusive; `no_future` needs a form made with `on=<today>`."""

    widget = DateInput
    example = "27 3 2026"
    on: date | None = None
    default_error_messages = {
        "required": "Vul {noun} in, bijvoorbeeld %(example)s",
        "incomplete": "Vul {noun} helemaal in: %(missing)s",
        "year": "Vul een jaar in met 4 cijfers, bijvoorbeeld %(year)s",
        "nonexistent": "Vul een datum in die bestaat, bijvoorbeeld %(example)s",
        "too_early": "Vul een datum in vanaf %(limit)s",
        "too_late": "Vul een datum in tot en met %(limit)s",
        "future": "Deze datum ligt in de toekomst. Vul een datum in tot en met %(limit)s",
    }

    def __init__(
        self, *, earliest: date = EARLIEST, latest: date = LATEST, no_future: bool = False, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.earliest, self.latest, self.no_future = earliest, latest, no_future

    def to_python(self, value: Any) -> Any:
        """A list of day, month and year as typed; a date passes. Raises ValidationError with the sentence."""
        if not isinstance(value, list | tuple):
            return value or None
        day, month, year = (ascii_digits(str(part or "").strip()) for part in value)
        if not (day or month or year):
            return None
        missing = [name for name, part in (("de dag", day), ("de maand", month), ("het jaar", year)) if not part]
        if missing:
            raise self.refuse("incomplete", missing=f"{' en '.join(missing)} {_lacks(missing)}")
        return self.checked(self._date(day, month, self._year(year)))

    def validate(self, value: Any) -> None:
        if value is None and self.required:
            raise self.refuse("required", example=self.example)

    def checked(self, day: date) -> date:
        """The date itself when it lies within the bounds."""
        if self.no_future and self.on is not None and day > self.on:
            raise self.refuse("future", limit=dutch.long_date(self.on))
        if day < self.earliest:
            raise self.refuse("too_early", limit=dutch.long_date(self.earliest))
        if day > self.latest:
            raise self.refuse("too_late", limit=dutch.long_date(self.latest))
        return day

    def _year(self, typed: str) -> int:
        if not typed.isdecimal():
            raise self.refuse("nonexistent", example=self.example)
        if len(typed) != YEAR_DIGITS or int(typed) < FIRST_FULL_YEAR:
            raise self.refuse("year", year=self.example.rsplit(" ", 1)[-1])
        return int(typed)

    def _date(self, day: str, month: str, year: int) -> date:
        number = str(MONTH_NUMBERS.get(month.lower().rstrip("."), month))
        try:
            if not (day.isdecimal() and number.isdecimal()):
                raise ValueError
            return date(year, int(number), int(day))
        except (ValueError, OverflowError):
            raise self.refuse("nonexistent", example=self.example) from None


def _lacks(missing: Sequence[str]) -> str:
    return "ontbreken" if len(missing) > 1 else "ontbreekt"


class BirthDateField(DateField):
    """A date of birth, or only its year when the day is not known. Gives legal.rules.calendar.Birth."""

    example = "27 3 1995"
    default_error_messages = {
        "required": "Vul {noun} in, bijvoorbeeld %(example)s, of alleen het jaar",
        "incomplete": "Vul {noun} helemaal in, of alleen het jaar",
    }

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(no_future=True, **kwargs)

    def to_python(self, value: Any) -> Any:
        if isinstance(value, list | tuple):
            day, month, year = (ascii_digits(str(part or "").strip()) for part in value)
            if year and not (day or month):
                return self._of_year(self._year(year))
        known = super().to_python(value)
        return Birth(known) if isinstance(known, date) else known

    def _of_year(self, year: int) -> Birth:
        # The bounds count for the first day of the year: someone may have been born in the current one.
        self.checked(date(year, 1, 1))
        return Birth(date(year, 12, 31), year_only=True)


class TimeField(Spoken):
    """A time of the day as people write it: 10.20, 10:20, 1020 or 10."""

    widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})
    default_error_messages = {
        "required": "Vul {noun} in, bijvoorbeeld 10.20",
        "time": "Vul {noun} in als uren en minuten, bijvoorbeeld 10.20",
    }

    def to_python(self, value: Any) -> Any:
        """Text as typed; a time passes. Raises ValidationError with the sentence."""
        if value in self.empty_values or isinstance(value, time):
            return value or None
        typed = ascii_digits(re.sub(r"\s|uur$", "", str(value).lower()))
        found = CLOCK.fullmatch(typed)
        if found is None:
            raise self.refuse("time")
        hour, minute = (found["hour"], found["minute"] or "0") if found["hour"] else (typed[:-2], typed[-2:])
        try:
            return time(int(hour), int(minute))
        except ValueError:
            raise self.refuse("time") from None

    def prepare_value(self, value: Any) -> Any:
        return f"{value.hour:02d}.{value.minute:02d}" if isinstance(value, time) else value


class NumberField(Spoken):
    """A number as people here write it: 1.234,5. `decimals` places at most; bounds inclusive; gives a Decimal."""

    widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})
    default_error_messages = {
        "number": "Vul bij {noun} een getal in%(bounds)s",
        "decimals": "Gebruik bij {noun} hoogstens %(places)s achter de komma",
    }

    def __init__(
        self, *, min_value: Decimal | int = 0, max_value: Decimal | int = LARGEST, decimals: int = 2, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.min_value, self.max_value, self.decimals = min_value, max_value, decimals

    def to_python(self, value: Any) -> Any:
        """Text as typed; a number passes. Raises ValidationError with the sentence."""
        if value in self.empty_values:
            return None
        number = Decimal(value) if isinstance(value, int | Decimal) else self._read(str(value))
        if not self.min_value <= number <= self.max_value:
            raise self.refuse("number", bounds=self.bounds())
        return self.converted(number)

    def converted(self, number: Decimal) -> Any:
        """The number in the type of the field."""
        return number

    def prepare_value(self, value: Any) -> Any:
        return dutch.number(value) if isinstance(value, int | float | Decimal) else value

    def bounds(self) -> str:
        """' van 1 tot en met 40', for the sentence."""
        return f" van {self.shown(self.min_value)} tot en met {self.shown(self.max_value)}"

    def shown(self, bound: Decimal | int) -> str:
        return dutch.number(bound)

    def _read(self, text: str) -> Decimal:
        typed = ascii_digits(re.sub(r"[\s\u20ac]", "", text)).replace(dutch.MINUS, "-").removesuffix(",-")
        found = None
        if len(typed) <= LONGEST_AMOUNT:
            found = AMOUNT.fullmatch(typed) or POINT_AMOUNT.fullmatch(typed)
        if found is None or (found["fraction"] and not self.decimals):
            raise self.refuse("number", bounds=self.bounds())
        fraction = found["fraction"] or "0"
        if len(fraction) > max(self.decimals, 1):
            raise self.refuse("decimals", places=f"{self.decimals} {'cijfer' if self.decimals == 1 else 'cijfers'}")
        return Decimal(f"{found['sign']}{found['whole'].replace('.', '')}.{fraction}")


class WholeNumberField(NumberField):
    """A number without decimals; gives an int."""

    widget = forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"})
    default_error_messages = {"number": "Vul bij {noun} een heel getal in%(bounds)s"}

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(decimals=0, **kwargs)

    def converted(self, number: Decimal) -> int:
        return int(number)


class AmountField(NumberField):
    """An amount in euros: 1.234,50."""

    unit = "\u20ac"
    default_error_messages = {"number": "Vul bij {noun} een bedrag in%(bounds)s, bijvoorbeeld 1.234,50"}

    def prepare_value(self, value: Any) -> Any:
        return dutch.number(value, 2) if isinstance(value, int | float | Decimal) else value

    def shown(self, bound: Decimal | int) -> str:
        return dutch.euro(bound, 0 if bound == int(bound) else 2)


class ChoiceField(Spoken, forms.TypedChoiceField):
    """One of a few answers. With `unknown` (a word, usually "Onbekend") having no answer is a choice of its own, which
    gives `empty_value` (None unless said otherwise); without it a list starts with an invitation to choose."""

    invitation = "Maak een keuze"

    def __init__(self, *, choices: Choices = (), unknown: str = "", **kwargs: Any) -> None:
        self.unknown = unknown
        if unknown:
            kwargs.setdefault("required", False)
            kwargs.setdefault("empty_value", None)
        super().__init__(choices=self._completed(choices, kwargs.get("widget", self.widget)), **kwargs)

    def prepare_value(self, value: Any) -> Any:
        return "" if self.unknown and value == self.empty_value else value  # what is stored as unknown shows as unknown

    def has_changed(self, initial: Any, data: Any) -> bool:
        return super().has_changed(self.prepare_value(initial), data)

    def _completed(self, choices: Choices, widget: Any) -> Callable[[], Iterable[tuple[Any, Any]]]:
        is_list = issubclass(widget if isinstance(widget, type) else type(widget), forms.Select)

        def completed() -> Iterable[tuple[Any, Any]]:
            given = [*(choices() if callable(choices) else choices)]
            if self.unknown:
                return [*given, ("", self.unknown)]
            return [("", self.invitation), *given] if is_list else given

        return completed


class YesNoField(ChoiceField):
    """Ja or nee, as a bool; with `unknown` also "Onbekend", which gives None."""

    widget = forms.RadioSelect

    def __init__(self, *, yes: str = "Ja", no: str = "Nee", **kwargs: Any) -> None:
        kwargs.setdefault("coerce", lambda value: value == YES)
        super().__init__(choices=[(YES, yes), (NO, no)], **kwargs)

    def prepare_value(self, value: Any) -> Any:
        return (YES if value else NO) if isinstance(value, bool) else super().prepare_value(value)


class SeveralField(forms.MultipleChoiceField):
    """Any number of answers; none is unknown."""

    wide = True

    def __init__(self, *, choices: Any, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", "Je kunt meer antwoorden kiezen. Niets gekozen is onbekend.")
        super().__init__(choices=choices, required=False, widget=forms.CheckboxSelectMultiple, **kwargs)
