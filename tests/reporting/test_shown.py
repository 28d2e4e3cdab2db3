"""Figures in words."""

from decimal import Decimal as D

import pytest

from reporting.rules.figures import Cell, Figure, Reason
from reporting.rules.publication import NEIGHBOUR
from reporting.shown import shown, tables
from reporting.words import label_of


@pytest.mark.parametrize(
    ("code", "figure", "words"),
    [
        ("W02", Figure(value=22, numerator=22), "22 mensen"),
        ("W02", Figure(value=1, numerator=1), "1 persoon"),
        ("W05", Figure(value=46 / 169, numerator=46, denominator=169), "27% 46 van 169"),
        ("R15", Figure(value=21, numerator=21, denominator=170), "21 mensen, bij 170 intakes in de periode"),
        ("V09", Figure(value=6.5, p90=63, n=14), "6,5 dagen mediaan van 14; 9 van de 10 binnen 63 dagen"),
        ("V09", Figure(value=1, p90=1, n=1), "1 dag mediaan van 1; 9 van de 10 binnen 1 dag"),
        ("F01", Figure(value=0.25, numerator=D(250), denominator=D(1000)), "25% € 250 van € 1.000"),
        ("F02", Figure(value=D("-12.4"), numerator=D("-12.4")), "€ −12 restant"),
        ("F05", Figure(value=0, numerator=0, denominator=15), "€ 0 € 0 voor 15 mensen"),
        ("E01", Figure(value=11 / 3, numerator=11, denominator=3), "3,7 gemiddeld, bij 3 deelnemers die antwoordden"),
        ("G07", Figure(value=4.0, numerator=4, denominator=1), "4,0 gemiddeld, bij 1 werkgever die antwoordde"),
        ("G07", Figure(reason=Reason.NO_DATA), "nog geen gegevens"),
        ("D04", Figure(reason=Reason.TOO_EARLY), "nog te vroeg"),
        ("F05", Figure(reason=Reason.SUPPRESSED), "te kleine aantallen om te tonen"),
    ],
)
def test_a_figure_reads_as_people_say_it(code, figure, words):
    found = shown(code, figure)

    assert (found.missing or f"{found.text} {found.beside}").replace("\xa0", " ") == words


def test_what_is_not_sure_is_said():
    found = shown("D02", Figure(value=0.875, numerator=14, denominator=16, confirmed=13, unknown=1, immature=True))

    assert found.note == "1 daarvan is niet bevestigd; nog niet iedereen is zo ver"


def test_breakdowns_stand_in_the_order_of_their_codes_with_the_unknown_last():
    table = {"32+": Cell(value=6), "8-15": Cell(hidden="<5"), "<8": Cell(hidden=NEIGHBOUR), "onbekend": Cell(value=9)}
    [hours, gender] = tables("W02", Figure(value=30, breakdowns={"hours_band": table, "gender": None}))

    assert [(row.label, row.text) for row in hours.rows] == [
        ("minder dan 8", "te klein om te tonen"),
        ("8 tot 16", "minder dan 5"),
        ("32 of meer", "6"),
        ("Onbekend", "9"),
    ]
    assert gender.rows == ()


def test_keys_have_names():
    assert label_of("quarter", "2026-Q2") == "2e kwartaal 2026"
    assert label_of("location", "azc Schepersmaat") == "azc Schepersmaat"
    assert label_of("gender", "v") == "Vrouw"
