"""Which data a pilot uses: what is on and by which decision, and the list of every personal field."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from config.responses import render_form, see_other
from config.spreadsheets import xlsx_bytes
from pilots.answers import posted
from pilots.data_forms import DataChoiceForm
from pilots.enums import PILOT_ROLES, OptionalData, Role
from pilots.field_list import COLUMNS, field_list
from pilots.http import PilotRequest
from pilots.models import DataChoice, Membership
from pilots.permissions import requires
from pilots.services import choose_data
from pilots.submissions import claim

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _choices(request: PilotRequest) -> dict[str, DataChoice]:
    return {choice.data: choice for choice in DataChoice.objects.visible_to(request.membership)}


def _page_url(request: PilotRequest) -> str:
    return reverse("pilots:data", args=[request.membership.pilot.slug])


@require_safe
@requires(*PILOT_ROLES)
def data(request: PilotRequest) -> HttpResponse:
    """Every optional kind of data: in use or not, since which decision, and what for."""
    choices = _choices(request)
    context = {
        "kinds": [(kind, choices.get(kind, DataChoice(data=kind))) for kind in OptionalData],
        "is_leader": request.membership.role == Role.PROJECT_LEADER,
    }
    return render(request, "pilots/data.html", context)


@require_safe
@requires(*PILOT_ROLES)
def data_fields(request: PilotRequest) -> HttpResponse:
    """Every personal field the program holds, to read or to print."""
    tables: dict[tuple[str, str], list[Any]] = {}
    for field in field_list(_choices(request).values()):
        tables.setdefault((field.about, field.table), []).append(field)
    context = {"tables": tables.items(), "on": timezone.localdate(), "data_url": _page_url(request)}
    return render(request, "pilots/data_fields.html", context)


@require_safe
@requires(*PILOT_ROLES)
def data_xlsx(request: PilotRequest) -> HttpResponse:
    """The same list as a workbook, for the DPIA and the processing register. Holds no data about anybody."""
    rows = [field.cells for field in field_list(_choices(request).values())]
    name = f"gegevenslijst-{request.membership.pilot.slug}-{timezone.localdate().isoformat()}.xlsx"
    response = HttpResponse(xlsx_bytes("gegevens", COLUMNS, rows), content_type=XLSX)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@require_http_methods(["GET", "POST"])
@requires(Role.PROJECT_LEADER)
def data_choice(request: PilotRequest, data: str) -> HttpResponse:
    """Switch one kind of data on by a decision, or off."""
    if data not in set(OptionalData):
        raise Http404
    kind, current = OptionalData(data), _choices(request).get(data)
    form = DataChoiceForm(
        posted(request),
        data=kind,
        organisations=_organisations(request, current),
        on=timezone.localdate(),
        initial=DataChoiceForm.shown(current),
    )
    if request.method == "POST" and form.is_valid():
        if claim(request):
            choose_data(by=request.membership, data=kind, choice=form.choice())
        state = "staat aan" if form.cleaned_data["is_on"] else "staat uit en is overal verborgen"
        messages.success(request, f"{kind.label} {state}.")
        return see_other(request, _page_url(request))
    context = {
        "heading": f"{kind.label}: wel of niet gebruiken",
        "kind": kind,
        "intro": "Kies je ‘Nee’, dan is het overal verborgen en hoef je de rest niet in te vullen."
        " Wat al is vastgelegd, blijft bewaard.",
        "submit_label": "Opslaan",
        "cancel_url": _page_url(request),
    }
    return render_form(request, "pilots/data_choice.html", context, form)


def _organisations(request: PilotRequest, current: DataChoice | None) -> list[str]:
    """Where the jobhunters of the pilot work, and what was chosen before."""
    members = Membership.objects.visible_to(request.membership).current().filter(role=Role.JOBHUNTER)
    known = set(members.values_list("organisation", flat=True)) | set(current.organisations if current else ())
    return sorted(known)
