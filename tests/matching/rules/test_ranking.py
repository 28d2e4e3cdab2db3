"""Who fits which work: every condition on both sides of its edge, and what holds for every pair there can be."""

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from random import Random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matching.rules.certificates import Held, held_of
from matching.rules.ranking import (
    LEVELS,
    MODES,
    WEEK,
    Group,
    Job,
    Pair,
    Person,
    Topic,
    Weight,
    group_of,
    rank,
    reasons_for,
)
from matching.rules.right_by_start import Right, RightState

FREE = Right(RightState.FREE)
WORKDAYS = frozenset(("ma", "di", "wo", "do", "vr"))
#: Somebody and work of whom everything is known and nothing asks for attention.
PERSON = Person(
    right=FREE,
    dutch="a2",
    english="a1",
    hours=Decimal(32),
    days=WORKDAYS,
    can_shifts=True,
    can_nights=False,
    has_licence=False,
    experience=frozenset(("horeca",)),
    wishes=frozenset(("schoonmaak",)),
    most_minutes={"fiets": 30, "ov": 45},
)
JOB = Job(
    sector="schoonmaak",
    dutch="a1",
    hours_min=Decimal(24),
    hours_max=Decimal(32),
    days=frozenset(("ma", "di")),
    shifts=True,
    nights=False,
    weekends=False,
    licence=False,
    minutes={"fiets": 25},
)


def told(person: Person, job: Job, topic: Topic) -> tuple[str, str] | None:
    found = [reason for reason in reasons_for(person, job) if reason.topic is topic]
    return (found[0].weight.value, found[0].code) if found else None


def test_a_pair_of_which_everything_is_known_fits():
    reasons = reasons_for(PERSON, JOB)
    assert group_of(reasons) is Group.FITS
    assert [reason.topic for reason in reasons] == ["right", "language", "wish", "hours", "days", "shifts", "travel"]


LANGUAGE = [
    ({"dutch": "a1"}, {"dutch": "a2"}, ("for", "dutch")),
    ({"dutch": "a2"}, {"dutch": "a2"}, ("for", "dutch")),
    ({"dutch": "b1"}, {"dutch": "a2"}, ("note", "dutch_almost")),
    ({"dutch": "b2"}, {"dutch": "a2"}, ("against", "dutch_less")),
    ({"dutch": "b2", "teaches_dutch": True}, {"dutch": "a0"}, ("note", "taught")),
    ({"dutch": "a0"}, {"dutch": None}, ("for", "dutch")),
    ({"dutch": "a1"}, {"dutch": None}, ("note", "unknown_person")),
    ({"dutch": None}, {"dutch": "c1"}, ("note", "unknown_job")),
    ({"dutch": None}, {"dutch": "c2"}, None),
    ({"dutch": "b2", "english": "b1"}, {"dutch": "a0", "english": "b1"}, ("for", "english")),
    ({"dutch": "b2", "english": "b1"}, {"dutch": "a0", "english": None}, ("note", "unknown_person")),
    ({"dutch": "c1", "english": "b1"}, {"dutch": "a0", "english": "a2"}, ("note", "english_almost")),
    ({"dutch": None, "english": "b1"}, {"dutch": "c2", "english": "a0"}, ("against", "english_less")),
]


@pytest.mark.parametrize(("asked", "has", "answer"), LANGUAGE)
def test_dutch_or_english_instead(asked, has, answer):
    assert told(replace(PERSON, **has), replace(JOB, **asked), Topic.LANGUAGE) == answer


HOURS = [
    (Decimal(24), None, Decimal("23.9"), ("against", "less")),
    (Decimal(24), None, Decimal(24), ("for", "enough")),
    (None, Decimal(32), Decimal(32), ("for", "enough")),
    (None, Decimal(32), Decimal(20), ("note", "unknown_job")),
    (None, None, Decimal(40), ("note", "unknown_job")),
    (Decimal(24), Decimal(32), None, ("note", "unknown_person")),
]


@pytest.mark.parametrize(("low", "high", "can", "answer"), HOURS)
def test_hours(low, high, can, answer):
    job = replace(JOB, hours_min=low, hours_max=high)
    assert told(replace(PERSON, hours=can), job, Topic.HOURS) == answer


