"""What the pages about one person have in common: whom they are about, and how a form answers."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.forms import BaseForm
from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_vary_headers

from config.responses import render_form, see_other
from participants.models import Participant
from participants.panels import TAB
from participants.queries import get_person
from participants.refusals import SENTENCES, Refused
from pilots.http import PilotRequest
from pilots.submissions import FIELD, claim

OK = 200
CONFLICT = 409
UNPROCESSABLE = 422
#: A duty to follow a signal up does not end because somebody moved.
OF_CLOSED = {"participants/signal_form.html"}


@dataclass(frozen=True, slots=True)
class FormPage:
    """The words around a form, and where its page leads."""

    heading: str
    submit_label: str
    done: str
    done_url: str
    cancel_url: str
    intro: str = ""
    template: str = "participants/form.html"
    crumb: str = ""


def person_url(person: Participant, route: str = "detail", *args: object) -> str:
    """The address of a page about somebody."""
    return reverse(f"participants:{route}", args=[person.pilot.slug, person.pk, *args])


def change_url(person: Participant, route: str, *args: object) -> str:
    """The address of a page that changes something about somebody; empty for a dossier that is only read."""
    return "" if person.readable_until is not None else person_url(person, route, *args)


def tab_url(person: Participant, tab: str) -> str:
    """The address of one tab of a dossier."""
    return f"{person_url(person)}?{TAB}={tab}"


def list_url(request: PilotRequest) -> str:
    return reverse("participants:list", args=[request.membership.pilot.slug])


def sent(request: PilotRequest) -> QueryDict | None:
    """What a form was filled in with, an empty one too; None for a first look."""
    return request.POST if request.method == "POST" else None


def promised_id(request: PilotRequest) -> uuid.UUID:
    """The id that the dossier of this form gets: sent twice, it is found back instead of made twice."""
    key = request.POST.get(FIELD, "")
    return uuid.uuid5(uuid.NAMESPACE_OID, f"{request.membership.pk}:{key}") if key else uuid.uuid4()


def opened(request: PilotRequest, pk: uuid.UUID) -> tuple[Participant, date]:
    """The person of the address, or 404, and today. A dossier that was handed over is only read: 403 for a change."""
    on = timezone.localdate()
    person = get_person(request.membership, pk, on=on)
    if request.method == "POST" and person.readable_until is not None:
        raise PermissionDenied
    return person, on


def answer(
    request: PilotRequest, form: BaseForm, page: FormPage, work: Callable[[], None], **context: Any
) -> HttpResponse:
    """Show the form, show it again with what is wrong (422), or do `work` once and go on to `page.done_url`.

    For a dossier that another pilot took over there is no form, except those of OF_CLOSED: it leads back,
    before anything is typed.
    """
    person: Participant | None = context.get("person")
    if person is not None and person.readable_until is not None and page.template not in OF_CLOSED:
        messages.info(request, SENTENCES["handed_over_is_closed"][1])
        return see_other(request, person_url(person))
    shown = {"page": page, "heading": page.heading, "submit_label": page.submit_label, "cancel_url": page.cancel_url}
    shown |= {"crumb": page.crumb or page.heading, "intro": page.intro, "list_url": list_url(request), **context}
    if not (form.is_bound and form.is_valid()):
        return render_form(request, page.template, shown, form)
    try:
        if claim(request):
            work()
    except Refused as refused:
        refuse(form, refused)
        return page_again(request, page.template, {**shown, "form": form}, status=UNPROCESSABLE)
    messages.success(request, page.done)
    return see_other(request, page.done_url)


def refuse(form: BaseForm, refused: Refused) -> None:
    """Show what the database refused at the field it is about, or above the form."""
    form.add_error(refused.field if refused.field in form.fields else None, refused.sentence)


def removed(request: PilotRequest, work: Callable[[], None], *, done: str, back: str) -> HttpResponse:
    """Take something away and go back, with what was done or why it cannot be."""
    try:
        work()
    except Refused as refused:
        messages.error(request, refused.sentence)
    else:
        messages.success(request, done)
    return see_other(request, back)


def page_again(request: PilotRequest, template: str, context: dict[str, Any], *, status: int) -> HttpResponse:
    response = render(request, template, context, status=status)
    patch_vary_headers(response, ["HX-Request"])
    return response
