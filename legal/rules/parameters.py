"""Every number of the law as a dated row with its source; the data file and the database give the same rows."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import Any

from legal.rules.calendar import add_days

YOUTH_AGES = range(15, 21)
FULL_RATE_AGE = 21


class Confidence(StrEnum):
    """How well a number is founded."""

    SEED = "SEED"  # in a document of one of the pilots
    OFFICIAL = "OFF"  # official source seen
    SECONDARY = "SEC"  # secondary source seen
    MEMORY = "MEM"  # not verified
    DESIGN = "DESIGN"  # our own choice


# From the most to the least certain: what rests on several numbers is as certain as the least certain of them.
CERTAINTY = (Confidence.OFFICIAL, Confidence.SEED, Confidence.SECONDARY, Confidence.MEMORY, Confidence.DESIGN)


class Unit(StrEnum):
    """What a value counts; it also says how the text of a value reads."""

    MONTHS = "months"
    DAYS = "days"
    YEARS = "years"
    HOURS = "hours"
    KILOMETRES = "kilometres"
    WEEKS = "weeks"
    EURO_PER_HOUR = "euro_per_hour"
    EURO_PER_WEEK = "euro_per_week"
    EURO_PER_MONTH = "euro_per_month"
    PERCENT = "percent"
    DATE = "date"
    CLOCK_START = "clock_start"
    TRANSITION_POLICY = "transition_policy"
    BRP_PRIORITY_TRIGGER = "brp_priority_trigger"


class ClockStart(StrEnum):
    """On which day of the asylum application the waiting term starts (rules A2)."""

    LODGED = "lodged"
    REGISTERED = "registered"


class TransitionPolicy(StrEnum):
    """Whom a changed waiting term is for (rules A6)."""

    OLD_RULE_BY_APPLICATION_DATE = "old_rule_by_application_date"
    NEW_RULE_FOR_ALL = "new_rule_for_all"


class BrpPriorityTrigger(StrEnum):
    """When COA may ask for an urgent registration in the BRP (rules C4, where one report says both)."""

    PERMIT_REQUESTED = "twv_aangevraagd"
    PERMIT_GRANTED = "twv_verleend"


COUNTED = (Unit.MONTHS, Unit.DAYS, Unit.YEARS, Unit.HOURS, Unit.KILOMETRES)
COUNT = re.compile(r"[0-9]{1,4}")
AMOUNT = re.compile(r"[0-9]{1,4}(\.[0-9]{1,2})?")
CHOICES: Mapping[Unit, type[StrEnum]] = {
    Unit.CLOCK_START: ClockStart,
    Unit.TRANSITION_POLICY: TransitionPolicy,
    Unit.BRP_PRIORITY_TRIGGER: BrpPriorityTrigger,
}

# The keys that the rules read, each with its unit. A key that is not here is a slip of the pen and is refused.
WITHOUT_GAPS: Mapping[str, Unit] = {
    "waiting_months": Unit.MONTHS,
    "clock_start": Unit.CLOCK_START,
    "transition_policy": Unit.TRANSITION_POLICY,
    "exclusion_in_force_from": Unit.DATE,
    "permit_term_statutory_days": Unit.DAYS,
    "permit_term_practice_days": Unit.DAYS,
    "expiry_warning_days": Unit.DAYS,
    "permit_file_days": Unit.DAYS,
    "permit_critical_days": Unit.DAYS,
    "adult_age": Unit.YEARS,
}
# What may have no value on a day: the rule then says that it does not know.
MAY_BE_UNKNOWN: Mapping[str, Unit] = {
    "brp_priority_trigger": Unit.BRP_PRIORITY_TRIGGER,
    "ukraine_notice_days": Unit.DAYS,
    "volunteer_declaration_years": Unit.YEARS,
    "volunteer_declaration_days": Unit.DAYS,
    "pact_applies_from": Unit.DATE,
    "decision_months": Unit.MONTHS,
    "decision_longest_months": Unit.MONTHS,
    "decision_accelerated_months": Unit.MONTHS,
    "decision_border_days": Unit.DAYS,
    "decision_backlog_from": Unit.DATE,
    "linking_hours_per_week": Unit.HOURS,
    "linking_distance_km": Unit.KILOMETRES,
    "relinking_contract_months": Unit.MONTHS,
    "assistance_norm_single": Unit.EURO_PER_MONTH,
    "assistance_norm_couple": Unit.EURO_PER_MONTH,
    "reba_free_rate": Unit.PERCENT,
    "reba_free_cap": Unit.EURO_PER_MONTH,
    "reba_ceiling_single": Unit.EURO_PER_MONTH,
    "reba_weeks_per_month": Unit.WEEKS,
    "reba_allowance_adult": Unit.EURO_PER_WEEK,
    "reba_allowance_adult_of_three": Unit.EURO_PER_WEEK,
    "reba_allowance_adult_of_four": Unit.EURO_PER_WEEK,
    "reba_allowance_child_of_three": Unit.EURO_PER_WEEK,
    "reba_allowance_child_of_four": Unit.EURO_PER_WEEK,
    "reba_accommodation_first": Unit.EURO_PER_WEEK,
    "reba_accommodation_second": Unit.EURO_PER_WEEK,
    "reba_accommodation_next": Unit.EURO_PER_WEEK,
    "reba_accommodation_most": Unit.EURO_PER_MONTH,
}
KEYS: Mapping[str, Unit] = {
    **WITHOUT_GAPS,
    **{f"minimum_wage_{age}": Unit.EURO_PER_HOUR for age in (*YOUTH_AGES, FULL_RATE_AGE)},
    **{f"minimum_wage_share_{age}": Unit.PERCENT for age in YOUTH_AGES},
    **MAY_BE_UNKNOWN,
}
# Of each pair the first may never be more than the second.
IN_ORDER = (
    ("permit_term_statutory_days", "permit_term_practice_days"),
    ("permit_critical_days", "permit_file_days"),
    ("permit_file_days", "expiry_warning_days"),
)


class ParameterError(ValueError):
    """Rows that the rules cannot work with; `faults` says per row or key what is wrong."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("; ".join(self.faults))


