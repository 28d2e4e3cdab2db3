"""Hours, small costs, meetings and employers; each against a hand count, and hidden where few people stand."""

from decimal import Decimal as D

import pytest

from reporting.rules.figures import Reason
from reporting.rules.publication import Audience, publish
from reporting.rules.register import INDICATORS
from reporting.rules.rows import CheckIn, Cost, Employer, Meeting, Support
from reporting.shown import shown, tables
from tests.reporting.rules.rows import day, dossier, figure, placement

PEOPLE = [dossier(f"A-{number}") for number in range(40)]


def session(case, on, hours):
    return Support(case, "jobcoaching", day(on), None if hours is None else D(hours))


def test_hours_of_coaching_are_a_mean_over_the_coached_people_who_started():
    work = [
        placement("A-0", "2025-03-01", has_coach=True),
        placement("A-1", "2025-03-01"),
        placement("A-2", "2025-03-01"),
    ]
    rows = [
        session("A-1", "2025-04-01", "1.5"),
        session("A-1", "2025-12-31", "2"),
        session("A-1", "2025-05-01", None),  # nobody wrote down how long
        session("A-1", "2024-12-31", "8"),  # before the period
        session("A-9", "2025-04-01", "8"),  # who did not start
        Support("A-0", "cv", day("2025-04-01"), D(8)),
    ]
    found = figure("B03", *PEOPLE, placements=work, support=rows)
    assert (found.value, found.numerator, found.denominator) == (1.75, D("3.5"), 2)
    assert (found.numerator_cases, found.denominator_cases) == (("A-1",), ("A-0", "A-1"))
    assert figure("B03", *PEOPLE, placements=work, support=rows[2:3]).reason is Reason.NO_DATA
    assert publish({"B03": found}, audience=Audience.REPORT, people=40)["B03"].reason is Reason.SUPPRESSED


COSTS = [
    Cost("A-0", "reiskosten", day("2025-02-01"), D(80), day("2025-03-01"), D("72.50")),
    Cost("A-0", "reiskosten", day("2025-12-31"), D(80), day("2026-01-05"), D(60)),  # paid after the reference date
    Cost("A-1", "cursus", day("2025-05-01"), D(245)),
    Cost("A-1", "cursus", day("2024-12-31"), D(999)),
    Cost("A-1", "cursus", day("2026-01-01"), D(999)),
    Cost("elders", "cursus", day("2025-05-01"), D(999)),
]


def test_small_costs_are_euros_and_times_by_kind():
    support = [
        Support("A-2", "maatwerk", day("2025-06-01"), None, D("20.10")),
        Support("A-3", "maatwerk", day("2025-06-01")),
        Support("A-4", "cv", day("2025-06-01"), None, D(999)),
        Support("A-2", "maatwerk", day("2026-06-01"), None, D(999)),
    ]
    found = figure("B04", *PEOPLE, costs=COSTS, support=support)
    assert (found.value, found.denominator) == (D("417.60"), 3)
    assert {key: cell.value for key, cell in found.breakdowns["cost"].items()} == {
        "cursus": D(245),
        "maatwerk": D("20.10"),
        "reiskosten": D("152.50"),
    }
    assert {key: cell.value for key, cell in found.breakdowns["uses"].items()} == {
        "cursus": 1,
        "maatwerk": 2,
        "reiskosten": 2,
    }
    assert found.numerator_cases == ("A-0", "A-1", "A-2", "A-3")
    assert figure("B04", *PEOPLE, support=support[2:3]).reason is Reason.NO_DATA
    assert figure("B04", *PEOPLE, costs=COSTS[3:4]).value == 0
    euros, times = tables("B04", found)
    assert (shown("B04", found).text, shown("B04", found).beside) == (
        "\N{EURO SIGN}\N{NO-BREAK SPACE}418",
        "bij 3 mensen met ondersteuning",
    )
    assert [(row.label, row.text) for row in times.rows] == [
        ("Reiskosten", "2"),
        ("Cursus", "1"),
        ("Zonder soort", "2"),
    ]
    assert [row.label for row in euros.rows] == ["Reiskosten", "Cursus", "Zonder soort"]


def test_what_few_people_got_is_hidden_by_their_number_and_not_by_the_euros():
    costs = [Cost(f"A-{number}", "reiskosten", day("2025-05-01"), D(1)) for number in range(12)]
    costs += [Cost("A-1", "cursus", day("2025-05-01"), D(700)), Cost("A-2", "workshop", day("2025-05-01"), D(90))]
    support = [Support(f"A-{number}", "cv", day("2025-05-01")) for number in range(12)]
    found = publish({"B04": figure("B04", *PEOPLE, costs=costs, support=support)}, audience=Audience.REPORT, people=40)
    table = found["B04"].breakdowns["cost"]
    assert (table["cursus"].hidden, table["workshop"].hidden, table["cursus"].value) == ("<5", "<5", None)


@pytest.mark.parametrize(("got", "reason"), [(0, None), (1, Reason.SUPPRESSED), (4, Reason.SUPPRESSED), (5, None)])
def test_the_euros_of_few_are_hidden_among_many_who_had_other_support(got, reason):
    costs = [Cost("A-1", "cursus", day("2024-05-01"), D(1))]  # before the period: the pilot does have small costs
    costs += [Cost(f"A-{number}", "cursus", day("2025-05-01"), D(700)) for number in range(got)]
    support = [Support(f"A-{number}", "cv", day("2025-05-01")) for number in range(12)]
    people = [dossier(f"A-{number}") for number in range(12)]
    found = publish({"B04": figure("B04", *people, costs=costs, support=support)}, audience=Audience.REPORT, people=40)
    assert (found["B04"].reason, found["B04"].value) == (reason, None if reason else 700 * got)


