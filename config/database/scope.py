"""Who the database takes us for: the role and the rows of one transaction, and never of the next."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db import connection, transaction

Rows = list[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Scope:
    """Everything row-level security looks at."""

    role: str
    pilot: int | None = None
    locations: Sequence[int] = ()
    user: int | None = None
    membership: int | None = None

    def values(self) -> dict[str, str]:
        """The transaction-local settings, by name."""
        return {
            "app.pilot": str(self.pilot or ""),
            "app.locations": ",".join(map(str, self.locations)),
            "app.user": str(self.user or ""),
            "app.membership": str(self.membership or ""),
            "row_security": "on",
            "role": self.role,  # last: from here on the rights are those of the role
        }


def set_local(values: dict[str, str]) -> None:
    """Set `values` until the end of the transaction, in one round trip."""
    ask(*setting(values))


def exchange(values: dict[str, str]) -> dict[str, str]:
    """Set all `values` of a scope likewise; gives what was set before."""
    return before_of(values, ask(*exchanging(values)))


def choose(scope: Scope) -> None:
    """Take `scope` for the rest of the transaction."""
    set_local(scope.values())


def identify(user_id: int) -> None:
    """Tell the database who is signed in, before a role is chosen: it then shows this person's own memberships."""
    set_local({"app.user": str(user_id)})


def ask_as(user_id: int, question: str, arguments: Sequence[Any]) -> Rows:
    """Identify somebody and give the rows of a question, in one round trip."""
    identifying, me = setting({"app.user": str(user_id)})
    return ask(f"{identifying}; {question}", [*me, *arguments])


def setting(values: dict[str, str]) -> tuple[str, list[str]]:
    """The SQL that sets `values` until the end of the transaction, and its arguments."""
    calls = ", ".join(["set_config(%s, %s, true)"] * len(values))
    return f"SELECT {calls}", [part for item in values.items() for part in item]


def exchanging(values: dict[str, str]) -> tuple[str, list[str]]:
    """The SQL that sets all `values` of a scope and gives what was set before, in the same order; its arguments."""
    names = ", ".join(f"coalesce(current_setting('{name}', true), '')" for name in values)
    setting_them, arguments = setting(values)
    before = f"WITH before AS MATERIALIZED (SELECT {names})"  # noqa: S608  (names of ours)
    return f"{before} {setting_them}, before.* FROM before", arguments


def before_of(values: dict[str, str], rows: Rows) -> dict[str, str]:
    """What was set before `exchanging(values)`, from what that gave."""
    [row] = rows
    return dict(zip(values, row[len(values) :], strict=True))


def ask(question: str, arguments: Sequence[Any]) -> Rows:
    """The rows that the last statement of a question gives."""
    if not connection.in_atomic_block:
        raise RuntimeError("a scope needs a transaction: outside one it would not hold")
    with connection.cursor() as cursor:
        cursor.execute(question, arguments)
        while cursor.nextset():
            pass
        rows: Rows = cursor.fetchall()
    return rows


def call(function: str, arguments: Sequence[Any] = ()) -> Any:
    """What a function of the database that writes gives back; `function` is its call, with a %s for each argument.

    Not by SELECT: before a statement that begins so django-pghistory does not tell the triggers who and which request.
    """
    with connection.cursor() as cursor:
        cursor.execute(f"VALUES ({function})", arguments)
        [value] = cursor.fetchone()
    return value


@contextmanager
def scoped(scope: Scope) -> Iterator[None]:
    """Run a block as `scope`, and give back what was set before it."""
    with transaction.atomic():
        before = exchange(scope.values())
        yield
        # After an error the savepoint is rolled back, and the settings with it.
        set_local(before)


@contextmanager
def maintenance(pilot: int | None = None) -> Iterator[None]:
    """Run a block of a command as the maintenance role, which has a policy of its own on every table."""
    with scoped(Scope(role=settings.MAINTENANCE_ROLE, pilot=pilot)):
        yield
