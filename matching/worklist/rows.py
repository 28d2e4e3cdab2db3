"""What the sources of Mijn werk share: which people count, and the columns that an item shows of them."""

from collections.abc import Callable, Iterable
from functools import cache
from operator import attrgetter
from typing import Any

from django.db.models import Exists, OuterRef, Q

from matching.rules.worklist import Subject
from participants.enums import MilestoneKind
from participants.models import Milestone, Participant
from pilots.models import Membership

#: Facts after which no W-document is needed, or none is of use any more.
PAPERS_DO_NOT_MATTER = (
    MilestoneKind.STATUS_GRANTED,
    MilestoneKind.DISPLACED_UKRAINE,
    MilestoneKind.APPLICATION_WITHDRAWN,
    MilestoneKind.DEPARTED,
)
SHOWN = ("first_name", "last_name", "location__name", "jobhunter_id", "case_number")

#: A row as `.values()` or JSON gives it.
Row = dict[str, Any]
#: A row as a prepared query, or `.values_list(named=True)`, gives it: its columns are attributes.
Found = Any


def active(prefix: str = "") -> Q:
    """People whose trajectory has not ended, who are not paused, and whose dossier did not go up in another."""
    return Q(**{f"{prefix}ended_on": None, f"{prefix}paused_on": None, f"{prefix}merged_into": None})


def named(prefix: str = "participant__") -> tuple[str, ...]:
    """The columns that `subject_of` needs, for `.values()`; with an empty prefix of the person's own row."""
    return tuple(prefix + name for name in SHOWN)


def subject_of(row: Found, prefix: str = "participant__") -> Subject:
    """Whom a row is about. It holds `named(prefix)`, and the person as `participant_id`, or `id` without a prefix."""
    key, first, last, place, jobhunter, number = _reader(prefix)(row)
    return Subject(key, f"{first} {last}".strip(), place or "", jobhunter, number)


@cache
def _reader(prefix: str) -> Callable[[Found], tuple[Any, ...]]:
    """What takes the columns of a person out of a row; made once, since thousands of rows are read with it."""
    return attrgetter("participant_id" if prefix else "id", *named(prefix))


def subject_for(person: Participant) -> Subject:
    """Whom an item is about, from the dossier itself; its location is read with it."""
    place = person.location.name if person.location else ""
    return Subject(person.pk, person.full_name, place, person.jobhunter_id, person.case_number)


def has_fact(membership: Membership, kinds: Iterable[str], *, person: str) -> Exists:
    """Whether the person, by the name of its column, has a fact of these kinds."""
    facts = Milestone.objects.visible_to(membership).filter(participant_id=OuterRef(person), kind__in=list(kinds))
    return Exists(facts)
