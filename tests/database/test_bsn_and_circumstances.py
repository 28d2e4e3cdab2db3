"""The database itself keeps a BSN for whom the pilot's decision names, and a household for jobhunters of the pilot."""

from datetime import date
from typing import Any

import pytest
from django.db import DatabaseError
from django.db.utils import ProgrammingError

from config.database.scope import maintenance, scoped
from participants.models import Circumstances, Participant, SealedBsn
from pilots.enums import OptionalData, Role
from pilots.middleware import scope_of
from pilots.models import DataChoice, Membership
from tests.cast import Cast
from tests.factories import make_bsn, make_membership, make_participant, make_user, use_data

pytestmark = pytest.mark.django_db
OTHERS = (Role.JOB_COACH, Role.COA_CASEWORKER, Role.PROJECT_LEADER, Role.RESEARCHER, Role.PRIVACY_OFFICER)


def fill(person: Participant, number: str) -> None:
    make_bsn(person, number)
    with maintenance():
        Circumstances.objects.create(pilot_id=person.pilot_id, participant=person, children=2, debt_signal=True)


@pytest.fixture
def people(cast: Cast) -> dict[str, Participant]:
    """One person in each pilot, both with a BSN and a household; both pilots decided to use BSNs."""
    rows = {
        "own": make_participant(
            cast.assen, location=cast.schepersmaat, job_coach=cast.members[Role.JOB_COACH], lodged=date(2026, 2, 3)
        ),
        "foreign": make_participant(cast.maastricht, "M-0001", location=cast.azc_maastricht),
    }
    for person, number in zip(rows.values(), ("999990019", "999993653"), strict=True):
        fill(person, number)
    use_data(cast.assen, OptionalData.BSN)
    use_data(cast.maastricht, OptionalData.BSN)
    return rows


def owners(membership: Membership, model: Any) -> list[object]:
    with scoped(scope_of(membership)):
        return list(model.objects.values_list("participant_id", flat=True))


@pytest.mark.parametrize("model", [SealedBsn, Circumstances])
def test_a_jobhunter_reads_the_own_pilot_only(cast, people, model):
    assert owners(cast.members[Role.JOBHUNTER], model) == [people["own"].pk]
    assert owners(cast.neighbour, model) == [people["foreign"].pk]


@pytest.mark.parametrize("model", [SealedBsn, Circumstances])
@pytest.mark.parametrize("role", OTHERS)
def test_every_other_role_is_refused_the_table(cast, people, role, model):
    with pytest.raises(ProgrammingError, match="permission denied"):
        owners(cast.members[role], model)


def test_a_jobhunter_of_a_private_partner_sees_no_bsn(cast, people):
    private = make_membership(
        cast.assen, Role.JOBHUNTER, user=make_user("prive@example.nl"), organisation="Base to Work"
    )
    assert owners(private, SealedBsn) == []
    assert owners(private, Circumstances) == [people["own"].pk]


def test_without_the_decision_a_stored_bsn_is_hidden_and_not_lost(cast, people):
    jobhunter = cast.members[Role.JOBHUNTER]
    with maintenance():
        DataChoice.objects.filter(pilot=cast.assen).update(is_on=False)
    assert owners(jobhunter, SealedBsn) == []
    with maintenance():
        assert SealedBsn.objects.count() == 2
        DataChoice.objects.filter(pilot=cast.assen).update(is_on=True)
    assert owners(jobhunter, SealedBsn) == [people["own"].pk]


def test_the_decision_of_the_neighbour_opens_nothing(cast, people):
    with maintenance():
        DataChoice.objects.filter(pilot=cast.assen).update(is_on=False)
        DataChoice.objects.filter(pilot=cast.maastricht).update(organisations=["gemeente Assen", "gemeente Maastricht"])
    assert owners(cast.members[Role.JOBHUNTER], SealedBsn) == []


def test_without_the_decision_a_bsn_cannot_be_written(cast):
    person = make_participant(cast.assen, location=cast.schepersmaat)
    row = SealedBsn(pilot=cast.assen, participant=person, wrapped_key=b"1", bsn_sealed=b"1", bsn_index=b"1")
    with pytest.raises(DatabaseError, match="row-level security"), scoped(scope_of(cast.members[Role.JOBHUNTER])):
        row.save(force_insert=True)


def test_a_household_cannot_be_written_into_another_pilot(cast, people):
    row = Circumstances.objects.filter(participant=people["own"])
    with pytest.raises(DatabaseError, match="row-level security"), scoped(scope_of(cast.members[Role.JOBHUNTER])):
        row.update(pilot=cast.maastricht)


def test_control_the_maintenance_role_sees_both_so_this_test_can_see_a_leak(people):
    with maintenance():
        assert SealedBsn.objects.count() == Circumstances.objects.count() == len(people)
