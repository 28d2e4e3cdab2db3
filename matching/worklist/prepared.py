"""Queries of Mijn werk that are put into SQL once per process.

The page asks some thirty queries, and building them takes longer than running them. A prepared one is built for a
stand-in member on a stand-in day; what the stand-ins left behind in its parameters is what a real question fills in.
"""

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from matching.worklist.rows import Found, Row
from pilots.models import Membership

#: Found nowhere else: no row has a number below zero, and nothing happens in that century.
MEMBER, PILOT, DAY = -7_700_001, -7_700_002, date(4000, 1, 1)
FARTHEST = timedelta(days=1_000)

Build = Callable[[Membership, date], QuerySet[Any, Row]]
Filled = Callable[[Membership, date], Any]


@dataclass(frozen=True, slots=True)
class _Made:
    sql: str
    fill: tuple[Filled, ...]
    row: Callable[[tuple[Any, ...]], Found]
    convert: Mapping[int, tuple[list[Callable[..., Any]], Any]]

    def converted(self, at: int, values: tuple[Any, ...]) -> Iterable[Any]:
        """The values of a column, by its place, as Django gives them."""
        converters, expression = self.convert.get(at, ((), None))
        for convert in converters:
            values = tuple(convert(value, expression, connection) for value in values)
        return values


class Prepared:
    """A query of a membership and a day, called like the function that builds it; its rows are tuples with names."""

    def __init__(self, build: Build) -> None:
        self.build = build
        self._made: dict[str, _Made] = {}
        PREPARED.append(self)

    def __call__(self, membership: Membership, on: date) -> list[Found]:
        made = self._made_for(membership.role)
        with connection.cursor() as cursor:
            cursor.execute(made.sql, [fill(membership, on) for fill in made.fill])
            rows = cursor.fetchall()
        if made.convert and rows:
            rows = zip(*(made.converted(*column) for column in enumerate(zip(*rows, strict=True))), strict=True)
        return list(map(made.row, rows))

    def statement(self, membership: Membership, on: date) -> tuple[str, tuple[Any, ...]]:
        """What is asked, as the query itself would ask it."""
        made = self._made_for(membership.role)
        return made.sql, tuple(fill(membership, on) for fill in made.fill)

    def _made_for(self, role: str) -> _Made:
        """The query of a role: what it asks may differ between roles, and between nothing else."""
        if role not in self._made:
            query = self.build(Membership(pk=MEMBER, pilot_id=PILOT, role=role), DAY).query
            compiler = query.get_compiler(connection=connection)
            sql, parameters = compiler.as_sql()
            columns = [selected[0] for selected in compiler.select[: compiler.col_count]]
            names = tuple(query.selected or (*query.values_select, *query.annotation_select))
            self._made[role] = _Made(
                sql=sql,
                fill=tuple(map(_fill, parameters)),
                row=namedtuple("Found", names)._make,  # type: ignore[attr-defined]  # as each query names its columns
                convert=compiler.get_converters(columns),
            )
        return self._made[role]


#: Every prepared query, so that a test can compare each with what it was made from.
PREPARED: list[Prepared] = []


def _fill(parameter: Any) -> Filled:
    """How a parameter of the stand-ins is filled in; one that has nothing to do with them stays."""
    if parameter == PILOT:
        return lambda membership, on: membership.pilot_id
    if parameter == MEMBER:
        return lambda membership, on: membership.pk
    if type(parameter) is date and abs(parameter - DAY) < FARTHEST:
        ahead = parameter - DAY
        return lambda membership, on: on + ahead
    if parameter is None or isinstance(parameter, str | bool | int):
        return lambda membership, on: parameter
    raise TypeError(f"a prepared query cannot hold {type(parameter)}")
