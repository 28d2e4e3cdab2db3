"""One of everything in Assen, so that every route has an object to open; and its twin in Maastricht."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from employers.models import Employer, Vacancy
from legal.models import Parameter
from matching.enums import ConceptPaperKind, MatchState
from matching.models import Dismissal, Placement
from participants.enums import MilestoneKind
from participants.models import (
    DocumentBatch,
    EmployerAgreement,
    Involvement,
    Merge,
    Participant,
    Stay,
    SupportGiven,
    VolunteerDeclaration,
)
from pilots.enums import MeetingKind, OptionalData, Role
from pilots.models import Invitation, Membership, Pilot, ReceptionLocation, ResidentCount
from reporting.models import Publication
from tests.access_world_work import at_work
from tests.cast import Cast
from tests.factories import (
    make_announced_move,
    make_appointment,
    make_barrier,
    make_bsn,
    make_budget_line,
    make_contact,
    make_cover_line,
    make_draft,
    make_employer,
    make_employer_attendance,
    make_employer_barrier,
    make_fair_talk,
    make_handover,
    make_interaction,
    make_linking,
    make_match,
    make_meeting,
    make_milestone,
    make_note,
    make_participant,
    make_permit,
    make_phase,
    make_placement,
    make_profile,
    make_question,
    make_signal,
    make_support,
    make_task,
    make_vacancy,
    use_data,
)
from tests.preparing import preparing

NOTHING_MOVED: dict[str, Any] = {"rows": {}, "left": {}, "fields": {}, "sealed": []}
OF_VACANCY = ("vacancy", "vacancy-edit", "vacancy-close", "vacancy-still-open", "vacancy-reopen")
ROOMS = ("pilots", "administration")


@dataclass(frozen=True, slots=True)
class World:
    """Ids by the name of the argument and the room that its route is in: `own["participants.pk"]`.

    `mine` holds what only one role has an object for, by the role.
    """

    own: dict[str, Any]
    foreign: dict[str, Any]
    mine: dict[str, dict[str, Any]] = field(default_factory=dict)


@preparing()
def make_world(cast: Cast) -> World:
    """The job coach of Assen coaches the person, who lives at the COA caseworker's location."""
    jobhunter = cast.members[Role.JOBHUNTER]
    own = _one_of_everything(cast.assen, cast.schepersmaat, "A-0001", cast)
    with preparing():
        coach = cast.members[Role.JOB_COACH]
        Participant.objects.filter(pk=own["participants.pk"]).update(job_coach=coach)
        Placement.objects.filter(participant_id=own["participants.pk"]).update(job_coach=coach)
        SupportGiven.objects.filter(pk=own["matching:session-edit.session"]).update(recorded_by=coach)
    foreign = _one_of_everything(cast.maastricht, cast.azc_maastricht, "M-0001", cast)
    return World(
        own | _offered(cast, cast.neighbour, cast.assen),
        foreign | _offered(cast, jobhunter, cast.maastricht),
        _own_tasks(cast),
    )


TASKS = tuple(f"matching:{name}.pk" for name in ("task", "task-done", "task-reopen"))


def _own_tasks(cast: Cast) -> dict[str, dict[str, Any]]:
    """A task of each role that has any: nobody sees the task of another."""
    return {member.role: dict.fromkeys(TASKS, make_task(member).pk) for member in cast.members.values()}


OF_PERMIT = (
    "correct",
    "reopen",
    "complete",
    "decision",
    "papers-asked",
    "papers-supplied",
    "objection",
    "objection-outcome",
    "early-end",
)


def _offered(cast: Cast, by: Membership, to: Pilot) -> dict[str, Any]:
    """What another pilot offers: somebody apart, so that nobody of the world is half away."""
    person = make_participant(by.pilot, "X-0001", last_name="Onderweg")
    offer = make_handover(by, person, to)
    return dict.fromkeys(("participants:incoming-offer.handover", "participants:incoming-refuse.handover"), offer.pk)


