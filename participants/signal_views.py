"""Signals of unsafe work or exploitation: a page of their own, for who is named."""

import uuid

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from employers.models import Employer
from participants import services
from participants.models import Participant, Signal
from participants.page import FormPage, answer, list_url, sent
from participants.signal_forms import ME, FollowUpForm, SignalForm
from participants.signals import TAKES_PART, colleagues_of, readers_of, signals_of
from pilots.http import PilotRequest
from pilots.permissions import requires


def _url(request: PilotRequest, route: str, *args: object) -> str:
    return reverse(f"participants:{route}", args=[request.membership.pilot.slug, *args])


@never_cache
@require_safe
@requires(*TAKES_PART)
def signals(request: PilotRequest) -> HttpResponse:
    """The signals that the reader wrote or is named for."""
    rows = list(signals_of(request.membership))
    names = _names(request, rows)
    context = {
        "signals": [(row, names.get(row.participant_id, "")) for row in rows],
        "today": timezone.localdate(),
        "list_url": list_url(request),
    }
    return render(request, "participants/signals.html", context)


def _names(request: PilotRequest, rows: list[Signal]) -> dict[object, str]:
    """Who the signals are about, as far as the reader sees these people."""
    keys = {row.participant_id for row in rows if row.participant_id}
    return {
        person.pk: person.full_name for person in Participant.objects.visible_to(request.membership).filter(pk__in=keys)
    }


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*TAKES_PART)
def signal_add(request: PilotRequest) -> HttpResponse:
    """Report a signal about the person or the employer in the address, or about neither."""
    membership, on = request.membership, timezone.localdate()
    person, employer = _person(request), _employer(request)
    form = SignalForm(
        sent(request),
        membership=membership,
        colleagues=colleagues_of(membership),
        on=on,
        initial={"noticed_on": on, "follows_up": ME},
    )
    about = person.full_name if person else employer.name if employer else ""
    page = FormPage(
        heading=f"Signaal over {about}" if about else "Signaal van onveilig werk of uitbuiting",
        submit_label="Signaal vastleggen",
        done="Het signaal is vastgelegd. Alleen de mensen die je koos, zien het.",
        done_url=_url(request, "signals"),
        cancel_url=_url(request, "signals"),
        template="participants/signal_form.html",
        crumb="Signaal",
    )

    def work() -> None:
        services.report_signal(
            by=membership,
            facts={**form.facts(), "participant": person, "employer": employer},
            readers=form.readers_chosen(),
            follows_up=form.duty_of(),
        )

    return answer(request, form, page, work, person=person)


def _key(request: PilotRequest, name: str) -> uuid.UUID | None:
    """The id in the address; 404 for one that is none."""
    asked = request.GET.get(name, "")
    try:
        return uuid.UUID(asked) if asked else None
    except ValueError:
        raise Http404 from None


def _person(request: PilotRequest) -> Participant | None:
    """Whom the address names; 404 for somebody whom the reader may not see."""
    key = _key(request, "deelnemer")
    return get_object_or_404(Participant.objects.visible_to(request.membership), pk=key) if key else None


def _employer(request: PilotRequest) -> Employer | None:
    key = _key(request, "werkgever")
    return get_object_or_404(Employer.objects.visible_to(request.membership), pk=key) if key else None


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*TAKES_PART)
def signal_page(request: PilotRequest, signal: uuid.UUID) -> HttpResponse:
    """One signal with who reads it, and the form that says what was done."""
    membership, on = request.membership, timezone.localdate()
    found = get_object_or_404(signals_of(membership), pk=signal)
    form = FollowUpForm(sent(request), signal=found, on=on, initial={"followed_up_on": on})
    employers = Employer.objects.visible_to(membership).filter(pk=found.employer_id)
    page = FormPage(
        heading=f"Signaal: {found.get_kind_display()}",
        submit_label="Opvolging vastleggen",
        done="De opvolging is vastgelegd.",
        done_url=_url(request, "signals"),
        cancel_url=_url(request, "signals"),
        template="participants/signal.html",
        crumb="Signaal",
    )

    def work() -> None:
        given = form.cleaned_data
        services.follow_up_signal(by=membership, signal=found, on=given["followed_up_on"], text=given["follow_up"])

    context = {
        "signal": found,
        "about": [*_names(request, [found]).values(), *(employer.name for employer in employers)],
        "readers": readers_of(membership, found),
        "is_mine": found.recorded_by_id == membership.pk,
        "is_late": found.followed_up_on is None and found.follow_up_by < on,
    }
    return answer(request, form, page, work, person=None, **context)
