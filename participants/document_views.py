"""W-documents from a pasted list: looked at line by line before anything is saved, and taken back in one press."""

import uuid
from collections import Counter
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from config.fields import LongTextField
from config.forms import Form
from config.responses import render_form, see_other
from participants import services
from participants.documents import Change, Planned, plan
from participants.models import DocumentBatch
from participants.page import sent
from participants.pasted import MOST_LINES, PastedLine, masked, read_lines
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim

SAVE = "opslaan"
RECENT = 5
LONGEST = 40_000
#: change -> tone and icon of its badge
BADGES = {
    Change.NEW: ("success", "plus"),
    Change.CHANGED: ("active", "edit"),
    Change.SAME: ("neutral", "check"),
    Change.FAULT: ("danger", "circle-x"),
}


class PasteForm(Form):
    """The list as it was pasted."""

    lines = LongTextField(
        label="Plak hier je lijst",
        noun="een of meer regels",
        max_length=LONGEST,
        help_text="Per regel: dossiernummer of V-nummer, geldig vanaf, geldig tot en met. Kopieer uit Excel, of zet een"
        " puntkomma tussen de velden. De einddatum mag ontbreken.",
    )

    def clean_lines(self) -> list[PastedLine]:
        rows = read_lines(self.cleaned_data["lines"])
        if not rows:
            raise ValidationError("Onder het kopje staat geen regel. Plak ook de regels eronder")
        if len(rows) > MOST_LINES:
            raise ValidationError(f"Plak hoogstens {MOST_LINES} regels tegelijk. Je plakte er nu {len(rows)}")
        return rows


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.COA_CASEWORKER)
def w_documents(request: PilotRequest) -> HttpResponse:
    """The empty page; what a list would do; and, asked for by the second form, the saving of it."""
    form = PasteForm(sent(request))
    if not (form.is_bound and form.is_valid()):
        form.data = _shown(form)
        return render_form(request, "participants/w_documents.html", _context(request), form)
    lines = form.cleaned_data["lines"]
    if request.POST.get("stap") == SAVE:
        return _save(request, lines)
    planned = plan(request.membership, lines)
    good = [row for row in planned if row.change in (Change.NEW, Change.CHANGED)]
    if not any(row.is_good for row in planned):
        form.add_error("lines", "Met geen enkele regel kan iets. Hieronder staat per regel wat er mis is")
    form.data = _shown(form)
    counts = Counter(row.change for row in planned)
    context = _context(request) | {
        "planned": [(row, *BADGES[row.change]) for row in planned],
        "counts": [(change.value, counts[change]) for change in Change if counts[change]],
        "good": "\n".join(row.canonical for row in good),
        "save_label": "1 goede regel opslaan" if len(good) == 1 else f"{len(good)} goede regels opslaan",
        "form": form,
    }
    status = 422 if form.errors else 200
    response = render(request, "participants/w_documents.html", context, status=status)
    patch_vary_headers(response, ["HX-Request"])
    return response


def _shown(form: PasteForm) -> dict[str, Any]:
    """What was pasted, without a whole number of a person in it."""
    return {"lines": masked(str(form.data.get("lines", "")))}


def _context(request: PilotRequest) -> dict[str, Any]:
    rows = DocumentBatch.objects.visible_to(request.membership).filter(undone_at=None).order_by("-recorded_at")
    return {"batches": [(batch, len(batch.changes)) for batch in rows[:RECENT]]}


def _save(request: PilotRequest, lines: list[PastedLine]) -> HttpResponse:
    if claim(request):
        planned = services.save_documents(by=request.membership, lines=lines)
        messages.success(request, _told(planned))
    return see_other(request, _url(request))


def _told(planned: list[Planned]) -> str:
    counts = Counter(row.change for row in planned)
    told = f"{counts[Change.NEW]} nieuw, {counts[Change.CHANGED]} gewijzigd."
    return told + (f" {counts[Change.FAULT]} niet: intussen veranderd." if counts[Change.FAULT] else "")


def _url(request: PilotRequest) -> str:
    return reverse("participants:w-documents", args=[request.membership.pilot.slug])


@never_cache
@require_POST
@requires(Role.COA_CASEWORKER)
def undo(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    batch = DocumentBatch.objects.visible_to(request.membership).filter(pk=pk).first()
    if batch is None:
        raise Http404
    if claim(request):
        done, left = services.undo_documents(by=request.membership, batch=batch)
        rest = f" {left} niet, die zijn intussen veranderd." if left else ""
        messages.success(request, f"De lijst is ongedaan gemaakt: {done} teruggezet.{rest}")
    return see_other(request, _url(request))
