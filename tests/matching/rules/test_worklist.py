"""Mijn werk as rules: facts in, items out. No database, no clock."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legal.rules.permit_term import RenewalWindow
from matching.rules import worklist as rules
from matching.rules.worklist import Group, Item, Kind, Subject, Turn

TODAY = date(2026, 11, 20)
WHO = Subject(UUID(int=1), "Yonas Tesfay", "azc Schepersmaat")
DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2035, 12, 31))
DISTANCE = st.integers(-120, 120)


def days(number: int) -> date:
    return TODAY + timedelta(days=number)


def window(last: date) -> RenewalWindow:
    return RenewalWindow(
        warn_from=last - timedelta(days=91),
        file_by=last - timedelta(days=63),
        critical_from=last - timedelta(days=35),
        valid_until=last,
    )


@pytest.mark.parametrize(
    ("due", "group"),
    [(-1, Group.LATE), (0, Group.TODAY), (1, Group.SOON), (7, Group.SOON), (8, Group.LATER), (91, Group.LATER)],
)
def test_groups_begin_and_end_on_their_day(due, group):
    assert Item(Kind.DRAFT, WHO, days(due), TODAY, Turn.JOBHUNTER).group(TODAY) is group


@pytest.mark.parametrize(("last", "shown"), [(-400, True), (-1, True), (0, True), (91, True), (92, False)])
def test_a_w_document_is_warned_of_thirteen_weeks_before_and_stays(last, shown):
    item = rules.w_document(WHO, days(last), on=TODAY)
    assert (item is not None) is shown
    if item:
        assert (item.due, item.turn) == (days(last), Turn.RESIDENT)


@pytest.mark.parametrize(
    ("last", "due", "stage"),
    [
        (92, None, ""),
        (91, 28, "warn"),
        (64, 1, "warn"),
        (63, 0, "file"),
        (36, -27, "file"),
        (35, -28, "critical"),
        (0, -63, "critical"),
        (-1, -1, "expired"),
    ],
)
def test_the_next_permit_is_due_nine_weeks_before_the_end(last, due, stage):
    item = rules.permit_ends(WHO, "Bakkerij", window=window(days(last)), target=None, on=TODAY)
    assert (item and (item.due, item.stage)) == (None if due is None else (days(due), stage))


@pytest.mark.parametrize(
    ("asked", "due", "stage"),
    [(0, 35, "running"), (-35, 0, "running"), (-36, -1, "exceeded"), (-63, -28, "exceeded"), (-64, -29, "long")],
)
def test_the_term_of_uwv_passes_after_35_and_63_days(asked, due, stage):
    term = (days(asked + 35), days(asked + 63))
    item = rules.permit_term(WHO, "Bakkerij", window=term, target=None, on=TODAY)
    assert (item.due, item.stage, item.turn) == (days(due), stage, Turn.UWV)


@pytest.mark.parametrize(
    ("agreed", "possible", "due", "stage"),
    [
        (-3, -100, 0, "now"),
        (-14, -100, 0, "now"),
        (-15, -100, -1, "now"),
        (-30, -2, 0, "now"),
        (-3, 1, 1, "later"),
        (-3, 91, 91, "later"),
    ],
)
def test_a_permit_can_be_asked_once_both_agreed_and_the_term_is_over(agreed, possible, due, stage):
    item = rules.permit_possible(
        WHO, "Bakkerij", agreed_on=days(agreed), possible_from=days(possible), target=UUID(int=2), on=TODAY
    )
    assert item is not None
    assert (item.due, item.stage) == (days(due), stage)


def test_a_permit_that_can_be_asked_far_ahead_is_not_shown():
    given_days = {"agreed_on": TODAY, "possible_from": days(92)}
    assert rules.permit_possible(WHO, "Bakkerij", target=UUID(int=2), on=TODAY, **given_days) is None


@pytest.mark.parametrize(("since", "due"), [(0, 0), (-14, 0), (-15, -1), (-100, -86)])
def test_what_has_no_term_is_for_today_and_late_after_two_weeks(since, due):
    assert rules.referral(WHO, days(since), on=TODAY).due == days(due)
    assert rules.draft(WHO, days(since), on=TODAY).due == days(due)
    assert rules.application_date(WHO, days(since), on=TODAY).due == days(due)


@pytest.mark.parametrize(("enrolled", "due"), [(-13, None), (-14, 0), (-15, -1)])
def test_an_intake_is_due_two_weeks_after_enrolment(enrolled, due):
    item = rules.no_intake(WHO, days(enrolled), on=TODAY)
    assert (item and item.due) == (None if due is None else days(due))


@pytest.mark.parametrize(("ends", "stage"), [(43, None), (42, "ends"), (0, "ends"), (-1, "ended")])
def test_a_contract_is_warned_of_six_weeks_before(ends, stage):
    item = rules.contract_ends(WHO, "Bakkerij", ends_on=days(ends), target=None, on=TODAY)
    assert (item and item.stage) == stage


@pytest.mark.parametrize(
    ("state", "last", "turn"),
    [
        ("proposed", -14, Turn.EMPLOYER),
        ("introduced", -90, Turn.EMPLOYER),
        ("offered", -14, Turn.JOBHUNTER),
        ("proposed", -13, None),
        ("permit_requested", -90, None),
        ("started", -90, None),
    ],
)
def test_a_match_stands_still_after_two_weeks_unless_uwv_decides(state, last, turn):
    item = rules.match_still(WHO, "Bakkerij", last_step_on=days(last), state=state, target=None, on=TODAY)
    assert (item and item.turn) == turn


@pytest.mark.parametrize(("moves", "due"), [(-8, None), (-7, 0), (0, 0), (1, 1), (91, 91), (92, None)])
def test_a_move_is_shown_before_it_and_a_week_after(moves, due):
    item = rules.move(WHO, days(moves), place="azc Emmen", on=TODAY)
    assert (item and item.due) == (None if due is None else days(due))


ENDS = st.none() | st.integers(-14, 14)


@given(
    st.lists(st.integers(-5, 5) | DISTANCE, max_size=12),
    st.builds(slice, ENDS, ENDS, st.sampled_from((None, 1, 2, -1))),
)
def test_order_is_by_due_date_and_does_not_depend_on_what_came_first(dues, part):
    items = [
        rules.contract_ends(WHO, f"W{number}", ends_on=days(due), target=UUID(int=number), on=TODAY)
        for number, due in enumerate(dues)
    ]
    items = rules.said_once(items)
    ordered = rules.in_order(items)
    assert [item.due for item in ordered] == sorted(item.due for item in items)
    assert rules.in_order(reversed(items)) == ordered
    # A part of them is put in order as the whole is, of which no more is looked at.
    kept = rules.InOrder(reversed(items))
    assert (kept[part], list(kept), len(kept)) == (ordered[part], ordered, len(ordered))
    assert [kept[at] for at in range(len(ordered))] == ordered


def test_a_match_that_waits_for_its_permit_to_be_asked_does_not_also_stand_still():
    one, other = UUID(int=1), UUID(int=2)
    ask = Item(Kind.PERMIT_POSSIBLE, WHO, TODAY, TODAY, Turn.EMPLOYER, target=one)
    still = [Item(Kind.MATCH_STILL, WHO, TODAY, TODAY, Turn.JOBHUNTER, target=target) for target in (one, other)]
    assert rules.said_once([None, ask, *still]) == [ask, still[1]]


def test_kinds_of_other_sources_come_after_ours_on_a_day_and_are_counted():
    items = [Item(kind, WHO, TODAY, TODAY, Turn.COA) for kind in ("z", Kind.NEW_CASE, "a", Kind.W_DOCUMENT)]
    kinds = [Kind.W_DOCUMENT, Kind.NEW_CASE, "a", "z"]
    assert [item.kind for item in rules.in_order(items)] == kinds
    assert [row.kind for row in rules.tally(items, on=TODAY)] == kinds


@given(st.lists(st.tuples(st.sampled_from(Kind), DISTANCE), max_size=12))
def test_the_tally_counts_every_item_once(facts):
    items = [Item(kind, WHO, days(due), days(due), Turn.COA) for kind, due in facts]
    rows = rules.tally(items, on=TODAY)
    assert sum(row.total for row in rows) == len(items)
    assert sum(row.late for row in rows) == sum(1 for item in items if item.due < TODAY)


@given(DAYS, DAYS)
def test_no_rule_fails_whatever_the_dates(fact, on):
    rules.w_document(WHO, fact, on=on)
    rules.permit_ends(WHO, "", window=window(fact), target=None, on=on)
    rules.move(WHO, fact, place="", on=on)
    for item in (rules.referral(WHO, fact, on=on), rules.brp_priority(WHO, "", requested_on=fact, on=on)):
        assert item.due <= on


@pytest.mark.parametrize(
    ("moves", "delay", "due", "turn", "stage"),
    [
        (20, "", 20, Turn.JOBHUNTER, ""),
        (20, "open", 0, Turn.COA, "asked"),
        (20, "niet_uitgesteld", 20, Turn.COA, "answered"),
        (1, "", 1, Turn.JOBHUNTER, ""),
        (0, "", 0, Turn.COA, "due"),
        (-3, "open", -3, Turn.COA, "due"),
    ],
)
def test_an_announced_move_is_the_move_of_who_can_still_do_something(moves, delay, due, turn, stage):
    item = rules.announced_move(WHO, days(moves), place="Graswijk", delay=delay, on=TODAY)
    assert item == Item(Kind.ANNOUNCED_MOVE, WHO, days(due), days(moves), turn, "Graswijk", stage=stage)


def test_an_announced_move_far_ahead_does_not_show_yet():
    assert rules.announced_move(WHO, days(92), place="", delay="", on=TODAY) is None
