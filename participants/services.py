"""What changes a dossier: each service is atomic, takes `by` (who does it) and leaves a line in the history.

Services raise `Refused` with a sentence at a field, and `Outdated` when somebody else was first.
"""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db import connection
from django.db.models import F
from django.utils import timezone

from legal.rules.calendar import Birth
from participants.enums import EndReason, FactSource, Gender, Inflow, MilestoneKind
from participants.models import (
    AsylumFacts,
    ContactDetails,
    Identity,
    IntakeDraft,
    Milestone,
    Participant,
    SpokenLanguage,
    Stay,
    WorkProfile,
)
from participants.names import name_key, sort_key
from participants.refusals import Outdated, Refused, refusals
from participants.vault import vault
from pilots.enums import AccessAction
from pilots.models import AccessRecord, Membership, ReceptionLocation

logger = logging.getLogger(__name__)
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


def enrol_participant(*, by: Membership, person: Person, enrolment: Enrolment) -> Participant:
    """Open a dossier with its number, its first stay and, when it is known, the V-number.

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
        Stay(pilot_id=by.pilot_id, participant=participant, location=enrolment.location, recorded_by=by).save()
        _write_contact(participant, person, by)
        if person.v_number:
            _write_v_number(participant, person.v_number, by)
    logger.info("dossier %s opened by membership %s", participant.pk, by.pk)
    return participant


def _next_case_number() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT next_case_number()")
        number: str = cursor.fetchone()[0]
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


def _write_v_number(participant: Participant, number: str, by: Membership) -> None:
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
        _write_contact(participant, person, by)
        if person.v_number:
            _write_v_number(participant, person.v_number, by)
    logger.info("dossier %s changed by membership %s", participant.pk, by.pk)


def reveal_v_number(*, by: Membership, participant: Participant, request_id: str = "") -> str | None:
    """The V-number, after a line in the access log; None (and no line) when there is none.

    Raises TooOften after MOST_REVEALS in an hour by one person, and VaultError when the number cannot be opened: it
    is never shown garbled.
    """
    shown = {"action": AccessAction.REVEAL_V_NUMBER}
    identity = Identity.objects.filter(participant=participant, v_number_sealed__isnull=False).first()
    if identity is None or identity.v_number_sealed is None:
        return None
    _one_at_a_time(by)
    an_hour_ago = timezone.now() - timedelta(hours=1)
    if AccessRecord.objects.filter(membership=by, happened_at__gt=an_hour_ago, **shown).count() >= MOST_REVEALS:
        raise TooOften
    AccessRecord(
        pilot_id=by.pilot_id,
        membership=by,
        subject=participant.pk,
        request_id=request_id,
        **shown,
    ).save(force_insert=True)
    return vault().open(bytes(identity.wrapped_key), V_NUMBER, participant.pk, bytes(identity.v_number_sealed))


def _one_at_a_time(by: Membership) -> None:
    """Requests of one person follow each other, so that many at once count as many."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", [f"reveal {by.pk}"])


def has_v_number(participant: Participant) -> bool:
    return Identity.objects.filter(participant=participant, v_number_sealed__isnull=False).exists()


def record_asylum_facts(
    *, by: Membership, participant: Participant, seen: datetime | None, facts: Mapping[str, Any]
) -> None:
    """Write the asylum facts, with who did it. `seen` is `recorded_at` of the row that was shown (None: no row yet);
    when somebody wrote after that, `Outdated` and nothing is written. COA and jobhunter both write here.
    """
    with refusals():
        current = AsylumFacts.objects.select_for_update().filter(participant=participant).first()
        if (current.recorded_at if current else None) != seen:
            raise Outdated
        if current is None:
            AsylumFacts(pilot_id=by.pilot_id, participant=participant, recorded_by=by, **facts).save(force_insert=True)
        else:
            changes = {**facts, "recorded_by": by, "recorded_at": timezone.now()}
            AsylumFacts.objects.filter(pk=current.pk).update(**changes)
    logger.info("asylum facts of %s recorded by membership %s", participant.pk, by.pk)


def record_milestone(
    *, by: Membership, participant: Participant, kind: MilestoneKind, facts: Mapping[str, Any]
) -> Milestone:
    """Record that something happened. `facts`: happened_on, source, and perhaps until and detail."""
    with refusals():
        milestone = Milestone(pilot_id=by.pilot_id, participant=participant, kind=kind, recorded_by=by, **facts)
        milestone.save(force_insert=True)
    logger.info("%s of %s recorded by membership %s", kind, participant.pk, by.pk)
    return milestone


def change_milestone(*, by: Membership, milestone: Milestone, facts: Mapping[str, Any]) -> None:
    """Correct a fact; from then on it stands in the name of who corrected it. The history keeps what was."""
    with refusals():
        changes = {**facts, "recorded_by": by, "recorded_at": timezone.now()}
        if not Milestone.objects.filter(pk=milestone.pk).update(**changes):
            raise Outdated
    logger.info("%s of %s changed by membership %s", milestone.kind, milestone.participant_id, by.pk)


