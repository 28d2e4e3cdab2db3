"""The tab Papieren: every fact with source, recorder and "klopt nog", and the panels that the law fills."""

import re
from datetime import date, timedelta

import pytest
from django.utils import timezone

from participants.enums import MilestoneKind
from participants.models import AsylumFacts
from pilots.enums import Role
from tests.factories import make_employer, make_milestone, make_participant, make_permit, make_placement
from tests.participants.helpers import day, post, url

pytestmark = pytest.mark.django_db
Kind = MilestoneKind
TODAY = timezone.localdate()


def ago(days):
    return TODAY - timedelta(days=days)


@pytest.fixture
def yonas(cast, law):
    person = make_participant(cast.assen, location=cast.schepersmaat, lodged=date(2025, 6, 3))
    coa = cast.members[Role.COA_CASEWORKER]
    make_milestone(person, Kind.W_DOCUMENT, ago(200), until=ago(-100), source="coa", recorded_by=coa)
    return person


def papers(client, person, query=""):
    response = client.get(f"{url(person)}?deel=papieren{query}")
    assert response.status_code == 200
    return response.content.decode()


def test_a_fact_says_its_source_who_recorded_it_and_that_it_still_holds(client_of, cast, yonas):
    client = client_of("coa")
    html = papers(client, yonas)
    assert "vastgelegd door COA-casemanager Assen (COA)" in html
    assert "klopt nog op" not in html
    post(client, url(yonas, "confirm-fact", "application"))
    said = papers(client, yonas)
    assert f"klopt nog op {TODAY.day} " in said
    assert "COA-casemanager Assen (COA)" in said


def test_each_asylum_fact_keeps_its_own_recorder(client_of, cast, yonas, prepare):
    def record(who, **answers):
        with prepare():
            seen = AsylumFacts.objects.get().recorded_at.isoformat()
        sent = {"exclusion": "nee", "seen": seen} | day("application_lodged_on", date(2025, 6, 3)) | answers
        assert post(client_of(who), url(yonas, "asylum-facts"), **sent).status_code == 303

    record("coa", **day("application_registered_on", date(2025, 6, 10)))
    reception = day("in_reception_from", date(2025, 6, 12)) | {"reception_source": "deelnemer"}
    record("jobhunter", change_reason="Gezien", **day("application_registered_on", date(2025, 6, 10)), **reception)
    html = papers(client_of("jobhunter"), yonas)
    registration = html[html.index('id="gegeven-registration"') : html.index('id="gegeven-reception"')]
    reception = html[html.index('id="gegeven-reception"') : html.index('id="gegeven-exclusion"')]
    assert "COA-casemanager Assen" in registration
    assert "Jobhunter Assen" in reception
    assert "deelnemer" in reception


def test_a_confirmation_of_before_a_change_no_longer_counts(client_of, yonas, prepare):
    client = client_of("coa")
    post(client, url(yonas, "confirm-fact", "application"))
    with prepare():
        seen = AsylumFacts.objects.get().recorded_at.isoformat()
    answers = {"exclusion": "nee", "seen": seen} | day("application_lodged_on", date(2025, 6, 5))
    assert post(client, url(yonas, "asylum-facts"), **answers).status_code == 303
    assert "klopt nog op" not in papers(client, yonas)


def test_the_priority_route_says_who_can_act_and_how_it_is_read(client_of, cast, yonas):
    assert "Spoed kan nog niet" in papers(client_of("coa"), yonas)
    make_permit(yonas, make_employer(cast.assen), ago(20))
    html = papers(client_of("coa"), yonas)
    assert "COA kan spoedinschrijving vragen sinds" in html
    assert "zodra de TWV is aangevraagd" in html
    assert "zodra de TWV is verleend" in html
    make_milestone(yonas, Kind.BRP_PRIORITY_REQUESTED, ago(3))
    assert "heeft op" in papers(client_of("coa"), yonas)


def test_papers_that_do_not_fit_are_told_in_words(client_of, cast, yonas):
    bakery = make_employer(cast.assen)
    make_permit(yonas, bakery, ago(120), valid_from=ago(80), valid_until=ago(-40))
    make_placement(yonas, bakery, ago(70), per_hour=15)
    make_placement(yonas, bakery, ago(79), ends_on=ago(75), kind="proef")
    html = papers(client_of("jobhunter"), yonas)
    assert re.findall(r'scope="row"[^>]*>((?:Contract|Proef) [^<]*)', html) == [
        "Proef Bakkerij Van Roon",
        "Contract Bakkerij Van Roon",
    ]
    assert "Het contract bij Bakkerij Van Roon loopt langer dan de TWV" in html
    assert "Vraag de volgende TWV aan, uiterlijk op" in html
    coa = papers(client_of("coa"), yonas)
    assert "Het contract bij de werkgever loopt langer dan de TWV" in coa
    assert "15,00" not in coa


def test_work_without_a_permit_is_called_illegal(client_of, cast, yonas):
    make_placement(yonas, make_employer(cast.assen), ago(10))
    assert "Dat is illegale tewerkstelling" in papers(client_of("jobhunter"), yonas)
    coa = papers(client_of("coa"), yonas)
    assert "Dat is illegale tewerkstelling" in coa
    assert "Bakkerij Van Roon" not in coa


