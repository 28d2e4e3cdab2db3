"""Work permits in words, as the law reads them on a day: the state, and the traffic light while UWV decides."""

from dataclasses import dataclass
from datetime import date

from config.dutch import days, long_date, period
from legal.rules.facts import Permit
from legal.rules.parameters import Parameters
from legal.rules.permit_term import Light, RenewalStage, decision_window, renewal_window, term_light
from legal.rules.status import PermitState, lapsed_on, permit_state
from participants.enums import PermitOutcome
from participants.facts import OUTCOMES
from participants.models import WorkPermit

#: state -> tone and icon of the badge, and its words
BADGES = {
    PermitState.REQUESTED: ("warning", "hourglass", "Aangevraagd"),
    PermitState.REFUSED: ("danger", "circle-x", "Geweigerd"),
    PermitState.WITHDRAWN: ("neutral", "arrow-left", "Ingetrokken"),
    PermitState.GRANTED: ("active", "certificate", "Verleend, nog niet geldig"),
    PermitState.VALID: ("success", "circle-check", "Geldig"),
    PermitState.EXPIRED: ("neutral", "circle-x", "Verlopen"),
    PermitState.LAPSED: ("neutral", "certificate", "Vervallen door de asielvergunning"),
}
LIGHTS = {
    Light.GREEN: ("success", "hourglass", "Binnen de wettelijke termijn"),
    Light.AMBER: ("warning", "hourglass", "Wettelijke termijn voorbij"),
    Light.RED: ("danger", "alert-triangle", "Langer dan gewoonlijk"),
}


@dataclass(frozen=True, slots=True)
class PermitLine:
    """One permit: its employer, its badge, its dates, and what to do."""

    employer: str
    tone: str
    icon: str
    label: str
    dates: str
    advice: str = ""


def permit_lines(permits: list[WorkPermit], *, granted_on: date | None, law: Parameters, on: date) -> list[PermitLine]:
    """The permits, newest first."""
    return [_line(row, granted_on, law, on) for row in reversed(permits)]


def legal_permit(row: WorkPermit) -> Permit:
    """A permit as the rules take it."""
    return Permit(
        requested_on=row.requested_on,
        complete_on=row.complete_on,
        decided_on=row.decided_on,
        outcome=OUTCOMES[PermitOutcome(row.outcome)],
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        employer=row.employer.name,
    )


def _line(row: WorkPermit, granted_on: date | None, law: Parameters, on: date) -> PermitLine:
    permit = legal_permit(row)
    state = permit_state(permit, on=on, granted_on=granted_on)
    tone, icon, label = BADGES[state]
    if state is PermitState.REQUESTED:
        return _open_line(row, permit, law, on)
    dates = f"aangevraagd {long_date(row.requested_on)}"
    if permit.days is not None:
        dates = f"geldig {period(*permit.days)}"
    elif row.decided_on is not None:
        dates += f", besluit {long_date(row.decided_on)}"
    advice = ""
    if state is PermitState.LAPSED and (day := lapsed_on(permit, granted_on=granted_on)):
        advice = f"Vervallen op {long_date(day)}: er is geen TWV meer nodig."
    elif state is PermitState.VALID:
        advice = _renewal(permit, law, on)
    elif row.reason:
        advice = f"Reden: {row.get_reason_display()}."
    return PermitLine(row.employer.name, tone, icon, label, dates, advice)


def _open_line(row: WorkPermit, permit: Permit, law: Parameters, on: date) -> PermitLine:
    starts = permit.term_starts_on
    tone, icon, label = LIGHTS[term_light(starts, on=on, parameters=law)]
    first, last = decision_window(starts, law)
    dates = f"aangevraagd {long_date(row.requested_on)}, {days(max(0, (on - starts).days))} bij UWV"
    advice = f"Besluit verwacht tussen {long_date(first)} en {long_date(last)}."
    return PermitLine(row.employer.name, tone, icon, label, dates, advice)


def _renewal(permit: Permit, law: Parameters, on: date) -> str:
    if permit.days is None:
        return ""
    window = renewal_window(permit.days[1], law)
    if window.stage(on) is RenewalStage.QUIET:
        return ""
    return f"Vraag de volgende TWV aan, uiterlijk op {long_date(window.file_by)}. Een dag werk zonder TWV is verboden."
