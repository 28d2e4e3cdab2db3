"""What the rows of `nazorg` do: a planned moment of a placement, and with a `datum` what was heard then."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from matching.enums import Asks, AtWork, HowKnown, Respondent
from matching.models import AftercareMoment, CheckIn, Placement
from reporting.exchange.bundles import Aftercare, Bundle
from reporting.exchange.columns import AFTERCARE, JOBS
from reporting.exchange.draft import Draft, Outcome
from reporting.exchange.rows import Row

DAYS = ("gepland", "datum")


@dataclass(slots=True)
class _Seen:
    """Which row of the file spoke of what already, so that no two rows change one thing in turn."""

    keys: dict[Any, int] = field(default_factory=dict)
    check_ins: dict[Any, int] = field(default_factory=dict)


def plan_aftercare(draft: Draft) -> None:
    seen = _Seen()
    for row in draft.workbook.of(AFTERCARE):
        placement = _placement_of(draft, row)
        _check_row(draft, row, placement)
        if placement is not None and not row.broken & {*DAYS, "met"} and _is_first(draft, row, placement, seen):
            _plan(draft, row, placement, seen)


def _day_of(row: Row) -> tuple[str, date | None]:
    name = next((name for name in DAYS if row.get(name)), DAYS[0])
    return name, row.get(name)


def _placement_of(draft: Draft, row: Row) -> Placement | None:
    """The work of this person there that the day belongs to: the last that had begun; else the first."""
    person, business = draft.person_of(row), draft.business_of(row)
    _name, day = _day_of(row)
    if day is None and not row.broken & set(DAYS):
        draft.workbook.fault(row, "gepland", "gepland en datum zijn allebei leeg", "minstens één van beide, als datum")
    if person is None or business is None or day is None:
        return None
    jobs = draft.stored.work.jobs.get((person.id, business.employer.pk), [])
    placements = sorted((job.placement for job in jobs if job.placement), key=lambda placement: placement.starts_on)
    if not placements and any(_is_unknown(job) for job in draft.workbook.of(JOBS)):
        return None  # the fault of that row is told there
    if not placements:
        allowed = "een werkgever waar dit dossier een plaatsing heeft"
        draft.workbook.fault(row, "werkgever", "dit dossier heeft daar geen plaatsing", allowed)
        return None
    begun = [placement for placement in placements if placement.starts_on <= day]
    return begun[-1] if begun else placements[0]


def _is_unknown(job: Row) -> bool:
    """A row of the file of which it is not known whose work it is, or when it began."""
    return bool(job.broken) or None in (job.get("dossier"), job.get("werkgever"))


def _check_row(draft: Draft, row: Row, placement: Placement | None) -> None:
    draft.not_ahead(row, "datum")
    for name in DAYS:
        day = row.get(name)
        if placement is not None and day is not None and day < placement.starts_on:
            first = placement.starts_on
            draft.workbook.fault(row, name, f"{day} ligt voor de eerste werkdag ({first})", f"{first} of later")
    if row.get("opnieuw") is not None and row.get("met") != Respondent.EMPLOYER and "met" not in row.broken:
        allowed = "een lege cel, of werkgever bij met"
        draft.workbook.fault(row, "opnieuw", "dit antwoordt alleen een werkgever", allowed)


def _is_first(draft: Draft, row: Row, placement: Placement, seen: _Seen) -> bool:
    name, day = _day_of(row)
    key = placement.pk, name, day, row.get("met")
    number = seen.keys.setdefault(key, row.number)
    if number != row.number:
        _repeats(draft, row, name, number)
    return number == row.number


def _repeats(draft: Draft, row: Row, name: str, number: int) -> None:
    draft.workbook.fault(row, name, f"dit contact staat al in rij {number}", "één rij hiervoor")


def _plan(draft: Draft, row: Row, placement: Placement, seen: _Seen) -> None:
    known = draft.stored.aftercare.setdefault(placement.pk, Aftercare())
    planned, respondent = row.get("gepland"), row.get("met") or ""
    moment = _moment_at(known, planned)
    check_in = _check_in_of(known, moment, row)
    if check_in is not None and seen.check_ins.setdefault(check_in.pk, row.number) != row.number:
        _repeats(draft, row, _day_of(row)[0], seen.check_ins[check_in.pk])
        return
    is_planned = moment is not None and not moment._state.adding
    outcome = draft.outcome(row, is_new=check_in is None and not is_planned)
    if planned is not None:
        moment = _plan_moment(draft, outcome, placement, moment)
    if check_in is None and row.get("datum") is not None:
        check_in = _new_check_in(draft, placement, row.get("datum"), respondent)
        known.check_ins.append(check_in)
        seen.check_ins[check_in.pk] = row.number
        outcome.note("datum", None, row.get("datum"))
    if check_in is None:
        for column in ("tevredenheid", "opnieuw"):
            if row.get(column) is not None:
                draft.require(row, "datum", f"{column} is ingevuld en datum niet")
        return
    if moment is not None and check_in.moment_id is None:
        draft.put(outcome, "gepland", check_in, "moment_id", moment.pk)
    draft.fill(outcome, Bundle({"check_in": check_in}), {})
    if check_in.followed_up_on is not None and check_in.followed_up_on < check_in.happened_on:
        allowed = f"{check_in.followed_up_on} of eerder"
        draft.workbook.fault(row, "datum", "dit contact is eerder al opgevolgd", allowed)


def _moment_at(known: Aftercare, planned: date | None) -> AftercareMoment | None:
    """The moment of a day of the plan; one that moved since is still known by the day that was planned first."""
    if planned is None:
        return None
    first = next((moment for moment in known.moments if moment.planned_on == planned), None)
    return first or next((moment for moment in known.moments if moment.due_on == planned), None)


def _check_in_of(known: Aftercare, moment: AftercareMoment | None, row: Row) -> CheckIn | None:
    """The answer to the moment; or else what was heard on the day of the row and belongs to no other moment."""
    respondent, heard_on, planned = row.get("met") or "", row.get("datum"), row.get("gepland")
    theirs = [check_in for check_in in known.check_ins if check_in.respondent == respondent]
    of_moment = [check_in for check_in in theirs if moment is not None and check_in.moment_id == moment.pk]
    on_day = [check_in for check_in in theirs if check_in.happened_on == heard_on]
    loose = [check_in for check_in in on_day if planned is None or check_in.moment_id is None]
    return next(iter([*of_moment, *loose]), None)


def _plan_moment(
    draft: Draft, outcome: Outcome, placement: Placement, moment: AftercareMoment | None
) -> AftercareMoment:
    """A day of the plan asks those whom the rows of the file name; a row that names nobody asks both."""
    planned, met = outcome.row.get("gepland"), outcome.row.get("met")
    asks = Asks(met) if met else Asks.BOTH
    if moment is None:
        made: AftercareMoment = draft.make(
            AftercareMoment, placement_id=placement.pk, planned_on=planned, due_on=planned, asks=asks
        )
        draft.stored.aftercare[placement.pk].moments.append(made)
        return made
    if moment.asks not in (Asks.BOTH, asks):
        draft.put(outcome, "met", moment, "asks", Asks.BOTH.value)
    return moment


def _new_check_in(draft: Draft, placement: Placement, day: date, respondent: str) -> CheckIn:
    """A contact about work that runs says that somebody works there; about work that ended it says nothing of that."""
    is_running = placement.ends_on is None or day <= placement.ends_on
    works = {"at_work": AtWork.YES, "how_known": HowKnown.TOLD} if is_running else {}
    check_in: CheckIn = draft.make(CheckIn, placement_id=placement.pk, happened_on=day, respondent=respondent, **works)
    return check_in