def test_a_status_shows_what_follows(client_of, cast, yonas):
    make_permit(yonas, make_employer(cast.assen), ago(60))
    make_milestone(yonas, Kind.STATUS_GRANTED, ago(10))
    html = papers(client_of("coa"), yonas)
    assert "Vervallen door de asielvergunning" in html
    other = papers(client_of("coa"), make_participant(cast.assen, "A-0002", location=cast.schepersmaat))
    assert "Na de asielvergunning" not in other
    assert "inburgering-en-koppeling" not in other


@pytest.mark.parametrize("who", ["coa", "jobhunter"])
def test_linking_housing_and_integration_are_followed_from_the_permit_on(client_of, yonas, who):
    make_milestone(yonas, Kind.STATUS_GRANTED, ago(10))
    linked = make_milestone(yonas, Kind.LINKED, ago(5), detail="Beilen")
    html = papers(client_of(who), yonas)
    panel = html[html.index('aria-labelledby="inburgering-en-koppeling"') :]
    panel = panel[: panel.index("</section>")]
    assert f"Gekoppeld op {ago(5).day} " in panel
    assert "Beilen" in panel
    assert "Nog geen eigen woonruimte" in panel
    assert "Nog niet begonnen" in panel
    assert panel.count(">10 dagen na de asielvergunning<") == 2
    links = [
        url(yonas, "milestone-edit", linked.pk),
        *(url(yonas, "milestone-add", kind) for kind in (Kind.HOUSED, Kind.INTEGRATION_STARTED)),
    ]
    assert [address for address in links if f'href="{address}"' in panel] == links


def test_the_terms_of_the_ind_and_a_second_application_are_information(client_of, yonas, prepare):
    assert "beslistermijn van de IND" in papers(client_of("coa"), yonas)
    with prepare():
        AsylumFacts.objects.update(is_subsequent=True)
    assert "Dit is een herhaalde aanvraag." in papers(client_of("coa"), yonas)


def test_the_number_of_queries_does_not_grow(client_of, cast, yonas, django_assert_num_queries):
    client, bakery = client_of("jobhunter"), make_employer(cast.assen)
    make_permit(yonas, bakery, ago(60))
    make_placement(yonas, bakery, ago(10))
    papers(client, yonas)
    with django_assert_num_queries(200, exact=False) as few:
        papers(client, yonas)
    for back in (90, 120):
        make_permit(yonas, bakery, ago(back))
        make_placement(yonas, make_employer(cast.assen, f"Kwekerij {back}"), ago(back))
        make_milestone(yonas, Kind.W_DOCUMENT, ago(back + 300), until=ago(back + 299))
    with django_assert_num_queries(len(few)):
        papers(client, yonas)


def test_the_job_coach_has_no_papers(client_of, cast, yonas, prepare):
    with prepare():
        type(yonas).objects.update(job_coach=cast.members[Role.JOB_COACH])
    html = client_of("job_coach").get(f"{url(yonas)}?deel=papieren").content.decode()
    assert "Asielgegevens" not in html
    assert "Op een andere dag" in html


# Another day


@pytest.mark.parametrize(
    ("on", "sentence"),
    [
        (date(2025, 12, 2), "Nog niet: wachttermijn voorbij, vanaf 3 december 2025"),
        (date(2027, 3, 1), "Nog niet: het W-document is verlopen"),
    ],
)
def test_the_verdict_of_any_day_on_the_dossier(client_of, cast, law, on, sentence):
    person = make_participant(cast.assen, location=cast.schepersmaat, lodged=date(2025, 6, 3))
    make_milestone(person, Kind.W_DOCUMENT, date(2025, 6, 10), until=date(2026, 12, 31))
    query = "&".join(f"{name}={value}" for name, value in day("op", on).items())
    html = client_of("jobhunter").get(f"{url(person)}?{query}").content.decode()
    assert sentence in html
    assert "Wat daarna is gebeurd, telt niet mee" in html
    assert "Terug naar vandaag" in html


def test_the_forecast_gives_the_earliest_start_as_a_range(client_of, yonas):
    html = client_of("jobhunter").get(url(yonas)).content.decode()
    assert "Een TWV kan meteen worden aangevraagd" in html
    assert "Vroegste eerste werkdag: tussen" in html
    assert html.index("Volgende stap:") < html.index("De asielprocedure loopt") < html.index("<dt>Dossier</dt>")


def test_a_day_that_does_not_exist_gets_a_sentence(client_of, yonas):
    response = client_of("jobhunter").get(f"{url(yonas)}?op_dag=31&op_maand=2&op_jaar=2027")
    assert response.status_code == 422
    assert "die bestaat" in response.content.decode()


def test_the_explanation_names_article_number_and_version(client_of, yonas):
    html = client_of("coa").get(url(yonas, "verdict")).content.decode()
    assert "art. 6.2 BuWav 2022" in html
    assert "geldt tot en met 11 juni 2026" in html
    assert "De aanvraag loopt lang genoeg" in html
