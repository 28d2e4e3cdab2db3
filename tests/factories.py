"""Rows to test with: each maker fills what a row needs and lets a test say what matters to it.

Makers write through the tests' own role (see conftest), so they work whatever scope the test is in.
"""

from datetime import date, datetime, time
from functools import cache
from typing import Any

from accounts.models import User
from employers.models import (
    Employer,
    EmployerAttendance,
    EmployerBarrier,
    EmployerContact,
    EmployerInteraction,
    TravelTime,
    Vacancy,
)
from legal.management.commands.load_parameters import DATA, parameter_of
from legal.models import Parameter
from legal.rules.parameters import ParameterRow, parse_parameters
from matching.enums import MatchState
from matching.models import (
    Contract,
    FairTalk,
    Match,
    MatchStep,
    OwnTask,
    Placement,
    Wage,
)
from participants.enums import MilestoneKind, PermitOutcome
from participants.models import (
    AnnouncedMove,
    Appointment,
    AsylumFacts,
    Attendance,
    Barrier,
    ContactDetails,
    EmployerAgreement,
    Handover,
    IntakeDraft,
    LinkingRequest,
    Milestone,
    Note,
    Participant,
    Referral,
    SealedBsn,
    Signal,
    SignalReader,
    Stay,
    SupportGiven,
    WorkPermit,
    WorkProfile,
)
from participants.services.handovers import Offer, offer_handover
from participants.vault import vault
from pilots.enums import MeetingKind, OptionalData, QuestionKind, Role
from pilots.models import (
    BudgetLine,
    CoverLine,
    DataChoice,
    IntakeQuestion,
    Meeting,
    Membership,
    MembershipLocation,
    Phase,
    Pilot,
    ReceptionLocation,
)
from tests.inserting import created, inserted
from tests.preparing import preparing

LONG_AGO = date(2024, 1, 1)
ADULT = date(1995, 5, 14)


@cache
def _parameters() -> tuple[ParameterRow, ...]:
    return parse_parameters(DATA.read_text(encoding="utf-8"))


def make_law() -> None:
    """The legal parameters, as the command load_parameters stores them in an empty table; once."""
    with preparing():
        if not Parameter.objects.exists():
            Parameter.objects.bulk_create(map(parameter_of, _parameters()))


def make_user(email: str, name: str = "Marieke de Graaf", **fields: Any) -> User:
    with preparing():
        return User.objects.create_user(email, name, "welkom-bij-werkroute-1", **fields)


def make_pilot(slug: str, **fields: Any) -> Pilot:
    given = {"name": f"Pilot {slug}", "municipality": slug.title(), "case_prefix": slug[0].upper()} | fields
    with preparing():
        return created(Pilot, slug=slug, **given)


def use_data(pilot: Pilot, *data: OptionalData) -> None:
    """Let a pilot use these optional data, by a decision; all others stay off."""
    why: dict[str, Any] = {
        "decision": "Besluit van het college",
        "decided_on": LONG_AGO,
        "purpose": "begeleiding naar werk",
    }
    with preparing():
        for kind in data:
            of_bsn = {"legal_basis": "artikel 10 Wabb", "organisations": [f"gemeente {pilot.municipality}"]}
            given = why | (of_bsn if kind == OptionalData.BSN else {})
            created(DataChoice, pilot=pilot, data=kind, is_on=True, **given)


def make_location(pilot: Pilot, name: str = "azc Schepersmaat", **fields: Any) -> ReceptionLocation:
    with preparing():
        return created(ReceptionLocation, pilot=pilot, name=name, **fields)


def make_membership(
    pilot: Pilot, role: Role, *, user: User | None = None, locations: tuple[ReceptionLocation, ...] = (), **fields: Any
) -> Membership:
    user = user or make_user(f"{role}@{pilot.slug}.example.nl", f"{role.label} {pilot.municipality}")
    given = {"name": user.name, "organisation": f"gemeente {pilot.municipality}", "started_on": LONG_AGO} | fields
    with preparing():
        membership = created(Membership, pilot=pilot, user=user, role=role, **given)
        for location in locations:
            created(MembershipLocation, pilot=pilot, membership=membership, location=location)
    return membership


