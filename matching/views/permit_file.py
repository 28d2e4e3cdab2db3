"""The TWV file for an employer: on screen, on paper and as a PDF, once the person agreed that the employer may know."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from config.pdf import pdf_of
from config.responses import see_other
from legal.queries import parameters
from matching.models import Match
from matching.permit_file import permit_file
from matching.queries import agreements_for, get_match
from matching.views.support import url_to
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires


def _file(request: PilotRequest, match: Match) -> dict[str, Any]:
    """Empty without an agreement that holds."""
    if not any(row.withdrawn_on is None for row in agreements_for(request.membership, match)):
        return {}
    return {"file": permit_file(request.membership, match, law=parameters(), on=timezone.localdate())}


@never_cache
@require_safe
@requires(Role.JOBHUNTER)
def file_for_employer(request: PilotRequest, pk: UUID) -> HttpResponse:
    match = get_match(request.membership, pk)
    return render(request, "matching/permit_file.html", {"match": match, **_file(request, match)})


@never_cache
@require_safe
@requires(Role.JOBHUNTER)
def file_pdf(request: PilotRequest, pk: UUID) -> HttpResponse:
    """The name of the file says nothing about the person: it travels further than the file."""
    found = _file(request, get_match(request.membership, pk))
    if not found:
        return see_other(request, url_to(request, "permit-file", pk))
    headers = {"Content-Disposition": 'attachment; filename="twv-dossier.pdf"'}
    content = pdf_of("matching/permit_file_pdf.html", found)
    return HttpResponse(content, content_type="application/pdf", headers=headers)
