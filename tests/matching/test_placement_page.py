"""The page of work: its contracts, level, and the work before and after it; a job coach reads no wage."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from config.database.scope import maintenance
from matching.models import Contract, Placement
from participants.models import WorkProfile
from tests.factories import make_employer, make_participant, make_placement, make_profile

pytestmark = pytest.mark.django_db
BASE = "/pilots/assen/matches/"


def day(name: str, value: date) -> dict[str, str]:
    return {f"{name}_dag": str(value.day), f"{name}_maand": str(value.month), f"{name}_jaar": str(value.year)}


@pytest.fixture
def jobs(cast, law):
    """Two jobs of one person, 12 days apart; the second is better paid and asks more."""
    person = make_participant(cast.assen, "A-0001", location=cast.schepersmaat)
    coach = cast.members["job_coach"]
    with maintenance():
        person.job_coach = coach
        person.save(update_fields=["job_coach"])
    make_profile(person, education="hoog")
    now = timezone.localdate()
    bakery, garage = make_employer(cast.assen, "Bakkerij Van Roon"), make_employer(cast.assen, "Garage Terpstra")
    ended = now - timedelta(days=40)
    first = make_placement(
        person, bakery, now - timedelta(days=200), ends_on=ended, job_level="laag", hours=24,
        per_hour=Decimal("15.00"), job_coach=coach,
    )  # fmt: skip
    second = make_placement(
        person, garage, ended + timedelta(days=12), job_level="midden", hours=32, per_hour=Decimal("16.00"),
        contract_ends_on=now + timedelta(days=20), job_coach=coach,
    )  # fmt: skip
    return first, second


def page(client, placement):
    return " ".join(client.get(f"{BASE}placements/{placement.pk}/").content.decode().split())


def test_work_after_work_is_linked_both_ways_with_what_became_better(client_of, jobs):
    first, second = jobs
    for client in (client_of("jobhunter"), client_of("job_coach")):
        after, before = page(client, second), page(client, first)
        assert "Nieuw werk 12 dagen na het einde van het vorige. Dat is binnen 90 dagen." in after
        assert "Dit werk past beter dan het vorige." in after
        assert "Het volgende werk past beter." in before
        assert "Niveau: van laag naar midden" in after
        assert "Uren: van 24 naar 32 per week" in after
        assert "Onder het opleidingsniveau" in after
    assert "Uurloon: van € 15,00 naar € 16,00" in page(client_of("jobhunter"), second)
    assert "15,00" not in page(client_of("job_coach"), second)


def test_an_unknown_education_gives_no_judgement(client_of, jobs):
    with maintenance():
        WorkProfile.objects.update(education="onbekend")
    assert "opleidingsniveau" not in page(client_of("jobhunter"), jobs[1])


def test_extension_permanent_and_correction_in_the_browser(client_of, jobs):
    second, jobhunter = jobs[1], client_of("jobhunter")
    add = f"{BASE}placements/{second.pk}/contracts/add/"
    with maintenance():
        (contract,) = Contract.objects.filter(placement=second)
    following = contract.ends_on + timedelta(days=1)
    assert 'value="16,00"' in jobhunter.get(add).content.decode()
    permanent = jobhunter.get(f"{add}?soort=vast").content.decode()
    assert f'value="{following.year}"' in permanent
    given = {"contract_kind": "onbepaald", "hours_per_week": "36", "per_hour": "17,00", "version": "1"}
    early = jobhunter.post(f"{add}?soort=vast", given | day("starts_on", contract.ends_on))
    assert (early.status_code, "Twee contracten tegelijk kan niet." in early.content.decode()) == (422, True)
    assert jobhunter.post(f"{add}?soort=vast", given | day("starts_on", following)).status_code == 303
    shown = page(jobhunter, second)
    assert "Contract: van bepaalde tijd naar onbepaalde tijd" in shown
    assert "Uren: van 32 naar 36 per week" in shown
    edit = f"{BASE}contracts/{contract.pk}/"
    changed = {"contract_kind": "bepaald", "hours_per_week": "30", "version": "2"}
    changed |= day("starts_on", contract.starts_on) | day("contract_ends_on", contract.ends_on)
    assert jobhunter.post(edit, changed).status_code == 303
    assert jobhunter.post(edit, changed).status_code == 422  # the form is older than the change
    job = {"title": "Monteur", "sector": "techniek", "job_level": "hoog", "version": "3"}
    assert jobhunter.post(f"{BASE}placements/{second.pk}/job/", job).status_code == 303
    with maintenance():
        found = Placement.objects.get(pk=second.pk)
        hours = Contract.objects.get(pk=contract.pk).hours_per_week
    assert (found.title, found.job_level, hours) == ("Monteur", "hoog", Decimal(30))
    assert "Op het opleidingsniveau" in page(jobhunter, second)
