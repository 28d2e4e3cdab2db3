"""Proposals that nobody answers: on the page of the match, in Mijn werk, and what closes them."""

from datetime import date, timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from config.database.scope import maintenance, scoped
from matching.enums import AskedOf
from matching.models import Chase, Match
from matching.refusals import Refused
from matching.services import Question, close_unanswered, record_chase
from matching.words import line_of
from matching.worklist.registry import wording_of
from matching.worklist.unanswered import KIND, unanswered
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.cast import make_cast
from tests.factories import make_agreement, make_employer, make_law, make_match, make_participant
from tests.preparing import preparing

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture(scope="module")
def world(rows_of_module):
    cast = make_cast()
    make_law()
    person = make_participant(cast.assen, "A-0001", location=cast.schepersmaat)
    stranger = make_participant(cast.maastricht, "M-0001", first_name="Leyla")
    employer = make_employer(cast.assen, "Bakkerij Van Roon")
    make_match(stranger, make_employer(cast.maastricht, "Vreemde Werkgever"), proposed_on=ago(40))
    return cast, person, employer


@pytest.fixture
def jobhunter(world):
    return world[0].members[Role.JOBHUNTER]


@pytest.fixture
def match(world) -> Match:
    """Proposed 21 days ago; the person agreed a day later, so that the employer is asked since 20 days."""
    _cast, person, employer = world
    make_agreement(person, employer, ago(20))
    return make_match(person, employer, proposed_on=ago(21))


def chased(match: Match, *days: int, asked: str = AskedOf.EMPLOYER) -> None:
    with preparing():
        for day in days:
            Chase.objects.create(
                pilot_id=match.pilot_id, participant_id=match.participant_id, match=match, asked=asked,
                chased_on=ago(day),
            )  # fmt: skip


def lines(membership) -> list[tuple[str, str, str, date]]:
    with scoped(scope_of(membership)):
        items = list(unanswered(membership, TODAY))
    told = [line_of(item, membership, on=TODAY) for item in items]
    return [(line.what, line.why, line.turn, line.item.due) for line in told]


def test_mijn_werk_asks_to_ask_again_and_then_to_close(world, jobhunter, match, django_assert_num_queries):
    since = f"{ago(20).day} "
    (first,) = lines(jobhunter)
    assert (first[0], first[2], first[3]) == ("Werkgever om antwoord vragen", "werkgever", ago(13))
    assert first[1].startswith(f"Bakkerij Van Roon: gevraagd op {since}")
    chased(match, 13)
    assert [line[3] for line in lines(jobhunter)] == [ago(6)]
    chased(match, 6)
    assert lines(jobhunter) == []
    chased(match, 9, 8, asked=AskedOf.PARTICIPANT)  # asking the participant says nothing about the employer
    assert lines(jobhunter) == []
    with scoped(scope_of(jobhunter)), django_assert_num_queries(3):
        list(unanswered(jobhunter, TODAY))
    with preparing():
        Chase.objects.filter(match=match, asked=AskedOf.EMPLOYER).delete()
    chased(match, 14, 7)
    (last,) = lines(jobhunter)
    assert (last[0], last[2], last[3]) == ("Voorstel sluiten: geen antwoord", "jobhunter", TODAY)


def test_without_an_agreement_the_participant_is_asked(world, jobhunter):
    _cast, person, employer = world
    make_match(person, employer, proposed_on=ago(7))
    make_match(person, make_employer(person.pilot, "Garage Terpstra"), proposed_on=ago(6))
    assert [line[0] for line in lines(jobhunter)] == ["Deelnemer om akkoord vragen"]


def test_the_command_closes_only_what_was_asked_about_twice_and_says_so(world, match):
    _cast, person, _employer = world
    never = make_match(person, make_employer(person.pilot, "Garage Terpstra"), proposed_on=ago(90))
    once = make_match(person, make_employer(person.pilot, "Kwekerij Zonneveld"), proposed_on=ago(90))
    chased(once, 50, asked=AskedOf.PARTICIPANT)
    chased(match, 14, 7)
    told = StringIO()
    call_command("close_unanswered", stdout=told)
    call_command("close_unanswered", stdout=told)
    assert told.getvalue() == "1 proposals closed.\n0 proposals closed.\n"
    with maintenance():
        states = {row.pk: row.state for row in Match.objects.filter(participant=person)}
        step = match.steps.latest("recorded_at")
    assert states == {match.pk: "withdrawn", never.pk: "proposed", once.pk: "proposed"}
    assert (step.cause, step.happened_on, step.recorded_by) == ("geen_antwoord", TODAY, None)
    assert step.reason == "2 keer nagevraagd bij de werkgever, geen antwoord. Automatisch gesloten"


def test_a_week_after_the_second_question_and_not_a_day_before(match):
    chased(match, 13, 6)
    with maintenance():
        assert close_unanswered(on=TODAY) == []
        assert [row.pk for row in close_unanswered(on=TODAY + timedelta(days=1))] == [match.pk]


@pytest.mark.parametrize(
    ("day", "code"),
    [(ago(-1), "date_in_future"), (ago(22), "dates_out_of_order"), (ago(3), "already_chased")],
)
def test_a_question_that_cannot_be(jobhunter, match, day, code):
    chased(match, 3)
    with scoped(scope_of(jobhunter)), pytest.raises(Refused) as caught:
        record_chase(jobhunter, match, question=Question(AskedOf.EMPLOYER, day), on=TODAY)
    assert (caught.value.refusal.code, caught.value.refusal.field) == (code, "chased_on")


def test_who_answered_is_not_asked_again(jobhunter, match):
    with preparing():
        Match.objects.filter(pk=match.pk).update(state="introduced")
    with scoped(scope_of(jobhunter)), pytest.raises(Refused) as caught:
        record_chase(jobhunter, match, question=Question(AskedOf.EMPLOYER, TODAY), on=TODAY)
    assert caught.value.refusal.code == "already_answered"


def test_the_match_says_whose_answer_it_waits_for_and_takes_a_question(world, match):
    client = Client()
    client.force_login(world[0].user("jobhunter"))
    url = f"/pilots/assen/matches/{match.pk}/"
    page = client.get(url).content.decode()
    assert "We wachten op de werkgever, sinds" in page
    assert "Sluiten: geen antwoord" not in page
    sent = {"asked": "werkgever", "chased_on_dag": TODAY.day, "chased_on_maand": TODAY.month}
    assert client.post(f"{url}chase/", {}).status_code == 422
    answer = client.post(f"{url}chase/", sent | {"chased_on_jaar": TODAY.year, "note": "gebeld, belt terug"})
    assert (answer.status_code, answer["Location"]) == (303, url)
    page = client.get(url).content.decode()
    assert "gebeld, belt terug" in page
    chased(match, 14, 7)
    with preparing():
        Chase.objects.filter(match=match, chased_on=TODAY).delete()
    page = client.get(url).content.decode()
    assert f'href="{url}steps/withdrawn/?waarom=geen_antwoord"' in page
    form = client.get(f"{url}steps/withdrawn/?waarom=geen_antwoord").content.decode()
    assert '<option value="geen_antwoord" selected>' in form
    assert client.get(f"{url}steps/withdrawn/?waarom=%00").status_code == 200


def test_the_kind_has_words_in_the_filter():
    assert wording_of(KIND).label == "Voorstel zonder antwoord"
