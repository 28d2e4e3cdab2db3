"""Putting off: how an item is known again, and what nobody may put off. And who of a team needs help."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.rules.put_off import KEY_LENGTH, TAG_LENGTH, Bar, bar_of, key_of, keyed, last_day_to_come_back
from matching.rules.team import loads
from matching.rules.worklist import Item, Kind, Subject, Turn

TODAY = date(2026, 11, 20)
WHO = Subject(UUID(int=1), "Yonas Tesfay", "azc Schepersmaat", 7, "A-0001")
ITEM = Item(Kind.W_DOCUMENT, WHO, TODAY, TODAY, Turn.RESIDENT, "Bakkerij", UUID(int=2), "late")
LATER = date(2026, 11, 21)


@pytest.mark.parametrize(
    "change",
    [
        {"kind": Kind.MOVE},
        {"subject": WHO._replace(id=UUID(int=9))},
        {"target": UUID(int=9)},
        {"employer": "Garage"},
        {"fact_on": LATER},
        {"stage": ""},
    ],
    ids=lambda change: next(iter(change)),
)
def test_another_fact_makes_another_item(change):
    assert key_of(ITEM._replace(**change)) != key_of(ITEM)


@pytest.mark.parametrize(
    "change",
    [
        {"due": LATER},
        {"turn": Turn.COA},
        {"detail": "10.20"},
        {"subject": WHO._replace(name="Y. Tesfay", place="Graswijk", jobhunter=None)},
    ],
)
def test_what_is_not_the_fact_leaves_the_item_the_same(change):
    assert key_of(ITEM._replace(**change)) == key_of(ITEM)


def test_a_search_finds_the_items_of_its_keys_and_no_other():
    others = [ITEM._replace(target=UUID(int=9)), ITEM._replace(kind=Kind.MOVE), ITEM._replace(fact_on=LATER)]
    assert [key_of(item)[:TAG_LENGTH] == key_of(ITEM)[:TAG_LENGTH] for item in others] == [True, False, False]
    keys = {key_of(ITEM), key_of(others[2])}
    assert list(keyed([ITEM, *others], keys)) == [
        (ITEM, key_of(ITEM)), (others[0], None), (others[1], None), (others[2], key_of(others[2]))
    ]  # fmt: skip
    assert [key for _item, key in keyed([ITEM, *others], ())] == [None] * 4


def test_a_key_tells_nothing_and_fits_an_address():
    assert (len(key_of(ITEM)), key_of(ITEM).isalnum(), "Yonas" in key_of(ITEM)) == (KEY_LENGTH, True, False)


@pytest.mark.parametrize(
    ("kind", "stage", "bar"),
    [
        (Kind.PERMIT_ENDS, "expired", Bar.WORKS_WITHOUT_PERMIT),
        (Kind.PERMIT_ENDS, "critical", None),
        ("permit_gap", "now", Bar.WORKS_WITHOUT_PERMIT),
        ("permit_gap", "past", None),
        (Kind.W_DOCUMENT, "expired", None),
        (Kind.SIGNAL, "", Bar.SAFETY),
        (Kind.OWN_TASK, "", Bar.OWN_TASK),
        ("aftercare", "", None),
    ],
)
def test_work_without_a_permit_and_safety_are_never_put_off(kind, stage, bar):
    assert bar_of(ITEM._replace(kind=kind, stage=stage)) is bar


def test_an_item_is_put_off_no_further_than_the_list_looks():
    assert last_day_to_come_back(TODAY) == date(2027, 2, 19)


def of(jobhunter, days):
    subject = Subject(None, "A-0001", "", jobhunter, "A-0001")
    return Item(Kind.DRAFT, subject, TODAY + timedelta(days=days), TODAY, Turn.JOBHUNTER)


def test_who_has_the_longest_late_work_needs_help_first():
    items = [of(1, -1), of(1, -2), of(1, 0), of(2, -8), of(2, 3), of(None, -7), of(3, 60)]
    assert [(load.jobhunter, load.late, load.long, load.today, load.soon) for load in loads(items, on=TODAY)] == [
        (2, 1, 1, 0, 1),
        (1, 2, 0, 1, 0),
        (None, 1, 0, 0, 0),
        (3, 0, 0, 0, 0),
    ]
    assert [load.needs_help for load in loads(items, on=TODAY)] == [True, False, False, False]
    assert [load.oldest for load in loads(items, on=TODAY)][0] == TODAY - timedelta(days=8)


@given(st.lists(st.tuples(st.sampled_from([None, 1, 2]), st.integers(-60, 60)), max_size=15))
def test_every_late_item_lies_with_exactly_one_colleague(rows):
    found = loads([of(jobhunter, days) for jobhunter, days in rows], on=TODAY)
    assert sum(load.late for load in found) == sum(1 for _jobhunter, days in rows if days < 0)
    assert all(load.long <= load.late for load in found)
