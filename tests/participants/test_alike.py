"""Somebody who may be known already: side by side with what was typed, and judged before anything is stored."""

from datetime import date

import pytest
from django.db import DatabaseError, transaction

from config.database.scope import scoped
from participants import services
from participants.models import NotTheSame, Participant
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import make_participant
from tests.participants.helpers import rows, url
from tests.participants.test_enrol import URL, answers, in_view

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
BORN = date(1995, 3, 27)
V_NUMBER = "0000123456"


@pytest.fixture
def twin(cast):
    """Samira al-Hadid, written otherwise."""
    return make_participant(
        cast.assen,
        first_name="Hadid",
        last_name="Al Samíra",
        birth_date=BORN,
        location=cast.schepersmaat,
        phone="+31611112222",
    )


def pairs(prepare):
    return rows(prepare, NotTheSame, "one", "other")


def shown(response):
    return [(found.person.pk, found.reason) for found, _facts in response.context["known"]]


def test_one_who_looks_the_same_stands_beside_what_was_typed_and_nothing_is_stored(client_of, cast, twin, prepare):
    response = client_of("jobhunter").post(URL, answers(cast))
    page = response.content.decode()
    assert response.status_code == 422
    assert shown(response) == [(twin.pk, "Zelfde naam en geboortedatum")]
    facts = {fact.label: fact.value for fact in response.context["typed"]}
    assert (facts["Naam"], facts["Geslacht"], facts["Locatie"]) == ("Samira al-Hadid", "Vrouw", "azc Schepersmaat")
    for known in ("Hadid Al Samíra", "A-0001", "06 11 11 22 22", url(twin)):
        assert known in page
    assert (len(rows(prepare, Participant, "pk")), pairs(prepare)) == (1, [])


@pytest.mark.parametrize("role", ["jobhunter", "coa"])
def test_somebody_else_is_enrolled_and_the_pair_is_not_asked_about_again(client_of, cast, twin, prepare, role):
    client, given = client_of(role), answers(cast) if role == "jobhunter" else in_view(cast)
    said = client.post(URL, given).context["form"].somebody_else
    response = client.post(URL, given | {"somebody_else": said})
    assert response.status_code == 303
    [new] = [pk for (pk,) in rows(prepare, Participant, "pk") if pk != twin.pk]
    assert pairs(prepare) == [tuple(sorted((twin.pk, new)))]
    assert client_of("jobhunter").get("/pilots/assen/participants/duplicates/").context["pairs"] == []


@pytest.mark.parametrize("said", ["", "on", "zomaar iets", "0" * 36])
def test_only_who_saw_this_very_dossier_may_say_so(client_of, cast, twin, prepare, said):
    assert client_of("jobhunter").post(URL, answers(cast, somebody_else=said)).status_code == 422
    assert len(rows(prepare, Participant, "pk")) == 1


def test_an_equal_v_number_is_shown_as_the_reason_and_never_as_somebody_else(client_of, cast, twin, prepare):
    with prepare():
        services.write_v_number(twin, V_NUMBER, cast.members[Role.JOBHUNTER])
    given = answers(cast, first_name="Leyla", last_name="Demir", somebody_else=str(twin.pk))
    response = client_of("jobhunter").post(URL, given)
    assert response.status_code == 422
    assert shown(response) == [(twin.pk, "Zelfde V-nummer")]
    assert response.context["form"].errors == {"v_number": ["Dit V-nummer is al in gebruik in deze pilot."]}
    assert response.context["form"].somebody_else == ""
    assert len(rows(prepare, Participant, "pk")) == 1


def test_a_v_number_of_a_dossier_that_coa_does_not_see_is_refused_without_showing_it(client_of, cast, prepare):
    elsewhere = make_participant(cast.assen, first_name="Geheim", location=cast.graswijk)
    with prepare():
        services.write_v_number(elsewhere, V_NUMBER, cast.members[Role.JOBHUNTER])
    response = client_of("coa").post(URL, in_view(cast) | {"v_number": V_NUMBER})
    assert response.status_code == 422
    assert "Geheim" not in response.content.decode()
    assert str(elsewhere.pk) not in response.content.decode()


def test_a_person_of_another_pilot_or_handed_over_to_one_is_no_candidate(client_of, cast, twin, prepare):
    make_participant(cast.maastricht, first_name="Samira", last_name="al-Hadid", birth_date=BORN)
    with prepare():
        Participant.objects.filter(pk=twin.pk).update(readable_until=date(2999, 1, 1))
    assert client_of("jobhunter").post(URL, answers(cast)).status_code == 303


def test_coa_judges_no_pair_of_which_it_sees_one(cast, twin):
    elsewhere = make_participant(cast.assen, "A-0002", location=cast.graswijk)
    coa = cast.members[Role.COA_CASEWORKER]
    with scoped(scope_of(coa)), pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
        services.judge_not_same(by=coa, one=twin.pk, other=elsewhere.pk)


def test_at_the_desk_the_same_question_is_asked(client_of, cast, twin, prepare):
    client, desk = client_of("jobhunter"), "/pilots/assen/participants/desk/new/"
    given = {
        "first_name": "Samira",
        "last_name": "al-Hadid",
        "birth_jaar": "1995",
        "text": "Wil werken",
        "kind": "gesprek",
    }
    asked = client.post(desk, given)
    assert shown(asked) == [(twin.pk, "Zelfde naam en geboortejaar")]
    assert client.post(desk, given | {"somebody_else": asked.context["form"].somebody_else}).status_code == 303
    assert len(pairs(prepare)) == 1
