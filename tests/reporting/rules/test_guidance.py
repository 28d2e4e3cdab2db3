"""Barriers by code and by who reports them, support by kind, and contacts: exact, and hidden where few people stand."""

from datetime import date

import pytest

from reporting.rules.figures import Reason
from reporting.rules.publication import Audience, publish
from reporting.rules.rows import Barrier, BarrierCount, CheckIn, Contact, Support
from tests.reporting.rules.rows import day, dossier, figure, placement


def barrier(case, code="taal", by="deelnemer", since="2025-03-01"):
    return Barrier(case, code, by, day(since))


def values(found, key):
    return {name: cell.value for name, cell in found.breakdowns[key].items()}


def people(number):
    return [dossier(f"A-{n}", enrolled_on="2025-01-01") for n in range(number)]


def test_barriers_are_counted_by_code_and_by_who_reports_them():
    rows = [
        barrier("A-0"),
        barrier("A-1", by="coa"),
        barrier("A-1", "vervoer"),
        barrier("A-1", since="2024-12-31"),
        barrier("elders"),
    ]
    found = figure("E05", *people(2), barriers=rows)
    assert (found.value, found.denominator) == (3, 2)
    assert values(found, "barrier") == {"taal": 2, "vervoer": 1}
    assert values(found, "reporter") == {"coa": 1, "deelnemer": 2}
    assert found.numerator_cases == ("A-0", "A-1")


def test_what_a_pilot_only_counts_is_in_it_by_month():
    counts = [
        BarrierCount("taal", "coa", date(2025, 1, 1), 4),
        BarrierCount("reba", "coa", date(2025, 12, 1), 2),
        BarrierCount("reba", "coa", date(2024, 12, 1), 9),
    ]
    found = figure("E05", barrier_counts=counts)
    assert found.value == 6
    assert values(found, "barrier") == {"reba": 2, "taal": 4}


def test_without_any_barrier_there_is_no_data_and_with_one_elsewhere_it_is_nought():
    assert figure("E05").reason is Reason.NO_DATA
    assert figure("E05", *people(1), barriers=[barrier("A-0", since="2024-01-01")]).value == 0


def test_many_reports_of_few_people_are_hidden_in_a_report():
    rows = [barrier(f"A-{n}", "taal") for n in range(12)] + [barrier(f"A-{n}", "vervoer") for n in range(9)]
    rows += [barrier("A-1", "reba", by=by) for by in ("coa", "werkgever", "werkplein", "deelnemer")]
    rows += [barrier("A-2", "reba", by=by) for by in ("coa", "werkgever", "werkplein", "deelnemer")]
    found = publish({"E05": figure("E05", *people(40), barriers=rows)}, audience=Audience.REPORT, people=40)["E05"]
    table = found.breakdowns["barrier"]
    assert table["reba"].hidden == "<5"
    assert table["reba"].value is None
    assert found.numerator_cases == ()


def test_support_counts_people_once_and_in_every_kind_they_got():
    rows = [
        Support("A-0", "cv", day("2025-02-01")),
        Support("A-0", "cv", day("2025-03-01")),
        Support("A-0", "taal", day("2025-03-01")),
        Support("A-1", "taal", day("2025-12-31")),
        Support("A-1", "advies", day("2026-01-01")),
    ]
    assert figure("R06", *people(3), support=rows).value == 2
    found = figure("R08", *people(3), support=rows)
    assert (found.value, values(found, "support")) == (2, {"cv": 1, "taal": 2})
    assert figure("R06", *people(1)).reason is Reason.NO_DATA


def test_contacts_are_a_mean_over_who_had_support_or_contact():
    support = [Support("A-0", "cv", day("2025-02-01"))]
    contacts = [Contact("A-1", day("2025-02-01")), Contact("A-1", day("2025-02-02")), Contact("A-1", day("2024-02-02"))]
    found = figure("R09", *people(3), support=support, contacts=contacts)
    assert (found.value, found.numerator, found.denominator) == (1.0, 2, 2)
    rest = [Contact("A-2", day("2025-02-01")) for _often in range(2)]
    assert figure("R09", *people(3), support=support, contacts=contacts + rest).value == 4 / 3
    small = publish({"R09": found}, audience=Audience.REPORT, people=40)["R09"]
    assert small.reason is Reason.SUPPRESSED


