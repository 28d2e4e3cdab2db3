"""What stops people: per person where the pilot chose that, with who said so and how it was solved."""

from datetime import date

import pytest

from config.database.scope import scoped
from participants.models import Barrier, SupportGiven
from participants.support import barriers_of, support_of, totals_of
from pilots.enums import OptionalData, Role
from pilots.middleware import scope_of
from tests.factories import make_barrier, make_participant, make_support, use_data
from tests.participants.helpers import day, post, rows, url

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]


@pytest.fixture
def yonas(cast):
    return make_participant(cast.assen, location=cast.schepersmaat, job_coach=cast.members[Role.JOB_COACH])


@pytest.fixture
def per_person(cast):
    use_data(cast.assen, OptionalData.BARRIERS)


def guidance(client, person):
    return client.get(url(person, "detail") + "?deel=begeleiding").content.decode()


@pytest.mark.usefixtures("per_person")
def test_a_barrier_is_recorded_and_later_solved(client_of, yonas, prepare):
    client = client_of("jobhunter")
    given = {"code": "kinderopvang", "reported_by": "coa"} | day("since_on", date(2026, 5, 1))
    assert post(client, url(yonas, "barrier-add"), **given).status_code == 303
    with prepare():
        barrier = Barrier.objects.get()
    solved = given | day("solved_on", date(2026, 6, 1)) | {"solution": "Plek bij de opvang"}
    assert post(client, url(yonas, "barrier", barrier.pk), **solved).status_code == 303
    found = rows(prepare, Barrier, "code", "reported_by", "since_on", "solved_on", "solution")
    assert found == [("kinderopvang", "coa", date(2026, 5, 1), date(2026, 6, 1), "Plek bij de opvang")]
    html = guidance(client, yonas)
    assert "Kinderopvang" in html
    assert "Plek bij de opvang" in html


@pytest.mark.usefixtures("per_person")
@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (day("solved_on", date(2026, 4, 1)), "ligt voor het begin"),
        ({"solution": "Opgelost"}, "Vul in wanneer dit is opgelost"),
    ],
)
def test_a_solution_has_a_date_after_the_beginning(client_of, yonas, more, sentence):
    given = {"code": "taal", "reported_by": "coa"} | day("since_on", date(2026, 5, 1)) | more
    answer = post(client_of("jobhunter"), url(yonas, "barrier-add"), **given)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()


@pytest.mark.usefixtures("per_person")
def test_the_same_barrier_twice_is_a_sentence(client_of, yonas):
    make_barrier(yonas, "taal")
    given = {"code": "taal", "reported_by": "deelnemer"} | day("since_on", date(2026, 5, 1))
    answer = post(client_of("jobhunter"), url(yonas, "barrier-add"), **given)
    assert answer.status_code == 422
    assert "Deze belemmering staat er al" in answer.content.decode()


def test_where_the_pilot_only_counts_barriers_of_people_are_hidden_everywhere(cast, client_of, yonas):
    barrier = make_barrier(yonas, "motivatie")
    me, client = cast.members[Role.JOBHUNTER], client_of("jobhunter")
    with scoped(scope_of(me)):
        assert barriers_of(me, yonas) == []
    for tab in ("overzicht", "begeleiding", "tijdlijn"):
        assert "Motivatie" not in client.get(url(yonas, "detail") + f"?deel={tab}").content.decode()
    for address in (url(yonas, "barrier-add"), url(yonas, "barrier", barrier.pk)):
        assert client.get(address).status_code == 404


@pytest.mark.usefixtures("per_person")
def test_coa_and_job_coach_see_no_barriers(client_of, yonas):
    make_barrier(yonas, "motivatie")
    for who in ("coa", "job_coach"):
        for tab in ("overzicht", "begeleiding", "tijdlijn"):
            html = client_of(who).get(url(yonas, "detail") + f"?deel={tab}").content.decode()
            assert "Motivatie" not in html


def test_support_is_added_up_by_kind(cast, yonas):
    make_support(yonas, "cv", hours="1.5", amount="20")
    make_support(yonas, "cv", hours="0.5")
    make_support(yonas, "taal", amount="100")
    me = cast.members[Role.JOBHUNTER]
    with scoped(scope_of(me)):
        totals = totals_of(support_of(me, yonas))
    assert [(t.label, t.times, t.hours, t.amount) for t in totals] == [
        ("Hulp bij het cv", 2, 2, 20),
        ("Taalles", 1, None, 100),
        ("Totaal", 3, 2, 120),
    ]


def test_the_job_coach_adds_support_for_own_people_and_changes_nothing(cast, client_of, yonas, prepare):
    coach = client_of("job_coach")
    given = {"kind": "jobcoaching", "hours": "1,5", "description": "Eerste week"} | day("given_on", date(2026, 6, 1))
    assert post(coach, url(yonas, "support-add"), **given).status_code == 303
    other = make_participant(cast.assen, "A-0002", location=cast.schepersmaat)
    assert post(coach, url(other, "support-add"), **given).status_code == 404
    found = rows(prepare, SupportGiven, "participant", "kind", "hours", "recorded_by")
    assert found == [(yonas.pk, "jobcoaching", 1.5, cast.members[Role.JOB_COACH].pk)]
    html = guidance(coach, yonas)
    assert "Eerste week" in html
    assert "support/" not in html.replace("support/add/", "")


def test_coa_sees_no_support(client_of, yonas):
    make_support(yonas, "cv", description="Naar de kapper")
    for tab in ("overzicht", "begeleiding", "tijdlijn"):
        html = client_of("coa").get(url(yonas, "detail") + f"?deel={tab}").content.decode()
        assert "Naar de kapper" not in html


@pytest.mark.usefixtures("per_person")
def test_a_signal_of_exploitation_is_no_barrier_that_the_team_reads(client_of, yonas, prepare):
    given = {"code": "signaal_uitbuiting", "reported_by": "coa"} | day("since_on", date(2026, 5, 1))
    assert post(client_of("jobhunter"), url(yonas, "barrier-add"), **given).status_code == 422
    assert rows(prepare, Barrier, "code") == []
