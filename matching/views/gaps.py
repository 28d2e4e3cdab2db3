"""Days of work without a permit: what is wrong, what to do, and what happened on them."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from matching.gaps import gaps_of, told_days, unanswered
from matching.permit_forms import GapForm
from matching.queries import get_placement
from matching.services import answer_gap
from matching.views.support import answer, opened, url_to
from participants.fit_shown import warned
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def gap(request: PilotRequest, pk: UUID) -> HttpResponse:
    """The first days of which nobody said yet whether there was work are filled in."""
    found, today = opened(request, get_placement(request.membership, pk)), timezone.localdate()
    findings = gaps_of(request.membership, [found], on=today)[found.pk]
    first = next(iter(unanswered(findings, told_days(found))), None)
    initial: dict[str, Any] = {"version": found.version}
    if first is not None:
        ends_on = first.ends_on or max(first.starts_on, today)
        initial |= {"starts_on": first.starts_on, "ends_on": ends_on}
    form = GapForm(request.POST or None, on=today, initial=initial)

    def work() -> tuple[str, Iterable[str]]:
        made = answer_gap(request.membership, found, answer=form.answer, on=today)
        if made.worked:
            return "Vastgelegd: er is gewerkt zonder TWV, en het is gemeld. Dit blijft in het dossier staan.", ()
        return "Vastgelegd: het werk lag stil op deze dagen.", ()

    context = {
        "heading": "Dagen zonder TWV",
        "placement": found,
        "intro": f"{found.participant.full_name} bij {found.employer.name}.",
        "warnings": [warned(finding) for finding in findings],
    }
    back = url_to(request, "placement", pk)
    return answer(request, form, work, back=back, context=context, template="matching/gap.html")
