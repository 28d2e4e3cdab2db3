"""The budget pages: what is booked, once, and what is said to an answer that cannot be used."""

from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse

from config.database.scope import maintenance
from pilots.models import BudgetLine, CoverLine, Expenditure
from tests.factories import make_budget_line, make_cover_line, make_phase

KEY = {"form_key": "8c1f6f6e-6f0e-4a53-9a3e-0e3a3a1d2b11"}


@pytest.fixture
def money(cast):
    """A line and cover in Assen, a phase there without a budget, and a line of the neighbour."""
    phase = make_phase(cast.assen)
    make_phase(cast.assen, "vervolg", position=1)
    cover = make_cover_line(phase, "Uitkering", 1000)
    other = make_budget_line(make_phase(cast.maastricht), "Van de buren", 5)
    return make_budget_line(phase, "Jobhunters", 1000), cover, other


@pytest.fixture
def leader(money, client_of):
    return client_of("project_leader")


def url(name, *args):
    return reverse(f"reporting:{name}", args=["assen", *args])


def given(chosen, **changes):
    booked_on = changes.pop("booked_on", ("1", "2", "2026"))
    parts = dict(zip(("booked_on_dag", "booked_on_maand", "booked_on_jaar"), booked_on, strict=True))
    return {"line": chosen.pk, "kind": "realisatie", "amount": "1.234,50", "reference": "F-1"} | parts | changes


def booked():
    with maintenance():
        return list(Expenditure.objects.values_list("line__label", "booked_on", "amount", "kind", "reference"))


def test_an_expenditure_is_booked_once_and_said(money, leader):
    for _twice in range(2):
        response = leader.post(url("expenditure-add"), given(money[0]) | KEY)
        assert (response.status_code, response["Location"]) == (303, url("budget"))

    assert booked() == [("Jobhunters", date(2026, 2, 1), Decimal("1234.50"), "realisatie", "F-1")]
    page = leader.get(url("budget")).content.decode()
    assert "is vastgelegd" in page
    assert "gaat €\xa0234,50 over het budget" in page


def test_two_equal_invoices_are_two(money, leader):
    for _twice in range(2):
        leader.post(url("expenditure-add"), given(money[0]))

    assert len(booked()) == 2


def test_a_credit_note_lowers_what_was_spent(money, leader):
    leader.post(url("expenditure-add"), given(money[0], amount="-200"))

    assert booked()[0][2] == Decimal("-200.00")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"amount": "0"}, "Vul een bedrag in dat niet 0 is"),
        ({"amount": "-5", "kind": "verplichting"}, "een verplichting verlaag je met een factuur"),
        ({"amount": "😀"}, "Vul bij het bedrag een bedrag in"),
        ({"amount": "9" * 30}, "Vul bij het bedrag een bedrag in"),
        ({"amount": ""}, "Vul het bedrag in"),
        ({"booked_on": ("1", "1", "0024")}, "Vul een jaar in met 4 cijfers"),
        ({"booked_on": ("1", "1", "2099")}, "Deze datum ligt in de toekomst"),
        ({"booked_on": ("31", "2", "2026")}, "Vul een datum in die bestaat"),
        ({"kind": "cadeau"}, "uit de lijst"),
        ({"reference": "x" * 101}, "korter"),
        ({"description": "BSN 999990019"}, "Dit lijkt op een burgerservicenummer"),
        ({"line": "'; DROP TABLE"}, "uit de lijst"),
    ],
)
def test_a_wrong_answer_gets_a_sentence_and_loses_nothing(money, leader, changes, sentence):
    response = leader.post(url("expenditure-add"), given(money[0], **changes))

    assert response.status_code == 422
    assert sentence in response.content.decode()
    assert 'value="F-1"' in response.content.decode() or "reference" in changes
    assert booked() == []


def test_a_line_of_another_pilot_is_not_in_the_list(money, leader):
    response = leader.post(url("expenditure-add"), given(money[2]))

    assert (response.status_code, booked()) == (422, [])
    assert "Van de buren" not in response.content.decode()


def test_an_empty_form_says_what_to_do(money, leader):
    page = leader.post(url("expenditure-add"), {}).content.decode()

    assert all(sentence in page for sentence in ("Kies een kostenpost", "Vul het bedrag in"))


@pytest.mark.parametrize(("typed", "kept"), [("750,25", Decimal("750.25")), ("0", Decimal(0)), ("", None)])
def test_the_forecast_is_the_leaders_own_or_reckoned(money, leader, typed, kept):
    assert leader.post(url("forecast", money[0].pk), {"forecast": typed}).status_code == 303
    with maintenance():
        assert BudgetLine.objects.get(pk=money[0].pk).forecast == kept


def test_cover_received_and_used_are_kept(money, leader):
    assert leader.post(url("cover", money[1].pk), {"received": "500", "used": "250,5"}).status_code == 303
    with maintenance():
        found = CoverLine.objects.get(pk=money[1].pk)
    assert (found.received, found.used) == (Decimal("500.00"), Decimal("250.50"))


@pytest.mark.parametrize("data", [{"received": "-1", "used": "0"}, {"received": "", "used": "x"}])
def test_cover_refuses_what_is_no_amount(money, leader, data):
    assert leader.post(url("cover", money[1].pk), data).status_code == 422


@pytest.mark.parametrize("name", ["forecast", "cover"])
def test_lines_of_another_pilot_are_not_found(money, leader, name):
    assert leader.get(url(name, money[2].pk)).status_code == 404


def test_an_unknown_budget_is_called_unknown(money, leader):
    page = leader.get(url("budget")).content.decode()

    assert "Het budget van deze fase is onbekend" in page
    assert "Van de buren" not in page


def test_a_jobhunter_reads_totals_and_changes_nothing(money, client_of, leader):
    leader.post(url("expenditure-add"), given(money[0], description="Busvervoer"))
    jobhunter = client_of("jobhunter")
    page = jobhunter.get(url("budget")).content.decode()

    assert "Gerealiseerd" in page
    assert "Busvervoer" not in page
    assert url("expenditure-add") not in page
    assert jobhunter.post(url("expenditure-add"), given(money[0])).status_code == 403
