"""A person, an employer and the law, with the jobhunter at work: a fixed day, so that no test depends on the clock."""

from collections.abc import Iterator
from datetime import date

import pytest

from config.database.scope import scoped
from employers.models import Employer
from matching.enums import MatchState
from matching.models import Match
from participants.enums import MilestoneKind
from participants.models import Participant
from pilots.enums import Role
from pilots.middleware import scope_of
from pilots.models import Membership
from tests.cast import Cast
from tests.factories import make_employer, make_match, make_milestone, make_participant

TODAY = date(2026, 11, 20)
LODGED = date(2025, 12, 1)


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def jobhunter(cast: Cast) -> Membership:
    return cast.members[Role.JOBHUNTER]


@pytest.fixture
def yonas(cast: Cast, law: None) -> Participant:
    """Adult, waiting term over, W-document through 2027: a permit can be asked, nothing else is missing."""
    person = make_participant(cast.assen, "A-0001", location=cast.schepersmaat, lodged=LODGED)
    make_milestone(person, MilestoneKind.W_DOCUMENT, date(2025, 12, 15), until=date(2027, 6, 30))
    return person


@pytest.fixture
def bakery(cast: Cast) -> Employer:
    return make_employer(cast.assen, "Bakkerij Van Roon", place="Assen")


@pytest.fixture
def garage(cast: Cast) -> Employer:
    return make_employer(cast.assen, "Garage Terpstra")


@pytest.fixture
def offered(yonas: Participant, bakery: Employer) -> Match:
    """Both said yes on 2 November."""
    return make_match(
        yonas, bakery, state=MatchState.OFFERED, proposed_on=date(2026, 10, 1), agreed_on=date(2026, 11, 2)
    )


@pytest.fixture
def at_work(jobhunter: Membership) -> Iterator[Membership]:
    """The test acts as the jobhunter, in the database too."""
    with scoped(scope_of(jobhunter)):
        yield jobhunter
