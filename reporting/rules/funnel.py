"""The route of the people who signed up in the period: how many took each step by the reference date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum

from reporting.rules.populations import GRANTED, Populations
from reporting.rules.rows import Cohort, Frame


class Step(StrEnum):
    """The steps of the route, in order."""

    ENROLLED = "enrolled"
    INTAKE = "intake"
    ENTITLED = "entitled"
    MATCHED = "matched"
    STARTED = "started"


ORDER = tuple(Step)


def funnel(cohort: Cohort, frame: Frame) -> Mapping[Step, int]:
    """How many took each step, of whom the enrolment (R03) is in the period.

    A step counts of whom that step itself is recorded or follows from what is; nobody is supposed to have taken the
    steps before a later one. So a step may count more people than the one before it, and not the same ones: all are
    parts of the first. Each is what an indicator counts, over everything up to the reference date instead of over the
    period: R04, V16, W01 (people, not pairs) and W02.
    """
    until = Populations(cohort, replace(frame, starts_on=date.min, ends_on=frame.on))
    taken = {
        Step.ENROLLED: {item.case for item in Populations(cohort, frame).enrolled},
        Step.INTAKE: {item.case for item in until.intakes},
        Step.ENTITLED: _entitled(until),
        Step.MATCHED: {item.case for item in until.matched},
        Step.STARTED: {item.case for item in until.started},
    }
    return {step: len(taken[step] & taken[Step.ENROLLED]) for step in ORDER}


def _entitled(p: Populations) -> set[str]:
    """Who may work on the reference date: by the check of V16, or by a status.

    Of whose trajectory ended there is no such check any more; of them a permit that was granted says it.
    """
    on = p.frame.on
    ended = {dossier.case for dossier in p.cohort.dossiers if dossier.has_ended(on)}
    granted = {
        permit.case
        for permit in p.cohort.permits
        if permit.outcome == GRANTED and permit.decided_on is not None and permit.decided_on <= on
    }
    with_status = {dossier.case for dossier in p.cohort.dossiers if dossier.has_status(on)}
    return {item.case for item in p.entitled} | with_status | ended & granted
