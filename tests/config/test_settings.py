"""Settings that only count where many people work, or where nobody looks."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.cache import CacheHandler
from django.utils import timezone

from config.settings import base
from tests.source import ROOT

VICTIM, OTHERS = "allauth:rl:login_failed:victim", 1_000


@pytest.mark.django_db
def test_a_flood_of_attempts_does_not_wipe_the_count_of_one_account():
    cache = CacheHandler(base.CACHES)["default"]
    cache.set(VICTIM, [timezone.now().timestamp()] * 5, 900)
    for number in range(OTHERS):
        cache.set(f"allauth:rl:login_failed:z{number}", [1.0], 900)
    assert len(cache.get(VICTIM) or []) == 5


def test_the_keys_of_the_demo_are_for_their_owner_and_stay(tmp_path):
    code = "from config.settings import demo; print(demo.SECRET_KEY, demo.VAULT_KEYS)"
    given = os.environ | {"WERKROUTE_VAR": str(tmp_path), "WERKROUTE_NO_DATABASE": "1"}
    runs = {
        subprocess.run(
            [sys.executable, "-c", f"import os; os.umask(0); {code}"],
            env=given,
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for _run in range(2)
    }
    assert len(runs) == 1
    keys = list(tmp_path.iterdir())
    assert {path.suffix for path in keys} == {".key"}
    assert {path.stat().st_mode & 0o777 for path in keys} == {0o600}


NEEDED = ("SECRET_KEY", "VAULT_KEYS", "VAULT_INDEX_KEY", "ALLOWED_HOSTS", "EMAIL_HOST", "DEFAULT_FROM_EMAIL")
IN_PRODUCTION = dict.fromkeys(NEEDED, "x") | {
    "DATABASE_URL": "postgres://werkroute_app:x@localhost/x",
    "DATABASE_OWNER_URL": "postgres://werkroute_owner:x@localhost/x",
    "DJANGO_SETTINGS_MODULE": "config.settings.production",
}


@pytest.mark.parametrize(("behind", "count"), [({}, "0"), ({"BEHIND_PROXY": "true"}, "1")])
def test_a_visitor_chooses_no_address_to_be_counted_by(behind, count):
    code = "from config.settings import production; print(production.ALLAUTH_TRUSTED_PROXY_COUNT)"
    run = subprocess.run(
        [sys.executable, "-c", code], env=IN_PRODUCTION | behind, cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert run.stdout.strip() == count


def lines_without(missing: str, tmp_path: Path, *command: str) -> tuple[int, list[str], list[Path]]:
    """How a command ends in production without one variable, what it says, and what it made in the data folder."""
    given = {key: value for key, value in IN_PRODUCTION.items() if key != missing} | {"WERKROUTE_VAR": str(tmp_path)}
    run = subprocess.run(
        [sys.executable, *command], env=given, cwd=ROOT, check=False, capture_output=True, text=True, timeout=60
    )
    return run.returncode, [*run.stdout.splitlines(), *run.stderr.splitlines()], list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("missing", "what"),
    [
        ("SECRET_KEY", "the key that signs sessions, 50 random characters or more"),
        ("DATABASE_URL", "the database, as postgres://werkroute_app:...@host/name"),
        (
            "DATABASE_OWNER_URL",
            "the login that commands take, beside DATABASE_URL, as postgres://werkroute_owner:...@host/name",
        ),
    ],
)
def test_what_is_missing_stops_a_command_with_one_sentence(tmp_path, missing, what):
    assert lines_without(missing, tmp_path, "manage.py", "check") == (3, [f"{missing} is not set: {what}"], [])


@pytest.mark.parametrize("how", [["--preload"], []], ids=["preload", "in the worker"])
def test_what_is_missing_stops_the_server(tmp_path, how):
    serve = ("-m", "gunicorn", "config.wsgi", *how, "--bind", f"unix:{tmp_path / 'socket'}", "--no-control-socket")
    code, lines, _ = lines_without("SECRET_KEY", tmp_path, *serve)
    sentence = "SECRET_KEY is not set: the key that signs sessions, 50 random characters or more"
    assert (code, lines.count(sentence), [line for line in lines if "Traceback" in line]) == (3, 1, [])
