"""The facts about the right to work one by one: recording, correcting, taking back, and "klopt nog"."""

import uuid
from datetime import date
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from config.dutch import long_date
from config.forms import Form, WarnsOfBsn
from config.responses import see_other
from legal.queries import parameters
from legal.rules.procedure import regime_of
from participants import services
from participants.dossier import name_of
from participants.enums import ASYLUM_CODES, STAY, MilestoneKind, ProcedurePhase, ProcedureTrack
from participants.fact_forms import Around, AsylumFactsForm, MilestoneForm, reason_field
from participants.models import AsylumFacts, Milestone, Participant, Stay
from participants.ownership import asks_reason
from participants.page import (
    CONFLICT,
    OK,
    UNPROCESSABLE,
    FormPage,
    answer,
    list_url,
    opened,
    page_again,
    person_url,
    sent,
)
from participants.panels import TAB, Tab
from participants.queries import Papers, hidden_kinds, papers_of
from participants.refusals import Outdated
from participants.services import ConfirmedFact
from participants.shown import Fact
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.models import Membership
from pilots.permissions import requires

GROUPS = (
    (
        "Papieren en opvang",
        (
            MilestoneKind.W_DOCUMENT,
            MilestoneKind.LEFT_RECEPTION,
            MilestoneKind.LINKED,
            MilestoneKind.HOUSED,
            MilestoneKind.DISPLACED_UKRAINE,
        ),
    ),
    (
        "Asielprocedure",
        (
            MilestoneKind.STATUS_GRANTED,
            MilestoneKind.REJECTED,
            MilestoneKind.APPEAL_LODGED,
            MilestoneKind.APPEAL_UPHELD,
            MilestoneKind.APPEAL_DISMISSED,
            MilestoneKind.APPLICATION_WITHDRAWN,
            MilestoneKind.DEPARTED,
        ),
    ),
    (
        "BRP, BSN en bankrekening",
        (
            MilestoneKind.BRP_REQUESTED,
            MilestoneKind.BRP_PRIORITY_REQUESTED,
            MilestoneKind.BRP_PRIORITY_GRANTED,
            MilestoneKind.BRP_APPOINTMENT,
            MilestoneKind.BRP_REGISTERED,
            MilestoneKind.BSN_REQUESTED,
            MilestoneKind.BSN_ASSIGNED,
            MilestoneKind.BANK_ACCOUNT,
        ),
    ),
    (
        "Meedoen",
        (
            MilestoneKind.LANGUAGE_LEVEL,
            MilestoneKind.LADDER_STEP,
            MilestoneKind.INTEGRATION_STARTED,
            MilestoneKind.VOLUNTEERING,
            MilestoneKind.REBA_TALK,
        ),
    ),
    (
        "Gegevens en akkoord",
        (MilestoneKind.INFORMED, MilestoneKind.AGREED_FOLLOW_UP, MilestoneKind.AGREEMENT_WITHDRAWN),
    ),
)
#: Kinds with more to tell than a day: where to add one, where to change one, and whether that takes its id.
PAGES_OF_THEIR_OWN = {
    MilestoneKind.VOLUNTEERING: ("volunteering-add", "volunteering", True),
    MilestoneKind.INFORMED: ("informed", "informed", False),
}


