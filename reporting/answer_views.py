"""The answers to a pilot's own questions, as a workbook: a case number and what was answered, no names."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from config.spreadsheets import xlsx_bytes
from participants.profile_queries import intake_answers
from pilots.enums import AccessAction, Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from reporting.services import log_export

WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CASE = "dossier"


@never_cache
@require_safe
@requires(Role.JOBHUNTER)
def answers(request: PilotRequest) -> HttpResponse:
    """A column for each question, those that are not asked any more too; an empty cell was not asked."""
    questions, rows = intake_answers(request.membership)
    columns = [
        CASE,
        *(f"{q.text} (gestopt op {q.retired_on.isoformat()})" if q.retired_on else q.text for q in questions),
    ]
    table = [[number, *(given.get(question.pk, "") for question in questions)] for number, given in rows]
    log_export(request.membership, AccessAction.EXPORT_ANSWERS, request_id=request.request_id)
    name = f"antwoorden-{request.membership.pilot.slug}-{timezone.localdate()}.xlsx"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(xlsx_bytes("antwoorden", columns, table), content_type=WORKBOOK, headers=headers)
