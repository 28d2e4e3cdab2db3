"""Optional data about a household, and the sum of the own contribution. What the pilot does not use is not there."""

import uuid
from typing import Any

from django.http import Http404, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from config.responses import render_form
from legal.models import Confidence
from legal.queries import parameters
from legal.rules.parameters import ParameterRow
from legal.rules.reba import reba_range
from legal.sentences import TITLES, value_in_words
from participants.circumstances_forms import CircumstancesForm, RebaForm
from participants.enums import MilestoneKind
from participants.page import FormPage, answer, list_url, opened, person_url, sent
from participants.panels import TAB, Tab
from participants.private_queries import circumstances_of
from participants.services.circumstances import fields_in_use, record_circumstances
from pilots.enums import OptionalData, Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.queries import data_in_use


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def circumstances(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    in_use = fields_in_use(request.membership)
    if not in_use:
        raise Http404
    person, _on = opened(request, pk)
    initial = CircumstancesForm.shown(circumstances_of(person))
    form = CircumstancesForm(sent(request), in_use=in_use, initial=initial)
    back = f"{person_url(person)}?{TAB}={Tab.PROFILE}"
    page = FormPage(
        heading=f"Huishouden en inkomen van {person.full_name}",
        crumb="Huishouden en inkomen",
        submit_label="Opslaan",
        done="De gegevens zijn opgeslagen.",
        done_url=back,
        cancel_url=back,
    )

    def work() -> None:
        record_circumstances(by=request.membership, participant=person, given=form.cleaned_data)

    return answer(request, form, page, work, person=person)


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def reba(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """What may be left of a wage, as a range. The amounts are sent in a POST and forgotten."""
    if OptionalData.REBA not in data_in_use(request.membership):
        raise Http404
    person, on = opened(request, pk)
    form = RebaForm(sent(request))
    context: dict[str, Any] = {
        "heading": "Wat blijft er over van loon?",
        "submit_label": "Berekenen",
        "cancel_url": f"{person_url(person)}?{TAB}={Tab.WORK}",
        "list_url": list_url(request),
        "person": person,
        "crumb": "Eigen bijdrage (REBA)",
        "talk_url": person_url(person, "milestone-add", MilestoneKind.REBA_TALK),
    }
    if form.is_bound and form.is_valid():
        found = reba_range(form.cleaned_data["net_income"], form.household(), on=on, parameters=parameters())
        rows = [_told(row) for row in found.rows] if found else []
        context |= {"is_counted": True, "range": found, "rows": rows}
    return render_form(request, "participants/reba.html", context, form)


def _told(row: ParameterRow) -> dict[str, str]:
    """A number with where it was found and how sure we are of it."""
    return {
        "title": TITLES.get(row.key, row.description),
        "amount": value_in_words(row.value, row.unit),
        "source": row.source,
        "confidence": str(Confidence(row.confidence.value).label),
    }
