"""The repository's own files, for tests that read the code."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
APPS = ("accounts", "legal", "pilots", "employers", "participants", "matching", "reporting")


@cache
def tracked() -> tuple[Path, ...]:
    """Every file git tracks, and those it would track, relative to the root."""
    listing = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "--cached", "--others", "--exclude-standard"],  # noqa: S607
        capture_output=True,
        text=True,
        check=True,
    )
    return tuple(sorted(Path(line) for line in set(listing.stdout.splitlines()) if (ROOT / line).is_file()))


def modules(*folders: str) -> list[Path]:
    """Python files below `folders`, without migrations."""
    return [
        path
        for path in tracked()
        if path.suffix == ".py" and path.parts[0] in folders and "migrations" not in path.parts
    ]


def templates() -> list[Path]:
    return [path for path in tracked() if path.suffix == ".html" and path.parts[0] == "templates"]


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[str]:
    """Every module a file imports, also inside functions; `from a import b` counts as a and as a.b."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
