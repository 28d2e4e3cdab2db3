"""People, papers and parameters to try the rules on, written down and generated."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from hypothesis import strategies as st

from legal.rules.facts import Event, EventKind, Exclusion, Facts, Permit, PermitOutcome
from legal.rules.parameters import ParameterRow, Parameters, parse_parameters
from legal.rules.right_to_work import right_to_work

DATA = Path(__file__).resolve().parents[2] / "legal" / "data" / "parameters.toml"
ROWS = parse_parameters(DATA.read_text(encoding="utf-8"))
PARAMETERS = Parameters.from_table(ROWS)

ON = date(2026, 11, 20)
BAKERY, KITCHEN = "Bakkerij Jansen", "Keuken De Vries"


def day(text):
    return date.fromisoformat(text)


def days(count):
    return timedelta(days=count)


def event(kind, on, until=None):
    return Event(kind, day(on), None if until is None else day(until))


W_DOCUMENT = event(EventKind.W_DOCUMENT, "2025-01-01")
BSN = event(EventKind.BSN_ASSIGNED, "2025-06-01")
BANK_ACCOUNT = event(EventKind.BANK_ACCOUNT, "2025-07-01")


def person(*events, paper=W_DOCUMENT, **facts):
    """An adult in reception who asked for asylum long ago and has every paper, but for what is said."""
    papers = () if paper is None else (paper,)
    known = {"birth_date": date(1990, 5, 5), "application_lodged_on": date(2024, 1, 10), "events": (*papers, *events)}
    return Facts(**(known | {"in_reception_from": date(2024, 1, 10)} | facts))


def granted(start="2026-01-01", end="2027-06-30", employer=BAKERY, requested="2025-11-01", decided="2025-12-15"):
    return Permit(day(requested), None, day(decided), PermitOutcome.GRANTED, day(start), day(end), employer)


def asked(requested="2026-11-01", complete=None, employer=BAKERY):
    return Permit(day(requested), None if complete is None else day(complete), employer=employer)


def closed(outcome, requested="2026-01-01", decided="2026-02-01", employer=BAKERY):
    return Permit(day(requested), None, day(decided), outcome, employer=employer)


def judge(facts, on=ON, parameters=PARAMETERS):
    return right_to_work(facts, on=day(on) if isinstance(on, str) else on, parameters=parameters)


def with_value(key, value, **period):
    """The parameters with one value for a key instead of its rows."""
    sample = next(row for row in ROWS if row.key == key)
    row = replace(sample, value=value, **({"valid_from": None, "valid_until": None} | period))
    return Parameters.from_table([row, *(other for other in ROWS if other.key != key)])


def row(key, value, unit, valid_from=None, valid_until=None, source="Een bron"):
    start, end = (None if text is None else day(text) for text in (valid_from, valid_until))
    return ParameterRow(key, value, unit, start, end, source, ROWS[0].confidence, "Een getal")


# Generated facts lie close together, so that they meet, touch and overlap often.
FIRST, LAST = date(2025, 10, 1), date(2027, 3, 1)
near = st.dates(FIRST, LAST)
perhaps = st.one_of(st.none(), near)
births = st.dates(date(2007, 6, 1), date(2009, 6, 1)) | st.sampled_from([date(1990, 5, 5), date(2008, 2, 29)])


@st.composite
def generated_events(draw, kinds=tuple(EventKind)):
    start = draw(near)
    return Event(
        draw(st.sampled_from(kinds)), start, draw(st.none() | st.integers(-2, 200).map(lambda n: start + days(n)))
    )


@st.composite
def generated_permits(draw):
    requested = draw(near)
    complete = draw(st.none() | st.integers(0, 20).map(lambda n: requested + days(n)))
    outcome = draw(st.sampled_from([*PermitOutcome, PermitOutcome.GRANTED, PermitOutcome.GRANTED]))
    employer = draw(st.sampled_from([BAKERY, KITCHEN]))
    if outcome is PermitOutcome.OPEN:
        return Permit(requested, complete, employer=employer)
    decided = requested + days(draw(st.integers(0, 80)))
    if outcome is not PermitOutcome.GRANTED:
        return Permit(requested, complete, decided, outcome, employer=employer)
    start = decided + days(draw(st.integers(0, 20)))
    return Permit(requested, complete, decided, outcome, start, start + days(draw(st.integers(0, 300))), employer)


PAPERS = (EventKind.W_DOCUMENT, EventKind.W_DOCUMENT, EventKind.BSN_ASSIGNED, EventKind.BANK_ACCOUNT, EventKind.MOVED)


def generated_facts(kinds=tuple(EventKind)):
    """Anybody: with `kinds` the events are of these kinds only."""
    return st.builds(
        Facts,
        birth_date=st.none() | births | births,
        birth_year_only=st.booleans(),
        application_lodged_on=st.none() | near | near | st.just(date(2025, 8, 31)),
        application_registered_on=perhaps,
        exclusion=st.sampled_from([*Exclusion, Exclusion.NO, Exclusion.NO]),
        exclusion_letter_on=perhaps,
        in_reception_from=perhaps,
        events=st.lists(generated_events(kinds), max_size=5).map(tuple),
        permits=st.lists(generated_permits(), max_size=3).map(tuple),
    )


# Half of the people have only papers, so that the later verdicts are reached often enough.
people = generated_facts(PAPERS) | generated_facts()
