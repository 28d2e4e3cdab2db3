"""What the project leader's list without names has of aftercare, days without a permit, objections and proposals."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from legal.rules.calendar import Period
from legal.rules.facts import Facts, Permit, PermitOutcome
from legal.rules.fit import misfits
from legal.rules.parameters import Parameters
from matching.gaps import unanswered, without_permit, work_of_contracts
from matching.rules.aftercare import waiting
from matching.rules.aftercare_work import CHECK_IN, check_in
from matching.rules.unanswered import Asked, Chased, Stage, stand_of
from matching.rules.worklist import Item, Subject, Turn, within_horizon
from matching.worklist import gaps, objections
from matching.worklist import unanswered as proposals
from matching.worklist.gaps import for_another_job, gap_item
from matching.worklist.nameless import day, register_nameless
from matching.worklist.objections import objection_item
from matching.worklist.rows import Row
from matching.worklist.unanswered import proposal_item

#: Stand for the names of jobs, which do not come along.
THIS_JOB, OTHER_JOB = "this", "other"


def _day(value: Any) -> date | None:
    return date.fromisoformat(value) if value else None


def _check_in(who: Subject, row: Row, on: date, law: Parameters) -> Item:
    due = day(row, "due")
    mailed = ([first] if first else [] for first in map(_day, row["mailed"]))
    follower = Turn.COACH if row["has_coach"] else Turn.JOBHUNTER
    stages = [waiting(due, days, on=on) for days in mailed]
    return check_in(who, "", due_on=due, stages=stages, follower=follower, target=None)


def _gaps(who: Subject, row: Row, on: date, law: Parameters) -> Iterator[Item]:
    """Of one placement. Whoever needs no permit has no row, so the permits of the pair are all the facts there are; of
    each the row says only whether it is for this job.
    """
    told = [(Period(_day(first), _day(last)), worked) for first, last, worked in row["gaps"] or ()]
    work = work_of_contracts(
        "",
        Period(_day(row["starts_on"]), _day(row["ends_on"])),
        [Period(_day(first), _day(last)) for first, last in row["contracts"] or ()],
        free=[days for days, worked in told if not worked],
        is_trial=row["is_trial"],
        job=THIS_JOB,
    )
    permits = tuple(
        Permit(
            date.fromisoformat(asked),
            outcome=PermitOutcome.GRANTED,
            valid_from=_day(first),
            valid_until=_day(last),
            job=THIS_JOB if is_same_job else OTHER_JOB,
        )
        for asked, first, last, is_same_job in row["permits"] or ()
    )
    found = without_permit(misfits(Facts(permits=permits), work, on=on, parameters=law), "")
    for finding in (*unanswered(found, [days for days, _worked in told]), *for_another_job(found)):
        if within_horizon(finding.starts_on, on):
            yield gap_item(who, "", finding, target=None, on=on)


def _objection(who: Subject, row: Row, on: date, law: Parameters) -> Item:
    return objection_item(who, "", day(row, "until"), target=None)


def _proposal(who: Subject, row: Row, on: date, law: Parameters) -> Item | None:
    chases = [Chased(Asked(asked), date.fromisoformat(on_day)) for asked, on_day in row["chases"] or ()]
    stand = stand_of(day(row, "proposed_on"), agreed_on=_day(row["agreed_on"]), chases=chases, on=on)
    return None if stand.stage is Stage.WAITING else proposal_item(who, "", stand, target=None)


def register() -> None:
    register_nameless(
        "nameless_follow_up",
        {CHECK_IN: _check_in, objections.KIND: _objection, proposals.KIND: _proposal},
        of_many={gaps.KIND: _gaps},
    )
