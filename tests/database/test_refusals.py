"""What the database refuses by itself, whatever a form or a list lets through."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from config.database.scope import maintenance
from participants.enums import MilestoneKind
from participants.models import AsylumFacts, Identity, Milestone, Participant, Stay
from participants.refusals import SENTENCES, constraint_of
from tests.factories import make_milestone, make_participant

pytestmark = pytest.mark.django_db
W, UKRAINE = MilestoneKind.W_DOCUMENT, MilestoneKind.DISPLACED_UKRAINE


@pytest.fixture
def yonas(cast):
    return make_participant(cast.assen, location=cast.schepersmaat, lodged=date(2026, 2, 3))


def refused(work):
    """The name of the constraint that a write breaks; its sentence is there for the screen."""
    with pytest.raises(IntegrityError) as broken, transaction.atomic():
        work()
    name = constraint_of(broken.value)
    assert name in SENTENCES
    return name


def tomorrow():
    return timezone.localdate() + timedelta(days=1)


@pytest.mark.parametrize("kind", [W, UKRAINE])
@pytest.mark.parametrize(
    ("starts", "ends"),
    [
        (date(2026, 6, 30), None),
        (date(2025, 1, 1), date(2026, 1, 1)),
        (date(2026, 2, 1), date(2026, 3, 1)),
        (date(2025, 1, 1), None),
    ],
)
def test_two_papers_of_one_kind_do_not_overlap(yonas, kind, starts, ends):
    make_milestone(yonas, kind, date(2026, 1, 1), until=date(2026, 6, 30))
    assert refused(lambda: make_milestone(yonas, kind, starts, until=ends)) == "papers_do_not_overlap"


def test_papers_follow_each_other_and_differ_by_kind_and_person(cast, yonas):
    other = make_participant(cast.assen, "A-0002")
    for person, kind, day in (
        (yonas, W, date(2026, 1, 1)),
        (yonas, W, date(2026, 7, 1)),
        (yonas, UKRAINE, date(2026, 1, 1)),
        (other, W, date(2026, 1, 1)),
    ):
        make_milestone(person, kind, day, until=date(day.year, day.month + 5, 30))
    with maintenance():
        assert Milestone.objects.count() == 4


def test_volunteering_at_two_places_overlaps(yonas):
    for day in (date(2026, 1, 1), date(2026, 2, 1)):
        make_milestone(yonas, MilestoneKind.VOLUNTEERING, day)
    with maintenance():
        assert Milestone.objects.count() == 2


def test_two_stays_do_not_overlap(cast, yonas):
    def move():
        with maintenance():
            Stay.objects.create(pilot=cast.assen, participant=yonas, starts_on=date(2026, 3, 1))

    assert refused(move) == "stays_do_not_overlap"


def test_a_status_is_not_older_than_the_application(yonas):
    def grant():
        make_milestone(yonas, MilestoneKind.STATUS_GRANTED, date(2026, 2, 2))

    assert refused(grant) == "status_after_application"
    granted = make_milestone(yonas, MilestoneKind.STATUS_GRANTED, date(2026, 2, 3))

    def backdate():
        with maintenance():
            Milestone.objects.filter(pk=granted.pk).update(happened_on=date(2026, 2, 2))

    def postpone():
        with maintenance():
            AsylumFacts.objects.filter(participant=yonas).update(application_lodged_on=date(2026, 2, 4))

    assert refused(backdate) == "status_after_application"
    assert refused(postpone) == "application_before_status"


def test_a_status_may_come_where_the_application_date_is_not_known(cast):
    make_milestone(make_participant(cast.assen), MilestoneKind.STATUS_GRANTED, date(2020, 1, 1))
    with maintenance():
        assert Milestone.objects.get().kind == MilestoneKind.STATUS_GRANTED


def test_nobody_is_born_tomorrow(cast):
    assert refused(lambda: make_participant(cast.assen, birth_date=tomorrow())) == "participant_birth_is_not_ahead"


def test_somebody_may_be_born_in_this_year_of_which_only_the_year_is_known(cast):
    year = timezone.localdate().year
    make_participant(cast.assen, birth_date=date(year, 12, 31), birth_year_only=True)
    ahead = {"birth_date": date(year + 1, 12, 31), "birth_year_only": True}
    assert refused(lambda: make_participant(cast.assen, "A-0002", **ahead)) == "participant_birth_is_not_ahead"


def test_a_letter_is_not_dated_tomorrow(yonas):
    def write(day):
        with maintenance():
            AsylumFacts.objects.filter(participant=yonas).update(exclusion="ja", exclusion_letter_on=day)

    write(timezone.localdate())
    assert refused(lambda: write(tomorrow())) == "exclusion_letter_is_not_ahead"


def test_two_people_do_not_share_a_v_number(cast, yonas):
    def number(person: Participant):
        with maintenance():
            Identity.objects.create(
                pilot_id=person.pilot_id,
                participant=person,
                wrapped_key=b"k",
                v_number_sealed=b"s",
                v_number_index=b"i",
            )

    number(yonas)
    number(make_participant(cast.maastricht, "M-0001"))
    assert refused(lambda: number(make_participant(cast.assen, "A-0002"))) == "v_number_is_unique_in_pilot"
