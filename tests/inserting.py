"""Rows for tests, inserted by statements that are made once: making one takes Django longer than inserting the row."""

from functools import cache
from typing import Any, TypeVar

from django.db import connection
from django.db.models import Field, Model

M = TypeVar("M", bound=Model)


def created(model: type[M], **fields: Any) -> M:
    """What `model.objects.create(**fields)` gives; by that itself where a model saves in a way of its own."""
    row = model(**fields)
    if model.save is not Model.save:
        row.save(force_insert=True)
        return row
    return inserted(row)


def inserted(row: M) -> M:
    """The row, stored as it is. What the database gives a value of its own is left to Django."""
    statement, columns = _statement(type(row))
    values = [column.pre_save(row, add=True) for column in columns]
    if any(hasattr(value, "resolve_expression") for value in values):
        row.save(force_insert=True)
        return row
    with connection.cursor() as cursor:
        parameters = [column.get_db_prep_save(value, connection) for column, value in zip(columns, values, strict=True)]
        cursor.execute(statement, parameters)
        [row.pk] = cursor.fetchone()
    row._state.adding, row._state.db = False, connection.alias
    return row


@cache
def _statement(model: type[Model]) -> tuple[str, "list[Field[Any, Any]]"]:
    """The SQL that inserts a row and gives its key, and the fields that it takes values for."""
    fields = [field for field in model._meta.local_concrete_fields if not field.primary_key or field.has_default()]
    quote = connection.ops.quote_name
    names = ", ".join(quote(str(field.column)) for field in fields)
    places = ", ".join(_place(field) for field in fields)
    key, table = quote(str(model._meta.pk.column)), quote(model._meta.db_table)
    return f"INSERT INTO {table} ({names}) VALUES ({places}) RETURNING {key}", fields  # noqa: S608  (names of models)


def _place(field: "Field[Any, Any]") -> str:
    """What stands for the value of a field; an empty list does not say of what it is a list."""
    return f"%s::{field.db_type(connection)}" if hasattr(field, "get_placeholder") else "%s"
