"""The scope in which tests make their rows: the tests' own role, which may write any row."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db import connection

from config.database.scope import Scope, ask, before_of, exchanging, maintenance, setting

_is_preparing = False


@contextmanager
def preparing() -> Iterator[None]:
    """In this block any row may be written. Inside another one it asks the database nothing: most makers nest."""
    global _is_preparing
    if _is_preparing:
        yield
        return
    with _as_fixtures() if connection.in_atomic_block else maintenance():
        _is_preparing = True
        try:
            yield
        finally:
            _is_preparing = False


@contextmanager
def _as_fixtures() -> Iterator[None]:
    """What `maintenance` does inside a transaction, in two round trips instead of four: thousands of rows are made."""
    mine = Scope(role=settings.MAINTENANCE_ROLE).values()
    question, arguments = exchanging(mine)
    before = before_of(mine, ask(f"SAVEPOINT preparing; {question}", arguments))
    try:
        yield
        question, arguments = setting(before)
        with connection.cursor() as cursor:
            cursor.execute(f"{question}; RELEASE SAVEPOINT preparing", arguments)
    except BaseException:
        connection.needs_rollback = False
        with connection.cursor() as cursor:
            cursor.execute("ROLLBACK TO SAVEPOINT preparing; RELEASE SAVEPOINT preparing")
        raise


def is_preparing() -> bool:
    return _is_preparing
