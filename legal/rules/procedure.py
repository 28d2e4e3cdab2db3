"""The asylum procedure: which law applies, which track an application is on, and how far it is (rules D5, D6).

The regime is derived from the application date, never stored. Track and phase are what COA or the IND tell; most case
workers do not know them, so both may be unknown, and nothing in the right to work follows from them.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from legal.rules.parameters import Parameters


class Regime(StrEnum):
    """Under which asylum procedure an application is decided."""

    PRE_PACT = "pre_pact"
    PACT = "pact"


class Track(StrEnum):
    """The track (spoor) of an application; which ones exist depends on the regime."""

    DUBLIN = "spoor_1"
    SAFE_COUNTRY = "spoor_2"
    EVIDENTLY_FOUNDED = "spoor_3"  # never in operation
    GENERAL = "spoor_4"
    POSSIBLY_FOUNDED = "spoor_5"  # never in operation
    SCREENING = "screening"
    RESPONSIBILITY = "verantwoordelijkheid"
    BORDER = "grensprocedure"
    ACCELERATED = "versneld"
    STANDARD = "standaard"
    INADMISSIBLE = "niet_ontvankelijk"


class Phase(StrEnum):
    """How far the procedure is, in the words of COA and the IND (rules D6)."""

    REGISTERED = "aangemeld"
    REST = "rvt"
    SCREENING = "screening"
    GENERAL = "aa"
    EXTENDED = "va"
    EXAMINATION = "onderzoek"
    GRANTED = "besluit_positief"
    REFUSED = "besluit_negatief"
    APPEAL = "beroep"
    FURTHER_APPEAL = "hoger_beroep"
    STATUS_HOLDER = "statushouder"
    EXHAUSTED = "uitgeprocedeerd"
    WITHDRAWN = "ingetrokken"
    DEPARTED = "vertrokken"


TRACKS: Mapping[Regime, tuple[Track, ...]] = {
    Regime.PRE_PACT: (
        Track.DUBLIN,
        Track.SAFE_COUNTRY,
        Track.EVIDENTLY_FOUNDED,
        Track.GENERAL,
        Track.POSSIBLY_FOUNDED,
    ),
    Regime.PACT: (
        Track.SCREENING,
        Track.RESPONSIBILITY,
        Track.BORDER,
        Track.ACCELERATED,
        Track.STANDARD,
        Track.INADMISSIBLE,
    ),
}
# The phases before a decision differ; what follows a decision is the same under both.
_ONLY: Mapping[Phase, Regime] = {
    Phase.REST: Regime.PRE_PACT,
    Phase.GENERAL: Regime.PRE_PACT,
    Phase.EXTENDED: Regime.PRE_PACT,
    Phase.SCREENING: Regime.PACT,
    Phase.EXAMINATION: Regime.PACT,
}
PHASES: Mapping[Regime, tuple[Phase, ...]] = {
    regime: tuple(phase for phase in Phase if _ONLY.get(phase, regime) is regime) for regime in Regime
}


def regime_of(applied_on: date | None, parameters: Parameters) -> Regime | None:
    """The regime of an application by its date (rules A6); `None` when that date, or the day of change, is unknown.

    The day of change is read as it stands on the application date.
    """
    change = None if applied_on is None else parameters.row("pact_applies_from", on=applied_on)
    if applied_on is None or change is None:
        return None
    return Regime.PACT if applied_on >= change.day else Regime.PRE_PACT


def tracks_of(regime: Regime | None) -> tuple[Track, ...]:
    """The tracks that a regime has; those of both while the regime is unknown."""
    return tuple(Track) if regime is None else TRACKS[regime]


def phases_of(regime: Regime | None) -> tuple[Phase, ...]:
    """The phases that a regime has; those of both while the regime is unknown."""
    return tuple(Phase) if regime is None else PHASES[regime]
