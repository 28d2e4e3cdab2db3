"""The intake: the questions, the summary, and what is written when it is finished."""

from datetime import date
from decimal import Decimal

import pytest

from participants.models import (
    Certificate,
    Circumstances,
    ContactDetails,
    InformedDetail,
    Milestone,
    Participant,
    SpokenLanguage,
    WorkExperience,
    WorkProfile,
)
from pilots.enums import OptionalData, Role
from tests.factories import make_participant, make_profile, use_data
from tests.participants.helpers import day, finish_intake, keep_intake, post, rows, url

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
    "wish_note": "Het liefst bakken.",
} | day("intake_on", date(2026, 3, 2))


@pytest.fixture
def yonas(cast, law):
    return make_participant(cast.assen, location=cast.schepersmaat)


def test_a_finished_intake_becomes_a_profile(client_of, yonas, prepare):
    response = finish_intake(client_of("jobhunter"), yonas, **ANSWERS)
    assert response["Location"] == url(yonas)
    assert rows(prepare, Participant, "intake_on", "enrolled_on") == [(date(2026, 3, 2), date(2026, 1, 12))]
    fields = ("education", "experience", "wishes", "hours_available", "has_driving_licence", "wish_note")
    expected = ("midden", ["horeca", "zorg"], ["horeca"], Decimal("32.5"), False, "Het liefst bakken.")
    assert rows(prepare, WorkProfile, *fields) == [expected]
    assert rows(prepare, SpokenLanguage, "language", "level") == [("nederlands", "a2"), ("tigrinya", "c2")]
    assert rows(prepare, ContactDetails, "phone", "language", "needs_interpreter") == [("+31612345678", "ti", True)]
    told, measured = ("geinformeerd", date(2026, 3, 2), ""), ("taalniveau", date(2026, 3, 2), "a2")
    assert rows(prepare, Milestone, "kind", "happened_on", "detail") == [told, measured]


MORE = (
    {
        "inflow": "meedoenbalie",
        "informed_language": "ti",
        "informed_interpreter": "ja",
        "informed_text": "2026-1",
        "agreed_follow_up": "ja",
        "coa_contact": "Marieke",
        "dutch_speaking": "a1",
        "dutch_reading": "b1",
        "education_note": "Bakkersopleiding in Asmara",
        "diploma_valued": "ja",
        "job_1_title": "Bakker",
        "job_1_sector": "productie",
        "job_1_years": "3,5",
        "skills": "Deeg en banket",
        "available_days": ["ma", "vr"],
        "can_work_nights": "ja",
        "can_work_shifts": "nee",
        "bike_minutes": "30",
        "transit_minutes": "45",
        "childcare": "nodig",
        "adjustments": "Niet zwaar tillen",
        "bread_job": "Bakkerij",
        "dream_job": "Eigen bakkerij",
        "wants_own_business": "ja",
        "paper_1_kind": "vca",
        "paper_2_kind": "anders",
        "paper_2_name": "BHV",
        "missing_papers": ["heftruck", "code95"],
    }
    | day("diploma_valued_on", date(2026, 2, 1))
    | day("paper_1_until", date(2031, 4, 30))
)


def test_everything_that_work_needs_is_asked_and_kept(client_of, yonas, prepare):
    finish_intake(client_of("jobhunter"), yonas, **ANSWERS | MORE)
    kept = ("available_days", "can_work_nights", "can_work_shifts", "bike_minutes", "transit_minutes", "childcare")
    assert rows(prepare, WorkProfile, *kept) == [(["ma", "vr"], True, False, 30, 45, "nodig")]
    words = ("adjustments", "bread_job", "dream_job", "wants_own_business", "skills", "education_note")
    said = ("Niet zwaar tillen", "Bakkerij", "Eigen bakkerij", True, "Deeg en banket", "Bakkersopleiding in Asmara")
    assert rows(prepare, WorkProfile, *words) == [said]
    assert rows(prepare, WorkProfile, "diploma_valued", "diploma_valued_on") == [(True, date(2026, 2, 1))]
    assert rows(prepare, WorkExperience, "sector", "title", "years") == [("productie", "Bakker", Decimal("3.5"))]
    assert rows(prepare, WorkProfile, "experience") == [(["horeca", "zorg", "productie"],)]
    assert rows(prepare, Certificate, "kind", "name", "is_held", "valid_until") == [
        ("anders", "BHV", True, None),
        ("code95", "", False, None),
        ("heftruck", "", False, None),
        ("vca", "", True, date(2031, 4, 30)),
    ]
    skills = ("level", "listening", "speaking", "reading", "writing")
    assert rows(prepare, SpokenLanguage, *skills, language="nederlands") == [("a2", "", "a1", "b1", "")]
    assert rows(prepare, InformedDetail, "language", "with_interpreter", "text_version") == [("ti", True, "2026-1")]
    assert rows(prepare, Milestone, "happened_on", kind="akkoord_nameting") == [(date(2026, 3, 2),)]
    assert rows(prepare, Participant, "inflow") == [("meedoenbalie",)]


