"""What the forms of a match share: how a refusal is shown, and where a form goes."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import patch_vary_headers

from config.responses import see_other
from matching.models import Dismissal, FairTalk, Match, Placement
from matching.refusals import Refusal, Refused
from participants import refusals as participant_refusals
from participants.models import Participant, WorkPermit
from pilots.http import PilotRequest
from pilots.submissions import claim

FORM_PAGE = "matching/form.html"
AboutSomebody = TypeVar("AboutSomebody", Match, WorkPermit, Placement, Dismissal, FairTalk)
#: What a form records: gives the sentence that says so, and what asks for attention.
Work = Callable[[], tuple[str, Iterable[str]]]


def opened(request: PilotRequest, row: AboutSomebody) -> AboutSomebody:
    """The row of the address. Of a dossier that went to another pilot it is only read: 403 for a change."""
    opened_person(request, row.participant)
    return row


def opened_person(request: PilotRequest, person: Participant) -> Participant:
    """The person of the address; see `opened`."""
    if request.method == "POST" and person.readable_until is not None:
        raise PermissionDenied
    return person


def url_to(request: PilotRequest, route: str, *args: object) -> str:
    """The address of a page of matching in this pilot."""
    return reverse(f"matching:{route}", args=[request.membership.pilot.slug, *args])


def show_refusal(form: BaseForm, refused: Refused) -> Refusal:
    """Put a refusal at the field it is about; one about no field is shown above the form."""
    refusal = refused.refusal
    if refusal.field in form.fields:
        form.add_error(refusal.field, refusal.sentence if refusal.url else _whole(refusal))
    return refusal


def _whole(refusal: Refusal) -> str:
    return f"{refusal.sentence} {refusal.next_step}".strip()


def form_page(
    request: HttpRequest,
    form: BaseForm,
    context: dict[str, Any],
    *,
    refusal: Refusal | None = None,
    template: str = FORM_PAGE,
) -> HttpResponse:
    """The page of a form: 422 when what was sent cannot be used, with what to do next."""
    failed = refusal is not None or (form.is_bound and not form.is_valid())
    shown = {
        "form": form,
        "refusal": refusal,
        "refusal_at_field": refusal is not None and refusal.field in form.fields,
    }
    response = render(request, template, {**context, **shown}, status=422 if failed else 200)
    patch_vary_headers(response, ["HX-Request"])
    return response


def answer(
    request: PilotRequest,
    form: BaseForm,
    work: Work,
    *,
    back: str,
    context: dict[str, Any],
    template: str = FORM_PAGE,
) -> HttpResponse:
    """A form: shown, refused with what to do, or recorded once and back to where it came from."""
    refusal = None
    if request.method == "POST" and form.is_valid():
        if not claim(request):
            return see_other(request, back)
        try:
            done, notices = work()
        except Refused as refused:
            refusal = show_refusal(form, refused)
        else:
            messages.success(request, done)
            for notice in notices:
                messages.warning(request, notice)
            return see_other(request, back)
    shown = {"submit_label": "Opslaan", "cancel_url": back} | context
    return form_page(request, form, shown, refusal=refusal, template=template)


def answer_about(
    request: PilotRequest, form: BaseForm, placement: Placement, page: dict[str, Any], work: Callable[[], str]
) -> HttpResponse:
    """A form about somebody at work; `work` does it and gives the sentence that says so.

    Args:
        page: heading and intro, and perhaps submit_label, and back when it does not go to the placement.
        work: may raise the refusals of matching and of participants.
    """

    def done() -> tuple[str, Iterable[str]]:
        try:
            return work(), ()
        except participant_refusals.Refused as refused:
            raise Refused(Refusal("refused", refused.sentence, field=refused.field)) from refused

    back = page.get("back") or url_to(request, "placement", placement.pk)
    context = {"placement": placement, **page}
    return answer(request, form, done, back=back, context=context, template="matching/aftercare_form.html")
