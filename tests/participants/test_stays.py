"""Where somebody lives: a move shows what it puts at risk first, and stays can be corrected."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from employers.models import EmployerBarrier, TravelTime
from participants.models import Stay
from pilots.enums import Role
from tests.factories import make_employer, make_match, make_participant, make_placement
from tests.participants.helpers import day, post, rows, url

pytestmark = pytest.mark.django_db


@pytest.fixture
def yonas(cast, law):
    return make_participant(cast.assen, location=cast.schepersmaat)


@pytest.fixture
def bakery(cast, yonas, prepare):
    """Yonas works here; one way is known, and the employer worries about moves."""
    employer = make_employer(cast.assen)
    make_placement(yonas, employer, date(2026, 2, 2))
    with prepare():
        TravelTime.objects.create(pilot=cast.assen, location=cast.graswijk, employer=employer, mode="fiets", minutes=75)
        EmployerBarrier.objects.create(
            pilot=cast.assen, employer=employer, code="verhuizing", since_on=date(2026, 2, 2)
        )
    return employer


def test_a_move_shows_the_work_at_risk_and_counts_when_it_is_sent_again(cast, client_of, yonas, bakery, prepare):
    client, today = client_of("jobhunter"), timezone.localdate()
    given = {"location": str(cast.graswijk.pk), "source": "coa"} | day("moved_on", today)
    answer = post(client, url(yonas, "move"), **given)
    page = answer.content.decode()
    assert answer.status_code == 200
    for said in (
        "bij Bakkerij Van Roon, 32 uur",
        "Reistijd vanaf azc Schepersmaat: onbekend.",
        "Reistijd vanaf Graswijk: 75 minuten met de fiets.",
        "Zorg van de werkgever: overplaatsing.",
        "Toch vastleggen",
    ):
        assert said in page
    assert rows(prepare, Stay, "location") == [(cast.schepersmaat.pk,)]
    seen = answer.context["form"]["seen"].value()
    other = given | {"location": "buiten", "seen": seen}
    assert post(client, url(yonas, "move"), **other).status_code == 200  # another place: look again
    assert post(client, url(yonas, "move"), **given, seen=seen).status_code == 303
    assert rows(prepare, Stay, "location") == sorted([(cast.schepersmaat.pk,), (cast.graswijk.pk,)], key=str)
    tab = client.get(f"{url(yonas)}?deel=begeleiding").content.decode()
    assert "75 minuten met de fiets" in tab


def test_coa_sees_that_work_is_at_risk_but_no_employer_and_no_match(cast, client_of, yonas, bakery):
    make_match(yonas, make_employer(cast.assen, "Garage Terpstra"))
    given = {"location": str(cast.graswijk.pk)} | day("moved_on", timezone.localdate())
    page = post(client_of("coa"), url(yonas, "move"), **given).content.decode()
    assert "bij een werkgever, 32 uur" in page
    for hidden in ("Bakkerij", "Terpstra", "Zorg van de werkgever"):
        assert hidden not in page


def test_a_stay_is_corrected_and_an_overlap_is_refused_with_a_sentence(cast, client_of, yonas, prepare):
    client, today = client_of("jobhunter"), timezone.localdate()
    post(client, url(yonas, "move"), location=str(cast.graswijk.pk), **day("moved_on", today))
    [(new,)] = rows(prepare, Stay, "pk", location=cast.graswijk)
    given = {"location": str(cast.graswijk.pk), "source": "deelnemer"}
    refused = post(client, url(yonas, "stay-edit", new), **given, **day("starts_on", today - timedelta(days=9)))
    assert refused.status_code == 422
    assert "Er is al een verblijf vastgelegd in deze periode" in refused.content.decode()
    later = post(client, url(yonas, "stay-edit", new), **given, **day("starts_on", today + timedelta(days=2)))
    assert later.status_code == 303
    assert rows(prepare, Stay, "starts_on", "source", pk=new) == [(today + timedelta(days=2), "deelnemer")]


def test_what_coa_recorded_changes_and_goes_with_a_reason(cast, client_of, yonas, prepare):
    with prepare():
        Stay.objects.update(source="coa", recorded_by=cast.members[Role.COA_CASEWORKER])
    client, [(pk,)] = client_of("jobhunter"), rows(prepare, Stay, "pk")
    given = {"location": str(cast.graswijk.pk), "source": "coa", "change_reason": ""}
    assert post(client, url(yonas, "stay-edit", pk), **given).status_code == 422
    assert post(client, url(yonas, "stay-edit", pk), **given | {"change_reason": "Vergissing"}).status_code == 303
    assert rows(prepare, Stay, "location", "change_reason") == [(cast.graswijk.pk, "Vergissing")]
    assert post(client, url(yonas, "stay-remove", pk), reason="").status_code == 422
    assert post(client, url(yonas, "stay-remove", pk), reason="Dubbel").status_code == 303
    assert post(client, url(yonas, "stay-remove", pk), reason="Dubbel").status_code == 303
    assert rows(prepare, Stay, "pk") == []


def test_who_waits_longest_for_an_intake_stands_first(cast, client_of, yonas):
    make_participant(cast.assen, "A-0002", last_name="Eerder", enrolled_on=date(2025, 12, 1))
    make_participant(cast.assen, "A-0003", last_name="Klaar", intake_on=date(2026, 2, 1))
    make_participant(cast.assen, "A-0004", last_name="Inbeeld", enrolled_on=None)
    make_participant(cast.maastricht, "M-0001", last_name="Elders")
    page = client_of("jobhunter").get(reverse("participants:waiting", args=["assen"]))
    assert [row.record.case_number for row in page.context["table"].paginated_rows] == ["A-0002", "A-0001"]
    assert url(yonas, "intake") in page.content.decode()


def test_a_travel_time_is_written_by_the_jobhunter_changed_and_taken_away(cast, client_of, prepare):
    employer, client = make_employer(cast.assen), client_of("jobhunter")
    page = reverse("employers:travel-edit", args=["assen", employer.pk])
    name = f"van_{cast.graswijk.pk}_fiets"
    assert post(client, page, **{name: "241"}).status_code == 422
    for minutes, stored in (("25", [(25,)]), ("30", [(30,)]), ("", [])):
        assert post(client, page, **{name: minutes}).status_code == 303
        assert rows(prepare, TravelTime, "minutes") == stored
