"""What the rows of `ondersteuning` and `belemmeringen` do: help that somebody got, and what stops somebody."""

from participants.models import Barrier, SupportGiven
from pilots.enums import OptionalData
from pilots.models import DataChoice
from reporting.exchange.bundles import Bundle
from reporting.exchange.columns import BARRIERS, SUPPORT
from reporting.exchange.draft import Draft
from reporting.exchange.faults import Fault
from reporting.exchange.rows import duplicates

NOT_IN_USE = "deze pilot legt geen belemmeringen per persoon vast"
ONLY_WHEN_ON = "dit blad pas nadat de projectleider dit gegeven aanzet"


def plan_support(draft: Draft) -> None:
    for row in duplicates(draft.workbook, SUPPORT):
        person, kind, day = draft.person_of(row), row.get("soort"), row.get("datum")
        draft.not_ahead(row, "datum")
        if person is None or kind is None or day is None:
            continue
        key = person.id, kind, day
        known = draft.stored.given.support.get(key)
        outcome = draft.outcome(row, is_new=known is None)
        support = known or draft.make(SupportGiven, participant_id=person.id, kind=kind, given_on=day)
        draft.fill(outcome, Bundle({"support": support}), {})


def plan_barriers(draft: Draft) -> None:
    """Where a pilot only counts, the sheet is refused as a whole: it has no right to keep them of people."""
    rows = draft.workbook.of(BARRIERS)
    if rows and not DataChoice.objects.filter(pilot=draft.pilot, data=OptionalData.BARRIERS, is_on=True).exists():
        draft.workbook.faults.add(Fault(BARRIERS.name, NOT_IN_USE, ONLY_WHEN_ON))
        return
    for row in duplicates(draft.workbook, BARRIERS):
        person, names = draft.person_of(row), ("code", "gemeld_door", "vanaf")
        draft.not_ahead(row, "vanaf", "opgelost")
        code, reported_by, since_on = (row.get(name) for name in names)
        if person is None or None in (code, reported_by, since_on):
            continue
        known = draft.stored.given.barriers.get((person.id, code, reported_by, since_on))
        outcome = draft.outcome(row, is_new=known is None)
        given = {"code": code, "reported_by": reported_by, "since_on": since_on}
        barrier = known or draft.make(Barrier, participant_id=person.id, **given)
        bundle = Bundle({"barrier": barrier})
        draft.fill(outcome, bundle, {})
        draft.check(row, bundle)
