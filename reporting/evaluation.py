"""The evaluation of a pilot over a period: one model for the page and for the PDF, so that both say the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from config import dutch
from pilots.models import EvaluationQuestion, Pilot
from pilots.models import Phase as PhaseModel
from reporting.budget_page import PhasePage, budget_page
from reporting.rules.compute import compute_one
from reporting.rules.funnel import ORDER, Step, funnel
from reporting.rules.publication import RULES
from reporting.rules.register import DEFINITIONS_VERSION, INDICATORS
from reporting.rules.rows import Frame
from reporting.services import Report
from reporting.shown import ShownFigure, shown

KEY_FIGURES = ("W02", "D02", "W18", "F05")
LEAD_TIMES = ("W18", "V03", "V09", "V10", "V11")
KEPT = ("D01", "D02", "D03", "D04", "D05")
STEPS = {
    Step.ENROLLED: ("Aangemeld", ""),
    Step.INTAKE: ("Intake gehad", ""),
    Step.ENTITLED: ("Mag werken", "indicatief, met of zonder TWV"),
    Step.MATCHED: ("Match met een werkgever", ""),
    Step.STARTED: ("Gestart met betaald werk", ""),
}


@dataclass(frozen=True, slots=True)
class FunnelRow:
    """A row of components/_funnel.html."""

    label: str
    count: int
    note: str
    share: float | None
    width: float
    url: str = ""


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A phase, its target, and how many started in it within the period."""

    name: str
    starts_on: date | None
    ends_on: date | None
    target: int | None
    source: str
    started: str
    share: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the pilot with the figures that answer it."""

    text: str
    source: str
    figures: tuple[ShownFigure, ...]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Everything an evaluation says."""

    pilot: Pilot
    frame: Frame
    made_on: date
    definitions_version: int
    threshold: int
    key_figures: tuple[ShownFigure, ...]
    targets: tuple[TargetRow, ...]
    started: ShownFigure
    funnel: tuple[FunnelRow, ...]
    lead_times: tuple[ShownFigure, ...]
    kept: tuple[ShownFigure, ...]
    budget: tuple[PhasePage, ...]
    questions: tuple[Question, ...]

    @property
    def definitions(self) -> list[ShownFigure]:
        """Each indicator that the report speaks of, once, in the order of the register."""
        asked = [figure for question in self.questions for figure in question.figures]
        by_code = {
            figure.code: figure for figure in (*self.key_figures, self.started, *self.lead_times, *self.kept, *asked)
        }
        return [by_code[code] for code in INDICATORS if code in by_code]


def evaluate(pilot: Pilot, report: Report, *, made_on: date) -> Evaluation:
    """The evaluation of a pilot from a report for an audience that may not see small numbers."""
    return Evaluation(
        pilot=pilot,
        frame=report.frame,
        made_on=made_on,
        definitions_version=DEFINITIONS_VERSION,
        threshold=RULES[report.audience].threshold,
        key_figures=_shown(report, KEY_FIGURES),
        targets=tuple(_targets(pilot, report)),
        started=_shown(report, ["W02"])[0],
        funnel=tuple(_funnel(report)),
        lead_times=_shown(report, LEAD_TIMES),
        kept=_shown(report, KEPT),
        budget=tuple(budget_page(report.cohort.budget, on=report.frame.on)),
        questions=tuple(_questions(pilot, report)),
    )


def _shown(report: Report, codes: Iterable[str]) -> tuple[ShownFigure, ...]:
    return tuple(shown(code, report.figures[code]) for code in codes if code in report.figures)


def _funnel(report: Report) -> Iterable[FunnelRow]:
    """Each step as a part of who signed up: it need not be a part of the step before it."""
    counts = funnel(report.cohort, report.frame)
    first = counts[Step.ENROLLED]
    for step in ORDER:
        label, note = STEPS[step]
        share = counts[step] / first if first else 0.0
        yield FunnelRow(label, counts[step], note, None if step is Step.ENROLLED else share, 100 * share)


def _targets(pilot: Pilot, report: Report) -> Iterable[TargetRow]:
    """Per phase, exact for every audience: the target is a main question, and a phase is no trait of a person.

    With a single phase everybody who started in the period counts for its target.
    """
    phases = list(PhaseModel.objects.filter(pilot=pilot).order_by("position", "id"))
    by_phase = compute_one("W02", report.cohort, report.frame).breakdowns.get("phase") or {}
    for phase in phases:
        started: int | None
        if len(phases) == 1:
            started, text = int(report.figures["W02"].value or 0), ""
        elif phase.starts_on is None:
            started, text = None, "onbekend wie in deze fase startte"
        else:
            started, text = int(by_phase[phase.name].value or 0) if phase.name in by_phase else 0, ""
        share = dutch.percentage(started / phase.target_placed) if started is not None and phase.target_placed else ""
        yield TargetRow(
            phase.name,
            phase.starts_on,
            phase.ends_on,
            phase.target_placed,
            phase.target_source,
            text if started is None else str(started),
            share,
        )


def _questions(pilot: Pilot, report: Report) -> Iterable[Question]:
    for question in EvaluationQuestion.objects.filter(pilot=pilot).order_by("position"):
        yield Question(question.text, question.source, _shown(report, question.indicators))
