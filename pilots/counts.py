"""What is counted and never listed: residents of a location, and hours that a partner gave. Reads and writes."""

import logging
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db import transaction

from pilots.enums import InKindActivity, Role
from pilots.models import InKindHours, Membership, ReceptionLocation, ResidentCount

logger = logging.getLogger(__name__)


def places_to_count(membership: Membership) -> list[ReceptionLocation]:
    """The locations for which somebody may count: COA its own, the project leader all."""
    rows = ReceptionLocation.objects.visible_to(membership)
    if membership.role == Role.COA_CASEWORKER:
        rows = rows.filter(pk__in=membership.location_ids)
    return list(rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many live at a location on a day, and how many of them may work where that is known."""

    location: ReceptionLocation
    on: date
    residents: int
    entitled: int | None = None


@transaction.atomic
def count_residents(*, by: Membership, count: Count, instead_of: ResidentCount | None = None) -> ResidentCount:
    """Keep a count; a second one of that day corrects the first. It comes in the place of `instead_of`."""
    if instead_of is not None and (instead_of.location_id, instead_of.counted_on) != (count.location.pk, count.on):
        instead_of.delete()
    given = {"residents": count.residents, "entitled": count.entitled, "recorded_by": by}
    row, _made = ResidentCount.objects.update_or_create(
        pilot_id=by.pilot_id, location=count.location, counted_on=count.on, defaults=given
    )
    logger.info("residents of location %s counted by membership %s", count.location.pk, by.pk)
    return row


@transaction.atomic
def remove_count(*, by: Membership, count: ResidentCount) -> None:
    """Take back a count that was a mistake; the history keeps it."""
    count.delete()
    logger.info("count of residents removed by membership %s", by.pk)


# Hours in kind


def first_day(day: date) -> date:
    return day.replace(day=1)


def month_before(month: date) -> date:
    return first_day(date.fromordinal(month.toordinal() - 1))


def own_hours(membership: Membership, month: date) -> dict[str, Decimal]:
    """The hours of one month by activity."""
    rows = InKindHours.objects.visible_to(membership).filter(membership=membership, month=month)
    return {row.activity: row.hours for row in rows}


@transaction.atomic
def tell_hours(*, by: Membership, month: date, hours: Mapping[str, Decimal | None]) -> None:
    """Keep the hours of one month; an activity without hours is taken away. Told again it is corrected."""
    for activity, number in hours.items():
        where: dict[str, Any] = {"pilot_id": by.pilot_id, "membership": by, "month": month, "activity": activity}
        if number:
            InKindHours.objects.update_or_create(**where, defaults={"hours": number, "recorded_by": by})
        else:
            InKindHours.objects.filter(**where).delete()
    logger.info("hours in kind of %s told by membership %s", month, by.pk)


@dataclass(frozen=True, slots=True)
class MonthOfHours:
    """The hours of somebody in a month: by activity, in words, and their sum."""

    month: date
    who: Membership
    hours: list[tuple[str, Decimal]]

    @property
    def total(self) -> Decimal:
        return sum((hours for _activity, hours in self.hours), Decimal(0))


def hours_by_month(membership: Membership) -> list[MonthOfHours]:
    """What was told, newest month first: to COA its own, to the project leader everybody's."""
    rows: Any = InKindHours.objects.visible_to(membership).select_related("membership")
    grouped: dict[tuple[date, int], list[InKindHours]] = defaultdict(list)
    for row in rows.order_by("-month", "membership__name", "activity"):
        grouped[row.month, row.membership_id].append(row)
    return [
        MonthOfHours(month, found[0].membership, [(InKindActivity(row.activity).label, row.hours) for row in found])
        for (month, _who), found in grouped.items()
    ]
