"""The route of those who signed up in the period: a step counts of whom that step itself is known, and nobody else."""

from dataclasses import replace

import pytest

from reporting.rules.funnel import Step, funnel
from reporting.rules.rows import Cohort, Indication
from tests.reporting.rules.rows import FRAME, day, dossier, match, permit, placement


def counts(*dossiers, frame=FRAME, **parts):
    cohort = Cohort(dossiers=dossiers, **{name: tuple(rows) for name, rows in parts.items()})
    found = funnel(cohort, frame)
    assert list(found) == list(Step)
    return list(found.values())


GRANT = permit("A-1", "2025-02-01", decided_on="2025-12-31", outcome="verleend")
REFUSAL = permit("A-1", "2025-02-01", decided_on="2025-12-31", outcome="geweigerd")


@pytest.mark.parametrize(
    ("fields", "parts", "expected"),
    [
        ({"enrolled_on": "2024-12-31"}, {"placements": [placement("A-1", "2025-03-01")]}, [0, 0, 0, 0, 0]),
        ({}, {"placements": [placement("A-1", "2025-03-01")]}, [0, 0, 0, 0, 0]),
        ({"enrolled_on": "2025-01-01"}, {}, [1, 0, 0, 0, 0]),
        ({"enrolled_on": "2025-01-01", "intake_on": "2025-12-31"}, {}, [1, 1, 0, 0, 0]),
        ({"enrolled_on": "2025-01-01", "intake_on": "2026-01-01"}, {}, [1, 0, 0, 0, 0]),
        ({"enrolled_on": "2025-01-01"}, {"indications": [Indication("A-1", True)]}, [1, 0, 1, 0, 0]),
        ({"enrolled_on": "2025-01-01"}, {"indications": [Indication("A-1", False, "under_18")]}, [1, 0, 0, 0, 0]),
        ({"enrolled_on": "2025-01-01", "status_granted_on": "2025-12-31"}, {}, [1, 0, 1, 0, 0]),
        ({"enrolled_on": "2025-01-01", "status_granted_on": "2026-01-01"}, {}, [1, 0, 0, 0, 0]),
        ({"enrolled_on": "2025-01-01"}, {"matches": [match("A-1", "2025-12-31")]}, [1, 0, 0, 1, 0]),
        ({"enrolled_on": "2025-01-01"}, {"matches": [match("A-1", "2025-03-01")] * 2}, [1, 0, 0, 1, 0]),
        ({"enrolled_on": "2025-01-01"}, {"matches": [match("A-1", "2026-01-01")]}, [1, 0, 0, 0, 0]),
        ({"enrolled_on": "2025-01-01"}, {"placements": [placement("A-1", "2025-12-31")]}, [1, 0, 0, 0, 1]),
        ({"enrolled_on": "2025-01-01"}, {"placements": [placement("A-1", "2026-01-01")]}, [1, 0, 0, 0, 0]),
    ],
)
def test_each_step_is_that_of_the_reference_date(fields, parts, expected):
    assert counts(dossier(**fields), **parts) == expected


@pytest.mark.parametrize(
    ("ended_on", "indication", "application", "entitled"),
    [
        (None, Indication("A-1", False, "w_document_expired"), GRANT, 0),  # the check of the day says no
        (None, Indication("A-1", True), REFUSAL, 1),
        ("2025-12-31", None, GRANT, 1),
        ("2025-12-31", None, REFUSAL, 0),
        ("2025-12-31", None, replace(GRANT, decided_on=day("2026-01-01")), 0),
    ],
)
def test_who_may_work_is_what_the_check_says_and_after_the_end_what_was_granted(
    ended_on, indication, application, entitled
):
    person = dossier(enrolled_on="2025-01-01", ended_on=ended_on)
    found = counts(person, indications=[indication] if indication else [], permits=[application])
    assert found == [1, 0, entitled, 0, 0]


def test_a_later_step_makes_up_no_earlier_one():
    people = [dossier(f"A-{number}", enrolled_on="2025-02-01") for number in range(10)]
    work = [placement(f"A-{number}", "2025-03-01") for number in range(6)]
    found = counts(
        *people, placements=work, matches=[match("A-9", "2025-03-01")], frame=replace(FRAME, on=day("2025-06-30"))
    )
    assert found == [10, 0, 0, 1, 6]
