"""Contact with an employer, as pages of the jobhunter: whom to call, what was said, how the employer stands."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from config.dutch import long_date
from config.responses import render_form, see_other
from employers.contact_forms import ContactForm, InteractionForm, ProfileForm, name_of
from employers.models import Employer, EmployerContact, EmployerInteraction, EmployerProfile
from employers.services import save_contact, save_interaction, save_profile
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim


def _url(request: PilotRequest, route: str, *args: object) -> str:
    return reverse(f"employers:{route}", args=[request.membership.pilot.slug, *args])


def _employer(request: PilotRequest, pk: UUID) -> Employer:
    found: Employer = get_object_or_404(Employer.objects.visible_to(request.membership), pk=pk)
    return found


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def contact_add(request: PilotRequest, pk: UUID) -> HttpResponse:
    return _edit_contact(request, EmployerContact(employer=_employer(request, pk)))


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def contact_edit(request: PilotRequest, pk: UUID, contact: UUID) -> HttpResponse:
    rows = EmployerContact.objects.visible_to(request.membership).select_related("employer")
    return _edit_contact(request, get_object_or_404(rows, pk=contact, employer=pk))


def _edit_contact(request: PilotRequest, contact: EmployerContact) -> HttpResponse:
    employer, is_new = contact.employer, contact._state.adding
    back = _url(request, "detail", employer.pk)
    form = ContactForm(request.POST if request.method == "POST" else None, initial=ContactForm.shown(contact))
    if form.is_bound and form.is_valid():
        if claim(request):
            save_contact(request.membership, contact, contact=form.contact())
        messages.success(request, f"De contactpersoon is {'toegevoegd' if is_new else 'gewijzigd'}.")
        return see_other(request, back)
    context = {
        "heading": f"Contactpersoon bij {employer.name}",
        "crumb": "Contactpersoon",
        "submit_label": "Opslaan",
        "cancel_url": back,
        "employer": employer,
        "remove_url": "" if is_new else _url(request, "contact-remove", employer.pk, contact.pk),
    }
    return render_form(request, "employers/part_form.html", context, form)


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def contact_remove(request: PilotRequest, pk: UUID, contact: UUID) -> HttpResponse:
    """Ask first, then take somebody away who is not there any more; the contacts that were stay, without the name."""
    employer, back = _employer(request, pk), _url(request, "detail", pk)
    row = EmployerContact.objects.visible_to(request.membership).filter(pk=contact, employer=employer).first()
    if row is None:
        return _gone(request, back)
    if request.method == "POST":
        row.delete()
        messages.success(request, "De contactpersoon is verwijderd.")
        return see_other(request, back)
    context = {
        "heading": "Contactpersoon verwijderen?",
        "effect": f"Je verwijdert {name_of(row)} bij {employer.name}.",
        "details": ["Wat er besproken is, blijft staan. De naam staat er dan niet meer bij."],
        "submit_label": "Verwijderen",
        "cancel_url": _url(request, "contact", employer.pk, row.pk),
        "form": None,
    }
    return render(request, "confirm.html", context)


def _gone(request: PilotRequest, back: str) -> HttpResponse:
    """Sent twice, the second finds nothing left to do."""
    if request.method == "POST":
        return see_other(request, back)
    raise Http404


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def interaction_add(request: PilotRequest, pk: UUID) -> HttpResponse:
    return _edit_interaction(request, EmployerInteraction(employer=_employer(request, pk)))


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def interaction_edit(request: PilotRequest, pk: UUID, interaction: UUID) -> HttpResponse:
    rows = EmployerInteraction.objects.visible_to(request.membership).select_related("employer")
    if request.method == "POST":
        rows = rows.select_for_update(of=("self",))
    return _edit_interaction(request, get_object_or_404(rows, pk=interaction, employer=pk))


def _edit_interaction(request: PilotRequest, interaction: EmployerInteraction) -> HttpResponse:
    employer, today, is_new = interaction.employer, timezone.localdate(), interaction._state.adding
    back = _url(request, "detail", employer.pk)
    if request.method == "POST" and not claim(request):
        return see_other(request, back)
    form = InteractionForm(
        request.POST if request.method == "POST" else None,
        instance=interaction,
        employer=employer,
        membership=request.membership,
        on=today,
        initial={"happened_on": today} if is_new else None,
    )
    if form.is_bound and form.is_valid():
        save_interaction(request.membership, form.save(commit=False))
        messages.success(request, f"Het contact is {'vastgelegd' if is_new else 'gewijzigd'}.")
        return see_other(request, back)
    context = {
        "heading": f"Contact met {employer.name}",
        "crumb": "Contact",
        "submit_label": "Opslaan",
        "cancel_url": back,
        "employer": employer,
        "remove_url": "" if is_new else _url(request, "interaction-remove", employer.pk, interaction.pk),
    }
    return render_form(request, "employers/part_form.html", context, form)


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def interaction_remove(request: PilotRequest, pk: UUID, interaction: UUID) -> HttpResponse:
    """Ask first, then take back what was recorded by mistake."""
    employer, back = _employer(request, pk), _url(request, "detail", pk)
    row = EmployerInteraction.objects.visible_to(request.membership).filter(pk=interaction, employer=employer).first()
    if row is None:
        return _gone(request, back)
    if request.method == "POST":
        row.delete()
        messages.success(request, "Het contact is verwijderd.")
        return see_other(request, back)
    context = {
        "heading": "Contact verwijderen?",
        "effect": f"Je verwijdert het contact met {employer.name} van {long_date(row.happened_on)}.",
        "details": ["Doe dit alleen als het een vergissing was. De geschiedenis bewaart wat er stond."],
        "submit_label": "Verwijderen",
        "cancel_url": _url(request, "interaction", employer.pk, row.pk),
        "form": None,
    }
    return render(request, "confirm.html", context)


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def profile_edit(request: PilotRequest, pk: UUID) -> HttpResponse:
    """How the employer stands: made the first time it is filled in."""
    employer, today = _employer(request, pk), timezone.localdate()
    back = _url(request, "detail", pk)
    rows = EmployerProfile.objects.visible_to(request.membership).filter(employer=employer)
    profile = (rows.select_for_update() if request.method == "POST" else rows).first()
    if request.method == "POST" and not claim(request):
        return see_other(request, back)
    form = ProfileForm(
        request.POST if request.method == "POST" else None,
        instance=profile or EmployerProfile(employer=employer),
        on=today,
    )
    if form.is_bound and form.is_valid():
        save_profile(request.membership, form.save(commit=False), on=today)
        messages.success(request, "De samenwerking is bijgewerkt.")
        return see_other(request, back)
    context = {
        "heading": f"Samenwerking met {employer.name}",
        "crumb": "Samenwerking",
        "submit_label": "Opslaan",
        "cancel_url": back,
        "employer": employer,
        "remove_url": "",
    }
    return render_form(request, "employers/part_form.html", context, form)
