"""What holds for everybody on every day, tried on generated people."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from legal.rules.facts import Event, EventKind, PermitOutcome, known_on
from legal.rules.may_start import may_start, permit_for
from legal.rules.right_to_work import Reason, VerdictCode, Warning
from tests.legal.cases import (
    BAKERY,
    KITCHEN,
    PARAMETERS,
    days,
    events_of_anybody,
    judge,
    near,
    people,
    permits_of_anybody,
)

ON_THE_ROAD = (VerdictCode.NOT_YET, VerdictCode.PERMITTED, VerdictCode.PERMIT_REQUIRED)
TIME_REASONS = {Reason.UNDER_18, Reason.WAITING_TERM_NOT_PASSED}
employers = st.sampled_from([BAKERY, KITCHEN])


@given(people, near)
def test_permitted_only_with_a_grant_that_holds_on_the_day(facts, on):
    valid = [
        permit
        for permit in facts.permits
        if permit.outcome is PermitOutcome.GRANTED
        and permit.requested_on <= on
        and permit.decided_on <= on
        and permit.valid_from <= on <= permit.valid_until
    ]
    answer = judge(facts, on)
    if answer.verdict is VerdictCode.PERMITTED:
        assert valid
        assert answer.permit in valid
        assert on <= answer.permitted_until
    else:
        assert not valid or answer.verdict is not VerdictCode.PERMIT_REQUIRED


@given(people, near)
def test_reasons_and_warnings_stand_in_the_published_order(facts, on):
    answer = judge(facts, on)
    assert answer.reasons
    assert list(answer.reasons) == [reason for reason in Reason if reason in answer.reasons]
    assert list(answer.warnings) == [warning for warning in Warning if warning in answer.warnings]


@given(people, near, events_of_anybody, permits_of_anybody)
def test_what_is_dated_later_changes_nothing(facts, on, events, permits):
    later = replace(
        facts,
        events=facts.events + tuple(event for event in events if event.on > on),
        permits=facts.permits + tuple(permit for permit in permits if permit.requested_on > on),
    )
    assert judge(later, on) == judge(facts, on) == judge(known_on(facts, on), on)


@given(people, near, st.integers(1, 400))
def test_a_later_application_is_as_good_as_none(facts, on, ahead):
    dates = {"application_lodged_on": on + days(ahead), "application_registered_on": on + days(ahead)}
    unknown = dict.fromkeys(dates)
    assert judge(replace(facts, **dates), on) == judge(replace(facts, **unknown), on)


@given(people, near, st.randoms(use_true_random=False))
def test_the_order_of_the_facts_does_not_matter(facts, on, random):
    events, permits = list(facts.events), list(facts.permits)
    random.shuffle(events)
    random.shuffle(permits)
    shuffled = judge(replace(facts, events=tuple(events), permits=tuple(permits)), on)
    assert shuffled.as_exchange("A-0001") == judge(facts, on).as_exchange("A-0001")


@given(people, near)
def test_permit_possible_from_lies_ahead_exactly_when_time_is_lacking(facts, on):
    answer = judge(facts, on)
    if answer.verdict not in ON_THE_ROAD:
        assert answer.permit_possible_from is None
    elif facts.birth is None:
        assert (answer.verdict, answer.permit_possible_from) == (VerdictCode.NOT_YET, None)
    else:
        lacks_time = bool(TIME_REASONS & set(answer.reasons))
        assert (answer.permit_possible_from > on) is lacks_time
        assert lacks_time is (answer.next_step == "wait")


@given(people, near)
def test_on_the_first_possible_day_neither_age_nor_term_is_in_the_way(facts, on):
    first = judge(facts, on).permit_possible_from
    if first is not None:
        assert not TIME_REASONS & set(judge(facts, max(on, first)).reasons)


@given(people, near)
def test_earliest_start_is_two_days_in_order_for_who_seeks_a_permit(facts, on):
    answer = judge(facts, on)
    seeks = answer.verdict in (VerdictCode.NOT_YET, VerdictCode.PERMIT_REQUIRED)
    assert (answer.earliest_start is not None) is (seeks and answer.permit_possible_from is not None)
    if answer.earliest_start is not None:
        first, second = answer.earliest_start
        assert on < first < second
        assert (second - first).days == 28


@given(people, near, employers)
def test_a_start_is_allowed_only_where_the_verdict_allows_work(facts, on, employer):
    verdict, start = judge(facts, on), may_start(facts, employer, on=on, parameters=PARAMETERS)
    assert start.verdict == verdict
    assert start.reasons
    allowed = verdict.verdict in (VerdictCode.FREE, VerdictCode.NOTIFY)
    has_permit = permit_for(facts, employer, on=on)[0] == "permit_valid"
    assert start.allowed is (allowed or (verdict.verdict is VerdictCode.PERMITTED and has_permit))


@given(people, near)
def test_who_is_permitted_may_start_with_somebody(facts, on):
    if judge(facts, on).verdict is VerdictCode.PERMITTED:
        starts = [may_start(facts, employer, on=on, parameters=PARAMETERS).allowed for employer in (BAKERY, KITCHEN)]
        assert any(starts)


@given(people, near)
def test_a_status_sets_everybody_free(facts, on):
    status = Event(EventKind.STATUS_GRANTED, on)
    assert judge(replace(facts, events=(*facts.events, status)), on).verdict is VerdictCode.FREE


@given(people, near)
def test_a_withdrawal_never_gives_a_right(facts, on):
    withdrawn = replace(facts, events=(*facts.events, Event(EventKind.WITHDRAWN, on)))
    before, after = judge(facts, on).verdict, judge(withdrawn, on).verdict
    assert after is (before if before in (VerdictCode.FREE, VerdictCode.NOTIFY) else VerdictCode.NOT_ALLOWED)


@given(people, st.sampled_from([date.min, date(1, 1, 2), date(9999, 12, 30), date.max]))
def test_even_at_the_ends_of_the_calendar_there_is_an_answer(facts, on):
    assert judge(facts, on).as_exchange("A-0001")["dossier"] == "A-0001"
