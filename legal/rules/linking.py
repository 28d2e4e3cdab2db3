"""The criteria for being linked to a municipality because of work: kansrijke koppeling and omkoppeling (rules F).

COA decides, weighs more than this, and has no fixed weighting: criteria that are met are never a right. Work is a hard
criterion when all of F1 holds; COA should then link within 50 km. Whether that is measured by road, and from the
municipality (Platform31) or from the workplace (Amstelveen), is not said: the distance is an indication and decides
nothing.

Omkoppeling (F2) is for who is linked already. Of "no home offered" and "inburgering not begun" one place says or, the
other and: both are asked here, and `is_ambiguous` says that exactly one of them holds.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from legal.rules.parameters import ParameterRow, Parameters


class LinkingKind(StrEnum):
    """First link, or change of a link that is there."""

    LINKING = "kansrijke_koppeling"
    RELINKING = "omkoppeling"


class Criterion(StrEnum):
    """What is looked at."""

    STATUS = "status"
    PAID_HOURS = "paid_hours"
    CONTRACT_SIGNED = "contract_signed"
    PAYSLIP_SEEN = "payslip_seen"
    DISTANCE = "distance"
    ALREADY_LINKED = "already_linked"
    NO_HOME_OFFERED = "no_home_offered"
    INTEGRATION_NOT_BEGUN = "integration_not_begun"
    JOB_MATCHES = "job_matches"
    PAY = "pay"
    CONTRACT_LENGTH = "contract_length"
    REBA_PAID = "reba_paid"


class LinkingOutcome(StrEnum):
    """What the criteria together say; never what COA will decide."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


SOURCES = {
    LinkingKind.LINKING: "Platform31, Wachten of werken? (2024), kader 6",
    LinkingKind.RELINKING: "Platform31, Wachten of werken? (2024), noot 68",
}
DISTANCE_SOURCE = "Platform31 (2024), kader 6 (gemeente); Amstelveen, 18 februari 2025, risico 4 (werkplek)"


@dataclass(frozen=True, slots=True)
class LinkingFacts:
    """What is known about the work; `None` is unknown. A contract without an end has `is_permanent`.

    `pay_per_month` is net. `for_family` says which norm of social assistance applies.
    """

    status_granted_on: date | None = None
    hours_per_week: Decimal | None = None
    contract_signed: bool | None = None
    payslip_seen: bool | None = None
    distance_km: Decimal | None = None
    already_linked: bool | None = None
    home_offered: bool | None = None
    integration_begun: bool | None = None
    job_matches: bool | None = None
    pay_per_month: Decimal | None = None
    for_family: bool = False
    contract_months: int | None = None
    is_permanent: bool = False
    reba_paid: bool | None = None


@dataclass(frozen=True, slots=True)
class CriterionAnswer:
    """One criterion: met, not met, or `None` for unknown, where it is asked, and the number it was held to.

    `is_hard` is false for what is only an indication.
    """

    criterion: Criterion
    met: bool | None
    source: str
    number: ParameterRow | None = None
    is_hard: bool = True


@dataclass(frozen=True, slots=True)
class LinkingCheck:
    """All criteria of one kind on a day. `is_ambiguous`: the sources differ on what is asked here (F2)."""

    kind: LinkingKind
    on: date
    criteria: tuple[CriterionAnswer, ...]
    is_ambiguous: bool = False

    @property
    def outcome(self) -> LinkingOutcome:
        """Not met when one hard criterion is not, unknown while one is unknown, else met."""
        hard = [answer.met for answer in self.criteria if answer.is_hard]
        if False in hard:
            return LinkingOutcome.NOT_MET
        return LinkingOutcome.UNKNOWN if None in hard else LinkingOutcome.MET


def linking_check(facts: LinkingFacts, kind: LinkingKind, *, on: date, parameters: Parameters) -> LinkingCheck:
    """The criteria of a kind one by one, from what is known on a day."""
    reader = {LinkingKind.LINKING: _linking, LinkingKind.RELINKING: _relinking}[kind]
    return reader(facts, on, parameters)


def _linking(facts: LinkingFacts, on: date, parameters: Parameters) -> LinkingCheck:
    source = SOURCES[LinkingKind.LINKING]
    hours = parameters.row("linking_hours_per_week", on=on)
    distance = parameters.row("linking_distance_km", on=on)
    near = _compared(facts.distance_km, distance, lambda own, most: own <= most)
    return LinkingCheck(
        LinkingKind.LINKING,
        on,
        (
            CriterionAnswer(Criterion.STATUS, _has_status(facts, on), source),
            CriterionAnswer(Criterion.PAID_HOURS, _at_least(facts.hours_per_week, hours), source, hours),
            CriterionAnswer(Criterion.CONTRACT_SIGNED, facts.contract_signed, source),
            CriterionAnswer(Criterion.PAYSLIP_SEEN, facts.payslip_seen, source),
            CriterionAnswer(Criterion.DISTANCE, near, DISTANCE_SOURCE, distance, is_hard=False),
        ),
    )


def _relinking(facts: LinkingFacts, on: date, parameters: Parameters) -> LinkingCheck:
    source = SOURCES[LinkingKind.RELINKING]
    norm = parameters.row("assistance_norm_couple" if facts.for_family else "assistance_norm_single", on=on)
    months = parameters.row("relinking_contract_months", on=on)
    length = Decimal(facts.contract_months) if facts.contract_months is not None else None
    no_home, not_begun = _not(facts.home_offered), _not(facts.integration_begun)
    return LinkingCheck(
        LinkingKind.RELINKING,
        on,
        (
            CriterionAnswer(Criterion.STATUS, _has_status(facts, on), source),
            CriterionAnswer(Criterion.ALREADY_LINKED, facts.already_linked, source),
            CriterionAnswer(Criterion.NO_HOME_OFFERED, no_home, source),
            CriterionAnswer(Criterion.INTEGRATION_NOT_BEGUN, not_begun, source),
            CriterionAnswer(Criterion.JOB_MATCHES, facts.job_matches, source),
            CriterionAnswer(Criterion.CONTRACT_SIGNED, facts.contract_signed, source),
            CriterionAnswer(Criterion.PAY, _at_least(facts.pay_per_month, norm), source, norm),
            CriterionAnswer(
                Criterion.CONTRACT_LENGTH, True if facts.is_permanent else _at_least(length, months), source, months
            ),
            CriterionAnswer(Criterion.PAYSLIP_SEEN, facts.payslip_seen, source),
            CriterionAnswer(Criterion.REBA_PAID, facts.reba_paid, source),
        ),
        is_ambiguous={no_home, not_begun} == {True, False},
    )


def _has_status(facts: LinkingFacts, on: date) -> bool:
    return facts.status_granted_on is not None and facts.status_granted_on <= on


def _at_least(own: Decimal | None, number: ParameterRow | None) -> bool | None:
    return _compared(own, number, lambda value, least: value >= least)


def _compared(
    own: Decimal | None, number: ParameterRow | None, fits: Callable[[Decimal, Decimal], bool]
) -> bool | None:
    return None if own is None or number is None else fits(own, number.number)


def _not(answer: bool | None) -> bool | None:
    return None if answer is None else not answer
