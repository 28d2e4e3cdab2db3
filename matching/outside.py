"""Mijn werk outside the program: in a calendar and in a mail. Case numbers and kinds only, and never a signal."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from django.db import connection

from config import dutch
from matching.calendar_file import Event, calendar_file
from matching.rules.put_off import key_of
from matching.rules.worklist import Group, Item, Kind, by_group, in_order
from matching.services.reach import hashed
from matching.worklist import todo_of, work_of
from matching.worklist.registry import wording_of
from matching.worklist_filter import mine
from pilots.enums import Role
from pilots.middleware import own_memberships
from pilots.models import Membership

PAST_DAYS = 30  # what is late for longer than this is found in the program
MOST_EVENTS = 500


def outside_items(membership: Membership, *, on: date) -> list[Item]:
    """What may be told outside about somebody's work: not what is put off, of a colleague, or a signal."""
    is_leader = membership.role == Role.PROJECT_LEADER  # who puts nothing off
    items = work_of(membership, on=on) if is_leader else todo_of(membership, on=on).items
    return [item for item in in_order(mine(items.given, membership)) if item.kind != Kind.SIGNAL]


def outside_line(item: Item) -> str:
    """An item in a few words without a name: the case number if there is one, and what kind of work it is."""
    wording = wording_of(item.kind)
    words = wording.brief or wording.label
    return f"{item.subject.case_number}: {words}" if item.subject.case_number else words


def calendar_member(token: str) -> Membership | None:
    """The member whose calendar a secret address is. Needs a transaction, and no role chosen."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT person, membership FROM calendar_reader(%s)", [hashed(token)])
        found = cursor.fetchone()
    if found is None:
        return None
    person, key = found
    return next((member for member in own_memberships(person) if member.pk == key), None)


def calendar_of(membership: Membership, *, now: datetime, on: date) -> bytes:
    """The calendar of a member. A project leader's holds the own tasks: the work of the team is a list of its own."""
    items = _in_time(outside_items(membership, on=on), on)
    if membership.role == Role.PROJECT_LEADER:
        items = [item for item in items if item.kind == Kind.OWN_TASK]
    events = [
        Event(f"{key_of(item)}@werkroute", item.due, outside_line(item), f"Uiterlijk {dutch.long_date(item.due)}.")
        for item in items[:MOST_EVENTS]
    ]
    return calendar_file(f"Werkroute {membership.pilot.municipality}", events, made_at=now.astimezone(UTC))


def _in_time(items: Iterable[Item], on: date) -> list[Item]:
    oldest = on - timedelta(days=PAST_DAYS)
    return [item for item in items if item.due >= oldest]


def near_groups(items: Iterable[Item], *, on: date) -> dict[Group, list[Item]]:
    """What is late, for today and for the next seven days, in that order."""
    groups = by_group(items, on=on)
    return {group: groups[group] for group in (Group.LATE, Group.TODAY, Group.SOON)}
