"""A form that records a fact or changes the one that stands: with its reason where the fact is COA's, and never over
somebody else's change."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from django import forms
from django.http import HttpResponse

from config.dutch import long_date
from config.forms import WarnsOfBsn
from participants.dossier import name_of
from participants.fact_forms import OfPersonForm, moment_of, reason_field
from participants.models import Milestone, Participant
from participants.ownership import asks_reason
from participants.page import CONFLICT, FormPage, answer, list_url, page_again
from participants.refusals import Outdated
from participants.shown import Fact
from pilots.http import PilotRequest
from pilots.models import Membership


class ChangeForm(WarnsOfBsn, OfPersonForm):
    """`changes` is the fact that the form shows, None for a new one; `seen` is when that was written."""

    seen = forms.CharField(widget=forms.HiddenInput, required=False, max_length=40)

    def __init__(self, *args: Any, changes: Milestone | None, by: Membership, **kwargs: Any) -> None:
        if changes is not None and asks_reason(changes, by):
            self.base_fields = {**self.base_fields, "change_reason": reason_field()}  # type: ignore[misc]
        super().__init__(*args, **kwargs)
        self.initial.setdefault("seen", changes.recorded_at.isoformat() if changes else "")

    @property
    def seen_at(self) -> datetime | None:
        return moment_of(self.cleaned_data["seen"])

    @property
    def reason(self) -> dict[str, str]:
        """Why a fact of COA changes, for the row."""
        given = self.cleaned_data.get("change_reason")
        return {"change_reason": given} if given else {}


F = TypeVar("F", bound=ChangeForm)


def answer_change(
    request: PilotRequest,
    make: Callable[[Any], F],
    page: FormPage,
    work: Callable[[F], None],
    **context: Any,
) -> HttpResponse:
    """Like `answer`, for a form made by `make`; after somebody else's change what was typed stays and may be saved."""
    form = make(request.POST if request.method == "POST" else None)
    person: Participant = context["person"]
    fact: Milestone | None = context.pop("fact")
    try:
        return answer(request, form, page, lambda: work(form), **context)
    except Outdated:
        again = request.POST.copy()
        again["seen"] = fact.recorded_at.isoformat() if fact else ""
        shown = {"form": make(again), "heading": page.heading, "crumb": page.crumb, "submit_label": "Toch opslaan"}
        shown |= {"cancel_url": page.cancel_url, "intro": page.intro, "list_url": list_url(request), "person": person}
        shown["stored"] = [Fact("Datum", long_date(fact.happened_on) if fact else None)]
        shown["stored_by"] = name_of(fact.recorded_by) if fact else ""
        return page_again(request, page.template, shown, status=CONFLICT)