def remove_milestone(*, by: Membership, milestone: Milestone) -> None:
    """Take back a fact that was recorded by mistake; the history keeps it."""
    with refusals():
        Milestone.objects.filter(pk=milestone.pk).delete()
    logger.info("%s of %s removed by membership %s", milestone.kind, milestone.participant_id, by.pk)


def move_participant(
    *, by: Membership, participant: Participant, to: ReceptionLocation | None, on: date, source: str = FactSource.COA
) -> None:
    """Close the current stay the day before `on` and open the next; `to` is None outside the pilot.

    A COA caseworker loses sight of somebody who moves to another location by this very act. Raises `Refused` for a
    move to where the person lives already, or before the current stay began.
    """
    with refusals():
        current = Stay.objects.select_for_update().filter(participant=participant, ends_on=None).first()
        if current is not None:
            _check_move(current, to, on)
            Stay.objects.filter(pk=current.pk).update(ends_on=date.fromordinal(on.toordinal() - 1))
        stay = Stay(pilot_id=by.pilot_id, participant=participant, location=to, starts_on=on, source=source)
        stay.recorded_by = by
        stay.save(force_insert=True)
    logger.info("move of %s recorded by membership %s", participant.pk, by.pk)


def _check_move(current: Stay, to: ReceptionLocation | None, on: date) -> None:
    if current.location_id == (to.pk if to else None):
        raise Refused("location", "Hier woont deze persoon al. Kies een andere locatie.")
    if current.starts_on is not None and on <= current.starts_on:
        raise Refused(
            "moved_on", "Deze datum ligt voor of op het begin van het huidige verblijf. Vul een latere datum in."
        )


def save_intake_draft(*, by: Membership, participant: Participant, answers: Mapping[str, Any]) -> datetime:
    """Keep an intake as it was typed, wrong answers included; gives the moment."""
    with refusals():
        draft, _created = IntakeDraft.objects.update_or_create(
            participant=participant, defaults={"answers": dict(answers), "pilot_id": by.pilot_id, "recorded_by": by}
        )
    return draft.saved_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """The answers of an intake; what is not known stays empty."""

    intake_on: date
    enrolled_on: date | None
    profile: Mapping[str, Any]
    languages: Iterable[tuple[str, str]] = ()
    contact: Mapping[str, Any]
    informed: bool = False


def complete_intake(*, by: Membership, participant: Participant, intake: Intake) -> None:
    """Finish the intake: profile, languages and contact are written, the draft goes, and the day counts."""
    with refusals():
        changes: dict[str, Any] = {"intake_on": intake.intake_on, "version": F("version") + 1}
        if participant.enrolled_on is None:
            changes["enrolled_on"] = intake.enrolled_on or intake.intake_on
        if participant.jobhunter_id is None:
            changes["jobhunter"] = by
        Participant.objects.filter(pk=participant.pk).update(**changes)
        _write_one(WorkProfile, participant, by, intake.profile)
        _write_one(ContactDetails, participant, by, intake.contact)
        SpokenLanguage.objects.filter(participant=participant).delete()
        for language, level in intake.languages:
            SpokenLanguage(
                pilot_id=by.pilot_id, participant=participant, recorded_by=by, language=language, level=level
            ).save(force_insert=True)
        if intake.informed:
            _inform(participant, by, intake.intake_on)
        IntakeDraft.objects.filter(participant=participant).delete()
    logger.info("intake of %s completed by membership %s", participant.pk, by.pk)


def _write_one(
    model: type[WorkProfile] | type[ContactDetails], participant: Participant, by: Membership, given: Mapping[str, Any]
) -> None:
    if not model.objects.filter(participant=participant).update(**given):
        model(pilot_id=by.pilot_id, participant=participant, recorded_by=by, **given).save(force_insert=True)


def _inform(participant: Participant, by: Membership, on: date) -> None:
    informed = Milestone.objects.filter(participant=participant, kind=MilestoneKind.INFORMED)
    if not informed.exists():
        facts = {"happened_on": on, "source": FactSource.PARTICIPANT}
        record_milestone(by=by, participant=participant, kind=MilestoneKind.INFORMED, facts=facts)


def pause_trajectory(*, by: Membership, participant: Participant, on: date, reason: str = "") -> None:
    _change_trajectory(participant, by, paused_on=on, pause_reason=reason)


def resume_trajectory(*, by: Membership, participant: Participant) -> None:
    _change_trajectory(participant, by, paused_on=None, pause_reason="")


def end_trajectory(*, by: Membership, participant: Participant, on: date, reason: EndReason) -> None:
    """End the guidance; matches and placements stay as they are."""
    _change_trajectory(participant, by, ended_on=on, end_reason=reason, paused_on=None, pause_reason="")


def reopen_trajectory(*, by: Membership, participant: Participant) -> None:
    """Take back an end: the same dossier goes on."""
    _change_trajectory(participant, by, ended_on=None, end_reason="")


def _change_trajectory(participant: Participant, by: Membership, **changes: Any) -> None:
    with refusals():
        Participant.objects.filter(pk=participant.pk).update(**changes)
    logger.info("trajectory of %s changed by membership %s: %s", participant.pk, by.pk, ", ".join(sorted(changes)))
