"""Which optional data a pilot uses: none without a decision, and never those of the neighbour."""

import pytest

from config.database.scope import maintenance, scoped
from pilots.enums import OptionalData, Role
from pilots.middleware import scope_of
from pilots.models import DataChoice
from pilots.queries import data_in_use
from tests.factories import use_data

pytestmark = pytest.mark.django_db


def seen_by(membership) -> frozenset[OptionalData]:
    with scoped(scope_of(membership)):
        return data_in_use(membership)


@pytest.mark.parametrize("role", [role for role in Role if role != Role.FUNCTIONAL_ADMIN])
def test_every_role_knows_which_data_the_own_pilot_uses(cast, role):
    use_data(cast.assen, OptionalData.BSN, OptionalData.LADDER)
    use_data(cast.maastricht, OptionalData.WELLBEING)
    assert seen_by(cast.members[role]) == {OptionalData.BSN, OptionalData.LADDER}


def test_without_a_decision_nothing_is_in_use(cast):
    assert seen_by(cast.members[Role.JOBHUNTER]) == frozenset()


def test_what_was_switched_off_is_no_longer_in_use(cast):
    use_data(cast.assen, OptionalData.DEBTS)
    with maintenance():
        DataChoice.objects.update(is_on=False)
    assert seen_by(cast.members[Role.JOBHUNTER]) == frozenset()
