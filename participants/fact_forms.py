"""Forms for dated facts: the asylum facts, one form for each kind of milestone, and a move."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, ClassVar

from django import forms

from config.dutch import long_date, period
from config.fields import ChoiceField, DateField, LongTextField, YesNoField
from config.forms import Form, WarnsOfBsn
from employers.enums import LanguageLevel
from legal.rules.procedure import Regime
from participants.enums import (
    ONE_AT_A_TIME,
    PERIOD_KINDS,
    Exclusion,
    FactSource,
    MilestoneKind,
    ProcedureRegime,
    phase_choices,
    track_choices,
)
from participants.models import AsylumFacts, Milestone, Participant

EARLIEST = date(2000, 1, 1)
FURTHEST = date(2050, 12, 31)
OUTSIDE = "Buiten de pilot"
LADDER_STEPS = (
    ("1", "Trede 1, geïsoleerd"),
    ("2", "Trede 2, sociale contacten buitenshuis"),
    ("3", "Trede 3, doet mee aan georganiseerde activiteiten"),
    ("4", "Trede 4, onbetaald werk"),
    ("5", "Trede 5, betaald werk met ondersteuning"),
    ("6", "Trede 6, betaald werk"),
)
SOURCE_CHOICES = [(source, source.label) for source in FactSource if source != FactSource.UNKNOWN]


def source_field(label: str = "Hoe weet je dit?") -> ChoiceField:
    return ChoiceField(label=label, choices=SOURCE_CHOICES, unknown="Onbekend", empty_value=FactSource.UNKNOWN)


def day_field(label: str, noun: str, *, may_be_ahead: bool = False, **kwargs: Any) -> DateField:
    return DateField(label=label, noun=noun, earliest=EARLIEST, latest=FURTHEST, no_future=not may_be_ahead, **kwargs)


class OfPersonForm(Form):
    """A form about somebody: no fact is older than the person."""

    def __init__(self, *args: Any, participant: Participant, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.participant = participant

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        born = self.participant.birth_date
        first_day = born.replace(month=1, day=1) if self.participant.birth_year_only else born
        for name, value in list(self.cleaned_data.items()):
            if isinstance(value, date) and not isinstance(value, datetime) and value < first_day:
                self.add_error(name, f"Deze datum ligt voor de geboortedatum ({long_date(born)}). Controleer de datum")
        return cleaned


REASON = "Waarom wijzig je wat COA heeft vastgelegd?"


def reason_field(label: str = REASON) -> LongTextField:
    return LongTextField(
        label=label,
        noun="de reden",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="COA ziet deze reden bij het gegeven en in de geschiedenis.",
    )


class AsylumFactsForm(WarnsOfBsn, OfPersonForm):
    """What decides when somebody may work. `seen` is when the row was written that this form shows.

    `regime_on` tells under which procedure an application of a day falls; the tracks and phases follow from it.
    """

    bsn_fields = ("change_reason",)
    groups: ClassVar = (
        (
            "Asielaanvraag",
            ("application_lodged_on", "application_source", "application_registered_on", "registered_source"),
        ),
        ("Opvang", ("in_reception_from", "reception_source")),
        ("Uitsluiting van werk", ("exclusion", "exclusion_letter_on", "exclusion_source")),
        ("Meer over de procedure", ("is_subsequent", "procedure_track", "procedure_phase")),
        ("Reden van de wijziging", ("change_reason",)),
    )
    folded: ClassVar = ("Meer over de procedure",)

    application_lodged_on = day_field("Asielaanvraag ingediend op", "de datum van de asielaanvraag", required=False)
    application_source = source_field("Hoe weet je deze datum?")
    application_registered_on = day_field("Aanvraag geregistreerd op", "de datum van registratie", required=False)
    registered_source = source_field("Hoe weet je de datum van registratie?")
    in_reception_from = day_field(
        "In opvang van COA vanaf", "de eerste dag in de opvang", required=False, may_be_ahead=True
    )
    reception_source = source_field("Hoe weet je dit over de opvang?")
    exclusion = ChoiceField(
        label="Heeft de IND geschreven dat deze persoon niet mag werken?",
        choices=[(Exclusion.NO, "Nee"), (Exclusion.YES, "Ja"), (Exclusion.UNKNOWN, "Dat weten we niet")],
        widget=forms.RadioSelect,
        help_text="Leg alleen ja of nee vast, nooit de reden.",
    )
    exclusion_letter_on = day_field(
        "Datum van die brief van de IND",
        "de datum van de brief",
        required=False,
        help_text="De datum die op de brief staat. Een aangekondigde brief leg je vast als die er is.",
    )
    exclusion_source = source_field("Hoe weet je dit over de uitsluiting?")
    is_subsequent = YesNoField(label="Is dit een herhaalde aanvraag?", unknown="Onbekend")
    procedure_track = ChoiceField(label="Spoor", choices=(), unknown="Onbekend", empty_value="")
    procedure_phase = ChoiceField(label="Fase", choices=(), unknown="Onbekend", empty_value="")
    change_reason = reason_field()
    seen = forms.CharField(widget=forms.HiddenInput, required=False, max_length=40)

    FACTS = (
        "application_lodged_on",
        "application_source",
        "application_registered_on",
        "registered_source",
        "in_reception_from",
        "reception_source",
        "exclusion",
        "exclusion_letter_on",
        "exclusion_source",
        "is_subsequent",
        "procedure_track",
        "procedure_phase",
    )

    def __init__(
        self,
        *args: Any,
        regime_on: Callable[[date | None], Regime | None],
        granted_on: date | None = None,
        asks_reason: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.regime_on, self.granted_on = regime_on, granted_on
        if not asks_reason:
            del self.fields["change_reason"]
        # What is typed may turn the regime: then every track can be read, and `clean` says which ones belong.
        regime = None if self.is_bound else regime_on(self.initial.get("application_lodged_on"))
        for name, choices in (("procedure_track", track_choices), ("procedure_phase", phase_choices)):
            self.fields[name].choices = [("", "Onbekend"), *choices(regime)]  # type: ignore[attr-defined]

    def clean_seen(self) -> datetime | None:
        return moment_of(self.cleaned_data["seen"])

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        given = self.cleaned_data
        lodged, registered = given.get("application_lodged_on"), given.get("application_registered_on")
        if lodged and registered and registered < lodged:
            self.add_error(
                "application_registered_on", "De registratie ligt voor de indiening. Vul een latere datum in"
            )
        if given.get("exclusion_letter_on") and given.get("exclusion") != Exclusion.YES:
            self.add_error("exclusion_letter_on", "Kies hierboven ‘Ja’ of haal de datum van de brief weg")
        self._check_status(lodged, registered)
        self._check_procedure(self.regime_on(lodged or registered))
        return cleaned

    def _check_status(self, lodged: date | None, registered: date | None) -> None:
        applied_on, granted_on = lodged or registered, self.granted_on
        if applied_on is not None and granted_on is not None and granted_on < applied_on:
            self.add_error(
                "application_lodged_on" if lodged else "application_registered_on",
                f"De asielvergunning is van {long_date(granted_on)}. Vul een eerdere datum in",
            )

    def _check_procedure(self, regime: Regime | None) -> None:
        for name, choices in (("procedure_track", track_choices), ("procedure_phase", phase_choices)):
            if self.cleaned_data.get(name) and self.cleaned_data[name] not in dict(choices(regime)):
                label = str(ProcedureRegime(regime).label) if regime else ""
                self.add_error(name, f"Dit hoort niet bij deze aanvraag ({label.lower()}). Kies een ander of onbekend")

    def facts(self) -> dict[str, Any]:
        given = {name: self.cleaned_data[name] for name in self.FACTS}
        return given | {"change_reason": self.cleaned_data.get("change_reason") or ""}

    @classmethod
    def shown(cls, asylum: AsylumFacts | None) -> dict[str, Any]:
        """What the form starts with."""
        if asylum is None:
            return {"exclusion": Exclusion.UNKNOWN, "seen": ""}
        return {name: getattr(asylum, name) for name in cls.FACTS} | {"seen": asylum.recorded_at.isoformat()}


def moment_of(text: str) -> datetime | None:
    """The moment in a hidden field; None when there is none or somebody changed it by hand."""
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Wording:
    """How a kind of milestone is asked for."""

    day: str = "Datum"
    noun: str = "een datum"
    until: str = "Tot en met"
    detail: str = "Toelichting"
    detail_help: str = ""
    may_be_ahead: bool = False


WORDINGS: Mapping[str, Wording] = {
    MilestoneKind.W_DOCUMENT: Wording("Geldig vanaf", "de eerste dag", "Geldig tot en met", may_be_ahead=True),
    MilestoneKind.DISPLACED_UKRAINE: Wording(
        "Beschermd vanaf", "de eerste dag", "Beschermd tot en met", may_be_ahead=True
    ),
    MilestoneKind.BRP_APPOINTMENT: Wording("Dag van de afspraak", "de dag van de afspraak", may_be_ahead=True),
    MilestoneKind.STATUS_GRANTED: Wording(
        "Datum van het besluit",
        "de datum van het besluit",
        detail_help="De datum waarop het besluit bekend is gemaakt.",
    ),
    MilestoneKind.REJECTED: Wording("Datum van het besluit", "de datum van het besluit"),
    MilestoneKind.APPEAL_UPHELD: Wording("Datum van de uitspraak", "de datum van de uitspraak"),
    MilestoneKind.APPEAL_DISMISSED: Wording("Datum van de uitspraak", "de datum van de uitspraak"),
    MilestoneKind.LINKED: Wording(detail="Gemeente"),
    MilestoneKind.HOUSED: Wording(detail="Gemeente"),
    MilestoneKind.LADDER_STEP: Wording("Gemeten op", "de datum van de meting", detail="Trede"),
    MilestoneKind.LANGUAGE_LEVEL: Wording("Vastgesteld op", "de datum", detail="Niveau Nederlands"),
}
CHOSEN_DETAILS = {
    MilestoneKind.LADDER_STEP: LADDER_STEPS,
    MilestoneKind.LANGUAGE_LEVEL: tuple(LanguageLevel.choices),
}
#: Of these only the day counts: a note invites to write down what nobody needs.
WITHOUT_DETAIL = (
    MilestoneKind.REJECTED,
    MilestoneKind.APPEAL_LODGED,
    MilestoneKind.APPEAL_UPHELD,
    MilestoneKind.APPEAL_DISMISSED,
    MilestoneKind.APPLICATION_WITHDRAWN,
    MilestoneKind.BSN_ASSIGNED,
    MilestoneKind.BANK_ACCOUNT,
)


@dataclass(frozen=True, slots=True)
class Around:
    """What a milestone form has to know of the dossier: the other facts of its kind, the application, whose it is."""

    others: Sequence[Milestone] = ()
    applied_on: date | None = None
    asks_reason: bool = False


NOTHING_AROUND = Around()


class MilestoneForm(WarnsOfBsn, OfPersonForm):
    """One kind of fact with its day, and for kinds that last their end. `ends_before` is the paper that a new one ends.

    `seen` is when the fact was written that this form shows.
    """

    bsn_fields = ("detail", "change_reason")
    ENDS_EARLIER = "ends_earlier"

    def __init__(self, *args: Any, kind: MilestoneKind, around: Around = NOTHING_AROUND, **kwargs: Any) -> None:
        self.kind, self.around = kind, around
        self.ends_before: Milestone | None = None
        self.base_fields = _milestone_fields(kind, around)  # type: ignore[misc]  # each kind asks its own questions
        super().__init__(*args, **kwargs)

    @property
    def inner_fields(self) -> Iterable[str]:
        return [*super().inner_fields, self.ENDS_EARLIER]

    def clean_seen(self) -> datetime | None:
        return moment_of(self.cleaned_data["seen"])

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        starts, until = self.cleaned_data.get("happened_on"), self.cleaned_data.get("until")
        if starts and until and until < starts:
            self.add_error("until", "De einddatum ligt voor de begindatum. Vul een latere datum in")
        elif starts and not self.has_error("until") and self.kind in ONE_AT_A_TIME:
            self._check_overlap(starts, until)
        applied_on = self.around.applied_on
        if starts and applied_on and self.kind == MilestoneKind.STATUS_GRANTED and starts < applied_on:
            self.add_error("happened_on", f"Asiel is aangevraagd op {long_date(applied_on)}. Vul een latere datum in")
        return cleaned

    def _check_overlap(self, starts: date, until: date | None) -> None:
        """One paper holds at a time: an older one ends the day before, which takes one tick; a newer one goes first."""
        for other in self.around.others:
            if other.happened_on > starts and (until is None or until >= other.happened_on):
                self.add_error(
                    "until",
                    f"Er is al een {self.kind.label} vanaf {long_date(other.happened_on)}."
                    f" Laat dit eindigen op {long_date(_day_before(other.happened_on))} of eerder",
                )
            elif other.happened_on < starts and (other.until is None or other.until >= starts):
                self._ask_to_end(other, starts)

    def _ask_to_end(self, other: Milestone, starts: date) -> None:
        if self.cleaned_data.get(self.ENDS_EARLIER):
            self.ends_before = other
            return
        last = long_date(_day_before(starts))
        tick = self[self.ENDS_EARLIER]
        tick.field.widget, tick.label = forms.CheckboxInput(), f"Laat het oude document eindigen op {last}"
        self.fields["happened_on"].confirmation = tick  # type: ignore[attr-defined]
        self.add_error(
            "happened_on",
            f"Er is al een {self.kind.label} {period(other.happened_on, other.until)}."
            f" Laat dat eindigen op {last}, of kies een latere datum",
        )

    def facts(self) -> dict[str, Any]:
        given = self.cleaned_data
        return {
            "happened_on": given["happened_on"],
            "until": given.get("until"),
            "detail": given.get("detail") or "",
            "source": given["source"],
            "change_reason": given.get("change_reason") or "",
        }


def _day_before(day: date) -> date:
    return day - timedelta(days=1)


def _milestone_fields(kind: MilestoneKind, around: Around) -> dict[str, forms.Field]:
    words = WORDINGS.get(kind, Wording())
    fields: dict[str, forms.Field] = {
        "happened_on": day_field(words.day, words.noun, may_be_ahead=words.may_be_ahead, help_text=words.detail_help)
    }
    if kind in PERIOD_KINDS:
        fields["until"] = day_field(words.until, "de laatste dag", may_be_ahead=True, required=False)
    if kind in CHOSEN_DETAILS:
        noun = words.detail[:1].lower() + words.detail[1:]
        fields["detail"] = ChoiceField(label=words.detail, noun=f"een {noun}", choices=CHOSEN_DETAILS[kind])
    elif kind not in WITHOUT_DETAIL:
        fields["detail"] = LongTextField(
            label=words.detail, required=False, max_length=300, widget=forms.Textarea(attrs={"rows": 2})
        )
    fields["source"] = source_field()
    if around.asks_reason:
        fields["change_reason"] = reason_field()
    if kind in ONE_AT_A_TIME:
        fields[MilestoneForm.ENDS_EARLIER] = forms.BooleanField(required=False, widget=forms.HiddenInput)
    fields["seen"] = forms.CharField(widget=forms.HiddenInput, required=False, max_length=40)
    return fields
