"""The public page about the format follows the tables that read and write it."""

from datetime import date

from legal.rules.verdict import VerdictCode
from reporting.exchange import json_keys
from reporting.exchange.columns import SHEETS
from reporting.exchange.documentation import PATH, documentation
from reporting.exchange.importing import WorkbookFile
from reporting.exchange.summary import summary_of
from reporting.rules.budget import Budget, PhaseBudget
from reporting.rules.exchange_format import budget_json, figure_json
from reporting.rules.figures import Figure
from reporting.rules.register import INDICATORS
from tests.reporting.exchange.test_verdicts_command import EXAMPLE
from tests.reporting.exchange.workbooks import PERSON, book_of, take_in


def test_the_page_is_as_the_tables_are():
    assert PATH.read_text(encoding="utf-8") == documentation(), "run python -m reporting.exchange.documentation"


def test_the_page_names_every_column():
    page = PATH.read_text(encoding="utf-8")
    assert [c.name for sheet in SHEETS for c in sheet.columns if f"| `{c.name}` |" not in page] == []


def test_keys_of_an_import(assen):
    content = book_of(deelnemers=PERSON)
    file = WorkbookFile("lijst.xlsx", content)
    summary = summary_of(take_in(assen, content, only_preview=True), file=file, pilot="assen", preview=True)
    assert list(summary) == list(json_keys.IMPORT)


def test_keys_and_codes_of_a_verdict():
    assert list(json_keys.VERDICT) == list(EXAMPLE)
    assert set(json_keys.VERDICTS) == {code.value for code in VerdictCode}


def test_keys_of_an_indicator():
    figures = [figure_json(INDICATORS[code], Figure()) for code in ("W02", "D02", "V09")]
    assert {key for found in figures for key in found} | {"reason"} == set(json_keys.INDICATOR)


def test_keys_of_a_budget():
    phase = budget_json(Budget((PhaseBudget("pilot", ()),)), pilot="assen", on=date(2026, 1, 1))["phases"][0]
    assert list(phase) == list(json_keys.BUDGET_PHASE)
    assert list(phase["total"]) == list(json_keys.BUDGET_AMOUNTS)
