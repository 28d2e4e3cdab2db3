"""The quick check at the desk: a few answers in, the verdict in words out. Nothing is stored, nobody is named."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from config.dutch import long_date
from config.responses import render_form
from legal.queries import parameters
from legal.rules.right_to_work import right_to_work
from legal.rules.verdict import ConditionKey, Verdict
from participants.page import sent
from participants.quick_check_forms import QuickCheckForm
from participants.sentences import condition_lines, next_step_of, owner_of, sentence_of, warnings_of
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires

#: Asked as yes or no: since when is not known, so no day stands beside them.
WITHOUT_A_DAY = (ConditionKey.STATUS, ConditionKey.RECEPTION)


@dataclass(frozen=True, slots=True)
class Answer:
    """The verdict as the desk reads it."""

    tone: str
    icon: str
    sentence: str
    next_step: str
    owner: str
    forecast: str
    warnings: list[str]
    conditions: list[tuple[str, str, str]]  # state, text, when


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.COA_CASEWORKER, Role.JOBHUNTER)
def quick_check(request: PilotRequest) -> HttpResponse:
    """Answered on the page itself and never by an address; not even that the form was sent is kept."""
    on = timezone.localdate()
    form = QuickCheckForm(sent(request), on=on)
    context: dict[str, Any] = {"on": on, "answer": None}
    if not (form.is_bound and form.is_valid()):
        return render_form(request, "participants/quick_check.html", context, form)
    verdict = right_to_work(form.facts(on), on=on, parameters=parameters())
    context |= {"answer": answer_of(verdict), "form": QuickCheckForm(on=on)}
    response = render(request, "participants/quick_check.html", context)
    patch_vary_headers(response, ["HX-Request"])
    return response


def answer_of(verdict: Verdict) -> Answer:
    """A verdict in the words that every page uses, with when work may begin at the earliest."""
    sentence = sentence_of(verdict)
    return Answer(
        tone=sentence.tone,
        icon=sentence.icon,
        sentence=sentence.text,
        next_step=next_step_of(verdict),
        owner=owner_of(verdict),
        forecast=_forecast(verdict),
        warnings=warnings_of(verdict),
        conditions=[
            (line.state, line.text, "" if line.condition.key in WITHOUT_A_DAY else line.when)
            for line in condition_lines(verdict)
        ],
    )


def _forecast(verdict: Verdict) -> str:
    parts = []
    possible: date | None = verdict.permit_possible_from
    if possible is not None and possible > verdict.on:
        parts.append(f"Een TWV kan vanaf {long_date(possible)}.")
    if verdict.earliest_start is not None:
        first, last = verdict.earliest_start
        parts.append(f"Beginnen met werk kan op zijn vroegst tussen {long_date(first)} en {long_date(last)}.")
    return " ".join(parts)
