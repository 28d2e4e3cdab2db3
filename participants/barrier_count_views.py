"""Counting what stops people, by month, for a pilot that records it of nobody by name."""

from datetime import date
from urllib.parse import urlencode

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from employers.enums import BarrierReporter
from participants import services
from participants.barrier_forms import CountChoiceForm, CountForm, month_name
from participants.page import FormPage, answer, sent
from participants.support import barriers_in_use
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.models import BarrierCount
from pilots.permissions import requires


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def barrier_counts(request: PilotRequest) -> HttpResponse:
    """The numbers of one month and one reporting party; the address says which."""
    month, reporter, choice = _chosen(request)
    told = BarrierCount.objects.visible_to(request.membership).filter(month=month, reported_by=reporter)
    initial = {row.code: row.number or None for row in told}
    form = CountForm(sent(request), initial=initial)
    address = reverse("participants:barrier-counts", args=[request.membership.pilot.slug])
    here = f"{address}?{urlencode({'maand': month.isoformat(), 'melder': reporter})}"
    page = FormPage(
        heading=f"Belemmeringen tellen: {month_name(month)}",
        submit_label="Aantallen opslaan",
        done="De aantallen zijn opgeslagen.",
        done_url=here,
        cancel_url=reverse("participants:list", args=[request.membership.pilot.slug]),
        template="participants/barrier_counts.html",
    )

    def work() -> None:
        services.count_barriers(by=request.membership, month=month, reported_by=reporter, numbers=form.numbers())

    context = {
        "choice": choice,
        "reporter": str(BarrierReporter(reporter).label),
        "per_person": barriers_in_use(request.membership),
    }
    return answer(request, form, page, work, person=None, **context)


def _chosen(request: PilotRequest) -> tuple[date, str, CountChoiceForm]:
    """The month and the party of the address; this month and one's own party for anything else."""
    today = timezone.localdate()
    is_coa = request.membership.role == Role.COA_CASEWORKER
    start = {
        "maand": today.replace(day=1).isoformat(),
        "melder": BarrierReporter.COA if is_coa else BarrierReporter.PARTICIPANT,
    }
    given = {name: request.GET[name] for name in start if name in request.GET}
    form = CountChoiceForm({**start, **given}, today=today)
    if not form.is_valid():
        form = CountChoiceForm(start, today=today)
        form.is_valid()
    return date.fromisoformat(form.cleaned_data["maand"]), form.cleaned_data["melder"], form
