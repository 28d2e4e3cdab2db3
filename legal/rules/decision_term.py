"""When the IND may decide on an asylum application: for information only, nothing follows from it (rules D4).

Readings chosen: the term follows the date of the application, in calendar months. While the track is unknown the
shortest and the longest term that may apply are both given. No term was found for the Dublin track, for safe countries,
for screening, for the question which country is responsible, and for applications that are inadmissible, nor for
applications before 27 September 2022.
"""

from dataclasses import dataclass
from datetime import date

from legal.rules.calendar import add_days, add_months
from legal.rules.parameters import Confidence, ParameterRow, Parameters, Unit, weakest
from legal.rules.procedure import TRACKS, Regime, Track, regime_of

ORDINARY = ("decision_months", "decision_longest_months")
ACCELERATED = "decision_accelerated_months"
BORDER = "decision_border_days"
BACKLOG = "decision_backlog_from"
# The tracks with a term of their own: the key of the shortest and of the longest term.
KEYS: dict[Track | None, tuple[str, str]] = {
    Track.GENERAL: ORDINARY,
    Track.STANDARD: ORDINARY,
    Track.ACCELERATED: (ACCELERATED, ACCELERATED),
    Track.BORDER: (BORDER, BORDER),
}


@dataclass(frozen=True, slots=True)
class DecisionTerm:
    """Between which days the statutory term of the IND ends.

    `first` is the last day of the shortest term that may apply, `last` that of the longest; `last` is `None` where the
    longest is not known. `resumes_on` is the day from which the IND takes up what is left from before the change.
    `rows` are the numbers that were used, `confidence` the weakest of theirs.
    """

    regime: Regime
    first: date
    last: date | None
    resumes_on: date | None
    rows: tuple[ParameterRow, ...]

    @property
    def confidence(self) -> Confidence:
        return weakest(self.rows)


def decision_term(applied_on: date | None, track: Track | None, *, parameters: Parameters) -> DecisionTerm | None:
    """The term of an application by its date and, where it is known, its track; `None` where no term is known."""
    regime = regime_of(applied_on, parameters)
    if applied_on is None or regime is None:
        return None
    keys = _keys(regime, track)
    shortest, longest, backlog = (
        None if key is None else parameters.row(key, on=applied_on) for key in (*keys, _backlog_key(regime))
    )
    if shortest is None:
        return None
    return DecisionTerm(
        regime=regime,
        first=_end(applied_on, shortest),
        last=None if longest is None else _end(applied_on, longest),
        resumes_on=None if backlog is None else backlog.day,
        rows=tuple(row for row in (shortest, longest, backlog) if row is not None),
    )


def _keys(regime: Regime, track: Track | None) -> tuple[str | None, str | None]:
    if track not in TRACKS[regime]:  # unknown, or one of the other regime, which this application cannot be on
        return ORDINARY if regime is Regime.PRE_PACT else (ACCELERATED, ORDINARY[1])
    return KEYS.get(track, (None, None))


def _backlog_key(regime: Regime) -> str | None:
    return BACKLOG if regime is Regime.PRE_PACT else None


def _end(applied_on: date, row: ParameterRow) -> date:
    """The last day of a term that begins with the application."""
    return (add_days if row.unit == Unit.DAYS else add_months)(applied_on, row.count)
