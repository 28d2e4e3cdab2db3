"""Volunteering: from the receipt of UWV on, three years, and never without a W-document."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from legal.rules.facts import EventKind, Exclusion
from legal.rules.parameters import Parameters
from legal.rules.volunteering import Declaration, VolunteerReason, expected_by, may_volunteer, valid_until
from tests.legal.cases import PARAMETERS, ROWS, W_DOCUMENT, day, event, near, people, person

ON = date(2026, 11, 20)
ASKED = Declaration(date(2026, 11, 1))
CONFIRMED = replace(ASKED, receipt_confirmed_on=date(2026, 11, 10))
GRANTED = replace(CONFIRMED, granted_on=date(2026, 11, 15))
REFUSED = replace(CONFIRMED, refused_on=date(2026, 11, 16))
STATUS = event(EventKind.STATUS_GRANTED, "2026-11-20")
REJECTED = event(EventKind.REJECTED, "2026-10-01")
APPEALED = event(EventKind.APPEAL_LODGED, "2026-10-08")


def ask(facts, declaration, on=ON):
    answer = may_volunteer(facts, declaration, on=day(on) if isinstance(on, str) else on, parameters=PARAMETERS)
    return answer.allowed, [reason.value for reason in answer.reasons]


@pytest.mark.parametrize(
    ("declaration", "on", "allowed", "reason"),
    [
        (None, "2026-11-20", False, "declaration_needed"),
        (ASKED, "2026-10-31", False, "declaration_needed"),
        (ASKED, "2026-11-20", False, "receipt_needed"),
        (CONFIRMED, "2026-11-09", False, "receipt_needed"),
        (CONFIRMED, "2026-11-10", True, "receipt_confirmed"),
        (CONFIRMED, "2026-11-11", True, "receipt_confirmed"),
        (REFUSED, "2026-11-15", True, "receipt_confirmed"),
        (REFUSED, "2026-11-16", False, "declaration_refused"),
        (GRANTED, "2026-11-14", True, "receipt_confirmed"),
        (GRANTED, "2026-11-15", True, "declaration_granted"),
        (GRANTED, "2029-11-15", True, "declaration_granted"),
        (GRANTED, "2029-11-16", False, "declaration_expired"),
    ],
)
def test_the_declaration_decides_from_its_receipt_on(declaration, on, allowed, reason):
    assert ask(person(), declaration, on) == (allowed, [reason])


@pytest.mark.parametrize(
    ("facts", "allowed", "reasons"),
    [
        (person(STATUS, paper=None), True, ["status_granted"]),
        (person(paper=None), False, ["w_document_needed"]),
        (person(paper=event(EventKind.W_DOCUMENT, "2026-01-01", "2026-11-19")), False, ["w_document_needed"]),
        (person(paper=event(EventKind.W_DOCUMENT, "2026-11-20")), True, ["receipt_confirmed"]),
        (person(REJECTED), False, ["no_lawful_stay"]),
        (person(REJECTED, APPEALED), True, ["receipt_confirmed"]),
        (person(event(EventKind.DEPARTED, "2026-11-20")), False, ["no_lawful_stay"]),
        (person(event(EventKind.WITHDRAWN, "2026-11-20")), False, ["no_lawful_stay"]),
        (person(event(EventKind.DISPLACED_UKRAINE, "2026-01-01")), None, ["displaced_ukraine"]),
        (person(exclusion=Exclusion.YES), True, ["receipt_confirmed"]),
    ],
)
def test_whoever_stays_lawfully_and_has_a_w_document_may_volunteer(facts, allowed, reasons):
    assert ask(facts, CONFIRMED) == (allowed, reasons)


def test_all_that_stands_in_the_way_is_told():
    assert ask(person(paper=None), ASKED) == (False, ["w_document_needed", "receipt_needed"])


@pytest.mark.parametrize(("given_on", "last"), [("2024-02-29", "2027-02-28"), ("2026-03-01", "2029-03-01")])
def test_a_declaration_is_good_for_three_years(given_on, last):
    assert valid_until(day(given_on), PARAMETERS) == day(last)


def test_without_its_numbers_the_rule_keeps_to_three_years_and_expects_no_day():
    bare = Parameters.from_table(row for row in ROWS if not row.key.startswith("volunteer_"))
    assert valid_until(date(2026, 1, 1), bare) == date(2029, 1, 1)
    assert expected_by(date(2026, 1, 1), bare) is None
    assert expected_by(date(2026, 1, 1), PARAMETERS) == date(2026, 1, 15)


@given(people, near)
def test_only_a_status_makes_a_w_document_and_a_declaration_needless(facts, on):
    without = may_volunteer(facts, None, on=on, parameters=PARAMETERS)
    assert without.allowed is not True or without.reasons == (VolunteerReason.STATUS_GRANTED,)
    bare = replace(facts, events=tuple(e for e in facts.events if e.kind is not W_DOCUMENT.kind))
    answer = may_volunteer(bare, CONFIRMED, on=on, parameters=PARAMETERS)
    assert answer.allowed is not True or answer.reasons == (VolunteerReason.STATUS_GRANTED,)
