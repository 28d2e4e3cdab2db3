"""Short ways to write the rows of a cohort in a test."""

from datetime import date

from reporting.rules.compute import compute
from reporting.rules.rows import Cohort, Dossier, Frame, Match, Permit, Placement

FRAME = Frame(date(2025, 1, 1), date(2025, 12, 31), date(2025, 12, 31))


def day(text):
    return date.fromisoformat(text)


def dossier(case="A-1", **fields):
    return Dossier(case, **{name: _dated(name, value) for name, value in fields.items()})


def placement(case, starts_on, **fields):
    return Placement(case, day(starts_on), **{name: _dated(name, value) for name, value in fields.items()})


def permit(case, requested_on, **fields):
    return Permit(case, day(requested_on), **{name: _dated(name, value) for name, value in fields.items()})


def match(case, agreed_on, **fields):
    return Match(case, day(agreed_on), **fields)


def _dated(name, value):
    return day(value) if value and name.endswith(("_on", "_until")) else value


def figure(code, *dossiers, frame=FRAME, **parts):
    """The figure of one code for a cohort of these dossiers."""
    cohort = Cohort(dossiers=dossiers, **{name: tuple(rows) for name, rows in parts.items() if name != "budget"})
    return compute(cohort, frame)[code]


def value(code, *dossiers, **parts):
    return figure(code, *dossiers, **parts).value
