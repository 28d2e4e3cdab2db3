"""Queries that are put into SQL once per process.

Building a query takes Django longer than PostgreSQL takes to answer it. A prepared one is built for stand-ins; what
they left behind in its parameters is what a real question fills in.
"""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from datetime import date, timedelta
from operator import itemgetter
from typing import Any, Generic, TypeVar, get_type_hints
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connection, connections
from django.db.models import Prefetch, QuerySet
from django.db.models.sql.compiler import SQLCompiler
from django.http import Http404

from config.lookups import written

T = TypeVar("T")

#: Found nowhere else: no row has a number below zero or one of these keys, and nothing happens in that century.
NUMBER, DAY = -7_700_000, date(4000, 1, 1)
FARTHEST = timedelta(days=1_000)

Arguments = tuple[Any, ...]
Fill = Callable[[Arguments], Any]
#: Place of a column -> what its values go through, and the expression that they are of.
Converters = dict[int, tuple[list[Callable[..., Any]], Any]]


@dataclass(frozen=True, slots=True)
class Made:
    """A query that was put into SQL."""

    query: QuerySet[Any, Any]
    compiler: SQLCompiler
    converters: Converters
    sql: str
    fill: tuple[Fill, ...]

    def filled(self, arguments: Arguments) -> tuple[Any, ...]:
        return tuple(fill(arguments) for fill in self.fill)


class Prepared(Generic[T]):
    """A query, called like the function that builds it; gives the rows that the query would give.

    The arguments are of the types that the function says: a day, a number, a key or a list of keys. They are values:
    what is built is the same for all of them.
    """

    def __init__(self, build: Callable[..., QuerySet[Any, T]]) -> None:
        self.build = build
        self._made: dict[str, Made] = {}
        PREPARED.append(self)

    def __call__(self, *arguments: Any) -> list[T]:
        made = self.made_for(arguments)
        compiler = copy(made.compiler)
        compiler.connection = connections[DEFAULT_DB_ALIAS]  # of this thread; itself, since it is asked many times
        statement = made.sql, made.filled(arguments)
        compiler.as_sql = lambda *_, **__: statement  # type: ignore[method-assign]
        compiler.get_converters = lambda *_, **__: made.converters  # type: ignore[method-assign]
        query = made.query.all()
        query.query.get_compiler = lambda *_, **__: compiler  # type: ignore[method-assign]
        return list(query)

    def first(self, *arguments: Any) -> T | None:
        """The first row, None when there is none."""
        return next(iter(self(*arguments)), None)

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
        """The query of arguments of this form."""
        form = self.form(arguments)
        if form not in self._made:
            self._made[form] = self._make(form)
        return self._made[form]

    def form(self, arguments: Arguments) -> str:
        """What of the arguments is no value: it decides on what is built. Here all of them are values."""
        return ""

    def stand_in(self, kind: Any, place: int, form: str) -> Any:
        """What stands for the argument at a place while the query is built."""
        key = UUID(int=place + 1)
        return {date: DAY, int: NUMBER - place, UUID: key, list[UUID]: [key]}[kind]

    def fill_of(self, parameter: Any, place: int, stand_in: Any) -> Fill | None:
        """How a parameter follows from the argument at a place; None when it does not."""
        if isinstance(stand_in, list):
            return (lambda arguments: written(arguments[place])) if parameter == written(stand_in) else None
        if stand_in == DAY and type(parameter) is date and abs(parameter - DAY) < FARTHEST:
            ahead = parameter - DAY
            return lambda arguments: arguments[place] + ahead
        return itemgetter(place) if parameter == stand_in else None

    def _make(self, form: str) -> Made:
        stand_ins = [self.stand_in(kind, place, form) for place, kind in enumerate(self.kinds())]
        query = self.build(*stand_ins)
        if any(isinstance(more, Prefetch) for more in query._prefetch_related_lookups):  # type: ignore[attr-defined]
            raise TypeError("a prepared query cannot bring along the rows of a query of its own")
        # With the connection of whatever thread asks, not with that of the one that makes it.
        compiler = query.query.get_compiler(connection=connection)
        sql, parameters = compiler.as_sql()
        converters = compiler.get_converters([column for column, *_ in compiler.select[: compiler.col_count]])
        fill = tuple(self._fill(parameter, stand_ins) for parameter in parameters)
        return Made(query, compiler, converters, sql, fill)

    def _fill(self, parameter: Any, stand_ins: list[Any]) -> Fill:
        """How a parameter of the stand-ins is filled in; one that has nothing to do with them stays."""
        for place, stand_in in enumerate(stand_ins):
            if fill := self.fill_of(parameter, place, stand_in):
                return fill
        if parameter is None or isinstance(parameter, str | bool | int):
            return lambda arguments: parameter
        raise TypeError(f"a prepared query cannot hold {type(parameter)}")


#: Every prepared query, so that a test can compare each with what it was made from.
PREPARED: list[Prepared[Any]] = []
