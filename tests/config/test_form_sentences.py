"""What every form of the project says when an answer is missing or no choice: a sentence with an article in it."""

from collections.abc import Iterator

import pytest
from django import forms
from django.urls import get_resolver

from config.fields import ChoiceField
from config.forms import Form, NLFormMixin
from config.sentences import ARTICLES, asked_by
from employers.models import Employer

OURS = ("accounts", "config", "employers", "legal", "matching", "participants", "pilots", "reporting")


def forms_of_the_project() -> Iterator[type[NLFormMixin]]:
    assert get_resolver().url_patterns  # reading the addresses imports every page with its form
    left = [NLFormMixin]
    while left:
        form = left.pop()
        left.extend(form.__subclasses__())
        if hasattr(form, "base_fields") and form.__module__.startswith(OURS):
            yield form


def test_what_has_to_be_filled_in_or_chosen_is_asked_with_an_article_or_in_words_of_its_own():
    bare, seen = [], 0
    for form in forms_of_the_project():
        for name, field in form.base_fields.items():
            is_choice = isinstance(field, forms.ChoiceField | forms.ModelChoiceField)
            is_asked = not isinstance(field, forms.BooleanField) and (field.required or is_choice)
            own = form.nouns.get(name) or getattr(field, "noun", "")
            if not is_asked or own or field.widget.is_hidden:
                continue
            seen += 1
            if not asked_by(field, str(field.label or name)).startswith(ARTICLES):
                bare.append(f"{form.__module__}.{form.__name__}.{name}")
    assert (bare, seen > 0) == ([], True)


@pytest.mark.parametrize(
    ("label", "field", "asked"),
    [
        ("Geslacht", forms.ChoiceField, "een antwoord bij ‘Geslacht’"),
        ("Een soort", forms.ChoiceField, "een soort"),
        ("Wie volgt het op?", forms.ChoiceField, "een antwoord bij ‘Wie volgt het op?’"),
        ("Locaties", forms.MultipleChoiceField, "een antwoord bij ‘Locaties’"),
        ("Toelichting", forms.CharField, "toelichting"),
    ],
)
def test_a_choice_without_a_noun_of_its_own_asks_for_an_answer(label, field, asked):
    assert asked_by(field(), label) == asked


class Chosen(Form):
    employer = forms.ModelChoiceField(Employer.objects.none(), label="Werkgever")
    several = forms.ModelMultipleChoiceField(Employer.objects.none(), label="Werkgevers", required=False)
    gender = ChoiceField(label="Geslacht", choices=[("v", "Vrouw")])
    nouns = {"employer": "een werkgever", "several": "werkgevers"}  # noqa: RUF012


@pytest.mark.django_db
@pytest.mark.parametrize("key", ["onzin", "12", "\x00", "019a0000-0000-7000-8000-000000000009", "x" * 5000])
def test_what_is_no_key_is_refused_like_an_unknown_one(key):
    assert Chosen({"employer": key, "several": [key], "gender": key}).errors == {
        "employer": ["Kies een werkgever uit de lijst"],
        "several": ["Kies werkgevers uit de lijst"],
        "gender": ["Kies een antwoord bij ‘Geslacht’ uit de lijst"],
    }
