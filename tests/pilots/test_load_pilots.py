"""The four pilots as their decisions give them: equal totals, unknown stays unknown, a second run does nothing."""

import json
from datetime import date
from decimal import Decimal

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db.models import Sum

from legal.models import Parameter
from pilots.enums import Precision
from pilots.loader import Loader
from pilots.models import BudgetLine, CoverLine, Decision, EvaluationQuestion, Partner, Phase, Pilot, ReceptionLocation
from pilots.pilot_file import PATH, Day, budget_lines, cover_lines

TOTALS = {
    "assen": Decimal(298_000),
    "noordoostpolder": Decimal(28_600),
    "maastricht": Decimal(233_020),
    "amstelveen": Decimal(116_000),
}


@pytest.fixture
def loaded(prepare):
    call_command("load_pilots", verbosity=0)
    with prepare():
        yield


def sums(model, column):
    return dict(model.objects.values_list("pilot__slug").annotate(total=Sum(column)).order_by())


def test_budget_and_cover_are_those_of_the_decisions(loaded):
    assert sums(BudgetLine, "budgeted") == TOTALS
    assert sums(CoverLine, "planned") == TOTALS


def test_each_pilot_has_its_lines(loaded):
    lines = {
        slug: [(line.label, line.year, line.budgeted) for line in BudgetLine.objects.filter(pilot__slug=slug)]
        for slug in TOTALS
    }
    assert lines == {
        "assen": [
            ("Projectleider gemeente (januari 2024 - juni 2025)", None, 100_000),
            ("Coordinatie WPDA", None, 18_000),
            ("Jobhunters", None, 90_000),
            ("Job coaching", None, 50_000),
            ("Maatwerk arbeidsinpassing", None, 25_000),
            ("Communicatie en bijeenkomsten", None, 15_000),
        ],
        "noordoostpolder": [("Niet uitgesplitst", None, 28_600)],
        "maastricht": [
            ("Inzet 1,4 fte dedicated recruiter van Podium24, 12 maanden", None, 135_520),
            ("Inzet jobcoaching vanuit Base to Work", None, 87_500),
            ("Werkbudget", None, 10_000),
        ],
        "amstelveen": [("Niet uitgesplitst", 2025, 87_000), ("Niet uitgesplitst", 2026, 29_000)],
    }


def test_vat_is_known_only_where_the_decision_says_so(loaded):
    known = dict(BudgetLine.objects.values_list("pilot__slug", "vat_included").distinct())
    assert known == {"assen": None, "noordoostpolder": None, "maastricht": True, "amstelveen": None}


def test_phases_keep_what_is_unknown(loaded):
    phases = Phase.objects.order_by("pilot__municipality", "position").values_list(
        "pilot__slug", "name", "starts_on", "starts_precision", "ends_on", "ends_precision", "target_placed"
    )
    unknown, month, day = Precision.UNKNOWN, Precision.MONTH, Precision.DAY
    assert list(phases) == [
        ("amstelveen", "pilot", date(2025, 4, 1), day, date(2026, 3, 31), day, None),
        ("assen", "pilot", date(2024, 5, 15), month, date(2025, 3, 31), day, 25),
        ("assen", "vervolg", None, unknown, date(2026, 12, 31), day, 75),
        ("maastricht", "eerste fase", date(2024, 10, 1), month, None, unknown, 50),
        ("maastricht", "verlenging", None, unknown, None, unknown, None),
        ("noordoostpolder", "pilot", date(2024, 7, 1), month, date(2025, 1, 1), month, None),
    ]


def test_every_fact_of_the_file_has_its_row(loaded):
    facts = json.loads(PATH.read_text(encoding="utf-8"))["pilots"]
    expected = {
        Pilot: len(facts),
        Partner: sum(len(pilot["partners"]) for pilot in facts),
        Decision: sum(len(pilot["decisions"]) for pilot in facts),
        ReceptionLocation: sum(len(pilot["locations"]) for pilot in facts),
        EvaluationQuestion: sum(len(pilot["questions"]) for pilot in facts),
        Phase: sum(len(pilot["phases"]) for pilot in facts),
    }
    assert {model: model._default_manager.count() for model in expected} == expected
    assert sorted(Pilot.objects.values_list("case_prefix", flat=True)) == ["A", "M", "N", "V"]
    assert list(EvaluationQuestion.objects.filter(pilot__slug="maastricht").values_list("source", flat=True)) == [
        "", "", "", "deelvraag", "deelvraag",
    ]  # fmt: skip


def test_a_second_run_changes_nothing_and_writes_no_history(loaded):
    before = counts()
    call_command("load_pilots", verbosity=0)
    assert counts() == before
    assert before["legal.parameter"] > 0


def counts():
    models = [*apps.get_app_config("pilots").get_models(), *apps.get_app_config("legal").get_models()]
    return {model._meta.label_lower: model._default_manager.count() for model in models}


def test_a_correction_in_the_file_changes_the_row_and_keeps_its_number(loaded, tmp_path):
    row = Partner.objects.get(pilot__slug="assen", name="COA")
    text = PATH.read_text(encoding="utf-8").replace(
        "intake/screening door casemanagers, in natura", "intake en screening"
    )
    corrected = tmp_path / "pilots.json"
    corrected.write_text(text, encoding="utf-8")
    done = Loader().load(corrected)
    assert (done["made"], done["changed"]) == (0, 1)
    assert Partner.objects.get(pk=row.pk).role == "intake en screening"


def test_what_an_admin_changed_in_the_law_stays(loaded):
    Parameter.objects.filter(key="permit_term_practice_days").update(value="70")
    call_command("load_pilots", verbosity=0)
    assert Parameter.objects.get(key="permit_term_practice_days").value == "70"


@pytest.mark.parametrize(
    ("text", "given", "expected"),
    [
        ("2024-05-15", "month", Day(date(2024, 5, 15), Precision.MONTH)),
        ("2025-05", None, Day(date(2025, 5, 1), Precision.MONTH)),
        ("2025", None, Day(date(2025, 1, 1), Precision.YEAR)),
        (None, "unknown", Day(None, Precision.UNKNOWN)),
    ],
)
def test_a_day_is_as_exact_as_its_text(text, given, expected):
    assert Day.read(text, given) == expected


def test_money_that_does_not_add_up_is_refused():
    with pytest.raises(ValueError, match="do not add up"):
        budget_lines({"total": 100, "lines": [{"label": "a", "amount": 99}]})
    with pytest.raises(ValueError, match="does not equal"):
        cover_lines([{"label": "a", "amount": 99}], Decimal(100))