DAYS = [
    ("ma di", "ma di wo", ("for", "all")),
    ("ma za", "ma di wo", ("note", "some")),
    ("za zo", "ma di wo", ("against", "none")),
    ("", "ma di", ("note", "unknown_job")),
    ("", "ma di wo do vr za zo", None),
    ("ma", "", ("note", "unknown_person")),
]


@pytest.mark.parametrize(("asked", "can", "answer"), DAYS)
def test_days(asked, can, answer):
    job, person = replace(JOB, days=frozenset(asked.split())), replace(PERSON, days=frozenset(can.split()))
    assert told(person, job, Topic.DAYS) == answer


@pytest.mark.parametrize(
    ("asked", "can", "answer"),
    [(True, "ma za", ("for", "yes")), (True, "ma", ("against", "no")), (True, "", None), (None, "ma", None)],
)
def test_weekends_follow_from_the_days(asked, can, answer):
    job, person = replace(JOB, weekends=asked), replace(PERSON, days=frozenset(can.split()))
    assert told(person, job, Topic.WEEKEND) == answer


ASKED = [
    (True, True, ("for", "yes")),
    (True, False, ("against", "no")),
    (True, None, ("note", "unknown_person")),
    (None, True, None),
    (None, False, ("note", "unknown_job")),
    (None, None, ("note", "unknown_job")),
    (False, None, None),
]


@pytest.mark.parametrize(("asked", "has", "answer"), ASKED)
def test_shifts_nights_and_a_licence(asked, has, answer):
    for topic, job_field, person_field in (
        (Topic.SHIFTS, "shifts", "can_shifts"),
        (Topic.NIGHTS, "nights", "can_nights"),
        (Topic.LICENCE, "licence", "has_licence"),
    ):
        assert told(replace(PERSON, **{person_field: has}), replace(JOB, **{job_field: asked}), topic) == answer


TRAVEL = [
    ({"fiets": 30}, {"fiets": 30}, ("for", "within")),
    ({"fiets": 30}, {"fiets": 45}, ("note", "longer")),
    ({"fiets": 30}, {"fiets": 46}, ("note", "unknown_person")),  # by public transport nobody knows
    ({"fiets": 30, "ov": 30}, {"fiets": 46, "ov": 46}, ("against", "too_long")),
    ({"fiets": 30, "ov": 60}, {"fiets": 46, "ov": 46}, ("for", "within")),
    ({}, {"fiets": 10}, ("note", "unknown_person")),
    ({"fiets": 10}, {}, ("note", "unknown_job")),
    ({"fiets": 10}, {"auto": 5}, ("note", "unknown_job")),
]


@pytest.mark.parametrize(("most", "minutes", "answer"), TRAVEL)
def test_travel(most, minutes, answer):
    assert told(replace(PERSON, most_minutes=most), replace(JOB, minutes=minutes), Topic.TRAVEL) == answer


FIRST = date(2026, 12, 1)
HAS, HAS_NOT = Held(True, FIRST), Held(False)
PAPERS = [
    ({"vca": HAS}, {}, ("for", "all")),  # the first day is the last on which it holds
    ({"vca": Held(True, date(2026, 11, 30))}, {}, ("note", "look")),  # over on the first day
    ({"vca": Held(True)}, {}, ("note", "look")),  # nobody knows until when
    ({"heftruck": Held(True)}, {"certificates": ("heftruck",)}, ("for", "all")),  # no last day stands on it
    ({"vog": HAS}, {"certificates": ("vog",)}, ("note", "look")),  # somebody must look which
    ({"diploma": Held(True)}, {"certificates": ("diploma",)}, ("note", "look")),
    ({}, {}, ("note", "unknown_person")),
    ({}, {"papers_on_first_day": True}, ("note", "unknown_person")),
    ({"vca": HAS_NOT}, {}, ("note", "look")),
    ({"vca": HAS_NOT}, {"papers_on_first_day": False}, ("note", "look")),
    ({"vca": HAS_NOT}, {"papers_on_first_day": True}, ("against", "absent")),
    ({"vca": HAS_NOT, "heftruck": HAS}, {"certificates": ("heftruck", "vca")}, ("note", "look")),
    ({"vca": HAS}, {"certificates": ("vca", "heftruck")}, ("note", "unknown_person")),
    ({"vca": HAS}, {"other_papers": "pas van de poort"}, ("note", "look")),
    ({"vca": HAS_NOT}, {"certificates": ()}, None),
    ({}, {"certificates": (), "other_papers": "pas van de poort"}, ("note", "look")),
]