def _one_of_everything(pilot: Pilot, location: ReceptionLocation, number: str, cast: Cast) -> dict[str, Any]:
    person = make_participant(pilot, number, location=location, lodged=date(2025, 2, 3))
    make_profile(person)
    paper = make_milestone(person, MilestoneKind.W_DOCUMENT, date(2025, 3, 1), until=date(2027, 3, 1))
    writer = cast.members[Role.JOBHUNTER] if pilot == cast.assen else cast.neighbour
    readers = [cast.members[role] for role in (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER)]
    note = make_note(person, visibility="partners", recorded_by=writer)
    employer = make_employer(pilot)
    vacancy = make_vacancy(employer)
    permit = make_permit(person, employer, date(2026, 7, 1))
    match = make_match(person, employer, vacancy=vacancy, state=MatchState.PERMIT_REQUESTED)
    placement = make_placement(person, make_employer(pilot, "Kwekerij Zonneveld"), date(2026, 9, 1))
    use_data(pilot, *OptionalData)
    make_bsn(person)
    invitation, publication = _invitation(pilot, cast), _publication(pilot, cast)
    with preparing():
        parameter = Parameter.objects.order_by("pk").values_list("pk", flat=True)[0]
    return _coa_part(person, location, cast) | {
        **_money(pilot),
        "participants.pk": person.pk,
        **_guidance(_jobhunter(pilot, cast), person, location, _other(pilot, cast)),
        "participants.milestone": paper.pk,
        "participants.fact": paper.pk,
        **_about_profile(person, employer),
        "participants.linking": make_linking(person, employer).pk,
        "participants.note": note.pk,
        "participants.signal": make_signal(writer, *(readers if pilot == cast.assen else ())).pk,
        "participants.barrier": make_barrier(person).pk,
        "participants.support": make_support(person).pk,
        "employers.pk": employer.pk,
        "employers.barrier": make_employer_barrier(employer).pk,
        "employers.contact": make_contact(employer).pk,
        "employers.interaction": make_interaction(employer, date(2026, 6, 1)).pk,
        **dict.fromkeys((f"employers:{name}.pk" for name in OF_VACANCY), vacancy.pk),
        "matching.pk": match.pk,
        **{f"matching:permit-{name}.pk": permit.pk for name in OF_PERMIT},
        **_in_my_work(writer),
        **_ranked(person, vacancy),
        **at_work(placement),
        **_fair(person, employer),
        "reporting.code": "W02",
        "pilots.data": OptionalData.HOUSEHOLD,
        "pilots.pk": _colleague(pilot, cast),
        **dict.fromkeys((f"{room}:invitation-{act}.pk" for room in ROOMS for act in ("revoke", "resend")), invitation),
        "administration.pk": cast.members[Role.RESEARCHER].user_id,
        "administration:membership-end.pk": _colleague(pilot, cast),
        "administration:parameter-edit.pk": parameter,
        "invitation.token": "a-token-that-nobody-sent",
        "reporting.publication": publication,
    }


def _in_my_work(member: Membership) -> dict[str, Any]:
    """An own task; a calendar and an item that are not there."""
    unknown = {"work-ics.token": "a-token-that-nobody-made", "matching.key": "a-key-of-no-item"}
    return unknown | dict.fromkeys(TASKS, make_task(member).pk)


def _ranked(person: Participant, vacancy: Vacancy) -> dict[str, Any]:
    """A vacancy that somebody put aside, beside the one that fits."""
    aside = make_vacancy(vacancy.employer, "Nachtbakker")
    with preparing():
        row = Dismissal.objects.create(
            pilot_id=person.pilot_id, participant=person, vacancy=aside, cause="uren", decided_on=date(2026, 9, 1)
        )
    return {
        "matching:candidates.pk": aside.pk,
        **dict.fromkeys(("matching:openings.pk", "matching:dismiss.pk"), person.pk),
        "matching.vacancy": aside.pk,
        "matching.state": MatchState.WITHDRAWN,
        "matching.paper": ConceptPaperKind.CONTRACT,
        "matching:dismissal-undo.pk": row.pk,
    }


def _fair(person: Participant, employer: Employer) -> dict[str, Any]:
    """A job fair with one talk on its schedule."""
    fair = make_meeting(person.pilot, date(2026, 9, 2), kind=MeetingKind.JOB_FAIR, attended=(person,))
    make_employer_attendance(fair, employer)
    return {"matching.meeting": fair.pk, "matching:fair-talk-remove.pk": make_fair_talk(fair, employer, person).pk}


def _money(pilot: Pilot) -> dict[str, Any]:
    phase = make_phase(pilot, target_placed=25)
    line = make_budget_line(phase, "Jobhunters", 90_000)
    return {"reporting.line": line.pk, "reporting.cover": make_cover_line(phase, "Faciliteitenbesluit", 90_000).pk}


def _coa_part(person: Participant, location: ReceptionLocation, cast: Cast) -> dict[str, Any]:
    """What COA works with: a move that is coming, a pasted list, a count of residents."""
    counts = (f"pilots:resident-count-{act}.pk" for act in ("edit", "remove"))
    return {
        "participants.move": make_announced_move(person, delay_requested_on=date(2026, 11, 20)).pk,
        "participants:w-documents-undo.pk": _pasted_list(person.pilot, cast),
        **dict.fromkeys(counts, _count(location)),
    } | _at_the_desk(person.pilot, person, location)


