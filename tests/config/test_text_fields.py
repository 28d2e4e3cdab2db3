from datetime import date

import pytest

from config.fields import ChoiceField, YesNoField, has_control_characters
from config.forms import Form
from tests.config.test_fields import ON, SCRIPT, Sample, answer

LETTERS = "Gebruik bij een achternaam alleen letters, spaties, streepjes en apostrofs"
PHONE = "Vul een telefoonnummer in zoals 06 12345678 of +32 470 12 34 56"


@pytest.mark.parametrize(
    ("name", "given", "outcome"),
    [
        ("name", "  al-Hadid ", "al-Hadid"),
        ("name", "van   't  Hoff", "van 't Hoff"),
        ("name", "Yıldırım", "Yıldırım"),
        ("name", "\u0645\u062d\u0645\u062f", "\u0645\u062d\u0645\u062f"),
        ("name", "Rene\u0301", "Ren\u00e9"),
        ("name", "😀", LETTERS),
        ("name", SCRIPT, LETTERS),
        ("name", "Jan 2", LETTERS),
        ("name", "-", LETTERS),
        ("name", "Jan\x00", "Haal de onleesbare tekens weg uit een achternaam"),
        ("name", "a" * 101, "Maak een achternaam korter: gebruik hoogstens 100 tekens, je hebt er nu 101"),
        ("line", SCRIPT[:20], SCRIPT[:20]),
        ("line", "Farsi\r\n 😀", "Farsi 😀"),
        ("line", "a\x1bb", "Haal de onleesbare tekens weg uit andere talen"),
        ("text", "een\r\ntwee\rdrie\n", "een\ntwee\ndrie"),
        ("text", "\x07", "Haal de onleesbare tekens weg uit een antwoord bij ‘Wat wil je graag doen?’"),
        ("phone", "06-12 34 56 78", "+31612345678"),
        ("phone", "+31 (0)6 12345678", "+31612345678"),
        ("phone", "0031612345678", "+31612345678"),
        ("phone", "٠٦١٢٣٤٥٦٧٨", "+31612345678"),
        ("phone", "+32 470 12 34 56", "+32470123456"),
        ("phone", "12345678", PHONE),
        ("phone", "06123", PHONE),
        ("phone", "bel mij 😀", PHONE),
        ("phone", "0" * 300, PHONE),
        ("email", "naam", "Vul een e-mailadres in zoals naam@gemeente.nl"),
        ("email", "a" * 30 + "@x.nl", "Maak e-mailadres korter: gebruik hoogstens 30 tekens, je hebt er nu 35"),
        ("level", "b", "b"),
        ("level", "c", "Kies een niveau uit de lijst"),
        ("told", "ja", True),
        ("told", "nee", False),
        ("told", "misschien", "Kies een antwoord bij ‘Heb je het uitgelegd?’ uit de lijst"),
    ],
)
def test_texts_and_choices(name, given, outcome):
    assert answer(name, given) == outcome


def test_too_long_a_text_counts_one_line_end_as_one_character():
    assert answer("text", "a\r\n" * 15) == "\n".join("a" * 15)
    assert answer("text", "a" * 31) == (
        "Maak een antwoord bij ‘Wat wil je graag doen?’ korter: gebruik hoogstens 30 tekens, je hebt er nu 31"
    )


def test_a_tab_and_a_line_end_are_text_and_nul_is_not():
    assert not has_control_characters("a\tb\nc")
    assert has_control_characters("a\x00")


def test_unknown_is_an_answer_of_its_own():
    class Papers(Form):
        kind = ChoiceField(label="Soort", choices=[("w", "W-document")], unknown="Onbekend")
        told = YesNoField(label="Verteld", unknown="Onbekend")

    form = Papers({"kind": "", "told": ""})
    assert form.is_valid()
    assert form.cleaned_data == {"kind": None, "told": None}
    assert list(form.fields["kind"].choices) == [("w", "W-document"), ("", "Onbekend")]


def test_a_list_starts_with_an_invitation_and_never_picks_for_you():
    assert list(Sample.base_fields["level"].choices)[0] == ("", "Maak een keuze")


def test_what_did_not_change_is_seen_as_such():
    initial = {"day": date(2026, 3, 27), "wage": 12, "told": True, "hours": 32, "born": None}
    data = {"day_dag": "27", "day_maand": "3", "day_jaar": "2026", "wage": "12,00", "told": "ja", "hours": "31"}
    changed = Sample(data, initial=initial, on=ON).changed_data
    assert changed == ["hours"]
