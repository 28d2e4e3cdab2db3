"""The suite runs as the application's own login, which owns nothing; the schema is made by the owner before it.

Rows to test with are prepared through a role of the tests, `werkroute_fixtures`, which inherits what commands may do.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import pytest_django
from django.conf import settings
from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.test import Client, TransactionTestCase

from config.database import scope as database_scope
from pilots.middleware import ScopeMiddleware
from tests.cast import Cast, make_cast
from tests.factories import make_law
from tests.template_database import FIXTURES, OWNER, empty_again, template_database

APP = "werkroute_app"


@contextmanager
def as_owner() -> Iterator[None]:
    """Reconnect as the owner of the schema, and back."""
    app = connection.settings_dict["USER"]
    connection.close()
    connection.settings_dict["USER"] = OWNER
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["USER"] = app


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, django_db_blocker: pytest_django.DjangoDbBlocker
) -> None:
    """Every worker's database is a copy of one that was migrated once, made by the owner."""
    connection.settings_dict["USER"] = OWNER
    with django_db_blocker.unblock():
        connection.settings_dict["TEST"]["TEMPLATE"] = template_database()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """With the schema in place, every test runs as the application."""
    with django_db_blocker.unblock():
        connection.close()
        connection.settings_dict["USER"] = APP
        yield
        connection.close()
        connection.settings_dict["USER"] = OWNER


@pytest.fixture(scope="session", autouse=True)
def _empty_again() -> Iterator[None]:
    """A test that commits leaves a database as it was migrated. Django's own way would rebuild the whole matrix too."""
    original = TransactionTestCase._fixture_teardown  # type: ignore[attr-defined]

    def teardown(self: TransactionTestCase) -> None:
        connection.close()
        empty_again(connection.settings_dict["NAME"])

    TransactionTestCase._fixture_teardown = teardown  # type: ignore[attr-defined]
    yield
    TransactionTestCase._fixture_teardown = original  # type: ignore[attr-defined]


@pytest.fixture(scope="session", autouse=True)
def _scope_ends_with_request() -> Iterator[None]:
    """In production the scope ends with the request's transaction; a test's transaction goes on, so it is put back."""
    original = ScopeMiddleware.__call__

    def call(self: ScopeMiddleware, request: HttpRequest) -> HttpResponse:
        if not connection.in_atomic_block:
            return original(self, request)
        before = database_scope.current()
        response = original(self, request)
        if not connection.needs_rollback:
            database_scope.set_local(before)
        return response

    ScopeMiddleware.__call__ = call  # type: ignore[method-assign]
    yield
    ScopeMiddleware.__call__ = original  # type: ignore[method-assign]


@pytest.fixture
def prepare(db: None) -> Any:
    """A context in which a test may write any row: `with prepare(): ...`."""
    return database_scope.maintenance


@pytest.fixture
def law(db: None) -> None:
    """The legal parameters, as they come with the product."""
    make_law()


@pytest.fixture(scope="module")
def rows_of_module(django_db_setup: None, django_db_blocker: pytest_django.DjangoDbBlocker) -> Iterator[None]:
    """What a fixture of a module makes with this is there for all its tests; each test takes back its own changes."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture
def cast(db: None) -> Cast:
    """Two pilots and everybody in them."""
    return make_cast()


@pytest.fixture
def client_of(cast: Cast) -> Callable[[str], Client]:
    """A browser signed in as somebody of the cast: `client_of("jobhunter")`, `client_of("neighbour")`."""

    def signed_in(who: str) -> Client:
        client = Client()
        client.force_login(cast.user(who))
        return client

    return signed_in


assert settings.MAINTENANCE_ROLE == FIXTURES
