"""The dated facts behind the right to work as the tab Papieren shows them: value, source, recorder and "klopt nog"."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from django.db import connection

from config.dutch import long_date, period
from participants.dossier import name_of, source_label
from participants.enums import (
    PERIOD_KINDS,
    STAY,
    Exclusion,
    MilestoneKind,
    ProcedurePhase,
    ProcedureRegime,
    ProcedureTrack,
)
from participants.models import AsylumFacts, FactConfirmation, Milestone, Participant, Stay
from participants.page import change_url
from pilots.models import Membership

LABELS = {
    "application": "Asielaanvraag ingediend",
    "registration": "Aanvraag geregistreerd",
    "reception": "In opvang van COA vanaf",
    "exclusion": "Uitgesloten van werk door de IND",
    "procedure": "Spoor en fase",
}
SOURCE_FIELDS = {
    "application": "application_source",
    "registration": "registered_source",
    "reception": "reception_source",
    "exclusion": "exclusion_source",
}


@dataclass(frozen=True, slots=True)
class ShownFact:
    """A fact with where it comes from. `key` is what "klopt nog" is said of; empty for what is not known."""

    key: str
    label: str
    value: str
    source: str = ""
    by: str = ""
    confirmed: str = ""
    reason: str = ""
    note: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Confirmations:
    """What colleagues said still holds, the newest of each fact."""

    rows: tuple[FactConfirmation, ...]

    def of(self, since: datetime, **where: Any) -> str:
        """The newest confirmation of a fact since it was written, in words; nothing without one."""
        found = [
            row
            for row in self.rows
            if row.recorded_at >= since and all(getattr(row, name) == value for name, value in where.items())
        ]
        if not found:
            return ""
        said_by = name_of(found[-1].recorded_by)
        return f"klopt nog op {long_date(found[-1].confirmed_on)}" + (f", {said_by}" if said_by else "")


def confirmations_of(participant: Participant) -> Confirmations:
    rows = FactConfirmation.objects.filter(participant=participant).select_related("recorded_by")
    return Confirmations(tuple(rows))


@dataclass(frozen=True, slots=True)
class Writer:
    """Who wrote a fact, and when."""

    by: Membership | None
    at: datetime


def writers_of(asylum: AsylumFacts, membership: Membership) -> dict[str, Writer]:
    """Who wrote each of the asylum facts last; the row itself only knows who touched it last."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT fact, recorded_by_id, recorded_at FROM asylum_fact_recorders(%s)", [asylum.participant_id]
        )
        found = cursor.fetchall()
    ids = {by for _fact, by, _at in found}
    colleagues = {row.pk: row for row in Membership.objects.visible_to(membership).filter(pk__in=ids)}
    return {fact: Writer(colleagues.get(by), at) for fact, by, at in found}


def asylum_facts(
    asylum: AsylumFacts | None, participant: Participant, *, membership: Membership, said: Confirmations
) -> list[ShownFact]:
    """The asylum facts one by one, the unknown ones too."""
    url = change_url(participant, "asylum-facts")
    if asylum is None:
        return [ShownFact("", LABELS[code], "", url=url) for code in LABELS if code != "procedure"]
    writers = writers_of(asylum, membership)
    whole = Writer(asylum.recorded_by, asylum.recorded_at)
    shown = [_asylum_fact(code, value, asylum, writers.get(code, whole), said) for code, value in _values(asylum)]
    return [replace(fact, url=url) for fact in shown]


def _values(asylum: AsylumFacts) -> list[tuple[str, str]]:
    values = [
        ("application", _day(asylum.application_lodged_on)),
        ("registration", _day(asylum.application_registered_on)),
        ("reception", _day(asylum.in_reception_from)),
        ("exclusion", _exclusion(asylum)),
    ]
    procedure = ", ".join(part for part in (_label(ProcedureTrack, asylum.procedure_track), _phase(asylum)) if part)
    return [*values, ("procedure", procedure)] if procedure else values


def _day(day: date | None) -> str:
    return long_date(day) if day else ""


def _exclusion(asylum: AsylumFacts) -> str:
    if asylum.exclusion == Exclusion.UNKNOWN:
        return ""
    letter = f", brief van {long_date(asylum.exclusion_letter_on)}" if asylum.exclusion_letter_on else ""
    return f"{asylum.get_exclusion_display()}{letter}"


def _phase(asylum: AsylumFacts) -> str:
    label = _label(ProcedurePhase, asylum.procedure_phase)
    return label[:1].lower() + label[1:] if asylum.procedure_track else label


def _label(choices: Any, code: str) -> str:
    return str(choices(code).label) if code in choices.values else code


def _asylum_fact(code: str, value: str, asylum: AsylumFacts, writer: Writer, said: Confirmations) -> ShownFact:
    if not value:
        return ShownFact("", LABELS[code], "")
    is_last = writer.at == asylum.recorded_at
    return ShownFact(
        key=code,
        label=LABELS[code],
        value=value,
        source=source_label(getattr(asylum, SOURCE_FIELDS[code])) if code in SOURCE_FIELDS else "",
        by=name_of(writer.by),
        confirmed=said.of(writer.at, fact=code),
        reason=asylum.change_reason if is_last else "",
    )


def regime_in_words(regime: str | None) -> str:
    return str(ProcedureRegime(regime).label) if regime else ""


def milestone_facts(milestones: Iterable[Milestone], participant: Participant, said: Confirmations) -> list[ShownFact]:
    """Milestones, newest first."""
    return [
        ShownFact(
            key=str(row.pk),
            label=str(MilestoneKind(row.kind).label),
            value=period(row.happened_on, row.until) if row.kind in PERIOD_KINDS else long_date(row.happened_on),
            source=source_label(row.source),
            by=name_of(row.recorded_by),
            confirmed=said.of(row.recorded_at, milestone_id=row.pk),
            reason=row.change_reason,
            note=row.detail,
            url=change_url(participant, "milestone-edit", row.pk),
        )
        for row in reversed(list(milestones))
    ]


def stay_facts(stays: Iterable[Stay], said: Confirmations) -> list[ShownFact]:
    """Where somebody lives and lived, newest first."""
    return [
        ShownFact(
            key=str(stay.pk),
            label=f"Woont in {stay.location.name}" if stay.location else "Woont buiten de pilot, bij COA",
            value=period(stay.starts_on, stay.ends_on) if stay.starts_on or stay.ends_on else "begin onbekend",
            source=source_label(stay.source),
            by=name_of(stay.recorded_by),
            confirmed=said.of(stay.recorded_at, fact=STAY, stay_id=stay.pk),
            reason=stay.change_reason,
        )
        for stay in reversed(list(stays))
    ]
