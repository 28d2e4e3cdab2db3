"""Recording dated facts about somebody: asylum facts, milestones and moves."""

import uuid

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from config.dutch import long_date
from config.responses import see_other
from participants import services
from participants.dossier import name_of
from participants.enums import MilestoneKind
from participants.fact_forms import AsylumFactsForm, MilestoneForm, MoveForm
from participants.models import AsylumFacts, Milestone, Participant
from participants.page import CONFLICT, FormPage, answer, list_url, opened, page_again, person_url, sent
from participants.queries import papers_of
from participants.refusals import Outdated
from participants.shown import Fact
from pilots.enums import Role
from pilots.http import PilotRequest
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


@never_cache
@require_safe
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def record(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """Every kind of fact that can be recorded, each with its form."""
    person, _on = opened(request, pk)
    groups = [
        (heading, [(kind.label, person_url(person, "milestone-add", kind)) for kind in kinds])
        for heading, kinds in GROUPS
    ]
    context = {"person": person, "list_url": list_url(request), "groups": groups}
    return render(request, "participants/record.html", context)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def asylum_facts(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    current = papers_of(person).asylum
    form = AsylumFactsForm(sent(request), participant=person, on=on, initial=AsylumFactsForm.shown(current))
    page = FormPage(
        heading=f"Asielgegevens van {person.full_name}",
        crumb="Asielgegevens",
        submit_label="Opslaan",
        done="De asielgegevens zijn opgeslagen.",
        done_url=person_url(person),
        cancel_url=person_url(person),
        intro="COA en de jobhunter vullen dit samen aan. Weet je iets niet? Laat het leeg.",
    )

    def work() -> None:
        services.record_asylum_facts(
            by=request.membership, participant=person, seen=form.cleaned_data["seen"], facts=form.facts()
        )

    try:
        return answer(request, form, page, work, person=person)
    except Outdated:
        return _asylum_again(request, person, current, page)


def _asylum_again(
    request: PilotRequest, person: Participant, current: AsylumFacts | None, page: FormPage
) -> HttpResponse:
    """A colleague was first: what is stored now stands beside what was typed."""
    shown = AsylumFactsForm.shown(current)
    again = AsylumFactsForm(
        {**request.POST.dict(), "seen": shown["seen"]}, participant=person, on=opened(request, person.pk)[1]
    )
    stored = (
        [Fact(str(again.fields[name].label), _said(current, name)) for name in AsylumFactsForm.FACTS] if current else []
    )
    context = {
        "form": again,
        "heading": page.heading,
        "crumb": page.crumb,
        "submit_label": "Toch opslaan",
        "cancel_url": page.cancel_url,
    }
    context |= {"intro": page.intro, "list_url": list_url(request), "person": person, "stored": stored}
    context["stored_by"] = name_of(current.recorded_by) if current else ""
    return page_again(request, "participants/form.html", context, status=CONFLICT)


def _said(current: AsylumFacts, name: str) -> str | None:
    value = getattr(current, name)
    if name in ("application_source", "exclusion"):
        return str(getattr(current, f"get_{name}_display")())
    return long_date(value) if value else None


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def milestone_add(request: PilotRequest, pk: uuid.UUID, kind: str) -> HttpResponse:
    person, on = opened(request, pk)
    if kind not in MilestoneKind.values:
        raise Http404
    what = MilestoneKind(kind)
    form = MilestoneForm(sent(request), kind=what, participant=person, on=on)

    def work() -> None:
        services.record_milestone(by=request.membership, participant=person, kind=what, facts=form.facts())

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
    kind = MilestoneKind(fact.kind)
    initial = {name: getattr(fact, name) for name in ("happened_on", "until", "detail", "source")}
    form = MilestoneForm(sent(request), kind=kind, participant=person, on=on, initial=initial)
    said_by = name_of(fact.recorded_by)
    intro = f"Vastgelegd door {said_by}. Als je dit wijzigt, staat het op jouw naam." if said_by else ""

    def work() -> None:
        services.change_milestone(by=request.membership, milestone=fact, facts=form.facts())

    page = _fact_page(person, kind, "is gewijzigd", intro=intro)
    return answer(request, form, page, work, person=person, remove_url=_remove_url(person, fact))


def _remove_url(person: Participant, fact: Milestone) -> str:
    return person_url(person, "milestone-remove", fact.pk)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def milestone_remove(request: PilotRequest, pk: uuid.UUID, milestone: uuid.UUID) -> HttpResponse:
    """Ask first, then take the fact away. Sent twice, the second finds nothing left to do."""
    person, _on = opened(request, pk)
    fact = Milestone.objects.visible_to(request.membership).filter(pk=milestone, participant=person).first()
    if fact is None:
        if request.method == "POST":
            return see_other(request, person_url(person))
        raise Http404
    label = MilestoneKind(fact.kind).label
    if request.method == "POST":
        services.remove_milestone(by=request.membership, milestone=fact)
        messages.success(request, f"{label} is verwijderd.")
        return see_other(request, person_url(person))
    context = {
        "heading": f"{label} verwijderen?",
        "effect": f"Je verwijdert ‘{label}’ van {long_date(fact.happened_on)} bij {person.full_name}.",
        "details": ["Het verandert wat er bij ‘Mag werken’ staat. De geschiedenis bewaart wat er stond."],
        "submit_label": "Verwijderen",
        "cancel_url": reverse("participants:milestone-edit", args=[person.pilot.slug, person.pk, fact.pk]),
        "form": None,
    }
    return render(request, "confirm.html", context)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def move(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """A move. COA loses sight of who moves to another location, and goes back to the list."""
    person, on = opened(request, pk)
    form = MoveForm(sent(request), membership=request.membership, participant=person, on=on)
    own = [link.location_id for link in request.membership.location_links.all()]
    place = form.place() if form.is_bound and form.is_valid() else None
    loses_sight = request.membership.role == Role.COA_CASEWORKER and (place.pk if place else None) not in own
    where = place.name if place else "buiten de pilot"
    page = FormPage(
        heading=f"Overplaatsing van {person.full_name}",
        crumb="Overplaatsing",
        submit_label="Overplaatsing vastleggen",
        done=f"{person.full_name} woont nu: {where}." + (" Het dossier is nu bij die locatie." if loses_sight else ""),
        done_url=list_url(request) if loses_sight else person_url(person),
        cancel_url=person_url(person),
        intro=f"Woont nu: {person.location.name if person.location else 'buiten de pilot'}.",
    )

    def work() -> None:
        services.move_participant(
            by=request.membership,
            participant=person,
            to=place,
            on=form.cleaned_data["moved_on"],
            source=form.cleaned_data["source"],
        )

    return answer(request, form, page, work, person=person)
