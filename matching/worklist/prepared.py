"""The prepared queries of Mijn werk, whose thousands of rows are read as tuples with names: those are quick to make."""

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from config.database.prepared import Made
from matching.worklist.rows import Found, Row
from pilots import prepared
from pilots.models import Membership

Build = Callable[[Membership, date], QuerySet[Any, Row]]


@dataclass(frozen=True, slots=True)
class _Reading:
    """How the rows of a query are read."""

    row: Callable[[tuple[Any, ...]], Found]
    convert: Mapping[int, tuple[list[Callable[..., Any]], Any]]

    def converted(self, at: int, values: tuple[Any, ...]) -> Iterable[Any]:
        """The values of a column, by its place, as Django gives them."""
        converters, expression = self.convert.get(at, ((), None))
        for convert in converters:
            values = tuple(convert(value, expression, connection) for value in values)
        return values


class Prepared(prepared.Prepared[Found]):
    """A query of a membership and a day."""

    def __init__(self, build: Build) -> None:
        super().__init__(build)
        self._readings: dict[str, _Reading] = {}

    def kinds(self) -> tuple[Any, ...]:
        return (Membership, date)

    def __call__(self, membership: Membership, on: date) -> list[Found]:
        made = self.made_for((membership, on))
        if membership.role not in self._readings:
            self._readings[membership.role] = _reading(made)
        reading = self._readings[membership.role]
        with connection.cursor() as cursor:
            cursor.execute(made.sql, made.filled((membership, on)))
            rows = cursor.fetchall()
        if reading.convert and rows:
            rows = zip(*(reading.converted(*column) for column in enumerate(zip(*rows, strict=True))), strict=True)
        return list(map(reading.row, rows))


def _reading(made: Made) -> _Reading:
    query = made.query.query
    names = tuple(query.selected or (*query.values_select, *query.annotation_select))
    row = namedtuple("Found", names)._make  # type: ignore[attr-defined]  # as each query names its columns
    return _Reading(row, made.converters)
