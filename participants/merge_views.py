"""Dossiers that may be of one person: side by side, judged, merged, and taken apart again."""

import uuid

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from config.responses import see_other
from participants import services
from participants.duplicates import suspicions_of, why_alike
from participants.merge_forms import MergeForm
from participants.models import Merge, Participant
from participants.page import FormPage, answer, list_url, opened, person_url, sent, tab_url
from participants.panels import Tab
from participants.queries import contact_of, get_person, hidden_fields
from participants.refusals import Refused
from participants.shown import Fact, contact_facts, head_facts
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim


@never_cache
@require_safe
@requires(Role.JOBHUNTER)
def duplicates(request: PilotRequest) -> HttpResponse:
    """Pairs that look alike and that nobody judged yet."""
    on = timezone.localdate()
    pairs = [
        (found.reason, head_facts(found.one, on), head_facts(found.other, on), found.one, found.other)
        for found in suspicions_of(request.membership)
    ]
    return render(request, "participants/duplicates.html", {"pairs": pairs, "list_url": list_url(request)})


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def merge(request: PilotRequest, pk: uuid.UUID, other: uuid.UUID) -> HttpResponse:
    """The dossier that stays beside the one that goes up in it, fact by fact."""
    kept, on = opened(request, pk)
    merged = get_person(request.membership, other, on=on)
    if kept.pk == merged.pk:
        raise Http404
    hidden = hidden_fields(kept.pilot_id)  # of what the pilot does not use, the dossier that stays counts
    differences = [found for found in services.differences_of(kept, merged) if found.column not in hidden]
    form = MergeForm(sent(request), differences=differences)

    def work() -> None:
        services.merge_dossiers(
            by=request.membership,
            kept=kept,
            merged=merged,
            reason=form.cleaned_data["reason"],
            choices=form.choices(),
        )

    page = FormPage(
        heading="Twee dossiers samenvoegen",
        crumb="Samenvoegen",
        submit_label="Samenvoegen",
        done=f"{merged.case_number} is opgegaan in {kept.case_number}. Je kunt dit ongedaan maken bij Begeleiding.",
        done_url=person_url(kept),
        cancel_url=_duplicates_url(request),
        template="participants/merge.html",
        intro=f"{kept.case_number} blijft. Alles van {merged.case_number} gaat erin op.",
    )
    reason = why_alike(kept, merged.birth_date, year_only=merged.birth_year_only)
    shown = {"kept_facts": _facts(kept), "merged_facts": _facts(merged), "merged": merged, "reason": reason}
    return answer(request, form, page, work, person=kept, **shown)


def _facts(person: Participant) -> list[Fact]:
    name = Fact("Naam", person.full_name)
    return [name, *head_facts(person, timezone.localdate()), *contact_facts(person, contact_of(person))]


def _duplicates_url(request: PilotRequest) -> str:
    return reverse("participants:duplicates", args=[request.membership.pilot.slug])


@never_cache
@require_POST
@requires(Role.JOBHUNTER)
def not_the_same(request: PilotRequest, pk: uuid.UUID, other: uuid.UUID) -> HttpResponse:
    """Two people: this pair is never asked about again."""
    one, on = opened(request, pk)
    second = get_person(request.membership, other, on=on)
    if one.pk == second.pk:
        raise Http404
    services.judge_not_same(by=request.membership, one=one.pk, other=second.pk)
    messages.success(request, "Vastgelegd: dit zijn twee mensen. We vragen het niet opnieuw.")
    return see_other(request, _duplicates_url(request))


@never_cache
@require_POST
@requires(Role.JOBHUNTER)
def merge_undo(request: PilotRequest, pk: uuid.UUID, merge: uuid.UUID) -> HttpResponse:
    kept, _on = opened(request, pk)
    found = get_object_or_404(Merge.objects.visible_to(request.membership), pk=merge, kept=kept)
    try:
        if claim(request):
            services.undo_merge(by=request.membership, merge=found)
    except Refused as refused:
        messages.error(request, refused.sentence)
    else:
        messages.success(request, "De dossiers zijn weer apart.")
    return see_other(request, tab_url(kept, Tab.GUIDANCE))
