"""What passes between people who work here: a dossier to another pilot, and dossiers to a colleague."""

from __future__ import annotations

from datetime import timedelta

from participants import services
from participants.enums import HandoverPart
from participants.models import Participant
from pilots.enums import Role
from pilots.models import Membership
from reporting.demo.scene import Scene

#: From which pilot to which location of another, and why. Each waits for an answer.
OFFERED = (
    ("maastricht", "assen", "Verhuist volgende week en wil het zoeken naar werk daar voortzetten"),
    ("assen", "maastricht", "Gaat bij familie in de buurt wonen"),
)
PARTS = (HandoverPart.CONTACT, HandoverPart.PAPERS, HandoverPart.PROFILE, HandoverPart.V_NUMBER)
PASSED_ON = 2  # dossiers that are "nieuw voor mij"
REASON = "Gaat minder uren werken"


def pass_on(scenes: dict[str, Scene]) -> None:
    """After all rows are written: the services look them up, seal what is offered and keep the reason."""
    for source, target, why in OFFERED:
        _offer(scenes[source], scenes[target], why)
    first, second, *_others = scenes["assen"].members(Role.JOBHUNTER)
    people = [person for person in _guided(scenes["assen"]) if person.jobhunter_id == second.pk]
    on = scenes["assen"].ago(1)
    services.transfer_cases(by=second, people=people[:PASSED_ON], to=first, reason=REASON, on=on)
    for person in people[:PASSED_ON]:
        services.involve(by=first, participant=person, colleague=second, since=on)


def _guided(scene: Scene) -> list[Participant]:
    """Who is past the intake and guided today."""
    return [person for person in scene.rows[Participant] if person.intake_on and person.ended_on is None]


def _offer(source: Scene, target: Scene, why: str) -> None:
    person = _guided(source)[-2]
    by: Membership | None = person.jobhunter
    if by is None:
        return
    offer = services.Offer(
        to_pilot_id=target.pilot.pk,
        to_location=target.location.name,
        agreed_on=source.ago(3),
        parts=PARTS,
        reason=why,
    )
    services.offer_handover(by=by, participant=person, offer=offer, on=source.on - timedelta(days=1))
