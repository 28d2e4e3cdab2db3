"""Who does the guidance: passing dossiers to a colleague, and colleagues who help."""

import uuid
from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from config.dutch import number
from config.responses import see_other
from participants import services
from participants.caseload_forms import InvolveForm, TransferForm
from participants.models import Involvement, Participant
from participants.page import FormPage, answer, list_url, opened, person_url, sent, tab_url
from participants.panels import Tab
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.models import Membership
from pilots.permissions import requires

NOBODY = "niemand"
LONGEST_KEY = 10
MOST = 200  # dossiers on one page: more than anybody guides


@dataclass(frozen=True, slots=True)
class Source:
    """Whose dossiers can be passed on, how many, and whether that colleague left."""

    label: str
    url: str
    is_chosen: bool


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def transfer(request: PilotRequest) -> HttpResponse:
    """Pass the dossiers of one colleague, who may have left, or of nobody, to another; or one dossier."""
    on, chosen = timezone.localdate(), request.GET.get("van", "")
    one = _only(request)
    people = _people(request, chosen, one)
    initial = {"people": [person.pk for person in people]} if one else {}
    form = TransferForm(sent(request), membership=request.membership, people=people, initial=initial)
    done: list[Participant] = []

    def work() -> None:
        given = form.cleaned_data
        done.extend(
            services.transfer_cases(
                by=request.membership, people=given["people"], to=given["to"], reason=given["reason"], on=on
            )
        )

    back = person_url(people[0]) + f"?deel={Tab.GUIDANCE}" if one and people else list_url(request)
    page = FormPage(
        heading="Dossiers overdragen aan een collega",
        submit_label="Overdragen",
        done="De dossiers zijn overgedragen. Ze staan bij je collega als nieuw.",
        done_url=back,
        cancel_url=back,
        template="participants/transfer.html",
        intro="Je collega wordt verantwoordelijk. Wie betrokken is, blijft betrokken.",
    )
    return answer(request, form, page, work, person=None, sources=_sources(request, chosen, is_one=bool(one)))


def _only(request: PilotRequest) -> uuid.UUID | None:
    try:
        return uuid.UUID(request.GET.get("dossier", ""))
    except ValueError:
        return None


def _active(request: PilotRequest) -> QuerySet[Participant]:
    rows: QuerySet[Participant] = Participant.objects.visible_to(request.membership)
    return rows.filter(ended_on=None, readable_until=None)


def _people(request: PilotRequest, chosen: str, one: uuid.UUID | None) -> QuerySet[Participant]:
    rows = _active(request).select_related("pilot")
    if one is not None:
        return rows.filter(pk=one)
    if chosen == NOBODY:
        rows = rows.filter(jobhunter=None)
    else:
        is_key = chosen.isascii() and chosen.isdecimal() and len(chosen) < LONGEST_KEY
        rows = rows.filter(jobhunter=int(chosen) if is_key else request.membership.pk)
    first = list(rows.order_by("sort_key", "id").values_list("pk", flat=True)[:MOST])
    return _active(request).select_related("pilot").filter(pk__in=first).order_by("sort_key", "id")


def _sources(request: PilotRequest, chosen: str, *, is_one: bool) -> list[Source]:
    """Every colleague with running dossiers, and nobody."""
    if is_one:
        return []
    url = reverse("participants:transfer", args=[request.membership.pilot.slug])
    counts = dict(_active(request).order_by().values_list("jobhunter").annotate(Count("pk")))
    rows = Membership.objects.visible_to(request.membership).filter(pk__in=[pk for pk in counts if pk])
    mine = str(request.membership.pk)
    found = [
        Source(
            f"{row.name}{', weg' if row.ended_on else ''} ({number(counts[row.pk])})",
            f"{url}?van={row.pk}",
            str(row.pk) == (chosen or mine),
        )
        for row in rows.order_by("name")
    ]
    if None in counts:
        found.append(Source(f"Nog niemand ({number(counts[None])})", f"{url}?van={NOBODY}", chosen == NOBODY))
    return found


@never_cache
@require_POST
@requires(Role.JOBHUNTER)
def case_opened(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """The receiver of a dossier looked at it; sent by the page itself, or by the button where there is no script."""
    person, _on = opened(request, pk)
    services.mark_opened(by=request.membership, participant=person)
    if request.htmx:
        return HttpResponse(status=204)
    return see_other(request, person_url(person))


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def involve(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    form = InvolveForm(sent(request), membership=request.membership, on=on, initial={"since": on})

    def work() -> None:
        given = form.cleaned_data
        services.involve(by=request.membership, participant=person, colleague=given["colleague"], since=given["since"])

    page = FormPage(
        heading=f"Collega betrekken bij {person.full_name}",
        crumb="Collega betrekken",
        submit_label="Opslaan",
        done="Je collega is betrokken.",
        done_url=tab_url(person, Tab.GUIDANCE),
        cancel_url=tab_url(person, Tab.GUIDANCE),
        intro="Betrokken zijn geeft geen extra rechten: wat iemand ziet, hangt af van de rol.",
    )
    return answer(request, form, page, work, person=person)


@never_cache
@require_POST
@requires(Role.JOBHUNTER)
def involvement_end(request: PilotRequest, pk: uuid.UUID, involvement: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    found = get_object_or_404(Involvement.objects.visible_to(request.membership), Q(participant=person), pk=involvement)
    services.end_involvement(by=request.membership, involvement=found, on=on)
    return see_other(request, tab_url(person, Tab.GUIDANCE))
