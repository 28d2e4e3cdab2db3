"""Settings that only count where many people work, or where nobody looks."""

import os
import subprocess
import sys

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


@pytest.mark.parametrize(("behind", "count"), [({}, "0"), ({"BEHIND_PROXY": "true"}, "1")])
def test_a_visitor_chooses_no_address_to_be_counted_by(behind, count):
    code = "from config.settings import production; print(production.ALLAUTH_TRUSTED_PROXY_COUNT)"
    needed = ("SECRET_KEY", "VAULT_KEYS", "VAULT_INDEX_KEY", "ALLOWED_HOSTS", "EMAIL_HOST", "DEFAULT_FROM_EMAIL")
    given = dict.fromkeys(needed, "x") | {"DATABASE_URL": "postgres://werkroute_app:x@localhost/x"} | behind
    run = subprocess.run([sys.executable, "-c", code], env=given, cwd=ROOT, check=True, capture_output=True, text=True)
    assert run.stdout.strip() == count
