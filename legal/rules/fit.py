"""Do the W-document, the permits and the contracts of one person fit together? (rules B5, B6)

A permit holds for at most the validity of the W-document, and every day of work lies inside a permit of that very
employer for that very job: one day of work in a gap is illegal employment. Each misfit is a finding with its days and
how serious it is.

Readings chosen: what has not begun by the day that is asked about is a thing to prevent, however serious; what has
begun is illegal employment, as the contract has it. A contract without an end goes on. A permit that is asked and not
decided is no permit. Days that only a permit for another job of the same employer covers (B7) are to be looked into,
not yet illegal: a name may be written in two ways, and only people can tell. Days on which nobody needs a permit
(`exempt`: a status, temporary protection) are left out.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from legal.rules.calendar import Period, add_days, merged, outside, within
from legal.rules.facts import EventKind, Facts, Permit, employer_key
from legal.rules.parameters import Parameters
from legal.rules.permit_term import RenewalStage, RenewalWindow, renewal_window


class Misfit(StrEnum):
    """What does not fit."""

    NO_PERMIT = "no_permit"  # a contract runs before any permit
    GAP = "gap"  # a contract runs between two permits
    CONTRACT_PAST_PERMIT = "contract_past_permit"
    PERMIT_PAST_W_DOCUMENT = "permit_past_w_document"
    OTHER_JOB = "other_job"  # the only permit of those days names another job


class Severity(StrEnum):
    """How serious a finding is; listed from light to heavy."""

    NOTICE = "notice"
    WARNING = "warning"
    CRITICAL = "critical"
    ILLEGAL = "illegal"


HEAVINESS = tuple(Severity)
OF_STAGE = {
    RenewalStage.QUIET: Severity.NOTICE,
    RenewalStage.WARN: Severity.NOTICE,
    RenewalStage.FILE: Severity.WARNING,
    RenewalStage.CRITICAL: Severity.CRITICAL,
    RenewalStage.EXPIRED: Severity.CRITICAL,
}


@dataclass(frozen=True, slots=True)
class Work:
    """A contract with an employer, or days on trial: from and through, `None` until further notice; `job` if known."""

    employer: str
    starts_on: date
    ends_on: date | None = None
    is_trial: bool = False
    job: str = ""

    @property
    def period(self) -> Period:
        return Period(self.starts_on, self.ends_on)


@dataclass(frozen=True, slots=True)
class Finding:
    """One misfit: its first and last day (`None`: goes on), how serious it is, and the days before the permit ends.

    `window` is only there where a permit ends and work goes on: 13, 9 and 5 weeks before (B6). `is_asked` says whether
    this employer has an application that UWV has not decided on. Of another job, `job` is that of the work and
    `permit_job` that of the permit.
    """

    kind: Misfit
    severity: Severity
    employer: str
    starts_on: date
    ends_on: date | None
    window: RenewalWindow | None = None
    is_asked: bool = False
    job: str = ""
    permit_job: str = ""

    @property
    def act_by(self) -> date | None:
        """The day by which the next application is filed."""
        return None if self.window is None else self.window.file_by


def exempt_days(facts: Facts) -> tuple[Period, ...]:
    """The days on which this person needs no permit: from an asylum permit on, and under temporary protection."""
    status = (Period(event.on, None) for event in facts.of_kind(EventKind.STATUS_GRANTED))
    displaced = (event.period for event in facts.of_kind(EventKind.DISPLACED_UKRAINE))
    return merged((*status, *displaced))


def misfits(facts: Facts, contracts: Iterable[Work], *, on: date, parameters: Parameters) -> tuple[Finding, ...]:
    """Every misfit of the permits and W-documents in the facts with the contracts, in order of time.

    All days are looked at, those ahead too; `on` decides what has begun. To ask it for an earlier day, give the facts
    of `known_on(facts, day)`.
    """
    given = tuple(contracts)
    names = {employer_key(name): name for name in (*(p.employer for p in facts.permits), *(w.employer for w in given))}
    found = [
        finding
        for key, name in names.items()
        for finding in _of_employer(
            _Pair(facts, name, tuple(work for work in given if employer_key(work.employer) == key), on, parameters)
        )
    ]
    return tuple(sorted(found, key=lambda f: (f.starts_on, -HEAVINESS.index(f.severity), f.employer)))


@dataclass(frozen=True, slots=True)
class _Pair:
    """One person and one employer on a day."""

    facts: Facts
    employer: str
    contracts: tuple[Work, ...]
    on: date
    parameters: Parameters

    @property
    def own(self) -> tuple[Permit, ...]:
        return tuple(permit for permit in self.facts.permits if permit.is_of(self.employer))

    @property
    def granted(self) -> tuple[Period, ...]:
        return merged(Period(*permit.days) for permit in self.own if permit.days)

    @property
    def work(self) -> tuple[Period, ...]:
        return outside((work.period for work in self.contracts), exempt_days(self.facts))

    @property
    def is_asked(self) -> bool:
        return any(permit.is_open for permit in self.own)

    def has_begun(self, period: Period) -> bool:
        return period.starts_on is None or period.starts_on <= self.on


def _of_employer(pair: _Pair) -> Iterator[Finding]:
    yield from (_uncovered(pair, part) for part in outside(pair.work, pair.granted))
    yield from _other_jobs(pair)
    papers = (event.period for event in pair.facts.of_kind(EventKind.W_DOCUMENT))
    beyond = outside(outside(pair.granted, papers), exempt_days(pair.facts))
    yield from (_past_paper(pair, part) for part in beyond)


def _uncovered(pair: _Pair, part: Period) -> Finding:
    """Days of work without a permit of this employer."""
    start = part.starts_on or date.min
    ended = [granted.ends_on for granted in pair.granted if granted.ends_on is not None and granted.ends_on < start]
    follows = any(granted.starts_on is not None and granted.starts_on > start for granted in pair.granted)
    if not ended:
        severity = Severity.ILLEGAL if pair.has_begun(part) else Severity.WARNING
        return Finding(Misfit.NO_PERMIT, severity, pair.employer, start, part.ends_on, is_asked=pair.is_asked)
    window = renewal_window(max(ended), pair.parameters)
    if pair.has_begun(part):
        severity = Severity.ILLEGAL
    else:
        severity = Severity.CRITICAL if follows else OF_STAGE[window.stage(pair.on)]
    kind = Misfit.GAP if follows else Misfit.CONTRACT_PAST_PERMIT
    return Finding(kind, severity, pair.employer, start, part.ends_on, window, pair.is_asked)


def _other_jobs(pair: _Pair) -> Iterator[Finding]:
    """Days of work under a permit of this employer that names another job."""
    for job in sorted({work.job for work in pair.contracts}):
        work = outside((one.period for one in pair.contracts if one.job == job), exempt_days(pair.facts))
        own = merged(Period(*permit.days) for permit in pair.own if permit.days and permit.is_for(job))
        for part in outside(within(work, pair.granted), own):
            named = next(p.job for p in pair.own if p.days and within((Period(*p.days),), (part,)))
            asked = any(permit.is_open and permit.is_for(job) for permit in pair.own)
            days = (part.starts_on or date.min, part.ends_on)
            yield Finding(
                Misfit.OTHER_JOB, Severity.WARNING, pair.employer, *days, is_asked=asked, job=job, permit_job=named
            )


def _past_paper(pair: _Pair, part: Period) -> Finding:
    """Days of a permit that no W-document covers: they do not count, whatever the permit says (B5)."""
    start = part.starts_on or date.min
    worked = within((part,), pair.work)
    if any(pair.has_begun(days) for days in worked):
        severity = Severity.ILLEGAL
    else:
        warn_from = add_days(start, -pair.parameters.expiry_warning_days.on(pair.on).count)
        severity = Severity.WARNING if pair.on >= warn_from else Severity.NOTICE
    return Finding(Misfit.PERMIT_PAST_W_DOCUMENT, severity, pair.employer, start, part.ends_on)
