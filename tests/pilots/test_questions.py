"""The pilot's own questions: the project leader adds, orders and retires them; the meaning of one never changes."""

import pytest
from django.urls import reverse

from pilots.models import IntakeQuestion
from tests.factories import make_participant, make_question
from tests.participants.helpers import post, rows, url

pytestmark = pytest.mark.django_db
LIST = reverse("pilots:questions", args=["assen"])
ADD = reverse("pilots:question-add", args=["assen"])
ASKED = {"text": "Welk werk deed u thuis?", "kind": "tekst", "purpose": "Voor de evaluatie."}


def asked(prepare):
    with prepare():
        return [question.text for question in IntakeQuestion.objects.filter(retired_on=None)]


def test_a_question_is_added_and_comes_in_the_intake(cast, client_of, law, prepare):
    leader = client_of("project_leader")
    assert post(leader, ADD, **ASKED)["Location"] == LIST
    choice = {"text": "Hoe reist u?", "kind": "keuze", "choices": "Fiets\n Bus \nFiets\n", "purpose": "Reistijd"}
    post(leader, ADD, **choice)
    assert rows(prepare, IntakeQuestion, "text", "choices", "recorded_by__role") == [
        ("Hoe reist u?", ["Fiets", "Bus"], "project_leader"),
        ("Welk werk deed u thuis?", [], "project_leader"),
    ]
    person = make_participant(cast.assen, location=cast.schepersmaat)
    html = client_of("jobhunter").get(url(person, "intake")).content.decode()
    assert [text in html for text in ("Welk werk deed u thuis?", "Hoe reist u?", "Reistijd")] == [True] * 3
    other = make_participant(cast.maastricht, "M-0001", location=cast.azc_maastricht)
    address = reverse("participants:intake", args=["maastricht", other.pk])
    assert "Hoe reist u?" not in client_of("neighbour").get(address).content.decode()


WRONG = [
    ({"text": ""}, "text"),
    ({"kind": "film"}, "kind"),
    ({"kind": "keuze", "choices": "Een"}, "choices"),
    ({"kind": "keuze", "choices": "Een\n" + "x" * 101}, "choices"),
    ({"purpose": ""}, "purpose"),
]


@pytest.mark.parametrize(("changes", "field"), WRONG)
def test_a_question_that_cannot_be_asked_gets_a_sentence(client_of, prepare, changes, field):
    response = post(client_of("project_leader"), ADD, **ASKED | changes)
    assert (response.status_code, list(response.context["form"].errors)) == (422, [field])
    assert asked(prepare) == []


def test_a_question_is_asked_once_and_again_after_it_was_retired(cast, client_of, prepare):
    leader = client_of("project_leader")
    post(leader, ADD, **ASKED)
    assert "staat al in de intake" in post(leader, ADD, **ASKED).context["form"].errors["text"][0]
    with prepare():
        question = IntakeQuestion.objects.get()
    leader.post(reverse("pilots:question-retire", args=["assen", question.pk]))
    assert asked(prepare) == []
    post(leader, ADD, **ASKED)
    assert asked(prepare) == [ASKED["text"]]


def test_questions_change_places(cast, client_of, prepare):
    leader = client_of("project_leader")
    for text in ("een", "twee", "drie"):
        post(leader, ADD, **ASKED | {"text": text})
    with prepare():
        last = IntakeQuestion.objects.get(text="drie")
    move = reverse("pilots:question-move", args=["assen", last.pk])
    for direction, order in (
        ("eerder", ["een", "drie", "twee"]),
        ("eerder", ["drie", "een", "twee"]),
        ("eerder", ["drie", "een", "twee"]),
        ("later", ["een", "drie", "twee"]),
    ):
        leader.post(move, {"naar": direction})
        assert asked(prepare) == order


def test_there_is_no_way_to_change_what_was_asked(cast, client_of):
    make_question(cast.assen)
    html = client_of("project_leader").get(LIST).content.decode()
    assert ("Stoppen" in html, "Wijzigen" in html) == (True, False)
    assert "Stoppen" not in client_of("jobhunter").get(LIST).content.decode()
