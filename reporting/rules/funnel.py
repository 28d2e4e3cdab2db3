"""The route of the people who signed up in the period: how many reached each step by the reference date."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from reporting.rules.populations import GRANTED
from reporting.rules.rows import Cohort, Dossier, Frame


class Step(StrEnum):
    """The steps of the route, in order."""

    ENROLLED = "enrolled"
    INTAKE = "intake"
    ENTITLED = "entitled"
    MATCHED = "matched"
    STARTED = "started"


ORDER = tuple(Step)


def funnel(cohort: Cohort, frame: Frame) -> Mapping[Step, int]:
    """How many reached each step. Who reached a later step has passed the ones before it, so no step exceeds another.

    Entitled: indicatively on the reference date, by a status, or because a work permit was granted.
    """
    on = frame.on
    entitled = {row.case for row in cohort.indications if row.is_entitled}
    entitled |= {
        permit.case
        for permit in cohort.permits
        if permit.outcome == GRANTED and permit.decided_on is not None and permit.decided_on <= on
    }
    matched = {match.case for match in cohort.matches if match.agreed_on <= on}
    started = {case for case, placement in cohort.first_placements.items() if placement.starts_on <= on}

    def furthest(dossier: Dossier) -> Step:
        reached = {
            Step.STARTED: dossier.case in started,
            Step.MATCHED: dossier.case in matched,
            Step.ENTITLED: dossier.case in entitled or dossier.has_status(on),
            Step.INTAKE: dossier.intake_on is not None and dossier.intake_on <= on,
        }
        return next((step for step, has in reached.items() if has), Step.ENROLLED)

    steps = [ORDER.index(furthest(dossier)) for dossier in cohort.dossiers if frame.holds(dossier.enrolled_on)]
    return {step: sum(1 for reached in steps if reached >= number) for number, step in enumerate(ORDER)}
