"""Mijn werk of a functional admin: rows to duties, and duties in words. About accounts and the law, never a dossier."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Max, Min, Q
from django.urls import reverse
from django.utils import timezone

from accounts.queries import people
from config import dutch
from legal.queries import parameter_rows
from legal.rules.parameters import ParameterRow
from legal.sentences import heading_of
from pilots import queries
from pilots.invitations import waiting
from pilots.rules import duties as rules
from pilots.rules.duties import Account, Duty, DutyKind

NUMBERS, INVITATIONS = "administration:parameters", "administration:invitations"
#: What to do and why, by kind. {day} is the day of the fact.
WORDS = {
    DutyKind.NUMBER_ENDS: ("Nieuwe waarde opzoeken", "Geldt tot en met {day}, daarna staat er nog niets"),
    DutyKind.NUMBER_UNSURE: ("Waarde nakijken bij de bron", "Niemand keek deze waarde na, en zij geldt of gaat gelden"),
    DutyKind.INVITATION_ENDED: ("Opnieuw versturen of intrekken", "De uitnodiging is op {day} verlopen"),
    DutyKind.INVITATION_ENDS: ("Navragen of de uitnodiging aankwam", "De uitnodiging is geldig tot en met {day}"),
    DutyKind.WITHOUT_PILOT: ("Account uitzetten", "Werkt sinds {day} in geen enkele pilot"),
    DutyKind.NEVER_CAME: ("Nagaan of dit account nodig is", "Kan sinds {day} inloggen en deed dat nog nooit"),
    DutyKind.LONG_AWAY: ("Nagaan of deze collega er nog werkt", "Logde het laatst in op {day}"),
}


@dataclass(frozen=True, slots=True)
class DutyLine:
    """A line of the page."""

    what: str
    why: str
    name: str
    about: str
    url: str
    when: str
    since: str
    is_late: bool


def duties(*, now: datetime) -> list[Duty]:
    """Everything that waits for a functional admin at a moment, soonest first. Four queries."""
    on = timezone.localtime(now).date()
    return rules.in_order((*_of_invitations(now, on), *_of_accounts(on), *_of_numbers(on)))


def _of_invitations(now: datetime, on: date) -> Iterator[Duty | None]:
    for row in waiting(queries.invitations(), now=now):
        yield rules.of_invitation(row.name, timezone.localtime(row.expires_at).date(), on=on)


def _of_accounts(on: date) -> Iterator[Duty | None]:
    current = Q(memberships__ended_on=None, memberships__isnull=False)
    rows = (
        people()
        .filter(is_active=True)
        .annotate(works_since=Min("memberships__started_on", filter=current), stopped_on=Max("memberships__ended_on"))
        .order_by()
        .values("pk", "name", "is_functional_admin", "date_joined", "last_login", "works_since", "stopped_on")
    )
    for row in rows:
        made, seen = timezone.localtime(row["date_joined"]).date(), row["last_login"]
        account = Account(
            key=row["pk"],
            name=row["name"],
            since=max(made, row["works_since"] or row["stopped_on"] or made),
            works=row["works_since"] is not None,
            last_seen_on=timezone.localtime(seen).date() if seen else None,
            is_admin=row["is_functional_admin"],
        )
        yield rules.of_account(account, on=on)


def _of_numbers(on: date) -> Iterator[Duty]:
    under: dict[str, list[ParameterRow]] = defaultdict(list)
    for row in parameter_rows():
        under[heading_of(row.key)].append(row)
    for heading, rows in under.items():
        yield from rules.of_numbers(heading, rows, on=on)


def lines(found: Iterable[Duty], *, on: date) -> list[DutyLine]:
    """Duties in words."""
    return [_line(duty, on) for duty in found]


def _line(duty: Duty, on: date) -> DutyLine:
    what, why = WORDS[duty.kind]
    is_late = duty.due < on
    return DutyLine(
        what=what,
        why=why.format(day=dutch.long_date(duty.fact_on)),
        name=duty.name,
        about=f"{duty.count} wettelijke getallen" if duty.count > 1 else "",
        url=_address(duty),
        when=dutch.short_date(duty.due) if is_late else dutch.near_date(duty.due, on=on),
        since=dutch.near_date(duty.due, on=on) if is_late else "",
        is_late=is_late,
    )


def _address(duty: Duty) -> str:
    if duty.key:
        return reverse("administration:user", args=[duty.key])
    return reverse(NUMBERS if duty.kind in (DutyKind.NUMBER_ENDS, DutyKind.NUMBER_UNSURE) else INVITATIONS)
