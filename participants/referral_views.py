"""Referring somebody to the pilot in a minute, and what became of it."""

import uuid
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from config.fields import ChoiceField, TextField
from config.forms import Form, WarnsOfBsn
from participants import services
from participants.enums import WorkReady
from participants.models import Participant, Referral
from participants.page import FormPage, answer, opened, person_url, sent
from participants.referrals import moved_referrals, outcomes_of, referrals_of
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.models import Membership
from pilots.permissions import requires
from pilots.prepared import Prepared


class ReferralForm(WarnsOfBsn, Form):
    """COA's estimate and one line for the jobhunter."""

    bsn_fields = ("note",)

    work_ready = ChoiceField(
        label="Kan deze persoon werken, denk je?",
        noun="een antwoord",
        choices=WorkReady.choices,
        widget=forms.RadioSelect,
    )
    note = TextField(
        label="Wat moet de jobhunter weten?",
        required=False,
        max_length=300,
        help_text="Eén regel. Schrijf niets op over gezondheid of geloof.",
    )


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.COA_CASEWORKER)
def refer(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    form = ReferralForm(sent(request), on=on)
    page = FormPage(
        heading=f"Doorverwijzen: {person.full_name}",
        crumb="Doorverwijzen",
        submit_label="Doorverwijzen",
        done=f"{person.full_name} is doorverwezen. De jobhunter ziet het op het dossier.",
        done_url=person_url(person),
        cancel_url=person_url(person),
    )

    def work() -> None:
        given = form.cleaned_data
        ready, note = given["work_ready"], given["note"] or ""
        services.refer(by=request.membership, participant=person, on=on, work_ready=ready, note=note)

    return answer(request, form, page, work, person=person)


@never_cache
@require_safe
@requires(Role.COA_CASEWORKER)
def referrals(request: PilotRequest) -> HttpResponse:
    """What this caseworker referred, and how far it is."""
    rows = referrals_of(request.membership, on=timezone.localdate())
    return render(request, "participants/referrals.html", {"rows": rows, "moved": moved_referrals()})


def referral_panel(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]] | None:
    """The referrals of somebody: for COA with the stage, for the jobhunter with the estimate."""
    membership = request.membership
    found = _referrals_of(membership, participant.pk)
    is_coa = membership.role == Role.COA_CASEWORKER
    if not found and (not is_coa or participant.intake_on is not None):
        return None
    outcome = outcomes_of(membership, [participant])[participant.pk] if found and is_coa else None
    context = {"person": participant, "referrals": found, "outcome": outcome, "is_coa": is_coa}
    return "participants/_referral.html", context


@Prepared
def _referrals_of(membership: Membership, person: uuid.UUID) -> QuerySet[Referral]:
    rows = Referral.objects.visible_to(membership).filter(participant_id=person)
    return rows.select_related("recorded_by").order_by("-referred_on")