@dataclass(frozen=True, slots=True)
class ParameterRow:
    """One value of one key with where it was found; both days count, and `None` is an open side."""

    key: str
    value: str
    unit: str
    valid_from: date | None
    valid_until: date | None
    source: str
    confidence: Confidence
    description: str

    def covers(self, on: date) -> bool:
        return self.first_day <= on and (self.valid_until is None or on <= self.valid_until)

    @property
    def first_day(self) -> date:
        return self.valid_from or date.min

    @property
    def number(self) -> Decimal:
        return Decimal(self.value)

    @property
    def count(self) -> int:
        return int(self.value)

    @property
    def day(self) -> date:
        return date.fromisoformat(self.value)


@dataclass(frozen=True, slots=True)
class Dated:
    """The rows of one key in order of time, without gaps, for use by a rule."""

    rows: tuple[ParameterRow, ...]

    def on(self, day: date) -> ParameterRow:
        """The row of a day; before the first row the first, after the last the last."""
        for row in reversed(self.rows):
            if row.valid_from is None or row.valid_from <= day:
                return row
        return self.rows[0]


def weakest(rows: Iterable[ParameterRow]) -> Confidence:
    """How certain something is that rests on all of these rows; there must be one."""
    return max((row.confidence for row in rows), key=CERTAINTY.index)


def row_on(rows: Iterable[ParameterRow], key: str, *, on: date) -> ParameterRow | None:
    """The row of a key that holds on a day, or `None`."""
    return next((row for row in rows if row.key == key and row.covers(on)), None)


def value_on(rows: Iterable[ParameterRow], key: str, *, on: date) -> str | None:
    """The value, as text, of a key on a day, or `None` where nothing is known."""
    row = row_on(rows, key, on=on)
    return None if row is None else row.value


def rows_of(rows: Iterable[ParameterRow], key: str) -> tuple[ParameterRow, ...]:
    """The rows of one key in order of time."""
    return tuple(sorted((row for row in rows if row.key == key), key=lambda row: row.first_day))


def dated(rows: Iterable[ParameterRow], key: str) -> Dated:
    """The rows of a key that must have a value on every day.

    Raises ParameterError when there is none, when a day between two rows has none, or when the last row ends.
    """
    own = rows_of(rows, key)
    faults = [] if own else [f"{key}: no value"]
    faults += [
        f"{key}: no value from {add_days(earlier.valid_until, 1)} to {add_days(later.first_day, -1)}"
        for earlier, later in pairwise(own)
        if earlier.valid_until is not None and add_days(earlier.valid_until, 1) < later.first_day
    ]
    if own and own[-1].valid_until is not None:
        faults.append(f"{key}: no value after {own[-1].valid_until}")
    if faults:
        raise ParameterError(faults)
    return Dated(own)


