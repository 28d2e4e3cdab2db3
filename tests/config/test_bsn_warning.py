"""Every form in which somebody can write about a person looks for what reads like a BSN before it is saved."""

import importlib
import inspect

import pytest
from django import forms

from config.fields import LongTextField, TextField
from config.forms import WarnsOfBsn
from tests.source import APPS, modules

#: Forms whose texts are not about a person, or hold exactly one kind of thing that is checked by itself.
NOTHING_PERSONAL = {
    "FindForm": {"number"},  # a number is what it asks for; it is kept nowhere
    "InvitationForm": {"organisation"},  # the employer of a colleague
    "PasteForm": {"lines"},  # a table of dossier numbers and dates; only what reads as such is kept
    "ParameterForm": {"source"},  # where a number of the law was found
    "RevealForm": {"explanation"},  # refuses every long number, without a way past it
}


def form_classes() -> list[type[forms.BaseForm]]:
    """Every form class of the project, found in every module that defines one."""
    found = set()
    for path in modules(*APPS):
        if "migrations" in path.parts or "management" in path.parts:
            continue
        module = importlib.import_module(".".join(path.with_suffix("").parts).removesuffix(".__init__"))
        for _name, value in inspect.getmembers(module, inspect.isclass):
            if issubclass(value, forms.BaseForm) and value.__module__ == module.__name__:
                found.add(value)
    return sorted(found, key=lambda form: f"{form.__module__}.{form.__qualname__}")


def texts_of(form: type[forms.BaseForm]) -> set[str]:
    """The fields for free text; names, telephone numbers and the like have a shape of their own."""
    fields = getattr(form, "base_fields", {})
    return {name for name, field in fields.items() if type(field) in (TextField, LongTextField)}


def unwatched(form: type[forms.BaseForm]) -> set[str]:
    """The free texts in which nobody looks for a BSN."""
    watched = texts_of(form) if issubclass(form, WarnsOfBsn) and form.bsn_fields is None else set()
    if issubclass(form, WarnsOfBsn) and form.bsn_fields is not None:
        watched = set(form.bsn_fields)
    return texts_of(form) - watched


@pytest.mark.parametrize("form", form_classes(), ids=lambda form: f"{form.__module__}.{form.__qualname__}")
def test_every_free_text_is_looked_through(form):
    assert unwatched(form) == NOTHING_PERSONAL.get(form.__qualname__, set())


def test_every_exception_is_still_there():
    assert set(NOTHING_PERSONAL) - {form.__qualname__ for form in form_classes()} == set()


def test_control_a_form_that_does_not_warn_is_found():
    class Careless(forms.Form):
        note = LongTextField()

    assert unwatched(Careless) == {"note"}
