"""The list, enrolling, the dossier and the explanation of its verdict."""

import logging
import uuid
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from config.lists import render_list
from config.responses import see_other
from legal.queries import parameters
from legal.rules.calendar import Birth
from participants import services
from participants.address import no_number_in_address
from participants.alike_shown import beside
from participants.day_verdict import day_verdict, forecast_of
from participants.desk import LONGEST_SEARCH, NUL
from participants.dossier import next_move, shown_verdict, tracks_of
from participants.explanation import explained
from participants.filters import ParticipantFilter
from participants.forms import EditForm, EnrolForm, InViewForm
from participants.models import Participant
from participants.page import (
    CONFLICT,
    FormPage,
    answer,
    list_url,
    opened,
    page_again,
    person_url,
    promised_id,
    sent,
    tab_url,
)
from participants.panels import LABELS, TAB, Tab, panels_for, tab_of, tabs_of
from participants.queries import (
    SEES_FACTS,
    SEES_PROFILE,
    contact_of,
    goes_on_in,
    languages_of,
    papers_of,
    papers_once,
    people_of,
    profile_of,
)
from participants.refusals import Outdated
from participants.shown import contact_facts, head_facts, profile_facts
from participants.stages import BADGES, Stage
from participants.tables import ParticipantTable
from participants.vault import VaultError
from participants.verdicts import verdicts_for
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires

logger = logging.getLogger(__name__)
TOO_MANY, UNREADABLE = 429, 500
#: In the address of the search above every page.
GO_ON = "naar"
EVERYONE = (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER)


@require_safe
@requires(*EVERYONE)
@no_number_in_address
def people(request: PilotRequest) -> HttpResponse:
    """The list. The search above every page goes on to the dossier when only one person is meant."""
    if (goal := _meant(request)) is not None:
        return see_other(request, goal)
    rows = people_of(request.membership, on=timezone.localdate())
    return render_list(
        request,
        "participants/list.html",
        rows=rows,
        filterset=ParticipantFilter,
        table=ParticipantTable,
        enrol_url=_enrol_url(request),
        is_coa=request.membership.role == Role.COA_CASEWORKER,
        is_jobhunter=request.membership.role == Role.JOBHUNTER,
        incoming=services.incoming_handovers() if request.membership.role == Role.JOBHUNTER else [],
    )


def _meant(request: PilotRequest) -> str | None:
    """Where the search above every page leads when the list would not do: to the only one who is found, or to those
    who stopped when nobody else is.
    """
    text = request.GET.get("q", "").replace(NUL, "").strip()[:LONGEST_SEARCH]
    if GO_ON not in request.GET or not text:
        return None
    stopped = Participant.objects.visible_to(request.membership).found_by(text)
    active = list(stopped.not_ended(timezone.localdate()).values_list("pk", flat=True)[:2])
    found = active or list(stopped.values_list("pk", flat=True)[:2])
    if len(found) == 1:
        return reverse("participants:detail", args=[request.membership.pilot.slug, found[0]])
    return f"{list_url(request)}?{urlencode({'q': text, 'fase': Stage.ENDED})}" if found and not active else None


def _enrol_url(request: PilotRequest) -> str:
    if request.membership.role not in SEES_FACTS:
        return ""
    return reverse("participants:enrol", args=[request.membership.pilot.slug])


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def enrol(request: PilotRequest) -> HttpResponse:
    """The jobhunter enrols somebody; COA brings a resident into view with the same questions."""
    membership, on = request.membership, timezone.localdate()
    is_coa = membership.role == Role.COA_CASEWORKER
    dossier_id = promised_id(request)
    done_url = reverse("participants:detail", args=[membership.pilot.slug, dossier_id])
    if request.method == "POST" and Participant.objects.visible_to(membership).filter(pk=dossier_id).exists():
        return see_other(request, done_url)  # this very form was sent before
    form_class: type[EnrolForm] | type[InViewForm] = InViewForm if is_coa else EnrolForm
    form = form_class(sent(request), membership=membership, on=on, initial={"enrolled_on": on} | _self(request))
    page = FormPage(
        heading="Bewoner in beeld brengen" if is_coa else "Deelnemer aanmelden",
        submit_label="In beeld brengen" if is_coa else "Aanmelden",
        done="De bewoner is in beeld. De jobhunter doet de intake." if is_coa else "De deelnemer is aangemeld.",
        done_url=done_url,
        cancel_url=list_url(request),
        template="participants/enrol.html",
    )

    def work() -> None:
        services.enrol_participant(by=membership, person=form.person(), enrolment=form.enrolment(dossier_id))

    return answer(request, form, page, work, person=None, **beside(form, on))


def _self(request: PilotRequest) -> dict[str, Any]:
    """Who opens a dossier is the one to turn to, unless they choose somebody else."""
    me = request.membership
    return {"jobhunter": me.pk} if me.role == Role.JOBHUNTER else {"coa_contact": me.name}


