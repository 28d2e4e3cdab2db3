"""Making the schedule of a job fair, and changing it by hand."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import TypeVar

from django.db import IntegrityError, transaction

from config import dutch
from employers.models import Employer
from matching.fairs import fits_at
from matching.models import FairTalk
from matching.refusals import RefusalCode, refuse
from matching.rules.fair import half_hours, plan
from participants.models import Participant
from participants.refusals import constraint_of
from pilots.models import Meeting, Membership

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FairHours:
    """From when until when there are talks, and how many one candidate has at most."""

    first: time
    last: time
    most_talks: int


@transaction.atomic
def plan_fair(membership: Membership, meeting: Meeting, *, hours: FairHours, on: date) -> int:
    """Make the schedule anew from who fits whom; gives the number of talks. What stood there goes.

    Raises Refused when nobody fits any table, or no half hour fits between the times; then everything stays.
    """
    starts = half_hours(hours.first, hours.last)
    if not starts:
        raise refuse(
            RefusalCode.NO_HALF_HOUR,
            "Tussen deze tijden past geen half uur.",
            "Kies een latere eindtijd.",
            field="last",
        )
    locked(membership, meeting)
    fits, vacancies = fits_at(membership, meeting, on=on)
    talks = plan(fits, starts, most_talks=hours.most_talks)
    if not talks:
        raise refuse(
            RefusalCode.NOBODY_FITS,
            "Er past niemand op de lijst bij een open vacature van deze werkgevers.",
            "Zet meer mensen of werkgevers op de lijst, of voeg zelf een gesprek toe.",
        )
    FairTalk.objects.visible_to(membership).filter(meeting=meeting).delete()
    FairTalk.objects.bulk_create(
        FairTalk(
            pilot_id=membership.pilot_id,
            recorded_by=membership,
            meeting=meeting,
            participant_id=talk.person,
            employer_id=talk.employer,
            vacancy_id=vacancies[talk.employer, talk.person],
            starts_at=talk.starts_at,
        )
        for talk in talks
    )
    return len(talks)


def locked(membership: Membership, meeting: Meeting) -> None:
    """Two colleagues who make the schedule at the same moment do so one after the other."""
    Meeting.objects.visible_to(membership).select_for_update(of=("self",)).get(pk=meeting.pk)


@transaction.atomic
def add_talk(
    membership: Membership, meeting: Meeting, *, employer: Employer, person: Participant, starts_at: time
) -> FairTalk:
    """Put a candidate at a table by hand. Raises Refused for a table or a candidate that is taken, or a second talk."""
    locked(membership, meeting)
    talk = FairTalk(
        pilot_id=membership.pilot_id,
        recorded_by=membership,
        meeting=meeting,
        participant=person,
        employer=employer,
        starts_at=starts_at,
    )
    return _told(talk, lambda: _saved(talk))


def _saved(talk: FairTalk) -> FairTalk:
    with transaction.atomic():
        talk.save(force_insert=True)
    return talk


def _told(talk: FairTalk, work: Callable[[], T]) -> T:
    """Do `work`; what the database refuses becomes a sentence."""
    moment, name = dutch.clock_time(talk.starts_at), talk.participant.full_name
    sentences = {
        "fair_table_has_one_candidate": (f"Aan deze tafel zit om {moment} al iemand.", "starts_at"),
        "fair_candidate_has_one_table": (f"{name} heeft om {moment} al een gesprek.", "starts_at"),
        "fair_pair_meets_once": (f"{name} spreekt {talk.employer.name} al.", "employer"),
    }
    try:
        return work()
    except IntegrityError as error:
        sentence, field = sentences.get(constraint_of(error), ("", ""))
        if not sentence:
            raise
        raise refuse(RefusalCode.TAKEN, sentence, "Kies een andere tijd of tafel.", field=field) from error


def remove_talk(membership: Membership, talk: FairTalk) -> None:
    """Take a talk off the schedule; the history keeps it."""
    FairTalk.objects.visible_to(membership).filter(pk=talk.pk).delete()
