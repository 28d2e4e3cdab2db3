"""Residents counted per location and day, and hours in kind once a month."""

from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import timezone

from pilots.counts import first_day, month_before
from pilots.models import InKindHours, ResidentCount
from tests.participants.helpers import day, post, rows

pytestmark = pytest.mark.django_db
LIST, ADD, HOURS = (
    reverse(f"pilots:{name}", args=["assen"]) for name in ("resident-counts", "resident-count-add", "hours")
)


def counted(prepare):
    return rows(prepare, ResidentCount, "location__name", "counted_on", "residents", "entitled")


@pytest.fixture
def count(prepare):
    def made(location, on, residents, entitled=None):
        given = {"counted_on": on, "residents": residents, "entitled": entitled}
        with prepare():
            return ResidentCount.objects.create(pilot_id=location.pilot_id, location=location, **given)

    return made


def test_coa_counts_its_own_location_and_a_second_count_of_a_day_corrects_the_first(client_of, cast, prepare):
    client, on = client_of("coa"), timezone.localdate()
    answers = {"location": cast.schepersmaat.pk, "residents": "240", "entitled": "80"} | day("counted_on", on)
    assert post(client, ADD, **answers).status_code == 303
    assert post(client, ADD, **(answers | {"residents": "245", "entitled": ""})).status_code == 303
    assert counted(prepare) == [("azc Schepersmaat", on, 245, None)]
    assert post(client, ADD, **(answers | {"location": cast.graswijk.pk})).status_code == 422
    more = post(client, ADD, **(answers | {"entitled": "241"}))
    assert more.status_code == 422
    assert "Dit zijn er meer dan er wonen" in more.content.decode()


def test_a_count_is_moved_to_another_day_and_taken_away(client_of, cast, prepare, count):
    row = count(cast.schepersmaat, date(2026, 10, 1), 240)
    client, args = client_of("coa"), ["assen", row.pk]
    answers = {"location": cast.schepersmaat.pk, "residents": "240"} | day("counted_on", date(2026, 10, 2))
    assert post(client, reverse("pilots:resident-count-edit", args=args), **answers).status_code == 303
    assert counted(prepare) == [("azc Schepersmaat", date(2026, 10, 2), 240, None)]
    ((pk,),) = rows(prepare, ResidentCount, "pk")
    remove = reverse("pilots:resident-count-remove", args=["assen", pk])
    assert [post(client, remove).status_code for _ in range(2)] == [303, 303]
    assert counted(prepare) == []


def test_coa_reads_its_own_location_and_leader_and_jobhunter_the_pilot(client_of, cast, count):
    count(cast.schepersmaat, date(2026, 10, 1), 240)
    count(cast.graswijk, date(2026, 10, 1), 611)
    count(cast.azc_maastricht, date(2026, 10, 1), 777)
    seen = {who: client_of(who).get(LIST) for who in ("coa", "jobhunter", "project_leader")}
    found = {who: sorted(row.residents for row in page.context["counts"]) for who, page in seen.items()}
    assert found == {"coa": [240], "jobhunter": [240, 611], "project_leader": [240, 611]}
    assert "Bewoners tellen" not in seen["jobhunter"].content.decode()


def test_hours_are_told_once_a_month_and_start_with_those_of_the_month_before(client_of, cast, prepare):
    month = first_day(timezone.localdate())
    given = {"pilot": cast.assen, "membership": cast.members["coa"], "activity": "papieren", "hours": 12}
    with prepare():
        InKindHours.objects.create(month=month_before(month), **given)
    client = client_of("coa")
    assert client.get(HOURS).context["form"].initial == {"papieren": Decimal(12)}
    assert post(client, HOURS, papieren="8,5", overleg="2", intake="").status_code == 303
    assert post(client, HOURS, papieren="9", overleg="").status_code == 303
    assert rows(prepare, InKindHours, "activity", "hours", month=month) == [("papieren", Decimal(9))]
    assert client.get(HOURS).context["form"].initial == {"papieren": Decimal(9)}


def test_an_earlier_month_is_told_by_its_address_and_nonsense_is_this_month(client_of, cast, prepare):
    month = month_before(first_day(timezone.localdate()))
    client = client_of("coa")
    assert post(client, f"{HOURS}?maand={month:%Y-%m}", overleg="3").status_code == 303
    assert rows(prepare, InKindHours, "month", "hours") == [(month, Decimal(3))]
    assert client.get(f"{HOURS}?maand=2199-99").status_code == 200


def test_more_hours_than_a_month_holds_are_refused(client_of, prepare):
    for answers in ({"overleg": "251"}, {"overleg": "200", "papieren": "51"}):
        assert post(client_of("coa"), HOURS, **answers).status_code == 422
    assert rows(prepare, InKindHours, "pk") == []


def test_the_leader_reads_everybodys_hours_with_totals_and_coa_only_its_own(client_of, cast, prepare):
    month = first_day(timezone.localdate())
    with prepare():
        for member, number in ((cast.members["coa"], 12), (cast.members["jobhunter"], 30), (cast.neighbour_coa, 77)):
            given = {"pilot": member.pilot, "membership": member, "activity": "papieren", "hours": number}
            InKindHours.objects.create(month=month, **given)
    page = client_of("project_leader").get(reverse("pilots:hours-of-all", args=["assen"]))
    assert page.context["total"] == 42
    assert [(total, len(found)) for _name, found, total in page.context["months"]] == [(42, 2)]
    assert [row.total for row in client_of("coa").get(HOURS).context["told"]] == [12]
