"""Who fits what on screen: groups, reasons in words, what the team put aside, and how it works."""

import ast
import hashlib
import inspect
from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from config.database.scope import maintenance
from matching.models import Dismissal, Match
from matching.ranking_words import SENTENCES, VERSIONS, told
from matching.rules import certificates, ranking, right_by_start
from matching.rules.ranking import OF_JOB, OF_PERSON, Reason, Topic, Weight, reasons_for
from matching.rules.right_by_start import RightState
from matching.worklist.registry import address_in
from participants.enums import MilestoneKind
from pilots.enums import Role
from pilots.models import Pilot
from tests.cast import make_cast
from tests.factories import (
    make_employer,
    make_law,
    make_match,
    make_milestone,
    make_participant,
    make_profile,
    make_vacancy,
)
from tests.matching.rules.test_ranking import job_of, person_of
from tests.preparing import preparing

#: The rules of each version, as they are written: see `test_whoever_changes_the_rules_gives_them_a_version`.
FINGERPRINTS = {1: "96e39d5ec7452e70", 2: "c06efbadd606b1f9", 3: "cca6e0445af3eec5"}
BASE = "/pilots/assen/matches/"
WEEK = ["ma", "di", "wo", "do", "vr"]


def fingerprint() -> str:
    """The rules without their comments and docstrings."""
    written = hashlib.sha256()
    for module in (ranking, certificates, right_by_start):
        tree = ast.parse(inspect.getsource(module))
        for node in ast.walk(tree):
            if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef) and ast.get_docstring(node) is not None:
                node.body[0] = ast.Pass()
        written.update(ast.unparse(tree).encode())
    return written.hexdigest()[:16]


def test_whoever_changes_the_rules_gives_them_a_version():
    """The rules changed? Raise VERSION, tell in VERSIONS what changed, and write the new fingerprint here.

    Only written in another way? Hold the new way against the old one in a test, as that of `right_by_start` does, and
    write the fingerprint over the last one.
    """
    assert FINGERPRINTS[ranking.VERSION] == fingerprint()
    assert [number for number, _since, _what in VERSIONS] == list(FINGERPRINTS) == list(range(1, ranking.VERSION + 1))


def test_every_reason_that_the_rules_can_give_has_words():
    assert set(SENTENCES) == set(Topic)
    lines = [told(reasons_for(person_of(seed), job_of(seed + 1))) for seed in range(400)]
    assert all(line.text and "{" not in line.text for reasons in lines for line in reasons)
    for state in RightState:
        reason = Reason(Topic.RIGHT, Weight.NOTE, state.value, "2026-12-25", "2027-01-22")
        assert told([reason])[0].heading == "Mag werken"


def test_what_is_unknown_is_told_once_for_each_who_can_be_asked():
    reasons = [
        Reason(Topic.LANGUAGE, Weight.NOTE, OF_PERSON, "a2", "dutch"),
        Reason(Topic.HOURS, Weight.NOTE, OF_JOB),
        Reason(Topic.LICENCE, Weight.NOTE, OF_JOB),
        Reason(Topic.TRAVEL, Weight.FOR, "within", "fiets 30", "fiets 25"),
        Reason(Topic.CERTIFICATES, Weight.NOTE, OF_PERSON, "heftruck:valid vca:unknown"),
    ]
    assert [(line.label, line.heading, line.text) for line in told(reasons)] == [
        ("past", "Reistijd", "25 minuten fietsen, wil tot 30 minuten"),
        ("let op", "Vraag de werkgever", "uren, rijbewijs"),
        ("let op", "Vraag de deelnemer", "niveau Nederlands (A2 gevraagd), papieren (VCA)"),
    ]
    looked_at = Reason(Topic.CERTIFICATES, Weight.AGAINST, "absent", "vca:absent heftruck:expired", "poortpas")
    assert [(line.label, line.text) for line in told([looked_at])] == [
        ("past niet", "VCA is er niet, Heftruckcertificaat is verlopen op de eerste dag; ook gevraagd: poortpas")
    ]


