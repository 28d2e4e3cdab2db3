"""The repository tests itself: rooms, directions, sizes, and the one door to rows."""

import ast
import re
import sys
from pathlib import Path

import pytest

from tests.source import APPS, ROOT, imports, modules, templates, tracked, tree

FUNCTION_LINES, VIEW_LINES, MODULE_LINES, TEST_FILE_LINES = 50, 40, 500, 400
TEMPLATE_LINES, FRAGMENT_LINES, PARAMETERS = 120, 60, 5
LAYERS = {
    "enums": 0,
    "rules": 0,
    "constraints": 0,
    "models": 1,
    "queries": 2,
    "services": 2,
    "forms": 3,
    "filters": 3,
    "tables": 3,
    "views": 4,
    "urls": 5,
}
INLINE = r"\sstyle=|<style|\son[a-z]+=\"|<script(?![^>]*\ssrc=)|javascript:|\|safe|autoescape off"
INTERFACES = {"views", "forms", "filters", "tables"}
#: Reads of one's own memberships and open invitations happen before any scope: they are the gate itself.
AT_THE_GATE = {Path("pilots/middleware.py")}


def layer_of(parts: tuple[str, ...] | list[str]) -> int | None:
    return next((LAYERS[part] for part in parts if part in LAYERS), None)


def in_room(path: Path) -> list[str]:
    return [*path.parts[:-1], path.stem]


@pytest.mark.parametrize("path", [p for p in modules(*APPS) if "rules" in p.parts], ids=str)
def test_rules_import_only_the_standard_library_and_rules(path):
    foreign = {m for m in imports(path) if m.split(".")[0] not in sys.stdlib_module_names and ".rules" not in m}
    assert foreign == set()


@pytest.mark.parametrize("path", modules(*APPS), ids=str)
def test_imports_point_down(path):
    app, own = path.parts[0], layer_of(in_room(path))
    if "management" in path.parts:
        own = None  # a command stands above its app's layers
    for module in imports(path):
        parts = module.split(".")
        if parts[0] not in APPS:
            continue
        assert APPS.index(parts[0]) <= APPS.index(app), f"{path} imports {module}, an app above it"
        theirs = layer_of(parts)
        if parts[0] == app and own is not None and theirs is not None:
            assert theirs <= own, f"{path} imports {module}, a layer above it"


@pytest.mark.parametrize("path", modules("config", *APPS, "tests"), ids=str)
def test_nothing_is_too_long(path):
    is_test = path.parts[0] == "tests"
    lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
    assert len(lines) <= (TEST_FILE_LINES if is_test else MODULE_LINES)
    limit = VIEW_LINES if path.stem.endswith("views") else FUNCTION_LINES
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno + 1 <= limit, f"{path}: {node.name}"


@pytest.mark.parametrize("path", modules("config", *APPS), ids=str)
def test_functions_take_few_arguments_and_name_them(path):
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef):
            positional = [a.arg for a in node.args.posonlyargs + node.args.args if a.arg not in {"self", "cls"}]
            assert len(positional) <= PARAMETERS, f"{path}: {node.name}"


@pytest.mark.parametrize("path", [p for p in modules(*APPS) if INTERFACES & set(in_room(p))], ids=str)
def test_interfaces_reach_rows_through_visible_to(path):
    used = {
        node.attr
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute) and node.value.attr == "objects"
    }
    assert used <= {"visible_to", "none"}  # no rows at all are nobody's


@pytest.mark.parametrize("path", modules("config", *APPS), ids=str)
def test_rows_are_not_streamed_after_the_transaction(path):
    assert "StreamingHttpResponse" not in (ROOT / path).read_text(encoding="utf-8")


@pytest.mark.parametrize("path", templates(), ids=str)
def test_a_template_is_short_and_holds_no_inline_style_script_or_handler(path):
    text = (ROOT / path).read_text(encoding="utf-8")
    limit = FRAGMENT_LINES if path.name.startswith("_") else TEMPLATE_LINES
    assert text.count("\n") <= limit
    assert (
        re.findall(r"\sstyle=|<style|\son[a-z]+=\"|<script(?![^>]*\ssrc=)|javascript:|\|safe|autoescape off", text)
        == []
    )


def test_every_form_that_posts_carries_its_token():
    without = [
        str(path)
        for path in templates()
        for form in re.findall(r"<form[^>]*method=\"post\".*?</form>", (ROOT / path).read_text(), re.DOTALL)
        if "csrf_token" not in form
    ]
    assert without == []


def test_model_forms_name_their_fields():
    loose = [
        str(path)
        for path in modules(*APPS)
        if re.search(r"fields\s*=\s*\"__all__\"|^\s+exclude\s*=", (ROOT / path).read_text(), re.MULTILINE)
        and "forms" in in_room(path)
    ]
    assert loose == []


def test_migrations_have_names_that_say_what_they_do():
    named = [path for path in tracked() if path.parent.name == "migrations" and path.stem != "__init__"]
    assert [str(path) for path in named if "auto" in path.stem] == []


def test_every_app_tells_in_a_page_what_it_holds():
    assert [app for app in APPS if not (ROOT / app / "README.md").exists()] == []
