"""The table in the documentation is the one the database obeys."""

from config.database.describe import table
from tests.source import ROOT


def test_the_documented_matrix_is_the_matrix():
    assert (ROOT / "docs" / "access.md").read_text(encoding="utf-8").endswith(table())