@never_cache
@require_safe
@requires(*EVERYONE)
def detail(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    if (kept := goes_on_in(request.membership, pk)) is not None:
        return see_other(request, reverse("participants:detail", args=[request.membership.pilot.slug, kept]))
    person, on = opened(request, pk)
    services.log_opening(by=request.membership, participant=person, request_id=request.request_id)
    context = _dossier(request, person, on)
    return render(request, "participants/detail.html", context, status=context["day"].status)


@never_cache
@require_POST
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def reveal(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """The dossier with the V-number in it, this once; who looked is logged before."""
    person, on = opened(request, pk)
    try:
        number = services.reveal_v_number(by=request.membership, participant=person, request_id=request.request_id)
    except services.TooOften:
        return page_again(request, "429.html", {}, status=TOO_MANY)
    except VaultError:
        logger.exception("the V-number of %s cannot be opened", person.pk)
        messages.error(request, "Het V-nummer kan nu niet worden gelezen. Vraag de beheerder om ernaar te kijken.")
        return page_again(request, "participants/detail.html", _dossier(request, person, on), status=UNREADABLE)
    context = _dossier(request, person, on) | {"v_number": number}
    return render(request, "participants/detail.html", context)


def _dossier(request: PilotRequest, person: Participant, on: date) -> dict[str, Any]:
    """Everything the dossier shows to this role."""
    role = request.membership.role
    papers = papers_once(person) if role in SEES_FACTS else None
    day = day_verdict(request, person, on)
    verdict = (
        verdicts_for([person], on=on, membership=request.membership)[person.pk] if day.is_other_day else day.verdict
    )
    contact = contact_of(person)
    languages = languages_of(person) if role in SEES_PROFILE else []
    stage = Stage(person.stage)  # type: ignore[attr-defined]  # annotated by people_of
    tab = tab_of(request)
    return {
        "person": person,
        "list_url": list_url(request),
        "stage": {"label": stage.label, "tone": BADGES[stage][0], "icon": BADGES[stage][1]},
        "facts": [*head_facts(person, on), *contact_facts(person, contact)],
        "profile": profile_facts(profile_of(person), languages) if role in SEES_PROFILE else [],
        "day": day,
        "verdict": shown_verdict(day.verdict, person, papers, query=day.query),
        "forecast": forecast_of(day.verdict),
        "tab": tab,
        "move": next_move(person, day.verdict),
        "tracks": tracks_of(person, papers, verdict) if papers else [],
        "tabs": _tabs(request, person, tab),
        "is_overview": tab == Tab.OVERVIEW,
        "tab_label": LABELS[tab],
        "guidance_url": tab_url(person, Tab.GUIDANCE),
        "panels": panels_for(request, person, tab),
        "sees_facts": role in SEES_FACTS,
        "is_jobhunter": role == Role.JOBHUNTER,
        "has_v_number": role in SEES_FACTS and services.has_v_number(person),
        "v_number": None,
    }


def _tabs(request: PilotRequest, person: Participant, current: Tab) -> list[tuple[str, str, bool]]:
    """(label, address, whether it is open) of each tab; none when there is only one."""
    tabs = tabs_of(request.membership)
    address = person_url(person)
    shown = [
        (LABELS[tab], address if tab == Tab.OVERVIEW else f"{address}?{TAB}={tab}", tab == current) for tab in tabs
    ]
    return shown if len(shown) > 1 else []


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def edit(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    form = EditForm(sent(request), membership=request.membership, on=on, own=person.pk, initial=_shown(person))
    page = FormPage(
        heading=f"Gegevens van {person.full_name}",
        crumb="Gegevens",
        submit_label="Opslaan",
        done="De gegevens zijn opgeslagen.",
        done_url=person_url(person),
        cancel_url=person_url(person),
    )

    def work() -> None:
        services.update_participant(
            by=request.membership,
            participant=person,
            version=form.cleaned_data["version"],
            person=form.person(),
            guidance=form.guidance(),
        )

    try:
        return answer(request, form, page, work, person=person)
    except Outdated:
        return _edit_again(request, person, form, page)


def _edit_again(request: PilotRequest, person: Participant, form: EditForm, page: FormPage) -> HttpResponse:
    """Somebody was first: what is stored stands beside what was typed, and saving again counts."""
    on = timezone.localdate()
    again = EditForm(
        {**request.POST.dict(), "version": str(person.version)},
        membership=request.membership,
        on=on,
        own=person.pk,
        initial=_shown(person),
    )
    stored = [*head_facts(person, on), *contact_facts(person, contact_of(person))]
    context = {
        "form": again,
        "heading": page.heading,
        "crumb": page.crumb,
        "submit_label": "Toch opslaan",
        "cancel_url": page.cancel_url,
    }
    context |= {"intro": "", "list_url": list_url(request), "person": person, "stored": stored}
    return page_again(request, "participants/form.html", context, status=CONFLICT)


def _shown(person: Participant) -> dict[str, Any]:
    contact = contact_of(person)
    names = ("first_name", "last_name", "gender", "inflow", "version")
    return {name: getattr(person, name) for name in names} | {
        "birth": Birth(person.birth_date, person.birth_year_only),
        "jobhunter": person.jobhunter_id,
        "job_coach": person.job_coach_id,
        "phone": contact.phone,
        "email": contact.email,
        "coa_contact": contact.coa_contact,
    }


@never_cache
@require_safe
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def verdict(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """Every condition with its article, its source and the legal number used, for any day."""
    person, today = opened(request, pk)
    day = day_verdict(request, person, today)
    found, papers = day.verdict, papers_of(person)
    context = {
        "person": person,
        "list_url": list_url(request),
        "form": day.form,
        "on": day.on,
        "verdict": shown_verdict(found, person, None),
        "forecast": forecast_of(found),
        "move": next_move(person, found),
        "conditions": explained(found, person, papers, parameters()),
    }
    return render(request, "participants/verdict.html", context, status=day.status)
