"""Work: matches, starts, the target, and who is in mediation."""

from dataclasses import replace
from decimal import Decimal

import pytest

from reporting.rules.figures import Reason
from reporting.rules.rows import Phase
from tests.reporting.rules.rows import FRAME, day, dossier, figure, match, permit, placement, value

ON = "2025-12-31"


def cells(found, key):
    return {name: cell.value for name, cell in found.breakdowns[key].items()}


@pytest.mark.parametrize(
    ("starts", "counted"),
    [
        (["2024-12-31"], 0),
        (["2025-01-01"], 1),
        (["2025-12-31"], 1),
        (["2026-01-01"], 0),
        (["2024-06-01", "2025-06-01"], 0),  # the first start ever lies before the period
        (["2025-03-01", "2025-06-01"], 1),  # a person counts once
    ],
)
def test_started_is_the_first_paid_placement_ever(starts, counted):
    assert value("W02", dossier(), placements=[placement("A-1", start) for start in starts]) == counted


def test_placements_count_each_time():
    rows = [
        placement("A-1", "2025-03-01", sector="horeca", contract_type="uitzend"),
        placement("A-1", "2025-06-01", sector="bouw", contract_type="bepaald"),
        placement("A-2", "2025-06-01", sector="horeca"),
        placement("A-2", "2026-01-01", sector="horeca"),
    ]
    people = (dossier("A-1"), dossier("A-2"))

    assert cells(figure("W07", *people, placements=rows), "sector") == {"bouw": 1, "horeca": 2}
    assert cells(figure("W08", *people, placements=rows), "contract_type") == {
        "bepaald": 1,
        "onbekend": 1,
        "uitzend": 1,
    }
    assert cells(figure("W02", *people, placements=rows), "sector") == {"horeca": 2}


@pytest.mark.parametrize(
    ("hours", "band"),
    [
        ("7.9", "<8"),
        ("8", "8-15"),
        ("15.5", "8-15"),
        ("16", "16-31"),
        ("31.9", "16-31"),
        ("32", "32+"),
        (None, "onbekend"),
    ],
)
def test_hours_fall_in_bands(hours, band):
    row = placement("A-1", "2025-03-01", hours=None if hours is None else Decimal(hours))

    assert cells(figure("W02", dossier(), placements=[row]), "hours_band") == {band: 1}


@pytest.mark.parametrize(
    ("age", "band"), [(17, "0-17"), (18, "18-24"), (24, "18-24"), (25, "25-34"), (45, "45+"), (None, "onbekend")]
)
def test_ages_fall_in_bands(age, band):
    assert cells(figure("R03", dossier(age=age, enrolled_on="2025-01-01")), "age_band") == {band: 1}


def test_almere_placed_46_of_169():
    people = [dossier(f"A-{number}", intake_on="2025-03-01") for number in range(169)]
    placements = [placement(f"A-{number}", "2025-05-01") for number in range(46)]

    found = figure("W05", *people, placements=placements)

    assert (found.value, found.numerator, found.denominator) == (46 / 169, 46, 169)


def test_midden_utrecht_started_38_of_170_and_21_stopped():
    people = [dossier(f"A-{number}", intake_on="2025-03-01") for number in range(149)]
    people += [
        dossier(f"S-{number}", intake_on="2025-03-01", ended_on="2025-06-01", end_reason="geen_contact")
        for number in range(21)
    ]
    starts = [placement(f"A-{number}", "2025-05-01") for number in range(38)]
    waiting = [permit(f"A-{number}", "2025-12-01") for number in range(38, 52)]

    parts = {"placements": starts, "permits": waiting}

    assert (value("R04", *people, **parts), value("W02", *people, **parts)) == (170, 38)
    assert (value("W04", *people, **parts), value("R15", *people, **parts)) == (97, 21)


@pytest.mark.parametrize(
    ("fields", "work", "permits", "counted"),
    [
        ({"intake_on": ON}, [], [], 1),
        ({"intake_on": "2026-01-01"}, [], [], 0),
        ({"intake_on": "2025-01-01", "ended_on": ON}, [], [], 0),
        ({"intake_on": "2025-01-01"}, [placement("A-1", "2025-01-01", ends_on=ON)], [], 0),
        ({"intake_on": "2025-01-01"}, [placement("A-1", "2025-01-01", ends_on="2025-12-30")], [], 1),
        ({"intake_on": "2025-01-01"}, [placement("A-1", "2026-01-01")], [], 1),
        ({"intake_on": "2025-01-01"}, [], [permit("A-1", ON)], 0),
        ({"intake_on": "2025-01-01"}, [], [permit("A-1", "2025-11-01", decided_on=ON, outcome="geweigerd")], 1),
        (
            {"intake_on": "2025-01-01"},
            [],
            [permit("A-1", "2025-11-01", decided_on="2026-01-01", outcome="verleend")],
            0,
        ),
        ({"intake_on": "2025-01-01"}, [], [permit("A-1", "2026-01-01")], 1),
    ],
)
def test_in_mediation_is_neither_at_work_nor_waiting_for_a_permit(fields, work, permits, counted):
    assert value("W04", dossier(**fields), placements=work, permits=permits) == counted


@pytest.mark.parametrize(
    ("phases", "asked", "expected"),
    [
        ([Phase("pilot", target=25)], None, (0.04, 1, 25)),
        ([Phase("pilot", target=25), Phase("vervolg", target=75)], None, None),
        ([Phase("pilot", target=25), Phase("vervolg", target=75)], "vervolg", (1 / 75, 1, 75)),
        ([Phase("eerste fase", target=50), Phase("verlenging")], None, (0.02, 1, 50)),
        ([Phase("eerste fase", target=50), Phase("verlenging")], "verlenging", None),
        ([Phase("pilot")], None, None),
    ],
)
def test_the_target_is_that_of_the_phase(phases, asked, expected):
    frame = replace(FRAME, phase=asked)
    found = figure("W03", dossier(), placements=[placement("A-1", "2025-03-01")], phases=phases, frame=frame)

    assert (found.value, found.numerator, found.denominator) == (expected or (None, None, None))
    assert found.reason is (None if expected else Reason.NO_DATA)


def test_days_from_intake_to_start_need_both_and_may_be_below_zero():
    people = (dossier("A-1", intake_on="2025-01-01"), dossier("A-2"), dossier("A-3", intake_on="2025-08-01"))
    starts = [placement(f"A-{number}", "2025-03-01") for number in (1, 2, 3)]

    assert (value("W18", *people, placements=starts), figure("W18", *people, placements=starts).n) == (-47, 2)


@pytest.mark.parametrize(("agreed", "counted"), [("2024-12-31", 0), ("2025-01-01", 1), (ON, 1), ("2026-01-01", 0)])
def test_matches_count_on_the_day_both_said_yes(agreed, counted):
    found = figure("W01", dossier(), matches=[match("A-1", agreed, sector="zorg")])

    assert (found.value, cells(found, "sector")) == (counted, {"zorg": 1} if counted else {})


def test_phase_and_quarter_are_those_of_the_day():
    phases = [Phase("pilot", day("2025-02-15"), day("2025-03-31")), Phase("vervolg", None, day("2026-12-31"))]
    people = [
        dossier(f"A-{n}", enrolled_on=on)
        for n, on in enumerate(("2025-02-14", "2025-02-15", "2025-03-31", "2025-04-01"))
    ]

    found = figure("R03", *people, phases=phases)

    assert cells(found, "phase") == {"onbekend": 2, "pilot": 2}
    assert cells(found, "quarter") == {"2025-Q1": 3, "2025-Q2": 1}
