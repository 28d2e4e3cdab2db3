"""Whatever stands in the cells of a list: it is taken in, or it is faults; never anything else."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pilots.models import Pilot
from reporting.exchange.columns import BY_NAME, Column, Sheet, names
from reporting.exchange.faults import FaultyFile
from reporting.exchange.kinds import Amount, BirthDate, Code, Codes, Date, Number, YesNo
from tests.reporting.exchange.caseload import JOB_COACH, JOBHUNTER
from tests.reporting.exchange.workbooks import book_of, take_in

pytestmark = pytest.mark.django_db

Cells = st.SearchStrategy[Any]
QUICK = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
ANYTHING = st.one_of(
    st.none(),
    st.dates(date(1899, 12, 31), date(2120, 1, 1)),
    st.datetimes(datetime.combine(date(1900, 3, 1), time()), datetime.combine(date(2120, 1, 1), time())),
    st.times(),
    st.timedeltas(timedelta(0), timedelta(days=9)),
    st.booleans(),
    st.integers(-(10**11), 10**11),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=25),
)
#: Cells that fit, few enough that rows meet each other.
FITTING: dict[str, Cells] = {
    "dossier": st.sampled_from(["A-1", "a-1 ", "A-2", "A-3"]),
    "werkgever": st.sampled_from(["Bakker", "BAKKER", "Schoon BV"]),
    "locatie": st.sampled_from(["Graswijk", "azc schepersmaat"]),
    "kostenpost": st.sampled_from(["Jobhunters", "Coaching (pilot)", "Projectleider"]),
    "toelichting": st.sampled_from([None, "3", "a1", "Graswijk"]),
    "jobcoach": st.sampled_from([None, "ja", "nee", JOB_COACH]),
    "jobhunter": st.sampled_from([None, JOBHUNTER]),
    "v_nummer": st.sampled_from([None, "0000000001", "0000000002"]),
    "kvk": st.sampled_from([None, "01234567"]),
    "telefoon": st.sampled_from([None, "0612345678"]),
    "e_mail": st.sampled_from([None, "a@example.org"]),
    "contacttaal": st.sampled_from([None, "ti"]),
    "talen": st.sampled_from([None, "nederlands:a1", "arabisch;nederlands:b1"]),
    "bsn": st.none(),
}
OF_KIND: dict[type, Callable[[], Cells]] = {
    Date: lambda: st.dates(date(2025, 1, 1), date(2025, 1, 6)) | st.sampled_from([date(2026, 2, 1), date(2025, 1, 1)]),
    BirthDate: lambda: st.dates(date(1980, 1, 1), date(2008, 1, 1)) | st.integers(1980, 2008),
    YesNo: lambda: st.sampled_from(["ja", "nee"]),
    Number: lambda: st.integers(1, 6),
    Amount: lambda: st.sampled_from([1.25, "1.234,50", -3]),
}


def fitting(column: Column) -> Cells:
    """Something that the column takes."""
    found = FITTING.get(column.name)
    if found is None:
        kind = column.kind.one if isinstance(column.kind, Codes) else column.kind
        if isinstance(kind, Code):
            found = st.sampled_from(sorted(kind.codes))
        else:
            found = OF_KIND.get(type(kind), lambda: st.sampled_from(["Eén", "=1+1", "Twee"]))()
    return found if column.required else st.none() | found


def tables(cell: Callable[[Column], Cells]) -> st.SearchStrategy[dict[str, list[Any]]]:
    """Every sheet with a few rows."""
    return st.fixed_dictionaries({name: table(sheet, cell) for name, sheet in BY_NAME.items()})


def table(sheet: Sheet, cell: Callable[[Column], Cells]) -> st.SearchStrategy[list[Any]]:
    row = st.tuples(*(cell(column) for column in sheet.columns))
    return st.lists(row, max_size=3).map(lambda rows: [names(sheet.columns), *rows])


def try_to_take_in(pilot: Pilot, content: bytes) -> bool:
    """Take a list in, or see that its faults are lines; anything else is an error of ours."""
    try:
        take_in(pilot, content)
    except FaultyFile as problem:
        lines = problem.lines()
        wrong = [line for line in lines if "\n" in line or ", mag: " not in line or "tijdens het inlezen" in line]
        if wrong:
            pytest.fail(f"no faults of a cell: {wrong}")
        return False
    connection.check_constraints()
    return True


@QUICK
@given(tables(lambda column: st.one_of(fitting(column), ANYTHING)))
def test_random_cells_are_faults_or_are_stored(assen, sheets):
    with transaction.atomic():
        try_to_take_in(assen, book_of(**sheets))
        transaction.set_rollback(True)


@QUICK
@given(tables(fitting), tables(fitting))
def test_lists_that_follow_each_other_never_break_on_what_is_stored(assen, first, second):
    with transaction.atomic():
        for sheets in (first, second):
            content = book_of(**sheets)
            if try_to_take_in(assen, content):
                assert take_in(assen, content).batch is None
        transaction.set_rollback(True)
