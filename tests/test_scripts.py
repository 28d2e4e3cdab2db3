"""The commands and files that a newcomer meets first. Nothing here uses the network."""

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SCRIPTS = sorted(path for path in (ROOT / "script").iterdir() if path.suffix in {"", ".sh"}) + [ROOT / ".ci/run"]
LOCKED = ("base", "local", "dev")
ADDRESS = re.compile(r"https?://|--index-url|--extra-index-url|--find-links")


def lines_of(path):
    return (ROOT / path).read_text(encoding="utf-8").splitlines()


def is_ignored(path):
    return subprocess.run(["git", "check-ignore", "--quiet", path], cwd=ROOT, check=False).returncode == 0  # noqa: S607


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_is_sound_and_stops_at_its_first_fault(script):
    read = subprocess.run(["bash", "-n", script], capture_output=True, text=True, check=False)  # noqa: S607
    assert (read.returncode, read.stderr) == (0, "")
    if script.suffix == "":
        assert script.stat().st_mode & 0o111
        text = script.read_text()
        assert text.startswith("#!/usr/bin/env bash\n# ")
        assert "\nset -euo pipefail\n" in text


def test_the_readme_is_short_and_its_first_screen_names_the_two_commands():
    lines = lines_of("README.md")
    assert len(lines) <= 100
    first_screen = lines[:30]
    assert "script/demo" in first_screen
    assert "script/test" in first_screen
    assert any(line.startswith("![") for line in first_screen)


def test_the_readme_names_only_commands_and_folders_that_exist():
    text = "\n".join(lines_of("README.md"))
    named = set(re.findall(r"\b(script/\w+)", text)) | set(re.findall(r"^\| `(\w+)/`", text, re.MULTILINE))
    assert named
    assert {name for name in named if not (ROOT / name).exists()} == set()


@pytest.mark.parametrize("name", LOCKED)
def test_python_packages_are_locked_with_hashes_and_without_addresses(name):
    lines = lines_of(f"requirements/{name}.txt")
    pins = [line for line in lines if re.match(r"[a-z0-9]", line)]
    assert len(pins) > 10
    assert [pin for pin in pins if "==" not in pin or not pin.endswith("\\")] == []
    assert [line for line in lines if ADDRESS.search(line)] == []


@pytest.mark.parametrize("name", LOCKED)
def test_every_python_package_asked_for_is_locked(name):
    asked = {
        re.split(r"[\[<>=~! ]", line)[0].lower() for line in lines_of(f"requirements/{name}.in") if line[:1].isalpha()
    }
    locked = {line.split("==")[0] for line in lines_of(f"requirements/{name}.txt")}
    assert asked - locked == set()


def test_npm_packages_are_locked_with_checksums_and_without_addresses():
    text = "\n".join(lines_of("package-lock.json"))
    assert text.count('"integrity"') > 10
    assert '"resolved"' not in text


@pytest.mark.parametrize("path", ["var/postgres", ".venv/bin", "node_modules/x", "static/dist/nlds.css", ".env"])
def test_what_running_and_setting_up_make_is_not_tracked(path):
    assert is_ignored(path)


@pytest.mark.parametrize("path", ["static/css/app.css", "manage.py", "config/database/roles.sql"])
def test_what_we_wrote_is_tracked(path):
    assert not is_ignored(path)


@pytest.mark.parametrize("port", ["0", "08", "65536", "99999", "-1", "80a", " "])
def test_the_demo_says_at_once_that_a_port_is_none(port):
    environment = {**os.environ, "PORT": port}
    demo = subprocess.run([ROOT / "script/demo"], env=environment, capture_output=True, text=True, check=False)
    assert (demo.returncode, demo.stdout) == (1, "")
    assert demo.stderr == f"PORT must be a number from 1 to 65535, not '{port}'.\n"
