"""Contact with an employer: what was said, what comes next, how the employer stands, and who has been silent."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from config.database.scope import maintenance
from employers.models import Employer, EmployerInteraction, EmployerProfile
from employers.rules.silence import silent_since
from tests.cast import Cast, make_cast
from tests.factories import make_contact, make_employer, make_interaction, make_law
from tests.preparing import preparing

pytestmark = pytest.mark.django_db
LIST = "/pilots/assen/employers/"
TODAY = timezone.localdate()


def ago(days):
    return TODAY - timedelta(days=days)


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    make_law()
    return make_cast()


@pytest.fixture(scope="module")
def bakery(cast) -> Employer:
    return make_employer(cast.assen, "Bakkerij Van Roon", place="Assen")


@pytest.fixture
def jobhunter(client_of):
    return client_of("jobhunter")


def words(response) -> str:
    return " ".join(response.content.decode().split())


def rows(model, **fields):
    with maintenance():
        return list(model.objects.filter(**fields))


def written_down(employer, day):
    """As if the employer was added on a day."""
    with preparing():
        Employer.objects.filter(pk=employer.pk).update(recorded_at=timezone.now() - (TODAY - day))


def test_contact_is_written_down_with_what_comes_next(cast, bakery, jobhunter):
    gerda = make_contact(bakery, "Gerda Luinge")
    stranger = make_contact(make_employer(cast.assen, "Garage"), "Iemand Anders")
    sent = {"kind": "bezoek", "happened_on": str(TODAY), "contact": str(gerda.pk), "note": "Rondleiding gehad."}
    sent |= {"next_on": str(TODAY + timedelta(days=14)), "next_note": "Proefdag plannen kan niet"}
    address = f"{LIST}{bakery.pk}/interactions/add/"
    assert "Iemand Anders" not in words(jobhunter.get(address))
    assert jobhunter.post(address, sent | {"contact": str(stranger.pk)}).status_code == 422
    assert jobhunter.post(address, sent).status_code == 303
    (made,) = rows(EmployerInteraction, employer=bakery)
    assert (made.contact_id, made.happened_on, made.recorded_by_id) == (
        gerda.pk, TODAY, cast.members["jobhunter"].pk,
    )  # fmt: skip
    page = words(jobhunter.get(f"{LIST}{bakery.pk}/"))
    for said in ("Rondleiding gehad.", "Met Gerda Luinge.", "Proefdag plannen kan niet", "Weer contact op"):
        assert said in page


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"happened_on": str(TODAY + timedelta(days=1))}, "Deze datum ligt in de toekomst"),
        ({"next_on": str(ago(1))}, "Vul een datum in vanaf"),
        ({"next_note": "bellen"}, "Vul in wanneer er weer contact is"),
        ({"note": "nummer 999990044"}, "Dit lijkt op een burgerservicenummer"),
        ({"kind": ""}, "Kies"),
    ],
)
def test_contact_that_cannot_be_is_refused_in_words(bakery, jobhunter, sent, sentence):
    body = {"kind": "telefoon", "happened_on": str(TODAY)} | sent
    answer = jobhunter.post(f"{LIST}{bakery.pk}/interactions/add/", body)
    assert (answer.status_code, sentence in answer.content.decode()) == (422, True)
    assert rows(EmployerInteraction) == []


def test_a_mistake_is_corrected_or_taken_back_and_old_contact_stands_behind_a_link(bakery, jobhunter):
    for number in range(7):
        make_interaction(bakery, ago(10 + number), note=f"Gesprek {number}")
    page = words(jobhunter.get(f"{LIST}{bakery.pk}/"))
    assert [f"Gesprek {n}" in page for n in (0, 4, 5, 6)] == [True, True, False, False]
    assert "Gesprek 6" in words(jobhunter.get(f"{LIST}{bakery.pk}/?contact=alle"))
    (last,) = rows(EmployerInteraction, note="Gesprek 0")
    address = f"{LIST}{bakery.pk}/interactions/{last.pk}/"
    form = jobhunter.get(address).context["form"]
    sent = {"kind": "e_mail", "happened_on": str(ago(2)), "note": "Anders", "seen": form["seen"].value()}
    assert jobhunter.post(address, sent).status_code == 303
    assert "Dit contact is intussen gewijzigd, door een collega of in een ander tabblad." in words(
        jobhunter.post(address, sent)
    )
    assert [jobhunter.post(f"{address}remove/").status_code for _ in range(2)] == [303, 303]
    assert rows(EmployerInteraction, pk=last.pk) == []


def test_how_an_employer_stands_is_written_down_and_shown(bakery, jobhunter):
    address = f"{LIST}{bakery.pk}/profile/"
    sent = {"willingness": "onder_voorwaarden", "conditions": "taalles in de avond", "motives": ["maatschappelijk"]}
    sent |= {"motive_note": "familiebedrijf", "in_shortage_sector": "ja", "has_social_return": "nee"}
    sent |= {"is_ambassador": "ja", "quality_label": "PSO, trede 2"}
    assert jobhunter.post(address, {"willingness_on": str(TODAY)}).status_code == 422
    assert jobhunter.post(address, sent).status_code == 303
    (profile,) = rows(EmployerProfile, employer=bakery)
    assert (profile.willingness_on, profile.motives, profile.in_shortage_sector) == (TODAY, ["maatschappelijk"], True)
    page = words(jobhunter.get(f"{LIST}{bakery.pk}/"))
    for said in ("Ja, onder voorwaarden", "taalles in de avond", "Wil iets betekenen", "PSO, trede 2"):
        assert said in page
    for choice, found in (("onder_voorwaarden", True), ("nee", False)):
        assert ("Bakkerij Van Roon" in words(jobhunter.get(f"{LIST}?bereid={choice}"))) is found


def listed(client, query):
    """Names of the list in order, without the employer of the whole module."""
    names = re.findall(r'class="wr-persoon" href="[^"]+">([^<]+)<', client.get(LIST + query).content.decode())
    return [name for name in names if name != "Bakkerij Van Roon"]


def test_silence_counts_from_the_last_contact_and_without_any_from_the_first_day(cast, jobhunter):
    called = make_employer(cast.assen, "Gebeld", first_contact_on=ago(200))
    noted = make_employer(cast.assen, "Genoteerd", first_contact_on=ago(65))
    never, new = make_employer(cast.assen, "Nooit gebeld"), make_employer(cast.assen, "Nieuw")
    make_employer(cast.assen, "Weg", first_contact_on=ago(300), dropped_out_on=ago(100))
    make_interaction(make_employer(cast.maastricht, "Vreemd"), ago(400))
    for days in (120, 31):
        make_interaction(called, ago(days))
    written_down(never, ago(95))
    expected = {
        "30": {"Gebeld", "Genoteerd", "Nooit gebeld"},
        "60": {"Genoteerd", "Nooit gebeld"},
        "90": {"Nooit gebeld"},
        "nooit": {"Nooit gebeld", "Nieuw"},
    }
    assert {choice: set(listed(jobhunter, f"?stil={choice}")) for choice in expected} == expected
    in_order = ["Weg", "Nooit gebeld", "Genoteerd", "Gebeld", "Nieuw"]
    assert listed(jobhunter, "?sort=silent_since") == in_order
    page = words(jobhunter.get(LIST))
    assert "nog geen contact, bekend sinds" in page
    assert "afgehaakt op" in page
    with maintenance():
        for row in Employer.objects.with_contact().filter(pk__in=[called.pk, noted.pk, never.pk, new.pk]):
            known_since = timezone.localdate(row.recorded_at)
            assert row.silent_since == silent_since(row.last_contact_on, known_since=known_since)


def test_only_the_last_contact_says_when_there_is_to_be_contact_again(cast, jobhunter):
    employer = make_employer(cast.assen, "Garage Terpstra")
    make_interaction(employer, ago(40), next_on=ago(20))
    assert "deze dag is voorbij" in words(jobhunter.get(f"{LIST}?q=terpstra"))
    make_interaction(employer, ago(5))
    assert "niet afgesproken" in words(jobhunter.get(f"{LIST}?q=terpstra"))


def test_contact_of_another_pilot_does_not_exist(cast, bakery, jobhunter):
    foreign = make_employer(cast.maastricht, "Vreemde Werkgever")
    contact, talk = make_contact(foreign), make_interaction(foreign, ago(3), note="Geheim")
    paths = [f"{foreign.pk}/contacts/add/", f"{foreign.pk}/contacts/{contact.pk}/", f"{foreign.pk}/profile/"]
    paths += [f"{foreign.pk}/interactions/{talk.pk}/", f"{bakery.pk}/interactions/{talk.pk}/"]
    paths += [f"{bakery.pk}/contacts/{contact.pk}/remove/", f"{bakery.pk}/interactions/{talk.pk}/remove/"]
    assert {path: jobhunter.get(LIST + path).status_code for path in paths} == dict.fromkeys(paths, 404)


SBI_CASES = [
    ("2025", "81210", ""),
    ("2008", "8121", ""),
    ("2008", "81.21.0", ""),
    ("2025", "8121", "Een code van SBI 2025 heeft 5 cijfers"),
    ("", "81210", "Kies of deze code van SBI 2008 of van SBI 2025 is"),
    ("2008", "", "Vul de SBI-code in"),
    ("2008", "812", "Vul een SBI-code in van 4 of 5 cijfers"),
    ("2008", "81a10", "Vul een SBI-code in van 4 of 5 cijfers"),
]


@pytest.mark.parametrize(("version", "code", "sentence"), SBI_CASES)
def test_an_sbi_code_is_of_an_edition(jobhunter, version, code, sentence):
    answer = jobhunter.post(f"{LIST}add/", {"name": "Schoon BV", "sbi_version": version, "sbi_code": code})
    kept = [(row.sbi_version, row.sbi_code) for row in rows(Employer, name="Schoon BV")]
    if sentence:
        assert (answer.status_code, sentence in answer.content.decode(), kept) == (422, True, [])
    else:
        assert (answer.status_code, kept) == (303, [(version, code.replace(".", ""))])
