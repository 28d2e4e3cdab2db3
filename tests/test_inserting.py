"""What makers store is what Django would have stored."""

from datetime import date
from decimal import Decimal

import pytest

from employers.models import Employer, Vacancy
from participants.models import ContactDetails, Participant, WorkPermit, WorkProfile
from participants.names import name_key, sort_key
from tests.factories import make_participant
from tests.inserting import created, inserted

pytestmark = pytest.mark.django_db
OWN = {"id", "participant_id", "employer_id", "recorded_at", "changed_at", "name"}


@pytest.fixture
def people(cast, prepare):
    with prepare():
        return [make_participant(cast.assen, f"A-000{number}") for number in (1, 2)]


def stored(row):
    """The columns of a row as they stand in the database, without those that each row has for itself."""
    columns = type(row).objects.filter(pk=row.pk).values().get()
    return {name: value for name, value in columns.items() if name not in OWN}


def test_a_row_is_stored_as_django_stores_it(cast, prepare, people):
    contact = {"pilot": cast.assen, "phone": "0612345678", "language": "ti"}
    profile = {"pilot": cast.assen, "wishes": ["techniek", "zorg"], "hours_available": Decimal("24.5")}
    employer, job = {"pilot": cast.assen, "place": "Assen"}, {"pilot": cast.assen, "title": "Bakker"}
    permit = {"pilot": cast.assen, "requested_on": date(2026, 3, 2)}  # the database gives it a title
    with prepare():
        ContactDetails.objects.all().delete()
        for model, fields in ((ContactDetails, contact), (WorkProfile, profile), (WorkProfile, {"pilot": cast.assen})):
            mine = created(model, participant=people[0], **fields)
            theirs = model.objects.create(participant=people[1], **fields)
            assert stored(mine) == stored(theirs)
            assert mine == model.objects.get(participant=people[0])
            model.objects.all().delete()
        works = [created(Employer, name="Een", **employer), Employer.objects.create(name="Twee", **employer)]
        assert stored(works[0]) == stored(works[1])
        jobs = [created(Vacancy, employer=works[0], **job), Vacancy.objects.create(employer=works[1], **job)]
        assert stored(jobs[0]) == stored(jobs[1])
        mine = created(WorkPermit, participant=people[0], employer=works[0], **permit)
        theirs = WorkPermit.objects.create(participant=people[1], employer=works[0], **permit)
        assert stored(mine) == stored(theirs)
        assert stored(mine)["title"] == ""


def test_a_model_that_saves_in_a_way_of_its_own_does(cast, prepare):
    with prepare():
        person = created(
            Participant,
            pilot=cast.assen,
            case_number="A-0003",
            first_name="Ada",
            last_name="Loo",
            birth_date=date(1990, 2, 1),
        )
    assert (person.name_key, person.sort_key) == (name_key("Ada", "Loo"), sort_key("Ada", "Loo"))
    assert person.name_key


def test_a_stored_row_is_no_new_one(cast, prepare):
    person = Participant(
        pilot=cast.assen, case_number="A-0003", first_name="Ada", last_name="Loo", birth_date=date(1990, 2, 1)
    )
    with prepare():
        person.set_keys()
        assert inserted(person) is person
        person.first_name = "Ida"
        person.save()
        assert [*Participant.objects.values_list("pk", "first_name", "name_key")] == [
            (person.pk, "Ida", name_key("Ida", "Loo"))
        ]
