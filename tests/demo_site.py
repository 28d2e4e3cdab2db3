"""The demo as people meet it: gunicorn, the real middleware, invented people, on a database of its own."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

from tests.template_database import ROOT, copy_database, demo_database, run_commands

START_SECONDS = 30


@contextmanager
def demo_site(name: str) -> Iterator[str]:
    """Serve a fresh copy of the demo caseload in database `name`; gives the address."""
    template = demo_database()
    copy_database(name, template)
    if not (_var() / "static" / "staticfiles.json").exists():
        run_commands(name, ["collectstatic", "--noinput", "--verbosity", "0"])
    port = _free_port()
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "config.settings.demo",
        "WERKROUTE_DATABASE": name,
        "WERKROUTE_LOGIN": "app",
    }
    log = _var() / f"{name}.log"
    with log.open("w") as output:
        command = [sys.executable, "-m", "gunicorn", "config.wsgi", "--bind", f"127.0.0.1:{port}", "--threads", "4"]
        server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=output, stderr=output)  # noqa: S603
        try:
            _wait(server, f"http://127.0.0.1:{port}/livez", log)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait()


def _var() -> Path:
    return Path(os.environ.get("WERKROUTE_VAR", ROOT / "var"))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait(server: subprocess.Popen[bytes], address: str, log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urlopen(address, timeout=1):  # noqa: S310  (an address of our own)
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"the site did not start: {log.read_text()[-2000:]}")
