"""Small numbers: what is hidden for whom, and that nobody can reckon it back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporting.rules.figures import Cell, Figure, Reason, share
from reporting.rules.publication import NEIGHBOUR, RULES, Audience, hidden_cells, protect, publish

REPORT, PUBLIC = RULES[Audience.REPORT], RULES[Audience.PUBLIC]
COUNTS = st.dictionaries(st.sampled_from("abcdefg"), st.integers(0, 14), max_size=6)


def table(**counts):
    return {key: Cell(value=count) for key, count in counts.items()}


def shown(counts, rule=REPORT):
    found = protect(table(**counts), rule)
    return None if found is None else {key: cell.hidden or cell.value for key, cell in found.items()}


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ({}, {}),
        ({"a": 0, "b": 5}, {"a": 0, "b": 5}),
        ({"a": 3, "b": 7, "c": 20}, {"a": "<5", "b": NEIGHBOUR, "c": 20}),
        ({"a": 3, "b": 2, "c": 20}, {"a": "<5", "b": "<5", "c": 20}),
        ({"a": 1, "b": 1, "c": 20}, {"a": "<5", "b": "<5", "c": NEIGHBOUR}),  # 1 + 1 is the only way to make 2
        ({"a": 4, "b": 4, "c": 9, "d": 20}, {"a": "<5", "b": "<5", "c": NEIGHBOUR, "d": 20}),
        ({"a": 1, "b": 5, "c": 9}, {"a": "<5", "b": NEIGHBOUR, "c": NEIGHBOUR}),  # 1 + 5 is the only way to make 6
        ({"a": 3}, None),
        ({"a": 3, "b": 0}, None),  # a zero is shown, so the total would tell
        ({"a": 1, "b": 1}, None),
    ],
)
def test_small_cells_and_the_neighbours_that_would_tell_them_are_hidden(counts, expected):
    assert shown(counts) == expected


def test_the_public_threshold_is_ten():
    assert shown({"a": 9, "b": 12, "c": 30}, PUBLIC) == {"a": "<10", "b": NEIGHBOUR, "c": 30}


def possible(counts, hidden, small):
    """Every number that a reader who knows the rule, the total and the shown cells cannot exclude for a small cell."""
    total = sum(counts[key] for key in hidden)
    highest = min((count for key, count in counts.items() if key not in hidden and count), default=total)
    sums = {0}
    for key in hidden - {small}:
        values = range(1, 5) if counts[key] < 5 else range(5, highest + 1)
        sums = {found + value for found in sums for value in values if found + value <= total}
    return {value for value in range(1, 5) if total - value in sums}


@given(COUNTS)
def test_no_small_cell_can_be_reckoned_back(counts):
    hidden = hidden_cells(counts, threshold=5)
    small = {key for key, count in counts.items() if 0 < count < 5}
    if hidden is None:
        return
    assert small <= hidden
    for key in small:
        assert {counts[key]} < possible(counts, hidden, key)


@given(COUNTS)
def test_no_more_is_hidden_than_it_takes(counts):
    hidden = hidden_cells(counts, threshold=5) or frozenset()
    neighbours = {key for key in hidden if counts[key] >= 5}
    others = [count for key, count in counts.items() if key not in hidden and count]

    assert all(counts[key] <= other for key in neighbours for other in others)
    assert not any(counts[key] == 0 for key in hidden)


@given(COUNTS, COUNTS)
def test_a_share_hides_what_either_of_its_counts_hides(parts, wholes):
    keys = {*parts, *wholes}
    cells = {key: share(parts.get(key, 0), wholes.get(key, 0)) for key in keys}
    found = protect(cells, REPORT)
    separate = [hidden_cells({key: counts.get(key, 0) for key in keys}, threshold=5) for counts in (parts, wholes)]

    if None in separate:
        assert found is None
    else:
        assert {key for key, cell in found.items() if cell.hidden} == separate[0] | separate[1]
        assert all(cell.numerator is None for cell in found.values() if cell.hidden)


def published(code, figure, audience, people=100):
    return publish({code: figure}, audience=audience, people=people)[code]


@pytest.mark.parametrize("audience", Audience)
def test_totals_stay_exact(audience):
    found = published("W02", Figure(value=3, numerator=3), audience)

    assert (found.value, found.numerator) == (3, 3)


@pytest.mark.parametrize(
    ("audience", "starts", "hidden"),
    [("team", 1, False), ("report", 4, True), ("report", 5, False), ("public", 9, True), ("public", 10, False)],
)
def test_money_per_person_hides_under_the_threshold(audience, starts, hidden):
    found = published("F05", Figure(value=100.0, numerator=100 * starts, denominator=starts), Audience(audience))

    assert found.is_suppressed is hidden
    assert (found.value, found.numerator, found.denominator) == (
        (None,) * 3 if hidden else (100.0, 100 * starts, starts)
    )


@pytest.mark.parametrize(
    ("code", "figure", "audience", "hidden"),
    [
        ("W05", Figure(value=0.5, numerator=9, denominator=19), Audience.PUBLIC, True),
        ("W05", Figure(value=0.5, numerator=10, denominator=20), Audience.PUBLIC, False),
        ("W05", Figure(value=0.5, numerator=1, denominator=2), Audience.REPORT, False),
        ("W18", Figure(value=40, p90=60, n=9), Audience.PUBLIC, True),
        ("W18", Figure(value=40, p90=60, n=10), Audience.PUBLIC, False),
        ("F01", Figure(value=0.1, numerator=1, denominator=10), Audience.PUBLIC, False),
    ],
)
def test_public_shares_need_20_people_and_middles_10(code, figure, audience, hidden):
    found = published(code, figure, audience)

    assert found.reason is (Reason.SUPPRESSED if hidden else None)
    assert (found.numerator is None and found.n is None) or not hidden


def test_without_data_nothing_is_called_hidden():
    assert published("F05", Figure(reason=Reason.NO_DATA, denominator=0), Audience.PUBLIC).reason is Reason.NO_DATA


@pytest.mark.parametrize(("people", "keys"), [(29, []), (30, ["gender"])])
def test_a_small_pilot_shows_the_public_no_breakdown(people, keys):
    figure = Figure(value=40, numerator=40, breakdowns={"gender": table(m=20, v=20)})

    assert list(published("R03", figure, Audience.PUBLIC, people).breakdowns) == keys


def test_quarters_are_hidden_with_a_phase():
    figure = Figure(value=23, breakdowns={"phase": table(pilot=3, vervolg=20), "quarter": table(q1=8, q2=15)})

    assert published("R03", figure, Audience.REPORT).breakdowns["quarter"] is None


def test_only_the_team_gets_case_numbers():
    figure = Figure(value=1, numerator_cases=("A-0001",), denominator_cases=("A-0001", "A-0002"))

    for audience in (Audience.REPORT, Audience.PUBLIC):
        found = published("R03", figure, audience)
        assert (found.numerator_cases, found.denominator_cases) == ((), ())
    assert published("R03", figure, Audience.TEAM) is figure
