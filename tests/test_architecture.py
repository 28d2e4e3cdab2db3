"""The repository tests itself: rooms, directions, sizes, and the one door to rows."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

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


def functions(path: Path) -> list[ast.FunctionDef]:
    return [node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef)]


def test_rules_import_only_the_standard_library_and_rules():
    foreign = {
        f"{path}: {module}"
        for path in modules(*APPS)
        if "rules" in path.parts
        for module in imports(path)
        if module.split(".")[0] not in sys.stdlib_module_names and ".rules" not in module
    }
    assert foreign == set()


def upward_imports(path: Path) -> Iterator[str]:
    """What a module takes from an app above its own, or from a layer of its own app above it."""
    app, own = path.parts[0], layer_of(in_room(path))
    if "management" in path.parts:
        own = None  # a command stands above its app's layers
    for module in imports(path):
        parts = module.split(".")
        if parts[0] not in APPS:
            continue
        if APPS.index(parts[0]) > APPS.index(app):
            yield f"{path} imports {module}, an app above it"
        theirs = layer_of(parts)
        if parts[0] == app and own is not None and theirs is not None and theirs > own:
            yield f"{path} imports {module}, a layer above it"


def test_imports_point_down():
    assert [fault for path in modules(*APPS) for fault in upward_imports(path)] == []


def test_nothing_is_too_long():
    long = []
    for path in modules("config", *APPS, "tests"):
        most = TEST_FILE_LINES if path.parts[0] == "tests" else MODULE_LINES
        if len((ROOT / path).read_text(encoding="utf-8").splitlines()) > most:
            long.append(str(path))
        limit = VIEW_LINES if path.stem.endswith("views") else FUNCTION_LINES
        long += [f"{path}: {f.name}" for f in functions(path) if (f.end_lineno or 0) - f.lineno + 1 > limit]
    assert long == []


def test_functions_take_few_arguments_and_name_them():
    greedy = []
    for path in modules("config", *APPS):
        for function in functions(path):
            given = [a.arg for a in function.args.posonlyargs + function.args.args if a.arg not in {"self", "cls"}]
            if len(given) > PARAMETERS:
                greedy.append(f"{path}: {function.name}")
    assert greedy == []


def test_interfaces_reach_rows_through_visible_to():
    used = {
        f"{path}: {node.attr}"
        for path in modules(*APPS)
        if INTERFACES & set(in_room(path))
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute) and node.value.attr == "objects"
        if node.attr not in {"visible_to", "none"}  # no rows at all are nobody's
    }
    assert used == set()


def test_rows_are_not_streamed_after_the_transaction():
    streams = [p for p in modules("config", *APPS) if "StreamingHttpResponse" in (ROOT / p).read_text(encoding="utf-8")]
    assert streams == []


def test_a_template_is_short_and_holds_no_inline_style_script_or_handler():
    faults = []
    for path in templates():
        text = (ROOT / path).read_text(encoding="utf-8")
        if text.count("\n") > (FRAGMENT_LINES if path.name.startswith("_") else TEMPLATE_LINES):
            faults.append(f"{path} is too long")
        faults += [f"{path}: {found}" for found in re.findall(INLINE, text)]
    assert faults == []


def test_the_rules_have_something_to_look_at():
    rooms = {room for path in modules(*APPS) for room in in_room(path)}
    assert {*APPS, *INTERFACES, "rules", "management"} - rooms == set()
    assert len(templates()) > len(APPS)


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
