from datetime import date
from decimal import Decimal

import pytest
from django import forms as django_forms

from config import fields
from config.forms import Form
from legal.rules.calendar import Birth

ON = date(2026, 11, 21)
SCRIPT = "<script>alert(1)</script>"


class Sample(Form):
    name = fields.NameField(label="Achternaam", noun="een achternaam")
    line = fields.TextField(label="Andere talen", max_length=20)
    text = fields.LongTextField(label="Wat wil je graag doen?", max_length=30)
    phone = fields.PhoneField(label="Telefoon", noun="een telefoonnummer")
    day = fields.DateField(label="Datum", noun="een datum")
    past = fields.DateField(label="Datum", noun="een datum", no_future=True, earliest=date(2020, 1, 1))
    born = fields.BirthDateField(label="Geboortedatum", noun="een geboortedatum")
    hours = fields.WholeNumberField(label="Uren per week", noun="uren per week", min_value=1, max_value=40)
    rate = fields.NumberField(label="Deel", noun="het deel", max_value=100, decimals=1)
    wage = fields.AmountField(label="Loon", noun="het loon")
    level = fields.ChoiceField(label="Niveau", noun="een niveau", choices=[("a", "A"), ("b", "B")])
    told = fields.YesNoField(label="Heb je het uitgelegd?")
    email = django_forms.EmailField(label="E-mailadres", max_length=30)


def answer(name, given):
    """What one field makes of an answer: its value, or its sentence."""
    if isinstance(given, tuple):
        data = dict(zip((f"{name}_dag", f"{name}_maand", f"{name}_jaar"), given, strict=True))
    else:
        data = {name: given}
    form = Sample(data, on=ON)
    return form.errors[name][0] if name in form.errors else form.cleaned_data[name]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("name", "Vul een achternaam in"),
        ("line", "Vul andere talen in"),
        ("text", "Vul een antwoord bij ‘Wat wil je graag doen?’ in"),
        ("day", "Vul een datum in, bijvoorbeeld 27 3 2026"),
        ("born", "Vul een geboortedatum in, bijvoorbeeld 27 3 1995, of alleen het jaar"),
        ("hours", "Vul uren per week in"),
        ("wage", "Vul het loon in"),
        ("level", "Kies een niveau"),
        ("told", "Kies een antwoord bij ‘Heb je het uitgelegd?’"),
        ("email", "Vul e-mailadres in"),
    ],
)
def test_nothing_filled_in_gets_a_sentence(name, sentence):
    assert Sample({}, on=ON).errors[name] == [sentence]


@pytest.mark.parametrize(
    ("given", "outcome"),
    [
        (("27", "3", "2026"), date(2026, 3, 27)),
        (("7", "mrt", "2026"), date(2026, 3, 7)),
        ((" 7 ", "Maart", "2026"), date(2026, 3, 7)),
        (("٢٧", "٣", "٢٠٢٦"), date(2026, 3, 27)),
        ("2026-03-27", date(2026, 3, 27)),
        ("27-03-2026", date(2026, 3, 27)),
        (("31", "2", "2026"), "Vul een datum in die bestaat, bijvoorbeeld 27 3 2026"),
        (("0", "0", "2026"), "Vul een datum in die bestaat, bijvoorbeeld 27 3 2026"),
        (("-1", "3", "2026"), "Vul een datum in die bestaat, bijvoorbeeld 27 3 2026"),
        (("1_0", "3", "2026"), "Vul een datum in die bestaat, bijvoorbeeld 27 3 2026"),
        (("9" * 5000, "3", "2026"), "Vul een datum in die bestaat, bijvoorbeeld 27 3 2026"),
        (("²", "3", "2026"), "Vul een datum in die bestaat, bijvoorbeeld 27 3 2026"),
        (("morgen", "3", "2026"), "Vul een datum in die bestaat, bijvoorbeeld 27 3 2026"),
        (("27", "3", "😀"), "Vul een datum in die bestaat, bijvoorbeeld 27 3 2026"),
        (("27", "3", SCRIPT), "Vul een datum in die bestaat, bijvoorbeeld 27 3 2026"),
        (("\x00", "3", "2026"), "Vul een datum in die bestaat, bijvoorbeeld 27 3 2026"),
        (("27", "3", "0024"), "Vul een jaar in met 4 cijfers, bijvoorbeeld 2026"),
        (("27", "3", "24"), "Vul een jaar in met 4 cijfers, bijvoorbeeld 2026"),
        (("27", "3", "20260"), "Vul een jaar in met 4 cijfers, bijvoorbeeld 2026"),
        (("27", "", "2026"), "Vul een datum helemaal in: de maand ontbreekt"),
        (("27", "", ""), "Vul een datum helemaal in: de maand en het jaar ontbreken"),
        (("31", "12", "1899"), "Vul een datum in vanaf 1 januari 1900"),
        (("1", "1", "1900"), date(1900, 1, 1)),
        (("31", "12", "2100"), date(2100, 12, 31)),
        (("1", "1", "2101"), "Vul een datum in tot en met 31 december 2100"),
    ],
)
def test_a_date(given, outcome):
    assert answer("day", given) == outcome


