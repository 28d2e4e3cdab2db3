"""What an import did, or would do, as JSON."""

from typing import Any

from reporting.exchange.columns import FORMAT
from reporting.exchange.draft import Outcome
from reporting.exchange.importing import Imported, WorkbookFile


def summary_of(imported: Imported, *, file: WorkbookFile, pilot: str, preview: bool) -> dict[str, Any]:
    """Counts per sheet; a preview also says it of every row, a changed one with each column from and to."""
    summary: dict[str, Any] = {
        "format": FORMAT,
        "pilot": pilot,
        "file": file.name,
        "dry_run": preview,
        "batch": str(imported.batch.pk) if imported.batch else None,
        "sheets": imported.counts(),
    }
    if preview:
        summary["rows"] = [_row(outcome) for outcome in imported.outcomes]
    return summary


def _row(outcome: Outcome) -> dict[str, Any]:
    row: dict[str, Any] = {"sheet": outcome.row.sheet.name, "row": outcome.row.number, "state": outcome.state}
    if outcome.changes:
        row["changes"] = {column: {"from": was, "to": now} for column, (was, now) in outcome.changes.items()}
    return row
