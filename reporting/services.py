"""Figures for an audience, and what a project leader changes: spend, forecast, cover, a publication."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from pilots.enums import AccessAction, ExpenditureKind
from pilots.models import AccessRecord, BudgetLine, CoverLine, Expenditure, Membership, Pilot
from pilots.spending import Booking, book
from reporting import queries
from reporting.models import Publication
from reporting.rules.budget import Entry
from reporting.rules.compute import NEEDS_VERDICTS, compute, compute_one
from reporting.rules.exchange_format import figures_json
from reporting.rules.figures import Figure
from reporting.rules.publication import Audience, publish
from reporting.rules.rows import Cohort, Frame


@dataclass(frozen=True)
class Report:
    """The figures of a pilot in a frame, as an audience may see them, and the rows they came from."""

    frame: Frame
    audience: Audience
    cohort: Cohort
    figures: Mapping[str, Figure]


def report(pilot_id: int, *, frame: Frame, audience: Audience) -> Report:
    """Compute every indicator of the pilot in scope for an audience."""
    found = queries.cohort(pilot_id, on=frame.on)
    people = people_on(found, frame.on)
    figures = publish(compute(found, frame), audience=audience, people=people)
    return Report(frame, audience, found, figures)


def figure_for_team(code: str, pilot_id: int, *, frame: Frame) -> Figure:
    """One figure of the pilot in scope, exact and with the case numbers behind it."""
    found = queries.cohort(pilot_id, on=frame.on, with_verdicts=code in NEEDS_VERDICTS)
    return compute_one(code, found, frame)


def people_on(cohort: Cohort, on: date) -> int:
    """How many people the pilot has had by a day: enrolled on or before it."""
    return sum(1 for dossier in cohort.dossiers if dossier.enrolled_on is not None and dossier.enrolled_on <= on)


def add_expenditure(line: BudgetLine, *, entry: Entry, description: str, by: Membership) -> Expenditure:
    """Book a commitment or an invoice on a line. A row that looks like an earlier one counts as one more of it."""
    kind = ExpenditureKind(entry.kind)
    return book(line, Booking(entry.booked_on, entry.amount, kind, entry.reference, description), by=by)


def set_forecast(line: BudgetLine, *, forecast: Decimal | None) -> None:
    """Where the project leader expects a line to end; None: reckoned from budget and spend."""
    line.forecast = forecast
    line.save(update_fields=["forecast"])


def set_cover(cover: CoverLine, *, received: Decimal, used: Decimal) -> None:
    """What came in and what was used of a source of cover."""
    cover.received, cover.used = received, used
    cover.save(update_fields=["received", "used"])


def make_public(pilot: Pilot, *, frame: Frame, by: Membership) -> Publication:
    """Keep the figures of a period as the public may see them: as they are today, whatever is recorded later."""
    found = report(pilot.pk, frame=frame, audience=Audience.PUBLIC)
    publication = Publication(
        pilot=pilot,
        starts_on=frame.starts_on,
        ends_on=frame.ends_on,
        reference_on=frame.on,
        figures=figures_json(found.figures, pilot=pilot.slug, frame=frame, audience=Audience.PUBLIC),
        published_by=by,
    )
    publication.save()
    return publication


def log_download(membership: Membership, *, request_id: str) -> None:
    """Who took a report home, and when."""
    log_export(membership, AccessAction.DOWNLOAD_REPORT, request_id=request_id)


def log_export(membership: Membership, action: AccessAction, *, request_id: str) -> None:
    """Who took what home, and when."""
    AccessRecord(pilot_id=membership.pilot_id, membership=membership, action=action, request_id=request_id).save(
        force_insert=True
    )