@pytest.fixture(scope="module")
def world(rows_of_module):
    """Work at a bakery: Amina fits, of Bilal nothing is known, Chloe has too few hours, Leyla is of another pilot."""
    cast = make_cast()
    make_law()
    employer = make_employer(cast.assen, "Bakkerij Van Roon", place="Assen")
    vacancy = make_vacancy(
        employer, "Bakker", sector="horeca", hours_min=Decimal(24), language_level="a1", days=["ma", "di"],
        has_shifts=False, has_nights=False, has_weekends=False, needs_driving_licence=False,
    )  # fmt: skip
    people = {}
    for number, (pilot, name) in enumerate(
        [(cast.assen, "Amina"), (cast.assen, "Bilal"), (cast.assen, "Chloe"), (cast.maastricht, "Leyla")], start=1
    ):
        place = cast.schepersmaat if pilot == cast.assen else cast.azc_maastricht
        people[name] = make_participant(pilot, f"A-000{number}", first_name=name, last_name="Test", location=place)
        make_milestone(people[name], MilestoneKind.STATUS_GRANTED, date(2026, 1, 5))
    full = {"available_days": WEEK, "experience": ["horeca"], "bike_minutes": 30}
    for name, hours in (("Amina", 32), ("Chloe", 12), ("Leyla", 32)):
        make_profile(people[name], hours_available=hours, **full)
        make_milestone(people[name], MilestoneKind.LANGUAGE_LEVEL, date(2026, 2, 1), detail="a2")
    with preparing():
        employer.travel_times.create(pilot=cast.assen, location=cast.schepersmaat, mode="fiets", minutes=25)
    return cast, vacancy, people


@pytest.fixture
def jobhunter(world) -> Client:
    cast, _vacancy, _people = world
    client = Client()
    client.force_login(cast.user("jobhunter"))
    return client


def page(client: Client, path: str) -> str:
    answer = client.get(BASE + path)
    assert answer.status_code == 200
    return answer.content.decode()


def parts(text: str) -> tuple[str, str]:
    """What ranks, and what is folded away because it does not fit."""
    before, _, folded = text.partition("<summary>Past niet")
    return before, folded


@pytest.mark.django_db
def test_the_candidates_of_a_vacancy_stand_in_groups_with_their_reasons(world, jobhunter):
    _cast, vacancy, people = world
    ranked, out = parts(page(jobhunter, f"vacancies/{vacancy.pk}/candidates/"))
    assert [ranked.index(name) for name in ("Amina Test", "Bilal Test")] == sorted(
        ranked.index(name) for name in ("Amina Test", "Bilal Test")
    )
    assert ("Chloe Test" in ranked, "Chloe Test" in out, "Leyla" in ranked + out) == (False, True, False)
    assert "<b>Uren</b>: vraagt 24 uur, kan 12 uur" in out
    assert "<b>Reistijd</b>: 25 minuten fietsen, wil tot 30 minuten" in ranked
    assert "<b>Mag werken</b>: vrij om te werken" in ranked
    assert "van 100" not in ranked
    assert f"?deelnemer={people['Amina'].pk}&amp;vacature={vacancy.pk}" in ranked
    fitting = page(jobhunter, f"vacancies/{vacancy.pk}/candidates/?toon=passend")
    assert ("Amina Test" in fitting, "Bilal Test" in parts(fitting)[0]) == (True, False)
    elsewhere = page(jobhunter, f"vacancies/{vacancy.pk}/candidates/?locatie={world[0].graswijk.pk}")
    assert "Amina Test" not in elsewhere
    nonsense = {"toon": "\x00", "locatie": "x", "page": "zz"}
    assert jobhunter.get(f"{BASE}vacancies/{vacancy.pk}/candidates/", nonsense).status_code == 200


@pytest.mark.django_db
def test_the_first_stand_on_the_vacancy_and_on_the_tab_of_work(world, jobhunter):
    _cast, vacancy, people = world
    text = jobhunter.get(f"/pilots/assen/employers/vacancies/{vacancy.pk}/").content.decode()
    assert ("Passende kandidaten" in text, "Amina Test" in text, "Chloe Test" in text) == (True, True, False)
    dossier = f"/pilots/assen/participants/{people['Amina'].pk}/?deel=werk"
    text = jobhunter.get(dossier).content.decode()
    assert ("Passende vacatures" in text, ">Bakker</a>" in text) == (True, True)
    assert "Zo rangschikt Werkroute" in text


