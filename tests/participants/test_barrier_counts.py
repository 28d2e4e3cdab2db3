"""Counting what stops people, by month and by who says so, without a name."""

import pytest
from django.urls import reverse
from django.utils import timezone

from config.database.scope import scoped
from participants import services
from pilots.enums import Role
from pilots.middleware import scope_of
from pilots.models import BarrierCount
from tests.participants.helpers import post, rows

pytestmark = pytest.mark.django_db
ADDRESS = reverse("participants:barrier-counts", args=["assen"])
FIELDS = ("code", "reported_by", "month", "number", "recorded_by")


def this_month():
    return timezone.localdate().replace(day=1)


@pytest.mark.parametrize(("who", "party"), [("jobhunter", "deelnemer"), ("coa", "coa")])
def test_a_month_is_counted_for_ones_own_party_unless_another_is_chosen(cast, client_of, prepare, who, party):
    me = cast.members[Role(who)].pk
    assert post(client_of(who), ADDRESS, taal="3", vervoer="").status_code == 303
    assert post(client_of(who), f"{ADDRESS}?melder=werkgever&maand={this_month()}", taal="1").status_code == 303
    found = rows(prepare, BarrierCount, *FIELDS)
    assert sorted(found) == sorted([("taal", party, this_month(), 3, me), ("taal", "werkgever", this_month(), 1, me)])


def test_counting_again_replaces_and_nothing_becomes_zero(cast, client_of, prepare):
    post(client_of("jobhunter"), f"{ADDRESS}?melder=coa", taal="3", vervoer="2")
    post(client_of("coa"), ADDRESS, taal="4", vervoer="")
    assert sorted(rows(prepare, BarrierCount, "code", "number")) == [("taal", 4), ("vervoer", 0)]
    assert 'value="4"' in client_of("jobhunter").get(f"{ADDRESS}?melder=coa").content.decode()


@pytest.mark.parametrize("number", ["-1", "1,5", "veel", "1000"])
def test_what_is_no_number_is_a_sentence(client_of, prepare, number):
    answer = post(client_of("jobhunter"), ADDRESS, taal=number)
    assert answer.status_code == 422
    assert "Vul bij" in answer.content.decode()
    assert rows(prepare, BarrierCount, "code") == []


@pytest.mark.parametrize("query", ["?maand=1999-01-01", "?maand=x&melder=y", "?melder=niemand"])
def test_a_month_or_party_that_is_not_on_offer_gives_the_present_one(client_of, query):
    answer = client_of("jobhunter").get(ADDRESS + query)
    assert answer.status_code == 200
    assert answer.context["choice"].cleaned_data == {"maand": this_month().isoformat(), "melder": "deelnemer"}


def test_the_neighbours_numbers_stay_with_the_neighbours(cast, client_of, prepare):
    with scoped(scope_of(cast.neighbour)):
        given = {"month": this_month(), "reported_by": "deelnemer", "numbers": {"taal": 77}}
        services.count_barriers(by=cast.neighbour, **given)
    assert 'value="77"' not in client_of("jobhunter").get(ADDRESS).content.decode()
    post(client_of("jobhunter"), ADDRESS, taal="2")
    assert sorted(rows(prepare, BarrierCount, "pilot", "number")) == sorted(
        [(cast.maastricht.pk, 77), (cast.assen.pk, 2)]
    )
