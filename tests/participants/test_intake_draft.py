"""The draft of an intake: nothing typed is lost, two people do not write over each other, a colleague goes on."""

import pytest
from django.utils import timezone

from config.database.scope import maintenance
from participants.models import IntakeDraft, Participant, SpokenLanguage, WorkProfile
from pilots.enums import Role
from tests.factories import make_membership, make_participant, make_profile, make_user
from tests.participants.helpers import day, finish_intake, hidden, keep_intake, post, rows, url
from tests.participants.test_intake import ANSWERS

pytestmark = pytest.mark.django_db
TOLD = "heeft dit concept om"


@pytest.fixture
def yonas(cast, law):
    return make_participant(cast.assen, location=cast.schepersmaat)


@pytest.fixture
def noura(cast, client):
    """A second jobhunter of Assen, signed in."""
    user = make_user("noura@example.nl", "Noura Bakker")
    make_membership(cast.assen, Role.JOBHUNTER, user=user)
    client.force_login(user)
    return client


def drafts(prepare):
    return [answers for (answers,) in rows(prepare, IntakeDraft, "answers")]


def test_a_draft_keeps_also_what_is_wrong(client_of, yonas, prepare):
    client = client_of("jobhunter")
    typed = ANSWERS | {"hours_available": "fulltime", "concept": "1"} | day("intake_on", "31 9 2026")
    assert keep_intake(client, yonas, **typed)["Location"] == url(yonas)
    html = client.get(url(yonas, "intake")).content.decode()
    for kept in ('value="fulltime"', 'value="31"', "Het liefst bakken."):
        assert kept in html
    assert f'Je concept is bewaard op <time datetime="{timezone.localdate()}' in html
    assert rows(prepare, Participant, "intake_on") == [(None,)]
    assert rows(prepare, WorkProfile, "education") == []


def test_the_page_keeps_its_draft_by_itself_again_and_again(client_of, yonas, prepare):
    client, address = client_of("jobhunter"), url(yonas, "intake")
    opened = hidden(client, address)
    first = post(client, address, **opened | ANSWERS, concept="auto")
    again = post(client, address, **opened | ANSWERS | {"dream_job": "Bakker"}, concept="auto")
    assert (first.status_code, again.status_code) == (200, 200)
    assert again.json()["saved"].startswith("Concept bewaard om ")
    assert [draft["dream_job"] for draft in drafts(prepare)] == ["Bakker"]


def test_a_lost_answer_to_a_saved_draft_is_no_conflict(client_of, yonas, prepare):
    client, address = client_of("jobhunter"), url(yonas, "intake")
    opened = hidden(client, address) | ANSWERS
    for _time in range(2):  # the first was saved, but nobody heard so
        assert post(client, address, **opened, concept="auto").status_code == 200


def test_a_colleague_goes_on_and_sees_whose_draft_it_is(client_of, noura, yonas, prepare):
    keep_intake(client_of("jobhunter"), yonas, **ANSWERS, concept="1")
    page = noura.get(url(yonas, "intake"))
    assert "Concept van Jobhunter Assen (gemeente Assen), bewaard op" in page.content.decode()
    assert page.context["form"]["wish_note"].value() == "Het liefst bakken."
    assert finish_intake(noura, yonas, **ANSWERS | {"dream_job": "Kok"}).status_code == 303
    assert rows(prepare, WorkProfile, "dream_job", "wish_note") == [("Kok", "Het liefst bakken.")]
    assert drafts(prepare) == []


def test_the_second_of_two_is_told_and_nothing_is_written_over(client_of, noura, yonas, prepare):
    mine, address = client_of("jobhunter"), url(yonas, "intake")
    opened = hidden(mine, address)
    keep_intake(noura, yonas, **ANSWERS | {"dream_job": "Kok"}, concept="1")
    typed = opened | ANSWERS | {"dream_job": "Bakker"}
    quiet = post(mine, address, **typed, concept="auto")
    assert (quiet.status_code, TOLD in quiet.json()["told"], "Noura Bakker" in quiet.json()["told"]) == (
        409,
        True,
        True,
    )
    loud = post(mine, address, **typed)
    assert (loud.status_code, loud.context["form"]["dream_job"].value()) == (409, "Bakker")
    assert [(fact.label, fact.value) for fact in loud.context["stored"]] == [("Droombaan", "Kok")]
    assert [draft["dream_job"] for draft in drafts(prepare)] == ["Kok"]
    after = {name: loud.context["form"][name].value() for name in ("page", "seen", "version")}
    assert post(mine, address, **typed | after, concept="1").status_code == 303
    assert [draft["dream_job"] for draft in drafts(prepare)] == ["Bakker"]