@pytest.mark.parametrize(("held", "asked", "answer"), PAPERS)
def test_papers_count_when_they_hold_on_the_first_day(held, asked, answer):
    job = replace(JOB, **{"certificates": ("vca",), "first_on": FIRST} | asked)
    assert told(replace(PERSON, certificates=held), job, Topic.CERTIFICATES) == answer


def test_of_two_papers_of_a_kind_the_one_that_lasts_longest_counts():
    rows = [("vca", True, date(2026, 5, 1)), ("vca", True, FIRST), ("vca", True, None), ("heftruck", True, FIRST)]
    assert held_of(rows) == {"vca": Held(True, FIRST), "heftruck": Held(True, FIRST)}
    assert held_of([*rows, ("heftruck", True, None)])["heftruck"] == Held(True, None)


def test_work_asks_for_attention_and_never_puts_anybody_aside():
    person = replace(PERSON, at_work=True)
    assert told(person, JOB, Topic.AT_WORK) == ("note", "works")
    assert group_of(reasons_for(person, JOB)) is Group.NOTE


@pytest.mark.parametrize(
    ("state", "group"),
    [
        (RightState.FREE, Group.FITS),
        (RightState.NOTIFY, Group.FITS),
        (RightState.PERMITTED, Group.FITS),
        (RightState.IN_TIME, Group.FITS),
        (RightState.TIGHT, Group.NOTE),
        (RightState.LATER, Group.NOTE),
        (RightState.PAPER, Group.NOTE),
        (RightState.RECEPTION, Group.NOTE),
        (RightState.UNKNOWN, Group.NOTE),
        (RightState.TOO_LATE, Group.OUT),
        (RightState.FORBIDDEN, Group.OUT),
    ],
)
def test_the_right_to_work_by_the_start(state, group):
    assert group_of(reasons_for(replace(PERSON, right=Right(state)), JOB)) is group


# What holds for every pair: made from a seed, which is much quicker than from a strategy for each field

SECTORS = ("schoonmaak", "horeca", "zorg")
MAYBE = (None, True, False)


def some(chance: Random, choices) -> frozenset[str]:
    return frozenset(chance.sample(sorted(choices), chance.randint(0, len(choices))))


def ways(chance: Random) -> dict[str, int]:
    return {way: chance.randint(1, 240) for way in some(chance, (*MODES, "auto"))}


def hours(chance: Random) -> Decimal | None:
    return chance.choice((None, Decimal(chance.randint(10, 600)) / 10))


def person_of(seed: int) -> Person:
    chance = Random(seed)  # noqa: S311  (a made-up pair, the same for a seed)
    return Person(
        right=Right(chance.choice(list(RightState))),
        dutch=chance.choice((None, *LEVELS)),
        english=chance.choice((None, *LEVELS)),
        hours=hours(chance),
        days=some(chance, WEEK),
        can_shifts=chance.choice(MAYBE),
        can_nights=chance.choice(MAYBE),
        has_licence=chance.choice(MAYBE),
        experience=some(chance, SECTORS),
        wishes=some(chance, SECTORS),
        certificates={kind: chance.choice((HAS, HAS_NOT, Held(True))) for kind in some(chance, ("vca", "vog"))},
        most_minutes=ways(chance),
        at_work=chance.choice((True, False)),
    )


def job_of(seed: int) -> Job:
    chance = Random(seed)  # noqa: S311  (a made-up pair, the same for a seed)
    return Job(
        sector=chance.choice(SECTORS),
        dutch=chance.choice((None, *LEVELS)),
        english=chance.choice((None, *LEVELS)),
        teaches_dutch=chance.choice(MAYBE),
        hours_min=hours(chance),
        hours_max=hours(chance),
        days=some(chance, WEEK),
        shifts=chance.choice(MAYBE),
        nights=chance.choice(MAYBE),
        weekends=chance.choice(MAYBE),
        licence=chance.choice(MAYBE),
        certificates=tuple(some(chance, ("vca", "vog"))),
        papers_on_first_day=chance.choice(MAYBE),
        first_on=chance.choice((FIRST, date(2027, 1, 1))),
        minutes=ways(chance),
    )


