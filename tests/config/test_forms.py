import re

import pytest
from django import forms as django_forms
from django.template.loader import render_to_string

from config import fields
from config.forms import BSN_WARNING, Form, WarnsOfBsn
from config.templatetags.werkroute import fouten, svg
from tests.config.test_fields import ON, Sample

ALERT = svg("alert-circle", "sm")
BSN = "Haar nummer is 999990019."


class Intake(WarnsOfBsn, Form):
    groups = [("Persoon", ["name", "born"]), ("Werk & taal", ["wish"]), ("Weg", ["gone"])]

    name = fields.NameField(label="Achternaam", noun="een achternaam")
    born = fields.BirthDateField(label="Geboortedatum", noun="een geboortedatum", help_text="Of alleen het jaar")
    wish = fields.LongTextField(label="Wens", required=False)
    level = fields.ChoiceField(
        label="Niveau",
        choices=[("a", "A"), ("b", "B")],
        unknown="Onbekend",
        widget=django_forms.RadioSelect,
    )
    bus = django_forms.BooleanField(label="Reist met de bus", required=False)
    secret = django_forms.CharField(widget=django_forms.HiddenInput, required=False)


def squeezed(html):
    return re.sub(r">\s+<", "><", re.sub(r"\s+", " ", str(html))).strip()


def test_a_field_is_label_description_error_input_in_that_order():
    form = Sample({"hours": "fulltime"}, on=ON)
    form.fields["hours"].help_text = "Hoeveel <uur>?"
    form.fields["hours"].unit = "uur"
    sentence = "Vul bij uren per week een heel getal in van 1 tot en met 40"
    assert squeezed(form["hours"].as_field_group()) == (
        '<div class="utrecht-form-field utrecht-form-field--invalid">'
        '<div class="utrecht-form-field__label">'
        '<label class="utrecht-form-label" for="id_hours">Uren per week </label></div>'
        '<div class="utrecht-form-field-description" id="id_hours_helptext">Hoeveel &lt;uur&gt;?</div>'
        '<div class="utrecht-form-field-error-message" id="id_hours_error">'
        f'<span class="wr-fout">{ALERT} {sentence}</span></div>'
        '<div class="wr-achter"><input type="text" name="hours" value="fulltime" inputmode="numeric" '
        'autocomplete="off" aria-invalid="true" aria-describedby="id_hours_helptext id_hours_error" '
        'class="utrecht-textbox utrecht-textbox--html-input utrecht-textbox--invalid" aria-required="true" '
        'id="id_hours"> uur</div></div>'
    )


def test_a_date_is_a_group_of_three_boxes_that_keep_what_was_typed():
    form = Sample({"day_dag": "31", "day_maand": "<2>", "day_jaar": "2026"}, on=ON)
    html = squeezed(form["day"].as_field_group())
    assert '<fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset"' in html
    assert 'aria-describedby="id_day_error"' in html
    assert '<legend class="utrecht-form-label">Datum </legend>' in html
    assert '<label class="utrecht-form-label" for="id_day_1">Maand</label>' in html
    values = re.findall(r'name="day_(\w+)" value="([^"]*)"', html)
    assert values == [("dag", "31"), ("maand", "&lt;2&gt;"), ("jaar", "2026")]


def test_choices_are_labels_around_their_inputs():
    html = squeezed(Intake(on=ON)["level"].as_field_group())
    choice = (
        '<label class="wr-keuze"><input type="radio" name="level" value="a" '
        'class="utrecht-radio-button utrecht-radio-button--html-input" id="id_level_0"> A</label>'
    )
    assert choice in html
    assert 'name="level" value="" class=' in html
    assert "wr-rij" in html
    assert "(niet verplicht)" not in html


def test_an_optional_field_says_so_and_a_tick_box_does_not():
    form = Intake(on=ON)
    assert '<span class="wr-optioneel">(niet verplicht)</span>' in form["wish"].as_field_group()
    assert squeezed(form["bus"].as_field_group()) == (
        '<div class="utrecht-form-field"><label class="wr-keuze">'
        '<input type="checkbox" name="bus" class="utrecht-checkbox utrecht-checkbox--html-input" id="id_bus"> '
        "Reist met de bus</label></div>"
    )


