"""What holds for every template: it loads, its icons are listed, its files exist, its comments stay inside."""

import ast
import re

from django.contrib.staticfiles import finders
from django.template.loader import get_template

from pilots.shell import ADMINISTRATION_MENU, MENU
from tests.source import APPS, ROOT, modules, templates, tracked, tree

LISTED = {
    line.split("#")[0].strip() for line in (ROOT / "static/icons.txt").read_text().splitlines() if line.split("#")[0]
}
TONES = {"neutral", "active", "success", "warning", "danger"}
ICON_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
DRAWINGS = {path.stem for path in (ROOT / "node_modules/@tabler/icons/icons/outline").iterdir()}


def in_templates(pattern):
    """What a pattern finds, with the template that holds it."""
    for path in templates():
        text = (ROOT / path).read_text(encoding="utf-8")
        yield from ((str(path), found) for found in re.findall(pattern, text, re.MULTILINE))


def unlisted(words):
    drawn = {word for word in words if isinstance(word, str) and ICON_NAME.fullmatch(word) and word in DRAWINGS}
    return drawn - LISTED


def test_every_template_loads():
    for path in tracked():
        if path.parts[0] == "templates":
            get_template(str(path.relative_to("templates")))


def test_no_comment_shows_on_the_page():
    assert list(in_templates(r"\{#(?:(?!#\}).)*$")) == []


def test_icons_in_templates_are_listed():
    used = [*in_templates(r"{% icon \"([^\"]+)\""), *in_templates(r"icon=\"([^\"]+)\"")]
    assert [(path, name) for path, name in used if name not in LISTED] == []


def test_files_of_templates_exist():
    named = list(in_templates(r"{% static ['\"]([^'\"]+)['\"]"))
    assert [(path, name) for path, name in named if not finders.find(name)] == []


def constants(node):
    return {part.value for part in ast.walk(node) if isinstance(part, ast.Constant)}


def icons_named_in(path):
    """Arguments and fields called `icon`, calls of `svg`, hyphenated words, and the looks of a status (tone, icon)."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.keyword) and (node.arg or "").endswith("icon"):
            yield from constants(node.value)
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "svg" and node.args:
            yield from constants(node.args[0])
        elif isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "").endswith("icon") and node.value:
            yield from constants(node.value)
        elif isinstance(node, ast.Tuple) and any(getattr(part, "value", "") in TONES for part in node.elts):
            yield from constants(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and "-" in node.value:
            yield node.value


def test_icons_in_the_code_are_listed():
    found = {str(path): unlisted(icons_named_in(path)) for path in modules("config", *APPS)}
    assert {path: names for path, names in found.items() if names} == {}


def test_the_menu_shows_only_icons_that_are_listed():
    assert {entry[1] for _heading, entries in MENU for entry in entries} - LISTED == set()
    assert {entry[1] for entry in ADMINISTRATION_MENU} - LISTED == set()


def test_every_listed_icon_exists_and_was_built():
    built = {path.stem for path in (ROOT / "static/dist/icons/outline").iterdir()}
    assert (LISTED - DRAWINGS, LISTED - built) == (set(), set())


def main_button_comes_late(row):
    """Whether a reader of a title row can meet another button before the main one, whichever branch is shown."""
    late, met, outside, others = False, False, [], []
    for token in re.findall(r"\{% (if|elif|else|endif|button)\b([^%]*)", row):
        if token[0] == "button":
            late |= met and '"primary"' in token[1]
            met |= '"primary"' not in token[1]
        elif token[0] == "if":
            outside, others = [*outside, met], [*others, False]
        elif not outside:  # of a condition around the row
            continue
        elif token[0] == "endif":
            met |= others.pop() | outside.pop()
        else:
            others[-1] |= met
            met = outside[-1]
    return late


def test_the_main_button_of_a_title_row_comes_first():
    """On a phone the buttons stand below each other, and the keyboard takes them in the same order."""
    rows = [
        *in_templates(r'class="wr-titel[^>]*>[\s\S]*?\n</div>'),
        *in_templates(r'wr-acties--eind">[\s\S]*?\n</div>'),
    ]
    assert len([row for _path, row in rows if '"primary"' in row]) > 20, "control: they are really found"
    assert [path for path, row in rows if main_button_comes_late(row)] == []
    assert main_button_comes_late('{% if a %}{% button "B" %}{% endif %}{% button "A" "primary" %}')
    assert not main_button_comes_late('{% if a %}{% button "B" %}{% else %}{% button "A" "primary" %}{% endif %}')
