"""Figures of the guidance: what stood in the way, what was done, and how often people were spoken with.

Barriers are reports: a person who is stopped by two things counts twice, and so does one thing that two parties report.
Where a pilot only counts, the numbers of its months count. A cell is hidden by the number of people behind it; behind a
number without names as many people are supposed as there are reports.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

from reporting.rules.breakdowns import Item
from reporting.rules.employers import EMPLOYER
from reporting.rules.figures import NO_DATA, Breakdown, Cell, Figure, Number, case_numbers, count, ratio, share
from reporting.rules.populations import Populations


def barriers(p: Populations) -> Figure:
    """E05: reports in the period, beside who is active on the reference date."""
    if not p.cohort.barriers and not p.cohort.barrier_counts:
        return NO_DATA
    reports = [(row.code, row.reported_by, row.case, 1) for row in p.barriers]
    reports += [
        (row.code, row.reported_by, "", row.number) for row in p.cohort.barrier_counts if p.frame.holds(row.month)
    ]
    total = sum(number for *_keys, number in reports)
    active = [dossier.case for dossier in p.cohort.dossiers if dossier.is_active(p.frame.on)]
    return Figure(
        value=total,
        numerator=total,
        denominator=len(active),
        breakdowns={
            "barrier": _table((code, case, number) for code, _by, case, number in reports),
            "reporter": _table((by, case, number) for _code, by, case, number in reports),
        },
        numerator_cases=tuple(sorted({row.case for row in p.barriers})),
        denominator_cases=tuple(sorted(active)),
    )


def _table(reports: Iterable[tuple[str, str, int]]) -> Breakdown:
    """The number of reports by key, with the number of people behind each."""
    numbers: dict[str, int] = defaultdict(int)
    people: dict[str, set[str]] = defaultdict(set)
    nameless: dict[str, int] = defaultdict(int)
    for key, case, number in reports:
        numbers[key] += number
        if case:
            people[key].add(case)
        else:
            nameless[key] += number
    return {key: Cell(value=numbers[key], people=len(people[key]) + nameless[key]) for key in sorted(numbers)}


def supported(p: Populations, by: tuple[str, ...]) -> Figure:
    """R06: people with support in the period."""
    return count(p.supported, by) if p.cohort.support else NO_DATA


def support_by_kind(p: Populations) -> Figure:
    """R08: the same people, by kind; who got two kinds stands in both."""
    if not p.cohort.support:
        return NO_DATA
    by_kind: Mapping[str, set[str]] = defaultdict(set)
    for row in p.support_rows:
        by_kind[row.kind].add(row.case)
    cells = {kind: Cell(value=len(cases), people=len(cases)) for kind, cases in sorted(by_kind.items())}
    return replace(count(p.supported, ()), breakdowns={"support": cells})


def contacts(p: Populations) -> Figure:
    """R09: contacts in the period for each person with support or contact in it."""
    found = [row for row in p.cohort.contacts if row.case in p.cohort.by_case and p.frame.holds(row.happened_on)]
    people = sorted({*(row.case for row in found), *case_numbers(p.supported)})
    if not people:
        return NO_DATA
    return Figure(
        value=share(len(found), len(people)).value,
        numerator=len(found),
        denominator=len(people),
        denominator_cases=tuple(people),
    )


FIRST_WEEKS = timedelta(weeks=4)
JOB_COACHING, TAILORED = "jobcoaching", "maatwerk"


def followed(p: Populations) -> Figure:
    """B01: of the people of W02, who was heard about (by either of the two) in the first 4 weeks of that work."""
    if not p.cohort.check_ins:
        return NO_DATA
    days = defaultdict(list)
    for row in p.cohort.check_ins:
        days[row.case].append(row.happened_on)
    heard = [item for item in p.started if any(item.day <= day <= item.day + FIRST_WEEKS for day in days[item.case])]
    return ratio(heard, p.started, ())


def _coached(p: Populations) -> list[Item]:
    sessions = {row.case for row in p.cohort.support if row.kind == JOB_COACHING and row.given_on <= p.frame.on}
    first = p.cohort.first_placements
    return [item for item in p.started if first[item.case].has_coach or item.case in sessions]


def coached(p: Populations) -> Figure:
    """B02: of the people of W02, who has a job coach at that work, or had a session of job coaching by the day."""
    return ratio(_coached(p), p.started, ())


def coaching_hours(p: Populations) -> Figure:
    """B03: hours of job coaching in the period for the people of B02, a mean over all of them.

    A session without hours adds nothing; where nobody ever wrote down hours, there is no number.
    """
    sessions = [row for row in p.cohort.support if row.kind == JOB_COACHING and row.hours is not None]
    people = case_numbers(_coached(p))
    if not sessions or not people:
        return NO_DATA
    theirs = [row for row in sessions if row.case in people and p.frame.holds(row.given_on)]
    mine = [row for row in theirs if row.given_on <= p.frame.on]
    hours = sum((row.hours or Decimal(0) for row in mine), Decimal(0))
    return Figure(
        value=share(hours, len(people)).value,
        numerator=hours,
        denominator=len(people),
        numerator_cases=tuple(sorted({row.case for row in mine})),
        denominator_cases=people,
    )


def tailored(p: Populations) -> Figure:
    """B04: euros of small costs granted in the period and of support of that kind, and how often, by kind.

    Of a cost counts what was paid by the reference date, and until then what was granted. Support that came without an
    amount is a use all the same.
    """
    on, known = p.frame.on, p.cohort.by_case
    uses = [
        (row.case, row.kind, row.spent(on))
        for row in p.cohort.costs
        if row.case in known and p.frame.holds(row.decided_on) and row.decided_on <= on
    ]
    given = [row for row in p.support_rows if row.kind == TAILORED and row.given_on <= on]
    uses += [(row.case, TAILORED, row.amount or Decimal(0)) for row in given]
    if not p.cohort.costs and not any(row.kind == TAILORED for row in p.cohort.support):
        return NO_DATA
    euros: dict[str, Decimal] = defaultdict(Decimal)
    times: dict[str, int] = defaultdict(int)
    people: dict[str, set[str]] = defaultdict(set)
    for case, kind, amount in uses:
        euros[kind] += amount
        times[kind] += 1
        people[kind].add(case)
    total = sum(euros.values(), Decimal(0))
    return Figure(
        value=total,
        numerator=total,
        denominator=len(p.supported),
        breakdowns={
            "cost": {kind: Cell(value=euros[kind], people=len(people[kind])) for kind in sorted(euros)},
            "uses": {kind: Cell(value=times[kind], people=len(people[kind])) for kind in sorted(times)},
        },
        numerator_cases=tuple(sorted({case for case, _kind, _amount in uses})),
        denominator_cases=case_numbers(p.supported),
    )


def satisfaction(p: Populations, respondent: str) -> Figure:
    """E01 and G07: the mean of what participants or employers answered in the period, from 1 to 5.

    It is a mean over respondents, and a respondent counts once: who answered more often counts with the mean of the own
    answers. So nobody weighs more for being asked more, and few respondents stay few for the rule on small numbers. A
    participant is one respondent, and so is an employer, whoever of its people answered and about how many of them.
    """
    answers: dict[str, list[int]] = defaultdict(list)
    cases = set()
    for row in p.cohort.check_ins:
        if row.respondent == respondent and row.satisfaction is not None and p.frame.holds(row.happened_on):
            answers[row.employer if respondent == EMPLOYER else row.case].append(row.satisfaction)
            cases.add(row.case)
    if not answers:
        return NO_DATA
    own = sum((Fraction(sum(given), len(given)) for given in answers.values()), Fraction(0))
    return Figure(
        value=float(own / len(answers)),
        numerator=_plain(own),
        denominator=len(answers),
        denominator_cases=tuple(sorted(cases)),
    )


def _plain(number: Fraction) -> Number:
    return number.numerator if number.denominator == 1 else float(number)
