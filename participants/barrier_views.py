"""What stops people: per person where the pilot chose that, and otherwise counted by month."""

import uuid

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from config.dutch import long_date
from config.responses import see_other
from employers.enums import BarrierReporter
from participants import services
from participants.barrier_forms import PersonBarrierForm
from participants.models import Barrier, Participant
from participants.note_views import guidance_url
from participants.page import FormPage, answer, opened, person_url, removed, sent
from participants.support import barriers_in_use
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires


def _opened(request: PilotRequest, pk: uuid.UUID) -> tuple[Participant, dict[str, object]]:
    """The person, and what every form about a barrier starts with; 404 where the pilot only counts."""
    if not barriers_in_use(request.membership):
        raise Http404
    person, on = opened(request, pk)
    return person, {"participant": person, "on": on}


def _page(person: Participant, heading: str, done: str) -> FormPage:
    back = guidance_url(person)
    return FormPage(heading, "Opslaan", done, done_url=back, cancel_url=back, crumb="Belemmering")


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def barrier_add(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    person, given = _opened(request, pk)
    initial = {"reported_by": BarrierReporter.PARTICIPANT, "since_on": given["on"]}
    form = PersonBarrierForm(sent(request), initial=initial, **given)

    def work() -> None:
        services.record_barrier(by=request.membership, participant=person, facts=form.facts())

    page = _page(person, f"Belemmering van {person.full_name}", "De belemmering is vastgelegd.")
    return answer(request, form, page, work, person=person)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def barrier_edit(request: PilotRequest, pk: uuid.UUID, barrier: uuid.UUID) -> HttpResponse:
    """Correct it, or say that it is solved."""
    person, given = _opened(request, pk)
    row = get_object_or_404(Barrier.objects.visible_to(request.membership), pk=barrier, participant=person)
    initial = {name: getattr(row, name) for name in PersonBarrierForm.FACTS}
    form = PersonBarrierForm(sent(request), initial=initial, **given)

    def work() -> None:
        services.change_barrier(by=request.membership, barrier=row, facts=form.facts())

    page = _page(person, f"Belemmering van {person.full_name} wijzigen", "De belemmering is gewijzigd.")
    remove_url = person_url(person, "barrier-remove", row.pk)
    return answer(request, form, page, work, person=person, remove_url=remove_url)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def barrier_remove(request: PilotRequest, pk: uuid.UUID, barrier: uuid.UUID) -> HttpResponse:
    """Ask first, then take it away. Sent twice, the second finds nothing left to do."""
    person, _given = _opened(request, pk)
    row = Barrier.objects.visible_to(request.membership).filter(pk=barrier, participant=person).first()
    if row is None:
        if request.method == "POST":
            return see_other(request, guidance_url(person))
        raise Http404
    if request.method == "POST":

        def work() -> None:
            services.remove_barrier(by=request.membership, barrier=row)

        return removed(request, work, done="De belemmering is verwijderd.", back=guidance_url(person))
    context = {
        "heading": "Belemmering verwijderen?",
        "effect": f"Je verwijdert ‘{row.get_code_display()}’ sinds {long_date(row.since_on)} bij {person.full_name}.",
        "details": ["Is het opgelost? Vul dan in wanneer en hoe. De geschiedenis bewaart wat er stond."],
        "submit_label": "Verwijderen",
        "cancel_url": person_url(person, "barrier", row.pk),
        "form": None,
    }
    return render(request, "confirm.html", context)
