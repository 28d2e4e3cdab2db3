"""What somebody was told about the data, and which employers may hear about them."""

import uuid
from datetime import date
from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from config.fields import ChoiceField, TextField, YesNoField
from employers.models import Employer
from participants import languages, services
from participants.change_forms import ChangeForm, answer_change
from participants.fact_forms import OfPersonForm, day_field, source_field
from participants.models import EmployerAgreement, Participant
from participants.page import FormPage, answer, opened, person_url, sent
from participants.profile_queries import employers_without_agreement, informed_of
from participants.profile_views import profile_url
from participants.questions import UNKNOWN
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires


class InformedForm(ChangeForm):
    """When and how somebody was told what happens with the data."""

    happened_on = day_field("Uitgelegd op", "de dag van de uitleg")
    language = ChoiceField(label="In welke taal?", choices=languages.choices(), unknown=UNKNOWN, empty_value="")
    with_interpreter = YesNoField(label="Was er een tolk bij?", unknown=UNKNOWN)
    text_version = TextField(
        label="Welke versie van de uitleg?",
        required=False,
        max_length=40,
        help_text="Staat onderaan de uitleg, bijvoorbeeld 2026-1.",
    )
    source = source_field()

    def facts(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("happened_on", "source")} | self.reason

    def detail(self) -> dict[str, Any]:
        given = self.cleaned_data
        return {
            "language": given["language"] or "",
            "with_interpreter": given["with_interpreter"],
            "text_version": given["text_version"] or "",
        }


def _back(request: PilotRequest, person: Participant) -> str:
    """To the tab Profiel; COA has none and goes to the dossier."""
    return profile_url(person) if request.membership.role == Role.JOBHUNTER else person_url(person)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def informed(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """Told is not agreed: this says only that somebody knows, in which language and from which text."""
    person, on = opened(request, pk)
    milestone, detail = informed_of(person)
    initial: dict[str, Any] = {"happened_on": on}
    if milestone is not None:
        initial = {"happened_on": milestone.happened_on, "source": milestone.source}
    if detail is not None:
        initial |= {name: getattr(detail, name) for name in ("language", "with_interpreter", "text_version")}
    made: dict[str, Any] = {"participant": person, "on": on, "changes": milestone, "by": request.membership}
    page = FormPage(
        heading=f"Uitleg over de gegevens: {person.full_name}",
        crumb="Uitleg over de gegevens",
        submit_label="Opslaan",
        done="De uitleg is vastgelegd.",
        done_url=_back(request, person),
        cancel_url=_back(request, person),
        intro="Uitleg is geen akkoord: akkoord leg je per doel vast.",
    )

    def work(form: InformedForm) -> None:
        told: dict[str, Any] = {"facts": form.facts(), "detail": form.detail(), "seen": form.seen_at}
        services.record_informed(by=request.membership, participant=person, milestone=milestone, **told)

    def make(data: Any) -> InformedForm:
        return InformedForm(data, initial=initial, **made)

    return answer_change(request, make, page, work, person=person, fact=milestone)


class AgreementForm(OfPersonForm):
    """Somebody agrees that an employer hears about them."""

    employer = forms.ModelChoiceField(Employer.objects.none(), label="Werkgever", empty_label=ChoiceField.invitation)
    agreed_on = day_field("Akkoord op", "de dag van het akkoord")
    nouns = {"employer": "een werkgever"}  # noqa: RUF012

    def __init__(self, *args: Any, employers: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["employer"].queryset = employers  # type: ignore[attr-defined]


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def agreement_add(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    employers = employers_without_agreement(request.membership, person)
    form = AgreementForm(sent(request), participant=person, on=on, employers=employers, initial={"agreed_on": on})
    page = _agreement_page(person, "Akkoord voor een werkgever", "Het akkoord is vastgelegd.")

    def work() -> None:
        given = form.cleaned_data
        services.agree_to_employer(
            by=request.membership, participant=person, employer=given["employer"], on=given["agreed_on"]
        )

    return answer(request, form, page, work, person=person)


def _agreement_page(person: Participant, crumb: str, done: str, **more: str) -> FormPage:
    url = profile_url(person)
    given = {"heading": f"{crumb}: {person.full_name}", "submit_label": "Opslaan"} | more
    return FormPage(done=done, crumb=crumb, done_url=url, cancel_url=url, **given)


class WithdrawForm(OfPersonForm):
    withdrawn_on = day_field("Ingetrokken op", "de dag van het intrekken")

    def __init__(self, *args: Any, agreed_on: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.agreed_on = agreed_on

    def clean_withdrawn_on(self) -> date:
        day: date = self.cleaned_data["withdrawn_on"]
        if day < self.agreed_on:
            raise forms.ValidationError("Deze datum ligt voor het akkoord. Vul een latere datum in")
        return day


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def agreement_withdraw(request: PilotRequest, pk: uuid.UUID, agreement: uuid.UUID) -> HttpResponse:
    """Somebody may take an agreement back at any time; from then on the employer hears nothing new."""
    person, on = opened(request, pk)
    rows = EmployerAgreement.objects.visible_to(request.membership).select_related("employer")
    found: EmployerAgreement = get_object_or_404(rows, pk=agreement, participant=person)
    form = WithdrawForm(
        sent(request), participant=person, on=on, agreed_on=found.agreed_on, initial={"withdrawn_on": on}
    )
    page = _agreement_page(
        person,
        f"Akkoord voor {found.employer.name} intrekken",
        "Het akkoord is ingetrokken.",
        submit_label="Akkoord intrekken",
        intro="Deel vanaf deze dag niets nieuws over deze persoon met de werkgever.",
    )

    def work() -> None:
        services.withdraw_agreement(by=request.membership, agreement=found, on=form.cleaned_data["withdrawn_on"])

    return answer(request, form, page, work, person=person)
