"""The right-to-work check of every dossier of a pilot as JSON (section 3 of the format)."""

from datetime import date
from typing import Any

from participants.models import Participant
from participants.verdicts import verdicts_for
from pilots.models import Pilot
from reporting.exchange.columns import FORMAT

BATCH = 1000


def verdicts_of(pilot: Pilot, *, on: date) -> dict[str, Any]:
    """Every dossier, closed ones too, in order of dossier. Raises ParameterError without whole legal numbers."""
    people = sorted(Participant.objects.filter(pilot=pilot, merged_into=None), key=lambda person: person.case_number)
    rows: list[dict[str, object]] = []
    for start in range(0, len(people), BATCH):
        some = people[start : start + BATCH]
        found = verdicts_for(some, on=on)
        rows += [found[person.pk].as_exchange(person.case_number) for person in some]
    return {"format": FORMAT, "pilot": pilot.slug, "on": on.isoformat(), "verdicts": rows}
