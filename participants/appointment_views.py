"""The agenda, and the appointments of one person."""

import uuid
from datetime import date, timedelta
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from config.dutch import clock_time, period, weekday_date
from participants.agenda import agenda_of, clashes_with, untold
from participants.appointment_forms import AppointmentForm, OutcomeForm
from participants.enums import AppointmentKind, AppointmentOutcome
from participants.languages import name_of_language
from participants.models import Appointment, Participant
from participants.page import FormPage, answer, opened, person_url, sent
from participants.panels import TAB, Tab
from participants.queries import contact_of
from participants.services.appointments import change_appointment, make_appointment, record_outcome
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires

A_DAY, A_WEEK = 1, 7
TEAM = "team"


@never_cache
@require_safe
@requires(Role.JOBHUNTER)
def agenda(request: PilotRequest) -> HttpResponse:
    """A day or the seven days from one on, of oneself or of the team; today first."""
    today = timezone.localdate()
    first = _day_asked(request.GET.get("vanaf", ""), today)
    days = A_DAY if request.GET.get("toon") == "dag" else A_WEEK
    own = request.GET.get("wie") != TEAM
    now = timezone.now()
    last = first + timedelta(days=days - 1)
    over = untold(request.membership, own=own, now=now) if first == today else []
    context = {
        "days": agenda_of(request.membership, first=first, days=days, own=own, now=now),
        "untold": [entry for entry in over if entry.moment.date() < today],  # those of today stand below
        "today": today,
        "own": own,
        "period": weekday_date(first) if days == A_DAY else period(first, last),
        "links": _agenda_links(request, first, days, own),
    }
    return render(request, "participants/agenda.html", context)


def _day_asked(text: str, today: date) -> date:
    """The day in the address; today for anything that is none, or that no calendar reaches."""
    try:
        asked = date.fromisoformat(text)
    except ValueError:
        return today
    return asked if abs((asked - today).days) <= 3650 else today  # noqa: PLR2004  ten years


def _agenda_links(request: PilotRequest, first: date, days: int, own: bool) -> dict[str, str]:
    """The other ways to look at it: earlier, later, today, a day, a week, oneself, the team."""

    def link(start: date, *, length: int = days, mine: bool = own) -> str:
        chosen = [] if start == timezone.localdate() else [f"vanaf={start.isoformat()}"]
        chosen += ["toon=dag"] if length == A_DAY else []
        chosen += [] if mine else [f"wie={TEAM}"]
        return f"{request.path}?{'&'.join(chosen)}" if chosen else request.path

    return {
        "earlier": link(first - timedelta(days=days)),
        "later": link(first + timedelta(days=days)),
        "today": link(timezone.localdate()),
        "day": link(first, length=A_DAY),
        "week": link(first, length=A_WEEK),
        "mine": link(first, mine=True),
        "team": link(first, mine=False),
        "is_day": "ja" if days == A_DAY else "",
    }


def guidance_url(person: Participant) -> str:
    """The tab where appointments stand."""
    return f"{person_url(person)}?{TAB}={Tab.GUIDANCE}"


def _page(person: Participant, heading: str, done: str, **more: str) -> FormPage:
    url = guidance_url(person)
    given = {"submit_label": "Opslaan", "done_url": url, "cancel_url": url, "crumb": "Afspraak"} | more
    return FormPage(heading=f"{heading} {person.full_name}", done=done, **given)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def appointment_add(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """With ?opnieuw=<id> of an appointment that did not happen, the new one starts with its place and people; ?soort=
    chooses the kind."""
    person, _on = opened(request, pk)
    form = AppointmentForm(sent(request), membership=request.membership, initial=_starting_point(request, person))

    def work() -> None:
        made = make_appointment(by=request.membership, participant=person, plan=form.plan())
        _warn_of_clashes(request, made)

    page = _page(person, "Afspraak met", "De afspraak staat in de agenda.", submit_label="Afspraak maken")
    return answer(request, form, page, work, person=person)


def _starting_point(request: PilotRequest, person: Participant) -> dict[str, Any]:
    missed = _appointment_asked(request, person)
    if missed is not None:
        return {**AppointmentForm.shown(missed), "day": None, "time": None}
    contact = contact_of(person)
    language = name_of_language(contact.language) if contact.needs_interpreter else ""
    asked = request.GET.get("soort", "")
    kind = {"kind": asked} if asked in AppointmentKind.values else {}
    return {"with_membership": request.membership.pk, "interpreter": language, **kind}


def _appointment_asked(request: PilotRequest, person: Participant) -> Appointment | None:
    try:
        key = uuid.UUID(request.GET.get("opnieuw", ""))
    except ValueError:
        return None
    found: Appointment | None = (
        Appointment.objects.visible_to(request.membership).filter(pk=key, participant=person).first()
    )
    return found


def _warn_of_clashes(request: PilotRequest, appointment: Appointment) -> None:
    for other in clashes_with(request.membership, appointment):
        who, moment = appointment.with_membership, timezone.localtime(other.starts_at)
        name = who.name if who else ""
        sentence = f"Let op: {name} heeft om {clock_time(moment)} ook een afspraak met {other.participant.full_name}."
        messages.warning(request, sentence)


def _appointment(request: PilotRequest, person: Participant, pk: uuid.UUID) -> Appointment:
    found: Appointment = get_object_or_404(
        Appointment.objects.visible_to(request.membership).select_related("with_membership"), pk=pk, participant=person
    )
    return found


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def appointment(request: PilotRequest, pk: uuid.UUID, appointment: uuid.UUID) -> HttpResponse:
    """Change an appointment that is still to come."""
    person, _on = opened(request, pk)
    planned = _appointment(request, person, appointment)
    form = AppointmentForm(sent(request), membership=request.membership, initial=AppointmentForm.shown(planned))

    def work() -> None:
        change_appointment(by=request.membership, appointment=planned, plan=form.plan())
        planned.refresh_from_db()
        _warn_of_clashes(request, planned)

    page = _page(
        person,
        "Afspraak met",
        "De afspraak is gewijzigd.",
        intro="Verzet je de afspraak? Vul een andere dag of tijd in.",
    )
    return answer(request, form, page, work, person=person)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def appointment_outcome(request: PilotRequest, pk: uuid.UUID, appointment: uuid.UUID) -> HttpResponse:
    """Say what came of it; who did not come may get a new appointment at once."""
    person, _on = opened(request, pk)
    held = _appointment(request, person, appointment)
    known = "" if held.outcome == AppointmentOutcome.PLANNED else held.outcome
    form = OutcomeForm(sent(request), initial={"outcome": known})
    again = form.is_bound and form.is_valid() and form.cleaned_data["again"]
    moment = timezone.localtime(held.starts_at)
    tense = "was" if held.starts_at <= timezone.now() else "is"
    add_url = f"{person_url(person, 'appointment-add')}?opnieuw={held.pk}"
    page = _page(
        person,
        "Uitkomst van de afspraak met",
        "De uitkomst is vastgelegd.",
        done_url=add_url if again else guidance_url(person),
        crumb="Uitkomst",
        intro=f"De afspraak {tense} op {weekday_date(moment.date())} om {clock_time(moment)}.",
    )

    def work() -> None:
        outcome = AppointmentOutcome(form.cleaned_data["outcome"])
        record_outcome(by=request.membership, appointment=held, outcome=outcome)

    return answer(request, form, page, work, person=person)
