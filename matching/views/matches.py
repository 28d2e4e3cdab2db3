"""Matches: the list, a proposal, the page of one, and its steps."""

from datetime import date
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from config.lists import render_list
from config.responses import see_other
from employers.models import Vacancy
from employers.shown import summary
from legal.queries import parameters
from legal.rules.facts import same_job
from legal.rules.status import PermitState
from legal.rules.verdict import VerdictCode
from matching.actions import NEEDS_NO_PERMIT, actions_of
from matching.chases_shown import answer_of
from matching.concept_shown import concept_of
from matching.enums import BY_HAND, OPEN_STATES, MatchState, StopCause
from matching.filters import MatchFilter
from matching.forms import LastStepForm, ProposalForm, StepForm
from matching.gaps import warnings_of_match
from matching.models import Match
from matching.queries import agreements_for, get_match, matches_of, people_to_propose, permits_of, steps_of
from matching.refusals import Refused
from matching.services import propose_match, take_step, undo_step, undoable_step
from matching.shown import BADGES, events_of, track_of
from matching.tables import MatchTable
from matching.views.support import form_page, opened, show_refusal, url_to
from participants.address import no_number_in_address
from participants.facts import facts_of
from participants.models import Participant
from participants.permit_shown import BADGES as PERMIT_BADGES
from participants.permit_shown import shown_permits
from participants.sentences import INDICATION, sentence_of
from participants.verdicts import verdicts_for
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim

SHOWN_PEOPLE = 20
#: A job that is offered and a permit that is not asked yet: its application is a concept (B11).
CONCEPT = PERMIT_BADGES[PermitState.CONCEPT]


@require_safe
@requires(Role.JOBHUNTER)
@no_number_in_address
def matches(request: PilotRequest) -> HttpResponse:
    rows = matches_of(request.membership)
    return render_list(request, "matching/list.html", rows=rows, filterset=MatchFilter, table=MatchTable)


@require_safe
@requires(Role.JOBHUNTER)
def match(request: PilotRequest, pk: UUID) -> HttpResponse:
    membership, today = request.membership, timezone.localdate()
    found = get_match(membership, pk)
    facts = facts_of([found.participant], membership)[found.participant_id]
    verdict = verdicts_for([found.participant], on=today, membership=membership)[found.participant_id]
    law = parameters()
    of_pair = permits_of(membership, found.participant, found.employer)
    permits = [permit for permit in of_pair if same_job(permit.title, found.title)]
    steps = steps_of(found)
    newest = permits[0] if permits else None
    needs_permit = verdict.verdict not in NEEDS_NO_PERMIT
    tone, icon = BADGES[MatchState(found.state)]
    placement, warnings = warnings_of_match(membership, found, on=today)
    context = {
        "match": found,
        "warnings": warnings,
        "gap_url": url_to(request, "gap", placement) if placement else "",
        "badge": {"tone": tone, "icon": icon},
        "actions": actions_of(membership, found, verdict=verdict, permit=newest, on=today),
        "track": track_of(found, steps, needs_permit=needs_permit),
        "events": events_of(steps, permits),
        "verdict": sentence_of(verdict),
        "indication": INDICATION,
        "permits": shown_permits(permits, facts=facts, law=law, on=today),
        "for_other_jobs": [permit for permit in of_pair if permit not in permits],
        "asks_permit": needs_permit and found.state in OPEN_STATES,
        "concept_badge": CONCEPT,
        "concept": concept_of(found, facts, on=today) if found.state == MatchState.OFFERED and needs_permit else None,
        "must_notify": verdict.verdict is VerdictCode.NOTIFY,
        "vacancy_line": summary(found.vacancy) if found.vacancy else "",
        "undoable": undoable_step(membership, found, now=timezone.now()),
        "answer": answer_of(membership, found, on=today),
        "agreement": next(iter(agreements_for(membership, found)), None),
    }
    return render(request, "matching/match.html", context)