def make_participant(pilot: Pilot, case_number: str = "A-0001", **fields: Any) -> Participant:
    """A dossier with asylum facts (`lodged=` date), contact details (`phone`, `email`) and a stay at `location`."""
    lodged = fields.pop("lodged", None)
    contact = {name: fields.pop(name, "") for name in ("phone", "email", "language")}
    given = {"first_name": "Yonas", "last_name": "Tesfay", "birth_date": ADULT, "enrolled_on": date(2026, 1, 12)}
    with preparing():
        person = Participant(pilot=pilot, case_number=case_number, **(given | fields))
        person.set_keys()
        inserted(person)
        created(AsylumFacts, pilot=pilot, participant=person, application_lodged_on=lodged)
        created(ContactDetails, pilot=pilot, participant=person, **contact)
        created(Stay, pilot=pilot, participant=person, location=person.location)
    return person


def make_bsn(person: Participant, number: str = "999990044") -> SealedBsn:
    """A BSN as it is stored; the default passes the eleven-proof and is nobody's."""
    key = vault().new_key(person.pk)
    sealed = {
        "bsn_sealed": vault().seal(key, "bsn", person.pk, number),
        "bsn_index": vault().index("bsn", person.pilot_id, number),
    }
    with preparing():
        return created(SealedBsn, pilot_id=person.pilot_id, participant=person, wrapped_key=key, **sealed)


def make_milestone(person: Participant, kind: MilestoneKind, on: date, **fields: Any) -> Milestone:
    with preparing():
        return created(Milestone, pilot_id=person.pilot_id, participant=person, kind=kind, happened_on=on, **fields)


def make_profile(person: Participant, **fields: Any) -> WorkProfile:
    with preparing():
        return created(WorkProfile, pilot_id=person.pilot_id, participant=person, **fields)


def make_draft(person: Participant, **answers: Any) -> IntakeDraft:
    with preparing():
        return created(IntakeDraft, pilot_id=person.pilot_id, participant=person, answers=answers)


def make_question(pilot: Pilot, text: str = "Heeft de deelnemer een fiets?", **fields: Any) -> IntakeQuestion:
    given = {"kind": QuestionKind.YES_NO, "purpose": "Voor de reis naar het werk."} | fields
    with preparing():
        return created(IntakeQuestion, pilot=pilot, text=text, **given)


def make_employer(pilot: Pilot, name: str = "Bakkerij Van Roon", **fields: Any) -> Employer:
    with preparing():
        return created(Employer, pilot=pilot, name=name, **fields)


def make_vacancy(employer: Employer, title: str = "Medewerker bakkerij", **fields: Any) -> Vacancy:
    with preparing():
        return created(Vacancy, pilot_id=employer.pilot_id, employer=employer, title=title, **fields)


def make_announced_move(person: Participant, **fields: Any) -> AnnouncedMove:
    given: dict[str, Any] = {"announced_on": date(2026, 11, 16), "moves_on": date(2026, 12, 7)} | fields
    with preparing():
        return created(AnnouncedMove, pilot_id=person.pilot_id, participant=person, **given)


def make_referral(person: Participant, by: Membership, **fields: Any) -> Referral:
    given: dict[str, Any] = {"referred_on": date(2026, 11, 2), "work_ready": "ja"} | fields
    with preparing():
        return created(Referral, pilot_id=person.pilot_id, participant=person, recorded_by=by, **given)


def make_travel_time(
    location: ReceptionLocation, employer: Employer, mode: str, minutes: int, to_place: str = ""
) -> TravelTime:
    given = {"location": location, "employer": employer, "mode": mode, "minutes": minutes, "to_place": to_place}
    with preparing():
        return created(TravelTime, pilot_id=employer.pilot_id, **given)


