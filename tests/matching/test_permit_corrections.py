"""What was written down wrongly of a permit is put right: its days, its job, and a decision that was none."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from config.database.scope import maintenance
from matching.enums import MatchState
from matching.models import MatchStep
from matching.refusals import Refused
from matching.services import (
    Application,
    EarlyStop,
    PermitCorrection,
    PermitDecision,
    correct_permit,
    cut_permit,
    decide_permit,
    request_permit,
    withdraw_decision,
)
from participants.enums import PermitCut, PermitOutcome
from participants.models import WorkPermit
from tests.factories import make_permit, make_placement

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 20)
ASKED, DECIDED = date(2026, 11, 5), date(2026, 11, 18)
GRANTED = PermitDecision(PermitOutcome.GRANTED, DECIDED, date(2026, 11, 19), date(2027, 6, 30))


@pytest.fixture
def asked(offered, at_work):
    return request_permit(at_work, offered, application=Application(ASKED), on=TODAY)


@pytest.fixture
def granted(asked, at_work):
    return decide_permit(at_work, asked, decision=GRANTED, on=TODAY).permit


def correct(at_work, permit, **days):
    permit.refresh_from_db()
    wanted = replace(PermitCorrection.of(permit), **days)
    return correct_permit(at_work, permit, correction=wanted, version=permit.version, on=TODAY)


def refused(call, *args, **kwargs):
    with pytest.raises(Refused) as caught:
        call(*args, **kwargs)
    return caught.value.refusal.code, caught.value.refusal.field


def steps(match):
    rows = MatchStep.objects.filter(match=match).order_by("recorded_at")
    return [(row.state, row.happened_on) for row in rows if row.state.startswith("permit")]


def test_the_days_of_a_permit_and_the_steps_of_its_match_are_put_right(offered, granted, at_work):
    asked_on, decided_on, until = date(2026, 11, 3), date(2026, 11, 12), date(2027, 5, 31)
    corrected = correct(at_work, granted, requested_on=asked_on, decided_on=decided_on, valid_until=until)
    found = WorkPermit.objects.get()
    assert (found.requested_on, found.decided_on, found.valid_from, found.valid_until, found.outcome) == (
        asked_on,
        decided_on,
        GRANTED.valid_from,
        until,
        "verleend",
    )
    assert corrected.notices == ()
    assert steps(offered) == [("permit_requested", asked_on), ("permit_granted", decided_on)]
    assert correct(at_work, granted, valid_until=date(2027, 12, 31)).notices[0].startswith("Deze TWV loopt langer")


@pytest.mark.parametrize(
    ("days", "field"),
    [
        ({"requested_on": TODAY + timedelta(1)}, "requested_on"),
        ({"requested_on": date(2026, 11, 19)}, "decided_on"),
        ({"requested_on": date(2026, 9, 1)}, "requested_on"),
        ({"complete_on": date(2026, 11, 4)}, "complete_on"),
        ({"decided_on": date(2026, 11, 4)}, "decided_on"),
        ({"valid_from": None}, "valid_from"),
        ({"valid_until": date(2026, 11, 1)}, "valid_until"),
        ({"requested_on": date(2026, 10, 9)}, "requested_on"),
    ],
)
def test_days_that_cannot_be_are_refused_at_their_field_and_change_nothing(
    offered, granted, yonas, bakery, at_work, days, field
):
    make_permit(yonas, bakery, date(2026, 10, 9))
    before = WorkPermit.objects.filter(pk=granted.pk).values().get()
    assert refused(correct, at_work, granted, **days)[1] == field
    assert WorkPermit.objects.filter(pk=granted.pk).values().get() == before
    assert steps(offered) == [("permit_requested", ASKED), ("permit_granted", DECIDED)]


def test_two_applications_of_a_day_stay_for_two_jobs(asked, yonas, bakery, at_work):
    correct(at_work, asked, title="Bakker")
    make_permit(yonas, bakery, ASKED, title="Inpakker")
    assert refused(correct, at_work, asked, title=" inpakker") == ("permit_already_asked", "requested_on")
    assert refused(correct, at_work, asked, title="") == ("permit_already_asked", "requested_on")
    assert correct(at_work, asked, title="Chauffeur").permit.title == "Chauffeur"


def test_a_start_is_never_put_before_the_decision_it_followed(offered, granted, yonas, bakery, at_work):
    with maintenance():
        MatchStep.objects.create(pilot=offered.pilot, match=offered, state=MatchState.STARTED, happened_on=DECIDED)
    assert refused(correct, at_work, granted, decided_on=date(2026, 11, 19)) == ("dates_out_of_order", "decided_on")


def test_a_correction_that_uncovers_days_of_work_says_so(granted, yonas, bakery, offered, at_work):
    make_placement(yonas, bakery, GRANTED.valid_from, match=offered)
    assert correct(at_work, granted, title="Bakker").notices == ()
    (notice,) = correct(at_work, granted, valid_from=TODAY).notices
    assert notice == (
        f"Let op: {yonas.full_name} werkte bij Bakkerij Van Roon op dagen zonder TWV. Kijk bij de plaatsing wat je"
        " moet doen."
    )


@pytest.mark.parametrize("outcome", [PermitOutcome.GRANTED, PermitOutcome.REFUSED, PermitOutcome.WITHDRAWN])
def test_a_decision_by_mistake_is_taken_back_and_the_application_is_open_again(offered, asked, at_work, outcome):
    (offer,) = MatchStep.objects.filter(match=offered, state=MatchState.OFFERED)
    with maintenance():
        MatchStep.objects.filter(pk=offer.pk).update(happened_on=offered.agreed_on)
    decide_permit(at_work, asked, decision=replace(GRANTED, outcome=outcome, objection_until=TODAY), on=TODAY)
    withdraw_decision(at_work, asked, on=TODAY)
    found = WorkPermit.objects.get()
    offered.refresh_from_db()
    assert (found.outcome, found.decided_on, found.valid_from, found.valid_until, found.objection_until) == (
        "open",
        None,
        None,
        None,
        None,
    )
    assert (offered.state, offered.agreed_on, steps(offered)) == (
        "permit_requested",
        date(2026, 11, 2),
        [("permit_requested", ASKED)],
    )
    again = decide_permit(at_work, found, decision=GRANTED, on=TODAY).permit
    assert (again.outcome, steps(offered)[-1]) == ("verleend", ("permit_granted", DECIDED))


def test_a_decision_that_something_followed_on_stays(granted, asked, yonas, bakery, offered, at_work):
    assert refused(withdraw_decision, at_work, granted, version=granted.version + 1, on=TODAY)[0] == "changed_meanwhile"
    work = make_placement(yonas, bakery, date(2026, 5, 1), match=offered)  # before it, and on under it
    assert refused(withdraw_decision, at_work, granted, on=TODAY)[0] == "permit_in_use"
    with maintenance():
        work.delete()
    stop = EarlyStop(TODAY, PermitCut.REVOKED, TODAY)
    cut_permit(at_work, granted, stop=stop, on=TODAY)
    assert refused(withdraw_decision, at_work, granted, on=TODAY)[0] == "ended_early"
    other = make_permit(yonas, bakery, date(2026, 11, 1), title="Inpakker")
    assert refused(withdraw_decision, at_work, other, on=TODAY)[0] == "nothing_to_undo"
