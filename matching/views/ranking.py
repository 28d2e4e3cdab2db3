"""Who fits a vacancy and which vacancies fit somebody, what does not fit, and how that comes about.

The order is a help: proposing is a step of a person, and so is putting something aside.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from config import dutch
from config.lists import chips
from config.responses import see_other
from employers.models import Vacancy
from employers.shown import summary
from matching.filters import CandidateFilter, OpeningFilter
from matching.models import Dismissal
from matching.ranked import (
    MOST_TOLD,
    MOST_WEIGHED,
    Ranked,
    candidates_for,
    open_vacancies,
    people_for_work,
    vacancies_for,
)
from matching.ranking_forms import DismissalForm
from matching.ranking_shown import Shown, candidate_lines, decided, vacancy_lines
from matching.ranking_words import VERSIONS
from matching.refusals import Refused
from matching.rules.ranking import STRETCH_MINUTES, VERSION, Group
from matching.services import dismiss, undo_dismissal
from matching.views.support import form_page, opened, opened_person, show_refusal, url_to
from participants.models import Participant
from pilots.enums import PILOT_ROLES, Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim

PER_PAGE = 25
#: What ?toon= chooses; everything that may fit without it.
GROUPS = (Group.FITS, Group.NOTE)
FROM_VACANCY = "vacature"


def _vacancy(request: PilotRequest, pk: UUID) -> Vacancy:
    found: Vacancy = get_object_or_404(Vacancy.objects.visible_to(request.membership).select_related("employer"), pk=pk)
    return found


def _person(request: PilotRequest, pk: UUID) -> Participant:
    rows = Participant.objects.visible_to(request.membership).select_related("location")
    found: Participant = get_object_or_404(rows, pk=pk)
    return found


@require_safe
@requires(Role.JOBHUNTER)
def candidates(request: PilotRequest, pk: UUID) -> HttpResponse:
    """The people for a vacancy, by group and place."""
    membership, today = request.membership, timezone.localdate()
    vacancy = _vacancy(request, pk)
    filtered = CandidateFilter(request.GET, queryset=people_for_work(membership, on=today), request=request)
    ranked = candidates_for(membership, vacancy, on=today, rows=filtered.qs)
    put_aside = Dismissal.objects.visible_to(membership).filter(vacancy=vacancy).select_related("participant")
    context = {
        "vacancy": vacancy,
        "vacancy_line": summary(vacancy),
        "singular": "deelnemer",
        "plural": "deelnemers",
        "filter": filtered,
        "chips": list(chips(request, filtered)),
        "decided": decided(put_aside, names_person=True),
        **_shown(request, ranked, partial(candidate_lines, membership, vacancy)),
    }
    return _answer(request, "matching/candidates.html", context)


@require_safe
@requires(Role.JOBHUNTER)
def openings(request: PilotRequest, pk: UUID) -> HttpResponse:
    """The vacancies for a person, by group and place."""
    membership, today = request.membership, timezone.localdate()
    person = _person(request, pk)
    filtered = OpeningFilter(request.GET, queryset=open_vacancies(membership, on=today), request=request)
    ranked = vacancies_for(membership, person, on=today, rows=filtered.qs)
    put_aside = Dismissal.objects.visible_to(membership).filter(participant=person)
    context = {
        "person": person,
        "singular": "vacature",
        "plural": "vacatures",
        "filter": filtered,
        "chips": list(chips(request, filtered)),
        "decided": decided(put_aside.select_related("vacancy__employer"), names_person=False),
        **_shown(request, ranked, partial(vacancy_lines, membership, person)),
    }
    return _answer(request, "matching/openings.html", context)


def _answer(request: PilotRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    response = render(request, template, context)
    patch_vary_headers(response, ["HX-Request"])
    return response


def _shown(request: PilotRequest, ranked: Ranked, teller: Callable[[Mapping[UUID, Any]], Shown]) -> dict[str, Any]:
    """The counters, the page of the chosen group, and what does not fit with its reasons."""
    asked = request.GET.get("toon", "")
    chosen = Group(asked) if asked in GROUPS else None
    pairs = ranked.ranking.ranked if chosen is None else ranked.of_group(chosen)
    places = {pair.key: number for number, pair in enumerate(ranked.ranking.ranked, start=1)}
    page = Paginator(pairs, PER_PAGE).get_page(request.GET.get("page"))
    out = ranked.of_group(Group.OUT)
    lines = teller(ranked.named([*page, *out]))
    return {
        "counters": _counters(request, ranked, chosen),
        "page": page,
        "lines": [lines(pair, places[pair.key]) for pair in page],
        "out": [lines(pair, None) for pair in out],
        "more_out": ranked.more_out,
        "most_told": MOST_TOLD,
        "is_cut": ranked.is_cut,
        "most_weighed": MOST_WEIGHED,
        "fitting": len(ranked.of_group(Group.FITS)),
        "to_look_at": len(ranked.of_group(Group.NOTE)),
    }


def _counters(request: PilotRequest, ranked: Ranked, chosen: Group | None) -> list[tuple[str, str, int, bool]]:
    """Label, address, count and whether it is chosen."""
    rows: Sequence[tuple[str, Group | None, int]] = (
        ("Alles wat kan", None, len(ranked.ranking.ranked)),
        ("Passend", Group.FITS, len(ranked.of_group(Group.FITS))),
        ("Let op", Group.NOTE, len(ranked.of_group(Group.NOTE))),
    )
    return [(label, _address(request, group), count, group is chosen) for label, group, count in rows]


def _address(request: PilotRequest, group: Group | None) -> str:
    query = request.GET.copy()
    query.pop("page", None)
    query.pop("toon", None)
    if group is not None:
        query["toon"] = group.value
    return f"{request.path}?{query.urlencode()}" if query else request.path


# Putting aside


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def dismiss_vacancy(request: PilotRequest, pk: UUID, vacancy: UUID) -> HttpResponse:
    """ "Past niet" for one person and one vacancy, with a reason; ?van=vacature goes back to the vacancy."""
    person, about, today = (
        opened_person(request, _person(request, pk)),
        _vacancy(request, vacancy),
        timezone.localdate(),
    )
    back = _back(request, person, about)
    form = DismissalForm(request.POST if request.method == "POST" else None)
    refusal = None
    if request.method == "POST" and form.is_valid():
        if not claim(request):
            return see_other(request, back)
        try:
            dismiss(request.membership, person, about, decision=form.decision, on=today)
        except Refused as refused:
            refusal = show_refusal(form, refused)
        else:
            messages.success(request, f"Vastgelegd: {about.title} past niet bij {person.full_name}.")
            return see_other(request, back)
    context = {
        "heading": "Past niet",
        "intro": f"{person.full_name} en {about.title} bij {about.employer.name}. Dit voorstel komt niet meer terug.",
        "submit_label": "Past niet",
        "cancel_url": back,
    }
    return form_page(request, form, context, refusal=refusal)


def _back(request: PilotRequest, person: Participant, vacancy: Vacancy) -> str:
    if request.GET.get("van") == FROM_VACANCY:
        return url_to(request, "candidates", vacancy.pk)
    return url_to(request, "openings", person.pk)


@require_POST
@requires(Role.JOBHUNTER)
def dismissal_undo(request: PilotRequest, pk: UUID) -> HttpResponse:
    rows = Dismissal.objects.visible_to(request.membership).select_related("participant", "vacancy__employer")
    found: Dismissal = opened(request, get_object_or_404(rows, pk=pk))
    if claim(request):
        undo_dismissal(request.membership, found)
        messages.success(request, f"{found.vacancy.title} telt weer mee voor {found.participant.full_name}.")
    return see_other(request, _back(request, found.participant, found.vacancy))


# How it works


@require_safe
@requires(*PILOT_ROLES)
def explained(request: PilotRequest) -> HttpResponse:
    """How Werkroute ranks: purpose, what is read and never read, the rules, their version and who decides."""
    context = {
        "version": VERSION,
        "versions": [(number, dutch.long_date(since), what) for number, since, what in reversed(VERSIONS)],
        "stretch": STRETCH_MINUTES,
        "most_weighed": MOST_WEIGHED,
    }
    return render(request, "matching/ranking.html", context)
