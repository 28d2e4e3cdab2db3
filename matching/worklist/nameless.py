"""The work of a whole pilot for its project leader: case numbers from the database, then the same rules."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache

from django.db import connection

from legal.queries import parameters
from legal.rules.parameters import Parameters
from legal.rules.permit_term import renewal_window
from matching.rules import worklist as rules
from matching.rules.worklist import Item, Kind, Subject
from matching.worklist.permits import term_or_papers
from matching.worklist.registry import register_source
from matching.worklist.rows import Row
from participants.facts import stop_of
from pilots.enums import Role
from pilots.models import Membership

#: Makes the item of a row: whom (a case number), the facts of the row, the day, and the law.
Reader = Callable[[Subject, Row, date, Parameters], Item | None]
#: The same for a row that asks several things.
ReaderOfMany = Callable[[Subject, Row, date, Parameters], Iterable[Item]]


def register_nameless(
    function: str, readers: Mapping[str, Reader], *, of_many: Mapping[str, ReaderOfMany] | None = None
) -> None:
    """Add rows without names to the list of the project leader.

    Args:
        function: an SQL function of a day in config/database/functions that gives the columns kind, case_number,
            jobhunter_id and fact (jsonb), narrowed to what is due, and never a name, an employer or a place.
        readers: how a row of each kind becomes an item.
        of_many: how a row of each other kind becomes several.
    """
    query = f"SELECT kind, case_number, jobhunter_id, fact FROM {connection.ops.quote_name(function)}(%s)"  # noqa: S608

    def source(membership: Membership, on: date) -> Iterator[Item | None]:
        law = parameters()
        with connection.cursor() as cursor:
            cursor.execute(query, [on])
            for kind, case_number, jobhunter, fact in cursor.fetchall():
                row = _fact(fact)
                subject = Subject(None, case_number, "", jobhunter, case_number)
                if of_many and kind in of_many:
                    yield from of_many[kind](subject, row, on, law)
                else:
                    yield readers[kind](subject, row, on, law)

    register_source(source, roles=(Role.PROJECT_LEADER,))


@lru_cache(maxsize=4096)
def _fact(text: str) -> Row:
    """The facts of a row; thousands of rows say one of a few hundred days and nothing else."""
    found: Row = json.loads(text)
    return found


def day(row: Row, key: str) -> date:
    """A day of a row's facts."""
    return date.fromisoformat(row[key])


def _permit_ends(who: Subject, row: Row, on: date, law: Parameters) -> Item | None:
    return rules.permit_ends(who, "", window=renewal_window(day(row, "last"), law), target=None, on=on)


def _permit_term(who: Subject, row: Row, on: date, law: Parameters) -> Item:
    stops = [stop_of(stop) for stop in row["stops"] or ()]
    starts_on = day(row, "term_starts_on")
    return term_or_papers(who, "", starts_on=starts_on, stops=stops, law=law, target=None, on=on)


def _contract_ends(who: Subject, row: Row, on: date, law: Parameters) -> Item | None:
    return rules.contract_ends(who, "", ends_on=day(row, "last"), target=None, on=on)


def _match_still(who: Subject, row: Row, on: date, law: Parameters) -> Item | None:
    return rules.match_still(who, "", last_step_on=day(row, "last"), state=row["state"], target=None, on=on)


READERS: Mapping[str, Reader] = {
    Kind.W_DOCUMENT: lambda who, row, on, law: rules.w_document(who, day(row, "last"), on=on),
    Kind.PERMIT_ENDS: _permit_ends,
    Kind.PERMIT_TERM: _permit_term,
    Kind.REFERRAL: lambda who, row, on, law: rules.referral(who, day(row, "since"), on=on),
    Kind.NO_INTAKE: lambda who, row, on, law: rules.no_intake(who, day(row, "since"), on=on),
    Kind.DRAFT: lambda who, row, on, law: rules.draft(who, day(row, "since"), on=on),
    Kind.CONTRACT_ENDS: lambda who, row, on, law: rules.contract_ends(
        who, "", ends_on=day(row, "last"), target=None, on=on
    ),
    Kind.MATCH_STILL: _match_still,
    Kind.APPLICATION_DATE: lambda who, row, on, law: rules.application_date(who, day(row, "since"), on=on),
}


def register() -> None:
    register_nameless("nameless_work", READERS)
    register_nameless(
        "nameless_stale", {Kind.STALE: lambda who, row, on, law: rules.stale(who, day(row, "last"), on=on)}
    )
