"""The embedded server: who may enter it, who keeps it running, and what it survives. Each test is its own processes."""

import contextlib
import os
import signal
import subprocess
import sys

import psycopg
import pytest

from config import embedded_place, embedded_postgres

USE = """
import sys
from config.embedded_postgres import ensure_running
cluster = ensure_running()
print(cluster.socket_dir, flush=True)
sys.stdin.read()
"""
SCOPED = {
    f"werkroute_{name}"
    for name in ("jobhunter", "job_coach", "coa", "project_leader", "admin", "researcher", "privacy_officer")
}
INTERNAL = {"werkroute_maintenance", "werkroute_figures"}
SOCKET_NAME_BYTES = 107  # what the system keeps for the name of a socket


class Server:
    """One data folder and the processes of a test that use its server."""

    def __init__(self, var, **environment):
        self.var = var
        self.environment = {**os.environ, "WERKROUTE_VAR": str(var), "WERKROUTE_THROWAWAY": "1", **environment}

    def popen(self, code):
        return subprocess.Popen(
            [sys.executable, "-c", code],
            env=self.environment,
            cwd=embedded_place.CHECKOUT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    @contextlib.contextmanager
    def used(self):
        """Another process uses the server inside this block; gives the process."""
        with self.popen(USE) as process:
            process.socket_dir = process.stdout.readline().strip()
            assert process.socket_dir, process.stderr.read()
            yield process

    def use_once(self, code="from config.embedded_postgres import ensure_running; ensure_running()"):
        with self.popen(code) as process:
            said, complaint = process.communicate(timeout=60)
        return process.returncode, said + complaint

    def connect(self, user="postgres", database="werkroute"):
        place = self.place
        return psycopg.connect(host=str(place.socket_dir), port=5432, user=user, dbname=database, autocommit=True)

    @property
    def place(self):
        return embedded_place.find(self.var)

    @property
    def pid(self):
        return self.place.server_pid()

    def command(self, action):
        return subprocess.run(
            [sys.executable, "-m", "config.embedded_postgres", action],
            env=self.environment,
            cwd=embedded_place.CHECKOUT,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """A cluster that the tests of this module start and stop by using it, and leave intact."""
    server = Server((tmp_path_factory.mktemp("embedded") / "a folder's name").resolve())
    yield server
    assert server.command("remove").returncode == 0


@pytest.fixture
def server(tmp_path):
    """A cluster that a test may break. Its path is longer than the name of a socket may be."""
    server = Server((tmp_path / ("long" * 20) / ("longer" * 20)).resolve())
    yield server
    assert server.command("remove").returncode == 0


def ask(server, question):
    with server.used(), server.connect() as connection:
        return connection.execute(question).fetchall()


def test_only_the_two_logins_may_enter_and_no_role_is_above_the_law(shared):
    rows = ask(
        shared,
        "SELECT rolname, rolcanlogin, rolcreatedb, rolsuper OR rolbypassrls OR rolcreaterole OR rolinherit"
        " FROM pg_roles WHERE rolname LIKE 'werkroute%'",
    )
    assert set(rows) == {
        ("werkroute_app", True, False, False),
        ("werkroute_owner", True, True, False),
        *((name, False, False, False) for name in SCOPED | INTERNAL),
    }


def test_roles_are_chosen_never_inherited(shared):
    rows = ask(
        shared,
        "SELECT member::regrole::text, roleid::regrole::text, inherit_option, set_option, admin_option"
        " FROM pg_auth_members WHERE roleid::regrole::text LIKE 'werkroute%'",
    )
    assert set(rows) == {
        *(("werkroute_app", role, False, True, False) for role in SCOPED),
        *(("werkroute_owner", role, False, True, False) for role in SCOPED | INTERNAL),
    }


def test_the_application_has_no_right_to_make_anything(shared):
    with shared.used(), shared.connect("werkroute_app") as connection:
        for statement in (
            "CREATE TABLE mine (id int)",
            "CREATE TEMPORARY TABLE mine (id int)",
            "CREATE DATABASE mine",
            "SET ROLE werkroute_maintenance",
            "SET ROLE werkroute_owner",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement)


def test_the_owner_makes_tables_and_databases(shared):
    with shared.used(), shared.connect("werkroute_owner") as connection:
        connection.execute("CREATE TABLE theirs (id int)")
        connection.execute("DROP TABLE theirs")
        connection.execute("CREATE DATABASE theirs")
        connection.execute("DROP DATABASE theirs")


def test_a_database_of_tests_gets_the_same_doors(shared):
    sql = (embedded_postgres.SQL_FOLDER / "database.sql").read_bytes()
    with shared.used(), shared.connect("werkroute_owner") as connection:
        connection.execute("CREATE DATABASE copy")
        with shared.connect("werkroute_owner", "copy") as inside:
            inside.execute(sql)
            inside.execute(sql)
            rights = inside.execute(
                "SELECT has_database_privilege('werkroute_app', 'copy', 'CONNECT'),"
                " has_database_privilege('werkroute_app', 'copy', 'TEMPORARY'),"
                " has_database_privilege('werkroute_coa', 'copy', 'CONNECT')"
            ).fetchone()
        connection.execute("DROP DATABASE copy")
    assert rights == (True, False, False)


def test_the_server_has_no_network_address_and_logs_no_values(shared):
    names = ("listen_addresses", "log_min_error_statement", "log_parameter_max_length_on_error", "TimeZone")
    names += ("data_checksums", "server_encoding", "fsync")
    with shared.used(), shared.connect() as connection:
        found = {name: connection.execute("SELECT current_setting(%s)", [name]).fetchone()[0] for name in names}
        extensions = connection.execute("SELECT extname FROM pg_extension ORDER BY 1").fetchall()
    assert found == {
        "listen_addresses": "",
        "log_min_error_statement": "panic",
        "log_parameter_max_length_on_error": "0",
        "TimeZone": "UTC",
        "data_checksums": "on",
        "server_encoding": "UTF8",
        "fsync": "off",
    }
    assert extensions == [("btree_gist",), ("plpgsql",)]


def test_data_are_written_through_unless_they_are_to_be_thrown_away(shared):
    durable = Server(shared.var, WERKROUTE_THROWAWAY="")
    assert ask(durable, "SELECT current_setting('fsync'), current_setting('synchronous_commit')") == [("on", "on")]


def test_nobody_else_can_enter_and_the_server_is_not_root(shared):
    with shared.used():
        folder = os.lstat(shared.place.socket_dir)
        process = os.stat(f"/proc/{shared.pid}")
        assert folder.st_mode & 0o777 == 0o700
        assert folder.st_uid == process.st_uid == shared.place.account.uid != 0
        assert os.getsid(shared.pid) != os.getsid(0)


def test_the_last_one_out_stops_the_server(shared):
    with shared.used() as first:
        started = shared.pid
        with shared.used():
            assert shared.pid == started
            first.stdin.close()
            assert first.wait(30) == 0
            assert shared.pid == started
            with shared.connect() as connection:
                assert connection.execute("SELECT 1").fetchone() == (1,)
    assert shared.pid is None
    assert not shared.place.socket_dir.exists()


def test_a_forked_child_stops_nothing(shared):
    fork = "import os\npid = os.fork()\nif pid: os.waitpid(pid, 0)\nelse: sys.exit()\nprint('parent', flush=True)"
    with shared.popen(USE.replace("sys.stdin.read()", f"{fork}\nsys.stdin.read()")) as process:
        assert [process.stdout.readline() for _ in range(2)][1] == "parent\n"
        assert shared.pid
    assert shared.pid is None


def test_a_child_that_outlives_its_parent_keeps_the_server(shared):
    fork = "import os\nif os.fork() == 0: sys.stdin.read(); os._exit(0)\nsys.exit()"
    with shared.popen(USE.replace("sys.stdin.read()", fork)) as process:
        assert process.wait(30) == 0
        assert shared.pid
        assert "another process uses it" in shared.command("stop").stdout
        process.stdin.close()
        process.stdout.read()  # ends with the child
    assert "does not run" in shared.command("stop").stdout
    assert shared.pid is None


def test_after_a_killed_user_the_next_one_stops_the_server(shared):
    with shared.used() as process:
        process.kill()
        process.wait(30)
        started = shared.pid
        assert started
        with shared.used():
            assert shared.pid == started
    assert shared.pid is None


def test_a_killed_server_starts_again_with_its_data(shared):
    durable = Server(shared.var, WERKROUTE_THROWAWAY="")
    with durable.used():
        with durable.connect("werkroute_owner") as connection:
            connection.execute("CREATE TABLE kept AS SELECT 1 AS id")
        os.kill(durable.pid, signal.SIGKILL)
    assert ask(durable, "SELECT id FROM kept") == [(1,)]


def test_a_stale_process_number_is_not_taken_for_the_server(shared):
    assert shared.use_once() == (0, "")
    stale = shared.place.data / "postmaster.pid"
    stale.write_text(f"{os.getpid()}\n{shared.place.data}\n0\n5432\n")
    assert shared.pid is None
    assert ask(shared, "SELECT 1") == [(1,)]


def test_a_socket_folder_of_someone_else_is_refused(shared):
    shared.place.socket_dir.mkdir(mode=0o755)
    status, said = shared.use_once()
    shared.place.socket_dir.rmdir()
    assert status != 0
    assert "was made by someone else or is open to others" in said


def test_a_cluster_that_was_never_finished_is_made_anew_and_removed_whole(server):
    data = server.place.data
    data.mkdir(parents=True)
    data.joinpath("PG_VERSION").write_text("half")  # initdb was killed: our mark is missing
    assert ask(server, "SELECT 1") == [(1,)]
    assert len(str(server.place.socket_dir / ".s.PGSQL.5432")) < SOCKET_NAME_BYTES
    assert data.joinpath("PG_VERSION").read_text() != "half"
    assert server.command("remove").stdout == "The data of PostgreSQL are removed.\n"
    assert not data.exists()
    assert {path.name for path in server.var.iterdir()} == {"postgres.lock", "postgres.start.lock"}
    assert server.command("status").stdout == "PostgreSQL does not run.\n"


def test_roles_are_made_again_when_their_description_changed(shared):
    assert shared.use_once() == (0, "")
    wanted = shared.place.read_mark()
    with shared.used(), shared.connect() as connection:
        connection.execute("ALTER ROLE werkroute_app SUPERUSER")
        shared.place.write_mark("another")
        assert shared.use_once() == (0, "")
        assert connection.execute("SELECT rolsuper FROM pg_roles WHERE rolname = 'werkroute_app'").fetchone() == (
            False,
        )
    assert shared.place.read_mark() == wanted


def test_data_of_another_major_version_are_left_alone(shared):
    assert shared.use_once() == (0, "")
    version = shared.place.data / "PG_VERSION"
    ours = version.read_text()
    version.write_text("17\n")
    status, said = shared.use_once()
    version.write_text(ours)
    assert status != 0
    assert "was made by PostgreSQL 17" in said


def test_data_in_use_are_not_removed(shared):
    with shared.used():
        refused = shared.command("remove")
        assert refused.returncode == 1
        assert "is in use" in refused.stderr
        assert shared.pid


def test_both_logins_reach_the_same_database(shared):
    code = "from config.embedded_postgres import database_settings as of; print(of('app')['USER'], of('owner')['NAME'])"
    assert shared.use_once(code) == (0, "werkroute_app werkroute\n")
