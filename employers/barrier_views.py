"""What stops an employer from hiring, as pages of the jobhunter."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from config.dutch import long_date
from config.responses import render_form, see_other
from employers.barrier_forms import BarrierForm
from employers.barriers import AlreadyListed, remove_barrier, save_barrier
from employers.enums import BarrierReporter
from employers.models import Employer, EmployerBarrier
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim

TWICE = "Deze belemmering staat er al, met dezelfde melder en datum"


def _url(request: PilotRequest, route: str, *args: object) -> str:
    return reverse(f"employers:{route}", args=[request.membership.pilot.slug, *args])


def _employer(request: PilotRequest, pk: UUID) -> Employer:
    found: Employer = get_object_or_404(Employer.objects.visible_to(request.membership), pk=pk)
    return found


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def barrier_add(request: PilotRequest, pk: UUID) -> HttpResponse:
    return _edit(request, EmployerBarrier(employer=_employer(request, pk)))


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def barrier_edit(request: PilotRequest, pk: UUID, barrier: UUID) -> HttpResponse:
    """Correct it, or say that it is solved."""
    rows = EmployerBarrier.objects.visible_to(request.membership).select_related("employer")
    return _edit(request, get_object_or_404(rows, pk=barrier, employer=pk))


def _edit(request: PilotRequest, barrier: EmployerBarrier) -> HttpResponse:
    employer, today, is_new = barrier.employer, timezone.localdate(), barrier._state.adding
    initial = {name: getattr(barrier, name) for name in BarrierForm.FACTS}
    if is_new:
        initial = {"reported_by": BarrierReporter.EMPLOYER, "since_on": today}
    form = BarrierForm(request.POST if request.method == "POST" else None, on=today, initial=initial)
    back = _url(request, "detail", employer.pk)
    if form.is_bound and form.is_valid():
        try:
            if claim(request):
                save_barrier(by=request.membership, barrier=barrier, facts=form.facts())
        except AlreadyListed:
            form.add_error("since_on", TWICE)
        else:
            messages.success(request, f"De belemmering is {'vastgelegd' if is_new else 'gewijzigd'}.")
            return see_other(request, back)
    context = {
        "heading": f"Belemmering bij {employer.name}",
        "submit_label": "Opslaan",
        "cancel_url": back,
        "employer": employer,
        "remove_url": "" if is_new else _url(request, "barrier-remove", employer.pk, barrier.pk),
    }
    return render_form(request, "employers/barrier_form.html", context, form)


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def barrier_remove(request: PilotRequest, pk: UUID, barrier: UUID) -> HttpResponse:
    """Ask first, then take it away. Sent twice, the second finds nothing left to do."""
    employer, back = _employer(request, pk), _url(request, "detail", pk)
    row = EmployerBarrier.objects.visible_to(request.membership).filter(pk=barrier, employer=employer).first()
    if row is None:
        if request.method == "POST":
            return see_other(request, back)
        raise Http404
    if request.method == "POST":
        remove_barrier(by=request.membership, barrier=row)
        messages.success(request, "De belemmering is verwijderd.")
        return see_other(request, back)
    context = {
        "heading": "Belemmering verwijderen?",
        "effect": f"Je verwijdert ‘{row.get_code_display()}’ sinds {long_date(row.since_on)} bij {employer.name}.",
        "details": ["Is het opgelost? Vul dan in wanneer en hoe. De geschiedenis bewaart wat er stond."],
        "submit_label": "Verwijderen",
        "cancel_url": _url(request, "barrier", employer.pk, row.pk),
        "form": None,
    }
    return render(request, "confirm.html", context)
