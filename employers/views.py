"""Employers and their vacancies: lists, pages and forms of the jobhunter."""

from uuid import UUID

from django.contrib import messages
from django.db import IntegrityError
from django.db.models import Count, Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from config.lists import render_list
from config.responses import render_form, see_other
from employers.barriers import barriers_of
from employers.filters import EmployerFilter, VacancyFilter
from employers.forms import TAKEN, EmployerForm, VacancyForm
from employers.models import Employer, Vacancy
from employers.panels import panels_for
from employers.services import save_employer, save_vacancy
from employers.shown import contact_facts, employer_facts, summary, vacancy_facts
from employers.tables import EmployerTable, VacancyTable
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim

#: Matches that may still lead to work, as the related table names them.
OPEN_MATCHES = ("proposed", "introduced", "offered", "permit_requested", "permit_granted", "permit_refused")


def _url(request: PilotRequest, route: str, *args: object) -> str:
    return reverse(f"employers:{route}", args=[request.membership.pilot.slug, *args])


@require_safe
@requires(Role.JOBHUNTER)
def employers(request: PilotRequest) -> HttpResponse:
    today = timezone.localdate()
    is_open = Q(vacancies__open_from=None) | Q(vacancies__open_from__lte=today)
    is_open &= Q(vacancies__open_until=None) | Q(vacancies__open_until__gte=today)
    rows = Employer.objects.visible_to(request.membership).annotate(
        open_vacancies=Count("vacancies", filter=is_open & Q(vacancies__isnull=False))
    )
    return render_list(request, "employers/list.html", rows=rows, filterset=EmployerFilter, table=EmployerTable)


@require_safe
@requires(Role.JOBHUNTER)
def detail(request: PilotRequest, pk: UUID) -> HttpResponse:
    employer = get_object_or_404(Employer.objects.visible_to(request.membership), pk=pk)
    vacancies = Vacancy.objects.visible_to(request.membership).filter(employer=employer)
    contact = employer.contacts.order_by("recorded_at").first()
    context = {
        "employer": employer,
        "facts": employer_facts(employer),
        "contact": contact_facts(contact) if contact else [],
        "vacancies": [(vacancy, summary(vacancy), _is_open(vacancy)) for vacancy in vacancies],
        "barriers": barriers_of(request.membership, employer),
        "panels": panels_for(request, employer),
        "add_vacancy_url": f"{_url(request, 'vacancy-add')}?werkgever={pk}",
    }
    return render(request, "employers/detail.html", context)


def _is_open(vacancy: Vacancy) -> bool:
    return vacancy.open_until is None or vacancy.open_until >= timezone.localdate()


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def add(request: PilotRequest) -> HttpResponse:
    return _edit_employer(request, Employer(), cancel_url=_url(request, "list"))


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def edit(request: PilotRequest, pk: UUID) -> HttpResponse:
    employer = get_object_or_404(Employer.objects.visible_to(request.membership), pk=pk)
    return _edit_employer(request, employer, cancel_url=_url(request, "detail", pk))


def _edit_employer(request: PilotRequest, employer: Employer, *, cancel_url: str) -> HttpResponse:
    is_new = employer._state.adding
    heading = "Werkgever toevoegen" if is_new else f"{employer.name} wijzigen"
    form = EmployerForm(request.POST or None, instance=employer, membership=request.membership, on=timezone.localdate())
    if request.method == "POST":
        # The name of a form that counted already is taken: by itself. So the key is claimed before the form is judged.
        if not claim(request):
            return see_other(request, _url(request, "list") if is_new else cancel_url)
        if form.is_valid() and (saved := _save(request, form)):
            messages.success(request, f"{saved.name} is {'toegevoegd' if is_new else 'gewijzigd'}.")
            return see_other(request, _url(request, "detail", saved.pk))
    context = {"heading": heading, "submit_label": "Opslaan", "cancel_url": cancel_url, "employer": employer}
    return render_form(request, "employers/employer_form.html", context, form)


def _save(request: PilotRequest, form: EmployerForm) -> Employer | None:
    """The saved employer; None when a colleague added the same name at the same moment, which the form then says."""
    try:
        return save_employer(request.membership, form.save(commit=False), contact=form.contact)
    except IntegrityError:
        form.add_error("name", TAKEN)
        return None


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
    found = get_object_or_404(Vacancy.objects.visible_to(request.membership).select_related("employer"), pk=pk)
    context = {
        "vacancy": found,
        "facts": vacancy_facts(found),
        "is_open": _is_open(found),
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
    found = get_object_or_404(Vacancy.objects.visible_to(request.membership).select_related("employer"), pk=pk)
    return _edit_vacancy(request, found, cancel_url=_url(request, "vacancy", pk))


def _edit_vacancy(request: PilotRequest, vacancy: Vacancy, *, cancel_url: str) -> HttpResponse:
    is_new = vacancy._state.adding
    heading = "Vacature toevoegen" if is_new else f"{vacancy.title} wijzigen"
    form = VacancyForm(request.POST or None, instance=vacancy, membership=request.membership, on=timezone.localdate())
    if request.method == "POST" and form.is_valid():
        if not claim(request):
            return see_other(request, _url(request, "vacancies") if is_new else cancel_url)
        saved = save_vacancy(request.membership, form.save(commit=False))
        messages.success(request, f"{saved.title} is {'toegevoegd' if is_new else 'gewijzigd'}.")
        for notice in form.notices:
            messages.warning(request, notice)
        return see_other(request, _url(request, "vacancy", saved.pk))
    context = {"heading": heading, "submit_label": "Opslaan", "cancel_url": cancel_url, "vacancy": vacancy}
    return render_form(request, "employers/vacancy_form.html", context, form)
