"""Which optional data the demo uses: in Assen some, by decisions with a date; elsewhere none, as a pilot begins."""

from __future__ import annotations

from datetime import date

from legal.rules.eleven_proof import passes_eleven_proof
from participants.models import Circumstances, Participant, SealedBsn
from participants.vault import vault
from pilots.enums import OptionalData, Role
from pilots.models import DataChoice
from reporting.demo.scene import Scene
from reporting.demo.staff import WPDA

DECIDED_ON = date(2024, 5, 21)
DECISION = "College van Assen, verwerkingsregister nummer 24-31"
#: What each kind of data is for. Only the jobhunters of the Werkplein, a public body, may see a BSN.
USED = {
    "assen": {
        OptionalData.BSN: "inschrijving in de BRP en aanvragen bij UWV controleren",
        OptionalData.HOUSEHOLD: "berekenen wat iemand overhoudt van loon",
        OptionalData.LADDER: "zien of iemand dichter bij werk komt",
        OptionalData.REBA: "vooraf bespreken wat werken oplevert",
    }
}
WITH_BSN, WITH_HOUSEHOLD = 6, 12
FIRST_TEST_NUMBER = 999_990_000  # no real number begins so


def choose_data(scene: Scene) -> None:
    """The decisions of the pilot, and for some people what they allow."""
    used = USED.get(scene.pilot.slug, {})
    for kind, purpose in used.items():
        is_bsn = kind == OptionalData.BSN
        scene.add(
            DataChoice,
            data=kind,
            is_on=True,
            decided_on=DECIDED_ON,
            decision=DECISION,
            purpose=purpose,
            legal_basis="artikel 10 Wabb: publieke taak van het Werkplein" if is_bsn else "",
            organisations=[WPDA] if is_bsn else [],
            recorded_by=scene.someone(Role.PROJECT_LEADER),
            recorded_at=scene.moment(DECIDED_ON),
        )
    if used:
        enrolled = [person for person in scene.rows[Participant] if person.enrolled_on]
        _numbers(scene, enrolled[:WITH_BSN])
        _households(scene, enrolled[:WITH_HOUSEHOLD])


def _numbers(scene: Scene, people: list[Participant]) -> None:
    numbers = (str(number) for number in range(FIRST_TEST_NUMBER, FIRST_TEST_NUMBER + 9_999))
    valid = (number for number in numbers if passes_eleven_proof(number))
    for person, number in zip(people, valid, strict=False):
        key = vault().new_key(person.pk)
        scene.add(
            SealedBsn,
            participant=person,
            wrapped_key=key,
            bsn_sealed=vault().seal(key, "bsn", person.pk, number),
            bsn_index=vault().index("bsn", scene.pilot.pk, number),
            **_written(scene, person),
        )


def _households(scene: Scene, people: list[Participant]) -> None:
    for person in people:
        scene.add(
            Circumstances,
            participant=person,
            has_partner=scene.rng.choice((None, True, False)),
            children=scene.rng.choice((0, 0, 1, 2, 3)),
            **_written(scene, person),
        )


def _written(scene: Scene, person: Participant) -> dict[str, object]:
    day = person.intake_on or person.enrolled_on or DECIDED_ON
    return {"recorded_by": person.jobhunter, "recorded_at": scene.moment(day)}
