"""Every indicator of the register, computed from the rows of one pilot. Pure: the dates are in the frame.

Readings chosen where the definitions leave room:

- R10 and R15 are counts that also give the number they belong to; what the definitions call "over" is a share.
- An enrolment or intake without a date is in no period, and somebody whose enrolment is not known is not active.
- Durability: whom nothing speaks of on or after the day counts as at work (nobody recorded an end), but as `unknown`.
  What speaks of the day: a last day at work on or after it, a contract with a date on or after it, or a check-in on or
  after it that heard of work there. An open-ended contract says nothing beyond its first day: silence is not success.
- Without a single person who started, durability has no data; it is too early when nobody reached the mark.
- Days from one date to another are not counted where the dates stand in the wrong order.
- V12 counts applications and not placements, as the definition does: with two follow-ups it may pass 1.
- An employer is approached in the period by its first contact or by any contact after it. The reason of dropping out is
  free text, so it is no breakdown. Of G08 the last answer of each employer counts.
- E01 and G07 are means over respondents: who answered more often counts once, with the mean of the own answers.
- B03 counts hours of the people of B02 only: a mean over people holds no hours of others.
- V16 counts each asylum seeker who is not entitled under the first reason of the verdict.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal

from reporting.rules import course, employers, guidance, meetings, permits_at_work
from reporting.rules.breakdowns import KEYS, Item
from reporting.rules.budget import balance, line_names, realised_in, total
from reporting.rules.figures import NO_DATA, Cell, Figure, Reason, case_numbers, count, middle, ratio, share, tally
from reporting.rules.populations import GRANTED, Populations
from reporting.rules.register import INDICATORS
from reporting.rules.rows import Cohort, Frame

WITHIN_TERM, LONG = 35, 63
#: What needs the right-to-work check of everybody.
NEEDS_VERDICTS = frozenset({"V16"})
KEPT_AFTER: Mapping[str, int | None] = {"D01": 30, "D02": 91, "D03": 182, "D04": 365, "D05": None}


def compute(cohort: Cohort, frame: Frame) -> dict[str, Figure]:
    """A figure for every code of the register, in its order. Codes that are not measured have no data."""
    populations = Populations(cohort, frame)
    return {code: _figure(code, populations) for code in INDICATORS}


def compute_one(code: str, cohort: Cohort, frame: Frame) -> Figure:
    """The figure of one code."""
    return _figure(code, Populations(cohort, frame))


def _figure(code: str, populations: Populations) -> Figure:
    return BUILT[code](populations) if code in BUILT else NO_DATA


def _by(code: str) -> tuple[str, ...]:
    return tuple(key for key in INDICATORS[code].by if key in KEYS)


def _beside(figure: Figure, denominator: int, whole: tuple[str, ...]) -> Figure:
    """A count that also says which number it belongs to."""
    return replace(figure, denominator=denominator, denominator_cases=whole)


def _waiting(p: Populations) -> Figure:
    return _beside(count(p.waiting, _by("R10")), len(p.enrolled), case_numbers(p.enrolled))


def _dropped_out(p: Populations) -> Figure:
    return _beside(count(p.dropped_out, _by("R15")), len(p.intakes), case_numbers(p.intakes))


def _granted(p: Populations) -> Figure:
    granted = [item for permit, item in p.decided if permit.outcome == GRANTED]
    return ratio(granted, [item for _permit, item in p.decided], _by("V07"))


def _decision_days(p: Populations) -> Figure:
    return middle(_timed(p), _by("V09"))


def _within_term(p: Populations) -> Figure:
    decided = _timed(p)
    return ratio([item for item in decided if item.days <= WITHIN_TERM], decided, _by("V10"))


def _long(p: Populations) -> Figure:
    decided = _timed(p)
    return ratio([item for item in decided if item.days > LONG], decided, _by("V11"))


def _timed(p: Populations) -> list[Item]:
    """The decisions that took a number of days. One may come before the application is complete: a refusal does."""
    return [item for _permit, item in p.decided if item.days >= 0]


def _entitled(p: Populations) -> Figure:
    refused = [item for item in p.asylum_seekers if item.reason]
    reasons = {reason: Cell(value=number) for reason, number in tally(refused, ["reason"])["reason"].items()}
    return replace(ratio(p.entitled, p.asylum_seekers, ()), breakdowns={"reason": reasons})


def _of_target(p: Populations) -> Figure:
    targets = {phase.name: phase.target for phase in p.cohort.phases if phase.target}
    name = p.frame.phase or (next(iter(targets)) if len(targets) == 1 else "")
    target = targets.get(name)
    if target is None:
        return NO_DATA
    cell = share(len(p.started), target)
    return Figure(
        value=cell.value, numerator=len(p.started), denominator=target, numerator_cases=case_numbers(p.started)
    )


def kept(code: str) -> Callable[[Populations], Figure]:
    """Still in paid work at the mark, of the people of W02 who reached it."""

    def figure(p: Populations) -> Figure:
        marks = p.marks(KEPT_AFTER[code])
        reached = [(item, day) for item, day in marks if day <= p.frame.on]
        at_work = [(item, day) for item, day in reached if p.cohort.is_at_work(item.case, day)]
        proven = sum(p.cohort.is_proven_at_work(item.case, day) for item, day in at_work)
        found = ratio([item for item, _day in at_work], [item for item, _day in reached], _by(code))
        if not reached:
            return replace(found, reason=Reason.TOO_EARLY if marks else Reason.NO_DATA)
        return replace(found, confirmed=proven, unknown=len(at_work) - proven, immature=len(reached) < len(marks))

    return figure


def _spent(p: Populations) -> Figure:
    lines = p.cohort.budget.lines(p.frame.phase)
    sum_of = total((line for _phase, line in lines), on=p.frame.on)
    if not lines or not sum_of.amended:
        return NO_DATA
    balances = [balance(line, on=p.frame.on) for _phase, line in lines]
    cells = {name: share(b.realised, b.amended) for name, b in zip(line_names(lines), balances, strict=True)}
    spent = share(sum_of.realised, sum_of.amended)
    return Figure(spent.value, sum_of.realised, sum_of.amended, breakdowns={"line": cells})


def _remaining(p: Populations) -> Figure:
    lines = p.cohort.budget.lines(p.frame.phase)
    if not lines:
        return NO_DATA
    balances = [balance(line, on=p.frame.on) for _phase, line in lines]
    cells = {name: Cell(value=b.remaining) for name, b in zip(line_names(lines), balances, strict=True)}
    remaining = sum((b.remaining for b in balances), Decimal(0))
    return Figure(remaining, remaining, breakdowns={"line": cells})


def _cost_per_start(p: Populations) -> Figure:
    lines = p.cohort.budget.lines(p.frame.phase)
    if not lines:
        return NO_DATA
    frame = p.frame
    spent = realised_in((line for _phase, line in lines), starts_on=frame.starts_on, ends_on=frame.ends_on)
    cell = share(spent, len(p.started))
    cases = case_numbers(p.started)
    if not p.started:
        return Figure(None, spent, 0, Reason.NO_DATA)
    return Figure(cell.value, spent, len(p.started), denominator_cases=cases)


BUILT: Mapping[str, Callable[[Populations], Figure]] = {
    "R03": lambda p: count(p.enrolled, _by("R03")),
    "R04": lambda p: count(p.intakes, _by("R04")),
    "R06": lambda p: guidance.supported(p, _by("R06")),
    "R08": guidance.support_by_kind,
    "R09": guidance.contacts,
    "R10": _waiting,
    "R11": meetings.informed,
    "R12": meetings.job_fairs,
    "R15": _dropped_out,
    "V03": lambda p: middle(p.bsn_assigned, _by("V03")),
    "V06": lambda p: count(p.requested, _by("V06")),
    "V07": _granted,
    "V09": _decision_days,
    "V10": _within_term,
    "V11": _long,
    "V12": permits_at_work.asked_again,
    "V13": permits_at_work.with_gaps,
    "V14": permits_at_work.lapsed_by_status,
    "V16": _entitled,
    "W01": lambda p: count(p.matched, _by("W01")),
    "W02": lambda p: count(p.started, _by("W02")),
    "W03": _of_target,
    "W04": lambda p: count(p.in_mediation, _by("W04")),
    "W05": lambda p: ratio(p.started, p.intakes, _by("W05")),
    "W07": lambda p: count(p.placements, _by("W07")),
    "W08": lambda p: count(p.placements, _by("W08")),
    "W13": lambda p: course.fitting_level(p, _by("W13")),
    "W18": lambda p: middle(p.from_intake, _by("W18")),
    **{code: kept(code) for code in KEPT_AFTER},
    "D06": lambda p: course.moved_up(p, _by("D06")),
    "D10": course.replaced,
    "B01": guidance.followed,
    "B02": guidance.coached,
    "B03": guidance.coaching_hours,
    "B04": guidance.tailored,
    "B05": meetings.workshops,
    "G01": employers.approached,
    "G07": lambda p: guidance.satisfaction(p, employers.EMPLOYER),
    "G08": employers.willing,
    "G09": employers.dropped_out,
    "E01": lambda p: guidance.satisfaction(p, "deelnemer"),
    "E05": guidance.barriers,
    "F01": _spent,
    "F02": _remaining,
    "F05": _cost_per_start,
}
