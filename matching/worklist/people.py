"""Newcomers, people who pass from hand to hand or move, and signals."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import Exists, Max, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce, TruncDate

from matching.rules import worklist as rules
from matching.rules.worklist import HORIZON_DAYS, STILL_DAYS, Item, Kind
from matching.worklist.prepared import Prepared
from matching.worklist.registry import Wording, by_person, by_target, register_source, to_tab
from matching.worklist.rows import Row, active, named, subject_of
from participants.enums import AppointmentKind, AppointmentOutcome
from participants.models import AnnouncedMove, Appointment, CaseTransfer, IntakeDraft, Participant, Stay
from participants.panels import Tab
from participants.services import incoming_handovers
from participants.signals import TAKES_PART, open_duties
from pilots.enums import Role
from pilots.models import Membership


@Prepared
def _without_intake(membership: Membership, on: date) -> QuerySet[Any, Row]:
    waiting = Q(enrolled_on=None, in_view_agreed_on__isnull=False) | Q(enrolled_on__lte=on - timedelta(days=STILL_DAYS))
    begun = IntakeDraft.objects.visible_to(membership).filter(participant_id=OuterRef("pk"))
    planned = Appointment.objects.visible_to(membership).filter(
        participant_id=OuterRef("pk"), kind=AppointmentKind.INTAKE, outcome=AppointmentOutcome.PLANNED
    )
    return (
        Participant.objects.visible_to(membership)
        .filter(active(), waiting, intake_on=None)
        .exclude(Exists(begun))
        .exclude(Exists(planned), enrolled_on=None)
        .order_by()
        .values("id", "enrolled_on", "in_view_agreed_on", *named(""))
    )


def intakes(membership: Membership, on: date) -> Iterator[Item | None]:
    """People whom COA brought in view, and people enrolled for a while, without an intake. A draft says so itself, and
    so does an intake in the agenda, of who is new."""
    for row in _without_intake(membership, on):
        subject = subject_of(row, prefix="")
        if row.enrolled_on is None:
            yield rules.referral(subject, row.in_view_agreed_on, on=on)
        else:
            yield rules.no_intake(subject, row.enrolled_on, on=on)


@Prepared
def _drafts(membership: Membership, on: date) -> QuerySet[Any, Row]:  # noqa: ARG001  a draft is one on any day
    return (
        IntakeDraft.objects.visible_to(membership)
        .filter(active("participant__"))
        .values("participant_id", *named(), day=TruncDate("saved_at"))
    )


def drafts(membership: Membership, on: date) -> Iterator[Item]:
    for row in _drafts(membership, on):
        yield rules.draft(subject_of(row), row.day, on=on)


@Prepared
def _passed_on(membership: Membership, on: date) -> QuerySet[Any, Row]:  # noqa: ARG001  until they are opened
    rows: QuerySet[Any, Row] = (
        CaseTransfer.objects.visible_to(membership)
        .filter(active("participant__"), to_membership=membership, opened_at=None, participant__jobhunter=membership)
        .order_by()
        .values("participant_id", *named())
        .annotate(last=Max("transferred_on"))
    )
    return rows


def new_cases(membership: Membership, on: date) -> Iterator[Item]:
    """Dossiers that passed to this very jobhunter and were not opened since."""
    for row in _passed_on(membership, on):
        yield rules.new_case(subject_of(row), row.last, on=on)


@Prepared
def _stays_that_follow(membership: Membership, on: date) -> QuerySet[Any, Row]:
    earlier = (
        Stay.objects.visible_to(membership).filter(participant_id=OuterRef("participant_id")).exclude(pk=OuterRef("pk"))
    )
    before = earlier.filter(Q(starts_on=None) | Q(starts_on__lt=OuterRef("starts_on")))
    return (
        Stay.objects.visible_to(membership)
        .filter(active("participant__"), Exists(before))
        .filter(starts_on__range=(on - timedelta(days=rules.SOON_DAYS), on + timedelta(days=HORIZON_DAYS)))
        .order_by()
        .values("participant_id", "starts_on", "location__name", *named())
    )


def moves(membership: Membership, on: date) -> Iterator[Item | None]:
    """Stays that begin in this time and follow an earlier one."""
    for row in _stays_that_follow(membership, on):
        yield rules.move(subject_of(row), row.starts_on, place=row.location__name or "", on=on)


@Prepared
def _announced(membership: Membership, on: date) -> QuerySet[Any, Row]:  # noqa: ARG001  until they happen
    rows: QuerySet[Any, Row] = (
        AnnouncedMove.objects.visible_to(membership)
        .open()
        .filter(active("participant__"))
        .order_by()
        .values("participant_id", "delay_outcome", "to_location__name", "to_place", *named())
        .annotate(expected=Coalesce("delayed_until", "moves_on"))
    )
    return rows


def announced_moves(membership: Membership, on: date) -> Iterator[Item | None]:
    for row in _announced(membership, on):
        place = row.to_location__name or row.to_place
        yield rules.announced_move(subject_of(row), row.expected, place=place, delay=row.delay_outcome, on=on)


def signals(membership: Membership, on: date) -> Iterator[Item]:
    """Signals that this very person must follow up; for everybody else they do not exist."""
    turn = {Role.JOBHUNTER: rules.Turn.JOBHUNTER, Role.COA_CASEWORKER: rules.Turn.COA}.get(
        Role(membership.role), rules.Turn.SELF
    )
    for row in open_duties(membership):
        yield rules.signal(row["noticed_on"], follow_up_by=row["follow_up_by"], turn=turn, target=row["id"])


def handovers(membership: Membership, on: date) -> Iterator[Item]:
    """Dossiers that another pilot offers."""
    for offer in incoming_handovers():
        yield rules.handover(offer.municipality, offer.location, offer.offered_on, target=offer.id, on=on)


def _to_agenda(item: Item, membership: Membership) -> str:
    """The form of an appointment for the intake."""
    return f"{by_person('participants:appointment-add')(item, membership)}?soort={AppointmentKind.INTAKE}"


REFERRAL = Wording(
    label="Nieuw in beeld, nog geen intake",
    what={"": "Intake plannen"},
    why={"": "In beeld gebracht door COA op {day}"},
    address=_to_agenda,
)
NO_INTAKE = Wording(
    label="Langer dan 14 dagen aangemeld, nog geen intake",
    what={"": "Intake voeren"},
    why={"": "Aangemeld op {day}, nog geen intake"},
    address=by_person("participants:intake"),
)
DRAFT = Wording(
    label="Intake niet afgemaakt",
    what={"": "Intake afmaken"},
    why={"": "Concept bewaard op {day}"},
    address=by_person("participants:intake"),
)
NEW_CASE = Wording(
    label="Nieuw voor jou",
    what={"": "Nieuw voor jou: dossier bekijken"},
    why={"": "Sinds {day} ben jij verantwoordelijk"},
)
MOVE = Wording(
    label="Verhuizing",
    what={"came": "Papieren nakijken na verhuizing", "": "Papieren meegeven bij verhuizing"},
    why={"came": "Sinds {day} op deze locatie", "": "Verhuist op {day}{place}"},
)
ANNOUNCED_MOVE = Wording(
    label="Overplaatsing aangekondigd",
    what={
        "due": "Vastleggen of de verhuizing doorging",
        "asked": "Verzoek om uitstel beantwoorden",
        "answered": "Overplaatsing voorbereiden",
        "": "Nagaan of uitstel nodig is",
    },
    why={"": "Overplaatsing aangekondigd per {day}{place}"},
    address=to_tab(Tab.GUIDANCE),
)
SIGNAL = Wording(
    label="Signaal opvolgen",
    what={"": "Signaal opvolgen"},
    why={"": "Gezien of gehoord op {day}. Alleen wie gekozen is, ziet dit"},
    address=by_target("participants:signal"),
)
HANDOVER = Wording(
    label="Overdracht uit een andere pilot",
    what={"": "Overdracht aannemen of terugsturen"},
    why={"": "De pilot van {employer} biedt sinds {day} een dossier aan"},
    address=by_target("participants:incoming-offer"),
)


def register() -> None:
    jobhunter, coa = (Role.JOBHUNTER,), (Role.COA_CASEWORKER,)
    register_source(intakes, roles=jobhunter, kinds={Kind.REFERRAL: REFERRAL, Kind.NO_INTAKE: NO_INTAKE})
    register_source(drafts, roles=jobhunter, kinds={Kind.DRAFT: DRAFT})
    register_source(new_cases, roles=jobhunter, kinds={Kind.NEW_CASE: NEW_CASE})
    register_source(handovers, roles=jobhunter, kinds={Kind.HANDOVER: HANDOVER})
    register_source(moves, roles=coa, kinds={Kind.MOVE: MOVE})
    register_source(announced_moves, roles=(*jobhunter, *coa), kinds={Kind.ANNOUNCED_MOVE: ANNOUNCED_MOVE})
    register_source(signals, roles=TAKES_PART, kinds={Kind.SIGNAL: SIGNAL})
