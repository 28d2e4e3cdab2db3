"""Queries that are put into SQL once per process.

Building a query takes Django longer than PostgreSQL takes to answer it. A prepared one is built for stand-ins; what
they left behind in its parameters is what a real question fills in.
"""

from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import dataclass
from datetime import date, timedelta
from operator import itemgetter
from typing import Any, Generic, TypeVar, get_type_hints
from uuid import UUID

from django.db import connection
from django.db.models import Prefetch, QuerySet
from django.db.models.sql.compiler import SQLCompiler
from django.http import Http404

from config.lookups import written
from pilots.models import Membership

T = TypeVar("T")

#: Found nowhere else: no row has a number below zero, no dossier one of these ids, and nothing happens in that century.
MEMBER, PILOT, NUMBER, DAY = -7_700_001, -7_700_002, -7_700_003, date(4000, 1, 1)
FARTHEST = timedelta(days=1_000)

Arguments = tuple[Any, ...]
Fill = Callable[[Arguments], Any]


@dataclass(frozen=True, slots=True)
class Made:
    """The query of one role."""

    query: QuerySet[Any, Any]
    compiler: SQLCompiler
    sql: str
    fill: tuple[Fill, ...]

    def filled(self, arguments: Arguments) -> tuple[Any, ...]:
        return tuple(fill(arguments) for fill in self.fill)


class Prepared(Generic[T]):
    """A query, called like the function that builds it; gives the rows that the query would give.

    What is built may depend on the role of the membership among the arguments, and on no other value. The arguments
    are of the types that the function says: a membership, a day, a key or a list of keys.
    """

    def __init__(self, build: Callable[..., QuerySet[Any, T]]) -> None:
        self.build = build
        self._made: dict[str, Made] = {}
        PREPARED.append(self)

    def __call__(self, *arguments: Any) -> list[T]:
        made = self.made_for(arguments)
        compiler = copy(made.compiler)
        statement = made.sql, made.filled(arguments)
        compiler.as_sql = lambda *_, **__: statement  # type: ignore[method-assign]
        query = made.query.all()
        query.query.get_compiler = lambda *_, **__: compiler  # type: ignore[method-assign]
        return list(query)

    def get_or_404(self, *arguments: Any) -> T:
        """The first row. Raises Http404 when there is none."""
        for row in self(*arguments):
            return row
        raise Http404

    def statement(self, *arguments: Any) -> tuple[str, tuple[Any, ...]]:
        """What is asked, as the query itself would ask it."""
        made = self.made_for(arguments)
        return made.sql, made.filled(arguments)

    def kinds(self) -> tuple[Any, ...]:
        """The types of the arguments, in order."""
        hints = get_type_hints(self.build)
        return tuple(kind for name, kind in hints.items() if name != "return")

    def made_for(self, arguments: Arguments) -> Made:
        """The query of a role: what it asks may differ between roles, and between nothing else."""
        role = next((argument.role for argument in arguments if isinstance(argument, Membership)), "")
        if role not in self._made:
            self._made[role] = self._make(role)
        return self._made[role]

    def _make(self, role: str) -> Made:
        stand_ins = [_stand_in(kind, place, role) for place, kind in enumerate(self.kinds())]
        query = self.build(*stand_ins)
        if any(isinstance(more, Prefetch) for more in query._prefetch_related_lookups):  # type: ignore[attr-defined]
            raise TypeError("a prepared query cannot bring along the rows of a query of its own")
        compiler = query.query.get_compiler(connection=connection)
        sql, parameters = compiler.as_sql()
        return Made(query, compiler, sql, tuple(_fill(parameter, stand_ins) for parameter in parameters))


#: Every prepared query, so that a test can compare each with what it was made from.
PREPARED: list[Prepared[Any]] = []


def _stand_in(kind: Any, place: int, role: str) -> Any:
    """What stands for an argument while the query is built."""
    if kind is Membership:
        return Membership(pk=MEMBER, pilot_id=PILOT, role=role)
    return {date: DAY, int: NUMBER - place, UUID: UUID(int=place + 1), list[UUID]: [UUID(int=place + 1)]}[kind]


def _fill(parameter: Any, stand_ins: Iterable[Any]) -> Fill:
    """How a parameter of the stand-ins is filled in; one that has nothing to do with them stays."""
    for place, stand_in in enumerate(stand_ins):
        if fill := _of(parameter, place, stand_in):
            return fill
    if parameter is None or isinstance(parameter, str | bool | int):
        return lambda arguments: parameter
    raise TypeError(f"a prepared query cannot hold {type(parameter)}")


def _of(parameter: Any, place: int, stand_in: Any) -> Fill | None:
    """How a parameter follows from the argument at a place; None when it does not."""
    if isinstance(stand_in, Membership):
        of_membership: dict[Any, Fill] = {
            PILOT: lambda arguments: arguments[place].pilot_id,
            MEMBER: lambda arguments: arguments[place].pk,
        }
        return of_membership.get(parameter) if isinstance(parameter, int) else None
    if stand_in == DAY:
        if type(parameter) is not date or abs(parameter - DAY) > FARTHEST:
            return None
        ahead = parameter - DAY
        return lambda arguments: arguments[place] + ahead
    if isinstance(stand_in, list):
        return (lambda arguments: written(arguments[place])) if parameter == written(stand_in) else None
    return itemgetter(place) if parameter == stand_in else None
