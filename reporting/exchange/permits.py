"""What the rows of `vergunningen` do: the application for a work permit of one person by one employer."""

from participants.enums import PermitOutcome
from participants.models import WorkPermit
from reporting.exchange.bundles import Bundle, Pair
from reporting.exchange.columns import PERMITS, Order
from reporting.exchange.draft import Draft
from reporting.exchange.rows import Row, duplicates


def plan_permits(draft: Draft) -> set[Pair]:
    """Gives the pairs of participant and employer that the sheet speaks of.

    The sheet knows no jobs: of two applications of one day, a row speaks of the first by name of the job.
    """
    pairs = set()
    for row in duplicates(draft.workbook, PERMITS):
        person, business = draft.person_of(row), draft.business_of(row)
        asked = row.get("aangevraagd")
        if person is None or business is None or asked is None:
            continue
        pair = person.id, business.employer.pk
        pairs.add(pair)
        permits = draft.stored.work.permits[pair]
        known = next((permit for permit in permits if permit.requested_on == asked), None)
        outcome = draft.outcome(row, is_new=known is None)
        own = {"participant_id": pair[0], "employer_id": pair[1], "requested_on": asked, "title": ""}
        permit = known or draft.make(WorkPermit, **own)
        if known is None:
            permits.append(permit)
        bundle = Bundle({"permit": permit})
        draft.fill(outcome, bundle, {})
        draft.check(row, bundle)
        _check_decision(draft, row, bundle)
    return pairs


#: UWV grants what is complete; what is not complete it may refuse, and the employer may take it back.
GRANTED_WHEN_COMPLETE = Order("besluit", "compleet")


def _check_decision(draft: Draft, row: Row, bundle: Bundle) -> None:
    """An outcome has a day and a day an outcome; what is granted has a period and was complete by then."""
    permit: WorkPermit = bundle.rows["permit"]
    if row.broken & {"uitkomst", "besluit"}:
        return
    is_open = permit.outcome == PermitOutcome.OPEN
    if is_open and permit.decided_on is not None:
        outcomes = ", ".join(choice.value for choice in PermitOutcome if choice != PermitOutcome.OPEN)
        wrong = "er is een besluit, en de uitkomst is open of niet ingevuld"
        draft.workbook.fault(row, "uitkomst", wrong, f"{outcomes}; of geen datum bij besluit")
    if not is_open and permit.decided_on is None:
        draft.require(row, "besluit", f"dit is niet ingevuld, en de uitkomst is {permit.outcome}")
    if permit.outcome == PermitOutcome.GRANTED:
        draft.check_order(row, bundle, GRANTED_WHEN_COMPLETE)
        for column, day in (("geldig_vanaf", permit.valid_from), ("geldig_tot", permit.valid_until)):
            if day is None:
                draft.require(row, column, "dit is niet ingevuld, en de uitkomst is verleend")
