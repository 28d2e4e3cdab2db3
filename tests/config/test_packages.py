"""The front-end packages install anywhere, and always the same."""

import json
import re

from tests.source import ROOT

PACKAGE = json.loads((ROOT / "package.json").read_text())
LOCK = json.loads((ROOT / "package-lock.json").read_text())
ADDRESS = re.compile(r"https?://([^/\"]+)")


def test_versions_are_exact():
    asked = PACKAGE["dependencies"] | PACKAGE["devDependencies"]
    assert {name: version for name, version in asked.items() if not re.fullmatch(r"\d+\.\d+\.\d+", version)} == {}
    assert LOCK["packages"][""]["dependencies"] == PACKAGE["dependencies"]
    assert {name: LOCK["packages"][f"node_modules/{name}"]["version"] for name in asked} == asked


def test_the_lock_file_has_a_hash_for_everything_and_the_address_of_nothing():
    packages = {name: entry for name, entry in LOCK["packages"].items() if name}
    assert [name for name, entry in packages.items() if not entry["integrity"].startswith("sha512-")] == []
    assert [name for name, entry in packages.items() if "resolved" in entry] == []
    without_sponsors = json.dumps([{k: v for k, v in entry.items() if k != "funding"} for entry in packages.values()])
    assert ADDRESS.findall(without_sponsors) == []


def test_no_style_sheet_or_script_reaches_outside():
    files = [*(ROOT / "static/css").iterdir(), *(ROOT / "static/js").iterdir()]
    assert {path.name: ADDRESS.findall(path.read_text()) for path in files} == {path.name: [] for path in files}


def test_what_is_built_follows_no_address_that_is_not_there():
    built = (ROOT / "static/dist/htmx.min.js").read_text() + (ROOT / "static/dist/nlds.css").read_text()
    assert "sourceMappingURL" not in built
    assert re.findall(r"url\([^)]*\)", built) == []
    assert "@nl-design-system-candidate/button-css" in (ROOT / "static/dist/licences.txt").read_text()