def test_what_nobody_knows_may_stay_empty(client_of, yonas, prepare):
    answers = {"informed": "nee"} | day("intake_on", date(2026, 3, 2))
    assert finish_intake(client_of("jobhunter"), yonas, **answers).status_code == 303
    assert rows(prepare, WorkProfile, "education", "hours_available", "childcare") == [("onbekend", None, "")]
    assert rows(prepare, Milestone, "kind") == []


def test_the_jobhunter_goes_on_where_coa_began(cast, client_of, law, prepare):
    person = make_participant(
        cast.assen, location=cast.schepersmaat, enrolled_on=None, in_view_agreed_on=date(2026, 2, 1)
    )
    client = client_of("jobhunter")
    assert "Aangemeld op" in client.get(url(person, "intake")).content.decode()
    answers = ANSWERS | day("enrolled_on", date(2026, 3, 1))
    assert finish_intake(client, person, **answers).status_code == 303
    found = rows(prepare, Participant, "enrolled_on", "intake_on", "jobhunter")
    assert found == [(date(2026, 3, 1), date(2026, 3, 2), cast.members[Role.JOBHUNTER].pk)]


OPTIONAL = {"ladder_step": "3", "has_partner": "ja", "children": "2", "has_benefit": "nee", "debt_signal": "ja"}


def test_data_that_the_pilot_does_not_use_is_neither_asked_nor_written(client_of, yonas, prepare):
    client = client_of("jobhunter")
    assert set(OPTIONAL) & set(client.get(url(yonas, "intake")).context["form"].fields) == set()
    finish_intake(client, yonas, **ANSWERS | OPTIONAL)
    assert rows(prepare, WorkProfile, "ladder_step") == [(None,)]
    assert rows(prepare, Circumstances, "children") == []


def test_data_that_the_pilot_uses_is_asked_and_written(cast, client_of, yonas, prepare):
    use_data(cast.assen, OptionalData.LADDER, OptionalData.HOUSEHOLD, OptionalData.BENEFIT, OptionalData.DEBTS)
    finish_intake(client_of("jobhunter"), yonas, **ANSWERS | OPTIONAL)
    assert rows(prepare, WorkProfile, "ladder_step") == [(3,)]
    numbers = ("has_partner", "children", "has_benefit", "debt_signal")
    assert rows(prepare, Circumstances, *numbers) == [(True, 2, False, True)]


def test_the_summary_says_what_is_unknown_and_what_the_dossier_says_now(client_of, yonas, prepare):
    make_profile(yonas, dream_job="Kapper", hours_available=16)
    client = client_of("jobhunter")
    keep_intake(client, yonas, **ANSWERS | {"dream_job": ""})
    html = client.get(url(yonas, "intake-summary")).content.decode()
    assert "Nog onbekend" in html
    assert "In het dossier staat nu: Kapper" in html
    assert "In het dossier staat nu: 16 uur" in html
    assert "Midden (havo, vwo, mbo 2 tot en met 4)" in html
    assert rows(prepare, Participant, "intake_on") == [(None,)]


BAD = [
    ({"intake_on_jaar": "0024"}, "intake_on", "4 cijfers"),
    (day("intake_on", "1 1 2999"), "intake_on", "in de toekomst"),
    (day("intake_on", "1 1 2026"), "intake_on", "voor de aanmelding"),
    ({"informed": ""}, "informed", "Kies"),
    ({"hours_available": "fulltime"}, "hours_available", "een getal in van 1 tot en met 60"),
    ({"hours_available": "168"}, "hours_available", "van 1 tot en met 60"),
    ({"bike_minutes": "300"}, "bike_minutes", "van 0 tot en met 240"),
    ({"available_days": ["feestdag"]}, "available_days", "uit de lijst"),
    (day("diploma_valued_on", date(2026, 2, 1)), "diploma_valued", "Kies"),
    ({"job_1_title": "Bakker"}, "job_1_sector", "Kies de sector"),
    ({"job_1_sector": "zorg", "job_2_sector": "zorg"}, "job_2_title", "staat er al"),
    ({"adjustments": "BSN 999990019"}, "adjustments", "burgerservicenummer"),
    ({"dream_job": "999990019"}, "dream_job", "burgerservicenummer"),
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
    keep_intake(client, yonas, **ANSWERS | {"wish_note": SCRIPT})
    for route in ("intake", "intake-summary"):
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
    finish_intake(client, yonas, **ANSWERS | {"dutch_level": ""} | lines)
    assert [name for (name,) in rows(prepare, SpokenLanguage, "language")] == names


def test_a_finished_intake_opens_with_what_is_known(client_of, yonas, prepare):
    make_profile(yonas, experience=["zorg"], hours_available=24, wish_note="Zorg")
    initial = client_of("jobhunter").get(url(yonas, "intake")).context["form"].initial
    assert (initial["experience"], initial["hours_available"], initial["wish_note"]) == (["zorg"], 24, "Zorg")