@dataclass(frozen=True, slots=True)
class Parameters:
    """What the right to work and the permit terms take from the dated table.

    The waiting term and the clock start follow the date of the asylum application; the terms of UWV follow the day on
    which an application for a permit became complete; the rest follows the day that is asked about. `table` is the
    whole table, for rules whose numbers may be unknown on a day.
    """

    waiting_months: Dated
    clock_start: Dated
    transition_policy: Dated
    exclusion_in_force_from: Dated
    permit_term_statutory_days: Dated
    permit_term_practice_days: Dated
    expiry_warning_days: Dated
    permit_file_days: Dated
    permit_critical_days: Dated
    adult_age: Dated
    table: tuple[ParameterRow, ...] = ()

    @classmethod
    def from_table(cls, rows: Iterable[ParameterRow]) -> "Parameters":
        """Builds the parameters from all rows of the table.

        Raises ParameterError with every fault of the table (see `faults_in`).
        """
        table = tuple(rows)
        found = faults_in(table)
        if found:
            raise ParameterError(found)
        return cls(**{key: dated(table, key) for key in WITHOUT_GAPS}, table=table)

    def row(self, key: str, *, on: date) -> ParameterRow | None:
        """The row of a key on a day, or `None` where nothing is known."""
        return row_on(self.table, key, on=on)


def faults_in(rows: Iterable[ParameterRow]) -> tuple[str, ...]:
    """All that is wrong with a table: unknown keys, values that do not fit, overlap, gaps where none may be."""
    table = tuple(rows)
    found = [fault for row in table for fault in _faults_of_row(row)]
    for key in dict.fromkeys(row.key for row in table):
        found += [
            f"{key}: two values on {later.first_day}"
            for earlier, later in pairwise(rows_of(table, key))
            if earlier.valid_until is None or earlier.valid_until >= later.first_day
        ]
    for key in WITHOUT_GAPS:
        try:
            dated(table, key)
        except ParameterError as error:
            found += error.faults
    return tuple(found or _faults_of_order(table))


def _faults_of_order(rows: tuple[ParameterRow, ...]) -> list[str]:
    """The pairs out of order, in a table that has no other faults."""
    found = []
    for low, high in IN_ORDER:
        for day in sorted({row.first_day for row in rows if row.key in (low, high)}):
            if dated(rows, low).on(day).count > dated(rows, high).on(day).count:
                found.append(f"{low} from {day}: more than {high}")
    return found


def _faults_of_row(row: ParameterRow) -> list[str]:
    name = row.key if row.valid_from is None else f"{row.key} from {row.valid_from}"
    unit = KEYS.get(row.key)
    if unit is None:
        return [f"{name}: unknown key"]
    found = []
    if row.unit != unit:
        found.append(f"{name}: the unit is {row.unit}, not {unit}")
    elif not fits(row.value, unit):
        found.append(f"{name}: {row.value!r} is no value in {unit}")
    if row.valid_until is not None and row.valid_until < row.first_day:
        found.append(f"{name}: ends on {row.valid_until}, before it starts")
    if not row.source.strip():
        found.append(f"{name}: no source")
    return found


def fits(value: str, unit: Unit) -> bool:
    """Whether a text is a value in a unit: a whole number from 0, an amount or share above 0, an ISO date, a choice."""
    if unit in CHOICES:
        return value in {choice.value for choice in CHOICES[unit]}
    if unit in COUNTED:
        return COUNT.fullmatch(value) is not None
    if unit is Unit.DATE:
        return _is_iso_date(value)
    return AMOUNT.fullmatch(value) is not None and Decimal(value) > 0


def _is_iso_date(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def parse_parameters(text: str) -> tuple[ParameterRow, ...]:
    """The rows of a parameter file (TOML): per key a table with `unit`, `description` and its `rows`.

    Raises ParameterError when a row cannot be read or the table has faults (see `faults_in`).
    """
    rows, found = [], []
    for key, table in tomllib.loads(text).items():
        for number, entry in enumerate(table.get("rows", ()), 1):
            try:
                rows.append(_row(key, table, entry=entry))
            except KeyError as missing:
                found.append(f"{key}, row {number}: {missing} is missing")
            except ValueError as error:
                found.append(f"{key}, row {number}: {error}")
    if found := [*found, *faults_in(rows)]:
        raise ParameterError(found)
    return tuple(rows)


def _row(key: str, table: Mapping[str, Any], *, entry: Mapping[str, Any]) -> ParameterRow:
    return ParameterRow(
        key=key,
        value=str(entry["value"]),
        unit=str(table["unit"]),
        valid_from=_day(entry.get("valid_from")),
        valid_until=_day(entry.get("valid_until")),
        source=str(entry["source"]),
        confidence=Confidence(entry["confidence"]),
        description=str(table["description"]),
    )


def _day(value: object) -> date | None:
    if value is not None and (not isinstance(value, date) or isinstance(value, datetime)):
        raise ValueError(f"{value!r} is no date")
    return value
