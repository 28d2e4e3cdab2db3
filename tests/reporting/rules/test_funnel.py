"""The route of those who signed up in the period: nobody counts for a step without the steps before it."""

from dataclasses import replace

import pytest

from reporting.rules.funnel import Step, funnel
from reporting.rules.rows import Cohort, Indication
from tests.reporting.rules.rows import FRAME, day, dossier, match, permit, placement


def counts(*dossiers, **parts):
    cohort = Cohort(dossiers=dossiers, **{name: tuple(rows) for name, rows in parts.items()})
    return [count for _step, count in funnel(cohort, FRAME).items()]


@pytest.mark.parametrize(
    ("fields", "parts", "expected"),
    [
        ({"enrolled_on": "2024-12-31"}, {}, [0, 0, 0, 0, 0]),
        ({"enrolled_on": "2025-01-01"}, {}, [1, 0, 0, 0, 0]),
        ({"enrolled_on": "2025-01-01", "intake_on": "2025-12-31"}, {}, [1, 1, 0, 0, 0]),
        ({"enrolled_on": "2025-01-01", "intake_on": "2026-01-01"}, {}, [1, 0, 0, 0, 0]),
        ({"enrolled_on": "2025-01-01"}, {"indications": [Indication("A-1", True)]}, [1, 1, 1, 0, 0]),
        ({"enrolled_on": "2025-01-01"}, {"indications": [Indication("A-1", False, "under_18")]}, [1, 0, 0, 0, 0]),
        ({"enrolled_on": "2025-01-01", "status_granted_on": "2025-12-31"}, {}, [1, 1, 1, 0, 0]),
        (
            {"enrolled_on": "2025-01-01"},
            {"permits": [permit("A-1", "2025-02-01", decided_on="2025-12-31", outcome="verleend")]},
            [1, 1, 1, 0, 0],
        ),
        ({"enrolled_on": "2025-01-01"}, {"matches": [match("A-1", "2025-12-31")]}, [1, 1, 1, 1, 0]),
        ({"enrolled_on": "2025-01-01"}, {"matches": [match("A-1", "2026-01-01")]}, [1, 0, 0, 0, 0]),
        ({"enrolled_on": "2025-01-01"}, {"placements": [placement("A-1", "2025-12-31")]}, [1, 1, 1, 1, 1]),
        ({"enrolled_on": "2025-01-01"}, {"placements": [placement("A-1", "2026-01-01")]}, [1, 0, 0, 0, 0]),
    ],
)
def test_each_step_is_that_of_the_reference_date(fields, parts, expected):
    assert counts(dossier(**fields), **parts) == expected


def test_no_step_exceeds_the_one_before_it():
    people = [dossier(f"A-{number}", enrolled_on="2025-02-01") for number in range(4)]
    found = funnel(
        Cohort(
            dossiers=tuple(people), placements=(placement("A-0", "2025-03-01"),), matches=(match("A-1", "2025-03-01"),)
        ),
        replace(FRAME, on=day("2025-06-30")),
    )

    assert list(found) == list(Step)
    assert list(found.values()) == sorted(found.values(), reverse=True) == [4, 2, 2, 2, 1]
