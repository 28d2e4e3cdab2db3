"""The work permit of a pair: when it can be asked, what a decision does to the match, and what asks for attention."""

from datetime import date, timedelta

import pytest

from matching.enums import MatchState, StopCause
from matching.models import Match
from matching.queries import match_of_pair
from matching.refusals import Refused
from matching.services import (
    Application,
    PermitDecision,
    Step,
    complete_permit,
    decide_permit,
    request_permit,
    take_step,
)
from participants.enums import MilestoneKind, PermitOutcome
from participants.models import WorkPermit
from tests.factories import make_match, make_milestone, make_participant, make_permit, make_placement

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 20)
GRANTED = PermitDecision(PermitOutcome.GRANTED, TODAY, date(2026, 11, 23), date(2027, 6, 30))


def refused(service, *args, **kwargs):
    with pytest.raises(Refused) as caught:
        service(*args, **kwargs)
    return caught.value.refusal


def ask(match, membership, on=TODAY, **fields):
    return request_permit(membership, match, application=Application(on, **fields), on=TODAY)


def test_a_request_writes_the_permit_of_the_pair_and_the_step(offered, yonas, bakery, at_work):
    permit = ask(offered, at_work)
    offered.refresh_from_db()
    assert (permit.participant_id, permit.employer_id, permit.requested_on) == (yonas.pk, bakery.pk, TODAY)
    assert (permit.outcome, permit.recorded_by_id, offered.state) == ("open", at_work.pk, "permit_requested")


def test_each_job_at_an_employer_has_an_application_and_a_match_of_its_own(offered, yonas, bakery, at_work):
    """The first match is for work without a name; a decision for another job leaves a match for this job alone."""
    Match.objects.filter(pk=offered.pk).update(title="Bakker")
    make_permit(yonas, bakery, date(2026, 11, 3), title="Inpakker")
    cleaning = make_match(yonas, bakery, state=MatchState.OFFERED, title="Schoonmaker")
    permit = ask(offered, at_work)
    again = make_match(yonas, bakery, state=MatchState.OFFERED, title="bakker")
    assert (permit.title, refused(ask, again, at_work, date(2026, 11, 19)).code) == ("Bakker", "permit_already_asked")
    assert refused(ask, again, at_work).sentence == "Bakkerij Van Roon heeft de TWV al aangevraagd op 20 november 2026."
    for_cleaning = ask(cleaning, at_work)  # on the day of the other
    decide_permit(at_work, for_cleaning, decision=GRANTED, on=TODAY)
    states = dict(Match.objects.values_list("title", "state"))
    assert states == {"Bakker": "permit_requested", "bakker": "offered", "Schoonmaker": "permit_granted"}
    assert (match_of_pair(at_work, permit), match_of_pair(at_work, for_cleaning)) == (again, cleaning)


@pytest.mark.parametrize("state", [MatchState.PROPOSED, MatchState.INTRODUCED, MatchState.DECLINED])
def test_a_permit_is_not_asked_before_the_offer(yonas, bakery, at_work, state):
    match = make_match(yonas, bakery, state=state)
    assert refused(ask, match, at_work).code == "step_not_possible"
    assert not WorkPermit.objects.exists()


def test_before_the_waiting_term_a_request_is_refused_with_the_day_it_can(cast, bakery, at_work, law):
    person = make_participant(cast.assen, "A-0002", first_name="Nour", lodged=date(2026, 9, 1))
    make_milestone(person, MilestoneKind.W_DOCUMENT, date(2026, 9, 10))
    refusal = refused(ask, make_match(person, bakery, state=MatchState.OFFERED), at_work)
    assert (refusal.code, refusal.sentence, refusal.next_step) == (
        "permit_not_possible",
        "De TWV kan op 20 november 2026 niet worden aangevraagd. "
        "Nog niet: wachttermijn voorbij, vanaf 1 december 2026.",
        "Het kan vanaf 1 december 2026.",
    )


def test_a_status_holder_needs_no_permit_and_is_told_so(offered, yonas, at_work):
    make_milestone(yonas, MilestoneKind.STATUS_GRANTED, date(2026, 11, 1))
    refusal = refused(ask, offered, at_work)
    assert (refusal.code, refusal.sentence) == (
        "permit_not_needed",
        "Yonas Tesfay heeft geen TWV nodig: vrij om te werken.",
    )


def test_an_application_that_is_still_open_is_not_made_twice(offered, yonas, bakery, at_work):
    make_permit(yonas, bakery, date(2026, 11, 3))
    refusal = refused(ask, offered, at_work)
    assert refusal.code == "permit_already_asked"
    assert refusal.sentence == "Bakkerij Van Roon heeft de TWV al aangevraagd op 3 november 2026."


