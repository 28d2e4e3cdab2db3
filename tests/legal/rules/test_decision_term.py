"""When the IND may decide: the regime, its tracks and phases, and the terms; nothing else follows from them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legal.rules.decision_term import decision_term
from legal.rules.parameters import Confidence, Parameters
from legal.rules.procedure import PHASES, TRACKS, Phase, Regime, Track, phases_of, regime_of, tracks_of
from tests.legal.cases import PARAMETERS, ROWS, day, near

WITHOUT_CHANGE = Parameters.from_table(row for row in ROWS if row.key != "pact_applies_from")


@pytest.mark.parametrize(
    ("applied_on", "regime"),
    [
        ("2023-05-01", Regime.PRE_PACT),
        ("2026-06-11", Regime.PRE_PACT),
        ("2026-06-12", Regime.PACT),
        ("2026-06-13", Regime.PACT),
    ],
)
def test_the_regime_follows_the_application_date(applied_on, regime):
    assert regime_of(day(applied_on), PARAMETERS) is regime


def test_without_a_date_or_a_day_of_change_the_regime_is_unknown_and_every_track_is_on_offer():
    assert regime_of(None, PARAMETERS) is None
    assert regime_of(date(2026, 1, 1), WITHOUT_CHANGE) is None
    assert (tracks_of(None), phases_of(None)) == (tuple(Track), tuple(Phase))


def test_a_regime_has_its_own_tracks_and_shares_the_phases_after_a_decision():
    assert set(TRACKS[Regime.PRE_PACT]).isdisjoint(TRACKS[Regime.PACT])
    assert {*TRACKS[Regime.PRE_PACT], *TRACKS[Regime.PACT]} == set(Track)
    assert {*PHASES[Regime.PRE_PACT], *PHASES[Regime.PACT]} == set(Phase)
    assert set(PHASES[Regime.PRE_PACT]) - set(PHASES[Regime.PACT]) == {Phase.REST, Phase.GENERAL, Phase.EXTENDED}
    assert Phase.STATUS_HOLDER in PHASES[Regime.PACT]


TERMS = [
    # applied on, track, last day of the shortest and of the longest term, from when old files are taken up
    ("2022-09-26", None, None, None, None),
    ("2022-09-27", None, "2023-12-27", "2024-06-27", "2026-10-01"),
    ("2023-12-31", Track.GENERAL, "2025-03-31", "2025-09-30", "2026-10-01"),
    ("2024-01-01", Track.GENERAL, "2024-07-01", None, "2026-10-01"),
    ("2025-08-31", None, "2026-02-28", None, "2026-10-01"),
    ("2026-06-11", None, "2026-12-11", None, "2026-10-01"),
    ("2026-06-12", None, "2026-09-12", "2026-12-12", None),
    ("2026-06-12", Track.STANDARD, "2026-12-12", "2026-12-12", None),
    ("2026-06-12", Track.ACCELERATED, "2026-09-12", "2026-09-12", None),
    ("2026-06-12", Track.BORDER, "2026-09-04", "2026-09-04", None),
    ("2026-11-30", Track.ACCELERATED, "2027-02-28", "2027-02-28", None),
    ("2025-03-01", Track.DUBLIN, None, None, None),
    ("2026-07-01", Track.INADMISSIBLE, None, None, None),
]


@pytest.mark.parametrize(("applied_on", "track", "first", "last", "resumes_on"), TERMS)
def test_the_term_by_application_date_and_track(applied_on, track, first, last, resumes_on):
    term = decision_term(day(applied_on), track, parameters=PARAMETERS)
    if first is None:
        assert term is None
    else:
        expected = tuple(None if text is None else day(text) for text in (first, last, resumes_on))
        assert (term.first, term.last, term.resumes_on) == expected


@pytest.mark.parametrize(
    ("applied_on", "track", "confidence"),
    [
        ("2023-05-01", None, Confidence.SECONDARY),
        ("2026-07-01", Track.STANDARD, Confidence.SECONDARY),
        ("2026-07-01", Track.BORDER, Confidence.MEMORY),
    ],
)
def test_a_term_is_as_certain_as_the_weakest_number_behind_it(applied_on, track, confidence):
    assert decision_term(day(applied_on), track, parameters=PARAMETERS).confidence is confidence


def test_without_an_application_date_there_is_no_term():
    assert decision_term(None, Track.GENERAL, parameters=PARAMETERS) is None


@given(near, st.sampled_from([None, *Track]))
def test_a_term_ends_after_the_application_and_its_days_are_in_order(applied_on, track):
    term = decision_term(applied_on, track, parameters=PARAMETERS)
    assert term is None or applied_on < term.first <= (term.last or date.max)
    regime = regime_of(applied_on, PARAMETERS)
    if track not in tracks_of(regime):  # this application cannot be on it: as good as unknown
        assert term == decision_term(applied_on, None, parameters=PARAMETERS)