@never_cache
@require_safe
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def record(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """Every kind of fact that can be recorded, each with its form."""
    person, _on = opened(request, pk)
    hidden = hidden_kinds(person.pilot_id)
    groups = [
        (heading, [(kind.label, person_url(person, "milestone-add", kind)) for kind in kinds if kind not in hidden])
        for heading, kinds in GROUPS
    ]
    context = {"person": person, "list_url": list_url(request), "groups": groups}
    return render(request, "participants/record.html", context)


def papers_url(person: Participant) -> str:
    return f"{person_url(person)}?{TAB}={Tab.PAPERS}"


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def asylum_facts(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    papers, law = papers_of(person), parameters()
    current = papers.asylum
    granted = papers.of_kind(MilestoneKind.STATUS_GRANTED)
    about: dict[str, Any] = {
        "participant": person,
        "on": on,
        "regime_on": lambda day: regime_of(day, law),
        "granted_on": granted[0].happened_on if granted else None,
        "asks_reason": current is not None and asks_reason(current, request.membership),
    }
    form = AsylumFactsForm(sent(request), initial=AsylumFactsForm.shown(current), **about)
    page = FormPage(
        heading=f"Asielgegevens van {person.full_name}",
        crumb="Asielgegevens",
        submit_label="Opslaan",
        done="De asielgegevens zijn opgeslagen.",
        done_url=papers_url(person),
        cancel_url=papers_url(person),
        intro=_said_by(current),
    )

    def work() -> None:
        services.record_asylum_facts(
            by=request.membership, participant=person, seen=form.cleaned_data["seen"], facts=form.facts()
        )

    try:
        return answer(request, form, page, work, person=person)
    except Outdated:
        now = papers_of(person).asylum
        seen = now.recorded_at.isoformat() if now else ""
        again = AsylumFactsForm({**request.POST.dict(), "seen": seen}, initial=AsylumFactsForm.shown(now), **about)
        return _conflict(request, again, page, person, now)


def _said_by(fact: AsylumFacts | Milestone | None) -> str:
    said_by = name_of(fact.recorded_by) if fact else ""
    return f"Vastgelegd door {said_by}. Als je dit wijzigt, staat het op jouw naam." if said_by else ""


def _conflict(
    request: PilotRequest,
    form: AsylumFactsForm | MilestoneForm,
    page: FormPage,
    person: Participant,
    now: AsylumFacts | Milestone | None,
) -> HttpResponse:
    """Somebody was first: what is stored stands beside what was typed, and saving again counts."""
    names = [name for name in (getattr(form, "FACTS", None) or form.fields) if now is not None and hasattr(now, name)]
    labels = {name: str(form.fields[name].label) for name in names if name in form.fields}
    context = {
        "form": form,
        "heading": page.heading,
        "crumb": page.crumb,
        "submit_label": "Toch opslaan",
        "cancel_url": page.cancel_url,
        "intro": page.intro,
        "list_url": list_url(request),
        "person": person,
        "stored": [Fact(label, _said(now, name)) for name, label in labels.items() if name != "change_reason"],
        "stored_by": name_of(now.recorded_by) if now else "",
    }
    return page_again(request, "participants/form.html", context, status=CONFLICT)


#: Fields whose code has a word in the row itself, and those whose codes follow from the application.
WRITTEN = ("application_source", "registered_source", "reception_source", "exclusion", "exclusion_source", "source")
LISTED = {"procedure_track": ProcedureTrack, "procedure_phase": ProcedurePhase}


def _said(now: AsylumFacts | Milestone | None, name: str) -> str | None:
    """A stored value in words."""
    value = getattr(now, name)
    if isinstance(value, bool):
        return "Ja" if value else "Nee"
    if name in WRITTEN:
        return str(getattr(now, f"get_{name}_display")())
    if not value:
        return None
    if name in LISTED:
        return str(LISTED[name](value).label)
    return long_date(value) if isinstance(value, date) else str(value)


# Milestones


def _around(papers: Papers, kind: MilestoneKind, *, by: Membership, fact: Milestone | None = None) -> Around:
    asylum = papers.asylum
    return Around(
        others=[other for other in papers.of_kind(kind) if fact is None or other.pk != fact.pk],
        applied_on=(asylum.application_lodged_on or asylum.application_registered_on) if asylum else None,
        asks_reason=fact is not None and asks_reason(fact, by),
    )


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def milestone_add(request: PilotRequest, pk: uuid.UUID, kind: str) -> HttpResponse:
    person, on = opened(request, pk)
    if kind not in MilestoneKind.values or kind in hidden_kinds(person.pilot_id):
        raise Http404
    if kind in PAGES_OF_THEIR_OWN:
        return see_other(request, person_url(person, PAGES_OF_THEIR_OWN[MilestoneKind(kind)][0]))
    what, by = MilestoneKind(kind), request.membership
    around = _around(papers_of(person), what, by=by)
    form = MilestoneForm(sent(request), kind=what, participant=person, on=on, around=around)

    def work() -> None:
        given: dict[str, Any] = {
            "participant": person,
            "kind": what,
            "facts": form.facts(),
            "ends_before": form.ends_before,
        }
        services.record_milestone(by=by, **given)

    return answer(request, form, _fact_page(person, what, "is vastgelegd"), work, person=person)


def _fact_page(person: Participant, kind: MilestoneKind, done: str, **more: str) -> FormPage:
    return FormPage(
        heading=f"{kind.label}: {person.full_name}",
        crumb=str(kind.label),
        submit_label="Opslaan",
        done=f"{kind.label} {done}.",
        done_url=person_url(person),
        cancel_url=person_url(person),
        **more,
    )


def _milestone(request: PilotRequest, person: Participant, pk: uuid.UUID) -> Milestone:
    found: Milestone = get_object_or_404(
        Milestone.objects.visible_to(request.membership).select_related("recorded_by"), pk=pk, participant=person
    )
    return found


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def milestone_edit(request: PilotRequest, pk: uuid.UUID, milestone: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    fact = _milestone(request, person, milestone)
    kind, by = MilestoneKind(fact.kind), request.membership
    if kind in PAGES_OF_THEIR_OWN:
        route, takes_id = PAGES_OF_THEIR_OWN[kind][1:]
        return see_other(request, person_url(person, route, *([fact.pk] if takes_id else [])))
    about: dict[str, Any] = {"kind": kind, "participant": person, "on": on}
    around = _around(papers_of(person), kind, by=by, fact=fact)
    form = MilestoneForm(sent(request), around=around, initial=_shown(fact), **about)

    def work() -> None:
        given: dict[str, Any] = {"facts": form.facts(), "ends_before": form.ends_before}
        services.change_milestone(by=by, milestone=fact, seen=form.cleaned_data["seen"], **given)

    page = _fact_page(person, kind, "is gewijzigd", intro=_said_by(fact))
    try:
        return answer(request, form, page, work, person=person, remove_url=_remove_url(person, fact))
    except Outdated:
        again = {**request.POST.dict(), "seen": fact.recorded_at.isoformat()}
        return _conflict(request, MilestoneForm(again, around=around, **about), page, person, fact)


def _shown(fact: Milestone) -> dict[str, Any]:
    return {name: getattr(fact, name) for name in ("happened_on", "until", "detail", "source")} | {
        "seen": fact.recorded_at.isoformat()
    }


def _remove_url(person: Participant, fact: Milestone) -> str:
    return person_url(person, "milestone-remove", fact.pk)


class RemoveForm(WarnsOfBsn, Form):
    """Why a fact of COA goes."""

    reason = reason_field("Waarom haal je weg wat COA heeft vastgelegd?")


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def milestone_remove(request: PilotRequest, pk: uuid.UUID, milestone: uuid.UUID) -> HttpResponse:
    """Ask first, then take the fact away. Sent twice, the second finds nothing left to do."""
    person, _on = opened(request, pk)
    rows = Milestone.objects.visible_to(request.membership).select_related("recorded_by")
    fact = rows.filter(pk=milestone, participant=person).first()
    if fact is None:
        if request.method == "POST":
            return see_other(request, person_url(person))
        raise Http404
    label = MilestoneKind(fact.kind).label
    form = RemoveForm(sent(request)) if asks_reason(fact, request.membership) else None
    if request.method == "POST" and (form is None or form.is_valid()):
        reason = form.cleaned_data["reason"] if form else ""
        services.remove_milestone(by=request.membership, milestone=fact, reason=reason)
        messages.success(request, f"{label} is verwijderd.")
        return see_other(request, person_url(person))
    context = {
        "heading": f"{label} verwijderen?",
        "effect": f"Je verwijdert ‘{label}’ van {long_date(fact.happened_on)} bij {person.full_name}.",
        "details": ["Het verandert wat er bij ‘Mag werken’ staat. De geschiedenis bewaart wat er stond."],
        "submit_label": "Verwijderen",
        "cancel_url": reverse("participants:milestone-edit", args=[person.pilot.slug, person.pk, fact.pk]),
        "form": form,
    }
    return page_again(request, "confirm.html", context, status=UNPROCESSABLE if form and form.errors else OK)


# "Klopt nog"


@never_cache
@require_POST
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def confirm(request: PilotRequest, pk: uuid.UUID, fact: str) -> HttpResponse:
    """Somebody looked and says that a fact still holds: `fact` is a code of the asylum facts, or the id of a row."""
    person, on = opened(request, pk)
    services.confirm_fact(by=request.membership, participant=person, fact=_confirmed(request, person, fact), on=on)
    messages.success(request, "Vastgelegd: dit klopt nog.")
    return see_other(request, f"{papers_url(person)}#gegeven-{fact}")


def _confirmed(request: PilotRequest, person: Participant, fact: str) -> ConfirmedFact:
    if fact in ASYLUM_CODES:
        return ConfirmedFact(fact)
    try:
        pk = uuid.UUID(fact)
    except ValueError:
        raise Http404 from None
    milestone = Milestone.objects.visible_to(request.membership).filter(pk=pk, participant=person).first()
    if milestone is not None:
        return ConfirmedFact(milestone.kind, milestone=milestone)
    stay = get_object_or_404(Stay.objects.visible_to(request.membership), pk=pk, participant=person)
    return ConfirmedFact(STAY, stay=stay)
