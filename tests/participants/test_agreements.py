"""What somebody was told, apart from what they agreed to, for each purpose; and taking it back."""

from datetime import date

import pytest

from participants.enums import MilestoneKind
from participants.models import EmployerAgreement, InformedDetail, Milestone
from pilots.enums import Role
from tests.factories import make_employer, make_milestone, make_participant, make_placement
from tests.participants.helpers import day, post, rows, url

pytestmark = pytest.mark.django_db


@pytest.fixture
def yonas(cast, law):
    return make_participant(cast.assen, location=cast.schepersmaat, job_coach=cast.members[Role.JOB_COACH])


@pytest.fixture
def bakery(cast):
    return make_employer(cast.assen)


def profile(client, person):
    return client.get(f"{url(person)}?deel=profiel").content.decode()


def agree(client, person, employer, on):
    return post(client, url(person, "agreement-add"), employer=employer.pk, **day("agreed_on", on))


def test_being_told_is_recorded_with_language_interpreter_and_version(client_of, yonas, prepare):
    answers = {"language": "ti", "with_interpreter": "ja", "text_version": "2026-1", "source": "deelnemer"}
    address = url(yonas, "informed")
    post(client_of("coa"), address, **answers, **day("happened_on", date(2026, 3, 2)))
    client = client_of("jobhunter")
    typed = answers | day("happened_on", date(2026, 3, 3))
    late = post(client, address, **typed, change_reason="Datum klopte niet")
    assert late.status_code == 409  # the page was opened before COA told
    seen = client.get(address).context["form"]["seen"].value()
    assert list(post(client, address, **typed, seen=seen).context["form"].errors) == ["change_reason"]
    post(client, address, **typed, seen=seen, change_reason="Datum klopte niet")
    assert rows(prepare, Milestone, "kind", "happened_on") == [("geinformeerd", date(2026, 3, 3))]
    assert rows(prepare, InformedDetail, "language", "with_interpreter", "text_version") == [("ti", True, "2026-1")]
    html = profile(client_of("jobhunter"), yonas)
    assert ("3 maart 2026" in html, "2026-1" in html, "Niet gevraagd of geen akkoord." in html) == (True, True, True)


def test_being_told_has_one_page_wherever_it_is_opened(client_of, yonas):
    told = make_milestone(yonas, MilestoneKind.INFORMED, date(2026, 3, 2))
    client = client_of("jobhunter")
    for address in (url(yonas, "milestone-add", "geinformeerd"), url(yonas, "milestone-edit", told.pk)):
        assert client.get(address)["Location"] == url(yonas, "informed")


def test_somebody_agrees_that_an_employer_hears_and_takes_it_back(client_of, yonas, bakery, prepare):
    client = client_of("jobhunter")
    assert agree(client, yonas, bakery, date(2026, 5, 1)).status_code == 303
    with prepare():
        agreement = EmployerAgreement.objects.get()
    address = url(yonas, "agreement-withdraw", agreement.pk)
    early = post(client, address, **day("withdrawn_on", date(2026, 4, 30)))
    assert "voor het akkoord" in early.context["form"].errors["withdrawn_on"][0]
    post(client, address, **day("withdrawn_on", date(2026, 6, 1)))
    assert rows(prepare, EmployerAgreement, "agreed_on", "withdrawn_on") == [(date(2026, 5, 1), date(2026, 6, 1))]
    assert "ingetrokken op" in profile(client, yonas)
    agree(client, yonas, bakery, date(2026, 7, 1))  # and agrees again
    assert len(rows(prepare, EmployerAgreement, "pk")) == 2


def test_an_employer_is_agreed_to_once_and_one_of_another_pilot_never(cast, client_of, yonas, bakery, prepare):
    client = client_of("jobhunter")
    agree(client, yonas, bakery, date(2026, 5, 1))
    for employer in (bakery, make_employer(cast.maastricht, "Hotel Maas")):
        assert agree(client, yonas, employer, date(2026, 5, 2)).status_code == 422
    assert len(rows(prepare, EmployerAgreement, "pk")) == 1


def test_a_job_coach_reads_only_of_the_employers_where_people_are_coached(cast, client_of, yonas, bakery):
    client, elsewhere = client_of("jobhunter"), make_employer(cast.assen, "Hotel De Jonge")
    for employer in (bakery, elsewhere):
        agree(client, yonas, employer, date(2026, 5, 1))
    make_placement(yonas, bakery, date(2026, 9, 1), job_coach=cast.members[Role.JOB_COACH])
    html = profile(client_of("job_coach"), yonas)
    assert ("Bakkerij Van Roon" in html, "Hotel De Jonge" in html) == (True, False)
    assert ("Intrekken" in html, "Nameting" in html) == (False, False)


def test_the_last_word_on_the_follow_up_counts(client_of, yonas):
    client = client_of("jobhunter")
    make_milestone(yonas, MilestoneKind.AGREED_FOLLOW_UP, date(2026, 3, 2))
    assert "Akkoord met latere vragen" in profile(client, yonas)
    assert "agreed_follow_up" not in client.get(url(yonas, "intake")).context["form"].fields
    make_milestone(yonas, MilestoneKind.AGREEMENT_WITHDRAWN, date(2026, 4, 2))
    assert "Akkoord ingetrokken op" in profile(client, yonas)
    assert "agreed_follow_up" in client.get(url(yonas, "intake")).context["form"].fields