def test_aftercare_counts_who_was_heard_about_in_the_first_four_weeks():
    work = [placement(f"A-{number}", "2025-03-01") for number in range(4)]
    heard = [
        CheckIn("A-0", day("2025-03-01")),  # the first day
        CheckIn("A-1", day("2025-03-29")),  # the last that counts
        CheckIn("A-2", day("2025-03-30")),
        CheckIn("A-3", day("2025-02-28")),
    ]
    found = figure("B01", *people(5), placements=work, check_ins=heard)
    assert (found.value, found.numerator_cases) == (0.5, ("A-0", "A-1"))
    assert figure("B01", *people(1), placements=work[:1]).reason is Reason.NO_DATA


def test_coaching_is_a_coach_at_the_first_work_or_a_session():
    work = [placement("A-0", "2025-03-01", has_coach=True), *(placement(f"A-{n}", "2025-03-01") for n in (1, 2, 3))]
    sessions = [
        Support("A-1", "jobcoaching", day("2025-12-31")),
        Support("A-2", "jobcoaching", day("2026-01-01")),  # after the day that is asked about
        Support("A-3", "cv", day("2025-04-01")),
    ]
    found = figure("B02", *people(5), placements=work, support=sessions)
    assert (found.value, found.numerator_cases) == (0.5, ("A-0", "A-1"))


def test_satisfaction_is_the_mean_of_who_answered_in_the_period():
    answers = [
        CheckIn("A-0", day("2025-02-01"), "deelnemer", 5),
        CheckIn("A-0", day("2025-03-01"), "deelnemer", 2),
        CheckIn("A-1", day("2025-03-01"), "deelnemer", None),
        CheckIn("A-1", day("2026-01-01"), "deelnemer", 1),
        CheckIn("A-0", day("2025-02-01"), "werkgever", 4),
        CheckIn("A-0", day("2025-02-01"), "", 1),
    ]
    participants = figure("E01", *people(2), check_ins=answers)
    assert (participants.value, participants.numerator, participants.denominator) == (3.5, 3.5, 1)
    assert participants.denominator_cases == ("A-0",)
    assert figure("G07", *people(2), check_ins=answers).value == 4.0
    assert figure("G07", *people(2), check_ins=answers[:4]).reason is Reason.NO_DATA


def test_who_answers_more_often_counts_once_with_the_mean_of_the_own_answers():
    own = [CheckIn("A-0", day("2025-02-01"), "deelnemer", score) for score in (5, 5, 4)]
    found = figure("E01", *people(2), check_ins=[*own, CheckIn("A-1", day("2025-03-01"), "deelnemer", 1)])
    assert (found.value, found.numerator, found.denominator) == (17 / 6, 17 / 3, 2)
    told = [("A-0", "bakker", 5), ("A-1", "bakker", 4), ("A-2", "bakker", 3), ("A-3", "slager", 1)]
    rows = [CheckIn(case, day("2025-02-01"), "werkgever", score, employer) for case, employer, score in told]
    found = figure("G07", *people(4), check_ins=rows)
    assert (found.value, found.numerator, found.denominator) == (2.5, 5, 2)
    assert found.denominator_cases == ("A-0", "A-1", "A-2", "A-3")


@pytest.mark.parametrize(("code", "respondent"), [("E01", "deelnemer"), ("G07", "werkgever")])
@pytest.mark.parametrize(
    ("audience", "respondents", "is_shown"),
    [(Audience.PUBLIC, 1, False), (Audience.PUBLIC, 9, False), (Audience.PUBLIC, 10, True)]
    + [(Audience.REPORT, 4, False), (Audience.REPORT, 5, True), (Audience.TEAM, 1, True)],
)
def test_many_answers_of_few_are_as_small_as_the_few(code, respondent, audience, respondents, is_shown):
    """Each person works elsewhere, and each of the two was heard 11 times."""
    rows = [
        CheckIn(f"A-{number}", date(2025, month, 1), respondent, 4, f"werkgever {number}")
        for number in range(respondents)
        for month in range(1, 12)
    ]
    found = publish({code: figure(code, *people(40), check_ins=rows)}, audience=audience, people=40)[code]
    assert (found.value, found.is_suppressed) == ((4.0, False) if is_shown else (None, True))
