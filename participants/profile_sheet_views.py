"""A profile for an employer: on screen, as a PDF, as a Word document. Each time it is made stands in the access log."""

import uuid

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from config.pdf import pdf_of
from config.responses import render_form
from participants.page import list_url, opened, person_url, refuse, sent
from participants.profile_document import AGREED, CONTENT_TYPE, docx_of
from participants.profile_sheet import Sheet, sheet_of
from participants.profile_sheet_forms import ProfileSheetForm, agreed_employers
from participants.queries import profile_of
from participants.refusals import Refused
from participants.services.profile_sheets import release_profile
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires

PDF, WORD = "pdf", "word"
UNPROCESSABLE = 422


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def profile_sheet(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """Choose employer and parts, then look at the sheet or take it along."""
    person, on = opened(request, pk)
    employers = agreed_employers(request.membership, person, on)
    form = ProfileSheetForm(sent(request), employers=employers)
    context = {
        "person": person,
        "list_url": list_url(request),
        "has_agreement": bool(employers),
        "has_profile": profile_of(person) is not None,
        "agreement_url": person_url(person, "agreement-add"),
    }
    if not (form.is_bound and form.is_valid()):
        return render_form(request, "participants/profile_sheet.html", context, form)
    employer = form.cleaned_data["employer"]
    try:
        release_profile(by=request.membership, participant=person, employer=employer, request_id=request.request_id)
    except Refused as refused:
        refuse(form, refused)
        return render(request, "participants/profile_sheet.html", context | {"form": form}, status=UNPROCESSABLE)
    sheet = sheet_of(
        request.membership,
        person,
        employer=employer.name,
        parts=form.chosen_parts,
        with_last_name=form.cleaned_data["with_last_name"],
        on=on,
    )
    return _file(request.POST.get("doe", ""), sheet) or render(
        request,
        "participants/profile_sheet.html",
        context | {"form": form, "sheet": sheet, "agreed": AGREED.format(sheet.name)},
    )


def _file(form: str, sheet: Sheet) -> HttpResponse | None:
    """The sheet to take along; None to look at it on screen."""
    if form == PDF:
        content = pdf_of("participants/profile_sheet_pdf.html", {"sheet": sheet, "agreed": AGREED.format(sheet.name)})
        return _download(content, "application/pdf", "profiel.pdf")
    if form == WORD:
        return _download(docx_of(sheet), CONTENT_TYPE, "profiel.docx")
    return None


def _download(content: bytes, content_type: str, name: str) -> HttpResponse:
    """The name of the file says nothing about the person: it travels further than the file."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type=content_type, headers=headers)
