"""What may be typed about a work permit, from the application to its end. Guards stand in the services, not here."""

from dataclasses import asdict, replace
from typing import Any

from django import forms

from config.fields import ChoiceField, DateField, TextField, YesNoField
from config.forms import Form, WarnsOfBsn
from matching.forms import UNKNOWN, VersionField
from matching.services import (
    Application,
    EarlyStop,
    GapAnswer,
    Objection,
    ObjectionDecision,
    PermitCorrection,
    PermitDecision,
)
from participants.enums import ObjectionOutcome, PermitCut, PermitOutcome, PermitReason
from participants.models import WorkPermit


class PermitRequestForm(WarnsOfBsn, Form):
    """When the employer asked the permit, for which job, and whether the application is complete."""

    requested_on = DateField(label="Aangevraagd op", no_future=True, noun="de datum van de aanvraag")
    title = TextField(
        label="Functie",
        required=False,
        max_length=150,
        help_text="Zoals die in de aanvraag staat. De TWV geldt alleen voor dit werk bij deze werkgever.",
        noun="de functie",
    )
    complete_on = DateField(
        label="Compleet op",
        required=False,
        help_text="De dag waarop UWV alles had. De termijn van UWV loopt vanaf die dag.",
        noun="de datum waarop de aanvraag compleet was",
    )
    version = VersionField()

    @property
    def application(self) -> Application:
        given = self.cleaned_data
        return Application(given["requested_on"], given.get("complete_on"), given.get("title") or "")


class PermitCorrectionForm(WarnsOfBsn, Form):
    """The job and the days of a permit, where they were written down wrongly: those that it has so far."""

    title = TextField(
        label="Functie op de TWV",
        required=False,
        max_length=150,
        help_text="Is dit hetzelfde werk als bij de match, met een andere naam? Gebruik dan de naam van de match.",
        noun="de functie",
    )
    requested_on = DateField(label="Aangevraagd op", no_future=True, noun="de datum van de aanvraag")
    complete_on = DateField(
        label="Compleet op", required=False, no_future=True, noun="de datum waarop de aanvraag compleet was"
    )
    decided_on = DateField(label="Datum van het besluit", no_future=True, noun="de datum van het besluit")
    valid_from = DateField(label="Geldig vanaf", noun="de eerste dag")
    valid_until = DateField(label="Geldig tot en met", noun="de laatste dag")
    version = VersionField()

    def __init__(self, *args: Any, permit: WorkPermit, **kwargs: Any) -> None:
        now = PermitCorrection.of(permit)
        self.now, initial = now, asdict(now) | {"version": permit.version}
        super().__init__(*args, initial=initial, **kwargs)
        left_out = {"decided_on"} if permit.outcome == PermitOutcome.OPEN or permit.objected_on else set()
        if permit.outcome != PermitOutcome.GRANTED:
            left_out |= {"valid_from", "valid_until"}
        elif permit.cut_on:
            left_out.add("valid_until")  # the day of the early end, recorded with its letter
        for name in left_out:
            del self.fields[name]

    @property
    def correction(self) -> PermitCorrection:
        return replace(self.now, **{name: self.cleaned_data[name] for name in asdict(self.now) if name in self.fields})


class PermitReopenForm(Form):
    """A decision that was recorded by mistake; nothing is asked but to be sure."""

    version = VersionField()


class PermitCompleteForm(Form):
    """From when the term of UWV runs."""

    complete_on = DateField(label="Compleet op", no_future=True, noun="de datum waarop de aanvraag compleet was")
    version = VersionField()


class PermitDecisionForm(Form):
    """What UWV decided."""

    groups = (
        ("Besluit", ("outcome", "decided_on", "complete_on")),
        ("Bij een verleende TWV", ("valid_from", "valid_until")),
        ("Bij een geweigerde of ingetrokken aanvraag", ("reason", "objection_until")),
    )

    outcome = ChoiceField(
        label="Uitkomst",
        choices=[(o.value, o.label) for o in PermitOutcome if o != PermitOutcome.OPEN],
        widget=forms.RadioSelect,
        noun="de uitkomst",
    )
    decided_on = DateField(label="Datum van het besluit", no_future=True, noun="de datum van het besluit")
    complete_on = DateField(
        label="Compleet op", required=False, no_future=True, noun="de datum waarop de aanvraag compleet was"
    )
    valid_from = DateField(label="Geldig vanaf", required=False, noun="de eerste dag")
    valid_until = DateField(label="Geldig tot en met", required=False, noun="de laatste dag")
    reason = ChoiceField(label="Reden", choices=PermitReason.choices, unknown=UNKNOWN, empty_value="", noun="de reden")
    objection_until = DateField(
        label="Bezwaar kan tot en met",
        required=False,
        help_text="Bij een weigering. Neem de dag over uit de brief van UWV.",
        noun="de laatste dag voor bezwaar",
    )
    version = VersionField()

    @property
    def decision(self) -> PermitDecision:
        given = self.cleaned_data
        return PermitDecision(
            outcome=PermitOutcome(given["outcome"]),
            decided_on=given["decided_on"],
            valid_from=given.get("valid_from"),
            valid_until=given.get("valid_until"),
            reason=given.get("reason") or "",
            complete_on=given.get("complete_on"),
            objection_until=given.get("objection_until"),
            version=given.get("version"),
        )


