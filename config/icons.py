"""The drawings that the `icon` tag puts into the page, read once from static/dist/icons (made by script/bundle.mjs)."""

import re
from functools import cache
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

FOLDER = Path(__file__).resolve().parents[1] / "static" / "dist" / "icons"
FILLED = "filled-"
NAME = re.compile(r"[a-z0-9-]+")
DRAWING = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
FRAME = re.compile(r'<path stroke="none"[^>]*fill="none"\s*/>')  # every drawing has one; nothing of it shows
LINES = re.compile(r'<path d="(M[^"]*)"\s*/>')


@cache
def drawing(name: str) -> str:
    """The inside of the SVG of a Tabler icon. Raises ImproperlyConfigured when static/icons.txt does not list it."""
    folder, base = ("filled", name.removeprefix(FILLED)) if name.startswith(FILLED) else ("outline", name)
    path = FOLDER / folder / f"{base}.svg"
    if not NAME.fullmatch(name) or not path.is_file():
        raise ImproperlyConfigured(f"No icon '{name}': add it to static/icons.txt and run node script/bundle.mjs.")
    found = DRAWING.search(COMMENT.sub("", path.read_text(encoding="utf-8")))
    if found is None:
        raise ImproperlyConfigured(f"{path} holds no drawing.")
    return _joined(re.sub(r"\s*\n\s*", "", FRAME.sub("", found[1])))


def _joined(lines: str) -> str:
    """All lines in one path: a page has some thirty drawings, and the browser keeps every path apart."""
    if LINES.sub("", lines):  # a line with a look of its own
        return lines
    return f'<path d="{" ".join(LINES.findall(lines))}"/>'
