"""What may be typed about a match, a permit and a placement. Guards stand in the services, not here."""

from datetime import date
from decimal import Decimal
from typing import Any, ClassVar

from django import forms

from config.fields import AmountField, ChoiceField, DateField, NumberField, TextField, WholeNumberField
from config.forms import Form, WarnsOfBsn
from employers.enums import ContractKind, Sector
from employers.models import HOURS_IN_A_WEEK, Employer, Vacancy
from employers.vacancy_forms import HIGHEST_WAGE, LOWEST_WAGE
from matching.enums import (
    EMPLOYER_HEARS,
    AskedOf,
    JobLevel,
    MatchState,
    PlacementEndReason,
    PlacementKind,
    StopCause,
)
from matching.models import DAYS_IN_A_WEEK
from matching.queries import job_coaches_of
from matching.services import Description, Proposal, Question, Start, Step, Terms
from pilots.models import Membership

LONGEST_REASON = 300
UNKNOWN = "Onbekend"


class VersionField(WholeNumberField):
    """The version of a match as the form showed it: somebody else's change in between is noticed."""

    def __init__(self) -> None:
        super().__init__(required=False, label="versie", widget=forms.HiddenInput, noun="het formulier opnieuw")


class ProposalForm(WarnsOfBsn, Form):
    """A proposal of one person. The vacancy is chosen here, or known from the page before."""

    nouns: ClassVar = {"vacancy": "een vacature", "employer": "een werkgever"}

    vacancy = forms.ModelChoiceField(
        Vacancy.objects.none(), label="Vacature", required=False, empty_label="Zonder vacature"
    )
    employer = forms.ModelChoiceField(
        Employer.objects.none(),
        label="Werkgever",
        required=False,
        empty_label="Maak een keuze",
        help_text="Alleen als er nog geen vacature is",
    )
    title = TextField(label="Functie", required=False, max_length=150, noun="de functie")
    proposed_on = DateField(label="Voorgesteld op", no_future=True, noun="de datum van het voorstel")
    note = TextField(label="Toelichting", required=False, max_length=LONGEST_REASON, noun="de toelichting", wide=True)

    def __init__(self, *args: Any, membership: Membership, vacancy: Vacancy | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.known_vacancy = vacancy
        if vacancy is not None:
            for name in ("vacancy", "employer", "title"):
                del self.fields[name]
            return
        on: date = kwargs["on"]
        vacancies = Vacancy.objects.visible_to(membership).open_on(on).select_related("employer")
        self.fields["vacancy"].queryset = vacancies  # type: ignore[attr-defined]
        self.fields["vacancy"].label_from_instance = _vacancy_label  # type: ignore[attr-defined]
        self.fields["employer"].queryset = Employer.objects.visible_to(membership)  # type: ignore[attr-defined]
        self.fields["employer"].label_from_instance = _employer_label  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.known_vacancy is None and not (self.has_error("vacancy") or self.has_error("employer")):
            vacancy, employer = self.cleaned_data.get("vacancy"), self.cleaned_data.get("employer")
            if vacancy is None and employer is None:
                self.add_error("vacancy", "Kies een vacature of een werkgever")
            elif vacancy is not None and employer is not None and vacancy.employer_id != employer.pk:
                self.add_error("employer", "Deze vacature is van een andere werkgever. Kies een van de twee")
        return cleaned

    @property
    def proposal(self) -> Proposal:
        """The proposal as filled in."""
        given = self.cleaned_data
        vacancy = self.known_vacancy or given.get("vacancy")
        return Proposal(
            employer=vacancy.employer if vacancy else given["employer"],
            proposed_on=given["proposed_on"],
            vacancy=vacancy,
            title=given.get("title") or "",
            note=given.get("note") or "",
        )


def _vacancy_label(vacancy: Vacancy) -> str:
    return f"{vacancy.title}, {vacancy.employer.name}"


def _employer_label(employer: Employer) -> str:
    return employer.name


class StepForm(WarnsOfBsn, Form):
    """A step with its day.

    Where the employer is going to hear about somebody whose agreement is not recorded (`asks_agreement`), the form
    asks for the day of it; the service refuses the step without one. `not_yet` says so where none was ever given.
    """

    happened_on = DateField(label="Datum", no_future=True, noun="de datum")
    agreed_on = DateField(
        label="Besproken met en akkoord van deelnemer op",
        required=False,
        no_future=True,
        help_text="De werkgever hoort pas iets over iemand na een akkoord voor deze werkgever",
        noun="de dag van het akkoord",
    )
    reason = TextField(label="Toelichting", required=False, max_length=LONGEST_REASON, noun="de toelichting", wide=True)
    version = VersionField()

    def __init__(
        self, *args: Any, state: MatchState, asks_agreement: bool = False, not_yet: str = "", **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.state = state
        if not (asks_agreement and state in EMPLOYER_HEARS):
            del self.fields["agreed_on"]
        elif not_yet:
            self.fields["agreed_on"].required = True
            self.fields["agreed_on"].error_messages["required"] = not_yet

    @property
    def step(self) -> Step:
        given = self.cleaned_data
        return Step(
            self.state,
            given["happened_on"],
            given.get("reason") or "",
            given.get("version"),
            cause=given.get("cause") or "",
            told=given.get("told") or "",
            agreed_on=given.get("agreed_on"),
        )


class ChaseForm(WarnsOfBsn, Form):
    """Somebody was asked again for an answer to a proposal."""

    asked = ChoiceField(
        label="Aan wie gevraagd?", choices=AskedOf.choices, widget=forms.RadioSelect, noun="aan wie je het vroeg"
    )
    chased_on = DateField(label="Nagevraagd op", no_future=True, noun="de dag van de navraag")
    note = TextField(label="Toelichting", required=False, max_length=LONGEST_REASON, noun="de toelichting", wide=True)

    @property
    def question(self) -> Question:
        given = self.cleaned_data
        return Question(AskedOf(given["asked"]), given["chased_on"], given.get("note") or "")


class LastStepForm(StepForm):
    """A step that stops the match: why, to count and in words for the team, and what the participant hears."""

    cause = ChoiceField(label="Waarom stopt het?", choices=StopCause.choices, noun="waarom het stopt")
    reason = TextField(
        label="Toelichting voor het team",
        required=False,
        max_length=LONGEST_REASON,
        wide=True,
        noun="de toelichting",
        help_text="Nodig bij \u2018Anders\u2019. De deelnemer krijgt dit niet te zien.",
    )
    told = TextField(
        label="Wat hoort de deelnemer?",
        required=False,
        max_length=LONGEST_REASON,
        wide=True,
        noun="wat de deelnemer hoort",
        help_text="Leeg: een korte zin die bij de oorzaak past. Deze zin mag de deelnemer lezen.",
    )
    field_order = ("happened_on", "cause", "reason", "told")

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        is_other = self.cleaned_data.get("cause") == StopCause.OTHER
        if is_other and not (self.cleaned_data.get("reason") or self.has_error("reason")):
            self.add_error("reason", "Vul een toelichting in, bijvoorbeeld: de afdeling is gestopt")
        return cleaned


class ContractForm(Form):
    """A contract that follows: an extension, or a permanent one."""

    starts_on = DateField(label="Vanaf", noun="de eerste dag van het contract")
    contract_ends_on = DateField(
        label="Tot en met", required=False, help_text="Leeg bij onbepaalde tijd", noun="de laatste dag van het contract"
    )
    contract_kind = ChoiceField(
        label="Contractsoort", choices=ContractKind.choices, unknown=UNKNOWN, empty_value="", noun="de contractsoort"
    )
    hours_per_week = NumberField(
        label="Uren per week",
        required=False,
        min_value=1,
        max_value=HOURS_IN_A_WEEK,
        decimals=1,
        unit="uur",
        noun="de uren per week",
    )
    days_per_week = WholeNumberField(
        label="Dagen per week", required=False, min_value=1, max_value=DAYS_IN_A_WEEK, unit="dagen"
    )
    per_hour = AmountField(
        label="Uurloon, bruto",
        required=False,
        min_value=LOWEST_WAGE,
        max_value=HIGHEST_WAGE,
        help_text="Zonder vakantietoeslag",
        noun="het uurloon",
    )

    @property
    def terms(self) -> Terms:
        given = self.cleaned_data
        return Terms(
            starts_on=given["starts_on"],
            kind=given.get("contract_kind") or "",
            ends_on=given.get("contract_ends_on"),
            hours_per_week=given.get("hours_per_week"),
            days_per_week=given.get("days_per_week"),
            per_hour=given.get("per_hour"),
        )


class StartForm(ContractForm):
    """The first day at work with the first contract."""

    groups = (
        ("Start", ("kind", "starts_on", "job_level")),
        (
            "Eerste contract",
            ("contract_kind", "contract_ends_on", "hours_per_week", "days_per_week", "per_hour"),
        ),
    )

    kind = ChoiceField(
        label="Soort", choices=PlacementKind.choices, widget=forms.RadioSelect, noun="de soort", wide=True
    )
    starts_on = DateField(label="Eerste werkdag", no_future=True, noun="de eerste werkdag")
    job_level = ChoiceField(
        label="Functieniveau", choices=JobLevel.choices, unknown=UNKNOWN, empty_value="", noun="het functieniveau"
    )
    version = VersionField()

    @property
    def start(self) -> Start:
        given = self.cleaned_data
        return Start(self.terms, PlacementKind(given["kind"]), given.get("job_level") or "", given.get("version"))


class NextContractForm(ContractForm):
    """The contract after the last one."""

    ends_previous = forms.BooleanField(
        label="Het vorige contract stopt de dag ervoor",
        required=False,
        help_text="Alleen als het vorige contract dan nog loopt.",
    )
    version = VersionField()


class ChangeContractForm(ContractForm):
    """A contract that was recorded with a mistake or not completely."""

    version = VersionField()


class JobForm(WarnsOfBsn, Form):
    """What is known of a job."""

    title = TextField(label="Functie", required=False, max_length=150, noun="de functie")
    sector = ChoiceField(label="Sector", choices=Sector.choices, unknown=UNKNOWN, empty_value="", noun="de sector")
    job_level = ChoiceField(
        label="Functieniveau",
        choices=JobLevel.choices,
        unknown=UNKNOWN,
        empty_value="",
        help_text="Wat het werk vraagt, niet wat iemand heeft geleerd.",
        noun="het functieniveau",
    )
    version = VersionField()

    @property
    def description(self) -> Description:
        given = self.cleaned_data
        return Description(given.get("title") or "", given.get("sector") or "", given.get("job_level") or "")


class EndForm(Form):
    """The last day at work, and why."""

    ends_on = DateField(label="Laatste werkdag", no_future=True, noun="de laatste werkdag")
    end_reason = ChoiceField(label="Reden", choices=PlacementEndReason.choices, noun="de reden")


class JobCoachForm(Form):
    """Which job coach guides somebody at work."""

    nouns: ClassVar = {"coach": "een jobcoach"}

    coach = forms.ModelChoiceField(
        Membership.objects.none(), label="Jobcoach", required=False, empty_label="Geen jobcoach"
    )
    hours = NumberField(
        label="Afgesproken uren, in totaal",
        required=False,
        min_value=Decimal("0.5"),
        max_value=2_000,
        decimals=1,
        unit="uur",
        noun="de afgesproken uren",
    )

    def __init__(self, *args: Any, membership: Membership, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["coach"].queryset = job_coaches_of(membership)  # type: ignore[attr-defined]
        self.fields["coach"].label_from_instance = _coach_label  # type: ignore[attr-defined]


def _coach_label(coach: Membership) -> str:
    return f"{coach.name} ({coach.organisation})"
