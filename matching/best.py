"""The best of a whole pilot, picked inside the database: of thousands only those that the rules look at leave it.

What stands in no column of the row (levels of language, papers) comes in as what the rules themselves say of it, and is
looked up by the database.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import QuerySet

from matching import weighing
from matching.rules.ranking import LEVELS

#: A key, its sum, since or until when, and the levels of Dutch and English that were weighed.
Weighed = tuple[UUID, int, date | None, str | None, str | None]
LEVEL = "CASE WHEN {level} = ANY (%s::text[]) THEN {level} ELSE '' END"
#: {rows}: key, sum, since or until when, level of Dutch, level of English. {measured}: person, level of Dutch.
TOTAL = f"""
WITH rows (pk, weighed, since, dutch, english) AS ({{rows}}), measured (pk, dutch) AS ({{measured}}),
total AS MATERIALIZED (
    SELECT rows.pk, rows.weighed + language.weight + coalesce(beside.weight, %s::int) AS weight, rows.since,
        coalesce(measured.dutch, rows.dutch) AS dutch, rows.english
    FROM rows
    LEFT JOIN measured ON measured.pk = rows.pk
    LEFT JOIN unnest(%s::uuid[], %s::int[]) AS beside (pk, weight) ON beside.pk = rows.pk
    JOIN unnest(%s::text[], %s::text[], %s::int[]) AS language (dutch, english, weight)
    ON language.dutch = {LEVEL.format(level="coalesce(measured.dutch, rows.dutch)")}
    AND language.english = {LEVEL.format(level="rows.english")}
)
"""  # noqa: S608  (constants alone)
EVERY = "SELECT * FROM total"
#: In the order of the rules: fewest things to look at, most reasons in favour, the earliest day, the key.
FIRST = (
    "(SELECT * FROM total WHERE weight {border} ORDER BY weight / {note}, weight %% {note} DESC, since, pk LIMIT %s)"
)
NOBODY = "SELECT NULL::uuid, ''"


@dataclass(frozen=True, slots=True)
class Question:
    """What is weighed. `rows` gives a key, its sum and a day, and with `languages` the levels of Dutch and English.

    `languages`: the weight of each pair of levels, '' for unknown. `measured`: the newest measured level of Dutch by
    person, which goes before. `beside`: what else weighs, by key, and `otherwise` for who is not in it.
    """

    rows: QuerySet[Any, Any]
    languages: Mapping[tuple[str, str], int] = field(default_factory=lambda: {("", ""): 0})
    measured: QuerySet[Any, Any] | None = None
    beside: Mapping[UUID, int] = field(default_factory=dict)
    otherwise: int = 0


def weights(question: Question) -> list[Weighed]:
    """The sum of every row."""
    return _asked(question, EVERY, [])


def best(question: Question, *, fitting: int, out: int) -> tuple[list[Weighed], list[Weighed]]:
    """The first that fit and the first that do not, so many of each at most, in order."""
    parts = [FIRST.format(border=f"{sign} {weighing.AGAINST}", note=weighing.NOTE) for sign in ("<", ">=")]
    found = _asked(question, " UNION ALL ".join(parts), [fitting, out])
    return [row for row in found if row[1] < weighing.AGAINST], [row for row in found if row[1] >= weighing.AGAINST]


def _asked(question: Question, select: str, more: list[int]) -> list[Weighed]:
    rows, of_rows = question.rows.query.sql_with_params()
    if question.measured is None:
        rows, measured, of_measured = f"SELECT known.*, '', '' FROM ({rows}) AS known", NOBODY, ()  # noqa: S608
    else:
        measured, of_measured = question.measured.query.sql_with_params()
    dutch, english = ([pair[place] for pair in question.languages] for place in (0, 1))
    levels = list(LEVELS)
    values = [*of_rows, *of_measured, question.otherwise, list(question.beside), list(question.beside.values())]
    values += [dutch, english, list(question.languages.values()), levels, levels, *more]
    with connection.cursor() as cursor:
        cursor.execute(f"{TOTAL.format(rows=rows, measured=measured)}{select}", values)
        found: list[Weighed] = cursor.fetchall()
    return found
