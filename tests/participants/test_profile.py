"""The tab Profiel and its parts: who sees what, changing one part, and what stays as it is."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from participants.enums import MilestoneKind
from participants.models import (
    Certificate,
    Circumstances,
    EmployerAgreement,
    IntakeAnswer,
    Participant,
    SpokenLanguage,
    WellbeingScore,
    WorkProfile,
)
from pilots.enums import OptionalData, Role
from tests.factories import make_employer, make_milestone, make_participant, make_profile, make_question, use_data
from tests.participants.helpers import day, post, rows, url

pytestmark = pytest.mark.django_db
TAB = "?deel=profiel"


@pytest.fixture
def yonas(cast, law):
    person = make_participant(
        cast.assen, location=cast.schepersmaat, job_coach=cast.members[Role.JOB_COACH], intake_on=date(2026, 3, 2)
    )
    make_profile(person, dream_job="Kapper", bread_job="Inpakken", ladder_step=2)
    return person


def shown(client, person, tab=TAB):
    return client.get(f"{url(person)}{tab}").content.decode()


def part(client, person, name, **answers):
    address = url(person, "profile-part", name)
    version = client.get(address).context["form"]["version"].value()
    return post(client, address, version=version, **answers)


def test_the_jobhunter_and_the_job_coach_see_it_and_coa_does_not(client_of, yonas):
    for who, sees in (("jobhunter", True), ("job_coach", True), ("coa", False)):
        html = shown(client_of(who), yonas)
        assert ("Kapper" in html, "Inpakken" in html) == (sees, sees)


def test_a_job_coach_sees_no_circumstances_no_own_questions_and_no_measurements(cast, client_of, yonas, prepare):
    use_data(cast.assen, OptionalData.HOUSEHOLD, OptionalData.WELLBEING, OptionalData.LADDER)
    asked = make_question(cast.assen)
    with prepare():
        Circumstances.objects.create(pilot=cast.assen, participant=yonas, children=7)
        IntakeAnswer.objects.create(pilot=cast.assen, participant=yonas, question=asked, answer="ja")
        WellbeingScore.objects.create(pilot=cast.assen, participant=yonas, measured_on=date(2026, 3, 2), score=7)
    hidden = ("Partner in Nederland", "Heeft de deelnemer een fiets?", "Welbevinden", "Wijzigen", "Uitleg vastleggen")
    html, all_of_it = shown(client_of("job_coach"), yonas), shown(client_of("jobhunter"), yonas)
    assert [words for words in hidden if words in html] == []
    assert [words for words in hidden if words not in all_of_it] == []


def test_what_the_pilot_does_not_use_is_hidden_though_it_is_stored(cast, client_of, yonas, prepare):
    with prepare():
        Circumstances.objects.create(pilot=cast.assen, participant=yonas, children=7, debt_signal=True)
        WellbeingScore.objects.create(pilot=cast.assen, participant=yonas, measured_on=date(2026, 3, 2), score=7)
    make_milestone(yonas, MilestoneKind.LADDER_STEP, date(2026, 4, 1), detail="3")
    client = client_of("jobhunter")
    pages = (
        shown(client, yonas)
        + shown(client, yonas, "?deel=tijdlijn")
        + client.get(url(yonas, "record")).content.decode()
    )
    for words in ("Partner in Nederland", "schulden", "Welbevinden", "Participatieladder", "Trede participatieladder"):
        assert words not in pages
    for address in (
        url(yonas, "profile-part", "situatie"),
        url(yonas, "wellbeing-add"),
        url(yonas, "milestone-add", "trede"),
    ):
        assert client.get(address).status_code == 404


def test_one_part_changes_and_the_rest_stays(client_of, yonas, prepare):
    response = part(client_of("jobhunter"), yonas, "wensen", bread_job="Schoonmaken", wants_own_business="ja")
    assert response["Location"] == f"{url(yonas)}{TAB}"
    found = rows(prepare, WorkProfile, "bread_job", "dream_job", "wants_own_business", "ladder_step")
    assert found == [("Schoonmaken", "", True, 2)]
    assert rows(prepare, Participant, "version") == [(2,)]


def test_a_language_keeps_its_skills_when_its_level_changes(cast, client_of, yonas, prepare):
    with prepare():
        for language, level in (("tigrinya", "c1"), ("engels", "a1")):
            SpokenLanguage.objects.create(
                pilot=cast.assen, participant=yonas, language=language, level=level, reading="b1"
            )
    answers = {"dutch_level": "a1", "dutch_listening": "a2", "language_1": "Tigrinya", "level_1": "c2"}
    part(client_of("jobhunter"), yonas, "talen", **answers)
    found = rows(prepare, SpokenLanguage, "language", "level", "listening", "reading")
    assert found == [("nederlands", "a1", "a2", ""), ("tigrinya", "c2", "", "b1")]


def test_papers_are_there_or_not_or_unknown(cast, client_of, yonas, prepare):
    """A paper that came is missing no more, and one that is not named is unknown again; a VOG is never missing."""
    client, until = client_of("jobhunter"), date(2050, 4, 30)
    part(client, yonas, "opleiding-en-ervaring", missing_papers=["vca", "code95"])
    vca = {"paper_1_kind": "vca"} | day("paper_1_until", until)
    part(client, yonas, "opleiding-en-ervaring", **vca | {"paper_2_kind": "heftruck"})
    found = ("kind", "is_held", "valid_until")
    assert rows(prepare, Certificate, *found) == [("heftruck", True, None), ("vca", True, until)]
    tab = client.get(f"{url(yonas)}{TAB}").content.decode()
    assert ("VCA (veilig werken)" in tab, "Geldig tot en met 30 april 2050" in tab) == (True, True)
    for wrong, field in (
        ({"paper_1_kind": "anders"}, "paper_1_name"),
        ({"paper_1_name": "lasser"}, "paper_1_kind"),
        ({"paper_2_kind": "vca", **vca}, "paper_2_kind"),
        ({"missing_papers": ["vca"], **vca}, "missing_papers"),
        ({"missing_papers": ["vog"]}, "missing_papers"),
        ({"paper_1_kind": "anders", "paper_1_name": "nummer 999990044"}, "paper_1_name"),
    ):
        answer = part(client, yonas, "opleiding-en-ervaring", **wrong)
        assert (answer.status_code, list(answer.context["form"].errors)) == (422, [field])
    for row in ({"kind": "vca", "is_held": False}, {"kind": "vog", "is_held": False}, {"kind": "anders"}):
        with prepare(), pytest.raises(IntegrityError), transaction.atomic():
            Certificate.objects.create(pilot=cast.assen, participant=yonas, **row)
    assert rows(prepare, Certificate, *found) == [("heftruck", True, None), ("vca", True, until)]


def test_the_second_of_two_sees_what_the_first_wrote(client_of, yonas, prepare):
    client, address = client_of("jobhunter"), url(yonas, "profile-part", "wensen")
    part(client, yonas, "wensen", dream_job="Kok")
    late = post(client, address, version="1", dream_job="Bakker")
    assert (late.status_code, late.context["form"]["dream_job"].value()) == (409, "Bakker")
    assert [(fact.label, fact.value) for fact in late.context["stored"]] == [("Droombaan", "Kok")]
    assert rows(prepare, WorkProfile, "dream_job") == [("Kok",)]
    assert post(client, address, version="2", dream_job="Bakker").status_code == 303


def test_an_adjustment_is_no_diagnosis_and_no_bsn(client_of, yonas, prepare):
    client = client_of("jobhunter")
    assert (
        "Noteer nooit een ziekte, een diagnose"
        in client.get(url(yonas, "profile-part", "beschikbaarheid")).content.decode()
    )
    refused = part(client, yonas, "beschikbaarheid", adjustments="BSN 999990019")
    assert refused.status_code == 422
    assert rows(prepare, WorkProfile, "adjustments") == [("",)]


def test_an_own_question_is_asked_and_unknown_differs_from_not_asked(cast, client_of, yonas, prepare):
    fiets, past = (
        make_question(cast.assen),
        make_question(cast.assen, "Oude vraag", retired_on=date(2026, 1, 1)),
    )
    make_question(cast.maastricht, "Vraag van Maastricht")
    with prepare():
        IntakeAnswer.objects.create(pilot=cast.assen, participant=yonas, question=past, answer="nee")
    client = client_of("jobhunter")
    assert "Niet gevraagd" in shown(client, yonas)
    part(client, yonas, "eigen-vragen", **{f"vraag_{fiets.pk}": "onbekend"})
    html = shown(client, yonas)
    assert ("Wordt niet meer gevraagd" in html, "Vraag van Maastricht" in html) == (True, False)
    found = rows(prepare, IntakeAnswer, "question__text", "answer")
    assert found == [("Heeft de deelnemer een fiets?", "onbekend"), ("Oude vraag", "nee")]
    part(client, yonas, "eigen-vragen", **{f"vraag_{fiets.pk}": ""})
    assert rows(prepare, IntakeAnswer, "question__text") == [("Oude vraag",)]


def test_measurements_show_the_first_and_the_last(cast, client_of, yonas):
    use_data(cast.assen, OptionalData.LADDER, OptionalData.WELLBEING)
    for on, level in ((date(2026, 3, 2), "a1"), (date(2026, 9, 1), "b1")):
        make_milestone(yonas, MilestoneKind.LANGUAGE_LEVEL, on, detail=level)
    make_milestone(yonas, MilestoneKind.LADDER_STEP, date(2026, 9, 1), detail="4")
    html = shown(client_of("jobhunter"), yonas)
    assert "Eerst A1, laatst B1." in html
    assert "Eerst trede 2, laatst trede 4." in html


def test_wellbeing_is_measured_once_a_day(cast, client_of, yonas, prepare):
    use_data(cast.assen, OptionalData.WELLBEING)
    client = client_of("jobhunter")
    for score in ("6", "8"):
        post(client, url(yonas, "wellbeing-add"), score=score, **day("measured_on", date(2026, 9, 1)))
    assert rows(prepare, WellbeingScore, "measured_on", "score") == [(date(2026, 9, 1), 8)]


def test_the_tab_asks_the_database_equally_often_for_more_rows(
    cast, client_of, yonas, prepare, django_assert_num_queries, django_assert_max_num_queries
):
    client = client_of("jobhunter")

    def add(number):
        with prepare():
            SpokenLanguage.objects.create(pilot=cast.assen, participant=yonas, language=f"taal {number}")
            employer = make_employer(cast.assen, f"Firma {number}")
            EmployerAgreement.objects.create(
                pilot=cast.assen, participant=yonas, employer=employer, agreed_on=date(2026, 4, number)
            )
        make_milestone(yonas, MilestoneKind.LANGUAGE_LEVEL, date(2026, 4, number), detail="a1")

    add(1)
    with django_assert_max_num_queries(80) as once:
        shown(client, yonas)
    add(2), add(3)
    with django_assert_num_queries(len(once)):
        shown(client, yonas)