FAIRS = [
    Meeting("banenmarkt", day("2025-03-01"), "Graswijk", 10, 4, ("A-0", "A-1"), ("w1", "w2")),
    Meeting("banenmarkt", day("2025-09-01"), "", None, None, ("A-1", "A-2"), ("w2", "w3", "w4")),
    Meeting("banenmarkt", day("2025-10-01")),  # nobody wrote down who came
    Meeting("banenmarkt", day("2026-01-01"), "", 99, 99),
    Meeting("workshop", day("2025-04-01"), "", None, 6, (), ("w1",)),
    Meeting("workshop", day("2025-05-01"), "", None, 2, (), ("w1", "w5")),
    Meeting("voorlichting", day("2025-02-01"), "Graswijk", 30, None, ("A-0",)),
    Meeting("voorlichting", day("2025-03-01"), "Graswijk", 20, None, ("A-0", "A-1")),
    Meeting("voorlichting", day("2025-04-01"), "", 7),
]


def test_meetings_count_each_name_once_and_who_is_only_counted_each_time():
    fairs, workshops, sessions = (figure(code, *PEOPLE, meetings=FAIRS) for code in ("R12", "B05", "R11"))
    # three names and eight that are only counted; four employers by name and two by count
    assert (fairs.value, fairs.denominator) == (11, 3)
    assert {key: cell.value for key, cell in fairs.breakdowns["reached"].items()} == {"kandidaten": 11, "werkgevers": 6}
    assert fairs.numerator_cases == ("A-0", "A-1", "A-2")
    assert shown("B05", workshops).beside == "werkgevers, bij 2 workshops"
    assert shown("B05", figure("B05", *PEOPLE, meetings=FAIRS[4:5])).beside == "werkgevers, bij 1 workshop"
    assert {code: INDICATORS[code].over_label for code in ("B05", "W05")} == {"B05": "Naast", "W05": "Als deel van"}
    assert (workshops.value, workshops.denominator, workshops.numerator_cases) == (7, 2, ())
    assert (sessions.value, sessions.denominator) == (2 + 29 + 18 + 7, 3)
    assert {key: cell.value for key, cell in sessions.breakdowns["location"].items()} == {"Graswijk": 49, "onbekend": 7}


def test_without_a_number_or_a_meeting_there_is_no_data_and_with_one_at_another_time_it_is_nought():
    assert figure("R12", *PEOPLE, meetings=FAIRS[2:3]).reason is Reason.NO_DATA
    assert figure("B05", *PEOPLE, meetings=FAIRS[:1]).reason is Reason.NO_DATA
    assert (figure("R12", meetings=FAIRS[3:4]).value, figure("R12", meetings=FAIRS[3:4]).denominator) == (0, 0)
    reported = publish({"R12": figure("R12", *PEOPLE, meetings=FAIRS)}, audience=Audience.REPORT, people=40)["R12"]
    assert {key: cell.value for key, cell in reported.breakdowns["reached"].items()} == {
        "kandidaten": 11,
        "werkgevers": 6,
    }


FIRMS = [
    Employer("w1", "10-49", "bouw", (day("2025-01-01"),)),
    Employer("w2", "10-49", "horeca", (day("2024-06-01"), day("2025-12-31")), day("2025-12-31")),
    Employer("w3", "", "", (day("2025-05-01"), day("2025-06-01")), day("2026-01-01")),
    Employer("w4", "250+", "bouw", (day("2024-06-01"), day("2026-01-01")), day("2025-03-01")),
    Employer("w5", "250+", "bouw"),
]


def test_employers_are_approached_once_by_any_contact_in_the_period():
    found = figure("G01", employers=FIRMS)
    assert found.value == 3
    assert {key: cell.value for key, cell in found.breakdowns["employer_size"].items()} == {"10-49": 2, "onbekend": 1}
    assert {key: cell.value for key, cell in found.breakdowns["sector"].items()} == {
        "bouw": 1,
        "horeca": 1,
        "onbekend": 1,
    }
    assert figure("G01", employers=FIRMS[4:]).reason is Reason.NO_DATA
    gone = figure("G09", employers=FIRMS)
    assert (gone.numerator, gone.denominator) == (1, 3)
    assert figure("G09", employers=FIRMS[3:]).reason is Reason.NO_DATA


def heard(case, on, employer, again, respondent="werkgever"):
    return CheckIn(case, day(on), respondent, None, employer, again)


def test_the_last_answer_of_each_employer_says_whether_it_would_hire_again():
    rows = [
        heard("A-0", "2025-06-01", "w1", True),
        heard("A-1", "2025-05-01", "w1", False),
        heard("A-2", "2025-05-01", "w2", False),
        heard("A-2", "2025-06-01", "w2", None),  # did not answer this
        heard("A-3", "2026-01-01", "w3", True),
        heard("A-4", "2025-05-01", "w4", None, "deelnemer"),
    ]
    found = figure("G08", *PEOPLE, check_ins=rows)
    assert (found.value, found.numerator, found.denominator) == (0.5, 1, 2)
    assert found.denominator_cases == ("A-0", "A-1", "A-2")
    assert figure("G08", *PEOPLE, check_ins=rows[3:]).reason is Reason.NO_DATA
