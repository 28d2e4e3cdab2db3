"""The pages of figures: who sees what, nobody's name, and a period that cannot be used."""

from datetime import date

import pytest
from django.urls import reverse

from config.database.scope import maintenance
from pilots.enums import Role
from pilots.models import AccessRecord, EvaluationQuestion
from reporting.models import Publication
from tests.factories import make_budget_line, make_employer, make_participant, make_phase, make_placement

TEAM = {"jobhunter", "project_leader"}
LEADER = {"project_leader"}
PUBLIC = {"researcher", "privacy_officer"}
ROLES = [str(role) for role in Role if role != Role.FUNCTIONAL_ADMIN]


def make_worker(cast, case_number, **fields):
    person = make_participant(cast.assen, case_number, location=cast.schepersmaat, intake_on=date(2026, 2, 1), **fields)
    make_placement(person, make_employer(cast.assen, f"Werkgever {case_number}"), date(2026, 3, 1), sector="horeca")
    return person


@pytest.fixture
def assen(cast, law):
    phase = make_phase(cast.assen, starts_on=date(2026, 1, 1), target_placed=25)
    make_budget_line(phase, "Jobhunters", 90_000)
    make_worker(cast, "A-0001")
    other = make_participant(cast.maastricht, "M-0001", first_name="Hanna", last_name="Haile")
    make_placement(other, make_employer(cast.maastricht), date(2026, 3, 1))
    with maintenance():
        EvaluationQuestion.objects.create(
            pilot=cast.assen, text="Komen mensen aan het werk?", indicators=["W02", "G07"]
        )
        EvaluationQuestion.objects.create(pilot=cast.assen, position=1, text="Wat dragen zij bij?", indicators=[])
    return cast


def url(name, *args):
    return reverse(f"reporting:{name}", args=["assen", *args])


def text_of(response):
    return response.content.decode()


@pytest.mark.parametrize(
    ("name", "args", "allowed"),
    [
        ("budget", [], TEAM),
        ("expenditure-add", [], LEADER),
        ("indicators", [], TEAM),
        ("indicator", ["W02"], TEAM),
        ("evaluation", [], LEADER),
        ("publish", [], LEADER),
        ("published", [], PUBLIC),
    ],
)
def test_each_page_is_for_its_roles(assen, client_of, name, args, allowed):
    seen = {role: client_of(role).get(url(name, *args)).status_code for role in ROLES}

    assert seen == {role: 200 if role in allowed else 403 for role in ROLES}
    assert client_of("neighbour_leader").get(url(name, *args)).status_code == 404


@pytest.mark.parametrize("name", ["indicators", "evaluation"])
def test_no_name_stands_on_a_page_of_figures(assen, client_of, name):
    page = text_of(client_of("project_leader").get(url(name)))

    assert "Gestart met betaald werk" in page
    assert not any(word in page for word in ("Yonas", "Tesfay", "Hanna", "Haile", "A-0001", "Werkgever A-0001"))


def test_a_figure_opens_to_case_numbers_of_the_own_pilot_without_names(assen, client_of):
    page = text_of(client_of("project_leader").get(url("indicator", "W02")))

    assert "A-0001" in page
    assert not any(word in page for word in ("M-0001", "Yonas", "Tesfay"))


def test_an_unknown_figure_is_not_found(assen, client_of):
    assert client_of("project_leader").get(url("indicator", "X99")).status_code == 404


def test_a_question_without_figures_says_so(assen, client_of):
    page = text_of(client_of("project_leader").get(url("evaluation")))

    assert "Komen mensen aan het werk?" in page
    assert "bij deze vraag hoort nog geen indicator" in page


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("starts=0024-01-01&ends=2026-01-01", "Vul een jaar in met 4 cijfers"),
        ("starts=2026-02-01&ends=2026-01-01", "Vul een laatste dag in die niet voor de eerste dag ligt"),
        ("starts=gisteren&ends=😀", "Vul de eerste dag in"),
        ("starts=2026-01-01&ends=2026-02-01&phase=x", "Kies een fase uit de lijst"),
        ("starts=%00", "Vul"),
    ],
)
@pytest.mark.parametrize("name", ["indicators", "evaluation"])
def test_a_period_that_cannot_be_used_is_told(assen, client_of, name, query, sentence):
    response = client_of("project_leader").get(f"{url(name)}?{query}")

    assert response.status_code == 422
    assert sentence in text_of(response)


def test_the_number_of_queries_does_not_grow(assen, client_of, django_assert_max_num_queries):
    client = client_of("project_leader")
    counts = []
    for extra in (("A-0002",), ("A-0003", "A-0004")):
        for name in ("indicators", "evaluation", "budget"):
            with django_assert_max_num_queries(45) as captured:
                client.get(url(name))
            counts.append((name, len(captured)))
        for case_number in extra:
            make_worker(assen, case_number)
    assert counts[:3] == counts[3:]


def test_publishing_asks_first_and_keeps_the_figures_as_they_are(assen, client_of):
    leader, researcher = client_of("project_leader"), client_of("researcher")
    address = f"{url('publish')}?starts=2026-01-01&ends=2026-06-30"
    key = {"form_key": "8c1f6f6e-6f0e-4a53-9a3e-0e3a3a1d2b11"}

    assert "Openbaar maken" in text_of(leader.get(address))
    for _twice in range(2):
        assert leader.post(address, key).status_code == 303

    with maintenance():
        publication = Publication.objects.get()
    assert publication.figures["audience"] == "public"
    assert publication.figures["indicators"]["W02"]["value"] == 1
    assert publication.figures["indicators"]["W05"]["suppressed"] is True
    make_worker(assen, "A-0002")
    page = text_of(researcher.get(url("published")))
    assert "Gestart met betaald werk" in page
    assert "te kleine aantallen om te tonen" in page
    assert "A-0001" not in page
    assert researcher.get(url("publication", publication.pk)).status_code == 200
    assert leader.get(url("evaluation")).status_code == 200


def test_the_pdf_is_a_download_that_is_logged(assen, client_of):
    response = client_of("project_leader").get(f"{url('evaluation-pdf')}?starts=2026-01-01&ends=2026-06-30")

    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == 'attachment; filename="evaluatie-assen-2026-01-01-2026-06-30.pdf"'
    assert response.content.startswith(b"%PDF")
    with maintenance():
        assert [record.action for record in AccessRecord.objects.all()] == ["download_report"]


@pytest.mark.parametrize("name", ["evaluation-pdf", "publish"])
def test_a_wrong_period_leads_back_to_the_evaluation(assen, client_of, name):
    response = client_of("project_leader").get(f"{url(name)}?starts=x")

    assert (response.status_code, response["Location"]) == (303, f"{url('evaluation')}?starts=x")
