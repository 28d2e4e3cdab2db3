"""The steps of a match: every one that follows, every one that does not, and the way back of the last one."""

from datetime import date, datetime, timedelta

import pytest
from django.utils import timezone

from config.database.scope import scoped
from config.dutch import long_date
from matching.enums import BY_HAND, OPEN_STATES, STEP_ROLES, STOPS, TRANSITIONS, MatchState, StopCause
from matching.models import Match, MatchStep
from matching.refusals import Refused
from matching.sentences import FOR_PERSON, heard_by_person
from matching.services import Start, Step, Terms, start_placement, take_step, undo_step
from participants.enums import MilestoneKind
from participants.models import EmployerAgreement
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import make_agreement, make_match, make_membership, make_milestone, make_user

pytestmark = pytest.mark.django_db

ALLOWED = [(old, new) for old in MatchState for new in TRANSITIONS[old] if new in BY_HAND]
AFTER_PERMIT = (MatchState.PERMIT_REQUESTED, MatchState.OFFERED)
REFUSED = [(old, new) for old in MatchState for new in BY_HAND if new not in TRANSITIONS[old]]


def refused(*args, **kwargs):
    with pytest.raises(Refused) as caught:
        take_step(*args, **kwargs)
    return caught.value.refusal


@pytest.mark.parametrize(("old", "new"), [pair for pair in ALLOWED if pair != AFTER_PERMIT])
def test_a_step_that_follows_is_taken(yonas, bakery, at_work, today, old, new):
    match = make_match(yonas, bakery, state=old)
    make_agreement(yonas, bakery, today)
    cause = StopCause.TRAVEL if new in STOPS else ""
    take_step(at_work, match, step=Step(new, today, "omdat het zo is", cause=cause, told="Te ver"), on=today)
    match.refresh_from_db()
    step = MatchStep.objects.filter(match=match).latest("recorded_at")
    assert (match.state, match.version) == (new, 2)
    assert (step.state, step.happened_on, step.reason, step.recorded_by_id) == (
        new,
        today,
        "omdat het zo is",
        at_work.pk,
    )
    assert (step.cause, step.told) == (cause, "Te ver")


@pytest.mark.parametrize(("old", "new"), [*REFUSED, AFTER_PERMIT])
def test_a_step_that_does_not_follow_is_refused(yonas, bakery, at_work, today, old, new):
    match = make_match(yonas, bakery, state=old)
    assert refused(at_work, match, step=Step(new, today), on=today).code == "step_not_possible"
    match.refresh_from_db()
    assert (match.state, match.version, match.steps.count()) == (old, 1, 1)


@pytest.mark.parametrize("state", [state for state in MatchState if state not in BY_HAND])
def test_steps_that_follow_from_facts_cannot_be_taken_by_hand(offered, at_work, today, state):
    assert refused(at_work, offered, step=Step(state, today), on=today).code == "step_needs_facts"


def test_every_step_names_its_roles_and_only_open_states_lead_on():
    assert set(STEP_ROLES) == set(TRANSITIONS) == set(MatchState)
    assert {state for state in MatchState if TRANSITIONS[state]} == {*OPEN_STATES, MatchState.STARTED}


def test_another_role_may_not_take_a_step(cast, offered, at_work, today):
    coach = cast.members[Role.JOB_COACH]
    assert refused(coach, offered, step=Step(MatchState.DECLINED, today), on=today).code == "step_not_yours"


@pytest.mark.parametrize(("days", "code"), [(1, "date_in_future"), (0, None), (-49, None), (-51, "dates_out_of_order")])
def test_dates_stand_in_order(yonas, bakery, at_work, today, days, code):
    match = make_match(yonas, bakery, proposed_on=today - timedelta(days=50))
    make_agreement(yonas, bakery, today - timedelta(days=60))
    step = Step(MatchState.INTRODUCED, today + timedelta(days=days))
    if code is None:
        assert take_step(at_work, match, step=step, on=today).introduced_on == step.happened_on
    else:
        refusal = refused(at_work, match, step=step, on=today)
        assert (refusal.code, refusal.field) == (code, "happened_on")


def test_a_step_on_an_old_page_is_refused_with_the_state_of_now(offered, at_work, today):
    take_step(at_work, offered, step=Step(MatchState.DECLINED, today, version=1, cause="taal"), on=today)
    refusal = refused(at_work, offered, step=Step(MatchState.WITHDRAWN, today, version=1), on=today)
    assert (refusal.code, refusal.sentence) == (
        "changed_meanwhile",
        "Deze match is intussen gewijzigd, door een collega of in een ander tabblad. De stand is nu: Afgewezen.",
    )


def test_a_match_of_another_pilot_does_not_exist(cast, offered, today):
    with scoped(scope_of(cast.neighbour)), pytest.raises(Match.DoesNotExist):
        take_step(cast.neighbour, offered, step=Step(MatchState.DECLINED, today), on=today)


def test_paid_work_closes_the_other_open_matches_with_a_step(yonas, offered, garage, bakery, at_work, today):
    make_milestone(yonas, MilestoneKind.STATUS_GRANTED, date(2026, 11, 1))
    other = make_match(yonas, garage, state=MatchState.INTRODUCED)
    done = make_match(yonas, garage, state=MatchState.DECLINED, title="Monteur")
    started = start_placement(at_work, offered, start=Start(Terms(today)), on=today)
    assert started.closed == (other,)
    other.refresh_from_db()
    done.refresh_from_db()
    step = other.steps.latest("recorded_at")
    assert (other.state, done.state) == (MatchState.WITHDRAWN, MatchState.DECLINED)
    assert (step.state, step.happened_on, step.reason) == ("withdrawn", today, "Gestart bij Bakkerij Van Roon")
    assert heard_by_person(step.cause, step.told) == "Je hebt ander werk."


