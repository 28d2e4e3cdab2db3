"""Employers: their list, their page and their form, for the jobhunter."""

from uuid import UUID

from django.contrib import messages
from django.db import IntegrityError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from config.lists import render_list
from config.responses import render_form, see_other
from employers.barriers import barriers_of
from employers.filters import EmployerFilter
from employers.forms import TAKEN, EmployerForm
from employers.models import (
    Employer,
    EmployerAttendance,
    EmployerContact,
    EmployerInteraction,
    EmployerProfile,
    Vacancy,
)
from employers.panels import panels_for
from employers.services import save_employer
from employers.shown import contact_facts, employer_facts, profile_facts, silence_of, summary
from employers.tables import EmployerTable
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim

#: So many contacts stand on the page of an employer; the others come on a click.
LATEST = 5


def _url(request: PilotRequest, route: str, *args: object) -> str:
    return reverse(f"employers:{route}", args=[request.membership.pilot.slug, *args])


@require_safe
@requires(Role.JOBHUNTER)
def employers(request: PilotRequest) -> HttpResponse:
    rows = Employer.objects.visible_to(request.membership).with_contact().with_open_vacancies(timezone.localdate())
    return render_list(request, "employers/list.html", rows=rows, filterset=EmployerFilter, table=EmployerTable)


@require_safe
@requires(Role.JOBHUNTER)
def detail(request: PilotRequest, pk: UUID) -> HttpResponse:
    """With ?contact=alle every contact there was; without it the latest."""
    today, membership = timezone.localdate(), request.membership
    employer = get_object_or_404(Employer.objects.visible_to(membership).with_contact(), pk=pk)
    vacancies = Vacancy.objects.visible_to(membership).filter(employer=employer)
    contacts = EmployerContact.objects.visible_to(membership).filter(employer=employer)
    interactions = EmployerInteraction.objects.visible_to(membership).filter(employer=employer)
    meetings = EmployerAttendance.objects.visible_to(membership).filter(employer=employer)
    latest = None if "contact" in request.GET else LATEST
    context = {
        "employer": employer,
        "facts": employer_facts(employer),
        "profile": profile_facts(EmployerProfile.objects.visible_to(membership).filter(employer=employer).first()),
        "silence": silence_of(employer, on=today),
        "contacts": [(contact, contact_facts(contact)) for contact in contacts.order_by("recorded_at")],
        "interactions": interactions.select_related("contact", "recorded_by")[: latest and latest + 1],
        "latest": latest,
        "meetings": meetings.select_related("meeting").order_by("-meeting__held_on", "-pk"),
        "vacancies": [(vacancy, summary(vacancy), vacancy.is_open(today)) for vacancy in vacancies],
        "barriers": barriers_of(membership, employer),
        "panels": panels_for(request, employer),
        "add_vacancy_url": f"{_url(request, 'vacancy-add')}?werkgever={pk}",
    }
    return render(request, "employers/detail.html", context)


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
