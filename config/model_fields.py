"""The form field of a model field: ours where Django's would show a browser's own widget or an English sentence."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeAlias

from django import forms
from django.db import connection, models

from config import fields

UNKNOWN = "Onbekend"
ModelField: TypeAlias = "models.Field[Any, Any]"


def form_field(db_field: ModelField, **kwargs: Any) -> forms.Field | None:
    """For `Meta.formfield_callback`. A field that may be blank and has choices offers "Onbekend"."""
    if "form_class" in kwargs:
        return db_field.formfield(**kwargs)
    if db_field.choices:
        return fields.ChoiceField(**_choice(db_field), **_basics(db_field, kwargs))
    for kind, make in MAKERS:
        if isinstance(db_field, kind):
            return make(db_field, kwargs)
    return db_field.formfield(**kwargs)


def _basics(db_field: ModelField, given: dict[str, Any]) -> dict[str, Any]:
    label = str(db_field.verbose_name or db_field.name)
    basics: dict[str, Any] = {
        "required": not db_field.blank,
        "label": label[:1].upper() + label[1:],
        "help_text": str(db_field.help_text),
    }
    if db_field.has_default():
        basics["initial"] = db_field.get_default()
    return basics | given


def _choice(db_field: ModelField) -> dict[str, Any]:
    return {
        "choices": db_field.flatchoices,
        "coerce": db_field.to_python,
        "unknown": UNKNOWN if db_field.blank else "",
        "empty_value": None if db_field.null else "",
    }


def _moment(db_field: Any, given: dict[str, Any]) -> forms.Field | None:
    return db_field.formfield(**given)  # type: ignore[no-any-return]


def _date(db_field: ModelField, given: dict[str, Any]) -> forms.Field:
    return fields.DateField(**_basics(db_field, given))


def _decimal(db_field: Any, given: dict[str, Any]) -> forms.Field:
    step = Decimal(1).scaleb(-db_field.decimal_places)
    room = Decimal(10) ** (db_field.max_digits - db_field.decimal_places) - step
    bounds = {"decimals": db_field.decimal_places, "max_value": min(room, fields.LARGEST)}
    return fields.NumberField(**(bounds | _basics(db_field, given)))


def _integer(db_field: ModelField, given: dict[str, Any]) -> forms.Field:
    _low, high = connection.ops.integer_field_range(db_field.get_internal_type())
    return fields.WholeNumberField(
        **({"max_value": min(high or fields.LARGEST, fields.LARGEST)} | _basics(db_field, given))
    )


def _boolean(db_field: ModelField, given: dict[str, Any]) -> forms.Field | None:
    if db_field.null:
        return fields.YesNoField(unknown=UNKNOWN, **_basics(db_field, given))
    return db_field.formfield(**given)


def _long_text(db_field: ModelField, given: dict[str, Any]) -> forms.Field | None:
    return db_field.formfield(**{"form_class": fields.LongTextField, **given})


def _text(db_field: ModelField, given: dict[str, Any]) -> forms.Field | None:
    if type(db_field) is not models.CharField:  # e-mail and web addresses have a form field of their own
        return db_field.formfield(**given)
    return db_field.formfield(**{"form_class": fields.TextField, **given})


def _relation(db_field: ModelField, given: dict[str, Any]) -> forms.Field | None:
    empty = UNKNOWN if db_field.blank else fields.ChoiceField.invitation
    return db_field.formfield(**{"empty_label": empty, **given})


# The first kind that fits counts: a moment is also a date to Django.
MAKERS: tuple[tuple[type, Callable[..., forms.Field | None]], ...] = (
    (models.DateTimeField, _moment),
    (models.DateField, _date),
    (models.DecimalField, _decimal),
    (models.IntegerField, _integer),
    (models.BooleanField, _boolean),
    (models.TextField, _long_text),
    (models.CharField, _text),
    (models.ForeignKey, _relation),
)
