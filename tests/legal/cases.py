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


def row(key, value, unit, *period):
    """A row with a source; `period` is its first and last day as text."""
    start, end = (None if text is None else day(text) for text in (*period, None, None)[:2])
    return ParameterRow(key, value, unit, start, end, "Een bron", ROWS[0].confidence, "Een getal")


# Generated facts lie close together, so that they meet, touch and overlap often. They are drawn from a random source
# that Hypothesis hands out: spread evenly, the same in every run.
FIRST, LAST = date(2025, 10, 1), date(2027, 3, 1)
BIRTHS = (date(1990, 5, 5), date(1990, 5, 5), date(2004, 1, 1), date(2008, 2, 29), date(2008, 7, 1), date(2009, 1, 31))
APPLICATIONS = (date(2025, 3, 1), date(2025, 8, 31), date(2025, 9, 30), date(2025, 12, 15), date(2026, 6, 12))
PAPERS = (EventKind.W_DOCUMENT, EventKind.W_DOCUMENT, EventKind.BSN_ASSIGNED, EventKind.BANK_ACCOUNT, EventKind.MOVED)
PAPER_ENDS = (None, date(2026, 6, 30), date(2026, 12, 31), date(2028, 1, 1))


def any_day(source):
    return FIRST + days(source.randint(0, (LAST - FIRST).days))


def any_event(source, kinds=tuple(EventKind)):
    start = any_day(source)
    return Event(source.choice(kinds), start, source.choice([None, start + days(source.randint(-2, 200))]))


def any_permit(source):
    requested, employer = any_day(source), source.choice([BAKERY, KITCHEN])
    complete = source.choice([None, requested + days(source.randint(0, 20))])
    outcome = source.choice([*PermitOutcome, PermitOutcome.GRANTED, PermitOutcome.GRANTED])
    if outcome is PermitOutcome.OPEN:
        return Permit(requested, complete, employer=employer)
    decided = requested + days(source.randint(0, 80))
    if outcome is not PermitOutcome.GRANTED:
        return Permit(requested, complete, decided, outcome, employer=employer)
    start = decided + days(source.randint(0, 20))
    return Permit(requested, complete, decided, outcome, start, start + days(source.randint(0, 300)), employer)


def anybody(source):
    """Somebody of whom anything may be recorded, or nothing."""
    return Facts(
        birth_date=source.choice([None, *BIRTHS]),
        birth_year_only=source.choice([False, True]),
        application_lodged_on=source.choice([None, any_day(source), *APPLICATIONS]),
        application_registered_on=source.choice([None, any_day(source)]),
        exclusion=source.choice(list(Exclusion)),
        exclusion_letter_on=source.choice([None, any_day(source)]),
        in_reception_from=source.choice([None, any_day(source)]),
        events=tuple(any_event(source) for _ in range(source.randint(0, 5))),
        permits=tuple(any_permit(source) for _ in range(source.randint(0, 3))),
    )


def on_the_road(source):
    """Somebody whom little keeps from work, so that the later verdicts are reached as often as the earlier ones."""
    papers = (any_event(source, PAPERS) for _ in range(source.randint(0, 2)))
    return Facts(
        birth_date=source.choice(BIRTHS),
        birth_year_only=source.choice([False, False, True]),
        application_lodged_on=source.choice(APPLICATIONS),
        exclusion=source.choice([Exclusion.NO, Exclusion.NO, Exclusion.UNKNOWN]),
        in_reception_from=source.choice([None, date(2026, 3, 1)]),
        events=(Event(EventKind.W_DOCUMENT, FIRST, source.choice(PAPER_ENDS)), *papers),
        permits=tuple(any_permit(source) for _ in range(source.randint(0, 3))),
    )


def generated(maker):
    return st.randoms(use_true_random=True).map(maker)


near = generated(any_day)
events_of_anybody = generated(lambda source: [any_event(source) for _ in range(source.randint(0, 3))])
permits_of_anybody = generated(lambda source: [any_permit(source) for _ in range(source.randint(0, 5))])
people = generated(lambda source: source.choice([anybody, on_the_road, on_the_road])(source))
