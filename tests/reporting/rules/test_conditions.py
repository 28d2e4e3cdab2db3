"""Conditions: BSN, work permits and who is entitled."""

from dataclasses import replace

import pytest

from reporting.rules.figures import Reason
from reporting.rules.rows import Indication
from tests.reporting.rules.rows import FRAME, day, dossier, figure, permit, value


@pytest.mark.parametrize(
    ("assigned", "n"), [("2024-12-31", 0), ("2025-01-01", 1), ("2025-12-31", 1), ("2026-01-01", 0)]
)
def test_the_days_to_a_bsn_count_when_it_is_assigned_in_the_period(assigned, n):
    found = figure("V03", dossier(bsn_requested_on="2024-12-01", bsn_assigned_on=assigned))

    assert (found.n, found.reason) == ((1, None) if n else (0, Reason.NO_DATA))


def test_middle_and_ninth_tenth_of_the_days():
    people = [
        dossier(f"A-{days}", bsn_requested_on="2025-02-01", bsn_assigned_on=f"2025-02-{1 + days:02}")
        for days in (3, 5, 8, 20)
    ]

    found = figure("V03", *people)

    assert (found.value, found.p90, found.n) == (6.5, 20, 4)


def test_a_bsn_assigned_before_it_was_asked_has_no_days():
    assert figure("V03", dossier(bsn_requested_on="2025-03-02", bsn_assigned_on="2025-03-01")).n == 0


PERMITS = (
    permit("A-1", "2025-01-01", decided_on="2025-02-05", outcome="verleend", sector="horeca"),
    permit("A-1", "2025-01-01", complete_on="2025-01-02", decided_on="2025-03-07", outcome="verleend", sector="horeca"),
    permit("A-1", "2025-01-01", decided_on="2025-02-06", outcome="geweigerd", sector="bouw"),
    permit("A-1", "2024-12-31", complete_on="2025-01-02", decided_on="2025-03-06", outcome="geweigerd"),
    permit("A-1", "2025-01-01", decided_on="2025-02-05", outcome="ingetrokken"),
    permit("A-1", "2025-12-31"),
    permit("A-1", "2026-01-01", decided_on="2026-01-02", outcome="verleend"),
)


@pytest.mark.parametrize(
    ("code", "numerator", "denominator"),
    [("V07", 2, 4), ("V10", 1, 4), ("V11", 1, 4)],
)
def test_shares_of_decisions_leave_the_withdrawn_out(code, numerator, denominator):
    found = figure(code, dossier(), permits=PERMITS)

    assert (found.numerator, found.denominator, found.value) == (numerator, denominator, numerator / denominator)


def test_applications_are_those_asked_in_the_period():
    found = figure("V06", dossier(), permits=PERMITS)

    assert found.value == 5
    assert {key: cell.value for key, cell in found.breakdowns["sector"].items()} == {
        "bouw": 1,
        "horeca": 2,
        "onbekend": 2,
    }


def test_days_run_from_complete_or_else_from_asked():
    found = figure("V09", dossier(), permits=PERMITS)

    assert (found.value, found.p90, found.n) == (49.5, 64, 4)  # 35, 36, 63 and 64 days


@pytest.mark.parametrize(("code", "counted"), [("V07", 5), ("V09", 4), ("V10", 4), ("V11", 4)])
def test_a_refusal_before_the_application_was_complete_is_a_decision_without_days(code, counted):
    early = permit("A-1", "2025-01-01", complete_on="2025-02-01", decided_on="2025-01-31", outcome="geweigerd")
    found = figure(code, dossier(), permits=(*PERMITS, early))
    assert (found.n if found.denominator is None else found.denominator) == counted


@pytest.mark.parametrize(
    ("fields", "counted"),
    [
        ({"enrolled_on": "2025-12-31"}, 1),
        ({"enrolled_on": "2026-01-01"}, 0),
        ({"enrolled_on": "2025-01-01", "ended_on": "2025-12-31"}, 0),
        ({"enrolled_on": "2025-01-01", "ended_on": "2026-01-01"}, 1),
        ({"enrolled_on": "2025-01-01", "status_granted_on": "2025-12-31"}, 0),
        ({"enrolled_on": "2025-01-01", "status_granted_on": "2026-01-01"}, 1),
    ],
)
def test_only_active_asylum_seekers_can_be_entitled(fields, counted):
    found = figure("V16", dossier(**fields), indications=[Indication("A-1", True, "waiting_term_passed")])

    assert (found.numerator, found.denominator) == (counted, counted)


def test_who_is_not_entitled_is_told_by_the_first_reason():
    people = [dossier(f"A-{number}", enrolled_on="2025-01-01") for number in range(3)]
    rows = [
        Indication("A-0", True, "permit_valid"),
        Indication("A-1", False, "under_18"),
        Indication("A-2", False, "excluded"),
    ]

    found = figure("V16", *people, indications=rows)

    assert (found.numerator, found.denominator) == (1, 3)
    assert {key: cell.value for key, cell in found.breakdowns["reason"].items()} == {"excluded": 1, "under_18": 1}


def test_status_is_that_of_the_day_and_not_of_the_reference_date():
    people = [dossier(enrolled_on="2025-03-01", status_granted_on="2025-03-02")]

    by_status = figure("R03", *people).breakdowns["status"]

    assert list(by_status) == ["asielzoeker"]
    assert value("R03", *people, frame=replace(FRAME, on=day("2026-12-31"))) == 1
