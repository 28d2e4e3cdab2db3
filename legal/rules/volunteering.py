"""May this person volunteer with this organisation on this day? (rules A11)

The organisation asks UWV for a declaration (Verklaring vrijwilligerswerk) for a kind of work, not for a person.
Readings chosen: work may start on the very day that UWV confirmed the receipt; a declaration is good through the day
on which it is three years old; the exclusion from paid work (A5) is silent on volunteering and does not bar it; an
appeal that is pending with a valid W-document is lawful stay; for people displaced from Ukraine no rule was found.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from legal.rules.calendar import MONTHS_PER_YEAR, add_days, add_months
from legal.rules.case import Case, Paper, Standing, read_case
from legal.rules.facts import EventKind, Facts
from legal.rules.parameters import Parameters

# Where the table has no value: three years, as every source says.
VALID_YEARS = 3


class VolunteerReason(StrEnum):
    """Why volunteering is allowed, or all that stands in the way."""

    STATUS_GRANTED = "status_granted"
    RECEIPT_CONFIRMED = "receipt_confirmed"
    DECLARATION_GRANTED = "declaration_granted"
    DISPLACED_UKRAINE = "displaced_ukraine"
    NO_LAWFUL_STAY = "no_lawful_stay"
    W_DOCUMENT_NEEDED = "w_document_needed"
    DECLARATION_NEEDED = "declaration_needed"
    RECEIPT_NEEDED = "receipt_needed"
    DECLARATION_REFUSED = "declaration_refused"
    DECLARATION_EXPIRED = "declaration_expired"


@dataclass(frozen=True, slots=True)
class Declaration:
    """An organisation's application for a declaration, and what became of it."""

    requested_on: date
    receipt_confirmed_on: date | None = None
    granted_on: date | None = None
    refused_on: date | None = None


@dataclass(frozen=True, slots=True)
class VolunteerAnswer:
    """Allowed, not allowed, or `None`: not known, ask UWV. `reasons` is never empty."""

    allowed: bool | None
    reasons: tuple[VolunteerReason, ...]


def valid_until(granted_on: date, parameters: Parameters) -> date:
    """The last day of a declaration that was given on a day."""
    row = parameters.row("volunteer_declaration_years", on=granted_on)
    return add_months(granted_on, (VALID_YEARS if row is None else row.count) * MONTHS_PER_YEAR)


def expected_by(requested_on: date, parameters: Parameters) -> date | None:
    """About when UWV answers an application; `None` where that is not known."""
    row = parameters.row("volunteer_declaration_days", on=requested_on)
    return None if row is None else add_days(requested_on, row.count)


def may_volunteer(
    facts: Facts, declaration: Declaration | None, *, on: date, parameters: Parameters
) -> VolunteerAnswer:
    """Whether volunteering may start, or go on, on a day; from the facts and the declaration as they stood that day."""
    case = read_case(facts, on=on, parameters=parameters)
    if case.facts.has(EventKind.STATUS_GRANTED):
        return VolunteerAnswer(True, (VolunteerReason.STATUS_GRANTED,))
    if case.displaced is not None:
        return VolunteerAnswer(None, (VolunteerReason.DISPLACED_UKRAINE,))
    if not _has_lawful_stay(case):
        return VolunteerAnswer(False, (VolunteerReason.NO_LAWFUL_STAY,))
    paper = () if case.paper is Paper.VALID else (VolunteerReason.W_DOCUMENT_NEEDED,)
    stands = _stand_of(declaration, on, parameters)
    if stands in ALLOWING and not paper:
        return VolunteerAnswer(True, (stands,))
    return VolunteerAnswer(False, paper if stands in ALLOWING else (*paper, stands))


ALLOWING = (VolunteerReason.RECEIPT_CONFIRMED, VolunteerReason.DECLARATION_GRANTED)


def _has_lawful_stay(case: Case) -> bool:
    gone = case.facts.has(EventKind.WITHDRAWN) or case.facts.has(EventKind.DEPARTED)
    return not gone and case.standing in (Standing.PENDING, Standing.APPEALED)


def _stand_of(declaration: Declaration | None, on: date, parameters: Parameters) -> VolunteerReason:
    """How it stands with a declaration on a day; what happens later has not happened."""
    if declaration is None or declaration.requested_on > on:
        return VolunteerReason.DECLARATION_NEEDED
    if declaration.refused_on is not None and declaration.refused_on <= on:
        return VolunteerReason.DECLARATION_REFUSED
    if declaration.granted_on is not None and declaration.granted_on <= on:
        is_over = on > valid_until(declaration.granted_on, parameters)
        return VolunteerReason.DECLARATION_EXPIRED if is_over else VolunteerReason.DECLARATION_GRANTED
    confirmed = declaration.receipt_confirmed_on
    is_confirmed = confirmed is not None and confirmed <= on
    return VolunteerReason.RECEIPT_CONFIRMED if is_confirmed else VolunteerReason.RECEIPT_NEEDED
