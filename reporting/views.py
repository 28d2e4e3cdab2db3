"""Indicators with what is behind them, the evaluation with its PDF, and what is made public."""

from __future__ import annotations

import uuid
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from config import dutch
from config.pdf import pdf_of
from config.responses import see_other
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.models import Phase
from pilots.permissions import requires
from pilots.submissions import claim
from reporting import services
from reporting.evaluation import evaluate
from reporting.forms import PeriodForm
from reporting.models import Publication
from reporting.periods import choices, query_of, whole_pilot
from reporting.rules.exchange_reading import figures_from_json
from reporting.rules.publication import Audience
from reporting.rules.register import DEFINITIONS_VERSION, INDICATORS
from reporting.rules.rows import Frame
from reporting.services import Report, report
from reporting.shown import groups, shown, tables

TEAM = (Role.PROJECT_LEADER, Role.JOBHUNTER)
PUBLIC = (Role.RESEARCHER, Role.PRIVACY_OFFICER)
#: More case numbers than anybody reads on a page.
MOST_CASES = 500
UNPROCESSABLE = 422


def _asked(request: PilotRequest) -> tuple[PeriodForm, Frame, dict[str, Any]]:
    """The period of the address, or the whole pilot; with an answer that cannot be used, that and the sentence."""
    on = timezone.localdate()
    phases = list(Phase.objects.visible_to(request.membership).order_by("position", "id"))
    frame = whole_pilot(phases, on=on)
    initial = {"starts": frame.starts_on, "ends": frame.ends_on}
    form = PeriodForm(request.GET if request.GET else None, phases=phases, initial=initial)
    if form.is_bound and form.is_valid():
        frame = form.frame
    context = {
        "form": form,
        "frame": frame,
        "query": query_of(frame),
        "choices": choices(phases, on=on, current=frame),
        "version": DEFINITIONS_VERSION,
    }
    return form, frame, context


def _report(request: PilotRequest, frame: Frame, audience: Audience) -> Report:
    return report(request.membership.pilot_id, frame=frame, audience=audience)


def _ask_again(request: PilotRequest) -> HttpResponse:
    """The period cannot be used: the evaluation page says what to change."""
    url = reverse("reporting:evaluation", args=[request.membership.pilot.slug])
    return see_other(request, f"{url}?{request.GET.urlencode()}")


def _status(form: PeriodForm) -> int:
    return UNPROCESSABLE if form.is_bound and not form.is_valid() else 200


@require_safe
@requires(*TEAM)
@never_cache
def indicators(request: PilotRequest) -> HttpResponse:
    form, frame, context = _asked(request)
    context["groups"] = groups(_report(request, frame, Audience.TEAM).figures)
    return render(request, "reporting/indicators.html", context, status=_status(form))


@require_safe
@requires(*TEAM)
@never_cache
def indicator(request: PilotRequest, code: str) -> HttpResponse:
    """One figure: its breakdowns and the case numbers behind it. No names: who may see them opens the dossier."""
    if code not in INDICATORS:
        raise Http404
    form, frame, context = _asked(request)
    figure = services.figure_for_team(code, request.membership.pilot_id, frame=frame)
    counted = set(figure.numerator_cases)
    context |= {
        "figure": shown(code, figure),
        "tables": tables(code, figure),
        "lists": [
            ("Geteld", figure.numerator_cases[:MOST_CASES], len(figure.numerator_cases)),
            ("Niet geteld, wel in de noemer", *_rest(figure.denominator_cases, counted)),
        ],
        "most_cases": MOST_CASES,
    }
    return render(request, "reporting/indicator.html", context, status=_status(form))


def _rest(cases: tuple[str, ...], counted: set[str]) -> tuple[list[str], int]:
    rest = [case for case in cases if case not in counted]
    return rest[:MOST_CASES], len(rest)


@require_safe
@requires(Role.PROJECT_LEADER)
@never_cache
def evaluation(request: PilotRequest) -> HttpResponse:
    """What the PDF will say, and what was made public before."""
    form, frame, context = _asked(request)
    found = _report(request, frame, Audience.REPORT)
    context["report"] = evaluate(request.membership.pilot, found, made_on=timezone.localdate())
    context["decimals"] = 0
    publications = Publication.objects.visible_to(request.membership).defer("figures").select_related("published_by")
    context["publications"] = publications
    return render(request, "reporting/evaluation.html", context, status=_status(form))


@require_safe
@requires(Role.PROJECT_LEADER)
@never_cache
def evaluation_pdf(request: PilotRequest) -> HttpResponse:
    form, frame, context = _asked(request)
    if _status(form) == UNPROCESSABLE:
        return _ask_again(request)
    pilot = request.membership.pilot
    found = _report(request, frame, Audience.REPORT)
    content = pdf_of("reporting/evaluation_pdf.html", {"report": evaluate(pilot, found, made_on=timezone.localdate())})
    services.log_download(request.membership, request_id=getattr(request, "request_id", ""))
    name = f"evaluatie-{pilot.slug}-{frame.starts_on}-{frame.ends_on}.pdf"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type="application/pdf", headers=headers)


@require_http_methods(["GET", "POST"])
@requires(Role.PROJECT_LEADER)
@never_cache
def publish(request: PilotRequest) -> HttpResponse:
    """Ask, then keep the figures of the period for everybody who may see public figures."""
    form, frame, context = _asked(request)
    if _status(form) == UNPROCESSABLE:
        return _ask_again(request)
    back = f"{reverse('reporting:evaluation', args=[request.membership.pilot.slug])}?{context['query']}"
    period = dutch.period(frame.starts_on, frame.ends_on)
    if request.method == "POST":
        if claim(request):
            services.make_public(request.membership.pilot, frame=frame, by=request.membership)
            messages.success(request, f"De cijfers over {period} zijn openbaar.")
        return see_other(request, back)
    context = {
        "heading": "Cijfers openbaar maken",
        "effect": f"Onderzoekers en privacyfunctionarissen zien daarna de cijfers over {period}.",
        "details": [
            "Aantallen van 1 tot en met 9 mensen in een uitsplitsing worden verborgen.",
            "De cijfers blijven staan zoals ze nu zijn. Je kunt dit niet terugdraaien.",
        ],
        "submit_label": "Openbaar maken",
        "cancel_url": back,
    }
    return render(request, "confirm.html", context)


@require_safe
@requires(*PUBLIC)
@never_cache
def published(request: PilotRequest, publication: uuid.UUID | None = None) -> HttpResponse:
    """The figures that were made public: those of the address, or the latest."""
    publications = Publication.objects.visible_to(request.membership)
    found = publications.first() if publication is None else get_object_or_404(publications, pk=publication)
    context = {
        "publication": found,
        "groups": groups(figures_from_json(found.figures)) if found else [],
        "all": publications.defer("figures"),
    }
    return render(request, "reporting/published.html", context)
