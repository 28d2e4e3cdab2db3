"""Vacancies: their list, their page and their forms, and whether they are still open; for the jobhunter."""

from uuid import UUID

from django.contrib import messages
from django.db.models import Count, Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from config.dutch import long_date
from config.lists import render_list
from config.responses import render_form, see_other
from employers.enums import ClosingReason
from employers.filters import VacancyFilter
from employers.models import Employer, TravelTime, Vacancy
from employers.panels import panels_for
from employers.services import close_vacancy, confirm_open, reopen_vacancy, save_vacancy
from employers.tables import VacancyTable
from employers.vacancy_forms import CloseForm, VacancyForm
from employers.vacancy_shown import sections_of, state_of
from employers.wage_shown import minimum_lines
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim

#: Matches that may still lead to work, as the related table names them.
OPEN_MATCHES = ("proposed", "introduced", "offered", "permit_requested", "permit_granted", "permit_refused")


def _url(request: PilotRequest, route: str, *args: object) -> str:
    return reverse(f"employers:{route}", args=[request.membership.pilot.slug, *args])


def _vacancy(request: PilotRequest, pk: UUID) -> Vacancy:
    """The vacancy of the address, or 404; held for who changes it."""
    rows = Vacancy.objects.visible_to(request.membership).select_related("employer")
    if request.method == "POST":
        rows = rows.select_for_update(of=("self",))
    found: Vacancy = get_object_or_404(rows, pk=pk)
    return found


@require_safe
@requires(Role.JOBHUNTER)
def vacancies(request: PilotRequest) -> HttpResponse:
    rows = (
        Vacancy.objects.visible_to(request.membership)
        .select_related("employer")
        .annotate(open_matches=Count("matches", filter=Q(matches__state__in=OPEN_MATCHES)))
    )
    return render_list(request, "employers/vacancies.html", rows=rows, filterset=VacancyFilter, table=VacancyTable)


@require_safe
@requires(Role.JOBHUNTER)
def vacancy(request: PilotRequest, pk: UUID) -> HttpResponse:
    found, today = _vacancy(request, pk), timezone.localdate()
    travel = TravelTime.objects.visible_to(request.membership)
    travel = travel.filter(employer=found.employer_id, to_place=found.journey_to)
    context = {
        "vacancy": found,
        "sections": sections_of(found, list(travel.select_related("location").order_by("location__name", "mode"))),
        "minimum": minimum_lines(found, on=today) if found.is_open(today) else [],
        "state": state_of(found, on=today),
        "is_open": found.is_open(today),
        "is_stale": found.is_stale(today),
        "propose_url": f"{reverse('matching:propose', args=[request.membership.pilot.slug])}?vacature={pk}",
        "panels": panels_for(request, found.employer, found),
    }
    return render(request, "employers/vacancy.html", context)


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def vacancy_add(request: PilotRequest) -> HttpResponse:
    """With ?werkgever=<id> the employer is chosen already."""
    employer = _chosen_employer(request)
    cancel_url = _url(request, "detail", employer.pk) if employer else _url(request, "vacancies")
    return _edit_vacancy(request, Vacancy(employer=employer) if employer else Vacancy(), cancel_url=cancel_url)


def _chosen_employer(request: PilotRequest) -> Employer | None:
    given = request.GET.get("werkgever", "")
    if not given:
        return None
    try:
        key = UUID(given)
    except ValueError:
        key = UUID(int=0)
    employer: Employer = get_object_or_404(Employer.objects.visible_to(request.membership), pk=key)
    return employer


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def vacancy_edit(request: PilotRequest, pk: UUID) -> HttpResponse:
    return _edit_vacancy(request, _vacancy(request, pk), cancel_url=_url(request, "vacancy", pk))


def _edit_vacancy(request: PilotRequest, vacancy: Vacancy, *, cancel_url: str) -> HttpResponse:
    is_new, today = vacancy._state.adding, timezone.localdate()
    heading = "Vacature toevoegen" if is_new else f"{vacancy.title} wijzigen"
    if request.method == "POST" and not is_new and not claim(request):
        # What was saved already is a change since this form was opened: its own, and no colleague's.
        return see_other(request, cancel_url)
    form = VacancyForm(request.POST or None, instance=vacancy, membership=request.membership, on=today)
    if request.method == "POST" and form.is_valid():
        if is_new and not claim(request):
            return see_other(request, _url(request, "vacancies"))
        saved = save_vacancy(request.membership, form.save(commit=False), on=today)
        messages.success(request, f"{saved.title} is {'toegevoegd' if is_new else 'gewijzigd'}.")
        for notice in form.notices:
            messages.warning(request, notice)
        return see_other(request, _url(request, "vacancy", saved.pk))
    context = {"heading": heading, "submit_label": "Opslaan", "cancel_url": cancel_url, "vacancy": vacancy}
    return render_form(request, "employers/vacancy_form.html", context, form)


@require_POST
@requires(Role.JOBHUNTER)
def vacancy_still_open(request: PilotRequest, pk: UUID) -> HttpResponse:
    found, today = _vacancy(request, pk), timezone.localdate()
    if not found.is_open(today):
        messages.error(request, "Deze vacature is gesloten. Heropen haar eerst, of pas de laatste dag aan.")
    else:
        confirm_open(found, on=today)
        messages.success(request, f"Vastgelegd: {found.title} is nog open op {long_date(today)}.")
    return see_other(request, _url(request, "vacancy", pk))


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def vacancy_close(request: PilotRequest, pk: UUID) -> HttpResponse:
    """Say why a vacancy is no longer to be filled; closed already, the reason and the day can be corrected."""
    found, today = _vacancy(request, pk), timezone.localdate()
    back = _url(request, "vacancy", pk)
    initial = {"closed_on": found.closed_on or today, "closing_reason": found.closing_reason}
    form = CloseForm(request.POST or None, on=today, initial=initial | {"closing_note": found.closing_note})
    if request.method == "POST" and form.is_valid():
        if claim(request):
            given = form.cleaned_data
            reason = ClosingReason(given["closing_reason"])
            close_vacancy(found, reason=reason, note=given["closing_note"], on=given["closed_on"])
        messages.success(request, f"{found.title} is gesloten.")
        return see_other(request, back)
    candidates = found.matches.filter(state__in=OPEN_MATCHES).count()
    context = {
        "heading": f"{found.title} sluiten",
        "intro": _what_happens_to(candidates),
        "submit_label": "Vacature sluiten",
        "cancel_url": back,
        "vacancy": found,
    }
    return render_form(request, "employers/vacancy_close.html", context, form)


def _what_happens_to(candidates: int) -> str:
    if not candidates:
        return "Er staan geen kandidaten open. Je kunt de vacature later heropenen."
    who = "Er staat nog 1 kandidaat open. Die blijft" if candidates == 1 else f"Er staan nog {candidates} kandidaten"
    return (
        f"{who} staan; rond dat daarna af."
        if candidates == 1
        else f"{who} open. Die blijven staan; rond dat daarna af."
    )


@require_POST
@requires(Role.JOBHUNTER)
def vacancy_reopen(request: PilotRequest, pk: UUID) -> HttpResponse:
    found, today = _vacancy(request, pk), timezone.localdate()
    reopen_vacancy(found, on=today)
    if found.is_open(today):
        messages.success(request, f"{found.title} is weer open.")
    else:
        messages.warning(request, "De laatste dag van deze vacature is voorbij. Pas die aan, dan is de vacature open.")
    return see_other(request, _url(request, "vacancy", pk))
