"""Forms for what stops people: one barrier of one person, and the monthly count of a pilot that only counts."""

from datetime import date
from typing import Any

from config.dutch import MONTHS
from config.fields import ChoiceField, WholeNumberField
from config.forms import Form
from employers.barrier_forms import BarrierForm
from employers.enums import BarrierCode, BarrierReporter
from participants.fact_forms import OfPersonForm

MONTHS_BACK = 12
MOST = 999


class PersonBarrierForm(BarrierForm, OfPersonForm):
    """What stops one person."""


def months_until(on: date) -> list[date]:
    """The first days of this month and the twelve before it, newest first."""
    count = on.year * 12 + on.month - 1
    return [date((count - back) // 12, (count - back) % 12 + 1, 1) for back in range(MONTHS_BACK + 1)]


def month_name(day: date) -> str:
    """november 2026"""
    return f"{MONTHS[day.month - 1]} {day.year}"


class CountChoiceForm(Form):
    """Which month and whose reports; stands in the address."""

    maand = ChoiceField(label="Maand", noun="een maand")
    melder = ChoiceField(label="Gemeld door", noun="wie het meldde", choices=BarrierReporter.choices)

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["maand"].choices = [  # type: ignore[attr-defined]
            (day.isoformat(), month_name(day)) for day in months_until(today)
        ]


class CountForm(Form):
    """How often each barrier was met in a month."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for code in BarrierCode:
            field = WholeNumberField(label=str(code.label), noun=str(code.label), max_value=MOST, required=False)
            field.unknown = "0"  # type: ignore[attr-defined]  # an empty box is an answer too
            self.fields[code.value] = field

    def numbers(self) -> dict[str, int]:
        return {code.value: self.cleaned_data[code.value] or 0 for code in BarrierCode}
