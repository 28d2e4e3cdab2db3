"""Opening a dossier, who somebody is, and the V-number."""

import logging
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db import connection
from django.utils import timezone

from config.database.scope import call
from legal.rules.calendar import Birth
from participants.enums import Gender, Inflow
from participants.models import (
    ContactDetails,
    Identity,
    Participant,
    Stay,
)
from participants.names import name_key, sort_key
from participants.refusals import Outdated, refusals
from participants.services.alike import judge_not_same
from participants.services.caseload import record_transfer
from participants.vault import vault
from pilots.enums import AccessAction
from pilots.models import AccessRecord, Membership, ReceptionLocation

logger = logging.getLogger(__name__)

CHANGED_HERE = "Gewijzigd bij de gegevens"
V_NUMBER = "v_number"
MOST_REVEALS = 20


class TooOften(Exception):
    """Somebody asked for more numbers in an hour than the work needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who somebody is and how to reach them."""

    last_name: str
    birth: Birth
    first_name: str = ""
    gender: str = Gender.UNKNOWN
    v_number: str | None = None
    phone: str = ""
    email: str = ""
    coa_contact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """How somebody comes in: enrolled, or brought into view by COA with the day of the person's agreement."""

    location: ReceptionLocation | None
    enrolled_on: date | None = None
    in_view_agreed_on: date | None = None
    inflow: str = ""
    jobhunter: Membership | None = None
    dossier_id: UUID | None = None
    #: Dossiers that look the same, and of which somebody said that they are of other people.
    other_people: Collection[UUID] = ()


def enrol_participant(*, by: Membership, person: Person, enrolment: Enrolment) -> Participant:
    """Open a dossier with its number and, when they are known, its first stay and the V-number.

    `enrolment.dossier_id` is the id it gets, for who must find it back; without it a new one is made.
    """
    with refusals():
        participant = Participant(
            id=enrolment.dossier_id or uuid4(),
            pilot_id=by.pilot_id,
            case_number=_next_case_number(),
            location=enrolment.location,
            inflow=enrolment.inflow or (Inflow.COA if enrolment.in_view_agreed_on else ""),
            enrolled_on=enrolment.enrolled_on,
            in_view_agreed_on=enrolment.in_view_agreed_on,
            jobhunter=enrolment.jobhunter,
            recorded_by=by,
            **_identity_fields(person),
        )
        participant.save(force_insert=True)
        if enrolment.location is not None:
            Stay(pilot_id=by.pilot_id, participant=participant, location=enrolment.location, recorded_by=by).save()
        _write_contact(participant, person, by)
        if person.v_number:
            write_v_number(participant, person.v_number, by)
        for other in enrolment.other_people:
            judge_not_same(by=by, one=participant.pk, other=other)
    logger.info("dossier %s opened by membership %s", participant.pk, by.pk)
    return participant


def _next_case_number() -> str:
    number: str = call("next_case_number()")
    return number


def _identity_fields(person: Person) -> dict[str, Any]:
    return {
        "first_name": person.first_name,
        "last_name": person.last_name,
        "birth_date": person.birth.on,
        "birth_year_only": person.birth.year_only,
        "gender": person.gender,
    }


def _write_contact(participant: Participant, person: Person, by: Membership) -> None:
    given = {"phone": person.phone, "email": person.email, "coa_contact": person.coa_contact}
    if ContactDetails.objects.filter(participant=participant).update(**given):
        return
    ContactDetails(pilot_id=participant.pilot_id, participant=participant, recorded_by=by, **given).save()


def write_v_number(participant: Participant, number: str, by: Membership) -> None:
    """Seal the number under this person's own key; the key is made with the first number."""
    identity = Identity.objects.filter(participant=participant).first()
    if identity is None:
        key = vault().new_key(participant.pk)
        identity = Identity(pilot_id=participant.pilot_id, participant=participant, recorded_by=by, wrapped_key=key)
    identity.v_number_sealed = vault().seal(bytes(identity.wrapped_key), V_NUMBER, participant.pk, number)
    identity.v_number_index = vault().index(V_NUMBER, participant.pilot_id, number)
    identity.save()


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance:
    """Who guides somebody; a jobhunter decides, COA leaves it as it is."""

    jobhunter: Membership | None
    job_coach: Membership | None
    inflow: str = ""


def update_participant(
    *, by: Membership, participant: Participant, version: int, person: Person, guidance: Guidance | None = None
) -> None:
    """Change who somebody is, unless the dossier is no longer at `version`: then `Outdated` and nothing is written."""
    changes = _identity_fields(person) | {
        "name_key": name_key(person.first_name, person.last_name),
        "sort_key": sort_key(person.first_name, person.last_name),
        "version": version + 1,
    }
    if guidance is not None:
        changes |= {
            "jobhunter": guidance.jobhunter,
            "job_coach": guidance.job_coach,
            "inflow": guidance.inflow,
        }
    with refusals():
        if not Participant.objects.filter(pk=participant.pk, version=version).update(**changes):
            raise Outdated
        if (
            guidance is not None
            and guidance.jobhunter is not None
            and guidance.jobhunter.pk != participant.jobhunter_id
        ):
            record_transfer(
                by=by, participant=participant, to=guidance.jobhunter, reason=CHANGED_HERE, on=timezone.localdate()
            )
        _write_contact(participant, person, by)
        if person.v_number:
            write_v_number(participant, person.v_number, by)
    logger.info("dossier %s changed by membership %s", participant.pk, by.pk)


def reveal_v_number(*, by: Membership, participant: Participant, request_id: str = "") -> str | None:
    """The V-number, after a line in the access log; None (and no line) when there is none.

    Raises TooOften after MOST_REVEALS in an hour by one person, and VaultError when the number cannot be opened: it
    is never shown garbled.
    """
    identity = Identity.objects.filter(participant=participant, v_number_sealed__isnull=False).first()
    if identity is None or identity.v_number_sealed is None:
        return None
    log_reveal(by=by, participant=participant, action=AccessAction.REVEAL_V_NUMBER, request_id=request_id)
    return vault().open(bytes(identity.wrapped_key), V_NUMBER, participant.pk, bytes(identity.v_number_sealed))


def log_opening(*, by: Membership, participant: Participant, request_id: str) -> None:
    """A line in the access log: who opened which dossier."""
    action = AccessAction.OPEN_DOSSIER
    line = AccessRecord(
        pilot_id=by.pilot_id, membership=by, subject=participant.pk, action=action, request_id=request_id
    )
    line.save(force_insert=True)


def log_reveal(
    *,
    by: Membership,
    participant: Participant | None,
    action: AccessAction,
    most: int = MOST_REVEALS,
    **why: str,
) -> None:
    """A line in the access log, before anything is shown. Raises TooOften after `most` of its kind in an hour."""
    with connection.cursor() as cursor:  # requests of one person follow each other: many at once count as many
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", [f"reveal {by.pk}"])
    an_hour_ago = timezone.now() - timedelta(hours=1)
    if AccessRecord.objects.filter(membership=by, happened_at__gt=an_hour_ago, action=action).count() >= most:
        raise TooOften
    subject = participant.pk if participant else None
    line = AccessRecord(pilot_id=by.pilot_id, membership=by, subject=subject, action=action, **why)
    line.save(force_insert=True)


def has_v_number(participant: Participant) -> bool:
    return Identity.objects.filter(participant=participant, v_number_sealed__isnull=False).exists()
