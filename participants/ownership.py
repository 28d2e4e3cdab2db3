"""Whose a recorded fact is: what COA recorded is COA's, and who else changes it says why."""

from participants.enums import FactSource
from participants.models import AnnouncedMove, AsylumFacts, LinkingRequest, Milestone, Stay
from pilots.enums import Role
from pilots.models import Membership

#: The sources of the asylum facts, each of another date.
SOURCES = ("application_source", "registered_source", "exclusion_source", "reception_source")
Fact = AsylumFacts | Milestone | Stay | AnnouncedMove | LinkingRequest


def is_of_coa(row: Fact) -> bool:
    """Whether COA recorded this, or is where it comes from."""
    if row.recorded_by is not None and row.recorded_by.role == Role.COA_CASEWORKER:
        return True
    sources = SOURCES if isinstance(row, AsylumFacts) else ("source",)
    return any(getattr(row, name, "") == FactSource.COA for name in sources)  # not every row names a source


def asks_reason(row: Fact, by: Membership) -> bool:
    """Whether `by` has to say why this changes."""
    return by.role != Role.COA_CASEWORKER and is_of_coa(row)
