"""The suite runs as the application's own login, which owns nothing; the schema is made by the owner before it.

Rows to test with are prepared through a role of the tests, `werkroute_fixtures`, which inherits what commands may do.
Every worker has two databases: an empty one, and one in which the law and the cast stand already.
"""

import os
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import pytest_django
from _pytest import runner
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.db import connection, transaction
from django.dispatch import Signal
from django.http import HttpRequest, HttpResponse
from django.template import Context, Template
from django.test import Client, TransactionTestCase
from django.test import client as test_client
from django.utils.safestring import SafeString

from accounts.models import User
from config.database import scope as database_scope
from config.database.scope import Scope
from config.memory import roomy, settle
from pilots.middleware import ScopeMiddleware
from tests.cast import Cast, make_cast
from tests.factories import make_law
from tests.preparing import is_preparing, preparing
from tests.template_database import (
    APP,
    FIXTURES,
    OWNER,
    ROOT,
    copy_database,
    empty_again,
    peopled_database,
    remove_database,
    template_database,
)

PEOPLED = f"_peopled_{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}"  # of this worker, whatever the other is called
WANTS_CAST = pytest.StashKey[bool]()
IS_SET_UP = pytest.StashKey[bool]()
#: Of these each test takes long, though no browser runs.
LONG = {"test_every_page.py", "test_law.py"}


#: What the scope of a test is while no page is asked.
OUTSIDE = Scope(role="none").values()
WHILE_PREPARING = Scope(role=FIXTURES).values()


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
def django_db_setup(django_db_setup: None, django_db_blocker: Any, request: pytest.FixtureRequest) -> Iterator[None]:
    """With the schema in place, every test runs as the application."""
    with django_db_blocker.unblock():
        connection.close()
        empty = connection.settings_dict["NAME"]
        copy_database(empty + PEOPLED, peopled_database())
        connection.settings_dict["USER"] = APP
        _take_database(peopled=request.config.stash[WANTS_CAST])
        request.config.stash[IS_SET_UP] = True
        yield
        connection.close()
        remove_database(empty + PEOPLED)
        connection.settings_dict |= {"USER": OWNER, "NAME": empty}


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """A test with the cast finds it in the database; any other begins with empty tables, also one that commits."""
    marker = item.get_closest_marker("django_db")
    commits = marker is not None and marker.kwargs.get("transaction", False)
    item.config.stash[WANTS_CAST] = "cast" in getattr(item, "fixturenames", ()) and not commits
    if item.config.stash.get(IS_SET_UP, False) and not connection.in_atomic_block:
        _take_database(peopled=item.config.stash[WANTS_CAST])


def _take_database(*, peopled: bool) -> None:
    name = connection.settings_dict["NAME"]
    wanted = name.removesuffix(PEOPLED) + (PEOPLED if peopled else "")
    if name != wanted:
        connection.close()
        connection.settings_dict["NAME"] = wanted


def is_peopled() -> bool:
    return str(connection.settings_dict["NAME"]).endswith(PEOPLED)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long tests first, so that no worker is left with one at the end; whatever the order, it is shuffled within.

    xdist gives each of two workers half of the list. The first has what needs a browser, half of the work: one site and
    one browser, with all that they learn, serve it. The second begins with what needs no database: the first is making
    the databases that both copy.
    """
    slow = [item for item in items if "e2e" in item.path.parts]
    axe = [item for item in slow if item.path.name == "test_accessible.py"]
    axe.sort(
        key=lambda item: "jobhunter" not in item.name
    )  # has the most forms; the same forms are not looked at again
    slow = [item for item in slow if item not in axe]
    long = [item for item in items if item.path.name in LONG]
    taken = {*axe, *slow, *long}
    plain = [item for item in items if item not in taken and not _needs_database(item)]
    taken |= {*plain}
    rest = [item for item in items if item not in taken]
    first = [*axe, *slow]
    share = max(0, len(items) // 2 - len(first))
    items[:] = [*first, *rest[:share], *plain, *long, *rest[share:]]


def _needs_database(item: pytest.Item) -> bool:
    fixtures = set(getattr(item, "fixturenames", ()))
    return item.get_closest_marker("django_db") is not None or not fixtures.isdisjoint({"db", "django_db_setup"})


def pytest_sessionstart(session: pytest.Session) -> None:
    """The second of two workers reads the tests from the end: each rewrites half of the asserts for both."""
    if (
        os.environ.get("PYTEST_XDIST_WORKER") == "gw1"
        and session.config.args_source is pytest.Config.ArgsSource.TESTPATHS
    ):
        for path in sorted(Path(__file__).parent.rglob("test_*.py"), reverse=True):
            import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))


def pytest_collection_finish() -> None:
    """As in a served process; it saves a seventh of the suite's time."""
    settle()


#: As a page in a served process.
run_test = roomy(runner.pytest_runtest_protocol)


def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool:
    return run_test(item, nextitem)


@pytest.fixture(scope="session", autouse=True)
def _context_of_the_page_only(django_test_environment: None) -> Iterator[None]:
    """`response.context` is that of the page, told without asking for each of its included parts and fields."""
    instrumented, store = Template._render, test_client.store_rendered_templates  # type: ignore[attr-defined]

    def render(self: Template, context: Context) -> SafeString:
        return instrumented(self, context) if context.template is self else self.nodelist.render(context)

    def store_once(told: dict[str, Any], signal: Signal, **more: Any) -> None:
        if "context" not in told:
            store(told, signal, **more)

    Template._render, test_client.store_rendered_templates = render, store_once  # type: ignore[attr-defined]
    yield
    Template._render, test_client.store_rendered_templates = instrumented, store  # type: ignore[attr-defined]


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
        response = original(self, request)
        if not connection.needs_rollback:
            database_scope.set_local(WHILE_PREPARING if is_preparing() else OUTSIDE)
        return response

    ScopeMiddleware.__call__ = call  # type: ignore[method-assign]
    yield
    ScopeMiddleware.__call__ = original  # type: ignore[method-assign]


@pytest.fixture
def sessions_in_database(settings: Any) -> None:
    """As in a served process. In most tests they stand in memory, which saves a seventh of the questions."""
    settings.SESSION_ENGINE = "django.contrib.sessions.backends.db"


@pytest.fixture
def prepare(db: None) -> Any:
    """A context in which a test may write any row: `with prepare(): ...`; of a command for one pilot: `prepare(1)`."""
    return lambda pilot=None: preparing() if pilot is None else database_scope.maintenance(pilot)


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


@cache
def _pickled_cast() -> bytes:
    return pickle.dumps(make_cast())


@pytest.fixture
def cast(db: None) -> Cast:
    """Two pilots and everybody in them, each time as if read anew."""
    if not is_peopled():
        return make_cast()
    found: Cast = pickle.loads(_pickled_cast())  # noqa: S301  (our own)
    return found


@pytest.fixture
def client_of(cast: Cast) -> Callable[[str], Client]:
    """A browser signed in as somebody of the cast: `client_of("jobhunter")`, `client_of("neighbour")`."""

    return lambda who: _signed_in(cast.user(who))


def _signed_in(user: User) -> Client:
    """With a session as signing in leaves it; signing in itself takes as long as a page, and has tests of its own."""
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session[SESSION_KEY], session[HASH_SESSION_KEY] = str(user.pk), user.get_session_auth_hash()
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session.save()
    client = Client()
    client.cookies[settings.SESSION_COOKIE_NAME] = session.session_key
    return client


assert settings.MAINTENANCE_ROLE == FIXTURES
