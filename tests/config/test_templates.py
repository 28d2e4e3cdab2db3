"""What holds for every template: it loads, its icons are listed, its files exist, its comments stay inside."""

import ast
import re

import pytest
from django.contrib.staticfiles import finders
from django.template.loader import get_template

from pilots.shell import ADMINISTRATION_MENU, MENU
from tests.source import APPS, ROOT, modules, templates, tracked, tree

LISTED = {
    line.split("#")[0].strip() for line in (ROOT / "static/icons.txt").read_text().splitlines() if line.split("#")[0]
}
TONES = {"neutral", "active", "success", "warning", "danger"}
ICON_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
TABLER = ROOT / "node_modules/@tabler/icons/icons/outline"


def text_of(path):
    return (ROOT / path).read_text(encoding="utf-8")


@pytest.mark.parametrize("path", [p for p in tracked() if p.parts[0] == "templates"], ids=str)
def test_a_template_loads(path):
    get_template(str(path.relative_to("templates")))


@pytest.mark.parametrize("path", templates(), ids=str)
def test_a_comment_that_shows_is_no_comment(path):
    assert [line for line in text_of(path).splitlines() if line.count("{#") != line.count("#}")] == []


@pytest.mark.parametrize("path", templates(), ids=str)
def test_an_icon_in_a_template_is_listed(path):
    text = text_of(path)
    used = re.findall(r"{% icon \"([^\"]+)\"", text) + re.findall(r"icon=\"([^\"]+)\"", text)
    assert set(used) - LISTED == set()


@pytest.mark.parametrize("path", templates(), ids=str)
def test_a_file_of_a_template_exists(path):
    for name in re.findall(r"{% static ['\"]([^'\"]+)['\"]", text_of(path)):
        assert finders.find(name), name


def icons_named_in(path):
    """Arguments and fields called `icon`, and calls of `svg`."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.keyword) and node.arg and node.arg.endswith("icon"):
            yield from (part.value for part in ast.walk(node.value) if isinstance(part, ast.Constant))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "svg" and node.args:
            yield from (part.value for part in ast.walk(node.args[0]) if isinstance(part, ast.Constant))
        elif isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "").endswith("icon") and node.value:
            yield from (part.value for part in ast.walk(node.value) if isinstance(part, ast.Constant))


@pytest.mark.parametrize("path", modules("config", *APPS), ids=str)
def test_an_icon_in_the_code_is_listed(path):
    named = {name for name in icons_named_in(path) if isinstance(name, str) and ICON_NAME.fullmatch(name)}
    assert {name for name in named if (TABLER / f"{name}.svg").exists()} - LISTED == set()


@pytest.mark.parametrize("path", modules("config", *APPS), ids=str)
def test_what_reads_like_an_icon_is_listed(path):
    """Icons in tables of words: the menu, and what a status looks like (tone, icon)."""
    words = {node.value for node in ast.walk(tree(path)) if isinstance(node, ast.Constant)}
    of_tones = {
        part.value
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Tuple) and any(getattr(part, "value", "") in TONES for part in node.elts)
        for part in node.elts
        if isinstance(part, ast.Constant)
    }
    read = {word for word in words if isinstance(word, str) and "-" in word} | of_tones
    drawn = {word for word in read if isinstance(word, str) and ICON_NAME.fullmatch(word)}
    assert {word for word in drawn if (TABLER / f"{word}.svg").exists()} - LISTED == set()


def test_the_menu_shows_only_icons_that_are_listed():
    assert {entry[1] for _heading, entries in MENU for entry in entries} - LISTED == set()
    assert {entry[1] for entry in ADMINISTRATION_MENU} - LISTED == set()


def test_every_listed_icon_was_built():
    missing = [name for name in LISTED if not (ROOT / "static/dist/icons/outline" / f"{name}.svg").exists()]
    assert missing == []