SEEDS = st.integers(0, 2**32)
PERSONS, JOBS = SEEDS.map(person_of), SEEDS.map(job_of)
PAIRS = st.lists(st.tuples(PERSONS, JOBS, st.none() | st.dates()), max_size=8)


def listed(pairs) -> list[Pair]:
    return [Pair(UUID(int=n), reasons_for(person, job), since) for n, (person, job, since) in enumerate(pairs)]


@settings(max_examples=40)
@given(PAIRS, st.randoms())
def test_the_order_does_not_depend_on_the_order_that_comes_in(pairs, chance):
    given_pairs = listed(pairs)
    shuffled = chance.sample(given_pairs, len(given_pairs))
    assert rank(shuffled) == rank(given_pairs)


@settings(max_examples=40)
@given(PAIRS)
def test_a_hard_conflict_never_ranks_and_nobody_gets_lost(pairs):
    given_pairs = listed(pairs)
    ranking = rank(given_pairs)
    assert all(reason.weight is not Weight.AGAINST for pair in ranking.ranked for reason in pair.reasons)
    assert all(any(reason.weight is Weight.AGAINST for reason in pair.reasons) for pair in ranking.out)
    assert sorted(pair.key for pair in (*ranking.ranked, *ranking.out)) == [pair.key for pair in given_pairs]
    groups = [pair.group for pair in ranking.ranked]
    assert groups == sorted(groups, key=[Group.FITS, Group.NOTE].index)


@settings(max_examples=40)
@given(PAIRS, PERSONS, JOBS)
def test_a_reason_in_favour_never_lowers(pairs, person, job):
    """Experience or a wish for the sector comes in: nobody who stood below comes to stand above."""
    others = listed(pairs)
    key = UUID(int=10**6)

    def above(better: Person) -> set[UUID]:
        order = rank([*others, Pair(key, reasons_for(better, job))])
        keys = [pair.key for pair in (*order.ranked, *order.out)]
        return set(keys[: keys.index(key)])

    better = replace(person, experience=person.experience | {job.sector})
    assert above(better) <= above(person)
    assert above(replace(better, wishes=better.wishes | {job.sector})) <= above(better)


@given(PERSONS, JOBS)
def test_what_is_not_known_never_puts_anybody_aside(person, job):
    nothing = Person(right=Right(RightState.UNKNOWN))
    assert group_of(reasons_for(nothing, job)) is not Group.OUT
    assert group_of(reasons_for(replace(person, right=FREE), Job())) is not Group.OUT


@given(PERSONS, JOBS)
def test_learning_more_dutch_or_having_more_hours_never_puts_anybody_aside(person, job):
    if group_of(reasons_for(person, job)) is not Group.OUT:
        assert group_of(reasons_for(replace(person, dutch="c2", hours=Decimal(60)), job)) is not Group.OUT


def test_between_equals_who_waits_longest_goes_first_and_no_name_decides():
    reasons = reasons_for(PERSON, JOB)
    pairs = [
        Pair(UUID(int=1), reasons, None),
        Pair(UUID(int=2), reasons, date(2026, 3, 1)),
        Pair(UUID(int=3), reasons, date(2026, 1, 1)),
    ]
    assert [pair.key.int for pair in rank(pairs).ranked] == [3, 2, 1]


def test_nothing_else_of_a_person_or_a_job_can_be_read():
    """Age, gender, origin, faith, health and family are no field, so they cannot count."""
    assert {field.name for field in fields(Person)} == {
        "right", "dutch", "english", "hours", "days", "can_shifts", "can_nights", "has_licence", "certificates",
        "experience",
        "wishes", "most_minutes", "at_work",
    }  # fmt: skip
    assert {field.name for field in fields(Right)} == {"state", "first_on", "last_on"}
    assert {field.name for field in fields(Pair)} == {"key", "reasons", "since"}
