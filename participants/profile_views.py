"""Changing what somebody can and wants, one part at a time, and measuring how somebody is."""

import uuid
from typing import Any

from django import forms
from django.http import Http404, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from config.fields import WholeNumberField
from participants import services
from participants.answer_forms import AnswersForm
from participants.fact_forms import OfPersonForm, day_field
from participants.intake_summary import differences
from participants.models import Participant
from participants.page import CONFLICT, FormPage, answer, list_url, opened, page_again, person_url, sent
from participants.panels import TAB, Tab
from participants.profile_queries import start_of
from participants.profile_shown import EDITABLE
from participants.questions import HEADINGS, Part
from participants.refusals import Outdated
from participants.shown import Fact
from pilots.enums import OptionalData, Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.queries import data_in_use


class PartForm(AnswersForm):
    """One part of the profile; `version` is of the dossier that was opened."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)


def profile_url(person: Participant) -> str:
    """The tab Profiel."""
    return f"{person_url(person)}?{TAB}={Tab.PROFILE}"


def _page(person: Participant, heading: str, done: str, **more: str) -> FormPage:
    return FormPage(
        heading=f"{heading} van {person.full_name}",
        crumb=heading,
        submit_label="Opslaan",
        done=done,
        done_url=profile_url(person),
        cancel_url=profile_url(person),
        **more,
    )


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def profile_part(request: PilotRequest, pk: uuid.UUID, part: str) -> HttpResponse:
    person, on = opened(request, pk)
    if part not in EDITABLE:
        raise Http404
    asked = Part(part)
    start = start_of(request.membership, person, on, request.POST.dict())
    made: dict[str, Any] = {"participant": person, "on": on, "asked": start.asked, "parts": (asked,)}
    form = PartForm(sent(request), initial={**start.known, "version": person.version}, **made)
    if not form.visible_fields():
        raise Http404
    page = _page(person, HEADINGS[asked], f"{HEADINGS[asked]}: opgeslagen.", intro="Weet je iets niet? Laat het leeg.")

    def work() -> None:
        version = form.cleaned_data["version"]
        services.update_profile(by=request.membership, participant=person, version=version, answers=form.answers())

    try:
        return answer(request, form, page, work, person=person)
    except Outdated:
        again = request.POST.copy()
        again["version"] = str(person.version)
        typed = PartForm(again, **made)
        stored = differences(typed, PartForm(initial=start.known, **made))
        context = {"form": typed, "heading": page.heading, "crumb": page.crumb, "submit_label": "Toch opslaan"}
        context |= {"cancel_url": page.cancel_url, "intro": "", "list_url": list_url(request)}
        context |= {"person": person, "stored": stored or [Fact(HEADINGS[asked], "Hier veranderde niets")]}
        return page_again(request, page.template, context, status=CONFLICT)


class WellbeingForm(OfPersonForm):
    measured_on = day_field("Gemeten op", "de dag van de meting")
    score = WholeNumberField(
        label="Cijfer",
        noun="een cijfer",
        min_value=1,
        max_value=10,
        help_text="Hoe gaat het met je? Van 1 tot en met 10.",
    )


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def wellbeing_add(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """How somebody says they are, on a day; measured again on the same day, the last one counts."""
    person, on = opened(request, pk)
    if OptionalData.WELLBEING not in data_in_use(request.membership):
        raise Http404
    form = WellbeingForm(sent(request), participant=person, on=on, initial={"measured_on": on})

    def work() -> None:
        given = form.cleaned_data
        services.record_wellbeing(
            by=request.membership, participant=person, on=given["measured_on"], score=given["score"]
        )

    return answer(request, form, _page(person, "Welbevinden", "De meting is vastgelegd."), work, person=person)