# A proposal


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
@no_number_in_address
def propose(request: PilotRequest) -> HttpResponse:
    """First the person (?deelnemer=), unless the address names one; then the vacancy (?vacature=) or the employer."""
    person, vacancy = _chosen(request)
    if person is None:
        return _choose_person(request, vacancy)
    today = timezone.localdate()
    form = ProposalForm(
        request.POST or None,
        membership=request.membership,
        vacancy=vacancy,
        on=today,
        initial={"proposed_on": today},
    )
    refusal = None
    if request.method == "POST" and form.is_valid():
        if not claim(request):
            return see_other(request, _latest(request, person))
        try:
            made = propose_match(request.membership, person, proposal=form.proposal, on=today)
        except Refused as refused:
            refusal = show_refusal(form, refused)
        else:
            messages.success(request, f"{person.full_name} is voorgesteld bij {made.match.employer.name}.")
            for notice in made.notices:
                messages.warning(request, notice)
            return see_other(request, url_to(request, "match", made.match.pk))
    return form_page(request, form, _proposal_context(request, person, vacancy, today), refusal=refusal)


def _proposal_context(
    request: PilotRequest, person: Participant, vacancy: Vacancy | None, today: date
) -> dict[str, Any]:
    verdict = verdicts_for([person], on=today, membership=request.membership)[person.pk]
    where = f" voor {vacancy.title} bij {vacancy.employer.name}" if vacancy else ""
    return {
        "heading": f"{person.full_name} voorstellen",
        "intro": f"{person.full_name}{where}." if where else "",
        "submit_label": "Voorstellen",
        "cancel_url": _back_from_proposal(request, person, vacancy),
        "person": person,
        "verdict": sentence_of(verdict),
        "indication": INDICATION,
    }


def _back_from_proposal(request: PilotRequest, person: Participant, vacancy: Vacancy | None) -> str:
    if vacancy is not None:
        return f"{url_to(request, 'propose')}?vacature={vacancy.pk}"
    return reverse("participants:detail", args=[request.membership.pilot.slug, person.pk])


def _latest(request: PilotRequest, person: Participant) -> str:
    made = Match.objects.visible_to(request.membership).filter(participant=person).order_by("-recorded_at").first()
    return url_to(request, "match", made.pk) if made else url_to(request, "list")


def _chosen(request: PilotRequest) -> tuple[Participant | None, Vacancy | None]:
    """Who and what the address of a proposal names. Raises Http404 for an id that is none, or of another pilot."""
    membership = request.membership
    person = vacancy = None
    if given := request.GET.get("deelnemer"):
        person = get_object_or_404(Participant.objects.visible_to(membership), pk=_key(given))
    if given := request.GET.get("vacature"):
        rows = Vacancy.objects.visible_to(membership).select_related("employer")
        vacancy = get_object_or_404(rows, pk=_key(given))
    return person, vacancy


