"""The intake: a draft that keeps what was typed, and the finished intake."""

from datetime import date
from decimal import Decimal

import pytest
from django.utils import timezone

from participants.models import ContactDetails, IntakeDraft, Milestone, Participant, SpokenLanguage, WorkProfile
from pilots.enums import Role
from tests.factories import make_participant, make_profile
from tests.participants.helpers import day, post, rows, url

pytestmark = pytest.mark.django_db
SCRIPT = "<script>alert(1)</script>"
ANSWERS = {
    "informed": "ja",
    "phone": "06 12 34 56 78",
    "contact_language": "ti",
    "needs_interpreter": "ja",
    "dutch_level": "a2",
    "language_1": "Tigrinya",
    "level_1": "c2",
    "education": "midden",
    "experience": ["horeca", "zorg"],
    "wishes": ["horeca"],
    "hours_available": "32,5",
    "has_driving_licence": "nee",
    "ladder_step": "3",
    "wish_note": "Het liefst bakken.",
} | day("intake_on", date(2026, 3, 2))


@pytest.fixture
def yonas(cast, law):
    return make_participant(cast.assen, location=cast.schepersmaat)


def test_a_finished_intake_becomes_a_profile(client_of, yonas, prepare):
    response = post(client_of("jobhunter"), url(yonas, "intake"), **ANSWERS)
    assert response["Location"] == url(yonas)
    assert rows(prepare, Participant, "intake_on", "enrolled_on") == [(date(2026, 3, 2), date(2026, 1, 12))]
    fields = ("education", "experience", "wishes", "hours_available", "has_driving_licence", "ladder_step", "wish_note")
    expected = ("midden", ["horeca", "zorg"], ["horeca"], Decimal("32.5"), False, 3, "Het liefst bakken.")
    assert rows(prepare, WorkProfile, *fields) == [expected]
    assert rows(prepare, SpokenLanguage, "language", "level") == [("nederlands", "a2"), ("tigrinya", "c2")]
    assert rows(prepare, ContactDetails, "phone", "language", "needs_interpreter") == [("+31612345678", "ti", True)]
    assert rows(prepare, Milestone, "kind", "happened_on") == [("geinformeerd", date(2026, 3, 2))]


def test_what_nobody_knows_may_stay_empty(client_of, yonas, prepare):
    answers = {"informed": "nee"} | day("intake_on", date(2026, 3, 2))
    assert post(client_of("jobhunter"), url(yonas, "intake"), **answers).status_code == 303
    assert rows(prepare, WorkProfile, "education", "hours_available", "ladder_step") == [("onbekend", None, None)]
    assert rows(prepare, Milestone, "kind") == []


def test_the_jobhunter_goes_on_where_coa_began(cast, client_of, law, prepare):
    person = make_participant(
        cast.assen, location=cast.schepersmaat, enrolled_on=None, in_view_agreed_on=date(2026, 2, 1)
    )
    client = client_of("jobhunter")
    assert "Aangemeld op" in client.get(url(person, "intake")).content.decode()
    answers = ANSWERS | day("enrolled_on", date(2026, 3, 1))
    assert post(client, url(person, "intake"), **answers).status_code == 303
    found = rows(prepare, Participant, "enrolled_on", "intake_on", "jobhunter")
    assert found == [(date(2026, 3, 1), date(2026, 3, 2), cast.members[Role.JOBHUNTER].pk)]


def test_a_draft_keeps_also_what_is_wrong(client_of, yonas, prepare):
    client = client_of("jobhunter")
    typed = ANSWERS | {"hours_available": "fulltime", "concept": "1"} | day("intake_on", "31 9 2026")
    assert post(client, url(yonas, "intake"), **typed)["Location"] == url(yonas)
    html = client.get(url(yonas, "intake")).content.decode()
    assert 'value="fulltime"' in html
    assert 'value="31"' in html
    assert "Het liefst bakken." in html
    assert f'Concept bewaard op <time datetime="{timezone.localdate()}' in html
    assert rows(prepare, Participant, "intake_on") == [(None,)]
    assert rows(prepare, WorkProfile, "education") == []


def test_the_draft_saves_itself_and_the_page_stays(client_of, yonas, prepare):
    response = post(client_of("jobhunter"), url(yonas, "intake"), **ANSWERS, concept="auto")
    assert response.status_code == 200
    assert "Concept bewaard op" in response.content.decode()
    assert len(rows(prepare, IntakeDraft, "answers")) == 1


