"""The dated parameters as the rules take them."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import fields
from functools import lru_cache
from typing import Any

from django.db.models import Prefetch, QuerySet

from accounts.queries import people
from config.database.prepared import Prepared
from legal.models import Parameter
from legal.rules.parameters import Confidence, ParameterRow, Parameters

COLUMNS = tuple(field.name for field in fields(ParameterRow))


def row_of(parameter: Parameter) -> ParameterRow:
    """One stored number as the rules take it."""
    return ParameterRow(
        key=parameter.key,
        value=parameter.value,
        unit=parameter.unit,
        valid_from=parameter.valid_from,
        valid_until=parameter.valid_until,
        source=parameter.source,
        confidence=Confidence(parameter.confidence),
        description=parameter.description,
    )


@lru_cache(maxsize=4)
def _rows(stored: tuple[tuple[Any, ...], ...]) -> tuple[ParameterRow, ...]:
    """The whole table as the rules take it. It is read anew each time, and seldom holds anything new."""
    return tuple(row_of(Parameter(**dict(zip(COLUMNS, values, strict=True)))) for values in stored)


#: The rows as they were read in this block; None outside of one.
_read: ContextVar[list[tuple[ParameterRow, ...]] | None] = ContextVar("parameter_rows_read", default=None)


@contextmanager
def read_once() -> Iterator[None]:
    """Inside this block the table is read once at most: for a page on which many rules look at the same numbers."""
    token = _read.set([])
    try:
        yield
    finally:
        _read.reset(token)


@Prepared
def _stored() -> QuerySet[Parameter, tuple[Any, ...]]:
    return Parameter.objects.values_list(*COLUMNS)


def parameter_rows() -> tuple[ParameterRow, ...]:
    """Every row of the table, one query; inside `read_once` the rows of the first time."""
    kept = _read.get()
    if kept:
        return kept[0]
    rows = _rows(tuple(_stored()))
    if kept is not None:
        kept.append(rows)
    return rows


def parameters_with_checker() -> QuerySet[Parameter]:
    """Every number with who looked it up, in order of key and time; without what the administration may not read."""
    return Parameter.objects.prefetch_related(Prefetch("verified_by", people()))


def parameters() -> Parameters:
    """What the right to work and the permit terms need.

    Raises ParameterError when the table is not whole: a check that cannot be made is not guessed at.
    """
    return _whole_table(parameter_rows())


@lru_cache(maxsize=4)
def _whole_table(rows: tuple[ParameterRow, ...]) -> Parameters:
    """The rows are read anew each time; looking through the same ones for faults takes longer than a query."""
    return Parameters.from_table(rows)
