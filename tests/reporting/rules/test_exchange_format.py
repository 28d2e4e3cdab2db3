"""The public JSON of indicators and budget, and the flat rows of a spreadsheet, by equality."""

from dataclasses import replace
from decimal import Decimal as D

from reporting.rules.budget import Budget, Cover, Line, PhaseBudget
from reporting.rules.compute import BUILT, compute
from reporting.rules.exchange_format import COLUMNS, budget_json, cell_json, figure_json, figures_json, flat_rows
from reporting.rules.figures import Cell, Figure
from reporting.rules.publication import NEIGHBOUR, Audience, publish
from reporting.rules.register import INDICATORS
from reporting.rules.rows import Cohort
from tests.reporting.rules.rows import FRAME, day, dossier, placement

BUILT_NOW = {
    *("R03", "R04", "R06", "R08", "R09", "R10", "R11", "R12", "R15"),
    *("V03", "V06", "V07", "V09", "V10", "V11", "V12", "V13", "V14", "V16"),
    *("W01", "W02", "W03", "W04", "W05", "W07", "W08", "W13", "W18"),
    *("D01", "D02", "D03", "D04", "D05", "D06", "D10"),
    *("B01", "B02", "B03", "B04", "B05"),
    *("G01", "G07", "G08", "G09", "E01", "E05"),
    *("F01", "F02", "F05"),
}
COHORT = Cohort(
    dossiers=(dossier("A-1", intake_on="2025-01-15", gender="v"), dossier("A-2", intake_on="2025-01-15", gender="m")),
    placements=(placement("A-1", "2025-03-01", sector="horeca", ends_on="2025-08-01", proven_until="2025-08-01"),),
)


def as_json(audience=Audience.TEAM):
    figures = publish(compute(COHORT, FRAME), audience=audience, people=100)
    return figures_json(figures, pilot="assen", frame=FRAME, audience=audience)


def test_every_code_is_there_and_the_ones_of_now_are_built():
    assert len(INDICATORS) == 103
    assert list(as_json()["indicators"]) == list(INDICATORS)
    assert set(BUILT) == BUILT_NOW


def test_the_head_says_what_was_asked():
    found = as_json(Audience.REPORT)
    found.pop("indicators")

    assert found == {
        "format": 1,
        "pilot": "assen",
        "from": "2025-01-01",
        "to": "2025-12-31",
        "on": "2025-12-31",
        "audience": "report",
    }


def test_a_count_a_share_a_middle_and_a_durability_figure():
    found = as_json()["indicators"]

    assert found["W07"] == {
        "name": "Plaatsingen naar sector",
        "value": 1,
        "numerator": 1,
        "denominator": None,
        "unit": "placements",
        "breakdowns": {"sector": {"horeca": 1}},
        "suppressed": False,
        "immature": False,
    }
    assert found["W05"]["breakdowns"]["gender"] == {
        "m": {"value": 0.0, "numerator": 0, "denominator": 1},
        "v": {"value": 1.0, "numerator": 1, "denominator": 1},
    }
    assert {key: found["W18"][key] for key in ("value", "p90", "n", "unit")} == {
        "value": 45,
        "p90": 45,
        "n": 1,
        "unit": "days",
    }
    assert {key: found["D02"][key] for key in ("value", "confirmed", "unknown")} == {
        "value": 1.0,
        "confirmed": 1,
        "unknown": 0,
    }
    assert (found["G07"]["value"], found["G07"]["reason"]) == (None, "no_data")


def test_a_hidden_value_hides_what_it_was_made_of():
    found = as_json(Audience.PUBLIC)["indicators"]["W05"]

    assert (found["value"], found["numerator"], found["denominator"]) == (None, None, None)
    assert (found["suppressed"], found["reason"], found["breakdowns"]) == (True, "suppressed", {})


def test_hidden_cells_read_as_their_mark_and_neighbours_as_null():
    assert [cell_json(Cell(hidden=mark)) for mark in ("<5", NEIGHBOUR)] == ["<5", None]
    assert figure_json(INDICATORS["R03"], Figure(value=3, breakdowns={"gender": None}))["breakdowns"] == {
        "gender": None
    }


def test_flat_rows_have_a_row_per_figure_and_per_cell():
    figures = {"R03": Figure(value=8, numerator=8, breakdowns={"gender": {"m": Cell(value=8), "v": Cell(hidden="<5")}})}

    rows = list(flat_rows(figures))

    assert all(len(row) == len(COLUMNS) for row in rows)
    assert rows[0] == ("R03", "Aanmeldingen", "people", "", "", 8, 8, None, None, None, None, None, "", "")
    assert [row[3:6] for row in rows[1:]] == [("gender", "m", 8), ("gender", "v", "<5")]


def test_the_budget_example():
    known = PhaseBudget(
        "verlenging", (Line("Werkbudget", D("10000.00")),), (Cover("SPUK spreidingswet", D("10000.00")),)
    )
    found = budget_json(Budget((PhaseBudget("eerste fase"), known)), pilot="maastricht", on=day("2026-06-30"))

    amounts = {"budgeted": 10000, "amended": 10000, "committed": 0, "realised": 0, "remaining": 10000}
    amounts |= {"forecast": 10000, "difference": 0}
    assert found == {
        "format": 1,
        "pilot": "maastricht",
        "on": "2026-06-30",
        "phases": [
            {"phase": "eerste fase", "total": dict.fromkeys(amounts), "lines": [], "cover": [], "balanced": None},
            {
                "phase": "verlenging",
                "total": amounts,
                "lines": [{"line": "Werkbudget", "year": None} | amounts],
                "cover": [{"source": "SPUK spreidingswet", "planned": 10000, "received": 0, "used": 0}],
                "balanced": True,
            },
        ],
    }


def test_money_figures_follow_the_phase_that_is_asked_for():
    phases = (PhaseBudget("pilot", (Line("A", D(100)),)), PhaseBudget("vervolg", (Line("B", D(50)),)))
    cohort = replace(COHORT, budget=Budget(phases))

    assert compute(cohort, FRAME)["F02"].value == 150
    assert compute(cohort, replace(FRAME, phase="vervolg"))["F02"].value == 50
    assert compute(cohort, replace(FRAME, phase="onbekend"))["F02"].value is None