def test_who_types_on_after_a_colleague_finished_is_told(client_of, noura, yonas, prepare):
    mine, address = client_of("jobhunter"), url(yonas, "intake")
    opened = hidden(mine, address)
    finish_intake(noura, yonas, **ANSWERS)
    answer = post(mine, address, **opened | ANSWERS, concept="auto")
    assert (answer.status_code, drafts(prepare)) == (409, [])
    assert "intussen opgeslagen" in answer.json()["told"]


def test_an_intake_that_changed_after_the_summary_is_shown_again(client_of, noura, yonas, prepare):
    mine = client_of("jobhunter")
    keep_intake(mine, yonas, **ANSWERS)
    address = url(yonas, "intake-summary")
    seen = hidden(mine, address, form="seen")
    keep_intake(noura, yonas, **ANSWERS | {"dream_job": "Kok"}, concept="1")
    answer = post(mine, address, **seen)
    assert (answer.status_code, "Kok" in answer.content.decode()) == (409, True)
    assert rows(prepare, WorkProfile, "dream_job") == []


def test_finishing_twice_does_it_once(client_of, yonas, prepare):
    client, address = client_of("jobhunter"), url(yonas, "intake-summary")
    keep_intake(client, yonas, **ANSWERS)
    seen = hidden(client, address, form="seen")
    answers = [post(client, address, **seen) for _time in range(2)]
    assert [answer["Location"] for answer in answers] == [url(yonas)] * 2
    assert rows(prepare, Participant, "version") == [(2,)]


def test_a_draft_of_the_old_form_goes_on_and_wipes_nothing(cast, client_of, yonas, prepare):
    make_profile(yonas, dream_job="Kok")
    with maintenance():
        SpokenLanguage.objects.create(pilot=cast.assen, participant=yonas, language="nederlands", writing="a1")
        old = {"intake_on": ["2", "3", "2026"], "informed": "nee", "language_1": "Tigrinya", "level_1": "c2"}
        IntakeDraft.objects.create(pilot=cast.assen, participant=yonas, answers=old | {"ladder_step": "3"})
    client, address = client_of("jobhunter"), url(yonas, "intake-summary")
    post(client, address, **hidden(client, address, form="seen"))
    assert rows(prepare, WorkProfile, "dream_job") == [("Kok",)]
    found = rows(prepare, SpokenLanguage, "language", "level", "writing")
    assert found == [("nederlands", "", "a1"), ("tigrinya", "c2", "")]


def test_a_bsn_in_a_draft_is_pointed_out_before_it_counts(client_of, yonas, prepare):
    client, address = client_of("jobhunter"), url(yonas, "intake-summary")
    keep_intake(client, yonas, **ANSWERS | {"skills": "BSN 999990019"}, concept="1")
    answer = post(client, address, **hidden(client, address, form="seen"))
    assert (answer.status_code, "burgerservicenummer" in answer.content.decode()) == (422, True)
    assert rows(prepare, WorkProfile, "skills") == []


def test_a_draft_with_a_nul_and_an_emoji_is_kept(client_of, yonas):
    client = client_of("jobhunter")
    answers = ANSWERS | {"wish_note": "bak\x00ken \U0001f600", "concept": "1"}
    assert keep_intake(client, yonas, **answers).status_code == 303
    assert "bakken \U0001f600" in client.get(url(yonas, "intake")).content.decode()


@pytest.mark.parametrize(
    "strange", [{"version": "9" * 5000}, {"language_999999": "x"}, {"seen": "9999-12-31T23:59-23:59"}]
)
def test_what_no_page_sends_is_no_error(client_of, yonas, strange):
    client, address = client_of("jobhunter"), url(yonas, "intake")
    sent = hidden(client, address) | ANSWERS | {"concept": "auto"} | strange
    assert client.post(address, sent).status_code in (200, 409)
    assert client.get(address).status_code == 200


def test_a_draft_does_not_swallow_whatever_is_sent(client_of, yonas, prepare):
    keep_intake(client_of("jobhunter"), yonas, **ANSWERS | {"wish_note": "x" * 200_000, "concept": "1"})
    assert len(drafts(prepare)[0]["wish_note"]) == 20_000
