"""The page of work: its contracts, level, and the work before and after it; a job coach reads no wage."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.apps import apps
from django.utils import timezone

from config.database.scope import maintenance
from matching.models import Contract, Placement, Progression
from participants.models import WorkProfile
from tests.factories import make_employer, make_participant, make_placement, make_profile
from tests.html_forms import forms_of

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


def test_who_knows_records_whether_work_fits_better_and_that_goes_before_what_is_derived(client_of, cast, jobs):
    first, second = jobs
    jobhunter, coach, url = (
        client_of("jobhunter"),
        client_of("job_coach"),
        f"{BASE}placements/{jobs[1].pk}/progression/",
    )
    form = forms_of(jobhunter.get(url).content.decode(), url)[-1]
    assert (form.values["fits"], form.values["better"]) == (["ja"], ["niveau", "uren", "uurloon"])
    seen_by_coach = coach.get(url).content.decode()
    assert forms_of(seen_by_coach, url)[-1].values["better"] == ["niveau", "uren"]  # no wages, also not as a tick
    no = {"fits": "nee", "note": "Veel verder reizen", "version": "0"}
    assert coach.post(url, no).status_code == 303
    for client in (jobhunter, coach):
        after, before = page(client, second), page(client, first)
        assert "Dit werk past niet beter dan het vorige." in after
        assert "Het volgende werk past niet beter." in before
        assert "Veel verder reizen<span" in after
        assert "Vastgelegd door Jobcoach Assen (" in after
        assert "Beter passend werk" not in after + before
    stale = jobhunter.post(url, no)
    assert (
        stale.status_code,
        "Dit is intussen vastgelegd, door een collega of in een ander tabblad." in stale.content.decode(),
    ) == (422, True)
    untold = {"fits": "ja", "better": ["anders"], "version": "1"}
    assert "Vul een toelichting in" in jobhunter.post(url, untold).content.decode()
    at_odds = {"fits": "nee", "better": ["uren"], "version": "1"}
    assert "Kies ‘Ja’, of laat dit leeg" in jobhunter.post(url, at_odds).content.decode()
    assert (
        jobhunter.post(url, untold | {"better": ["anders", "contract"], "note": "Dichter bij huis"}).status_code == 303
    )
    told = page(jobhunter, second)
    assert "Dit werk past beter dan het vorige." in told
    assert "Beter: contract, iets anders. Dichter bij huis" in told
    assert jobhunter.post(url, {"fits": "", "better": [], "version": "2"}).status_code == 303  # nobody knows, after all
    assert "Dit werk past beter dan het vorige." in page(jobhunter, second)
    assert "Vastgelegd door" not in page(jobhunter, second)
    none_before = jobhunter.post(f"{BASE}placements/{first.pk}/progression/", no)
    assert "Er is geen eerder betaald werk vastgelegd" in none_before.content.decode()
    assert (none_before.status_code, f"placements/{first.pk}/progression/" in page(jobhunter, first)) == (422, False)
    with maintenance():
        (row,) = Progression.objects.all()
        history = (
            apps.get_model("matching", "ProgressionEvent").objects.order_by("pgh_id").values_list("fits", flat=True)
        )
        assert [fits for fits in history if fits] == ["nee", "ja"]
    assert (row.placement_id, row.recorded_by_id, row.version) == (second.pk, cast.members["jobhunter"].pk, 3)


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
