"""The exchange format: a pilot's lists as a workbook in, figures and verdicts as JSON out (`uitwisselformaat 1`).

From file to database: workbook (cells) -> rows (values) -> planning (what would change) -> writing (one batch) -> undo.
Nothing is written before the whole file is checked.
"""