def _key(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise Http404 from None


def _choose_person(request: PilotRequest, vacancy: Vacancy | None) -> HttpResponse:
    membership, today = request.membership, timezone.localdate()
    text = request.GET.get("q", "")[:100].replace("\x00", "")
    people = list(people_to_propose(membership, text=text, on=today)[: SHOWN_PEOPLE + 1])
    verdicts = verdicts_for(people[:SHOWN_PEOPLE], on=today, membership=membership)
    suffix = f"&vacature={vacancy.pk}" if vacancy else ""
    context = {
        "vacancy": vacancy,
        "vacancy_line": summary(vacancy) if vacancy else "",
        "q": text,
        "people": [
            (person, sentence_of(verdicts[person.pk]), f"{request.path}?deelnemer={person.pk}{suffix}")
            for person in people[:SHOWN_PEOPLE]
        ],
        "has_more": len(people) > SHOWN_PEOPLE,
        "indication": INDICATION,
    }
    return render(request, "matching/propose.html", context)


# Steps

HEADINGS = {
    MatchState.INTRODUCED: "Kennismaking vastleggen",
    MatchState.OFFERED: "Aanbod vastleggen",
    MatchState.DECLINED: "Afwijzing vastleggen",
    MatchState.WITHDRAWN: "Voorstel terugtrekken",
}
EFFECTS = {
    MatchState.DECLINED: "De match van {name} bij {employer} stopt: {employer} of {name} gaat niet verder.",
    MatchState.WITHDRAWN: "De match van {name} bij {employer} stopt: het voorstel is van tafel.",
}
DONE = {
    MatchState.INTRODUCED: "De kennismaking van {name} met {employer} is vastgelegd.",
    MatchState.OFFERED: "{employer} heeft {name} een baan aangeboden.",
    MatchState.DECLINED: "De match van {name} bij {employer} is gestopt.",
    MatchState.WITHDRAWN: "Het voorstel van {name} bij {employer} is teruggetrokken.",
}


NOT_YET = (
    "{match.employer.name} mag nog niet horen over {match.participant.full_name}. Bespreek het eerst met de deelnemer."
    " Vul daarna de dag van het akkoord in."
)


def _asked_cause(request: PilotRequest) -> str:
    """The cause that the address proposes, ?waarom=, for a step that stops the match."""
    asked = request.GET.get("waarom", "")
    return asked if asked in StopCause.values else ""


def _step_form(request: PilotRequest, match: Match, wanted: MatchState, **more: Any) -> StepForm:
    """Where the employer hears about somebody, the form asks for the agreement, and needs it where none is known."""
    known = agreements_for(request.membership, match)
    return (LastStepForm if wanted in EFFECTS else StepForm)(
        request.POST or None,
        state=wanted,
        asks_agreement=not any(row.withdrawn_on is None for row in known),
        not_yet="" if known or match.state != MatchState.PROPOSED else NOT_YET.format(match=match),
        **more,
    )


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def step(request: PilotRequest, pk: UUID, state: str) -> HttpResponse:
    if state not in BY_HAND:
        raise Http404
    found, wanted, today = opened(request, get_match(request.membership, pk)), MatchState(state), timezone.localdate()
    back = url_to(request, "match", pk)
    initial = {"happened_on": today, "version": found.version, "cause": _asked_cause(request)}
    form = _step_form(request, found, wanted, on=today, initial=initial)
    words = {"name": found.participant.full_name, "employer": found.employer.name}
    refusal = None
    if request.method == "POST" and form.is_valid():
        if not claim(request):
            return see_other(request, back)
        try:
            take_step(request.membership, found, step=form.step, on=today)
        except Refused as refused:
            refusal = show_refusal(form, refused)
        else:
            messages.success(request, DONE[wanted].format(**words))
            return see_other(request, back)
    context = {
        "heading": HEADINGS[wanted],
        "intro": f"{words['name']} bij {words['employer']}.",
        "effect": EFFECTS.get(wanted, "").format(**words),
        "submit_label": HEADINGS[wanted] if wanted in EFFECTS else "Opslaan",
        "cancel_url": back,
        "match": found,
    }
    return form_page(request, form, context, refusal=refusal)


@require_POST
@requires(Role.JOBHUNTER)
def undo(request: PilotRequest, pk: UUID) -> HttpResponse:
    found = opened(request, get_match(request.membership, pk))
    version = request.POST.get("version", "")
    if claim(request):
        try:
            back = undo_step(
                request.membership,
                found,
                version=int(version) if version.isdecimal() and len(version) < 10 else None,
                now=timezone.now(),
            )
        except Refused as refused:
            messages.error(request, f"{refused.refusal.sentence} {refused.refusal.next_step}")
        else:
            messages.success(request, f"De stap is teruggedraaid. De match staat weer op: {back.get_state_display()}.")
    return see_other(request, url_to(request, "match", pk))
