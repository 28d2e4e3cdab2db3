"""Where somebody lives: a move shows what it puts at risk first, and stays can be corrected."""

from datetime import date, timedelta
from zlib import crc32

import pytest
from django.urls import reverse
from django.utils import timezone

from config.database.scope import scoped
from config.dutch import near_date
from employers.models import EmployerBarrier, TravelTime
from legal.rules.verdict import Reason
from participants import services
from participants.models import Milestone, Participant, Stay
from participants.refusals import Refused
from participants.verdicts import verdicts_for
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import (
    make_appointment,
    make_employer,
    make_match,
    make_participant,
    make_placement,
    make_vacancy,
)
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


def test_a_move_that_ends_a_stay_of_coa_says_why_and_coa_itself_need_not(cast, client_of, yonas, prepare):
    with prepare():
        Stay.objects.update(source="coa", recorded_by=cast.members[Role.COA_CASEWORKER])
    given, today = {"location": "buiten", "change_reason": ""}, timezone.localdate()
    given |= {"seen": f"buiten {today:%Y-%m-%d}"} | day("moved_on", today)
    refused = post(client_of("jobhunter"), url(yonas, "move"), **given)
    assert refused.status_code == 422
    assert list(refused.context["form"].errors) == ["change_reason"]
    assert "change_reason" not in client_of("coa").get(url(yonas, "move")).context["form"].fields
    what = services.Move(on=today)
    with pytest.raises(Refused, match="Vul in waarom"), prepare():
        services.move_participant(by=cast.members[Role.JOBHUNTER], participant=yonas, move=what)
    assert rows(prepare, Stay, "location", "ends_on") == [(cast.schepersmaat.pk, None)]
    given["change_reason"] = "Gezegd op het spreekuur"
    assert post(client_of("jobhunter"), url(yonas, "move"), **given).status_code == 303
    ended = (cast.schepersmaat.pk, today - timedelta(days=1), "Gezegd op het spreekuur", "Jobhunter Assen")
    assert rows(prepare, Stay, "location", "ends_on", "change_reason", "recorded_by__user__name") == sorted(
        [ended, (None, None, "", "Jobhunter Assen")], key=str
    )


def test_who_waits_longest_for_an_intake_stands_first(cast, client_of, yonas):
    make_participant(cast.assen, "A-0002", last_name="Eerder", enrolled_on=date(2025, 12, 1))
    make_participant(cast.assen, "A-0003", last_name="Klaar", intake_on=date(2026, 2, 1))
    make_participant(cast.assen, "A-0004", last_name="Inbeeld", enrolled_on=None)
    make_participant(cast.maastricht, "M-0001", last_name="Elders")
    page = client_of("jobhunter").get(reverse("participants:waiting", args=["assen"]))
    assert [row.record.case_number for row in page.context["table"].paginated_rows] == ["A-0002", "A-0001"]
    assert url(yonas, "intake") in page.content.decode()
    assert page.content.decode().count("appointments/add/?soort=intake") == 2
    for days in (1, 2):
        make_appointment(yonas, timezone.now() + timedelta(days=days), kind="intake")
    planned = client_of("jobhunter").get(page.request["PATH_INFO"]).content.decode()
    moment = timezone.localtime(timezone.now() + timedelta(days=1))
    assert f"Afspraak: {near_date(moment.date(), on=timezone.localdate())}, " in planned
    assert planned.count("appointments/add/?soort=intake") == 1


def test_a_travel_time_is_written_by_the_jobhunter_changed_and_taken_away(cast, client_of, prepare):
    employer, client = make_employer(cast.assen), client_of("jobhunter")
    page = reverse("employers:travel-edit", args=["assen", employer.pk])
    name = f"van_{cast.graswijk.pk}_fiets"
    assert post(client, page, **{name: "241"}).status_code == 422
    for minutes, stored in (("25", [(25,)]), ("30", [(30,)]), ("", [])):
        assert post(client, page, **{name: minutes}).status_code == 303
        assert rows(prepare, TravelTime, "minutes") == stored
    make_vacancy(employer, works_at="De Poort", place="Beilen")
    elsewhere = f"{name}_{crc32(b'Beilen'):08x}"
    assert post(client, page, **{name: "25", elsewhere: "40"}).status_code == 303
    assert rows(prepare, TravelTime, "to_place", "minutes") == [("", 25), ("Beilen", 40)]
    shown = client.get(reverse("employers:travel", args=["assen"])).content.decode()
    assert "naar de werkplek in Beilen: 40 minuten" in shown


def test_leaving_reception_is_a_fact_ends_the_stay_and_tells_first_what_it_does(cast, client_of, law, prepare):
    yonas = make_participant(cast.assen, location=cast.schepersmaat, lodged=date(2025, 2, 3))
    client, today = client_of("jobhunter"), timezone.localdate()
    given = {"location": "uit_opvang", "source": "coa"} | day("moved_on", today)
    first = post(client, url(yonas, "move"), **given)
    assert "De voorwaarde ‘opvang door COA’ geldt vanaf die dag niet meer." in first.content.decode()
    assert rows(prepare, Milestone, "kind") == []
    assert post(client, url(yonas, "move"), **given, seen=f"uit_opvang {today:%Y-%m-%d}").status_code == 303
    assert rows(prepare, Milestone, "kind", "happened_on") == [("uit_opvang", today)]
    stays = [(cast.schepersmaat.pk, today - timedelta(days=1)), (None, None)]
    assert rows(prepare, Stay, "location", "ends_on") == sorted(stays, key=str)
    assert rows(prepare, Participant, "location") == [(None,)]
    with scoped(scope_of(cast.members[Role.JOBHUNTER])):
        found = verdicts_for([yonas], on=today, membership=cast.members[Role.JOBHUNTER])[yonas.pk]
    assert Reason.NOT_IN_COA_RECEPTION in found.reasons


def test_who_lives_outside_the_pilot_can_leave_reception_too(cast, client_of, prepare, law):
    outside, today = make_participant(cast.assen), timezone.localdate()
    given = {"location": "uit_opvang", "source": "coa", "seen": f"uit_opvang {today:%Y-%m-%d}"}
    before = rows(prepare, Stay, "pk")
    assert post(client_of("jobhunter"), url(outside, "move"), **given, **day("moved_on", today)).status_code == 303
    assert rows(prepare, Milestone, "kind") == [("uit_opvang",)]
    assert len(rows(prepare, Stay, "pk")) <= max(len(before), 1)


def test_a_move_to_another_pilot_leads_on_to_its_handover(cast, client_of, yonas, prepare):
    client, today = client_of("jobhunter"), timezone.localdate()
    to = f"pilot/{cast.maastricht.pk}/azc Maastricht"
    given = {"location": to, "source": "coa"} | day("moved_on", today)
    assert "overdragen aan Maastricht" in post(client, url(yonas, "move"), **given).content.decode()
    done = post(client, url(yonas, "move"), **given, seen=f"{to} {today:%Y-%m-%d}")
    form = client.get(done["Location"]).context["form"]
    assert form["target"].value() == f"{cast.maastricht.pk}/azc Maastricht"
    assert rows(prepare, Participant, "location") == [(None,)]


def test_coa_is_offered_no_location_of_another_pilot(client_of, yonas):
    assert "azc Maastricht" not in client_of("coa").get(url(yonas, "move")).content.decode()
