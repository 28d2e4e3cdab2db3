"""Work permits in words, as the law reads them on a day: the state, the term of UWV with its traffic light, what to do.

The same words stand on a match, on the page of an employer and in a dossier.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from config.dutch import days, long_date, period
from legal.rules.calendar import Period
from legal.rules.facts import Facts, Permit, Suspension
from legal.rules.parameters import Parameters
from legal.rules.permit_term import (
    Light,
    RenewalStage,
    decision_window,
    past_w_document,
    renewal_window,
    term_light,
)
from legal.rules.status import PermitState, lapsed_on, permit_state, status_granted_on
from legal.rules.suspension import counted_days, suspended_days
from participants.enums import ObjectionOutcome
from participants.facts import legal_permit
from participants.models import WorkPermit
from participants.shown import Fact

#: state -> tone and icon of the badge, and its words
BADGES = {
    PermitState.CONCEPT: ("neutral", "clipboard-text", "Concept: nog niet aangevraagd"),
    PermitState.REQUESTED: ("warning", "hourglass", "Aangevraagd"),
    PermitState.INCOMPLETE: ("warning", "file-text", "UWV wacht op stukken"),
    PermitState.REFUSED: ("danger", "circle-x", "Geweigerd"),
    PermitState.WITHDRAWN: ("neutral", "arrow-left", "Ingetrokken"),
    PermitState.GRANTED: ("active", "certificate", "Verleend, nog niet geldig"),
    PermitState.VALID: ("success", "circle-check", "Verleend en geldig"),
    PermitState.EXPIRED: ("neutral", "circle-x", "Verlopen"),
    PermitState.LAPSED: ("neutral", "certificate", "Vervallen door de asielvergunning"),
    PermitState.LAPSED_OTHERWISE: ("neutral", "circle-x", "Eerder gestopt"),
    PermitState.REVOKED: ("danger", "circle-x", "Ingetrokken door UWV"),
}
LIGHTS = {
    Light.GREEN: ("success", "hourglass", "Binnen de wettelijke termijn"),
    Light.AMBER: ("warning", "hourglass", "Wettelijke termijn voorbij"),
    Light.RED: ("danger", "alert-triangle", "Langer dan gewoonlijk"),
}
OPEN = (PermitState.REQUESTED, PermitState.INCOMPLETE)
EXPECTED = "Besluit verwacht"
WAITS = "Zolang UWV op stukken wacht, telt de termijn niet door (Awb artikel 4:15)."
NO_WORK = "Een dag werk zonder TWV is verboden."


@dataclass(frozen=True, slots=True)
class ShownPermit:
    """A permit as it stands on a day: a badge, its dates in one line, its facts, and what asks for attention."""

    permit: WorkPermit
    state: PermitState
    tone: str
    icon: str
    label: str
    dates: str
    facts: list[Fact]
    notices: list[str]

    @property
    def employer(self) -> str:
        return self.permit.employer.name

    @property
    def told(self) -> str:
        """The one thing besides its days: when the decision is expected, or why it was not granted."""
        expected = next((fact for fact in self.facts if fact.label == EXPECTED), None)
        if expected is not None:
            return f"{EXPECTED} {expected.value} ({expected.note})"
        return f"Reden: {self.permit.get_reason_display()}" if self.permit.reason else ""

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def waits_for_papers(self) -> bool:
        return any(stop.supplied_on is None for stop in self.permit.suspensions.all())

    @property
    def can_object(self) -> bool:
        """Refused, and no objection yet."""
        return self.state is PermitState.REFUSED and self.permit.objected_on is None

    @property
    def objection_is_open(self) -> bool:
        return self.permit.objected_on is not None and not self.permit.objection_outcome

    @property
    def can_be_cut(self) -> bool:
        """Granted, not over, and not ended early already."""
        return self.state in (PermitState.VALID, PermitState.GRANTED) and self.permit.cut_on is None


def shown_permits(permits: Iterable[WorkPermit], *, facts: Facts, law: Parameters, on: date) -> list[ShownPermit]:
    """The permits in the order given."""
    return [shown_permit(permit, facts=facts, law=law, on=on) for permit in permits]


def shown_permit(row: WorkPermit, *, facts: Facts, law: Parameters, on: date) -> ShownPermit:
    """A permit as it stands on a day; `facts` are those of its person."""
    permit, granted_on = legal_permit(row), status_granted_on(facts, on)
    state = permit_state(permit, on=on, granted_on=granted_on)
    tone, icon, label = BADGES[state]
    if state is PermitState.REQUESTED:
        stopped = suspended_days(permit.suspensions, on=on)
        tone, icon, label = LIGHTS[term_light(permit.term_starts_on, on=on, parameters=law, suspended=stopped)]
    dates = f"aangevraagd {long_date(row.requested_on)}"
    if permit.days is not None:
        dates = f"geldig {period(*permit.days)}"
    elif row.decided_on is not None:
        dates += f", besluit {long_date(row.decided_on)}"
    shown = [
        *([Fact("Functie", row.title)] if row.title else []),
        Fact("Aangevraagd", long_date(row.requested_on)),
        *(_term(permit, law, on) if state in OPEN else _decision(row, permit)),
        *_objection(row),
    ]
    notices = list(_notices(row, permit, state, lapsed_on(permit, granted_on=granted_on)))
    if state in (PermitState.VALID, PermitState.GRANTED):
        notices += _granted_notices(permit, facts, law, on)
    if state in OPEN:
        notices += _waiting_notices(permit, on)
    return ShownPermit(row, state, tone, icon, label, dates, shown, notices)


def _term(permit: Permit, law: Parameters, on: date) -> Iterator[Fact]:
    """How the term of UWV runs, with the days that do not count."""
    starts, stopped = permit.term_starts_on, suspended_days(permit.suspensions, on=on)
    yield Fact("Compleet", long_date(permit.complete_on) if permit.complete_on else None)
    yield from (Fact("Aanvulling gevraagd", long_date(one.asked_on), note=_papers(one)) for one in permit.suspensions)
    first, last = decision_window(starts, law, stopped)
    when = "op zijn vroegst tussen" if any(one.is_open(on) for one in permit.suspensions) else "tussen"
    counted = days(counted_days(starts, on, stopped))
    since = "sinds de aanvraag compleet was" if permit.complete_on else "sinds de aanvraag"
    yield Fact(
        EXPECTED,
        f"{when} {long_date(first)} en {long_date(last)}",
        note=f"{counted} geteld {since}{_not_counted(starts, on, stopped)}",
    )


def _not_counted(starts: date, on: date, stopped: Iterable[Period]) -> str:
    left_out = max(0, (on - starts).days) - counted_days(starts, on, stopped)
    return f"; {days(left_out)} niet, want UWV wachtte op stukken" if left_out else ""


def _papers(one: Suspension) -> str:
    if one.supplied_on is not None:
        return f"geleverd op {long_date(one.supplied_on)}"
    return f"uiterlijk leveren op {long_date(one.answer_by)}" if one.answer_by else "nog niet geleverd"


def _decision(row: WorkPermit, permit: Permit) -> Iterator[Fact]:
    reason = str(row.get_reason_display()) if row.reason else ""
    yield Fact("Besluit", long_date(row.decided_on) if row.decided_on else None, note=reason)
    if permit.days is not None:
        yield Fact("Geldig", period(*permit.days))
    if row.cut_on is not None:
        until = f"UWV had de TWV verleend tot en met {long_date(row.granted_until)}" if row.granted_until else ""
        yield Fact(str(row.get_cut_reason_display()), long_date(row.cut_on), note=until)


def _objection(row: WorkPermit) -> Iterator[Fact]:
    if row.objection_until is not None:
        yield Fact("Bezwaar kan tot en met", long_date(row.objection_until), note="Deze dag staat in de brief van UWV")
    if row.objected_on is not None:
        yield Fact("Bezwaar gemaakt", long_date(row.objected_on))
    if row.objection_decided_on is not None:
        outcome = str(ObjectionOutcome(row.objection_outcome).label)
        yield Fact("Uitkomst van het bezwaar", long_date(row.objection_decided_on), note=outcome)


def _notices(row: WorkPermit, permit: Permit, state: PermitState, lapsed: date | None) -> Iterator[str]:
    if state is PermitState.LAPSED and lapsed is not None:
        yield f"Vervallen op {long_date(lapsed)}: er is geen TWV meer nodig."
    if state is PermitState.REVOKED and permit.valid_until is not None:
        yield f"UWV trok de TWV in: na {long_date(permit.valid_until)} mag er niet meer gewerkt worden."
    if state is PermitState.LAPSED_OTHERWISE and permit.valid_until is not None:
        yield f"De TWV gold tot en met {long_date(permit.valid_until)}. {NO_WORK}"
    if state is PermitState.REFUSED and row.objected_on is None:
        yield (
            f"Werkgever en deelnemer kunnen bezwaar maken tot en met {long_date(row.objection_until)}."
            if row.objection_until
            else "Bezwaar kan. Tot wanneer, staat in de brief van UWV: leg die dag vast."
        )


def _waiting_notices(permit: Permit, on: date) -> Iterator[str]:
    """What the papers that UWV asked for ask of the employer."""
    for one in permit.suspensions:
        if one.is_open(on):
            by = f" Uiterlijk op {long_date(one.answer_by)}." if one.answer_by else ""
            yield f"De werkgever levert de stukken waar UWV om vroeg.{by} {WAITS}"
        elif one.supplied_on is None and one.answer_by is not None and one.answer_by < on:
            yield (
                f"De stukken moesten er op {long_date(one.answer_by)} zijn. UWV kan de aanvraag nu laten liggen:"
                " laat de werkgever bellen met UWV."
            )


def _granted_notices(permit: Permit, facts: Facts, law: Parameters, on: date) -> Iterator[str]:
    beyond = past_w_document(permit, facts)
    if beyond is not None and beyond.starts_on is not None:
        yield f"Loopt langer dan het W-document: vanaf {long_date(beyond.starts_on)} geldt de TWV niet."
    if permit.cut is not None and permit.valid_until is not None:
        yield f"De TWV stopt eerder: na {long_date(permit.valid_until)} mag er niet meer gewerkt worden."
    elif permit.valid_until is not None:
        window = renewal_window(permit.valid_until, law)
        if window.stage(on) is not RenewalStage.QUIET:
            yield f"Vraag de volgende TWV aan, uiterlijk op {long_date(window.file_by)}. {NO_WORK}"