def test_a_trial_leaves_the_other_matches_open(yonas, offered, garage, at_work, today):
    make_milestone(yonas, MilestoneKind.STATUS_GRANTED, date(2026, 11, 1))
    other = make_match(yonas, garage)
    start = Start(Terms(today), kind="proef")
    assert start_placement(at_work, offered, start=start, on=today).closed == ()
    other.refresh_from_db()
    assert other.state == MatchState.PROPOSED


# Who may hear about somebody


@pytest.mark.parametrize("state", [MatchState.INTRODUCED, MatchState.OFFERED])
def test_an_employer_hears_of_nobody_who_did_not_agree_to_that_employer(yonas, bakery, garage, at_work, today, state):
    make_agreement(yonas, garage, date(2026, 9, 1))  # for another employer: that says nothing here
    match = make_match(yonas, bakery)
    refusal = refused(at_work, match, step=Step(state, today), on=today)
    assert (refusal.code, refusal.field) == ("agreement_missing", "agreed_on")
    assert refusal.sentence == "Bakkerij Van Roon mag nog niet horen over Yonas Tesfay."
    assert refusal.url == f"/pilots/assen/participants/{yonas.pk}/agreements/add/"
    match.refresh_from_db()
    assert (match.state, match.steps.count()) == ("proposed", 1)


@pytest.mark.parametrize(("agreed", "withdrawn", "sentence"), [
    (0, None, ""),
    (-3, 1, ""),
    (1, None, "Yonas Tesfay ging pas akkoord op 19 november 2026."),
    (-3, 0, "Yonas Tesfay nam het akkoord voor Bakkerij Van Roon terug op 18 november 2026."),
])  # fmt: skip
def test_the_agreement_stands_on_the_day_itself(yonas, bakery, at_work, today, agreed, withdrawn, sentence):
    day = today - timedelta(days=2)
    until = None if withdrawn is None else day + timedelta(days=withdrawn)
    make_agreement(yonas, bakery, day + timedelta(days=agreed), withdrawn_on=until)
    match, step = make_match(yonas, bakery), Step(MatchState.INTRODUCED, day)
    if sentence:
        assert refused(at_work, match, step=step, on=today).sentence == sentence
    else:
        assert take_step(at_work, match, step=step, on=today).state == "introduced"


def test_the_agreement_is_recorded_with_the_step_and_never_after_it(yonas, bakery, at_work, today):
    match = make_match(yonas, bakery)
    late = Step(MatchState.INTRODUCED, today - timedelta(days=1), agreed_on=today)
    refusal = refused(at_work, match, step=late, on=today)
    assert (refusal.code, refusal.field, refusal.sentence, refusal.next_step, refusal.url) == (
        "dates_out_of_order",
        "agreed_on",
        f"Het akkoord is van later, {long_date(today)}.",
        "Vul bij \u2018Datum\u2019 die dag of een latere in, of verbeter hier de dag van het akkoord.",
        "",
    )
    assert not EmployerAgreement.objects.filter(participant=yonas).exists()
    take_step(at_work, match, step=Step(MatchState.INTRODUCED, today, agreed_on=today), on=today)
    row = EmployerAgreement.objects.get(participant=yonas)
    assert (row.employer_id, row.agreed_on, row.recorded_by_id) == (bakery.pk, today, at_work.pk)


@pytest.mark.parametrize("state", STOPS)
def test_a_match_stops_with_a_cause(yonas, bakery, at_work, today, state):
    match = make_match(yonas, bakery)
    refusal = refused(at_work, match, step=Step(state, today, "zomaar"), on=today)
    assert (refusal.code, refusal.field) == ("cause_missing", "cause")


def test_every_cause_has_words_for_the_participant_and_own_words_go_first():
    assert set(FOR_PERSON) == set(StopCause)
    assert heard_by_person("taal", "") == "De werkgever zoekt iemand die meer Nederlands spreekt."
    assert (heard_by_person("taal", "Eerst een cursus."), heard_by_person("", "")) == ("Eerst een cursus.", "")


# Undo


def taken(match, membership, today, state=MatchState.DECLINED):
    return take_step(membership, match, step=Step(state, today, "vergissing", cause="anders"), on=today)


def test_ones_own_last_step_of_today_is_taken_back(yonas, bakery, at_work, today):
    match = make_match(yonas, bakery)
    taken(match, at_work, today)
    undone = undo_step(at_work, match, version=2, now=timezone.now())
    assert (undone.state, undone.closed_on, undone.version) == ("proposed", None, 3)
    assert [step.state for step in match.steps.all()] == ["proposed"]


def test_the_first_step_cannot_be_taken_back(yonas, bakery, at_work):
    with pytest.raises(Refused, match="kan niet meer worden teruggedraaid"):
        undo_step(at_work, make_match(yonas, bakery), version=None, now=timezone.now())


def test_a_step_of_yesterday_or_of_a_colleague_stays(cast, yonas, bakery, at_work, today):
    match = make_match(yonas, bakery)
    taken(match, at_work, today)
    tomorrow: datetime = timezone.now() + timedelta(days=1)
    colleague = make_membership(cast.assen, Role.JOBHUNTER, user=make_user("collega@example.nl", "Co Collega"))
    for membership, now in ((at_work, tomorrow), (colleague, timezone.now())):
        with pytest.raises(Refused):
            undo_step(membership, match, version=None, now=now)
    match.refresh_from_db()
    assert match.state == MatchState.DECLINED
