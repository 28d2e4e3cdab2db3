"""The wage of a placement against the minimum, over its contracts, every change of the amounts and every birthday."""

from collections.abc import Iterable
from datetime import date

from legal.queries import parameter_rows
from legal.rules.calendar import Birth, Period, add_days
from legal.rules.parameters import ParameterRow
from legal.rules.wage_course import WageStretch, wage_course
from matching.models import Contract, Placement
from participants.models import Participant


def birth_of(person: Participant) -> Birth:
    return Birth(person.birth_date, person.birth_year_only)


def wages_of_placement(placement: Placement) -> tuple[WageStretch, ...]:
    """Every stretch of every contract with a known wage, in order. For who may know wages (queries.may_see_wage).

    `placement` comes from `queries.placements_of`, with its person, contracts and wages.
    """
    rows = parameter_rows()
    return tuple(
        stretch
        for contract, period in contract_periods(placement.contracts.all(), last_day=placement.ends_on)
        for stretch in _course(rows, contract, birth_of(placement.participant), period)
    )


def _course(rows: Iterable[ParameterRow], contract: Contract, birth: Birth, period: Period) -> tuple[WageStretch, ...]:
    wage = getattr(contract, "wage", None)
    return () if wage is None else wage_course(rows, wage.per_hour, birth, period)


def contract_periods(contracts: Iterable[Contract], *, last_day: date | None) -> list[tuple[Contract, Period]]:
    """Contracts with the days on which they count: until the next one begins, and no longer than the work itself."""
    ordered = sorted(contracts, key=lambda contract: contract.starts_on)
    limits = [*(add_days(later.starts_on, -1) for later in ordered[1:]), last_day]
    return [
        (contract, Period(contract.starts_on, min(filter(None, (contract.ends_on, limit, last_day)), default=None)))
        for contract, limit in zip(ordered, limits, strict=True)
    ]
