"""Papers that run out or are missing, and the application behind them."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import Max, Q, QuerySet, Value
from django.db.models.functions import Coalesce, TruncDate

from matching.rules import worklist as rules
from matching.rules.worklist import HORIZON_DAYS, Item, Kind
from matching.worklist.prepared import Prepared
from matching.worklist.registry import Wording, by_person, register_source
from matching.worklist.rows import PAPERS_DO_NOT_MATTER, Row, active, has_fact, named, subject_of
from participants.enums import MilestoneKind
from participants.models import Milestone, Participant
from pilots.enums import Role
from pilots.models import Membership


@Prepared
def _last_documents(membership: Membership, on: date) -> QuerySet[Any, Row]:
    horizon = on + timedelta(days=HORIZON_DAYS)
    documents = Milestone.objects.visible_to(membership).filter(kind=MilestoneKind.W_DOCUMENT)
    beyond = documents.filter(Q(until=None) | Q(until__gt=horizon))  # most people: left out before anything is summed
    rows: QuerySet[Any, Row] = (
        documents.filter(active("participant__"), until__lte=horizon)
        .exclude(participant_id__in=beyond.values("participant_id"))
        .exclude(has_fact(membership, PAPERS_DO_NOT_MATTER, person="participant_id"))
        .order_by()
        .values("participant_id", *named())
        .annotate(last=Max("until"))
    )
    return rows


def w_documents(membership: Membership, on: date) -> Iterator[Item | None]:
    """The last day of the last document of each active person; one without an end never runs out."""
    for row in _last_documents(membership, on):
        yield rules.w_document(subject_of(row), row.last, on=on)


@Prepared
def _without_date(membership: Membership, on: date) -> QuerySet[Any, Row]:
    return (
        Participant.objects.visible_to(membership)
        .filter(active(), asylumfacts__application_lodged_on=None, asylumfacts__application_registered_on=None)
        .exclude(has_fact(membership, PAPERS_DO_NOT_MATTER, person="pk"))
        .order_by()
        .values(
            "id", *named(""), since=Coalesce("enrolled_on", "in_view_agreed_on", TruncDate("recorded_at"), Value(on))
        )
    )


def application_dates(membership: Membership, on: date) -> Iterator[Item]:
    """People of whom nobody knows when they applied; the jobhunter's move, as the verdict in the dossier says."""
    for row in _without_date(membership, on):
        yield rules.application_date(subject_of(row, prefix=""), row.since, on=on)


W_DOCUMENT = Wording(
    label="W-document loopt af of is verlopen",
    what={"": "Nieuw W-document laten aanvragen"},
    why={"late": "Het W-document is op {day} verlopen", "": "Het W-document is geldig tot en met {day}"},
    address=by_person("participants:milestone-add", MilestoneKind.W_DOCUMENT.value),
)
APPLICATION_DATE = Wording(
    label="Datum van de asielaanvraag onbekend",
    what={"": "Datum van de asielaanvraag vastleggen"},
    why={"": "Zonder deze datum weten we niet vanaf wanneer werken mag"},
    address=by_person("participants:asylum-facts"),
)


def register() -> None:
    both = (Role.JOBHUNTER, Role.COA_CASEWORKER)
    register_source(w_documents, roles=both, kinds={Kind.W_DOCUMENT: W_DOCUMENT})
    register_source(application_dates, roles=both, kinds={Kind.APPLICATION_DATE: APPLICATION_DATE})
