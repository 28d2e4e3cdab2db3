"""The morning mail of Mijn werk: counts, case numbers and a link. One a day at most, however often it is sent."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse

from accounts.models import User
from config import dutch
from config.database.scope import maintenance, scoped
from matching.enums import Digest
from matching.models import WorkSettings
from matching.outside import near_groups, outside_items, outside_line
from matching.rules.team import loads
from matching.rules.worklist import Group, Item, Kind
from matching.team import WITHOUT
from pilots.enums import Role
from pilots.middleware import scope_of
from pilots.models import Membership

logger = logging.getLogger(__name__)
READERS = (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER, Role.PROJECT_LEADER)
SHOWN = 10  # lines of each group; the rest is a count
SATURDAY, MONDAY = 5, 0
WORDS = {Group.LATE: "te laat", Group.TODAY: "voor vandaag", Group.SOON: "in de komende 7 dagen"}


@dataclass(slots=True)
class Tally:
    """What a run did."""

    sent: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True)
class Letter:
    subject: str
    text: str


def wants_today(digest: str, on: date) -> bool:
    """Whether a choice asks for a mail on this day; nobody gets one in the weekend."""
    if digest == Digest.DAILY:
        return on.weekday() < SATURDAY
    return digest == Digest.WEEKLY and on.weekday() == MONDAY


def send_digests(*, on: date) -> Tally:
    """Send the mail of every member who wants one today and did not get it. A failed one goes again the next run."""
    done = Tally()
    with maintenance():
        rows = Membership.objects.current().filter(role__in=READERS, user__is_active=True)
        members = list(rows.select_related("pilot", "user").prefetch_related("location_links").order_by("pk"))
    for member in members:
        try:
            done.sent += _send(member, on)
        except (SMTPException, OSError):
            logger.exception("the morning mail of membership %s was not sent", member.pk)
            done.failed += 1
    return done


def _send(member: Membership, on: date) -> bool:
    """Send one mail, unless it was sent or nothing is due. Marked first: when sending fails the mark goes with it."""
    with transaction.atomic():
        if not _claim(member, on):
            return False
        with scoped(scope_of(member)):
            letter = letter_for(member, on=on)
        if letter is None:
            return False
        user: User = member.user
        send_mail(letter.subject, letter.text, settings.DEFAULT_FROM_EMAIL, [user.email])
    logger.info("morning mail sent to membership %s", member.pk)
    return True


def _claim(member: Membership, on: date) -> bool:
    """Mark the mail of today as sent; False when it was, or is not wanted. Two runs at once follow each other."""
    with maintenance(member.pilot_id):
        row, _made = WorkSettings.objects.select_for_update().get_or_create(
            membership=member, defaults={"pilot_id": member.pilot_id}
        )
        if row.digest_sent_on == on or not wants_today(row.digest, on):
            return False
        row.digest_sent_on = on
        row.save(update_fields=["digest_sent_on"])
    return True


def letter_for(member: Membership, *, on: date) -> Letter | None:
    """The mail of a member in the scope of that member; None when nothing is late or due within a week."""
    items = outside_items(member, on=on)
    groups = near_groups(items, on=on)
    counts = [f"{len(found)} {WORDS[group]}" for group, found in groups.items() if found]
    if not counts:
        return None
    is_leader = member.role == Role.PROJECT_LEADER
    context = {
        "name": member.name,
        "municipality": member.pilot.municipality,
        "counts": ", ".join(counts),
        "groups": [] if is_leader else [(WORDS[group], *_shown(found)) for group, found in groups.items() if found],
        "team": _team(items, member, on) if is_leader else [],
        "work_url": _address("matching:work", member),
        "settings_url": _address("matching:work-settings", member),
    }
    text = render_to_string("matching/mail/digest.txt", context)
    return Letter(f"Werkroute: {', '.join(counts)}", text)


def _shown(items: Sequence[Item]) -> tuple[list[str], int]:
    """The first lines of a group, and how many more there are."""
    lines = [f"{outside_line(item)} (uiterlijk {dutch.long_date(item.due)})" for item in items[:SHOWN]]
    return lines, max(0, len(items) - SHOWN)


def _team(items: Sequence[Item], member: Membership, on: date) -> list[str]:
    """How much is late with whom: colleagues by name, nobody else."""
    names = dict(Membership.objects.visible_to(member).values_list("pk", "name"))
    rows = loads((item for item in items if item.kind != Kind.OWN_TASK), on=on)
    return [
        f"{names.get(row.jobhunter, WITHOUT) if row.jobhunter else WITHOUT}: {row.late} te laat,"
        f" waarvan {row.long} langer dan een week"
        for row in rows
        if row.late
    ]


def _address(route: str, member: Membership) -> str:
    """A full link: the host comes from the settings."""
    return f"{settings.SITE_URL.rstrip('/')}{reverse(route, args=[member.pilot.slug])}"
