"""Matches and placements from a list: what a start makes, how far a match is, and what was agreed before the start."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from matching.enums import MatchState
from matching.models import Contract, Match, MatchStep, Placement, Wage
from participants.models import Participant, WorkPermit
from pilots.enums import Role
from tests.factories import make_employer, make_location, make_match, make_participant, make_permit, make_placement
from tests.reporting.exchange.caseload import FULL, JOB_COACH, caseload
from tests.reporting.exchange.test_import import assert_filled
from tests.reporting.exchange.workbooks import EMPLOYER, PERSON, book_of, columns, faults_of, take_in

PAIR = {"dossier": "A-0001", "werkgever": "Bakkerij Van Roon"}
ASKED, DECIDED = "2025-02-15", "2025-03-20"
GRANTED = {"besluit": DECIDED, "uitkomst": "verleend", "geldig_vanaf": "2025-04-01", "geldig_tot": "2026-03-31"}


def read_job(pilot, permit: dict[str, Any] | None = None, **cells: Any):
    """A list with one person, one employer, one row of `plaatsingen` and perhaps a permit."""
    tables: dict[str, Any] = {"deelnemers": PERSON, "werkgevers": EMPLOYER}
    if cells:
        tables["plaatsingen"] = columns(**PAIR, **cells)
    if permit is not None:
        tables["vergunningen"] = columns(**PAIR, aangevraagd=ASKED, **permit)
    return take_in(pilot, book_of(**tables))


@pytest.fixture
def pair(cast, assen):
    """The person and the employer of the list, made in the program."""
    person = make_participant(assen, "A-0001", location=cast.graswijk, last_name="Tesfay", first_name="")
    return person, make_employer(assen)


def states() -> list[tuple[str, date]]:
    return list(MatchStep.objects.order_by("happened_on", "state").values_list("state", "happened_on"))


def test_a_start_makes_a_placement_with_its_first_contract_and_wage(cast, assen):
    take_in(assen, caseload())
    match = Match.objects.get(participant__case_number="A-0001")
    told = {
        "vacancy": None,
        "vacancy_text": "V12",
        "title": "Bakker",
        "sector": "productie",
        "state": "ended",
        "proposed_on": date(2025, 2, 3),
        "introduced_on": None,
        "agreed_on": date(2025, 2, 10),
        "closed_on": date(2026, 2, 28),
        "terms": {},
    }
    assert_filled(match, told)
    told_of_work = {
        "match": match.pk,
        "kind": "betaald",
        "title": "Bakker",
        "sector": "productie",
        "job_level": "laag",
        "starts_on": date(2025, 4, 1),
        "ends_on": date(2026, 2, 28),
        "end_reason": "contract_afgelopen",
        "job_coach": cast.members[Role.JOB_COACH].pk,
        "has_job_coach": True,
    }
    assert_filled(Placement.objects.get(match=match), told_of_work)
    contract = Contract.objects.get(placement__match=match)
    assert (contract.kind, contract.starts_on, contract.ends_on) == ("bepaald", date(2025, 4, 1), date(2025, 9, 30))
    assert (contract.hours_per_week, Wage.objects.get(contract=contract).per_hour) == (24, Decimal("14.71"))


def test_steps_keep_the_day_of_each_state(assen):
    take_in(assen, caseload())
    steps = MatchStep.objects.filter(match__participant__case_number="A-0001").order_by("happened_on")
    assert list(steps.values_list("state", "happened_on")) == [
        ("proposed", date(2025, 2, 3)),
        ("offered", date(2025, 2, 10)),
        ("permit_requested", date(2025, 2, 11)),
        ("permit_granted", date(2025, 3, 20)),
        ("started", date(2025, 4, 1)),
        ("ended", date(2026, 2, 28)),
    ]


@pytest.mark.parametrize(
    ("cells", "permit", "state"),
    [
        ({"voorgesteld": "2025-02-01"}, None, MatchState.PROPOSED),
        ({"match": "2025-02-01"}, None, MatchState.OFFERED),
        ({"match": "2025-02-01"}, {}, MatchState.PERMIT_REQUESTED),
        ({"match": "2025-02-01"}, GRANTED, MatchState.PERMIT_GRANTED),
        ({"match": "2025-02-01"}, {"besluit": DECIDED, "uitkomst": "geweigerd"}, MatchState.PERMIT_REFUSED),
        ({"match": "2025-02-01"}, {"besluit": DECIDED, "uitkomst": "ingetrokken"}, MatchState.OFFERED),
        ({"match": "2025-02-16"}, {}, MatchState.OFFERED),  # the permit was asked for an earlier match
        ({"match": "2025-02-01", "start": "2025-04-01"}, GRANTED, MatchState.STARTED),
        ({"start": "2025-04-01"}, None, MatchState.STARTED),
        ({"start": "2025-04-01", "einde": "2025-05-01"}, None, MatchState.ENDED),
    ],
)
def test_how_far_a_match_is_follows_from_its_days_and_the_permit_of_the_pair(assen, cells, permit, state):
    read_job(assen, permit, **cells)
    assert Match.objects.get().state == state


def test_a_later_list_takes_a_match_further(assen):
    read_job(assen, voorgesteld="2025-02-01")
    read_job(assen, {}, voorgesteld="2025-02-01", match="2025-02-03")
    read_job(assen, GRANTED)
    read_job(assen, voorgesteld="2025-02-01", start="2025-04-01")
    match = Match.objects.get()
    assert (match.state, match.agreed_on) == (MatchState.STARTED, date(2025, 2, 3))
    assert [state for state, _day in states()] == [
        "proposed",
        "offered",
        "permit_requested",
        "permit_granted",
        "started",
    ]


def test_a_list_does_not_take_back_what_was_recorded_since(pair, assen):
    make_match(*pair, proposed_on=date(2025, 2, 1), state=MatchState.DECLINED)
    imported = read_job(assen, voorgesteld="2025-02-01", match="2025-02-03")
    assert Match.objects.get().state == MatchState.DECLINED
    assert [outcome.state for outcome in imported.outcomes] == ["unchanged", "unchanged", "changed"]


def test_a_withdrawn_application_takes_the_match_back_to_the_offer(assen):
    read_job(assen, {}, match="2025-02-01")
    read_job(assen, {"besluit": DECIDED, "uitkomst": "ingetrokken"})
    assert Match.objects.get().state == MatchState.OFFERED


def test_of_two_applications_of_a_day_a_row_speaks_of_the_first_job_and_leaves_the_other(pair):
    person, employer = pair
    asked = date(2025, 2, 15)
    for title in ("Bakker", "Inpakker"):
        make_permit(person, employer, asked, title=title)
        make_match(
            person, employer, state=MatchState.OFFERED, title=title, proposed_on=date(2025, 2, 1), agreed_on=None
        )
    first = read_job(person.pilot, GRANTED)
    assert [outcome.state for outcome in first.outcomes] == ["unchanged", "unchanged", "changed"]
    stands = list(WorkPermit.objects.order_by("title").values_list("title", "outcome"))
    assert stands == [("Bakker", "verleend"), ("Inpakker", "open")]
    assert dict(Match.objects.values_list("title", "state")) == {
        "Bakker": MatchState.PERMIT_GRANTED,
        "Inpakker": MatchState.PERMIT_REQUESTED,
    }
    assert read_job(person.pilot, GRANTED).batch is None  # a second reading changes nothing


def test_a_corrected_day_corrects_its_step(assen):
    read_job(assen, voorgesteld="2025-02-01", start="2025-04-01", contract_einde="2025-09-30")
    read_job(assen, voorgesteld="2025-02-01", start="2025-04-08")
    assert states() == [("proposed", date(2025, 2, 1)), ("started", date(2025, 4, 8))]
    assert Placement.objects.get().starts_on == Contract.objects.get().starts_on == date(2025, 4, 8)


def test_terms_without_a_start_are_kept_and_fill_the_contract_at_the_start(assen):
    terms = {
        "contractsoort": "bepaald",
        "contract_einde": "2025-09-30",
        "uren": "24,5",
        "uurloon": 15,
        "jobcoach": "ja",
    }
    read_job(assen, match="2025-02-01", functieniveau="laag", **terms)
    assert Match.objects.get().terms == {
        "contractsoort": "bepaald",
        "contract_einde": "2025-09-30",
        "uren": 24.5,
        "uurloon": 15.0,
        "functieniveau": "laag",
        "jobcoach": "ja",
    }
    again = read_job(assen, match="2025-02-01", functieniveau="laag", **terms)
    assert again.batch is None
    read_job(assen, match="2025-02-01", start="2025-04-01", uren=20)
    contract, placement = Contract.objects.get(), Placement.objects.get()
    assert (contract.kind, contract.ends_on, contract.hours_per_week) == ("bepaald", date(2025, 9, 30), 20)
    assert (contract.wage.per_hour, placement.job_level, placement.has_job_coach) == (15, "laag", True)


def test_an_unknown_job_coach_is_refused_before_the_start_too(assen):
    read_job(assen)
    content = book_of(plaatsingen=columns(**PAIR, match="2025-02-01", jobcoach="iemand@example.org"))
    assert faults_of(assen, content) == [
        'plaatsingen, rij 2, jobcoach: "iemand@example.org" is onbekend,'
        " mag: het e-mailadres van een jobcoach van deze pilot"
    ]


@pytest.mark.parametrize(("einde", "sees"), [(None, True), ("2025-05-01", False)])
def test_a_named_job_coach_sees_the_person_while_the_work_lasts(cast, assen, einde, sees):
    read_job(assen, start="2025-04-01", einde=einde, jobcoach=JOB_COACH)
    coach = cast.members[Role.JOB_COACH]
    assert Participant.objects.get().job_coach == (coach if sees else None)
    assert Placement.objects.get().job_coach == coach


def test_a_row_is_recognised_by_its_first_day_and_else_by_that_same_column(assen):
    read_job(assen, voorgesteld="2025-02-01", match="2025-02-03")
    read_job(assen, match="2025-02-03", start="2025-04-01")
    assert Match.objects.count() == 1
    read_job(assen, voorgesteld="2025-03-01")
    assert Match.objects.count() == 2


def test_work_that_was_recorded_without_a_match_gets_one_when_the_list_knows_it(pair, assen):
    make_placement(*pair, date(2025, 4, 1), title="Bakker", sector="productie")
    read_job(assen, start="2025-04-01", uren=20)
    assert Match.objects.count() == 0
    read_job(assen, start="2025-04-01", vacature="V1")
    match = Match.objects.get()
    assert (match.placement, match.title, match.sector, match.state) == (
        Placement.objects.get(),
        "Bakker",
        "productie",
        "started",
    )


def test_a_start_closes_the_other_open_matches_of_the_same_person(cast, pair, assen):
    other = make_employer(assen, "Schoon BV")
    stranger = make_participant(assen, "A-0002", location=make_location(assen, "Noord"))
    earlier = make_match(pair[0], other, proposed_on=date(2025, 3, 1))
    later = make_match(pair[0], other, proposed_on=date(2025, 6, 1))
    unrelated = make_match(stranger, other, proposed_on=date(2025, 3, 1))
    read_job(assen, start="2025-04-01")
    found = {match.pk: (match.state, match.closed_on) for match in Match.objects.filter(employer=other)}
    assert found == {
        earlier.pk: (MatchState.WITHDRAWN, date(2025, 4, 1)),
        later.pk: (MatchState.PROPOSED, None),
        unrelated.pk: (MatchState.PROPOSED, None),
    }
    assert MatchStep.objects.get(state=MatchState.WITHDRAWN).reason == "Gestart bij Bakkerij Van Roon"


def test_a_permit_of_the_program_counts_for_a_match_of_a_list(pair, assen):
    make_permit(*pair, date(2025, 2, 15))
    read_job(assen, match="2025-02-01")
    assert Match.objects.get().state == MatchState.PERMIT_REQUESTED


def test_a_start_or_end_that_reaches_the_next_contract_is_refused(pair, assen):
    placement = make_placement(*pair, date(2025, 4, 1), contract_ends_on=date(2025, 5, 31))
    Contract.objects.create(pilot=assen, placement=placement, starts_on=date(2025, 6, 1))
    match = make_match(*pair, proposed_on=date(2025, 3, 1), state=MatchState.STARTED)
    Placement.objects.update(match=match)
    row = columns(**PAIR, voorgesteld="2025-03-01", start="2025-06-01")
    assert faults_of(assen, book_of(plaatsingen=row)) == [
        'plaatsingen, rij 2, start: "2025-06-01" ligt niet voor het volgende contract, mag: een dag voor 2025-06-01'
    ]
    row = columns(**PAIR, voorgesteld="2025-03-01", start="2025-04-01", contract_einde="2025-06-01")
    assert faults_of(assen, book_of(plaatsingen=row)) == [
        'plaatsingen, rij 2, contract_einde: "2025-06-01" ligt niet voor het volgende contract, mag: '
        "een dag voor 2025-06-01"
    ]


def test_functie_of_the_list_stands_with_match_and_placement(assen):
    take_in(assen, caseload())
    row = FULL["plaatsingen"] | {"functie": "Patissier"}
    changed = take_in(assen, book_of(plaatsingen=columns(**row)))
    assert changed.outcomes[0].changes == {"functie": ("Bakker", "Patissier")}
    assert Match.objects.get(participant__case_number="A-0001").title == "Patissier"
    assert Placement.objects.get(participant__case_number="A-0001").title == "Patissier"