def make_linking(person: Participant, employer: Employer, **fields: Any) -> LinkingRequest:
    """A first request for linking, with work that meets every hard point but the payslip."""
    given = {"requested_on": date(2026, 10, 1), "hours_per_week": 24, "contract_signed": True, "workplace": "Assen"}
    with preparing():
        return created(
            LinkingRequest, pilot_id=person.pilot_id, participant=person, employer=employer, **(given | fields)
        )


def make_permit(person: Participant, employer: Employer, requested_on: date, **fields: Any) -> WorkPermit:
    """An open application; with `valid_from` and `valid_until` a granted permit, decided 30 days after the request."""
    if "valid_from" in fields:
        decided = date.fromordinal(requested_on.toordinal() + 30)
        fields = {"outcome": PermitOutcome.GRANTED, "decided_on": decided} | fields
    with preparing():
        return created(
            WorkPermit,
            pilot_id=person.pilot_id,
            participant=person,
            employer=employer,
            requested_on=requested_on,
            **fields,
        )


def make_agreement(person: Participant, employer: Employer, agreed_on: date = LONG_AGO, **fields: Any) -> Any:
    """The person agrees that this employer hears about them."""
    with preparing():
        return created(
            EmployerAgreement,
            pilot_id=person.pilot_id,
            participant=person,
            employer=employer,
            agreed_on=agreed_on,
            **fields,
        )


def make_appointment(person: Participant, starts_at: datetime, **fields: Any) -> Appointment:
    with preparing():
        return created(Appointment, pilot_id=person.pilot_id, participant=person, starts_at=starts_at, **fields)


def make_meeting(pilot: Pilot, held_on: date, **fields: Any) -> Meeting:
    """An information session, with `attended=` the people who were there."""
    attended = fields.pop("attended", ())
    with preparing():
        meeting = created(Meeting, pilot=pilot, held_on=held_on, **({"kind": MeetingKind.INFORMATION} | fields))
        for person in attended:
            created(Attendance, pilot=pilot, participant=person, meeting=meeting, was_present=True)
    return meeting


def make_match(person: Participant, employer: Employer, **fields: Any) -> Match:
    given: dict[str, Any] = {"proposed_on": date(2026, 6, 1), "title": "Medewerker bakkerij"}
    given |= {"state": MatchState.PROPOSED} | fields
    with preparing():
        match = created(Match, pilot_id=person.pilot_id, participant=person, employer=employer, **given)
        created(MatchStep, pilot_id=person.pilot_id, match=match, state=match.state, happened_on=given["proposed_on"])
    return match


def make_placement(person: Participant, employer: Employer, starts_on: date, **fields: Any) -> Placement:
    """A placement with its first contract; `hours`, `contract_kind`, `contract_ends_on` and `per_hour` go there."""
    hours, per_hour = fields.pop("hours", 32), fields.pop("per_hour", None)
    kind, ends_on = fields.pop("contract_kind", "bepaald"), fields.pop("contract_ends_on", None)
    pilot_id = person.pilot_id
    with preparing():
        placement = created(
            Placement, pilot_id=pilot_id, participant=person, employer=employer, starts_on=starts_on, **fields
        )
        contract = created(
            Contract,
            pilot_id=pilot_id,
            placement=placement,
            starts_on=starts_on,
            ends_on=ends_on,
            kind=kind,
            hours_per_week=hours,
        )
        if per_hour is not None:
            created(Wage, pilot_id=pilot_id, contract=contract, per_hour=per_hour)
    return placement


def make_phase(pilot: Pilot, name: str = "pilot", **fields: Any) -> Phase:
    with preparing():
        return created(Phase, pilot=pilot, name=name, **fields)


def make_budget_line(phase: Phase, label: str, budgeted: int, **fields: Any) -> BudgetLine:
    with preparing():
        return created(BudgetLine, pilot_id=phase.pilot_id, phase=phase, label=label, budgeted=budgeted, **fields)


