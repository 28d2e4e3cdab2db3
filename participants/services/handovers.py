"""A dossier passes to the pilot of another municipality, with the person's agreement.

What the person agreed to is sealed in the offer. The other team opens, accepts or refuses it through functions of the
database (config/database/functions/35_handover.sql); after the answer nothing sealed is left.
"""

import logging
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import NAMESPACE_OID, UUID, uuid4, uuid5

from django.db import connection

from config.database.scope import call
from config.sentences import ELSEWHERE
from legal.rules.calendar import Birth
from participants.handover_facts import V_NUMBER, Facts, as_text, collected, from_text, in_use, write_facts
from participants.models import Handover, Identity, Participant
from participants.refusals import Refused, refusals
from participants.services.people import Enrolment, Person, enrol_participant, write_v_number
from participants.vault import vault
from pilots.enums import AccessAction
from pilots.models import AccessRecord, Membership, ReceptionLocation

logger = logging.getLogger(__name__)

HANDOVER = "handover"
#: How long the old team reads a dossier after another pilot took it over; accept_handover counts the same days.
READABLE_DAYS = 30
NOT_HERE = "Dit dossier is net samengevoegd of overgedragen. Kijk opnieuw."
GONE = f"Deze overdracht is er niet meer. Er is al geantwoord, {ELSEWHERE}, of de andere pilot heeft hem ingetrokken."


@dataclass(frozen=True, slots=True)
class Target:
    """A pilot that a dossier can be offered to, with one of its locations, or none where it has none yet."""

    pilot_id: int
    municipality: str
    location: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """An offer that waits for an answer: where it comes from, never of whom."""

    id: UUID
    municipality: str
    location: str
    offered_on: date


@dataclass(frozen=True, slots=True)
class OpenedOffer:
    """An offer as the other team opens it: the facts that the person agreed to, and nothing else."""

    municipality: str
    location: str
    offered_on: date
    agreed_on: date
    reason: str
    facts: Facts

    @property
    def birth(self) -> Birth:
        return Birth(self.facts["person"]["birth_date"], self.facts["person"]["birth_year_only"])


def handover_targets() -> list[Target]:
    """The other pilots with their locations; public facts, but outside the own pilot's rows."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pilot_id, municipality, location FROM handover_targets()")
        return [Target(pilot, municipality, location or "") for pilot, municipality, location in cursor.fetchall()]


def incoming_handovers() -> list[Incoming]:
    """What other pilots offer to the pilot in scope."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, municipality, location, offered_on FROM incoming_handovers()")
        return [Incoming(*row) for row in cursor.fetchall()]


def open_handover(offer: UUID) -> OpenedOffer | None:
    """What is offered; None when it is not offered to the pilot in scope, or not any more."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM open_handover(%s)", [offer])
        found = cursor.fetchone()
    if found is None:
        return None
    municipality, location, offered_on, agreed_on, reason, sealed, key = found
    facts = from_text(vault().open(bytes(key), HANDOVER, offer, bytes(sealed)))
    return OpenedOffer(municipality, location, offered_on, agreed_on, reason, facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """To whom a dossier is offered, when the person agreed, and to which parts."""

    to_pilot_id: int
    to_location: str
    agreed_on: date
    parts: Collection[str]
    reason: str = ""


def offer_handover(*, by: Membership, participant: Participant, offer: Offer, on: date) -> Handover:
    """Offer a dossier; raises `Refused` when another offer still waits for its answer, or it went up in another one."""
    pk = uuid4()
    with refusals():
        rows = Participant.objects.select_for_update(of=("self",)).filter(merged_into=None, readable_until=None)
        if not rows.filter(pk=participant.pk).exists():
            raise Refused("target", NOT_HERE)
        key = vault().new_key(pk)
        handover = Handover(
            id=pk,
            pilot_id=by.pilot_id,
            participant=participant,
            to_pilot_id=offer.to_pilot_id,
            to_location_name=offer.to_location,
            agreed_on=offer.agreed_on,
            offered_on=on,
            reason=offer.reason,
            sealed=vault().seal(key, HANDOVER, pk, as_text(collected(participant, offer.parts))),
            wrapped_key=key,
            recorded_by=by,
        )
        handover.save(force_insert=True)
    logger.info("handover %s of %s offered by membership %s", pk, participant.pk, by.pk)
    return handover


def log_opened_offer(*, by: Membership, offer: UUID, request_id: str = "") -> None:
    """A line in the access log: somebody of this pilot read what is offered, before it is taken over."""
    action = AccessAction.OPEN_DOSSIER
    AccessRecord(pilot_id=by.pilot_id, membership=by, subject=offer, action=action, request_id=request_id).save(
        force_insert=True
    )


def withdraw_handover(*, by: Membership, offer: UUID) -> bool:
    """Take an offer back; False when it was answered before."""
    return _answered("withdraw_handover(%s)", [offer], by)


def refuse_handover(*, by: Membership, offer: UUID, reason: str) -> None:
    """Send an offer back with a reason; raises `Refused` when it is not there any more."""
    if not _answered("refuse_handover(%s, %s)", [offer, reason], by):
        raise Refused("reason", GONE)


def accept_handover(*, by: Membership, offer: UUID, location: ReceptionLocation | None, on: date) -> Participant:
    """Make a new dossier of what is offered, with its own number; the old one closes.

    Raises `Refused` when somebody answered first: then no dossier is made. A V-number that this pilot knows already is
    left out; the two dossiers then show as perhaps double.
    """
    with refusals():
        _one_at_a_time(offer)
        opened = open_handover(offer)
        if opened is None:
            raise Refused("location", GONE)
        facts, who = opened.facts, opened.facts["person"]
        person = Person(
            first_name=who["first_name"],
            last_name=who["last_name"],
            birth=opened.birth,
            gender=who["gender"],
        )
        enrolment = Enrolment(location=location, enrolled_on=on, jobhunter=by, dossier_id=new_dossier_id(offer))
        participant = enrol_participant(by=by, person=person, enrolment=enrolment)
        write_facts(by=by, participant=participant, facts=in_use(facts, by.pilot_id))
        number = facts.get(V_NUMBER)
        if number and not _is_known(by, number):
            write_v_number(participant, number, by)
        if not _answered("accept_handover(%s, %s)", [offer, participant.pk], by):
            raise Refused("location", GONE)
    return participant


def new_dossier_id(offer: UUID) -> UUID:
    """The id that the dossier of an offer gets when it is accepted."""
    return uuid5(NAMESPACE_OID, f"handover {offer}")


def _one_at_a_time(offer: UUID) -> None:
    """Who answers second waits, and finds the offer gone."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", [f"handover {offer}"])


def _is_known(by: Membership, number: str) -> bool:
    index = vault().index(V_NUMBER, by.pilot_id, number)
    return Identity.objects.filter(pilot_id=by.pilot_id, v_number_index=index).exists()


def _answered(function: str, given: list[UUID | str], by: Membership) -> bool:
    done: bool = call(function, given)
    logger.info("%s of %s by membership %s: %s", function.partition("(")[0], given[0], by.pk, done)
    return done
