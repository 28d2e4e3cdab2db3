"""Office hours: finding somebody by what they say or show, and who was seen today."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from config.fields import ascii_digits
from legal.rules.eleven_proof import normalise_v_number
from participants.dossier import born
from participants.models import Note, Participant
from participants.names import plain
from participants.numbers import handed_over, with_v_number
from participants.queries import people_of
from participants.services.people import V_NUMBER
from pilots.models import Membership

MOST_FOUND = 8
LONGEST_SEARCH = 100
NUL = "\x00"


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody who may be meant, with what tells people of one name apart."""

    person: Participant
    born: str


def search(membership: Membership, text: str, *, on: date) -> list[Found]:
    """People by part of their name, by dossier number, or by the whole V-number, which is only compared as a key."""
    asked = text.strip()[:LONGEST_SEARCH]
    if not asked:
        return []
    people = people_of(membership, on=on)
    number = normalise_v_number(ascii_digits(asked))
    if number is not None:
        same = with_v_number(membership, number) or handed_over(membership, number, V_NUMBER)
        people = people.filter(pk=same.pk if same else None)
    elif any(sign.isdecimal() for sign in asked):
        people = people.filter(case_number=asked.upper().replace(NUL, ""))
    elif plain(asked):
        people = people.named(asked)
    else:
        return []  # only signs that stand in no name
    return [Found(person, born(person, on)) for person in people[:MOST_FOUND]]


@dataclass(frozen=True, slots=True)
class Seen:
    """Somebody who was seen, and the last line about it."""

    person: Participant
    at: datetime
    kind: str
    text: str


def seen_on(membership: Membership, on: date) -> list[Seen]:
    """Whom this colleague saw on a day, the last one first; each person once."""
    rows = Note.objects.visible_to(membership).filter(recorded_by=membership, happened_on=on)
    found: dict[object, Seen] = {}
    for note in rows.select_related("participant__pilot").order_by("-recorded_at"):
        at = timezone.localtime(note.recorded_at)
        found.setdefault(note.participant_id, Seen(note.participant, at, note.get_kind_display(), note.text))
    return list(found.values())


def last_lines(membership: Membership, participant: Participant, *, most: int = 3) -> list[Note]:
    """What was written last about somebody, as far as this membership may read it."""
    rows = Note.objects.visible_to(membership).filter(participant=participant).select_related("recorded_by")
    return list(rows[:most])