@pytest.mark.parametrize(
    ("asked", "complete", "code", "field"),
    [
        (TODAY + timedelta(days=1), None, "date_in_future", "requested_on"),
        (date(2026, 11, 1), None, "dates_out_of_order", "requested_on"),
        (TODAY, TODAY - timedelta(days=1), "dates_out_of_order", "complete_on"),
    ],
)
def test_dates_of_a_request_stand_in_order(offered, at_work, asked, complete, code, field):
    refusal = refused(ask, offered, at_work, on=asked, complete_on=complete)
    assert (refusal.code, refusal.field) == (code, field)


@pytest.mark.parametrize(
    ("decision", "state"),
    [
        (GRANTED, MatchState.PERMIT_GRANTED),
        (PermitDecision(PermitOutcome.REFUSED, TODAY, reason="niet_marktconform"), MatchState.PERMIT_REFUSED),
        (PermitDecision(PermitOutcome.WITHDRAWN, TODAY), MatchState.OFFERED),
    ],
)
def test_a_decision_moves_the_match_of_the_pair(offered, at_work, decision, state):
    decided = decide_permit(at_work, ask(offered, at_work), decision=decision, on=TODAY)
    offered.refresh_from_db()
    assert (offered.state, decided.permit.outcome, decided.notices) == (state, decision.outcome, ())


def test_a_decision_leaves_matches_with_other_employers_alone(offered, yonas, garage, at_work):
    other = make_match(yonas, garage, state=MatchState.PERMIT_REQUESTED)
    decide_permit(at_work, ask(offered, at_work), decision=GRANTED, on=TODAY)
    other.refresh_from_db()
    assert other.state == MatchState.PERMIT_REQUESTED


def test_a_permit_past_the_w_document_is_recorded_with_a_notice(offered, at_work):
    decision = PermitDecision(PermitOutcome.GRANTED, TODAY, date(2026, 11, 23), date(2027, 7, 31))
    assert decide_permit(at_work, ask(offered, at_work), decision=decision, on=TODAY).notices == (
        "Deze TWV loopt langer dan het W-document van Yonas Tesfay. "
        "Vanaf 1 juli 2027 mag er alleen gewerkt worden met een nieuw W-document.",
    )


@pytest.mark.parametrize(
    ("decision", "code", "field"),
    [
        (PermitDecision(PermitOutcome.GRANTED, TODAY), "period_incomplete", "valid_from"),
        (PermitDecision(PermitOutcome.GRANTED, TODAY, TODAY), "period_incomplete", "valid_until"),
        (PermitDecision(PermitOutcome.GRANTED, TODAY, TODAY, date(2026, 11, 1)), "dates_out_of_order", "valid_until"),
        (PermitDecision(PermitOutcome.REFUSED, date(2026, 11, 19)), "dates_out_of_order", "decided_on"),
        (PermitDecision(PermitOutcome.REFUSED, date(2026, 11, 21)), "date_in_future", "decided_on"),
        (
            PermitDecision(PermitOutcome.REFUSED, TODAY, complete_on=date(2026, 11, 1)),
            "dates_out_of_order",
            "complete_on",
        ),
    ],
)
def test_a_decision_that_cannot_be_is_refused_at_its_field(offered, at_work, decision, code, field):
    permit = ask(offered, at_work)
    refusal = refused(decide_permit, at_work, permit, decision=decision, on=TODAY)
    permit.refresh_from_db()
    assert (refusal.code, refusal.field, permit.outcome) == (code, field, "open")


def test_a_decision_is_taken_once(offered, at_work):
    permit = ask(offered, at_work)
    decide_permit(at_work, permit, decision=GRANTED, on=TODAY)
    assert refused(decide_permit, at_work, permit, decision=GRANTED, on=TODAY).code == "permit_decided"
    assert refused(complete_permit, at_work, permit, complete_on=TODAY, on=TODAY).code == "permit_decided"


def test_the_term_runs_from_the_day_the_application_was_complete(offered, at_work):
    permit = complete_permit(at_work, ask(offered, at_work), complete_on=TODAY, on=TODAY)
    assert permit.complete_on == TODAY


def test_the_next_permit_of_running_work_is_asked_without_a_step(yonas, bakery, at_work):
    make_permit(yonas, bakery, date(2026, 3, 1), valid_from=date(2026, 4, 1), valid_until=date(2026, 12, 31))
    match = make_match(yonas, bakery, state=MatchState.STARTED)
    make_placement(yonas, bakery, date(2026, 4, 1), match=match)
    ask(match, at_work)
    match.refresh_from_db()
    assert (match.state, WorkPermit.objects.filter(outcome="open").count()) == ("started", 1)


def test_after_a_withdrawn_application_the_match_can_be_declined(offered, at_work):
    decision = PermitDecision(PermitOutcome.WITHDRAWN, TODAY)
    decide_permit(at_work, ask(offered, at_work), decision=decision, on=TODAY)
    step = Step(MatchState.DECLINED, TODAY, cause=StopCause.PERMIT)
    assert take_step(at_work, offered, step=step, on=TODAY).state == MatchState.DECLINED