def make_cover_line(phase: Phase, label: str, planned: int, **fields: Any) -> CoverLine:
    with preparing():
        return created(CoverLine, pilot_id=phase.pilot_id, phase=phase, label=label, planned=planned, **fields)


def make_handover(by: Membership, person: Participant, to: Pilot, *parts: str, location: str = "") -> Handover:
    """A dossier that the pilot of `by` offers to another one."""
    offer = Offer(to_pilot_id=to.pk, to_location=location, agreed_on=date(2026, 9, 1), parts=parts)
    with preparing():
        return offer_handover(by=by, participant=person, offer=offer, on=date(2026, 9, 2))


def make_note(person: Participant, text: str = "Gesproken over werk", **fields: Any) -> Note:
    given = {"happened_on": date(2026, 6, 1), "kind": "gesprek"} | fields
    with preparing():
        return created(Note, pilot_id=person.pilot_id, participant=person, text=text, **given)


def make_barrier(person: Participant, code: str = "taal", **fields: Any) -> Barrier:
    given = {"reported_by": "deelnemer", "since_on": date(2026, 5, 1)} | fields
    with preparing():
        return created(Barrier, pilot_id=person.pilot_id, participant=person, code=code, **given)


def make_contact(employer: Employer, name: str = "Gerda Luinge", **fields: Any) -> EmployerContact:
    with preparing():
        return created(EmployerContact, pilot_id=employer.pilot_id, employer=employer, name=name, **fields)


def make_interaction(employer: Employer, happened_on: date, **fields: Any) -> EmployerInteraction:
    given = {"kind": "telefoon", "happened_on": happened_on} | fields
    with preparing():
        return created(EmployerInteraction, pilot_id=employer.pilot_id, employer=employer, **given)


def make_employer_attendance(meeting: Meeting, employer: Employer, **fields: Any) -> EmployerAttendance:
    given = {"pilot_id": employer.pilot_id, "meeting": meeting, "employer": employer} | fields
    with preparing():
        return created(EmployerAttendance, **given)


def make_fair_talk(meeting: Meeting, employer: Employer, person: Participant, **fields: Any) -> FairTalk:
    given = {"meeting": meeting, "employer": employer, "participant": person, "starts_at": time(13)} | fields
    with preparing():
        return created(FairTalk, pilot_id=employer.pilot_id, **given)


def make_employer_barrier(employer: Employer, code: str = "twv_complex", **fields: Any) -> EmployerBarrier:
    given = {"since_on": date(2026, 5, 1)} | fields
    with preparing():
        return created(EmployerBarrier, pilot_id=employer.pilot_id, employer=employer, code=code, **given)


def make_support(person: Participant, kind: str = "cv", **fields: Any) -> SupportGiven:
    given = {"given_on": date(2026, 5, 2)} | fields
    with preparing():
        return created(SupportGiven, pilot_id=person.pilot_id, participant=person, kind=kind, **given)


def make_signal(writer: Membership, *readers: Membership, **fields: Any) -> Signal:
    """A signal written by somebody; the first of the readers, or else the writer, must follow it up."""
    given = {"kind": "onderbetaling", "noticed_on": date(2026, 6, 1), "follow_up_by": date(2026, 6, 15)} | fields
    given.setdefault("text", "Krijgt te weinig loon")
    with preparing():
        signal = created(Signal, pilot_id=writer.pilot_id, recorded_by=writer, **given)
        for number, reader in enumerate(readers or (writer,)):
            named = {"signal": signal, "membership": reader, "must_follow_up": number == 0, "recorded_by": writer}
            created(SignalReader, pilot_id=writer.pilot_id, **named)
    return signal


def make_task(assignee: Membership, title: str = "Bellen met de gemeente", **fields: Any) -> OwnTask:
    """An own task that its assignee wrote down, unless said otherwise."""
    given = {"due_on": date(2026, 11, 27), "recorded_by": assignee} | fields
    with preparing():
        return created(OwnTask, pilot_id=assignee.pilot_id, assignee=assignee, title=title, **given)