@pytest.mark.django_db
def test_past_niet_asks_why_is_remembered_and_taken_back(world, jobhunter):
    _cast, vacancy, people = world
    amina = people["Amina"]
    url = f"{BASE}people/{amina.pk}/vacancies/{vacancy.pk}/dismiss/"
    assert jobhunter.post(url, {}).status_code == 422
    assert jobhunter.post(url, {"cause": "anders"}).status_code == 422
    answer = jobhunter.post(f"{url}?van=vacature", {"cause": "wil_niet", "note": "wil geen brood bakken"})
    assert (answer.status_code, answer["Location"]) == (303, f"{BASE}vacancies/{vacancy.pk}/candidates/")
    text = page(jobhunter, f"vacancies/{vacancy.pk}/candidates/")
    ranked, aside = text.split("Door het team opzij gelegd")
    assert "Amina Test" not in ranked.partition('id="resultaat"')[2]
    assert "Deelnemer wil dit werk niet: wil geen brood bakken" in aside
    assert "Bakker, Bakkerij Van Roon" in page(jobhunter, f"people/{amina.pk}/vacancies/")
    told = jobhunter.get(f"/pilots/assen/participants/{amina.pk}/changes/").content.decode()
    assert "Deelnemer wil dit werk niet" in told
    with maintenance():
        (row,) = Dismissal.objects.all()
    assert jobhunter.post(f"{BASE}dismissals/{row.pk}/undo/").status_code == 303
    assert ">Bakker</a>" in page(jobhunter, f"people/{amina.pk}/vacancies/")
    with maintenance():
        assert Dismissal.objects.count() == 0


@pytest.mark.django_db
def test_who_was_proposed_is_not_put_aside_while_the_match_runs(world, jobhunter):
    _cast, vacancy, people = world
    match = make_match(people["Amina"], vacancy.employer, vacancy=vacancy)
    answer = jobhunter.post(f"{BASE}people/{people['Amina'].pk}/vacancies/{vacancy.pk}/dismiss/", {"cause": "taal"})
    text = answer.content.decode()
    assert answer.status_code == 422
    assert "Amina Test is hier al voorgesteld." in text
    assert f'href="{BASE}{match.pk}/"' in text
    with maintenance():
        assert (Dismissal.objects.count(), Match.objects.count()) == (0, 1)


@pytest.mark.django_db
def test_the_explanation_is_for_everybody_and_the_ranking_for_jobhunters_only(world):
    cast, vacancy, people = world
    ranked = (f"vacancies/{vacancy.pk}/candidates/", f"people/{people['Amina'].pk}/vacancies/")
    for role in cast.members:
        client = Client()
        client.force_login(cast.user(role))
        text = page(client, "ranking/")
        assert ("Een mens beslist" in text, f"Versie {ranking.VERSION}, sinds" in text) == (True, True)
        expected = 200 if role == Role.JOBHUNTER else 403
        assert [client.get(BASE + path).status_code for path in ranked] == [expected, expected]
    stranger = Client()
    stranger.force_login(cast.user("neighbour"))
    assert [stranger.get(BASE + path).status_code for path in ranked] == [404, 404]


@pytest.mark.django_db
def test_a_vacancy_of_another_pilot_cannot_be_put_aside(world, jobhunter):
    cast, vacancy, people = world
    foreign = make_vacancy(make_employer(cast.maastricht, "Vreemde Werkgever"))
    for person, about in ((people["Amina"], foreign), (people["Leyla"], vacancy)):
        url = f"{BASE}people/{person.pk}/vacancies/{about.pk}/dismiss/"
        assert jobhunter.post(url, {"cause": "taal"}).status_code == 404


@pytest.mark.django_db
def test_a_vacancy_that_is_closed_shows_nobody(world, jobhunter):
    _cast, vacancy, people = world
    with maintenance():
        vacancy.open_until = timezone.localdate() - timedelta(days=1)
        vacancy.save()
    assert (
        "Passende kandidaten" not in jobhunter.get(f"/pilots/assen/employers/vacancies/{vacancy.pk}/").content.decode()
    )
    assert "Bakker" not in parts(page(jobhunter, f"people/{people['Bilal'].pk}/vacancies/"))[0]


def test_an_address_that_is_filled_in_is_that_of_its_route():
    pilot, person, vacancy = Pilot(slug="assen"), uuid4(), uuid4()
    for route, *keys in (
        ("matching:dismiss", person, vacancy),
        ("participants:milestone-add", person, "w_document"),
        ("matching:put-off", "ab12" * 8),
    ):
        assert address_in(pilot, route, *keys) == reverse(route, args=["assen", *keys])
