"""Jobs of which nobody asked whether they are still open, employers to call again, and wages below the minimum."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from employers.models import EmployerInteraction, Vacancy
from legal.queries import parameter_rows
from legal.rules.calendar import Birth, Period, add_days
from legal.rules.parameters import FULL_RATE_AGE
from legal.rules.wage_course import minimum_schedule, too_low_from, wage_course
from matching.models import Contract
from matching.rules import employer_work as rules
from matching.rules.worklist import HORIZON_DAYS, SOON_DAYS, Item, Subject
from matching.worklist.prepared import Prepared
from matching.worklist.registry import Wording, by_target, register_source
from matching.worklist.rows import Found, Row, named, subject_of
from pilots.enums import Role
from pilots.models import Membership


def _employer(row: Found) -> Subject:
    """An employer as whom an item is about: it has no dossier."""
    return Subject(None, row.employer__name, row.employer__place)


@Prepared
def _not_confirmed(membership: Membership, on: date) -> QuerySet[Any, Row]:
    rows = Vacancy.objects.visible_to(membership).stale_on(on).order_by()
    return rows.values("pk", "title", "last_word", "employer__name", "employer__place")


def stale_vacancies(membership: Membership, on: date) -> Iterator[Item | None]:
    for row in _not_confirmed(membership, on):
        yield rules.vacancy_stale(_employer(row), row.title, last_word=row.last_word, target=row.pk, on=on)


@Prepared
def _agreed_at_last(membership: Membership, on: date) -> QuerySet[Any, Row]:
    talks = EmployerInteraction.objects.visible_to(membership)
    later = Q(happened_on__gt=OuterRef("happened_on"))
    later |= Q(happened_on=OuterRef("happened_on"), recorded_at__gt=OuterRef("recorded_at"))
    return (
        talks.filter(next_on__lte=on + timedelta(days=SOON_DAYS))
        .exclude(Exists(talks.filter(later, employer=OuterRef("employer"))))
        .exclude(employer__dropped_out_on__lte=on)
        .order_by()
        .values("employer_id", "next_on", "next_note", "employer__name", "employer__place")
    )


def calls(membership: Membership, on: date) -> Iterator[Item | None]:
    """What was agreed at the last contact; once there was contact again it is done."""
    for row in _agreed_at_last(membership, on):
        yield rules.call_again(_employer(row), next_on=row.next_on, about=row.next_note, target=row.employer_id, on=on)


def low_wages(membership: Membership, on: date) -> Iterator[Item | None]:
    """The last contract of running work, where it pays less than the full minimum on a day within the horizon."""
    law, horizon = parameter_rows(), add_days(on, HORIZON_DAYS)
    schedule = minimum_schedule(law, (FULL_RATE_AGE,), on=on, through=horizon)
    full = [found.amount for stretch in schedule for found in stretch.amounts if found]
    if not full:
        return
    later = Contract.objects.visible_to(membership).filter(
        placement_id=OuterRef("placement_id"), starts_on__gt=OuterRef("starts_on")
    )
    rows = (
        Contract.objects.visible_to(membership)
        .filter(wage__per_hour__lt=max(full), starts_on__lte=horizon)
        .filter(Q(ends_on=None) | Q(ends_on__gte=on), placement__ends_on=None)
        .exclude(Exists(later))
        .order_by()
        .annotate(participant_id=F("placement__participant_id"))
        .values_list(
            "starts_on",
            "ends_on",
            "wage__per_hour",
            "placement_id",
            "placement__employer__name",
            "placement__participant__birth_date",
            "placement__participant__birth_year_only",
            *named("placement__participant__"),
            "participant_id",
            named=True,
        )
    )
    for row in rows:
        birth = Birth(row.placement__participant__birth_date, row.placement__participant__birth_year_only)
        course = wage_course(law, row.wage__per_hour, birth, Period(row.starts_on, row.ends_on))
        low = too_low_from(course, on=on)
        if low is not None:
            yield rules.wage_low(
                subject_of(row, "placement__participant__"),
                row.placement__employer__name,
                low_from=low.starts_on,
                target=row.placement_id,
                on=on,
            )


VACANCY_STALE = Wording(
    label="Vacature: navragen of die nog open is",
    what={"": "Vacature navragen"},
    why={"": "{detail}: het laatste bericht is van {day}"},
    address=by_target("employers:vacancy"),
)
CALL_AGAIN = Wording(
    label="Weer contact met een werkgever",
    what={"": "Contact opnemen met de werkgever"},
    why={"": "Afgesproken voor {day}{detail}"},
    address=by_target("employers:interaction-add"),
)
WAGE_LOW = Wording(
    label="Loon onder het minimumloon",
    what={"": "Loon laten aanpassen"},
    why={
        rules.FROM_THEN: "{employer}: het loon is te laag vanaf {day}",
        "": "{employer}: het loon is te laag sinds {day}",
    },
    address=by_target("matching:placement"),
)


def register() -> None:
    """Only for jobhunters: nobody else knows vacancies, contact with employers, and wages."""
    mine = (Role.JOBHUNTER,)
    register_source(stale_vacancies, roles=mine, kinds={rules.VACANCY_STALE: VACANCY_STALE})
    register_source(calls, roles=mine, kinds={rules.CALL_AGAIN: CALL_AGAIN})
    register_source(low_wages, roles=mine, kinds={rules.WAGE_LOW: WAGE_LOW})
