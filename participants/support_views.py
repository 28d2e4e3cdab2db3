"""Help that somebody got: added by jobhunter and job coach, corrected by the jobhunter."""

import uuid

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from config.dutch import long_date
from config.responses import see_other
from participants import services
from participants.models import Participant, SupportGiven
from participants.note_views import guidance_url
from participants.page import FormPage, answer, opened, person_url, removed, sent
from participants.support_forms import SupportForm
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.JOB_COACH)
def support_add(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    form = SupportForm(sent(request), participant=person, on=on, initial={"given_on": on})

    def work() -> None:
        services.record_support(by=request.membership, participant=person, facts=form.facts())

    return answer(request, form, _page(person, f"Hulp aan {person.full_name}"), work, person=person)


def _page(person: Participant, heading: str, done: str = "De hulp is vastgelegd.") -> FormPage:
    back = guidance_url(person)
    return FormPage(heading, "Opslaan", done, done_url=back, cancel_url=back, crumb="Hulp")


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def support_edit(request: PilotRequest, pk: uuid.UUID, support: uuid.UUID) -> HttpResponse:
    person, _on = opened(request, pk)
    rows = SupportGiven.objects.visible_to(request.membership)
    row = get_object_or_404(rows, pk=support, participant=person)
    initial = {name: getattr(row, name) for name in SupportForm.FACTS}
    form = SupportForm(sent(request), participant=person, on=timezone.localdate(), initial=initial)

    def work() -> None:
        services.change_support(by=request.membership, support=row, facts=form.facts())

    page = _page(person, f"Hulp aan {person.full_name} wijzigen", "De hulp is gewijzigd.")
    remove_url = person_url(person, "support-remove", row.pk)
    return answer(request, form, page, work, person=person, remove_url=remove_url)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def support_remove(request: PilotRequest, pk: uuid.UUID, support: uuid.UUID) -> HttpResponse:
    """Ask first, then take it away. Sent twice, the second finds nothing left to do."""
    person, _on = opened(request, pk)
    row = SupportGiven.objects.visible_to(request.membership).filter(pk=support, participant=person).first()
    if row is None:
        if request.method == "POST":
            return see_other(request, guidance_url(person))
        raise Http404
    if request.method == "POST":

        def work() -> None:
            services.remove_support(by=request.membership, support=row)

        return removed(request, work, done="De hulp is verwijderd.", back=guidance_url(person))
    context = {
        "heading": "Hulp verwijderen?",
        "effect": f"Je verwijdert ‘{row.get_kind_display()}’ van {long_date(row.given_on)} bij {person.full_name}.",
        "details": ["De geschiedenis bewaart wat er stond."],
        "submit_label": "Verwijderen",
        "cancel_url": person_url(person, "support-edit", row.pk),
        "form": None,
    }
    return render(request, "confirm.html", context)
