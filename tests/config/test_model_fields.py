from django.db import models
from django.test.utils import isolate_apps

from config import fields
from config.forms import ModelForm


@isolate_apps("config")
def sample_form():
    class Sample(models.Model):
        day = models.DateField("datum aanvraag")
        hours = models.DecimalField("uren", max_digits=4, decimal_places=1, null=True, blank=True)
        age = models.PositiveSmallIntegerField("leeftijd", default=18)
        name = models.CharField("naam", max_length=10)
        mail = models.EmailField("e-mailadres")
        note = models.TextField("aantekening", blank=True)
        kind = models.CharField("soort", max_length=1, choices=[("a", "A")], blank=True)
        told = models.BooleanField("verteld", null=True, blank=True)

        class Meta:
            app_label = "config"

        def __str__(self):
            return self.name

    class SampleForm(ModelForm):
        class Meta:
            model = Sample
            fields = ("day", "hours", "age", "name", "mail", "note", "kind", "told")
            labels = {"note": "Wat viel op?"}

    return SampleForm


def test_model_fields_become_our_fields():
    form = sample_form()()
    kinds = {name: type(field).__name__ for name, field in form.fields.items()}
    assert kinds == {
        "day": "DateField",
        "hours": "NumberField",
        "age": "WholeNumberField",
        "name": "TextField",
        "mail": "EmailField",
        "note": "LongTextField",
        "kind": "ChoiceField",
        "told": "YesNoField",
    }
    assert isinstance(form.fields["day"], fields.DateField)
    assert form.fields["day"].label == "Datum aanvraag"
    assert form.fields["note"].label == "Wat viel op?"
    assert form.fields["age"].initial == 18


def test_bounds_follow_what_the_column_can_hold():
    form = sample_form()({"hours": "1000", "age": "40000"})
    assert form.errors["hours"] == ["Vul bij uren een getal in van 0 tot en met 999,9"]
    assert form.errors["age"] == ["Vul bij leeftijd een heel getal in van 0 tot en met 32.767"]


def test_unknown_stays_unknown():
    data = {"day": "2026-03-27", "age": "20", "name": "Jan", "mail": "jan@example.nl", "note": "", "kind": ""}
    form = sample_form()(data)
    assert form.is_valid(), form.errors
    assert {name: form.cleaned_data[name] for name in ("hours", "kind", "told")} == {
        "hours": None,
        "kind": "",
        "told": None,
    }


def test_sentences_reach_the_checks_of_the_model():
    form = sample_form()({"name": "a" * 11, "mail": "x"})
    assert form.errors["name"] == ["Maak naam korter: gebruik hoogstens 10 tekens, je hebt er nu 11"]
    assert form.errors["mail"] == ["Vul een e-mailadres in zoals naam@gemeente.nl"]
    assert form.errors["day"] == ["Vul datum aanvraag in, bijvoorbeeld 27 3 2026"]