def _count(location: ReceptionLocation) -> int:
    with preparing():
        day = date(2026, 11, 2)
        return ResidentCount.objects.create(
            pilot_id=location.pilot_id, location=location, counted_on=day, residents=240
        ).pk


def _pasted_list(pilot: Pilot, cast: Cast) -> UUID:
    by = cast.members[Role.COA_CASEWORKER] if pilot == cast.assen else cast.neighbour_coa
    with preparing():
        return DocumentBatch.objects.create(pilot=pilot, recorded_by=by).pk


def _about_profile(person: Participant, employer: Employer) -> dict[str, Any]:
    """An intake half-way, an own question, an agreement for an employer, and volunteer work under a declaration."""
    make_draft(person)
    of_pilot = {"pilot_id": person.pilot_id}
    with preparing():
        agreement = EmployerAgreement.objects.create(
            participant=person, employer=employer, agreed_on=date(2026, 5, 1), **of_pilot
        )
        declaration = VolunteerDeclaration.objects.create(
            organisation="Voedselbank", activity="Pakketten inpakken", requested_on=date(2026, 1, 5), **of_pilot
        )
    done = make_milestone(person, MilestoneKind.VOLUNTEERING, date(2026, 2, 1), declaration=declaration)
    question = make_question(person.pilot).pk
    return {
        "participants.kind": "bankrekening",
        "participants.part": "wensen",
        "participants.agreement": agreement.pk,
        "participants.declaration": declaration.pk,
        "participants:volunteering.milestone": done.pk,
        **dict.fromkeys(("pilots:question-move.pk", "pilots:question-retire.pk"), question),
    }


def _at_the_desk(pilot: Pilot, person: Participant, location: ReceptionLocation) -> dict[str, Any]:
    """An appointment, and a meeting with its list."""
    meeting = make_meeting(pilot, date(2026, 9, 1), location=location, attended=(person,))
    appointment = make_appointment(person, datetime(2026, 9, 14, 8, 20, tzinfo=UTC))
    return {
        "participants.appointment": appointment.pk,
        "participants.meeting": meeting.pk,
        "employers.meeting": meeting.pk,
        "participants.language": "ar",
    }


def _publication(pilot: Pilot, cast: Cast) -> UUID:
    leader = cast.members[Role.PROJECT_LEADER] if pilot == cast.assen else cast.neighbour_leader
    days = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 6, 30), "reference_on": date(2026, 6, 30)}
    with preparing():
        return Publication.objects.create(pilot=pilot, figures={"indicators": {}}, published_by=leader, **days).pk


def _guidance(by: Membership, person: Participant, location: ReceptionLocation, to: Pilot) -> dict[str, Any]:
    """A look-alike, one that went up in the dossier, and a colleague who helps; the ids are those of the arguments."""
    alike, gone = (make_participant(by.pilot, f"Y-000{n}", location=location) for n in (1, 2))
    given = {"pilot": by.pilot, "recorded_by": by}
    with preparing():
        merge = Merge.objects.create(kept=person, merged=gone, reason="x", moved=NOTHING_MOVED, **given)
        Participant.objects.filter(pk=gone.pk).update(merged_into=person)
        helps = Involvement.objects.create(participant=person, membership=by, since_on=date(2026, 1, 12), **given)
        stay = Stay.objects.get(participant=person)
    return {
        "participants.stay": stay.pk,
        "participants.handover": make_handover(by, person, to).pk,
        "participants.other": alike.pk,
        "participants.merge": merge.pk,
        "participants.involvement": helps.pk,
    }


def _jobhunter(pilot: Pilot, cast: Cast) -> Membership:
    return cast.members[Role.JOBHUNTER] if pilot == cast.assen else cast.neighbour


def _other(pilot: Pilot, cast: Cast) -> Pilot:
    return cast.maastricht if pilot == cast.assen else cast.assen


def _colleague(pilot: Pilot, cast: Cast) -> int:
    member = cast.members[Role.RESEARCHER] if pilot == cast.assen else cast.neighbour
    return member.pk


def _invitation(pilot: Pilot, cast: Cast) -> UUID:
    with preparing():
        invitation = Invitation.objects.create(
            pilot=pilot,
            email=f"nieuw@{pilot.slug}.example.nl",
            name="Nieuwe Collega",
            role=Role.JOBHUNTER,
            organisation="gemeente",
            token_hash=pilot.slug.rjust(64, "0"),
            invited_by=cast.admin,
            expires_at="2026-12-01T00:00:00Z",
        )
    return invitation.pk
