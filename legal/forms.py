"""What may be typed about a legal number; the value is asked in the unit of its key."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from django import forms

from config.fields import AmountField, ChoiceField, DateField, LongTextField, NumberField, WholeNumberField
from config.forms import Form
from legal.models import Confidence, Parameter
from legal.rules.parameters import CHOICES, COUNTED, KEYS, ParameterError, Unit
from legal.sentences import CHOICES as CHOICE_WORDS
from legal.sentences import TITLES, fault_in_words

LONGEST_SOURCE = 300
UNIT_WORDS = {
    Unit.MONTHS: "maanden",
    Unit.DAYS: "dagen",
    Unit.YEARS: "jaar",
    Unit.HOURS: "uur",
    Unit.KILOMETRES: "kilometer",
    Unit.WEEKS: "weken",
    Unit.PERCENT: "%",
}
PER = {
    Unit.EURO_PER_HOUR: "Per uur, bruto",
    Unit.EURO_PER_WEEK: "Per week",
    Unit.EURO_PER_MONTH: "Per maand, netto",
}
LARGEST_COUNT, LARGEST_AMOUNT, SMALLEST_AMOUNT = 9999, Decimal("9999.99"), Decimal("0.01")


class KeyForm(Form):
    """Which number gets a new period."""

    key = ChoiceField(label="Welk getal?", choices=[(key, TITLES[key]) for key in KEYS], noun="een getal")


class ParameterForm(Form):
    """One period of one key. `parameter` is the row with what was typed, after the form was found valid."""

    groups = (
        ("Waarde", ("value",)),
        ("Periode", ("valid_from", "valid_until")),
        ("Waar komt het vandaan?", ("source", "confidence")),
    )

    valid_from = DateField(label="Geldig vanaf", required=False, noun="de eerste dag van de nieuwe waarde")
    valid_until = DateField(label="Geldig tot en met", required=False, help_text="Leeg: tot er een nieuwe waarde komt")
    source = LongTextField(
        label="Bron",
        max_length=LONGEST_SOURCE,
        noun="de bron",
        help_text="Waar staat dit? Noem wet, brief of website met datum",
    )
    confidence = ChoiceField(label="Hoe zeker is dit?", choices=Confidence.choices, noun="hoe zeker dit is")

    def __init__(self, *args: Any, instance: Parameter, **kwargs: Any) -> None:
        self.instance = instance
        self.is_new = instance._state.adding
        super().__init__(*args, initial={} if self.is_new else _initial(instance), **kwargs)
        self.fields["valid_from"].required = self.is_new  # a first period may be open on that side

    @property
    def parameter(self) -> Parameter:
        """The row as typed, not stored; with the key, unit and description of its number."""
        given, old = self.cleaned_data, self.instance
        return Parameter(
            pk=old.pk,
            key=old.key,
            unit=old.unit,
            description=old.description,
            value=_stored(given["value"]),
            valid_from=given["valid_from"],
            valid_until=given["valid_until"],
            source=given["source"],
            confidence=given["confidence"],
        )

    def refuse(self, error: ParameterError) -> None:
        """The table would not be whole: say each reason once, at the period."""
        for sentence in dict.fromkeys(map(fault_in_words, error.faults)):
            self.add_error("valid_from", sentence)

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or self.cleaned_data
        first, last = given.get("valid_from"), given.get("valid_until")
        if first and last and last < first:
            self.add_error("valid_until", "Het einde ligt voor het begin. Vul een latere datum in")
        return given


def form_for(parameter: Parameter, data: Any = None) -> ParameterForm:
    """The form of a number, with a field for its value in its own unit."""
    value = _value_field(Unit(parameter.unit))
    kind = type("UnitForm", (ParameterForm,), {"value": value})
    form: ParameterForm = kind(data, instance=parameter)
    return form


def _value_field(unit: Unit) -> forms.Field:
    """Bounds and notation of a value: whole numbers, amounts with a comma, a date, or one of a few answers."""
    named: dict[str, Any] = {"label": "Waarde", "noun": "de waarde"}
    if unit in COUNTED:
        return WholeNumberField(**named, unit=UNIT_WORDS[unit], max_value=LARGEST_COUNT)
    if unit is Unit.DATE:
        return DateField(**named)
    if unit in CHOICES:
        return ChoiceField(**named, choices=[(choice.value, CHOICE_WORDS[choice]) for choice in CHOICES[unit]])
    if unit in (Unit.PERCENT, Unit.WEEKS):
        return NumberField(**named, unit=UNIT_WORDS[unit], min_value=SMALLEST_AMOUNT, max_value=LARGEST_AMOUNT)
    return AmountField(**named, help_text=PER[unit], min_value=SMALLEST_AMOUNT, max_value=LARGEST_AMOUNT)


def _initial(parameter: Parameter) -> dict[str, Any]:
    names = ("valid_from", "valid_until", "source", "confidence")
    return {"value": _typed(parameter), **{name: getattr(parameter, name) for name in names}}


def _typed(parameter: Parameter) -> Any:
    """The stored text as its field takes it."""
    unit = Unit(parameter.unit)
    if unit in CHOICES:
        return parameter.value
    return date.fromisoformat(parameter.value) if unit is Unit.DATE else Decimal(parameter.value)


def _stored(value: Any) -> str:
    """The text to store: 14.99, 35, 2026-06-12."""
    return value.isoformat() if isinstance(value, date) else str(value)