class PapersAskedForm(Form):
    """UWV asks the employer to complete the application."""

    asked_on = DateField(
        label="Datum van de brief van UWV",
        no_future=True,
        help_text="De termijn van UWV staat stil vanaf de dag erna.",
        noun="de datum van de brief",
    )
    answer_by = DateField(
        label="Stukken leveren uiterlijk op",
        required=False,
        help_text="Deze dag staat in de brief.",
        noun="de laatste dag om te leveren",
    )
    version = VersionField()


class PapersSuppliedForm(Form):
    """The papers came: the term runs on."""

    supplied_on = DateField(
        label="Stukken geleverd op",
        no_future=True,
        help_text="Vanaf deze dag telt de termijn van UWV weer door.",
        noun="de dag waarop de stukken geleverd zijn",
    )
    version = VersionField()


class ObjectionForm(Form):
    """Until when an objection can be made, and whether it was."""

    objection_until = DateField(
        label="Bezwaar kan tot en met",
        required=False,
        help_text="Neem de dag over uit de brief van UWV. We rekenen die dag niet zelf uit.",
        noun="de laatste dag voor bezwaar",
    )
    objected_on = DateField(
        label="Bezwaar gemaakt op",
        required=False,
        no_future=True,
        help_text="Leeg zolang er geen bezwaar is.",
        noun="de datum van het bezwaar",
    )
    version = VersionField()

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        days = ("objection_until", "objected_on")
        if not any(self.cleaned_data.get(name) or self.has_error(name) for name in days):
            self.add_error("objection_until", "Vul de dag uit de brief in, of de dag waarop bezwaar is gemaakt")
        return cleaned

    @property
    def objection(self) -> Objection:
        given = self.cleaned_data
        return Objection(given.get("objected_on"), given.get("objection_until"), given.get("version"))


class ObjectionDecisionForm(Form):
    """What UWV answered to an objection."""

    groups = (
        ("Besluit op bezwaar", ("outcome", "decided_on")),
        ("Als UWV de TWV alsnog verleent", ("valid_from", "valid_until")),
    )

    outcome = ChoiceField(
        label="Uitkomst", choices=ObjectionOutcome.choices, widget=forms.RadioSelect, noun="de uitkomst"
    )
    decided_on = DateField(label="Datum van het besluit", no_future=True, noun="de datum van het besluit")
    valid_from = DateField(label="Geldig vanaf", required=False, noun="de eerste dag")
    valid_until = DateField(label="Geldig tot en met", required=False, noun="de laatste dag")
    version = VersionField()

    @property
    def decision(self) -> ObjectionDecision:
        given = self.cleaned_data
        return ObjectionDecision(
            outcome=ObjectionOutcome(given["outcome"]),
            decided_on=given["decided_on"],
            valid_from=given.get("valid_from"),
            valid_until=given.get("valid_until"),
            version=given.get("version"),
        )


class GapForm(Form):
    """What happened on days of work without a permit."""

    starts_on = DateField(label="Vanaf", noun="de eerste dag")
    ends_on = DateField(label="Tot en met", noun="de laatste dag")
    worked = YesNoField(label="Is er op deze dagen gewerkt?", yes="Ja, er is gewerkt", no="Nee, het werk lag stil")
    reported_on = DateField(
        label="Gemeld op",
        required=False,
        no_future=True,
        help_text="Alleen als er gewerkt is: de dag waarop de werkgever UWV belde en de projectleider het hoorde.",
        noun="de dag van de melding",
    )
    version = VersionField()

    @property
    def answer(self) -> GapAnswer:
        given = self.cleaned_data
        return GapAnswer(
            given["starts_on"], given["ends_on"], given["worked"], given.get("reported_on"), given.get("version")
        )


class EarlyStopForm(Form):
    """A granted permit that ends before its last day."""

    reason = ChoiceField(label="Wat gebeurde er?", choices=PermitCut.choices, widget=forms.RadioSelect, noun="de reden")
    cut_on = DateField(
        label="Datum van de brief of van het einde",
        no_future=True,
        noun="de datum van de brief",
    )
    last_day = DateField(
        label="Laatste dag waarop de TWV geldt",
        help_text="Daarna mag er niet meer gewerkt worden.",
        noun="de laatste dag",
    )
    version = VersionField()

    @property
    def stop(self) -> EarlyStop:
        given = self.cleaned_data
        return EarlyStop(given["cut_on"], PermitCut(given["reason"]), given["last_day"], given.get("version"))
