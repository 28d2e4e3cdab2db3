"""Who the database takes us for: the role and the rows of one transaction, and never of the next."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from django.conf import settings
from django.db import connection, transaction

SETTINGS = ("role", "app.pilot", "app.locations", "app.user", "app.membership", "row_security")


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
    if not connection.in_atomic_block:
        raise RuntimeError("a scope needs a transaction: outside one it would not hold")
    calls = ", ".join(["set_config(%s, %s, true)"] * len(values))
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {calls}", [part for item in values.items() for part in item])


def choose(scope: Scope) -> None:
    """Take `scope` for the rest of the transaction."""
    set_local(scope.values())


def identify(user_id: int) -> None:
    """Tell the database who is signed in, before a role is chosen: it then shows this person's own memberships."""
    set_local({"app.user": str(user_id)})


@contextmanager
def scoped(scope: Scope) -> Iterator[None]:
    """Run a block as `scope`, and give back what was set before it."""
    with transaction.atomic():
        before = current()
        choose(scope)
        yield
        # After an error the savepoint is rolled back, and the settings with it.
        set_local(before)


@contextmanager
def maintenance(pilot: int | None = None) -> Iterator[None]:
    """Run a block of a command as the maintenance role, which has a policy of its own on every table."""
    with scoped(Scope(role=settings.MAINTENANCE_ROLE, pilot=pilot)):
        yield


def current() -> dict[str, str]:
    columns = ", ".join(["coalesce(current_setting(%s, true), '')"] * len(SETTINGS))
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {columns}", list(SETTINGS))
        row = cursor.fetchone()
    values = dict(zip(SETTINGS, row, strict=True))
    values["role"] = values.pop("role")  # last again
    return values
