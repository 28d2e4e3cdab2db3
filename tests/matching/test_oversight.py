"""The first page of a privacy officer and of a researcher: what is to be looked at, of colleagues and figures only."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from config.database.scope import scoped
from matching.rules import oversight as rules
from matching.worklist import work_of
from pilots.enums import AccessAction, OptionalData, Role
from pilots.middleware import scope_of
from pilots.models import AccessRecord, DataChoice
from reporting.models import Publication
from tests.factories import make_participant
from tests.preparing import preparing

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
URL = reverse("matching:work", args=["assen"])


def opened(membership, action, times=1, days=1, subject=None):
    with preparing():
        for _time in range(times):
            row = AccessRecord.objects.create(
                pilot_id=membership.pilot_id, membership=membership, action=action, subject=subject
            )
            AccessRecord.objects.filter(pk=row.pk).update(happened_at=timezone.now() - timedelta(days=days))


@pytest.fixture
def pilot(cast):
    """Things to look at in Assen, the same in Maastricht, and beside each something of which nothing is due."""
    jobhunter, coa = cast.members[Role.JOBHUNTER], cast.members[Role.COA_CASEWORKER]
    person = make_participant(cast.assen, first_name="Geheim", last_name="Persoon", location=cast.schepersmaat)
    opened(jobhunter, AccessAction.REVEAL_BSN, times=2, days=20, subject=person.pk)
    opened(coa, AccessAction.REVEAL_BSN, days=100)
    opened(coa, AccessAction.REVEAL_V_NUMBER, times=rules.OFTEN + 1)
    opened(jobhunter, AccessAction.REVEAL_V_NUMBER, times=rules.OFTEN)
    opened(cast.neighbour, AccessAction.REVEAL_BSN)
    given = {"pilot": cast.assen, "decision": "Besluit", "purpose": "begeleiding", "is_on": True}
    with preparing():
        for data, days in ((OptionalData.LADDER, 3), (OptionalData.DEBTS, 92)):
            DataChoice.objects.create(data=data, decided_on=TODAY - timedelta(days=days), **given)
        for leader, year in ((cast.members[Role.PROJECT_LEADER], 2026), (cast.neighbour_leader, 2025)):
            days = {"starts_on": date(year, 1, 1), "ends_on": date(year, 6, 30), "reference_on": date(year, 7, 1)}
            Publication.objects.create(pilot_id=leader.pilot_id, published_by=leader, figures={}, **days)
    return cast


def work(membership):
    with scoped(scope_of(membership)):
        return [(item.kind, item.subject.name, item.due, item.detail) for item in work_of(membership, on=TODAY)]


def test_the_privacy_officer_gets_what_to_look_into_by_colleague(pilot, client_of):
    names = {role: pilot.members[role].name for role in Role if role in pilot.members}
    ladder = "Participatieladder"
    assert work(pilot.members[Role.PRIVACY_OFFICER]) == [
        ("bsn_seen", names[Role.JOBHUNTER], TODAY - timedelta(days=6), "2 keer"),
        ("data_taken_up", ladder, TODAY, ladder),
        ("numbers_often", names[Role.COA_CASEWORKER], TODAY, "11 keer"),
        ("publication", "Cijfers 1 januari tot en met 30 juni 2026", TODAY, ""),
    ]
    page = client_of("privacy_officer").get(URL).content.decode()
    assert f"{reverse('pilots:access-log', args=['assen'])}?action=reveal_bsn" in page
    assert ("Geheim" in page, "A-0001" in page, "Taak toevoegen" in page) == (False, False, False)


def test_what_was_looked_into_goes_until_it_happens_again(pilot, client_of):
    officer, client = pilot.members[Role.PRIVACY_OFFICER], client_of("privacy_officer")
    page = client.get(URL)
    lines = [line for _c, _v, lines, _r, _m in page.context["groups"] for line in lines]
    url = next(line.put_off_url for line in lines if line.item.kind == rules.BSN_SEEN)
    assert client.post(url, {"reason": "Nagevraagd, in orde"}).status_code == 303
    assert "Nakijken waarom een BSN is bekeken" not in client.get(URL).content.decode()
    assert "bsn_seen" in [kind for kind, *_rest in work(officer)]
    opened(pilot.members[Role.JOBHUNTER], AccessAction.REVEAL_BSN)
    assert "Nakijken waarom een BSN is bekeken" in client.get(URL).content.decode()


def test_the_researcher_gets_the_figures_that_were_made_public_and_comes_in_here(pilot, client_of):
    researcher = pilot.members[Role.RESEARCHER]
    assert work(researcher) == [("publication", "Cijfers 1 januari tot en met 30 juni 2026", TODAY, "")]
    client = client_of("researcher")
    assert client.get(reverse("home"))["Location"] == URL
    page = client.get(URL).content.decode()
    assert ("Nieuwe openbare cijfers bekijken" in page, "Eigen taken" in page) == (True, False)
