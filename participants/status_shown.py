"""What follows from an asylum permit, in words: derived at every look, never stored (rules A7)."""

from dataclasses import dataclass
from datetime import date

from config.dutch import days, long_date
from legal.rules.facts import Facts
from legal.rules.status import lapsed_on
from participants.enums import MilestoneKind
from participants.queries import Papers


@dataclass(frozen=True, slots=True)
class StatusPoint:
    """One consequence: done, running or still to come."""

    text: str
    note: str
    is_done: bool = True


def after_status(papers: Papers, granted_on: date, *, facts: Facts, on: date) -> list[StatusPoint]:
    """The consequences of an asylum permit and the trackers that it starts."""
    return [
        StatusPoint("Vrij om te werken", f"sinds {long_date(granted_on)}, bij elke werkgever, zonder TWV"),
        _permits(facts, granted_on),
        StatusPoint("Geen waarschuwingen meer", "over het W-document, de TWV en de wachttermijn"),
        _tracker(papers, MilestoneKind.LINKED, "Koppeling aan een gemeente", granted_on, on),
        _tracker(papers, MilestoneKind.HOUSED, "Eigen woonruimte", granted_on, on),
        _tracker(papers, MilestoneKind.INTEGRATION_STARTED, "Inburgering", granted_on, on),
        StatusPoint("Werkgever kijkt opnieuw naar het document", "en bewaart een kopie in de loonadministratie", False),
    ]


def _permits(facts: Facts, granted_on: date) -> StatusPoint:
    lapsed = [permit for permit in facts.permits if lapsed_on(permit, granted_on=granted_on)]
    if not lapsed:
        return StatusPoint("Geen TWV die vervalt", "er liep geen aanvraag en geen vergunning")
    names = ", ".join(sorted({permit.employer for permit in lapsed}))
    return StatusPoint("TWV vervallen", f"op {long_date(granted_on)}: {names}. Het werk gaat door.")


def _tracker(papers: Papers, kind: MilestoneKind, what: str, granted_on: date, on: date) -> StatusPoint:
    found = papers.last(kind, on=on)
    if found is None:
        return StatusPoint(what, f"nog niet, {days((on - granted_on).days)} na de asielvergunning", False)
    place = f", {found.detail}" if found.detail else ""
    return StatusPoint(what, f"{long_date(found.happened_on)}{place}")
