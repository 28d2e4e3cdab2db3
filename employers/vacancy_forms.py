"""What may be typed about a vacancy, and when it closes."""

from datetime import date
from decimal import Decimal
from typing import Any, ClassVar

from django import forms

from config import dutch
from config.fields import AmountField, ChoiceField, DateField, NumberField, SeveralField, TextField, WholeNumberField
from config.forms import Form, WarnsOfBsn
from employers.changed_meanwhile_forms import SeesChanges
from employers.enums import ClosingReason, Weekday, WorkPaper
from employers.models import HOURS_IN_A_WEEK, Employer, Vacancy
from employers.wages import answer_for_vacancy, vacancy_period
from pilots.models import Membership

HIGHEST_WAGE = Decimal("9999.99")
LOWEST_WAGE = Decimal("0.01")
MOST_POSITIONS = 999
WEEKEND = {Weekday.SATURDAY, Weekday.SUNDAY}
SHORTAGE_SOURCE = "Vul in waar dat staat, bijvoorbeeld: UWV, lijst krapteberoepen Drenthe. Of kies ‘Onbekend’"


class VacancyForm(WarnsOfBsn, SeesChanges):
    """A vacancy. After `is_valid`, `notices` says what to look at; it refuses nothing."""

    it = "deze vacature"

    groups = (
        ("Werk", ("employer", "title", "sector", "contract_kind", "works_at", "place")),
        ("Uren en loon", ("hours_min", "hours_max", "hourly_wage")),
        ("Dagen en diensten", ("starts_on", "days", "has_shifts", "has_nights", "has_weekends")),
        ("Taal", ("language_level", "english_level", "teaches_dutch")),
        ("Papieren", ("needs_driving_licence", "papers", "papers_note", "papers_on_first_day")),
        ("Krapteberoep", ("is_shortage_occupation", "shortage_source", "shortage_checked_on")),
        ("Open", ("positions", "open_from", "open_until")),
    )
    nouns: ClassVar[dict[str, str]] = {
        "employer": "een werkgever",
        "title": "de functie",
        "sector": "een sector",
        "contract_kind": "een contractsoort",
        "days": "werkdagen",
        "language_level": "een niveau Nederlands",
        "english_level": "een niveau Engels",
        "papers": "papieren",
        "positions": "het aantal plaatsen",
        "place": "de plaats van het werk",
        "works_at": "het bedrijf waar het werk is",
        "hours_min": "het laagste aantal uren",
        "hours_max": "het hoogste aantal uren",
        "starts_on": "de gewenste eerste dag",
        "papers_note": "de andere papieren",
        "shortage_source": "de bron",
        "shortage_checked_on": "de datum waarop je dit nakeek",
        "open_from": "de eerste dag",
        "open_until": "de laatste dag",
    }

    hours_min = NumberField(
        label="Uren per week, minimaal", required=False, min_value=1, max_value=HOURS_IN_A_WEEK, decimals=1, unit="uur"
    )
    hours_max = NumberField(
        label="Uren per week, maximaal", required=False, min_value=1, max_value=HOURS_IN_A_WEEK, decimals=1, unit="uur"
    )
    hourly_wage = AmountField(
        label="Uurloon, bruto",
        required=False,
        min_value=LOWEST_WAGE,
        max_value=HIGHEST_WAGE,
        help_text="Zonder vakantietoeslag",
        noun="het uurloon",
    )
    days = SeveralField(label="Werkdagen", choices=Weekday.choices)
    papers = SeveralField(label="Papieren nodig", choices=WorkPaper.choices)
    positions = WholeNumberField(label="Aantal plaatsen", min_value=1, max_value=MOST_POSITIONS, initial=1)

    class Meta:
        model = Vacancy
        fields = (
            "employer",
            "title",
            "sector",
            "contract_kind",
            "works_at",
            "place",
            "hours_min",
            "hours_max",
            "hourly_wage",
            "starts_on",
            "days",
            "has_shifts",
            "has_nights",
            "has_weekends",
            "language_level",
            "english_level",
            "teaches_dutch",
            "needs_driving_licence",
            "papers",
            "papers_note",
            "papers_on_first_day",
            "is_shortage_occupation",
            "shortage_source",
            "shortage_checked_on",
            "positions",
            "open_from",
            "open_until",
        )
        labels: ClassVar[dict[str, str]] = {
            "works_at": "Bedrijf waar het werk is (inlener)",
            "place": "Plaats van het werk",
            "has_shifts": "Ploegendienst",
            "has_nights": "Nachtwerk",
            "has_weekends": "Weekendwerk",
            "language_level": "Nederlands",
            "english_level": "Of Engels",
            "teaches_dutch": "Taalles op het werk",
            "shortage_source": "Bron",
            "shortage_checked_on": "Nagekeken op",
        }
        help_texts: ClassVar[dict[str, str]] = {
            "works_at": "Alleen als dat een ander bedrijf is dan de werkgever, zoals bij uitzendwerk.",
            "place": "Laat leeg als het werk bij de werkgever zelf is.",
            "papers_on_first_day": "‘Nee’ als iemand ze nog kan halen, bijvoorbeeld via de werkgever.",
            "english_level": "Met dit niveau Engels kan het ook.",
        }

    def __init__(self, *args: Any, membership: Membership, on: date, **kwargs: Any) -> None:
        super().__init__(*args, on=on, **kwargs)
        self.today = on
        self.notices: tuple[str, ...] = ()
        self.fields["employer"].queryset = Employer.objects.visible_to(membership)  # type: ignore[attr-defined]
        self.fields["employer"].label_from_instance = lambda employer: employer.name  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        low, high = self.cleaned_data.get("hours_min"), self.cleaned_data.get("hours_max")
        if low and high and high < low:
            self.add_error("hours_max", f"Vul {dutch.number(low)} uur of meer in, of verlaag het laagste aantal uren")
        start, end = self.cleaned_data.get("open_from"), self.cleaned_data.get("open_until")
        if start and end and end < start:
            self.add_error("open_until", f"Vul een datum in vanaf de eerste dag, {dutch.long_date(start)}")
        else:
            self._check_wage(start, end)
        self._check_weekend()
        self._check_shortage()
        return cleaned

    def _check_wage(self, start: date | None, end: date | None) -> None:
        wage = self.cleaned_data.get("hourly_wage")
        if wage is None:
            return
        answer = answer_for_vacancy(wage, vacancy_period(start, end, on=self.today))
        if answer.refusal:
            self.add_error("hourly_wage", forms.ValidationError(answer.refusal, code="below_minimum"))
        self.notices = answer.notices

    def _check_weekend(self) -> None:
        """Saturday or Sunday among the days is weekend work: said once, it need not be said again."""
        if not WEEKEND & set(self.cleaned_data.get("days", ())):
            return
        if self.cleaned_data.get("has_weekends") is False:
            self.add_error("has_weekends", "Bij de werkdagen staat zaterdag of zondag. Kies ‘Ja’, of pas de dagen aan")
        else:
            self.cleaned_data["has_weekends"] = True

    def _check_shortage(self) -> None:
        """A shortage is somebody's finding on a day; without its source nobody can check it."""
        looked_up = self.cleaned_data.get("shortage_checked_on")
        if looked_up and looked_up > self.today:
            self.add_error("shortage_checked_on", f"Vul een datum in tot en met {dutch.long_date(self.today)}")
        if not self.cleaned_data.get("is_shortage_occupation"):
            return
        if not self.cleaned_data.get("shortage_source") and not self.has_error("shortage_source"):
            self.add_error("shortage_source", SHORTAGE_SOURCE)
        if looked_up is None and not self.has_error("shortage_checked_on"):
            self.cleaned_data["shortage_checked_on"] = self.today


class CloseForm(WarnsOfBsn, Form):
    """Why a vacancy is no longer to be filled, and since when."""

    closing_reason = ChoiceField(label="Waarom sluit je de vacature?", choices=ClosingReason.choices, noun="een reden")
    closing_note = TextField(label="Toelichting", required=False, max_length=300, help_text="Noem geen namen.")
    closed_on = DateField(label="Gesloten op", noun="de datum van sluiten", no_future=True)

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        other = self.cleaned_data.get("closing_reason") == ClosingReason.OTHER
        if other and not self.cleaned_data.get("closing_note") and not self.has_error("closing_note"):
            self.add_error("closing_note", "Vul in wat de reden is")
        return cleaned
