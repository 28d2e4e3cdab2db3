"""Whether work fits better than the work before it: recorded, and put right."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from matching.enums import FitsBetter
from matching.models import Placement
from matching.placement_shown import Beside, work_before
from matching.progression_forms import ProgressionForm
from matching.queries import get_placement
from matching.services import judge_progression
from matching.views.support import answer, opened, url_to
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.JOB_COACH)
def progression(request: PilotRequest, pk: UUID) -> HttpResponse:
    """Filled in with what was recorded, or else with what follows from the two jobs."""
    found = opened(request, get_placement(request.membership, pk))
    before = work_before(request.membership, found)
    form = ProgressionForm(request.POST or None, initial=_known(before))

    def work() -> tuple[str, Iterable[str]]:
        judge_progression(request.membership, found, judgement=form.judgement, on=timezone.localdate())
        return "Of dit werk beter past, is vastgelegd.", ()

    context = {"heading": "Past dit werk beter?", "intro": _who(found), "placement": found, "beside": before}
    back = url_to(request, "placement", pk)
    return answer(request, form, work, back=back, context=context, template="matching/progression.html")


def _known(before: Beside | None) -> dict[str, Any]:
    if before is None:
        return {"version": 0}
    if before.said is not None:
        said = before.said
        return {"fits": said.fits, "better": said.better, "note": said.note, "version": said.version}
    derived = before.progress.derived
    if derived is None:
        return {"version": 0}
    better = [aspect.value for aspect in before.progress.better] if derived else []
    return {"fits": FitsBetter.YES if derived else FitsBetter.NO, "better": better, "version": 0}


def _who(placement: Placement) -> str:
    return f"{placement.participant.full_name} bij {placement.employer.name}."