@pytest.mark.parametrize(
    ("given", "outcome"),
    [
        (("21", "11", "2026"), ON),
        (("22", "11", "2026"), "Deze datum ligt in de toekomst. Vul een datum in tot en met 21 november 2026"),
        (("31", "12", "2019"), "Vul een datum in vanaf 1 januari 2020"),
    ],
)
def test_a_date_that_has_been(given, outcome):
    assert answer("past", given) == outcome


@pytest.mark.parametrize(
    ("given", "outcome"),
    [
        (("14", "5", "1998"), Birth(date(1998, 5, 14))),
        (("", "", "1998"), Birth(date(1998, 12, 31), year_only=True)),
        (("", "", "2026"), Birth(date(2026, 12, 31), year_only=True)),
        (("", "5", "1998"), "Vul een geboortedatum helemaal in, of alleen het jaar"),
        (("", "", "98"), "Vul een jaar in met 4 cijfers, bijvoorbeeld 1995"),
        (("", "", "2027"), "Deze datum ligt in de toekomst. Vul een datum in tot en met 21 november 2026"),
        (("1", "1", "0024"), "Vul een jaar in met 4 cijfers, bijvoorbeeld 1995"),
    ],
)
def test_a_date_of_birth_may_be_only_a_year(given, outcome):
    assert answer("born", given) == outcome


WAGE = "Vul bij het loon een bedrag in van €\u00a00 tot en met €\u00a09.999.999, bijvoorbeeld 1.234,50"
HOURS = "Vul bij uren per week een heel getal in van 1 tot en met 40"


@pytest.mark.parametrize(
    ("name", "given", "outcome"),
    [
        ("wage", "1.234,50", Decimal("1234.50")),
        ("wage", "€ 15,10", Decimal("15.10")),
        ("wage", "25,-", Decimal(25)),
        ("wage", "12.50", Decimal("12.50")),
        ("wage", "1.234", Decimal(1234)),
        ("wage", "١٥,٥", Decimal("15.5")),
        ("wage", "1,234.50", WAGE),
        ("wage", "-1", WAGE),
        ("wage", "\u22121", WAGE),
        ("wage", "1e5", WAGE),
        ("wage", "NaN", WAGE),
        ("wage", "9" * 400, WAGE),
        ("wage", "veel 😀", WAGE),
        ("wage", "1\x00", WAGE),
        ("wage", "1,005", "Gebruik bij het loon hoogstens 2 cijfers achter de komma"),
        ("rate", "12,5", Decimal("12.5")),
        ("rate", "12,55", "Gebruik bij het deel hoogstens 1 cijfer achter de komma"),
        ("hours", "32", 32),
        ("hours", "0", HOURS),
        ("hours", "41", HOURS),
        ("hours", "32,5", HOURS),
        ("hours", "fulltime", HOURS),
        ("hours", SCRIPT, HOURS),
    ],
)
def test_numbers(name, given, outcome):
    assert answer(name, given) == outcome
