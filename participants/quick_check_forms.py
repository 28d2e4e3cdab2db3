"""What the quick check asks: dates and yes or no, never a name or a number."""

from datetime import date
from typing import Any, ClassVar

from django import forms

from config.fields import BirthDateField, ChoiceField, YesNoField
from config.forms import Form
from legal.rules import facts as law
from legal.rules.calendar import Birth
from legal.rules.facts import Event, EventKind, Facts
from participants.enums import Exclusion
from participants.fact_forms import day_field
from participants.facts import EXCLUSIONS


class QuickCheckForm(Form):
    """The facts of somebody at the desk. An empty date is a fact too: not there, or not known."""

    groups: ClassVar = (
        ("Wie staat er voor je?", ("birth", "lodged_on")),
        ("Papieren en opvang", ("w_document_until", "in_reception", "has_status", "exclusion")),
    )

    birth = BirthDateField(
        label="Geboortedatum",
        noun="een geboortedatum",
        help_text="Weet je alleen het jaar? Vul dan alleen het jaar in.",
    )
    lodged_on = day_field(
        "Asielaanvraag ingediend op",
        "de datum van de asielaanvraag",
        required=False,
        help_text="Laat leeg als onbekend.",
    )
    w_document_until = day_field(
        "W-document geldig tot en met",
        "de laatste dag van het W-document",
        may_be_ahead=True,
        required=False,
        help_text="Laat leeg als er geen W-document is.",
    )
    in_reception = YesNoField(label="Woont deze persoon in opvang van COA?")
    has_status = YesNoField(label="Heeft deze persoon een asielvergunning (status)?")
    exclusion = ChoiceField(
        label="Heeft de IND geschreven dat deze persoon niet mag werken?",
        choices=[(Exclusion.NO, "Nee"), (Exclusion.YES, "Ja"), (Exclusion.UNKNOWN, "Dat weten we niet")],
        widget=forms.RadioSelect,
    )

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        birth, lodged = self.cleaned_data.get("birth"), self.cleaned_data.get("lodged_on")
        if isinstance(birth, Birth) and lodged:
            first_day = birth.on.replace(month=1, day=1) if birth.year_only else birth.on
            if lodged < first_day:
                self.add_error("lodged_on", "De asielaanvraag ligt voor de geboortedatum. Controleer de datum")
        return cleaned

    def facts(self, on: date) -> Facts:
        """The answers as the rules take them; only after `is_valid`. From when a paper counts is not asked: until
        today is what matters."""
        given = self.cleaned_data
        until, lodged = given["w_document_until"], given["lodged_on"]
        events = []
        if until is not None:
            events.append(Event(EventKind.W_DOCUMENT, min(until, lodged or on, on), until))
        if given["has_status"]:
            events.append(Event(EventKind.STATUS_GRANTED, on))
        if not given["in_reception"]:
            events.append(Event(EventKind.LEFT_RECEPTION, on))
        birth: Birth = given["birth"]
        return Facts(
            birth_date=birth.on,
            birth_year_only=birth.year_only,
            application_lodged_on=lodged,
            exclusion=EXCLUSIONS.get(given["exclusion"], law.Exclusion.UNKNOWN),
            events=tuple(events),
        )