@pytest.mark.parametrize("data", [None, {"name": "x"}])
def test_the_browser_never_blocks_or_cuts_off(data):
    html = render_to_string("forms/form.html", {"form": Sample(data, on=ON)})
    assert re.findall(r"\s(required|maxlength|minlength)\b", html) == []
    assert html.count('aria-required="true"') == html.count("<input") - 2 + html.count("<textarea") + html.count(
        "<select"
    )  # all but the two radio buttons


def test_groups_come_in_order_and_lose_no_field():
    groups = Intake(on=ON).grouped
    assert [(group.heading, [field.name for field in group.fields]) for group in groups] == [
        ("Persoon", ["name", "born"]),
        ("Werk & taal", ["wish"]),
        ("", ["level", "bus"]),
    ]
    assert groups[1].slug == "deel-werk-taal"
    html = render_to_string("forms/form.html", {"form": Intake(on=ON)})
    assert 'id="deel-persoon"' in html
    assert "Werk &amp; taal</legend>" in html
    assert '<input type="hidden" name="secret" id="id_secret">' in html


def test_the_parts_beside_a_form_tell_their_state():
    form = Intake({"name": "", "born_jaar": "1990", "wish": "Werk"}, on=ON)
    html = squeezed(render_to_string("forms/_parts.html", {"form": form}))
    assert 'href="#deel-persoon">Persoon</a><span>1 fout</span>' in html
    assert 'href="#deel-werk-taal">Werk &amp; taal</a><span>ingevuld</span>' in html


def test_the_summary_links_to_every_first_box():
    form = Intake({"born_dag": "1"}, on=ON)
    html = squeezed(render_to_string("forms/error_summary.html", {"form": form}))
    assert "Er zijn 2 antwoorden die je moet aanpassen" in html
    assert '<li><a class="nl-link" href="#id_name">Vul een achternaam in</a></li>' in html
    assert 'href="#id_born_0">Vul een geboortedatum helemaal in, of alleen het jaar</a>' in html
    assert 'tabindex="-1" data-focus aria-labelledby="fouten"' in html
    assert fouten(form) == "2 fouten"


def test_one_fault_is_one_fault_and_none_is_no_summary():
    form = Intake({"name": "Jan"}, on=ON)
    assert "Er is 1 antwoord dat je moet aanpassen" in render_to_string("forms/error_summary.html", {"form": form})
    assert fouten(form) == "1 fout"
    assert render_to_string("forms/error_summary.html", {"form": Intake(on=ON)}).strip() == ""


def test_a_form_that_looks_at_today_must_be_told_which_day_it_is():
    with pytest.raises(TypeError, match="on=<date>"):
        Intake()


def test_a_form_may_keep_its_own_sentence():
    class Own(Form):
        name = django_forms.CharField(label="Naam", error_messages={"required": "Hoe heet je?"})
        kind = django_forms.CharField(label="Soort")
        nouns = {"kind": "een soort"}

    assert Own({}).errors == {"name": ["Hoe heet je?"], "kind": ["Vul een soort in"]}


def test_what_looks_like_a_bsn_is_pointed_out_at_the_text():
    form = Intake({"name": "Jan", "born_jaar": "1990", "wish": BSN}, on=ON)
    assert form.errors == {"wish": [BSN_WARNING]}
    html = squeezed(form["wish"].as_field_group())
    tick = (
        '<label class="wr-keuze"><input type="checkbox" name="wish_geen_bsn" '
        'class="utrecht-checkbox utrecht-checkbox--html-input" id="id_wish_geen_bsn"> Dit is geen BSN, toch opslaan'
    )
    assert tick in html
    assert html.index("wr-fout") < html.index(tick) < html.index("<textarea")
    assert BSN in html
    assert "geen_bsn" not in [field.name for group in form.grouped for field in group.fields]


def test_after_saying_that_it_is_no_bsn_the_text_is_kept_as_it_is():
    form = Intake({"name": "Jan", "born_jaar": "1990", "wish": BSN, "wish_geen_bsn": "on"}, on=ON)
    assert form.is_valid()
    assert form.cleaned_data["wish"] == BSN
    assert "wish_geen_bsn" not in form.cleaned_data


def test_an_ordinary_text_gets_no_tick_box():
    form = Intake({"name": "Jan", "born_jaar": "1990", "wish": "Bel 06 12345678", "wish_geen_bsn": "on"}, on=ON)
    assert form.is_valid()
    assert "wish_geen_bsn" not in form.fields
