"""Figures for an audience, and what a project leader changes: spend, forecast, cover, a publication."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from reporting import queries
from reporting.rules.compute import compute
from reporting.rules.figures import Figure
from reporting.rules.publication import Audience, publish
from reporting.rules.rows import Cohort, Frame


@dataclass(frozen=True)
class Report:
    """The figures of a pilot in a frame, as an audience may see them, and the rows they came from."""

    frame: Frame
    audience: Audience
    cohort: Cohort
    figures: Mapping[str, Figure]


def report(pilot_id: int, *, frame: Frame, audience: Audience) -> Report:
    """Compute every indicator of the pilot in scope for an audience."""
    found = queries.cohort(pilot_id, on=frame.on)
    people = people_on(found, frame.on)
    figures = publish(compute(found, frame), audience=audience, people=people)
    return Report(frame, audience, found, figures)


def people_on(cohort: Cohort, on: date) -> int:
    """How many people the pilot has had by a day: enrolled on or before it."""
    return sum(1 for dossier in cohort.dossiers if dossier.enrolled_on is not None and dossier.enrolled_on <= on)