def test_a_colleague_sees_the_draft_and_finishing_takes_it_away(client_of, yonas, prepare):
    client = client_of("jobhunter")
    post(client, url(yonas, "intake"), **ANSWERS, concept="1")
    post(client, url(yonas, "intake"), **ANSWERS)
    assert rows(prepare, IntakeDraft, "answers") == []


def test_a_draft_with_a_nul_and_an_emoji_is_kept(client_of, yonas):
    client = client_of("jobhunter")
    answers = ANSWERS | {"wish_note": "bak\x00ken \U0001f600", "concept": "1"}
    assert post(client, url(yonas, "intake"), **answers).status_code == 303
    assert "bakken \U0001f600" in client.get(url(yonas, "intake")).content.decode()


BAD = [
    ({"intake_on_jaar": "0024"}, "intake_on", "4 cijfers"),
    (day("intake_on", "1 1 2999"), "intake_on", "in de toekomst"),
    (day("intake_on", "1 1 2026"), "intake_on", "voor de aanmelding"),
    ({"informed": ""}, "informed", "Kies"),
    ({"hours_available": "fulltime"}, "hours_available", "een getal in van 1 tot en met 60"),
    ({"hours_available": "168"}, "hours_available", "van 1 tot en met 60"),
    ({"ladder_step": "7"}, "ladder_step", "uit de lijst"),
    ({"experience": ["raketten"]}, "experience", "uit de lijst"),
    ({"language_2": "tigrinya"}, "language_2", "staat er al"),
    ({"language_2": "Nederlands"}, "language_2", "staat er al"),
    ({"level_2": "a1"}, "language_2", "Vul de taal in"),
    ({"language_1": "x" * 41}, "language_1", "korter"),
    ({"phone": "bel me"}, "phone", "telefoonnummer"),
    ({"wish_note": "x" * 1001}, "wish_note", "korter"),
    ({"wish_note": "BSN 999990019"}, "wish_note", "burgerservicenummer"),
    ({"wish_note": "nul\x00"}, "wish_note", "onleesbare tekens"),
]


@pytest.mark.parametrize(("changes", "field", "sentence"), BAD)
def test_bad_answers_get_a_sentence_and_nothing_is_written(client_of, yonas, prepare, changes, field, sentence):
    response = post(client_of("jobhunter"), url(yonas, "intake"), **ANSWERS | changes)
    errors = response.context["form"].errors
    assert response.status_code == 422
    assert list(errors) == [field]
    assert sentence in errors[field][0]
    assert rows(prepare, WorkProfile, "education") == []


def test_an_empty_intake_lists_what_is_needed(client_of, yonas):
    response = client_of("jobhunter").post(url(yonas, "intake"), {})
    assert response.status_code == 422
    assert set(response.context["form"].errors) == {"intake_on", "informed"}
    assert "Er zijn 2 antwoorden die je moet aanpassen" in response.content.decode()


def test_a_wish_with_a_script_is_text(client_of, yonas):
    client = client_of("jobhunter")
    post(client, url(yonas, "intake"), **ANSWERS | {"wish_note": SCRIPT})
    for route in ("detail", "intake"):
        html = client.get(url(yonas, route)).content.decode()
        assert SCRIPT not in html
        assert "&lt;script&gt;" in html


def test_more_languages_than_lines_are_kept(cast, client_of, yonas, prepare):
    names = ["arabisch", "dari", "engels", "frans", "tigrinya", "turks"]
    with prepare():
        for name in names:
            SpokenLanguage.objects.create(pilot=cast.assen, participant=yonas, language=name, level="a1")
    client = client_of("jobhunter")
    form = client.get(url(yonas, "intake")).context["form"]
    lines = {name: form[name].value() or "" for name in form.fields if name.startswith(("language_", "level_"))}
    post(client, url(yonas, "intake"), **ANSWERS | {"dutch_level": ""} | lines)
    assert [name for (name,) in rows(prepare, SpokenLanguage, "language")] == names


def test_a_finished_intake_opens_with_what_is_known(client_of, yonas, prepare):
    make_profile(yonas, experience=["zorg"], hours_available=24, wish_note="Zorg")
    initial = client_of("jobhunter").get(url(yonas, "intake")).context["form"].initial
    assert (initial["experience"], initial["hours_available"], initial["wish_note"]) == (["zorg"], 24, "Zorg")
